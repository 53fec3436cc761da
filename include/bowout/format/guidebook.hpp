// Guidebook: what a language must provide to speak to the candidate.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

#include <bowout/advice/advice.hpp>
#include <bowout/advice/record.hpp>
#include <bowout/letter/letter.hpp>
#include <bowout/letter/phrasebook.hpp>
#include <bowout/value/contact.hpp>
#include <bowout/value/contradictions.hpp>
#include <bowout/value/day.hpp>
#include <bowout/value/reason.hpp>
#include <bowout/value/timeline.hpp>

namespace bowout {

/// What a sentence to the candidate may name. Where there is nothing to name, the blank before the slot goes too.
enum class GuideSlot : std::uint8_t {
    number,
    weekday,
    month,
    year,
    what,    ///< what is to be done, without its day
    person,  ///< in full, or the guidebook's `they`
    day,     ///< spelled, as are the next two
    since,
    latest,
    basis,     ///< why that day is the last
    span,      ///< "a week", "2 working days"
    count,     ///< a counted thing: "13 days", "2 planned steps"
    left,      ///< "4 days left"
    late,      ///< "2 days late", "in time"
    ago,       ///< "2 days ago"
    on,        ///< "on Tuesday 3 March", or nothing for an unknown day
    other_on,  ///< the same of a second event
    of_offer,  ///< "of Tuesday 3 March", the offer's day
    row,       ///< an event with its day: "Declined on Tuesday 3 March"
    other_row,
    rows,    ///< several
    people,  ///< a list of names
};
template <>
inline constexpr std::array<std::string_view, 22> names<GuideSlot>{
    "number", "weekday", "month", "year", "what", "person",   "day",      "since", "latest",    "basis", "span",
    "count",  "left",    "late",  "ago",  "on",   "other_on", "of_offer", "row",   "other_row", "rows",  "people"};

/// A sentence, or a part of one, for the candidate: not for a letter. Checked when it is compiled, as a letter's phrases are.
using Sentence = PhraseWith<GuideSlot>;

/// A number with its thing: "1 day", "{number} days".
struct Counted {
    Sentence one, many;
};

/// Days and numbers.
struct GuideNumbers {
    std::array<std::string_view, 7> weekdays;  ///< from Monday
    std::array<std::string_view, 12> months;   ///< as they stand in a date
    std::array<std::string_view, 12> short_months;
    std::string_view first_of_month;  ///< "1", "1er"
    Sentence day;                     ///< with weekday, day of the month (`number`) and month
    Sentence day_of_year;             ///< the same with the year
    Sentence short_day;               ///< `number` and `month`, where there is little room
    Counted days, working_days, months_counted, steps, planned_steps;
    std::string_view a_week, same_day, next_working_day;
    Counted left, late, ago;  ///< of days
    std::string_view last_day_today, in_time;
    Sentence on;                ///< an event's day: "on {day}"
    Sentence of;                ///< the offer's day: "of {day}"
    std::string_view and_word;  ///< between the last two of a list
};

/// A duty with its day, `what` being an imperative clause that a day can follow.
struct DutySentences {
    Sentence plain;    ///< without any day
    Sentence any_day;  ///< true on whatever day it is read
    Sentence by;
    Sentence overdue;
};

/// Why the last day is the last. Each ends a clause: "..., a week after it was made".
struct BasisSentences {
    std::string_view their_date, yearly_date, before_planned_step;
    Sentence after_offer, after_revision, moved;  ///< `moved` adds to a `basis` that it is a working day now
    Sentence after_resolved, after_decided, after_elsewhere, after_declined, after_withdrew;
    Sentence after_day;  ///< for a rule of the user's own
    Sentence after_it;   ///< "the next working day after"
};

/// What each rule says. Clauses that `DutySentences` completes are marked `what`.
struct RuleSentences {
    Sentence withdraw /*what*/, withdraw_spares;
    Sentence knew, knew_cost;
    Sentence acknowledge /*what*/, acknowledged, never_acknowledged;
    Sentence answer /*what*/, answer_overdue, courteous_time_ended;
    Sentence tell /*what*/, tell_referrer /*what*/, call_first, put_in_writing;
    Sentence ask_for_time, asked_for_time, same_day_as_offer, after_offer;
    Sentence declined_late, declined_after_week;
    Sentence expired, note_owed, note_overdue;
    Sentence backed_out, call_now, call_today, backing_out;
    Sentence release_decline /*what*/, release_withdraw /*what*/, release_courtesy;
    Sentence thank /*what*/, find_address /*what*/, thanked, thanked_late, no_contact, would_be_kind;
    Sentence in_touch_after, kept_in_touch, write_again_overdue, write_again;
    Sentence lesson;
    Sentence user_rule_for, user_rule_done, user_rule_status;
};

/// What is to be done, in a few words.
struct HeadlineSentences {
    Sentence withdraw, acknowledge, answer, tell, ask_for_time, late_note, keep_the_promise, release, thank, keep_in_touch;
};

/// What is wrong with a record: one sentence for each thing that `explain()` tells apart.
struct ContradictionSentences {
    Sentence decline_before_offer, decline_without_offer, decline_after_acceptance, withdraw_after_offer;
    Sentence ends_before_offer, event_ends_before_offer, ends_on_offer_day;
    Sentence two_terminals, offer_after_end, event_after_end, two_offers, two_acceptances;
    Sentence follow_up_before_decline, thanks_before_decline, thanked_before_meeting;
    Sentence event_in_future, offer_in_future, unknown_day, order, start_before_offer;
    Sentence no_addressee, no_address, duplicate_contact, expired_unanswered, negotiating_decline, clock_sources_differ;
};

/// Headings and labels of the report on one candidacy.
struct ReportWords {
    Sentence as_of;  ///< whose report, and on which `day`
    std::string_view time_line, as_a_list, what_to_do, nothing_owed, people_met, nobody_met, letters, no_letters, check_record;
    std::string_view today, offer, time_for_answer, late, planned, recommended_day, last_day, answer_due, day_column, event_column;
    std::string_view name, role, met, thanked, not_yet, no_contact_wanted, no_address_known, unknown_day;
};

/// Headings, labels and questions of the record across candidacies.
struct RecordWords {
    std::string_view title, how_they_ended;
    std::array<std::string_view, names<Conclusion>.size()> conclusions;
    std::string_view thanks, thanked_in_time, thanked_late, not_thanked, effort, steps_spared, steps_that_could_have_been_spared;
    std::string_view doors_reopened, none_reopened, reasons, no_reason_given, lessons, nothing_written_down;
    std::string_view people_gained, lesson_in_communication, ideal_role;  ///< the three questions after a no (claim 33)
};

/// Everything that is said to the candidate in one language: advice, doubts about the record, the words of reports. The letters
/// have phrasebooks, for readers who may speak another language. A user's own language is a constant of this type.
struct Guidebook {
    std::string_view language;  ///< BCP 47, without a region
    std::string_view they;      ///< whoever reads the organisation's mail, where no person is known
    std::string_view colon;     ///< between a label and what it labels, with its blanks
    GuideNumbers numbers;
    DutySentences duty;
    BasisSentences basis;
    RuleSentences rules;
    HeadlineSentences headlines;
    ContradictionSentences contradictions;
    std::array<std::string_view, 4> tips;
    std::array<std::string_view, names<Status>.size()> statuses;
    std::array<std::string_view, names<Severity>.size()> severities;
    std::array<std::string_view, event_kinds> events;
    std::array<std::string_view, names<Role>.size()> roles;
    std::array<std::string_view, names<LetterKind>.size()> letters;
    std::array<std::string_view, names<Reason>.size()> reasons;
    ReportWords report;
    RecordWords record;

    /// The word for an event, a role, a status and so on.
    template <class E, std::size_t N>
    [[nodiscard]] static constexpr std::string_view word(const std::array<std::string_view, N>& words, E value) noexcept {
        return words[static_cast<std::size_t>(value)];
    }
};

/// What a sentence names in one place.
struct Filled {
    GuideSlot slot;
    std::string text;
};

/// The sentence with its slots filled.
[[nodiscard]] inline std::string fill(const Sentence& sentence, std::initializer_list<Filled> with) {
    const std::string_view text = sentence.text();
    std::string out;
    std::size_t done = 0;
    for (const auto& [begin, end, slot] : sentence) {
        out += text.substr(done, begin - done);
        done = end;
        std::string_view named;
        for (const Filled& one : with)
            if (one.slot == slot) named = one.text;
        if (named.empty() && out.ends_with(' ')) out.pop_back();
        out += named;
    }
    out += text.substr(done);
    return out;
}

/// "1 day", "2 days".
[[nodiscard]] inline std::string count_of(int count, const Counted& thing) {
    return fill(count == 1 ? thing.one : thing.many, {{GuideSlot::number, std::to_string(count)}});
}

/// "Tuesday 10 March", with the year where it is not today's.
[[nodiscard]] inline std::string spell(Day spelled, Day today, const Guidebook& book) {
    using enum GuideSlot;
    const auto [of_year, of, of_month] = spelled.civil();
    const GuideNumbers& numbers = book.numbers;
    return fill(of_year == today.year() ? numbers.day : numbers.day_of_year,
                {{weekday, std::string(Guidebook::word(numbers.weekdays, spelled.weekday()))},
                 {number, of_month == 1 ? std::string(numbers.first_of_month) : std::to_string(of_month)},
                 {month, std::string(numbers.months[of - 1])},
                 {year, std::to_string(of_year)}});
}

/// "10 Mar".
[[nodiscard]] inline std::string spell_short(Day spelled, const Guidebook& book) {
    using enum GuideSlot;
    const auto [of_year, of, of_month] = spelled.civil();
    return fill(book.numbers.short_day, {{number, of_month == 1 ? std::string(book.numbers.first_of_month) : std::to_string(of_month)},
                                         {month, std::string(book.numbers.short_months[of - 1])}});
}

}  // namespace bowout

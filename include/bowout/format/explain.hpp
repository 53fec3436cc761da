// explain(): a piece of advice as a sentence for the candidate.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <bowout/advice/advise.hpp>
#include <bowout/format/guide_en.hpp>
#include <bowout/format/guidebook.hpp>
#include <bowout/value/candidacy.hpp>

namespace bowout {

namespace detail {

/// A rule's name as words: "Return the laptop".
[[nodiscard]] inline std::string words_of(std::string_view rule) {
    std::string words(rule);
    for (char& c : words)
        if (c == '_') c = ' ';
    if (!words.empty() && words[0] >= 'a' && words[0] <= 'z') words[0] = static_cast<char>(words[0] - 'a' + 'A');
    return words;
}

/// Says each rule's advice. One method a rule; `duty()` is the sentence that most of them share.
class Explainer {
  public:
    enum class Tense : std::uint8_t { today, any_day };
    Explainer(const Advice& advice, const Facts& facts, const Policy& policy, const Guidebook& book, Tense tense = Tense::today)
        : advice_(advice), policy_(policy), facts_(facts), book_(book), says_(book.rules), tense_(tense) {}

    [[nodiscard]] std::string sentence() const {
        using Method = std::string (Explainer::*)() const;
        struct Entry {
            std::string_view rule;
            Method says;
        };
        static constexpr std::array<Entry, 13> entries{{
            {WithdrawEarly::name, &Explainer::withdraw_early},
            {KnewBeforeOffer::name, &Explainer::knew_before_offer},
            {AcknowledgeOffer::name, &Explainer::acknowledge_offer},
            {AnswerOffer::name, &Explainer::answer_offer},
            {TellOnceDecided::name, &Explainer::tell_once_decided},
            {AskForTime::name, &Explainer::ask_for_time},
            {AnsweredLate::name, &Explainer::answered_late},
            {NoAnswer::name, &Explainer::no_answer},
            {KeepThePromise::name, &Explainer::keep_the_promise},
            {ReleaseOthers::name, &Explainer::release_others},
            {ThankEveryone::name, &Explainer::thank_everyone},
            {KeepInTouch::name, &Explainer::keep_in_touch},
            {LearnFromIt::name, &Explainer::learn_from_it},
        }};
        for (const auto& [rule, says] : entries)
            if (rule == advice_.rule) return (this->*says)();
        return user_rule();
    }

  private:
    using enum GuideSlot;

    [[nodiscard]] Day today() const noexcept { return facts_.today(); }
    [[nodiscard]] std::string spelled(Day one) const { return spell(one, today(), book_); }
    [[nodiscard]] bool is_past() const { return advice_.status == Status::done || advice_.status == Status::done_late; }
    [[nodiscard]] std::string days(int number_of) const { return count_of(number_of, book_.numbers.days); }
    [[nodiscard]] std::string lateness() const {
        return advice_.days_late > 0 ? count_of(advice_.days_late, book_.numbers.late) : std::string(book_.numbers.in_time);
    }
    /// The person meant, or a fitting word for whoever reads the organisation's mail.
    [[nodiscard]] std::string reader() const {
        const Contact* contact = find(facts_.candidacy(), advice_.to);
        return std::string(contact ? contact->name.full().view() : book_.they);
    }
    [[nodiscard]] std::string about_reader(const Sentence& sentence) const { return fill(sentence, {{person, reader()}}); }

    /// "a week" for the article's own number, else the number.
    [[nodiscard]] std::string span_of(int number_of) const { return number_of == 7 ? std::string(book_.numbers.a_week) : days(number_of); }
    [[nodiscard]] std::string working_span_of(int number_of) const {
        if (number_of == 0) return std::string(book_.numbers.same_day);
        if (number_of == 1) return std::string(book_.numbers.next_working_day);
        return count_of(number_of, book_.numbers.working_days);
    }
    [[nodiscard]] std::string after(const Sentence& sentence, std::string span_before) const {
        return fill(sentence, {{span, std::move(span_before)}});
    }

    /// "Answer the offer by Tuesday 10 March, a week after it was made: 4 days left."
    [[nodiscard]] std::string duty(std::string clause, std::string why_then) const {
        if (!advice_.latest) return fill(book_.duty.plain, {{what, std::move(clause)}});
        std::string spelled_latest = spelled(*advice_.latest);
        if (tense_ == Tense::any_day)
            return fill(book_.duty.any_day, {{what, std::move(clause)}, {latest, std::move(spelled_latest)}, {basis, std::move(why_then)}});
        const bool is_late = advice_.days_late > 0;
        const int days_left = *advice_.latest - today();
        return fill(is_late ? book_.duty.overdue : book_.duty.by,
                    {{what, std::move(clause)},
                     {latest, std::move(spelled_latest)},
                     {basis, std::move(why_then)},
                     {left, days_left == 0 ? std::string(book_.numbers.last_day_today) : count_of(days_left, book_.numbers.left)},
                     {ago, count_of(advice_.days_late, book_.numbers.ago)}});
    }

    /// What makes the last day the last: the week, under the policy, or the employer's own date.
    [[nodiscard]] std::string answer_basis(Day last_day) const {
        const AnswerClock& clock = *facts_.offer();
        if (clock.employer == last_day) return std::string(book_.basis.their_date);
        if (policy_.answer_on) return std::string(book_.basis.yearly_date);
        const bool in_working_days = policy_.answer_counted_in == CountedIn::working_days;
        std::string why = after(clock.start != clock.extended ? book_.basis.after_revision : book_.basis.after_offer,
                                in_working_days ? working_span_of(policy_.answer_within) : span_of(policy_.answer_within));
        if (last_day != clock.start + policy_.answer_within && !in_working_days) return fill(book_.basis.moved, {{basis, std::move(why)}});
        return why;
    }

    [[nodiscard]] std::string withdraw_early() const {
        const Day next = policy_.calendar.add_working_days(*advice_.since, policy_.withdraw_within);
        std::string why = advice_.latest == next ? after(book_.basis.after_resolved, working_span_of(policy_.withdraw_within))
                                                 : std::string(book_.basis.before_planned_step);
        std::string said = duty(about_reader(says_.withdraw), std::move(why));
        if (const int spared = advice_.count.value_or(0); spared > 0)
            said += ' ' + fill(says_.withdraw_spares, {{count, count_of(spared, book_.numbers.planned_steps)}});
        return said;
    }

    [[nodiscard]] std::string knew_before_offer() const {
        return fill(says_.knew, {{since, spelled(*advice_.since)},
                                 {count, days(facts_.offer() ? facts_.offer()->extended - *advice_.since : 0)},
                                 {latest, spelled(*advice_.latest)},
                                 {basis, after(book_.basis.after_it, working_span_of(policy_.knew_grace))}}) +
               ' ' + fill(says_.knew_cost, {{count, count_of(advice_.count.value_or(1), book_.numbers.steps)}});
    }

    [[nodiscard]] std::string acknowledge_offer() const {
        if (is_past()) return fill(says_.acknowledged, {{late, lateness()}});
        std::string why = after(book_.basis.after_offer, working_span_of(policy_.acknowledge_within));
        if (advice_.status == Status::note)
            return fill(says_.never_acknowledged, {{latest, spelled(*advice_.latest)}, {basis, std::move(why)}});
        return duty(about_reader(says_.acknowledge), std::move(why));
    }

    [[nodiscard]] std::string answer_offer() const {
        if (advice_.status == Status::overdue)
            return fill(says_.answer_overdue,
                        {{late, lateness()}, {latest, spelled(*advice_.latest)}, {basis, answer_basis(*advice_.latest)}});
        std::string said = duty(fill(says_.answer, {}), answer_basis(*advice_.latest));
        if (facts_.offer()->week_end < today()) said += ' ' + fill(says_.courteous_time_ended, {{day, spelled(facts_.offer()->week_end)}});
        return said;
    }

    [[nodiscard]] std::string tell_once_decided() const {
        const Day next = policy_.calendar.add_working_days(*advice_.since, policy_.tell_within);
        std::string why =
            advice_.latest == next ? after(book_.basis.after_decided, working_span_of(policy_.tell_within)) : answer_basis(*advice_.latest);
        if (advice_.to != facts_.addressee()) return duty(about_reader(says_.tell_referrer), std::move(why));
        return duty(about_reader(says_.tell), std::move(why)) + ' ' + fill(spoke_before() ? says_.call_first : says_.put_in_writing, {});
    }
    /// By telephone first where there was a voice before (guidance B14 and B15).
    [[nodiscard]] bool spoke_before() const {
        const auto& offer = facts_.candidacy().offer;
        bool spoken = offer && offer->form == Form::verbal;
        for (const Event& event : facts_.events())
            for (const ContactIndex who : event.who) spoken = spoken || (advice_.to == who && event.what == EventKind::interviewed);
        return spoken;
    }

    [[nodiscard]] std::string ask_for_time() const {
        const Day date = *advice_.latest;
        if (advice_.status == Status::done) return fill(says_.asked_for_time, {{latest, spelled(date)}});
        const int fuse = date - *advice_.since;
        return fill(says_.ask_for_time,
                    {{person, reader()},
                     {latest, spelled(date)},
                     {span, fuse == 0 ? fill(says_.same_day_as_offer, {}) : fill(says_.after_offer, {{count, days(fuse)}})},
                     {day, spelled(AskForTime::proposal(date, policy_))}});
    }

    [[nodiscard]] std::string answered_late() const {
        return fill(advice_.status == Status::note ? says_.declined_after_week : says_.declined_late,
                    {{count, days(advice_.days_late)},
                     {late, lateness()},
                     {latest, spelled(*advice_.latest)},
                     {basis, answer_basis(*advice_.latest)}});
    }

    [[nodiscard]] std::string no_answer() const {
        return fill(says_.expired, {{since, spelled(*advice_.since)}}) + ' ' +
               fill(*advice_.latest < today() ? says_.note_overdue : says_.note_owed,
                    {{person, reader()}, {latest, spelled(*advice_.latest)}});
    }

    [[nodiscard]] std::string keep_the_promise() const {
        if (is_past()) return fill(says_.backed_out, {{late, lateness()}});
        return fill(advice_.days_late > 0 ? says_.call_now : says_.call_today, {{person, reader()}, {late, lateness()}}) + ' ' +
               fill(says_.backing_out, {});
    }

    [[nodiscard]] std::string release_others() const {
        if (advice_.status == Status::note) return fill(says_.release_courtesy, {{latest, spelled(*advice_.latest)}});
        return duty(about_reader(facts_.offer() ? says_.release_decline : says_.release_withdraw),
                    after(book_.basis.after_elsewhere, working_span_of(policy_.release_within)));
    }

    [[nodiscard]] std::string thank_everyone() const {
        std::string why = after(facts_.ending() == Ending::declined ? book_.basis.after_declined : book_.basis.after_withdrew,
                                span_of(policy_.thank_within));
        switch (advice_.status) {
            case Status::done: return about_reader(says_.thanked);
            case Status::done_late: return fill(says_.thanked_late, {{person, reader()}, {late, lateness()}});
            case Status::waived: return about_reader(says_.no_contact);
            case Status::note:
                return fill(says_.would_be_kind, {{person, reader()}, {latest, spelled(*advice_.latest)}, {basis, std::move(why)}});
            case Status::blocked: return duty(about_reader(says_.find_address), std::move(why));
            default: return duty(about_reader(says_.thank), std::move(why));
        }
    }

    [[nodiscard]] std::string keep_in_touch() const {
        const Sentence& sentence = advice_.status == Status::done      ? says_.kept_in_touch
                                   : advice_.status == Status::overdue ? says_.write_again_overdue
                                                                       : says_.write_again;
        return fill(sentence,
                    {{person, reader()},
                     {latest, spelled(*advice_.latest)},
                     {span, fill(says_.in_touch_after, {{count, count_of(advice_.count.value_or(0), book_.numbers.months_counted)}})}});
    }

    [[nodiscard]] std::string learn_from_it() const { return fill(says_.lesson, {}); }

    /// A rule of the user's own speaks through its name: "return_the_laptop".
    [[nodiscard]] std::string user_rule() const {
        std::string clause = words_of(advice_.rule);
        if (find(facts_.candidacy(), advice_.to)) clause = fill(says_.user_rule_for, {{what, std::move(clause)}, {person, reader()}});
        if (is_past()) return fill(says_.user_rule_done, {{what, std::move(clause)}, {late, lateness()}});
        if (!is_open(advice_.status))
            return fill(says_.user_rule_status,
                        {{what, std::move(clause)}, {count, std::string(Guidebook::word(book_.statuses, advice_.status))}});
        if (!advice_.since || !advice_.latest) return fill(book_.duty.plain, {{what, std::move(clause)}});
        return duty(std::move(clause),
                    fill(book_.basis.after_day, {{span, days(*advice_.latest - *advice_.since)}, {since, spelled(*advice_.since)}}));
    }

    const Advice& advice_;
    const Policy& policy_;
    const Facts& facts_;
    const Guidebook& book_;
    const RuleSentences& says_;
    Tense tense_;
};

}  // namespace detail

/// One or two plain sentences, with the names, dates and the policy's number, in the language of `book`. Give the candidacy,
/// day and policy that the advice was given for. A rule of the user's own is told by its name.
[[nodiscard]] inline std::string explain(const Advice& advice, const Candidacy& candidacy, Day today, const Policy& policy = {},
                                         const Guidebook& book = guide_en) {
    return detail::Explainer(advice, Facts(candidacy, today, policy), policy, book).sentence();
}
/// The same from facts that are read already, for whoever explains much advice on one case.
[[nodiscard]] inline std::string explain(const Advice& advice, const Facts& facts, const Policy& policy = {},
                                         const Guidebook& book = guide_en) {
    return detail::Explainer(advice, facts, policy, book).sentence();
}

/// The same for a calendar: true on whatever day it is read, without a count of days left or late.
[[nodiscard]] inline std::string reminder(Advice advice, const Candidacy& candidacy, Day today, const Policy& policy = {},
                                          const Guidebook& book = guide_en) {
    if (is_open(advice.status) && advice.status != Status::blocked) advice.status = Status::due;
    advice.days_late = 0;
    return detail::Explainer(advice, Facts(candidacy, today, policy), policy, book, detail::Explainer::Tense::any_day).sentence();
}

namespace detail {

/// What a rule asks for in a few words, of the person or people named. A rule of the user's own is told by its name.
[[nodiscard]] inline std::string headline_of(std::string_view rule, std::string_view people, const Guidebook& book) {
    struct Entry {
        std::string_view rule;
        const Sentence HeadlineSentences::*says;
    };
    static constexpr std::array<Entry, 10> entries{{
        {WithdrawEarly::name, &HeadlineSentences::withdraw},
        {AcknowledgeOffer::name, &HeadlineSentences::acknowledge},
        {AnswerOffer::name, &HeadlineSentences::answer},
        {TellOnceDecided::name, &HeadlineSentences::tell},
        {AskForTime::name, &HeadlineSentences::ask_for_time},
        {NoAnswer::name, &HeadlineSentences::late_note},
        {KeepThePromise::name, &HeadlineSentences::keep_the_promise},
        {ReleaseOthers::name, &HeadlineSentences::release},
        {ThankEveryone::name, &HeadlineSentences::thank},
        {KeepInTouch::name, &HeadlineSentences::keep_in_touch},
    }};
    for (const auto& [known, says] : entries)
        if (known == rule) return fill(book.headlines.*says, {{GuideSlot::person, std::string(people.empty() ? book.they : people)}});
    if (people.empty()) return words_of(rule);
    return fill(book.rules.user_rule_for, {{GuideSlot::what, words_of(rule)}, {GuideSlot::person, std::string(people)}});
}

}  // namespace detail

/// What is to be done, in a few words: "Thank Priya Nair".
[[nodiscard]] inline std::string headline(const Advice& advice, const Candidacy& candidacy, const Guidebook& book = guide_en) {
    const Contact* reader = find(candidacy, advice.to);
    return detail::headline_of(advice.rule, reader ? reader->name.full().view() : std::string_view(), book);
}

}  // namespace bowout

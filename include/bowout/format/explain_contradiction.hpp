// explain(): what is wrong with a record, as a sentence for whoever keeps it.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include <bowout/format/guide_en.hpp>
#include <bowout/format/guidebook.hpp>
#include <bowout/value/candidacy.hpp>
#include <bowout/value/contradictions.hpp>

namespace bowout {

namespace detail {

/// Says each contradiction: which rows, and what would be right.
class ContradictionExplainer {
  public:
    ContradictionExplainer(const Contradiction& found, const Candidacy& candidacy, Day today, const Guidebook& book)
        : found_(found), candidacy_(candidacy), today_(today), book_(book) {}

    [[nodiscard]] std::string sentence() const {
        using enum ContradictionCode;
        const ContradictionSentences& says = book_.contradictions;
        switch (found_.code) {
            case decline_before_offer: return say(says.decline_before_offer);
            case decline_without_offer: return say(says.decline_without_offer);
            case decline_after_acceptance: return say(says.decline_after_acceptance);
            case withdraw_after_offer: return say(says.withdraw_after_offer);
            case expiry_before_offer: return expiry();
            case two_terminals: return say(says.two_terminals);
            case event_after_terminal: return say(found_.events.size() == 1 ? says.offer_after_end : says.event_after_end);
            case two_open_offers_one_process: return say(says.two_offers);
            case two_acceptances: return say(says.two_acceptances);
            case follow_up_before_decline:
                return say(event(0)->what == EventKind::thanked ? says.thanks_before_decline : says.follow_up_before_decline);
            case met_after_follow_up: return say(says.thanked_before_meeting);
            case future_date:
                if (event(0)) return say(says.event_in_future);
                return fill(says.offer_in_future, {{GuideSlot::day, spelled(future_offer())}});
            case unknown_date: return say(says.unknown_day);
            case order: return say(says.order);
            case start_before_offer:
                return fill(says.start_before_offer, {{GuideSlot::day, spelled(event(0) ? *event(0)->on : *candidacy_.offer->starts)},
                                                      {GuideSlot::of_offer, of(offer_made_on(candidacy_))}});
            case no_addressee: return say(says.no_addressee);
            case no_address: return say(says.no_address);
            case duplicate_contact: return say(says.duplicate_contact);
            case expired_unanswered: return say(says.expired_unanswered);
            case negotiating_decline: return say(says.negotiating_decline);
            case clock_sources_differ:
                return fill(says.clock_sources_differ,
                            {{GuideSlot::on, on(candidacy_.offer->extended)}, {GuideSlot::other_on, on(candidacy_.offer->written)}});
        }
        return {};
    }

  private:
    /// Most sentences name the events in their order, the people, and the day of the offer.
    [[nodiscard]] std::string say(const Sentence& sentence) const {
        return fill(sentence, {{GuideSlot::on, on(event(0))},
                               {GuideSlot::other_on, on(event(1))},
                               {GuideSlot::row, row(event(0))},
                               {GuideSlot::other_row, row(event(1))},
                               {GuideSlot::rows, rows()},
                               {GuideSlot::number, std::to_string(found_.events.size())},
                               {GuideSlot::people, people()},
                               {GuideSlot::of_offer, of(offer_made_on(candidacy_))}});
    }

    [[nodiscard]] const Event* event(std::size_t at) const {
        return at < found_.events.size() ? &candidacy_.timeline[found_.events[at]] : nullptr;
    }
    [[nodiscard]] std::string spelled(Day day) const { return spell(day, today_, book_); }
    /// "on Tuesday 3 March", or nothing for an unknown day.
    [[nodiscard]] std::string on(std::optional<Day> day) const {
        return day ? fill(book_.numbers.on, {{GuideSlot::day, spelled(*day)}}) : std::string();
    }
    [[nodiscard]] std::string on(const Event* event) const { return event ? on(event->on) : std::string(); }
    [[nodiscard]] std::string of(std::optional<Day> day) const {
        return day ? fill(book_.numbers.of, {{GuideSlot::day, spelled(*day)}}) : std::string();
    }
    /// "Declined on Tuesday 3 March".
    [[nodiscard]] std::string row(const Event* event) const {
        if (!event) return {};
        const std::string day = on(event);
        return std::string(Guidebook::word(book_.events, event->what)) + (day.empty() ? "" : " ") + day;
    }
    [[nodiscard]] std::string rows() const {
        std::string rows;
        for (std::size_t at = 0; at < found_.events.size(); ++at) rows += (at > 0 ? ", " : "") + row(event(at));
        return rows;
    }
    [[nodiscard]] std::string people() const {
        std::string names;
        for (const ContactIndex who : found_.contacts)
            if (const Contact* contact = find(candidacy_, who)) {
                if (!names.empty()) names += book_.numbers.and_word;
                names += contact->name.full().view();
            }
        return names.empty() ? std::string(book_.they) : names;
    }

    [[nodiscard]] Day future_offer() const {
        return candidacy_.offer->extended > today_ ? candidacy_.offer->extended : *candidacy_.offer->written;
    }
    [[nodiscard]] std::string expiry() const {
        const ContradictionSentences& says = book_.contradictions;
        const Event* one = event(0);
        const auto ends = !one ? candidacy_.offer->answer_by : one->what == EventKind::extension_granted ? one->until : one->on;
        if (!one && found_.severity == Severity::warning) return fill(says.ends_on_offer_day, {{GuideSlot::of_offer, of(ends)}});
        const std::string what(one ? Guidebook::word(book_.events, one->what) : std::string_view());
        return fill(one ? says.event_ends_before_offer : says.ends_before_offer,
                    {{GuideSlot::on, on(ends)}, {GuideSlot::row, what}, {GuideSlot::other_on, on(offer_made_on(candidacy_))}});
    }

    const Contradiction& found_;
    const Candidacy& candidacy_;
    Day today_;
    const Guidebook& book_;
};

}  // namespace detail

/// One plain sentence with names and days, in the language of `book`. Give the candidacy and the day that `found` was found
/// for.
[[nodiscard]] inline std::string explain(const Contradiction& found, const Candidacy& candidacy, Day today,
                                         const Guidebook& book = guide_en) {
    return detail::ContradictionExplainer(found, candidacy, today, book).sentence();
}

}  // namespace bowout

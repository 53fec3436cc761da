// explain(): what is wrong with a record, as a sentence for whoever keeps it.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include <bowout/format/english.hpp>
#include <bowout/value/candidacy.hpp>
#include <bowout/value/contradictions.hpp>

namespace bowout {

namespace detail {

/// Says each contradiction: which rows, and what would be right.
class ContradictionExplainer {
  public:
    ContradictionExplainer(const Contradiction& found, const Candidacy& candidacy, Day today)
        : found_(found), candidacy_(candidacy), today_(today) {}

    [[nodiscard]] std::string sentence() const {
        using enum ContradictionCode;
        switch (found_.code) {
            case decline_before_offer:
                return fmt::format("The decline{} comes before the offer{}.", on(event(0)), of(offer_made_on(candidacy_)));
            case decline_without_offer:
                return fmt::format("There is a decline{}, but no offer in this process: before an offer, one withdraws.", on(event(0)));
            case decline_after_acceptance:
                return fmt::format("The decline{} comes after the acceptance{}: after accepting, one reneges.", on(event(1)), on(event(0)));
            case withdraw_after_offer:
                return fmt::format("The withdrawal{} does not come before the offer{}: an offer is declined.", on(event(0)),
                                   of(offer_made_on(candidacy_)));
            case expiry_before_offer: return expiry();
            case two_terminals: return fmt::format("The process ends {} times: {}. It can end only once.", found_.events.size(), list());
            case event_after_terminal:
                if (found_.events.size() == 1)
                    return fmt::format("The offer{} comes after the process had ended: {}.", of(offer_made_on(candidacy_)), row(event(0)));
                return fmt::format("After the process had ended ({}) the record goes on: {}.", row(event(0)), row(event(1)));
            case two_open_offers_one_process:
                return fmt::format(
                    "A further offer{} stands beside the one{}: an improved offer is offer_revised, another position another case.",
                    on(event(0)), of(offer_made_on(candidacy_)));
            case two_acceptances: return fmt::format("Two acceptances stand side by side: {}. One of them has to be taken back.", list());
            case follow_up_before_decline:
                return fmt::format("The {}{} comes before the decline{}, so it does not count as the follow-up.",
                                   event(0)->what == EventKind::thanked ? "thank-you" : "follow-up", to_people(), on(event(1)));
            case met_after_follow_up:
                return fmt::format("{} was thanked{}, before the first meeting{}.", people(), on(event(0)), on(event(1)));
            case future_date:
                if (const Event* future = event(0)) return fmt::format("This has not happened yet: {}.", row(future));
                return fmt::format("The offer lies in the future: {}.", spell(future_offer(), today_));
            case unknown_date: return fmt::format("The day is unknown, so no date is worked out from it: {}.", row(event(0)));
            case order: return fmt::format("This stands before what it should follow: {}.", row(event(0)));
            case start_before_offer:
                return fmt::format("The first day of work, {}, comes before the offer{}.",
                                   spell(event(0) ? *event(0)->on : *candidacy_.offer->starts, today_), of(offer_made_on(candidacy_)));
            case no_addressee: return "There is nobody to write to: no contact of the organization who may be contacted.";
            case no_address: return fmt::format("There is no e-mail address for {}.", people());
            case duplicate_contact: return fmt::format("Two contacts look like the same person: {}.", people());
            case expired_unanswered: return "The last day for an answer has passed, and the offer was never answered.";
            case negotiating_decline:
                return fmt::format("The decline{} left a counter-proposal of one's own{} unanswered.", on(event(1)), on(event(0)));
            case clock_sources_differ:
                return fmt::format("The offer was made on {} and put in writing on {}: a policy says which day starts the clock.",
                                   spell(candidacy_.offer->extended, today_), spell(*candidacy_.offer->written, today_));
        }
        return {};
    }

  private:
    [[nodiscard]] const Event* event(std::size_t at) const {
        return at < found_.events.size() ? &candidacy_.timeline[found_.events[at]] : nullptr;
    }
    /// " on Tuesday 3 March", or nothing for an unknown day.
    [[nodiscard]] std::string on(std::optional<Day> day) const { return day ? " on " + spell(*day, today_) : std::string(); }
    [[nodiscard]] std::string on(const Event* event) const { return event ? on(event->on) : std::string(); }
    [[nodiscard]] std::string of(std::optional<Day> day) const { return day ? " of " + spell(*day, today_) : std::string(); }
    /// "declined on Tuesday 3 March": the word of the record and its day.
    [[nodiscard]] std::string row(const Event* event) const { return std::string(name(event->what)) + on(event); }
    [[nodiscard]] std::string list() const {
        std::string rows;
        for (std::size_t at = 0; at < found_.events.size(); ++at) rows += (at > 0 ? ", " : "") + row(event(at));
        return rows;
    }
    [[nodiscard]] std::string people() const {
        std::string names;
        for (const ContactIndex who : found_.contacts)
            if (const Contact* contact = find(candidacy_, who)) {
                if (!names.empty()) names += " and ";
                names += contact->name.full().view();
            }
        return names;
    }
    [[nodiscard]] std::string to_people() const { return (found_.contacts.empty() ? "" : " to " + people()) + on(event(0)); }

    [[nodiscard]] Day future_offer() const {
        return candidacy_.offer->extended > today_ ? candidacy_.offer->extended : *candidacy_.offer->written;
    }
    [[nodiscard]] std::string expiry() const {
        if (const Event* one = event(0)) {
            const std::optional<Day> until = one->what == EventKind::extension_granted ? one->until : one->on;
            return fmt::format("The offer ends{} ({}), before it was made{}.", on(until), name(one->what), on(offer_made_on(candidacy_)));
        }
        if (found_.severity == Severity::warning)
            return fmt::format("The offer{} ends on the very day it was made.", of(candidacy_.offer->answer_by));
        return fmt::format("The offer ends{}, before it was made{}.", on(candidacy_.offer->answer_by), on(offer_made_on(candidacy_)));
    }

    const Contradiction& found_;
    const Candidacy& candidacy_;
    Day today_;
};

}  // namespace detail

/// One plain English sentence with names and days. Give the candidacy and the day that `found` was found for.
[[nodiscard]] inline std::string explain(const Contradiction& found, const Candidacy& candidacy, Day today) {
    return detail::ContradictionExplainer(found, candidacy, today).sentence();
}

}  // namespace bowout

// contradictions(): where a record cannot be right, or cannot be used.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include <bowout/value/candidacy.hpp>

namespace bowout {

enum class Severity : std::uint8_t { info, warning, error };
template <>
inline constexpr std::array<std::string_view, 3> names<Severity>{"info", "warning", "error"};

/// What is wrong with a record. The words in `names` are the codes that programs exchange.
enum class ContradictionCode : std::uint8_t {
    decline_before_offer,
    decline_without_offer,     ///< before an offer, one withdraws
    decline_after_acceptance,  ///< after accepting, one reneges
    withdraw_after_offer,      ///< an offer is declined
    expiry_before_offer,       ///< on the offer's own day it is a warning
    two_terminals,
    event_after_terminal,
    two_open_offers_one_process,
    two_acceptances,
    follow_up_before_decline,  ///< such thanks do not count for tip 3
    met_after_follow_up,
    future_date,
    unknown_date,
    order,
    start_before_offer,
    no_addressee,
    no_address,
    duplicate_contact,
    expired_unanswered,
    negotiating_decline,
    clock_sources_differ,  ///< the first word of the offer and its written form
};
template <>
inline constexpr std::array<std::string_view, 21> names<ContradictionCode>{
    "E_DECLINE_BEFORE_OFFER",
    "E_DECLINE_WITHOUT_OFFER",
    "E_DECLINE_AFTER_ACCEPTANCE",
    "E_WITHDRAW_AFTER_OFFER",
    "E_EXPIRY_BEFORE_OFFER",
    "E_TWO_TERMINALS",
    "E_EVENT_AFTER_TERMINAL",
    "E_TWO_OPEN_OFFERS_ONE_PROCESS",
    "W_TWO_ACCEPTANCES",
    "E_FOLLOW_UP_BEFORE_DECLINE",
    "E_MET_AFTER_FOLLOW_UP",
    "W_FUTURE_DATE",
    "W_UNKNOWN_DATE",
    "W_ORDER",
    "W_START_BEFORE_OFFER",
    "W_NO_ADDRESSEE",
    "W_NO_ADDRESS",
    "W_DUPLICATE_CONTACT",
    "W_EXPIRED_UNANSWERED",
    "W_NEGOTIATING_DECLINE",
    "W_CLOCK_SOURCES_DIFFER",
};

/// One thing that is wrong. `events` are places in `Candidacy::timeline`, earliest day first; `contacts` the people
/// concerned. Where both are empty, it is the offer or the whole record.
struct Contradiction {
    ContradictionCode code;
    Severity severity;
    std::vector<std::size_t> events{};
    std::vector<ContactIndex> contacts{};
    friend bool operator==(const Contradiction&, const Contradiction&) = default;
};

namespace detail {

/// Holds a record against the rules of its own words. One method a question; each looks at the events once.
class RecordCheck {
  public:
    RecordCheck(const Candidacy& candidacy, Day today) : candidacy_(candidacy), today_(today), extended_(offer_made_on(candidacy)) {}

    [[nodiscard]] std::vector<Contradiction> found() {
        check_answers();
        check_expiry();
        check_endings();
        check_offers();
        check_acceptances();
        check_thanks();
        check_dates();
        check_order();
        check_contacts();
        check_silence();
        check_negotiation();
        std::sort(found_.begin(), found_.end(), [this](const Contradiction& a, const Contradiction& b) { return key(a) < key(b); });
        return std::move(found_);
    }

  private:
    using enum ContradictionCode;
    using enum EventKind;

    [[nodiscard]] std::span<const Event> events() const noexcept { return candidacy_.timeline; }
    [[nodiscard]] std::span<const Contact> contacts() const noexcept { return candidacy_.contacts; }

    void report(ContradictionCode code, Severity severity, std::vector<std::size_t> at = {}, std::vector<ContactIndex> who = {}) {
        std::sort(at.begin(), at.end(),
                  [this](std::size_t a, std::size_t b) { return std::pair(event_key(a), a) < std::pair(event_key(b), b); });
        found_.push_back({code, severity, std::move(at), std::move(who)});
    }

    // What rows say decides their order, not where they stand.
    using EventKey = std::tuple<std::optional<Day>, EventKind>;
    [[nodiscard]] EventKey event_key(std::size_t at) const { return {events()[at].on, events()[at].what}; }
    using Key = std::tuple<ContradictionCode, std::vector<EventKey>, const std::vector<ContactIndex>&, const std::vector<std::size_t>&>;
    [[nodiscard]] Key key(const Contradiction& one) const {
        std::vector<EventKey> keys;
        for (const std::size_t at : one.events) keys.push_back(event_key(at));
        return {one.code, std::move(keys), one.contacts, one.events};
    }

    [[nodiscard]] bool has(EventKinds kinds) const {
        return std::any_of(events().begin(), events().end(), [&](const Event& event) { return kinds.contains(event.what); });
    }
    /// The earliest dated event of these kinds that `counts`.
    template <class Counts>
    [[nodiscard]] std::optional<std::size_t> first(EventKinds kinds, Counts counts) const {
        std::optional<std::size_t> found;
        for (std::size_t at = 0; at < events().size(); ++at) {
            if (!kinds.contains(events()[at].what) || !events()[at].on || !counts(events()[at])) continue;
            if (!found || event_key(at) < event_key(*found)) found = at;
        }
        return found;
    }
    [[nodiscard]] std::optional<std::size_t> first(EventKinds kinds) const {
        return first(kinds, [](const Event&) { return true; });
    }
    [[nodiscard]] std::optional<Day> day_of(std::optional<std::size_t> at) const { return at ? events()[*at].on : std::nullopt; }

    [[nodiscard]] bool is_before_the_offer(const Event& event) const { return extended_ && event.on && *event.on < *extended_; }

    /// Visits each dated event with its place in the timeline.
    template <class Visit>
    void for_each_dated(Visit visit) {
        for (std::size_t at = 0; at < events().size(); ++at)
            if (events()[at].on) visit(at, events()[at], *events()[at].on);
    }

    void check_answers() {
        const bool offered = candidacy_.offer || has({offer_extended});
        const auto acceptance = first({accepted});
        for (std::size_t at = 0; at < events().size(); ++at) {
            const Event& event = events()[at];
            if (event.what == declined) {
                if (!offered) report(decline_without_offer, Severity::error, {at});
                if (is_before_the_offer(event)) report(decline_before_offer, Severity::error, {at});
                if (acceptance && event.on && *events()[*acceptance].on <= *event.on)
                    report(decline_after_acceptance, Severity::error, {*acceptance, at});
            }
            if (event.what == withdrawn && extended_ && event.on && *event.on >= *extended_)
                report(withdraw_after_offer, Severity::error, {at});
        }
    }

    void check_expiry() {
        const auto& offer = candidacy_.offer;
        if (offer && offer->answer_by && *offer->answer_by <= *extended_)
            report(expiry_before_offer, *offer->answer_by < *extended_ ? Severity::error : Severity::warning);
        for (std::size_t at = 0; at < events().size(); ++at) {
            const Event& event = events()[at];
            const bool granted_back = event.what == extension_granted && extended_ && event.until && *event.until < *extended_;
            if (granted_back || (event.what == offer_expired && is_before_the_offer(event)))
                report(expiry_before_offer, Severity::error, {at});
        }
    }

    void check_endings() {
        std::vector<std::size_t> endings;
        for (std::size_t at = 0; at < events().size(); ++at)
            if (terminal_events.contains(events()[at].what)) endings.push_back(at);
        if (endings.size() > 1) report(two_terminals, Severity::error, endings);

        // An answer dated before its offer is wrong itself and proves nothing about what came after it.
        const auto end = first(terminal_events, [this](const Event& event) {
            return event.what == withdrawn || event.what == not_selected || !is_before_the_offer(event);
        });
        if (!end) return;
        const Day ended = *events()[*end].on;
        for_each_dated([&](std::size_t at, const Event& event, Day on) {
            const bool exempt =
                terminal_events.contains(event.what) || lasting_events.contains(event.what) || planned_events.contains(event.what);
            if (!exempt && on > ended) report(event_after_terminal, Severity::error, {*end, at});
        });
        if (candidacy_.offer && *extended_ > ended) report(event_after_terminal, Severity::error, {*end});
    }

    void check_offers() {
        const auto& offer = candidacy_.offer;
        for_each_dated([&](std::size_t at, const Event& event, Day on) {
            if (event.what != offer_extended) return;
            const bool same = offer ? on == offer->extended || on == offer->written : on == *extended_;
            if (!same) report(two_open_offers_one_process, Severity::error, {at});
        });
        if (!offer) return;
        if (offer->written && *offer->written != offer->extended) report(clock_sources_differ, Severity::info);
        if (offer->starts && *offer->starts < *extended_) report(start_before_offer, Severity::warning);
    }

    void check_acceptances() {
        std::vector<std::size_t> acceptances;
        for (std::size_t at = 0; at < events().size(); ++at)
            if (events()[at].what == accepted || events()[at].what == accepted_elsewhere) acceptances.push_back(at);
        if (has({accepted}) && has({accepted_elsewhere}) && !has(terminal_events))
            report(two_acceptances, Severity::warning, std::move(acceptances));
    }

    /// A thank-you before the offer is for an interview; what comes between offer and decline is meant as the follow-up.
    void check_thanks() {
        const auto decline = first({declined}, [this](const Event& event) { return !is_before_the_offer(event); });
        for_each_dated([&](std::size_t at, const Event& event, Day on) {
            if (!decline || on >= *events()[*decline].on) return;
            if (event.what == followed_up || (event.what == thanked && extended_ && on >= *extended_))
                report(follow_up_before_decline, Severity::warning, {at, *decline}, event.who);
        });

        struct Known {
            std::optional<std::size_t> met{};
            std::optional<std::size_t> thanked{};
            bool met_on_unknown_day = false;
        };
        std::vector<Known> known(contacts().size());
        const auto earliest = [this](std::optional<std::size_t>& kept, std::size_t at) {
            if (!kept || event_key(at) < event_key(*kept)) kept = at;
        };
        for (std::size_t at = 0; at < events().size(); ++at) {
            const Event& event = events()[at];
            for (const ContactIndex who : event.who) {
                const auto index = static_cast<std::size_t>(who);
                if (index >= known.size()) continue;
                if (meetings.contains(event.what) && !event.on) known[index].met_on_unknown_day = true;
                if (meetings.contains(event.what) && event.on) earliest(known[index].met, at);
                if (thanks.contains(event.what) && event.on) earliest(known[index].thanked, at);
            }
        }
        for (std::size_t index = 0; index < known.size(); ++index) {
            const auto& [met, thanked_at, met_on_unknown_day] = known[index];
            if (met_on_unknown_day || !met || !thanked_at || *events()[*thanked_at].on >= *events()[*met].on) continue;
            report(met_after_follow_up, Severity::error, {*thanked_at, *met}, {static_cast<ContactIndex>(index)});
        }
    }

    void check_dates() {
        for (std::size_t at = 0; at < events().size(); ++at) {
            const Event& event = events()[at];
            if (!event.on) report(unknown_date, Severity::info, {at});
            if (event.on && *event.on > today_ && !planned_events.contains(event.what)) report(future_date, Severity::warning, {at});
        }
        const auto& offer = candidacy_.offer;
        if (offer && (offer->extended > today_ || (offer->written && *offer->written > today_))) report(future_date, Severity::warning);
    }

    void check_order() {
        constexpr EventKinds contact{screened, assessed, interviewed, talked, referred};
        constexpr EventKinds of_an_offer{offer_acknowledged, extension_requested, extension_granted, extension_refused,
                                         counter_proposed,   offer_revised,       accepted,          rescinded};
        // A row without a day might be the one that came first.
        const auto surely = [this](EventKinds kinds) {
            return std::none_of(events().begin(), events().end(),
                                [&](const Event& event) { return kinds.contains(event.what) && !event.on; });
        };
        const auto application = surely({applied}) ? day_of(first({applied})) : std::nullopt;
        const bool contact_is_dated = surely(contact);
        const auto first_contact = day_of(first(contact));
        const auto check_begins = surely({reference_check_started}) ? day_of(first({reference_check_started})) : std::nullopt;
        for_each_dated([&](std::size_t at, const Event& event, Day on) {
            const bool check = event.what == reference_check_started || event.what == reference_check_finished;
            const bool wrong = (event.what == interviewed && application && on < *application) ||
                               (check && contact_is_dated && (!first_contact || on < *first_contact)) ||
                               (event.what == reference_check_finished && check_begins && on < *check_begins) ||
                               (of_an_offer.contains(event.what) && is_before_the_offer(event));
            if (wrong) report(order, Severity::warning, {at});
            if (event.what == started && is_before_the_offer(event)) report(start_before_offer, Severity::warning, {at});
        });
    }

    void check_contacts() {
        const auto reachable = [](const Contact& contact) { return is_of_the_organization(contact.role) && !contact.do_not_contact; };
        const auto main = std::find_if(contacts().begin(), contacts().end(), reachable);
        const Contact* maker = candidacy_.offer ? find(candidacy_, candidacy_.offer->made_by) : nullptr;
        if (main == contacts().end() && (!maker || maker->do_not_contact)) report(no_addressee, Severity::warning);

        std::vector<bool> met(contacts().size());
        const auto meet = [&met](ContactIndex who) {
            if (static_cast<std::size_t>(who) < met.size()) met[static_cast<std::size_t>(who)] = true;
        };
        if (main != contacts().end()) meet(static_cast<ContactIndex>(main - contacts().begin()));
        if (maker) meet(*candidacy_.offer->made_by);
        for (const Event& event : events())
            if (meetings.contains(event.what)) std::for_each(event.who.begin(), event.who.end(), meet);
        for (std::size_t at = 0; at < met.size(); ++at)
            if (met[at] && reachable(contacts()[at]) && !contacts()[at].email)
                report(no_address, Severity::warning, {}, {static_cast<ContactIndex>(at)});
        check_duplicates();
    }

    /// The same address, or the same name in the same organisation. Two people whose names are unknown may well be two.
    void check_duplicates() {
        struct Identity {
            std::string text;
            std::size_t contact;
        };
        const auto folded = [](std::string_view text, std::string prefix) {
            for (const char c : text) prefix += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
            return prefix;
        };
        std::vector<Identity> identities;
        for (std::size_t at = 0; at < contacts().size(); ++at) {
            const Contact& contact = contacts()[at];
            if (contact.email) identities.push_back({folded(contact.email->view(), "@"), at});
            const std::string where = is_of_the_organization(contact.role) ? "inside " : std::string(name(contact.role)) + " ";
            if (contact.name.is_known()) identities.push_back({folded(contact.name.full().view(), where), at});
        }
        std::sort(identities.begin(), identities.end(),
                  [](const Identity& a, const Identity& b) { return std::tie(a.text, a.contact) < std::tie(b.text, b.contact); });

        std::vector<std::pair<std::size_t, std::size_t>> twins;  // the later, the earlier
        for (std::size_t at = 1; at < identities.size(); ++at)
            if (identities[at].text == identities[at - 1].text) twins.emplace_back(identities[at].contact, identities[at - 1].contact);
        std::sort(twins.begin(), twins.end());
        twins.erase(std::unique(twins.begin(), twins.end(), [](const auto& a, const auto& b) { return a.first == b.first; }), twins.end());
        for (const auto& [later, earlier] : twins)
            report(duplicate_contact, Severity::warning, {}, {static_cast<ContactIndex>(earlier), static_cast<ContactIndex>(later)});
    }

    /// The employer's date has passed and nobody answered. Where the employer named none, the offer stays open.
    void check_silence() {
        constexpr EventKinds answers{declined, withdrawn, accepted, rescinded, reneged, started, not_selected};
        const auto answered = [this, answers](const Event& event) {
            return answers.contains(event.what) && (!event.on || *event.on <= today_) && !is_before_the_offer(event);
        };
        if (!extended_ || *extended_ > today_ || std::any_of(events().begin(), events().end(), answered)) return;
        for (std::size_t at = 0; at < events().size(); ++at)
            if (events()[at].what == offer_expired) return report(expired_unanswered, Severity::warning, {at});
        const auto* extension = newest_extension(events(), *extended_, today_);
        const auto last_day = extension ? extension->until : candidacy_.offer ? candidacy_.offer->answer_by : std::nullopt;
        if (last_day && *last_day >= *extended_ && *last_day < today_) report(expired_unanswered, Severity::warning);
    }

    void check_negotiation() {
        const auto decline = first({declined}, [this](const Event& event) { return !is_before_the_offer(event); });
        if (!decline) return;
        const Day ended = *events()[*decline].on;
        std::optional<std::size_t> counter;
        std::optional<Day> answered;
        for_each_dated([&](std::size_t at, const Event& event, Day on) {
            if (on > ended) return;
            if (event.what == counter_proposed && (!counter || on > *events()[*counter].on)) counter = at;
            if (event.what == offer_revised || event.what == replied) answered = (std::max)(answered, std::optional(on));
        });
        if (counter && (!answered || *answered < *events()[*counter].on))
            report(negotiating_decline, Severity::warning, {*counter, *decline});
    }

    const Candidacy& candidacy_;
    Day today_;
    std::optional<Day> extended_;
    std::vector<Contradiction> found_{};
};

}  // namespace detail

/// Where `candidacy` contradicts itself as of `today`, or cannot be used, sorted by code and then by day: the same whatever
/// the order of the rows. Advice leaves such values out.
[[nodiscard]] inline std::vector<Contradiction> contradictions(const Candidacy& candidacy, Day today) {
    return detail::RecordCheck(candidacy, today).found();
}

}  // namespace bowout

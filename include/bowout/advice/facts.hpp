// Facts: what the record says as of a day.
#pragma once

#include <algorithm>
#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include <bowout/advice/policy.hpp>
#include <bowout/value/candidacy.hpp>

namespace bowout {

/// How the candidacy ended, if it has.
enum class Ending : std::uint8_t { none, withdrawn, not_selected, declined, expired, rescinded, reneged, started };

/// The days an answer to the offer is measured by.
struct AnswerClock {
    Day extended;                   ///< the first word of the offer
    Day start;                      ///< where counting begins, under the policy
    Day week_end;                   ///< the last courteous day
    std::optional<Day> employer{};  ///< the employer's own last day, as extended since
    /// The last day on which an answer is no breach.
    [[nodiscard]] constexpr Day last_day() const noexcept { return employer.value_or(week_end); }
};

/// What the process knows of one contact once the candidate has said no.
struct Acquaintance {
    std::int32_t thanked_after;  ///< days from the no to the first thanks on or after it; -1 for none
    std::int32_t reconnected;    ///< how often since the no
    bool met;                    ///< met or talked to, and of the organisation (claims 24 and 25)
};

/// The record of one candidacy as of `today`, read once so that rules only compare days.
///
/// What lies after `today` has not happened, save plans. What contradicts itself is left out: a day before the offer it
/// answers, an employer's date before the offer. Where only the word is wrong (a withdrawal after the offer, a decline
/// before any) it is read as the one that was meant. A view of the candidacy, which must outlive it; not copied. A template
/// only so that a standard library whose vector is no literal type takes it too: write `Facts`.
template <std::same_as<Candidacy> Record>
class FactsOf {
  public:
    constexpr FactsOf(const Record& candidacy, Day today, const Policy& policy) : today_(today), candidacy_(&candidacy) {
        read_events();
        read_offer(policy);
        addressee_ = choose_addressee();
        read_decision();
        read_ending();
        if (said_no()) read_acquaintances();
    }
    FactsOf(const Record&& candidacy, Day today, const Policy& policy) = delete;  // the facts would outlive the candidacy
    FactsOf(const FactsOf&) = delete;
    FactsOf& operator=(const FactsOf&) = delete;
    ~FactsOf() = default;

    [[nodiscard]] constexpr Day today() const noexcept { return today_; }
    [[nodiscard]] constexpr const Record& candidacy() const noexcept { return *candidacy_; }

    /// It happened by today, on a known day or not.
    [[nodiscard]] constexpr bool happened(EventKind kind) const noexcept { return happened_.contains(kind); }
    [[nodiscard]] constexpr bool happened_any(EventKinds kinds) const noexcept { return happened_.contains_any(kinds); }
    /// The first day it happened, if by today and on a known day.
    [[nodiscard]] constexpr const std::optional<Day>& first(EventKind kind) const& noexcept {
        return first_[static_cast<std::size_t>(kind)];
    }
    const std::optional<Day>& first(EventKind kind) const&& = delete;
    /// The last such day, looked for in the events.
    [[nodiscard]] constexpr std::optional<Day> last(EventKind kind) const noexcept {
        std::optional<Day> last = first(kind);
        if (!last) return last;
        for (const Event& event : events())
            if (event.what == kind && counts(event) && event.on && *event.on > *last) last = event.on;
        return last;
    }

    /// The offer's days, once one was extended.
    [[nodiscard]] constexpr const std::optional<AnswerClock>& offer() const noexcept { return offer_; }
    /// Extended and neither answered nor gone: an answer is owed.
    [[nodiscard]] constexpr bool offer_is_open() const noexcept { return offer_ && ending_ == Ending::none && !accepted(); }
    [[nodiscard]] constexpr bool accepted() const noexcept { return happened(EventKind::accepted); }
    [[nodiscard]] constexpr bool is_internal() const noexcept { return candidacy_->offer && candidacy_->offer->internal; }

    [[nodiscard]] constexpr Ending ending() const noexcept { return ending_; }
    /// The day it ended, where that is known and can be right.
    [[nodiscard]] constexpr const std::optional<Day>& ended_on() const noexcept { return ended_on_; }
    /// Ended by a no of the candidate's own, on a known day.
    [[nodiscard]] constexpr bool said_no() const noexcept {
        return ended_on_ && (ending_ == Ending::declined || ending_ == Ending::withdrawn);
    }
    /// The day of the decision to say no to the offer, or, after accepting, to back out. One made before the offer counts
    /// from the day of the offer.
    [[nodiscard]] constexpr const std::optional<Day>& decided() const noexcept { return decided_; }

    /// Whoever made the offer, by reference or by role; else the main contact, the first of the organisation on the list.
    /// Nobody who asked not to be contacted.
    [[nodiscard]] constexpr const std::optional<ContactIndex>& addressee() const noexcept { return addressee_; }

    [[nodiscard]] constexpr std::span<const Contact> contacts() const { return candidacy_->contacts; }
    [[nodiscard]] constexpr std::span<const Event> events() const { return candidacy_->timeline; }
    /// One for each contact, in their order, once the candidate has said no; empty before.
    [[nodiscard]] constexpr std::span<const Acquaintance> acquaintances() const {
        if (!said_no()) return {};
        if (contacts().size() > few_.size()) return many_;
        return {few_.data(), contacts().size()};
    }

  private:
    [[nodiscard]] constexpr bool may_contact(ContactIndex who) const {
        const auto at = static_cast<std::size_t>(who);
        return at < contacts().size() && !contacts()[at].do_not_contact;
    }

    /// A spoken acceptance elsewhere is none yet, and what lies after today has not happened, save plans.
    [[nodiscard]] constexpr bool counts(const Event& event) const noexcept {
        if (event.what == EventKind::accepted_elsewhere && event.form == Form::verbal) return false;
        return !event.on || *event.on <= today_ || planned_events.contains(event.what);
    }

    constexpr void read_events() {
        for (const Event& event : events()) {
            if (!counts(event)) continue;
            happened_.add(event.what);
            std::optional<Day>& first = first_[static_cast<std::size_t>(event.what)];
            if (event.on && (!first || *event.on < *first)) first = event.on;
        }
    }

    constexpr void read_offer(const Policy& policy) {
        const auto& offer = candidacy_->offer;
        const auto& further = first(EventKind::offer_extended);
        if (!offer && !further) return;
        const bool in_writing = offer && offer->written && *offer->written <= today_;
        Day extended = offer ? offer->extended : *further;
        if (in_writing) extended = (std::min)(extended, *offer->written);
        if (extended > today_) return;

        Day start = policy.clock_start == ClockStart::written && in_writing ? *offer->written : extended;
        if (policy.clock_restarts_on_revision && happened(EventKind::offer_revised))
            if (const auto revised = last(EventKind::offer_revised)) start = (std::max)(start, *revised);
        offer_ = AnswerClock{extended, start, week_end(start, policy)};
        read_employer_date(*offer_);
        lapses_ = offer_->employer || policy.unanswered_lapses;
    }

    [[nodiscard]] static constexpr Day week_end(Day start, const Policy& policy) {
        const Calendar& calendar = policy.calendar;
        if (policy.answer_counted_in == CountedIn::working_days) return calendar.add_working_days(start, policy.answer_within);
        Day end = start + policy.answer_within;
        if (policy.answer_on) {
            const auto yearly = [&](int year) { return Day(year, policy.answer_on->month, policy.answer_on->day); };
            end = yearly(start.year());
            if (end < start && start.year() < 9999) end = yearly(start.year() + 1);
        }
        if (policy.roll == Roll::none || calendar.is_working_day(end)) return end;
        return calendar.add_working_days(end, policy.roll == Roll::following ? 1 : -1);
    }

    /// The newest extension granted, else the date named with the offer; none that a new offer has overtaken.
    constexpr void read_employer_date(AnswerClock& clock) const {
        if (candidacy_->offer && candidacy_->offer->answer_by) clock.employer = *candidacy_->offer->answer_by;
        if (happened(EventKind::extension_granted))
            if (const Event* granted = newest_extension(events(), clock.extended, today_)) clock.employer = *granted->until;
        if (clock.employer && *clock.employer < clock.start) clock.employer.reset();
    }

    [[nodiscard]] constexpr std::optional<ContactIndex> choose_addressee() const {
        if (candidacy_->offer && offer_)
            if (const auto maker = candidacy_->offer->made_by; maker && may_contact(*maker)) return maker;
        std::optional<ContactIndex> main;
        for (std::size_t at = 0; at < contacts().size(); ++at) {
            const Contact& contact = contacts()[at];
            if (!is_of_the_organization(contact.role) || contact.do_not_contact) continue;
            if (offer_ && contact.role == Role::offer_maker) return static_cast<ContactIndex>(at);
            if (!main) main = static_cast<ContactIndex>(at);
        }
        return main;
    }

    constexpr void read_decision() {
        const auto& decided = first(EventKind::decided);
        if (const auto& accepted_on = first(EventKind::accepted)) {
            if (!decided) return;
            const Day newest = *decided >= *accepted_on ? *decided : *last(EventKind::decided);
            if (newest >= *accepted_on) decided_ = newest;
            return;
        }
        const auto& resolved = first(EventKind::resolved_not_to_accept);
        if (!offer_ || (!decided && !resolved)) return;
        decided_ = !resolved || (decided && *decided < *resolved) ? decided : resolved;
        if (*decided_ < offer_->extended) *decided_ = offer_->extended;
    }

    constexpr void read_ending() {
        constexpr std::array<EventKind, 7> terminals{EventKind::withdrawn,     EventKind::not_selected, EventKind::declined,
                                                     EventKind::offer_expired, EventKind::rescinded,    EventKind::reneged,
                                                     EventKind::started};
        constexpr std::array<Ending, 7> endings{Ending::withdrawn, Ending::not_selected, Ending::declined, Ending::expired,
                                                Ending::rescinded, Ending::reneged,      Ending::started};
        if (happened_.contains_any(terminal_events)) {
            for (std::size_t at = 0; at < terminals.size(); ++at) {
                if (!happened(terminals[at])) continue;
                const auto& on = first(terminals[at]);
                const bool earlier = on && (!ended_on_ || *on < *ended_on_);
                if (ending_ != Ending::none && !earlier) continue;
                ending_ = endings[at];
                ended_on_ = on;
            }
            correct_ending();
        } else if (offer_ && lapses_ && !accepted() && offer_->last_day() < today_) {
            ending_ = Ending::expired;
            ended_on_ = offer_->last_day();
        }
    }

    constexpr void correct_ending() {
        const bool answers = ending_ == Ending::declined || ending_ == Ending::withdrawn;
        if (!answers || !ended_on_) return;
        if (!offer_) {
            ending_ = Ending::withdrawn;
        } else if (*ended_on_ >= offer_->extended) {
            const auto& accepted_on = first(EventKind::accepted);
            ending_ = accepted_on && *accepted_on <= *ended_on_ ? Ending::reneged : Ending::declined;
        } else if (ending_ == Ending::declined) {
            ended_on_.reset();
        }
    }

    constexpr void read_acquaintances() {
        if (contacts().size() > few_.size()) many_.resize(contacts().size());
        const std::span<Acquaintance> known =
            contacts().size() > few_.size() ? std::span<Acquaintance>(many_) : std::span<Acquaintance>(few_.data(), contacts().size());
        for (Acquaintance& one : known) one = {.thanked_after = -1, .reconnected = 0, .met = false};
        const auto meet = [&](ContactIndex who) {
            const auto at = static_cast<std::size_t>(who);
            if (at < known.size()) known[at].met = is_of_the_organization(contacts()[at].role);
        };
        const auto thank = [&](ContactIndex who, Day on) {
            const auto at = static_cast<std::size_t>(who);
            if (at >= known.size() || on < *ended_on_) return;
            const int after = on - *ended_on_;
            if (known[at].thanked_after < 0 || after < known[at].thanked_after) known[at].thanked_after = after;
        };

        if (candidacy_->offer && offer_ && candidacy_->offer->made_by) meet(*candidacy_->offer->made_by);
        const EventKind no = happened(EventKind::declined) ? EventKind::declined : EventKind::withdrawn;
        bool told = false;
        for (const Event& event : events()) {
            if (event.who.empty() || (event.on && *event.on > today_)) continue;
            const bool meeting = meetings.contains(event.what);
            const bool thanking = event.on && thanks.contains(event.what);
            const bool telling = event.what == no && event.on == ended_on_;
            const bool reconnecting = event.on && event.what == EventKind::reconnected && *event.on >= *ended_on_;
            told = told || telling;
            for (const ContactIndex who : event.who) {
                if (meeting) meet(who);
                if (thanking || telling) thank(who, *event.on);
                if (reconnecting && static_cast<std::size_t>(who) < known.size()) ++known[static_cast<std::size_t>(who)].reconnected;
            }
        }
        // The letter that says no thanks the person it is written to.
        if (const auto reader = addressee(); !told && reader) thank(*reader, *ended_on_);
    }

    Day today_;
    const Record* candidacy_;
    EventKinds happened_{};
    std::array<std::optional<Day>, event_kinds> first_{};
    std::optional<AnswerClock> offer_{};
    std::optional<ContactIndex> addressee_{};
    std::optional<Day> decided_{};
    bool lapses_ = false;
    Ending ending_ = Ending::none;
    std::optional<Day> ended_on_{};
    std::array<Acquaintance, 32> few_;  // enough for nearly every process, so that nothing is allocated
    std::vector<Acquaintance> many_;
};

using Facts = FactsOf<Candidacy>;

}  // namespace bowout

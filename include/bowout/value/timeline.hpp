// Event, Timeline: what happened, when, with whom.
#pragma once

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include <bowout/value/contact.hpp>
#include <bowout/value/day.hpp>
#include <bowout/value/names.hpp>
#include <bowout/value/offer.hpp>
#include <bowout/value/text.hpp>

namespace bowout {

/// What happened. The words are the field's own: one withdraws before an offer, declines an offer, reneges after accepting;
/// an employer rescinds; an unanswered offer expires.
enum class EventKind : std::uint8_t {
    referred,
    applied,
    screened,
    assessed,
    interviewed,
    reference_check_started,
    reference_check_finished,
    talked,
    interview_scheduled,
    interview_cancelled,
    reference_check_scheduled,
    resolved_not_to_accept,
    withdrawn,
    not_selected,
    offer_extended,
    offer_acknowledged,
    extension_requested,
    extension_granted,
    extension_refused,
    counter_proposed,
    offer_revised,
    decided,
    declined,
    accepted,
    accepted_elsewhere,
    offer_expired,
    rescinded,
    reneged,
    started,
    thanked,
    followed_up,
    connected,
    reconnected,
    replied,
    reflected,
};
inline constexpr std::size_t event_kinds = 35;
template <>
inline constexpr std::array<std::string_view, event_kinds> names<EventKind>{
    "referred",
    "applied",
    "screened",
    "assessed",
    "interviewed",
    "reference_check_started",
    "reference_check_finished",
    "talked",
    "interview_scheduled",
    "interview_cancelled",
    "reference_check_scheduled",
    "resolved_not_to_accept",
    "withdrawn",
    "not_selected",
    "offer_extended",
    "offer_acknowledged",
    "extension_requested",
    "extension_granted",
    "extension_refused",
    "counter_proposed",
    "offer_revised",
    "decided",
    "declined",
    "accepted",
    "accepted_elsewhere",
    "offer_expired",
    "rescinded",
    "reneged",
    "started",
    "thanked",
    "followed_up",
    "connected",
    "reconnected",
    "replied",
    "reflected",
};

/// A set of event kinds, for asking what sort of event one is.
class EventKinds {
  public:
    constexpr EventKinds() = default;
    constexpr EventKinds(std::initializer_list<EventKind> kinds) noexcept {
        for (const EventKind kind : kinds) add(kind);
    }
    constexpr void add(EventKind kind) noexcept { bits_ |= bit(kind); }
    [[nodiscard]] constexpr bool contains(EventKind kind) const noexcept { return (bits_ & bit(kind)) != 0; }
    [[nodiscard]] constexpr bool contains_any(EventKinds kinds) const noexcept { return (bits_ & kinds.bits_) != 0; }

  private:
    [[nodiscard]] static constexpr std::uint64_t bit(EventKind kind) noexcept { return std::uint64_t{1} << static_cast<unsigned>(kind); }
    std::uint64_t bits_ = 0;
};

/// The named day is when it is, or was, planned for, so it may well lie in the future.
inline constexpr EventKinds planned_events{EventKind::interview_scheduled, EventKind::interview_cancelled,
                                           EventKind::reference_check_scheduled};
/// The process is over for this person and this position.
inline constexpr EventKinds terminal_events{EventKind::withdrawn, EventKind::not_selected, EventKind::declined, EventKind::offer_expired,
                                            EventKind::rescinded, EventKind::reneged,      EventKind::started};
/// People keep in contact, and think back, after the process is over.
inline constexpr EventKinds lasting_events{EventKind::talked,    EventKind::thanked,           EventKind::followed_up,
                                           EventKind::connected, EventKind::reconnected,       EventKind::replied,
                                           EventKind::reflected, EventKind::accepted_elsewhere};
/// Whoever is named was met or talked to (claim 24).
inline constexpr EventKinds meetings{EventKind::referred,       EventKind::screened,
                                     EventKind::assessed,       EventKind::interviewed,
                                     EventKind::talked,         EventKind::reference_check_started,
                                     EventKind::offer_extended, EventKind::reference_check_finished,
                                     EventKind::offer_revised};
/// Whoever is named was thanked.
inline constexpr EventKinds thanks{EventKind::thanked, EventKind::followed_up};

/// One thing that happened. Without `on` its day is unknown, and it takes no part in arithmetic. `until` is the new last day
/// of an extension; `form` tells a spoken acceptance from a written one.
struct Event {
    EventKind what;
    std::optional<Day> on{};
    std::vector<ContactIndex> who{};
    std::optional<Day> until{};
    Form form = Form::written;
    std::optional<Prose> note{};
    friend bool operator==(const Event&, const Event&) = default;
};

/// The events of one candidacy, in the order they were written down. What is read off them depends on their days alone,
/// never on that order.
using Timeline = std::vector<Event>;

/// The newest extension of an offer that counts by `today`: granted on or after the offer's day, to a day that is not
/// before the grant. Of two on one day, the later date. Null where there is none.
template <std::same_as<Event> E>
[[nodiscard]] constexpr const E* newest_extension(std::span<const E> events, Day extended, Day today) noexcept {
    const E* newest = nullptr;
    for (const E& event : events) {
        if (event.what != EventKind::extension_granted || !event.until || !event.on || *event.on > today) continue;
        if (*event.on < extended || *event.until < *event.on) continue;
        if (!newest || *newest->on < *event.on || (newest->on == event.on && *newest->until < *event.until)) newest = &event;
    }
    return newest;
}

}  // namespace bowout

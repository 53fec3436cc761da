// Advice: one thing that is owed, was missed, or is worth knowing.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <bowout/value/contact.hpp>
#include <bowout/value/day.hpp>
#include <bowout/value/names.hpp>

namespace bowout {

/// The article's three tips, and its closing point.
enum class Tip : std::uint8_t { communicate_early = 1, dont_burn_bridges = 2, stay_connected = 3, no_is_a_lesson = 4 };

/// Where a duty stands. A breach that nothing can mend is `missed`; what is merely worth knowing is a `note`.
enum class Status : std::uint8_t {
    due,
    soon,     ///< the latest day is near
    overdue,  ///< the latest day has passed, and it can still be done
    done,
    done_late,
    missed,
    waived,   ///< the person asked not to be contacted
    blocked,  ///< no address to write to
    note,
};
template <>
inline constexpr std::array<std::string_view, 9> names<Status>{"due",    "soon",   "overdue", "done", "done_late",
                                                               "missed", "waived", "blocked", "note"};

/// Still to be done by the candidate.
[[nodiscard]] constexpr bool is_open(Status status) noexcept { return status <= Status::overdue || status == Status::blocked; }

/// One piece of advice, in numbers; `explain()` on the format floor puts it in words.
///
/// `rule` names the rule that gave it and is a view of a literal. `act_by` is the recommended last day, `latest` the last
/// permitted one, both inclusive; `days_late` counts calendar days beyond the latter. `count` is what the rule counts.
struct Advice {
    std::string_view rule;
    Tip tip;
    Status status;
    std::optional<ContactIndex> to{};
    std::optional<Day> since{};
    std::optional<Day> act_by{};
    std::optional<Day> latest{};
    int days_late = 0;
    std::optional<int> count{};
    friend constexpr bool operator==(const Advice&, const Advice&) = default;
};

}  // namespace bowout

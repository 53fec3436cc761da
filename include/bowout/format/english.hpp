// Days and counts in English, for the explanations.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include <bowout/value/day.hpp>

namespace bowout::detail {

/// "Tuesday 10 March", with the year where it is not today's.
[[nodiscard]] inline std::string spell(Day day, Day today) {
    static constexpr std::array<std::string_view, 7> weekdays{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
    static constexpr std::array<std::string_view, 12> months{"January", "February", "March",     "April",   "May",      "June",
                                                             "July",    "August",   "September", "October", "November", "December"};
    const auto [year, month, of_month] = day.civil();
    std::string text = fmt::format("{} {} {}", weekdays[static_cast<std::size_t>(day.weekday())], of_month, months[month - 1]);
    if (year != today.year()) text += fmt::format(" {}", year);
    return text;
}

/// "1 day", "2 days".
[[nodiscard]] inline std::string count_of(int count, std::string_view thing) {
    return fmt::format("{} {}{}", count, thing, count == 1 ? "" : "s");
}

/// "a week" for the article's own number, else the number.
[[nodiscard]] inline std::string span_of(int days) { return days == 7 ? "a week" : count_of(days, "day"); }

/// "the next working day", "2 working days".
[[nodiscard]] inline std::string working_span_of(int days) {
    if (days == 0) return "the same day";
    return days == 1 ? "the next working day" : count_of(days, "working day");
}

[[nodiscard]] inline std::string left_of(Day latest, Day today) {
    const int left = latest - today;
    return left == 0 ? "today is the last day" : count_of(left, "day") + " left";
}

}  // namespace bowout::detail

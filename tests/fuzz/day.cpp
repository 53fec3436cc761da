// Days: `Day::parse` beside a parser that only counts, and days back to text.
#include <fmt/format.h>

#include <bowout/format/value.hpp>
#include <bowout/value/day.hpp>

#include "fuzz.hpp"

namespace {

/// The day's number by walking through the years and months, or nothing where there is no such day.
std::optional<int> counted(std::string_view text) {
    const auto number = [&](std::size_t at, std::size_t size) {
        int value = 0;
        for (const char c : text.substr(at, size)) {
            if (c < '0' || c > '9') return -1;
            value = value * 10 + (c - '0');
        }
        return value;
    };
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const int year = number(0, 4), month = number(5, 2), day = number(8, 2);
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    const int lengths[] = {31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (year < 1 || month < 1 || month > 12 || day < 1 || day > lengths[month - 1]) return std::nullopt;
    int days = day - 1;
    for (int one = 1; one < month; ++one) days += lengths[one - 1];
    return days + 365 * (year - 1) + (year - 1) / 4 - (year - 1) / 100 + (year - 1) / 400;
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* octets, std::size_t size) {
    const std::string_view text = fuzz::text_of(octets, size);
    const auto day = bowout::Day::parse(text);
    const auto expected = counted(text);
    fuzz::require(day.has_value() == expected.has_value(), "a day that is none, or none that is", text);
    if (!day) return 0;
    fuzz::require(*day - bowout::Day::first() == *expected, "another day", text);
    fuzz::require(fmt::format("{}", *day) == text, "not the same text", text);
    return 0;
}

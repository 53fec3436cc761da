#include <catch2/catch_test_macros.hpp>

#include <bowout/value/utc_time.hpp>

using bowout::Day;
using bowout::UtcTime;

TEST_CASE("a time of day runs from midnight to a second before the next") {
    constexpr UtcTime last(Day(2026, 3, 9), 23, 59, 59);
    STATIC_CHECK(last.hour() == 23);
    STATIC_CHECK(last.minute() == 59);
    STATIC_CHECK(last.second() == 59);
    STATIC_CHECK(UtcTime(Day(2026, 3, 9), 0, 0).second() == 0);
    CHECK_THROWS_AS(UtcTime(Day(2026, 3, 9), 24, 0), std::out_of_range);
    CHECK_THROWS_AS(UtcTime(Day(2026, 3, 9), 0, 60), std::out_of_range);
    CHECK_THROWS_AS(UtcTime(Day(2026, 3, 9), 0, 0, 60), std::out_of_range);
}

TEST_CASE("times are ordered by day, then by second") {
    STATIC_CHECK(UtcTime(Day(2026, 3, 9), 23, 0) < UtcTime(Day(2026, 3, 10), 0, 0));
    STATIC_CHECK(UtcTime(Day(2026, 3, 9), 8, 0) < UtcTime(Day(2026, 3, 9), 8, 0, 1));
}

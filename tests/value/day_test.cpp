#include <catch2/catch_test_macros.hpp>

#include <chrono>
#include <climits>
#include <compare>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <stdexcept>
#include <string_view>
#include <type_traits>

#include <bowout/value/day.hpp>

using namespace bowout;

namespace {

bool is(Day day, int year, unsigned month, unsigned of_month) {
    return day.year() == year && day.month() == month && day.day() == of_month;
}

// Walks the calendar as one would tear off its leaves.
struct Leaf {
    int year = 1;
    unsigned month = 1;
    unsigned day = 1;
    unsigned weekday = 0;  // 1 January 0001 was a Monday

    unsigned month_length() const {
        if (month == 4 || month == 6 || month == 9 || month == 11) return 30;
        if (month != 2) return 31;
        if (year % 400 == 0) return 29;
        if (year % 100 == 0) return 28;
        return year % 4 == 0 ? 29 : 28;
    }
    void tear_off() {
        weekday = weekday == 6 ? 0 : weekday + 1;
        if (++day <= month_length()) return;
        day = 1;
        if (++month <= 12) return;
        month = 1;
        ++year;
    }
};

struct ForeignDate {
    int y;
    unsigned m;
    unsigned d;
    int year() const { return y; }
    unsigned month() const { return m; }
    unsigned day() const { return d; }
    bool ok() const { return true; }
};

template <class A, class B>
concept addable = requires(A a, B b) {
    a + b;
};

}  // namespace

static_assert(sizeof(Day) == 4);
static_assert(!std::is_default_constructible_v<Day>);
static_assert(std::is_trivially_copyable_v<Day>);
static_assert(!std::is_constructible_v<Day, int> && !std::is_convertible_v<int, Day>);
static_assert(addable<Day, int> && !addable<Day, Day>);
static_assert(CivilDate<std::chrono::year_month_day> && !CivilDate<std::chrono::sys_days> && !CivilDate<Day>);

static_assert(Day(2026, 3, 10) - Day(2026, 3, 3) == 7);
static_assert(Day(2026, 3, 3).weekday() == Weekday::tuesday);
static_assert(Day(2028, 2, 28) + 1 == Day(2028, 2, 29) && Day(2026, 2, 28) + 1 == Day(2026, 3, 1));
static_assert(Day::parse("2026-03-06") == Day(2026, 3, 6) && !Day::parse("2026-02-30"));
static_assert(Day::why_not("2026-02-30") == 8U);
static_assert(add_months(Day(2026, 8, 31), 6) == Day(2027, 2, 28));
static_assert(Day::first() + INT_MIN == Day::first() && Day::last() - INT_MIN == Day::last());
static_assert(Day(std::chrono::year(2026) / 3 / 6) == Day(2026, 3, 6));

TEST_CASE("every day of the years 1 to 9999 has the date and weekday of a calendar torn off leaf by leaf") {
    Leaf leaf;
    Day day = Day::first();
    std::optional<int> first_wrong;
    int days = 1;
    for (;; ++days, day = day + 1, leaf.tear_off()) {
        const auto [year, month, of_month] = day.civil();
        const bool right = year == leaf.year && month == leaf.month && of_month == leaf.day &&
                           static_cast<unsigned>(day.weekday()) == leaf.weekday && Day(leaf.year, leaf.month, leaf.day) == day &&
                           day - Day::first() == days - 1;
        if (!right && !first_wrong) first_wrong = days;
        if (day == Day::last()) break;
    }
    CHECK(days == 3'652'059);
    CHECK(is(Day::last(), 9999, 12, 31));
    CHECK(leaf.year == 9999);
    CHECK(leaf.month == 12);
    CHECK(leaf.day == 31);
    CAPTURE(first_wrong.value_or(0));
    CHECK_FALSE(first_wrong.has_value());
}

TEST_CASE("every day of the years 1 to 9999 is the day that std::chrono has") {
    using namespace std::chrono;
    const sys_days start = year(1) / 1 / 1;
    const sys_days end = year(9999) / 12 / 31;
    std::optional<int> first_wrong;
    int days = 0;
    for (sys_days at = start; at <= end; at += std::chrono::days(1), ++days) {
        const year_month_day date = at;
        const Day day = date;
        const bool right = day - Day::first() == days && day.year() == static_cast<int>(date.year()) &&
                           day.month() == static_cast<unsigned>(date.month()) && day.day() == static_cast<unsigned>(date.day()) &&
                           static_cast<unsigned>(day.weekday()) + 1 == weekday(at).iso_encoding();
        if (!right && !first_wrong) first_wrong = days;
    }
    CHECK(days == 3'652'059);
    CAPTURE(first_wrong.value_or(-1));
    CHECK_FALSE(first_wrong.has_value());
}

TEST_CASE("weekdays of well-known days") {
    CHECK(Day(1, 1, 1).weekday() == Weekday::monday);
    CHECK(Day(1969, 7, 20).weekday() == Weekday::sunday);
    CHECK(Day(2000, 1, 1).weekday() == Weekday::saturday);
    CHECK(Day(2026, 3, 3).weekday() == Weekday::tuesday);
    CHECK(Day(9999, 12, 31).weekday() == Weekday::friday);
}

TEST_CASE("a date that does not exist is refused from numbers") {
    for (const auto& [year, month, day] : std::initializer_list<Day::Civil>{
             {2026, 3, 259},   // 3 March, were only eight bits kept
             {2026, 300, 6},   // December, likewise
             {40000, 3, 6},    //
             {10000, 1, 1},    //
             {0, 3, 6},        //
             {-1, 3, 6},       //
             {INT_MAX, 3, 6},  //
             {INT_MIN, 3, 6},  //
             {2026, 0, 6},     //
             {2026, 13, 6},    //
             {2026, 3, 0},     //
             {2026, 3, 32},    //
             {2026, 4, 31},    //
             {2026, 2, 30},    //
             {2028, 2, 30},    //
             {2026, 2, 29},    //
             {1900, 2, 29},    //
             {2100, 2, 29},    //
             {2026, UINT_MAX, 6}, {2026, 3, UINT_MAX},
         }) {
        CAPTURE(year, month, day);
        CHECK_FALSE(Day::exists(year, month, day));
        CHECK_THROWS_AS(Day(year, month, day), std::invalid_argument);
        CHECK_THROWS_AS(Day(ForeignDate{year, month, day}), std::invalid_argument);
    }
}

TEST_CASE("a leap day exists every fourth year, in a century year only where 400 divides it") {
    for (const int year : {4, 1600, 1996, 2000, 2024, 2028, 2400, 9996}) {
        CAPTURE(year);
        CHECK(Day::exists(year, 2, 29));
        CHECK(is(Day(year, 2, 29), year, 2, 29));
    }
    for (const int year : {1, 100, 1700, 1900, 2023, 2026, 2100, 9999}) {
        CAPTURE(year);
        CHECK_FALSE(Day::exists(year, 2, 29));
    }
}

TEST_CASE("a date that does not exist is refused from std::chrono, though sys_days would take it") {
    using namespace std::chrono;
    for (const year_month_day date :
         {year(2026) / 2 / 30, year(2026) / 2 / 29, year(1900) / 2 / 29, year(2026) / 4 / 31, year(2026) / 0 / 6, year(2026) / 13 / 6,
          year(2026) / 3 / 0, year(2026) / 3 / 32, year(0) / 3 / 6, year(-1) / 3 / 6, year(10000) / 1 / 1, year(32767) / 12 / 31}) {
        CAPTURE(static_cast<int>(date.year()), static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
        CHECK_THROWS_AS(Day(date), std::invalid_argument);
    }
    CHECK(Day(year(2000) / 2 / 29) == Day(2000, 2, 29));
    CHECK(Day(year(2026) / February / last) == Day(2026, 2, 28));
}

TEST_CASE("a day is read from ISO text") {
    CHECK(Day::parse("2026-03-06") == Day(2026, 3, 6));
    CHECK(Day::parse("0001-01-01") == Day::first());
    CHECK(Day::parse("9999-12-31") == Day::last());
    CHECK(Day::parse("2000-02-29") == Day(2000, 2, 29));
    CHECK(Day::why_not("2026-03-06") == std::nullopt);
}

TEST_CASE("text that is no ISO date is refused where it goes wrong") {
    struct Refused {
        std::string_view text;
        std::size_t at;
    };
    for (const auto& [text, at] : std::initializer_list<Refused>{
             {"", 0},              // cut short
             {"2026", 4},          //
             {"2026-03", 7},       //
             {"2026-03-0", 9},     //
             {"2026-03-06 ", 10},  // too much
             {"2026-03-06T00:00", 10},
             {"2026-03-060", 10},  //
             {" 2026-03-06", 0},   //
             {"2026-3-06", 6},     // another form
             {"2026-03-6", 9},     //
             {"20260306", 4},      //
             {"2026/03/06", 4},    //
             {"2026-03/06", 7},    //
             {"06-03-2026", 2},    //
             {"26-03-06", 2},      //
             {"+026-03-06", 0},    //
             {"-026-03-06", 0},    //
             {"+2026-03-06", 0},   //
             {"2026-+3-06", 5},    //
             {"2026-03- 6", 8},    //
             {"2026-W10-5", 5},    //
             {"2O26-03-06", 1},    //
             {"0000-03-06", 0},    // no such year, month, day
             {"0000-00-00", 0},    //
             {"2026-00-06", 5},    //
             {"2026-13-06", 5},    //
             {"2026-99-99", 5},    //
             {"2026-03-00", 8},    //
             {"2026-03-32", 8},    //
             {"2026-04-31", 8},    //
             {"2026-02-29", 8},    //
             {"2026-02-30", 8},    //
             {"1900-02-29", 8},    //
             {"2026-03-259", 10},  //
             {"2026-300-06", 7},   //
             {"40000-03-06", 4},   //
         }) {
        CAPTURE(text);
        CHECK(Day::why_not(text) == at);
        CHECK_FALSE(Day::parse(text).has_value());
    }
    CHECK(Day::why_not(std::string_view("2026-03-06\0", 11)) == 10U);
}

TEST_CASE("days subtract to a count, and a count added gives the day back") {
    CHECK(Day(2026, 3, 10) - Day(2026, 3, 3) == 7);
    CHECK(Day(2026, 3, 3) - Day(2026, 3, 10) == -7);
    CHECK(Day(2026, 3, 3) - Day(2026, 3, 3) == 0);
    CHECK(Day(2029, 1, 1) - Day(2028, 1, 1) == 366);
    CHECK(Day::last() - Day::first() == 3'652'058);
    CHECK(is(Day(2026, 12, 31) + 1, 2027, 1, 1));
    CHECK(is(Day(2026, 3, 1) - 1, 2026, 2, 28));
    CHECK(is(Day(2028, 3, 1) - 1, 2028, 2, 29));
    CHECK(is(Day(2026, 3, 3) + -3, 2026, 2, 28));
    CHECK(is(Day(2026, 3, 3) - -7, 2026, 3, 10));
    CHECK(Day(2026, 3, 3) + 0 == Day(2026, 3, 3));
    CHECK(Day::first() + (Day::last() - Day::first()) == Day::last());
}

TEST_CASE("beyond the ends of the calendar a day stays at the end") {
    const Day day(2026, 3, 3);
    CHECK(Day::last() + 1 == Day::last());
    CHECK(Day::last() + INT_MAX == Day::last());
    CHECK(Day::first() - 1 == Day::first());
    CHECK(Day::first() + INT_MIN == Day::first());
    CHECK(day + INT_MAX == Day::last());
    CHECK(day + INT_MIN == Day::first());
    CHECK(day - INT_MAX == Day::first());
    CHECK(day - INT_MIN == Day::last());
    CHECK(Day::first() - INT_MIN == Day::last());
    CHECK(Day::last() - INT_MIN == Day::last());
    CHECK(Day::first() + 3'652'058 == Day::last());
    CHECK(Day::first() + 3'652'057 == Day(9999, 12, 30));
    CHECK(Day::last() - 3'652'058 == Day::first());
    CHECK(Day::last() - 3'652'057 == Day(1, 1, 2));
}

TEST_CASE("months later it is the same day of the month, or the month's last") {
    CHECK(is(add_months(Day(2026, 3, 9), 3), 2026, 6, 9));
    CHECK(is(add_months(Day(2026, 8, 31), 6), 2027, 2, 28));
    CHECK(is(add_months(Day(2027, 8, 31), 6), 2028, 2, 29));
    CHECK(is(add_months(Day(2026, 1, 31), 1), 2026, 2, 28));
    CHECK(is(add_months(Day(2028, 1, 31), 1), 2028, 2, 29));
    CHECK(is(add_months(Day(1900, 1, 31), 1), 1900, 2, 28));
    CHECK(is(add_months(Day(2026, 1, 31), 3), 2026, 4, 30));
    CHECK(is(add_months(Day(2028, 2, 29), 12), 2029, 2, 28));
    CHECK(is(add_months(Day(2028, 2, 29), 48), 2032, 2, 29));
    CHECK(is(add_months(Day(2026, 11, 30), 1), 2026, 12, 30));
    CHECK(is(add_months(Day(2026, 12, 15), 1), 2027, 1, 15));
    CHECK(is(add_months(Day(2026, 2, 28), 1), 2026, 3, 28));
    CHECK(is(add_months(Day(2026, 3, 31), 0), 2026, 3, 31));
}

TEST_CASE("a negative number of months goes back") {
    CHECK(is(add_months(Day(2026, 3, 31), -1), 2026, 2, 28));
    CHECK(is(add_months(Day(2026, 1, 15), -1), 2025, 12, 15));
    CHECK(is(add_months(Day(2026, 1, 31), -2), 2025, 11, 30));
    CHECK(is(add_months(Day(2026, 12, 31), -12), 2025, 12, 31));
    CHECK(is(add_months(Day(2026, 6, 9), -25), 2024, 5, 9));
}

TEST_CASE("months beyond the ends of the calendar lead to its end") {
    CHECK(is(add_months(Day(1, 2, 10), -1), 1, 1, 10));
    CHECK(add_months(Day(1, 1, 10), -1) == Day::first());
    CHECK(is(add_months(Day(9999, 11, 10), 1), 9999, 12, 10));
    CHECK(add_months(Day(9999, 12, 10), 1) == Day::last());
    CHECK(add_months(Day(2026, 3, 9), INT_MAX) == Day::last());
    CHECK(add_months(Day(2026, 3, 9), INT_MIN) == Day::first());
    CHECK(add_months(Day::first(), INT_MIN) == Day::first());
    CHECK(add_months(Day::last(), INT_MAX) == Day::last());
    CHECK(is(add_months(Day(1, 1, 31), 12 * 9998 + 11), 9999, 12, 31));
    CHECK(is(add_months(Day(9999, 12, 31), -(12 * 9998 + 11)), 1, 1, 31));
}

TEST_CASE("days are ordered as they follow each other") {
    CHECK(Day(2026, 3, 9) < Day(2026, 3, 10));
    CHECK(Day(2026, 2, 28) < Day(2026, 3, 1));
    CHECK(Day(2025, 12, 31) < Day(2026, 1, 1));
    CHECK(Day(2026, 3, 9) != Day(2026, 9, 3));
    CHECK(Day(2026, 3, 9) >= Day(2026, 3, 9));
    CHECK(std::is_gt(Day::last() <=> Day::first()));
}

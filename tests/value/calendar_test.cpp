#include <catch2/catch_test_macros.hpp>

#include <climits>
#include <initializer_list>
#include <optional>
#include <stdexcept>
#include <utility>
#include <vector>

#include <bowout/value/calendar.hpp>

using namespace bowout;

namespace {

// 25 December 2026 and 1 January 2027 are Fridays.
Calendar around_new_year() { return Calendar(std::vector<Day>{Day(2027, 1, 1), Day(2026, 12, 25), Day(2026, 12, 28), Day(2026, 12, 26)}); }

template <class T>
concept lends_its_holidays = requires {
    std::declval<T>().holidays();
};

}  // namespace

static_assert(Weekend{} == Weekend{Weekday::saturday, Weekday::sunday});
static_assert(Weekend{Weekday::friday, Weekday::saturday}.contains(Weekday::friday));
static_assert(!Weekend{Weekday::friday, Weekday::saturday}.contains(Weekday::sunday));
static_assert(lends_its_holidays<const Calendar&> && !lends_its_holidays<Calendar>);

#if __cpp_lib_constexpr_vector
constexpr bool counts_while_compiling() {
    const Calendar calendar(std::vector<Day>{Day(2026, 12, 28), Day(2026, 12, 25), Day(2026, 12, 28)});
    return calendar.is_working_day(Day(2026, 12, 24)) && !calendar.is_working_day(Day(2026, 12, 25)) &&
           calendar.add_working_days(Day(2026, 12, 24), 1) == Day(2026, 12, 29) &&
           calendar.last_working_day(Day(2026, 12, 23), Day(2026, 12, 28)) == Day(2026, 12, 24);
}
static_assert(counts_while_compiling());
#endif

TEST_CASE("a week-end is Saturday and Sunday unless said otherwise") {
    const Weekend usual;
    for (const Weekday day : {Weekday::monday, Weekday::tuesday, Weekday::wednesday, Weekday::thursday, Weekday::friday})
        CHECK_FALSE(usual.contains(day));
    CHECK(usual.contains(Weekday::saturday));
    CHECK(usual.contains(Weekday::sunday));
    CHECK(Calendar().weekend() == usual);
}

TEST_CASE("a week-end is as it is named, in any order and twice") {
    CHECK(Weekend{Weekday::friday, Weekday::saturday} == Weekend{Weekday::saturday, Weekday::friday, Weekday::saturday});
    CHECK(Weekend{Weekday::friday, Weekday::saturday} != Weekend());
    Weekend grown{Weekday::sunday};
    grown.add(Weekday::saturday);
    grown.add(Weekday::saturday);
    CHECK(grown == Weekend());
}

TEST_CASE("a week may have no day off") {
    const std::initializer_list<Weekday> no_days{};
    const Calendar calendar(std::vector<Day>{}, Weekend(no_days));
    CHECK(calendar.is_working_day(Day(2026, 3, 7)));
    CHECK(calendar.add_working_days(Day(2026, 3, 6), 7) == Day(2026, 3, 13));
}

TEST_CASE("a week without a working day is refused") {
    CHECK_THROWS_AS((Weekend{Weekday::monday, Weekday::tuesday, Weekday::wednesday, Weekday::thursday, Weekday::friday, Weekday::saturday,
                             Weekday::sunday}),
                    std::invalid_argument);
    Weekend six{Weekday::monday, Weekday::tuesday, Weekday::wednesday, Weekday::thursday, Weekday::friday, Weekday::saturday};
    CHECK_THROWS_AS(six.add(Weekday::sunday), std::invalid_argument);
    CHECK_FALSE(six.contains(Weekday::sunday));
    const Calendar sundays_only(std::vector<Day>{}, six);
    CHECK(sundays_only.add_working_days(Day(2026, 3, 8), 2) == Day(2026, 3, 22));
}

TEST_CASE("holidays are kept in order and once") {
    const Calendar calendar(std::vector<Day>{Day(2027, 1, 1), Day(2026, 12, 25), Day(2027, 1, 1), Day(2026, 12, 25), Day(2026, 8, 1)});
    CHECK(calendar.holidays() == std::vector<Day>{Day(2026, 8, 1), Day(2026, 12, 25), Day(2027, 1, 1)});
    CHECK(calendar == Calendar(std::vector<Day>{Day(2026, 8, 1), Day(2026, 12, 25), Day(2027, 1, 1)}));
    CHECK(calendar != Calendar());
    CHECK(Calendar(std::vector<Day>{}, Weekend{Weekday::friday}) != Calendar());
    const Calendar none;
    CHECK(none.holidays().empty());
}

TEST_CASE("a day is worked if it is neither a week-end day nor a holiday") {
    const Calendar plain;
    CHECK(plain.is_working_day(Day(2026, 3, 6)));
    CHECK_FALSE(plain.is_working_day(Day(2026, 3, 7)));
    CHECK_FALSE(plain.is_working_day(Day(2026, 3, 8)));
    CHECK(plain.is_working_day(Day(2026, 3, 9)));
    CHECK(plain.is_working_day(Day(2026, 12, 25)));
    const Calendar closed = around_new_year();
    CHECK_FALSE(closed.is_working_day(Day(2026, 12, 25)));
    CHECK_FALSE(closed.is_working_day(Day(2026, 12, 28)));
    CHECK(closed.is_working_day(Day(2026, 12, 29)));
    CHECK_FALSE(closed.is_working_day(Day(2027, 1, 1)));
    CHECK(closed.is_working_day(Day(2027, 12, 28)));
}

TEST_CASE("working days are counted from the day after, over the week-end") {
    const Calendar calendar;
    const Day tuesday(2026, 3, 3);
    CHECK(calendar.add_working_days(tuesday, 1) == Day(2026, 3, 4));
    CHECK(calendar.add_working_days(tuesday, 3) == Day(2026, 3, 6));
    CHECK(calendar.add_working_days(tuesday, 4) == Day(2026, 3, 9));
    CHECK(calendar.add_working_days(tuesday, 5) == Day(2026, 3, 10));
    CHECK(calendar.add_working_days(tuesday, 10) == Day(2026, 3, 17));
    CHECK(calendar.add_working_days(Day(2026, 3, 6), 1) == Day(2026, 3, 9));
    CHECK(calendar.add_working_days(Day(2026, 3, 7), 1) == Day(2026, 3, 9));
    CHECK(calendar.add_working_days(Day(2026, 3, 8), 1) == Day(2026, 3, 9));
}

TEST_CASE("where Friday and Saturday are the week-end, Sunday follows Thursday") {
    const Calendar calendar(std::vector<Day>{}, Weekend{Weekday::friday, Weekday::saturday});
    CHECK(calendar.add_working_days(Day(2026, 3, 5), 1) == Day(2026, 3, 8));
    CHECK(calendar.add_working_days(Day(2026, 3, 8), -1) == Day(2026, 3, 5));
    CHECK(calendar.add_working_days(Day(2026, 3, 8), 5) == Day(2026, 3, 15));
}

TEST_CASE("holidays and the year's end are passed over") {
    const Calendar calendar = around_new_year();
    const Day thursday(2026, 12, 24);
    CHECK(calendar.add_working_days(thursday, 1) == Day(2026, 12, 29));
    CHECK(calendar.add_working_days(thursday, 3) == Day(2026, 12, 31));
    CHECK(calendar.add_working_days(thursday, 4) == Day(2027, 1, 4));
    CHECK(calendar.add_working_days(Day(2026, 12, 25), 1) == Day(2026, 12, 29));
}

TEST_CASE("a negative count of working days goes back") {
    const Calendar calendar;
    CHECK(calendar.add_working_days(Day(2026, 3, 9), -1) == Day(2026, 3, 6));
    CHECK(calendar.add_working_days(Day(2026, 3, 7), -1) == Day(2026, 3, 6));
    CHECK(calendar.add_working_days(Day(2026, 3, 8), -1) == Day(2026, 3, 6));
    CHECK(calendar.add_working_days(Day(2026, 3, 10), -5) == Day(2026, 3, 3));
    CHECK(around_new_year().add_working_days(Day(2027, 1, 4), -1) == Day(2026, 12, 31));
    CHECK(around_new_year().add_working_days(Day(2027, 1, 4), -4) == Day(2026, 12, 24));
}

TEST_CASE("no working days on is the day itself, worked or not") {
    CHECK(Calendar().add_working_days(Day(2026, 3, 3), 0) == Day(2026, 3, 3));
    CHECK(Calendar().add_working_days(Day(2026, 3, 7), 0) == Day(2026, 3, 7));
    CHECK(around_new_year().add_working_days(Day(2026, 12, 25), 0) == Day(2026, 12, 25));
}

TEST_CASE("so many working days lie between a day and the one counted to, from every day of the week") {
    const Calendar calendar = around_new_year();
    const Day monday(2026, 12, 21);
    const auto worked = [&calendar, monday](Day day) {
        const int of_week = (day - (monday - 700)) % 7;
        for (const Day holiday : calendar.holidays())
            if (day == holiday) return false;
        return of_week < 5;
    };
    std::optional<std::pair<Day, int>> first_wrong;
    for (int of_week = 0; of_week < 7; ++of_week) {
        const Day start = monday + of_week;
        int later = 0;
        int earlier = 0;
        for (int away = 1; later < 400 || earlier < 400; ++away) {
            if (worked(start + away) && ++later <= 400 && calendar.add_working_days(start, later) != start + away && !first_wrong)
                first_wrong = {start, later};
            if (worked(start - away) && ++earlier <= 400 && calendar.add_working_days(start, -earlier) != start - away && !first_wrong)
                first_wrong = {start, -earlier};
        }
    }
    CHECK_FALSE(first_wrong.has_value());
}

TEST_CASE("where the calendar ends first, counting stops at its end") {
    const Calendar calendar;
    CHECK(calendar.add_working_days(Day(9999, 12, 30), 1) == Day::last());
    CHECK(calendar.add_working_days(Day(9999, 12, 30), 2) == Day::last());
    CHECK(calendar.add_working_days(Day::last(), 1) == Day::last());
    CHECK(calendar.add_working_days(Day(9990, 1, 1), INT_MAX) == Day::last());
    CHECK(calendar.add_working_days(Day::first() + 1, -1) == Day::first());
    CHECK(calendar.add_working_days(Day::first(), -1) == Day::first());
    CHECK(calendar.add_working_days(Day(10, 1, 1), INT_MIN) == Day::first());
    CHECK(calendar.add_working_days(Day::last(), -1) == Day(9999, 12, 30));
    const Calendar closed(std::vector<Day>{Day::last()});
    CHECK(closed.add_working_days(Day(9999, 12, 30), 1) == Day::last());
}

TEST_CASE("the last working day on or before a limit") {
    const Calendar calendar;
    const Day tuesday(2026, 3, 3);
    CHECK(calendar.last_working_day(tuesday, Day(2026, 3, 10)) == Day(2026, 3, 10));
    CHECK(calendar.last_working_day(tuesday, Day(2026, 3, 8)) == Day(2026, 3, 6));
    CHECK(calendar.last_working_day(tuesday, Day(2026, 3, 7)) == Day(2026, 3, 6));
    CHECK(calendar.last_working_day(tuesday, Day(2026, 3, 4)) == Day(2026, 3, 4));
    CHECK(around_new_year().last_working_day(Day(2026, 12, 21), Day(2026, 12, 28)) == Day(2026, 12, 24));
    CHECK(around_new_year().last_working_day(Day(2026, 12, 21), Day(2027, 1, 3)) == Day(2026, 12, 31));
}

TEST_CASE("without a working day between trigger and limit it is the limit") {
    const Calendar calendar;
    CHECK(calendar.last_working_day(Day(2026, 3, 6), Day(2026, 3, 8)) == Day(2026, 3, 8));
    CHECK(calendar.last_working_day(Day(2026, 3, 6), Day(2026, 3, 7)) == Day(2026, 3, 7));
    CHECK(around_new_year().last_working_day(Day(2026, 12, 24), Day(2026, 12, 28)) == Day(2026, 12, 28));
    CHECK(calendar.last_working_day(Day(2026, 3, 7), Day(2026, 3, 7)) == Day(2026, 3, 7));
    CHECK(calendar.last_working_day(Day(2026, 3, 10), Day(2026, 3, 7)) == Day(2026, 3, 7));
    CHECK(calendar.last_working_day(Day::first(), Day::first()) == Day::first());
    CHECK(calendar.last_working_day(Day::last(), Day::last()) == Day::last());
}

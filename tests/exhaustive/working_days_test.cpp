#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cstddef>
#include <vector>

#include <bowout/value/calendar.hpp>

using namespace bowout;

namespace {

/// The working days around a day, found by looking at every day there is.
struct Counted {
    std::vector<Day> before, after;  // nearest first
    Counted(Day start, const std::vector<Day>& holidays, bool sunday_alone) {
        const auto works = [&](Day day) {
            const bool weekend = day.weekday() == Weekday::sunday || (!sunday_alone && day.weekday() == Weekday::saturday);
            return !weekend && std::find(holidays.begin(), holidays.end(), day) == holidays.end();
        };
        for (int away = 1; away < 800; ++away) {
            if (works(start + away)) after.push_back(start + away);
            if (works(start - away)) before.push_back(start - away);
        }
    }
};

const Day monday(2026, 3, 2);

/// None, one, beside a week-end, on a week-end, and a run of ten that spans two.
std::vector<std::vector<Day>> holiday_lists() {
    std::vector<Day> run;
    for (int day = 0; day < 10; ++day) run.push_back(monday + 17 + day);
    return {{}, {monday + 9}, {monday + 4, monday + 7}, {monday + 5, monday + 6}, run};
}

}  // namespace

TEST_CASE("from every weekday, -400 to 400 working days are those that a count day by day finds") {
    for (const bool sunday_alone : {false, true})
        for (const auto& holidays : holiday_lists())
            for (int weekday = 0; weekday < 7; ++weekday) {
                const Day start = monday + weekday;
                const Counted counted(start, holidays, sunday_alone);
                const Calendar calendar(holidays, sunday_alone ? Weekend{Weekday::sunday} : Weekend{Weekday::saturday, Weekday::sunday});
                bool same = calendar.add_working_days(start, 0) == start;
                for (std::size_t count = 1; count <= 400; ++count) {
                    same = same && calendar.add_working_days(start, static_cast<int>(count)) == counted.after[count - 1];
                    same = same && calendar.add_working_days(start, -static_cast<int>(count)) == counted.before[count - 1];
                }
                INFO(weekday << " with " << holidays.size() << " holidays");
                CHECK(same);
            }
}

TEST_CASE("the last working day up to a limit is the one that a look at every day finds") {
    for (const auto& holidays : holiday_lists())
        for (int weekday = 0; weekday < 7; ++weekday) {
            const Day trigger = monday + weekday;
            const Calendar calendar(holidays);
            bool same = true;
            for (int ahead = 0; ahead <= 60; ++ahead) {
                const Day limit = trigger + ahead;
                Day expected = limit;
                for (int back = 0; back < ahead; ++back)
                    if (calendar.is_working_day(limit - back)) {
                        expected = limit - back;
                        break;
                    }
                same = same && calendar.last_working_day(trigger, limit) == expected;
            }
            CHECK(same);
        }
}

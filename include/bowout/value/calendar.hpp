// Calendar: which days are worked, and counting in working days.
#pragma once

#include <algorithm>
#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <utility>
#include <vector>

#include <bowout/value/day.hpp>

namespace bowout {

/// The days of the week on which nobody works; Saturday and Sunday unless said otherwise. At least one day is worked.
class Weekend {
  public:
    constexpr Weekend() noexcept : Weekend{Weekday::saturday, Weekday::sunday} {}
    /// Throws `std::invalid_argument` if no working day is left.
    constexpr Weekend(std::initializer_list<Weekday> days) {
        for (const Weekday day : days) add(day);
    }
    /// Throws `std::invalid_argument` if no working day is left.
    constexpr void add(Weekday day) {
        const auto wider = static_cast<std::uint8_t>(days_ | bit(day));
        if (wider == every_day) throw std::invalid_argument("a week needs a working day");
        days_ = wider;
    }
    [[nodiscard]] constexpr bool contains(Weekday day) const noexcept { return (days_ & bit(day)) != 0; }

    friend constexpr bool operator==(Weekend, Weekend) = default;

  private:
    static constexpr std::uint8_t every_day = 0x7F;
    [[nodiscard]] static constexpr unsigned bit(Weekday day) noexcept { return 1U << static_cast<unsigned>(day); }
    std::uint8_t days_ = 0;
};

/// Week-end days and holidays.
///
/// Counting follows the usual rule for deadlines: day 1 is the day after the trigger and the last day is inclusive.
/// The functions are templates only so that a standard library whose vector is no literal type takes them too.
class Calendar {
  public:
    Calendar() = default;
    /// Holidays may come in any order and twice.
    template <std::same_as<std::vector<Day>> Days>
    constexpr explicit Calendar(Days holidays, Weekend weekend = {}) : holidays_(std::move(holidays)), weekend_(weekend) {
        std::sort(holidays_.begin(), holidays_.end());
        holidays_.erase(std::unique(holidays_.begin(), holidays_.end()), holidays_.end());
    }

    [[nodiscard]] const std::vector<Day>& holidays() const& noexcept { return holidays_; }
    const std::vector<Day>& holidays() const&& = delete;  // the list would outlive its calendar
    [[nodiscard]] Weekend weekend() const noexcept { return weekend_; }

    template <std::same_as<Day> D>
    [[nodiscard]] constexpr bool is_working_day(D day) const noexcept {
        if (weekend_.contains(day.weekday())) return false;
        return holidays_.empty() || !std::binary_search(holidays_.begin(), holidays_.end(), day);
    }

    /// The `count`-th working day after `day`; a negative count goes back, zero is `day` itself.
    /// Where the calendar ends first, its end.
    template <std::same_as<Day> D>
    [[nodiscard]] constexpr Day add_working_days(D day, int count) const noexcept {
        const int step = count < 0 ? -1 : 1;
        const Day end = count < 0 ? Day::first() : Day::last();
        for (int left = count; left != 0 && day != end;) {
            day = day + step;
            if (is_working_day(day)) left -= step;
        }
        return day;
    }

    /// The last working day after `trigger` and on or before `limit`; `limit` itself where there is none.
    template <std::same_as<Day> D>
    [[nodiscard]] constexpr Day last_working_day(D trigger, D limit) const noexcept {
        for (Day day = limit; day > trigger; day = day - 1)
            if (is_working_day(day)) return day;
        return limit;
    }

    friend bool operator==(const Calendar&, const Calendar&) = default;

  private:
    std::vector<Day> holidays_;
    Weekend weekend_;
};

}  // namespace bowout

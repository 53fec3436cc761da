// UtcTime: an instant, where a format wants one.
#pragma once

#include <compare>
#include <stdexcept>

#include <bowout/value/day.hpp>

namespace bowout {

/// A second of universal time. The library asks no clock: the caller says when.
class UtcTime {
  public:
    /// Hours 0 to 23, minutes and seconds 0 to 59; throws `std::out_of_range` beyond, which in a constant does not compile.
    constexpr UtcTime(Day day, unsigned hour, unsigned minute, unsigned second = 0) : day_(day), second_of_day_(0) {
        if (hour > 23 || minute > 59 || second > 59) throw std::out_of_range("a time of day is 00:00:00 to 23:59:59");
        second_of_day_ = (hour * 60 + minute) * 60 + second;
    }

    [[nodiscard]] constexpr Day day() const noexcept { return day_; }
    [[nodiscard]] constexpr unsigned hour() const noexcept { return second_of_day_ / 3600; }
    [[nodiscard]] constexpr unsigned minute() const noexcept { return second_of_day_ / 60 % 60; }
    [[nodiscard]] constexpr unsigned second() const noexcept { return second_of_day_ % 60; }

    friend constexpr bool operator==(const UtcTime&, const UtcTime&) = default;
    friend constexpr auto operator<=>(const UtcTime&, const UtcTime&) = default;

  private:
    Day day_;
    unsigned second_of_day_;
};

}  // namespace bowout

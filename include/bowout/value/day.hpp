// Day: a civil date that exists. No clock, no time zone, no <chrono>.
#pragma once

#include <array>
#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string_view>

namespace bowout {

enum class Weekday : std::uint8_t { monday, tuesday, wednesday, thursday, friday, saturday, sunday };

/// Anything that names its year, month and day as `std::chrono::year_month_day` does.
template <class T>
concept CivilDate = requires(const T& date) {
    static_cast<int>(date.year());
    static_cast<unsigned>(date.month());
    static_cast<unsigned>(date.day());
    { date.ok() } -> std::convertible_to<bool>;
};

/// A day of the proleptic Gregorian calendar, 1 January 0001 to 31 December 9999.
///
/// It is a number of four octets inside, so differences and comparisons cost nothing; year, month and day appear at the
/// edges. Impossible dates are refused: 30 February never becomes a day in March. Days subtract to a count of days; there
/// is no sum of two days.
class Day {
  public:
    /// Throws `std::invalid_argument` where the date does not exist.
    constexpr Day(int year, unsigned month, unsigned day) : number_(checked(year, month, day)) {}
    /// Throws `std::invalid_argument` where the date does not exist.
    template <CivilDate T>
    constexpr Day(const T& date)
        : Day(static_cast<int>(date.year()), static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day())) {}

    /// The day spelled as ISO 8601 `YYYY-MM-DD`, or nothing.
    [[nodiscard]] static constexpr std::optional<Day> parse(std::string_view iso) {
        if (why_not(iso)) return std::nullopt;
        return Day(static_cast<int>(digits(iso, 0, 4)), digits(iso, 5, 2), digits(iso, 8, 2));
    }
    /// The octet at which `iso` stops being an existing date in the form `YYYY-MM-DD`, or nothing if it is one.
    [[nodiscard]] static constexpr std::optional<std::size_t> why_not(std::string_view iso) noexcept {
        constexpr std::string_view shape = "0000-00-00";
        for (std::size_t at = 0; at < shape.size(); ++at) {
            if (at == iso.size()) return at;
            const bool digit = iso[at] >= '0' && iso[at] <= '9';
            if (shape[at] == '0' ? !digit : iso[at] != '-') return at;
        }
        if (iso.size() > shape.size()) return shape.size();
        const auto year = static_cast<int>(digits(iso, 0, 4));
        const auto month = digits(iso, 5, 2);
        if (year == 0) return 0;
        if (month < 1 || month > 12) return 5;
        if (!exists(year, month, digits(iso, 8, 2))) return 8;
        return std::nullopt;
    }
    [[nodiscard]] static constexpr bool exists(int year, unsigned month, unsigned day) noexcept {
        return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= days_in(year, month);
    }

    [[nodiscard]] static constexpr Day first() noexcept { return Day(Number{1}); }
    [[nodiscard]] static constexpr Day last() noexcept { return Day(Number{3'652'059}); }

    [[nodiscard]] constexpr int year() const noexcept { return civil().year; }
    [[nodiscard]] constexpr unsigned month() const noexcept { return civil().month; }
    [[nodiscard]] constexpr unsigned day() const noexcept { return civil().day; }
    [[nodiscard]] constexpr Weekday weekday() const noexcept { return static_cast<Weekday>((number_ + 6) % 7); }

    /// Year, month and day at once, cheaper than one after the other.
    struct Civil {
        int year;
        unsigned month;
        unsigned day;
    };
    [[nodiscard]] constexpr Civil civil() const noexcept {
        // Years begin in March here, so that the leap day is the last day of its year.
        const std::int32_t shifted = number_ + 305;
        const std::int32_t era = shifted / 146'097;
        const std::int32_t of_era = shifted % 146'097;
        const std::int32_t year_of_era = (of_era - of_era / 1'460 + of_era / 36'524 - of_era / 146'096) / 365;
        const std::int32_t of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        const std::int32_t from_march = (5 * of_year + 2) / 153;
        const std::int32_t day = of_year - (153 * from_march + 2) / 5 + 1;
        const std::int32_t month = from_march < 10 ? from_march + 3 : from_march - 9;
        return {era * 400 + year_of_era + (month <= 2 ? 1 : 0), static_cast<unsigned>(month), static_cast<unsigned>(day)};
    }

    /// The day so many days away; beyond the calendar's ends it stays at the end, never wraps.
    [[nodiscard]] friend constexpr Day operator+(Day day, int days) noexcept {
        const std::int64_t sum = std::int64_t{day.number_} + days;
        if (sum < first().number_) return first();
        return sum > last().number_ ? last() : Day(Number{static_cast<std::int32_t>(sum)});
    }
    [[nodiscard]] friend constexpr Day operator-(Day day, int days) noexcept { return days == INT32_MIN ? last() : day + -days; }
    /// Days from `b` to `a`.
    [[nodiscard]] friend constexpr int operator-(Day a, Day b) noexcept { return a.number_ - b.number_; }
    friend constexpr Day operator+(Day, Day) = delete;  // days subtract to a count; add a count to a day

    friend constexpr bool operator==(Day, Day) = default;
    friend constexpr auto operator<=>(Day, Day) = default;

  private:
    enum class Number : std::int32_t {};
    constexpr explicit Day(Number number) noexcept : number_(static_cast<std::int32_t>(number)) {}

    [[nodiscard]] static constexpr bool leap(int year) noexcept { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }
    [[nodiscard]] static constexpr unsigned days_in(int year, unsigned month) noexcept {
        constexpr std::array<unsigned char, 12> lengths{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
        return month == 2 && leap(year) ? 29U : lengths[month - 1];
    }
    static constexpr std::array<std::int16_t, 12> days_before{0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};  // in common years
    [[nodiscard]] static constexpr std::int32_t checked(int year, unsigned month, unsigned day) {
        if (!exists(year, month, day)) throw std::invalid_argument("no such day: year 1 to 9999, month 1 to 12, day of that month");
        return number_of(year, month, day);
    }
    [[nodiscard]] static constexpr std::int32_t number_of(int year, unsigned month, unsigned day) noexcept {
        const std::int32_t before = year - 1;
        const std::int32_t leap_day = month > 2 && leap(year) ? 1 : 0;
        return before * 365 + before / 4 - before / 100 + before / 400 + days_before[month - 1] + leap_day + static_cast<std::int32_t>(day);
    }
    [[nodiscard]] static constexpr unsigned digits(std::string_view text, std::size_t at, std::size_t count) noexcept {
        unsigned value = 0;
        for (std::size_t end = at + count; at < end; ++at) value = value * 10 + static_cast<unsigned>(text[at] - '0');
        return value;
    }

    friend constexpr Day add_months(Day day, int months) noexcept;

    std::int32_t number_;  // days since 31 December of the year before year 1; 1 January 0001, a Monday, is 1
};

/// The same day of the month so many months away, clamped to the month's end: 31 August and six months is 28 or 29 February.
/// Beyond the calendar's ends it stays at the end.
[[nodiscard]] constexpr Day add_months(Day day, int months) noexcept {
    const auto [year, month, of_month] = day.civil();
    constexpr int all_months = 10'000 * 12;
    if (months < -all_months) return Day::first();
    if (months > all_months) return Day::last();
    const int total = year * 12 + static_cast<int>(month) - 1 + months;
    if (total < 12) return Day::first();
    if (total >= all_months) return Day::last();
    const int new_year = total / 12;
    const auto new_month = static_cast<unsigned>(total % 12) + 1;
    const unsigned length = Day::days_in(new_year, new_month);
    return Day(Day::Number{Day::number_of(new_year, new_month, of_month < length ? of_month : length)});
}

}  // namespace bowout

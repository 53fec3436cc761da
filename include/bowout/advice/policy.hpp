// Policy: the numbers the tips leave open, with defaults, and the ready profiles.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <stdexcept>
#include <string_view>

#include <bowout/value/calendar.hpp>
#include <bowout/value/names.hpp>

namespace bowout {

/// Which day starts the week for the answer: the first word of the offer, or the day it came in writing.
enum class ClockStart : std::uint8_t { first_extended, written };
template <>
inline constexpr std::array<std::string_view, 2> names<ClockStart>{"first_extended", "written"};

/// What an employer's date beyond the week means: the week stays the courteous line, or the employer's date replaces it.
enum class LongerDeadline : std::uint8_t { advisory, honour };
template <>
inline constexpr std::array<std::string_view, 2> names<LongerDeadline>{"advisory", "honour"};

/// Where a last day goes that falls on a week-end or holiday.
enum class Roll : std::uint8_t { none, following, preceding };
template <>
inline constexpr std::array<std::string_view, 3> names<Roll>{"none", "following", "preceding"};

enum class CountedIn : std::uint8_t { calendar_days, working_days };

/// A day that comes every year, such as 15 April.
struct YearlyDay {
    unsigned month;
    unsigned day;
    friend bool operator==(YearlyDay, YearlyDay) = default;
};

/// How many calendar months after the no to write again: up to twelve times, each 1 to 120 months after.
class ReconnectMonths {
  public:
    static constexpr std::size_t most = 12;
    /// Throws `std::invalid_argument` where there are more or they lie outside the range.
    constexpr ReconnectMonths(std::initializer_list<int> months) {
        for (const int month : months) add(month);
    }
    constexpr void add(int months) {
        if (count_ == most || months < 1 || months > 120) throw std::invalid_argument("up to twelve reconnections, 1 to 120 months after");
        months_[count_++] = static_cast<std::uint8_t>(months);
    }
    [[nodiscard]] constexpr const std::uint8_t* begin() const noexcept { return months_.data(); }
    [[nodiscard]] constexpr const std::uint8_t* end() const noexcept { return months_.data() + count_; }
    friend constexpr bool operator==(const ReconnectMonths&, const ReconnectMonths&) = default;

  private:
    std::array<std::uint8_t, most> months_{};
    std::uint8_t count_ = 0;
};

/// What the article leaves open or calls usual, as numbers. The defaults are the article's own (profile `seed`).
struct Policy {
    // Calendar days.
    int answer_within = 7;     ///< from the offer to the answer (claims 16 and 17)
    int thank_within = 7;      ///< from the no to the thanks
    int short_offer = 3;       ///< an employer's date this close calls for asking for time
    int soon = 2;              ///< a duty is `soon` this many days before its latest day
    int interview_notice = 2;  ///< a withdrawal with less notice of an interview owes an apology
    int extension_days = 7;    ///< how far beyond the employer's date to ask for
    // Working days.
    int acknowledge_within = 1;
    int tell_within = 1;
    int withdraw_within = 1;
    int release_within = 1;
    int knew_grace = 1;  ///< from resolving never to accept to the offer, before it is a breach (claim 9)

    ReconnectMonths reconnect_months{3, 6};
    ClockStart clock_start = ClockStart::first_extended;
    bool clock_restarts_on_revision = true;
    LongerDeadline longer_deadline = LongerDeadline::advisory;
    Roll roll = Roll::none;
    Calendar calendar{};

    // What only profiles set.
    CountedIn answer_counted_in = CountedIn::calendar_days;
    std::optional<YearlyDay> answer_on{};  ///< a fixed last day, instead of `answer_within`
    bool unanswered_lapses = false;        ///< an unanswered offer expires on its last day even where the employer named none

    friend bool operator==(const Policy&, const Policy&) = default;
};

/// Named sets of numbers: the article; US career centres; the former NALP rule for law students; the CGS resolution on
/// graduate funding; the terms of England's teacher training applications.
enum class Profile : std::uint8_t { seed, student_us, nalp_historic, cgs_april15, uk_dfe };
template <>
inline constexpr std::array<std::string_view, 5> names<Profile>{"seed", "student_us", "nalp_historic", "cgs_april15", "uk_dfe"};

[[nodiscard]] inline Policy policy_for(Profile profile) {
    switch (profile) {
        case Profile::seed: break;
        case Profile::student_us:
            return {.answer_within = 14, .short_offer = 14, .clock_start = ClockStart::written, .longer_deadline = LongerDeadline::honour};
        case Profile::nalp_historic:
            return {.answer_within = 28,
                    .clock_start = ClockStart::written,
                    .longer_deadline = LongerDeadline::honour,
                    .roll = Roll::following};
        case Profile::cgs_april15: return {.longer_deadline = LongerDeadline::honour, .answer_on = YearlyDay{4, 15}};
        case Profile::uk_dfe:
            return {.answer_within = 10,
                    .longer_deadline = LongerDeadline::honour,
                    .answer_counted_in = CountedIn::working_days,
                    .unanswered_lapses = true};
    }
    return {};
}

}  // namespace bowout

// Money: an exact amount in a currency of ISO 4217.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string_view>

#include <bowout/value/names.hpp>

namespace bowout {

/// A currency code of ISO 4217, with the number of decimals its minor unit has (0 to 4).
class Currency {
  public:
    /// Throws `std::invalid_argument` for a code that is not in use.
    constexpr explicit Currency(std::string_view code) : Currency(find(code)) {
        if (places_ < 0) throw std::invalid_argument("not a currency code of ISO 4217");
    }
    [[nodiscard]] static constexpr std::optional<Currency> parse(std::string_view code) noexcept {
        const Currency found = find(code);
        if (found.places_ < 0) return std::nullopt;
        return found;
    }

    [[nodiscard]] constexpr std::string_view code() const& noexcept { return {code_.data(), code_.size()}; }
    constexpr std::string_view code() const&& = delete;  // the view would outlive the code
    [[nodiscard]] constexpr int decimals() const noexcept { return places_; }

    friend constexpr bool operator==(const Currency&, const Currency&) = default;

  private:
    constexpr Currency() = default;

    [[nodiscard]] static constexpr bool lists(std::string_view codes, std::string_view code) noexcept {
        for (std::size_t at = 0; at + 3 <= codes.size(); at += 3)
            if (codes.substr(at, 3) == code) return true;
        return false;
    }
    [[nodiscard]] static constexpr Currency find(std::string_view code) noexcept {
        constexpr std::string_view two =
            "AEDAFNALLAMDAOAARSAUDAWGAZNBAMBBDBDTBMDBNDBOBBRLBSDBTNBWPBYNBZDCADCDFCHECHFCHWCNYCOPCRCCUPCVECZKDKKDOPDZD"
            "EGPERNETBEURFJDFKPGBPGELGHSGIPGMDGTQGYDHKDHNLHTGHUFIDRILSINRIRRJMDKESKGSKHRKPWKYDKZTLAKLBPLKRLRDLSLMADMDL"
            "MGAMKDMMKMNTMOPMRUMURMVRMWKMXNMXVMYRMZNNADNGNNIONOKNPRNZDPABPENPGKPHPPKRPLNQARRONRSDRUBSARSBDSCRSDGSEKSGD"
            "SHPSLESOSSRDSSPSTNSVCSYPSZLTHBTJSTMTTOPTRYTTDTWDTZSUAHUSDUSNUYUUZSVEDVESWSTXCDXCGYERZARZMWZWGBOVCOU";
        constexpr std::string_view none = "BIFCLPDJFGNFISKJPYKMFKRWPYGRWFUGXUYIVNDVUVXAFXOFXPF";
        constexpr std::string_view three = "BHDIQDJODKWDLYDOMRTND";
        constexpr std::string_view four = "CLFUYW";
        Currency found;
        if (code.size() != 3) return found;
        const int places = lists(two, code) ? 2 : lists(none, code) ? 0 : lists(three, code) ? 3 : lists(four, code) ? 4 : -1;
        found.places_ = static_cast<signed char>(places);
        for (std::size_t at = 0; at < 3; ++at) found.code_[at] = code[at];
        return found;
    }

    std::array<char, 3> code_{};
    signed char places_ = -1;
};

/// An amount of at least zero in whole minor units: exact, never a floating-point number. Pay is part of the record and is
/// never printed in a letter.
class Money {
  public:
    /// Throws `std::invalid_argument` for a negative amount. `minor_units` of EUR are cents, of JPY whole yen.
    constexpr Money(std::int64_t minor_units, Currency currency) : minor_units_(minor_units), currency_(currency) {
        if (minor_units < 0) throw std::invalid_argument("an amount of money is not negative");
    }

    /// Decimal text such as "120000.00": digits, at most one point with a digit on either side, no sign, no exponent, no
    /// more decimals than the currency has. Nothing is rounded: what does not fit is refused.
    [[nodiscard]] static constexpr std::optional<Money> parse(std::string_view amount, Currency currency) {
        const std::size_t point = amount.find('.');
        const std::string_view whole = amount.substr(0, point);
        const std::string_view fraction = point == std::string_view::npos ? "" : amount.substr(point + 1);
        const auto decimals = static_cast<std::size_t>(currency.decimals());
        if (whole.empty() || (point != std::string_view::npos && fraction.empty()) || fraction.size() > decimals) return std::nullopt;

        std::int64_t units = 0;
        const auto append = [&units](char digit) {
            if (digit < '0' || digit > '9' || units > (INT64_MAX - (digit - '0')) / 10) return false;
            units = units * 10 + (digit - '0');
            return true;
        };
        for (const char digit : whole)
            if (!append(digit)) return std::nullopt;
        for (std::size_t at = 0; at < decimals; ++at)
            if (!append(at < fraction.size() ? fraction[at] : '0')) return std::nullopt;
        return Money(units, currency);
    }

    [[nodiscard]] constexpr std::int64_t minor_units() const noexcept { return minor_units_; }
    [[nodiscard]] constexpr Currency currency() const noexcept { return currency_; }

    friend constexpr bool operator==(const Money&, const Money&) = default;

  private:
    std::int64_t minor_units_;
    Currency currency_;
};

enum class PayPeriod : std::uint8_t { year, month, week, day, hour };
template <>
inline constexpr std::array<std::string_view, 5> names<PayPeriod>{"year", "month", "week", "day", "hour"};

struct Salary {
    Money amount;
    std::optional<PayPeriod> per{};
    friend constexpr bool operator==(const Salary&, const Salary&) = default;
};

}  // namespace bowout

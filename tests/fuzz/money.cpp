// Money: `Money::parse` beside a parser that moves digits alone.
#include <bowout/value/money.hpp>

#include "fuzz.hpp"

namespace {

/// The digits of the amount in minor units, or nothing where the text is no such amount.
std::optional<std::string> spelled(std::string_view text, std::size_t decimals) {
    const std::size_t point = std::min(text.find('.'), text.size());
    const std::string_view whole = text.substr(0, point), fraction = text.substr(std::min(point + 1, text.size()));
    if (whole.empty() || (point < text.size() && fraction.empty()) || fraction.size() > decimals) return std::nullopt;
    std::string digits = std::string(whole).append(fraction).append(decimals - fraction.size(), '0');
    if (digits.find_first_not_of("0123456789") != digits.npos) return std::nullopt;
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size() - 1));
    constexpr std::string_view most = "9223372036854775807";
    if (digits.size() > most.size() || (digits.size() == most.size() && digits > most)) return std::nullopt;
    return digits;
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* octets, std::size_t size) {
    const std::string_view text = fuzz::text_of(octets, size);
    for (const std::string_view code : {"EUR", "JPY", "KWD"}) {
        const auto currency = bowout::Currency::parse(code);
        fuzz::require(currency.has_value(), "a currency that is none", code);
        const auto money = bowout::Money::parse(text, *currency);
        const auto expected = spelled(text, static_cast<std::size_t>(currency->decimals()));
        fuzz::require(money.has_value() == expected.has_value(), "an amount that is none, or none that is", text);
        if (money) fuzz::require(std::to_string(money->minor_units()) == *expected, "another amount", text);
    }
    return 0;
}

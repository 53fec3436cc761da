#include <catch2/catch_test_macros.hpp>

#include <cstdint>
#include <initializer_list>
#include <limits>
#include <optional>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include <bowout/value/money.hpp>

using namespace bowout;

namespace {

constexpr auto most = std::numeric_limits<std::int64_t>::max();

std::optional<std::int64_t> minor_units(std::string_view amount, std::string_view currency) {
    const auto money = Money::parse(amount, Currency(currency));
    if (!money) return std::nullopt;
    return money->minor_units();
}

std::set<std::string> codes_with(int decimals) {
    std::set<std::string> codes;
    std::string code = "AAA";
    for (code[0] = 'A'; code[0] <= 'Z'; ++code[0])
        for (code[1] = 'A'; code[1] <= 'Z'; ++code[1])
            for (code[2] = 'A'; code[2] <= 'Z'; ++code[2])
                if (const auto currency = Currency::parse(code); currency && currency->decimals() == decimals) codes.insert(code);
    return codes;
}

template <class T>
concept lends_its_code = requires {
    std::declval<T>().code();
};

}  // namespace

static_assert(Currency("USD").decimals() == 2 && Currency("JPY").decimals() == 0);
static_assert(!Currency::parse("usd") && !Currency::parse("XXX"));
static_assert(!std::is_default_constructible_v<Currency> && !std::is_convertible_v<std::string_view, Currency>);
static_assert(lends_its_code<const Currency&> && !lends_its_code<Currency>);
static_assert(Money::parse("120000.00", Currency("USD")) == Money(12'000'000, Currency("USD")));
static_assert(!Money::parse("1.234", Currency("USD")) && !Money::parse("-1", Currency("USD")));
static_assert(!std::is_constructible_v<Money, std::int64_t>);

TEST_CASE("a currency is known by its code and has its own number of decimals") {
    struct Known {
        std::string_view code;
        int decimals;
    };
    for (const auto& [code, decimals] : std::initializer_list<Known>{{"USD", 2},
                                                                     {"EUR", 2},
                                                                     {"CHF", 2},
                                                                     {"GBP", 2},
                                                                     {"INR", 2},
                                                                     {"ZAR", 2},
                                                                     {"AED", 2},
                                                                     {"ZWG", 2},
                                                                     {"JPY", 0},
                                                                     {"KRW", 0},
                                                                     {"BHD", 3},
                                                                     {"KWD", 3},
                                                                     {"CLF", 4}}) {
        const Currency currency(code);
        CAPTURE(code);
        CHECK(currency.code() == code);
        CHECK(currency.decimals() == decimals);
        CHECK(Currency::parse(code) == currency);
    }
    CHECK(Currency("USD") != Currency("EUR"));
}

TEST_CASE("the currencies of ISO 4217 without decimals, and with three or four") {
    CHECK(codes_with(0) == std::set<std::string>{"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND",
                                                 "VUV", "XAF", "XOF", "XPF"});
    CHECK(codes_with(1).empty());
    CHECK(codes_with(3) == std::set<std::string>{"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"});
    CHECK(codes_with(4) == std::set<std::string>{"CLF", "UYW"});
}

TEST_CASE("the guilder of Curacao and Sint Maarten has been XCG since 31 March 2025, no longer ANG") {
    CHECK(Currency::parse("XCG").has_value());
    CHECK_FALSE(Currency::parse("ANG").has_value());
}

TEST_CASE("a code that stands for no currency in use is refused") {
    for (const std::string_view code : {"",    "U",   "US",  "USDD", "USDEUR", "usd", "Usd", " USD", "USD ", "U$D",
                                        "U D", "123", "EDA", "XYZ",  "XXX",    "XTS", "XAU", "DEM",  "HRK",  "\xE2\x82\xAC"}) {
        CAPTURE(code);
        CHECK_FALSE(Currency::parse(code).has_value());
        CHECK_THROWS_AS(Currency(code), std::invalid_argument);
    }
    CHECK_FALSE(Currency::parse(std::string_view("US\0", 3)).has_value());
}

TEST_CASE("decimal text is read as an exact number of minor units") {
    CHECK(minor_units("120000.00", "USD") == 12'000'000);
    CHECK(minor_units("120000", "USD") == 12'000'000);
    CHECK(minor_units("1.5", "USD") == 150);
    CHECK(minor_units("1.05", "USD") == 105);
    CHECK(minor_units("0.01", "USD") == 1);
    CHECK(minor_units("0", "USD") == 0);
    CHECK(minor_units("0.00", "USD") == 0);
    CHECK(minor_units("007.50", "USD") == 750);
    CHECK(minor_units("0.29", "USD") == 29);
    CHECK(minor_units("5000000", "JPY") == 5'000'000);
    CHECK(minor_units("1.234", "BHD") == 1'234);
    CHECK(minor_units("1.2", "BHD") == 1'200);
    CHECK(minor_units("1.2345", "CLF") == 12'345);
    CHECK(minor_units("1", "CLF") == 10'000);
}

TEST_CASE("more decimals than the currency has are refused, never rounded") {
    CHECK(minor_units("1.234", "USD") == std::nullopt);
    CHECK(minor_units("1.000", "USD") == std::nullopt);
    CHECK(minor_units("1.0", "JPY") == std::nullopt);
    CHECK(minor_units("1.", "JPY") == std::nullopt);
    CHECK(minor_units("1.2345", "BHD") == std::nullopt);
    CHECK(minor_units("1.23456", "CLF") == std::nullopt);
}

TEST_CASE("text that is no plain decimal is refused") {
    for (const std::string_view amount :
         {"",      ".",    ".5", "5.", "-1",    "+1", "-0", "1e3",  "1E3",  "1.5e", "0x10", "1,5", "1,000.00", "1'000", "1_000", "1..5",
          "1.2.3", "1.2.", " 1", "1 ", "1 000", "$1", "1$", "1.-5", "1.+5", "1. 5", "inf",  "nan", "\xD9\xA1", "one",   "/",     ":"}) {
        for (const std::string_view currency : {"USD", "JPY", "BHD", "CLF"}) {
            CAPTURE(amount, currency);
            CHECK(minor_units(amount, currency) == std::nullopt);
        }
    }
    CHECK(minor_units(std::string_view("1\0", 2), "USD") == std::nullopt);
}

TEST_CASE("the largest amount is 9223372036854775807 minor units") {
    CHECK(minor_units("9223372036854775807", "JPY") == most);
    CHECK(minor_units("9223372036854775808", "JPY") == std::nullopt);
    CHECK(minor_units("9223372036854775810", "JPY") == std::nullopt);
    CHECK(minor_units("92233720368547758070", "JPY") == std::nullopt);
    CHECK(minor_units("92233720368547758.07", "USD") == most);
    CHECK(minor_units("92233720368547758.08", "USD") == std::nullopt);
    CHECK(minor_units("92233720368547758", "USD") == most - 7);
    CHECK(minor_units("92233720368547758.1", "USD") == std::nullopt);
    CHECK(minor_units("92233720368547759", "USD") == std::nullopt);
    CHECK(minor_units("922337203685477.5807", "CLF") == most);
    CHECK(minor_units("922337203685477.5808", "CLF") == std::nullopt);
    CHECK(minor_units("99999999999999999999999999999999", "USD") == std::nullopt);
    CHECK(minor_units("00000000000000000000000000000001", "USD") == 100);
}

TEST_CASE("an amount is never negative") {
    const Currency euro("EUR");
    CHECK_THROWS_AS(Money(-1, euro), std::invalid_argument);
    CHECK_THROWS_AS(Money(std::numeric_limits<std::int64_t>::min(), euro), std::invalid_argument);
    CHECK(Money(0, euro).minor_units() == 0);
    CHECK(Money(most, euro).minor_units() == most);
    CHECK(Money(1, euro).currency() == euro);
}

TEST_CASE("equal amounts are in the same currency, equal pay is for the same period") {
    const Money hundred(10'000, Currency("USD"));
    CHECK(hundred == Money(10'000, Currency("USD")));
    CHECK(hundred != Money(10'001, Currency("USD")));
    CHECK(hundred != Money(10'000, Currency("EUR")));
    CHECK(Salary{hundred, PayPeriod::hour} == Salary{hundred, PayPeriod::hour});
    CHECK(Salary{hundred, PayPeriod::hour} != Salary{hundred, PayPeriod::day});
    CHECK(Salary{hundred, PayPeriod::hour} != Salary{hundred});
    CHECK_FALSE(Salary{hundred}.per.has_value());
}

TEST_CASE("pay is for a year, month, week, day or hour") {
    CHECK(name(PayPeriod::year) == "year");
    CHECK(name(PayPeriod::month) == "month");
    CHECK(name(PayPeriod::week) == "week");
    CHECK(name(PayPeriod::day) == "day");
    CHECK(name(PayPeriod::hour) == "hour");
}

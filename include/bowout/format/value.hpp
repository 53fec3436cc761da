// Days, words and tips as fmt prints them.
#pragma once

#include <string_view>

#include <fmt/format.h>

#include <bowout/advice/advice.hpp>
#include <bowout/value/day.hpp>
#include <bowout/value/names.hpp>

/// `{}` is ISO 8601: 2026-03-10. No specs.
template <>
struct fmt::formatter<bowout::Day> {
    constexpr auto parse(fmt::format_parse_context& context) { return context.begin(); }
    template <class Context>
    auto format(bowout::Day day, Context& context) const {
        const auto [year, month, of_month] = day.civil();
        return fmt::format_to(context.out(), "{:04}-{:02}-{:02}", year, month, of_month);
    }
};

/// `{}` is the enumerator's word in case files: hiring_manager, overdue, E_TWO_TERMINALS. Specs as for strings.
template <bowout::Named E>
struct fmt::formatter<E> {
    constexpr auto parse(fmt::format_parse_context& context) { return word_.parse(context); }
    template <class Context>
    auto format(E value, Context& context) const {
        return word_.format(bowout::name(value), context);
    }

  private:
    fmt::formatter<std::string_view> word_;
};

/// `{}` is the tip's number, 4 being the article's closing point. Specs as for integers.
template <>
struct fmt::formatter<bowout::Tip> {
    constexpr auto parse(fmt::format_parse_context& context) { return number_.parse(context); }
    template <class Context>
    auto format(bowout::Tip tip, Context& context) const {
        return number_.format(static_cast<int>(tip), context);
    }

  private:
    fmt::formatter<int> number_;
};

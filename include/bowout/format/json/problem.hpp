// CaseProblem: one thing that is wrong with a case file, and how it is told.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include <bowout/detail/utf8.hpp>
#include <bowout/value/names.hpp>

namespace bowout {

/// What can be wrong with a case file. `names` holds the words that programs exchange.
enum class CaseFault : std::uint8_t {
    syntax,
    encoding,
    duplicate_key,
    unknown_key,
    depth,
    size,
    type,
    missing,
    date,
    range,
    word,  ///< not one of the words permitted here
    blank,
    email,
    control_char,
};
template <>
inline constexpr std::array<std::string_view, 14> names<CaseFault>{"syntax", "encoding", "duplicate_key", "unknown_key", "depth",
                                                                   "size",   "type",     "missing",       "date",        "range",
                                                                   "enum",   "blank",    "email",         "control_char"};

/// One thing that is wrong: the place as a JSON pointer (RFC 6901) and as line and column, counted in octets from 1.
struct CaseProblem {
    CaseFault fault;
    std::string pointer;
    std::string message;
    std::size_t line = 1;
    std::size_t column = 1;
};

/// `text` fit for a terminal: control characters, and what would reorder or hide text, are spelled as \u{1b}; octets that are
/// no UTF-8 as \x{ff}.
[[nodiscard]] inline std::string escaped(std::string_view text) {
    std::string shown;
    while (!text.empty()) {
        const auto [value, size] = detail::decode(text);
        if (size == 0) {
            shown += fmt::format("\\x{{{:02x}}}", static_cast<unsigned char>(text[0]));
        } else if (detail::is_control(value) || detail::is_deceptive(value)) {
            shown += fmt::format("\\u{{{:02x}}}", static_cast<std::uint32_t>(value));
        } else {
            shown += text.substr(0, size);
        }
        text.remove_prefix(size == 0 ? 1 : size);
    }
    return shown;
}

}  // namespace bowout

/// `{}` is "LINE:COLUMN: error: what is wrong at /json/pointer [kind]", one line, fit for a terminal. The whole file is "/".
template <>
struct fmt::formatter<bowout::CaseProblem> {
    constexpr auto parse(fmt::format_parse_context& context) { return context.begin(); }
    template <class Context>
    auto format(const bowout::CaseProblem& problem, Context& context) const {
        return fmt::format_to(context.out(), "{}:{}: error: {} at {} [{}]", problem.line, problem.column, bowout::escaped(problem.message),
                              problem.pointer.empty() ? "/" : bowout::escaped(problem.pointer), bowout::name(problem.fault));
    }
};

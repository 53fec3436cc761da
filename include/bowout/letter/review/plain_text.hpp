// A letter's text in plain letters, with the way back to the text as it was given.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <bowout/detail/utf8.hpp>

namespace bowout::detail {

/// The text with one way of writing each mark: straight quotes and apostrophes, plain blanks, full-width letters as ASCII, dashes
/// that part clauses as ";", nothing invisible. `original` says where each octet came from; it has one more, for the end.
struct PlainText {
    std::string text;
    std::vector<std::uint32_t> original;
    std::optional<std::size_t> first_invalid{};  ///< where the text is no UTF-8; octets that are none are read as "?"
};

/// What stands for a code point beyond ASCII: an ASCII character, nothing, or itself where `is_kept`.
struct Plain {
    char ascii;
    bool is_kept;
};
[[nodiscard]] constexpr Plain plain(char32_t c) noexcept {
    if (c == 0x2018 || c == 0x2019 || c == 0x201A || c == 0x201B || c == 0x02BC || c == 0xB4 || c == 0x2032) return {'\'', false};
    if (c == 0x201C || c == 0x201D || c == 0x201E || c == 0x201F || c == 0xAB || c == 0xBB) return {'"', false};
    if (c == 0x2013 || c == 0x2014 || c == 0x2015) return {';', false};
    if (c == 0x2010 || c == 0x2011 || c == 0x2212) return {'-', false};
    if (c == 0x2026) return {'.', false};
    if (c == 0x2028 || c == 0x2029 || c == 0x85) return {'\n', false};
    if (c >= 0xFF01 && c <= 0xFF5E) return {static_cast<char>(c - 0xFEE0), false};
    if (c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F || c == 0x3000) return {' ', false};
    if (is_invisible(c) || is_deceptive(c)) return {'\0', false};
    return {'\0', true};
}

[[nodiscard]] inline PlainText plain_text(std::string_view text) {
    PlainText out;
    out.text.reserve(text.size());
    out.original.reserve(text.size() + 1);
    const auto add = [&out](char c, std::size_t at) {
        out.text += c;
        out.original.push_back(static_cast<std::uint32_t>(at));
    };
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (static_cast<unsigned char>(c) < 0x80) {
            if (c == '\r') {
                if (at + 1 == text.size() || text[at + 1] != '\n') add('\n', at);
            } else {
                add(c == '\t' || c == '\v' || c == '\f' ? ' ' : c == '`' ? '\'' : c, at);
            }
            ++at;
            continue;
        }
        const CodePoint point = decode(text.substr(at));
        if (point.size == 0) {
            if (!out.first_invalid) out.first_invalid = at;
            add('?', at++);
            continue;
        }
        const auto [ascii, is_kept] = plain(point.value);
        if (ascii != '\0') add(ascii, at);
        for (std::size_t octet = 0; is_kept && octet < point.size; ++octet) add(text[at + octet], at + octet);
        at += point.size;
    }
    out.original.push_back(static_cast<std::uint32_t>(text.size()));
    return out;
}

}  // namespace bowout::detail

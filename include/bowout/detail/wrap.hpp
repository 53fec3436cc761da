// Wrapping text to a display width.
#pragma once

#include <cstddef>
#include <string_view>

#include <bowout/detail/utf8.hpp>

namespace bowout::detail {

/// Columns that a character takes on a terminal: none for marks that combine, two for the wide scripts of East Asia and emoji.
[[nodiscard]] constexpr std::size_t columns(char32_t c) noexcept {
    const auto within = [c](char32_t first, char32_t last) { return c >= first && c <= last; };
    if (within(0x0300, 0x036F) || within(0x0483, 0x0489) || within(0x0591, 0x05BD) || within(0x064B, 0x065F) || within(0x093A, 0x094D) ||
        within(0x1AB0, 0x1AFF) || within(0x1DC0, 0x1DFF) || within(0x200B, 0x200F) || within(0x20D0, 0x20FF) || within(0xFE00, 0xFE0F) ||
        within(0xFE20, 0xFE2F) || within(0xE0100, 0xE01EF))
        return 0;
    const bool wide = within(0x1100, 0x115F) || within(0x2E80, 0x303E) || within(0x3041, 0xA4CF) || within(0xAC00, 0xD7A3) ||
                      within(0xF900, 0xFAFF) || within(0xFE30, 0xFE6F) || within(0xFF00, 0xFF60) || within(0xFFE0, 0xFFE6) ||
                      within(0x16FE0, 0x1B2FF) || within(0x1F300, 0x1F64F) || within(0x1F680, 0x1F6FF) || within(0x1F900, 0x1F9FF) ||
                      within(0x1FA70, 0x1FAFF) || within(0x20000, 0x3FFFD);
    return wide ? 2 : 1;
}

[[nodiscard]] constexpr std::size_t width_of(std::string_view text) noexcept {
    std::size_t width = 0;
    while (!text.empty()) {
        const auto [value, size] = decode(text);
        width += size == 0 ? 1 : columns(value);
        text.remove_prefix(size == 0 ? 1 : size);
    }
    return width;
}

/// Hands `put` the text with lines broken at blanks so that each is at most `width` columns where its words allow it. A
/// no-break space does not break; line feeds of the text stay.
template <class Put>
constexpr void wrap(std::string_view text, std::size_t width, Put put) {
    std::size_t column = 0;
    while (!text.empty()) {
        const std::size_t end = text.find_first_of(" \n");
        const std::string_view word = text.substr(0, end);
        const std::size_t taken = width_of(word);
        if (column > 0) {
            const bool fits = column + 1 + taken <= width;
            put(fits ? " " : "\n");
            column = fits ? column + 1 : 0;
        }
        put(word);
        column += taken;
        if (end == std::string_view::npos) return;
        if (text[end] == '\n') {
            put("\n");
            column = 0;
        }
        text.remove_prefix(end + 1);
    }
}

}  // namespace bowout::detail

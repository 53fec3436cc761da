// Decoding UTF-8, and the code points that have no place in a name or a letter.
#pragma once

#include <cstddef>
#include <string_view>

namespace bowout::detail {

/// One code point and how many octets it took; `size` 0 marks ill-formed UTF-8.
struct CodePoint {
    char32_t value;
    std::size_t size;
};

/// Reads the code point at the front of non-empty `text`: shortest form, no surrogates, at most U+10FFFF.
[[nodiscard]] constexpr CodePoint decode(std::string_view text) noexcept {
    const auto octet = [text](std::size_t at) { return static_cast<unsigned char>(text[at]); };
    const auto lead = octet(0);
    if (lead < 0x80) return {lead, 1};
    const std::size_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() < size) return {0, 0};
    char32_t value = lead & (0xFFU >> (size + 1));
    for (std::size_t at = 1; at < size; ++at) {
        if ((octet(at) & 0xC0U) != 0x80) return {0, 0};
        value = (value << 6U) | (octet(at) & 0x3FU);
    }
    const char32_t smallest = size == 2 ? 0x80 : size == 3 ? 0x800 : 0x10000;
    const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
    if (value < smallest || surrogate || value > 0x10FFFF) return {0, 0};
    return {value, size};
}

/// C0, C1 and DEL, and the two Unicode line breaks: they could end a line that is meant to stay one.
[[nodiscard]] constexpr bool is_control(char32_t c) noexcept { return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029; }

/// Characters that make text look like other text: bidi embeddings, overrides and isolates, the byte order mark,
/// tag characters. The marks U+200E, U+200F and U+061C, ZWJ and ZWNJ are needed in real names and stay legal.
[[nodiscard]] constexpr bool is_deceptive(char32_t c) noexcept {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF || (c >= 0xE0000 && c <= 0xE007F);
}

/// Blanks, and characters that print as nothing: a name of these alone is no name.
[[nodiscard]] constexpr bool is_invisible(char32_t c) noexcept {
    const auto within = [c](char32_t first, char32_t last) { return c >= first && c <= last; };
    return c == ' ' || within('\t', '\r') || c == 0xA0 || c == 0xAD || c == 0x034F || c == 0x061C || within(0x115F, 0x1160) ||
           c == 0x1680 || within(0x17B4, 0x17B5) || within(0x180B, 0x180F) || within(0x2000, 0x200F) || c == 0x202F ||
           within(0x205F, 0x206F) || c == 0x2800 || c == 0x3000 || c == 0x3164 || within(0xFE00, 0xFE0F) || c == 0xFFA0 ||
           within(0xFFF9, 0xFFFB) || within(0xE0100, 0xE01EF);
}

}  // namespace bowout::detail

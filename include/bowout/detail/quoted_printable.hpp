// Quoted-printable, for bodies and for words in headers (RFC 2045, RFC 2047).
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include <fmt/format.h>

#include <bowout/detail/utf8.hpp>

namespace bowout::detail {

inline void put(fmt::memory_buffer& out, std::string_view text) { out.append(text.data(), text.data() + text.size()); }

/// One character as "=C3=BC".
inline void put_octets(fmt::memory_buffer& out, std::string_view character) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    for (const char c : character) {
        const auto octet = static_cast<unsigned char>(c);
        const std::array<char, 3> escaped{'=', digits[octet >> 4U], digits[octet & 15U]};
        out.append(escaped.data(), escaped.data() + escaped.size());
    }
}

/// Whether the octet may stand for itself: printable, no "=", and no blank at the end of a line.
[[nodiscard]] inline bool is_raw(std::string_view text, std::size_t at) noexcept {
    const char c = text[at];
    if (c == ' ' || c == '\t') return at + 1 < text.size() && text[at + 1] != '\n';
    return c > ' ' && c <= '~' && c != '=';
}

/// Appends text with line feeds as lines of at most 76 octets that end in CR LF. No character is split, no line ends in a blank,
/// and none begins with a dot or "From ", which mail on its way is known to change.
inline void put_quoted_printable(fmt::memory_buffer& out, std::string_view text) {
    constexpr std::size_t most = 75;  // and the "=" of a soft break
    std::size_t column = 0;
    while (!text.empty()) {
        if (text[0] == '\n') {
            put(out, "\r\n");
            column = 0;
            text.remove_prefix(1);
            continue;
        }
        const bool changes_on_its_way = column == 0 && (text[0] == '.' || text.starts_with("From "));
        std::size_t raw = 0;
        while (!changes_on_its_way && raw < text.size() && column + raw < most && is_raw(text, raw)) ++raw;
        if (raw > 0) {
            put(out, text.substr(0, raw));
            column += raw;
            text.remove_prefix(raw);
            continue;
        }
        const std::size_t size = std::max<std::size_t>(decode(text).size, 1);
        if (column + (is_raw(text, 0) ? 1 : 3 * size) > most) {
            put(out, "=\r\n");
            column = 0;
            continue;
        }
        put_octets(out, text.substr(0, size));
        column += 3 * size;
        text.remove_prefix(size);
    }
}

}  // namespace bowout::detail

// Quoted-printable, for bodies and for words in headers (RFC 2045, RFC 2047).
#pragma once

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
        const std::size_t size = std::max<std::size_t>(decode(text).size, 1);
        const char c = text[0];
        const bool is_blank = c == ' ' || c == '\t';
        const bool ends_line = size == text.size() || text[size] == '\n';
        const auto at_front = [&] { return column == 0 && (c == '.' || text.starts_with("From ")); };
        const auto is_raw = [&] { return is_blank ? !ends_line : c > ' ' && c <= '~' && c != '=' && !at_front(); };
        if (column + (is_raw() ? 1 : 3 * size) > most) {
            put(out, "=\r\n");
            column = 0;
        }
        const std::size_t before = out.size();
        if (is_raw()) {
            out.push_back(c);
        } else {
            put_octets(out, text.substr(0, size));
        }
        column += out.size() - before;
        text.remove_prefix(size);
    }
}

}  // namespace bowout::detail

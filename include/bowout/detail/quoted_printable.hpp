// Quoted-printable, for bodies and for words in headers (RFC 2045, RFC 2047).
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include <fmt/format.h>

#include <bowout/detail/octet_set.hpp>
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

/// What never stands for itself. A blank does, save at the end of a line.
inline constexpr OctetSet never_raw([](char c) { return (c < ' ' && c != '\t') || c > '~' || c == '='; });

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
        std::size_t raw = changes_on_its_way ? 0 : never_raw.run(text.substr(0, most - column));
        const auto is_blank_before_end = [text](std::size_t at) {
            return (text[at] == ' ' || text[at] == '\t') && (at + 1 == text.size() || text[at + 1] == '\n');
        };
        if (raw > 0 && is_blank_before_end(raw - 1)) --raw;
        if (raw > 0) {
            put(out, text.substr(0, raw));
            column += raw;
            text.remove_prefix(raw);
            continue;
        }
        const std::size_t size = std::max<std::size_t>(decode(text).size, 1);
        if (column + 3 * size > most) {
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

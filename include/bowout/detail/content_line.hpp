// ContentLines: the lines that iCalendar and vCard are made of (RFC 5545, RFC 6350).
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include <bowout/detail/utf8.hpp>

namespace bowout::detail {

/// Writes "NAME:value" lines, folded at 75 octets without splitting a character, each ending in CR LF.
class ContentLines {
  public:
    explicit ContentLines(fmt::memory_buffer& out) : out_(out) {}

    /// A value of the writer's own, such as a date or the name of a component.
    void line(std::string_view name, std::string_view value) {
        column_ = 0;
        put(name);
        put(":");
        put(value);
        raw("\r\n");
    }
    /// A value somebody wrote: what would end or part it is escaped.
    void text(std::string_view name, std::string_view text) { line(name, escaped(text)); }

    [[nodiscard]] static std::string escaped(std::string_view text) {
        std::string safe;
        safe.reserve(text.size() + text.size() / 8);
        for (const char c : text) {
            if (c == '\\' || c == ';' || c == ',') safe += '\\';
            if (c == '\n') {
                safe += "\\n";
            } else {
                safe += c;
            }
        }
        return safe;
    }

  private:
    static constexpr std::size_t most = 75;

    void raw(std::string_view text) { out_.append(text.data(), text.data() + text.size()); }
    void put(std::string_view text) {
        while (!text.empty()) {
            const std::size_t size = std::max<std::size_t>(decode(text).size, 1);
            if (column_ + size > most) {
                raw("\r\n ");
                column_ = 1;
            }
            raw(text.substr(0, size));
            column_ += size;
            text.remove_prefix(size);
        }
    }

    fmt::memory_buffer& out_;
    std::size_t column_ = 0;
};

}  // namespace bowout::detail

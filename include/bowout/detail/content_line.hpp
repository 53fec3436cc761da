// ContentLines: the lines that iCalendar and vCard are made of (RFC 5545, RFC 6350).
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include <bowout/detail/octet_set.hpp>

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
        constexpr OctetSet special([](char c) { return c == '\\' || c == ';' || c == ',' || c == '\n'; });
        std::string safe;
        safe.reserve(text.size() + text.size() / 8);
        while (!text.empty()) {
            const std::size_t run = special.run(text);
            safe += text.substr(0, run);
            if (run == text.size()) break;
            safe += '\\';
            safe += text[run] == '\n' ? 'n' : text[run];
            text.remove_prefix(run + 1);
        }
        return safe;
    }

  private:
    static constexpr std::size_t most = 75;

    void raw(std::string_view text) { out_.append(text.data(), text.data() + text.size()); }
    void put(std::string_view text) {
        while (text.size() > most - column_) {
            std::size_t fits = most - column_;
            while (fits > 0 && (static_cast<unsigned char>(text[fits]) & 0xC0U) == 0x80) --fits;  // within a character
            raw(text.substr(0, fits));
            raw("\r\n ");
            column_ = 1;
            text.remove_prefix(fits);
        }
        raw(text);
        column_ += text.size();
    }

    fmt::memory_buffer& out_;
    std::size_t column_ = 0;
};

}  // namespace bowout::detail

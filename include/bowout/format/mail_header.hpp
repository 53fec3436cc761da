// MailHeader: the fields of a mail's header (RFC 5322, RFC 2047).
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include <bowout/detail/quoted_printable.hpp>
#include <bowout/detail/utf8.hpp>
#include <bowout/value/text.hpp>

namespace bowout::detail {

/// Writes header fields in ASCII, folded so that lines keep to 76 octets where their words allow it. Text that is not plain
/// becomes encoded words, none of which splits a character. What it is given holds no line break: it comes from a `Line`.
class MailHeader {
  public:
    explicit MailHeader(fmt::memory_buffer& out) : out_(out) {}

    /// A field whose value is the writer's own: plain, and short enough for a line.
    void field(std::string_view name, std::string_view value) {
        begin(name);
        put_raw(value);
        end();
    }
    /// A field of free text, such as the subject.
    void text(std::string_view name, std::string_view text) {
        begin(name);
        if (is_plain(text)) {
            put_folded(text);
        } else {
            put_encoded(text);
        }
        end();
    }
    /// A field that names one person and their address.
    void mailbox(std::string_view name, std::string_view person, std::string_view address) {
        begin(name);
        if (!person.empty()) put_phrase(person);
        const std::size_t angled = address.size() + 2;
        if (!person.empty()) put_raw(column_ + 1 + angled > most ? "\r\n " : " ");
        put_raw("<");
        put_raw(address);
        put_raw(">");
        end();
    }

  private:
    static constexpr std::size_t most = 76;
    static constexpr std::size_t longest_word = 60;

    void begin(std::string_view name) {
        column_ = 0;
        put_raw(name);
        put_raw(": ");
    }
    void end() { put_raw("\r\n"); }
    void put_raw(std::string_view text) {
        put(out_, text);
        const std::size_t line = text.rfind('\n');
        column_ = line == std::string_view::npos ? column_ + text.size() : text.size() - line - 1;
    }

    [[nodiscard]] static bool is_printable(std::string_view text) {
        return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; }) &&
               text.find("=?") == std::string_view::npos;
    }
    /// Printable, and with blanks to fold at.
    [[nodiscard]] static bool is_plain(std::string_view text) {
        std::size_t word = 0, longest = 0;
        for (const char c : text) longest = (std::max)(longest, word = c == ' ' ? 1 : word + 1);
        return is_printable(text) && longest <= longest_word;
    }
    /// Breaks lines before blanks, which stay.
    void put_folded(std::string_view text) {
        while (!text.empty()) {
            const std::size_t word = (std::min)(text.find_first_not_of(' '), text.size());
            const std::size_t end = (std::min)(text.find(' ', word), text.size());
            if (column_ + end > most) put_raw("\r\n");
            put_raw(text.substr(0, end));
            text.remove_prefix(end);
        }
    }
    void put_phrase(std::string_view person) {
        const auto is_atom = [](char c) { return is_atom_char(c) || c == ' '; };
        const bool fits = person.size() <= longest_word / 2;
        if (!fits || !is_printable(person)) return put_encoded(person);
        if (std::all_of(person.begin(), person.end(), is_atom) && person.find("  ") == std::string_view::npos) return put_raw(person);
        std::string quoted = "\"";
        for (const char c : person) {
            if (c == '"' || c == '\\') quoted += '\\';
            quoted += c;
        }
        put_raw(quoted + '"');
    }
    void put_encoded(std::string_view text) {
        constexpr std::string_view open = "=?UTF-8?Q?", close = "?=";
        put_raw(open);
        while (!text.empty()) {
            const std::size_t size = std::max<std::size_t>(decode(text).size, 1);
            const char c = text[0];
            const bool is_raw = is_ascii_alnum(c) || c == ' ' || c == '!' || c == '*' || c == '+' || c == '-' || c == '/';
            if (column_ + (is_raw ? 1 : 3 * size) + close.size() > most) {
                put_raw(close);
                put_raw("\r\n ");
                put_raw(open);
            }
            if (is_raw) {
                out_.push_back(c == ' ' ? '_' : c);
            } else {
                put_octets(out_, text.substr(0, size));
            }
            column_ += is_raw ? 1 : 3 * size;
            text.remove_prefix(size);
        }
        put_raw(close);
    }

    fmt::memory_buffer& out_;
    std::size_t column_ = 0;
};

}  // namespace bowout::detail

// Markdown: a letter as CommonMark in which user text is only ever text.
#pragma once

#include <cstddef>
#include <string_view>

#include <fmt/format.h>

#include <bowout/letter/letter.hpp>

namespace bowout {

namespace detail {

/// Appends text so that CommonMark, and GitHub's dialect of it, read back the same text: what could open a construct gets a
/// backslash, a line feed becomes a hard break.
class MarkdownEscaper {
  public:
    explicit MarkdownEscaper(fmt::memory_buffer& out) : out_(out) {}

    void put(std::string_view text) {
        while (!text.empty()) {
            const std::size_t end = text.find('\n');
            put_line(text.substr(0, end));
            if (end == std::string_view::npos) return;
            text.remove_prefix(end + 1);
            const bool is_blank = text.empty() || text[0] == '\n';
            append(is_blank || after_blank_ ? "\n" : "\\\n");
            after_blank_ = is_blank;
        }
    }

  private:
    void append(std::string_view text) { out_.append(text.data(), text.data() + text.size()); }
    void put_line(std::string_view line) {
        const std::size_t first = line.find_first_not_of(" \t");
        if (first == std::string_view::npos) return;
        line.remove_prefix(first);
        const std::size_t digits = line.find_first_not_of("0123456789");
        for (std::size_t at = 0; at < line.size(); ++at) {
            if (opens_a_construct(line, at) || (at == digits && at > 0 && (line[at] == '.' || line[at] == ')'))) out_.push_back('\\');
            out_.push_back(line[at]);
        }
    }
    [[nodiscard]] static bool opens_a_construct(std::string_view line, std::size_t at) {
        constexpr std::string_view anywhere = "\\`*_[]<>&~|$@";
        constexpr std::string_view in_front = "#+-=";
        const char c = line[at];
        if (anywhere.find(c) != std::string_view::npos) return true;
        if (at == 0 && in_front.find(c) != std::string_view::npos) return true;
        if (c == ':') return line.substr(at).starts_with("://");
        return c == '.' && at >= 3 && (line.substr(at - 3, 3) == "www" || line.substr(at - 3, 3) == "WWW");
    }

    fmt::memory_buffer& out_;
    bool after_blank_ = false;
};

}  // namespace detail

/// Appends `letter` as Markdown: date, subject in bold, salutation, paragraphs, closing and signature.
inline void write_markdown(fmt::memory_buffer& out, const Letter& letter) {
    const auto raw = [&out](std::string_view text) { out.append(text.data(), text.data() + text.size()); };
    const auto put = [&out](std::string_view text) { detail::MarkdownEscaper(out).put(text); };
    const auto put_subject = [&] {
        raw("**");
        put(letter.part(LetterPart::subject_label));
        put(letter.subject());
        raw("**\n\n");
    };
    put(letter.part(LetterPart::date));
    raw("\n\n");
    if (!letter.subject_after_salutation()) put_subject();
    if (!letter.salutation().empty()) {
        put(letter.salutation());
        raw("\n\n");
    }
    if (letter.subject_after_salutation()) put_subject();
    for (std::size_t at = 0; at < letter.paragraph_count(); ++at) {
        if (at > 0) raw("\n");
        put(letter.paragraph(at));
        raw("\n");
    }
    if (letter.closing().empty()) return;
    raw("\n");
    put(letter.closing());
    raw("\\\n");
    put(letter.signature());
    raw("\n");
}

}  // namespace bowout

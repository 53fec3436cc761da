// Markdown: a letter as CommonMark in which user text is only ever text.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

#include <fmt/format.h>

#include <bowout/letter/letter.hpp>

namespace bowout {

namespace detail {

[[nodiscard]] inline bool opens_a_construct(std::string_view line, std::size_t at) {
    constexpr std::string_view anywhere = "\\`*_[]<>&~|$@";
    constexpr std::string_view in_front = "#+-=";
    const char c = line[at];
    if (anywhere.find(c) != std::string_view::npos) return true;
    if (at == 0 && in_front.find(c) != std::string_view::npos) return true;
    if (c == ':') return line.substr(at).starts_with("://");
    return c == '.' && at >= 3 && (line.substr(at - 3, 3) == "www" || line.substr(at - 3, 3) == "WWW");
}

/// Appends a paragraph so that CommonMark, and GitHub's dialect of it, read back the same text: what could open a construct
/// gets a backslash, a line feed becomes a hard break. Lines of nothing but blanks are left out.
inline void put_markdown(fmt::memory_buffer& out, std::string_view text) {
    std::string_view hard_break;
    while (!text.empty()) {
        std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix((std::min)(line.size() + 1, text.size()));
        line.remove_prefix((std::min)(line.find_first_not_of(" \t"), line.size()));
        if (line.empty()) continue;
        out.append(hard_break.data(), hard_break.data() + hard_break.size());
        hard_break = "\\\n";
        const std::size_t digits = line.find_first_not_of("0123456789");
        for (std::size_t at = 0; at < line.size(); ++at) {
            if (opens_a_construct(line, at) || (at == digits && at > 0 && (line[at] == '.' || line[at] == ')'))) out.push_back('\\');
            out.push_back(line[at]);
        }
    }
}

}  // namespace detail

/// Appends `letter` as Markdown: date, subject in bold, salutation, paragraphs, closing and signature.
inline void write_markdown(fmt::memory_buffer& out, const Letter& letter) {
    const auto raw = [&out](std::string_view text) { out.append(text.data(), text.data() + text.size()); };
    const auto put = [&out](std::string_view text) { detail::put_markdown(out, text); };
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

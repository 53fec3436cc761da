// Plain text: a letter on paper, or as the text of a mail.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <fmt/format.h>

#include <bowout/detail/wrap.hpp>
#include <bowout/letter/letter.hpp>

namespace bowout {

/// A letter on paper carries its date; a mail begins with its subject.
enum class Layout : std::uint8_t { letter, mail };

/// Appends `letter` as plain text, blank lines between its parts, a line feed at the end. A paragraph is one line, or lines of
/// at most `width` columns where a width is given; wide characters count as two.
inline void write_text(fmt::memory_buffer& out, const Letter& letter, Layout layout = Layout::letter, std::size_t width = 0) {
    constexpr std::size_t blank_lines_and_label = 64;
    out.reserve(out.size() + letter.size() + blank_lines_and_label);
    const auto put = [&out](std::string_view text) { out.append(text.data(), text.data() + text.size()); };
    const auto put_subject = [&](std::string_view label) {
        put(label);
        put(letter.subject());
        put("\n\n");
    };
    const bool printed = layout == Layout::letter;
    const std::string_view label = letter.part(LetterPart::subject_label);
    if (printed) {
        put(letter.part(LetterPart::date));
        put("\n\n");
        if (!letter.subject_after_salutation()) put_subject(label);
    } else {
        put_subject("Subject: ");
    }
    if (!letter.salutation().empty()) {
        put(letter.salutation());
        put("\n\n");
    }
    if (printed && letter.subject_after_salutation()) put_subject(label);
    for (std::size_t at = 0; at < letter.paragraph_count(); ++at) {
        if (at > 0) put("\n");
        if (width == 0) {
            put(letter.paragraph(at));
        } else {
            detail::wrap(letter.paragraph(at), width, put);
        }
        put("\n");
    }
    if (letter.closing().empty()) return;  // a script for the telephone
    put("\n");
    put(letter.closing());
    put("\n");
    put(letter.signature());
    put("\n");
}

}  // namespace bowout

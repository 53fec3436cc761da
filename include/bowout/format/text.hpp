// Plain text: a letter on paper, or as the text of a mail.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include <bowout/detail/wrap.hpp>
#include <bowout/letter/letter.hpp>

namespace bowout {

/// A letter carries its date; a block letter, for paper, the names and addresses of both sides as well, and room to sign; a
/// mail begins with its subject, of which a message is the rest.
enum class Layout : std::uint8_t { letter, block, mail, message };

/// Appends `letter` as plain text, blank lines between its parts, a line feed at the end. A paragraph is one line, or lines of
/// at most `width` columns where a width is given; wide characters count as two.
inline void write_text(fmt::memory_buffer& out, const Letter& letter, Layout layout = Layout::letter, std::size_t width = 0) {
    const auto put = [&out](std::string_view text) { out.append(text.data(), text.data() + text.size()); };
    if (layout == Layout::letter && width == 0 && !letter.as_composed().empty()) return put(letter.as_composed());
    const auto put_line = [&](std::string_view text) {
        if (width == 0) {
            put(text);
        } else {
            detail::wrap(text, width, put);
        }
        put("\n");
    };
    const auto put_if_any = [&](LetterPart part) {
        if (!letter.part(part).empty()) put_line(letter.part(part));
    };
    const auto put_subject = [&] {
        if (layout == Layout::mail) {
            put("Subject: ");
            put(letter.subject());
            put("\n");
        } else {
            put_line(std::string(letter.part(LetterPart::subject_label)).append(letter.subject()));
        }
        put("\n");
    };
    if (layout == Layout::block) {
        put_if_any(LetterPart::signature);
        put_if_any(LetterPart::sender_email);
        put("\n");
    }
    const bool is_printed = layout == Layout::letter || layout == Layout::block;
    if (is_printed) {
        put_line(letter.part(LetterPart::date));
        put("\n");
    }
    if (layout == Layout::block) {
        put_if_any(LetterPart::reader);
        put_if_any(LetterPart::reader_organization);
        put_if_any(LetterPart::reader_email);
        put("\n");
    }
    const bool subject_first = layout == Layout::mail || (is_printed && !letter.subject_after_salutation());
    if (subject_first) put_subject();
    if (!letter.salutation().empty()) {
        put_line(letter.salutation());
        put("\n");
    }
    if (is_printed && !subject_first) put_subject();
    for (std::size_t at = 0; at < letter.paragraph_count(); ++at) {
        if (at > 0) put("\n");
        put_line(letter.paragraph(at));
    }
    if (letter.closing().empty()) return;  // a script for the telephone
    put("\n");
    put_line(letter.closing());
    if (layout == Layout::block) put("\n\n\n");
    put_line(letter.signature());
}

}  // namespace bowout

// HTML: a letter as a fragment to embed, or as a whole page to print.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>

#include <fmt/format.h>

#include <bowout/detail/octet_set.hpp>
#include <bowout/letter/letter.hpp>

namespace bowout {

/// A fragment is one `<article>` for a page of one's own; a page to print brings its charset, language, title and style, and
/// both sides' names and addresses; a message is a page with what a mail says, without date and subject.
enum class HtmlExtent : std::uint8_t { fragment, page, message };

namespace detail {

/// Appends text fit for an element and for a double-quoted attribute; a line feed becomes a break.
inline void put_html(fmt::memory_buffer& out, std::string_view text) {
    constexpr OctetSet special([](char c) { return std::string_view("&<>\"'\n").find(c) != std::string_view::npos; });
    const auto put = [&out](std::string_view part) { out.append(part.data(), part.data() + part.size()); };
    while (!text.empty()) {
        const std::size_t run = special.run(text);
        put(text.substr(0, run));
        if (run == text.size()) return;
        switch (text[run]) {
            case '&': put("&amp;"); break;
            case '<': put("&lt;"); break;
            case '>': put("&gt;"); break;
            case '"': put("&quot;"); break;
            case '\'': put("&#39;"); break;
            default: put("<br>\n");
        }
        text.remove_prefix(run + 1);
    }
}

}  // namespace detail

/// Appends `letter` as HTML5: date, subject, salutation, paragraphs, closing and signature, each in an element of its own.
inline void write_html(fmt::memory_buffer& out, const Letter& letter, HtmlExtent extent = HtmlExtent::fragment) {
    const auto raw = [&out](std::string_view text) { out.append(text.data(), text.data() + text.size()); };
    const auto element = [&](std::string_view open, std::string_view label, std::string_view text, std::string_view close) {
        if (text.empty()) return;
        raw(open);
        detail::put_html(out, label);
        detail::put_html(out, text);
        raw(close);
    };
    const auto put_subject = [&] {
        element("<p class=\"subject\" dir=\"auto\"><strong>", letter.part(LetterPart::subject_label), letter.subject(), "</strong></p>\n");
    };
    const auto address = [&](std::initializer_list<LetterPart> parts) {
        raw("<address dir=\"auto\">\n");
        for (const LetterPart part : parts) element("", "", letter.part(part), "<br>\n");
        raw("</address>\n");
    };
    if (extent != HtmlExtent::fragment) {
        element("<!DOCTYPE html>\n<html lang=\"", "", letter.language(), "\">\n<head>\n<meta charset=\"utf-8\">\n");
        element("<title>", "", letter.subject(), "</title>\n");
    }
    if (extent == HtmlExtent::page) {
        raw("<style>body { font: 12pt/1.4 serif; max-width: 40em; margin: 25mm auto; } "
            "address { font-style: normal; margin-bottom: 1.4em; } @media print { body { margin: 0; } }</style>\n");
    }
    if (extent != HtmlExtent::fragment) raw("</head>\n<body>\n");
    if (extent == HtmlExtent::page && !letter.closing().empty()) {
        address({LetterPart::signature, LetterPart::sender_email});
        address({LetterPart::reader, LetterPart::reader_organization, LetterPart::reader_email});
    }
    const bool is_dated = extent != HtmlExtent::message;
    element("<article class=\"letter\" lang=\"", "", letter.language(), "\">\n");
    if (is_dated) element("<p class=\"date\">", "", letter.part(LetterPart::date), "</p>\n");
    if (is_dated && !letter.subject_after_salutation()) put_subject();
    element("<p class=\"salutation\" dir=\"auto\">", "", letter.salutation(), "</p>\n");
    if (is_dated && letter.subject_after_salutation()) put_subject();
    for (std::size_t at = 0; at < letter.paragraph_count(); ++at) element("<p dir=\"auto\">", "", letter.paragraph(at), "</p>\n");
    element("<p class=\"closing\">", "", letter.closing(), "</p>\n");
    if (!letter.closing().empty()) element("<p class=\"signature\" dir=\"auto\">", "", letter.signature(), "</p>\n");
    raw("</article>\n");
    if (extent != HtmlExtent::fragment) raw("</body>\n</html>\n");
}

}  // namespace bowout

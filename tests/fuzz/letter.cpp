// Letters: whatever a person types into the fields stays in its field, in text, HTML, Markdown, mail and link.
#include <bowout/bowout.hpp>

#include "../format/strict_mail.hpp"
#include "fuzz.hpp"

namespace {

bowout::Letter letter_of(const bowout::Line& name, const bowout::Line& closing, const bowout::Prose& body) {
    bowout::Letter letter = bowout::decline(
        {.name = "Dana Okafor", .email = "dana@example.net"}, {.title = "Test Engineer", .organization = "Larkfield Labs"},
        bowout::Offer{.extended = {2026, 3, 3}}, {.name = bowout::Name(name), .email = "priya@larkfield.example.com"}, {2026, 3, 6});
    letter.replace(bowout::LetterPart::closing, closing);
    letter.replace_body(body);
    return letter;
}

/// The tags of a page, and what stands between them with its entities read.
struct Page {
    std::string tags, text;
};
Page read_html(std::string_view html) {
    constexpr std::pair<std::string_view, char> entities[] = {
        {"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&#39;", '\''}};
    Page page;
    for (std::size_t at = 0; at < html.size();) {
        if (html[at] == '<') {
            const std::size_t end = html.find('>', at);
            fuzz::require(end != html.npos, "an open tag", html);
            if (html.substr(at, end - at) != "<br") page.tags += html.substr(at, end + 1 - at);
            at = end + 1;
            continue;
        }
        fuzz::require(html[at] != '>' && html[at] != '"' && html[at] != '\'', "not escaped", html);
        std::size_t size = 1;
        char meant = html[at];
        if (meant == '&') {
            size = 0;
            for (const auto& [entity, c] : entities)
                if (html.substr(at).starts_with(entity)) size = entity.size(), meant = c;
            fuzz::require(size > 0, "an unknown entity", html);
        }
        page.text += meant;
        at += size;
    }
    return page;
}

/// What opens a construct of CommonMark for want of a backslash.
std::string constructs_in(std::string_view markdown) {
    std::string found;
    for (std::size_t at = 0; at < markdown.size(); ++at) {
        if (markdown[at] == '\\') {
            ++at;
        } else if (std::string_view("`*_[]<>&~|").find(markdown[at]) != std::string_view::npos) {
            found += markdown[at];
        }
    }
    return found;
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* octets, std::size_t size) {
    fuzz::Fields fields(fuzz::text_of(octets, size));
    const auto name = fields.next(bowout::Line("Priya Nair"));
    const auto closing = fields.next(bowout::Line("Sincerely,"));
    const auto body = fields.next(bowout::Prose("No, thank you."));
    const bowout::Letter letter = letter_of(name, closing, body);
    const bowout::Letter benign = letter_of("Priya Nair", "Sincerely,", "No, thank you.");

    const std::string text = fmt::format("{}", letter);
    fuzz::require(text.find(name.view()) != text.npos && text.find(closing.view()) != text.npos, "a field lost", text);
    const std::string narrow = fmt::format("{:40}", letter);
    fuzz::require(narrow.ends_with('\n'), "no end of line", narrow);

    const std::string html = fmt::format("{:page}", letter);
    const Page page = read_html(html);
    std::string paragraphs = page.tags, expected = read_html(fmt::format("{:page}", benign)).tags;
    const auto without = [](std::string& tags, std::string_view tag) {
        for (std::size_t at = 0; (at = tags.find(tag, at)) != tags.npos;) tags.erase(at, tag.size());
    };
    for (std::string* tags : {&paragraphs, &expected}) without(*tags, "<p dir=\"auto\"></p>");
    fuzz::require(paragraphs == expected, "a tag from a field", html);
    fuzz::require(page.text.find(name.view()) != page.text.npos && page.text.find(closing.view()) != page.text.npos, "HTML: a field lost",
                  html);

    const std::string markdown = fmt::format("{:markdown}", letter);
    fuzz::require(constructs_in(markdown) == constructs_in(fmt::format("{:markdown}", benign)), "a construct from a field", markdown);

    const std::string mail = fmt::format("{:draft}", letter);
    fuzz::require(strict::skeleton_of_mail(mail) == strict::skeleton_of_mail(fmt::format("{:draft}", benign)), "another skeleton", mail);
    fmt::memory_buffer alone, message;
    write_mail(alone, letter, {.body = bowout::MailBody::text});
    write_text(message, letter, bowout::Layout::message);
    const std::string only_text = fmt::to_string(alone);
    fuzz::require(strict::decoded(std::string_view(only_text).substr(only_text.find("\r\n\r\n") + 4)) == fmt::to_string(message),
                  "another body", only_text);

    if (const auto link = mailto(letter)) {
        fuzz::require(link->size() <= bowout::mailto_most && link->starts_with("mailto:priya@larkfield.example.com?subject="), "a link",
                      *link);
        fuzz::require(std::count(link->begin(), link->end(), '&') == 1, "a field in the link", *link);
        for (const char c : *link) fuzz::require(c > ' ' && c < '\x7f', "not percent-encoded", *link);
    }
    return 0;
}

// A letter as fmt prints it.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <fmt/format.h>

#include <bowout/format/html.hpp>
#include <bowout/format/mail.hpp>
#include <bowout/format/markdown.hpp>
#include <bowout/format/text.hpp>
#include <bowout/letter/letter.hpp>

/// `{}` is the letter in plain text, with its date; `{:block}` the same for paper, with names and addresses and room to sign;
/// `{:mail}` begins with `Subject:` and leaves the date out; a number behind any of these, as in `{:72}`, wraps to so many
/// columns. `{:markdown}` is CommonMark, `{:html}` a fragment of HTML,
/// `{:page}` a whole page; `{:draft}` a mail to open in a mail program;
/// `{:subject}` is the subject alone.
template <>
struct fmt::formatter<bowout::Letter> {
    constexpr auto parse(fmt::format_parse_context& context) {
        const auto* const begin = context.begin();
        const std::string_view specs(begin, static_cast<std::size_t>(context.end() - begin));
        const std::string_view spec = specs.substr(0, specs.find('}'));
        const std::size_t digits = spec.find_first_of("0123456789");
        const std::string_view word = spec.substr(0, digits);
        for (std::size_t at = (std::min)(digits, spec.size()); at < spec.size(); ++at) {
            if (spec[at] < '0' || spec[at] > '9' || width_ > 999)
                throw fmt::format_error("a letter is wrapped to a width of 1 to 9999 columns");
            width_ = width_ * 10 + static_cast<std::size_t>(spec[at] - '0');
        }
        for (std::size_t at = 0; at < words.size(); ++at) {
            if (words[at] != word || (width_ > 0 && at > 2)) continue;
            form_ = static_cast<Form>(at);
            return begin + spec.size();
        }
        throw fmt::format_error(
            "a letter is printed as {}, {:72}, {:block}, {:mail}, {:markdown}, {:html}, {:page}, {:draft} or {:subject}");
    }

    template <class Context>
    auto format(const bowout::Letter& letter, Context& context) const {
        const auto write = [&context](std::string_view text) {
            return fmt::formatter<fmt::string_view>().format({text.data(), text.size()}, context);
        };
        if (form_ == Form::subject) return write(letter.subject());
        if (form_ == Form::text && width_ == 0 && !letter.as_composed().empty()) return write(letter.as_composed());
        fmt::memory_buffer written;
        switch (form_) {
            case Form::subject:
            case Form::text: bowout::write_text(written, letter, bowout::Layout::letter, width_); break;
            case Form::block: bowout::write_text(written, letter, bowout::Layout::block, width_); break;
            case Form::mail: bowout::write_text(written, letter, bowout::Layout::mail, width_); break;
            case Form::markdown: bowout::write_markdown(written, letter); break;
            case Form::html: bowout::write_html(written, letter); break;
            case Form::page: bowout::write_html(written, letter, bowout::HtmlExtent::page); break;
            case Form::draft: bowout::write_mail(written, letter); break;
        }
        return write({written.data(), written.size()});
    }

  private:
    enum class Form : std::uint8_t { text, block, mail, markdown, html, page, draft, subject };
    static constexpr std::array<std::string_view, 8> words{"", "block", "mail", "markdown", "html", "page", "draft", "subject"};
    Form form_ = Form::text;
    std::size_t width_ = 0;
};

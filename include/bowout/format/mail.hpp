// Mail: a letter as a draft that a mail program opens, and as a mailto link.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include <bowout/detail/hash.hpp>
#include <bowout/detail/quoted_printable.hpp>
#include <bowout/format/html.hpp>
#include <bowout/format/mail_header.hpp>
#include <bowout/format/text.hpp>
#include <bowout/letter/letter.hpp>
#include <bowout/value/text.hpp>
#include <bowout/value/utc_time.hpp>

namespace bowout {

/// What a mail is made of: text with the same letter in HTML beside it, or text alone.
enum class MailBody : std::uint8_t { text_and_html, text };

/// When a mail was sent and as what. Without it a mail is a draft, which the mail program dates on sending.
struct Sent {
    UtcTime at;
    EmailAddress message_id;  ///< unique in the world, as in `letter-7@example.net`
};

struct MailOptions {
    MailBody body = MailBody::text_and_html;
    std::optional<Sent> sent{};
};

namespace detail {

inline void put_mail_part(fmt::memory_buffer& out, std::string_view type, std::string_view encoded) {
    put(out, "Content-Type: ");
    put(out, type);
    put(out, "; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n");
    put(out, encoded);
}

inline void put_sent(MailHeader& header, const Sent& sent) {
    constexpr std::array<std::string_view, 7> weekdays{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    constexpr std::array<std::string_view, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto [year, month, day] = sent.at.day().civil();
    header.field("Date",
                 fmt::format("{}, {:02} {} {:04} {:02}:{:02}:{:02} +0000", weekdays[static_cast<std::size_t>(sent.at.day().weekday())], day,
                             months[month - 1], year, sent.at.hour(), sent.at.minute(), sent.at.second()));
    header.field("Message-ID", fmt::format("<{}>", sent.message_id.view()));
}

[[nodiscard]] inline bool is_language_tag(std::string_view text) noexcept {
    const auto fits = [](char c) { return is_ascii_alnum(c) || c == '-'; };
    return !text.empty() && text.size() <= 35 && std::all_of(text.begin(), text.end(), fits);
}

}  // namespace detail

/// Appends `letter` as a mail (RFC 5322) in ASCII with CR LF: a draft that opens ready to be sent, or a sent one where the options
/// say so. It has no recipient that the letter does not have, and never a blind one. Linear in the letter's size.
inline void write_mail(fmt::memory_buffer& out, const Letter& letter, const MailOptions& options = {}) {
    fmt::memory_buffer plain, text, html;
    write_text(plain, letter, Layout::message);
    detail::put_quoted_printable(text, {plain.data(), plain.size()});

    detail::MailHeader header(out);
    const auto mailbox = [&](std::string_view name, LetterPart person, LetterPart address) {
        if (!letter.part(address).empty()) header.mailbox(name, letter.part(person), letter.part(address));
    };
    if (!options.sent) header.field("X-Unsent", "1");
    mailbox("From", LetterPart::signature, LetterPart::sender_email);
    mailbox("To", LetterPart::reader, LetterPart::reader_email);
    mailbox("Cc", LetterPart::copy, LetterPart::copy_email);
    header.text("Subject", letter.subject());
    if (options.sent) detail::put_sent(header, *options.sent);
    header.field("MIME-Version", "1.0");
    if (detail::is_language_tag(letter.language())) header.field("Content-Language", letter.language());
    if (options.body == MailBody::text) return detail::put_mail_part(out, "text/plain", {text.data(), text.size()});

    plain.clear();
    write_html(plain, letter, HtmlExtent::message);
    detail::put_quoted_printable(html, {plain.data(), plain.size()});
    // "=_" stands in no quoted-printable text, so that the boundary stands in neither part.
    const std::string boundary = fmt::format("=_{:016x}", detail::hash_of(letter.subject()) + text.size());
    detail::put(out, fmt::format("Content-Type: multipart/alternative;\r\n boundary=\"{}\"\r\n\r\n--{}\r\n", boundary, boundary));
    detail::put_mail_part(out, "text/plain", {text.data(), text.size()});
    detail::put(out, fmt::format("\r\n--{}\r\n", boundary));
    detail::put_mail_part(out, "text/html", {html.data(), html.size()});
    detail::put(out, fmt::format("\r\n--{}--\r\n", boundary));
}

/// The longest mailto link that mail programs and browsers are known to take.
inline constexpr std::size_t mailto_most = 2'000;

/// `letter` as a mailto link (RFC 6068), or nothing where that would be longer than `mailto_most`: then write a draft with
/// `write_mail()`.
[[nodiscard]] inline std::optional<std::string> mailto(const Letter& letter) {
    std::string link = "mailto:";
    const auto encode = [&link](std::string_view text, std::string_view kept) {
        constexpr std::string_view unreserved = "-._~";
        for (const char c : text) {
            if (link.size() > mailto_most) return;
            if (c == '\n') {
                link += "%0D%0A";
            } else if (detail::is_ascii_alnum(c) || unreserved.find(c) != std::string_view::npos ||
                       kept.find(c) != std::string_view::npos) {
                link += c;
            } else {
                link += fmt::format("%{:02X}", static_cast<unsigned char>(c));
            }
        }
    };
    fmt::memory_buffer body;
    write_text(body, letter, Layout::message);
    encode(letter.part(LetterPart::reader_email), "@");
    link += "?";
    if (const std::string_view copy = letter.part(LetterPart::copy_email); !copy.empty()) {
        link += "cc=";
        encode(copy, "@");
        link += "&";
    }
    link += "subject=";
    encode(letter.subject(), "");
    link += "&body=";
    encode({body.data(), body.size()}, "");
    if (link.size() > mailto_most) return std::nullopt;
    return link;
}

}  // namespace bowout

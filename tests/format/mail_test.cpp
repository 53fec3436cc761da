#include <catch2/catch_test_macros.hpp>

#include <string>
#include <string_view>

#include <bowout/format/mail.hpp>
#include <bowout/letter/compose.hpp>

#include "hostile_texts.hpp"
#include "strict_mail.hpp"

namespace {

using bowout::Day;
using bowout::Letter;
using bowout::LetterPart;
using bowout::Line;
using bowout::Prose;
using strict::decoded;
using strict::skeleton_of_mail;

Letter letter_to(const Line& name) {
    const bowout::Candidacy candidacy{
        .candidate = {.name = "Dana Okafor", .email = "dana@example.net"},
        .position = {.title = "Test Engineer", .organization = "Larkfield Labs"},
        .offer = bowout::Offer{.extended = Day(2026, 3, 3), .made_by = bowout::ContactIndex{0}},
        .contacts = {{.name = bowout::Name(name), .email = "priya@larkfield.example.com"}},
    };
    Letter letter = bowout::decline(candidacy, Day(2026, 3, 9), {.detail = bowout::ReasonDetail::none});
    letter.replace_body("No, thank you.");
    return letter;
}

std::string mail(const Letter& letter, const bowout::MailOptions& options = {}) {
    fmt::memory_buffer out;
    write_mail(out, letter, options);
    return fmt::to_string(out);
}
std::string header(const Letter& letter, std::string_view name) {
    const std::string text = mail(letter);
    const std::size_t begin = text.find("\r\n" + std::string(name) + ": ") + 2;
    std::size_t end = text.find("\r\n", begin);
    while (text[end + 2] == ' ') end = text.find("\r\n", end + 2);
    return text.substr(begin, end - begin);
}

std::string body_of_text_mail(const Letter& letter) {
    const std::string text = mail(letter, {.body = bowout::MailBody::text});
    return decoded(std::string_view(text).substr(text.find("\r\n\r\n") + 4));
}

}  // namespace

TEST_CASE("a draft has the letter's people and subject, and neither date nor message id") {
    const std::string text = mail(letter_to("Priya Nair"));
    CHECK(
        text.starts_with("X-Unsent: 1\r\nFrom: Dana Okafor <dana@example.net>\r\nTo: Priya Nair <priya@larkfield.example.com>\r\n"
                         "Subject: Your offer: Test Engineer\r\nMIME-Version: 1.0\r\nContent-Language: en-US\r\n"
                         "Content-Type: multipart/alternative;\r\n boundary=\"=_"));
    CHECK(text.find("Date:") == std::string::npos);
    CHECK(text.find("Message-ID:") == std::string::npos);
    CHECK(text.find("\r\n\r\nDear Priya Nair:\r\n\r\nNo, thank you.\r\n\r\nSincerely,\r\nDana Okafor\r\n") != std::string::npos);
    CHECK(text.ends_with("--\r\n"));
}

TEST_CASE("text alone is one part") {
    CHECK(mail(letter_to("Priya Nair"), {.body = bowout::MailBody::text})
              .ends_with("Content-Language: en-US\r\nContent-Type: text/plain; charset=utf-8\r\n"
                         "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
                         "Dear Priya Nair:\r\n\r\nNo, thank you.\r\n\r\nSincerely,\r\nDana Okafor\r\n"));
}

TEST_CASE("a sent mail has its date and message id and is no draft") {
    const std::string text =
        mail(letter_to("Priya Nair"), {.sent = bowout::Sent{bowout::UtcTime(Day(2026, 3, 9), 8, 5), "d7@example.net"}});
    CHECK(text.find("\r\nDate: Mon, 09 Mar 2026 08:05:00 +0000\r\nMessage-ID: <d7@example.net>\r\n") != std::string::npos);
    CHECK(text.find("X-Unsent") == std::string::npos);
}

TEST_CASE("whoever has no address is left out of the header") {
    Letter letter = bowout::withdraw({.name = "Dana Okafor"}, {.title = "Test Engineer", .organization = "Larkfield Labs"},
                                     {.name = "Priya Nair"}, Day(2026, 3, 9));
    CHECK(mail(letter).starts_with("X-Unsent: 1\r\nSubject: "));
}

TEST_CASE("human resources get a copy of a decline to one's own employer") {
    bowout::Candidacy candidacy{
        .candidate = {.name = "Dana Okafor"},
        .position = {.title = "Test Lead", .organization = "Larkfield Labs"},
        .offer = bowout::Offer{.extended = Day(2026, 3, 3), .made_by = bowout::ContactIndex{0}, .internal = true},
        .contacts = {{.name = "Priya Nair", .email = "priya@larkfield.example.com"},
                     {.name = "Sam Poe", .role = bowout::Role::hr, .email = "sam@larkfield.example.com"}},
    };
    CHECK(header(bowout::decline(candidacy, Day(2026, 3, 9)), "Cc") == "Cc: Sam Poe <sam@larkfield.example.com>");
    CHECK(mailto(bowout::decline(candidacy, Day(2026, 3, 9)))
              ->starts_with("mailto:priya@larkfield.example.com?cc=sam@larkfield.example.com&"));
    candidacy.offer->internal = false;
    CHECK(mail(bowout::decline(candidacy, Day(2026, 3, 9))).find("\r\nCc:") == std::string::npos);
}

TEST_CASE("names are written as atoms, quoted, or in encoded words") {
    CHECK(header(letter_to("Priya Nair"), "To") == "To: Priya Nair <priya@larkfield.example.com>");
    CHECK(header(letter_to("Nair, Priya \"P\" \\"), "To") == "To: \"Nair, Priya \\\"P\\\" \\\\\" <priya@larkfield.example.com>");
    CHECK(header(letter_to("Zo\u00eb"), "To") == "To: =?UTF-8?Q?Zo=C3=AB?= <priya@larkfield.example.com>");
    CHECK(header(letter_to("\u00e9!*+-/.~"), "To") == "To: =?UTF-8?Q?=C3=A9!*+-/=2E=7E?= <priya@larkfield.example.com>");
    CHECK(header(letter_to(Line("\u00e9" + std::string(24, 'P'))), "To").ends_with("P?= <priya@larkfield.example.com>"));
    CHECK(header(letter_to(Line("\u00e9" + std::string(25, 'P'))), "To").ends_with("P?=\r\n <priya@larkfield.example.com>"));
    CHECK(header(letter_to("=?UTF-8?Q?x?="), "To") == "To: =?UTF-8?Q?=3D=3FUTF-8=3FQ=3Fx=3F=3D?= <priya@larkfield.example.com>");
}

TEST_CASE("encoded words hold whole characters and at most 75 octets") {
    Letter letter = letter_to("Priya Nair");
    std::string subject;
    for (int round = 0; round < 40; ++round) subject += "\U0001F600\u00e9x";
    letter.replace(LetterPart::subject, Line(subject));
    const std::string folded = header(letter, "Subject").substr(9);
    std::string text;
    for (std::size_t begin = 0; begin < folded.size();) {
        const std::size_t end = folded.find("?=", begin + 10) + 2;
        const std::string word = folded.substr(begin, end - begin);
        REQUIRE(word.size() <= 75);
        const std::string part = decoded(word.substr(10, word.size() - 12));
        REQUIRE(Line::parse(part).has_value());
        text += part;
        begin = end + (folded.substr(end).starts_with("\r\n ") ? 3 : 0);
    }
    CHECK(text == subject);
}

TEST_CASE("a long plain subject is folded before its blanks") {
    Letter letter = letter_to("Priya Nair");
    const std::string subject = "Your offer:  a position with a rather long title that goes on and on, and on, until it has to be folded";
    letter.replace(LetterPart::subject, Line(subject));
    std::string folded = header(letter, "Subject").substr(9);
    CHECK(folded.find("\r\n ") != std::string::npos);
    for (std::size_t at = folded.find("\r\n"); at != std::string::npos; at = folded.find("\r\n")) folded.erase(at, 2);
    CHECK(folded == subject);
}

TEST_CASE("what mail on its way would change is encoded") {
    Letter letter = letter_to("Priya Nair");
    letter.replace_body(".hidden\nFrom here\nends in a blank \nand a tab\t\n= sign");
    const std::string text = mail(letter, {.body = bowout::MailBody::text});
    CHECK(text.find("\r\n=2Ehidden\r\n=46rom here\r\nends in a blank=20\r\nand a tab=09\r\n=3D sign\r\n") != std::string::npos);
}

TEST_CASE("a line of text holds 75 octets and the sign of a soft break, and no character is split") {
    Letter letter = letter_to("Priya Nair");
    const auto line = [&letter](const std::string& text) {
        letter.replace_body(Prose(text));
        const std::string written = mail(letter, {.body = bowout::MailBody::text});
        const std::size_t begin = written.find("Priya Nair:\r\n\r\n") + 15;
        return written.substr(begin, written.find("\r\n\r\nSincerely", begin) - begin);
    };
    CHECK(line(std::string(75, 'a')) == std::string(75, 'a'));
    CHECK(line(std::string(76, 'a')) == std::string(75, 'a') + "=\r\na");
    CHECK(line(std::string(69, 'a') + "\u00e9") == std::string(69, 'a') + "=C3=A9");
    CHECK(line(std::string(70, 'a') + "\u00e9") == std::string(70, 'a') + "=\r\n=C3=A9");
    CHECK(line(std::string(72, 'a') + "=") == std::string(72, 'a') + "=3D");
    CHECK(line(std::string(73, 'a') + "=") == std::string(73, 'a') + "=\r\n=3D");
    CHECK(line(std::string(75, 'a') + ".") == std::string(75, 'a') + "=\r\n=2E");
    CHECK(line("From \u00e9 From") == "=46rom =C3=A9 From");
}

TEST_CASE("quoted-printable begins, ends and fills its first line as it does every other") {
    const auto encoded = [](std::string_view text) {
        fmt::memory_buffer out;
        bowout::detail::put_quoted_printable(out, text);
        return fmt::to_string(out);
    };
    CHECK(encoded(".hidden") == "=2Ehidden");
    CHECK(encoded("From here") == "=46rom here");
    CHECK(encoded("blank ") == "blank=20");
    CHECK(encoded("tab\t") == "tab=09");
    CHECK(encoded("blank \n") == "blank=20\r\n");
    CHECK(encoded("a b") == "a b");
    CHECK(encoded("~ and \x7F") == "~ and =7F");
    CHECK(encoded(std::string(75, 'a')) == std::string(75, 'a'));
}

TEST_CASE("a folded line of a header holds 76 octets, and a name of up to 30 characters stays readable") {
    Letter letter = letter_to("Priya Nair");
    const auto subject = [&letter](std::size_t last) {
        letter.replace(LetterPart::subject, Line(std::string(60, 'a') + ' ' + std::string(50, 'b') + ' ' + std::string(last, 'c')));
        return header(letter, "Subject");
    };
    const std::string first = "Subject: " + std::string(60, 'a') + "\r\n " + std::string(50, 'b');
    CHECK(subject(24) == first + ' ' + std::string(24, 'c'));
    letter.replace(LetterPart::subject, "from ! to ~");
    CHECK(header(letter, "Subject") == "Subject: from ! to ~");
    CHECK(subject(25) == first + "\r\n " + std::string(25, 'c'));
    CHECK(header(letter_to(Line("Nair, " + std::string(24, 'P'))), "To").starts_with("To: \"Nair, "));
    CHECK(header(letter_to(Line("Nair, " + std::string(25, 'P'))), "To").starts_with("To: =?UTF-8?Q?Nair"));
}

TEST_CASE("a subject whose longest word has 60 octets stays plain, with its blank before it, and one of 61 is encoded") {
    Letter letter = letter_to("Priya Nair");
    const auto subject = [&letter](const std::string& text) {
        letter.replace(LetterPart::subject, Line(text));
        return header(letter, "Subject");
    };
    CHECK(subject(std::string(60, 'a')) == "Subject: " + std::string(60, 'a'));
    CHECK(subject(std::string(61, 'a')) == "Subject: =?UTF-8?Q?" + std::string(55, 'a') + "?=\r\n =?UTF-8?Q?aaaaaa?=");
    CHECK(subject("b " + std::string(59, 'a')) == "Subject: b " + std::string(59, 'a'));
    CHECK(subject("b " + std::string(60, 'a')).starts_with("Subject: =?UTF-8?Q?b_"));
}

TEST_CASE("an address can only be replaced by an address") {
    Letter letter = letter_to("Priya Nair");
    CHECK_THROWS_AS(letter.replace(LetterPart::reader_email, "a@example.com>, <b@example.com"), std::invalid_argument);
    letter.replace(LetterPart::reader_email, "nair@larkfield.example.com");
    CHECK(header(letter, "To") == "To: Priya Nair <nair@larkfield.example.com>");
}

TEST_CASE("the same letter gives the same mail, and another one another boundary") {
    const auto boundary = [](const std::string& text) { return text.substr(text.find("=_"), 18); };
    CHECK(mail(letter_to("Priya Nair")) == mail(letter_to("Priya Nair")));
    CHECK(boundary(mail(letter_to("Priya Nair"))) != boundary(mail(letter_to("Priya Nai"))));
}

TEST_CASE("no field, however hostile, changes the skeleton of a mail or its text") {
    const std::string benign = skeleton_of_mail(mail(letter_to("Priya Nair")));
    REQUIRE(benign.starts_with("X-Unsent\nFrom\nTo\nSubject\nMIME-Version\nContent-Language\nContent-Type: multipart"));
    hostile::Texts texts;
    std::size_t taken = 0;
    Letter letter = letter_to("Priya Nair");
    for (int round = 0; round < 10'000; ++round) {
        for (const LetterPart part :
             {LetterPart::subject, LetterPart::reader, LetterPart::signature, LetterPart::salutation, LetterPart::closing}) {
            if (const auto line = Line::parse(texts.next(12))) {
                letter.replace(part, *line);
                ++taken;
            }
        }
        if (const auto prose = Prose::parse(texts.next(60))) letter.replace_body(*prose);
        const std::string text = mail(letter);
        INFO(text);
        REQUIRE(skeleton_of_mail(text) == benign);
        fmt::memory_buffer message;
        write_text(message, letter, bowout::Layout::message);
        REQUIRE(body_of_text_mail(letter) == fmt::to_string(message));
        if (const auto link = mailto(letter)) {
            REQUIRE(link->starts_with("mailto:priya@larkfield.example.com?subject="));
            REQUIRE(std::count(link->begin(), link->end(), '&') == 1);
            REQUIRE(link->find("%0D%0A") >= link->find("&body="));
        }
    }
    CHECK(taken > 5'000);
}

TEST_CASE("a mailto link keeps recipient, subject and text apart") {
    Letter letter = letter_to("Priya Nair");
    letter.replace(LetterPart::subject, "R&D = 100% #1?");
    letter.replace(LetterPart::reader_email, "a?bcc=x&y@example.com");
    CHECK(mailto(letter) ==
          "mailto:a%3Fbcc%3Dx%26y@example.com?subject=R%26D%20%3D%20100%25%20%231%3F&body="
          "Dear%20Priya%20Nair%3A%0D%0A%0D%0ANo%2C%20thank%20you.%0D%0A%0D%0ASincerely%2C%0D%0ADana%20Okafor%0D%0A");
}

TEST_CASE("there is no mailto link of more than 2,000 characters") {
    Letter letter = letter_to("Priya Nair");
    const std::size_t room = 2'000 - mailto(letter)->size() + std::string("No%2C%20thank%20you.").size();
    letter.replace_body(Prose(std::string(room, 'a')));
    REQUIRE(mailto(letter).has_value());
    CHECK(mailto(letter)->size() == 2'000);
    letter.replace_body(Prose(std::string(room + 1, 'a')));
    CHECK_FALSE(mailto(letter).has_value());
}

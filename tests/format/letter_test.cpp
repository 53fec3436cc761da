#include <catch2/catch_test_macros.hpp>

#include <string>

#include <bowout/format/letter.hpp>
#include <bowout/letter/compose.hpp>

namespace {

bowout::Letter letter_in(std::string_view language) {
    const bowout::Contact reader{.name = {"Priya Nair", {.family = "Nair", .honorific = "Ms."}}};
    bowout::Letter letter = bowout::decline({.name = "Dana Okafor"}, {.title = "Test Engineer", .organization = "Larkfield Labs"},
                                            bowout::Offer{.extended = bowout::Day(2026, 3, 3)}, reader, bowout::Day(2026, 3, 9),
                                            {.language = language, .detail = bowout::ReasonDetail::none});
    letter.replace_paragraph(0, "One.");
    letter.replace_paragraph(1, "Two.");
    letter.replace_paragraph(2, "Three.");
    return letter;
}

}  // namespace

TEST_CASE("a printed American letter has its date, its subject and then the salutation") {
    CHECK(fmt::format("{}", letter_in("en-US")) ==
          "March 9, 2026\n\nYour offer: Test Engineer\n\nDear Ms. Nair:\n\nOne.\n\nTwo.\n\nThree.\n\nSincerely,\nDana Okafor\n");
}

TEST_CASE("a printed British letter has its subject below the salutation") {
    CHECK(fmt::format("{}", letter_in("en-GB")) ==
          "9 March 2026\n\nDear Ms Nair,\n\nYour offer: Test Engineer\n\nOne.\n\nTwo.\n\nThree.\n\nYours sincerely,\nDana Okafor\n");
}

TEST_CASE("a mail begins with its subject and has no date") {
    CHECK(fmt::format("{:mail}", letter_in("en-GB")) ==
          "Subject: Your offer: Test Engineer\n\nDear Ms Nair,\n\nOne.\n\nTwo.\n\nThree.\n\nYours sincerely,\nDana Okafor\n");
}

TEST_CASE("a block letter has the names and addresses of both sides, and room to sign") {
    bowout::Letter letter = letter_in("en-US");
    letter.replace(bowout::LetterPart::sender_email, "dana@example.net");
    CHECK(fmt::format("{:block}", letter) ==
          "Dana Okafor\ndana@example.net\n\nMarch 9, 2026\n\nPriya Nair\nLarkfield Labs\n\nYour offer: Test Engineer\n\nDear Ms. Nair:\n\n"
          "One.\n\nTwo.\n\nThree.\n\nSincerely,\n\n\n\nDana Okafor\n");
}

TEST_CASE("a letter as it was composed is printed as its parts are") {
    for (const std::string_view language : {"en-US", "en-GB", "de-DE", "fr-FR", "es-ES"}) {
        const bowout::Candidacy candidacy{.candidate = {.name = "Dana Okafor", .email = "dana@example.net"},
                                          .position = {.title = "Test Engineer", .organization = "Larkfield Labs"}};
        for (const auto kind : {bowout::LetterKind::withdraw, bowout::LetterKind::phone_script}) {
            const bowout::LetterOptions options{.language = language,
                                                .detail = bowout::ReasonDetail::brief,
                                                .own_words = bowout::Prose("One.\n\n\n\nTwo,\nstill two.\n \nThree.")};
            const bowout::Letter composed = bowout::compose(kind, candidacy, bowout::Day(2026, 3, 9), options);
            bowout::Letter edited = composed;
            edited.replace_body(bowout::Prose(composed.body()));
            CHECK(edited.as_composed().empty());
            CHECK(edited == composed);
            CHECK(fmt::format("{}", edited) == fmt::format("{}", composed));
        }
    }
}

TEST_CASE("the subject can be printed by itself") { CHECK(fmt::format("{:subject}", letter_in("en-US")) == "Your offer: Test Engineer"); }

TEST_CASE("a script for the telephone has neither salutation nor signature") {
    const bowout::Candidacy candidacy{.candidate = {.name = "Dana Okafor"},
                                      .position = {.title = "Test Engineer", .organization = "Larkfield Labs"}};
    const std::string text = fmt::format("{}", bowout::phone_script(candidacy, bowout::Day(2026, 3, 9)));
    CHECK(text.starts_with("March 9, 2026\n\nPhone script: Test Engineer\n\nHello, this is Dana Okafor."));
    CHECK(text.ends_with("Thank you.\n"));
    CHECK(text.find("\n\n\n") == std::string::npos);
}

TEST_CASE("Markdown has the subject in bold and the signature on a line of its own") {
    CHECK(fmt::format("{:markdown}", letter_in("en-US")) ==
          "March 9, 2026\n\n**Your offer: Test Engineer**\n\nDear Ms. Nair:\n\nOne.\n\nTwo.\n\nThree.\n\nSincerely,\\\nDana Okafor\n");
}

TEST_CASE("in Markdown nothing a user wrote opens a construct") {
    bowout::Letter letter = letter_in("en-US");
    const auto escaped = [&letter](const bowout::Prose& paragraph) {
        letter.replace_paragraph(0, paragraph);
        const std::string text = fmt::format("{:markdown}", letter);
        const std::size_t begin = text.find("Nair:\n\n") + 7;
        return text.substr(begin, text.find("\n\nTwo.") - begin);
    };
    CHECK(escaped("1. May was good") == "1\\. May was good");
    CHECK(escaped("2024) was good") == "2024\\) was good");
    CHECK(escaped("# no heading") == "\\# no heading");
    CHECK(escaped("- no list, e-mail") == "\\- no list, e-mail");
    CHECK(escaped("+ no list") == "\\+ no list");
    CHECK(escaped("=== no heading") == "\\=== no heading");
    CHECK(escaped("<script>alert(1)</script>") == "\\<script\\>alert(1)\\</script\\>");
    CHECK(escaped("[a](javascript:b)") == "\\[a\\](javascript:b)");
    CHECK(escaped("*a* _b_ `c` ~d~") == "\\*a\\* \\_b\\_ \\`c\\` \\~d\\~");
    CHECK(escaped("R&D &amp; a|b $c$ \\") == "R\\&D \\&amp; a\\|b \\$c\\$ \\\\");
    CHECK(escaped("https://example.com www.example.com a@example.com") == "https\\://example.com www\\.example.com a\\@example.com");
    CHECK(escaped("www.example.com, WWW.EXAMPLE.COM") == "www\\.example.com, WWW\\.EXAMPLE.COM");
    CHECK(escaped("one\ntwo") == "one\\\ntwo");
    CHECK(escaped("one\n \t\ntwo") == "one\\\ntwo");
    CHECK(escaped("one\n\n    two") == "one\n\ntwo");
    CHECK(escaped("one\n \n\n2") == "one\n\n2\n\ntwo");
}

TEST_CASE("HTML names the language and the parts, and escapes the five characters") {
    bowout::Letter letter = letter_in("en-GB");
    letter.replace_paragraph(0, "<b>\"R&D\"</b> isn't\nit");
    CHECK(fmt::format("{:html}", letter) == R"(<article class="letter" lang="en-GB">
<p class="date">9 March 2026</p>
<p class="salutation" dir="auto">Dear Ms Nair,</p>
<p class="subject" dir="auto"><strong>Your offer: Test Engineer</strong></p>
<p dir="auto">&lt;b&gt;&quot;R&amp;D&quot;&lt;/b&gt; isn&#39;t<br>
it</p>
<p dir="auto">Two.</p>
<p dir="auto">Three.</p>
<p class="closing">Yours sincerely,</p>
<p class="signature" dir="auto">Dana Okafor</p>
</article>
)");
}

TEST_CASE("a page of HTML brings its charset, language, title and style around the fragment") {
    const bowout::Letter letter = letter_in("en-US");
    const std::string page = fmt::format("{:page}", letter);
    CHECK(page.starts_with(
        "<!DOCTYPE html>\n<html lang=\"en-US\">\n<head>\n<meta charset=\"utf-8\">\n<title>Your offer: Test Engineer</title>\n"));
    CHECK(page.find(fmt::format("{:html}", letter)) != std::string::npos);
    CHECK(page.find("<address dir=\"auto\">\nDana Okafor<br>\n") != std::string::npos);
    CHECK(page.find("<address dir=\"auto\">\nPriya Nair<br>\nLarkfield Labs<br>\n</address>\n") != std::string::npos);
    CHECK(page.ends_with("</body>\n</html>\n"));
}

TEST_CASE("everything but a mail's subject is wrapped to a width where one is asked for, and words stay whole") {
    bowout::Letter letter = letter_in("en-US");
    letter.replace_paragraph(0, "aaa bbb ccc\ndddddddd e");
    const std::string text = fmt::format("{:7}", letter);
    CHECK(text.find("\n\naaa bbb\nccc\ndddddddd\ne\n\n") != std::string::npos);
    CHECK(fmt::format("{:mail7}", letter).find("\n\naaa bbb\nccc\n") != std::string::npos);
    CHECK(text.find("\n\nYour\noffer:\nTest\nEngineer\n\n") != std::string::npos);
    CHECK(fmt::format("{:mail7}", letter).starts_with("Subject: Your offer: Test Engineer\n\n"));
    CHECK(fmt::format("{:9999}", letter) == fmt::format("{}", letter));
}

TEST_CASE("wide characters take two columns, combining ones none, and a no-break space does not break") {
    bowout::Letter letter = letter_in("en-US");
    const auto wrapped = [&letter](const bowout::Prose& paragraph) {
        letter.replace_paragraph(0, paragraph);
        const std::string text = fmt::format("{:6}", letter);
        const std::size_t begin = text.find("Nair:\n\n") + 7;
        return text.substr(begin, text.find("\n\nTwo.") - begin);
    };
    CHECK(wrapped("\u65e5\u672c \u8a9e x") == "\u65e5\u672c\n\u8a9e x");
    CHECK(wrapped("e\u0301e\u0301e\u0301 e\u0301e x") == "e\u0301e\u0301e\u0301 e\u0301e\nx");
    CHECK(wrapped("aa\u00a0bb cc") == "aa\u00a0bb\ncc");
}

TEST_CASE("where a language labels the subject of a letter, so do Markdown and HTML") {
    const bowout::Letter letter = letter_in("es-ES");
    CHECK(letter.part(bowout::LetterPart::subject_label) == "Asunto: ");
    CHECK(fmt::format("{:markdown}", letter).find("**Asunto: " + std::string(letter.subject())) != std::string::npos);
    CHECK(fmt::format("{:html}", letter).find("<strong>Asunto: " + std::string(letter.subject())) != std::string::npos);
}

TEST_CASE("a specification that only the run knows, and that is none, throws and says which there are") {
    const bowout::Letter letter = letter_in("en-US");
    for (const std::string_view spec : {"{:0x}", "{:html72}", "{:99999}", "{:postcard}", "{:subject7}"}) {
        CAPTURE(spec);
        CHECK_THROWS_AS(fmt::format(fmt::runtime(spec), letter), fmt::format_error);
    }
    CHECK(fmt::format(fmt::runtime("{:subject}"), letter) == letter.subject());
    CHECK(letter.size() > letter.body().size());
}

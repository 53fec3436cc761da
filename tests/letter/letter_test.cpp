#include <catch2/catch_test_macros.hpp>

#include <bowout/letter/letter.hpp>

#include "candidacies.hpp"

using namespace letters;
using bowout::LetterPart;

TEST_CASE("replacing a part leaves every other part and paragraph as it was") {
    const auto before = bowout::decline(with_offer(), Day(2026, 3, 9));
    auto after = before;
    after.replace(LetterPart::subject, "Regarding your kind offer, with more words than there were");
    CHECK(after.subject() == "Regarding your kind offer, with more words than there were");
    after.replace(LetterPart::closing, "Yours,");
    CHECK(after.closing() == "Yours,");
    CHECK(after.salutation() == before.salutation());
    CHECK(after.signature() == before.signature());
    CHECK(after.part(LetterPart::date) == before.part(LetterPart::date));
    CHECK(body_of(after) == body_of(before));
    CHECK(after != before);
}

TEST_CASE("a paragraph can be replaced and another added") {
    auto letter = bowout::decline(with_offer(), Day(2026, 3, 9));
    const std::string last(letter.paragraph(2));
    letter.replace_paragraph(1, "Short.");
    letter.add_paragraph("P.S. The bench is wonderful.");
    REQUIRE(letter.paragraph_count() == 4);
    CHECK(letter.paragraph(1) == "Short.");
    CHECK(letter.paragraph(2) == last);
    CHECK(letter.paragraph(3) == "P.S. The bench is wonderful.");
}

TEST_CASE("a blank line parts paragraphs, whoever wrote it") {
    auto letter = bowout::decline(with_offer(), Day(2026, 3, 9));
    letter.replace_body("One.\n\n\nTwo,\nstill two.");
    REQUIRE(letter.paragraph_count() == 2);
    CHECK(letter.paragraph(0) == "One.");
    CHECK(letter.paragraph(1) == "Two,\nstill two.");
    letter.replace_paragraph(0, "Zero.\n\nOne.");
    CHECK(letter.body() == "Zero.\n\nOne.\n\n\nTwo,\nstill two.");
    CHECK(letter.closing() == "Sincerely,");
    CHECK_THROWS_AS(letter.replace_paragraph(3, "No."), std::out_of_range);
}

TEST_CASE("a part that was empty can be filled") {
    auto letter = bowout::Letter(bowout::LetterKind::decline, "en-US", Day(2026, 3, 9));
    CHECK(letter.paragraph_count() == 0);
    letter.replace(LetterPart::signature, "Dana Okafor");
    letter.add_paragraph("No, thank you.");
    letter.replace(LetterPart::salutation, "Dear Ms. Nair:");
    CHECK(letter.signature() == "Dana Okafor");
    CHECK(letter.body() == "No, thank you.");
    CHECK(letter.salutation() == "Dear Ms. Nair:");
    CHECK(letter.subject().empty());
}

TEST_CASE("letters are values: copies compare equal and move without throwing") {
    const auto letter = bowout::decline(with_offer(), Day(2026, 3, 9));
    const auto copy = letter;
    CHECK(copy == letter);
    STATIC_CHECK(std::is_nothrow_move_constructible_v<bowout::Letter>);
}

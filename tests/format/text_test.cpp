#include <catch2/catch_test_macros.hpp>

#include <string>

#include <bowout/format/text.hpp>
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

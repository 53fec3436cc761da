#include <catch2/catch_test_macros.hpp>

#include <string>

#include <bowout/letter/letter_text.hpp>

using bowout::LetterText;

TEST_CASE("numbers are written in plain digits") {
    LetterText text;
    text.add_number(0);
    text.add_number(2026);
    text.add_number(4'294'967'295U);
    CHECK(text.view() == "020264294967295");
}

TEST_CASE("a letter's text grows past its usual length and keeps what was written") {
    LetterText text;
    std::string expected;
    for (int round = 0; round < 400; ++round) {
        text += "Thank you. ";
        text += '-';
        expected += "Thank you. -";
    }
    const std::string much(70'000, 'x');
    text += much;
    expected += much;
    CHECK(text.size() == expected.size());
    CHECK(text.view() == expected);
}

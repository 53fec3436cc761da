#include <catch2/catch_test_macros.hpp>

#include <bowout/letter/phrasebook.hpp>

using bowout::Phrase;
using bowout::Slot;

TEST_CASE("a phrase knows where its slots are") {
    constexpr Phrase phrase("Thank you for {topic}, {reader}.");
    STATIC_CHECK(phrase.end() - phrase.begin() == 2);
    STATIC_CHECK(phrase.begin()[0].slot == Slot::topic);
    STATIC_CHECK(phrase.text().substr(phrase.begin()[1].begin, 8) == "{reader}");
    STATIC_CHECK(phrase.text().substr(phrase.begin()[1].end) == ".");
}

TEST_CASE("numbers are written in plain digits") {
    std::string text;
    bowout::write_number(text, 0);
    bowout::write_number(text, 2026);
    bowout::write_number(text, 4'294'967'295U);
    CHECK(text == "020264294967295");
}

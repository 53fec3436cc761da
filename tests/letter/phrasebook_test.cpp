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

TEST_CASE("a phrase knows its first words, whatever their case") {
    constexpr Phrase upper("Über {topic} freue ich mich. Ich danke."), lower("über alles. ich danke, {reader}.");
    STATIC_CHECK(upper.first_word() == lower.first_word());
    STATIC_CHECK(upper.last_first_word() == lower.last_first_word());
    STATIC_CHECK(upper.first_word() != upper.last_first_word());
    STATIC_CHECK(Phrase("Danke.").first_word() == Phrase("Danke.").last_first_word());
}

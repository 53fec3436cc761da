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

// Every kind of letter in every language and reason, on every terms, with and without each optional fact: no seam.
#include <catch2/catch_test_macros.hpp>

#include <string>
#include <string_view>

#include "candidacies.hpp"
#include "every_letter.hpp"
#include "seams.hpp"

using namespace letters;
using bowout::LetterKind;

namespace {

std::size_t most_words(LetterKind kind) { return kind == LetterKind::thank || kind == LetterKind::keep_in_touch ? 120 : 200; }

/// A few of the seams in every letter of the language, with the sentence around; nothing if there are none.
std::string seams_in(std::string_view language, bool first_may_be_small = false) {
    std::string found;
    std::size_t seams = 0;
    const std::size_t written = for_each_letter(language, [&](const bowout::Letter& letter, const Candidacy&) {
        const std::string body = body_of(letter);
        std::string seam = seam_in(body, first_may_be_small);
        if (seam.empty() && words_in(body) > most_words(letter.kind())) seam = "too long";
        if (!seam.empty() && ++seams <= 6) found += "[" + seam + "] in " + std::string(bowout::name(letter.kind())) + ": " + body + "\n\n";
    });
    if (written != every_letter) return "letters are missing";
    return seams == 0 ? "" : std::to_string(seams) + " seams\n" + found;
}

}  // namespace

TEST_CASE("no letter in American English has a seam") { CHECK(seams_in("en-US") == ""); }
TEST_CASE("no letter in British English has a seam") { CHECK(seams_in("en-GB") == ""); }

TEST_CASE("no letter in French has a seam") { CHECK(seams_in("fr-FR") == ""); }
TEST_CASE("no letter in German has a seam") { CHECK(seams_in("de-DE", true) == ""); }
TEST_CASE("no letter in Spanish has a seam") { CHECK(seams_in("es-ES") == ""); }

TEST_CASE("seams are found where there are some") {
    CHECK(seam_in("One  two.") == "  ");
    CHECK(seam_in("One two two.") == "doubled two");
    CHECK(seam_in("One. two.") == "sentence begins with two.");
    CHECK(seam_in("I go. I come. I stay.") == "three sentences begin with I");
    CHECK(seam_in("It is a MRI role.") == " a MRI");
    CHECK(seam_in("One (two.") == "unbalanced bracket");
    CHECK(seam_in("one two.") == "sentence begins with one");
    CHECK(seam_in("one two.", true).empty());
    CHECK(seam_in("Larkfield Inc. Two.").empty());
}

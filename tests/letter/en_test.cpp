#include <catch2/catch_test_macros.hpp>

#include <array>
#include <string>
#include <vector>

#include <bowout/letter/en.hpp>

#include "candidacies.hpp"
#include "seams.hpp"

using namespace letters;
using bowout::Contact;
using bowout::Formality;
using bowout::Reason;

namespace {

struct Frame {
    std::string salutation;
    std::string closing;
};

Frame frame_of(std::string_view language, const Contact& reader) {
    Candidacy candidacy = with_offer();
    candidacy.contacts[0] = reader;
    const auto letter = bowout::decline(candidacy, Day(2026, 3, 9), {.language = language});
    return {std::string(letter.salutation()), std::string(letter.closing())};
}

}  // namespace

TEST_CASE("American salutations follow what is known of the name") {
    CHECK(frame_of("en-US", {.name = {"Priya Nair", {.family = "Nair", .honorific = "Ms."}}}).salutation == "Dear Ms. Nair:");
    CHECK(frame_of("en-US", {.name = {"Priya Nair", {.family = "Nair", .honorific = "Ms"}}}).salutation == "Dear Ms. Nair:");
    CHECK(frame_of("en-US", {.name = {"Dr. Amara Bello", {.family = "Bello", .honorific = "Dr."}}}).salutation == "Dear Dr. Bello:");
    CHECK(frame_of("en-US", {.name = {"Kim Lee", {.honorific = "Mx."}}}).salutation == "Dear Mx. Kim Lee:");
    CHECK(frame_of("en-US", {.name = "Alex Rivera"}).salutation == "Dear Alex Rivera:");
    CHECK(frame_of("en-US", {.name = {"Alex Rivera", {.given = "Alex"}}, .formality = Formality::first_name}).salutation == "Dear Alex,");
    CHECK(frame_of("en-US", {.name = "Alex Rivera", .formality = Formality::first_name}).salutation == "Dear Alex Rivera,");
    CHECK(frame_of("en-US", {.name = {"Alex Rivera", {.family = "Rivera", .honorific = "Mr."}}, .formality = Formality::neutral})
              .salutation == "Dear Alex Rivera,");
    CHECK(frame_of("en-US", {.name = bowout::Name::unknown("a panel member")}).salutation == "Dear Hiring Team:");
}

TEST_CASE("British salutations have no stop after Ms, and pair with their closings") {
    const auto named = frame_of("en-GB", {.name = {"Priya Nair", {.family = "Nair", .honorific = "Ms."}}});
    CHECK(named.salutation == "Dear Ms Nair,");
    CHECK(named.closing == "Yours sincerely,");
    const auto unnamed = frame_of("en-GB", {.name = bowout::Name::unknown("a panel member")});
    CHECK(unnamed.salutation == "Dear Sir or Madam,");
    CHECK(unnamed.closing == "Yours faithfully,");
    CHECK(frame_of("en-GB", {.name = {"Jo Hart", {.family = "Hart", .honorific = "Prof."}}}).salutation == "Dear Prof. Hart,");
}

TEST_CASE("closings match the terms one is on") {
    CHECK(frame_of("en-US", {.name = "Alex Rivera"}).closing == "Sincerely,");
    CHECK(frame_of("en-US", {.name = "Alex Rivera", .formality = Formality::neutral}).closing == "Best regards,");
    CHECK(frame_of("en-US", {.name = "Alex Rivera", .formality = Formality::first_name}).closing == "Warm regards,");
    CHECK(frame_of("en-GB", {.name = "Alex Rivera", .formality = Formality::neutral}).closing == "Kind regards,");
    CHECK(frame_of("en-GB", {.name = "Alex Rivera", .formality = Formality::first_name}).closing == "Best wishes,");
}

TEST_CASE("with nobody on the list a letter still has someone to greet") {
    Candidacy candidacy = with_offer();
    candidacy.contacts.clear();
    candidacy.timeline.clear();
    candidacy.offer->made_by.reset();
    CHECK(salutation_of(bowout::decline(candidacy, Day(2026, 3, 9))) == "Dear Hiring Team:");
    CHECK(closing_of(bowout::decline(candidacy, Day(2026, 3, 9), {.language = "en-GB"})) == "Yours faithfully,");
}

TEST_CASE("dates are spelled as each country spells them") {
    CHECK(part_of(bowout::decline(with_offer(), Day(2026, 3, 9)), bowout::LetterPart::date) == "March 9, 2026");
    CHECK(part_of(bowout::decline(with_offer(), Day(2026, 3, 9), {.language = "en-GB"}), bowout::LetterPart::date) == "9 March 2026");
}

TEST_CASE("subjects name the position and its reference") {
    CHECK(subject_of(bowout::decline(with_offer(), Day(2026, 3, 9))) == "Your offer: Test Engineer (LL-7)");
    CHECK(subject_of(bowout::withdraw(in_process(), Day(2026, 2, 20))) == "Withdrawing my application: Test Engineer (LL-7)");
    Candidacy candidacy = with_offer();
    candidacy.position.reference.reset();
    CHECK(subject_of(bowout::decline(candidacy, Day(2026, 3, 9))) == "Your offer: Test Engineer");
}

TEST_CASE("inside a sentence an organisation's article is small, and a final stop is not doubled") {
    Candidacy candidacy = with_offer();
    candidacy.position.organization = "The Guardian";
    CHECK(has(body_of(bowout::decline(candidacy, Day(2026, 3, 9), {.seed = 0})), "at the Guardian"));
    candidacy.position.organization = "Acme Inc.";
    for (std::uint64_t seed = 0; seed < 12; ++seed)
        CHECK_FALSE(has(body_of(bowout::decline(candidacy, Day(2026, 3, 9), {.seed = seed})), "Inc.."));
}

TEST_CASE("no sentence in the phrasebook speaks of pay, another employer's name, or in clichés") {
    std::string all;
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        for (std::size_t reason = 0; reason < bowout::names<Reason>.size(); ++reason) {
            const bowout::LetterOptions options{.reason = static_cast<Reason>(reason), .seed = seed};
            all += body_of(bowout::decline(with_offer(), Day(2026, 3, 9), options));
            all += body_of(bowout::withdraw(in_process(), Day(2026, 2, 20), options));
            all += body_of(bowout::thank(with(with_offer(), declined, Day(2026, 3, 9)), priya, Day(2026, 3, 9), options));
        }
    }
    for (const std::string_view word :
         {"salary", "pay", "money", "compensation", "careful consideration", "difficult decision", "pursue", "at this time",
          "moving forward", "not you", "unfortunately", "regret to inform", "!", "definitely", "might", "perhaps"})
        CHECK_FALSE(has(all, word));
}

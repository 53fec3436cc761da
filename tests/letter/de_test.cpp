#include <catch2/catch_test_macros.hpp>

#include <cctype>
#include <cstdint>
#include <string>

#include <bowout/letter/de.hpp>

#include "cases.hpp"

using namespace letters;
using bowout::Contact;
using bowout::Formality;
using bowout::Line;
using bowout::Name;
using bowout::Role;

namespace {

constexpr ContactIndex vogel{0}, albers{1};

/// Scenario P8.
[[nodiscard]] Candidacy keller() {
    return {
        .candidate = {.name = "Jonas Keller"},
        .position = {.title = "Systemingenieur", .organization = "Nordhang Systeme GmbH", .reference = "NS-2026-41"},
        .offer = bowout::Offer{.extended = Day(2026, 10, 6), .form = bowout::Form::written, .made_by = vogel},
        .contacts = {{.name = {"Katrin Vogel", {.given = "Katrin", .family = "Vogel", .honorific = "Frau Dr."}},
                      .role = Role::hiring_manager,
                      .topic = "den Rundgang durch das Labor"},
                     {.name = "Kim Albers", .role = Role::hr}},
        .timeline = {{talked, Day(2026, 9, 22), {albers}}, {interviewed, Day(2026, 9, 29), {vogel}}},
    };
}
const bowout::LetterOptions in_german{.language = "de-DE"};

struct Frame {
    std::string salutation;
    std::string closing;
    friend bool operator==(const Frame&, const Frame&) = default;
};
Frame frame_of(const Contact& reader) {
    Candidacy candidacy = keller();
    candidacy.contacts[0] = reader;
    const auto letter = bowout::decline(candidacy, Day(2026, 10, 8), in_german);
    return {salutation_of(letter), closing_of(letter)};
}
Contact titled(const Line& honorific, Formality formality = Formality::formal) {
    return {.name = {"Katrin Vogel", {.given = "Katrin", .family = "Vogel", .honorific = honorific}}, .formality = formality};
}

}  // namespace

TEST_CASE("P8: a German decline is dated, addressed and closed as German letters are") {
    const auto letter = bowout::decline(keller(), Day(2026, 10, 8), in_german);
    CHECK(part_of(letter, bowout::LetterPart::date) == "8. Oktober 2026");
    CHECK(subject_of(letter) == "Ihr Angebot für die Stelle als Systemingenieur, Kennziffer NS-2026-41");
    CHECK(part_of(letter, bowout::LetterPart::subject_label).empty());
    CHECK(salutation_of(letter) == "Sehr geehrte Frau Dr. Vogel,");
    CHECK(closing_of(letter) == "Mit freundlichen Grüßen");
    CHECK(part_of(letter, bowout::LetterPart::signature) == "Jonas Keller");
    CHECK_FALSE(has(body_of(letter), "ntschuldig"));
}

TEST_CASE("P8: nobody's title is guessed in German") {
    const auto letter = bowout::thank(with(keller(), declined, Day(2026, 10, 8)), albers, Day(2026, 10, 8), in_german);
    CHECK(salutation_of(letter) == "Guten Tag Kim Albers,");
    CHECK_FALSE(has(body_of(letter), "Frau"));
    CHECK_FALSE(has(body_of(letter), "Herr"));
}

TEST_CASE("German salutations agree with the title given, and keep it") {
    CHECK(frame_of(titled("Frau")).salutation == "Sehr geehrte Frau Vogel,");
    CHECK(frame_of(titled("Herr")).salutation == "Sehr geehrter Herr Vogel,");
    CHECK(frame_of(titled("Herr Prof. Dr.")).salutation == "Sehr geehrter Herr Prof. Dr. Vogel,");
    CHECK(frame_of(titled("Dr.")).salutation == "Guten Tag Dr. Vogel,");
    CHECK(frame_of(titled("Ms.")).salutation == "Guten Tag Ms. Vogel,");
    CHECK(frame_of({.name = {"Vogel", {.honorific = "Herr"}}}).salutation == "Sehr geehrter Herr Vogel,");
}

TEST_CASE("less formal German terms have their own pairs") {
    CHECK(frame_of(titled("Frau Dr.", Formality::neutral)) == Frame{"Guten Tag Frau Dr. Vogel,", "Freundliche Grüße"});
    CHECK(frame_of(titled("Frau Dr.", Formality::first_name)) == Frame{"Hallo Katrin,", "Viele Grüße"});
    CHECK(frame_of({.name = "Kim Albers", .formality = Formality::first_name}) == Frame{"Guten Tag Kim Albers,", "Viele Grüße"});
}

TEST_CASE("where nobody is known a German letter is to Damen und Herren") {
    const Frame nobody{"Sehr geehrte Damen und Herren,", "Mit freundlichen Grüßen"};
    CHECK(frame_of({.name = Name::unknown("jemand aus der Runde")}) == nobody);
    CHECK(frame_of({.name = Name::unknown("jemand aus der Runde"), .formality = Formality::first_name}) == nobody);
}

TEST_CASE("a German letter goes on in lower case after its salutation, but for a noun or the reader") {
    for (const Case& one : every_case(referred_in_process())) {
        if (one.kind == bowout::LetterKind::phone_script) continue;
        for (std::uint64_t seed = 0; seed < 30; ++seed) {
            const auto letter =
                bowout::compose(one.kind, one.candidacy, one.today, {.language = "de-DE", .to = one.to, .seed = seed * 7'919});
            const std::string body = body_of(letter);
            INFO(name(one.kind) << ", seed " << seed << ":\n" << body);
            const std::string first = body.substr(0, body.find(' '));
            const bool is_the_reader = first == "Sie" || first == "Ihr" || first == "Ihre" || first == "Ihnen";
            REQUIRE((is_the_reader || first.starts_with("ü") || std::islower(static_cast<unsigned char>(first[0])) != 0));
        }
    }
}

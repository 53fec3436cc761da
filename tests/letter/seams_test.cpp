// Every kind of letter in every language and reason, on every terms, with and without each optional fact: no seam.
#include <catch2/catch_test_macros.hpp>

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "candidacies.hpp"
#include "seams.hpp"

using namespace letters;
using bowout::LetterKind;
using bowout::Line;

namespace {

struct Place {
    Line title;
    Line organization;
};

/// What may be known or not, one bit each.
enum Known : unsigned { topic = 1, others = 2, honorific = 4, reference = 8, email = 16, planned = 32, named = 64, all_known = 128 };

Candidacy known_as(const Place& place, unsigned known, bowout::Formality formality) {
    Candidacy candidacy = in_process();
    candidacy.position = {.title = place.title, .organization = place.organization};
    if ((known & reference) != 0) candidacy.position.reference = Line("LL-7");
    bowout::NameParts parts{.given = Line("Priya")};
    if ((known & honorific) != 0) {
        parts.honorific = Line("Dr.");
        parts.family = Line("van der Nair");
    }
    bowout::Contact& reader = candidacy.contacts[0];
    reader.name = (known & named) != 0 ? bowout::Name("Priya van der Nair", parts) : bowout::Name::unknown("a panel member");
    reader.formality = formality;
    if ((known & topic) == 0) reader.topic.reset();
    if ((known & email) == 0) reader.email.reset();
    if ((known & others) == 0) candidacy.timeline = {{applied, Day(2026, 2, 2)}};
    if ((known & planned) != 0) candidacy.timeline.push_back({interview_scheduled, Day(2026, 3, 12)});
    candidacy.contacts.push_back({.name = "Robin Teale", .role = bowout::Role::referrer, .formality = formality});
    return candidacy;
}

/// A case that allows this kind, made from one in process.
Candidacy fit_for(LetterKind kind, Candidacy candidacy) {
    const auto offer = [&candidacy] {
        candidacy.offer = bowout::Offer{.extended = offered, .answer_by = Day(2026, 3, 10), .made_by = priya};
    };
    switch (kind) {
        case LetterKind::decline:
        case LetterKind::acknowledge:
        case LetterKind::ask_for_time:
        case LetterKind::agency_note:
        case LetterKind::phone_script: offer(); break;
        case LetterKind::late_note:
            offer();
            candidacy.offer->answer_by = Day(2026, 3, 8);
            break;
        case LetterKind::renege:
            offer();
            candidacy.timeline.push_back({accepted, Day(2026, 3, 4)});
            break;
        case LetterKind::thank:
        case LetterKind::keep_in_touch:
            offer();
            candidacy.timeline.push_back({declined, Day(2026, 3, 9)});
            break;
        case LetterKind::decline_interview: candidacy.timeline.push_back({interview_scheduled, Day(2026, 3, 10)}); break;
        case LetterKind::withdraw:
        case LetterKind::referrer_note:
        case LetterKind::referee_note: break;
    }
    return candidacy;
}

std::size_t most_words(LetterKind kind) { return kind == LetterKind::thank || kind == LetterKind::keep_in_touch ? 120 : 200; }

/// A few of the seams in every letter of the language, with the sentence around; nothing if there are none.
std::string seams_in(std::string_view language, bool first_may_be_small = false) {
    const std::array<Place, 8> places{{{"MRI Technician", "Acme Inc."},
                                       {"UX Designer", "The Guardian"},
                                       {"European Sales Lead", "St. James's"},
                                       {"Hourly Worker", "Larkfield Labs"},
                                       {"R&D <Lead>", "Müller & Söhne GmbH"},
                                       {"Ingénieur·e", "株式会社 青空"},
                                       {"テストエンジニア", "Éditions du Lac"},
                                       {"Head of Operations", "Órbita"}}};
    std::string found;
    std::size_t seams = 0;
    std::size_t written = 0;
    std::uint64_t seed = 0;
    for (const Place& place : places) {
        for (unsigned known = 0; known < all_known; ++known) {
            const auto formality = static_cast<bowout::Formality>(known % 3);
            const Candidacy base = known_as(place, known, formality);
            for (std::size_t at = 0; at < bowout::names<LetterKind>.size(); ++at) {
                const auto kind = static_cast<LetterKind>(at);
                ++seed;
                const bowout::LetterOptions options{.language = language,
                                                    .reason = static_cast<bowout::Reason>(seed % bowout::names<bowout::Reason>.size()),
                                                    .detail = seed % 5 == 0 ? bowout::ReasonDetail::none : bowout::ReasonDetail::category,
                                                    .seed = seed};
                const std::string body = body_of(bowout::compose(kind, fit_for(kind, base), Day(2026, 3, 9), options));
                ++written;
                std::string seam = seam_in(body, first_may_be_small);
                if (seam.empty() && words_in(body) > most_words(kind)) seam = "too long";
                if (seam.empty()) continue;
                if (++seams <= 6) found += "[" + seam + "] in " + std::string(bowout::name(kind)) + ": " + body + "\n\n";
            }
        }
    }
    if (written != places.size() * all_known * bowout::names<LetterKind>.size()) return "letters are missing";
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

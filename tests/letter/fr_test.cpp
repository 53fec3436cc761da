#include <catch2/catch_test_macros.hpp>

#include <cstdint>
#include <string>
#include <string_view>

#include <bowout/letter/fr.hpp>

#include "cases.hpp"

using namespace letters;
using bowout::Contact;
using bowout::Formality;
using bowout::fr_fr;
using bowout::LetterKind;
using bowout::LetterPart;
using bowout::Name;
using bowout::Reason;
using bowout::Role;

namespace {

constexpr ContactIndex durand{0}, rivera{1}, solberg{2}, weber{3};
constexpr Day march(unsigned day) { return {2026, 3, day}; }

[[nodiscard]] Candidacy french_in_process() {
    return {
        .candidate = {.name = "Camille Renard", .email = "camille@example.net"},
        .position = {.title = "Ingénierie d’essais", .organization = "Larkfield Labs", .reference = "LL-7"},
        .contacts = {{.name = {"Sophie Durand", {.given = "Sophie", .family = "Durand", .honorific = "Madame"}},
                      .role = Role::hiring_manager,
                      .topic = "la visite du laboratoire d’essais"},
                     {.name = "Tomás Rivera", .role = Role::recruiter_internal, .formality = Formality::neutral},
                     {.name = "Ingrid Solberg", .role = Role::interviewer, .topic = "l’exposé sur les bancs d’essai"},
                     {.name = {"Marc Weber", {.given = "Marc"}}, .role = Role::future_peer, .formality = Formality::first_name},
                     {.name = "Claude Trépanier", .role = Role::recruiter_agency},
                     {.name = "Jo Lindqvist", .role = Role::referee},
                     {.name = "Robin Teale", .role = Role::referrer}},
        .timeline = {{applied, Day(2026, 2, 2)},
                     {screened, Day(2026, 2, 9), {rivera}},
                     {interviewed, Day(2026, 2, 19), {durand, solberg, weber}}},
    };
}
[[nodiscard]] Candidacy french_offer() { return offered_to(french_in_process()); }
[[nodiscard]] Candidacy french_offer_until(Day answer_by) { return offered_to(french_in_process(), answer_by); }

struct Frame {
    std::string salutation;
    std::string closing;
    friend bool operator==(const Frame&, const Frame&) = default;
};
Frame frame_of(const Contact& reader) {
    Candidacy candidacy = french_offer();
    candidacy.contacts[0] = reader;
    const auto letter = bowout::decline(candidacy, march(9), {.phrasebook = &fr_fr});
    return {salutation_of(letter), closing_of(letter)};
}
Contact titled(const bowout::Line& honorific) {
    return {.name = {"Sophie Durand", {.given = "Sophie", .family = "Durand", .honorific = honorific}}};
}

std::string written_on(Day day) { return part_of(bowout::withdraw(french_in_process(), day, {.phrasebook = &fr_fr}), LetterPart::date); }

bowout::Letter letter_of(const Case& one, std::uint64_t seed) {
    return bowout::compose(
        one.kind, one.candidacy, one.today,
        {.phrasebook = &fr_fr, .to = one.to, .reason = static_cast<Reason>(seed % bowout::names<Reason>.size()), .seed = seed * 7'919});
}
constexpr std::uint64_t seeds = 81;  // each reason three times

bool is_word_end(char c) { return c == ' ' || c == '\n'; }

/// What a French reader would stumble over, or nothing.
std::string seam_in(const std::string& body) {
    for (const std::string_view seam : {"  ", " .", " ,", "..", ",,", ",.", ".,", "{", "}", "()", " \n", "\n\n\n", "'", "\"", "!",
                                        // without the no-break space that French sets there
                                        " ;", " :", " ?", " »", "« "})
        if (has(body, seam)) return std::string(seam);
    for (std::size_t at = 0; at < body.size(); ++at) {
        const std::string_view before = std::string_view(body).substr(0, at);
        if (body[at] == ':' && !before.ends_with("\u00A0")) return "narrow colon";
        if ((body[at] == ';' || body[at] == '?') && !before.ends_with("\u202F")) return "narrow stop";
    }
    for (std::size_t at = body.find("«"); at != std::string::npos; at = body.find("«", at + 1))
        if (!std::string_view(body).substr(at).starts_with("«\u00A0")) return "narrow quotation mark";
    for (std::size_t at = body.find("»"); at != std::string::npos; at = body.find("»", at + 1))
        if (!std::string_view(body).substr(0, at).ends_with("\u00A0")) return "narrow quotation mark";

    std::string last, word, first;
    bool begins = true;
    for (const char c : body + '\n') {
        if (!is_word_end(c)) {
            word += c;
            continue;
        }
        if (word.empty()) continue;
        if (word == last) return "doubled " + word;
        if (begins) {
            if (word[0] >= 'a' && word[0] <= 'z') return "sentence begins with " + word;
            if (word == first) return "two sentences begin with " + word;
            first = word;
        }
        begins = c == '\n' || word.ends_with('.') || word.ends_with('?');
        last = word;
        word.clear();
    }
    return "";
}

}  // namespace

TEST_CASE("a formal French letter calls its reader by the title alone, and again in the closing") {
    CHECK(frame_of(titled("Madame")) == Frame{"Madame,", "Je vous prie d’agréer, Madame, l’expression de mes salutations distinguées."});
    CHECK(frame_of(titled("Monsieur")) ==
          Frame{"Monsieur,", "Je vous prie d’agréer, Monsieur, l’expression de mes salutations distinguées."});
    CHECK(frame_of(titled("Madame la Directrice")) ==
          Frame{"Madame la Directrice,", "Je vous prie d’agréer, Madame la Directrice, l’expression de mes salutations distinguées."});
    CHECK(frame_of(titled("Maître")).salutation == "Maître,");
    Contact nameless = {.name = {"Durand", {.honorific = "Monsieur"}}};
    CHECK(frame_of(nameless).salutation == "Monsieur,");
}

TEST_CASE("Madame and Monsieur are never abbreviated in a French letter") {
    CHECK(frame_of(titled("Mme")) == frame_of(titled("Madame")));
    CHECK(frame_of(titled("M.")) == frame_of(titled("Monsieur")));
    CHECK(frame_of(titled("M. le Directeur")) == frame_of(titled("Monsieur le Directeur")));
}

TEST_CASE("without a French title the salutation has the name, and the closing no title") {
    const std::string untitled = "Je vous prie d’agréer l’expression de mes salutations distinguées.";
    CHECK(frame_of({.name = "Claude Trépanier"}) == Frame{"Bonjour Claude Trépanier,", untitled});
    CHECK(frame_of({.name = {"Claude Trépanier", {.given = "Claude", .family = "Trépanier"}}}) ==
          Frame{"Bonjour Claude Trépanier,", untitled});
    // A title of another language is neither translated nor left to stand alone.
    CHECK(frame_of(titled("Ms.")) == Frame{"Bonjour Ms. Durand,", untitled});
    CHECK(frame_of({.name = {"Kim Lee", {.honorific = "Mx"}}}) == Frame{"Bonjour Mx Kim Lee,", untitled});
}

TEST_CASE("less formal French terms have their own pairs") {
    const bowout::NameParts parts{.given = "Claude", .family = "Trépanier", .honorific = "Madame"};
    CHECK(frame_of({.name = {"Claude Trépanier", parts}, .formality = Formality::neutral}) ==
          Frame{"Bonjour Claude Trépanier,", "Cordialement,"});
    CHECK(frame_of({.name = {"Claude Trépanier", parts}, .formality = Formality::first_name}) ==
          Frame{"Bonjour Claude,", "Bien cordialement,"});
    CHECK(frame_of({.name = "Claude Trépanier", .formality = Formality::first_name}) ==
          Frame{"Bonjour Claude Trépanier,", "Bien cordialement,"});
}

TEST_CASE("where nobody is known a French letter is to Madame, Monsieur") {
    const Frame nobody{"Madame, Monsieur,", "Je vous prie d’agréer, Madame, Monsieur, l’expression de mes salutations distinguées."};
    CHECK(frame_of({.name = Name::unknown("une personne du jury")}) == nobody);
    CHECK(frame_of({.name = Name::unknown("une personne du jury"), .formality = Formality::first_name}) == nobody);
    Candidacy candidacy = french_in_process();
    candidacy.contacts.clear();
    candidacy.timeline.clear();
    const auto letter = bowout::withdraw(candidacy, march(2), {.phrasebook = &fr_fr});
    CHECK(Frame{salutation_of(letter), closing_of(letter)} == nobody);
}

TEST_CASE("French dates count every day but the first") {
    CHECK(written_on(Day(2026, 3, 3)) == "Le 3 mars 2026");
    CHECK(written_on(Day(2026, 4, 1)) == "Le 1er avril 2026");
    CHECK(written_on(Day(2026, 2, 28)) == "Le 28 février 2026");
    CHECK(written_on(Day(2026, 8, 11)) == "Le 11 août 2026");
    CHECK(written_on(Day(2026, 12, 31)) == "Le 31 décembre 2026");
    for (std::uint64_t seed = 0; seed < 12; ++seed) {
        const bowout::LetterOptions options{.phrasebook = &fr_fr, .seed = seed};
        CHECK(has(body_of(bowout::acknowledge(french_offer_until(Day(2026, 4, 1)), march(4), options)), "le 1er avril."));
        CHECK(has(body_of(bowout::acknowledge(french_offer_until(march(8)), march(4), options)), "le 8 mars."));
    }
}

TEST_CASE("French subjects quote the position and name its reference") {
    const auto letter = bowout::withdraw(french_in_process(), march(2), {.phrasebook = &fr_fr});
    CHECK(subject_of(letter) == "Retrait de ma candidature au poste «\u00A0Ingénierie d’essais\u00A0» (réf.\u00A0LL-7)");
    CHECK(part_of(letter, LetterPart::subject_label) == "Objet\u00A0: ");
    Candidacy candidacy = french_offer();
    candidacy.position.reference.reset();
    CHECK(subject_of(bowout::decline(candidacy, march(9), {.phrasebook = &fr_fr})) ==
          "Votre proposition pour le poste «\u00A0Ingénierie d’essais\u00A0»");
}

TEST_CASE("no French letter of any kind has a seam, and none is long") {
    for (const Case& one : every_case(french_in_process())) {
        for (std::uint64_t seed = 0; seed < seeds; ++seed) {
            const bowout::Letter letter = letter_of(one, seed);
            const std::string body = body_of(letter);
            INFO(name(one.kind) << ", seed " << seed << ":\n" << body);
            REQUIRE(seam_in(body).empty());
            REQUIRE(seam_in(subject_of(letter)).empty());
            std::size_t words = 1;
            for (const char c : body) words += is_word_end(c) ? 1U : 0U;
            REQUIRE(words <= (one.kind == LetterKind::thank ? 120 : 200));
        }
    }
}

TEST_CASE("no French sentence meets a name with an article or an elision, and a name's stop is not doubled") {
    for (Case one : every_case(french_in_process())) {
        one.candidacy.position = {.title = "Ouvrier spécialisé", .organization = "Atelier Hubert S.A."};
        for (Contact& contact : one.candidacy.contacts)
            if (contact.topic) contact.topic = "les échanges avec l’équipe";
        for (std::uint64_t seed = 0; seed < seeds; ++seed) {
            const std::string body = body_of(letter_of(one, seed));
            INFO(name(one.kind) << ", seed " << seed << ":\n" << body);
            for (const std::string_view seam :
                 {"de Atelier", "du Atelier", "le Atelier", "la Atelier", "que Atelier", "l’Atelier", "d’Atelier", "à Atelier",
                  "au Atelier", "de Ouvrier", "de «", "le «", "de les", "à les", "que Ingrid", "de Ingrid", "S.A..", "S.A. ."})
                REQUIRE_FALSE(has(body, seam));
        }
    }
}

TEST_CASE("French letters agree with nobody") {
    for (const Case& one : every_case(french_in_process())) {
        for (std::uint64_t seed = 0; seed < seeds; ++seed) {
            const std::string body = body_of(letter_of(one, seed));
            INFO(name(one.kind) << ", seed " << seed << ":\n" << body);
            for (const std::string_view word : {"heureux",
                                                "heureuse",
                                                "ravi",
                                                "reconnaissant",
                                                "désolé",
                                                "navré",
                                                "honoré",
                                                "touché",
                                                "convaincu",
                                                "certain ",
                                                "je suis ",
                                                "Je suis ",
                                                "vous êtes",
                                                "tu es",
                                                "m’avoir reçu",
                                                "m’avoir accueilli",
                                                "m’avoir invité",
                                                "m’avoir choisi",
                                                "m’avez reçu",
                                                "m’avez accueilli",
                                                "m’avez accompagné",
                                                "m’avez choisi"})
                REQUIRE_FALSE(has(body, word));
        }
    }
}

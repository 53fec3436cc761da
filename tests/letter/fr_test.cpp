#include <catch2/catch_test_macros.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <bowout/letter/fr.hpp>

#include "candidacies.hpp"

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
[[nodiscard]] Candidacy french_offer() {
    Candidacy candidacy = french_in_process();
    candidacy.offer = bowout::Offer{.extended = offered, .form = bowout::Form::verbal, .made_by = durand};
    return candidacy;
}
[[nodiscard]] Candidacy french_offer_until(Day answer_by) {
    Candidacy candidacy = french_offer();
    candidacy.offer->answer_by = answer_by;
    return candidacy;
}

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

/// A case of each kind, and of each way a kind can go.
struct Case {
    LetterKind kind;
    Candidacy candidacy;
    Day today;
    std::optional<ContactIndex> to{};
};
std::vector<Case> cases() {
    const Candidacy invited = with(french_in_process(), interview_scheduled, march(12));
    const Candidacy said = with(french_offer(), declined, march(9));
    const Candidacy left = with(french_in_process(), withdrawn, march(9));
    Candidacy internal = french_offer();
    internal.offer->internal = true;
    Candidacy coordinated = said;
    coordinated.contacts[1].role = Role::coordinator;
    Candidacy bare = french_offer();
    bare.contacts.clear();
    bare.timeline.clear();
    bare.offer->made_by.reset();
    return {
        {LetterKind::withdraw, french_in_process(), march(2)},
        {LetterKind::withdraw, invited, march(11)},
        {LetterKind::decline, french_offer(), march(9)},
        {LetterKind::decline, french_offer(), march(20)},
        {LetterKind::decline, french_offer(), march(9), agency},
        {LetterKind::decline, french_offer(), march(9), solberg},
        {LetterKind::decline, internal, march(9)},
        {LetterKind::decline, bare, march(9)},
        {LetterKind::late_note, french_offer_until(march(6)), march(9)},
        {LetterKind::decline_interview, invited, march(9)},
        {LetterKind::decline_interview, invited, march(11)},
        {LetterKind::renege, with(french_offer(), accepted, march(5)), march(9)},
        {LetterKind::acknowledge, french_offer(), march(4)},
        {LetterKind::ask_for_time, french_offer_until(march(5)), march(4)},
        {LetterKind::thank, said, march(9), durand},
        {LetterKind::thank, said, march(9), rivera},
        {LetterKind::thank, coordinated, march(9), rivera},
        {LetterKind::thank, left, march(9), weber},
        {LetterKind::thank, with(left, connected, march(9)), march(9), ContactIndex{6}},
        {LetterKind::thank, with(internal, declined, march(9)), march(9), solberg},
        {LetterKind::keep_in_touch, said, Day(2026, 7, 1), solberg},
        {LetterKind::keep_in_touch, left, Day(2026, 7, 1), weber},
        {LetterKind::referrer_note, french_offer(), march(9)},
        {LetterKind::referrer_note, french_in_process(), march(9)},
        {LetterKind::agency_note, french_offer(), march(9)},
        {LetterKind::agency_note, french_in_process(), march(9)},
        {LetterKind::referee_note, french_offer(), march(9)},
        {LetterKind::referee_note, french_in_process(), march(9)},
        {LetterKind::phone_script, french_offer(), march(9)},
        {LetterKind::phone_script, french_in_process(), march(9)},
    };
}

bowout::Letter letter_of(const Case& one, std::uint64_t seed) {
    return bowout::compose(
        one.kind, one.candidacy, one.today,
        {.phrasebook = &fr_fr, .to = one.to, .reason = static_cast<Reason>(seed % bowout::names<Reason>.size()), .seed = seed * 7'919});
}
constexpr std::uint64_t seeds = 81;  // each reason three times

/// Every letter of a kind, as one text.
std::string all_of(LetterKind kind, bool with_offer_made) {
    std::string all;
    for (const Case& one : cases()) {
        if (one.kind != kind || one.candidacy.offer.has_value() != with_offer_made) continue;
        for (std::uint64_t seed = 0; seed < seeds; ++seed) {
            const bowout::Letter letter = letter_of(one, seed);
            all += subject_of(letter) + '\n' + body_of(letter) + '\n';
        }
    }
    return all;
}

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
    for (const Case& one : cases()) {
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
    for (Case one : cases()) {
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

TEST_CASE("French letters agree with nobody, say vous, and hold neither clichés nor pay") {
    for (const Case& one : cases()) {
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
                                                "m’avoir reçu",
                                                "m’avoir accueilli",
                                                "m’avoir invité",
                                                "m’avoir choisi",
                                                "m’avez reçu",
                                                "m’avez accueilli",
                                                "m’avez accompagné",
                                                "m’avez choisi",
                                                " tu ",
                                                " te ",
                                                " toi",
                                                "salaire",
                                                "rémunération",
                                                "mûre réflexion",
                                                "à regret",
                                                "au regret",
                                                "malheureusement",
                                                "opportunité",
                                                "contraint",
                                                "peut-être que je"})
                REQUIRE_FALSE(has(body, word));
        }
    }
}

TEST_CASE("before an offer no French letter speaks of one") {
    for (const LetterKind kind : {LetterKind::withdraw, LetterKind::decline_interview, LetterKind::thank, LetterKind::referrer_note,
                                  LetterKind::agency_note, LetterKind::referee_note, LetterKind::phone_script}) {
        const std::string all = all_of(kind, false);
        INFO(name(kind));
        REQUIRE_FALSE(all.empty());
        for (const std::string_view word : {"offre", "Offre", "proposition", "offert"}) CHECK_FALSE(has(all, word));
    }
}

TEST_CASE("a French no is said in the first two sentences") {
    for (const Case& one : cases()) {
        if (one.kind != LetterKind::decline && one.kind != LetterKind::withdraw && one.kind != LetterKind::decline_interview &&
            one.kind != LetterKind::renege && one.kind != LetterKind::late_note)
            continue;
        for (std::uint64_t seed = 0; seed < seeds; ++seed) {
            const std::string body = body_of(letter_of(one, seed));
            const std::size_t first = body.find(". ");
            const std::string two = body.substr(0, body.find('.', first + 2) + 1);
            bool says_no = false;
            for (const std::string_view no : {"ne pas l’accepter", "ne donnerai pas suite", "ne l’accepterai pas", "retirer ma candidature",
                                              "retire aujourd’hui ma", "ne participerai donc pas", "décline", "ne vous rejoindrai pas",
                                              "aurait été non", "l’aurais déclinée", "n’accepterais pas"})
                says_no = says_no || has(two, no);
            INFO(name(one.kind) << ", seed " << seed << ":\n" << two);
            REQUIRE(says_no);
        }
    }
}

TEST_CASE("acknowledging and asking for time say neither yes nor no in French") {
    for (const LetterKind kind : {LetterKind::acknowledge, LetterKind::ask_for_time}) {
        const std::string all = all_of(kind, true);
        REQUIRE_FALSE(all.empty());
        for (const std::string_view word : {"accept", "déclin", "refus", "excus", "employeur", "autre", "rejoindr"})
            CHECK_FALSE(has(all, word));
    }
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        const std::string asked = body_of(letter_of({LetterKind::ask_for_time, french_offer_until(march(5)), march(4)}, seed));
        CHECK(has(asked, "5 mars"));
        CHECK(has(asked, "12 mars"));
    }
}

TEST_CASE("French letters apologise once, and only where the case calls for it") {
    const auto apologies = [](const std::string& body) {
        std::size_t count = 0;
        for (std::size_t at = body.find("excus"); at != std::string::npos; at = body.find("excus", at + 1)) ++count;
        return count;
    };
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        const auto count = [&](LetterKind kind, const Candidacy& candidacy, Day today) {
            return apologies(body_of(letter_of({kind, candidacy, today}, seed)));
        };
        const Candidacy invited = with(french_in_process(), interview_scheduled, march(12));
        CHECK(count(LetterKind::decline, french_offer(), march(10)) == 0);
        CHECK(count(LetterKind::decline, french_offer(), march(11)) == 1);
        CHECK(count(LetterKind::withdraw, invited, march(10)) == 0);
        CHECK(count(LetterKind::withdraw, invited, march(11)) == 1);
        CHECK(count(LetterKind::renege, with(french_offer(), accepted, march(5)), march(9)) == 1);
        CHECK(count(LetterKind::late_note, french_offer_until(march(6)), march(9)) == 1);
    }
}

// Three letters in full, as a reader gets them.

TEST_CASE("a French decline, in full") {
    const auto letter = bowout::decline(french_offer(), march(9), {.phrasebook = &fr_fr, .reason = Reason::seniority});
    CHECK(part_of(letter, LetterPart::date) == "Le 9 mars 2026");
    CHECK(salutation_of(letter) == "Madame,");
    CHECK(body_of(letter) ==
          "Merci de m’avoir proposé le poste «\u00A0Ingénierie d’essais\u00A0» chez Larkfield Labs. Je vous écris pour vous dire que je "
          "ne l’accepterai pas. Le poste que je cherche se situe à un autre niveau de responsabilité.\n\n"
          "Vous m’avez fait si bon accueil que ces lignes ne me sont pas faciles à écrire. Je vous remercie tout particulièrement pour la "
          "visite du laboratoire d’essais. Pourriez-vous aussi remercier Tomás Rivera, Ingrid Solberg et Marc Weber de ma part\u202F?\n\n"
          "J’espère que nous resterons en contact, et je vous souhaite, à vous et à votre équipe, une belle réussite.");
    CHECK(closing_of(letter) == "Je vous prie d’agréer, Madame, l’expression de mes salutations distinguées.");
    CHECK(part_of(letter, LetterPart::signature) == "Camille Renard");
}

TEST_CASE("a French withdrawal, in full") {
    const Candidacy invited = with(french_in_process(), interview_scheduled, march(12));
    const auto letter = bowout::withdraw(invited, march(11), {.phrasebook = &fr_fr, .reason = Reason::role_scope});
    CHECK(
        body_of(letter) ==
        "Je vous remercie de l’attention et du temps que vous m’avez accordés pour le poste «\u00A0Ingénierie d’essais\u00A0» chez "
        "Larkfield Labs. J’ai décidé de retirer ma candidature. Le travail qui me tient le plus à cœur se situe un peu en dehors de ce "
        "poste.\n\n"
        "Vous pouvez annuler ce qui était prévu avec moi le 12 mars. J’aurais dû vous prévenir plus tôt, et je vous présente mes excuses. "
        "Je vous remercie tout particulièrement pour la visite du laboratoire d’essais. Veuillez également remercier Tomás Rivera, Ingrid "
        "Solberg et Marc Weber de ma part pour ces échanges.\n\n"
        "J’espère que nous resterons en contact, et je vous souhaite, à vous et à votre équipe, une belle réussite.");
}

TEST_CASE("a French thank-you, in full") {
    const auto letter = bowout::thank(with(french_in_process(), withdrawn, march(9)), rivera, march(9), {.phrasebook = &fr_fr});
    CHECK(subject_of(letter) == "Merci (réf.\u00A0LL-7)");
    CHECK(salutation_of(letter) == "Bonjour Tomás Rivera,");
    CHECK(body_of(letter) ==
          "Merci d’avoir si bien suivi ma candidature au poste «\u00A0Ingénierie d’essais\u00A0», du début à la fin. J’ai beaucoup appris "
          "en vous écoutant.\n\n"
          "Même si j’ai retiré ma candidature, je garde un très bon souvenir de nos échanges. Si l’occasion se présente, j’aurai plaisir à "
          "vous revoir. D’ici là, bonne continuation à vous et à votre équipe.");
    CHECK(closing_of(letter) == "Cordialement,");
}

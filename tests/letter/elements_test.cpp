// What each kind of letter must say and must not, in every language: the article's claims on letters.
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "cases.hpp"

using namespace letters;
using bowout::LetterKind;
using bowout::Reason;

namespace {

using Words = std::vector<std::string_view>;

/// How a language says what letters must say and must not.
struct Language {
    std::string_view tag;
    Words thanks;
    Words no;          ///< any plain no
    Words mention;     ///< of the no, to people who need not decide on it
    Words door;        ///< that one stays in contact, or wishes well
    Words apology;     ///< exactly one of them in each apology
    Words difficulty;  ///< that the no is hard to say or to hear
    Words offer;
    Words answer;    ///< words of a yes or a no
    Words unsaid;    ///< of what stays unsaid: pay, other employers, promises, the break-up, worn phrases
    Words maybe;     ///< what would leave a no in doubt
    Words formal;    ///< the reader addressed formally
    Words familiar;  ///< the reader addressed on first-name terms
    std::string_view not_right_fit;
};

const std::array<Language, 5>& languages() {
    static const Language english{
        .tag = "en-US",
        .thanks = {"Thank", "thank", "grateful"},
        .no = {"decided to decline", "decided not to accept", "declining", "not be accepting", "withdraw my", "withdrawing my application",
               "not be coming", "decline the invitation", "withdrawing my acceptance", "will not be joining", "would have been no",
               "would not accept", "would have declined", "decline it", "withdraw it"},
        .mention = {"decline", "declining", "withdraw", "withdrew"},
        .door = {"stay in touch", "paths cross", "stay in contact", "we meet again", "see you soon", "Let us talk soon",
                 "hear from you again", "work together again", "do the same for you", "come back to you"},
        .apology = {"sorry", "apolog", "forgive"},
        .difficulty = {"not the answer", "not easy", "how much work", "different answer", "how much you have done"},
        .offer = {"offer", "Offer"},
        .answer = {"accept", "declin", "withdraw", "turn down", "refus", "sorry", "apolog", "employer"},
        .unsaid = {"salary",
                   " pay ",
                   "compensation",
                   "money",
                   "employers",
                   "another company",
                   "better offer",
                   "competitor",
                   "I will apply",
                   "promise",
                   "It's not you",
                   "not you",
                   "break up",
                   "friends",
                   "never again",
                   "Unfortunately",
                   "unfortunately",
                   "regret",
                   "careful consideration",
                   "difficult decision",
                   "other opportunities",
                   "at this time",
                   "moving forward",
                   "reach out"},
        .maybe = {"perhaps", "maybe", "for now", "at the moment", "unless", "probably", "not sure", "reconsider"},
        .formal = {},
        .familiar = {},
        .not_right_fit = "not the right fit",
    };
    static const std::array<Language, 5> all{
        english,
        [] {
            Language british = english;
            british.tag = "en-GB";
            return british;
        }(),
        {
            .tag = "de-DE",
            .thanks = {"Dank", "dank"},
            .no = {"nicht annehmen", "nicht an", "nicht annehme", "zurückzuziehen", "ziehe ich meine Bewerbung", "ziehe meine Bewerbung",
                   "sage das Gespräch", "Gespräch werde ich nicht kommen", "Zusage nun zurücknehmen", "nicht antreten", "ein Nein",
                   "nicht angenommen"},
            .mention = {"abgelehnt", "nicht angenommen", "nicht anzunehmen", "lehne ich es ab", "abzulehnen", "nehme ich nicht an",
                        "nicht annehme", "zurückgezogen", "zurückzuziehen", "ziehe"},
            .door = {"in Kontakt", "in Verbindung", "Wege wieder", "wieder begegnen", "sehen wir uns bald", "miteinander sprechen",
                     "wieder von Ihnen zu hören", "wieder von dir zu hören", "wieder einmal zusammen", "dasselbe für Sie",
                     "dasselbe für dich", "wieder auf Sie zukommen", "wieder auf dich zukommen"},
            .apology = {"ntschuldig", "tut mir leid"},
            .difficulty = {"andere Antwort", "Wie viel Arbeit", "nicht leicht", "Was Sie alles dafür", "Was du alles dafür"},
            .offer = {"Angebot", "angebot", "Offerte"},
            .answer = {"annehm", "nehme ich", "ablehn", "absag", "Absage", "zusage", "Zusage", "zurückzieh", "ntschuldig", "Arbeitgeber"},
            .unsaid = {"Gehalt", "Bezahlung", "Vergütung", "Geld", "besseres Angebot", "Konkurrenz", "verspreche", "Freunde bleiben",
                       "leider", "Leider", "reiflicher", "schweren Herzens", "schwere Entscheidung", "zum jetzigen Zeitpunkt",
                       "Herausforderung", "hiermit teile"},
            .maybe = {"eventuell", "womöglich", "zunächst", "vorerst", "derzeit", "im Moment", "unter Umständen", "wahrscheinlich",
                      "es sei denn"},
            .formal = {" Ihnen", " Ihr ", "Ihre"},
            .familiar = {" du ", " dir", " dein", "Dein "},
            .not_right_fit = "passt nicht recht zu mir",
        },
        {
            .tag = "fr-FR",
            .thanks = {"Merci", "merci", "remerci"},
            .no = {"ne pas l’accepter", "ne pas accepter", "n’accepterai pas", "ne donnerai pas suite", "ne l’accepterai pas",
                   "retirer ma candidature", "retirer ma", "retire aujourd’hui ma", "ne participerai donc pas", "décline",
                   "ne vous rejoindrai pas", "ne rejoindrai pas l’équipe", "aurait été non", "l’aurais déclinée", "n’accepterais pas",
                   "de la décliner", "de la retirer"},
            .mention = {"décliné", "décliner", "décline", "retiré", "retirer", "retire"},
            .door = {"en contact", "se croiseront de nouveau", "vous revoir", "te revoir", "rendre la pareille", "Reparlons-en",
                     "de vos nouvelles", "de tes nouvelles", "travaillerons de nouveau", "rendre un jour", "compter sur vous",
                     "compter sur toi"},
            .apology = {"xcus", "ardon"},
            .difficulty = {"réponse que vous espériez", "réponse que tu espérais", "espériez une autre", "espérais une autre",
                           "demande beaucoup de travail", "pas faciles à écrire", "fait pour en arriver"},
            .offer = {"offre", "Offre", "proposition", "offert"},
            .answer = {"accept", "déclin", "refus", "retir", "xcus", "employeur", "autre", "rejoindr"},
            .unsaid = {"salaire", "rémunération", "argent", "meilleure offre", "concurren", "je postulerai", "promets", "restons amis",
                       "malheureusement", "Malheureusement", "mûre réflexion", "à regret", "au regret", "opportunité", "contraint",
                       "à ce stade"},
            .maybe = {"pour l’instant", "pour le moment", "éventuellement", "probablement", "à moins que", "peut-être que je"},
            .formal = {"votre ", "Votre ", " vos "},
            .familiar = {" tu ", "Tu ", " toi", " ton ", "Ton ", " te "},
            .not_right_fit = "ne me correspond pas",
        },
        {
            .tag = "es-ES",
            .thanks = {"racias", "agrade"},
            .no = {"no aceptar el puesto", "no aceptar la oferta", "es que no", "declino la oferta", "no voy a aceptar la oferta",
                   "retirar mi candidatura", "retirarla", "declinarla", "no acudiré a la entrevista", "declino la invitación",
                   "no voy a incorporarme", "sido que no", "no aceptaba", "no habría aceptado el puesto"},
            .mention = {"declinado", "decliné", "declinar", "declino", "Declino", "no aceptarla", "retirado", "retirar", "retiro", "Retiro",
                        "retiré"},
            .door = {"en contacto", "vuelven a cruzarse", "vuelvan a cruzarse", "volvamos a encontrarnos", "verle pronto", "verte pronto",
                     "saber de ti", "lo mismo por ti", "contar de nuevo contigo", "Hablemos pronto", "noticias suyas", "volver a colaborar",
                     "lo mismo por usted", "contar de nuevo con usted"},
            .apology = {"disculp"},
            .difficulty = {"respuesta que esperaba", "otra respuesta", "lleva mucho trabajo", "fácil escribir", "para que llegáramos"},
            .offer = {"oferta", "Oferta", "ofreci", "ofrecer"},
            .answer = {"acept", "declin", "retir", "rechaz", "disculp", "empresa", "otro", "otra"},
            .unsaid = {"salario", "sueldo", "dinero", "retribución", "mejor oferta", "competencia", "prometo", "amigos", "esgraciadamente",
                       "amentablemente", "profunda reflexión", "difícil decisión", "otras oportunidades", "en este momento", "encantad",
                       "agradecido", "interesado"},
            .maybe = {"por ahora", "de momento", "tal vez", "probablemente", "a no ser que", "a menos que"},
            .formal = {"usted", " le ruego", "Le ruego"},
            .familiar = {" te ", " tú", " tu ", "Tu ", " a ti ", " a ti."},
            .not_right_fit = "no es el puesto que mejor encaja conmigo",
        }};
    return all;
}

[[nodiscard]] bool has_any(const std::string& text, const Words& words) {
    return std::any_of(words.begin(), words.end(), [&text](std::string_view word) { return has(text, word); });
}
[[nodiscard]] std::size_t count_of(const std::string& text, const Words& words) {
    std::size_t count = 0;
    for (const std::string_view word : words)
        for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) ++count;
    return count;
}
[[nodiscard]] std::string found_of(const std::string& text, const Words& words) {
    for (const std::string_view word : words)
        if (has(text, word)) return std::string(word);
    return "";
}

/// The first two sentences.
[[nodiscard]] std::string beginning_of(const std::string& body) {
    const std::size_t first = body.find(". ");
    return body.substr(0, body.find('.', first + 2) + 1);
}

[[nodiscard]] bool says_no(LetterKind kind) {
    return kind == LetterKind::decline || kind == LetterKind::withdraw || kind == LetterKind::decline_interview ||
           kind == LetterKind::renege || kind == LetterKind::late_note;
}
[[nodiscard]] bool mentions_no(LetterKind kind) {
    return kind == LetterKind::thank || kind == LetterKind::referrer_note || kind == LetterKind::agency_note ||
           kind == LetterKind::referee_note || kind == LetterKind::phone_script;
}
[[nodiscard]] bool keeps_the_door_open(LetterKind kind) {
    return kind == LetterKind::decline || kind == LetterKind::withdraw || kind == LetterKind::decline_interview || mentions_no(kind);
}
[[nodiscard]] bool before_an_answer(LetterKind kind) { return kind == LetterKind::acknowledge || kind == LetterKind::ask_for_time; }

struct Written {
    const Language& language;
    const Case& from;
    std::string subject, body;
};

[[nodiscard]] Candidacy on_first_name_terms(Candidacy candidacy) {
    for (bowout::Contact& contact : candidacy.contacts) {
        const std::string full(contact.name.full().view());
        contact.name = bowout::Name(bowout::Line(full), {.given = bowout::Line(full.substr(0, full.find(' ')))});
        contact.formality = bowout::Formality::first_name;
    }
    return candidacy;
}

/// Calls `check` with every letter of every case in every language, each reason three times, on both terms.
template <typename Check>
void each_letter(const Check& check) {
    std::vector<Case> cases = every_case(referred_in_process());
    const std::vector<Case> familiar = every_case(on_first_name_terms(referred_in_process()));
    cases.insert(cases.end(), familiar.begin(), familiar.end());
    for (const Language& language : languages()) {
        for (const Case& one : cases) {
            for (std::uint64_t seed = 0; seed < 3 * bowout::names<Reason>.size(); ++seed) {
                const bowout::Letter letter = bowout::compose(one.kind, one.candidacy, one.today,
                                                              {.language = language.tag,
                                                               .to = one.to,
                                                               .reason = static_cast<Reason>(seed % bowout::names<Reason>.size()),
                                                               .seed = seed * 7'919});
                const Written written{language, one, subject_of(letter), body_of(letter)};
                INFO(language.tag << ", " << name(one.kind) << ", seed " << seed << ":\n" << written.subject << "\n\n" << written.body);
                check(written);
            }
        }
    }
}

}  // namespace

TEST_CASE("claim 1: in every language the reason, when none is given, is that it is not the right fit") {
    for (const Language& language : languages())
        CHECK(has(body_of(bowout::decline(with_offer(), Day(2026, 3, 9), {.language = language.tag})), language.not_right_fit));
}

TEST_CASE("claim 2: no letter in any language speaks of pay or other employers, promises, pleads or sounds worn") {
    each_letter([](const Written& letter) { REQUIRE(found_of(letter.body, letter.language.unsaid).empty()); });
}

TEST_CASE("claim 6: before an offer no letter in any language speaks of one") {
    each_letter([](const Written& letter) {
        if (letter.from.candidacy.offer) return;
        REQUIRE(found_of(letter.subject + letter.body, letter.language.offer).empty());
    });
}

TEST_CASE("claim 10: that the candidate knew long before the offer is in no letter in any language") {
    const std::vector<Case> cases = every_case(referred_in_process());
    for (const Language& language : languages()) {
        for (const Case& one : cases) {
            if (!says_no(one.kind)) continue;
            Case knew = one;
            knew.candidacy.timeline.push_back({bowout::EventKind::resolved_not_to_accept, Day(2026, 2, 10)});
            const auto body = [&](const Case& written) {
                return body_of(
                    bowout::compose(written.kind, written.candidacy, written.today, {.language = language.tag, .to = written.to}));
            };
            CHECK(body(knew) == body(one));
        }
    }
}

TEST_CASE("claims 12 and 30: a no keeps the relationship, with an open door, in every language") {
    each_letter([](const Written& letter) {
        const bool internal = letter.from.candidacy.offer && letter.from.candidacy.offer->internal;
        if (!internal && keeps_the_door_open(letter.from.kind)) REQUIRE(has_any(letter.body, letter.language.door));
    });
}

TEST_CASE("claim 19: the no stands in the first two sentences and leaves no doubt, in every language") {
    each_letter([](const Written& letter) {
        if (!says_no(letter.from.kind)) return;
        REQUIRE(has_any(beginning_of(letter.body), letter.language.no));
        REQUIRE(found_of(letter.body, letter.language.maybe).empty());
    });
}

TEST_CASE("claims 20 and 32: at most one sentence says that the no is hard") {
    each_letter([](const Written& letter) { REQUIRE(count_of(letter.body, letter.language.difficulty) <= 1); });
}

TEST_CASE("claim 20: a late answer apologises once, and a timely one not at all, in every language") {
    each_letter([](const Written& letter) {
        const bool late = letter.from.kind == LetterKind::decline && letter.from.today == Day(2026, 3, 20);
        const bool short_notice = (letter.from.kind == LetterKind::withdraw || letter.from.kind == LetterKind::decline_interview) &&
                                  letter.from.today == Day(2026, 3, 11);
        const bool owed = letter.from.kind == LetterKind::renege || letter.from.kind == LetterKind::late_note;
        REQUIRE(count_of(letter.body, letter.language.apology) == (late || short_notice || owed ? 1U : 0U));
    });
}

TEST_CASE("claim 26: every letter but a later hello says thank you, in every language") {
    each_letter([](const Written& letter) {
        if (letter.from.kind != LetterKind::keep_in_touch) REQUIRE(has_any(letter.body, letter.language.thanks));
    });
}

TEST_CASE("notes and thanks mention how it ended, in every language") {
    each_letter([](const Written& letter) {
        if (mentions_no(letter.from.kind)) REQUIRE(has_any(letter.body, letter.language.mention));
        if (letter.from.kind == LetterKind::keep_in_touch) REQUIRE(found_of(letter.body, letter.language.mention).empty());
    });
}

TEST_CASE("acknowledging and asking for time say neither yes nor no, in every language") {
    each_letter([](const Written& letter) {
        if (before_an_answer(letter.from.kind)) REQUIRE(found_of(letter.body, letter.language.answer).empty());
    });
}

TEST_CASE("every letter but thanks names the position, and its subject the reference unless it is personal") {
    each_letter([](const Written& letter) {
        const bool personal = letter.from.kind == LetterKind::thank || letter.from.kind == LetterKind::keep_in_touch;
        REQUIRE(has(letter.subject, "LL-7") == !personal);
        if (letter.from.kind != LetterKind::thank) REQUIRE(has(letter.body, "Test Engineer"));
    });
}

TEST_CASE("a reader on first-name terms is addressed so throughout, and nobody else is") {
    each_letter([](const Written& letter) {
        const auto& contacts = letter.from.candidacy.contacts;
        const bool familiar = !contacts.empty() && contacts[0].formality == bowout::Formality::first_name;
        const bool all_formal = !familiar && letter.from.to != marcus;  // whom everybody calls Marcus
        if (familiar) REQUIRE(found_of(letter.subject + letter.body, letter.language.formal).empty());
        if (all_formal) REQUIRE(found_of(letter.subject + letter.body, letter.language.familiar).empty());
    });
}

TEST_CASE("no letter in any language is loud") {
    each_letter([](const Written& letter) { REQUIRE_FALSE(has(letter.body, "!")); });
}

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <bowout/format/explain.hpp>
#include <bowout/format/explain_contradiction.hpp>
#include <bowout/format/guidebooks.hpp>

#include "../advice/any_candidacy.hpp"

using namespace bowout;

namespace {

/// The dates and counts of a sentence, in order of size. "The first" of a month may be spelled "1er".
std::vector<std::string> numbers_in(std::string_view text) {
    std::vector<std::string> numbers;
    bool inside = false;
    for (const char c : text) {
        const bool is_digit = c >= '0' && c <= '9';
        if (is_digit && !inside) numbers.emplace_back();
        if (is_digit) numbers.back() += c;
        inside = is_digit;
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

bool has_seam(std::string_view text) {
    return text.empty() || text.front() == ' ' || text.back() == ' ' || text.find("  ") != text.npos || text.find(" .") != text.npos ||
           text.find(" ,") != text.npos || text.find_first_of("{}") != text.npos || text.find("()") != text.npos;
}

/// Hands over every sentence on many made-up records: in English, in another language, and the rule or code it is about.
template <class Check>
void each_sentence(const Guidebook& book, Check check) {
    advice_tests::Dice dice(8);
    for (int round = 0; round < 3'000; ++round) {
        const Candidacy candidacy = advice_tests::any_candidacy(dice);
        const Day today = Day(2026, 3, 1) + dice.below(60);
        for (const Advice& advice : advise(candidacy, today)) {
            check(explain(advice, candidacy, today), explain(advice, candidacy, today, {}, book), advice.rule);
            check(reminder(advice, candidacy, today), reminder(advice, candidacy, today, {}, book), advice.rule);
        }
        for (const Contradiction& found : contradictions(candidacy, today))
            check(explain(found, candidacy, today), explain(found, candidacy, today, book), name(found.code));
    }
}

}  // namespace

TEST_CASE("a guidebook is found by its language, whatever the region, and never in silence by another") {
    CHECK(find_guidebook("en-GB") == &guide_en);
    CHECK(find_guidebook("de-AT") == &guide_de);
    CHECK(find_guidebook("fr") == &guide_fr);
    CHECK(find_guidebook("es-MX") == &guide_es);
    CHECK(find_guidebook("nl") == nullptr);
    CHECK(find_guidebook("") == nullptr);
    CHECK(find_guidebook("den") == nullptr);
}

TEST_CASE("in every language, a sentence has no seams, ends, and says the same days and counts as in English") {
    for (const Guidebook* book : guidebooks) {
        std::set<std::string_view> said;
        bool whole = true, same_numbers = true, ends = true;
        std::string wrong;
        each_sentence(*book, [&](const std::string& english, const std::string& other, std::string_view about) {
            said.insert(about);
            const bool good = !has_seam(other) && numbers_in(english) == numbers_in(other) && (other.ends_with('.'));
            if (!good && wrong.empty()) wrong = english + " | " + other;
            whole = whole && !has_seam(other);
            same_numbers = same_numbers && numbers_in(english) == numbers_in(other);
            ends = ends && other.ends_with('.');
        });
        INFO(book->language << ": " << wrong);
        CHECK(whole);
        CHECK(same_numbers);
        CHECK(ends);
        CHECK(said.size() >= 30);  // of 13 rules and 21 codes
    }
}

TEST_CASE("in every language, a sentence names the people that the English one names") {
    for (const Guidebook* book : guidebooks) {
        std::string wrong;
        each_sentence(*book, [&](const std::string& english, const std::string& other, std::string_view) {
            const bool same = (english.find("Priya Nair") == english.npos) == (other.find("Priya Nair") == other.npos);
            if (!same && wrong.empty()) wrong = english + " | " + other;
        });
        INFO(book->language);
        CHECK(wrong == "");
    }
}

TEST_CASE("no sentence of another language is left in English") {
    for (const Guidebook* book : guidebooks) {
        if (book == &guide_en) continue;
        bool differs = true;
        each_sentence(
            *book, [&](const std::string& english, const std::string& other, std::string_view) { differs = differs && english != other; });
        INFO(book->language);
        CHECK(differs);
        for (std::size_t at = 0; at < event_kinds; ++at) CHECK(book->events[at] != guide_en.events[at]);
    }
}

TEST_CASE("in every language, the words of a list are there, and no two mean the same") {
    for (const Guidebook* book : guidebooks) {
        INFO(book->language);
        const auto are_distinct = [](const auto& words) {
            return std::set<std::string_view>(words.begin(), words.end()).size() == words.size() &&
                   std::none_of(words.begin(), words.end(), [](std::string_view word) { return word.empty(); });
        };
        CHECK(are_distinct(book->events));
        CHECK(are_distinct(book->roles));
        CHECK(are_distinct(book->letters));
        CHECK(are_distinct(book->reasons));
        CHECK(are_distinct(book->statuses));
        CHECK(are_distinct(book->severities));
        CHECK(are_distinct(book->tips));
        CHECK(are_distinct(book->record.conclusions));
        CHECK(are_distinct(book->numbers.weekdays));
        CHECK(are_distinct(book->numbers.months));
    }
}

TEST_CASE("days are spelled as each language spells them") {
    const Day today(2026, 1, 1), first(2026, 3, 1), later(2027, 3, 10);
    CHECK(spell(first, today, guide_en) == "Sunday 1 March");
    CHECK(spell(first, today, guide_de) == "Sonntag, 1. März");
    CHECK(spell(first, today, guide_fr) == "dimanche 1er mars");
    CHECK(spell(first, today, guide_es) == "domingo 1 de marzo");
    CHECK(spell(later, today, guide_en) == "Wednesday 10 March 2027");
    CHECK(spell(later, today, guide_de) == "Mittwoch, 10. März 2027");
    CHECK(spell(later, today, guide_fr) == "mercredi 10 mars 2027");
    CHECK(spell(later, today, guide_es) == "miércoles 10 de marzo de 2027");
    CHECK(spell_short(first, guide_fr) == "1er mars");
    CHECK(spell_short(first, guide_de) == "1. März");
}

TEST_CASE("a duty reads as a sentence in each language") {
    const Candidacy candidacy{.candidate = {.name = "Dana Okafor"},
                              .position = {.title = "Test Engineer", .organization = "Larkfield Labs"},
                              .offer = Offer{.extended = Day(2026, 3, 3)}};
    const auto said = [&](const Guidebook& book, Day today) {
        for (const Advice& advice : advise(candidacy, today))
            if (advice.rule == AnswerOffer::name) return explain(advice, candidacy, today, {}, book);
        return std::string();
    };
    CHECK(said(guide_de, Day(2026, 3, 6)) ==
          "Bis Dienstag, 10. März (eine Woche nach dem Angebot): Beantworten Sie das Angebot, noch 4 Tage.");
    CHECK(said(guide_fr, Day(2026, 3, 6)) ==
          "Répondez à l’offre, au plus tard le mardi 10 mars (une semaine après l’offre)\u00a0: il reste 4 jours.");
    CHECK(said(guide_es, Day(2026, 3, 6)) ==
          "Responda a la oferta, a más tardar el martes 10 de marzo (una semana después de la oferta): quedan 4 días.");
    CHECK(said(guide_es, Day(2026, 3, 11)) ==
          "Responda a la oferta ahora: aún no hay respuesta, con 1 día de retraso. El último día era el martes 10 de marzo (una semana "
          "después de la oferta).");
}

TEST_CASE("an empty slot takes the blank before it along") {
    constexpr Sentence sentence("The decline {on} comes before the offer {of_offer}.");
    CHECK(fill(sentence, {}) == "The decline comes before the offer.");
    CHECK(fill(sentence, {{GuideSlot::on, "on Friday"}}) == "The decline on Friday comes before the offer.");
}

TEST_CASE("what a person is called is never read as a slot") {
    constexpr Sentence sentence("Thank {person}.");
    CHECK(fill(sentence, {{GuideSlot::person, "{latest} {person}"}}) == "Thank {latest} {person}.");
}

// One run through the library: what it makes of a case, a card, a letter, in every format, as one text.
#pragma once

#include <string>

#include <bowout/bowout.hpp>
#include <bowout/format/calendar.hpp>
#include <bowout/format/json.hpp>
#include <bowout/format/read_vcard.hpp>
#include <bowout/format/vcard.hpp>
#include <bowout/letter/review.hpp>

namespace reliability {

inline const bowout::Candidacy& candidacy() {
    static const bowout::Candidacy one{
        .candidate = {.name = "D\u0131lara I\u015f\u0131k", .email = "dilara@example.net"},
        .position = {.title = "\u0130\u015f Planner", .organization = "Larkfield Labs", .reference = "LL-7"},
        .offer = bowout::Offer{.extended = {2026, 3, 3},
                               .answer_by = bowout::Day(2026, 3, 20),
                               .made_by = bowout::ContactIndex{0},
                               .salary = bowout::Salary{.amount = {1'234'567'89, *bowout::Currency::parse("EUR")}}},
        .contacts =
            {{.name = {"Priya Nair", {.family = "Nair", .honorific = "Ms."}},
              .email = "priya@larkfield.example.com",
              .topic = "your tour of the test bench",
              .id = "priya"},
             {.name = "Ingrid Solberg", .role = bowout::Role::interviewer, .email = "ingrid@larkfield.example.com", .id = "ingrid"}},
        .timeline = {{bowout::EventKind::interviewed, bowout::Day(2026, 2, 19), {bowout::ContactIndex{0}, bowout::ContactIndex{1}}},
                     {bowout::EventKind::offer_acknowledged, bowout::Day(2026, 3, 3)}},
    };
    return one;
}

/// `case_text` is what `write_case()` makes of the candidacy.
inline std::string everything(const bowout::Candidacy& candidacy, bowout::Day today, const std::string& case_text) {
    fmt::memory_buffer out;
    for (const auto& advice : bowout::advise(candidacy, today))
        fmt::format_to(std::back_inserter(out), "{}\n", bowout::explain(advice, candidacy, today));
    for (const auto& found : bowout::contradictions(candidacy, today))
        fmt::format_to(std::back_inserter(out), "{}\n", bowout::explain(found, candidacy, today));
    for (const bowout::Phrasebook* book : bowout::phrasebooks) {
        const bowout::Letter letter = bowout::decline(candidacy, today, {.language = book->language});
        fmt::format_to(std::back_inserter(out), "{}{:60}{:page}{:markdown}{:draft}{}\n", letter, letter, letter, letter, letter,
                       mailto(letter).value_or("no link"));
    }
    for (const auto& one : bowout::review("Dear Priya,\n\nI will PROBABLY decline, your pay is a joke!!!\n\nDana", {}))
        fmt::format_to(std::back_inserter(out), "{} {} {}\n", one.begin, one.end, one.why());
    bowout::write_calendar(out, bowout::advise(candidacy, today), candidacy, today, {.stamp = bowout::UtcTime(today, 8, 0)});
    write_vcards(out, candidacy);
    fmt::memory_buffer cards;
    write_vcards(cards, candidacy);
    fmt::format_to(std::back_inserter(out), "{} cards\n", bowout::read_vcards(fmt::to_string(cards)).cards.size());
    const auto reading = bowout::read_case(case_text);
    bowout::write_answer(out, 1, reading.file->candidacy, today, reading.file->policy);
    bowout::write_refusal(out, 2, bowout::read_case("{\"today\": 7}").problems.front());
    return fmt::to_string(out);
}

inline std::string everything(const bowout::Candidacy& candidacy, bowout::Day today) {
    const std::string case_text = bowout::write_case({.candidacy = candidacy, .today = today});
    return everything(candidacy, today, case_text) + case_text;
}

}  // namespace reliability

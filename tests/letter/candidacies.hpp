// Candidacies that the letter tests share: scenario P1 and what can become of it.
#pragma once

#include <string>

#include <bowout/letter/compose.hpp>

namespace letters {

using bowout::Candidacy;
using bowout::ContactIndex;
using bowout::Day;
using enum bowout::EventKind;

inline constexpr ContactIndex priya{0}, tomas{1}, ingrid{2}, marcus{3}, agency{4}, referee{5};
inline constexpr Day offered(2026, 3, 3);

[[nodiscard]] inline Candidacy in_process() {
    return {
        .candidate = {.name = "Dana Okafor", .email = "dana@example.net"},
        .position = {.title = "Test Engineer", .organization = "Larkfield Labs", .reference = "LL-7"},
        .contacts = {{.name = {"Priya Nair", {.given = "Priya", .family = "Nair", .honorific = "Ms."}},
                      .role = bowout::Role::hiring_manager,
                      .email = "priya@larkfield.example.com",
                      .topic = "your tour of the test bench"},
                     {.name = "Tomás Rivera", .role = bowout::Role::recruiter_internal},
                     {.name = "Ingrid Solberg", .role = bowout::Role::interviewer, .topic = "the talk about fixtures"},
                     {.name = {"Marcus Webb", {.given = "Marcus"}},
                      .role = bowout::Role::future_peer,
                      .formality = bowout::Formality::first_name},
                     {.name = "Callum Reid", .role = bowout::Role::recruiter_agency},
                     {.name = "Jo Lindqvist", .role = bowout::Role::referee}},
        .timeline = {{applied, Day(2026, 2, 2)},
                     {screened, Day(2026, 2, 9), {tomas}},
                     {interviewed, Day(2026, 2, 19), {priya, ingrid, marcus}}},
    };
}

[[nodiscard]] inline Candidacy with_offer() {
    Candidacy candidacy = in_process();
    candidacy.offer = bowout::Offer{.extended = offered, .form = bowout::Form::verbal, .made_by = priya};
    return candidacy;
}

[[nodiscard]] inline Candidacy with(Candidacy candidacy, bowout::EventKind what, Day on) {
    candidacy.timeline.push_back({what, on});
    return candidacy;
}

/// The paragraphs, with blank lines between.
[[nodiscard]] inline std::string body_of(const bowout::Letter& letter) {
    std::string body;
    for (std::size_t at = 0; at < letter.paragraph_count(); ++at) {
        if (at > 0) body += "\n\n";
        body += letter.paragraph(at);
    }
    return body;
}

[[nodiscard]] inline std::string part_of(const bowout::Letter& letter, bowout::LetterPart part) { return std::string(letter.part(part)); }
[[nodiscard]] inline std::string salutation_of(const bowout::Letter& letter) { return std::string(letter.salutation()); }
[[nodiscard]] inline std::string closing_of(const bowout::Letter& letter) { return std::string(letter.closing()); }
[[nodiscard]] inline std::string subject_of(const bowout::Letter& letter) { return std::string(letter.subject()); }

[[nodiscard]] inline bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace letters

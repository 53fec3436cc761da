// Every kind of letter in every reason, on every terms, with and without each optional fact.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "candidacies.hpp"

namespace letters {

struct Place {
    bowout::Line title;
    bowout::Line organization;
};

/// What may be known or not, one bit each.
enum Known : unsigned { topic = 1, others = 2, honorific = 4, reference = 8, email = 16, planned = 32, named = 64, all_known = 128 };

[[nodiscard]] inline Candidacy known_as(const Place& place, unsigned known, bowout::Formality formality) {
    Candidacy candidacy = in_process();
    candidacy.position = {.title = place.title, .organization = place.organization};
    if ((known & reference) != 0) candidacy.position.reference = bowout::Line("LL-7");
    bowout::NameParts parts{.given = bowout::Line("Priya")};
    if ((known & honorific) != 0) {
        parts.honorific = bowout::Line("Dr.");
        parts.family = bowout::Line("van der Nair");
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
[[nodiscard]] inline Candidacy fit_for(bowout::LetterKind kind, Candidacy candidacy) {
    const auto offer = [&candidacy] {
        candidacy.offer = bowout::Offer{.extended = offered, .answer_by = Day(2026, 3, 10), .made_by = priya};
    };
    using bowout::LetterKind;
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

inline constexpr std::size_t places = 8;

/// Calls `use(letter, candidacy)` for each letter of the language; says how many there were.
template <class Use>
std::size_t for_each_letter(std::string_view language, Use use) {
    const std::array<Place, places> every_place{{{"MRI Technician", "Acme Inc."},
                                                 {"UX Designer", "The Guardian"},
                                                 {"European Sales Lead", "St. James's"},
                                                 {"Hourly Worker", "Larkfield Labs"},
                                                 {"R&D <Lead>", "Müller & Söhne GmbH"},
                                                 {"Ingénieur·e", "株式会社 青空"},
                                                 {"テストエンジニア", "Éditions du Lac"},
                                                 {"Head of Operations", "Órbita"}}};
    std::size_t written = 0;
    for (const Place& place : every_place) {
        for (unsigned known = 0; known < all_known; ++known) {
            const Candidacy base = known_as(place, known, static_cast<bowout::Formality>(known % 3));
            for (std::size_t at = 0; at < bowout::names<bowout::LetterKind>.size(); ++at) {
                const auto kind = static_cast<bowout::LetterKind>(at);
                const std::uint64_t seed = ++written;
                const Candidacy candidacy = fit_for(kind, base);
                use(bowout::compose(kind, candidacy, Day(2026, 3, 9),
                                    {.language = language,
                                     .reason = static_cast<bowout::Reason>(seed % bowout::names<bowout::Reason>.size()),
                                     .detail = seed % 5 == 0 ? bowout::ReasonDetail::none : bowout::ReasonDetail::category,
                                     .seed = seed}),
                    candidacy);
            }
        }
    }
    return written;
}

/// How many letters that has to be.
inline constexpr std::size_t every_letter = places * all_known * bowout::names<bowout::LetterKind>.size();

}  // namespace letters

// A case of each kind of letter, and of each way a kind can go.
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "candidacies.hpp"

namespace letters {

struct Case {
    bowout::LetterKind kind;
    Candidacy candidacy;
    Day today;
    std::optional<ContactIndex> to{};
};

/// Scenario P1 with someone who referred the candidate, behind the others.
inline constexpr ContactIndex referrer{6};
[[nodiscard]] inline Candidacy referred_in_process() {
    Candidacy candidacy = in_process();
    candidacy.contacts.push_back({.name = "Robin Teale", .role = bowout::Role::referrer});
    return candidacy;
}

[[nodiscard]] inline Candidacy offered_to(Candidacy candidacy, std::optional<Day> answer_by = {}) {
    candidacy.offer = bowout::Offer{.extended = offered, .form = bowout::Form::verbal, .answer_by = answer_by, .made_by = priya};
    return candidacy;
}

/// From a candidacy in process with the contacts of `referred_in_process()`, in that order.
[[nodiscard]] inline std::vector<Case> every_case(const Candidacy& before_offer) {
    using bowout::LetterKind;
    const Candidacy open = offered_to(before_offer);
    const Candidacy invited = with(before_offer, interview_scheduled, Day(2026, 3, 12));
    const Candidacy said = with(open, declined, Day(2026, 3, 9));
    const Candidacy left = with(before_offer, withdrawn, Day(2026, 3, 9));
    Candidacy internal = open;
    internal.offer->internal = true;
    Candidacy coordinated = said;
    coordinated.contacts[1].role = bowout::Role::coordinator;
    Candidacy bare = open;
    bare.contacts.clear();
    bare.timeline.clear();
    bare.offer->made_by.reset();
    const auto march = [](unsigned day) { return Day(2026, 3, day); };
    return {
        {LetterKind::withdraw, before_offer, march(2)},
        {LetterKind::withdraw, invited, march(11)},
        {LetterKind::decline, open, march(9)},
        {LetterKind::decline, open, march(20)},
        {LetterKind::decline, open, march(9), agency},
        {LetterKind::decline, open, march(9), ingrid},
        {LetterKind::decline, internal, march(9)},
        {LetterKind::decline, bare, march(9)},
        {LetterKind::late_note, offered_to(before_offer, march(6)), march(9)},
        {LetterKind::decline_interview, invited, march(9)},
        {LetterKind::decline_interview, invited, march(11)},
        {LetterKind::renege, with(open, accepted, march(5)), march(9)},
        {LetterKind::acknowledge, open, march(4)},
        {LetterKind::ask_for_time, offered_to(before_offer, march(5)), march(4)},
        {LetterKind::thank, said, march(9), priya},
        {LetterKind::thank, said, march(9), tomas},
        {LetterKind::thank, coordinated, march(9), tomas},
        {LetterKind::thank, left, march(9), marcus},
        {LetterKind::thank, with(left, connected, march(9)), march(9), referrer},
        {LetterKind::thank, with(internal, declined, march(9)), march(9), ingrid},
        {LetterKind::keep_in_touch, said, Day(2026, 7, 1), ingrid},
        {LetterKind::keep_in_touch, left, Day(2026, 7, 1), marcus},
        {LetterKind::referrer_note, open, march(9)},
        {LetterKind::referrer_note, before_offer, march(9)},
        {LetterKind::agency_note, open, march(9)},
        {LetterKind::agency_note, before_offer, march(9)},
        {LetterKind::referee_note, open, march(9)},
        {LetterKind::referee_note, before_offer, march(9)},
        {LetterKind::phone_script, open, march(9)},
        {LetterKind::phone_script, before_offer, march(9)},
    };
}

}  // namespace letters

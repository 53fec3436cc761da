// letters_asked_for(): which letters the advice of a day calls for.
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include <bowout/advice/advise.hpp>
#include <bowout/letter/compose.hpp>
#include <bowout/letter/letter.hpp>
#include <bowout/value/candidacy.hpp>

namespace bowout {

/// A letter to write: its kind, and its reader where that is somebody in particular.
struct AskedLetter {
    LetterKind kind;
    std::optional<ContactIndex> to{};
    friend bool operator==(const AskedLetter&, const AskedLetter&) = default;
};

namespace detail {

/// The letter that answers one piece of advice, if a letter does. An offer that nobody has decided on asks for none.
[[nodiscard]] inline std::optional<AskedLetter> letter_for(const Advice& advice, const Facts& facts) {
    const Contact* reader = find(facts.candidacy(), advice.to);
    const bool to_referrer = reader && reader->role == Role::referrer && advice.to != facts.addressee();
    const LetterKind no = facts.offer() ? LetterKind::decline : LetterKind::withdraw;
    if (advice.rule == NoAnswer::name) return AskedLetter{LetterKind::late_note, advice.to};
    if (advice.rule == ThankEveryone::name && advice.status == Status::note) return AskedLetter{LetterKind::thank, advice.to};
    if (!is_open(advice.status)) return std::nullopt;
    if (advice.rule == WithdrawEarly::name) return AskedLetter{LetterKind::withdraw, advice.to};
    if (advice.rule == ReleaseOthers::name) return AskedLetter{no, advice.to};
    if (advice.rule == AcknowledgeOffer::name) return AskedLetter{LetterKind::acknowledge, advice.to};
    if (advice.rule == TellOnceDecided::name) return AskedLetter{to_referrer ? LetterKind::referrer_note : no, advice.to};
    if (advice.rule == AskForTime::name) return AskedLetter{LetterKind::ask_for_time, advice.to};
    if (advice.rule == KeepThePromise::name) return AskedLetter{LetterKind::renege, advice.to};
    if (advice.rule == ThankEveryone::name) return AskedLetter{LetterKind::thank, advice.to};
    if (advice.rule == KeepInTouch::name && advice.status != Status::due) return AskedLetter{LetterKind::keep_in_touch, advice.to};
    return std::nullopt;
}

}  // namespace detail

/// The letters that the advice on `candidacy` asks for as of `today`, each once, in the order of the rules; what is said on
/// the telephone first comes before its letter. Reconnections only once they are near.
[[nodiscard]] inline std::vector<AskedLetter> letters_asked_for(const Candidacy& candidacy, Day today, const Policy& policy = {}) {
    const Facts facts(candidacy, today, policy);
    std::vector<AskedLetter> asked;
    const auto add = [&](AskedLetter letter) {
        const bool allowed = !why_not(letter.kind, candidacy, today, {.to = letter.to, .policy = policy});
        if (allowed && std::find(asked.begin(), asked.end(), letter) == asked.end()) asked.push_back(letter);
    };
    for (const Advice& advice : advise(candidacy, today, policy)) {
        const auto letter = detail::letter_for(advice, facts);
        if (!letter) continue;
        const bool is_told_first = letter->kind == LetterKind::decline && letter->to == facts.addressee();
        if (is_told_first) add({LetterKind::phone_script, letter->to});
        add(*letter);
    }
    return asked;
}

}  // namespace bowout

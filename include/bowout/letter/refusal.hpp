// Refusal: why a case does not allow a letter, and what to write instead.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <bowout/advice/facts.hpp>
#include <bowout/advice/tips.hpp>
#include <bowout/letter/letter.hpp>

namespace bowout {

/// Why a letter cannot be written, in one English sentence for the person asking, and the kind that fits instead.
struct Refusal {
    std::string message;
    std::optional<LetterKind> instead{};
    friend bool operator==(const Refusal&, const Refusal&) = default;
};

namespace detail {

[[nodiscard]] inline std::string on_day(std::optional<Day> day) {
    static constexpr std::array<std::string_view, 12> months{"January", "February", "March",     "April",   "May",      "June",
                                                             "July",    "August",   "September", "October", "November", "December"};
    if (!day) return {};
    return " on " + std::to_string(day->day()) + ' ' + std::string(months[day->month() - 1]);
}

[[nodiscard]] inline Refusal write_instead(std::string fact, LetterKind kind) {
    return {std::move(fact) + ": write " + std::string(name(kind)) + "()", kind};
}

/// Why the process as it stands leaves no room for a no of the candidate's, whatever the letter.
[[nodiscard]] inline std::optional<Refusal> closed(const Facts& facts) {
    const std::string on = on_day(facts.ended_on());
    switch (facts.ending()) {
        case Ending::not_selected: return Refusal{"they chose someone else" + on + ": there is nothing left to say no to"};
        case Ending::rescinded: return Refusal{"the employer took the offer back" + on + ": there is nothing left to decline"};
        case Ending::started: return Refusal{"the work has begun" + on + ": leaving it is a resignation, not a decline"};
        case Ending::expired: return write_instead("the offer expired" + on, LetterKind::late_note);
        case Ending::reneged: return write_instead("you backed out of an acceptance" + on, LetterKind::renege);
        case Ending::none:
        case Ending::withdrawn:
        case Ending::declined: break;
    }
    if (facts.accepted()) return write_instead("you accepted" + on_day(facts.first(EventKind::accepted)), LetterKind::renege);
    return std::nullopt;
}

[[nodiscard]] inline std::optional<Refusal> refuse_decline(const Facts& facts) {
    if (auto refusal = closed(facts)) return refusal;
    if (facts.offer()) return std::nullopt;
    return write_instead("no offer has been made, so there is none to decline", LetterKind::withdraw);
}

[[nodiscard]] inline std::optional<Refusal> refuse_withdraw(const Facts& facts) {
    if (auto refusal = closed(facts)) return refusal;
    if (facts.offer()) return write_instead("an offer was made" + on_day(facts.offer()->extended), LetterKind::decline);
    return std::nullopt;
}

[[nodiscard]] inline std::optional<Refusal> refuse_thank(const Facts& facts, const Contact* reader) {
    if (reader == nullptr) return Refusal{"nobody to thank: say whom the letter is to"};
    if (reader->role == Role::recruiter_agency) return write_instead("an agency gets a note of its own", LetterKind::agency_note);
    if (reader->role == Role::referee) return write_instead("a referee gets a note of their own", LetterKind::referee_note);
    if (facts.said_no()) return std::nullopt;
    if (auto refusal = closed(facts)) return refusal;
    return write_instead("thanks follow the no, which has not been said yet", facts.offer() ? LetterKind::decline : LetterKind::withdraw);
}

[[nodiscard]] inline std::optional<Refusal> refuse_late_note(const Facts& facts) {
    if (facts.ending() == Ending::expired) return std::nullopt;
    if (auto refusal = closed(facts)) return refusal;
    if (facts.offer()) return write_instead("the offer has not expired", LetterKind::decline);
    return write_instead("no offer has been made, so none has expired", LetterKind::withdraw);
}

[[nodiscard]] inline std::optional<Refusal> refuse_decline_interview(const Facts& facts) {
    if (auto refusal = refuse_withdraw(facts)) return refusal;
    for (const Event& event : facts.events())
        if (event.what == EventKind::interview_scheduled && is_ahead(facts, event)) return std::nullopt;
    return write_instead("no interview is planned", LetterKind::withdraw);
}

[[nodiscard]] inline std::optional<Refusal> refuse_renege(const Facts& facts) {
    if (facts.accepted() && (facts.ending() == Ending::none || facts.ending() == Ending::reneged)) return std::nullopt;
    if (auto refusal = closed(facts); refusal && !facts.accepted()) return refusal;
    if (facts.accepted()) return closed(facts);
    return write_instead("nothing has been accepted", facts.offer() ? LetterKind::decline : LetterKind::withdraw);
}

/// What presupposes an offer that still waits for its answer.
[[nodiscard]] inline std::optional<Refusal> refuse_without_open_offer(const Facts& facts) {
    if (facts.offer_is_open()) return std::nullopt;
    if (auto refusal = closed(facts)) return refusal;
    if (facts.offer()) return Refusal{"the offer has been answered" + on_day(facts.ended_on())};
    return Refusal{"no offer has been made"};
}

[[nodiscard]] inline std::optional<Refusal> refuse_acknowledge(const Facts& facts) { return refuse_without_open_offer(facts); }

[[nodiscard]] inline std::optional<Refusal> refuse_ask_for_time(const Facts& facts) {
    if (auto refusal = refuse_without_open_offer(facts)) return refusal;
    if (facts.decided()) return write_instead("you decided" + on_day(facts.decided()), LetterKind::decline);
    if (!facts.offer()->employer) return write_instead("they named no date that could be moved", LetterKind::acknowledge);
    return std::nullopt;
}

[[nodiscard]] inline std::optional<Refusal> refuse_keep_in_touch(const Facts& facts, const Contact* reader) {
    if (reader == nullptr) return Refusal{"nobody to write to: say whom the letter is to"};
    if (facts.is_internal()) return Refusal{"one's own employer needs no letter to stay in contact"};
    if (facts.said_no()) return std::nullopt;
    return write_instead("keeping in touch follows the no, which has not been said yet",
                         facts.offer() ? LetterKind::decline : LetterKind::withdraw);
}

/// Notes go to those who helped, once the candidate has said no or is about to.
[[nodiscard]] inline std::optional<Refusal> refuse_note(const Facts& facts, const Contact* reader, Role role) {
    if (reader == nullptr) return Refusal{"nobody on the list of contacts has the role " + std::string(name(role))};
    if (reader->role != role)
        return write_instead(std::string(reader->name.full().view()) + " is on the list as " + std::string(name(reader->role)),
                             reader->role == Role::referrer           ? LetterKind::referrer_note
                             : reader->role == Role::recruiter_agency ? LetterKind::agency_note
                             : reader->role == Role::referee          ? LetterKind::referee_note
                                                                      : LetterKind::thank);
    return closed(facts);
}

}  // namespace detail

}  // namespace bowout

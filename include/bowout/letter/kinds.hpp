// What each kind of letter says, and in which order.
#pragma once

#include <bowout/advice/facts.hpp>
#include <bowout/letter/letter.hpp>
#include <bowout/letter/phrasebook.hpp>
#include <bowout/letter/writer.hpp>

namespace bowout::detail {

/// Thanks to the reader for something in particular, and to the others who were met.
inline void say_thanks_and_door(LetterWriter& letter, const Choices& door) {
    letter.particular_thanks();
    letter.end_paragraph();
    letter.say(door);
    letter.end_paragraph();
}

inline void write_decline(LetterWriter& letter) {
    const DeclinePhrases& phrases = letter.book().decline;
    const Facts& facts = letter.facts();
    const bool to_agency = letter.reader() && letter.reader()->role == Role::recruiter_agency;
    const bool is_late = facts.ended_on().value_or(facts.today()) > facts.offer()->last_day();

    letter.begin(letter.book().subjects.offer);
    letter.say(to_agency ? phrases.opening_agency : facts.is_internal() ? phrases.opening_internal : phrases.opening);
    letter.say(is_late ? phrases.late_decision : phrases.decision);
    letter.reason();
    letter.end_paragraph();
    // One apology is enough.
    if (!is_late && to_agency) letter.say(phrases.regret_agency);
    if (!is_late && !to_agency && !facts.is_internal()) letter.say(letter.took_much_time() ? letter.book().time_invested : phrases.regret);
    say_thanks_and_door(letter, facts.is_internal() ? phrases.door_internal : letter.book().open_door);
}

/// That a planned step need not take place, with an apology where the notice is short.
inline void free_planned_day(LetterWriter& letter, const Policy& policy) {
    const auto planned = letter.planned_day();
    if (!planned) return;
    letter.say(letter.book().withdraw.free_planned_day);
    if (*planned - letter.facts().today() < policy.interview_notice) letter.say(letter.book().withdraw.short_notice_apology);
    letter.end_paragraph();
}

inline void write_withdraw(LetterWriter& letter, const Policy& policy) {
    const WithdrawPhrases& phrases = letter.book().withdraw;
    letter.begin(letter.book().subjects.withdraw);
    letter.say(phrases.opening);
    letter.say(phrases.decision);
    letter.reason();
    letter.end_paragraph();
    free_planned_day(letter, policy);
    if (letter.took_much_time()) letter.say(letter.book().time_invested);
    say_thanks_and_door(letter, letter.book().open_door);
}

inline void write_decline_interview(LetterWriter& letter, const Policy& policy) {
    const DeclineInterviewPhrases& phrases = letter.book().decline_interview;
    letter.begin(letter.book().subjects.interview);
    letter.say(phrases.opening);
    letter.say(phrases.decision);
    letter.reason();
    letter.end_paragraph();
    free_planned_day(letter, policy);
    say_thanks_and_door(letter, letter.book().open_door);
}

inline void write_renege(LetterWriter& letter) {
    const RenegePhrases& phrases = letter.book().renege;
    letter.begin(letter.book().subjects.renege);
    letter.say(phrases.opening);
    letter.say(phrases.decision);
    letter.reason_if_asked();
    letter.end_paragraph();
    letter.say(phrases.apology);
    letter.say(phrases.wish);
    letter.end_paragraph();
}

inline void write_late_note(LetterWriter& letter) {
    const LateNotePhrases& phrases = letter.book().late_note;
    letter.begin(letter.book().subjects.offer);
    letter.say(phrases.opening);
    letter.say(phrases.decision);
    letter.say(phrases.apology);
    letter.end_paragraph();
    letter.particular_thanks();
    letter.say(phrases.wish);
    letter.end_paragraph();
}

inline void write_acknowledge(LetterWriter& letter) {
    letter.begin(letter.book().subjects.offer);
    letter.say(letter.book().acknowledge.opening);
    letter.say(letter.book().acknowledge.answer_day);
    letter.end_paragraph();
}

inline void write_ask_for_time(LetterWriter& letter) {
    const AskForTimePhrases& phrases = letter.book().ask_for_time;
    letter.begin(letter.book().subjects.offer);
    letter.say(phrases.opening);
    letter.end_paragraph();
    letter.say(phrases.request);
    letter.say(phrases.reason);
    letter.end_paragraph();
    letter.say(phrases.thanks);
    letter.end_paragraph();
}

[[nodiscard]] inline const Choices& thank_opening(const LetterWriter& letter) {
    const ThankPhrases& phrases = letter.book().thank;
    switch (letter.reader()->role) {
        case Role::recruiter_internal:
        case Role::hr: return phrases.opening_recruiter;
        case Role::coordinator:
        case Role::reception: return phrases.opening_coordinator;
        case Role::future_peer: return phrases.opening_colleague;
        default: return letter.met_day() ? phrases.opening_met_day : phrases.opening;
    }
}

inline void write_thank(LetterWriter& letter) {
    const ThankPhrases& phrases = letter.book().thank;
    const Facts& facts = letter.facts();
    letter.begin_personal(letter.book().subjects.thank);
    letter.say(thank_opening(letter));
    if (letter.reader()->topic) {
        letter.say(phrases.topic);
    } else if (!facts.is_internal()) {
        letter.say(phrases.impression);
    }
    letter.end_paragraph();
    letter.say(facts.ending() == Ending::declined ? phrases.declined : phrases.withdrawn);
    letter.say(facts.is_internal() ? phrases.door_internal : phrases.door);
    letter.end_paragraph();
}

inline void write_keep_in_touch(LetterWriter& letter) {
    const KeepInTouchPhrases& phrases = letter.book().keep_in_touch;
    letter.begin_personal(letter.book().subjects.keep_in_touch);
    letter.say(phrases.opening);
    if (letter.reader()->topic) letter.say(phrases.topic);
    letter.end_paragraph();
    letter.say(phrases.wish);
    letter.end_paragraph();
}

inline void write_note(LetterWriter& letter, const NotePhrases& phrases) {
    letter.begin(letter.book().subjects.note);
    letter.say(phrases.opening);
    if (letter.reader()->topic) letter.say(letter.book().particular_thanks);
    letter.end_paragraph();
    letter.say(letter.facts().offer() ? phrases.declined : phrases.withdrawn);
    if (letter.reader()->role != Role::referee) letter.reason();
    letter.end_paragraph();
    letter.say(phrases.door);
    letter.end_paragraph();
}

inline void write_phone_script(LetterWriter& letter) {
    const PhonePhrases& phrases = letter.book().phone;
    letter.begin_spoken(letter.book().subjects.phone);
    letter.say(phrases.greeting);
    letter.end_paragraph();
    letter.say(letter.facts().offer() ? phrases.decline : phrases.withdraw);
    letter.reason();
    letter.end_paragraph();
    letter.say(phrases.thanks);
    letter.say(phrases.follow);
    letter.end_paragraph();
    letter.say(phrases.voicemail);
    letter.end_paragraph();
}

inline void write(LetterKind kind, LetterWriter& letter, const Policy& policy) {
    switch (kind) {
        case LetterKind::withdraw: return write_withdraw(letter, policy);
        case LetterKind::decline: return write_decline(letter);
        case LetterKind::late_note: return write_late_note(letter);
        case LetterKind::decline_interview: return write_decline_interview(letter, policy);
        case LetterKind::renege: return write_renege(letter);
        case LetterKind::acknowledge: return write_acknowledge(letter);
        case LetterKind::ask_for_time: return write_ask_for_time(letter);
        case LetterKind::thank: return write_thank(letter);
        case LetterKind::keep_in_touch: return write_keep_in_touch(letter);
        case LetterKind::referrer_note: return write_note(letter, letter.book().referrer);
        case LetterKind::agency_note: return write_note(letter, letter.book().agency);
        case LetterKind::referee_note: return write_note(letter, letter.book().referee);
        case LetterKind::phone_script: return write_phone_script(letter);
    }
}

}  // namespace bowout::detail

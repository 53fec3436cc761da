// The rules of the three tips and of the article's closing point.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <bowout/advice/advice.hpp>
#include <bowout/advice/facts.hpp>
#include <bowout/advice/policy.hpp>
#include <bowout/advice/rule.hpp>

namespace bowout {

namespace detail {

/// A step of the employer's that was planned for a known day and has not been called off.
[[nodiscard]] constexpr bool is_planned(const Facts& facts, const Event& event) {
    if (!planned_events.contains(event.what) || !event.on) return false;
    if (event.what == EventKind::interview_cancelled) return false;
    if (event.what != EventKind::interview_scheduled || !facts.happened(EventKind::interview_cancelled)) return true;
    return std::none_of(facts.events().begin(), facts.events().end(),
                        [&](const Event& other) { return other.what == EventKind::interview_cancelled && other.on == event.on; });
}
[[nodiscard]] constexpr bool is_ahead(const Facts& facts, const Event& event) {
    return is_planned(facts, event) && *event.on > facts.today();
}

}  // namespace detail

/// Tip 1, claims 4 to 7: whoever would never take the position, whatever the offer, withdraws before one is made.
/// By the next working day, and before the employer's next planned step; `count` is the planned steps they are spared.
struct WithdrawEarly {
    static constexpr std::string_view name = "withdraw_early";
    static constexpr Tip tip = Tip::communicate_early;

    constexpr void operator()(const Facts& facts, const Policy& policy, auto&& sink) const {
        const auto& resolved = facts.first(EventKind::resolved_not_to_accept);
        if (!resolved || facts.offer() || facts.accepted() || facts.ending() != Ending::none) return;
        Day latest = policy.calendar.add_working_days(*resolved, policy.withdraw_within);
        int spared = 0;
        for (const Event& event : facts.events()) {
            if (!detail::is_planned(facts, event)) continue;
            if (*event.on > facts.today()) ++spared;
            if (*event.on > *resolved) latest = std::min(latest, *event.on - 1);
        }
        Advice advice = duty_of<WithdrawEarly>(facts, policy, facts.addressee(), *resolved, latest);
        advice.count = spared;
        sink(advice);
    }
};

/// Tip 1, claims 8 and 9: the offer came although the candidate had long resolved never to accept. `days_late` runs from the
/// day the withdrawal was due to the offer; `count` is the effort it cost them: each interview, assessment and reference
/// check after resolving, and the offer itself.
struct KnewBeforeOffer {
    static constexpr std::string_view name = "knew_before_offer";
    static constexpr Tip tip = Tip::communicate_early;

    constexpr void operator()(const Facts& facts, const Policy& policy, auto&& sink) const {
        const auto& resolved = facts.first(EventKind::resolved_not_to_accept);
        if (!resolved || !facts.offer() || facts.ending() == Ending::withdrawn) return;
        const Day offered = facts.offer()->extended;
        const Day due = policy.calendar.add_working_days(*resolved, policy.knew_grace);
        if (due >= offered) return;
        int steps = 0;
        int checks_started = 0;
        int checks_finished = 0;
        for (const Event& event : facts.events()) {
            if (!event.on || *event.on <= *resolved || *event.on > offered) continue;
            if (event.what == EventKind::interviewed || event.what == EventKind::assessed) ++steps;
            if (event.what == EventKind::reference_check_started) ++checks_started;
            if (event.what == EventKind::reference_check_finished) ++checks_finished;
        }
        Advice advice = advice_of<KnewBeforeOffer>(Status::missed, facts.addressee());
        advice.since = *resolved;
        advice.act_by = advice.latest = due;
        advice.days_late = offered - due;
        advice.count = steps + std::max(checks_started, checks_finished) + 1;
        sink(advice);
    }
};

/// Tip 2, guidance B1: thank for the offer and confirm the deadline by the next working day, even while undecided.
/// An answer given by then makes it needless, and so does one on its way.
struct AcknowledgeOffer {
    static constexpr std::string_view name = "acknowledge_offer";
    static constexpr Tip tip = Tip::dont_burn_bridges;

    constexpr void operator()(const Facts& facts, const Policy& policy, auto&& sink) const {
        if (!facts.offer()) return;
        const Day extended = facts.offer()->extended;
        const Day latest = policy.calendar.add_working_days(extended, policy.acknowledge_within);
        Advice advice = duty_of<AcknowledgeOffer>(facts, policy, facts.addressee(), extended, latest);
        if (facts.happened(EventKind::offer_acknowledged)) {
            const auto& on = facts.first(EventKind::offer_acknowledged);
            if (!on || *on < extended) return;
            advice.days_late = std::max(0, *on - latest);
            advice.status = advice.days_late > 0 ? Status::done_late : Status::done;
        } else if (facts.ending() == Ending::declined && facts.ended_on() && *facts.ended_on() > latest) {
            advice.status = Status::note;
            advice.days_late = *facts.ended_on() - latest;
        } else if (!facts.offer_is_open() || facts.decided() || facts.happened(EventKind::accepted_elsewhere)) {
            return;
        }
        sink(advice);
    }
};

/// Tip 2, claims 15 to 18: an open offer is answered within the week, or by the employer's date where that is earlier. Once
/// the week is over, an employer's later date is the last one permitted. One open duty, until the offer is answered or gone.
struct AnswerOffer {
    static constexpr std::string_view name = "answer_offer";
    static constexpr Tip tip = Tip::dont_burn_bridges;

    constexpr void operator()(const Facts& facts, const Policy& policy, auto&& sink) const {
        if (!facts.offer_is_open()) return;
        const AnswerClock& clock = *facts.offer();
        const bool week_counts = policy.longer_deadline == LongerDeadline::advisory && facts.today() <= clock.week_end;
        const Day latest = week_counts ? std::min(clock.week_end, clock.last_day()) : clock.last_day();
        sink(duty_of<AnswerOffer>(facts, policy, facts.addressee(), clock.start, latest));
    }
};

/// Tip 2, claim 21: "the sooner they know, the better". Once decided, tell whoever made the offer by the next working day,
/// never after the last day that is no breach; so an agency that relayed the offer hears first. Whoever referred the
/// candidate hears at the same time (guidance B18).
struct TellOnceDecided {
    static constexpr std::string_view name = "tell_once_decided";
    static constexpr Tip tip = Tip::dont_burn_bridges;

    constexpr void operator()(const Facts& facts, const Policy& policy, auto&& sink) const {
        const auto& decided = facts.decided();
        if (!decided || !facts.offer_is_open()) return;
        const Day next = policy.calendar.add_working_days(*decided, policy.tell_within);
        const Day latest = std::max(*decided, std::min(next, facts.offer()->last_day()));
        const auto& first = facts.addressee();
        sink(duty_of<TellOnceDecided>(facts, policy, first, *decided, latest));
        for (std::size_t at = 0; at < facts.contacts().size(); ++at) {
            const auto who = static_cast<ContactIndex>(at);
            const Contact& contact = facts.contacts()[at];
            if (contact.role == Role::referrer && !contact.do_not_contact && who != first)
                sink(duty_of<TellOnceDecided>(facts, policy, who, *decided, latest));
        }
    }
};

/// Tip 2, guidance B6 and B12: an employer's date only days away, and still undecided: ask for time today.
struct AskForTime {
    static constexpr std::string_view name = "ask_for_time";
    static constexpr Tip tip = Tip::dont_burn_bridges;

    constexpr void operator()(const Facts& facts, const Policy& policy, auto&& sink) const {
        if (!facts.offer_is_open() || facts.decided() || facts.happened(EventKind::accepted_elsewhere)) return;
        const AnswerClock& clock = *facts.offer();
        if (!clock.employer || *clock.employer - clock.start > policy.short_offer || facts.happened(EventKind::extension_refused)) return;
        Advice advice = duty_of<AskForTime>(facts, policy, facts.addressee(), clock.start, *clock.employer);
        advice.act_by = facts.today();
        if (facts.happened(EventKind::extension_requested)) {
            advice.status = Status::done;
            advice.act_by = facts.first(EventKind::extension_requested);
        }
        sink(advice);
    }

    /// The day to propose: the last working day within the policy's days after the employer's date.
    [[nodiscard]] static constexpr Day proposal(Day employer_date, const Policy& policy) {
        return policy.calendar.last_working_day(employer_date, employer_date + policy.extension_days);
    }
};

/// Tip 2, claims 16 to 18: declined after the week. Inside an employer's longer date that is a note; otherwise the letter
/// owes one short apology, and `days_late` counts from the last day that was no breach.
struct AnsweredLate {
    static constexpr std::string_view name = "answered_late";
    static constexpr Tip tip = Tip::dont_burn_bridges;

    constexpr void operator()(const Facts& facts, const Policy& policy, auto&& sink) const {
        if (!facts.offer() || facts.ending() != Ending::declined || !facts.ended_on()) return;
        const AnswerClock& clock = *facts.offer();
        const Day declined = *facts.ended_on();
        const bool breach = declined > clock.last_day();
        const bool beyond_the_week = declined > clock.week_end && policy.longer_deadline == LongerDeadline::advisory;
        if (!breach && !beyond_the_week) return;
        Advice advice = advice_of<AnsweredLate>(breach ? Status::done_late : Status::note, facts.addressee());
        advice.since = clock.start;
        advice.latest = breach ? clock.last_day() : clock.week_end;
        advice.act_by = policy.calendar.last_working_day(clock.start, *advice.latest);
        advice.days_late = declined - *advice.latest;
        sink(advice);
    }
};

/// Tip 2, guidance B42 and B43: the offer expired unanswered. Nothing mends that; a short belated note is owed by the next
/// working day. `since` is the day it expired, `days_late` counts from it.
struct NoAnswer {
    static constexpr std::string_view name = "no_answer";
    static constexpr Tip tip = Tip::dont_burn_bridges;

    constexpr void operator()(const Facts& facts, const Policy& policy, auto&& sink) const {
        if (facts.ending() != Ending::expired || !facts.ended_on()) return;
        const Day expired = *facts.ended_on();
        Advice advice = advice_of<NoAnswer>(Status::missed, facts.addressee());
        advice.since = expired;
        advice.act_by = advice.latest = policy.calendar.add_working_days(expired, 1);
        advice.days_late = facts.today() - expired;
        sink(advice);
    }
};

/// Tip 2, guidance B38 and B39: backing out after accepting. Call the same day, confirm in writing, apologise once; it may
/// have legal consequences.
struct KeepThePromise {
    static constexpr std::string_view name = "keep_the_promise";
    static constexpr Tip tip = Tip::dont_burn_bridges;

    constexpr void operator()(const Facts& facts, const Policy& policy, auto&& sink) const {
        const bool reneged = facts.ending() == Ending::reneged && facts.ended_on();
        const bool backing_out = facts.accepted() && facts.ending() == Ending::none && facts.decided();
        if (!reneged && !backing_out) return;
        const auto& decided = facts.decided();
        const Day since = decided ? *decided : *facts.ended_on();
        Advice advice = duty_of<KeepThePromise>(facts, policy, facts.addressee(), since, since);
        if (reneged) {
            advice.days_late = std::max(0, *facts.ended_on() - since);
            advice.status = advice.days_late > 0 ? Status::done_late : Status::done;
        }
        sink(advice);
    }
};

/// Tip 3, claims 23 to 26: after declining, thank everyone met or talked to, each of them once. The letter that says no
/// counts for the person it is written to; earlier thanks do not count. After a withdrawal the same, as a note.
struct ThankEveryone {
    static constexpr std::string_view name = "thank_everyone";
    static constexpr Tip tip = Tip::stay_connected;

    constexpr void operator()(const Facts& facts, const Policy& policy, auto&& sink) const {
        const auto known = facts.acquaintances();
        if (known.empty()) return;
        const Day since = *facts.ended_on();
        const Advice owed = duty_of<ThankEveryone>(facts, policy, {}, since, since + policy.thank_within);
        for (std::size_t at = 0; at < known.size(); ++at) {
            if (!known[at].met) continue;
            const Contact& contact = facts.contacts()[at];
            Advice advice = owed;
            advice.to = static_cast<ContactIndex>(at);
            if (known[at].thanked_after >= 0) {
                advice.days_late = std::max(0, known[at].thanked_after - policy.thank_within);
                advice.status = advice.days_late > 0 ? Status::done_late : Status::done;
            } else if (contact.do_not_contact) {
                advice.status = Status::waived;
                advice.days_late = 0;
            } else if (facts.ending() == Ending::withdrawn) {
                advice.status = Status::note;
                advice.days_late = 0;
            } else if (!contact.email) {
                advice.status = Status::blocked;
            }
            sink(advice);
        }
    }
};

/// Tip 3, claims 27 and 28: "one of these people" may hire again. Each person met hears from the candidate after the
/// policy's months; `count` is how many months. Not those who asked for no contact, nor at one's own employer (B40).
struct KeepInTouch {
    static constexpr std::string_view name = "keep_in_touch";
    static constexpr Tip tip = Tip::stay_connected;

    constexpr void operator()(const Facts& facts, const Policy& policy, auto&& sink) const {
        if (facts.is_internal()) return;
        const auto known = facts.acquaintances();
        if (known.empty()) return;
        std::int32_t nth = 0;
        for (const int months : policy.reconnect_months) {
            ++nth;
            const Day since = *facts.ended_on();
            const Day on = add_months(since, months);
            Advice advice = duty_of<KeepInTouch>(facts, policy, {}, since, on);
            advice.act_by = on;
            advice.count = months;
            for (std::size_t at = 0; at < known.size(); ++at) {
                if (!known[at].met || facts.contacts()[at].do_not_contact) continue;
                advice.to = static_cast<ContactIndex>(at);
                if (nth <= known[at].reconnected) {
                    Advice kept = advice;
                    kept.status = Status::done;
                    kept.days_late = 0;
                    sink(kept);
                } else {
                    sink(advice);
                }
            }
        }
    }
};

/// Tip 2, guidance B37: accepted elsewhere in writing, so decline or withdraw here by the next working day. A note where
/// nobody has spent time on the candidate yet.
struct ReleaseOthers {
    static constexpr std::string_view name = "release_others";
    static constexpr Tip tip = Tip::dont_burn_bridges;

    constexpr void operator()(const Facts& facts, const Policy& policy, auto&& sink) const {
        const auto& accepted = facts.first(EventKind::accepted_elsewhere);
        if (!accepted || facts.accepted() || facts.ending() != Ending::none) return;
        const Day latest = policy.calendar.add_working_days(*accepted, policy.release_within);
        Advice advice = duty_of<ReleaseOthers>(facts, policy, facts.addressee(), *accepted, latest);
        constexpr EventKinds involved{EventKind::screened,
                                      EventKind::assessed,
                                      EventKind::interviewed,
                                      EventKind::talked,
                                      EventKind::interview_scheduled,
                                      EventKind::reference_check_scheduled,
                                      EventKind::reference_check_started,
                                      EventKind::reference_check_finished};
        if (!facts.offer() && !facts.happened_any(involved)) {
            advice.status = Status::note;
            advice.days_late = 0;
        }
        sink(advice);
    }
};

/// The closing point, claims 31 and 33: a no is a lesson. `count` prompts to reflect on; never a breach.
struct LearnFromIt {
    static constexpr std::string_view name = "learn_from_it";
    static constexpr Tip tip = Tip::no_is_a_lesson;

    constexpr void operator()(const Facts& facts, const Policy&, auto&& sink) const {
        const bool own_no = facts.said_no() || (facts.ending() == Ending::reneged && facts.ended_on());
        if (!own_no || facts.happened(EventKind::reflected)) return;
        Advice advice = advice_of<LearnFromIt>(Status::note);
        advice.since = facts.ended_on();
        advice.count = 3;
        sink(advice);
    }
};

/// The article as a set of rules.
inline constexpr RuleSet<WithdrawEarly, KnewBeforeOffer, AcknowledgeOffer, AnswerOffer, TellOnceDecided, AskForTime, AnsweredLate, NoAnswer,
                         KeepThePromise, ReleaseOthers, ThankEveryone, KeepInTouch, LearnFromIt>
    three_tips;

}  // namespace bowout

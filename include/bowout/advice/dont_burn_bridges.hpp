// The rules of tip 2: don't burn any bridges.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

#include <bowout/advice/advice.hpp>
#include <bowout/advice/facts.hpp>
#include <bowout/advice/policy.hpp>
#include <bowout/advice/rule.hpp>

namespace bowout {

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
            advice.days_late = (std::max)(0, *on - latest);
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
        const Day latest = week_counts ? (std::min)(clock.week_end, clock.last_day()) : clock.last_day();
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
        const Day latest = (std::max)(*decided, (std::min)(next, facts.offer()->last_day()));
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
            advice.days_late = (std::max)(0, *facts.ended_on() - since);
            advice.status = advice.days_late > 0 ? Status::done_late : Status::done;
        }
        sink(advice);
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

}  // namespace bowout

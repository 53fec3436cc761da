// The rules of tip 3, stay connected, and of the closing point: a no is a lesson.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <bowout/advice/advice.hpp>
#include <bowout/advice/facts.hpp>
#include <bowout/advice/policy.hpp>
#include <bowout/advice/rule.hpp>

namespace bowout {

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
                advice.days_late = (std::max)(0, known[at].thanked_after - policy.thank_within);
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

}  // namespace bowout

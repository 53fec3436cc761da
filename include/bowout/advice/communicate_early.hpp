// The rules of tip 1: communicate early.
#pragma once

#include <algorithm>
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
            if (*event.on > *resolved) latest = (std::min)(latest, *event.on - 1);
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
        advice.count = steps + (std::max)(checks_started, checks_finished) + 1;
        sink(advice);
    }
};

}  // namespace bowout

// Several candidacies of one person at once: saying yes to one is a reason to release the others.
#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include <bowout/advice/advise_each.hpp>

namespace bowout {

namespace detail {

/// People of one name are one person, unless their addresses differ.
[[nodiscard]] inline bool may_be_same_person(const Candidate& a, const Candidate& b) { return !a.email || !b.email || a.email == b.email; }

/// The first written acceptance by `today` that still stands: not taken back, and not withdrawn by the employer.
[[nodiscard]] inline const Event* standing_acceptance(const Candidacy& candidacy, Day today, const Policy& policy) {
    const Ending ending = Facts(candidacy, today, policy).ending();
    if (ending != Ending::none && ending != Ending::started) return nullptr;
    const Event* first = nullptr;
    for (const Event& event : candidacy.timeline) {
        if (event.what != EventKind::accepted || event.form == Form::verbal || (event.on && *event.on > today)) continue;
        if (!first || (event.on && (!first->on || *event.on < *first->on))) first = &event;
    }
    return first;
}

}  // namespace detail

/// The same candidacies, each of which knows of the earliest acceptance in writing among the others of the same person: an
/// `accepted_elsewhere` stands behind its own events. Contacts and events keep their places. Scenario P6; an oral yes releases
/// nobody.
[[nodiscard]] inline std::vector<Candidacy> knowing_each_other(std::span<const Candidacy> candidacies, Day today,
                                                               const Policy& policy = {}) {
    struct Acceptance {
        std::size_t candidacy;
        const Event* event;
    };
    std::vector<Acceptance> acceptances;
    for (std::size_t at = 0; at < candidacies.size(); ++at)
        if (const Event* event = detail::standing_acceptance(candidacies[at], today, policy)) acceptances.push_back({at, event});
    const auto name_of = [&](std::size_t at) { return candidacies[at].candidate.name.full().view(); };
    std::sort(acceptances.begin(), acceptances.end(), [&](const Acceptance& a, const Acceptance& b) {
        return std::make_pair(name_of(a.candidacy), a.candidacy) < std::make_pair(name_of(b.candidacy), b.candidacy);
    });

    std::vector<Candidacy> knowing(candidacies.begin(), candidacies.end());
    for (std::size_t at = 0; at < knowing.size(); ++at) {
        const Event* first = nullptr;
        auto one = std::lower_bound(acceptances.begin(), acceptances.end(), name_of(at),
                                    [&](const Acceptance& a, std::string_view name) { return name_of(a.candidacy) < name; });
        for (; one != acceptances.end() && name_of(one->candidacy) == name_of(at); ++one) {
            if (one->candidacy == at || !detail::may_be_same_person(candidacies[at].candidate, candidacies[one->candidacy].candidate))
                continue;
            if (!first || (one->event->on && (!first->on || *one->event->on < *first->on))) first = one->event;
        }
        if (!first) continue;
        Event elsewhere{.what = EventKind::accepted_elsewhere, .on = first->on};
        knowing[at].timeline.push_back(std::move(elsewhere));
    }
    return knowing;
}

/// The advice on several open candidacies as of `today`, each knowing of the others' acceptances. For contradictions across
/// them, such as two acceptances, ask `contradictions()` of what `knowing_each_other()` gives.
template <class Rules = decltype(three_tips)>
[[nodiscard]] AdviceTable advise(std::span<const Candidacy> candidacies, Day today, const Policy& policy = {},
                                 const Rules& rules = three_tips) {
    return advise_each(knowing_each_other(candidacies, today, policy), today, policy, rules);
}

}  // namespace bowout

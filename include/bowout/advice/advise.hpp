// advise(): the one call.
#pragma once

#include <concepts>
#include <vector>

#include <bowout/advice/tips.hpp>

namespace bowout {

/// Hands each piece of advice on `candidacy` as of `today` to `sink(const Advice&)`, in the order of the rules. Allocates
/// nothing for up to 32 contacts.
template <std::same_as<Candidacy> Record, class Sink, class Rules = decltype(three_tips)>
constexpr void advise_into(Sink&& sink, const Record& candidacy, Day today, const Policy& policy = {}, const Rules& rules = three_tips) {
    const FactsOf<Record> facts(candidacy, today, policy);
    rules(facts, policy, sink);
}

/// The advice on `candidacy` as of `today`, in the order of the rules.
template <std::same_as<Candidacy> Record, class Rules = decltype(three_tips)>
[[nodiscard]] constexpr std::vector<Advice> advise(const Record& candidacy, Day today, const Policy& policy = {},
                                                   const Rules& rules = three_tips) {
    std::vector<Advice> given;
    given.reserve(8);
    advise_into([&given](const Advice& advice) { given.push_back(advice); }, candidacy, today, policy, rules);
    return given;
}

}  // namespace bowout

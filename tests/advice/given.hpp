// Looking into the advice that a test was given.
#pragma once

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

#include <bowout/advice/advise.hpp>

namespace advice_tests {

using Given = std::vector<bowout::Advice>;

inline int times(const Given& given, std::string_view rule) {
    return static_cast<int>(std::count_if(given.begin(), given.end(), [&](const bowout::Advice& advice) { return advice.rule == rule; }));
}

/// The one thing the rule says; the test fails if it says nothing, or more.
inline bowout::Advice only(const Given& given, std::string_view rule) {
    INFO(rule);
    REQUIRE(times(given, rule) == 1);
    return *std::find_if(given.begin(), given.end(), [&](const bowout::Advice& advice) { return advice.rule == rule; });
}

/// The one thing the rule says about this person, with this count where one is named; the test fails if it says nothing, or more.
inline bowout::Advice only(const Given& given, std::string_view rule, bowout::ContactIndex to, std::optional<int> count = {}) {
    Given said;
    for (const bowout::Advice& advice : given)
        if (advice.rule == rule && advice.to == to && (!count || advice.count == count)) said.push_back(advice);
    INFO(rule << " about contact " << static_cast<int>(to));
    REQUIRE(said.size() == 1);
    return said.front();
}

inline bowout::Candidacy after(bowout::Candidacy candidacy, const std::vector<bowout::Event>& events) {
    candidacy.timeline.insert(candidacy.timeline.end(), events.begin(), events.end());
    return candidacy;
}

}  // namespace advice_tests

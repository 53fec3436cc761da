#include <catch2/catch_test_macros.hpp>

#include <cstdint>
#include <stdexcept>
#include <vector>

#include <bowout/advice/advise_each.hpp>

#include "any_candidacy.hpp"
#include "given.hpp"

using namespace bowout;
using namespace advice_tests;

namespace {

std::vector<Candidacy> many() {
    Dice dice(4);
    std::vector<Candidacy> candidacies;
    while (candidacies.size() < 2'000) candidacies.push_back(any_candidacy(dice));
    return candidacies;
}

}  // namespace

TEST_CASE("each of many candidacies gets the advice it gets alone") {
    const std::vector<Candidacy> candidacies = many();
    const Day today(2026, 3, 20);
    const AdviceTable table = advise_each(candidacies, today);
    REQUIRE(table.size() == candidacies.size());
    Given all;
    for (std::size_t at = 0; at < candidacies.size(); ++at) {
        const Given alone = advise(candidacies[at], today);
        CHECK(Given(table[at].begin(), table[at].end()) == alone);
        all.insert(all.end(), alone.begin(), alone.end());
    }
    CHECK(Given(table.all().begin(), table.all().end()) == all);
}

TEST_CASE("a row that is not there throws") {
    const AdviceTable table = advise_each(std::vector<Candidacy>(), Day(2026, 3, 20));
    CHECK(table.size() == 0);
    CHECK_THROWS_AS(table[0], std::out_of_range);
}

TEST_CASE("the rules that apply are those that say something") {
    const std::vector<Candidacy> candidacies = many();
    const Day today(2026, 3, 20);
    const std::vector<std::uint64_t> bits = applying_to_each(candidacies, today);
    REQUIRE(bits.size() == candidacies.size());
    std::uint64_t ever = 0;
    for (std::size_t at = 0; at < candidacies.size(); ++at) {
        const Given given = advise(candidacies[at], today);
        CHECK((bits[at] == 0) == given.empty());
        const std::uint64_t first_rule = bits[at] & 1U;
        CHECK((first_rule != 0) == (times(given, WithdrawEarly::name) > 0));
        ever |= bits[at];
    }
    CHECK(ever == (std::uint64_t{1} << 13U) - 1);
}

TEST_CASE("a policy and a set of rules hold for each") {
    const std::vector<Candidacy> candidacies = many();
    const Day today(2026, 3, 20);
    const Policy policy = policy_for(Profile::student_us);
    const auto rules = RuleSet<AnswerOffer, LearnFromIt>();
    const AdviceTable table = advise_each(candidacies, today, policy, rules);
    const std::vector<std::uint64_t> bits = applying_to_each(candidacies, today, policy, rules);
    for (std::size_t at = 0; at < candidacies.size(); ++at) {
        const Given alone = advise(candidacies[at], today, policy, rules);
        CHECK(Given(table[at].begin(), table[at].end()) == alone);
        CHECK((bits[at] & 1U) == static_cast<std::uint64_t>(times(alone, AnswerOffer::name)));
    }
}

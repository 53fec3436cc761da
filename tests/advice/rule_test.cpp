#include <catch2/catch_test_macros.hpp>

#include <concepts>
#include <string_view>
#include <vector>

#include <bowout/advice/advise.hpp>

#include "given.hpp"

using namespace bowout;
using namespace advice_tests;

namespace rules {

struct SendBackTheBadge {
    static constexpr std::string_view name = "send_back_the_badge";
    static constexpr Tip tip = Tip::stay_connected;
    constexpr void operator()(const Facts& facts, const Policy& policy, auto&& sink) const {
        if (facts.offer())
            sink(duty_of<SendBackTheBadge>(facts, policy, facts.addressee(), facts.offer()->extended, facts.offer()->extended + 7));
    }
};
struct Silent {
    static constexpr std::string_view name = "silent";
    static constexpr Tip tip = Tip::no_is_a_lesson;
    constexpr void operator()(const Facts&, const Policy&, auto&&) const {}
};
struct Nameless {
    static constexpr Tip tip = Tip::no_is_a_lesson;
    constexpr void operator()(const Facts&, const Policy&, auto&&) const {}
};
struct WithoutTip {
    static constexpr std::string_view name = "without_tip";
    constexpr void operator()(const Facts&, const Policy&, auto&&) const {}
};
struct NotCallable {
    static constexpr std::string_view name = "not_callable";
    static constexpr Tip tip = Tip::no_is_a_lesson;
};

}  // namespace rules

using namespace rules;

namespace {

static_assert(Rule<SendBackTheBadge> && Rule<Silent> && Rule<AnswerOffer>);
static_assert(!Rule<Nameless> && !Rule<WithoutTip> && !Rule<NotCallable> && !Rule<int>);

Candidacy offered() {
    return {.candidate = {.name = "Dana Okafor"},
            .position = {.title = "Test Engineer", .organization = "Larkfield Labs"},
            .offer = Offer{.extended = {2026, 3, 3}},
            .contacts = {{.name = "Priya Nair"}}};
}

std::vector<std::string_view> rules_heard(const Given& given) {
    std::vector<std::string_view> names;
    for (const Advice& advice : given) names.push_back(advice.rule);
    return names;
}

}  // namespace

TEST_CASE("a set asks its rules in their order, added ones last") {
    constexpr auto rules = RuleSet<SendBackTheBadge>{}.with<Silent>().with<AnswerOffer>();
    static_assert(std::same_as<decltype(rules), const RuleSet<SendBackTheBadge, Silent, AnswerOffer>>);
    CHECK(rules_heard(advise(offered(), Day(2026, 3, 3), {}, rules)) ==
          std::vector<std::string_view>{"send_back_the_badge", "answer_offer"});
    CHECK(rules_heard(advise(offered(), Day(2026, 3, 3), {}, RuleSet<AnswerOffer>{} + RuleSet<SendBackTheBadge>{})) ==
          std::vector<std::string_view>{"answer_offer", "send_back_the_badge"});
}

TEST_CASE("a dropped rule says nothing, and the others say what they said") {
    constexpr auto rules = three_tips.without<AcknowledgeOffer>();
    CHECK(rules_heard(advise(offered(), Day(2026, 3, 3))) == std::vector<std::string_view>{"acknowledge_offer", "answer_offer"});
    CHECK(rules_heard(advise(offered(), Day(2026, 3, 3), {}, rules)) == std::vector<std::string_view>{"answer_offer"});
}

TEST_CASE("a set without rules gives no advice") { CHECK(advise(offered(), Day(2026, 3, 3), {}, RuleSet<>{}).empty()); }

TEST_CASE("a duty is due, soon two days before its last day, overdue the day after it") {
    const auto status_on = [](unsigned day) {
        return only(advise(offered(), Day(2026, 3, day), {}, RuleSet<SendBackTheBadge>{}), "send_back_the_badge").status;
    };
    CHECK(status_on(7) == Status::due);    // three days left
    CHECK(status_on(8) == Status::soon);   // two days left
    CHECK(status_on(10) == Status::soon);  // the last day
    CHECK(status_on(11) == Status::overdue);
}

TEST_CASE("a duty carries its name, tip, reader, days and lateness") {
    const Advice duty = only(advise(offered(), Day(2026, 3, 13), {}, RuleSet<SendBackTheBadge>{}), "send_back_the_badge");
    CHECK(duty == Advice{.rule = "send_back_the_badge",
                         .tip = Tip::stay_connected,
                         .status = Status::overdue,
                         .to = ContactIndex{0},
                         .since = Day(2026, 3, 3),
                         .act_by = Day(2026, 3, 10),
                         .latest = Day(2026, 3, 10),
                         .days_late = 3});
}

TEST_CASE("the recommended day is the last working day before a last day on a week-end") {
    Candidacy candidacy = offered();
    candidacy.offer->extended = Day(2026, 3, 7);  // a Saturday, so the seventh day is one too
    const Advice duty = only(advise(candidacy, Day(2026, 3, 8), {}, RuleSet<SendBackTheBadge>{}), "send_back_the_badge");
    CHECK(duty.act_by == Day(2026, 3, 13));
    CHECK(duty.latest == Day(2026, 3, 14));
}

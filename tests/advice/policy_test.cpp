#include <catch2/catch_test_macros.hpp>

#include <stdexcept>
#include <vector>

#include <bowout/advice/policy.hpp>

using namespace bowout;

TEST_CASE("the default policy is the article's") {
    const Policy policy;
    CHECK(policy == policy_for(Profile::seed));
    CHECK(policy.answer_within == 7);
    CHECK(policy.thank_within == 7);
    CHECK(policy.short_offer == 3);
    CHECK(policy.soon == 2);
    CHECK(policy.interview_notice == 2);
    CHECK(policy.extension_days == 7);
    CHECK(policy.acknowledge_within == 1);
    CHECK(policy.tell_within == 1);
    CHECK(policy.withdraw_within == 1);
    CHECK(policy.release_within == 1);
    CHECK(policy.knew_grace == 1);
    CHECK(policy.reconnect_months == ReconnectMonths{3, 6});
    CHECK(policy.clock_start == ClockStart::first_extended);
    CHECK(policy.clock_restarts_on_revision);
    CHECK(policy.longer_deadline == LongerDeadline::advisory);
    CHECK(policy.roll == Roll::none);
    CHECK(policy.calendar == Calendar());
    CHECK_FALSE(policy.unanswered_lapses);
}

TEST_CASE("US career centres count two weeks from the written offer") {
    const Policy policy = policy_for(Profile::student_us);
    CHECK(policy.answer_within == 14);
    CHECK(policy.short_offer == 14);
    CHECK(policy.clock_start == ClockStart::written);
    CHECK(policy.longer_deadline == LongerDeadline::honour);
}

TEST_CASE("the former NALP rule gives 28 days from the letter, moved to a working day") {
    const Policy policy = policy_for(Profile::nalp_historic);
    CHECK(policy.answer_within == 28);
    CHECK(policy.clock_start == ClockStart::written);
    CHECK(policy.roll == Roll::following);
}

TEST_CASE("graduate funding is answered by 15 April") { CHECK(policy_for(Profile::cgs_april15).answer_on == YearlyDay{4, 15}); }

TEST_CASE("teacher training in England is answered within ten working days, or the offer lapses") {
    const Policy policy = policy_for(Profile::uk_dfe);
    CHECK(policy.answer_within == 10);
    CHECK(policy.answer_counted_in == CountedIn::working_days);
    CHECK(policy.unanswered_lapses);
}

TEST_CASE("reconnections are at most twelve, each 1 to 120 months after") {
    ReconnectMonths months{1, 120};
    CHECK(std::vector<int>(months.begin(), months.end()) == std::vector{1, 120});
    CHECK_THROWS_AS(months.add(0), std::invalid_argument);
    CHECK_THROWS_AS(months.add(121), std::invalid_argument);
    for (int more = 3; more <= 12; ++more) months.add(more);
    CHECK_THROWS_AS(months.add(13), std::invalid_argument);
    CHECK(months.end() - months.begin() == 12);
    static_assert(ReconnectMonths{3, 6} == ReconnectMonths{3, 6});
    static_assert(!(ReconnectMonths{3, 6} == ReconnectMonths{6, 3}));
}

#include <catch2/catch_test_macros.hpp>

#include <optional>
#include <utility>

#include <bowout/advice/advise.hpp>

#include "any_candidacy.hpp"
#include "given.hpp"

using namespace bowout;
using namespace advice_tests;
using enum EventKind;

TEST_CASE("a vector and a sink get the same advice in the same order") {
    Dice dice(1);
    for (int round = 0; round < 200; ++round) {
        const Candidacy candidacy = any_candidacy(dice);
        Given heard;
        advise_into([&heard](const Advice& advice) { heard.push_back(advice); }, candidacy, Day(2026, 3, 20));
        CHECK(heard == advise(candidacy, Day(2026, 3, 20)));
    }
}

TEST_CASE("advice does not depend on the order of the rows") {
    Dice dice(2);
    bool same = true;
    for (int round = 0; round < 500; ++round) {
        Candidacy candidacy = any_candidacy(dice);
        const Given expected = advise(candidacy, Day(2026, 3, 20));
        for (int shuffle = 0; shuffle < 5; ++shuffle) {
            for (std::size_t at = candidacy.timeline.size(); at > 1; --at)
                std::swap(candidacy.timeline[at - 1], candidacy.timeline[static_cast<std::size_t>(dice.below(static_cast<int>(at)))]);
            same = same && advise(candidacy, Day(2026, 3, 20)) == expected;
        }
    }
    CHECK(same);
}

TEST_CASE("whatever the record, days are in order, lateness is not negative, and nobody is told who asked not to be") {
    Dice dice(3);
    std::size_t given = 0;
    for (int round = 0; round < 2'000; ++round) {
        const Candidacy candidacy = any_candidacy(dice);
        for (const Day today : {Day(2026, 3, 1), Day(2026, 3, 20), Day(2026, 12, 1)}) {
            for (const Advice& advice : advise(candidacy, today)) {
                ++given;
                INFO(advice.rule);
                const bool act_in_time =
                    !advice.act_by || !advice.latest || *advice.act_by <= *advice.latest || advice.rule == "ask_for_time";
                const bool begun = !advice.since || !advice.latest || *advice.since <= *advice.latest;
                const bool known = !advice.to || static_cast<std::size_t>(*advice.to) < candidacy.contacts.size();
                const Contact* to = find(candidacy, advice.to);
                const bool silent = to && to->do_not_contact && advice.status != Status::waived && advice.status != Status::done &&
                                    advice.status != Status::done_late;
                if (!act_in_time || !begun || !known || silent || advice.days_late < 0) {
                    FAIL_CHECK(advice.rule << " in round " << round);
                }
            }
        }
    }
    CHECK(given > 3'000);
}

TEST_CASE("deciding earlier never gives a later date") {
    Candidacy candidacy{.candidate = {.name = "Dana Okafor"},
                        .position = {.title = "Test Engineer", .organization = "Larkfield Labs"},
                        .offer = Offer{.extended = {2026, 3, 3}, .answer_by = Day(2026, 3, 13)},
                        .contacts = {{.name = "Priya Nair"}}};
    std::optional<Day> later;
    for (Day decision(2026, 3, 13); decision >= Day(2026, 2, 20); decision = decision - 1) {
        candidacy.timeline = {{decided, decision}};
        const auto latest = only(advise(candidacy, Day(2026, 3, 13)), "tell_once_decided").latest;
        CHECK((!later || *latest <= *later));
        later = latest;
    }
}

TEST_CASE("advice is the same for the same record, and leaves it alone") {
    Dice dice(4);
    const Candidacy candidacy = any_candidacy(dice);
    const Candidacy before = candidacy;
    CHECK(advise(candidacy, Day(2026, 3, 20)) == advise(candidacy, Day(2026, 3, 20)));
    CHECK(candidacy == before);
}

TEST_CASE("the ends of the calendar do not overflow") {
    for (const Day edge : {Day::first(), Day::last()}) {
        const Candidacy candidacy{.candidate = {.name = "Dana Okafor"},
                                  .position = {.title = "Test Engineer", .organization = "Larkfield Labs"},
                                  .offer = Offer{.extended = edge},
                                  .contacts = {{.name = "Priya Nair"}},
                                  .timeline = {{declined, edge}, {talked, edge, {ContactIndex{0}}}}};
        CHECK_FALSE(advise(candidacy, Day::last()).empty());
        (void)advise(candidacy, Day::first());
    }
}

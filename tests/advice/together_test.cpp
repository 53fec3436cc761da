#include <catch2/catch_test_macros.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include <bowout/advice/together.hpp>
#include <bowout/value/contradictions.hpp>

using namespace bowout;
using enum EventKind;

namespace {

constexpr ContactIndex maker{0}, interviewer{1};

/// Scenario P6: two offers, two running processes, and Brightwater accepted in writing on Friday 7 August.
std::vector<Candidacy> kofi() {
    const auto at = [](Line title, Line organization) {
        return Candidacy{.candidate = {.name = "Kofi Lindgren"}, .position = {.title = title, .organization = organization}};
    };
    std::vector<Candidacy> all{at("Planner", "Brightwater Cooperative"), at("Editor", "Quillfeather Press"),
                               at("Analyst", "Harrow Analytics"), at("Officer", "Midlake Council")};
    all[0].contacts = {{.name = "Yasmin Cole", .role = Role::offer_maker, .email = "yasmin@brightwater.example.org"}};
    all[0].offer = Offer{.extended = Day(2026, 8, 3), .made_by = maker};
    all[0].timeline = {{accepted, Day(2026, 8, 7)}};
    all[1].contacts = {{.name = "Edda Roth", .role = Role::offer_maker, .email = "edda@quillfeather.example.org"},
                       {.name = "Paul Inoue", .role = Role::interviewer, .email = "paul@quillfeather.example.org"}};
    all[1].offer = Offer{.extended = Day(2026, 8, 5), .made_by = maker};
    all[1].timeline = {{interviewed, std::nullopt, {interviewer}}};
    all[2].contacts = {{.name = "Lena Voss", .role = Role::interviewer, .email = "lena@harrow.example.com"}};
    all[2].timeline = {{interviewed, Day(2026, 8, 4), {maker}}, {interview_scheduled, Day(2026, 8, 12)}};
    all[3].timeline = {{applied, Day(2026, 7, 30)}};
    return all;
}

/// What the case at this place is told to do because another was accepted.
std::optional<Advice> release_in(const std::vector<Candidacy>& all, Day today, std::size_t at) {
    const AdviceTable given = advise(all, today);
    for (const Advice& one : given[at])
        if (one.rule == ReleaseOthers::name) return one;
    return std::nullopt;
}

bool has_two_acceptances(const Candidacy& candidacy, Day today) {
    for (const Contradiction& one : contradictions(candidacy, today))
        if (one.code == ContradictionCode::two_acceptances) return true;
    return false;
}

}  // namespace

TEST_CASE("scenario P6: an acceptance in writing releases the offer, the interview and the application elsewhere") {
    const AdviceTable given = advise(kofi(), Day(2026, 8, 7));
    REQUIRE(given.size() == 4);
    CHECK(given[0].empty());

    const auto quillfeather = release_in(kofi(), Day(2026, 8, 7), 1);
    REQUIRE(quillfeather);
    CHECK(quillfeather->status == Status::due);
    CHECK(quillfeather->to == maker);
    CHECK(quillfeather->since == Day(2026, 8, 7));
    CHECK(quillfeather->latest == Day(2026, 8, 10));

    const auto harrow = release_in(kofi(), Day(2026, 8, 7), 2);
    REQUIRE(harrow);
    CHECK(harrow->status == Status::due);
    CHECK(harrow->latest == Day(2026, 8, 10));

    const auto midlake = release_in(kofi(), Day(2026, 8, 7), 3);
    REQUIRE(midlake);
    CHECK(midlake->status == Status::note);
}

TEST_CASE("scenario P6: the day before the acceptance nothing is released") {
    for (std::size_t at = 0; at < 4; ++at) CHECK(!release_in(kofi(), Day(2026, 8, 6), at));
}

TEST_CASE("scenario P6: an oral yes releases nobody") {
    auto all = kofi();
    all[0].timeline[0].form = Form::verbal;
    for (std::size_t at = 0; at < all.size(); ++at) CHECK(!release_in(all, Day(2026, 8, 7), at));
}

TEST_CASE("an acceptance that was taken back, or that the employer took back, releases nobody") {
    for (const EventKind taken_back : {reneged, rescinded}) {
        auto all = kofi();
        all[0].timeline.push_back({taken_back, Day(2026, 8, 8)});
        CHECK(release_in(all, Day(2026, 8, 7), 1));
        CHECK(!release_in(all, Day(2026, 8, 8), 1));
    }
    auto all = kofi();
    all[0].timeline.push_back({started, Day(2026, 8, 20)});
    CHECK(release_in(all, Day(2026, 8, 20), 1));
}

TEST_CASE("two acceptances are a contradiction in both cases, and in no third") {
    auto all = kofi();
    all[1].timeline.push_back({accepted, Day(2026, 8, 8)});
    const auto knowing = knowing_each_other(all, Day(2026, 8, 9));
    CHECK(has_two_acceptances(knowing[0], Day(2026, 8, 9)));
    CHECK(has_two_acceptances(knowing[1], Day(2026, 8, 9)));
    CHECK_FALSE(has_two_acceptances(knowing[2], Day(2026, 8, 9)));
    CHECK_FALSE(has_two_acceptances(all[0], Day(2026, 8, 9)));
}

TEST_CASE("the others are released from the day of the earliest acceptance") {
    auto all = kofi();
    all[1].timeline.push_back({accepted, Day(2026, 8, 6)});
    CHECK(release_in(all, Day(2026, 8, 9), 2)->since == Day(2026, 8, 6));
}

TEST_CASE("other people's cases, and people of the same name with another address, stay as they are") {
    auto all = kofi();
    all[1].candidate.name = "Dana Okafor";
    all[2].candidate.email = "kofi@one.example.org";
    all[0].candidate.email = "kofi@other.example.org";
    const auto knowing = knowing_each_other(all, Day(2026, 8, 7));
    CHECK(knowing[0] == all[0]);
    CHECK(knowing[1] == all[1]);
    CHECK(knowing[2] == all[2]);
    CHECK(knowing[3] != all[3]);
}

TEST_CASE("contacts and events keep their places in a case that knows of another") {
    const auto all = kofi();
    const auto knowing = knowing_each_other(all, Day(2026, 8, 7));
    CHECK(knowing[1].contacts == all[1].contacts);
    REQUIRE(knowing[1].timeline.size() == all[1].timeline.size() + 1);
    CHECK(knowing[1].timeline.front() == all[1].timeline.front());
    CHECK(knowing[1].timeline.back().what == accepted_elsewhere);
}

TEST_CASE("no case at all asks for nothing") { CHECK(advise(std::span<const Candidacy>(), Day(2026, 8, 7)).size() == 0); }

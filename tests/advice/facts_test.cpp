#include <catch2/catch_test_macros.hpp>

#include <optional>
#include <vector>

#include <bowout/advice/facts.hpp>

using namespace bowout;
using enum EventKind;

namespace {

constexpr ContactIndex priya{0}, ingrid{1}, callum{2};
constexpr Day march(unsigned day) { return {2026, 3, day}; }
constexpr Day today = march(20);

Candidacy offered(Timeline timeline = {}) {
    return {.candidate = {.name = "Dana Okafor"},
            .position = {.title = "Test Engineer", .organization = "Larkfield Labs"},
            .offer = Offer{.extended = march(3), .made_by = priya},
            .contacts = {{.name = "Priya Nair", .role = Role::hiring_manager},
                         {.name = "Ingrid Solberg", .role = Role::interviewer},
                         {.name = "Callum Reid", .role = Role::recruiter_agency}},
            .timeline = std::move(timeline)};
}
Candidacy in_process(Timeline timeline = {}) {
    Candidacy candidacy = offered(std::move(timeline));
    candidacy.offer.reset();
    return candidacy;
}

struct End {
    Ending how;
    std::optional<Day> on;
    friend bool operator==(const End&, const End&) = default;
};
End end_of(const Candidacy& candidacy, Day day = today) {
    const Policy policy;
    const Facts facts(candidacy, day, policy);
    return {facts.ending(), facts.ended_on()};
}
AnswerClock clock_of(const Candidacy& candidacy, const Policy& policy = {}, Day day = today) {
    const Facts facts(candidacy, day, policy);
    REQUIRE(facts.offer());
    return *facts.offer();
}
std::optional<Day> decided_on(const Candidacy& candidacy) {
    const Policy policy;
    return Facts(candidacy, today, policy).decided();
}
std::optional<ContactIndex> addressee_of(const Candidacy& candidacy) {
    const Policy policy;
    return Facts(candidacy, today, policy).addressee();
}

}  // namespace

TEST_CASE("what lies after today has not happened, save plans") {
    const Policy policy;
    const Candidacy candidacy = in_process({{interviewed, march(21)}, {talked, march(20)}, {interview_scheduled, march(25)}});
    const Facts facts(candidacy, today, policy);
    CHECK_FALSE(facts.happened(interviewed));
    CHECK(facts.happened(talked));
    CHECK(facts.first(interview_scheduled) == march(25));
}

TEST_CASE("an event without a day has happened, and gives no day") {
    const Policy policy;
    const Candidacy candidacy = in_process({{screened, std::nullopt}});
    const Facts facts(candidacy, today, policy);
    CHECK(facts.happened(screened));
    CHECK_FALSE(facts.first(screened));
    CHECK_FALSE(facts.last(screened));
}

TEST_CASE("first and last go by the days, not by the rows") {
    const Policy policy;
    const Candidacy candidacy = in_process({{talked, march(5)}, {talked, march(2)}, {talked, march(9)}, {talked, march(21)}});
    const Facts facts(candidacy, today, policy);
    CHECK(facts.first(talked) == march(2));
    CHECK(facts.last(talked) == march(9));
}

TEST_CASE("a spoken acceptance elsewhere is none yet") {
    const Policy policy;
    const Candidacy spoken = in_process({{.what = accepted_elsewhere, .on = march(5), .form = Form::verbal}});
    CHECK_FALSE(Facts(spoken, today, policy).happened(accepted_elsewhere));
    const Candidacy written = in_process({{accepted_elsewhere, march(5)}});
    CHECK(Facts(written, today, policy).happened(accepted_elsewhere));
}

TEST_CASE("the offer is there from its own day") {
    const Policy policy;
    const Candidacy candidacy = offered();
    CHECK_FALSE(Facts(candidacy, march(2), policy).offer());
    CHECK(Facts(candidacy, march(3), policy).offer_is_open());
}

TEST_CASE("the week runs from the first word, or under the policy from the written form") {
    Candidacy candidacy = offered();
    candidacy.offer->written = march(5);
    CHECK(clock_of(candidacy).week_end == march(10));
    CHECK(clock_of(candidacy, {.clock_start = ClockStart::written}).week_end == march(12));
    CHECK(clock_of(candidacy, {.clock_start = ClockStart::written}, march(4)).week_end == march(10));  // the letter has not come
    candidacy.offer->written = march(2);
    CHECK(clock_of(candidacy).extended == march(2));
}

TEST_CASE("an improved offer restarts the clock, unless the policy says otherwise") {
    const Candidacy candidacy = offered({{offer_revised, march(6)}, {offer_revised, march(9)}});
    CHECK(clock_of(candidacy).start == march(9));
    CHECK(clock_of(candidacy, {.clock_restarts_on_revision = false}).start == march(3));
}

TEST_CASE("the employer's date is the newest extension granted") {
    Candidacy candidacy = offered(
        {{.what = extension_granted, .on = march(6), .until = march(17)}, {.what = extension_granted, .on = march(4), .until = march(12)}});
    candidacy.offer->answer_by = march(5);
    CHECK(clock_of(candidacy).employer == march(17));
    CHECK(clock_of(candidacy, {}, march(5)).employer == march(12));
    CHECK(clock_of(candidacy, {}, march(3)).employer == march(5));
}

TEST_CASE("asking alone moves nothing, nor does a grant before the offer, to the past, or of an unknown day") {
    for (const Event& event : {Event{.what = extension_requested, .on = march(4), .until = march(17)},
                               Event{.what = extension_granted, .on = march(2), .until = march(17)},
                               Event{.what = extension_granted, .on = march(6), .until = march(5)},
                               Event{.what = extension_granted, .until = march(17)}, Event{.what = extension_granted, .on = march(4)}}) {
        Candidacy candidacy = offered({event});
        candidacy.offer->answer_by = march(12);
        CHECK(clock_of(candidacy).employer == march(12));
    }
}

TEST_CASE("an employer's date before the offer is left out") {
    Candidacy candidacy = offered();
    candidacy.offer->answer_by = march(2);
    CHECK_FALSE(clock_of(candidacy).employer);
    CHECK(end_of(candidacy) == End{Ending::none, std::nullopt});
}

TEST_CASE("a last day on a week-end or holiday is moved only under the policy") {
    Candidacy candidacy = offered();
    candidacy.offer->extended = Day(2026, 3, 7);  // a Saturday, and so is the seventh day after
    CHECK(clock_of(candidacy).week_end == march(14));
    CHECK(clock_of(candidacy, {.roll = Roll::following}).week_end == march(16));
    CHECK(clock_of(candidacy, {.roll = Roll::preceding}).week_end == march(13));
    const Calendar holiday(std::vector{march(16)});
    CHECK(clock_of(candidacy, {.roll = Roll::following, .calendar = holiday}).week_end == march(17));
}

TEST_CASE("profiles count in working days, or to a day of the year") {
    CHECK(clock_of(offered(), policy_for(Profile::uk_dfe)).week_end == march(17));
    CHECK(clock_of(offered(), policy_for(Profile::cgs_april15)).week_end == Day(2026, 4, 15));
    Candidacy after_april = offered();
    after_april.offer->extended = Day(2026, 4, 16);
    CHECK(clock_of(after_april, policy_for(Profile::cgs_april15), Day(2026, 5, 1)).week_end == Day(2027, 4, 15));
    after_april.offer->extended = Day(2026, 4, 15);
    CHECK(clock_of(after_april, policy_for(Profile::cgs_april15), Day(2026, 5, 1)).week_end == Day(2026, 4, 15));
    after_april.offer->extended = Day(9999, 4, 16);  // the calendar ends before the next April
    CHECK(clock_of(after_april, policy_for(Profile::cgs_april15), Day(9999, 5, 1)).week_end == Day(9999, 4, 15));
}

TEST_CASE("a no on the day of the acceptance, or later, backs out of it") {
    CHECK(end_of(offered({{accepted, march(5)}, {declined, march(5)}})) == End{Ending::reneged, march(5)});
    CHECK(end_of(offered({{accepted, march(5)}, {declined, march(4)}})) == End{Ending::declined, march(4)});
}

TEST_CASE("an employer's date on the day of the offer counts") {
    Candidacy candidacy = offered();
    candidacy.offer->answer_by = march(3);
    CHECK(clock_of(candidacy).employer == march(3));
}

TEST_CASE("who was met is known of every contact, few or many") {
    for (const std::size_t people : {std::size_t{31}, std::size_t{32}, std::size_t{33}}) {
        Candidacy candidacy = offered({{interviewed, march(2), {static_cast<ContactIndex>(people - 1)}}, {declined, march(9)}});
        candidacy.contacts.resize(people, Contact{.name = "Mei Tan"});
        const Policy policy;
        const Facts facts(candidacy, today, policy);
        REQUIRE(facts.acquaintances().size() == people);
        CHECK(facts.acquaintances().back().met);
    }
}

TEST_CASE("each end is told by its event") {
    CHECK(end_of(in_process({{withdrawn, march(5)}})) == End{Ending::withdrawn, march(5)});
    CHECK(end_of(in_process({{not_selected, march(5)}})) == End{Ending::not_selected, march(5)});
    CHECK(end_of(offered({{declined, march(5)}})) == End{Ending::declined, march(5)});
    CHECK(end_of(offered({{offer_expired, march(5)}})) == End{Ending::expired, march(5)});
    CHECK(end_of(offered({{rescinded, march(5)}})) == End{Ending::rescinded, march(5)});
    CHECK(end_of(offered({{accepted, march(4)}, {reneged, march(5)}})) == End{Ending::reneged, march(5)});
    CHECK(end_of(offered({{accepted, march(4)}, {started, march(5)}})) == End{Ending::started, march(5)});
    CHECK(end_of(offered()) == End{Ending::none, std::nullopt});
}

TEST_CASE("a wrong word is read as the one that was meant") {
    CHECK(end_of(offered({{withdrawn, march(3)}})) == End{Ending::declined, march(3)});
    CHECK(end_of(in_process({{declined, march(5)}})) == End{Ending::withdrawn, march(5)});
    CHECK(end_of(offered({{accepted, march(4)}, {declined, march(5)}})) == End{Ending::reneged, march(5)});
    CHECK(end_of(offered({{declined, march(2)}})) == End{Ending::declined, std::nullopt});
}

TEST_CASE("of two ends the earlier counts, in whatever row") {
    CHECK(end_of(offered({{rescinded, march(6)}, {declined, march(5)}})) == End{Ending::declined, march(5)});
    CHECK(end_of(offered({{declined, march(5)}, {rescinded, march(6)}})) == End{Ending::declined, march(5)});
}

TEST_CASE("an offer lapses the day after the employer's date, and without one it stays open") {
    Candidacy candidacy = offered();
    candidacy.offer->answer_by = march(12);
    CHECK(end_of(candidacy, march(12)) == End{Ending::none, std::nullopt});
    CHECK(end_of(candidacy, march(13)) == End{Ending::expired, march(12)});
    CHECK(end_of(offered(), Day(2027, 1, 1)) == End{Ending::none, std::nullopt});
    candidacy.timeline = {{accepted, march(5)}};
    CHECK(end_of(candidacy, march(13)) == End{Ending::none, std::nullopt});
}

TEST_CASE("under a policy that says so, an unanswered offer lapses on its last day") {
    const Policy policy = policy_for(Profile::uk_dfe);
    const Candidacy candidacy = offered();
    CHECK(Facts(candidacy, march(17), policy).ending() == Ending::none);
    CHECK(Facts(candidacy, march(18), policy).ending() == Ending::expired);
}

TEST_CASE("the decision is the earliest, and counts from the offer where it came before") {
    CHECK_FALSE(decided_on(offered()));
    CHECK(decided_on(offered({{decided, march(6)}, {decided, march(5)}})) == march(5));
    CHECK(decided_on(offered({{resolved_not_to_accept, march(1)}})) == march(3));
    CHECK(decided_on(offered({{resolved_not_to_accept, march(4)}, {decided, march(6)}})) == march(4));
    CHECK_FALSE(decided_on(in_process({{resolved_not_to_accept, march(1)}})));
}

TEST_CASE("after accepting, only a decision since then is one to back out") {
    CHECK_FALSE(decided_on(offered({{decided, march(4)}, {accepted, march(5)}})));
    CHECK(decided_on(offered({{decided, march(4)}, {accepted, march(5)}, {decided, march(9)}})) == march(9));
}

TEST_CASE("a decision on the day of the acceptance is one to back out, whatever was decided later") {
    CHECK(decided_on(offered({{accepted, march(5)}, {decided, march(5)}, {decided, march(9)}})) == march(5));
}

TEST_CASE("the letter goes to whoever made the offer, else to the main contact") {
    Candidacy candidacy = offered();
    CHECK(addressee_of(candidacy) == priya);
    candidacy.offer->made_by = callum;
    CHECK(addressee_of(candidacy) == callum);
    candidacy.offer->made_by.reset();
    CHECK(addressee_of(candidacy) == priya);
    candidacy.contacts[1].role = Role::offer_maker;
    CHECK(addressee_of(candidacy) == ingrid);
    candidacy.offer.reset();
    CHECK(addressee_of(candidacy) == priya);
    candidacy.contacts[0].role = Role::referee;
    CHECK(addressee_of(candidacy) == ingrid);
}

TEST_CASE("whoever asked not to be contacted is passed over") {
    Candidacy candidacy = offered();
    candidacy.contacts[0].do_not_contact = true;
    CHECK(addressee_of(candidacy) == ingrid);
    candidacy.contacts[1].do_not_contact = true;
    CHECK_FALSE(addressee_of(candidacy));
    candidacy.offer->made_by = ContactIndex{99};
    CHECK_FALSE(addressee_of(candidacy));
}

TEST_CASE("people of the organization are known once met, and an agency and a referee are not of it") {
    const Policy policy;
    const Candidacy candidacy =
        offered({{interviewed, Day(2026, 2, 19), {ingrid}}, {screened, Day(2026, 2, 9), {callum}}, {declined, march(9)}});
    const Facts facts(candidacy, today, policy);
    REQUIRE(facts.acquaintances().size() == 3);
    CHECK(facts.acquaintances()[0].met);  // made the offer
    CHECK(facts.acquaintances()[1].met);
    CHECK_FALSE(facts.acquaintances()[2].met);
    const Candidacy open = offered();
    CHECK(Facts(open, today, policy).acquaintances().empty());
}

TEST_CASE("thanks before the no do not count, the letter that says no counts for its reader") {
    const Policy policy;
    const Candidacy candidacy = offered({{interviewed, Day(2026, 2, 19), {ingrid}},
                                         {thanked, march(8), {ingrid}},
                                         {declined, march(9)},
                                         {thanked, march(14), {ingrid}},
                                         {thanked, march(12), {ingrid}}});
    const Facts facts(candidacy, today, policy);
    CHECK(facts.acquaintances()[0].thanked_after == 0);
    CHECK(facts.acquaintances()[1].thanked_after == 3);
}

TEST_CASE("the no thanks whomever it names, and then not the usual reader") {
    const Policy policy;
    const Candidacy candidacy = offered({{declined, march(9), {ingrid}}});
    const Facts facts(candidacy, today, policy);
    CHECK(facts.acquaintances()[0].thanked_after == -1);
    CHECK(facts.acquaintances()[1].thanked_after == 0);
}

TEST_CASE("more than 32 people are all known") {
    const Policy policy;
    Candidacy candidacy = offered({{declined, march(9)}});
    candidacy.contacts.resize(100, Contact{.name = "Kim Albers"});
    candidacy.timeline.push_back({talked, march(1), {ContactIndex{99}}});
    const Facts facts(candidacy, today, policy);
    REQUIRE(facts.acquaintances().size() == 100);
    CHECK(facts.acquaintances()[99].met);
    CHECK_FALSE(facts.acquaintances()[98].met);
}

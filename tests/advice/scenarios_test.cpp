// The eight acceptance scenarios, P1 to P8: what is owed in each, to whom and by when.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <bowout/advice/advise.hpp>

#include "given.hpp"

using advice_tests::after;
using advice_tests::Given;
using advice_tests::only;
using advice_tests::times;
using bowout::Advice;
using bowout::advise;
using bowout::Candidacy;
using bowout::ContactIndex;
using bowout::Day;
using bowout::Event;
using bowout::Form;
using bowout::Policy;
using bowout::Role;
using bowout::Status;
using bowout::Tip;
using enum bowout::EventKind;

namespace {

using Lines = std::vector<std::string>;

/// The policy that the scenarios state, number by number, so that a changed default cannot pass for it. What they leave open:
/// `knew_grace` is claim 9's, `release_within` guidance B37's, `soon` two days; `extension_days` is the library's default,
/// which is guidance B12's cap of seven calendar days and proposes the very day that P5 names.
Policy in_force() {
    Policy policy;
    policy.answer_within = 7;
    policy.thank_within = 7;
    policy.short_offer = 3;
    policy.soon = 2;
    policy.interview_notice = 2;
    policy.extension_days = 7;
    policy.acknowledge_within = 1;
    policy.tell_within = 1;
    policy.withdraw_within = 1;
    policy.release_within = 1;
    policy.knew_grace = 1;
    policy.reconnect_months = {3, 6};
    policy.clock_start = bowout::ClockStart::first_extended;
    policy.clock_restarts_on_revision = true;
    policy.longer_deadline = bowout::LongerDeadline::advisory;
    policy.roll = bowout::Roll::none;
    policy.calendar = bowout::Calendar(std::vector<Day>{}, {bowout::Weekday::saturday, bowout::Weekday::sunday});
    policy.answer_counted_in = bowout::CountedIn::calendar_days;
    policy.answer_on = std::nullopt;
    policy.unanswered_lapses = false;
    return policy;
}

Given on(Day today, const Candidacy& candidacy) { return advise(candidacy, today, in_force()); }

std::string line(const Candidacy& candidacy, const Advice& advice) {
    std::string text(advice.rule);
    if (const bowout::Contact* to = find(candidacy, advice.to)) (text += ": ") += to->name.full().view();
    return text;
}

/// Everything that is still to be done, reconnecting apart.
Lines owed(const Candidacy& candidacy, const Given& given) {
    Lines lines;
    for (const Advice& advice : given)
        if (is_open(advice.status) && advice.rule != "keep_in_touch") lines.push_back(line(candidacy, advice));
    return lines;
}

/// Every breach, mended or not.
Lines breaches(const Candidacy& candidacy, const Given& given) {
    Lines lines;
    for (const Advice& advice : given)
        if (advice.status == Status::missed || advice.status == Status::done_late || advice.status == Status::overdue)
            lines.push_back(line(candidacy, advice));
    return lines;
}

/// Thanks given, out of all that are asked for.
using Coverage = std::pair<int, int>;
Coverage coverage(const Given& given) {
    const auto thanked = std::count_if(given.begin(), given.end(), [](const Advice& advice) {
        return advice.rule == "thank_everyone" && (advice.status == Status::done || advice.status == Status::done_late);
    });
    return {static_cast<int>(thanked), times(given, "thank_everyone")};
}

/// Each of `people` is written to again on these two days, and nobody else is.
void check_reconnections(const Given& given, const std::vector<ContactIndex>& people, Day first, Day second) {
    CHECK(times(given, "keep_in_touch") == static_cast<int>(2 * people.size()));
    for (const ContactIndex who : people) {
        for (const auto& [months, day] : {std::pair(3, first), std::pair(6, second)}) {
            const Advice again = only(given, "keep_in_touch", who, months);
            CHECK(again.tip == Tip::stay_connected);
            CHECK(again.status == Status::due);
            CHECK(again.act_by == day);
            CHECK(again.latest == day);
            CHECK(again.days_late == 0);
        }
    }
}

void check_reflection(const Given& given, Day ended) {
    const Advice lesson = only(given, "learn_from_it");
    CHECK(lesson.tip == Tip::no_is_a_lesson);
    CHECK(lesson.status == Status::note);
    CHECK(lesson.since == ended);
    CHECK(lesson.count == 3);
    CHECK_FALSE(lesson.to);
    CHECK_FALSE(lesson.latest);
}

}  // namespace

// P1 Clean decline after an on-site process

namespace p1 {

constexpr ContactIndex priya{0}, tomas{1}, ingrid{2}, marcus{3};

Candidacy dana() {
    return {
        .candidate = {.name = "Dana Okafor", .email = "dana@example.net"},
        .position = {.title = "Test Engineer", .organization = "Larkfield Labs"},
        .offer =
            bowout::Offer{.extended = Day(2026, 3, 3), .form = Form::verbal, .written = Day(2026, 3, 3), .answer_by = {}, .made_by = priya},
        .contacts = {{.name = {"Priya Nair", {.given = "Priya", .family = "Nair", .honorific = "Ms."}},
                      .role = Role::hiring_manager,
                      .email = "priya@larkfield.example.com"},
                     {.name = "Tomás Rivera", .role = Role::recruiter_internal, .email = "tomas@larkfield.example.com"},
                     {.name = "Ingrid Solberg", .role = Role::interviewer, .email = "ingrid@larkfield.example.com"},
                     {.name = "Marcus Webb", .role = Role::future_peer, .email = "marcus@larkfield.example.com"}},
        .timeline = {{applied, Day(2026, 2, 2)},
                     {screened, Day(2026, 2, 9), {tomas}},
                     {interviewed, Day(2026, 2, 19), {priya, ingrid, marcus}},
                     {offer_acknowledged, Day(2026, 3, 3)},
                     {decided, Day(2026, 3, 6)}},
    };
}

}  // namespace p1

TEST_CASE("scenario P1: having decided on Friday, tell by Monday, and the week itself ends on Tuesday") {
    using namespace p1;
    const Candidacy candidacy = dana();
    const Given given = on(Day(2026, 3, 6), candidacy);

    const Advice answer = only(given, "answer_offer");
    CHECK(answer.tip == Tip::dont_burn_bridges);
    CHECK(answer.status == Status::due);
    CHECK(answer.to == priya);
    CHECK(answer.since == Day(2026, 3, 3));
    CHECK(answer.act_by == Day(2026, 3, 10));
    CHECK(answer.latest == Day(2026, 3, 10));
    CHECK(answer.days_late == 0);

    const Advice tell = only(given, "tell_once_decided");
    CHECK(tell.tip == Tip::dont_burn_bridges);
    CHECK(tell.status == Status::due);
    CHECK(tell.to == priya);
    CHECK(tell.since == Day(2026, 3, 6));
    CHECK(tell.act_by == Day(2026, 3, 9));
    CHECK(tell.latest == Day(2026, 3, 9));
    CHECK(tell.days_late == 0);

    CHECK(only(given, "acknowledge_offer").status == Status::done);
    CHECK(owed(candidacy, given) == Lines{"answer_offer: Priya Nair", "tell_once_decided: Priya Nair"});
    CHECK(breaches(candidacy, given) == Lines{});
    CHECK(given.size() == 3);
}

TEST_CASE("scenario P1: before Dana decides, the answer is the one thing owed") {
    using namespace p1;
    const Candidacy candidacy = dana();
    const Given given = on(Day(2026, 3, 5), candidacy);
    CHECK(only(given, "answer_offer").latest == Day(2026, 3, 10));
    CHECK(owed(candidacy, given) == Lines{"answer_offer: Priya Nair"});
}

TEST_CASE("scenario P1: after the decline on Monday three people are thanked within the week, and the letter thanks Priya") {
    using namespace p1;
    const Candidacy candidacy = after(dana(), {{declined, Day(2026, 3, 9)}});
    const Given given = on(Day(2026, 3, 9), candidacy);

    for (const ContactIndex who : {tomas, ingrid, marcus}) {
        const Advice thanks = only(given, "thank_everyone", who);
        CHECK(thanks.tip == Tip::stay_connected);
        CHECK(thanks.status == Status::due);
        CHECK(thanks.since == Day(2026, 3, 9));
        CHECK(thanks.act_by == Day(2026, 3, 16));
        CHECK(thanks.latest == Day(2026, 3, 16));
        CHECK(thanks.days_late == 0);
    }
    CHECK(only(given, "thank_everyone", priya).status == Status::done);
    CHECK(owed(candidacy, given) == Lines{"thank_everyone: Tomás Rivera", "thank_everyone: Ingrid Solberg", "thank_everyone: Marcus Webb"});
    CHECK(breaches(candidacy, given) == Lines{});
    CHECK(coverage(given) == Coverage{1, 4});
    CHECK(times(given, "answered_late") == 0);
    CHECK(times(given, "knew_before_offer") == 0);
    check_reconnections(given, {priya, tomas, ingrid, marcus}, Day(2026, 6, 9), Day(2026, 9, 9));
    check_reflection(given, Day(2026, 3, 9));
}

TEST_CASE("scenario P1: naming Priya as the one who was told changes nothing") {
    using namespace p1;
    const Day monday(2026, 3, 9);
    CHECK(on(monday, after(dana(), {{declined, monday, {priya}}})) == on(monday, after(dana(), {{declined, monday}})));
}

TEST_CASE("scenario P1: after all the thanks coverage is four of four and nothing is owed") {
    using namespace p1;
    const Candidacy candidacy = after(
        dana(), {{declined, Day(2026, 3, 9)}, {followed_up, Day(2026, 3, 10), {tomas, ingrid}}, {followed_up, Day(2026, 3, 16), {marcus}}});
    const Given given = on(Day(2026, 3, 16), candidacy);
    CHECK(coverage(given) == Coverage{4, 4});
    CHECK(owed(candidacy, given) == Lines{});
    CHECK(breaches(candidacy, given) == Lines{});
}

// P2 Declined too late, no employer date

namespace p2 {

constexpr ContactIndex helen{0}, luca{1};

Candidacy owen() {
    return {
        .candidate = {.name = "Owen Baptiste"},
        .position = {.title = "Producer", .organization = "Saltmarsh Studio"},
        .offer = bowout::Offer{.extended = Day(2026, 4, 14), .form = Form::written, .made_by = helen},
        .contacts = {{.name = "Helen Abara", .role = Role::offer_maker, .email = "helen@saltmarsh.example.org"},
                     {.name = "Luca Ferri", .role = Role::interviewer, .email = "luca@saltmarsh.example.org"}},
        .timeline = {{interviewed, Day(2026, 4, 7), {helen, luca}}, {declined, Day(2026, 4, 27)}},
    };
}

}  // namespace p2

TEST_CASE("scenario P2: declined thirteen days after the offer is six days late") {
    using namespace p2;
    const Candidacy candidacy = owen();
    const Given given = on(Day(2026, 4, 27), candidacy);

    const Advice late = only(given, "answered_late");
    CHECK(late.tip == Tip::dont_burn_bridges);
    CHECK(late.status == Status::done_late);
    CHECK(late.to == helen);
    CHECK(late.since == Day(2026, 4, 14));
    CHECK(late.act_by == Day(2026, 4, 21));
    CHECK(late.latest == Day(2026, 4, 21));
    CHECK(late.days_late == 6);

    CHECK(times(given, "answer_offer") == 0);
    CHECK(times(given, "no_answer") == 0);
    check_reconnections(given, {helen, luca}, Day(2026, 7, 27), Day(2026, 10, 27));
    check_reflection(given, Day(2026, 4, 27));
}

TEST_CASE("scenario P2: the offer was never acknowledged, which was due on Wednesday and can no longer be done") {
    using namespace p2;
    const Advice acknowledge = only(on(Day(2026, 4, 27), owen()), "acknowledge_offer");
    CHECK(acknowledge.tip == Tip::dont_burn_bridges);
    CHECK(acknowledge.to == helen);
    CHECK(acknowledge.since == Day(2026, 4, 14));
    CHECK(acknowledge.act_by == Day(2026, 4, 15));
    CHECK(acknowledge.latest == Day(2026, 4, 15));
    CHECK_FALSE(is_open(acknowledge.status));
    CHECK(acknowledge.status != Status::done);
}

TEST_CASE("scenario P2: Luca is thanked by the Monday after, and coverage is one of two so far") {
    using namespace p2;
    const Candidacy candidacy = owen();
    const Given given = on(Day(2026, 4, 27), candidacy);
    const Advice thanks = only(given, "thank_everyone", luca);
    CHECK(thanks.status == Status::due);
    CHECK(thanks.act_by == Day(2026, 5, 4));
    CHECK(thanks.latest == Day(2026, 5, 4));
    CHECK(only(given, "thank_everyone", helen).status == Status::done);
    CHECK(coverage(given) == Coverage{1, 2});
    CHECK(owed(candidacy, given) == Lines{"thank_everyone: Luca Ferri"});
}

TEST_CASE("scenario P2: on day 7 the answer is not late, on day 8 it is one day late") {
    using namespace p2;
    const Candidacy candidacy = owen();

    const Given seventh = on(Day(2026, 4, 21), candidacy);
    const Advice in_time = only(seventh, "answer_offer");
    CHECK(in_time.status == Status::soon);
    CHECK(in_time.to == helen);
    CHECK(in_time.latest == Day(2026, 4, 21));
    CHECK(in_time.days_late == 0);
    CHECK(owed(candidacy, seventh) == Lines{"acknowledge_offer: Helen Abara", "answer_offer: Helen Abara"});

    const Given eighth = on(Day(2026, 4, 22), candidacy);
    const Advice late = only(eighth, "answer_offer");
    CHECK(late.status == Status::overdue);
    CHECK(late.to == helen);
    CHECK(late.act_by == Day(2026, 4, 21));
    CHECK(late.latest == Day(2026, 4, 21));
    CHECK(late.days_late == 1);
    CHECK(times(eighth, "answered_late") == 0);
    CHECK(times(eighth, "no_answer") == 0);
}

// P3 Withdraw before the final round

namespace p3 {

constexpr ContactIndex greta{0}, samuel{1}, ruth{2};

Candidacy noor() {
    return {
        .candidate = {.name = "Noor Haddad"},
        .position = {.title = "Data Analyst", .organization = "Pinegate Transit", .reference = "PT-118"},
        .contacts = {{.name = "Greta Lind", .role = Role::recruiter_internal, .email = "greta@pinegate.example.org"},
                     {.name = "Samuel Osei", .role = Role::hiring_manager, .email = "samuel@pinegate.example.org"},
                     {.name = "Ruth Calder", .role = Role::interviewer, .email = "ruth@pinegate.example.org"}},
        .timeline = {{applied, Day(2026, 4, 20)},
                     {interviewed, Day(2026, 5, 6), {samuel}},
                     {interviewed, Day(2026, 5, 13), {ruth}},
                     {resolved_not_to_accept, Day(2026, 5, 13)},
                     {interview_scheduled, Day(2026, 5, 19)},
                     {reference_check_scheduled, Day(2026, 5, 20)}},
    };
}

}  // namespace p3

TEST_CASE("scenario P3: withdraw by Thursday, to the main contact, which spares the employer two steps") {
    using namespace p3;
    const Candidacy candidacy = noor();
    const Given given = on(Day(2026, 5, 13), candidacy);

    const Advice withdraw = only(given, "withdraw_early");
    CHECK(withdraw.tip == Tip::communicate_early);
    CHECK(withdraw.status == Status::soon);
    CHECK(withdraw.to == greta);
    CHECK(withdraw.since == Day(2026, 5, 13));
    CHECK(withdraw.act_by == Day(2026, 5, 14));
    CHECK(withdraw.latest == Day(2026, 5, 14));
    CHECK(withdraw.days_late == 0);
    CHECK(withdraw.count == 2);

    CHECK(owed(candidacy, given) == Lines{"withdraw_early: Greta Lind"});
    CHECK(given.size() == 1);  // no answer to an offer, no thanks yet, no finding
}

TEST_CASE("scenario P3: after the withdrawal notes of thanks to Samuel and Ruth are worth writing but not owed") {
    using namespace p3;
    const Candidacy candidacy = after(noor(), {{withdrawn, Day(2026, 5, 14), {greta}}});
    const Given given = on(Day(2026, 5, 14), candidacy);

    CHECK(times(given, "thank_everyone") == 2);
    for (const ContactIndex who : {samuel, ruth}) {
        const Advice thanks = only(given, "thank_everyone", who);
        CHECK(thanks.tip == Tip::stay_connected);
        CHECK(thanks.status == Status::note);
        CHECK(thanks.since == Day(2026, 5, 14));
        CHECK(thanks.act_by == Day(2026, 5, 21));
        CHECK(thanks.latest == Day(2026, 5, 21));
    }
    CHECK(owed(candidacy, given) == Lines{});
    CHECK(breaches(candidacy, given) == Lines{});
    check_reconnections(given, {samuel, ruth}, Day(2026, 8, 14), Day(2026, 11, 14));
    check_reflection(given, Day(2026, 5, 14));
}

TEST_CASE("scenario P3: a decline where there is no offer is read as the withdrawal it is") {
    using namespace p3;
    const Day thursday(2026, 5, 14);
    CHECK(on(thursday, after(noor(), {{declined, thursday, {greta}}})) == on(thursday, after(noor(), {{withdrawn, thursday, {greta}}})));
}

// P4 Knew before the offer, said nothing

namespace p4 {

constexpr ContactIndex ana{0}, felix{1}, jo{2};

Candidacy mila(Day resolved = Day(2026, 6, 1)) {
    return {
        .candidate = {.name = "Mila Petrov"},
        .position = {.title = "Data Analyst", .organization = "Cobalt Orchard"},
        .offer = bowout::Offer{.extended = Day(2026, 6, 10), .made_by = ana},
        .contacts = {{.name = "Ana Duarte", .role = Role::offer_maker, .email = "ana@cobaltorchard.example.com"},
                     {.name = "Felix Brandt", .role = Role::interviewer, .email = "felix@cobaltorchard.example.com"},
                     {.name = "Jo Lindqvist", .role = Role::referee, .email = "jo@example.net"}},
        .timeline = {{interviewed, Day(2026, 5, 28), {ana, felix}},
                     {resolved_not_to_accept, resolved},
                     {reference_check_finished, Day(2026, 6, 5), {jo}},
                     {declined, Day(2026, 6, 11), {ana}}},
    };
}

}  // namespace p4

TEST_CASE("scenario P4: the withdrawal was due the day after resolving, and a reference check and the offer were for nothing") {
    using namespace p4;
    const Given given = on(Day(2026, 6, 11), mila());

    const Advice knew = only(given, "knew_before_offer");
    CHECK(knew.tip == Tip::communicate_early);
    CHECK(knew.status == Status::missed);
    CHECK(knew.to == ana);
    CHECK(knew.since == Day(2026, 6, 1));
    CHECK(Day(2026, 6, 10) - *knew.since == 9);
    CHECK(knew.act_by == Day(2026, 6, 2));
    CHECK(knew.latest == Day(2026, 6, 2));
    CHECK(knew.days_late == 8);
    CHECK(knew.count == 2);
    CHECK(times(given, "withdraw_early") == 0);
}

TEST_CASE("scenario P4: the decline on day 1 is no breach of tip 2, and Felix is thanked by the Thursday after") {
    using namespace p4;
    const Candidacy candidacy = mila();
    const Given given = on(Day(2026, 6, 11), candidacy);

    CHECK(times(given, "answered_late") == 0);
    CHECK(breaches(candidacy, given) == Lines{"knew_before_offer: Ana Duarte"});

    const Advice thanks = only(given, "thank_everyone", felix);
    CHECK(thanks.status == Status::due);
    CHECK(thanks.act_by == Day(2026, 6, 18));
    CHECK(thanks.latest == Day(2026, 6, 18));
    CHECK(only(given, "thank_everyone", ana).status == Status::done);
    CHECK(coverage(given) == Coverage{1, 2});
    CHECK(owed(candidacy, given) == Lines{"thank_everyone: Felix Brandt"});
    check_reconnections(given, {ana, felix}, Day(2026, 9, 11), Day(2026, 12, 11));
    check_reflection(given, Day(2026, 6, 11));

    CHECK(coverage(on(Day(2026, 6, 12), after(candidacy, {{thanked, Day(2026, 6, 12), {felix}}}))) == Coverage{2, 2});
}

TEST_CASE("scenario P4: on the day of the offer the answer is due a week later") {
    using namespace p4;
    const Given given = on(Day(2026, 6, 10), mila());
    const Advice answer = only(given, "answer_offer");
    CHECK(answer.status == Status::due);
    CHECK(answer.to == ana);
    CHECK(answer.act_by == Day(2026, 6, 17));
    CHECK(answer.latest == Day(2026, 6, 17));
    // The decision was there before the offer: telling them takes the place of acknowledging it.
    CHECK(only(given, "tell_once_decided").latest == Day(2026, 6, 11));
    CHECK(times(given, "acknowledge_offer") == 0);
}

TEST_CASE("scenario P4: while the employer checks references the withdrawal is three days overdue") {
    using namespace p4;
    const Candidacy candidacy = mila();
    const Given given = on(Day(2026, 6, 5), candidacy);
    const Advice withdraw = only(given, "withdraw_early");
    CHECK(withdraw.status == Status::overdue);
    CHECK(withdraw.to == ana);
    CHECK(withdraw.latest == Day(2026, 6, 2));
    CHECK(withdraw.days_late == 3);
    CHECK(withdraw.count == 0);
    CHECK(owed(candidacy, given) == Lines{"withdraw_early: Ana Duarte"});
}

TEST_CASE("scenario P4: resolving one working day before the offer is inside the grace, two are not") {
    using namespace p4;
    const Candidacy tuesday = mila(Day(2026, 6, 9));
    const Given given = on(Day(2026, 6, 11), tuesday);
    CHECK(times(given, "knew_before_offer") == 0);
    CHECK(breaches(tuesday, given) == Lines{});

    const Advice monday = only(on(Day(2026, 6, 11), mila(Day(2026, 6, 8))), "knew_before_offer");
    CHECK(monday.latest == Day(2026, 6, 9));
    CHECK(monday.days_late == 1);
    CHECK(monday.count == 1);
}

// P5 Two-day week-end deadline, extension granted

namespace p5 {

constexpr ContactIndex ben{0};

Candidacy iris() {
    return {
        .candidate = {.name = "Iris Moreau"},
        .position = {.title = "Buyer", .organization = "Tallow & Finch"},
        .offer =
            bowout::Offer{.extended = Day(2026, 7, 9), .form = Form::written, .written = {}, .answer_by = Day(2026, 7, 11), .made_by = ben},
        .contacts = {{.name = "Ben Achebe", .role = Role::offer_maker, .email = "ben@tallowfinch.example.com"}},
    };
}

Candidacy extended() {
    return after(iris(), {{offer_acknowledged, Day(2026, 7, 9)},
                          {extension_requested, Day(2026, 7, 9)},
                          {extension_granted, Day(2026, 7, 10), {ben}, Day(2026, 7, 17)}});
}

}  // namespace p5

TEST_CASE("scenario P5: with two days to answer, acknowledge, and ask for time today") {
    using namespace p5;
    const Candidacy candidacy = iris();
    const Given given = on(Day(2026, 7, 9), candidacy);

    const Advice acknowledge = only(given, "acknowledge_offer");
    CHECK(acknowledge.status == Status::soon);
    CHECK(acknowledge.to == ben);
    CHECK(acknowledge.act_by == Day(2026, 7, 10));
    CHECK(acknowledge.latest == Day(2026, 7, 10));

    const Advice answer = only(given, "answer_offer");
    CHECK(answer.status == Status::soon);
    CHECK(answer.to == ben);
    CHECK(answer.since == Day(2026, 7, 9));
    CHECK(answer.act_by == Day(2026, 7, 10));
    CHECK(answer.latest == Day(2026, 7, 11));
    CHECK(answer.days_late == 0);

    const Advice ask = only(given, "ask_for_time");
    CHECK(ask.tip == Tip::dont_burn_bridges);
    CHECK(ask.status == Status::soon);
    CHECK(ask.to == ben);
    CHECK(ask.act_by == Day(2026, 7, 9));
    CHECK(ask.days_late == 0);
    CHECK(bowout::AskForTime::proposal(Day(2026, 7, 11), in_force()) == Day(2026, 7, 17));

    CHECK(owed(candidacy, given) == Lines{"acknowledge_offer: Ben Achebe", "answer_offer: Ben Achebe", "ask_for_time: Ben Achebe"});
    CHECK(breaches(candidacy, given) == Lines{});
    CHECK(given.size() == 3);
}

TEST_CASE("scenario P5: an employer's date three days away is short, four days are not") {
    using namespace p5;
    Candidacy candidacy = iris();
    candidacy.offer->answer_by = Day(2026, 7, 12);
    CHECK(times(on(Day(2026, 7, 9), candidacy), "ask_for_time") == 1);
    candidacy.offer->answer_by = Day(2026, 7, 13);
    CHECK(times(on(Day(2026, 7, 9), candidacy), "ask_for_time") == 0);
}

TEST_CASE("scenario P5: having asked moves nothing") {
    using namespace p5;
    const Candidacy candidacy = after(iris(), {{extension_requested, Day(2026, 7, 9)}});
    const Given given = on(Day(2026, 7, 9), candidacy);
    CHECK(only(given, "answer_offer").latest == Day(2026, 7, 11));
    CHECK(only(given, "answer_offer").act_by == Day(2026, 7, 10));
    CHECK(only(given, "ask_for_time").status == Status::done);
    CHECK(owed(candidacy, given) == Lines{"acknowledge_offer: Ben Achebe", "answer_offer: Ben Achebe"});
}

TEST_CASE("scenario P5: once more time is granted, the week is the courteous line") {
    using namespace p5;
    const Candidacy candidacy = extended();
    const Given given = on(Day(2026, 7, 10), candidacy);
    const Advice answer = only(given, "answer_offer");
    CHECK(answer.status == Status::due);
    CHECK(answer.to == ben);
    CHECK(answer.since == Day(2026, 7, 9));
    CHECK(answer.act_by == Day(2026, 7, 16));
    CHECK(answer.latest == Day(2026, 7, 16));
    CHECK(owed(candidacy, given) == Lines{"answer_offer: Ben Achebe"});
    CHECK(times(given, "ask_for_time") == 0);
}

TEST_CASE("scenario P5: a decline within the week is on time, inside the employer's later date a note, after it a breach") {
    using namespace p5;
    const Given within = on(Day(2026, 7, 16), after(extended(), {{declined, Day(2026, 7, 16)}}));
    CHECK(times(within, "answered_late") == 0);

    const Candidacy friday = after(extended(), {{declined, Day(2026, 7, 17)}});
    const Given inside = on(Day(2026, 7, 17), friday);
    const Advice advisory = only(inside, "answered_late");
    CHECK(advisory.status == Status::note);
    CHECK(advisory.to == ben);
    CHECK(advisory.act_by == Day(2026, 7, 16));
    CHECK(advisory.latest == Day(2026, 7, 16));
    CHECK(advisory.days_late == 1);
    CHECK(breaches(friday, inside) == Lines{});
    CHECK(owed(friday, inside) == Lines{});

    const Candidacy saturday = after(extended(), {{declined, Day(2026, 7, 18)}});
    const Given beyond = on(Day(2026, 7, 18), saturday);
    const Advice breach = only(beyond, "answered_late");
    CHECK(breach.status == Status::done_late);
    CHECK(breach.to == ben);
    CHECK(breach.act_by == Day(2026, 7, 17));
    CHECK(breach.latest == Day(2026, 7, 17));
    CHECK(breach.days_late == 1);
    CHECK(breaches(saturday, beyond) == Lines{"answered_late: Ben Achebe"});
    CHECK(owed(saturday, beyond) == Lines{});
}

// P6 Two offers and two running processes

namespace p6 {

const Event accepted_a{accepted_elsewhere, Day(2026, 8, 7)};

Candidacy kofi(bowout::Position position) { return {.candidate = {.name = "Kofi Lindgren"}, .position = std::move(position)}; }

Candidacy brightwater() {
    Candidacy candidacy = kofi({.title = "Planner", .organization = "Brightwater Cooperative"});
    candidacy.contacts = {{.name = "Yasmin Cole", .role = Role::offer_maker, .email = "yasmin@brightwater.example.org"}};
    candidacy.offer = bowout::Offer{.extended = Day(2026, 8, 3), .made_by = ContactIndex{0}};
    candidacy.timeline = {{accepted, Day(2026, 8, 7)}};
    return candidacy;
}

Candidacy quillfeather() {
    Candidacy candidacy = kofi({.title = "Editor", .organization = "Quillfeather Press"});
    candidacy.contacts = {{.name = "Edda Roth", .role = Role::offer_maker, .email = "edda@quillfeather.example.org"},
                          {.name = "Paul Inoue", .role = Role::interviewer, .email = "paul@quillfeather.example.org"}};
    candidacy.offer = bowout::Offer{.extended = Day(2026, 8, 5), .made_by = ContactIndex{0}};
    candidacy.timeline = {{interviewed, std::nullopt, {ContactIndex{1}}}};
    return candidacy;
}

Candidacy harrow() {
    Candidacy candidacy = kofi({.title = "Analyst", .organization = "Harrow Analytics"});
    candidacy.contacts = {{.name = "Lena Voss", .role = Role::interviewer, .email = "lena@harrow.example.com"}};
    candidacy.timeline = {{interviewed, Day(2026, 8, 4), {ContactIndex{0}}}, {interview_scheduled, Day(2026, 8, 12)}};
    return candidacy;
}

Candidacy midlake() {
    Candidacy candidacy = kofi({.title = "Officer", .organization = "Midlake Council"});
    candidacy.timeline = {{applied, Day(2026, 7, 30)}};
    return candidacy;
}

}  // namespace p6

TEST_CASE("scenario P6: nothing is left to do about the offer that was accepted") { CHECK(on(Day(2026, 8, 7), p6::brightwater()).empty()); }

TEST_CASE("scenario P6: the other offer is declined by Monday, and by Wednesday at the very latest") {
    const Candidacy candidacy = after(p6::quillfeather(), {p6::accepted_a});
    const ContactIndex edda{0}, paul{1};
    const Given given = on(Day(2026, 8, 7), candidacy);

    const Advice release = only(given, "release_others");
    CHECK(release.tip == Tip::dont_burn_bridges);
    CHECK(release.status == Status::due);
    CHECK(release.to == edda);
    CHECK(release.since == Day(2026, 8, 7));
    CHECK(release.act_by == Day(2026, 8, 10));
    CHECK(release.latest == Day(2026, 8, 10));
    CHECK(release.days_late == 0);

    const Advice answer = only(given, "answer_offer");
    CHECK(answer.status == Status::due);
    CHECK(answer.to == edda);
    CHECK(answer.latest == Day(2026, 8, 12));
    CHECK(owed(candidacy, given) == Lines{"answer_offer: Edda Roth", "release_others: Edda Roth"});
    CHECK(breaches(candidacy, given) == Lines{});

    const Candidacy answered = after(candidacy, {{declined, Day(2026, 8, 10), {edda}}});
    const Given afterwards = on(Day(2026, 8, 10), answered);
    CHECK(owed(answered, afterwards) == Lines{"thank_everyone: Paul Inoue"});
    CHECK(only(afterwards, "thank_everyone", paul).act_by == Day(2026, 8, 17));
    CHECK(only(afterwards, "thank_everyone", paul).latest == Day(2026, 8, 17));
    CHECK(times(afterwards, "answered_late") == 0);
}

TEST_CASE("scenario P6: the process with an interview ahead is left by Monday, two days before it") {
    const Candidacy candidacy = after(p6::harrow(), {p6::accepted_a});
    const Given given = on(Day(2026, 8, 7), candidacy);
    const Advice release = only(given, "release_others");
    CHECK(release.status == Status::due);
    CHECK(release.to == ContactIndex{0});
    CHECK(release.act_by == Day(2026, 8, 10));
    CHECK(release.latest == Day(2026, 8, 10));
    CHECK(Day(2026, 8, 12) - *release.latest == 2);
    CHECK(owed(candidacy, given) == Lines{"release_others: Lena Voss"});
    CHECK(given.size() == 1);
}

TEST_CASE("scenario P6: where one has only applied, withdrawing is worth knowing and not owed") {
    const Candidacy candidacy = after(p6::midlake(), {p6::accepted_a});
    for (const Day today : {Day(2026, 8, 7), Day(2026, 8, 14)}) {
        const Given given = on(today, candidacy);
        const Advice release = only(given, "release_others");
        CHECK(release.status == Status::note);
        CHECK_FALSE(release.to);
        CHECK(release.days_late == 0);
        CHECK(given.size() == 1);
    }
}

TEST_CASE("scenario P6: before the written acceptance nobody needs to be released") {
    const Day day_before(2026, 8, 6);
    const Event by_word{accepted_elsewhere, Day(2026, 8, 6), {}, std::nullopt, Form::verbal};
    for (const Event& event : {p6::accepted_a, by_word}) {
        const Candidacy b = after(p6::quillfeather(), {event});
        CHECK(owed(b, on(day_before, b)) == Lines{"acknowledge_offer: Edda Roth", "answer_offer: Edda Roth"});
        CHECK(on(day_before, after(p6::harrow(), {event})).empty());
        CHECK(on(day_before, after(p6::midlake(), {event})).empty());
    }
    CHECK(only(on(day_before, p6::brightwater()), "answer_offer").latest == Day(2026, 8, 10));
}

// P7 Agency recruiter and a referring friend

namespace p7 {

constexpr ContactIndex callum{0}, bello{1}, stan{2}, june{3}, robin{4};

Candidacy petra() {
    return {
        .candidate = {.name = "Petra Novak"},
        .position = {.title = "Shift Planner", .organization = "Ember Valley Foods"},
        .offer =
            bowout::Offer{
                .extended = Day(2026, 9, 14), .form = Form::verbal, .written = Day(2026, 9, 15), .answer_by = {}, .made_by = callum},
        .contacts = {{.name = "Callum Reid", .role = Role::recruiter_agency, .email = "reid@agency.example.org"},
                     {.name = {"Dr. Amara Bello", {.given = "Amara", .family = "Bello", .honorific = "Dr."}},
                      .role = Role::hiring_manager,
                      .email = "bello@embervalley.example.com"},
                     {.name = "Stan Kowal", .role = Role::interviewer, .email = "stan@embervalley.example.com"},
                     {.name = "June Park", .role = Role::interviewer, .email = "june@embervalley.example.com"},
                     {.name = "Robin Teale", .role = Role::referrer, .email = "robin@embervalley.example.com"}},
        .timeline = {{talked, std::nullopt, {robin}},
                     {interviewed, std::nullopt, {bello, stan, june}},
                     {talked, Day(2026, 9, 14), {callum}},
                     {decided, Day(2026, 9, 16)}},
        .reason = bowout::Reason::schedule,
    };
}

}  // namespace p7

TEST_CASE("scenario P7: the week runs from the call, and the agency hears by Thursday, then the friend who referred") {
    using namespace p7;
    const Candidacy candidacy = petra();
    const Given given = on(Day(2026, 9, 16), candidacy);

    const Advice answer = only(given, "answer_offer");
    CHECK(answer.status == Status::due);
    CHECK(answer.to == callum);
    CHECK(answer.since == Day(2026, 9, 14));
    CHECK(answer.act_by == Day(2026, 9, 21));
    CHECK(answer.latest == Day(2026, 9, 21));

    CHECK(times(given, "tell_once_decided") == 2);
    for (const ContactIndex who : {callum, robin}) {
        const Advice tell = only(given, "tell_once_decided", who);
        CHECK(tell.status == Status::soon);
        CHECK(tell.since == Day(2026, 9, 16));
        CHECK(tell.act_by == Day(2026, 9, 17));
        CHECK(tell.latest == Day(2026, 9, 17));
        CHECK(tell.days_late == 0);
    }
    CHECK(owed(candidacy, given) == Lines{"answer_offer: Callum Reid", "tell_once_decided: Callum Reid", "tell_once_decided: Robin Teale"});
    CHECK(breaches(candidacy, given) == Lines{});
}

TEST_CASE("scenario P7: a week that runs from the written offer ends a day later") {
    Policy policy = in_force();
    policy.clock_start = bowout::ClockStart::written;
    const Advice answer = only(advise(p7::petra(), Day(2026, 9, 16), policy), "answer_offer");
    CHECK(answer.since == Day(2026, 9, 15));
    CHECK(answer.act_by == Day(2026, 9, 22));
    CHECK(answer.latest == Day(2026, 9, 22));
}

TEST_CASE("scenario P7: four people of the organisation are thanked by Thursday, the friend among them, the agency not") {
    using namespace p7;
    const Candidacy candidacy = after(petra(), {{declined, Day(2026, 9, 17), {callum}}});
    const Given given = on(Day(2026, 9, 17), candidacy);

    for (const ContactIndex who : {bello, stan, june, robin}) {
        const Advice thanks = only(given, "thank_everyone", who);
        CHECK(thanks.status == Status::due);
        CHECK(thanks.act_by == Day(2026, 9, 24));
        CHECK(thanks.latest == Day(2026, 9, 24));
        CHECK(thanks.days_late == 0);
    }
    CHECK(coverage(given) == Coverage{0, 4});
    CHECK(owed(candidacy, given) == Lines{"thank_everyone: Dr. Amara Bello", "thank_everyone: Stan Kowal", "thank_everyone: June Park",
                                          "thank_everyone: Robin Teale"});
    CHECK(times(given, "answered_late") == 0);
    check_reconnections(given, {bello, stan, june, robin}, Day(2026, 12, 17), Day(2027, 3, 17));
    check_reflection(given, Day(2026, 9, 17));

    CHECK(coverage(on(Day(2026, 9, 18), after(candidacy, {{thanked, Day(2026, 9, 18), {bello, stan, june, robin}}}))) == Coverage{4, 4});
}

// P8 German letters

namespace p8 {

constexpr ContactIndex vogel{0}, kim{1};

Candidacy jonas() {
    return {
        .candidate = {.name = "Jonas Keller"},
        .position = {.title = "Systemingenieur", .organization = "Nordhang Systeme GmbH", .reference = "NS-2026-41"},
        .offer = bowout::Offer{.extended = Day(2026, 10, 6), .form = Form::written, .made_by = vogel},
        .contacts = {{.name = {"Dr. Katrin Vogel", {.given = "Katrin", .family = "Vogel", .honorific = "Frau Dr."}},
                      .role = Role::offer_maker,
                      .email = "vogel@nordhang.example.com"},
                     {.name = "Kim Albers", .role = Role::hr, .email = "albers@nordhang.example.com"}},
        .timeline = {{talked, std::nullopt, {kim}}, {declined, Day(2026, 10, 8)}},
    };
}

}  // namespace p8

TEST_CASE("scenario P8: declined on day 2 is on time, and Kim is thanked by the Thursday after") {
    using namespace p8;
    const Candidacy candidacy = jonas();
    const Given given = on(Day(2026, 10, 8), candidacy);

    CHECK(times(given, "answered_late") == 0);
    CHECK(only(given, "thank_everyone", vogel).status == Status::done);
    const Advice thanks = only(given, "thank_everyone", kim);
    CHECK(thanks.status == Status::due);
    CHECK(thanks.since == Day(2026, 10, 8));
    CHECK(thanks.act_by == Day(2026, 10, 15));
    CHECK(thanks.latest == Day(2026, 10, 15));
    CHECK(coverage(given) == Coverage{1, 2});
    CHECK(owed(candidacy, given) == Lines{"thank_everyone: Kim Albers"});
    check_reconnections(given, {vogel, kim}, Day(2027, 1, 8), Day(2027, 4, 8));
    check_reflection(given, Day(2026, 10, 8));
}

TEST_CASE("scenario P8: the day before, the answer is due on Tuesday") {
    const Given given = on(Day(2026, 10, 7), p8::jonas());
    const Advice answer = only(given, "answer_offer");
    CHECK(answer.status == Status::due);
    CHECK(answer.to == p8::vogel);
    CHECK(answer.act_by == Day(2026, 10, 13));
    CHECK(answer.latest == Day(2026, 10, 13));
}

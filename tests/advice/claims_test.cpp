// The article, claim by claim: the obligations, deadlines, breaches and figures that advice is to give.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cstddef>
#include <optional>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include <bowout/advice/advise.hpp>

#include "given.hpp"

using advice_tests::Given;
using advice_tests::only;
using advice_tests::times;
using bowout::Advice;
using bowout::advise;
using bowout::Calendar;
using bowout::Candidacy;
using bowout::Contact;
using bowout::ContactIndex;
using bowout::Day;
using bowout::Event;
using bowout::EventKind;
using bowout::Form;
using bowout::Policy;
using bowout::Role;
using bowout::Status;
using bowout::Tip;
using enum bowout::EventKind;

namespace {

constexpr ContactIndex maker{0}, interviewer{1}, peer{2};

Candidacy in_process() {
    return {
        .candidate = {.name = "Ada Quist"},
        .position = {.title = "Archivist", .organization = "Fernhill Museum"},
        .contacts = {{.name = "Mara Lund", .role = Role::hiring_manager, .email = "mara@fernhill.example.org"},
                     {.name = "Ivo Brandt", .role = Role::interviewer, .email = "ivo@fernhill.example.org"},
                     {.name = "Pia Sand", .role = Role::future_peer, .email = "pia@fernhill.example.org"}},
    };
}

Candidacy with_offer(Day extended) {
    Candidacy candidacy = in_process();
    candidacy.offer = bowout::Offer{.extended = extended, .made_by = maker};
    return candidacy;
}

Candidacy after(Candidacy candidacy, EventKind what, std::optional<Day> on, std::optional<ContactIndex> who = {}) {
    Event event{what, on};
    if (who) event.who.push_back(*who);
    candidacy.timeline.push_back(event);
    return candidacy;
}

Candidacy declined_on(Day extended, Day day) { return after(with_offer(extended), declined, day); }
Candidacy resolved_on(Day day) { return after(in_process(), resolved_not_to_accept, day); }

bool speaks_of(const Given& given, std::string_view rule, ContactIndex who) {
    return std::any_of(given.begin(), given.end(), [&](const Advice& advice) { return advice.rule == rule && advice.to == who; });
}

/// Days late of a decline, in the article's own terms: nothing is said of one on time.
int days_late(Day extended, Day day, const Policy& policy = {}) {
    const Given given = advise(declined_on(extended, day), day, policy);
    if (times(given, "answered_late") == 0) return 0;
    const Advice late = only(given, "answered_late");
    CHECK(late.status == Status::done_late);
    CHECK(late.tip == Tip::dont_burn_bridges);
    return late.days_late;
}

/// Steps for nothing, the offer of 10 June included, after resolving on 1 June.
std::optional<int> effort(const std::vector<Event>& events) {
    Candidacy candidacy = after(with_offer(Day(2026, 6, 10)), resolved_not_to_accept, Day(2026, 6, 1));
    candidacy.timeline.insert(candidacy.timeline.end(), events.begin(), events.end());
    return only(advise(candidacy, Day(2026, 6, 10)), "knew_before_offer").count;
}

Policy with_holidays(std::vector<Day> holidays) {
    Policy policy;
    policy.calendar = Calendar(std::move(holidays));
    return policy;
}

template <std::size_t... I>
std::vector<EventKind> every_kind(std::index_sequence<I...>) {
    return {static_cast<EventKind>(I)...};
}
const std::vector<EventKind> kinds = every_kind(std::make_index_sequence<bowout::event_kinds>{});

}  // namespace

// Tip 1: communicate early

TEST_CASE("claim 4: whatever has happened before an offer, the duty to withdraw is there") {
    for (const EventKind stage : {referred, applied, screened, assessed, interviewed, interview_scheduled, reference_check_scheduled,
                                  reference_check_started, reference_check_finished, talked}) {
        INFO(bowout::name(stage));
        const Given given = advise(after(resolved_on(Day(2026, 3, 3)), stage, Day(2026, 3, 2)), Day(2026, 3, 3));
        const Advice withdraw = only(given, "withdraw_early");
        CHECK(withdraw.tip == Tip::communicate_early);
        CHECK(withdraw.status == Status::soon);
        CHECK(withdraw.to == maker);
        CHECK(withdraw.act_by == Day(2026, 3, 4));
        CHECK(withdraw.latest == Day(2026, 3, 4));
    }
}

TEST_CASE("claim 4: the duty is there too before anything has happened, and after a second interview") {
    CHECK(times(advise(resolved_on(Day(2026, 3, 3)), Day(2026, 3, 3)), "withdraw_early") == 1);
    const Candidacy final_round = after(after(resolved_on(Day(2026, 3, 3)), interviewed, Day(2026, 2, 20)), interviewed, Day(2026, 3, 2));
    CHECK(times(advise(final_round, Day(2026, 3, 3)), "withdraw_early") == 1);
}

TEST_CASE("claim 4: a withdrawal is due on the next working day, over week-end, holiday, leap day and year's end") {
    const auto due = [](Day resolved, const Policy& policy = {}) {
        return only(advise(resolved_on(resolved), resolved, policy), "withdraw_early").latest;
    };
    CHECK(due(Day(2026, 3, 6)) == Day(2026, 3, 9));                                                     // Friday
    CHECK(due(Day(2026, 3, 7)) == Day(2026, 3, 9));                                                     // Saturday
    CHECK(due(Day(2026, 3, 8)) == Day(2026, 3, 9));                                                     // Sunday
    CHECK(due(Day(2026, 4, 2), with_holidays({Day(2026, 4, 3), Day(2026, 4, 6)})) == Day(2026, 4, 7));  // before Easter
    CHECK(due(Day(2028, 2, 28)) == Day(2028, 2, 29));                                                   // the leap day, a Tuesday
    CHECK(due(Day(2027, 2, 26)) == Day(2027, 3, 1));                                                    // no leap day
    CHECK(due(Day(2026, 12, 31)) == Day(2027, 1, 1));                                                   // a Friday
    CHECK(due(Day(2026, 12, 31), with_holidays({Day(2027, 1, 1)})) == Day(2027, 1, 4));
    Policy friday_week_end;
    friday_week_end.calendar = Calendar(std::vector<Day>{}, {bowout::Weekday::friday, bowout::Weekday::saturday});
    CHECK(due(Day(2026, 3, 5), friday_week_end) == Day(2026, 3, 8));  // Thursday to Sunday
}

TEST_CASE("claim 4: the day after the last one for withdrawing is one day late") {
    const Candidacy candidacy = resolved_on(Day(2026, 3, 3));
    CHECK(only(advise(candidacy, Day(2026, 3, 4)), "withdraw_early").days_late == 0);
    const Advice late = only(advise(candidacy, Day(2026, 3, 5)), "withdraw_early");
    CHECK(late.status == Status::overdue);
    CHECK(late.days_late == 1);
}

TEST_CASE("claim 4: an employer's step planned sooner than the next working day has to be spared too") {
    const auto due = [](Day resolved, Day planned) {
        return only(advise(after(resolved_on(resolved), interview_scheduled, planned), resolved), "withdraw_early").latest;
    };
    CHECK(due(Day(2026, 3, 6), Day(2026, 3, 8)) == Day(2026, 3, 7));   // Friday, and an interview on Sunday
    CHECK(due(Day(2026, 3, 6), Day(2026, 3, 9)) == Day(2026, 3, 8));   // on Monday
    CHECK(due(Day(2026, 3, 6), Day(2026, 3, 10)) == Day(2026, 3, 9));  // on Tuesday
    CHECK(due(Day(2026, 3, 6), Day(2026, 3, 11)) == Day(2026, 3, 9));
}

TEST_CASE("claim 5: nothing but having resolved never to accept calls for a withdrawal") {
    for (const EventKind kind : kinds) {
        INFO(bowout::name(kind));
        const Candidacy candidacy = after(after(in_process(), applied, Day(2026, 2, 2)), kind, Day(2026, 3, 3));
        CHECK(times(advise(candidacy, Day(2026, 3, 3)), "withdraw_early") == (kind == resolved_not_to_accept ? 1 : 0));
    }
}

TEST_CASE("claim 5: the duty begins on the day of resolving, not before") {
    const Candidacy candidacy = resolved_on(Day(2026, 3, 3));
    CHECK(times(advise(candidacy, Day(2026, 3, 2)), "withdraw_early") == 0);
    CHECK(times(advise(candidacy, Day(2026, 3, 3)), "withdraw_early") == 1);
}

TEST_CASE("claim 7: once an offer is out there is nothing left to withdraw from") {
    const Candidacy candidacy = after(with_offer(Day(2026, 3, 10)), resolved_not_to_accept, Day(2026, 3, 9));
    CHECK(times(advise(candidacy, Day(2026, 3, 9)), "withdraw_early") == 1);
    const Given given = advise(candidacy, Day(2026, 3, 10));
    CHECK(times(given, "withdraw_early") == 0);
    CHECK(times(given, "answer_offer") == 1);
}

TEST_CASE("claim 7: a withdrawal after the offer counts as the decline it is, with the finding that it came late") {
    const Candidacy base =
        after(after(with_offer(Day(2026, 6, 10)), interviewed, Day(2026, 5, 28), interviewer), resolved_not_to_accept, Day(2026, 6, 1));
    const Given withdrew = advise(after(base, withdrawn, Day(2026, 6, 11)), Day(2026, 6, 11));
    CHECK(withdrew == advise(after(base, declined, Day(2026, 6, 11)), Day(2026, 6, 11)));
    CHECK(only(withdrew, "knew_before_offer").status == Status::missed);
    CHECK(only(withdrew, "thank_everyone", interviewer).status == Status::due);
    CHECK(only(advise(after(base, withdrawn, Day(2026, 6, 18)), Day(2026, 6, 18)), "answered_late").days_late == 1);
}

TEST_CASE("claim 8: what the employer did after the candidate had resolved is counted, the offer included") {
    CHECK(effort({}) == 1);
    CHECK(effort({{interviewed, Day(2026, 6, 2)}}) == 2);
    CHECK(effort({{assessed, Day(2026, 6, 3)}}) == 2);
    CHECK(effort({{reference_check_finished, Day(2026, 6, 5)}}) == 2);
    CHECK(effort({{interviewed, Day(2026, 6, 2)}, {assessed, Day(2026, 6, 3)}, {reference_check_started, Day(2026, 6, 5)}}) == 4);
    CHECK(effort({{interviewed, Day(2026, 6, 2)}, {interviewed, Day(2026, 6, 4)}}) == 3);
}

TEST_CASE("claim 8: a reference check begun and finished is one, and what came before resolving was not for nothing") {
    CHECK(effort({{reference_check_started, Day(2026, 6, 4)}, {reference_check_finished, Day(2026, 6, 5)}}) == 2);
    CHECK(effort({{interviewed, Day(2026, 5, 28)}, {assessed, Day(2026, 6, 1)}}) == 1);
    CHECK(effort({{screened, Day(2026, 5, 28)}, {applied, Day(2026, 5, 20)}}) == 1);
}

TEST_CASE("claim 8: a withdrawal spares the employer every step still planned") {
    Candidacy candidacy = resolved_on(Day(2026, 6, 1));
    CHECK(only(advise(candidacy, Day(2026, 6, 1)), "withdraw_early").count == 0);
    candidacy = after(candidacy, interview_scheduled, Day(2026, 6, 9));
    candidacy = after(candidacy, reference_check_scheduled, Day(2026, 6, 10));
    CHECK(only(advise(candidacy, Day(2026, 6, 1)), "withdraw_early").count == 2);
    candidacy = after(candidacy, interview_cancelled, Day(2026, 6, 9));
    CHECK(only(advise(candidacy, Day(2026, 6, 1)), "withdraw_early").count == 1);
}

TEST_CASE("claim 9: an offer more than one working day after resolving is a breach, with the gap in days") {
    const auto knew = [](Day resolved, Day offered, const Policy& policy = {}) {
        return advise(after(with_offer(offered), resolved_not_to_accept, resolved), offered, policy);
    };
    CHECK(times(knew(Day(2026, 6, 9), Day(2026, 6, 10)), "knew_before_offer") == 0);   // the grace
    CHECK(times(knew(Day(2026, 6, 10), Day(2026, 6, 10)), "knew_before_offer") == 0);  // the same day
    CHECK(times(knew(Day(2026, 6, 5), Day(2026, 6, 8)), "knew_before_offer") == 0);    // Friday, Monday
    CHECK(times(knew(Day(2026, 6, 6), Day(2026, 6, 8)), "knew_before_offer") == 0);    // Saturday, Monday

    const Advice two_days = only(knew(Day(2026, 6, 8), Day(2026, 6, 10)), "knew_before_offer");
    CHECK(two_days.tip == Tip::communicate_early);
    CHECK(two_days.status == Status::missed);
    CHECK(two_days.since == Day(2026, 6, 8));
    CHECK(two_days.latest == Day(2026, 6, 9));
    CHECK(two_days.days_late == 1);
    CHECK(only(knew(Day(2026, 6, 5), Day(2026, 6, 9)), "knew_before_offer").days_late == 1);    // Friday, Tuesday
    CHECK(only(knew(Day(2028, 2, 28), Day(2028, 3, 7)), "knew_before_offer").days_late == 7);   // due on the leap day
    CHECK(only(knew(Day(2026, 12, 30), Day(2027, 1, 4)), "knew_before_offer").days_late == 4);  // due on 31 December
    CHECK(times(knew(Day(2026, 4, 2), Day(2026, 4, 7), with_holidays({Day(2026, 4, 3), Day(2026, 4, 6)})), "knew_before_offer") == 0);
}

TEST_CASE("claim 9: the grace is a number of the policy") {
    const Candidacy candidacy = after(with_offer(Day(2026, 6, 10)), resolved_not_to_accept, Day(2026, 6, 8));
    CHECK(times(advise(candidacy, Day(2026, 6, 10), Policy{.knew_grace = 0}), "knew_before_offer") == 1);
    CHECK(times(advise(candidacy, Day(2026, 6, 10), Policy{.knew_grace = 2}), "knew_before_offer") == 0);
}

TEST_CASE("claim 9: whoever withdrew before the offer is not told off for having known, whoever declined after it is") {
    const Candidacy candidacy = after(with_offer(Day(2026, 6, 10)), resolved_not_to_accept, Day(2026, 6, 1));
    CHECK(times(advise(after(candidacy, withdrawn, Day(2026, 6, 9)), Day(2026, 6, 12)), "knew_before_offer") == 0);
    CHECK(times(advise(after(candidacy, declined, Day(2026, 6, 11)), Day(2026, 6, 12)), "knew_before_offer") == 1);
    CHECK(times(advise(after(with_offer(Day(2026, 6, 10)), declined, Day(2026, 6, 11)), Day(2026, 6, 12)), "knew_before_offer") == 0);
}

// Tip 2: don't burn any bridges

TEST_CASE("claim 13: what a bridge's state is read from is facts: on time or not, and thanks given of thanks owed") {
    const Candidacy met = after(with_offer(Day(2026, 3, 3)), interviewed, Day(2026, 2, 19), interviewer);
    const Given graceful = advise(after(after(met, declined, Day(2026, 3, 10)), thanked, Day(2026, 3, 11), interviewer), Day(2026, 3, 11));
    CHECK(times(graceful, "answered_late") == 0);
    CHECK(only(graceful, "thank_everyone", maker).status == Status::done);
    CHECK(only(graceful, "thank_everyone", interviewer).status == Status::done);

    const Given graceless = advise(after(met, declined, Day(2026, 3, 11)), Day(2026, 3, 19));
    CHECK(only(graceless, "answered_late").days_late == 1);
    CHECK(only(graceless, "thank_everyone", interviewer).status == Status::overdue);
}

TEST_CASE("claim 13: a reply, however warm or cold, changes no finding") {
    const Candidacy candidacy = after(declined_on(Day(2026, 3, 3), Day(2026, 3, 11)), interviewed, Day(2026, 2, 19), interviewer);
    CHECK(advise(after(candidacy, replied, Day(2026, 3, 12), interviewer), Day(2026, 3, 12)) == advise(candidacy, Day(2026, 3, 12)));
}

TEST_CASE("claim 14: silence until the offer expires is a breach of tip 2") {
    Candidacy candidacy = with_offer(Day(2026, 3, 3));
    candidacy.offer->answer_by = Day(2026, 3, 6);
    CHECK(times(advise(candidacy, Day(2026, 3, 6)), "no_answer") == 0);
    const Advice silence = only(advise(candidacy, Day(2026, 3, 7)), "no_answer");
    CHECK(silence.tip == Tip::dont_burn_bridges);
    CHECK(silence.status == Status::missed);
    CHECK(silence.to == maker);
    CHECK(silence.since == Day(2026, 3, 6));
    CHECK(silence.days_late == 1);
    CHECK(times(advise(after(candidacy, declined, Day(2026, 3, 6)), Day(2026, 3, 7)), "no_answer") == 0);
    CHECK(times(advise(after(candidacy, accepted, Day(2026, 3, 6)), Day(2026, 3, 7)), "no_answer") == 0);
}

TEST_CASE("claim 15: from the offer on exactly one answer is owed, every day until it is given") {
    Candidacy candidacy = with_offer(Day(2026, 3, 3));
    candidacy.offer->written = Day(2026, 3, 5);
    candidacy.timeline = {{offer_extended, Day(2026, 3, 3)},
                          {offer_extended, Day(2026, 3, 5)},
                          {counter_proposed, Day(2026, 3, 6)},
                          {offer_revised, Day(2026, 3, 8)}};
    CHECK(times(advise(candidacy, Day(2026, 3, 2)), "answer_offer") == 0);
    for (Day today(2026, 3, 3); today <= Day(2026, 4, 3); today = today + 1) {
        const Advice answer = only(advise(candidacy, today), "answer_offer");
        CHECK(is_open(answer.status));
        CHECK(answer.to == maker);
    }
}

TEST_CASE("claim 15: a yes, a no, a rescinded and an expired offer each end the duty to answer, and nothing else does") {
    for (const EventKind kind : kinds) {
        if (kind == withdrawn || kind == not_selected || kind == reneged || kind == started) continue;  // other ways out
        INFO(bowout::name(kind));
        const Candidacy candidacy = after(with_offer(Day(2026, 3, 3)), kind, Day(2026, 3, 5));
        const bool ends = kind == accepted || kind == declined || kind == rescinded || kind == offer_expired;
        CHECK(times(advise(candidacy, Day(2026, 3, 4)), "answer_offer") == 1);
        CHECK(times(advise(candidacy, Day(2026, 3, 5)), "answer_offer") == (ends ? 0 : 1));
    }
}

TEST_CASE("claim 16: on days 6 and 7 the answer is in time, on day 8 it is one day late") {
    const Candidacy candidacy = with_offer(Day(2026, 3, 3));
    const auto answer_on = [&](Day today) { return only(advise(candidacy, today), "answer_offer"); };
    for (const auto& [today, status, late] :
         {std::tuple(Day(2026, 3, 3), Status::due, 0), std::tuple(Day(2026, 3, 9), Status::soon, 0),
          std::tuple(Day(2026, 3, 10), Status::soon, 0), std::tuple(Day(2026, 3, 11), Status::overdue, 1),
          std::tuple(Day(2026, 3, 12), Status::overdue, 2)}) {
        CHECK(answer_on(today).status == status);
        CHECK(answer_on(today).days_late == late);
        CHECK(answer_on(today).latest == Day(2026, 3, 10));
    }
}

TEST_CASE("claim 16: a week is seven days over leap day and year's end") {
    const auto latest = [](Day extended) { return only(advise(with_offer(extended), extended), "answer_offer").latest; };
    CHECK(latest(Day(2028, 2, 22)) == Day(2028, 2, 29));
    CHECK(latest(Day(2028, 2, 24)) == Day(2028, 3, 2));
    CHECK(latest(Day(2027, 2, 24)) == Day(2027, 3, 3));
    CHECK(latest(Day(2028, 2, 29)) == Day(2028, 3, 7));
    CHECK(latest(Day(2026, 12, 28)) == Day(2027, 1, 4));
    CHECK(latest(Day(2026, 12, 25)) == Day(2027, 1, 1));
}

TEST_CASE("claim 16: a last day on a week-end or holiday stays where it is, and a working day before it is recommended") {
    const auto answer = [](Day extended, const Policy& policy = {}) {
        return only(advise(with_offer(extended), extended, policy), "answer_offer");
    };
    const Advice saturday = answer(Day(2026, 3, 7));
    CHECK(saturday.latest == Day(2026, 3, 14));
    CHECK(saturday.act_by == Day(2026, 3, 13));
    const Advice sunday = answer(Day(2026, 3, 8));
    CHECK(sunday.latest == Day(2026, 3, 15));
    CHECK(sunday.act_by == Day(2026, 3, 13));
    const Advice new_year = answer(Day(2026, 12, 25), with_holidays({Day(2026, 12, 25), Day(2027, 1, 1)}));
    CHECK(new_year.latest == Day(2027, 1, 1));
    CHECK(new_year.act_by == Day(2026, 12, 31));
    const Advice closed =
        answer(Day(2026, 3, 6), with_holidays({Day(2026, 3, 9), Day(2026, 3, 10), Day(2026, 3, 11), Day(2026, 3, 12), Day(2026, 3, 13)}));
    CHECK(closed.latest == Day(2026, 3, 13));
    CHECK(closed.act_by == Day(2026, 3, 13));  // no working day in between
}

TEST_CASE("claim 16: the first word of the offer starts the week, spoken or written, and the letter that follows does not") {
    for (const Form form : {Form::verbal, Form::written}) {
        Candidacy candidacy = with_offer(Day(2026, 3, 3));
        candidacy.offer->form = form;
        CHECK(only(advise(candidacy, Day(2026, 3, 6)), "answer_offer").latest == Day(2026, 3, 10));
        candidacy.offer->written = Day(2026, 3, 6);
        CHECK(only(advise(candidacy, Day(2026, 3, 6)), "answer_offer").latest == Day(2026, 3, 10));
    }
}

TEST_CASE("claim 17: the week is a number of the policy, seven unless said otherwise") {
    CHECK(Policy{}.answer_within == 7);
    const Candidacy candidacy = with_offer(Day(2026, 3, 3));
    const auto latest = [&](const Policy& policy) { return only(advise(candidacy, Day(2026, 3, 3), policy), "answer_offer").latest; };
    CHECK(latest(Policy{}) == Day(2026, 3, 10));
    CHECK(latest(bowout::policy_for(bowout::Profile::seed)) == Day(2026, 3, 10));
    CHECK(latest(Policy{.answer_within = 1}) == Day(2026, 3, 4));
    CHECK(latest(Policy{.answer_within = 14}) == Day(2026, 3, 17));
    CHECK(days_late(Day(2026, 3, 3), Day(2026, 3, 17), Policy{.answer_within = 14}) == 0);
    CHECK(days_late(Day(2026, 3, 3), Day(2026, 3, 18), Policy{.answer_within = 14}) == 1);
}

TEST_CASE("claim 18: a decline on day 6 or 7 is on time, on day 8 one day late, on day 9 two") {
    CHECK(days_late(Day(2026, 3, 3), Day(2026, 3, 3)) == 0);
    CHECK(days_late(Day(2026, 3, 3), Day(2026, 3, 9)) == 0);
    CHECK(days_late(Day(2026, 3, 3), Day(2026, 3, 10)) == 0);
    CHECK(days_late(Day(2026, 3, 3), Day(2026, 3, 11)) == 1);
    CHECK(days_late(Day(2026, 3, 3), Day(2026, 3, 12)) == 2);
}

TEST_CASE("claim 18: days late are calendar days over leap day, year's end, week-end and holidays") {
    CHECK(days_late(Day(2028, 2, 22), Day(2028, 2, 29)) == 0);
    CHECK(days_late(Day(2028, 2, 22), Day(2028, 3, 1)) == 1);
    CHECK(days_late(Day(2027, 2, 22), Day(2027, 3, 1)) == 0);
    CHECK(days_late(Day(2027, 2, 22), Day(2027, 3, 2)) == 1);
    CHECK(days_late(Day(2026, 12, 28), Day(2027, 1, 4)) == 0);
    CHECK(days_late(Day(2026, 12, 28), Day(2027, 1, 5)) == 1);
    CHECK(days_late(Day(2026, 3, 7), Day(2026, 3, 14)) == 0);  // Saturday to Saturday
    CHECK(days_late(Day(2026, 3, 7), Day(2026, 3, 16)) == 2);  // the Monday after
    CHECK(days_late(Day(2026, 12, 25), Day(2027, 1, 2), with_holidays({Day(2027, 1, 1)})) == 1);
}

TEST_CASE("claim 18: a late decline stays late however long ago it was") {
    const Candidacy candidacy = declined_on(Day(2026, 3, 3), Day(2026, 3, 11));
    const Advice late = only(advise(candidacy, Day(2028, 2, 29)), "answered_late");
    CHECK(late.status == Status::done_late);
    CHECK(late.to == maker);
    CHECK(late.since == Day(2026, 3, 3));
    CHECK(late.act_by == Day(2026, 3, 10));
    CHECK(late.latest == Day(2026, 3, 10));
    CHECK(late.days_late == 1);
}

TEST_CASE("claim 18: only a decline can be a late decline") {
    for (const EventKind kind : {accepted, rescinded, offer_expired, not_selected}) {
        INFO(bowout::name(kind));
        CHECK(times(advise(after(with_offer(Day(2026, 3, 3)), kind, Day(2026, 3, 20)), Day(2026, 3, 20)), "answered_late") == 0);
    }
}

TEST_CASE("claim 21: once decided, tell by the next working day, and never after the week") {
    const auto tell = [](Day extended, Day day, const Policy& policy = {}) {
        return only(advise(after(with_offer(extended), decided, day), day, policy), "tell_once_decided");
    };
    const Advice friday = tell(Day(2026, 3, 3), Day(2026, 3, 6));
    CHECK(friday.tip == Tip::dont_burn_bridges);
    CHECK(friday.to == maker);
    CHECK(friday.since == Day(2026, 3, 6));
    CHECK(friday.act_by == Day(2026, 3, 9));
    CHECK(friday.latest == Day(2026, 3, 9));
    CHECK(tell(Day(2026, 3, 3), Day(2026, 3, 3)).latest == Day(2026, 3, 4));     // day 0
    CHECK(tell(Day(2026, 3, 3), Day(2026, 3, 7)).latest == Day(2026, 3, 9));     // a Saturday
    CHECK(tell(Day(2026, 3, 3), Day(2026, 3, 9)).latest == Day(2026, 3, 10));    // day 6
    CHECK(tell(Day(2026, 3, 3), Day(2026, 3, 10)).latest == Day(2026, 3, 10));   // day 7
    CHECK(tell(Day(2026, 3, 7), Day(2026, 3, 13)).latest == Day(2026, 3, 14));   // Friday, and the week ends on Saturday
    CHECK(tell(Day(2028, 2, 24), Day(2028, 2, 28)).latest == Day(2028, 2, 29));  // a Monday
    CHECK(tell(Day(2026, 12, 28), Day(2026, 12, 31), with_holidays({Day(2027, 1, 1)})).latest == Day(2027, 1, 4));
}

TEST_CASE("claim 21: deciding earlier never gives a later date") {
    const std::vector<Policy> policies{Policy{}, with_holidays({Day(2026, 3, 9), Day(2026, 3, 12)}), Policy{.tell_within = 3},
                                       Policy{.answer_within = 3}};
    for (const Policy& policy : policies) {
        for (Day extended(2026, 3, 2); extended <= Day(2026, 3, 8); extended = extended + 1) {
            const Candidacy offered = with_offer(extended);
            Day latest = Day::first();
            Day act_by = Day::first();
            for (Day day = extended; day <= extended + 12; day = day + 1) {
                const Advice tell = only(advise(after(offered, decided, day), extended + 12, policy), "tell_once_decided");
                REQUIRE(tell.latest.has_value());
                REQUIRE(tell.act_by.has_value());
                CHECK(*tell.latest >= latest);
                CHECK(*tell.act_by >= act_by);
                CHECK(*tell.act_by <= *tell.latest);
                CHECK(*tell.act_by >= day);
                latest = *tell.latest;
                act_by = *tell.act_by;
            }
        }
    }
}

TEST_CASE("claim 21: telling is owed from the day of the decision until the offer is declined") {
    const Candidacy candidacy = after(with_offer(Day(2026, 3, 3)), decided, Day(2026, 3, 5));
    CHECK(times(advise(candidacy, Day(2026, 3, 4)), "tell_once_decided") == 0);
    CHECK(is_open(only(advise(candidacy, Day(2026, 3, 5)), "tell_once_decided").status));
    const Advice late = only(advise(candidacy, Day(2026, 3, 9)), "tell_once_decided");
    CHECK(late.status == Status::overdue);
    CHECK(late.days_late == 3);
    CHECK(times(advise(after(candidacy, declined, Day(2026, 3, 9)), Day(2026, 3, 9)), "tell_once_decided") == 0);
}

// Tip 3: stay connected

TEST_CASE("claim 23: nobody is thanked before the decline, and thanks given earlier do not count") {
    const Candidacy met = after(with_offer(Day(2026, 3, 3)), interviewed, Day(2026, 2, 19), interviewer);
    CHECK(times(advise(met, Day(2026, 3, 5)), "thank_everyone") == 0);
    const auto thanks = [&](Day day) {
        return only(advise(after(after(met, declined, Day(2026, 3, 5)), followed_up, day, interviewer), Day(2026, 3, 31)), "thank_everyone",
                    interviewer);
    };
    CHECK(thanks(Day(2026, 3, 4)).status == Status::overdue);
    CHECK(thanks(Day(2026, 3, 5)).status == Status::done);
    CHECK(thanks(Day(2026, 3, 6)).status == Status::done);
    for (const auto& [first, second] : {std::pair(Day(2026, 3, 4), Day(2026, 3, 6)), std::pair(Day(2026, 3, 6), Day(2026, 3, 4))}) {
        const Candidacy both =
            after(after(after(met, declined, Day(2026, 3, 5)), thanked, first, interviewer), thanked, second, interviewer);
        CHECK(only(advise(both, Day(2026, 3, 6)), "thank_everyone", interviewer).status == Status::done);
    }
}

TEST_CASE("claim 23: thanks on day 6 or 7 after the decline are on time, on day 8 one day late") {
    const auto thanks = [](Day ended, std::optional<Day> day, Day today) {
        Candidacy candidacy = after(declined_on(ended - 2, ended), interviewed, ended - 10, interviewer);
        if (day) candidacy = after(candidacy, thanked, day, interviewer);
        return only(advise(candidacy, today), "thank_everyone", interviewer);
    };
    const Day ended(2026, 3, 5);
    CHECK(thanks(ended, {}, ended).latest == Day(2026, 3, 12));
    CHECK(thanks(ended, {}, ended).status == Status::due);
    CHECK(thanks(ended, {}, Day(2026, 3, 12)).status == Status::soon);
    CHECK(thanks(ended, {}, Day(2026, 3, 13)).status == Status::overdue);
    CHECK(thanks(ended, {}, Day(2026, 3, 13)).days_late == 1);
    CHECK(thanks(ended, Day(2026, 3, 11), Day(2026, 3, 20)).status == Status::done);
    CHECK(thanks(ended, Day(2026, 3, 12), Day(2026, 3, 20)).status == Status::done);
    CHECK(thanks(ended, Day(2026, 3, 13), Day(2026, 3, 20)).status == Status::done_late);
    CHECK(thanks(ended, Day(2026, 3, 13), Day(2026, 3, 20)).days_late == 1);
    CHECK(thanks(Day(2028, 2, 24), {}, Day(2028, 2, 24)).latest == Day(2028, 3, 2));
    CHECK(thanks(Day(2026, 12, 28), {}, Day(2026, 12, 28)).latest == Day(2027, 1, 4));
    const Advice saturday = thanks(Day(2026, 3, 7), {}, Day(2026, 3, 7));
    CHECK(saturday.latest == Day(2026, 3, 14));
    CHECK(saturday.act_by == Day(2026, 3, 13));
}

TEST_CASE("claim 24: everyone of the organisation who was met or talked to is thanked, whatever their part") {
    for (const Role role : {Role::other, Role::offer_maker, Role::hiring_manager, Role::recruiter_internal, Role::hr, Role::coordinator,
                            Role::interviewer, Role::future_peer, Role::executive, Role::reception, Role::referrer}) {
        INFO(bowout::name(role));
        Candidacy candidacy = declined_on(Day(2026, 3, 3), Day(2026, 3, 5));
        candidacy.contacts[1].role = role;
        CHECK_FALSE(speaks_of(advise(candidacy, Day(2026, 3, 5)), "thank_everyone", interviewer));
        const Advice thanks =
            only(advise(after(candidacy, talked, Day(2026, 2, 19), interviewer), Day(2026, 3, 5)), "thank_everyone", interviewer);
        CHECK(thanks.tip == Tip::stay_connected);
        CHECK(thanks.status == Status::due);
    }
}

TEST_CASE("claim 24: whatever brought people together counts, on a known day or not") {
    for (const EventKind kind : {referred, screened, assessed, interviewed, talked}) {
        INFO(bowout::name(kind));
        const Candidacy candidacy = declined_on(Day(2026, 3, 3), Day(2026, 3, 5));
        CHECK(speaks_of(advise(after(candidacy, kind, Day(2026, 2, 19), interviewer), Day(2026, 3, 5)), "thank_everyone", interviewer));
        CHECK(speaks_of(advise(after(candidacy, kind, {}, interviewer), Day(2026, 3, 5)), "thank_everyone", interviewer));
    }
}

TEST_CASE("claim 24: an interview that was only planned, or called off, met nobody") {
    const Candidacy candidacy = declined_on(Day(2026, 3, 3), Day(2026, 3, 5));
    for (const EventKind kind : {interview_scheduled, interview_cancelled}) {
        CHECK_FALSE(
            speaks_of(advise(after(candidacy, kind, Day(2026, 3, 4), interviewer), Day(2026, 3, 5)), "thank_everyone", interviewer));
    }
}

TEST_CASE("claim 24: one duty a person, however often and with whomever they were met") {
    Candidacy candidacy = declined_on(Day(2026, 3, 3), Day(2026, 3, 5));
    candidacy.timeline.push_back({screened, Day(2026, 2, 9), {interviewer}});
    candidacy.timeline.push_back({interviewed, Day(2026, 2, 19), {maker, interviewer, interviewer, peer}});
    candidacy.timeline.push_back({talked, std::nullopt, {peer, interviewer}});
    const Given given = advise(candidacy, Day(2026, 3, 5));
    CHECK(times(given, "thank_everyone") == 3);
    CHECK(only(given, "thank_everyone", maker).status == Status::done);
    CHECK(only(given, "thank_everyone", interviewer).status == Status::due);
    CHECK(only(given, "thank_everyone", peer).status == Status::due);
}

TEST_CASE("claim 25: an agency's recruiter and one's own referees are thanked otherwise, not for tip 3") {
    for (const Role role : {Role::recruiter_agency, Role::referee}) {
        INFO(bowout::name(role));
        Candidacy candidacy = after(declined_on(Day(2026, 3, 3), Day(2026, 3, 5)), interviewed, Day(2026, 2, 19), peer);
        candidacy.contacts[1].role = role;
        for (const EventKind kind : {talked, screened, reference_check_finished})
            candidacy = after(candidacy, kind, Day(2026, 2, 20), interviewer);
        const Given given = advise(candidacy, Day(2026, 3, 5));
        CHECK_FALSE(speaks_of(given, "thank_everyone", interviewer));
        CHECK_FALSE(speaks_of(given, "keep_in_touch", interviewer));
        CHECK(speaks_of(given, "thank_everyone", peer));
    }
}

TEST_CASE("claim 27: everyone met is written to again after three and six calendar months") {
    const auto again = [](Day ended) {
        const Given given = advise(after(declined_on(ended - 2, ended), interviewed, ended - 10, interviewer), ended);
        const Advice first = only(given, "keep_in_touch", interviewer, 3);
        const Advice second = only(given, "keep_in_touch", interviewer, 6);
        CHECK(first.act_by == first.latest);
        CHECK(second.act_by == second.latest);
        CHECK(times(given, "keep_in_touch") == 4);
        return std::pair(first.latest, second.latest);
    };
    using Days = std::pair<std::optional<Day>, std::optional<Day>>;
    CHECK(again(Day(2026, 3, 9)) == Days{Day(2026, 6, 9), Day(2026, 9, 9)});
    CHECK(again(Day(2026, 8, 31)) == Days{Day(2026, 11, 30), Day(2027, 2, 28)});  // the month's end
    CHECK(again(Day(2027, 8, 31)) == Days{Day(2027, 11, 30), Day(2028, 2, 29)});  // in a leap year
    CHECK(again(Day(2027, 11, 29)) == Days{Day(2028, 2, 29), Day(2028, 5, 29)});
    CHECK(again(Day(2026, 10, 1)) == Days{Day(2027, 1, 1), Day(2027, 4, 1)});  // over the year's end, on a holiday
}

TEST_CASE("claim 27: a network outlives the withdrawal, and leaves alone who asked for that") {
    Candidacy candidacy = after(after(in_process(), interviewed, Day(2026, 2, 19), interviewer), talked, Day(2026, 2, 20), peer);
    candidacy = after(candidacy, withdrawn, Day(2026, 3, 5));
    candidacy.contacts[2].do_not_contact = true;
    const Given given = advise(candidacy, Day(2026, 3, 5));
    CHECK(only(given, "keep_in_touch", interviewer, 3).latest == Day(2026, 6, 5));
    CHECK(only(given, "keep_in_touch", interviewer, 6).latest == Day(2026, 9, 5));
    CHECK_FALSE(speaks_of(given, "keep_in_touch", peer));
}

TEST_CASE("claim 29: a later candidacy at the same organisation is advised on as any other") {
    const Candidacy first = declined_on(Day(2026, 3, 3), Day(2026, 3, 11));
    const Given before = advise(first, Day(2026, 10, 6));

    Candidacy second = with_offer(Day(2026, 10, 6));
    second.position.title = "Head of Archives";
    const Given given = advise(second, Day(2026, 10, 6));
    CHECK(only(given, "answer_offer").latest == Day(2026, 10, 13));
    CHECK(only(given, "answer_offer").status == Status::due);
    CHECK(times(given, "answered_late") == 0);

    Candidacy elsewhere = second;
    elsewhere.position.organization = "Low Pier Gallery";
    CHECK(advise(elsewhere, Day(2026, 10, 6)) == given);
    CHECK(advise(first, Day(2026, 10, 6)) == before);
}

// The closing point: a no is a lesson

TEST_CASE("claim 31: after a decline or a withdrawal a reflection is suggested, which is never owed nor late") {
    for (const Candidacy& candidacy : {declined_on(Day(2026, 3, 3), Day(2026, 3, 5)), after(in_process(), withdrawn, Day(2026, 3, 5))}) {
        CHECK(times(advise(candidacy, Day(2026, 3, 4)), "learn_from_it") == 0);
        for (const Day today : {Day(2026, 3, 5), Day(2026, 3, 6), Day(2036, 3, 5)}) {
            const Advice lesson = only(advise(candidacy, today), "learn_from_it");
            CHECK(lesson.tip == Tip::no_is_a_lesson);
            CHECK(lesson.status == Status::note);
            CHECK(lesson.since == Day(2026, 3, 5));
            CHECK_FALSE(lesson.latest);
            CHECK(lesson.days_late == 0);
        }
        CHECK(times(advise(after(candidacy, reflected, Day(2026, 3, 6)), Day(2026, 3, 6)), "learn_from_it") == 0);
    }
}

TEST_CASE("claim 31: while it runs, and where the no was not one's own, there is nothing to reflect on") {
    CHECK(times(advise(with_offer(Day(2026, 3, 3)), Day(2026, 3, 5)), "learn_from_it") == 0);
    for (const EventKind kind : {not_selected, rescinded, offer_expired, accepted}) {
        INFO(bowout::name(kind));
        CHECK(times(advise(after(with_offer(Day(2026, 3, 3)), kind, Day(2026, 3, 5)), Day(2026, 3, 5)), "learn_from_it") == 0);
    }
}

TEST_CASE("claim 33: there are three prompts to reflect on") {
    CHECK(only(advise(declined_on(Day(2026, 3, 3), Day(2026, 3, 5)), Day(2026, 3, 5)), "learn_from_it").count == 3);
}

TEST_CASE("claim 34: the advice on each process sums up to how well the noes went") {
    const Candidacy on_time = after(after(declined_on(Day(2026, 3, 3), Day(2026, 3, 10)), interviewed, Day(2026, 2, 19), interviewer),
                                    thanked, Day(2026, 3, 11), interviewer);
    const Candidacy late = after(declined_on(Day(2026, 4, 14), Day(2026, 4, 27)), interviewed, Day(2026, 4, 7), interviewer);
    const Candidacy knew =
        after(after(declined_on(Day(2026, 6, 10), Day(2026, 6, 11)), resolved_not_to_accept, Day(2026, 6, 1)), assessed, Day(2026, 6, 5));

    int declines_late = 0, thanked_people = 0, people = 0, effort = 0;
    for (const Candidacy& candidacy : {on_time, late, knew}) {
        for (const Advice& advice : advise(candidacy, Day(2026, 6, 12))) {
            if (advice.rule == "answered_late") ++declines_late;
            if (advice.rule == "thank_everyone") ++people;
            if (advice.rule == "thank_everyone" && advice.status == Status::done) ++thanked_people;
            if (advice.rule == "knew_before_offer") effort += advice.count.value_or(0);
        }
    }
    CHECK(declines_late == 1);   // of three
    CHECK(people == 5);          // two, two and the maker of the offer
    CHECK(thanked_people == 4);  // all but the second interviewer
    CHECK(effort == 2);          // an assessment and the offer
}

// The same at compile time, where vectors are literal types.

#if defined(__cpp_lib_constexpr_vector)
namespace {

/// How often the rule speaks of an open offer or, where there is none, of a candidate who resolved never to accept.
constexpr int spoken(std::string_view rule, std::optional<Day> extended, std::optional<Day> resolved) {
    Candidacy candidacy{.candidate = {.name = "Ada Quist"}, .position = {.title = "Archivist", .organization = "Fernhill Museum"}};
    if (extended) candidacy.offer = bowout::Offer{.extended = *extended};
    if (resolved) candidacy.timeline.push_back({resolved_not_to_accept, resolved});
    int count = 0;
    for (const Advice& advice : advise(candidacy, Day(2026, 3, 3))) count += advice.rule == rule ? 1 : 0;
    return count;
}
static_assert(spoken("withdraw_early", {}, Day(2026, 3, 3)) == 1, "claim 4");
static_assert(spoken("withdraw_early", Day(2026, 3, 3), Day(2026, 3, 3)) == 0, "claim 7");
static_assert(spoken("answer_offer", Day(2026, 3, 3), {}) == 1, "claim 15");

constexpr int late_by(Day extended, Day day) {
    Candidacy candidacy{.candidate = {.name = "Ada Quist"}, .position = {.title = "Archivist", .organization = "Fernhill Museum"}};
    candidacy.offer = bowout::Offer{.extended = extended};
    candidacy.timeline.push_back({declined, day});
    int late = 0;
    for (const Advice& advice : advise(candidacy, day))
        if (advice.rule == "answered_late") late += advice.days_late;
    return late;
}
static_assert(late_by(Day(2026, 3, 3), Day(2026, 3, 9)) == 0, "claim 18: day 6");
static_assert(late_by(Day(2026, 3, 3), Day(2026, 3, 10)) == 0, "claim 18: day 7");
static_assert(late_by(Day(2026, 3, 3), Day(2026, 3, 11)) == 1, "claim 18: day 8");
static_assert(late_by(Day(2028, 2, 22), Day(2028, 3, 1)) == 1, "claim 18: day 8 after a leap day");
static_assert(late_by(Day(2026, 12, 28), Day(2027, 1, 5)) == 1, "claim 18: day 8 in the new year");

}  // namespace
#endif

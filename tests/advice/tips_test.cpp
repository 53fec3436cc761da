// Each rule of the three tips: when it speaks, when it is silent, and its boundary days.
#include <catch2/catch_test_macros.hpp>

#include <optional>
#include <vector>

#include <bowout/advice/advise.hpp>

#include "given.hpp"

using namespace bowout;
using namespace advice_tests;
using enum EventKind;

namespace {

constexpr ContactIndex priya{0}, ingrid{1}, robin{2};
constexpr Day march(unsigned day) { return {2026, 3, day}; }

/// Offered on Tuesday 3 March; Ingrid was met, Robin made the introduction.
Candidacy offered(const Timeline& more = {}) {
    const Candidacy candidacy{
        .candidate = {.name = "Dana Okafor"},
        .position = {.title = "Test Engineer", .organization = "Larkfield Labs"},
        .offer = Offer{.extended = march(3), .made_by = priya},
        .contacts = {{.name = "Priya Nair", .role = Role::hiring_manager, .email = "priya@larkfield.example.com"},
                     {.name = "Ingrid Solberg", .role = Role::interviewer, .email = "ingrid@larkfield.example.com"},
                     {.name = "Robin Teale", .role = Role::referrer, .email = "robin@larkfield.example.com"}},
        .timeline = {{applied, Day(2026, 2, 2)}, {interviewed, Day(2026, 2, 19), {ingrid}}},
    };
    return after(candidacy, more);
}
Candidacy in_process(const Timeline& more = {}) {
    Candidacy candidacy = offered(more);
    candidacy.offer.reset();
    return candidacy;
}
Candidacy with_date(Day answer_by, const Timeline& more = {}) {
    Candidacy candidacy = offered(more);
    candidacy.offer->answer_by = answer_by;
    return candidacy;
}

bool silent(std::string_view rule, const Candidacy& candidacy, Day today) { return times(advise(candidacy, today), rule) == 0; }

}  // namespace

// withdraw_early

TEST_CASE("withdraw_early: the next working day after resolving, over a week-end Monday") {
    const Advice friday = only(advise(in_process({{resolved_not_to_accept, march(6)}}), march(6)), "withdraw_early");
    CHECK(friday.latest == march(9));
    CHECK(friday.to == priya);
    CHECK(friday.count == 0);
    const Advice late = only(advise(in_process({{resolved_not_to_accept, march(6)}}), march(10)), "withdraw_early");
    CHECK(late.status == Status::overdue);
    CHECK(late.days_late == 1);
}

TEST_CASE("withdraw_early: the day before the employer's next step, which stays the last day once the step has come") {
    const Candidacy candidacy = in_process({{resolved_not_to_accept, march(6)}, {interview_scheduled, march(9)}});
    CHECK(only(advise(candidacy, march(6)), "withdraw_early").latest == march(8));
    const Advice on_the_day = only(advise(candidacy, march(9)), "withdraw_early");
    CHECK(on_the_day.latest == march(8));
    CHECK(on_the_day.status == Status::overdue);
    CHECK(on_the_day.days_late == 1);
    CHECK(on_the_day.count == 0);
}

TEST_CASE("withdraw_early: an interview on the day of resolving leaves the next working day") {
    const Candidacy candidacy = in_process({{resolved_not_to_accept, march(6)}, {interview_scheduled, march(6)}});
    CHECK(only(advise(candidacy, march(6)), "withdraw_early").latest == march(9));
}

TEST_CASE("withdraw_early: an interview called off spares nobody anything") {
    const Candidacy candidacy =
        in_process({{resolved_not_to_accept, march(6)}, {interview_scheduled, march(9)}, {interview_cancelled, march(9)}});
    const Advice advice = only(advise(candidacy, march(6)), "withdraw_early");
    CHECK(advice.latest == march(9));
    CHECK(advice.count == 0);
}

TEST_CASE("withdraw_early: an interview called off leaves those of other days standing") {
    const Candidacy candidacy = in_process({{resolved_not_to_accept, march(6)},
                                            {interview_scheduled, march(9)},
                                            {interview_scheduled, march(12)},
                                            {interview_cancelled, march(12)}});
    const Advice advice = only(advise(candidacy, march(6)), "withdraw_early");
    CHECK(advice.latest == march(8));
    CHECK(advice.count == 1);
}

TEST_CASE("withdraw_early: silent once withdrawn, once not selected, and once an offer is out") {
    CHECK(silent("withdraw_early", in_process(), march(6)));
    CHECK(silent("withdraw_early", in_process({{resolved_not_to_accept, march(5)}, {withdrawn, march(6)}}), march(6)));
    CHECK(silent("withdraw_early", in_process({{resolved_not_to_accept, march(5)}, {not_selected, march(6)}}), march(6)));
    CHECK(silent("withdraw_early", offered({{resolved_not_to_accept, march(2)}}), march(3)));
    CHECK_FALSE(silent("withdraw_early", offered({{resolved_not_to_accept, march(2)}}), march(2)));
}

// knew_before_offer

TEST_CASE("knew_before_offer: one working day of grace, the day after it is a breach") {
    CHECK(silent("knew_before_offer", offered({{resolved_not_to_accept, march(2)}}), march(3)));
    const Advice advice =
        only(advise(offered({{resolved_not_to_accept, Day(2026, 2, 27)}, {talked, march(2)}}), march(3)), "knew_before_offer");
    CHECK(advice.latest == march(2));  // Friday's next working day
    CHECK(advice.days_late == 1);
    CHECK(advice.status == Status::missed);
    CHECK(advice.count == 1);  // the offer; a talk is no step of theirs
    const Candidacy on_the_day = offered({{resolved_not_to_accept, Day(2026, 2, 20)}, {interviewed, march(3)}, {interviewed, march(4)}});
    CHECK(only(advise(on_the_day, march(5)), "knew_before_offer").count == 2);
}

TEST_CASE("knew_before_offer: silent about someone who withdrew, and without an offer") {
    CHECK(silent("knew_before_offer", offered({{resolved_not_to_accept, Day(2026, 2, 20)}, {withdrawn, Day(2026, 2, 23)}}), march(3)));
    CHECK(silent("knew_before_offer", in_process({{resolved_not_to_accept, Day(2026, 2, 20)}}), march(3)));
}

// acknowledge_offer

TEST_CASE("acknowledge_offer: by the next working day, done, late, or never") {
    CHECK(only(advise(offered(), march(3)), "acknowledge_offer").latest == march(4));
    CHECK(only(advise(offered({{offer_acknowledged, march(4)}}), march(5)), "acknowledge_offer").status == Status::done);
    const Advice late = only(advise(offered({{offer_acknowledged, march(6)}}), march(6)), "acknowledge_offer");
    CHECK(late.status == Status::done_late);
    CHECK(late.days_late == 2);
    const Advice never = only(advise(offered({{declined, march(6)}}), march(6)), "acknowledge_offer");
    CHECK(never.status == Status::note);
    CHECK(never.latest == march(4));
}

TEST_CASE("acknowledge_offer: an answer by then makes it needless, and so does a decision") {
    CHECK(silent("acknowledge_offer", offered({{declined, march(4)}}), march(6)));
    CHECK(silent("acknowledge_offer", offered({{decided, march(3)}}), march(3)));
    CHECK(silent("acknowledge_offer", offered({{accepted, march(5)}}), march(6)));
}

// answer_offer

TEST_CASE("answer_offer: the seventh day is the last, the eighth is a day late") {
    CHECK(only(advise(offered(), march(9)), "answer_offer").status == Status::soon);
    CHECK(only(advise(offered(), march(10)), "answer_offer").days_late == 0);
    const Advice late = only(advise(offered(), march(11)), "answer_offer");
    CHECK(late.status == Status::overdue);
    CHECK(late.days_late == 1);
    CHECK(late.latest == march(10));
}

TEST_CASE("answer_offer: the employer's earlier date wins, and a later one counts once the week is over") {
    CHECK(only(advise(with_date(march(6)), march(3)), "answer_offer").latest == march(6));
    CHECK(only(advise(with_date(march(13)), march(10)), "answer_offer").latest == march(10));
    CHECK(only(advise(with_date(march(13)), march(11)), "answer_offer").latest == march(13));
    const Policy honour{.longer_deadline = LongerDeadline::honour};
    CHECK(only(advise(with_date(march(13)), march(3), honour), "answer_offer").latest == march(13));
}

TEST_CASE("answer_offer: a last day on a Sunday is recommended for the Friday before") {
    Candidacy candidacy = offered();
    candidacy.offer->extended = march(8);
    const Advice advice = only(advise(candidacy, march(9)), "answer_offer");
    CHECK(advice.latest == march(15));
    CHECK(advice.act_by == march(13));
}

TEST_CASE("answer_offer: silent once answered, taken back or gone") {
    for (const EventKind answer : {declined, accepted, rescinded, offer_expired})
        CHECK(silent("answer_offer", offered({{answer, march(5)}}), march(6)));
    CHECK(silent("answer_offer", with_date(march(6)), march(7)));
}

// tell_once_decided

TEST_CASE("tell_once_decided: the next working day, never after the last day that is no breach, and the referrer too") {
    const Given given = advise(offered({{decided, march(6)}}), march(6));
    CHECK(only(given, "tell_once_decided", priya).latest == march(9));
    CHECK(only(given, "tell_once_decided", robin).latest == march(9));
    CHECK(times(given, "tell_once_decided") == 2);
    CHECK(only(advise(with_date(march(8), {{decided, march(6)}}), march(6)), "tell_once_decided", priya).latest == march(8));
    CHECK(only(advise(offered({{decided, march(12)}}), march(12)), "tell_once_decided", priya).latest == march(12));
}

TEST_CASE("tell_once_decided: silent while undecided and once told") {
    CHECK(silent("tell_once_decided", offered(), march(6)));
    CHECK(silent("tell_once_decided", offered({{decided, march(6)}, {declined, march(6)}}), march(6)));
}

// ask_for_time

TEST_CASE("ask_for_time: for a date three days away, not for one four days away") {
    const Advice advice = only(advise(with_date(march(6)), march(3)), "ask_for_time");
    CHECK(advice.act_by == march(3));
    CHECK(advice.latest == march(6));
    CHECK(silent("ask_for_time", with_date(march(7)), march(3)));
    CHECK(silent("ask_for_time", offered(), march(3)));
}

TEST_CASE("ask_for_time: done once asked, silent once refused, decided or answered") {
    CHECK(only(advise(with_date(march(6), {{extension_requested, march(4)}}), march(5)), "ask_for_time").status == Status::done);
    CHECK(silent("ask_for_time", with_date(march(6), {{extension_requested, march(4)}, {extension_refused, march(5)}}), march(5)));
    CHECK(silent("ask_for_time", with_date(march(6), {{decided, march(4)}}), march(4)));
    CHECK(silent("ask_for_time", with_date(march(6), {{declined, march(4)}}), march(4)));
}

TEST_CASE("ask_for_time: proposes the last working day within a week of the employer's date") {
    CHECK(AskForTime::proposal(march(6), {}) == march(13));
    CHECK(AskForTime::proposal(march(7), {}) == march(13));  // the Saturday after is none
}

// answered_late

TEST_CASE("answered_late: the eighth day is a day late, the seventh is not") {
    CHECK(silent("answered_late", offered({{declined, march(10)}}), march(10)));
    const Advice late = only(advise(offered({{declined, march(11)}}), march(11)), "answered_late");
    CHECK(late.status == Status::done_late);
    CHECK(late.latest == march(10));
    CHECK(late.days_late == 1);
}

TEST_CASE("answered_late: inside the employer's longer date a note from the week, beyond it late from that date") {
    const Advice note = only(advise(with_date(march(13), {{declined, march(13)}}), march(13)), "answered_late");
    CHECK(note.status == Status::note);
    CHECK(note.days_late == 3);
    const Advice late = only(advise(with_date(march(13), {{declined, march(14)}}), march(14)), "answered_late");
    CHECK(late.status == Status::done_late);
    CHECK(late.days_late == 1);
}

// no_answer

TEST_CASE("no_answer: the day after the employer's date, and a belated note by the next working day") {
    CHECK(silent("no_answer", with_date(march(6)), march(6)));
    const Advice advice = only(advise(with_date(march(6)), march(7)), "no_answer");
    CHECK(advice.status == Status::missed);
    CHECK(advice.since == march(6));
    CHECK(advice.latest == march(9));
    CHECK(advice.days_late == 1);
    CHECK(silent("no_answer", offered(), march(30)));
}

// keep_the_promise

TEST_CASE("keep_the_promise: the same day, a day later it is late") {
    const Candidacy candidacy = offered({{accepted, march(5)}, {decided, march(9)}});
    CHECK(only(advise(candidacy, march(9)), "keep_the_promise").latest == march(9));
    CHECK(only(advise(candidacy, march(10)), "keep_the_promise").days_late == 1);
    CHECK(only(advise(after(candidacy, {{reneged, march(9)}}), march(10)), "keep_the_promise").status == Status::done);
    CHECK(only(advise(after(candidacy, {{reneged, march(10)}}), march(10)), "keep_the_promise").status == Status::done_late);
    const Advice late = only(advise(after(candidacy, {{reneged, march(11)}}), march(12)), "keep_the_promise");
    CHECK(late.status == Status::done_late);
    CHECK(late.days_late == 2);
    CHECK(silent("keep_the_promise", offered({{accepted, march(5)}}), march(9)));
}

// release_others

TEST_CASE("release_others: by the next working day after accepting in writing elsewhere") {
    const Advice advice = only(advise(offered({{accepted_elsewhere, march(6)}}), march(6)), "release_others");
    CHECK(advice.latest == march(9));
    CHECK(advice.to == priya);
    CHECK(only(advise(in_process({{accepted_elsewhere, march(6)}}), march(6)), "release_others").status == Status::due);
    CHECK(silent("release_others", offered({{.what = accepted_elsewhere, .on = march(6), .form = Form::verbal}}), march(6)));
    CHECK(silent("release_others", offered({{accepted_elsewhere, march(6)}, {declined, march(6)}}), march(6)));
}

TEST_CASE("release_others: a note where nobody has spent time on the candidate yet") {
    Candidacy candidacy = in_process({{accepted_elsewhere, march(6)}});
    candidacy.timeline.erase(candidacy.timeline.begin() + 1);  // the interview
    CHECK(only(advise(candidacy, march(6)), "release_others").status == Status::note);
}

// thank_everyone

TEST_CASE("thank_everyone: seven days from the decline, and the letter counts for its reader") {
    const Given given = advise(offered({{declined, march(9)}}), march(9));
    CHECK(only(given, "thank_everyone", priya).status == Status::done);
    const Advice advice = only(given, "thank_everyone", ingrid);
    CHECK(advice.status == Status::due);
    CHECK(advice.latest == march(16));
    CHECK(times(given, "thank_everyone") == 2);  // Robin was never talked to on record
    CHECK(only(advise(offered({{declined, march(9)}}), march(17)), "thank_everyone", ingrid).days_late == 1);
}

TEST_CASE("thank_everyone: thanks before the no do not count, on its day they do, after a week they are late") {
    const auto thanked_on = [](Day day) {
        return only(advise(offered({{declined, march(9)}, {thanked, day, {ingrid}}}), march(30)), "thank_everyone", ingrid);
    };
    CHECK(thanked_on(march(8)).status == Status::overdue);
    CHECK(thanked_on(march(9)).status == Status::done);
    CHECK(thanked_on(march(16)).status == Status::done);
    CHECK(thanked_on(march(17)).status == Status::done_late);
    CHECK(thanked_on(march(17)).days_late == 1);
}

TEST_CASE("thank_everyone: waived, blocked, and after a withdrawal a note") {
    Candidacy candidacy = offered({{declined, march(9)}});
    candidacy.contacts[1].email.reset();
    CHECK(only(advise(candidacy, march(9)), "thank_everyone", ingrid).status == Status::blocked);
    candidacy.contacts[1].do_not_contact = true;
    CHECK(only(advise(candidacy, march(9)), "thank_everyone", ingrid).status == Status::waived);
    CHECK(only(advise(in_process({{withdrawn, march(2)}}), march(2)), "thank_everyone", ingrid).status == Status::note);
}

TEST_CASE("thank_everyone: silent before the no, and after anything that is no no of one's own") {
    CHECK(silent("thank_everyone", offered({{decided, march(6)}}), march(6)));
    CHECK(silent("thank_everyone", offered({{rescinded, march(6)}}), march(6)));
    CHECK(silent("thank_everyone", in_process({{not_selected, march(6)}}), march(6)));
}

// keep_in_touch

TEST_CASE("keep_in_touch: three and six months after, clamped to the end of a month") {
    Candidacy candidacy = offered({{declined, Day(2026, 8, 31)}});
    const Given given = advise(candidacy, Day(2026, 9, 1));
    CHECK(only(given, "keep_in_touch", ingrid, 3).latest == Day(2026, 11, 30));
    const Advice second = only(given, "keep_in_touch", ingrid, 6);
    CHECK(second.latest == Day(2027, 2, 28));
    CHECK(second.act_by == second.latest);
}

TEST_CASE("keep_in_touch: each reconnection settles one of the dates") {
    const Given given = advise(offered({{declined, march(9)}, {reconnected, Day(2026, 6, 1), {ingrid}}}), Day(2026, 9, 30));
    CHECK(only(given, "keep_in_touch", ingrid, 3).status == Status::done);
    CHECK(only(given, "keep_in_touch", ingrid, 6).status == Status::overdue);
}

TEST_CASE("keep_in_touch: not for whoever asked for no contact, nor at one's own employer") {
    Candidacy candidacy = offered({{declined, march(9)}});
    candidacy.contacts[1].do_not_contact = true;
    CHECK(times(advise(candidacy, march(9)), "keep_in_touch") == 2);  // Priya's
    candidacy.offer->internal = true;
    CHECK(silent("keep_in_touch", candidacy, march(9)));
}

// learn_from_it

TEST_CASE("learn_from_it: after a no of one's own, until thought back on") {
    const Advice advice = only(advise(offered({{declined, march(9)}}), march(9)), "learn_from_it");
    CHECK(advice.status == Status::note);
    CHECK(advice.tip == Tip::no_is_a_lesson);
    CHECK(advice.count == 3);
    CHECK(silent("learn_from_it", offered({{declined, march(9)}, {reflected, march(10)}}), march(10)));
    CHECK(silent("learn_from_it", in_process({{not_selected, march(9)}}), march(9)));
    CHECK_FALSE(silent("learn_from_it", in_process({{withdrawn, march(9)}}), march(9)));
}

// The same in constant evaluation, one case a tip; what owns memory lives only inside.
#if __cpp_lib_constexpr_vector
namespace {

constexpr int spoken(std::string_view rule, bool has_offer, EventKind what, Day on, Day today) {
    Candidacy candidacy{.candidate = {.name = Name("D")}, .position = {.title = Line("T"), .organization = Line("O")}};
    if (has_offer) candidacy.offer = Offer{.extended = Day(2026, 3, 3)};
    candidacy.contacts.push_back({.name = Name("P"), .role = Role::interviewer});
    candidacy.timeline.push_back({interviewed, Day(2026, 2, 19), {ContactIndex{0}}});
    candidacy.timeline.push_back({what, on});
    int count = 0;
    advise_into([&](const Advice& advice) { count += advice.rule == rule ? 1 : 0; }, candidacy, today);
    return count;
}

static_assert(spoken("withdraw_early", false, resolved_not_to_accept, march(2), march(2)) == 1, "tip 1");
static_assert(spoken("answer_offer", true, offer_acknowledged, march(3), march(6)) == 1, "tip 2");
static_assert(spoken("answered_late", true, declined, march(11), march(11)) == 1, "tip 2: the eighth day");
static_assert(spoken("answered_late", true, declined, march(10), march(11)) == 0, "tip 2: the seventh day");
static_assert(spoken("thank_everyone", true, declined, march(9), march(9)) == 1, "tip 3");
static_assert(spoken("keep_in_touch", true, declined, march(9), march(9)) == 2, "tip 3");
static_assert(spoken("learn_from_it", true, declined, march(9), march(9)) == 1, "the closing point");

}  // namespace
#endif

TEST_CASE("thank_everyone: the letter that said no thanked its reader, whatever is written later") {
    const Candidacy candidacy = offered({{declined, march(9), {priya}}, {thanked, march(18), {priya}}});
    for (const Advice& advice : advise(candidacy, march(20)))
        if (advice.rule == "thank_everyone" && advice.to == priya) CHECK(advice.status == Status::done);
}

TEST_CASE("thank_everyone: who asked for no contact is never late") {
    Candidacy candidacy = offered({{declined, march(9)}});
    candidacy.contacts[1].do_not_contact = true;
    int waived = 0;
    for (const Advice& advice : advise(candidacy, march(30)))
        if (advice.rule == "thank_everyone" && advice.to == ingrid) {
            ++waived;
            CHECK(advice.status == Status::waived);
            CHECK(advice.days_late == 0);
        }
    CHECK(waived == 1);
}

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <string_view>

#include <bowout/format/explain.hpp>

using namespace bowout;
using enum EventKind;

namespace {

constexpr ContactIndex priya{0}, ingrid{1};

Candidacy with_offer(Timeline timeline = {}) {
    return {
        .candidate = {.name = "Dana Okafor"},
        .position = {.title = "Test Engineer", .organization = "Larkfield Labs"},
        .offer = Offer{.extended = Day(2026, 3, 3), .made_by = priya},
        .contacts = {{.name = "Priya Nair", .role = Role::hiring_manager, .email = "priya@larkfield.example.com"},
                     {.name = "Ingrid Solberg", .role = Role::interviewer, .email = "ingrid@larkfield.example.com"},
                     {.name = "Robin Teale", .role = Role::referrer, .email = "robin@larkfield.example.com"}},
        .timeline = std::move(timeline),
    };
}

Candidacy in_process(Timeline timeline) {
    Candidacy candidacy = with_offer(std::move(timeline));
    candidacy.offer.reset();
    return candidacy;
}

/// Every sentence the rule has to say, one a line.
std::string told(std::string_view rule, const Candidacy& candidacy, Day today, const Policy& policy = {}) {
    std::string all;
    for (const Advice& advice : advise(candidacy, today, policy)) {
        if (advice.rule != rule) continue;
        if (!all.empty()) all += '\n';
        all += explain(advice, candidacy, today, policy);
    }
    return all;
}

}  // namespace

TEST_CASE("claim 17: the answer's explanation names the policy's number") {
    CHECK(told("answer_offer", with_offer(), Day(2026, 3, 6)) ==
          "Answer the offer by Tuesday 10 March, a week after it was made: 4 days left.");
    CHECK(told("answer_offer", with_offer(), Day(2026, 3, 6), {.answer_within = 14}) ==
          "Answer the offer by Tuesday 17 March, 14 days after it was made: 11 days left.");
    CHECK(told("answer_offer", with_offer(), Day(2026, 3, 9)) ==
          "Answer the offer by Tuesday 10 March, a week after it was made: 1 day left.");
    CHECK(told("answer_offer", with_offer(), Day(2026, 3, 10)) ==
          "Answer the offer by Tuesday 10 March, a week after it was made: today is the last day.");
    CHECK(told("answer_offer", with_offer(), Day(2026, 3, 11)) ==
          "Answer the offer now: no answer yet, 1 day late. The last day was Tuesday 10 March, a week after it was made.");
    CHECK(told("answer_offer", with_offer(), Day(2026, 3, 4), policy_for(Profile::uk_dfe)) ==
          "Answer the offer by Tuesday 17 March, 10 working days after it was made: 13 days left.");
}

TEST_CASE("an employer's date is named as theirs, and the week that ended before it as past") {
    Candidacy candidacy = with_offer();
    candidacy.offer->answer_by = Day(2026, 3, 6);
    CHECK(told("answer_offer", candidacy, Day(2026, 3, 4)) == "Answer the offer by Friday 6 March, the date they gave: 2 days left.");
    candidacy.offer->answer_by = Day(2026, 3, 12);
    CHECK(told("answer_offer", candidacy, Day(2026, 3, 11)) ==
          "Answer the offer by Thursday 12 March, the date they gave: 1 day left. The courteous time for an answer ended on Tuesday 10 "
          "March.");
}

TEST_CASE("a year is spelled out where it is not this one") {
    Candidacy candidacy = with_offer();
    candidacy.offer->extended = Day(2026, 12, 28);
    CHECK(told("answer_offer", candidacy, Day(2026, 12, 28)) ==
          "Answer the offer by Monday 4 January 2027, a week after it was made: 7 days left.");
}

TEST_CASE("acknowledging is asked for, confirmed, or noted as missed") {
    CHECK(told("acknowledge_offer", with_offer(), Day(2026, 3, 3)) ==
          "Thank Priya Nair for the offer and confirm the deadline by Wednesday 4 March, the next working day after it was made: 1 day "
          "left.");
    CHECK(told("acknowledge_offer", with_offer(), Day(2026, 3, 5)) ==
          "Thank Priya Nair for the offer and confirm the deadline now: it was due by Wednesday 4 March, the next working day after it was "
          "made, 1 day ago.");
    CHECK(told("acknowledge_offer", with_offer({{offer_acknowledged, Day(2026, 3, 4)}}), Day(2026, 3, 5)) ==
          "You acknowledged the offer in time.");
    CHECK(told("acknowledge_offer", with_offer({{offer_acknowledged, Day(2026, 3, 6)}}), Day(2026, 3, 6)) ==
          "You acknowledged the offer 2 days late.");
    CHECK(told("acknowledge_offer", with_offer({{declined, Day(2026, 3, 9)}}), Day(2026, 3, 9)) ==
          "The offer was never acknowledged: a word of thanks was due by Wednesday 4 March, the next working day after it was made.");
}

TEST_CASE("a decision is told to the offer maker, by telephone where they spoke before, and to whoever referred") {
    CHECK(told("tell_once_decided", with_offer({{decided, Day(2026, 3, 6)}}), Day(2026, 3, 6)) ==
          "Tell Priya Nair your decision by Monday 9 March, the next working day after you decided: 3 days left. Put it in writing.\n"
          "Tell Robin Teale, who referred you, as well (same day, same reason) by Monday 9 March, the next working day after you decided: "
          "3 days "
          "left.");
    const std::string after_interview =
        told("tell_once_decided", with_offer({{interviewed, Day(2026, 2, 19), {priya}}, {decided, Day(2026, 3, 6)}}), Day(2026, 3, 6));
    CHECK(after_interview.find("Call first, not by voicemail, then confirm it in writing.") != std::string::npos);
}

TEST_CASE("a withdrawal is due at once and says what it spares them") {
    CHECK(
        told("withdraw_early", in_process({{resolved_not_to_accept, Day(2026, 2, 18)}, {interview_scheduled, Day(2026, 2, 25)}}),
             Day(2026, 2, 18)) ==
        "Withdraw, and tell Priya Nair so, by Thursday 19 February, the next working day after you resolved not to accept: 1 day left. It "
        "spares them 1 planned step.");
    CHECK(told("withdraw_early", in_process({{resolved_not_to_accept, Day(2026, 2, 20)}, {interview_scheduled, Day(2026, 2, 23)}}),
               Day(2026, 2, 20)) ==
          "Withdraw, and tell Priya Nair so, by Sunday 22 February, before their next planned step: 2 days left. It spares them 1 planned "
          "step.");
}

TEST_CASE("claim 10: knowing before the offer is explained by what it cost, and never goes into a letter") {
    CHECK(
        told("knew_before_offer", with_offer({{resolved_not_to_accept, Day(2026, 2, 18)}, {interviewed, Day(2026, 2, 19), {priya}}}),
             Day(2026, 3, 3)) ==
        "You resolved never to accept on Wednesday 18 February, 13 days before the offer: withdrawing was due by Thursday 19 February, the "
        "next working day after. It cost them 2 steps that could have been spared, the offer among them, and may leave them feeling that "
        "their time was wasted. Never mention it in a letter.");
}

TEST_CASE("a short deadline calls for asking, with a day to propose") {
    Candidacy candidacy = with_offer();
    candidacy.offer->answer_by = Day(2026, 3, 6);
    CHECK(
        told("ask_for_time", candidacy, Day(2026, 3, 3)) ==
        "If you need more time, ask Priya Nair today, by phone and then in writing: their date is Friday 6 March, 3 days after the offer. "
        "Propose Friday 13 March.");
    candidacy.timeline.push_back({extension_requested, Day(2026, 3, 3)});
    CHECK(told("ask_for_time", candidacy, Day(2026, 3, 3)) ==
          "You asked for more time. Until they grant it, their date stands: Friday 6 March.");
}

TEST_CASE("a late decline owes one apology, and one inside the employer's date is a note") {
    CHECK(
        told("answered_late", with_offer({{declined, Day(2026, 3, 12)}}), Day(2026, 3, 12)) ==
        "You declined 2 days late: the last day was Tuesday 10 March, a week after it was made. The letter owes one short apology, and no "
        "excuses.");
    Candidacy candidacy = with_offer({{declined, Day(2026, 3, 12)}});
    candidacy.offer->answer_by = Day(2026, 3, 12);
    CHECK(told("answered_late", candidacy, Day(2026, 3, 12)) ==
          "You declined 2 days after Tuesday 10 March, a week after it was made, but within the date they gave.");
}

TEST_CASE("an expired offer still gets a note") {
    Candidacy candidacy = with_offer();
    candidacy.offer->answer_by = Day(2026, 3, 6);
    CHECK(told("no_answer", candidacy, Day(2026, 3, 7)) ==
          "The offer expired unanswered on Friday 6 March. Send Priya Nair a short belated note by Monday 9 March.");
    CHECK(told("no_answer", candidacy, Day(2026, 3, 10)) ==
          "The offer expired unanswered on Friday 6 March. A short belated note to Priya Nair was due by Monday 9 March; send it now.");
}

TEST_CASE("backing out after accepting comes with a caution") {
    const std::string today =
        told("keep_the_promise", with_offer({{accepted, Day(2026, 3, 4)}, {decided, Day(2026, 3, 6)}}), Day(2026, 3, 6));
    CHECK(today ==
          "Call Priya Nair today: you accepted and have decided to back out. Confirm it in writing with one apology. An acceptance can be "
          "binding, so check the contract and the law first.");
    CHECK(told("keep_the_promise", with_offer({{accepted, Day(2026, 3, 4)}, {reneged, Day(2026, 3, 6)}}), Day(2026, 3, 6)) ==
          "You backed out after accepting, and said so in time. Make sure it is confirmed in writing.");
}

TEST_CASE("accepting elsewhere releases this one") {
    CHECK(told("release_others", with_offer({{accepted_elsewhere, Day(2026, 3, 6)}}), Day(2026, 3, 6)) ==
          "Decline, and tell Priya Nair so, by Monday 9 March, the next working day after you accepted elsewhere in writing: 3 days left.");
    CHECK(told("release_others", in_process({{applied, Day(2026, 2, 2)}, {accepted_elsewhere, Day(2026, 3, 6)}}), Day(2026, 3, 6)) ==
          "You accepted another offer in writing. Nobody here has given you time yet, so withdrawing by Monday 9 March is a courtesy.");
}

TEST_CASE("thanks are explained by person and standing") {
    Candidacy candidacy = with_offer({{interviewed, Day(2026, 2, 19), {priya, ingrid}}, {declined, Day(2026, 3, 9)}});
    CHECK(told("thank_everyone", candidacy, Day(2026, 3, 10)) ==
          "Priya Nair has been thanked.\nThank Ingrid Solberg for their time by Monday 16 March, a week after you declined: 6 days left.");
    candidacy.contacts[1].email.reset();
    CHECK(told("thank_everyone", candidacy, Day(2026, 3, 10)) ==
          "Priya Nair has been thanked.\nFind an address for Ingrid Solberg, and say thank you by Monday 16 March, a week after you "
          "declined: 6 "
          "days left.");
    candidacy.contacts[1].do_not_contact = true;
    CHECK(told("thank_everyone", candidacy, Day(2026, 3, 10)) ==
          "Priya Nair has been thanked.\nIngrid Solberg asked not to be contacted, so no thanks are owed.");
    candidacy.contacts[1].do_not_contact = false;
    candidacy.timeline.push_back({thanked, Day(2026, 3, 18), {ingrid}});
    CHECK(told("thank_everyone", candidacy, Day(2026, 3, 18)) ==
          "Priya Nair has been thanked.\nIngrid Solberg has been thanked, 2 days late.");
}

TEST_CASE("keeping in touch names the day, and the closing point asks three things") {
    const Candidacy candidacy = with_offer({{interviewed, Day(2026, 2, 19), {priya}}, {declined, Day(2026, 3, 9)}});
    CHECK(told("keep_in_touch", candidacy, Day(2026, 3, 10)) ==
          "Write to Priya Nair again on Tuesday 9 June, 3 months after your no: they or a colleague may hire you one day.\n"
          "Write to Priya Nair again on Wednesday 9 September, 6 months after your no: they or a colleague may hire you one day.");
    CHECK(
        told("learn_from_it", candidacy, Day(2026, 3, 10)) ==
        "A no is a lesson: write down whom you got to know, what you would say differently, and what this no tells you about the role you "
        "want.");
}

TEST_CASE("a rule of the user's own is told by its name") {
    Advice advice{.rule = "return_the_laptop", .tip = Tip::dont_burn_bridges, .status = Status::due, .to = priya};
    const Candidacy candidacy = with_offer();
    CHECK(explain(advice, candidacy, Day(2026, 3, 10)) == "Return the laptop (Priya Nair).");
    advice.since = Day(2026, 3, 9);
    advice.latest = Day(2026, 3, 12);
    CHECK(explain(advice, candidacy, Day(2026, 3, 10)) ==
          "Return the laptop (Priya Nair) by Thursday 12 March, 3 days after Monday 9 March: 2 days left.");
    advice.status = Status::done;
    CHECK(explain(advice, candidacy, Day(2026, 3, 10)) == "Return the laptop (Priya Nair): done in time.");
    advice.status = Status::missed;
    CHECK(explain(advice, candidacy, Day(2026, 3, 10)) == "Return the laptop (Priya Nair): missed.");
}

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include <bowout/advice/advise.hpp>

using namespace bowout;
using enum EventKind;

namespace {

constexpr ContactIndex priya{0}, ingrid{1};
constexpr auto unknown = std::nullopt;

Candidacy in_process(Timeline timeline = {}) {
    return {
        .candidate = {.name = "Dana Okafor"},
        .position = {.title = "Test Engineer", .organization = "Larkfield Labs"},
        .contacts = {{.name = "Priya Nair", .role = Role::hiring_manager, .email = "priya@larkfield.example.com"},
                     {.name = "Ingrid Solberg", .role = Role::interviewer, .email = "ingrid@larkfield.example.com"}},
        .timeline = std::move(timeline),
    };
}
Candidacy with_offer(Timeline timeline = {}, std::optional<Day> answer_by = {}) {
    Candidacy candidacy = in_process(std::move(timeline));
    candidacy.offer = Offer{.extended = Day(2026, 3, 3), .answer_by = answer_by, .made_by = priya};
    return candidacy;
}
Candidacy without_contacts(Candidacy candidacy) {
    candidacy.contacts.clear();
    return candidacy;
}
Candidacy internal(Candidacy candidacy) {
    candidacy.offer->internal = true;
    return candidacy;
}
Candidacy without_contact_wanted(Candidacy candidacy) {
    for (Contact& contact : candidacy.contacts) contact.do_not_contact = true;
    return candidacy;
}
Event oral(EventKind what, Day on) {
    Event event{.what = what, .on = on, .form = Form::verbal};
    return event;
}

/// A record on a day, and whether the rule speaks there.
struct Case {
    std::string_view rule;
    bool speaks;
    std::string_view why;
    Candidacy candidacy;
    Day today = Day(2026, 3, 9);
};

std::vector<Case> cases() {
    const Day before(2026, 2, 16), met(2026, 2, 19), decided_on(2026, 3, 6), no(2026, 3, 9);
    return {
        {"withdraw_early", true, "resolved, and no offer", in_process({{resolved_not_to_accept, before}})},
        {"withdraw_early", true, "nobody to tell", without_contacts(in_process({{resolved_not_to_accept, before}}))},
        {"withdraw_early", false, "not resolved", in_process({{interviewed, met, {ingrid}}})},
        {"withdraw_early", false, "resolved on an unknown day", in_process({{resolved_not_to_accept, unknown}})},
        {"withdraw_early", false, "an offer is there", with_offer({{resolved_not_to_accept, before}})},
        {"withdraw_early", false, "withdrawn", in_process({{resolved_not_to_accept, before}, {withdrawn, met}})},

        {"knew_before_offer", true, "resolved long before the offer", with_offer({{resolved_not_to_accept, before}})},
        {"knew_before_offer", false, "resolved on the last working day before", with_offer({{resolved_not_to_accept, Day(2026, 3, 2)}})},
        {"knew_before_offer", false, "resolved on an unknown day", with_offer({{resolved_not_to_accept, unknown}})},
        {"knew_before_offer", false, "not resolved", with_offer()},
        {"knew_before_offer", false, "no offer", in_process({{resolved_not_to_accept, before}})},

        {"acknowledge_offer", true, "an offer", with_offer()},
        {"acknowledge_offer", true, "an offer of nobody in particular", without_contacts(with_offer())},
        {"acknowledge_offer", false, "no offer", in_process()},
        {"acknowledge_offer", false, "an offer yet to come", with_offer(), Day(2026, 3, 2)},

        {"answer_offer", true, "an open offer", with_offer()},
        {"answer_offer", true, "decided, and not told", with_offer({{decided, decided_on}})},
        {"answer_offer", false, "no offer", in_process()},
        {"answer_offer", false, "an offer yet to come", with_offer(), Day(2026, 3, 2)},
        {"answer_offer", false, "declined", with_offer({{declined, no}})},
        {"answer_offer", false, "declined on an unknown day", with_offer({{declined, unknown}})},
        {"answer_offer", false, "accepted", with_offer({{accepted, no}})},
        {"answer_offer", false, "rescinded", with_offer({{rescinded, no}})},

        {"tell_once_decided", true, "decided, and not told", with_offer({{decided, decided_on}})},
        {"tell_once_decided", false, "not decided", with_offer()},
        {"tell_once_decided", false, "decided on an unknown day", with_offer({{decided, unknown}})},
        {"tell_once_decided", false, "told", with_offer({{decided, decided_on}, {declined, no}})},
        {"tell_once_decided", false, "no offer", in_process({{decided, decided_on}})},

        {"ask_for_time", true, "three days to answer", with_offer({}, Day(2026, 3, 6)), Day(2026, 3, 3)},
        {"ask_for_time", false, "four days to answer", with_offer({}, Day(2026, 3, 7)), Day(2026, 3, 3)},
        {"ask_for_time", false, "no day named", with_offer(), Day(2026, 3, 3)},
        {"ask_for_time", false, "no offer", in_process(), Day(2026, 3, 3)},
        {"ask_for_time", false, "decided", with_offer({{decided, Day(2026, 3, 3)}}, Day(2026, 3, 6)), Day(2026, 3, 3)},
        {"ask_for_time", false, "accepted elsewhere", with_offer({{accepted_elsewhere, Day(2026, 3, 3)}}, Day(2026, 3, 6)),
         Day(2026, 3, 3)},

        {"answered_late", true, "declined on the eighth day", with_offer({{declined, Day(2026, 3, 11)}}), Day(2026, 3, 11)},
        {"answered_late", false, "declined on the seventh day", with_offer({{declined, Day(2026, 3, 10)}}), Day(2026, 3, 11)},
        {"answered_late", false, "declined on an unknown day", with_offer({{declined, unknown}}), Day(2026, 3, 20)},
        {"answered_late", false, "not declined", with_offer(), Day(2026, 3, 20)},
        {"answered_late", false, "no offer", in_process({{declined, Day(2026, 3, 20)}}), Day(2026, 3, 20)},

        {"no_answer", true, "the day they named has passed", with_offer({}, Day(2026, 3, 6))},
        {"no_answer", false, "the day they named is today", with_offer({}, no)},
        {"no_answer", false, "they named no day", with_offer(), Day(2026, 3, 20)},
        {"no_answer", false, "answered", with_offer({{declined, Day(2026, 3, 6)}}, Day(2026, 3, 6))},
        {"no_answer", false, "no offer", in_process()},

        {"keep_the_promise", true, "accepted, then decided to back out", with_offer({{accepted, Day(2026, 3, 4)}, {decided, decided_on}})},
        {"keep_the_promise", true, "backed out", with_offer({{accepted, Day(2026, 3, 4)}, {reneged, decided_on}})},
        {"keep_the_promise", false, "accepted", with_offer({{accepted, Day(2026, 3, 4)}})},
        {"keep_the_promise", false, "decided, and never accepted", with_offer({{decided, decided_on}})},
        {"keep_the_promise", false, "decided on an unknown day", with_offer({{accepted, Day(2026, 3, 4)}, {decided, unknown}})},

        {"release_others", true, "accepted elsewhere", with_offer({{accepted_elsewhere, decided_on}})},
        {"release_others", true, "accepted elsewhere, and no offer here", in_process({{accepted_elsewhere, decided_on}})},
        {"release_others", false, "accepted elsewhere on an unknown day", with_offer({{accepted_elsewhere, unknown}})},
        {"release_others", false, "accepted elsewhere by word of mouth", with_offer({oral(accepted_elsewhere, decided_on)})},
        {"release_others", false, "declined here", with_offer({{accepted_elsewhere, decided_on}, {declined, no}})},
        {"release_others", false, "accepted here", with_offer({{accepted_elsewhere, decided_on}, {accepted, no}})},
        {"release_others", false, "nothing accepted", with_offer()},

        {"thank_everyone", true, "declined after meeting somebody", with_offer({{interviewed, met, {ingrid}}, {declined, no}})},
        {"thank_everyone", true, "met on an unknown day", with_offer({{interviewed, unknown, {ingrid}}, {declined, no}})},
        {"thank_everyone", true, "withdrawn after meeting somebody", in_process({{interviewed, met, {ingrid}}, {withdrawn, no}})},
        {"thank_everyone", false, "withdrawn, and nobody met", in_process({{withdrawn, no}})},
        {"thank_everyone", false, "declined on an unknown day", with_offer({{interviewed, met, {ingrid}}, {declined, unknown}})},
        {"thank_everyone", false, "no no", with_offer({{interviewed, met, {ingrid}}})},
        {"thank_everyone", false, "nobody on the list", without_contacts(with_offer({{interviewed, met, {ingrid}}, {declined, no}}))},

        {"keep_in_touch", true, "declined after meeting somebody", with_offer({{interviewed, met, {ingrid}}, {declined, no}})},
        {"keep_in_touch", false, "nobody wants to be contacted",
         without_contact_wanted(with_offer({{interviewed, met, {ingrid}}, {declined, no}}))},
        {"keep_in_touch", false, "at one's own employer", internal(with_offer({{interviewed, met, {ingrid}}, {declined, no}}))},
        {"keep_in_touch", false, "declined on an unknown day", with_offer({{interviewed, met, {ingrid}}, {declined, unknown}})},
        {"keep_in_touch", false, "no no", with_offer({{interviewed, met, {ingrid}}})},

        {"learn_from_it", true, "declined", with_offer({{declined, no}})},
        {"learn_from_it", true, "withdrawn", in_process({{withdrawn, no}})},
        {"learn_from_it", false, "no no", with_offer()},
        {"learn_from_it", false, "not selected", in_process({{not_selected, no}})},
    };
}

}  // namespace

TEST_CASE("every rule speaks where it should, and falls silent for each fact that is absent") {
    for (const Case& one : cases()) {
        const auto given = advise(one.candidacy, one.today);
        const bool speaks = std::any_of(given.begin(), given.end(), [&](const Advice& advice) { return advice.rule == one.rule; });
        INFO(one.rule << ": " << one.why);
        CHECK(speaks == one.speaks);
    }
}

TEST_CASE("every rule of the three tips is tried both ways") {
    std::set<std::string_view> speaking, silent, all;
    for (const Case& one : cases()) (one.speaks ? speaking : silent).insert(one.rule);
    for (const auto name : {WithdrawEarly::name, KnewBeforeOffer::name, AcknowledgeOffer::name, AnswerOffer::name, TellOnceDecided::name,
                            AskForTime::name, AnsweredLate::name, NoAnswer::name, KeepThePromise::name, ReleaseOthers::name,
                            ThankEveryone::name, KeepInTouch::name, LearnFromIt::name})
        all.insert(name);
    CHECK(speaking == all);
    CHECK(silent == all);
}

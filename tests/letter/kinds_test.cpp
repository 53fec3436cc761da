// The kinds of letter beside withdraw, decline and thank: what each holds, and when it is refused.
#include <catch2/catch_test_macros.hpp>

#include <cstdint>
#include <string>
#include <string_view>

#include "candidacies.hpp"

using namespace letters;
using bowout::LetterKind;

namespace {

[[nodiscard]] bool has(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

/// The bodies of this kind in every way of saying it.
std::string bodies(LetterKind kind, const Candidacy& candidacy, Day today) {
    std::string all;
    for (std::uint64_t seed = 0; seed < 24; ++seed) all += body_of(bowout::compose(kind, candidacy, today, {.seed = seed})) + '\n';
    return all;
}
/// True of every way of saying it.
bool each_has_one_of(LetterKind kind, const Candidacy& candidacy, Day today, std::initializer_list<std::string_view> words) {
    for (std::uint64_t seed = 0; seed < 24; ++seed) {
        const std::string body = body_of(bowout::compose(kind, candidacy, today, {.seed = seed}));
        bool found = false;
        for (const std::string_view word : words) found = found || has(body, word);
        if (!found) {
            UNSCOPED_INFO(body);
            return false;
        }
    }
    return true;
}
std::string refusal(LetterKind kind, const Candidacy& candidacy, Day today) {
    const auto refused = bowout::why_not(kind, candidacy, today);
    return refused ? refused->message : "";
}

constexpr Day march(unsigned day) { return {2026, 3, day}; }

Candidacy with_date(Day answer_by) {
    Candidacy candidacy = with_offer();
    candidacy.offer->answer_by = answer_by;
    return candidacy;
}

}  // namespace

TEST_CASE("acknowledge: thanks, the role, and the day of the answer, and neither yes nor no") {
    CHECK(each_has_one_of(LetterKind::acknowledge, with_offer(), march(4), {"March 10"}));
    CHECK(each_has_one_of(LetterKind::acknowledge, with_date(march(6)), march(4), {"March 6"}));
    const std::string all = bodies(LetterKind::acknowledge, with_offer(), march(4));
    for (const std::string_view word : {"decline", "accept", "sorry", "fit", "touch"}) CHECK_FALSE(has(all, word));
}

TEST_CASE("acknowledge: refused without an open offer") {
    CHECK(refusal(LetterKind::acknowledge, in_process(), march(4)) == "no offer has been made");
    CHECK(refusal(LetterKind::acknowledge, with(with_offer(), declined, march(5)), march(6)) == "the offer has been answered on 5 March");
    CHECK(refusal(LetterKind::acknowledge, with_date(march(6)), march(7)) == "the offer expired on 6 March: write late_note()");
}

TEST_CASE("ask_for_time: both days, a general reason, and neither yes nor no, and no other employer") {
    CHECK(each_has_one_of(LetterKind::ask_for_time, with_date(march(5)), march(3), {"March 5"}));
    CHECK(each_has_one_of(LetterKind::ask_for_time, with_date(march(5)), march(3), {"March 12"}));
    const std::string all = bodies(LetterKind::ask_for_time, with_date(march(5)), march(3));
    for (const std::string_view word : {"decline", "accept", "sorry", "another", "other offer", "employer"}) CHECK_FALSE(has(all, word));
}

TEST_CASE("ask_for_time: refused once decided, and where no date was named") {
    CHECK(refusal(LetterKind::ask_for_time, with(with_date(march(6)), decided, march(4)), march(4)) ==
          "you decided on 4 March: write decline()");
    CHECK(refusal(LetterKind::ask_for_time, with_offer(), march(4)) == "they named no date that could be moved: write acknowledge()");
}

TEST_CASE("late_note: thanks, a no, and one apology, from the day after the offer expired") {
    CHECK(refusal(LetterKind::late_note, with_date(march(6)), march(6)) == "the offer has not expired: write decline()");
    CHECK(each_has_one_of(LetterKind::late_note, with_date(march(6)), march(7), {"sorry"}));
    CHECK(each_has_one_of(LetterKind::late_note, with_date(march(6)), march(7), {"no.", "not accept", "declined"}));
    CHECK(each_has_one_of(LetterKind::late_note, with_date(march(6)), march(7), {"hank"}));
    CHECK(refusal(LetterKind::late_note, in_process(), march(7)) == "no offer has been made, so none has expired: write withdraw()");
}

TEST_CASE("decline_interview: turns down the invitation without the word offer, with one apology on short notice") {
    const Candidacy invited = with(in_process(), interview_scheduled, march(12));
    const std::string all = bodies(LetterKind::decline_interview, invited, march(9));
    CHECK_FALSE(has(all, "offer"));
    CHECK_FALSE(has(all, "sorry"));
    CHECK(each_has_one_of(LetterKind::decline_interview, invited, march(9), {"March 12"}));
    CHECK(each_has_one_of(LetterKind::decline_interview, invited, march(11), {"sorry", "apologies"}));
}

TEST_CASE("decline_interview: refused where no interview is ahead, and once an offer is out") {
    CHECK(refusal(LetterKind::decline_interview, in_process(), march(9)) == "no interview is planned: write withdraw()");
    CHECK(refusal(LetterKind::decline_interview, with(in_process(), interview_scheduled, march(9)), march(9)) ==
          "no interview is planned: write withdraw()");
    CHECK(refusal(LetterKind::decline_interview, with_offer(), march(9)) == "an offer was made on 3 March: write decline()");
}

TEST_CASE("renege: thanks, the no, and an apology, as soon as the offer was accepted") {
    const Candidacy accepted_it = with(with_offer(), accepted, march(5));
    CHECK(each_has_one_of(LetterKind::renege, accepted_it, march(9), {"withdraw"}));
    CHECK(each_has_one_of(LetterKind::renege, accepted_it, march(9), {"sorry", "apology"}));
    CHECK(each_has_one_of(LetterKind::renege, accepted_it, march(9), {"hank"}));
    CHECK(refusal(LetterKind::renege, with(accepted_it, reneged, march(9)), march(9)).empty());
    CHECK(refusal(LetterKind::renege, with_offer(), march(9)) == "nothing has been accepted: write decline()");
    CHECK(refusal(LetterKind::renege, with(accepted_it, started, march(9)), march(9)) ==
          "the work has begun on 9 March: leaving it is a resignation, not a decline");
}

TEST_CASE("keep_in_touch: a hello without a word of the no, after it was said") {
    const Candidacy said = with(with_offer(), declined, march(9));
    const std::string all = body_of(bowout::keep_in_touch(said, ingrid, Day(2026, 6, 9)));
    CHECK(has(all, "the talk about fixtures"));
    CHECK_FALSE(has(all, "declin"));
    CHECK(refusal(LetterKind::keep_in_touch, with_offer(), march(9)) ==
          "keeping in touch follows the no, which has not been said yet: write decline()");
    Candidacy internal = said;
    internal.offer->internal = true;
    CHECK(refusal(LetterKind::keep_in_touch, internal, march(9)) == "one's own employer needs no letter to stay in contact");
}

TEST_CASE("notes go to the agency, the referee and whoever referred the candidate, each their own") {
    Candidacy candidacy = with_offer();
    candidacy.contacts.push_back({.name = "Robin Teale", .role = bowout::Role::referrer});
    CHECK(part_of(bowout::agency_note(candidacy, march(6)), bowout::LetterPart::reader) == "Callum Reid");
    CHECK(part_of(bowout::referee_note(candidacy, march(6)), bowout::LetterPart::reader) == "Jo Lindqvist");
    CHECK(part_of(bowout::referrer_note(candidacy, march(6)), bowout::LetterPart::reader) == "Robin Teale");
    CHECK(refusal(LetterKind::referrer_note, with_offer(), march(6)) == "nobody on the list of contacts has the role referrer");
    const auto refused = bowout::why_not(LetterKind::referrer_note, candidacy, march(6), {.to = referee});
    REQUIRE(refused);
    CHECK(refused->instead == LetterKind::referee_note);
}

TEST_CASE("notes tell of a decline after an offer and of a withdrawal before one, the referee without the reason") {
    CHECK(each_has_one_of(LetterKind::agency_note, with_offer(), march(6), {"declin"}));
    CHECK(each_has_one_of(LetterKind::agency_note, in_process(), march(6), {"withdraw"}));
    CHECK_FALSE(has(bodies(LetterKind::agency_note, in_process(), march(6)), "offer"));
    CHECK(each_has_one_of(LetterKind::agency_note, with_offer(), march(6), {"not the right fit"}));
    CHECK_FALSE(has(bodies(LetterKind::referee_note, with_offer(), march(6)), "fit"));
    CHECK(each_has_one_of(LetterKind::referee_note, in_process(), march(6), {"call"}));
}

TEST_CASE("a phone script greets by name, says no, and leaves no decision on a voicemail") {
    const bowout::Letter script = bowout::phone_script(with_offer(), march(6));
    CHECK(has(script.paragraph(0), "this is Dana Okafor"));
    CHECK(has(script.paragraph(1), "decided to decline"));
    CHECK(has(script.paragraph(3), "voicemail"));
    CHECK_FALSE(has(script.paragraph(3), "declin"));
    CHECK(script.salutation().empty());
    CHECK(script.closing().empty());
    CHECK(has(body_of(bowout::phone_script(in_process(), march(6))), "withdraw my application"));
}

TEST_CASE("declining one's own employer's offer says no farewell") {
    Candidacy candidacy = with_offer();
    candidacy.offer->internal = true;
    for (std::uint64_t seed = 0; seed < 12; ++seed) {
        const std::string body = body_of(bowout::decline(candidacy, march(6), {.seed = seed}));
        CHECK_FALSE(has(body, "stay in touch"));
        CHECK_FALSE(has(body, "paths cross"));
        CHECK_FALSE(has(body, "offer of the Test Engineer position at"));
    }
    const Candidacy said = with(candidacy, declined, march(6));
    CHECK_FALSE(has(body_of(bowout::thank(said, ingrid, march(6))), "paths cross"));
}

TEST_CASE("recruiters, coordinators and future colleagues are thanked for what they did") {
    Candidacy candidacy = with(with_offer(), declined, march(9));
    const std::string recruiter = body_of(bowout::thank(candidacy, tomas, march(9), {.seed = 1}));
    CHECK(has(recruiter, "application for the Test Engineer position"));
    candidacy.contacts[1].role = bowout::Role::coordinator;
    const std::string coordinator = body_of(bowout::thank(candidacy, tomas, march(9), {.seed = 1}));
    const bool arranged = has(coordinator, "arranging") || has(coordinator, "appointment") || has(coordinator, "planned");
    CHECK(arranged);
    const std::string colleague = body_of(bowout::thank(candidacy, marcus, march(9), {.seed = 1}));
    CHECK(has(colleague, "Larkfield Labs"));
}

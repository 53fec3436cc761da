#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <string>
#include <vector>

#include <bowout/value/contradictions.hpp>

using namespace bowout;
using enum EventKind;
using Code = ContradictionCode;

namespace {

constexpr ContactIndex priya{0}, ingrid{1};
constexpr Day today(2026, 3, 20);

constexpr Day march(unsigned day) { return {2026, 3, day}; }

/// Offered on Tuesday 3 March by Priya; Ingrid was met on 19 February. Nothing is wrong with it.
Candidacy offered(Timeline more = {}) {
    Candidacy candidacy{
        .candidate = {.name = "Dana Okafor"},
        .position = {.title = "Test Engineer", .organization = "Larkfield Labs"},
        .offer = Offer{.extended = march(3), .made_by = priya},
        .contacts = {{.name = "Priya Nair", .role = Role::hiring_manager, .email = "priya@larkfield.example.com"},
                     {.name = "Ingrid Solberg", .role = Role::interviewer, .email = "ingrid@larkfield.example.com"}},
        .timeline = {{applied, Day(2026, 2, 2)}, {interviewed, Day(2026, 2, 19), {ingrid}}},
    };
    candidacy.timeline.insert(candidacy.timeline.end(), more.begin(), more.end());
    return candidacy;
}
Candidacy in_process(Timeline more = {}) {
    Candidacy candidacy = offered(std::move(more));
    candidacy.offer.reset();
    return candidacy;
}

std::vector<Code> codes(const Candidacy& candidacy, Day day = today) {
    std::vector<Code> found;
    for (const Contradiction& one : contradictions(candidacy, day)) found.push_back(one.code);
    return found;
}
std::vector<Code> only(Code code) { return {code}; }
const std::vector<Code> none;

/// What the findings say, told by the rows themselves rather than by their places.
std::vector<std::string> content(const Candidacy& candidacy) {
    std::vector<std::string> said;
    for (const Contradiction& one : contradictions(candidacy, today)) {
        std::string line(name(one.code));
        for (const std::size_t at : one.events) {
            const Event& event = candidacy.timeline[at];
            line += ' ' + std::string(name(event.what)) + (event.on ? std::to_string(*event.on - Day::first()) : "?");
        }
        for (const ContactIndex who : one.contacts) line += ' ' + std::to_string(static_cast<unsigned>(who));
        said.push_back(line);
    }
    return said;
}

}  // namespace

TEST_CASE("a record without fault has no contradictions") {
    CHECK(codes(offered()) == none);
    CHECK(codes(in_process()) == none);
    CHECK(codes(offered({{declined, march(9)}, {followed_up, march(12), {ingrid}}})) == none);
}

TEST_CASE("a decline before the offer contradicts, on its own day not") {
    CHECK(codes(offered({{declined, march(2)}})) == only(Code::decline_before_offer));
    CHECK(codes(offered({{declined, march(3)}})) == none);
}

TEST_CASE("the first word of an offer counts, spoken or written") {
    Candidacy candidacy = offered({{declined, march(4)}});
    candidacy.offer->extended = march(5);
    candidacy.offer->written = march(4);
    CHECK(codes(candidacy) == only(Code::clock_sources_differ));
}

TEST_CASE("a decline needs an offer, as a field or as an event") {
    CHECK(codes(in_process({{declined, march(9)}})) == only(Code::decline_without_offer));
    CHECK(codes(in_process({{declined, std::nullopt}})) == std::vector{Code::decline_without_offer, Code::unknown_date});
    CHECK(codes(in_process({{offer_extended, march(3)}, {declined, march(9)}})) == none);
}

TEST_CASE("a decline on or after the acceptance is a renege, and before it, the process was over") {
    CHECK(codes(offered({{accepted, march(5)}, {declined, march(6)}})) == only(Code::decline_after_acceptance));
    CHECK(codes(offered({{accepted, march(6)}, {declined, march(6)}})) == only(Code::decline_after_acceptance));
    CHECK(codes(offered({{accepted, march(7)}, {declined, march(6)}})) == only(Code::event_after_terminal));
    CHECK(codes(offered({{accepted, march(5)}, {reneged, march(6)}})) == none);
}

TEST_CASE("a withdrawal on or after the day of the offer contradicts") {
    CHECK(codes(offered({{withdrawn, march(4)}})) == only(Code::withdraw_after_offer));
    CHECK(codes(offered({{withdrawn, march(3)}})) == only(Code::withdraw_after_offer));
    CHECK(codes(in_process({{withdrawn, march(4)}})) == none);
}

TEST_CASE("an offer that follows the withdrawal goes on after the end") {
    CHECK(codes(offered({{withdrawn, march(2)}})) == only(Code::event_after_terminal));
}

TEST_CASE("an employer's date before the offer is an error, on its own day a warning, a day after neither") {
    Candidacy candidacy = offered({{declined, march(3)}});
    candidacy.offer->answer_by = march(2);
    REQUIRE(codes(candidacy) == only(Code::expiry_before_offer));
    CHECK(contradictions(candidacy, today)[0].severity == Severity::error);

    candidacy.offer->answer_by = march(3);
    REQUIRE(codes(candidacy) == only(Code::expiry_before_offer));
    CHECK(contradictions(candidacy, today)[0].severity == Severity::warning);

    candidacy.offer->answer_by = march(4);
    CHECK(codes(candidacy) == none);
}

TEST_CASE("an extension to a day before the offer, and an expiry before it, are errors") {
    CHECK(codes(offered({{.what = extension_granted, .on = march(5), .until = march(2)}})) == only(Code::expiry_before_offer));
    CHECK(codes(offered({{.what = extension_granted, .on = march(5), .until = march(25)}})) == none);
    CHECK(codes(offered({{offer_expired, march(2)}})) == std::vector{Code::expiry_before_offer, Code::expired_unanswered});
    Candidacy first_row = offered();
    first_row.timeline = {{offer_expired, march(2)}};
    CHECK(codes(first_row) == std::vector{Code::expiry_before_offer, Code::expired_unanswered});
    first_row.timeline = {{declined, march(2)}};
    CHECK(codes(first_row) == only(Code::decline_before_offer));
}

TEST_CASE("a process ends once") {
    const auto found = contradictions(offered({{declined, march(9)}, {rescinded, march(6)}}), today);
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == Code::two_terminals);
    CHECK(found[0].events == std::vector<std::size_t>{3, 2});  // the earlier first
    CHECK(codes(offered({{declined, march(9)}, {accepted_elsewhere, march(10)}})) == none);
}

TEST_CASE("after the end nothing more of the process happens, though people stay in contact and plans stay on record") {
    CHECK(codes(in_process({{withdrawn, march(4)}, {interviewed, march(5), {ingrid}}})) == only(Code::event_after_terminal));
    CHECK(codes(in_process({{withdrawn, march(4)}, {interviewed, march(4), {ingrid}}})) == none);
    CHECK(codes(in_process({{withdrawn, march(4)}, {interview_scheduled, march(8)}})) == none);
    CHECK(codes(in_process({{withdrawn, march(4)}, {talked, march(5), {ingrid}}, {reflected, march(6)}})) == none);
}

TEST_CASE("a second offer in one process contradicts, and the written form of the first does not") {
    CHECK(codes(offered({{offer_extended, march(6)}})) == only(Code::two_open_offers_one_process));
    CHECK(codes(offered({{offer_extended, march(3)}})) == none);
    Candidacy candidacy = offered({{offer_extended, march(6)}});
    candidacy.offer->written = march(6);
    CHECK(codes(candidacy) == only(Code::clock_sources_differ));
    CHECK(codes(in_process({{offer_extended, march(6)}, {offer_extended, march(8)}})) == only(Code::two_open_offers_one_process));
    CHECK(codes(offered({{offer_revised, march(6)}})) == none);
}

TEST_CASE("two standing acceptances are warned of, and an ended one stands no more") {
    const auto found = contradictions(offered({{accepted, march(5)}, {accepted_elsewhere, march(6)}}), today);
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == Code::two_acceptances);
    CHECK(found[0].events == std::vector<std::size_t>{2, 3});
    CHECK(codes(offered({{accepted, march(5)}, {accepted_elsewhere, march(6)}, {reneged, march(7)}})) == none);
    CHECK(codes(offered({{.what = accepted, .on = march(5), .form = Form::verbal}, {accepted, march(6)}})) == none);
}

TEST_CASE("a follow-up before the decline does not count, one on its day does") {
    const auto found = contradictions(offered({{followed_up, march(8), {ingrid}}, {declined, march(9)}}), today);
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == Code::follow_up_before_decline);
    CHECK(found[0].severity == Severity::warning);
    CHECK(found[0].contacts == std::vector{ingrid});
    CHECK(codes(offered({{followed_up, march(9), {ingrid}}, {declined, march(9)}})) == none);
}

TEST_CASE("thanks for an interview before the offer are no follow-up, and thanks after the offer are meant as one") {
    CHECK(codes(offered({{thanked, Day(2026, 2, 20), {ingrid}}, {declined, march(9)}})) == none);
    CHECK(codes(offered({{thanked, march(3), {ingrid}}, {declined, march(9)}})) == only(Code::follow_up_before_decline));
}

TEST_CASE("nobody is thanked before they were first met") {
    const auto found = contradictions(in_process({{thanked, Day(2026, 2, 18), {ingrid}}}), today);
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == Code::met_after_follow_up);
    CHECK(found[0].contacts == std::vector{ingrid});
    CHECK(codes(in_process({{thanked, Day(2026, 2, 19), {ingrid}}})) == none);
    CHECK(codes(in_process({{thanked, Day(2026, 2, 18), {ingrid}}, {talked, std::nullopt, {ingrid}}})) == only(Code::unknown_date));
}

TEST_CASE("what has happened does not lie in the future, and plans may") {
    CHECK(codes(in_process({{talked, march(21), {ingrid}}})) == only(Code::future_date));
    CHECK(codes(in_process({{talked, march(20), {ingrid}}})) == none);
    CHECK(codes(in_process({{interview_scheduled, march(21)}})) == none);
    CHECK(codes(offered(), march(2)) == only(Code::future_date));
    CHECK(codes(offered(), march(3)) == none);
    Candidacy written = offered({{declined, march(3)}});
    written.offer->written = march(3);
    CHECK(codes(written, march(3)) == none);
}

TEST_CASE("an event without a day is told as information") {
    const auto found = contradictions(in_process({{screened, std::nullopt}}), today);
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == Code::unknown_date);
    CHECK(found[0].severity == Severity::info);
    CHECK(codes(in_process({{screened, Day(2026, 2, 9)}})) == none);
}

TEST_CASE("an interview before the application is out of order, on its day not") {
    CHECK(codes(in_process({{interviewed, Day(2026, 2, 1), {ingrid}}})) == only(Code::order));
    CHECK(codes(in_process({{interviewed, Day(2026, 2, 2), {ingrid}}})) == none);
    CHECK(codes(in_process({{interviewed, Day(2026, 2, 1), {ingrid}}, {applied, std::nullopt}})) == only(Code::unknown_date));
}

TEST_CASE("a reference check comes after a first contact") {
    CHECK(codes(in_process({{reference_check_started, Day(2026, 2, 18)}})) == only(Code::order));
    CHECK(codes(in_process({{reference_check_started, Day(2026, 2, 19)}})) == none);
    CHECK(codes(in_process({{reference_check_started, march(2)}, {reference_check_finished, march(1)}})) == only(Code::order));
    CHECK(codes(in_process({{reference_check_started, march(2)}, {reference_check_finished, march(2)}})) == none);
}

TEST_CASE("what answers an offer comes after it") {
    CHECK(codes(offered({{offer_acknowledged, march(2)}})) == only(Code::order));
    CHECK(codes(offered({{offer_acknowledged, march(3)}})) == none);
}

TEST_CASE("work does not start before the offer") {
    Candidacy candidacy = offered();
    candidacy.offer->starts = march(2);
    CHECK(codes(candidacy) == only(Code::start_before_offer));
    candidacy.offer->starts = march(3);
    CHECK(codes(candidacy) == none);
    CHECK(codes(offered({{started, march(2)}})) == only(Code::start_before_offer));
}

TEST_CASE("somebody of the organization can be written to") {
    Candidacy candidacy = in_process();
    candidacy.contacts[0].do_not_contact = true;
    CHECK(codes(candidacy) == none);
    candidacy.contacts[1].do_not_contact = true;
    CHECK(codes(candidacy) == only(Code::no_addressee));

    Candidacy relayed = offered();
    relayed.timeline.clear();
    relayed.contacts = {{.name = "Callum Reid", .role = Role::recruiter_agency, .email = "reid@agency.example.org"}};
    CHECK(codes(relayed) == none);  // who relayed the offer is told
    relayed.offer->made_by.reset();
    CHECK(codes(relayed) == only(Code::no_addressee));
}

TEST_CASE("whoever is owed a letter has an address") {
    Candidacy candidacy = offered();
    candidacy.contacts[1].email.reset();
    const auto found = contradictions(candidacy, today);
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == Code::no_address);
    CHECK(found[0].contacts == std::vector{ingrid});
    candidacy.contacts[1].do_not_contact = true;
    CHECK(codes(candidacy) == none);
    candidacy.contacts[1] = {.name = "Jo Lindqvist", .role = Role::referee};
    CHECK(codes(candidacy) == none);
}

TEST_CASE("the same address, or the same name in the organization, is one person twice") {
    Candidacy candidacy = offered();
    candidacy.contacts.push_back({.name = "P. Nair", .role = Role::hr, .email = "Priya@Larkfield.example.com"});
    auto found = contradictions(candidacy, today);
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == Code::duplicate_contact);
    CHECK(found[0].contacts == std::vector{priya, ContactIndex{2}});

    candidacy.contacts[2] = {.name = "priya nair", .role = Role::hr};
    CHECK(codes(candidacy) == only(Code::duplicate_contact));
    candidacy.contacts[2] = {.name = "Priya Nair", .role = Role::referee};
    CHECK(codes(candidacy) == none);
}

TEST_CASE("capitals from A to Z make no other address and no other name") {
    Candidacy candidacy = offered();
    candidacy.contacts[1].email = "a.z@larkfield.example.com";
    candidacy.contacts.push_back({.name = "Aziz Bakr", .role = Role::hr, .email = "A.Z@larkfield.example.com"});
    CHECK(codes(candidacy) == only(Code::duplicate_contact));
    candidacy.contacts[2] = {.name = "Lazlo A", .role = Role::hr};
    candidacy.contacts.push_back({.name = "lAZLO a", .role = Role::interviewer});
    CHECK(codes(candidacy) == only(Code::duplicate_contact));
}

TEST_CASE("two people whose names are not known may be two") {
    Candidacy candidacy = offered();
    candidacy.contacts.push_back({.name = Name::unknown("a panel member"), .role = Role::interviewer});
    candidacy.contacts.push_back({.name = Name::unknown("a panel member"), .role = Role::interviewer});
    CHECK(codes(candidacy) == none);
}

TEST_CASE("the employer's date passes unanswered the day after it") {
    Candidacy candidacy = offered();
    candidacy.offer->answer_by = march(12);
    CHECK(codes(candidacy, march(12)) == none);
    CHECK(codes(candidacy, march(13)) == only(Code::expired_unanswered));
    candidacy.timeline.push_back({.what = extension_granted, .on = march(11), .until = march(17)});
    CHECK(codes(candidacy, march(17)) == none);
    CHECK(codes(candidacy, march(18)) == only(Code::expired_unanswered));
    candidacy.timeline.push_back({declined, march(18)});
    CHECK(codes(candidacy, march(18)) == none);
    Candidacy same_day = offered();
    same_day.offer->answer_by = march(3);
    CHECK(codes(same_day, march(4)) == std::vector{Code::expiry_before_offer, Code::expired_unanswered});
}

TEST_CASE("an offer recorded as expired was never answered") {
    CHECK(codes(offered({{offer_expired, march(12)}})) == only(Code::expired_unanswered));
}

TEST_CASE("a decline while one's own counter-proposal is unanswered is warned of") {
    CHECK(codes(offered({{counter_proposed, march(5)}, {declined, march(9)}})) == only(Code::negotiating_decline));
    CHECK(codes(offered({{counter_proposed, march(5)}, {offer_revised, march(6)}, {declined, march(9)}})) == none);
    CHECK(codes(offered({{counter_proposed, march(5)}, {replied, march(6), {priya}}, {declined, march(9)}})) == none);
    CHECK(codes(offered({{counter_proposed, march(5)}, {offer_revised, march(6)}, {counter_proposed, march(7)}, {declined, march(9)}})) ==
          only(Code::negotiating_decline));
}

TEST_CASE("a spoken and a written offer on different days is worth knowing") {
    Candidacy candidacy = offered();
    candidacy.offer->written = march(4);
    const auto found = contradictions(candidacy, today);
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == Code::clock_sources_differ);
    CHECK(found[0].severity == Severity::info);
    candidacy.offer->written = march(3);
    CHECK(codes(candidacy) == none);
}

TEST_CASE("the findings are the same whatever the order of the rows") {
    Candidacy candidacy = offered({{declined, march(9)},
                                   {rescinded, march(6)},
                                   {followed_up, march(8), {ingrid}},
                                   {thanked, Day(2026, 2, 18), {ingrid}},
                                   {screened, std::nullopt}});
    candidacy.timeline.erase(candidacy.timeline.begin());
    const auto expected = content(candidacy);
    REQUIRE(expected.size() >= 4);
    const auto earlier = [](const Event& a, const Event& b) { return std::pair(a.what, a.on) < std::pair(b.what, b.on); };
    std::sort(candidacy.timeline.begin(), candidacy.timeline.end(), earlier);
    bool same = true;
    do same = same && content(candidacy) == expected;
    while (std::next_permutation(candidacy.timeline.begin(), candidacy.timeline.end(), earlier));
    CHECK(same);
}

TEST_CASE("a reference to nobody is passed over") {
    Candidacy candidacy = offered({{talked, march(4), {ContactIndex{99}}}});
    candidacy.offer->made_by = ContactIndex{77};
    CHECK(codes(candidacy) == none);
}

TEST_CASE("an offer that expired on its own day was not answered, and an extension to that day is none too few") {
    CHECK(codes(offered({{offer_expired, march(3)}}), march(3)) == only(Code::expired_unanswered));
    CHECK(codes(offered({{.what = extension_granted, .on = march(3), .until = march(3)}, {declined, march(3)}}), march(3)) == none);
}

TEST_CASE("the main contact has an address, though nobody has met them") {
    Candidacy candidacy = in_process();
    candidacy.contacts[0].email.reset();
    const auto found = contradictions(candidacy, today);
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == Code::no_address);
    CHECK(found[0].contacts == std::vector{priya});
}

TEST_CASE("a counter-proposal on the day of the decline is unanswered, and a reply after it came too late") {
    CHECK(codes(offered({{counter_proposed, march(9)}, {declined, march(9)}})) == only(Code::negotiating_decline));
    CHECK(codes(offered({{counter_proposed, march(6)}, {declined, march(9)}, {replied, march(12)}})) == only(Code::negotiating_decline));
    CHECK(codes(offered({{counter_proposed, march(6)}, {replied, march(9)}, {declined, march(9)}})) == none);
}

#include <catch2/catch_test_macros.hpp>

#include <vector>

#include <bowout/advice/record.hpp>

using namespace bowout;
using enum EventKind;

namespace {

constexpr ContactIndex priya{0}, ingrid{1}, tomas{2};

Candidacy in_process(Timeline timeline = {}) {
    return {
        .candidate = {.name = "Dana Okafor"},
        .position = {.title = "Test Engineer", .organization = "Larkfield Labs"},
        .contacts = {{.name = "Priya Nair", .role = Role::hiring_manager, .email = "priya@larkfield.example.com"},
                     {.name = "Ingrid Solberg", .role = Role::interviewer, .email = "ingrid@larkfield.example.com"},
                     {.name = "Tomas Rivera", .role = Role::recruiter_agency, .email = "tomas@agency.example.com"}},
        .timeline = std::move(timeline),
    };
}
Candidacy with_offer(Timeline timeline = {}) {
    Candidacy candidacy = in_process(std::move(timeline));
    candidacy.offer = Offer{.extended = Day(2026, 3, 3), .made_by = priya};
    return candidacy;
}

Conclusion conclusion(const Candidacy& candidacy, Day today = Day(2026, 6, 1)) {
    return record_of(std::vector{candidacy}, today).conclusions.at(0);
}

}  // namespace

TEST_CASE("claim 34: a decline on the seventh day is in time, on the eighth it is late") {
    CHECK(conclusion(with_offer({{declined, Day(2026, 3, 10)}})) == Conclusion::declined_in_time);
    CHECK(conclusion(with_offer({{declined, Day(2026, 3, 11)}})) == Conclusion::declined_late);
    CHECK(conclusion(with_offer({{declined, std::nullopt}})) == Conclusion::declined_some_day);
    Candidacy longer = with_offer({{declined, Day(2026, 3, 12)}});
    longer.offer->answer_by = Day(2026, 3, 12);
    CHECK(conclusion(longer) == Conclusion::declined_in_time);
}

TEST_CASE("every other way for a candidacy to end is told by its name") {
    CHECK(conclusion(in_process({{applied, Day(2026, 2, 2)}})) == Conclusion::still_open);
    CHECK(conclusion(in_process({{withdrawn, Day(2026, 2, 20)}})) == Conclusion::withdrawn_before_offer);
    CHECK(conclusion(with_offer({{withdrawn, Day(2026, 3, 5)}})) == Conclusion::withdrawn_after_offer);
    CHECK(conclusion(in_process({{not_selected, Day(2026, 2, 20)}})) == Conclusion::not_selected);
    CHECK(conclusion(with_offer({{rescinded, Day(2026, 3, 5)}})) == Conclusion::rescinded);
    CHECK(conclusion(with_offer({{offer_expired, Day(2026, 3, 11)}})) == Conclusion::expired);
    CHECK(conclusion(with_offer({{accepted, Day(2026, 3, 5)}})) == Conclusion::accepted);
    CHECK(conclusion(with_offer({{accepted, Day(2026, 3, 5)}, {started, Day(2026, 4, 1)}})) == Conclusion::accepted);
    CHECK(conclusion(with_offer({{accepted, Day(2026, 3, 5)}, {reneged, Day(2026, 3, 9)}})) == Conclusion::backed_out);
}

TEST_CASE("what lies after the day of the record has not happened") {
    CHECK(conclusion(with_offer({{declined, Day(2026, 3, 9)}}), Day(2026, 3, 8)) == Conclusion::still_open);
    CHECK(conclusion(with_offer({{declined, Day(2026, 3, 9)}}), Day(2026, 3, 9)) == Conclusion::declined_in_time);
}

TEST_CASE("claim 34: thanks are counted by person, in time up to the seventh day") {
    const auto thanks_on = [](std::optional<Day> day) {
        Timeline timeline{{interviewed, Day(2026, 2, 19), {priya, ingrid, tomas}}, {declined, Day(2026, 3, 6), {priya}}};
        if (day) timeline.push_back({thanked, *day, {ingrid}});
        return record_of(std::vector{with_offer(timeline)}, Day(2026, 6, 1));
    };
    CHECK(thanks_on(std::nullopt).thanked_in_time == 1);  // the letter thanks Priya, and an agency is not of the organisation
    CHECK(thanks_on(std::nullopt).not_thanked == 1);
    CHECK(thanks_on(Day(2026, 3, 13)).thanked_in_time == 2);
    CHECK(thanks_on(Day(2026, 3, 14)).thanked_in_time == 1);
    CHECK(thanks_on(Day(2026, 3, 14)).thanked_late == 1);
    CHECK(thanks_on(Day(2026, 3, 14)).not_thanked == 0);
}

TEST_CASE("whoever asked for no contact is not counted as unthanked") {
    Candidacy candidacy = with_offer({{interviewed, Day(2026, 2, 19), {ingrid}}, {declined, Day(2026, 3, 6), {priya}}});
    candidacy.contacts[1].do_not_contact = true;
    CHECK(record_of(std::vector{candidacy}, Day(2026, 6, 1)).not_thanked == 0);
}

TEST_CASE("claim 8: steps planned for days after a withdrawal are spared, called off since or not") {
    const Timeline planned{{interview_scheduled, Day(2026, 2, 25)},
                           {reference_check_scheduled, Day(2026, 2, 27)},
                           {interview_scheduled, Day(2026, 2, 20)},
                           {withdrawn, Day(2026, 2, 20)},
                           {interview_cancelled, Day(2026, 2, 25)}};
    CHECK(record_of(std::vector{in_process(planned)}, Day(2026, 6, 1)).steps_spared == 2);
}

TEST_CASE("claim 8: steps taken after one had resolved never to accept were wasted, the offer among them") {
    const Candidacy knew = with_offer({{resolved_not_to_accept, Day(2026, 2, 16)}, {interviewed, Day(2026, 2, 19), {ingrid}}});
    CHECK(record_of(std::vector{knew, with_offer()}, Day(2026, 6, 1)).steps_that_were_wasted == 2);
}

TEST_CASE("claim 29: an organisation met again over another position after a no is a door reopened") {
    const Candidacy no = with_offer({{declined, Day(2026, 3, 6)}});
    Candidacy again = in_process({{applied, Day(2026, 9, 1)}});
    again.position.title = "Team Lead";
    const auto reopened = [&](const Candidacy& later) { return record_of(std::vector{no, later}, Day(2026, 10, 1)).reopened; };
    CHECK(reopened(again) == std::vector<Reopened>{{0, 1}});

    Candidacy same_position = again;
    same_position.position.title = no.position.title;
    CHECK(reopened(same_position).empty());
    Candidacy elsewhere = again;
    elsewhere.position.organization = "Saltmarsh Studio";
    CHECK(reopened(elsewhere).empty());
    Candidacy on_the_same_day = again;
    on_the_same_day.timeline[0].on = Day(2026, 3, 6);
    CHECK(reopened(on_the_same_day).empty());
    Candidacy undated = again;
    undated.timeline[0].on.reset();
    CHECK(reopened(undated).empty());
}

TEST_CASE("claim 29: doors are found whatever the order of the cases, and each pair once") {
    std::vector<Candidacy> all{in_process({{applied, Day(2026, 9, 1)}}), with_offer({{declined, Day(2026, 3, 6)}}),
                               in_process({{applied, Day(2026, 11, 1)}})};
    all[0].position.title = "Team Lead";
    all[2].position.title = "Head of Test";
    CHECK(record_of(all, Day(2026, 12, 1)).reopened == std::vector<Reopened>{{1, 0}, {1, 2}});
}

TEST_CASE("claim 13: reasons are counted for every no, and only for those") {
    Candidacy no = with_offer({{declined, Day(2026, 3, 6)}});
    no.reason = Reason::location_commute;
    Candidacy open = with_offer();
    open.reason = Reason::location_commute;
    const Record record = record_of(std::vector{no, no, open, with_offer({{declined, Day(2026, 3, 6)}})}, Day(2026, 3, 7));
    CHECK(record.reasons[static_cast<std::size_t>(Reason::location_commute)] == 2);
    CHECK(record.without_reason == 1);
}

TEST_CASE("claims 31 and 33: what was written down after a no is kept, and what was not is counted") {
    Event thought{reflected, Day(2026, 3, 20)};
    thought.note = Prose("Ask about travel in the first call.");
    const Candidacy learnt = with_offer({{declined, Day(2026, 3, 6)}, thought});
    const Record record = record_of(std::vector{learnt, with_offer({{declined, Day(2026, 3, 6)}}), with_offer()}, Day(2026, 4, 1));
    CHECK(record.lessons == std::vector<Lesson>{{0, 1}});
    CHECK(record.noes_without_lesson == 1);
    CHECK(record_of(std::vector{learnt}, Day(2026, 3, 19)).lessons.empty());
}

TEST_CASE("claim 33: people gained are those one connected with or wrote to again, each once") {
    const Candidacy candidacy = with_offer({{declined, Day(2026, 3, 6)},
                                            {connected, Day(2026, 3, 9), {ingrid}},
                                            {reconnected, Day(2026, 6, 6), {ingrid, priya}},
                                            {reconnected, Day(2026, 9, 6), {tomas}}});
    CHECK(record_of(std::vector{candidacy}, Day(2026, 7, 1)).gained == std::vector<Acquainted>{{0, ingrid}, {0, priya}});
}

TEST_CASE("the record of nothing is empty") {
    const Record record = record_of({}, Day(2026, 7, 1));
    CHECK(record == Record{});
    CHECK(record.count(Conclusion::still_open) == 0);
}

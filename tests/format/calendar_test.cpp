#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <bowout/advice/advise.hpp>
#include <bowout/format/calendar.hpp>

#include "hostile_texts.hpp"
#include "strict_lines.hpp"

namespace {

using bowout::Advice;
using bowout::Candidacy;
using bowout::ContactIndex;
using bowout::Day;
using bowout::Line;
using bowout::UtcTime;
using strict::lines_of;
using strict::skeleton_of_lines;
using strict::values_of;
using enum bowout::EventKind;

/// An offer of Tuesday 3 March by Priya, who was met with Tom\u00e1s.
Candidacy offered() {
    return {
        .candidate = {.name = "Dana Okafor"},
        .position = {.title = "Test Engineer", .organization = "Larkfield Labs"},
        .offer = bowout::Offer{.extended = Day(2026, 3, 3), .made_by = ContactIndex{0}},
        .contacts = {{.name = "Priya Nair", .email = "priya@larkfield.example.com"},
                     {.name = "Tom\u00e1s Rivera", .email = "tomas@larkfield.example.com"}},
        .timeline = {{interviewed, Day(2026, 2, 19), {ContactIndex{0}, ContactIndex{1}}}, {offer_acknowledged, Day(2026, 3, 3)}},
    };
}
std::string calendar(const Candidacy& candidacy, Day today, bowout::CalendarEntry entry = bowout::CalendarEntry::event) {
    fmt::memory_buffer out;
    const std::vector<Advice> given = bowout::advise(candidacy, today);
    bowout::write_calendar(out, given, candidacy, today, {.stamp = UtcTime(today, 8, 0), .entry = entry});
    return fmt::to_string(out);
}

using Values = std::vector<std::string>;

}  // namespace

TEST_CASE("an offer to answer is an event on its last day, with an alarm on the morning before") {
    CHECK(calendar(offered(), Day(2026, 3, 4)) ==
          "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//bowout//bowout//EN\r\nMETHOD:PUBLISH\r\n"
          "BEGIN:VEVENT\r\nUID:" +
              values_of(calendar(offered(), Day(2026, 3, 4)), "UID").at(0) +
              "\r\nSEQUENCE:13765440\r\nDTSTAMP:20260304T080000Z\r\n"
              "DTSTART;VALUE=DATE:20260310\r\nDTEND;VALUE=DATE:20260311\r\n"
              "SUMMARY:Answer the offer: Test Engineer\\, Larkfield Labs\r\n"
              "DESCRIPTION:Answer the offer by Tuesday 10 March\\, a week after it was made\r\n . (tip 2)\r\n"
              "CLASS:PRIVATE\r\nTRANSP:TRANSPARENT\r\n"
              "BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:Answer the offer: Test Engineer\\, Larkfield Labs\r\n"
              "TRIGGER:-PT15H\r\nEND:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
}

TEST_CASE("the day recommended and the last day are two events where they differ") {
    Candidacy candidacy = offered();
    candidacy.offer->extended = Day(2026, 3, 1);  // a week later is a Sunday
    candidacy.timeline[1].on = Day(2026, 3, 2);
    const std::string text = calendar(candidacy, Day(2026, 3, 4));
    CHECK(values_of(text, "DTSTART;VALUE=DATE") == Values{"20260306", "20260308"});
    CHECK(values_of(text, "SUMMARY").at(1) == "Answer the offer (last day): Test Engineer\\, Larkfield Labs");
}

TEST_CASE("what is overdue stands on today") {
    const std::string text = calendar(offered(), Day(2026, 3, 13));
    CHECK(values_of(text, "DTSTART;VALUE=DATE") == Values{"20260313"});
    CHECK(values_of(text, "SUMMARY").at(0) == "Answer the offer (overdue): Test Engineer\\, Larkfield Labs");
}

TEST_CASE("an entry keeps its UID when its day moves, and a later calendar has the higher sequence") {
    Candidacy longer = offered();
    longer.offer->answer_by = Day(2026, 3, 17);
    const std::string before = calendar(offered(), Day(2026, 3, 4));
    const std::string after = calendar(longer, Day(2026, 3, 5));
    CHECK(values_of(before, "UID") == Values{values_of(after, "UID").front()});
    CHECK(std::stoi(values_of(before, "SEQUENCE").at(0)) < std::stoi(values_of(after, "SEQUENCE").at(0)));
}

TEST_CASE("every entry has a UID of its own, whoever and whatever it is about") {
    Candidacy candidacy = offered();
    candidacy.timeline.push_back({declined, Day(2026, 3, 4)});
    std::vector<std::string> uids = values_of(calendar(candidacy, Day(2026, 3, 5)), "UID");
    candidacy.position.organization = "Larkfield Works";
    for (const std::string& uid : values_of(calendar(candidacy, Day(2026, 3, 5)), "UID")) uids.push_back(uid);
    REQUIRE(uids.size() == 10);  // thanks to one, and to both after three months and six
    std::sort(uids.begin(), uids.end());
    CHECK(std::adjacent_find(uids.begin(), uids.end()) == uids.end());
}

TEST_CASE("tasks are due on the day and alarmed from its end") {
    const std::string text = calendar(offered(), Day(2026, 3, 4), bowout::CalendarEntry::task);
    CHECK(values_of(text, "DUE;VALUE=DATE") == Values{"20260310"});
    CHECK(values_of(text, "TRIGGER;RELATED=END") == Values{"-PT15H"});
    CHECK(text.find("VEVENT") == std::string::npos);
}

TEST_CASE("nothing owed is no calendar") {
    Candidacy candidacy = offered();
    candidacy.offer.reset();
    candidacy.timeline.clear();
    CHECK(calendar(candidacy, Day(2026, 3, 4)).empty());
}

TEST_CASE("no reminder counts the days that are left or late") {
    for (Day today = Day(2026, 3, 4); today < Day(2026, 3, 20); today = today + 1) {
        Candidacy candidacy = offered();
        candidacy.timeline.push_back({decided, Day(2026, 3, 4)});
        for (const std::string& text : values_of(calendar(candidacy, today), "DESCRIPTION")) {
            INFO(text);
            CHECK(text.find("left") == std::string::npos);
            CHECK(text.find(" ago") == std::string::npos);
            CHECK(text.find(" late") == std::string::npos);
        }
    }
}

TEST_CASE("no field, however hostile, changes the skeleton of a calendar") {
    Candidacy candidacy = offered();
    candidacy.timeline.push_back({decided, Day(2026, 3, 4)});
    const std::string benign = skeleton_of_lines(calendar(candidacy, Day(2026, 3, 4)));
    REQUIRE(benign.starts_with("BEGIN:VCALENDAR\nVERSION\nPRODID\nMETHOD\nBEGIN:VEVENT\nUID\n"));
    hostile::Texts texts;
    std::size_t taken = 0;
    for (int round = 0; round < 10'000; ++round) {
        const auto take = [&](Line& field) {
            if (auto line = Line::parse(texts.next(12))) {
                field = *line;
                ++taken;
            }
        };
        take(candidacy.position.title);
        take(candidacy.position.organization);
        Line name("Priya Nair");
        take(name);
        candidacy.contacts[0].name = bowout::Name(name);
        const std::string text = calendar(candidacy, Day(2026, 3, 4));
        INFO(text);
        REQUIRE(skeleton_of_lines(text) == benign);
        REQUIRE(text.find("\r\n ") != std::string::npos);
    }
    CHECK(taken > 3'000);
}

TEST_CASE("no character is split where a content line has room for one octet") {
    fmt::memory_buffer out;
    bowout::detail::ContentLines lines(out);
    lines.line(std::string(73, 'X'), "\u00e9");
    CHECK(fmt::to_string(out) == std::string(73, 'X') + ":\r\n \u00e9\r\n");
}

TEST_CASE("a content line is folded at 75 octets, and every line after the first as well") {
    fmt::memory_buffer out;
    bowout::detail::ContentLines lines(out);
    lines.line("X", std::string(73 + 74 + 74 + 1, 'a'));
    const std::string a(74, 'a');
    CHECK(fmt::to_string(out) == "X:" + a.substr(1) + "\r\n " + a + "\r\n " + a + "\r\n a\r\n");
}

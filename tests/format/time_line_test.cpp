#include <catch2/catch_test_macros.hpp>

#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include <bowout/format/guide_de.hpp>
#include <bowout/format/time_line.hpp>
#include <bowout/format/time_line_svg.hpp>
#include <bowout/format/time_line_text.hpp>

#include "../advice/any_candidacy.hpp"
#include "hostile_texts.hpp"

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
                     {.name = "Ingrid Solberg", .role = Role::interviewer, .email = "ingrid@larkfield.example.com"}},
        .timeline = std::move(timeline),
    };
}

std::string drawn(const TimeLine& line, std::size_t width = 80, Drawing drawing = Drawing::unicode) {
    fmt::memory_buffer out;
    write_time_line(out, line, guide_en, width, drawing);
    return fmt::to_string(out);
}
std::string as_svg(const TimeLine& line) {
    fmt::memory_buffer out;
    write_svg(out, line);
    return fmt::to_string(out);
}
std::string as_mermaid(const TimeLine& line) {
    fmt::memory_buffer out;
    write_mermaid(out, line);
    return fmt::to_string(out);
}

std::vector<std::string> lines_of(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(end == text.npos ? text.size() : end + 1);
    }
    return lines;
}

/// The numbers that follow `before`, wherever it stands.
std::vector<double> numbers_after(const std::string& text, std::string_view before) {
    std::vector<double> numbers;
    for (std::size_t at = text.find(before); at != text.npos; at = text.find(before, at + 1))
        numbers.push_back(std::strtod(text.c_str() + at + before.size(), nullptr));
    return numbers;
}

}  // namespace

TEST_CASE("an open offer's line has the offer, what is owed, today and the last day to answer") {
    const TimeLine line = time_line(with_offer({{applied, Day(2026, 2, 2)}, {offer_acknowledged, Day(2026, 3, 3)}}), Day(2026, 3, 6));
    CHECK(line.title == "Test Engineer, Larkfield Labs");
    CHECK(line.marks == std::vector<Mark>{{Day(2026, 2, 2), MarkKind::happened, "Applied"},
                                          {Day(2026, 3, 3), MarkKind::offer, "Offer made", "Priya Nair"},
                                          {Day(2026, 3, 3), MarkKind::happened, "Offer acknowledged"},
                                          {Day(2026, 3, 6), MarkKind::today, "Today"},
                                          {Day(2026, 3, 10), MarkKind::last_day, "Last day to answer"}});
    CHECK(line.time_for_answer == Days{Day(2026, 3, 3), Day(2026, 3, 10)});
    CHECK(line.late == std::nullopt);
}

TEST_CASE("a recommended day stands apart from the last day where it is another") {
    Candidacy candidacy = with_offer();
    candidacy.offer->extended = Day(2026, 3, 7);  // a Saturday, and so is the last day
    const TimeLine line = time_line(candidacy, Day(2026, 3, 9));
    const auto recommended =
        std::find_if(line.marks.begin(), line.marks.end(), [](const Mark& one) { return one.kind == MarkKind::recommended; });
    REQUIRE(recommended != line.marks.end());
    CHECK(recommended->day == Day(2026, 3, 13));
}

TEST_CASE("a late decline shows by how much, one in time does not, and an open offer runs late until today") {
    CHECK(time_line(with_offer({{declined, Day(2026, 3, 10)}}), Day(2026, 3, 20)).late == std::nullopt);
    CHECK(time_line(with_offer({{declined, Day(2026, 3, 11)}}), Day(2026, 3, 20)).late == Days{Day(2026, 3, 10), Day(2026, 3, 11)});
    CHECK(time_line(with_offer(), Day(2026, 3, 10)).late == std::nullopt);
    CHECK(time_line(with_offer(), Day(2026, 3, 12)).late == Days{Day(2026, 3, 10), Day(2026, 3, 12)});
}

TEST_CASE("what is owed to several people on one day is one mark") {
    const TimeLine line = time_line(with_offer({{interviewed, Day(2026, 2, 19), {ingrid}}, {declined, Day(2026, 3, 9)}}), Day(2026, 3, 9));
    CHECK(line.marks.back() == Mark{Day(2026, 9, 9), MarkKind::owed, "Write to Priya Nair and Ingrid Solberg again"});
}

TEST_CASE("a planned step and a day to come are planned, and what has no day is told apart") {
    const TimeLine line =
        time_line(with_offer({{interview_scheduled, Day(2026, 3, 9)}, {talked, std::nullopt, {ingrid}}, {started, Day(2026, 5, 4)}}),
                  Day(2026, 3, 6));
    CHECK(line.marks.back() == Mark{Day(2026, 5, 4), MarkKind::planned, "Started"});
    CHECK(line.undated == std::vector<std::string>{"Talk"});
    CHECK(drawn(line).find("           ?  Talk (day unknown)\n") != std::string::npos);
}

TEST_CASE("in the terminal a line is drawn a row a mark, with the days between") {
    const TimeLine line =
        time_line(with_offer({{interviewed, Day(2026, 2, 19), {ingrid}}, {offer_acknowledged, Day(2026, 3, 3)}}), Day(2026, 3, 12));
    CHECK(drawn(line) ==
          "Test Engineer, Larkfield Labs\n\n"
          "2026-02-19 ●  Interview: Ingrid Solberg\n"
          "           │  12 days\n"
          "2026-03-03 ◆  Offer made: Priya Nair\n"
          "2026-03-03 ●  Offer acknowledged\n"
          "           ┃  7 days\n"
          "2026-03-10 ■  Last day to answer\n"
          "           ╏  2 days\n"
          "2026-03-12 ▶  Today\n");
    CHECK(drawn(line, 80, Drawing::ascii) ==
          "Test Engineer, Larkfield Labs\n\n"
          "2026-02-19 *  Interview: Ingrid Solberg\n"
          "           |  12 days\n"
          "2026-03-03 #  Offer made: Priya Nair\n"
          "2026-03-03 *  Offer acknowledged\n"
          "           H  7 days\n"
          "2026-03-10 =  Last day to answer\n"
          "           :  2 days\n"
          "2026-03-12 >  Today\n");
}

TEST_CASE("a line in the terminal keeps to its width, down to what a label needs") {
    for (std::size_t width = 34; width <= 120; ++width) {
        Candidacy candidacy = with_offer({{interviewed, Day(2026, 2, 19), {priya, ingrid}}, {declined, Day(2026, 3, 9)}});
        for (const std::string& line : lines_of(drawn(time_line(candidacy, Day(2026, 3, 9)), width))) {
            INFO(line);
            CHECK(detail::width_of(line) <= width);
        }
    }
}

TEST_CASE("a Mermaid chart has a bar for the time to answer and a milestone a mark") {
    const std::string chart =
        as_mermaid(time_line(with_offer({{offer_acknowledged, Day(2026, 3, 3)}, {declined, Day(2026, 3, 12)}}), Day(2026, 3, 12)));
    CHECK(chart.starts_with("gantt\n    title Test Engineer, Larkfield Labs\n    dateFormat YYYY-MM-DD\n"));
    CHECK(chart.find("    Time for an answer :active, 2026-03-03, 2026-03-10\n    Late :crit, 2026-03-10, 2026-03-12\n") !=
          std::string::npos);
    CHECK(chart.find("    Offer made (Priya Nair) :done, milestone, 2026-03-03, 0d\n") != std::string::npos);
}

TEST_CASE("no name, however hostile, is more to Mermaid than a label, or to SVG than text") {
    hostile::Texts texts;
    Candidacy candidacy = with_offer({{interviewed, Day(2026, 2, 19), {ingrid}}});
    const std::size_t rows = lines_of(as_mermaid(time_line(candidacy, Day(2026, 3, 9)))).size();
    int rounds = 0;
    bool rows_are_kept = true, colons_are_ours = true, tags_are_ours = true;
    while (rounds < 2'000) {
        const auto hostile = Line::parse(texts.next(12));
        if (!hostile) continue;
        ++rounds;
        candidacy.position.title = *hostile;
        candidacy.contacts[0].name = *hostile;
        candidacy.contacts[1].name = *hostile;
        const TimeLine line = time_line(candidacy, Day(2026, 3, 9));
        const auto chart = lines_of(as_mermaid(line));
        rows_are_kept = rows_are_kept && chart.size() == rows;
        for (std::size_t at = 5; at < chart.size(); ++at) colons_are_ours = colons_are_ours && chart[at].find(':') == chart[at].rfind(':');
        const std::string svg = as_svg(line);
        for (std::size_t at = svg.find('<'); at != svg.npos; at = svg.find('<', at + 1)) {
            const std::string_view rest = std::string_view(svg).substr(at + (svg[at + 1] == '/' ? 2 : 1));
            bool known = false;
            for (const std::string_view tag : {"svg", "title", "path", "g", "circle", "text", "tspan"})
                known = known || (rest.starts_with(tag) && std::string_view(" >").find(rest[tag.size()]) != std::string_view::npos);
            tags_are_ours = tags_are_ours && known;
        }
    }
    CHECK(rows_are_kept);
    CHECK(colons_are_ours);
    CHECK(tags_are_ours);
}

TEST_CASE("labels of 1 to 40 events on 1 to 400 days stand in order, never on each other, and on the sheet") {
    advice_tests::Dice dice(40);
    bool apart = true, on_the_sheet = true;
    for (int events = 1; events <= 40; ++events)
        for (const int days : {1, 2, 7, 30, 90, 400}) {
            Candidacy candidacy = with_offer();
            candidacy.contacts[1].name = "Maria Magdalena Wolkenstein-Hohenberg of the Northern Office in Tromsø";
            for (int event = 0; event < events; ++event) {
                Event one{static_cast<EventKind>(dice.below(20)), Day(2026, 1, 1) + dice.below(days), {priya, ingrid}};
                candidacy.timeline.push_back(std::move(one));
            }
            const std::string svg = as_svg(time_line(candidacy, Day(2026, 1, 1) + dice.below(days)));
            const double height = numbers_after(svg, "viewBox=\"0 0 360 ").at(0);
            double above = 0;
            for (const double base : numbers_after(svg, " x=\"106\" y=\"")) {
                apart = apart && base >= above + 16.9;
                on_the_sheet = on_the_sheet && base >= 12 && base + 4 <= height;
                above = base;
            }
        }
    CHECK(apart);
    CHECK(on_the_sheet);
}

TEST_CASE("a line whose days span all the years there are is still drawn") {
    const std::string svg =
        as_svg(time_line(with_offer({{applied, Day(1, 1, 1)}, {interview_scheduled, Day(9999, 12, 31)}}), Day(2026, 3, 3)));
    CHECK(numbers_after(svg, "class=\"month\"").size() < 60);
}

TEST_CASE("a long name is shortened in the drawing, and whole in the marks") {
    CHECK(detail::shortened("Ingrid Solberg", 14) == "Ingrid Solberg");
    CHECK(detail::shortened("Ingrid Solberg", 13) == "Ingrid Solbe…");
    CHECK(detail::shortened("日本語日本語", 5) == "日本…");
    CHECK(detail::width_of(detail::shortened("日本語日本語", 6)) <= 6);
}

TEST_CASE("only a line of broad letters is squeezed to its room") {
    Candidacy candidacy = with_offer({{interviewed, Day(2026, 2, 19), {ingrid}}});
    CHECK(as_svg(time_line(candidacy, Day(2026, 3, 9))).find("textLength") == std::string::npos);
    candidacy.contacts[1].name = "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW";
    CHECK(as_svg(time_line(candidacy, Day(2026, 3, 9))).find("textLength=\"250\"") != std::string::npos);
}

TEST_CASE("a line speaks the language of its guidebook") {
    const TimeLine line = time_line(with_offer({{offer_acknowledged, Day(2026, 3, 3)}}), Day(2026, 3, 6), {}, guide_de);
    CHECK(line.marks.back().label == "Letzter Tag für die Antwort");
    CHECK(line.marks.front().label == "Angebot");
}

TEST_CASE("a character takes as many columns as a terminal gives it") {
    for (const char32_t none :
         {0x0300U, 0x036FU, 0x0483U, 0x0489U, 0x0591U, 0x05BDU, 0x064BU, 0x065FU, 0x093AU, 0x094DU, 0x1AB0U,  0x1AFFU,
          0x1DC0U, 0x1DFFU, 0x200BU, 0x200FU, 0x20D0U, 0x20FFU, 0xFE00U, 0xFE0FU, 0xFE20U, 0xFE2FU, 0xE0100U, 0xE01EFU}) {
        CAPTURE(static_cast<unsigned>(none));
        CHECK(detail::columns(none) == 0);
    }
    for (const char32_t two : {0x1100U,  0x115FU,  0x2E80U,  0x303EU,  0x3041U,  0xA4CFU,  0xAC00U,  0xD7A3U,  0xF900U,  0xFAFFU,
                               0xFE30U,  0xFE6FU,  0xFF00U,  0xFF60U,  0xFFE0U,  0xFFE6U,  0x17000U, 0x1B000U, 0x1F300U, 0x1F64FU,
                               0x1F680U, 0x1F6FCU, 0x1F900U, 0x1F9FFU, 0x1FA70U, 0x1FAF6U, 0x20000U, 0x3FFFDU}) {
        CAPTURE(static_cast<unsigned>(two));
        CHECK(detail::columns(two) == 2);
    }
    for (const char32_t one : {0x41U,   0xE9U,   0x02FFU, 0x0370U, 0x0482U, 0x048AU, 0x0590U, 0x05BEU, 0x064AU,  0x0660U,  0x0939U,
                               0x094EU, 0x10FFU, 0x1160U, 0x200AU, 0x2010U, 0x20CFU, 0x2100U, 0x2E7FU, 0x303FU,  0x3040U,  0xA4D0U,
                               0xABFFU, 0xD7A4U, 0xFDFFU, 0xFE70U, 0xFEFFU, 0xFF61U, 0xFFDFU, 0xFFE7U, 0x1F2FFU, 0x1F650U, 0x1FB00U}) {
        CAPTURE(static_cast<unsigned>(one));
        CHECK(detail::columns(one) == 1);
    }
    CHECK(detail::width_of("e\u0301\u00e9\u65e5\U0001F680") == 6);
    CHECK(detail::width_of("a\xFF") == 2);
}

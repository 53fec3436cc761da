#include <catch2/catch_test_macros.hpp>

#include <string>
#include <string_view>
#include <vector>

#include <bowout/format/guidebooks.hpp>
#include <bowout/format/record.hpp>
#include <bowout/format/report.hpp>

#include "../advice/any_candidacy.hpp"
#include "hostile_texts.hpp"

using namespace bowout;
using enum EventKind;

namespace {

constexpr ContactIndex priya{0}, ingrid{1};

Candidacy with_offer(Timeline timeline = {}) {
    return {
        .candidate = {.name = "Dana Okafor", .email = "dana@post.example.net"},
        .position = {.title = "Test Engineer", .organization = "Larkfield Labs"},
        .offer = Offer{.extended = Day(2026, 3, 3), .made_by = priya},
        .contacts = {{.name = "Priya Nair", .role = Role::hiring_manager, .email = "priya@larkfield.example.com"},
                     {.name = "Ingrid Solberg", .role = Role::interviewer, .email = "ingrid@larkfield.example.com"}},
        .timeline = std::move(timeline),
    };
}

std::string report_on(const Candidacy& candidacy, Day today, const ReportOptions& options = {}) {
    fmt::memory_buffer out;
    write_report(out, candidacy, today, options);
    return fmt::to_string(out);
}
std::string record_page(const std::vector<Candidacy>& candidacies, Day today, const Guidebook& book = guide_en) {
    fmt::memory_buffer out;
    write_record_page(out, record_of(candidacies, today), candidacies, today, book);
    return fmt::to_string(out);
}

/// The tags of a page with the names of their attributes, and the words between; empty where an element is left open, an
/// ampersand begins no entity, or a quotation mark ends no attribute.
std::string skeleton_of(std::string_view page, bool with_letters = false) {
    std::string skeleton;
    std::vector<std::string> open;
    const auto is_void = [](std::string_view tag) { return tag == "meta" || tag == "br" || tag == "!DOCTYPE"; };
    while (!page.empty()) {
        if (page[0] != '<') {
            if (page[0] == '>') return {};
            if (page[0] == '&') {
                bool known = false;
                for (const std::string_view entity : {"&amp;", "&lt;", "&gt;", "&quot;", "&#39;"})
                    known = known || page.starts_with(entity);
                if (!known) return {};
            }
            page.remove_prefix(1);
            continue;
        }
        const std::size_t end = page.find('>');
        if (end == page.npos) return {};
        std::string_view tag = page.substr(1, end - 1);
        page.remove_prefix(end + 1);
        const bool closes = tag.starts_with('/'), is_closed = tag.ends_with('/');
        const std::string name(tag.substr(closes ? 1 : 0, tag.find_first_of(" />", 1) - (closes ? 1 : 0)));
        if (closes) {
            if (open.empty() || open.back() != name) return {};
            open.pop_back();
        } else if (!is_void(name) && !is_closed) {
            open.push_back(name);
        }
        // A person's words are wrapped in the drawing, and broken in letters.
        const bool counts = with_letters || (name != "text" && name != "tspan" && name != "br");
        bool quoted = false;
        std::string attributes;
        for (const char c : tag) {
            if (c == '"') quoted = !quoted;
            if (!quoted && c != '"') attributes += c;
        }
        if (quoted) return {};
        if (counts && name != "path" && name != "g" && name != "circle") skeleton += '<' + attributes + '>';
        if (name == "style") {
            if (!closes) page.remove_prefix(page.find("</style>"));
        }
    }
    return open.empty() ? skeleton : std::string();
}

}  // namespace

TEST_CASE("a report on an ordinary case has its five parts, needs nothing from outside, and is under 60 KB") {
    const Candidacy candidacy = with_offer({{interviewed, Day(2026, 2, 19), {ingrid}}, {decided, Day(2026, 3, 5)}});
    const std::string page = report_on(candidacy, Day(2026, 3, 6));
    for (const std::string_view part :
         {"<h1 dir=\"auto\">Test Engineer, Larkfield Labs</h1>", "Dana Okafor, as of Friday 6 March 2026", "<h2>Time line</h2>", "<svg ",
          "<h2>What to do</h2>", "Tell Priya Nair your decision by Friday 6 March", "(2. Don&#39;t burn any bridges)",
          "<h2>People met</h2>", "<bdi>Ingrid Solberg</bdi>", "<h2>Letters to copy</h2>", "What to say on the telephone: Priya Nair",
          "Declining: Priya Nair"}) {
        INFO(part);
        CHECK(page.find(part) != std::string::npos);
    }
    CHECK(page.size() < 60'000);
    CHECK_FALSE(skeleton_of(page).empty());
    for (const std::string_view outside : {"<script", "src=", "href=", "url(", "@import", "http-equiv=\"refresh", " onclick"}) {
        INFO(outside);
        CHECK(page.find(outside) == std::string::npos);
    }
    CHECK(page.find("Check the record") == std::string::npos);
}

TEST_CASE("advice stands by day, what is open first and what is done last") {
    const std::string page =
        report_on(with_offer({{interviewed, Day(2026, 2, 19), {ingrid}}, {declined, Day(2026, 3, 12), {priya}}}), Day(2026, 3, 13));
    const std::size_t owed = page.find("Thank Ingrid Solberg for their time"), late = page.find("You declined 2 days late"),
                      lesson = page.find("A no is a lesson: write"), done = page.find("Priya Nair has been thanked");
    CHECK(owed < late);
    CHECK(late < lesson);
    CHECK(lesson < done);
    CHECK(done != std::string::npos);
}

TEST_CASE("claim 13: the people met are told with the day they were met and thanked, or why not") {
    Candidacy candidacy = with_offer({{interviewed, Day(2026, 2, 19), {ingrid}}, {declined, Day(2026, 3, 6), {priya}}});
    const auto people = [&] {
        const std::string page = report_on(candidacy, Day(2026, 3, 9));
        const std::size_t begin = page.find("<h2>People met</h2>");
        return page.substr(begin, page.find("</section>", begin) - begin);
    };
    CHECK(people().find(
              "Priya Nair</bdi><br><span class=\"soft\">hiring manager</span></td><td><time datetime=\"2026-03-03\">Tuesday 3 March</time>"
              "</td><td>☑ <time datetime=\"2026-03-06\">") != std::string::npos);
    CHECK(people().find("<time datetime=\"2026-02-19\">Thursday 19 February</time></td><td>not yet</td>") != std::string::npos);
    candidacy.contacts[1].email.reset();
    CHECK(people().find("</td><td>no address</td>") != std::string::npos);
    candidacy.contacts[1].do_not_contact = true;
    CHECK(people().find("</td><td>asked for no contact</td>") != std::string::npos);
}

TEST_CASE("a report says where the record contradicts itself") {
    const std::string page = report_on(with_offer({{declined, Day(2026, 3, 2)}}), Day(2026, 3, 6));
    CHECK(page.find("<h2>Check the record</h2>") != std::string::npos);
    CHECK(
        page.find("<strong>Error</strong>: <span dir=\"auto\">The decline on Monday 2 March comes before the offer of Tuesday 3 March.") !=
        std::string::npos);
}

TEST_CASE("a report on nothing much still says so") {
    const std::string page = report_on(
        {.candidate = {.name = "Dana Okafor"}, .position = {.title = "Test Engineer", .organization = "Larkfield Labs"}}, Day(2026, 3, 6));
    CHECK(page.find("Nothing is owed today.") != std::string::npos);
    CHECK(page.find("Nobody on record yet.") != std::string::npos);
    CHECK(page.find("No letter is asked for today.") != std::string::npos);
    CHECK_FALSE(skeleton_of(page).empty());
}

TEST_CASE("a report speaks the candidate's language, and its letters their readers'") {
    const Candidacy candidacy = with_offer({{decided, Day(2026, 3, 5)}});
    const std::string page = report_on(candidacy, Day(2026, 3, 6), {.book = &guide_de, .letter_language = "fr-FR"});
    CHECK(page.find("<html lang=\"de\">") != std::string::npos);
    CHECK(page.find("<h2>Was zu tun ist</h2>") != std::string::npos);
    CHECK(page.find("lang=\"fr-FR\">") != std::string::npos);
    for (const Guidebook* book : guidebooks) {
        CHECK_FALSE(skeleton_of(report_on(candidacy, Day(2026, 3, 6), {.book = book})).empty());
        CHECK_FALSE(skeleton_of(record_page({candidacy}, Day(2026, 3, 6), *book)).empty());
    }
    const std::string without = report_on(candidacy, Day(2026, 3, 6), {.letter_language = "nl-NL"});
    CHECK(without.find("No letter is asked for today.") != std::string::npos);
}

TEST_CASE("a status begins with a capital in every language, and French sets a blank before its colon") {
    const auto page = [](const Guidebook& book) { return report_on(with_offer(), Day(2026, 3, 12), {.book = &book}); };
    CHECK(page(guide_en).find("<strong>Overdue</strong>: <span") != std::string::npos);
    CHECK(page(guide_de).find("<strong>Überfällig</strong>: <span") != std::string::npos);
    CHECK(page(guide_fr).find("<strong>En retard</strong>\u00a0: <span") != std::string::npos);
    CHECK(report_on(with_offer(), Day(2026, 3, 4), {.book = &guide_fr}).find("<strong>À faire</strong>\u00a0: <span") != std::string::npos);
}

TEST_CASE("no value, however hostile, becomes markup in a report or a record") {
    hostile::Texts texts;
    Candidacy candidacy = with_offer(
        {{interviewed, Day(2026, 2, 19), {ingrid}}, {declined, Day(2026, 3, 6), {priya}}, {connected, Day(2026, 3, 8), {ingrid}}});
    candidacy.timeline.push_back({.what = reflected, .on = Day(2026, 3, 9), .note = Prose("Ask sooner.")});
    const std::string benign = skeleton_of(report_on(candidacy, Day(2026, 3, 9)));
    const std::string benign_record = skeleton_of(record_page({candidacy}, Day(2026, 3, 9)));
    REQUIRE_FALSE(benign.empty());
    REQUIRE_FALSE(benign_record.empty());
    bool same = true, same_record = true;
    for (int rounds = 0; rounds < 1'000;) {
        const std::string text = texts.next(12);
        const auto hostile = Line::parse(text), another = Line::parse(text + "x");
        const auto prose = Prose::parse(text);
        if (!hostile || !another || !prose) continue;
        ++rounds;
        candidacy.candidate.name = *hostile;
        candidacy.position.title = candidacy.position.organization = *hostile;
        candidacy.contacts[0].name = *hostile;
        candidacy.contacts[1].name = *another;
        candidacy.contacts[1].topic = *hostile;
        candidacy.timeline.back().note = *prose;
        same = same && skeleton_of(report_on(candidacy, Day(2026, 3, 9))) == benign;
        same_record = same_record && skeleton_of(record_page({candidacy}, Day(2026, 3, 9))) == benign_record;
    }
    CHECK(same);
    CHECK(same_record);
}

TEST_CASE("every record, contradictory ones too, makes a whole page, and the same one twice") {
    advice_tests::Dice dice(60);
    bool whole = true, repeatable = true;
    for (int round = 0; round < 1'000; ++round) {
        const Candidacy candidacy = advice_tests::any_candidacy(dice);
        const Day today = Day(2026, 3, 1) + dice.below(60);
        const std::string page = report_on(candidacy, today);
        whole = whole && !skeleton_of(page).empty();
        repeatable = repeatable && page == report_on(candidacy, today);
    }
    CHECK(whole);
    CHECK(repeatable);
}

TEST_CASE("claims 33 and 34: a record in words tells how it went, and asks the three questions") {
    const std::vector<Candidacy> all{with_offer({{interviewed, Day(2026, 2, 19), {ingrid}}, {declined, Day(2026, 3, 12), {priya}}})};
    fmt::memory_buffer out;
    write_record(out, record_of(all, Day(2026, 4, 1)), all);
    CHECK(fmt::to_string(out) ==
          "Saying no, so far\n\nHow they ended\n    1  declined late\n\nThanks after a no\n    1  thanked in time\n    0  thanked late\n"
          "    1  not thanked yet\n\nTheir effort\n    0  planned steps spared by withdrawing\n    0  steps that could have been spared\n\n"
          "Doors reopened\n  None yet: an organization you said no to may still hire you for something else.\n\nReasons\n"
          "    1  none recorded\n\nWhat each no taught\n  Whom did you get to know?\n  What would you say differently?\n"
          "  What does this no tell you about the role you want?\n  Nothing is written down yet.\n");
}

TEST_CASE("a door that reopened is named with both positions") {
    Candidacy again = with_offer();
    again.position.title = "Test Lead";
    again.offer->extended = Day(2026, 9, 1);
    again.timeline = {{interviewed, Day(2026, 8, 20), {priya}}};
    const std::vector<Candidacy> both{with_offer({{declined, Day(2026, 3, 6)}}), again};
    fmt::memory_buffer out;
    write_record(out, record_of(both, Day(2026, 9, 3)), both);
    CHECK(fmt::to_string(out).find("Larkfield Labs: Test Engineer \u2192 Test Lead") != std::string::npos);
}

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <string_view>

#include <bowout/format/read_vcard.hpp>
#include <bowout/format/vcard.hpp>

#include "hostile_texts.hpp"

namespace {

using bowout::Candidacy;
using bowout::ContactIndex;
using bowout::Day;
using bowout::Line;
using bowout::read_vcards;

Candidacy candidacy() {
    constexpr ContactIndex priya{0}, callum{1};
    return {
        .candidate = {.name = "Dana Okafor"},
        .position = {.title = "Test Engineer", .organization = "Larkfield Labs"},
        .contacts = {{.name = {"Priya Nair", {.given = "Priya", .family = "Nair", .honorific = "Ms."}},
                      .role = bowout::Role::hiring_manager,
                      .email = "priya@larkfield.example.com",
                      .note = "Likes old oscilloscopes; collects them.\nAsk how the move went."},
                     {.name = "Callum Reid", .role = bowout::Role::recruiter_agency},
                     {.name = bowout::Name::unknown("a panel member")},
                     {.name = "Sam Poe", .do_not_contact = true}},
        .timeline = {{bowout::EventKind::interviewed, Day(2026, 2, 24), {priya}},
                     {bowout::EventKind::interviewed, Day(2026, 2, 19), {priya, callum}}},
    };
}
std::string cards(const Candidacy& of) {
    fmt::memory_buffer out;
    write_vcards(out, of);
    return fmt::to_string(out);
}
std::string problem(std::string_view text) {
    const auto reading = read_vcards(text);
    return reading.problems.size() == 1 ? fmt::format("{}: {}", reading.problems[0].line, reading.problems[0].message)
                                        : fmt::format("{} problems", reading.problems.size());
}

}  // namespace

TEST_CASE("a card has the name and its parts, where the person works, the address, and where one met") {
    CHECK(cards(candidacy()) ==
          "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Priya Nair\r\nN:Nair;Priya;;Ms.;\r\nORG:Larkfield Labs\r\nTITLE:Hiring manager\r\n"
          "EMAIL:priya@larkfield.example.com\r\n"
          "NOTE:Met on 2026-02-19 about the position Test Engineer at Larkfield Labs.\\\r\n nLikes old oscilloscopes\\; collects "
          "them.\\nAsk how the "
          "move went.\r\nEND:VCARD\r\n"
          "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Callum Reid\r\nTITLE:Recruiter\r\n"
          "NOTE:Met on 2026-02-19 about the position Test Engineer at Larkfield Labs.\r\nEND:VCARD\r\n");
}

TEST_CASE("a card that was written is read back") {
    const auto reading = read_vcards(cards(candidacy()));
    CHECK(reading.problems.empty());
    REQUIRE(reading.cards.size() == 2);
    CHECK(reading.cards[0].contact.name == candidacy().contacts[0].name);
    CHECK(reading.cards[0].contact.email == candidacy().contacts[0].email);
    CHECK(reading.cards[0].organization == Line("Larkfield Labs"));
    CHECK(reading.cards[0].title == Line("Hiring manager"));
}

TEST_CASE("version 3.0 with groups, folds, quotes and preferences is read") {
    const auto reading = read_vcards(
        "BEGIN:VCARD\nVERSION:3.0\nN:van der Nair\\, Jr.;Zo\u00eb;Ann;Dr.;PhD\nFN:Dr. Zo\u00eb van der Na\n "
        "ir\nitem1.EMAIL;TYPE=work:a@example.com\n"
        "item2.EMAIL;TYPE=\"home,pref\":b@example.com\nORG:Larkfield\\; Labs;Testing\nTITLE:Head of Test\nTEL;TYPE=cell:+1 555 0100\n"
        "X-OTHER;X=\"a:b;c\":ignored\nPHOTO;ENCODING=b:AAAA\nEND:VCARD\n");
    CHECK(reading.problems.empty());
    REQUIRE(reading.cards.size() == 1);
    const bowout::Card& card = reading.cards[0];
    CHECK(card.contact.name.full() == Line("Dr. Zo\u00eb van der Nair"));
    CHECK(card.contact.name.parts() ==
          bowout::NameParts{.given = Line("Zo\u00eb"), .family = Line("van der Nair, Jr."), .honorific = Line("Dr.")});
    CHECK(card.contact.email == bowout::EmailAddress("b@example.com"));
    CHECK(card.organization == Line("Larkfield; Labs"));
    CHECK(card.phone == Line("+1 555 0100"));
}

TEST_CASE("version 2.1 with quoted-printable over several lines is read") {
    const auto reading = read_vcards(
        "\xEF\xBB\xBF"
        "begin:vcard\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C5=81uka=\r\nsz;Marta\r\n"
        "EMAIL;PREF;INTERNET:marta@example.com\r\nend:vcard\r\n");
    CHECK(reading.problems.empty());
    REQUIRE(reading.cards.size() == 1);
    CHECK(reading.cards[0].contact.name.full() == Line("Marta \u0141ukasz"));
    CHECK(reading.cards[0].contact.email == bowout::EmailAddress("marta@example.com"));
}

TEST_CASE("a card with something wrong is left out, and the others are read") {
    const auto reading = read_vcards("BEGIN:VCARD\nFN:A\nEMAIL:not an address\nEND:VCARD\nBEGIN:VCARD\nFN:B\nEND:VCARD\n");
    REQUIRE(reading.cards.size() == 1);
    CHECK(reading.cards[0].contact.name.full() == Line("B"));
    REQUIRE(reading.problems.size() == 1);
    CHECK(reading.problems[0] == bowout::CardProblem{3, "EMAIL is no address of the form local@domain"});
}

TEST_CASE("what is no card is said with its line") {
    CHECK(problem("") == "1: no card");
    CHECK(problem("BEGIN:VCARD\nFN:A\n") == "1: the last card does not end");
    CHECK(problem("BEGIN:VCARD\nVERSION:4.0\nEND:VCARD\n") == "1: a card without a name (FN or N)");
    CHECK(problem("BEGIN:VCARD\nFN:A\nnonsense\nEND:VCARD\n") == "3: a line without a colon is no property of a vCard");
    CHECK(problem("Dear reader:\n") == "1: text outside any card");
    CHECK(problem("BEGIN:VCARD\nFN:a\xff"
                  "b\nEND:VCARD\n") == "2: FN is no line of visible UTF-8 text of at most 512 octets");
    CHECK(problem("BEGIN:VCARD\nFN:a\\nb\nEND:VCARD\n") == "2: FN is no line of visible UTF-8 text of at most 512 octets");
    CHECK(problem(std::string(1'048'577, 'x')) == "1: a file of more than 1,048,576 octets");
    CHECK(problem("BEGIN:VCARD\nFN:A\nNOTE:" + std::string(70'000, 'x') + "\nEND:VCARD\n") == "3: a property of more than 65,536 octets");
}

TEST_CASE("a bomb of folded lines is refused without being put together") {
    std::string bomb = "BEGIN:VCARD\nFN:A\nNOTE:x\n";
    while (bomb.size() < 900'000) bomb += " xx\n";
    bomb += "END:VCARD\n";
    const auto reading = read_vcards(bomb);
    CHECK(reading.cards.empty());
    CHECK(reading.problems.size() == 1);
    std::string soft = "BEGIN:VCARD\nFN;ENCODING=QUOTED-PRINTABLE:x=\n";
    while (soft.size() < 900'000) soft += "x=41=\n";
    CHECK_FALSE(read_vcards(soft + "x\nEND:VCARD\n").problems.empty());
}

TEST_CASE("after a hundred problems nothing more is read") {
    std::string text;
    for (int card = 0; card < 1'000; ++card) text += "BEGIN:VCARD\nFN:A\nEMAIL:none\nEND:VCARD\n";
    CHECK(read_vcards(text).problems.size() == 101);
}

TEST_CASE("no name, note or organisation, however hostile, adds a property to a card, and all are read back") {
    Candidacy of = candidacy();
    of.contacts.erase(of.contacts.begin() + 1, of.contacts.end());
    hostile::Texts texts;
    std::size_t taken = 0;
    for (int round = 0; round < 10'000; ++round) {
        if (const auto line = Line::parse(texts.next(12))) {
            of.contacts[0].name = bowout::Name(*line, {.given = *line, .family = *line});
            of.position.organization = *line;
            ++taken;
        }
        if (const auto note = bowout::Prose::parse(texts.next(40))) of.contacts[0].note = *note;
        const std::string text = cards(of);
        INFO(text);
        const auto reading = read_vcards(text);
        REQUIRE(reading.problems.empty());
        REQUIRE(reading.cards.size() == 1);
        REQUIRE(reading.cards[0].contact.name == of.contacts[0].name);
        REQUIRE(reading.cards[0].organization == of.position.organization);
    }
    CHECK(taken > 1'000);
}

TEST_CASE("no bytes crash the reader") {
    hostile::Texts texts;
    for (int round = 0; round < 10'000; ++round) {
        const std::string text = "BEGIN:VCARD\nFN:" + texts.next(20) + "\nN;ENCODING=QUOTED-PRINTABLE:" + texts.next(20) + "\nEND:VCARD\n";
        const auto reading = read_vcards(text);
        REQUIRE(reading.cards.size() + reading.problems.size() > 0);
    }
}

TEST_CASE("one person's card is written alone, and nobody's is not") {
    const auto card = [](ContactIndex who) {
        fmt::memory_buffer out;
        return write_vcard(out, candidacy(), who) ? fmt::to_string(out) : "none";
    };
    CHECK(card(ContactIndex{1}) ==
          "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Callum Reid\r\nTITLE:Recruiter\r\n"
          "NOTE:Met on 2026-02-19 about the position Test Engineer at Larkfield Labs.\r\nEND:VCARD\r\n");
    CHECK(card(ContactIndex{9}) == "none");
}

TEST_CASE("of more than 10,000 cards the first 10,000 are read, and the rest are complained of") {
    std::string many;
    for (std::size_t card = 0; card <= bowout::vcards_most; ++card) many += "BEGIN:VCARD\nVERSION:4.0\nFN:A\nEND:VCARD\n";
    const auto reading = read_vcards(many);
    CHECK(reading.cards.size() == bowout::vcards_most);
    CHECK(problem(many) == "40001: more than 10,000 cards");
}

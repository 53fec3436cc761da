#include <catch2/catch_test_macros.hpp>

#include <string>
#include <string_view>

#include <bowout/format/json.hpp>

using namespace bowout;

namespace {

constexpr std::string_view whole_case = R"({
  "bowout": 1,
  "today": "2026-03-06",
  "language": "en-US",
  "candidate": {"name": "Dana Okafor", "email": "dana@example.net"},
  "position": {"title": "Test Engineer", "organization": "Larkfield Labs", "reference": "LL-7"},
  "offer": {"extended": "2026-03-03", "form": "verbal", "written": "2026-03-03", "answer_by": "2026-03-12",
            "made_by": "priya", "starts": "2026-05-01", "internal": false,
            "salary": {"amount": "120000", "currency": "USD", "per": "year"}},
  "contacts": [
    {"id": "priya", "name": "Priya Nair", "given": "Priya", "family": "Nair", "honorific": "Ms.", "role": "hiring_manager",
     "email": "priya@larkfield.example.com", "topic": "your tour of the test bench", "formality": "formal", "do_not_contact": false},
    {"id": "panel", "described": "a panel member", "honorific": null, "note": "by the window\nsecond from left"}
  ],
  "timeline": [
    {"on": "2026-02-02", "what": "applied", "who": []},
    {"on": "2026-02-19", "what": "interviewed", "who": ["priya", "panel"]},
    {"on": null, "what": "screened", "note": "by phone, date forgotten"},
    {"on": "2026-03-05", "what": "extension_granted", "until": "2026-03-12"},
    {"on": "2026-03-06", "what": "accepted_elsewhere", "form": "verbal"}
  ],
  "reason": "not_right_fit",
  "policy": {"profile": "seed", "answer_within": 7, "soon": 3, "reconnect_months": [3, 6], "roll": "none", "weekend": ["fri", "sat"],
             "holidays": ["2026-12-25"]}
})";

constexpr std::string_view least = R"({"candidate": {"name": "D"}, "position": {"title": "T", "organization": "O"}})";

/// The least case with one more member.
std::string with(std::string_view member) { return std::string(least.substr(0, least.size() - 1)) + ", " + std::string(member) + "}"; }
std::string with_contact(std::string_view members) {
    return with(R"("contacts": [{"id": "p", "name": "P")" + std::string(members.empty() ? "" : ", ") + std::string(members) + "}]");
}

/// "kind pointer" of each problem, one a line.
std::string wrong(std::string_view text) {
    std::string all;
    const CaseReading reading = read_case(text);
    CHECK(reading.file.has_value() == reading.problems.empty());
    for (const CaseProblem& problem : reading.problems)
        all += fmt::format("{}{} {}", all.empty() ? "" : "\n", name(problem.fault), problem.pointer);
    return all;
}

nlohmann::ordered_json rewritten(std::string_view text) {
    const CaseReading reading = read_case(text);
    REQUIRE(reading.file);
    return nlohmann::ordered_json::parse(write_case(*reading.file));
}

}  // namespace

TEST_CASE("every member of a case file finds its place") {
    const CaseReading reading = read_case(whole_case);
    REQUIRE(reading.file);
    const CaseFile& file = *reading.file;
    const Candidacy& candidacy = file.candidacy;
    CHECK(file.today == Day(2026, 3, 6));
    CHECK(file.language == Line("en-US"));
    CHECK(candidacy.candidate == Candidate{.name = "Dana Okafor", .email = "dana@example.net"});
    CHECK(candidacy.position == Position{.title = "Test Engineer", .organization = "Larkfield Labs", .reference = "LL-7"});
    CHECK(candidacy.offer == Offer{.extended = Day(2026, 3, 3),
                                   .form = Form::verbal,
                                   .written = Day(2026, 3, 3),
                                   .answer_by = Day(2026, 3, 12),
                                   .made_by = ContactIndex{0},
                                   .starts = Day(2026, 5, 1),
                                   .salary = Salary{Money(12'000'000, Currency("USD")), PayPeriod::year}});
    REQUIRE(candidacy.contacts.size() == 2);
    CHECK(candidacy.contacts[0] == Contact{.name = {"Priya Nair", {.given = "Priya", .family = "Nair", .honorific = "Ms."}},
                                           .role = Role::hiring_manager,
                                           .email = "priya@larkfield.example.com",
                                           .topic = "your tour of the test bench",
                                           .id = "priya"});
    CHECK(candidacy.contacts[1] ==
          Contact{.name = Name::unknown("a panel member"), .id = "panel", .note = "by the window\nsecond from left"});
    REQUIRE(candidacy.timeline.size() == 5);
    CHECK(candidacy.timeline[1] ==
          Event{.what = EventKind::interviewed, .on = Day(2026, 2, 19), .who = {ContactIndex{0}, ContactIndex{1}}});
    CHECK(candidacy.timeline[2] == Event{.what = EventKind::screened, .note = "by phone, date forgotten"});
    CHECK(candidacy.timeline[3] == Event{.what = EventKind::extension_granted, .on = Day(2026, 3, 5), .until = Day(2026, 3, 12)});
    CHECK(candidacy.timeline[4] == Event{.what = EventKind::accepted_elsewhere, .on = Day(2026, 3, 6), .form = Form::verbal});
    CHECK(candidacy.reason == Reason::not_right_fit);
    CHECK(file.profile == Profile::seed);
    CHECK(file.policy == Policy{.soon = 3, .calendar = Calendar(std::vector{Day(2026, 12, 25)}, {Weekday::friday, Weekday::saturday})});
}

TEST_CASE("a case file is given back key for key") {
    CHECK(rewritten(whole_case) == nlohmann::ordered_json::parse(whole_case));
    CHECK(rewritten(least) == nlohmann::ordered_json::parse(least));
    for (const char* member :
         {R"("policy": {})", R"("policy": null)", R"("offer": null)", R"("contacts": [])", R"("timeline": null)", R"("bowout": 1)",
          R"("policy": {"profile": "uk_dfe", "answer_within": 10})", R"("policy": {"profile": "student_us", "clock_start": "written"})",
          R"("policy": {"weekend": []})", R"("policy": {"weekend": ["sat", "sun"], "holidays": []})",
          R"("policy": {"clock_restarts_on_revision": true, "reconnect_months": []})",
          R"("offer": {"extended": "2026-03-03", "form": "written", "made_by": null, "internal": true})"}) {
        INFO(member);
        CHECK(nlohmann::json(rewritten(with(member))) == nlohmann::json::parse(with(member)));
    }
}

TEST_CASE("what is changed is written, and the rest stands as it was") {
    CaseReading reading = read_case(whole_case);
    REQUIRE(reading.file);
    reading.file->candidacy.offer->internal = true;
    reading.file->candidacy.offer->salary->amount = Money(12'000'050, Currency("USD"));
    reading.file->policy.soon = 2;
    reading.file->candidacy.timeline.push_back({EventKind::declined, Day(2026, 3, 9)});
    auto expected = nlohmann::ordered_json::parse(whole_case);
    expected["offer"]["internal"] = true;
    expected["offer"]["salary"]["amount"] = "120000.50";
    expected["policy"].erase("soon");
    expected["timeline"].push_back({{"on", "2026-03-09"}, {"what", "declined"}});
    CHECK(nlohmann::ordered_json::parse(write_case(*reading.file)) == expected);
}

TEST_CASE("a case built in code is written and read back alike") {
    const CaseFile file{.candidacy = {.candidate = {.name = "Zoë"},
                                      .position = {.title = "T", .organization = "O"},
                                      .offer = Offer{.extended = Day(2026, 3, 3), .salary = Salary{Money(5, Currency("KWD"))}},
                                      .contacts = {{.name = "P", .id = "p"}}},
                        .profile = Profile::nalp_historic,
                        .policy = policy_for(Profile::nalp_historic)};
    const CaseReading reading = read_case(write_case(file));
    REQUIRE(reading.file);
    CHECK(reading.file->candidacy == file.candidacy);
    CHECK(reading.file->policy == file.policy);
    CHECK(write_case(*reading.file) == write_case(file));
}

TEST_CASE("outer blanks are trimmed and line ends folded, the only changes ever made") {
    const CaseReading reading = read_case(with_contact(R"("topic": "  your tour ", "note": "one\r\ntwo\n")"));
    REQUIRE(reading.file);
    CHECK(reading.file->candidacy.contacts[0].topic == Line("your tour"));
    CHECK(reading.file->candidacy.contacts[0].note == Prose("one\ntwo"));
}

TEST_CASE("a number of days that a file sets is counted in calendar days, whatever the profile") {
    const CaseReading reading = read_case(with(R"("policy": {"profile": "cgs_april15", "answer_within": 5})"));
    REQUIRE(reading.file);
    CHECK_FALSE(reading.file->policy.answer_on);
    CHECK(reading.file->policy.answer_within == 5);
}

TEST_CASE("syntax errors come alone, with line and column") {
    const CaseReading reading = read_case("{\n  \"today\": \"2026-03-06\",\n  \"language\" \"en-US\", \"deadlne\": 1}");
    REQUIRE(reading.problems.size() == 1);
    CHECK(reading.problems[0].fault == CaseFault::syntax);
    CHECK(reading.problems[0].line == 3);
    CHECK(wrong("") == "syntax ");
    CHECK(wrong("{") == "syntax ");
    CHECK(wrong(R"({"candidate": NaN})") == "syntax /candidate");
    CHECK(wrong(with(R"("today": 'x')")) == "syntax /today");
    CHECK(wrong(std::string(least) + "{}") == "syntax ");
    CHECK(wrong(std::string("{\"candidate\": \"\x01\"}")) == "syntax /candidate");
}

TEST_CASE("ill-formed UTF-8 and lone surrogates are faults of the encoding") {
    CHECK(wrong("{\"candidate\": \"\xC3\"}") == "encoding ");
    CHECK(wrong("{\"candidate\": \"\xED\xA0\x80\"}") == "encoding ");
    CHECK(wrong(R"({"candidate": "\ud800"})") == "encoding /candidate");
}

TEST_CASE("a key may not stand twice, nor one that the format does not know") {
    CHECK(wrong(with(R"("today": "2026-03-06", "today": "2026-03-07")")) == "duplicate_key /today");
    CHECK(wrong(with(R"("offer": {"extended": "2026-03-03", "deadlne": "2026-03-10"})")) == "unknown_key /offer/deadlne");
    CHECK(wrong(with(R"("a/b~c": {"x": 1, "x": 2})")) == "unknown_key /a~1b~0c\nduplicate_key /a~1b~0c/x");
    CHECK(wrong(with(R"("contacts": [{"id": "p", "name": "P"}, {"id": "p", "name": "Q"}])")) == "duplicate_key /contacts/1/id");
}

TEST_CASE("a problem is placed where its value begins") {
    const CaseReading reading =
        read_case("{\n\"candidate\": {\"name\": \"D\"},\n  \"position\": {\"title\": 7 , \"organization\": \"\"}\n}");
    REQUIRE(reading.problems.size() == 2);
    CHECK(fmt::format("{}", reading.problems[0]) == "3:25: error: this has to be text at /position/title [type]");
    CHECK(fmt::format("{}", reading.problems[1]) == "3:45: error: nothing visible stands here at /position/organization [blank]");
}

TEST_CASE("sixteen levels are read, the seventeenth ends the reading") {
    const auto nested = [](int levels) {
        return with("\"x\": " + std::string(static_cast<std::size_t>(levels), '[') + std::string(static_cast<std::size_t>(levels), ']'));
    };
    CHECK(wrong(nested(15)) == "unknown_key /x");
    CHECK(wrong(nested(16)).starts_with("depth /x/0"));
    CHECK(wrong(std::string(200'000, '[')).starts_with("depth "));
}

TEST_CASE("one mebibyte is read, one octet more is not") {
    std::string text(least);
    text.append(case_file_most_octets - text.size(), ' ');
    CHECK(wrong(text).empty());
    CHECK(wrong(text + ' ') == "size ");
}

TEST_CASE("every value has its type") {
    CHECK(wrong("[]") == "type ");
    CHECK(wrong("null") == "type ");
    CHECK(wrong(with(R"("today": 20260306)")) == "type /today");
    CHECK(wrong(with(R"("contacts": {})")) == "type /contacts");
    CHECK(wrong(with(R"("contacts": [null, 1])")) == "type /contacts/0\ntype /contacts/1");
    CHECK(wrong(with_contact(R"("do_not_contact": 1)")) == "type /contacts/0/do_not_contact");
    CHECK(wrong(with(R"("policy": {"soon": 2.0})")) == "type /policy/soon");
    CHECK(wrong(with(R"("policy": {"soon": "2"})")) == "type /policy/soon");
    CHECK(wrong(R"({"candidate": [], "position": "T"})") == "type /candidate\ntype /position");
}

TEST_CASE("what is required is missed by name") {
    CHECK(wrong("{}") == "missing /candidate/name\nmissing /position/organization\nmissing /position/title");
    CHECK(wrong(with(R"("offer": {})")) == "missing /offer/extended");
    CHECK(wrong(with(R"("contacts": [{"id": "p"}, {"name": "Q"}])")) == "missing /contacts/0/name\nmissing /contacts/1/id");
    CHECK(wrong(with(R"("timeline": [{"on": "2026-03-03"}])")) == "missing /timeline/0/what");
    CHECK(wrong(with(R"("offer": {"extended": "2026-03-03", "salary": {}})")) ==
          "missing /offer/salary/amount\nmissing /offer/salary/currency");
}

TEST_CASE("only people on the list can be referred to, wherever the list stands") {
    CHECK(wrong(with(R"("timeline": [{"what": "talked", "who": ["p", "q"]}], "contacts": [{"id": "p", "name": "P"}])")) ==
          "missing /timeline/0/who/1");
    CHECK(wrong(with(R"("offer": {"extended": "2026-03-03", "made_by": "p"})")) == "missing /offer/made_by");
}

TEST_CASE("a description is for someone whose name is not known") {
    CHECK(wrong(with_contact(R"("described": "a panel member")")) == "range /contacts/0/described");
}

TEST_CASE("impossible dates are refused") {
    for (const char* day : {"2026-02-30", "2026-2-3", "2026-13-01", "0000-01-01", "2026-03-06T10:00", "06/03/2026", ""}) {
        INFO(day);
        CHECK(wrong(with(fmt::format(R"("today": "{}")", day))) == "date /today");
    }
}

TEST_CASE("numbers keep to their range") {
    CHECK(wrong(with(R"("bowout": 2)")) == "range /bowout");
    CHECK(wrong(with(R"("policy": {"answer_within": -1})")) == "range /policy/answer_within");
    CHECK(wrong(with(R"("policy": {"answer_within": 18446744073709551615})")) == "range /policy/answer_within");
    CHECK(wrong(with(R"("policy": {"answer_within": 1e400})")) == "range /policy/answer_within");
    CHECK(wrong(with(R"("policy": {"reconnect_months": [0, 121]})")) ==
          "range /policy/reconnect_months/0\nrange /policy/reconnect_months/1");
    CHECK(wrong(with(R"("policy": {"weekend": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]})")) == "range /policy/weekend");
    for (const char* amount : {"-1", "1e3", "1.234", ".5", "", "99999999999999999999"}) {
        INFO(amount);
        CHECK(wrong(with(fmt::format(R"("offer": {{"extended": "2026-03-03", "salary": {{"amount": "{}", "currency": "USD"}}}})",
                                     amount))) == "range /offer/salary/amount");
    }
}

TEST_CASE("more reconnections than a policy holds are a matter of size") {
    CHECK(wrong(with(R"("policy": {"reconnect_months": [1,2,3,4,5,6,7,8,9,10,11,12,13]})")) == "size /policy/reconnect_months");
}

TEST_CASE("words are those of the format") {
    CHECK(wrong(with(R"("reason": "bad_vibes")")) == "enum /reason");
    CHECK(wrong(with_contact(R"("role": "boss")")) == "enum /contacts/0/role");
    CHECK(wrong(with(R"("timeline": [{"what": "ghosted"}])")) == "enum /timeline/0/what");
    CHECK(wrong(with(R"("policy": {"profile": "mine", "weekend": ["Saturday"]})")) == "enum /policy/profile\nenum /policy/weekend/0");
    CHECK(wrong(with(R"("offer": {"extended": "2026-03-03", "salary": {"amount": "1", "currency": "usd"}})")) ==
          "enum /offer/salary/currency");
}

TEST_CASE("a language is any well-formed tag") {
    for (const char* tag : {"en-US", "de", "zh-Hant-TW", "es-419", "nl-NL"}) {
        INFO(tag);
        CHECK(wrong(with(fmt::format(R"("language": "{}")", tag))).empty());
    }
    for (const char* tag : {"english_us", "e", "en-", "-en", "en--US", "4en", "en-abcdefghi"}) {
        INFO(tag);
        CHECK(wrong(with(fmt::format(R"("language": "{}")", tag))) == "enum /language");
    }
}

TEST_CASE("text is checked as text") {
    CHECK(wrong(with_contact(R"("topic": " ")")) == "blank /contacts/0/topic");
    CHECK(wrong(with_contact(R"("topic": "\u200b")")) == "blank /contacts/0/topic");
    CHECK(wrong(with_contact(R"("topic": "a\r\nBcc: b")")) == "control_char /contacts/0/topic");
    CHECK(wrong(with_contact(R"("topic": "\u202e")")) == "control_char /contacts/0/topic");
    CHECK(wrong(with_contact(R"("topic": "\u0000")")) == "control_char /contacts/0/topic");
    CHECK(wrong(with_contact(R"("email": "a@b@example.com")")) == "email /contacts/0/email");
    CHECK(wrong(with_contact(R"("email": "=?utf-8?q?a?=@example.com")")) == "email /contacts/0/email");
    CHECK(wrong(with_contact("\"topic\": \"" + std::string(513, 'x') + "\"")) == "size /contacts/0/topic");
    CHECK(wrong(with_contact("\"topic\": \"" + std::string(512, 'x') + "\"")).empty());
}

TEST_CASE("a message is fit for a terminal") {
    const CaseReading reading = read_case(with(R"("\u001b[31m": 1)"));
    REQUIRE(reading.problems.size() == 1);
    const std::string line = fmt::format("{}", reading.problems[0]);
    CHECK(line.find('\x1b') == std::string::npos);
    CHECK(line.find("\\u{1b}[31m") != std::string::npos);
}

TEST_CASE("advice is answered with people's ids, days and sentences") {
    const CaseReading reading = read_case(with(
        R"("offer": {"extended": "2026-03-03", "made_by": "priya"},
           "contacts": [{"id": "priya", "name": "Priya Nair"}],
           "timeline": [{"on": "2026-03-03", "what": "offer_acknowledged"}])"));
    REQUIRE(reading.file);
    const auto answer = advice_json(reading.file->candidacy, Day(2026, 3, 6));
    CHECK(answer["today"] == "2026-03-06");
    REQUIRE(answer["advice"].size() == 2);
    CHECK(answer["advice"][1] == nlohmann::ordered_json::parse(R"({"rule": "answer_offer", "tip": 2, "status": "due", "to": "priya",
        "since": "2026-03-03", "act_by": "2026-03-10", "latest": "2026-03-10", "days_late": 0, "count": null,
        "text": "Answer the offer by Tuesday 10 March, a week after it was made: 4 days left."})"));
    CHECK(answer["contradictions"] ==
          nlohmann::ordered_json::parse(
              R"([{"code": "W_NO_ADDRESS", "severity": "warning", "text": "There is no e-mail address for Priya Nair."}])"));
    CHECK(contradictions_json(reading.file->candidacy, Day(2026, 3, 6))["contradictions"] == answer["contradictions"]);
}

TEST_CASE("a message that quotes half a character is well-formed all the same") {
    const CaseReading reading = read_case("{\"bowout\":1,\xdb\xa7}");
    REQUIRE(reading.problems.size() == 1);
    CHECK(reading.problems[0].message.find("\\x{db}") != std::string::npos);
    fmt::memory_buffer answer;
    write_refusal(answer, 7, reading.problems[0]);
    CHECK(nlohmann::json::parse(answer.begin(), answer.end())["line"] == 7);
}

TEST_CASE("contacts without an id, or with one that is taken, get one, and whoever referred to them still does") {
    const auto after_a_file = [](Candidacy candidacy) {
        const CaseReading reading = read_case(write_case({.candidacy = std::move(candidacy)}));
        REQUIRE(reading.file);
        return reading.file->candidacy;
    };
    Candidacy candidacy{.candidate = {.name = "D"},
                        .position = {.title = "T", .organization = "O"},
                        .offer = Offer{.extended = Day(2026, 3, 3), .made_by = ContactIndex{1}},
                        .contacts = {{.name = "P", .id = "contact-2"}, {.name = "Q"}, {.name = "R", .id = "contact-2"}, {.name = "S"}}};
    Event met{EventKind::interviewed, Day(2026, 2, 19), {ContactIndex{3}, ContactIndex{2}, ContactIndex{9}}};
    candidacy.timeline.push_back(std::move(met));
    const Candidacy read = after_a_file(candidacy);
    CHECK(read.contacts[0].id == Line("contact-2"));
    CHECK(read.contacts[1].id == Line("contact-3"));
    CHECK(read.contacts[2].id == Line("contact-4"));
    CHECK(read.contacts[3].id == Line("contact-5"));
    CHECK(read.offer->made_by == ContactIndex{1});
    CHECK(read.timeline[0].who == std::vector{ContactIndex{3}, ContactIndex{2}});
}

TEST_CASE("the record in JSON counts every conclusion and names people, positions and lessons") {
    const auto candidacy = [](Line title, Timeline timeline) {
        return Candidacy{.candidate = {.name = "Dana Okafor"},
                         .position = {.title = std::move(title), .organization = "Larkfield Labs"},
                         .offer = Offer{.extended = Day(2026, 3, 3)},
                         .contacts = {{.name = "Priya Nair"}},
                         .timeline = std::move(timeline),
                         .reason = Reason::schedule};
    };
    Event reflection{EventKind::reflected, Day(2026, 4, 1)};
    reflection.note = Prose("Ask about hours first.");
    Timeline timeline{{EventKind::declined, Day(2026, 3, 9)}, {EventKind::connected, Day(2026, 3, 10), {ContactIndex{0}}}};
    timeline.push_back(reflection);
    Candidacy later = candidacy("Test Lead", {{EventKind::interviewed, Day(2026, 8, 20)}});
    later.offer.reset();
    const std::vector<Candidacy> both{candidacy("Test Engineer", std::move(timeline)), later};
    const auto tree = record_json(record_of(both, Day(2026, 9, 3)), both);
    CHECK(tree["candidacies"] == 2);
    CHECK(tree["conclusions"].size() == names<Conclusion>.size());
    CHECK(tree["conclusions"]["declined_in_time"] == 1);
    CHECK(tree["conclusions"]["still_open"] == 1);
    CHECK(tree["reasons"].size() == 1);
    CHECK(tree["reasons"]["schedule"] == 1);
    CHECK(tree["people_gained"][0]["name"] == "Priya Nair");
    CHECK(tree["people_gained"][0]["organization"] == "Larkfield Labs");
    CHECK(tree["reopened"][0]["declined"]["title"] == "Test Engineer");
    CHECK(tree["reopened"][0]["reopened_with"]["title"] == "Test Lead");
    CHECK(tree["lessons"][0]["note"] == "Ask about hours first.");
}

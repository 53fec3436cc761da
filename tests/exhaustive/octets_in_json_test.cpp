#include <catch2/catch_test_macros.hpp>

#include <string>

#include <bowout/format/json.hpp>

#include "octets.hpp"

using namespace bowout;
using namespace exhaustive;

TEST_CASE("every line of one or two octets comes back out of a case file, through two readers") {
    std::size_t written = 0;
    std::string wrong;
    for (const std::string& text : all_octets()) {
        const auto line = Line::parse(text);
        if (!line) continue;
        ++written;
        const CaseFile file{.candidacy = case_with(*line), .today = {}, .language = {}, .policy = {}};
        const std::string json = write_case(file);
        const auto tree = nlohmann::json::parse(json);
        const CaseReading reading = read_case(json);
        const bool same = tree["position"]["title"] == std::string(line->view()) &&
                          tree["contacts"][0]["name"] == std::string(line->view()) && reading.file &&
                          reading.file->candidacy.position == file.candidacy.position &&
                          reading.file->candidacy.candidate == file.candidacy.candidate &&
                          reading.file->candidacy.contacts[0].name == file.candidacy.contacts[0].name;
        if (!same && wrong.empty()) wrong = text;
    }
    INFO(wrong);
    CHECK(wrong.empty());
    CHECK(written > 94 * 94 + 1'700);
}

TEST_CASE("every prose of one or two octets comes back out of a case file") {
    std::string wrong;
    for (const std::string& text : all_octets()) {
        const auto prose = Prose::parse("a" + text + "z");
        if (!prose) continue;
        CaseFile file{.candidacy = case_with(Line("D")), .today = {}, .language = {}, .policy = {}};
        file.candidacy.contacts[0].note = *prose;
        const CaseReading reading = read_case(write_case(file));
        if ((!reading.file || reading.file->candidacy.contacts[0].note != *prose) && wrong.empty()) wrong = text;
    }
    INFO(wrong);
    CHECK(wrong.empty());
}

TEST_CASE("an answer in JSON holds every line of one or two octets") {
    std::string wrong;
    for (const std::string& text : all_octets()) {
        const auto line = Line::parse(text);
        if (!line) continue;
        fmt::memory_buffer out;
        write_answer(out, 1, case_with(*line), Day(2026, 3, 6));
        const std::string answer = fmt::to_string(out);
        const auto tree = nlohmann::json::parse(answer, nullptr, false);
        if ((tree.is_discarded() || answer.find('\n') + 1 != answer.size()) && wrong.empty()) wrong = text;
    }
    INFO(wrong);
    CHECK(wrong.empty());
}

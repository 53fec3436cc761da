// Case files: what is taken is JSON, is given back key for key, and is answered as JSON; what is refused is told fit for a terminal.
#include <bowout/format/json.hpp>

#include "fuzz.hpp"

int LLVMFuzzerTestOneInput(const std::uint8_t* octets, std::size_t size) {
    const std::string_view text = fuzz::text_of(octets, size);
    const auto reading = bowout::read_case(text);
    fuzz::require(reading.file.has_value() == reading.problems.empty(), "taken with problems, or refused without", text);
    for (const auto& problem : reading.problems) {
        const std::string told = fmt::format("{}", problem);
        const auto fault = bowout::Line::why_not(told);
        fuzz::require(!fault || fault->fault == bowout::TextFault::too_long, "not fit to tell", told);
        fmt::memory_buffer answer;
        bowout::write_refusal(answer, 1, problem);
        fuzz::require(nlohmann::json::accept(answer.begin(), answer.end()), "a refusal that is no JSON", fmt::to_string(answer));
    }
    if (!reading.file) return 0;
    fuzz::require(nlohmann::json::accept(text), "taken, but no JSON", text);
    const std::string written = bowout::write_case(*reading.file);
    const auto again = bowout::read_case(written);
    fuzz::require(again.file.has_value(), "written, but not read", written);
    fuzz::require(again.file->candidacy == reading.file->candidacy, "another candidacy", written);
    fuzz::require(bowout::write_case(*again.file) == written, "not the same text", written);

    fmt::memory_buffer answer;
    bowout::write_answer(answer, 1, reading.file->candidacy, {2026, 3, 6}, reading.file->policy);
    fuzz::require(nlohmann::json::accept(answer.begin(), answer.end()), "an answer that is no JSON", fmt::to_string(answer));
    fuzz::require(std::count(answer.begin(), answer.end(), '\n') == 1, "an answer of more than a line", fmt::to_string(answer));
    return 0;
}

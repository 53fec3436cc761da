// A nightly job: of each case on standard input, one a line, what to do next, one line each.
// Usage: batch YYYY-MM-DD < cases.ndjson
#include <iostream>
#include <optional>
#include <string>

#include <fmt/format.h>

#include <bowout/bowout.hpp>
#include <bowout/format/json.hpp>

/// "2026-03-10 Dana Okafor: Answer the offer by Tuesday 10 March, ...", or "-" where nothing is to be done.
std::string next_of(const bowout::CaseFile& file, bowout::Day today) {
    std::optional<bowout::Advice> next;
    bowout::advise_into(
        [&next](const bowout::Advice& advice) {
            if (is_open(advice.status) && advice.act_by && (!next || *advice.act_by < *next->act_by)) next = advice;
        },
        file.candidacy, today, file.policy);
    if (!next) return "-";
    return fmt::format("{} {}: {}", *next->act_by, file.candidacy.candidate.name.full().view(),
                       bowout::explain(*next, file.candidacy, today, file.policy));
}

int main(int argc, char** argv) {
    const auto today = argc == 2 ? bowout::Day::parse(argv[1]) : std::nullopt;
    if (!today) {
        fmt::print(stderr, "usage: batch YYYY-MM-DD < cases.ndjson\n");
        return 2;
    }
    for (std::string line; std::getline(std::cin, line);) {
        const auto [file, problems] = bowout::read_case(line);
        // A line that is no case gets its answer too: lines in are lines out.
        fmt::print("{}\n", file ? next_of(*file, *today) : fmt::format("{}", problems.front()));
    }
}

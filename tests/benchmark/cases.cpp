// Case files: reading one and answering it as `bowout batch` does, beside nlohmann_json alone on the same text.
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <bowout/format/json.hpp>

#include "sections.hpp"
#include "side_by_side.hpp"

bool benchmark::cases(bool smoke) {
    std::vector<std::string> lines;
    for (const auto& entry : std::filesystem::directory_iterator(CASE_FILES)) {
        std::ifstream in(entry.path());
        lines.push_back(nlohmann::ordered_json::parse(in).dump());
    }
    const auto each = [&lines](auto take) {
        return [&lines, take] {
            std::uint64_t sum = 0;
            for (const std::string& line : lines) sum += take(line);
            return sum;
        };
    };
    SideBySide table("A line of a batch", lines.size(), "case");
    table.way("nlohmann_json parses it", each([](const std::string& line) { return nlohmann::json::parse(line).size(); }));
    table.other("nlohmann_json only checks it", each([](const std::string& line) { return nlohmann::json::accept(line) ? 1U : 0U; }));
    table.other("`read_case`", each([](const std::string& line) { return bowout::read_case(line).file->candidacy.contacts.size(); }));
    table.other("`read_case` and `write_answer`", each([](const std::string& line) {
                    const auto reading = bowout::read_case(line);
                    fmt::memory_buffer out;
                    bowout::write_answer(out, 1, reading.file->candidacy, {2026, 3, 6}, reading.file->policy);
                    return out.size();
                }));
    return table.run(smoke) && lines.size() > 3;
}

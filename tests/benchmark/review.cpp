// Review: the labelled letters. `review_beside_peers` runs this in turns with other checkers of prose.
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <bowout/letter/review.hpp>

#include "sections.hpp"
#include "side_by_side.hpp"

bool benchmark::review(bool smoke) {
    std::vector<std::string> letters;
    std::size_t octets = 0;
    for (const auto& entry : std::filesystem::directory_iterator(TONE_LETTERS)) {
        if (entry.path().extension() != ".txt") continue;
        std::ifstream in(entry.path(), std::ios::binary);
        letters.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
        octets += letters.back().size();
    }
    const bowout::ReviewContext context{.title = "Planner", .organization = "Larkfield Labs", .reader = "Ms Nair"};
    SideBySide table(fmt::format("The review of {} letters, {} octets each", letters.size(), octets / letters.size()), letters.size(),
                     "letter");
    table.way("`review`", [&] {
        std::uint64_t found = 0;
        for (const std::string& letter : letters) found += bowout::review(letter, context).size();
        return found;
    });
    return table.run(smoke) && !letters.empty();
}

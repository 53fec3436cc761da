// Reviewing the labelled letters: how long one takes, and a text of 30 KB beside one of 60 KB.
// Without arguments it measures; with --smoke it only proves that there are letters to read. `review_beside_peers` runs it in
// turns with other checkers of prose.
#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <fmt/format.h>

#include <bowout/letter/review.hpp>

namespace {

std::vector<std::string> letters_in(const std::filesystem::path& folder) {
    std::vector<std::string> letters;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() != ".txt") continue;
        std::ifstream in(entry.path(), std::ios::binary);
        letters.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
    }
    return letters;
}

std::string repeated(const std::vector<std::string>& letters, std::size_t octets) {
    std::string text;
    for (std::size_t at = 0; text.size() < octets; at = (at + 1) % letters.size()) text += letters[at];
    text.resize(octets);
    return text;
}

template <class Work>
double microseconds(const Work& work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - begin).count();
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

}  // namespace

int main(int argc, char**) {
    const std::vector<std::string> letters = letters_in(TONE_LETTERS);
    if (letters.size() != 40) return 1;
    const bowout::ReviewContext context{.title = "Planner", .organization = "Larkfield Labs", .reader = "Ms Nair"};
    const std::string half = repeated(letters, 30'000), whole = repeated(letters, 60'000);
    std::size_t found = 0;
    std::vector<double> each, small, ratio;
    for (int round = 0; round < (argc > 1 ? 1 : 101); ++round) {
        const double all = microseconds([&] {
            for (const std::string& letter : letters) found += bowout::review(letter, context).size();
        });
        each.push_back(all / static_cast<double>(letters.size()));
        small.push_back(microseconds([&] { found += bowout::review(half, context).size(); }));
        ratio.push_back(microseconds([&] { found += bowout::review(whole, context).size(); }) / small.back());
    }
    if (argc == 1)
        fmt::print("bowout       {:8.1f} us a letter; 30 KB {:.0f} us, 60 KB {:.2f} x\n", median(each), median(small), median(ratio));
    return found > 0 ? 0 : 1;
}

// What a stranger writes first: a case, and the letter for it.
#include <fmt/format.h>

#include <bowout/bowout.hpp>

#ifdef CASE_FILE
#include <fstream>
#include <iterator>
#include <string>

#include <bowout/format/json.hpp>
#endif

int main() {
    bowout::Candidacy candidacy{.candidate = {.name = "Dana Okafor"},
                                .position = {.title = "Test Engineer", .organization = "Larkfield Labs"}};
    candidacy.offer = bowout::Offer{.extended = {2026, 3, 3}};
#ifdef CASE_FILE
    std::ifstream in(CASE_FILE);
    candidacy = bowout::read_case(std::string(std::istreambuf_iterator<char>(in), {})).file.value().candidacy;
#endif
    fmt::print("{}", bowout::decline(candidacy, {2026, 3, 6}));
}

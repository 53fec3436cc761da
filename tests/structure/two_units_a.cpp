// Includes everything, as two_units_b.cpp does: nothing is defined twice, and both come to the same.
#include <string>

#include <fmt/format.h>

#include <bowout/bowout.hpp>

std::string advice_of_the_other_unit(const bowout::Candidacy& candidacy, bowout::Day today);

int main() {
    const bowout::Candidacy candidacy{
        .candidate = {.name = "Dana Okafor"},
        .position = {.title = "Test Engineer", .organization = "Larkfield Labs"},
        .offer = bowout::Offer{.extended = {2026, 3, 3}},
        .contacts = {{.name = "Priya Nair", .role = bowout::Role::hiring_manager}},
    };
    const bowout::Day today(2026, 3, 6);

    std::string given;
    for (const auto& advice : bowout::advise(candidacy, today))
        given += fmt::format("{} ({})\n", bowout::explain(advice, candidacy, today), advice.status);
    given += fmt::format("{}", bowout::decline(candidacy, today));

    const std::string other = advice_of_the_other_unit(candidacy, today);
    fmt::print("--- one unit\n{}\n--- the other\n{}\n", given, other);
    return given.find("Priya Nair") != std::string::npos && given == other ? 0 : 1;
}

// Includes everything, as two_units_a.cpp does.
#include <string>

#include <fmt/format.h>

#include <bowout/bowout.hpp>

std::string advice_of_the_other_unit(const bowout::Candidacy& candidacy, bowout::Day today);

std::string advice_of_the_other_unit(const bowout::Candidacy& candidacy, bowout::Day today) {
    std::string given;
    for (const auto& advice : bowout::advise(candidacy, today))
        given += fmt::format("{} ({})\n", bowout::explain(advice, candidacy, today), advice.status);
    return given + fmt::format("{}", bowout::decline(candidacy, today));
}

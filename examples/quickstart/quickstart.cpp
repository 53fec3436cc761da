// What is owed after an offer, and the letter that declines it.
#include <chrono>

#include <fmt/format.h>

#include <bowout/bowout.hpp>

int main() {
    using namespace std::chrono_literals;
    using std::chrono::February, std::chrono::March;
    using enum bowout::EventKind;

    constexpr bowout::ContactIndex priya{0}, ingrid{1};
    const bowout::Candidacy candidacy{
        .candidate = {.name = "Dana Okafor"},
        .position = {.title = "Test Engineer", .organization = "Larkfield Labs"},
        .offer = bowout::Offer{.extended = 2026y / March / 3, .made_by = priya},
        .contacts = {{.name = {"Priya Nair", {.family = "Nair", .honorific = "Ms."}}, .role = bowout::Role::hiring_manager},
                     {.name = "Ingrid Solberg", .role = bowout::Role::interviewer}},
        .timeline = {{interviewed, 2026y / February / 19, {priya, ingrid}}, {offer_acknowledged, 2026y / March / 3}},
    };
    const bowout::Day today = 2026y / March / 6;

    for (const auto& advice : bowout::advise(candidacy, today))
        fmt::print("{} (tip {})\n", bowout::explain(advice, candidacy, today), advice.tip);
    fmt::print("\n{}", bowout::decline(candidacy, today, {.reason = bowout::Reason::schedule}));
}

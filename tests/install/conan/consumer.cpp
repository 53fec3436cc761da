#include <fmt/format.h>

#include <bowout/bowout.hpp>

int main() {
    bowout::Candidacy candidacy{.candidate = {.name = "Dana Okafor"}, .position = {.title = "Test Engineer", .organization = "Larkfield Labs"}};
    candidacy.offer = bowout::Offer{.extended = {2026, 3, 3}};
    fmt::print("{}", bowout::decline(candidacy, {2026, 3, 6}));
}

// Writes hostile letters in every form into a directory, for independent readers to read back.
#include <cstdio>
#include <fstream>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include <bowout/letter/compose.hpp>

#include "for_readers.hpp"
#include "hostile_values.hpp"

int main(int, char** argv) {
    const std::string directory = argv[1];
    int number = 0;
    for (const std::string_view value : hostile_values) {
        const bowout::Line line(value);
        const bowout::Candidacy candidacy{
            .candidate = {.name = line, .email = "dana@example.net"},
            .position = {.title = line, .organization = line, .reference = line},
            .offer = bowout::Offer{.extended = {2026, 3, 3}, .made_by = bowout::ContactIndex{0}, .internal = true},
            .contacts = {{.name = {line, {.family = line, .honorific = line}}, .email = "priya+jobs@larkfield.example.com", .topic = line},
                         {.name = line, .role = bowout::Role::hr, .email = "hr@larkfield.example.com"}},
        };
        const auto letter = bowout::decline(
            candidacy, {2026, 3, 6},
            {.detail = bowout::ReasonDetail::brief, .own_words = bowout::Prose(fmt::format("{}\n{}\n\n    {}", value, value, value))});
        write_for_readers(fmt::format("{}/{}", directory, number), letter);
        ++number;
    }
}

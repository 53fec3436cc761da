// Writes hostile letters in every form into a directory, for independent readers to read back.
#include <cstdio>
#include <fstream>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include <bowout/format/markdown.hpp>
#include <bowout/letter/compose.hpp>

#include "../../exhaustive/octets.hpp"
#include "for_readers.hpp"
#include "hostile_values.hpp"

namespace {

/// Every line of one or two octets, alone and amid other text: a paragraph each, and its octets in hexadecimal.
void print_octets(const std::string& directory) {
    std::ofstream markdown(directory + "/octets.md", std::ios::binary), octets(directory + "/octets.hex");
    for (const std::string& text : exhaustive::all_octets()) {
        for (const std::string& around : {text, "a" + text + "b c" + text}) {
            const auto line = bowout::Line::parse(around);
            if (!line) continue;
            fmt::memory_buffer paragraph;
            bowout::detail::put_markdown(paragraph, line->view());
            markdown << fmt::to_string(paragraph) << "\n\n";
            for (const char c : line->view()) octets << fmt::format("{:02x}", static_cast<unsigned char>(c));
            octets << '\n';
        }
    }
}

}  // namespace

int main(int, char** argv) {
    const std::string directory = argv[1];
    print_octets(directory);
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

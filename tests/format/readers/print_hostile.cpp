// Writes hostile letters as text, Markdown and HTML into a directory, for independent readers to read back.
#include <cstdio>
#include <fstream>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include <bowout/format/letter.hpp>
#include <bowout/letter/compose.hpp>

namespace {

constexpr std::string_view values[] = {"<script>alert(1)</script>",
                                       "](javascript:alert(1))",
                                       "1. first",
                                       "2024) was good",
                                       "# heading",
                                       "- item",
                                       "+ item",
                                       "=== line",
                                       "--- line",
                                       "> quote",
                                       "&amp; &lt; &#60;",
                                       "\"quoted\" 'single'",
                                       "*star* _under_ ~~",
                                       "`code` ``x``",
                                       "R&D <Lead> | A/B",
                                       "![image](x.png)",
                                       "[link][ref]",
                                       "https://example.com",
                                       "www.example.com",
                                       "a@example.com",
                                       "back\\slash \\* \\",
                                       "\u05d3\u05e0\u05d4 \u05d0",
                                       "e\u0301 combining",
                                       "\u65e5\u672c\u8a9e",
                                       "100% {0} {title} }{",
                                       "<!-- comment -->",
                                       "<a href=\"x\">y</a>",
                                       "$math$ $$",
                                       "|a|b|",
                                       "\u200fmarks\u200e"};

}  // namespace

int main(int, char** argv) {
    const std::string directory = argv[1];
    int number = 0;
    for (const std::string_view value : values) {
        const bowout::Line line(value);
        const bowout::Candidacy candidacy{
            .candidate = {.name = line},
            .position = {.title = line, .organization = line, .reference = line},
            .offer = bowout::Offer{.extended = {2026, 3, 3}, .made_by = bowout::ContactIndex{0}},
            .contacts = {{.name = {line, {.family = line, .honorific = line}}, .topic = line}},
        };
        const auto letter = bowout::decline(
            candidacy, {2026, 3, 6},
            {.detail = bowout::ReasonDetail::brief, .own_words = bowout::Prose(fmt::format("{}\n{}\n\n    {}", value, value, value))});
        const auto write = [&](std::string_view ending, const std::string& text) {
            std::ofstream(fmt::format("{}/{}.{}", directory, number, ending), std::ios::binary) << text;
        };
        write("txt", fmt::format("{}", letter));
        write("block", fmt::format("{:block}", letter));
        write("md", fmt::format("{:markdown}", letter));
        write("html", fmt::format("{:page}", letter));
        ++number;
    }
}

// Writes hostile letters in every form into a directory, for independent readers to read back.
#include <cstdio>
#include <fstream>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include <bowout/letter/compose.hpp>

#include "for_readers.hpp"

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
                                       "\u200fmarks\u200e",
                                       "Doe, J. \"Jo\" <x@example.org>",
                                       "=?UTF-8?Q?=0D=0ABcc:_x?=",
                                       "From here .to there",
                                       "a?bcc=x@example.org&subject=y#z",
                                       "END:VCALENDAR",
                                       "\U0001F468\u200D\U0001F469\u200D\U0001F467 family \u00e9\u00e8\u00ea \u682a\u5f0f\u4f1a\u793e "
                                       "\u9752\u7a7a \u00fc\u00f6\u00e4 long enough to be folded",
                                       "Averyveryveryveryveryveryveryveryveryveryveryveryveryveryveryverylongwordwithoutanyblankinit",
                                       "comma, semicolon; back\\nslash"};

}  // namespace

int main(int, char** argv) {
    const std::string directory = argv[1];
    int number = 0;
    for (const std::string_view value : values) {
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

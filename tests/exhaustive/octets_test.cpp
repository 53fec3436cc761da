#include <catch2/catch_test_macros.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <bowout/format/calendar.hpp>
#include <bowout/format/html.hpp>
#include <bowout/format/mail.hpp>
#include <bowout/format/time_line_text.hpp>
#include <bowout/format/vcard.hpp>
#include <bowout/letter/compose.hpp>

#include "../format/strict_lines.hpp"
#include "../format/strict_mail.hpp"
#include "octets.hpp"

using namespace bowout;
using namespace exhaustive;

namespace {

/// Well-formed by the table of the Unicode standard (3-7), written down apart from the library.
bool is_well_formed(std::string_view text) {
    const auto at = [&](std::size_t place) { return static_cast<unsigned char>(text[place]); };
    for (std::size_t place = 0; place < text.size();) {
        const unsigned lead = at(place);
        std::size_t size = 1;
        unsigned low = 0x80, high = 0xBF;
        if (lead < 0x80) {
            ++place;
            continue;
        }
        if (lead >= 0xC2 && lead <= 0xDF) {
            size = 2;
        } else if (lead >= 0xE0 && lead <= 0xEF) {
            size = 3;
            low = lead == 0xE0 ? 0xA0 : 0x80;
            high = lead == 0xED ? 0x9F : 0xBF;
        } else if (lead >= 0xF0 && lead <= 0xF4) {
            size = 4;
            low = lead == 0xF0 ? 0x90 : 0x80;
            high = lead == 0xF4 ? 0x8F : 0xBF;
        } else {
            return false;
        }
        if (place + size > text.size() || at(place + 1) < low || at(place + 1) > high) return false;
        for (std::size_t rest = 2; rest < size; ++rest)
            if (at(place + rest) < 0x80 || at(place + rest) > 0xBF) return false;
        place += size;
    }
    return true;
}

bool has_control(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto octet = static_cast<unsigned char>(text[at]);
        const bool is_c1 = octet == 0xC2 && at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) < 0xA0;
        if (octet < 0x20 || octet == 0x7F || is_c1) return true;
    }
    return false;
}

std::string unescaped(std::string_view html) {
    struct Entity {
        std::string_view written;
        char means;
    };
    constexpr std::array<Entity, 5> entities{{{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&#39;", '\''}}};
    std::string text;
    while (!html.empty()) {
        bool found = false;
        for (const auto& [written, means] : entities) {
            if (!html.starts_with(written)) continue;
            text += means;
            html.remove_prefix(written.size());
            found = true;
            break;
        }
        if (found) continue;
        if (std::string_view("<>&\"'").find(html[0]) != std::string_view::npos) return "raw";
        text += html[0];
        html.remove_prefix(1);
    }
    return text;
}

}  // namespace

TEST_CASE("of all texts of one and two octets, a line takes none that is ill-formed or controls anything") {
    bool sound = true;
    std::size_t taken = 0;
    for (const std::string& text : all_octets()) {
        const auto line = Line::parse(text);
        if (!line) continue;
        ++taken;
        sound = sound && is_well_formed(text) && !has_control(line->view());
    }
    CHECK(sound);
    CHECK(taken > 94 * 94 + 1'700);
}

TEST_CASE("of all texts of one and two octets, prose takes none that is ill-formed or controls more than lines and tabs") {
    bool sound = true;
    for (const std::string& text : all_octets()) {
        const auto prose = Prose::parse(text);
        if (!prose) continue;
        std::string visible(prose->view());
        for (char& c : visible)
            if (c == '\n' || c == '\t') c = ' ';
        sound = sound && is_well_formed(text) && !has_control(visible);
    }
    CHECK(sound);
}

TEST_CASE("every beginning of an ill-formed sequence is refused, alone and amid other text") {
    std::vector<std::string> wrong;
    for (int lead = 0x80; lead < 0x100; ++lead) {
        wrong.push_back(octets({lead}));
        for (int second = 0; second < 0x100; ++second) {
            wrong.push_back(octets({lead, second}));
            for (const int third : {0x00, 0x41, 0x7F, 0x80, 0xBF, 0xC0}) {
                wrong.push_back(octets({lead, second, third}));
                for (const int fourth : {0x41, 0x80, 0xBF, 0xC2}) wrong.push_back(octets({lead, second, third, fourth}));
            }
        }
    }
    bool refused = true;
    std::size_t tried = 0;
    for (const std::string& text : wrong) {
        if (is_well_formed(text)) continue;
        ++tried;
        for (const std::string& around : {text, "a" + text, "a" + text + "z"})
            refused = refused && (is_well_formed(around) || (!Line::parse(around) && !Prose::parse(around)));
    }
    CHECK(refused);
    CHECK(tried > 900'000);
}

TEST_CASE("every line of one or two octets leaves a mail, a calendar and a card their skeletons") {
    const auto skeletons = [](const Candidacy& candidacy) {
        fmt::memory_buffer mail, calendar, cards;
        write_mail(mail, decline(candidacy, Day(2026, 3, 4)));
        write_calendar(calendar, advise(candidacy, Day(2026, 3, 4)), candidacy, Day(2026, 3, 4), {.stamp = UtcTime(Day(2026, 3, 4), 0, 0)});
        write_vcards(cards, candidacy);
        return std::vector{strict::skeleton_of_mail(fmt::to_string(mail)), strict::skeleton_of_lines(fmt::to_string(calendar)),
                           strict::skeleton_of_lines(fmt::to_string(cards))};
    };
    const auto benign = skeletons(case_with(Line("ab")));
    bool same = true;
    std::string wrong;
    int round = 0;
    for (const std::string& text : all_octets()) {
        const auto line = Line::parse(text);
        // Every letter and digit beside every other proves nothing new: one in sixteen of those.
        const bool is_plain =
            text.size() == 2 && std::isalnum(static_cast<unsigned char>(text[0])) && std::isalnum(static_cast<unsigned char>(text[1]));
        if (!line || (is_plain && ++round % 16 != 0)) continue;
        if (skeletons(case_with(*line)) == benign) continue;
        same = false;
        if (wrong.empty()) wrong = text;
    }
    INFO(wrong);
    CHECK(same);
}

TEST_CASE("every line of one or two octets comes back out of HTML, and is no grammar to Mermaid") {
    bool same = true, no_grammar = true;
    for (const std::string& text : all_octets()) {
        const auto line = Line::parse(text);
        if (!line) continue;
        fmt::memory_buffer html, mermaid;
        detail::put_html(html, line->view());
        same = same && unescaped(fmt::to_string(html)) == line->view();
        detail::put_mermaid(mermaid, line->view());
        const std::string label = fmt::to_string(mermaid);
        no_grammar = no_grammar && label.find_first_of(":%\"<>{}[]|`&\n") == std::string::npos;
    }
    CHECK(same);
    CHECK(no_grammar);
}

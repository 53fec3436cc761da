// Writes hostile calendars and cards into a directory, each with what readers must find in it.
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include <bowout/bowout.hpp>
#include <bowout/format/calendar.hpp>
#include <bowout/format/vcard.hpp>

#include "hostile_values.hpp"

namespace {

using bowout::Day;

bowout::Candidacy candidacy_of(const bowout::Line& line) {
    constexpr bowout::ContactIndex first{0};
    return {
        .candidate = {.name = line},
        .position = {.title = line, .organization = line, .reference = line},
        .offer = bowout::Offer{.extended = Day(2026, 3, 1), .made_by = first},  // a week later is a Sunday
        .contacts = {{.name = {line, {.given = line, .family = line, .honorific = line}}, .email = "priya@larkfield.example.com"}},
        .timeline = {{bowout::EventKind::interviewed, Day(2026, 2, 19), {first}}, {bowout::EventKind::decided, Day(2026, 3, 4)}},
    };
}

}  // namespace

int main(int, char** argv) {
    const Day today(2026, 3, 4);
    int number = 0;
    for (const std::string_view value : hostile_values) {
        const bowout::Candidacy candidacy = candidacy_of(bowout::Line(value));
        const std::vector<bowout::Advice> given = bowout::advise(candidacy, today);
        std::string entries;
        for (const bowout::Advice& advice : given) {
            if (!is_open(advice.status) || !advice.latest) continue;
            const auto entry = [&](Day day, std::string_view remark) {
                const auto [year, month, of_month] = day.civil();
                entries += fmt::format("{:04}-{:02}-{:02}\t{}{}: {}, {}\t{} (tip {})\n", year, month, of_month, headline(advice, candidacy),
                                       remark, value, value, reminder(advice, candidacy, today), advice.tip);
            };
            if (advice.act_by && advice.act_by != advice.latest) entry(*advice.act_by, "");
            entry(*advice.latest, advice.act_by && advice.act_by != advice.latest ? " (last day)" : "");
        }
        const auto write = [&](std::string_view ending, std::string_view text) {
            std::ofstream(fmt::format("{}/{}.{}", argv[1], number, ending), std::ios::binary) << text;
        };
        const auto calendar = [&](bowout::CalendarEntry entry) {
            fmt::memory_buffer out;
            write_calendar(out, given, candidacy, today, {.stamp = bowout::UtcTime(today, 8, 0), .entry = entry});
            return fmt::to_string(out);
        };
        write("entries", entries);
        fmt::memory_buffer cards;
        write_vcards(cards, candidacy);
        write("vcf", fmt::to_string(cards));
        write("person", value);
        write("ics", calendar(bowout::CalendarEntry::event));
        write("task.ics", calendar(bowout::CalendarEntry::task));
        ++number;
    }
}

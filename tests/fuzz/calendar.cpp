// Calendars: titles, names and organizations stay in their lines.
#include <vector>

#include <bowout/advice/advise.hpp>
#include <bowout/format/calendar.hpp>

#include "../format/strict_lines.hpp"
#include "fuzz.hpp"

namespace {

std::string calendar_of(const bowout::Line& title, const bowout::Line& organization, const bowout::Line& name) {
    const bowout::Day today(2026, 3, 4);
    const bowout::Candidacy candidacy{.candidate = {.name = "Dana Okafor"},
                                      .position = {.title = title, .organization = organization},
                                      .offer = bowout::Offer{.extended = {2026, 3, 3}, .made_by = bowout::ContactIndex{0}},
                                      .contacts = {{.name = bowout::Name(name), .email = "priya@larkfield.example.com"}}};
    fmt::memory_buffer out;
    bowout::write_calendar(out, bowout::advise(candidacy, today), candidacy, today, {.stamp = bowout::UtcTime(today, 8, 0)});
    return fmt::to_string(out);
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* octets, std::size_t size) {
    fuzz::Fields fields(fuzz::text_of(octets, size));
    const auto title = fields.next(bowout::Line("Test Engineer"));
    const auto organization = fields.next(bowout::Line("Larkfield Labs"));
    const auto name = fields.next(bowout::Line("Priya Nair"));
    const std::string calendar = calendar_of(title, organization, name);
    fuzz::require(
        strict::skeleton_of_lines(calendar) == strict::skeleton_of_lines(calendar_of("Test Engineer", "Larkfield Labs", "Priya Nair")),
        "another skeleton", calendar);
    return 0;
}

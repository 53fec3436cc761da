// Cards: any text is read without harm, and every person on a card that was taken is written and read back.
#include <bowout/format/read_vcard.hpp>
#include <bowout/format/vcard.hpp>

#include "../format/strict_lines.hpp"
#include "fuzz.hpp"

int LLVMFuzzerTestOneInput(const std::uint8_t* octets, std::size_t size) {
    const std::string_view text = fuzz::text_of(octets, size);
    const auto reading = bowout::read_vcards(text);
    for (const auto& problem : reading.problems) fuzz::require(problem.line > 0, "a problem of no line", problem.message);
    bowout::Candidacy candidacy{.candidate = {.name = "Dana"}, .position = {.title = "Welder", .organization = "Larkfield"}};
    for (const auto& card : reading.cards) candidacy.contacts.push_back(card.contact);
    fmt::memory_buffer out;
    const std::size_t count = write_vcards(out, candidacy);
    if (count == 0) return 0;
    const std::string written = fmt::to_string(out);
    const auto again = bowout::read_vcards(written);
    fuzz::require(again.problems.empty() && again.cards.size() == count, "written, but not read", written);
    std::size_t at = 0;
    for (const auto& card : again.cards) {
        while (at < candidacy.contacts.size() && !candidacy.contacts[at].name.is_known()) ++at;
        fuzz::require(card.contact.name.full() == candidacy.contacts[at].name.full(), "another name", written);
        fuzz::require(card.contact.email == candidacy.contacts[at].email, "another address", written);
        ++at;
    }
    std::size_t begins = 0;
    for (const auto& line : strict::lines_of(written)) begins += line == "BEGIN:VCARD" ? 1U : 0U;
    fuzz::require(begins == count, "a card within a card", written);
    return 0;
}

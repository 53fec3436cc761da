// Growth: the same amount of input in pieces of different sizes. Where time grows with the size alone, all ratios are near 1.
#include <array>
#include <cstdint>
#include <string>
#include <utility>

#include <bowout/bowout.hpp>
#include <bowout/format/calendar.hpp>
#include <bowout/format/json.hpp>
#include <bowout/format/read_vcard.hpp>
#include <bowout/format/vcard.hpp>
#include <bowout/letter/review.hpp>

#include "sections.hpp"
#include "side_by_side.hpp"

namespace {

using namespace bowout;
using enum EventKind;

/// As many contacts as events, all met, declined in the end.
Candidacy candidacy_of(std::size_t size) {
    Candidacy candidacy{.candidate = {.name = "Dana Okafor", .email = "dana@example.net"},
                        .position = {.title = "Test Engineer", .organization = "Larkfield Labs"},
                        .offer = Offer{.extended = {2026, 3, 3}, .made_by = ContactIndex{0}}};
    for (std::size_t at = 0; at < size; ++at) {
        const auto who = static_cast<ContactIndex>(at);
        candidacy.contacts.push_back({.name = Line(fmt::format("Person {}", at)),
                                      .email = EmailAddress(fmt::format("person{}@larkfield.example.com", at)),
                                      .id = Line(fmt::format("p{}", at))});
        Event met{interviewed, Day(2026, 2, 1), {who}};
        candidacy.timeline.push_back(std::move(met));
    }
    candidacy.timeline.back() = {declined, Day(2026, 3, 6), {ContactIndex{0}}};
    return candidacy;
}

/// Text in which every third character has to be escaped somewhere.
std::string text_of(std::size_t octets) {
    std::string text;
    while (text.size() + 6 < octets) text += "a=\u00fc; ";
    return text.append(octets - text.size(), 'x');
}
/// Sentences as people write them.
std::string sentences_of(std::size_t octets) {
    std::string text;
    while (text.size() < octets) text += "I would like to thank you and the team for the time you took. Your offices are near the river. ";
    text.resize(octets);
    return text;
}

template <class Piece>
bool grows(std::string_view title, std::string_view item, std::size_t amount, std::initializer_list<std::size_t> sizes, Piece piece,
           bool smoke) {
    benchmark::SideBySide table(std::string(title), amount, std::string(item));
    for (const std::size_t size : sizes) {
        table.other(fmt::format("{} at a time", size), [size, amount, once = piece(size)] {
            std::uint64_t sum = 0;
            for (std::size_t at = 0; at < amount; at += size) sum += once();
            return sum;
        });
    }
    return table.run(smoke);
}

}  // namespace

bool benchmark::growth(bool smoke) {
    const Day today(2026, 3, 20);
    bool same = true;
    const auto people = [&](std::string_view title, auto work) {
        const auto piece = [work](std::size_t size) { return [work, candidacy = candidacy_of(size)] { return work(candidacy); }; };
        same = grows(title, "contact with an event", 10'000, {1, 10, 100, 1'000, 10'000}, piece, smoke) && same;
    };
    people("Advice, by contacts and events", [today](const Candidacy& candidacy) { return advise(candidacy, today).size(); });
    people("Contradictions, by contacts and events",
           [today](const Candidacy& candidacy) { return contradictions(candidacy, today).size(); });
    people("Cards, by contacts", [](const Candidacy& candidacy) {
        fmt::memory_buffer out;
        write_vcards(out, candidacy);
        return out.size();
    });
    people("A decline that thanks, by contacts", [](const Candidacy& candidacy) {
        Candidacy open = candidacy;
        open.timeline.pop_back();
        return decline(open, Day(2026, 3, 6)).size();
    });

    const auto kilobytes = [&](std::string_view title, auto work_of) {
        const auto piece = [work_of](std::size_t size) { return work_of(size * 1000); };
        same = grows(title, "KB", 64, {1, 2, 4, 8, 16, 32, 64}, piece, smoke) && same;
    };
    kilobytes("Review, by length", [](std::size_t octets) {
        return
            [text = sentences_of(octets)] { return bowout::review(text, {.title = "Planner", .organization = "Larkfield Labs"}).size(); };
    });
    const auto letter_of = [](std::size_t octets) {
        Letter letter = decline(candidacy_of(2), {2026, 3, 6});
        letter.replace_body(Prose(text_of(octets)));
        return letter;
    };
    kilobytes("A letter's text in lines of 72 columns, by length",
              [&](std::size_t octets) { return [letter = letter_of(octets)] { return fmt::format("{:72}", letter).size(); }; });
    kilobytes("A letter's HTML, by length",
              [&](std::size_t octets) { return [letter = letter_of(octets)] { return fmt::format("{:page}", letter).size(); }; });
    kilobytes("A letter's mail, by length",
              [&](std::size_t octets) { return [letter = letter_of(octets)] { return fmt::format("{:draft}", letter).size(); }; });
    kilobytes("A card's note, by length", [](std::size_t octets) {
        Candidacy candidacy = candidacy_of(1);
        candidacy.contacts[0].note = Prose(text_of(octets));
        return [candidacy] {
            fmt::memory_buffer out;
            write_vcards(out, candidacy);
            return read_vcards(fmt::to_string(out)).cards.size() + out.size();
        };
    });
    return same;
}

// Mails, links, calendars and cards of fields twice as long: how much longer they take, measured in turns in one run.
// Without arguments it measures; with --smoke it only proves that both sizes are written.
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include <bowout/bowout.hpp>
#include <bowout/format/calendar.hpp>
#include <bowout/format/read_vcard.hpp>
#include <bowout/format/vcard.hpp>

namespace {

using namespace bowout;

/// Text in which every third character has to be escaped somewhere.
std::string text_of(std::size_t octets) {
    std::string text;
    while (text.size() + 4 < octets) text += "a=\u00fc;";
    text.resize(text.size() + (octets - text.size()), 'x');
    return text;
}

struct Subject {
    Letter letter;
    Candidacy candidacy;
    std::string cards;
};
Subject subject_of(std::size_t octets) {
    const Prose long_text(text_of(octets));
    Candidacy candidacy{
        .candidate = {.name = "Dana Okafor", .email = "dana@example.net"},
        .position = {.title = "Test Engineer", .organization = "Larkfield Labs"},
        .offer = Offer{.extended = {2026, 3, 3}, .made_by = ContactIndex{0}},
        .contacts = {{.name = "Priya Nair", .email = "priya@larkfield.example.com", .note = long_text}},
    };
    Letter letter = decline(candidacy, {2026, 3, 6});
    letter.replace_body(long_text);
    fmt::memory_buffer cards;
    write_vcards(cards, candidacy);
    return {letter, candidacy, fmt::to_string(cards)};
}

template <class Work>
double nanoseconds(const Work& work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::nano>(std::chrono::steady_clock::now() - begin).count();
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

}  // namespace

int main(int argc, char**) {
    const std::array<Subject, 2> subjects{subject_of(20'000), subject_of(40'000)};
    std::size_t written = 0;
    const auto measure = [&](std::string_view name, const auto& work) {
        std::vector<double> small, ratio;
        for (int round = 0; round < (argc > 1 ? 1 : 301); ++round) {
            small.push_back(nanoseconds([&] { written += work(subjects[0]); }));
            ratio.push_back(nanoseconds([&] { written += work(subjects[1]); }) / small.back());
        }
        if (argc == 1)
            fmt::print("{:<8} 20,000 octets in {:6.1f} us, twice as many in {:.2f} x\n", name, median(small) / 1000, median(ratio));
    };
    measure("mail", [](const Subject& subject) {
        fmt::memory_buffer out;
        write_mail(out, subject.letter);
        return out.size();
    });
    measure("text", [](const Subject& subject) { return fmt::format("{:72}", subject.letter).size(); });
    measure("card", [](const Subject& subject) {
        fmt::memory_buffer out;
        write_vcards(out, subject.candidacy);
        return out.size();
    });
    measure("reading", [](const Subject& subject) { return read_vcards(subject.cards).cards.size(); });
    return written > 0 ? 0 : 1;
}

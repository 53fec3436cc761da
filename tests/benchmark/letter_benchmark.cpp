// Composing a decline and printing it, beside FMT_COMPILE writing the same bytes from a fixed template, in turns in one run.
// Without arguments it measures; with --smoke it only proves that both write the same.
#include <algorithm>
#include <array>
#include <chrono>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/compile.h>
#include <fmt/format.h>

#include <bowout/format/letter.hpp>
#include <bowout/letter/compose.hpp>

namespace {

using namespace bowout;

constexpr std::array<std::string_view, 12> months{"January", "February", "March",     "April",   "May",      "June",
                                                  "July",    "August",   "September", "October", "November", "December"};

Candidacy declined_case() {
    constexpr ContactIndex priya{0}, ingrid{1};
    return {
        .candidate = {.name = "Dana Okafor", .email = "dana@example.net"},
        .position = {.title = "Test Engineer", .organization = "Larkfield Labs", .reference = "LL-7"},
        .offer = Offer{.extended = {2026, 3, 3}, .made_by = priya},
        .contacts = {{.name = {"Priya Nair", {.family = "Nair", .honorific = "Ms."}}, .topic = "your tour of the test bench"},
                     {.name = "Ingrid Solberg", .role = Role::interviewer}},
        .timeline = {{EventKind::interviewed, Day(2026, 2, 19), {priya, ingrid}}},
    };
}

/// What someone would write who knew that this letter, and no other, were ever needed: hands `use` the format and its values.
auto with_template(const Candidacy& candidacy, Day today, const auto& use) {
    const auto [year, month, day] = today.civil();
    const NameParts& reader = candidacy.contacts[0].name.parts();
    return use(
        FMT_COMPILE("{} {}, {}\n\n"
                    "Your offer: {} ({})\n\n"
                    "Dear {} {}:\n\n"
                    "Thank you for your offer of the {} position at {}. I have decided not to accept the offer. The working hours would "
                    "not fit with my other commitments.\n\n"
                    "I know this is not the answer you were hoping for. In particular, I want to thank you for {}. I also enjoyed meeting "
                    "{}, and I would "
                    "be grateful if you passed on my thanks.\n\n"
                    "It would be good to stay in touch, and I wish you and the team every success.\n\n"
                    "Sincerely,\n{}\n"),
        months[month - 1], day, year, candidacy.position.title.view(), candidacy.position.reference->view(), reader.honorific->view(),
        reader.family->view(), candidacy.position.title.view(), candidacy.position.organization.view(), candidacy.contacts[0].topic->view(),
        candidacy.contacts[1].name.full().view(), candidacy.candidate.name.full().view());
}
void write_template(fmt::memory_buffer& out, const Candidacy& candidacy, Day today) {
    with_template(candidacy, today,
                  [&out](const auto& format, const auto&... values) { fmt::format_to(std::back_inserter(out), format, values...); });
}
std::string template_string(const Candidacy& candidacy, Day today) {
    return with_template(candidacy, today, [](const auto& format, const auto&... values) { return fmt::format(format, values...); });
}

template <class Work>
double nanoseconds(const Work& work, std::size_t times) {
    const auto begin = std::chrono::steady_clock::now();
    for (std::size_t round = 0; round < times; ++round) work();
    const std::chrono::duration<double, std::nano> taken = std::chrono::steady_clock::now() - begin;
    return taken.count() / static_cast<double>(times);
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

}  // namespace

int main(int argc, char** argv) {
    const Candidacy candidacy = declined_case();
    const Day today(2026, 3, 6);
    const LetterOptions options{.reason = Reason::schedule};

    fmt::memory_buffer by_template;
    write_template(by_template, candidacy, today);
    const Letter letter = decline(candidacy, today, options);
    const std::string composed = fmt::format("{}", letter);
    if (composed != fmt::to_string(by_template)) {
        fmt::print(stderr, "the template and the letter differ:\n{}\n---\n{}\n", fmt::to_string(by_template), composed);
        return 1;
    }
    if (argc > 1 && std::string_view(argv[1]) == "--smoke") return 0;

    std::size_t written = 0;
    const auto from_template = [&] {
        fmt::memory_buffer out;
        write_template(out, candidacy, today);
        written += out.size();
    };
    const auto compose_and_print = [&] {
        fmt::memory_buffer out;
        write_text(out, decline(candidacy, today, options));
        written += out.size();
    };
    const auto string_from_template = [&] { written += template_string(candidacy, today).size(); };
    const auto string_from_letter = [&] { written += fmt::format("{}", decline(candidacy, today, options)).size(); };
    const auto print_only = [&] {
        fmt::memory_buffer out;
        write_text(out, letter);
        written += out.size();
    };

    constexpr std::size_t rounds = 301;
    constexpr std::size_t times = 500;
    std::vector<double> base, both, print, string_base, strings;
    for (std::size_t round = 0; round < rounds; ++round) {
        const double took = nanoseconds(from_template, times);
        base.push_back(took);
        both.push_back(nanoseconds(compose_and_print, times) / took);
        print.push_back(nanoseconds(print_only, times) / took);
        const double took_string = nanoseconds(string_from_template, times);
        string_base.push_back(took_string);
        strings.push_back(nanoseconds(string_from_letter, times) / took_string);
    }
    fmt::print("{} octets into a buffer: FMT_COMPILE {:.1f} ns, compose and print {:.2f} x, print {:.2f} x\n", composed.size(),
               median(base), median(both), median(print));
    fmt::print("{} octets as a string:   FMT_COMPILE {:.1f} ns, compose and print {:.2f} x\n(checksum {})\n", composed.size(),
               median(string_base), median(strings), written);
}

// Letters: composing and printing a decline beside the same bytes from a template that knows this letter and no other.
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <iterator>
#include <sstream>
#include <string>
#include <string_view>

#include <fmt/compile.h>
#include <fmt/format.h>

#if __has_include(<kainjow/mustache.hpp>)
#include <kainjow/mustache.hpp>
#define WITH_MUSTACHE 1
#endif

#include <bowout/format/letter.hpp>
#include <bowout/letter/compose.hpp>

#include "sections.hpp"
#include "side_by_side.hpp"

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

std::uint64_t sum_of(std::string_view text) { return text.size() * 31 + static_cast<unsigned char>(text[text.size() / 2]); }
std::uint64_t sum_of(const fmt::memory_buffer& text) { return sum_of(std::string_view(text.data(), text.size())); }

}  // namespace

bool benchmark::letters(bool smoke) {
    const Candidacy candidacy = declined_case();
    const Day today(2026, 3, 6);
    const LetterOptions options{.reason = Reason::schedule};
    const Letter letter = decline(candidacy, today, options);
    const std::string finished = fmt::format("{}", letter);

    SideBySide into_buffer(fmt::format("A decline of {} octets, into a buffer", finished.size()), 1, "letter");
    into_buffer.way("a template with FMT_COMPILE", [&] {
        fmt::memory_buffer out;
        with_template(candidacy, today,
                      [&out](const auto& format, const auto&... values) { fmt::format_to(std::back_inserter(out), format, values...); });
        return sum_of(out);
    });
    into_buffer.way("compose, `write_text`", [&] {
        fmt::memory_buffer out;
        write_text(out, decline(candidacy, today, options));
        return sum_of(out);
    });
    into_buffer.way("compose, `fmt::format_to(out, \"{}\", letter)`", [&] {
        fmt::memory_buffer out;
        fmt::format_to(std::back_inserter(out), "{}", decline(candidacy, today, options));
        return sum_of(out);
    });
    into_buffer.way("`write_text` alone", [&] {
        fmt::memory_buffer out;
        write_text(out, letter);
        return sum_of(out);
    });
    into_buffer.way("memcpy of the finished text", [&] {
        fmt::memory_buffer out;
        out.resize(finished.size());
        std::memcpy(out.data(), finished.data(), finished.size());
        return sum_of(out);
    });
    into_buffer.other("compose alone", [&] { return decline(candidacy, today, options).size(); });
    into_buffer.other("compose, `write_html`", [&] {
        fmt::memory_buffer out;
        write_html(out, decline(candidacy, today, options));
        return sum_of(out);
    });
    into_buffer.other("compose, `write_mail`", [&] {
        fmt::memory_buffer out;
        write_mail(out, decline(candidacy, today, options));
        return sum_of(out);
    });

    SideBySide as_string(fmt::format("A decline of {} octets, as a string", finished.size()), 1, "letter");
    as_string.way("a template with FMT_COMPILE", [&] {
        return with_template(candidacy, today,
                             [](const auto& format, const auto&... values) { return sum_of(fmt::format(format, values...)); });
    });
    as_string.way("compose, `fmt::format`", [&] { return sum_of(fmt::format("{}", decline(candidacy, today, options))); });
    as_string.way("the template with `fmt::format`", [&] {
        return with_template(candidacy, today, [](const auto& format, const auto&... values) {
            return sum_of(fmt::format(fmt::runtime(fmt::string_view(format)), values...));
        });
    });
    as_string.way("the template with std::ostringstream", [&] {
        return with_template(candidacy, today, [](const auto& format, const auto&... values) {
            const fmt::string_view text(format);
            std::string_view rest(text.data(), text.size());
            std::ostringstream out;
            const auto put = [&](const auto& value) {
                const std::size_t hole = rest.find("{}");
                out << rest.substr(0, hole) << value;
                rest.remove_prefix(hole + 2);
            };
            (put(values), ...);
            out << rest;
            return sum_of(out.str());
        });
    });
#ifdef WITH_MUSTACHE
    as_string.way("the template with kainjow mustache, parsed before", [&] {
        return with_template(candidacy, today, [](const auto& format, const auto&... values) {
            static const std::string with_names = [&] {
                std::string text(fmt::string_view(format).data(), fmt::string_view(format).size());
                for (std::size_t at = 0, number = 0; (at = text.find("{}", at)) != text.npos; ++number)
                    text.replace(at, 2, fmt::format("{{{{{{v{}}}}}}}", number));
                return text;
            }();
            static kainjow::mustache::mustache page(with_names);
            kainjow::mustache::data context;
            std::size_t number = 0;
            (context.set(fmt::format("v{}", number++), fmt::format("{}", values)), ...);
            return sum_of(page.render(context));
        });
    });
#endif
    const bool same = into_buffer.run(smoke);
    return as_string.run(smoke) && same;
}

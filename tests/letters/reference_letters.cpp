// Writes the reference letters into a directory: one candidacy, every kind of letter, every language. Given a second directory,
// writes them there as independent readers want them.
#include <array>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include <bowout/bowout.hpp>

#include "../format/readers/for_readers.hpp"

namespace {

using bowout::Candidacy;
using bowout::ContactIndex;
using bowout::Day;
using bowout::EventKind;
using bowout::LetterKind;
using bowout::Line;
using bowout::Role;

constexpr ContactIndex nair{0}, rivera{1};

/// What candidates write in their own language: the rest of the case is the same for all.
struct Own {
    std::string_view language;
    Line title;
    Line honorific;
    Line tour, help;
};

Candidacy candidacy(const Own& own) {
    return {
        .candidate = {.name = "Sasha Lindgren", .email = "sasha@example.net"},
        .position = {.title = own.title, .organization = "Larkfield Labs", .reference = "LL-7"},
        .contacts = {{.name = {"Priya Nair", {.given = "Priya", .family = "Nair", .honorific = own.honorific}},
                      .role = Role::hiring_manager,
                      .topic = own.tour},
                     {.name = "Tomás Rivera", .role = Role::interviewer, .topic = own.help, .formality = bowout::Formality::neutral},
                     {.name = "Ingrid Solberg", .role = Role::recruiter_internal},
                     {.name = "Callum Reid", .role = Role::recruiter_agency},
                     {.name = {"Robin Teale", {.given = "Robin"}}, .role = Role::referrer, .formality = bowout::Formality::first_name},
                     {.name = "Jo Lindqvist", .role = Role::referee}},
        .timeline = {{EventKind::applied, Day(2026, 2, 2)},
                     {EventKind::screened, Day(2026, 2, 9), {ContactIndex{2}}},
                     {EventKind::interviewed, Day(2026, 2, 19), {nair, rivera}}},
        .reason = bowout::Reason::career_direction,
    };
}
Candidacy with(Candidacy candidacy, EventKind what, Day on) {
    candidacy.timeline.push_back({what, on});
    return candidacy;
}
Candidacy offered(Candidacy candidacy, std::optional<Day> answer_by = {}) {
    candidacy.offer = bowout::Offer{.extended = Day(2026, 3, 3), .answer_by = answer_by, .made_by = nair};
    return candidacy;
}

void write(const std::filesystem::path& directory, const std::optional<std::filesystem::path>& for_readers, const Own& own) {
    const Candidacy applied = candidacy(own);
    const Candidacy invited = with(applied, EventKind::interview_scheduled, Day(2026, 3, 12));
    const Candidacy open = offered(applied);
    const Candidacy said = with(open, EventKind::declined, Day(2026, 3, 6));
    const auto letter = [&](std::string_view name, LetterKind kind, const Candidacy& from, Day today,
                            std::optional<ContactIndex> to = std::nullopt) {
        const bowout::Letter written = bowout::compose(kind, from, today, {.language = own.language, .to = to});
        if (for_readers) write_for_readers(*for_readers / fmt::format("{}-{}", own.language, name), written);
        std::ofstream file(directory / fmt::format("{}.txt", name), std::ios::binary);
        file << fmt::format("{:72}", written);
        if (!file) throw std::runtime_error(fmt::format("cannot write {}", name));
    };
    letter("withdraw", LetterKind::withdraw, applied, Day(2026, 3, 2));
    letter("withdraw_on_short_notice", LetterKind::withdraw, invited, Day(2026, 3, 11));
    letter("decline", LetterKind::decline, open, Day(2026, 3, 6));
    letter("late_decline", LetterKind::decline, open, Day(2026, 3, 16));
    letter("decline_interview", LetterKind::decline_interview, invited, Day(2026, 3, 9));
    letter("renege", LetterKind::renege, with(open, EventKind::accepted, Day(2026, 3, 5)), Day(2026, 3, 9));
    letter("late_note", LetterKind::late_note, offered(applied, Day(2026, 3, 6)), Day(2026, 3, 9));
    letter("acknowledge", LetterKind::acknowledge, open, Day(2026, 3, 4));
    letter("ask_for_time", LetterKind::ask_for_time, offered(applied, Day(2026, 3, 6)), Day(2026, 3, 4));
    letter("thank", LetterKind::thank, said, Day(2026, 3, 9), rivera);
    letter("keep_in_touch", LetterKind::keep_in_touch, said, Day(2026, 6, 8), rivera);
    letter("referrer_note", LetterKind::referrer_note, open, Day(2026, 3, 6));
    letter("agency_note", LetterKind::agency_note, open, Day(2026, 3, 6));
    letter("referee_note", LetterKind::referee_note, open, Day(2026, 3, 6));
    letter("phone_script", LetterKind::phone_script, open, Day(2026, 3, 6));
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2 || argc > 3) {
        fmt::print(stderr, "usage: reference_letters DIRECTORY [FOR_READERS]\n");
        return 2;
    }
    const std::array<Own, 5> languages{
        {{"en-US", "Test Engineer", "Ms.", "your tour of the test bench", "your questions about my thesis"},
         {"en-GB", "Test Engineer", "Ms", "your tour of the test bench", "your questions about my thesis"},
         {"de-DE", "Testingenieur (m/w/d)", "Frau", "den Rundgang durch das Prüflabor", "Ihre Fragen zu meiner Abschlussarbeit"},
         {"fr-FR", "Ingénierie d’essais", "Madame", "la visite du laboratoire d’essais", "vos questions sur mon mémoire"},
         {"es-ES", "Ingeniería de Ensayos", "Sra.", "la visita al laboratorio de ensayos", "sus preguntas sobre mi tesis"}}};
    std::optional<std::filesystem::path> for_readers;
    if (argc == 3) std::filesystem::create_directories(for_readers.emplace(argv[2]));
    for (const Own& own : languages) {
        const std::filesystem::path directory = std::filesystem::path(argv[1]) / own.language;
        std::filesystem::create_directories(directory);
        write(directory, for_readers, own);
    }
}

// Writes pages for a browser to look at into a folder: ordinary cases in every language, lines of 1 to 40 events on 1 to 400 days, records.
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include <bowout/format/guidebooks.hpp>
#include <bowout/format/record.hpp>
#include <bowout/format/report.hpp>

#include "../advice/any_candidacy.hpp"

namespace {

using namespace bowout;
using enum EventKind;

constexpr ContactIndex priya{0}, ingrid{1}, marcus{2};

Candidacy ordinary() {
    return {
        .candidate = {.name = "Dana Okafor", .email = "dana@post.example.net"},
        .position = {.title = "Test Engineer", .organization = "Larkfield Labs"},
        .offer = Offer{.extended = Day(2026, 3, 3), .made_by = priya},
        .contacts = {{.name = "Priya Nair", .role = Role::hiring_manager, .email = "priya@larkfield.example.com"},
                     {.name = "Ingrid Solberg", .role = Role::interviewer, .email = "ingrid@larkfield.example.com"},
                     {.name = "Marcus Webb", .role = Role::future_peer, .email = "marcus@larkfield.example.com"}},
        .timeline = {{applied, Day(2026, 2, 2)},
                     {interviewed, Day(2026, 2, 19), {priya, ingrid, marcus}},
                     {offer_acknowledged, Day(2026, 3, 4)},
                     {decided, Day(2026, 3, 6)}},
    };
}

class Folder {
  public:
    explicit Folder(std::filesystem::path path) : path_(std::move(path)) { std::filesystem::create_directories(path_); }
    void report(const std::string& name, const Candidacy& candidacy, Day today, const ReportOptions& options = {}) const {
        fmt::memory_buffer page;
        write_report(page, candidacy, today, options);
        save(name, page);
    }
    void record(const std::string& name, const std::vector<Candidacy>& candidacies, Day today, const Guidebook& book) const {
        fmt::memory_buffer page;
        write_record_page(page, record_of(candidacies, today), candidacies, today, book);
        save(name, page);
    }

  private:
    void save(const std::string& name, const fmt::memory_buffer& page) const {
        std::ofstream(path_ / (name + ".html"), std::ios::binary) << fmt::to_string(page);
    }
    std::filesystem::path path_;
};

}  // namespace

int main(int count, char** arguments) {
    if (count != 2) {
        fmt::print(stderr, "usage: report_pages FOLDER\n");
        return 2;
    }
    const Folder folder(arguments[1]);
    Candidacy late = ordinary();
    late.timeline.push_back({declined, Day(2026, 3, 13), {priya}});
    Event thought{connected, Day(2026, 3, 20), {ingrid}};
    late.timeline.push_back(std::move(thought));
    for (const Guidebook* book : guidebooks) {
        folder.report(fmt::format("open-{}", book->language), ordinary(), Day(2026, 3, 6), {.book = book});
        folder.report(fmt::format("late-{}", book->language), late, Day(2026, 3, 21), {.book = book});
        folder.record(fmt::format("record-{}", book->language), {ordinary(), late, late}, Day(2026, 3, 21), *book);
    }
    Candidacy wide = ordinary();
    wide.position = {.title = "Ingenieurin für Prüfstände und Messtechnik in der Antriebsentwicklung",
                     .organization = "株式会社ラークフィールド研究所"};
    wide.contacts[1].name = "Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww";
    wide.contacts[2].name = "نور الهدى عبد الرحمن";
    folder.report("wide", wide, Day(2026, 3, 6));

    advice_tests::Dice dice(9);
    for (const int events : {1, 2, 5, 10, 20, 40})
        for (const int days : {1, 7, 30, 120, 400}) {
            Candidacy candidacy = ordinary();
            candidacy.timeline.clear();
            for (int event = 0; event < events; ++event) {
                Event one{static_cast<EventKind>(dice.below(20)), Day(2026, 1, 1) + dice.below(days), {ingrid, marcus}};
                candidacy.timeline.push_back(std::move(one));
            }
            folder.report(fmt::format("events-{}-days-{}", events, days), candidacy, Day(2026, 1, 1) + dice.below(days));
        }
}

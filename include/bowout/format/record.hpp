// The record across candidacies, for the terminal and as a page.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include <bowout/advice/record.hpp>
#include <bowout/format/guide_en.hpp>
#include <bowout/format/guidebook.hpp>
#include <bowout/format/page.hpp>
#include <bowout/value/candidacy.hpp>

namespace bowout {

namespace detail {

/// What a record has to say, section by section, in words; a page and a terminal show the same.
struct RecordSection {
    struct Row {
        int count;
        std::string_view label;
        bool is_warning = false;  ///< something that came late, or not at all
    };
    std::string_view heading;
    std::vector<Row> rows{};           ///< a chart on a page
    std::vector<std::string> lines{};  ///< text of its own
};

/// Puts a record into the words of a guidebook.
class RecordTeller {
  public:
    RecordTeller(const Record& record, std::span<const Candidacy> candidacies, const Guidebook& book)
        : record_(record), candidacies_(candidacies), book_(book), words_(book.record) {}

    [[nodiscard]] std::vector<RecordSection> sections() const {
        return {how_they_ended(), thanks(), effort(), doors(), reasons(), lessons()};
    }

  private:
    using Row = RecordSection::Row;

    [[nodiscard]] RecordSection how_they_ended() const {
        RecordSection section{.heading = words_.how_they_ended};
        for (std::size_t at = 0; at < names<Conclusion>.size(); ++at) {
            const auto conclusion = static_cast<Conclusion>(at);
            const bool is_warning =
                conclusion == Conclusion::declined_late || conclusion == Conclusion::expired || conclusion == Conclusion::backed_out;
            if (const int count = record_.count(conclusion); count > 0)
                section.rows.push_back({count, Guidebook::word(words_.conclusions, conclusion), is_warning});
        }
        return section;
    }
    [[nodiscard]] RecordSection thanks() const {
        return {.heading = words_.thanks,
                .rows = {Row{record_.thanked_in_time, words_.thanked_in_time}, Row{record_.thanked_late, words_.thanked_late, true},
                         Row{record_.not_thanked, words_.not_thanked, true}}};
    }
    [[nodiscard]] RecordSection effort() const {
        return {.heading = words_.effort,
                .rows = {Row{record_.steps_spared, words_.steps_spared},
                         Row{record_.steps_that_were_wasted, words_.steps_that_could_have_been_spared, true}}};
    }
    /// "Larkfield Labs: Test Engineer → Team Lead".
    [[nodiscard]] RecordSection doors() const {
        RecordSection section{.heading = words_.doors_reopened};
        for (const auto& [before, after] : record_.reopened)
            section.lines.push_back(fmt::format("{}: {} → {}", candidacies_[before].position.organization.view(),
                                                candidacies_[before].position.title.view(), candidacies_[after].position.title.view()));
        if (section.lines.empty()) section.lines.emplace_back(words_.none_reopened);
        return section;
    }
    /// The most frequent first.
    [[nodiscard]] RecordSection reasons() const {
        RecordSection section{.heading = words_.reasons};
        const auto add = [&section](Row row) {
            if (row.count == 0) return;
            const auto rarer =
                std::find_if(section.rows.begin(), section.rows.end(), [&](const Row& other) { return other.count < row.count; });
            section.rows.insert(rarer, row);
        };
        for (std::size_t at = 0; at < record_.reasons.size(); ++at) add({record_.reasons[at], book_.reasons[at]});
        add({record_.without_reason, words_.no_reason_given});
        return section;
    }
    /// The three questions, with what the records hold for an answer.
    [[nodiscard]] RecordSection lessons() const {
        RecordSection section{.heading = words_.lessons};
        section.lines.emplace_back(words_.people_gained);
        for (const auto& [candidacy, contact] : record_.gained)
            section.lines.push_back(fmt::format("– {} ({})", find(candidacies_[candidacy], contact)->name.full().view(),
                                                candidacies_[candidacy].position.organization.view()));
        section.lines.emplace_back(words_.lesson_in_communication);
        section.lines.emplace_back(words_.ideal_role);
        for (const auto& [candidacy, event] : record_.lessons)
            if (const auto& note = candidacies_[candidacy].timeline[event].note)
                section.lines.push_back(fmt::format("– {}: {}", candidacies_[candidacy].position.organization.view(), note->view()));
        if (record_.gained.empty() && record_.lessons.empty()) section.lines.emplace_back(words_.nothing_written_down);
        return section;
    }

    const Record& record_;
    std::span<const Candidacy> candidacies_;
    const Guidebook& book_;
    const RecordWords& words_;
};

/// A chart of bars: the number says what the length shows, and what came late is dashed.
inline void put_chart(fmt::memory_buffer& out, PageWriter& page, const RecordSection& section) {
    int most = 1;
    for (const auto& row : section.rows) most = (std::max)(most, row.count);
    fmt::format_to(fmt::appender(out), "<svg viewBox=\"0 0 360 {}\" role=\"img\" xmlns=\"http://www.w3.org/2000/svg\">\n<title>",
                   section.rows.size() * 26 + 4);
    page.text(section.heading);
    page.markup("</title>\n");
    for (std::size_t at = 0; at < section.rows.size(); ++at) {
        const auto& [count, label, is_warning] = section.rows[at];
        const std::size_t top = at * 26 + 4;
        fmt::format_to(fmt::appender(out), "<text class=\"number\" x=\"28\" y=\"{}\">{}</text>\n", top + 15, count);
        if (count > 0)
            fmt::format_to(fmt::appender(out), "<rect class=\"bar{}\" x=\"36\" y=\"{}\" width=\"{:.1f}\" height=\"18\"/>\n",
                           is_warning ? " late" : "", top + 1, 90.0 * count / most);
        fmt::format_to(fmt::appender(out), "<text x=\"{:.1f}\" y=\"{}\">", 42 + 90.0 * count / most, top + 15);
        page.text(label);
        page.markup("</text>\n");
    }
    page.markup("</svg>\n");
}

}  // namespace detail

/// Appends the record in plain text. Give the candidacies that it is the record of.
inline void write_record(fmt::memory_buffer& out, const Record& record, std::span<const Candidacy> candidacies,
                         const Guidebook& book = guide_en) {
    fmt::format_to(fmt::appender(out), "{}\n", book.record.title);
    for (const detail::RecordSection& section : detail::RecordTeller(record, candidacies, book).sections()) {
        fmt::format_to(fmt::appender(out), "\n{}\n", section.heading);
        for (const auto& [count, label, is_warning] : section.rows) fmt::format_to(fmt::appender(out), "{:5}  {}\n", count, label);
        for (const std::string& line : section.lines) fmt::format_to(fmt::appender(out), "  {}\n", line);
    }
}

/// Appends the record as a whole HTML page with small charts. No script, nothing from outside.
inline void write_record_page(fmt::memory_buffer& out, const Record& record, std::span<const Candidacy> candidacies, Day today,
                              const Guidebook& book = guide_en) {
    detail::PageWriter page(out);
    page.begin(book.language, book.record.title, fmt::format("{} {}", spell(today, today, book), today.year()));
    for (const detail::RecordSection& section : detail::RecordTeller(record, candidacies, book).sections())
        page.section(section.heading, [&] {
            if (!section.rows.empty()) detail::put_chart(out, page, section);
            for (const std::string& line : section.lines) page.element("<p dir=\"auto\">", line, "</p>\n");
        });
    page.end();
}

}  // namespace bowout

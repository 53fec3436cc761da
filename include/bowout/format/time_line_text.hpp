// A time line for the terminal, and as Mermaid for READMEs and wikis.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include <bowout/detail/wrap.hpp>
#include <bowout/format/guidebook.hpp>
#include <bowout/format/time_line.hpp>
#include <bowout/format/value.hpp>

namespace bowout {

/// What the line is drawn with. The names and words on it stay as they are.
enum class Drawing : std::uint8_t { unicode, ascii };

namespace detail {

struct Strokes {
    std::array<std::string_view, names<MarkKind>.size()> marks;
    std::string_view line, time_for_answer, late;
};
inline constexpr std::array<Strokes, 2> strokes{{
    {.marks = {"●", "◆", "○", "□", "■", "△", "▶"}, .line = "│", .time_for_answer = "┃", .late = "╏"},
    {.marks = {"*", "#", "o", "-", "=", "!", ">"}, .line = "|", .time_for_answer = "H", .late = ":"},
}};

/// A Mermaid label: what its grammar could read is written as a numeric entity.
inline void put_mermaid(fmt::memory_buffer& out, std::string_view text) {
    for (const char c : text) {
        const auto octet = static_cast<unsigned char>(c);
        const bool plain = octet >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                           std::string_view(" .,()-'").find(c) != std::string_view::npos;
        if (plain) {
            out.push_back(c);
        } else {
            fmt::format_to(fmt::appender(out), "#{};", octet);
        }
    }
}

}  // namespace detail

/// Appends a line a mark, from the first day to the last, with the days that lie between. Labels wrap at `width` columns.
inline void write_time_line(fmt::memory_buffer& out, const TimeLine& line, const Guidebook& book = guide_en, std::size_t width = 80,
                            Drawing drawing = Drawing::unicode) {
    constexpr std::size_t indent = 14;  // of the labels: day, mark and the blanks between
    const detail::Strokes& strokes = detail::strokes[static_cast<std::size_t>(drawing)];
    const auto put = [&out](std::string_view text) { out.append(text.data(), text.data() + text.size()); };
    const auto put_label = [&](std::string_view label) {
        detail::wrap(label, width > indent + 20 ? width - indent : 20, [&](std::string_view part) {
            put(part);
            if (part == "\n") put(std::string(indent, ' '));
        });
        put("\n");
    };
    const auto within = [](const std::optional<Days>& days, Day from, Day to) { return days && days->first <= from && to <= days->last; };

    detail::wrap(line.title, width, put);
    put("\n\n");
    for (std::size_t at = 0; at < line.marks.size(); ++at) {
        const Mark& mark = line.marks[at];
        fmt::format_to(fmt::appender(out), "{} {}  ", mark.day, Guidebook::word(strokes.marks, mark.kind));
        put_label(mark.people.empty() ? mark.label : mark.label + std::string(book.colon) + mark.people);
        if (at + 1 == line.marks.size()) break;
        const int gap = line.marks[at + 1].day - mark.day;
        if (gap < 2) continue;
        const std::string_view stroke = within(line.late, mark.day, line.marks[at + 1].day)              ? strokes.late
                                        : within(line.time_for_answer, mark.day, line.marks[at + 1].day) ? strokes.time_for_answer
                                                                                                         : strokes.line;
        fmt::format_to(fmt::appender(out), "{:10} {}  {}\n", "", stroke, count_of(gap, book.numbers.days));
    }
    for (const std::string& undated : line.undated) {
        put("           ?  ");
        put_label(fmt::format("{} ({})", undated, book.report.unknown_day));
    }
}

/// Appends a Mermaid gantt chart: a milestone a mark, a bar for the time for an answer and one for lateness.
inline void write_mermaid(fmt::memory_buffer& out, const TimeLine& line, const Guidebook& book = guide_en) {
    const auto put = [&out](std::string_view text) { out.append(text.data(), text.data() + text.size()); };
    const auto bar = [&](const std::optional<Days>& days, std::string_view label, std::string_view tag) {
        if (!days) return;
        put("    ");
        detail::put_mermaid(out, label);
        fmt::format_to(fmt::appender(out), " :{}, {}, {}\n", tag, days->first, days->last);
    };
    put("gantt\n    title ");
    detail::put_mermaid(out, line.title);
    put("\n    dateFormat YYYY-MM-DD\n    axisFormat %Y-%m-%d\n    todayMarker off\n");
    bar(line.time_for_answer, book.report.time_for_answer, "active");
    bar(line.late, book.report.late, "crit");
    for (const Mark& mark : line.marks) {
        constexpr std::array<std::string_view, names<MarkKind>.size()> tags{"done, ", "done, ", "", "active, ", "crit, ", "", "active, "};
        put("    ");
        detail::put_mermaid(out, mark.people.empty() ? mark.label : fmt::format("{} ({})", mark.label, mark.people));
        fmt::format_to(fmt::appender(out), " :{}milestone, {}, 0d\n", Guidebook::word(tags, mark.kind), mark.day);
    }
}

}  // namespace bowout

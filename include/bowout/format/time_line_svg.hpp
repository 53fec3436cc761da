// A time line as SVG.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include <bowout/detail/utf8.hpp>
#include <bowout/detail/wrap.hpp>
#include <bowout/format/guidebook.hpp>
#include <bowout/format/html.hpp>
#include <bowout/format/time_line.hpp>

namespace bowout {

namespace detail {

/// As much of the text as so many columns show, with an ellipsis where some is left out.
[[nodiscard]] inline std::string shortened(std::string_view text, std::size_t most_columns) {
    if (width_of(text) <= most_columns) return std::string(text);
    std::string kept;
    for (std::size_t taken = 0; !text.empty();) {
        const auto [value, size] = decode(text);
        taken += columns(value);
        if (size == 0 || taken >= most_columns) break;
        kept += text.substr(0, size);
        text.remove_prefix(size);
    }
    return kept + "…";
}

/// Places a time line on a sheet 360 units wide: days run down a true scale, labels stand beside it in rows of their own, as
/// near to their day as the rows above and below allow.
class TimeLineDrawing {
  public:
    TimeLineDrawing(fmt::memory_buffer& out, const TimeLine& line, const Guidebook& book) : out_(out), line_(line), book_(book) {
        double rows = 0;
        for (const Mark& mark : line_.marks) {
            labels_.push_back({.lines = lines_of(spell_short(mark.day, book_) + " " + mark.label), .people = lines_of(mark.people)});
            rows += labels_.back().height();
        }
        length_ = (std::max)(rows, 200.0);
        place_labels();
    }

    void draw() {
        put("<svg class=\"time-line\" viewBox=\"0 0 360 {:.0f}\" role=\"img\" aria-labelledby=\"time-line-title\" "
            "xmlns=\"http://www.w3.org/2000/svg\">\n<title id=\"time-line-title\">",
            length_ + 2 * margin);
        text(line_.title);
        put("</title>\n");
        draw_scale();
        draw_days("answer", line_.time_for_answer, book_.report.time_for_answer);
        draw_days("late", line_.late, book_.report.late);
        for (std::size_t at = 0; at < line_.marks.size(); ++at) draw_mark(line_.marks[at], labels_[at]);
        put("</svg>\n");
    }

  private:
    static constexpr double margin = 14, axis = 62, shape = 92, text_edge = 106, row = 17, between = 3;
    static constexpr std::size_t columns_of_line = 33, most_lines = 3;

    struct Label {
        std::vector<std::string> lines;
        std::vector<std::string> people;
        double top = 0;
        [[nodiscard]] double height() const { return row * static_cast<double>(lines.size() + people.size()) + between; }
    };

    /// At most three lines of about as many columns as there is room for.
    [[nodiscard]] static std::vector<std::string> lines_of(std::string_view text) {
        std::vector<std::string> lines;
        if (text.empty()) return lines;
        lines.emplace_back();
        wrap(text, columns_of_line,
             [&lines](std::string_view part) { part == "\n" ? void(lines.emplace_back()) : void(lines.back() += part); });
        if (lines.size() > most_lines) {
            lines.resize(most_lines);
            lines.back() += " …";
        }
        for (std::string& line : lines) line = shortened(line, columns_of_line + 2);
        return lines;
    }

    template <class... Args>
    void put(fmt::format_string<Args...> format, Args&&... args) {
        fmt::format_to(fmt::appender(out_), format, std::forward<Args>(args)...);
    }
    void text(std::string_view of_a_person) { put_html(out_, of_a_person); }

    /// Squeezes a line whose letters are much broader than most to the room there is.
    [[nodiscard]] static std::string_view fitted(std::string_view line) {
        double breadth = 0;
        while (!line.empty()) {
            const auto [value, size] = decode(line);
            const bool is_broad = value < 0x80 && std::string_view("MWmw@%").find(static_cast<char>(value)) != std::string_view::npos;
            breadth += is_broad ? 13 : value >= 'A' && value <= 'Z' ? 9.5 : 7.5 * static_cast<double>(columns(value));
            line.remove_prefix(size == 0 ? 1 : size);
        }
        return breadth > 290 ? " textLength=\"250\" lengthAdjust=\"spacingAndGlyphs\"" : "";
    }

    [[nodiscard]] double place_of(Day day) const {
        const int all = line_.marks.back().day - line_.marks.front().day;
        return margin + (all == 0 ? 0 : length_ * (day - line_.marks.front().day) / all);
    }

    /// Down the sheet no label above the end of the one before, then up no label below the sheet's end or the next.
    void place_labels() {
        double free_from = margin / 2;
        for (std::size_t at = 0; at < labels_.size(); ++at) {
            labels_[at].top = (std::max)(free_from, place_of(line_.marks[at].day) - row / 2);
            free_from = labels_[at].top + labels_[at].height();
        }
        double free_to = length_ + 2 * margin - margin / 2;
        for (std::size_t at = labels_.size(); at-- > 0;) {
            labels_[at].top = (std::min)(labels_[at].top, free_to - labels_[at].height());
            free_to = labels_[at].top;
        }
    }

    /// The line itself, with the first of each month, or of as many months as there is room for.
    void draw_scale() {
        const Day first = line_.marks.front().day, last = line_.marks.back().day;
        put("<path class=\"axis\" d=\"M{0:.1f} {1:.1f}V{2:.1f}\"/>\n", axis, margin, margin + length_);
        const int months = (last.year() - first.year()) * 12 + static_cast<int>(last.month()) - static_cast<int>(first.month());
        const int step = static_cast<int>(months * 18 / length_) + 1;
        for (int ahead = step; ahead <= months; ahead += step) {
            const Day tick = add_months(Day(first.year(), first.month(), 1), ahead);
            put("<path class=\"tick\" d=\"M{:.1f} {:.1f}h-6\"/><text class=\"month\" x=\"{:.1f}\" y=\"{:.1f}\">", axis, place_of(tick),
                axis - 9, place_of(tick) + 4);
            text(book_.numbers.short_months[tick.month() - 1]);
            if (tick.month() == 1) put(" {}", tick.year());
            put("</text>\n");
        }
    }

    void draw_days(std::string_view style, const std::optional<Days>& days, std::string_view title) {
        if (!days || days->first < line_.marks.front().day) return;
        put("<path class=\"{}\" d=\"M{:.1f} {:.1f}V{:.1f}\"><title>", style, axis, place_of(days->first), place_of(days->last));
        text(title);
        put("</title></path>\n");
    }

    void draw_mark(const Mark& mark, const Label& label) {
        constexpr std::array<std::string_view, names<MarkKind>.size()> shapes{
            "<circle class=\"full\" r=\"5\"/>",           "<path class=\"full\" d=\"M-7 0L0-7 7 0 0 7z\"/>",
            "<circle class=\"open\" r=\"4.5\"/>",         "<path class=\"open\" d=\"M-4.5-4.5h9v9h-9z\"/>",
            "<path class=\"full\" d=\"M-5-5H5V5H-5z\"/>", "<path class=\"open\" d=\"M0-5L5.5 4.5h-11z\"/>",
            "<path class=\"now\" d=\"M-5-6L6 0-5 6z\"/>"};
        const double middle = label.top + row / 2;
        put("<path class=\"lead\" d=\"M{:.1f} {:.1f}H{:.1f}L{:.1f} {:.1f}\"/>\n", axis - 4, place_of(mark.day), axis + 6, shape - 9,
            middle);
        put("<g transform=\"translate({:.1f} {:.1f})\">{}</g>\n", shape, middle, Guidebook::word(shapes, mark.kind));
        double base = middle + 4.5;
        const std::size_t day = spell_short(mark.day, book_).size();
        for (std::size_t at = 0; at < label.lines.size(); ++at) {
            put("<text class=\"{}\" x=\"{:.0f}\" y=\"{:.1f}\"{}>", name(mark.kind), text_edge, base, fitted(label.lines[at]));
            if (at == 0) {
                put("<tspan class=\"day\">");
                text(std::string_view(label.lines[0]).substr(0, day));
                put("</tspan>");
            }
            text(std::string_view(label.lines[at]).substr(at == 0 ? day : 0));
            put("</text>\n");
            base += row;
        }
        for (std::size_t at = 0; at < label.people.size(); ++at) {
            put("<text class=\"people\" x=\"{:.0f}\" y=\"{:.1f}\"{}>", text_edge, base, fitted(label.people[at]));
            text(label.people[at]);
            put("</text>\n");
            base += row;
        }
    }

    fmt::memory_buffer& out_;
    const TimeLine& line_;
    const Guidebook& book_;
    double length_ = 0;
    std::vector<Label> labels_{};
};

}  // namespace detail

/// Appends the time line as one `<svg>` element. Its classes are coloured by the page around it; without one it is black.
inline void write_svg(fmt::memory_buffer& out, const TimeLine& line, const Guidebook& book = guide_en) {
    detail::TimeLineDrawing(out, line, book).draw();
}

}  // namespace bowout

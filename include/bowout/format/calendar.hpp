// iCalendar: what is owed, as reminders on the days it is owed.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include <bowout/advice/advice.hpp>
#include <bowout/advice/policy.hpp>
#include <bowout/detail/content_line.hpp>
#include <bowout/detail/hash.hpp>
#include <bowout/format/explain.hpp>
#include <bowout/format/value.hpp>
#include <bowout/value/candidacy.hpp>
#include <bowout/value/utc_time.hpp>

namespace bowout {

/// Every calendar shows an event; a task is for task programs, as several calendars pass over it.
enum class CalendarEntry : std::uint8_t { event, task };

struct CalendarOptions {
    UtcTime stamp;  ///< when the calendar is written; a later one replaces an earlier one's entries
    CalendarEntry entry = CalendarEntry::event;
    Policy policy{};  ///< the one that the advice was given under
};

namespace detail {

/// Writes the entries of one candidacy. An entry keeps its UID from one calendar to the next, whatever its day.
class CalendarWriter {
  public:
    CalendarWriter(fmt::memory_buffer& out, const Candidacy& candidacy, Day today, const CalendarOptions& options)
        : lines_(out), candidacy_(candidacy), today_(today), options_(options) {
        const auto [year, month, day] = options.stamp.day().civil();
        stamp_ = fmt::format("{:04}{:02}{:02}T{:02}{:02}{:02}Z", year, month, day, options.stamp.hour(), options.stamp.minute(),
                             options.stamp.second());
        const int minutes =
            (options.stamp.day() - Day(2000, 1, 1)) * 1440 + static_cast<int>(options.stamp.hour() * 60 + options.stamp.minute());
        sequence_ = fmt::format("{}", (std::max)(minutes, 0));
    }

    void begin() {
        lines_.line("BEGIN", "VCALENDAR");
        lines_.line("VERSION", "2.0");
        lines_.line("PRODID", "-//bowout//bowout//EN");
        lines_.line("METHOD", "PUBLISH");
    }
    void end() { lines_.line("END", "VCALENDAR"); }

    /// The recommended day, and the last one where that is another; one entry for today where both have passed.
    void write(const Advice& advice) {
        const Day last = *advice.latest;
        if (last < today_) return entry(advice, "recommended", " (overdue)", today_);
        const bool recommends_another = advice.act_by && *advice.act_by != last;
        if (!recommends_another) return entry(advice, "recommended", "", last);
        if (*advice.act_by >= today_) entry(advice, "recommended", "", *advice.act_by);
        entry(advice, "last", " (last day)", last);
    }

  private:
    [[nodiscard]] static std::string date(Day day) {
        const auto [year, month, of_month] = day.civil();
        return fmt::format("{:04}{:02}{:02}", year, month, of_month);
    }
    [[nodiscard]] std::string uid(const Advice& advice, std::string_view which) const {
        const Contact* reader = find(candidacy_, advice.to);
        std::uint64_t hash = hash_of("bowout");
        const auto add = [&hash](std::string_view text) { hash = hash_of(text, hash_of("\n", hash)); };
        add(candidacy_.candidate.name.full().view());
        add(candidacy_.position.organization.view());
        add(candidacy_.position.title.view());
        if (candidacy_.position.reference) add(candidacy_.position.reference->view());
        add(advice.rule);
        add(reader ? reader->id ? reader->id->view() : reader->name.full().view() : std::string_view());
        if (advice.rule == KeepInTouch::name) add(fmt::format("{}", advice.count.value_or(0)));
        add(which);
        return fmt::format("{:016x}{:016x}@bowout.invalid", hash, hash_of(which, hash));
    }
    void entry(const Advice& advice, std::string_view which, std::string_view remark, Day day) {
        const bool is_event = options_.entry == CalendarEntry::event;
        const std::string_view component = is_event ? "VEVENT" : "VTODO";
        const std::string summary = fmt::format("{}{}: {}, {}", headline(advice, candidacy_), remark, candidacy_.position.title.view(),
                                                candidacy_.position.organization.view());
        lines_.line("BEGIN", component);
        lines_.line("UID", uid(advice, which));
        lines_.line("SEQUENCE", sequence_);
        lines_.line("DTSTAMP", stamp_);
        if (is_event) {
            lines_.line("DTSTART;VALUE=DATE", date(day));
            lines_.line("DTEND;VALUE=DATE", date(day + 1));
        } else {
            lines_.line("DUE;VALUE=DATE", date(day));
        }
        lines_.text("SUMMARY", summary);
        lines_.text("DESCRIPTION", fmt::format("{} (tip {})", reminder(advice, candidacy_, today_, options_.policy), advice.tip));
        lines_.line("CLASS", "PRIVATE");
        if (is_event) lines_.line("TRANSP", "TRANSPARENT");
        lines_.line("BEGIN", "VALARM");
        lines_.line("ACTION", "DISPLAY");
        lines_.text("DESCRIPTION", summary);
        // Nine in the morning of the day before.
        lines_.line(is_event ? "TRIGGER" : "TRIGGER;RELATED=END", "-PT15H");
        lines_.line("END", "VALARM");
        lines_.line("END", component);
    }

    ContentLines lines_;
    const Candidacy& candidacy_;
    Day today_;
    const CalendarOptions& options_;
    std::string stamp_, sequence_;
};

}  // namespace detail

/// Appends what is still to be done as an iCalendar (RFC 5545): whole-day entries with an alarm on the morning before, and
/// nobody invited. Importing a newer calendar moves the entries of an older one and doubles none. Appends nothing, and returns
/// 0, where nothing is owed on a day; else the number of entries of advice.
inline std::size_t write_calendar(fmt::memory_buffer& out, std::span<const Advice> given, const Candidacy& candidacy, Day today,
                                  const CalendarOptions& options) {
    detail::CalendarWriter calendar(out, candidacy, today, options);
    std::size_t count = 0;
    for (const Advice& advice : given) {
        if (!is_open(advice.status) || !advice.latest) continue;
        if (count++ == 0) calendar.begin();
        calendar.write(advice);
    }
    if (count > 0) calendar.end();
    return count;
}

}  // namespace bowout

// The report: one candidacy as a page to look at, to print, and to copy letters from.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include <bowout/advice/advise.hpp>
#include <bowout/format/explain.hpp>
#include <bowout/format/explain_contradiction.hpp>
#include <bowout/format/guidebook.hpp>
#include <bowout/format/letter.hpp>
#include <bowout/format/mail.hpp>
#include <bowout/format/page.hpp>
#include <bowout/format/time_line.hpp>
#include <bowout/format/time_line_svg.hpp>
#include <bowout/format/value.hpp>
#include <bowout/letter/asked_for.hpp>
#include <bowout/value/candidacy.hpp>
#include <bowout/value/contradictions.hpp>

namespace bowout {

/// How a report is written: the page speaks the candidate's language, the letters their readers'.
struct ReportOptions {
    const Guidebook* book = &guide_en;
    std::string_view letter_language = "en-US";  ///< the page has no letters where there is no phrasebook for it
    Policy policy{};
};

namespace detail {

/// Writes the sections of one report, in the order in which somebody reads it.
class ReportWriter {
  public:
    ReportWriter(fmt::memory_buffer& out, const Candidacy& candidacy, Day today, const ReportOptions& options)
        : page_(out),
          out_(out),
          candidacy_(candidacy),
          today_(today),
          options_(options),
          book_(*options.book),
          words_(options.book->report),
          facts_(candidacy, today, options.policy),
          line_(time_line(candidacy, today, options.policy, *options.book)),
          given_(advise(candidacy, today, options.policy)) {}

    void write() {
        const std::string as_of =
            fill(words_.as_of, {{GuideSlot::person, std::string(candidacy_.candidate.name.full().view())},
                                {GuideSlot::day, spell(today_, today_, book_) + " " + std::to_string(today_.year())}});
        page_.begin(book_.language, line_.title, as_of);
        page_.section(words_.time_line, [this] { write_time_line(); });
        page_.section(words_.what_to_do, [this] { write_duties(); });
        page_.section(words_.people_met, [this] { write_people(); });
        page_.section(words_.letters, [this] { write_letters(); });
        if (const auto found = contradictions(candidacy_, today_); !found.empty())
            page_.section(words_.check_record, [&] { write_contradictions(found); });
        page_.end();
    }

  private:
    /// "Tuesday 10 March", for machines too.
    void put_day(Day day) {
        fmt::format_to(fmt::appender(out_), "<time datetime=\"{}\">", day);
        page_.element("", spell(day, today_, book_), "</time>");
    }

    void write_time_line() {
        write_svg(out_, line_, book_);
        write_days(words_.time_for_answer, line_.time_for_answer);
        write_days(words_.late, line_.late);
        page_.element("<details>\n<summary>", words_.as_a_list, "</summary>\n<table>\n<thead><tr><th scope=\"col\">");
        page_.element("", words_.day_column, "</th><th scope=\"col\">");
        page_.element("", words_.event_column, "</th></tr></thead>\n<tbody>\n");
        for (const Mark& mark : line_.marks) {
            page_.markup("<tr><td>");
            put_day(mark.day);
            page_.element("</td><td dir=\"auto\">", mark.label, "");
            if (mark.kind == MarkKind::planned) page_.element(" (", words_.planned, ")");
            if (!mark.people.empty()) page_.element(book_.colon, mark.people, "");
            page_.markup("</td></tr>\n");
        }
        for (const std::string& undated : line_.undated) {
            page_.element("<tr><td>", words_.unknown_day, "</td>");
            page_.element("<td>", undated, "</td></tr>\n");
        }
        page_.markup("</tbody>\n</table>\n</details>\n");
    }

    /// What the thick parts of the drawn line mean, in words.
    void write_days(std::string_view label, const std::optional<Days>& days) {
        if (!days) return;
        page_.element("<p class=\"soft\">", label, book_.colon);
        put_day(days->first);
        page_.markup(" – ");
        put_day(days->last);
        page_.markup("</p>\n");
    }

    /// What is open comes first, by day; then what was missed, what is worth knowing, what is done.
    void write_duties() {
        const auto group = [](Status status) {
            if (is_open(status)) return 0;
            return status == Status::missed || status == Status::done_late ? 1 : status == Status::note ? 2 : 3;
        };
        std::vector<const Advice*> sorted;
        for (const Advice& one : given_) sorted.push_back(&one);
        std::sort(sorted.begin(), sorted.end(), [&](const Advice* a, const Advice* b) {
            if (group(a->status) != group(b->status)) return group(a->status) < group(b->status);
            if (a->latest.has_value() != b->latest.has_value()) return a->latest.has_value();
            return a->latest != b->latest ? *a->latest < *b->latest : a < b;  // in the order of the rules
        });
        if (sorted.empty()) page_.element("<p>", words_.nothing_owed, "</p>\n");
        if (sorted.empty()) return;
        constexpr std::array<std::string_view, names<Status>.size()> signs{"☐", "☐", "☐", "☑", "☑", "✗", "–", "☐", "•"};
        page_.markup("<ol class=\"duties\">\n");
        for (const Advice* one : sorted) {
            const bool late = one->status == Status::overdue || one->status == Status::done_late || one->status == Status::missed;
            page_.markup(late ? "<li class=\"late\"><span class=\"sign\" aria-hidden=\"true\">"
                              : "<li><span class=\"sign\" aria-hidden=\"true\">");
            page_.element("", Guidebook::word(signs, one->status), "</span><span><strong>");
            page_.element("", capitalized(Guidebook::word(book_.statuses, one->status)), "</strong>");
            page_.element("", book_.colon, "<span dir=\"auto\">");
            page_.element("", explain(*one, facts_, options_.policy, book_), "</span> ");
            fmt::format_to(fmt::appender(out_), "<span class=\"tip\">({}. ", one->tip);
            page_.element("", book_.tips[static_cast<std::size_t>(one->tip) - 1], ")</span></span></li>\n");
        }
        page_.markup("</ol>\n");
    }
    /// The first letter in upper case, in ASCII and Latin 1: words of guidebooks begin with no other.
    [[nodiscard]] static std::string capitalized(std::string_view word) {
        std::string text(word);
        const bool is_latin = text.size() > 1 && text[0] == '\xC3' && text[1] >= '\xA0' && text[1] <= '\xBE';
        if (is_latin) text[1] = static_cast<char>(text[1] - 0x20);
        if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
        return text;
    }

    void write_people() {
        struct Known {
            std::optional<Day> met{}, thanked{};
            bool listed = false;
        };
        std::vector<Known> known(candidacy_.contacts.size());
        const auto meet = [&](ContactIndex who, std::optional<Day> on) {
            if (static_cast<std::size_t>(who) >= known.size()) return;
            Known& one = known[static_cast<std::size_t>(who)];
            one.listed = true;
            if (on && (!one.met || *on < *one.met)) one.met = on;
        };
        if (candidacy_.offer && candidacy_.offer->made_by) meet(*candidacy_.offer->made_by, candidacy_.offer->extended);
        for (const Event& event : candidacy_.timeline)
            for (const ContactIndex who : event.who) {
                if (event.on && *event.on > today_) continue;
                if (meetings.contains(event.what)) meet(who, event.on);
                const bool counts = thanks.contains(event.what) && event.on && static_cast<std::size_t>(who) < known.size();
                if (counts) known[static_cast<std::size_t>(who)].thanked = event.on;
            }
        const auto said_no = facts_.acquaintances();
        if (std::none_of(known.begin(), known.end(), [](const Known& one) { return one.listed; })) {
            page_.element("<p>", words_.nobody_met, "</p>\n");
            return;
        }
        page_.element("<table>\n<thead><tr><th scope=\"col\">", words_.name, "</th><th scope=\"col\">");
        page_.element("", words_.met, "</th><th scope=\"col\">");
        page_.element("", words_.thanked, "</th></tr></thead>\n<tbody>\n");
        for (std::size_t at = 0; at < known.size(); ++at) {
            if (!known[at].listed) continue;
            const Contact& contact = candidacy_.contacts[at];
            page_.element("<tr><td><bdi>", contact.name.full().view(), "</bdi><br>");
            page_.element("<span class=\"soft\">", Guidebook::word(book_.roles, contact.role), "</span></td><td>");
            known[at].met ? put_day(*known[at].met) : page_.text(words_.unknown_day);
            page_.markup("</td><td>");
            const bool by_letter = at < said_no.size() && said_no[at].thanked_after >= 0;
            if (by_letter) {
                page_.markup("☑ ");
                put_day(*facts_.ended_on() + said_no[at].thanked_after);
            } else if (!facts_.said_no() && known[at].thanked) {
                page_.markup("☑ ");
                put_day(*known[at].thanked);
            } else {
                page_.text(contact.do_not_contact ? words_.no_contact_wanted : contact.email ? words_.not_yet : words_.no_address_known);
            }
            page_.markup("</td></tr>\n");
        }
        page_.markup("</tbody>\n</table>\n");
    }

    /// Each can be marked as a whole with one click, to be copied; no script is needed.
    void write_letters() {
        LetterOptions options{.language = options_.letter_language, .policy = options_.policy};
        bool any = false;
        for (const auto& [kind, to] : letters_asked_for(candidacy_, today_, options_.policy)) {
            options.to = to;
            if (why_not(kind, candidacy_, today_, options)) continue;
            any = true;
            const Letter letter = compose(kind, candidacy_, today_, options);
            const Contact* reader = find(candidacy_, to);
            page_.element("<details>\n<summary dir=\"auto\">", Guidebook::word(book_.letters, kind), "");
            if (reader) page_.element(book_.colon, reader->name.full().view(), "");
            page_.element("</summary>\n<div class=\"letter\" dir=\"auto\" lang=\"", letter.language(), "\">");
            const bool spoken = kind == LetterKind::phone_script;
            page_.text(spoken ? fmt::format("{}", letter) : fmt::format("{:mail}", letter));
            page_.markup("</div>\n</details>\n");
        }
        if (!any) page_.element("<p>", words_.no_letters, "</p>\n");
    }

    void write_contradictions(const std::vector<Contradiction>& found) {
        page_.markup("<ul>\n");
        for (const Contradiction& one : found) {
            page_.element("<li><strong>", capitalized(Guidebook::word(book_.severities, one.severity)), "</strong>");
            page_.element("", book_.colon, "<span dir=\"auto\">");
            page_.element("", explain(one, candidacy_, today_, book_), "</span></li>\n");
        }
        page_.markup("</ul>\n");
    }

    PageWriter page_;
    fmt::memory_buffer& out_;
    const Candidacy& candidacy_;
    Day today_;
    const ReportOptions& options_;
    const Guidebook& book_;
    const ReportWords& words_;
    Facts facts_;
    TimeLine line_;
    std::vector<Advice> given_;
};

}  // namespace detail

/// Appends one candidacy as of `today` as a whole HTML page: time line, advice, people met, letters, contradictions. It needs
/// no script and nothing from outside. The same input gives the same bytes.
inline void write_report(fmt::memory_buffer& out, const Candidacy& candidacy, Day today, const ReportOptions& options = {}) {
    detail::ReportWriter(out, candidacy, today, options).write();
}

}  // namespace bowout

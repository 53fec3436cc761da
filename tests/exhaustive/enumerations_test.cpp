#include <catch2/catch_test_macros.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <bowout/advice/record.hpp>
#include <bowout/format/calendar.hpp>
#include <bowout/format/explain.hpp>
#include <bowout/format/explain_contradiction.hpp>
#include <bowout/format/guidebooks.hpp>
#include <bowout/format/html.hpp>
#include <bowout/format/letter.hpp>
#include <bowout/format/mail.hpp>
#include <bowout/format/markdown.hpp>
#include <bowout/format/record.hpp>
#include <bowout/format/report.hpp>
#include <bowout/format/text.hpp>
#include <bowout/format/time_line_svg.hpp>
#include <bowout/format/time_line_text.hpp>
#include <bowout/format/vcard.hpp>
#include <bowout/letter/compose.hpp>
#include <bowout/value/contradictions.hpp>

#include "../format/strict_lines.hpp"
#include "../format/strict_mail.hpp"

using namespace bowout;
using enum EventKind;

namespace {

constexpr ContactIndex priya{0};
const Day today(2026, 3, 20);

/// What is asked of each text that a writer made.
class Reader {
  public:
    void operator()(std::string_view writer, std::string_view text) {
        ++read_;
        if (text.empty()) complain(writer, "nothing is written");
        // Words that programs exchange are for programs.
        for (const auto& word : words_of_programs())
            if (text.find(word) != text.npos) complain(writer, word);
        for (const char brace : {'{', '}'})
            if (!is_page(text) && text.find(brace) != text.npos) complain(writer, "a brace");
    }
    void complain(std::string_view writer, std::string_view why) {
        if (complaint_.empty()) complaint_ = std::string(writer) + ": " + std::string(why);
    }
    [[nodiscard]] const std::string& complaint() const { return complaint_; }
    [[nodiscard]] std::size_t read() const { return read_; }

  private:
    static bool is_page(std::string_view text) { return text.starts_with("<!DOCTYPE"); }
    template <class E>
    static void add_words(std::vector<std::string>& words) {
        for (const std::string_view word : names<E>)
            if (word.find('_') != word.npos) words.emplace_back(word);
    }
    static const std::vector<std::string>& words_of_programs() {
        static const std::vector<std::string> words = [] {
            std::vector<std::string> all;
            add_words<EventKind>(all);
            add_words<Role>(all);
            add_words<Reason>(all);
            add_words<Status>(all);
            add_words<Conclusion>(all);
            add_words<LetterKind>(all);
            add_words<ContradictionCode>(all);
            return all;
        }();
        return words;
    }
    std::string complaint_;
    std::size_t read_ = 0;
};

template <class Write>
std::string made_by(Write write) {
    fmt::memory_buffer out;
    write(out);
    return fmt::to_string(out);
}

Candidacy candidacy_with(Timeline timeline = {{decided, Day(2026, 3, 4)}}) {
    return {.candidate = {.name = "Dana Okafor", .email = "dana@post.example.net"},
            .position = {.title = "Test Engineer", .organization = "Larkfield Labs"},
            .offer = Offer{.extended = Day(2026, 3, 3), .made_by = priya},
            .contacts = {{.name = {"Priya Nair", {.given = "Priya", .family = "Nair"}},
                          .role = Role::hiring_manager,
                          .email = "priya@larkfield.example.com"},
                         {.name = "Ingrid Solberg", .role = Role::interviewer}},
            .timeline = std::move(timeline)};
}

void read_letter(Reader& read, const Letter& letter) {
    for (const Layout layout : {Layout::letter, Layout::block, Layout::mail, Layout::message})
        read("text", made_by([&](auto& out) { write_text(out, letter, layout); }));
    for (const HtmlExtent extent : {HtmlExtent::fragment, HtmlExtent::page, HtmlExtent::message})
        read("html", made_by([&](auto& out) { write_html(out, letter, extent); }));
    read("markdown", made_by([&](auto& out) { write_markdown(out, letter); }));
    for (const MailBody body : {MailBody::text_and_html, MailBody::text}) {
        const std::string mail = made_by([&](auto& out) { write_mail(out, letter, {.body = body}); });
        read("mail", mail);
        const std::string skeleton = strict::skeleton_of_mail(mail);
        if (!skeleton.starts_with("X-Unsent\nFrom\n") || !skeleton.ends_with(body == MailBody::text ? "quoted-printable\n" : "\npart\n"))
            read.complain("mail", skeleton);
    }
    for (const std::string_view form :
         {"{}", "{:block}", "{:mail}", "{:markdown}", "{:html}", "{:page}", "{:draft}", "{:subject}", "{:72}"})
        read(form, fmt::format(fmt::runtime(form), letter));
}

/// Has every writer write about `candidacy`, in every language.
void read_all(Reader& read, const Candidacy& candidacy) {
    const auto given = advise(candidacy, today);
    const auto found = contradictions(candidacy, today);
    const auto calendar_of = [&](CalendarEntry entry) {
        return made_by([&](auto& out) { write_calendar(out, given, candidacy, today, {.stamp = UtcTime(today, 0, 0), .entry = entry}); });
    };
    for (const CalendarEntry entry : {CalendarEntry::event, CalendarEntry::task}) {
        const std::string calendar = calendar_of(entry);
        if (calendar.empty()) continue;  // nothing left to do
        read("calendar", calendar);
        if (!strict::skeleton_of_lines(calendar).starts_with("BEGIN:VCALENDAR")) read.complain("calendar", calendar);
    }
    const std::string cards = made_by([&](auto& out) { write_vcards(out, candidacy); });
    if (!cards.empty()) read("cards", cards);
    if (!cards.empty() && !strict::skeleton_of_lines(cards).starts_with("BEGIN:VCARD")) read.complain("cards", cards);
    for (const Guidebook* book : guidebooks) {
        for (const Advice& advice : given) {
            read("explain", explain(advice, candidacy, today, {}, *book));
            read("reminder", reminder(advice, candidacy, today, {}, *book));
            read("headline", headline(advice, candidacy, *book));
        }
        for (const Contradiction& one : found) read("contradiction", explain(one, candidacy, today, *book));
        const TimeLine line = time_line(candidacy, today, {}, *book);
        for (const Drawing drawing : {Drawing::unicode, Drawing::ascii})
            read("time line", made_by([&](auto& out) { write_time_line(out, line, *book, 80, drawing); }));
        read("Mermaid", made_by([&](auto& out) { write_mermaid(out, line, *book); }));
        read("SVG", made_by([&](auto& out) { write_svg(out, line, *book); }));
        read("report", made_by([&](auto& out) {
                 write_report(out, candidacy, today, {.book = book, .letter_language = book->language == "en" ? "en-GB" : "en-US"});
             }));
        const Record record = record_of(std::span(&candidacy, 1), today);
        read("record", made_by([&](auto& out) { write_record(out, record, std::span(&candidacy, 1), *book); }));
        read("record page", made_by([&](auto& out) { write_record_page(out, record, std::span(&candidacy, 1), today, *book); }));
    }
    for (std::size_t kind = 0; kind < names<LetterKind>.size(); ++kind) {
        if (why_not(static_cast<LetterKind>(kind), candidacy, today)) continue;
        for (const Phrasebook* book : phrasebooks)
            read_letter(read, compose(static_cast<LetterKind>(kind), candidacy, today, {.language = book->language}));
    }
}

/// Calls `use` with every value of an enumeration.
template <class E, class Use>
void for_each(Use use) {
    for (std::size_t at = 0; at < names<E>.size(); ++at) use(static_cast<E>(at));
}

}  // namespace

TEST_CASE("every kind of event, dated, undated, planned and alone, is fit for every writer") {
    Reader read;
    for_each<EventKind>([&](EventKind what) {
        for (const std::optional<Day> on : {std::optional<Day>(), std::optional(Day(2026, 3, 5)), std::optional(Day(2026, 3, 28))}) {
            const Event event{.what = what, .on = on, .who = {priya}};
            read_all(read, candidacy_with({event}));
            Candidacy without_offer = candidacy_with({event});
            without_offer.offer.reset();
            read_all(read, without_offer);
        }
    });
    INFO(read.complaint());
    CHECK(read.complaint().empty());
    CHECK(read.read() > 10'000);
}

TEST_CASE("every role and every terms of address are fit for every writer") {
    Reader read;
    for_each<Role>([&](Role role) {
        for_each<Formality>([&](Formality formality) {
            Candidacy candidacy = candidacy_with({{interviewed, Day(2026, 2, 20), {priya}}, {declined, Day(2026, 3, 9)}});
            candidacy.contacts[0].role = role;
            candidacy.contacts[0].formality = formality;
            read_all(read, candidacy);
        });
    });
    INFO(read.complaint());
    CHECK(read.complaint().empty());
}

TEST_CASE("every reason, form of an offer and period of pay is fit for every writer") {
    Reader read;
    for_each<Reason>([&](Reason reason) {
        Candidacy candidacy = candidacy_with();
        candidacy.reason = reason;
        read_all(read, candidacy);
    });
    for_each<Form>([&](Form form) {
        for_each<PayPeriod>([&](PayPeriod per) {
            Candidacy candidacy = candidacy_with();
            candidacy.offer->form = form;
            candidacy.offer->salary = Salary{Money(12'000'000, Currency("USD")), per};
            read_all(read, candidacy);
        });
    });
    INFO(read.complaint());
    CHECK(read.complaint().empty());
}

TEST_CASE("every kind of letter is fit for every format in every language") {
    Reader read;
    for_each<LetterKind>([&](LetterKind kind) {
        Candidacy candidacy = candidacy_with({{interviewed, Day(2026, 2, 20), {priya}}});
        if (kind == LetterKind::renege) candidacy.timeline.push_back({accepted, Day(2026, 3, 4)});
        if (kind == LetterKind::thank || kind == LetterKind::keep_in_touch) candidacy.timeline.push_back({declined, Day(2026, 3, 9)});
        if (kind == LetterKind::late_note) candidacy.timeline.push_back({offer_expired, Day(2026, 3, 10)});
        if (kind == LetterKind::withdraw || kind == LetterKind::decline_interview) candidacy.offer.reset();
        if (kind == LetterKind::decline_interview) candidacy.timeline.push_back({interview_scheduled, Day(2026, 3, 25)});
        if (kind == LetterKind::ask_for_time) candidacy.offer->answer_by = Day(2026, 3, 22);
        candidacy.contacts.push_back({.name = "Callum Reid", .role = Role::recruiter_agency});
        candidacy.contacts.push_back({.name = "Jo Lindqvist", .role = Role::referee});
        candidacy.contacts.push_back({.name = "Robin Teale", .role = Role::referrer});
        const auto refused = why_not(kind, candidacy, today);
        CAPTURE(name(kind), refused ? fmt::format("{}", refused->message) : "");
        REQUIRE_FALSE(refused);
        for (const Phrasebook* book : phrasebooks) read_letter(read, compose(kind, candidacy, today, {.language = book->language}));
    });
    INFO(read.complaint());
    CHECK(read.complaint().empty());
}

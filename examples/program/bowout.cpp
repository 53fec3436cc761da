// The program: advice, a check of the record, letters, their review, reminders and a report for a case file; what several cases say
// together; and advice for a stream of cases.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <limits>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include <sys/ioctl.h>
#include <unistd.h>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <CLI/CLI.hpp>

#include <bowout/bowout.hpp>
#include <bowout/format/calendar.hpp>
#include <bowout/format/guidebooks.hpp>
#include <bowout/format/json.hpp>
#include <bowout/format/read_vcard.hpp>
#include <bowout/format/record.hpp>
#include <bowout/format/report.hpp>
#include <bowout/format/time_line_text.hpp>
#include <bowout/format/vcard.hpp>
#include <bowout/letter/review.hpp>

namespace {

enum ExitStatus : int { answered = 0, has_findings = 1, not_allowed = 1, bad_input = 2 };

struct Arguments {
    std::string file;
    std::vector<std::string> files;
    std::optional<bowout::Day> today;
    std::string output = "text";
    bowout::LetterKind kind = bowout::LetterKind::decline;
    std::string to;
    std::string language;
    std::string format = "text";
    std::string layout = "letter";
    std::string out;
    bool force = false;
    std::string cards;
    std::string reviewed;
    std::size_t first_line = 1;
    std::size_t width = 0;
};

/// The text of a file, or of standard input for "-"; at most one octet more than a case file may have.
std::optional<std::string> read_text(const std::string& file) {
    std::string text(bowout::case_file_most_octets + 1, '\0');
    std::ifstream opened;
    if (file != "-") opened.open(file, std::ios::binary);
    std::istream& in = file == "-" ? std::cin : opened;
    in.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (in.bad() || (file != "-" && !opened.is_open())) return std::nullopt;
    text.resize(static_cast<std::size_t>(in.gcount()));
    return text;
}

/// The case in the file; what is wrong with it goes to standard error.
std::optional<bowout::CaseFile> read_file(const std::string& file) {
    const auto text = read_text(file);
    if (!text) {
        fmt::print(stderr, "bowout: cannot read {}\n", bowout::escaped(file));
        return std::nullopt;
    }
    auto reading = bowout::read_case(*text);
    for (const auto& problem : reading.problems) fmt::print(stderr, "{}:{}\n", bowout::escaped(file), problem);
    return std::move(reading.file);
}

bowout::UtcTime system_time() {
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    const auto midnight = std::chrono::floor<std::chrono::days>(now);
    const std::chrono::hh_mm_ss time(now - midnight);
    return {std::chrono::year_month_day(midnight), static_cast<unsigned>(time.hours().count()),
            static_cast<unsigned>(time.minutes().count()), static_cast<unsigned>(time.seconds().count())};
}

void print_json(const nlohmann::ordered_json& answer) { fmt::print("{}\n", answer.dump(2)); }

void print_contradictions(const bowout::Candidacy& candidacy, bowout::Day today, const std::vector<bowout::Contradiction>& found) {
    for (const auto& one : found) fmt::print("  {}: {} [{}]\n", one.severity, bowout::explain(one, candidacy, today), one.code);
}

int advise(const bowout::CaseFile& file, bowout::Day today, const Arguments& arguments) {
    const bowout::Candidacy& candidacy = file.candidacy;
    if (arguments.output == "json") {
        print_json(bowout::advice_json(candidacy, today, file.policy));
        return answered;
    }
    fmt::print("{}, {}, as of {}\n", candidacy.position.title.view(), candidacy.position.organization.view(), today);
    const auto given = bowout::advise(candidacy, today, file.policy);
    const auto print_group = [&](std::string_view heading, auto belongs) {
        bool is_first = true;
        for (const auto& advice : given) {
            if (!belongs(advice.status)) continue;
            if (is_first) fmt::print("\n{}\n", heading);
            is_first = false;
            fmt::print("  {} (tip {})\n", bowout::explain(advice, candidacy, today, file.policy), advice.tip);
        }
    };
    print_group("To do", bowout::is_open);
    print_group("Missed or late",
                [](bowout::Status status) { return status == bowout::Status::missed || status == bowout::Status::done_late; });
    print_group("Worth knowing", [](bowout::Status status) { return status == bowout::Status::note; });
    print_group("Done", [](bowout::Status status) { return status == bowout::Status::done || status == bowout::Status::waived; });
    if (given.empty()) fmt::print("\nNothing is owed today.\n");

    const auto found = bowout::contradictions(candidacy, today);
    if (!found.empty()) fmt::print("\nCheck the record\n");
    print_contradictions(candidacy, today, found);
    return answered;
}

int check(const bowout::CaseFile& file, bowout::Day today, const Arguments& arguments) {
    const auto found = bowout::contradictions(file.candidacy, today);
    if (arguments.output == "json") {
        print_json(bowout::contradictions_json(file.candidacy, today));
    } else if (found.empty()) {
        fmt::print("No contradictions.\n");
    } else {
        print_contradictions(file.candidacy, today, found);
    }
    for (const auto& one : found)
        if (one.severity != bowout::Severity::info) return has_findings;
    return answered;
}

bowout::LetterOptions options_for(const bowout::CaseFile& file, const Arguments& arguments) {
    bowout::LetterOptions options{.policy = file.policy};
    if (file.language) options.language = file.language->view();
    if (!arguments.language.empty()) options.language = arguments.language;
    return options;
}

/// Whose id `--to` gives; that nobody has it goes to standard error.
std::optional<bowout::ContactIndex> contact_named(const bowout::Candidacy& candidacy, const std::string& id) {
    for (std::size_t at = 0; at < candidacy.contacts.size(); ++at)
        if (candidacy.contacts[at].id && candidacy.contacts[at].id->view() == id) return static_cast<bowout::ContactIndex>(at);
    fmt::print(stderr, "bowout: --to: no contact has the id {}\n", bowout::escaped(id));
    return std::nullopt;
}

int letter(const bowout::CaseFile& file, bowout::Day today, const Arguments& arguments) {
    const bowout::Candidacy& candidacy = file.candidacy;
    bowout::LetterOptions options = options_for(file, arguments);
    if (!arguments.to.empty() && !(options.to = contact_named(candidacy, arguments.to))) return bad_input;
    if (const auto refusal = bowout::why_not(arguments.kind, candidacy, today, options)) {
        fmt::print(stderr, "bowout: {}\n", bowout::escaped(refusal->message));
        return not_allowed;
    }
    const bool is_sent = arguments.format == "mail" || arguments.format == "mailto";
    if (is_sent && arguments.kind == bowout::LetterKind::phone_script) {
        fmt::print(stderr, "bowout: what is said on the telephone is not mailed: print it with --format text\n");
        return not_allowed;
    }
    const auto written = bowout::compose(arguments.kind, candidacy, today, options);
    if (arguments.format == "mail") {
        fmt::print("{:draft}", written);
    } else if (arguments.format == "mailto") {
        const auto link = bowout::mailto(written);
        if (!link) {
            fmt::print(stderr, "bowout: the link would be longer than {} characters: write a draft with --format mail\n",
                       bowout::mailto_most);
            return not_allowed;
        }
        fmt::print("{}\n", *link);
    } else if (arguments.format == "markdown") {
        fmt::print("{:markdown}", written);
    } else if (arguments.format == "html") {
        fmt::print("{:page}", written);
    } else if (arguments.layout == "mail") {
        fmt::print("{:mail}", written);
    } else {
        fmt::print("{}", written);
    }
    return answered;
}

void print_findings(std::string_view text, const bowout::Findings& findings, const std::string& file) {
    if (findings.empty()) fmt::print("nothing found\n");
    const bool in_color = isatty(STDOUT_FILENO) != 0 && std::getenv("NO_COLOR") == nullptr;
    for (const bowout::Finding& one : findings) {
        const auto severity = bowout::names<bowout::ReviewSeverity>[static_cast<std::size_t>(one.severity())];
        const auto code = bowout::names<bowout::ReviewCode>[static_cast<std::size_t>(one.code)];
        const std::string_view before = text.substr(0, one.begin);
        const std::size_t line_begin = before.rfind('\n') == before.npos ? 0 : before.rfind('\n') + 1;
        const auto characters = [](std::string_view octets) {
            return std::count_if(octets.begin(), octets.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80; });
        };
        const auto column = characters(text.substr(line_begin, one.begin - line_begin));
        const std::string_view color = !in_color ? "" : one.severity() == bowout::ReviewSeverity::error ? "\x1b[31m" : "\x1b[35m";
        fmt::print("{}:{}:{}: {}{}{}: {} [{}]\n", bowout::escaped(file), std::count(before.begin(), before.end(), '\n') + 1, column + 1,
                   color, severity, in_color ? "\x1b[0m" : "", one.why(), code);
        if (one.begin != one.end) {
            const std::string_view line = text.substr(line_begin, text.find('\n', line_begin) - line_begin);
            const auto marked = characters(text.substr(one.begin, std::min(one.end, line_begin + line.size()) - one.begin));
            fmt::print("    {}\n    {:{}}{:^<{}}\n", bowout::escaped(line), "", column, "", marked);
        }
        fmt::print("    instead: {}\n", one.instead());
    }
}

/// What a letter somebody wrote would burn, or lacks, held against the case.
int review(const bowout::CaseFile& file, const Arguments& arguments) {
    const bowout::Candidacy& candidacy = file.candidacy;
    const auto text = read_text(arguments.reviewed);
    if (!text) {
        fmt::print(stderr, "bowout: cannot read {}\n", bowout::escaped(arguments.reviewed));
        return bad_input;
    }
    std::optional<bowout::ContactIndex> to;
    if (!arguments.to.empty() && !(to = contact_named(candidacy, arguments.to))) return bad_input;
    if (!to && candidacy.offer) to = candidacy.offer->made_by;
    const bowout::Contact* reader = find(candidacy, to);
    if (reader == nullptr && !candidacy.contacts.empty()) reader = &candidacy.contacts.front();
    std::vector<std::string_view> others{candidacy.candidate.name.full().view()};
    for (const auto& contact : candidacy.contacts) others.push_back(contact.name.full().view());
    const auto findings = bowout::review(*text, {.kind = arguments.kind,
                                                 .title = candidacy.position.title.view(),
                                                 .organization = candidacy.position.organization.view(),
                                                 .reader = reader ? reader->name.full().view() : std::string_view(),
                                                 .others = others});
    if (arguments.output == "json") {
        auto list = nlohmann::ordered_json::array();
        for (const auto& one : findings)
            list.push_back({{"code", bowout::names<bowout::ReviewCode>[static_cast<std::size_t>(one.code)]},
                            {"severity", bowout::names<bowout::ReviewSeverity>[static_cast<std::size_t>(one.severity())]},
                            {"start", one.begin},
                            {"end", one.end},
                            {"text", text->substr(one.begin, one.end - one.begin)},
                            {"why", one.why()},
                            {"instead", one.instead()}});
        fmt::print("{}\n", nlohmann::ordered_json{{"findings", list}}.dump(2, ' ', false, nlohmann::json::error_handler_t::replace));
    } else {
        print_findings(*text, findings, arguments.reviewed);
    }
    return flags(findings) ? has_findings : answered;
}

/// A name that no file system reads anything into: what is not a letter, digit or hyphen becomes one.
std::string file_name(std::size_t number, bowout::LetterKind kind, const bowout::Contact* reader) {
    std::string name = fmt::format("{}-{}", number, kind);
    if (reader && reader->id) name += fmt::format("-{}", reader->id->view());
    for (char& c : name) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (!plain) c = '-';
    }
    return name.substr(0, 100) + (kind == bowout::LetterKind::phone_script ? ".txt" : ".eml");
}

/// A calendar for a day that was given is stamped with that day's midnight, so that the same input gives the same bytes.
int calendar(const bowout::CaseFile& file, bowout::Day today, const Arguments& arguments) {
    const bool is_given = arguments.today || file.today;
    fmt::memory_buffer out;
    const auto count = bowout::write_calendar(out, bowout::advise(file.candidacy, today, file.policy), file.candidacy, today,
                                              {.stamp = is_given ? bowout::UtcTime(today, 0, 0) : system_time(), .policy = file.policy});
    fmt::print("{}", fmt::to_string(out));
    if (count == 0) fmt::print(stderr, "bowout: nothing is owed on any day\n");
    return answered;
}

/// An id that nobody on the list has.
bowout::Line free_id(const std::vector<bowout::Contact>& contacts) {
    for (std::size_t number = contacts.size() + 1;; ++number) {
        bowout::Line id(fmt::format("contact-{}", number));
        if (std::none_of(contacts.begin(), contacts.end(), [&id](const bowout::Contact& one) { return one.id == id; })) return id;
    }
}

int export_contacts(const bowout::CaseFile& file) {
    fmt::memory_buffer out;
    if (write_vcards(out, file.candidacy) == 0) fmt::print(stderr, "bowout: nobody on the list of contacts has a card\n");
    fmt::print("{}", fmt::to_string(out));
    return answered;
}

/// The case with the people of the cards behind its own. Who is there already, by address or by name, is not added again.
int import_contacts(bowout::CaseFile file, const Arguments& arguments) {
    const auto text = read_text(arguments.cards);
    if (!text) {
        fmt::print(stderr, "bowout: cannot read {}\n", bowout::escaped(arguments.cards));
        return bad_input;
    }
    auto reading = bowout::read_vcards(*text);
    for (const auto& [line, message] : reading.problems)
        fmt::print(stderr, "{}:{}: error: {}\n", bowout::escaped(arguments.cards), line, message);
    if (!reading.problems.empty()) return bad_input;
    auto& contacts = file.candidacy.contacts;
    for (auto& [contact, organization, title, phone] : reading.cards) {
        const auto is_same = [&contact = contact](const bowout::Contact& other) {
            return contact.email && other.email ? contact.email == other.email : contact.name.full() == other.name.full();
        };
        if (std::any_of(contacts.begin(), contacts.end(), is_same)) {
            fmt::print(stderr, "bowout: {} is on the list already\n", bowout::escaped(contact.name.full().view()));
            continue;
        }
        std::string note;
        const auto add = [&note](std::string_view what, const auto& line) {
            if (line) note += fmt::format("{}{}: {}", note.empty() ? "" : "\n", what, line->view());
        };
        add("Organization", organization);
        add("Title", title);
        add("Phone", phone);
        contact.note = bowout::Prose::parse(note);
        contact.id = free_id(contacts);
        contacts.push_back(std::move(contact));
    }
    fmt::print("{}", bowout::write_case(file));
    return answered;
}

struct File {
    std::filesystem::path path;
    std::string text;
};

/// Writes all files and prints their names, or writes none where one is there already and `force` is not given.
int write_files(const std::vector<File>& files, const Arguments& arguments) {
    std::error_code failed;
    std::filesystem::create_directories(arguments.out, failed);
    for (const auto& [path, text] : files) {
        if (arguments.force || !std::filesystem::exists(path, failed)) continue;
        fmt::print(stderr, "bowout: {} is there already: --force writes over it\n", bowout::escaped(path.string()));
        return bad_input;
    }
    for (const auto& [path, text] : files) {
        std::ofstream out(path, std::ios::binary);
        out << text << std::flush;
        if (!out) {
            fmt::print(stderr, "bowout: cannot write {}\n", bowout::escaped(path.string()));
            return bad_input;
        }
        fmt::print("{}\n", path.string());
    }
    return answered;
}

int letters(const bowout::CaseFile& file, bowout::Day today, const Arguments& arguments) {
    bowout::LetterOptions options = options_for(file, arguments);
    std::vector<File> files;
    for (const auto& asked : bowout::letters_asked_for(file.candidacy, today, file.policy)) {
        options.to = asked.to;
        if (const auto refusal = bowout::why_not(asked.kind, file.candidacy, today, options)) {
            fmt::print(stderr, "bowout: {}\n", bowout::escaped(refusal->message));
            return not_allowed;
        }
        const auto letter = bowout::compose(asked.kind, file.candidacy, today, options);
        files.push_back({std::filesystem::path(arguments.out) / file_name(files.size() + 1, asked.kind, find(file.candidacy, asked.to)),
                         asked.kind == bowout::LetterKind::phone_script ? fmt::format("{}", letter) : fmt::format("{:draft}", letter)});
    }
    return write_files(files, arguments);
}

/// The language that the candidate is spoken to in: as asked, else the file's, else English where there is no guidebook for it.
const bowout::Guidebook& guidebook_for(const std::optional<bowout::Line>& of_the_file, const Arguments& arguments) {
    const std::string_view language = !arguments.language.empty() ? std::string_view(arguments.language)
                                      : of_the_file               ? of_the_file->view()
                                                                  : std::string_view("en");
    const bowout::Guidebook* book = bowout::find_guidebook(language);
    return book ? *book : bowout::guide_en;
}

/// The columns of the terminal, or 80.
std::size_t columns() {
    winsize size{};
    return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

int timeline(const bowout::CaseFile& file, bowout::Day today, const Arguments& arguments) {
    const bowout::Guidebook& book = guidebook_for(file.language, arguments);
    const auto line = bowout::time_line(file.candidacy, today, file.policy, book);
    fmt::memory_buffer out;
    if (arguments.format == "mermaid") {
        bowout::write_mermaid(out, line, book);
    } else {
        const auto drawing = arguments.format == "ascii" ? bowout::Drawing::ascii : bowout::Drawing::unicode;
        bowout::write_time_line(out, line, book, arguments.width > 0 ? arguments.width : columns(), drawing);
    }
    fmt::print("{}", fmt::to_string(out));
    return answered;
}

int report(const bowout::CaseFile& file, bowout::Day today, const Arguments& arguments) {
    fmt::memory_buffer out;
    bowout::write_report(out, file.candidacy, today,
                         {.book = &guidebook_for(file.language, arguments),
                          .letter_language = options_for(file, arguments).language,
                          .policy = file.policy});
    fmt::print("{}", fmt::to_string(out));
    return answered;
}

/// Cases read from several files, and how many of these could not be read.
struct Cases {
    std::vector<std::string> names;
    std::vector<bowout::CaseFile> files;
    std::size_t unread = 0;
};

/// Reads every file there is; what is wrong with one does not stop the others. Tells how far it is where somebody is watching.
Cases read_files(const Arguments& arguments) {
    Cases cases;
    const bool is_watched = arguments.files.size() > 200 && isatty(STDERR_FILENO) != 0;
    for (std::size_t at = 0; at < arguments.files.size(); ++at) {
        if (is_watched && at % 100 == 0) fmt::print(stderr, "\rreading {} of {}", at, arguments.files.size());
        if (auto file = read_file(arguments.files[at])) {
            cases.names.push_back(arguments.files[at]);
            cases.files.push_back(std::move(*file));
        } else {
            ++cases.unread;
        }
    }
    if (is_watched) fmt::print(stderr, "\r{:40}\r", "");
    return cases;
}

/// One day for all: as asked, else the latest that a file names, else today.
bowout::Day day_for(const Cases& cases, const Arguments& arguments) {
    std::optional<bowout::Day> latest = arguments.today;
    for (const auto& file : cases.files)
        if (!arguments.today && file.today && (!latest || *file.today > *latest)) latest = file.today;
    return latest ? *latest : system_time().day();
}

std::vector<bowout::Candidacy> candidacies_of(const Cases& cases) {
    std::vector<bowout::Candidacy> candidacies;
    for (const auto& file : cases.files) candidacies.push_back(file.candidacy);
    return candidacies;
}

/// How saying no has gone over all cases.
int record(const Arguments& arguments) {
    const Cases cases = read_files(arguments);
    const auto candidacies = candidacies_of(cases);
    const bowout::Day today = day_for(cases, arguments);
    const auto record = bowout::record_of(candidacies, today);
    const bowout::Guidebook& book = guidebook_for(std::nullopt, arguments);
    if (arguments.output == "json") {
        print_json(bowout::record_json(record, candidacies));
    } else {
        fmt::memory_buffer out;
        if (arguments.output == "html") {
            bowout::write_record_page(out, record, candidacies, today, book);
        } else {
            bowout::write_record(out, record, candidacies, book);
        }
        fmt::print("{}", fmt::to_string(out));
    }
    return cases.unread > 0 ? bad_input : answered;
}

/// What is due next over all cases, soonest first. Cases of one person know of each other's acceptances.
int next(const Arguments& arguments) {
    const Cases cases = read_files(arguments);
    const bowout::Day today = day_for(cases, arguments);
    const auto candidacies = bowout::knowing_each_other(candidacies_of(cases), today);
    struct Due {
        bowout::Day latest;
        std::size_t order;  // as found
        std::size_t file;
        std::string says;
    };
    std::vector<Due> due;
    for (std::size_t at = 0; at < candidacies.size(); ++at) {
        const auto& policy = cases.files[at].policy;
        const bowout::Guidebook& book = guidebook_for(cases.files[at].language, arguments);
        for (const auto& advice : bowout::advise(candidacies[at], today, policy))
            if (is_open(advice.status) && advice.latest)
                due.push_back({*advice.latest, due.size(), at, bowout::explain(advice, candidacies[at], today, policy, book)});
    }
    std::sort(due.begin(), due.end(), [](const Due& a, const Due& b) { return std::tie(a.latest, a.order) < std::tie(b.latest, b.order); });
    for (const auto& [latest, order, file, says] : due)
        fmt::print("{} {}: {}\n", latest, candidacies[file].position.organization.view(), says);
    if (due.empty()) fmt::print("Nothing is due.\n");
    for (std::size_t at = 0; at < candidacies.size(); ++at)
        for (const auto& one : bowout::contradictions(candidacies[at], today))
            if (one.code == bowout::ContradictionCode::two_acceptances)
                fmt::print("{}: {}: {} [{}]\n", bowout::escaped(cases.names[at]), one.severity,
                           bowout::explain(one, candidacies[at], today), one.code);
    return cases.unread > 0 ? bad_input : answered;
}

/// Case objects, one a line, each answered by a line. A line that is too long is refused without being held.
int batch(const Arguments& arguments) {
    std::ios::sync_with_stdio(false);
    std::vector<char> line(bowout::case_file_most_octets + 2);
    fmt::memory_buffer answers;
    ExitStatus status = answered;
    for (std::size_t number = arguments.first_line;
         std::cin.getline(line.data(), static_cast<std::streamsize>(line.size())) || std::cin.gcount() > 0; ++number) {
        auto length = static_cast<std::size_t>(std::cin.gcount());
        if (std::cin.fail() && !std::cin.eof()) {
            std::cin.clear();
            std::cin.ignore(std::numeric_limits<std::streamsize>::max(), '\n');
        } else if (!std::cin.eof()) {
            --length;  // the line feed
        }
        const auto reading = bowout::read_case({line.data(), length});
        if (reading.file) {
            const auto& [file, problems] = reading;
            const bowout::Day today = arguments.today ? *arguments.today : file->today ? *file->today : system_time().day();
            bowout::write_answer(answers, number, file->candidacy, today, file->policy);
        } else {
            bowout::write_refusal(answers, number, reading.problems.front());
            status = has_findings;
        }
        if (answers.size() < 1U << 16U && std::cin.rdbuf()->in_avail() > 0) continue;
        if (!std::cout.write(answers.data(), static_cast<std::streamsize>(answers.size())).flush()) return bad_input;
        answers.clear();
    }
    return std::cout.write(answers.data(), static_cast<std::streamsize>(answers.size())).flush() ? status : bad_input;
}

}  // namespace

int main(int argc, char** argv) {
    Arguments arguments;
    CLI::App app{"Turn down a job with grace: what you owe, to whom, by when, and the letter that says it."};
    app.require_subcommand(1);
    const auto add_today = [&arguments](CLI::App* sub) {
        sub->add_option_function<std::string>(
            "--today",
            [&arguments](const std::string& day) {
                arguments.today = bowout::Day::parse(day);
                if (!arguments.today) throw CLI::ValidationError("--today", "no existing day written YYYY-MM-DD");
            },
            "the day to advise for, YYYY-MM-DD");
    };
    const auto command = [&](const char* name, const char* says) {
        CLI::App* sub = app.add_subcommand(name, says);
        sub->add_option("CASE", arguments.file, "the case file, - for standard input")->required();
        add_today(sub);
        return sub;
    };
    CLI::App* advise_command = command("advise", "what is owed, to whom, by when");
    CLI::App* check_command = command("check", "contradictions in the record");
    CLI::App* letter_command = command("letter", "one letter");
    CLI::App* letters_command = command("letters", "every letter the advice asks for");
    CLI::App* calendar_command = command("calendar", "reminders for what is owed, as iCalendar");
    CLI::App* timeline_command = command("timeline", "what happened and what is due, drawn as a line of days");
    CLI::App* report_command = command("report", "one page to look at: time line, advice, letters");
    const auto many = [&](const char* name, const char* says) {
        CLI::App* sub = app.add_subcommand(name, says);
        sub->add_option("CASE", arguments.files, "the case files")->required();
        add_today(sub);
        return sub;
    };
    CLI::App* record_command = many("record", "how saying no has gone over several cases");
    CLI::App* next_command = many("next", "what is due next over several cases, soonest first");
    CLI::App* review_command = app.add_subcommand("review", "what in a letter you wrote would burn a bridge");
    review_command->add_option("LETTER", arguments.reviewed, "the letter, - for standard input")->required();
    review_command->add_option("--case", arguments.file, "the case file")->required();
    review_command->add_option("--today", "accepted, as everywhere; a review does not depend on the day");
    CLI::App* batch_command = app.add_subcommand("batch", "cases on standard input, one a line, each answered by a line");
    add_today(batch_command);
    batch_command->add_option("--first-line", arguments.first_line, "the number of the first line, for a part of a file");
    CLI::App* contacts_command = app.add_subcommand("contacts", "the people of a case, from and for an address book");
    contacts_command->require_subcommand(1);
    CLI::App* export_command = contacts_command->add_subcommand("export", "everyone on the list, as vCards");
    export_command->add_option("CASE", arguments.file, "the case file, - for standard input")->required();
    CLI::App* import_command = contacts_command->add_subcommand("import", "the case with the people of a file of vCards added");
    import_command->add_option("FILE", arguments.cards, "the vCards")->required();
    import_command->add_option("--case", arguments.file, "the case file, - for standard input")->required();
    for (CLI::App* sub : {advise_command, check_command, review_command})
        sub->add_option("--output", arguments.output, "text or json")->check(CLI::IsMember({"text", "json"}));
    const auto add_kind = [&arguments](CLI::App* sub, const char* says) {
        return sub->add_option_function<std::string>(
            "--kind",
            [&arguments](const std::string& word) {
                const auto kind = bowout::named<bowout::LetterKind>(word);
                if (!kind)
                    throw CLI::ValidationError("--kind", fmt::format("none of {}", fmt::join(bowout::names<bowout::LetterKind>, ", ")));
                arguments.kind = *kind;
            },
            says);
    };
    add_kind(letter_command, "withdraw, decline, thank, ...")->required();
    add_kind(review_command, "what the letter is for: withdraw, decline (where none is given), thank, ...");
    review_command->add_option("--to", arguments.to, "the id of the reader; else whoever made the offer");
    letter_command->add_option("--to", arguments.to, "the id of the reader; else whoever made the offer");
    record_command->add_option("--output", arguments.output, "text, json or html")->check(CLI::IsMember({"text", "json", "html"}));
    for (CLI::App* sub : {letter_command, letters_command, timeline_command, report_command, record_command, next_command})
        sub->add_option("--language", arguments.language, "such as en-GB; else the file's");
    timeline_command->add_option("--format", arguments.format, "text, ascii or mermaid")
        ->check(CLI::IsMember({"text", "ascii", "mermaid"}));
    timeline_command->add_option("--width", arguments.width, "columns to wrap at; else the terminal's, or 80");
    letters_command->add_option("--out", arguments.out, "the folder to write them to")->required();
    letters_command->add_flag("--force", arguments.force, "write over files that are there");
    letter_command->add_option("--format", arguments.format, "text, markdown, html, mail (a draft) or mailto (a link)")
        ->check(CLI::IsMember({"text", "markdown", "html", "mail", "mailto"}));
    letter_command->add_option("--layout", arguments.layout, "letter or mail")->check(CLI::IsMember({"letter", "mail"}));

    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& help) {
        return app.exit(help);
    } catch (const CLI::ParseError& error) {
        fmt::print(stderr, "bowout: {}\n", bowout::escaped(error.what()));
        return bad_input;
    }

    try {
        if (*batch_command) return batch(arguments);
        if (*record_command) return record(arguments);
        if (*next_command) return next(arguments);
        auto file = read_file(arguments.file);
        if (!file) return bad_input;
        if (*export_command) return export_contacts(*file);
        if (*review_command) return review(*file, arguments);
        if (*import_command) return import_contacts(std::move(*file), arguments);
        const bowout::Day today = arguments.today ? *arguments.today : file->today ? *file->today : system_time().day();
        if (*advise_command) return advise(*file, today, arguments);
        if (*check_command) return check(*file, today, arguments);
        if (*timeline_command) return timeline(*file, today, arguments);
        if (*report_command) return report(*file, today, arguments);
        if (*calendar_command) return calendar(*file, today, arguments);
        if (*letters_command) return letters(*file, today, arguments);
        return letter(*file, today, arguments);
    } catch (const std::exception& error) {
        fmt::print(stderr, "bowout: {}\n", bowout::escaped(error.what()));
        return bad_input;
    }
}

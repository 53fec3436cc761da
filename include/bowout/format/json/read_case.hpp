// read_case(): a case file becomes values, or a list of what is wrong with it.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <bowout/format/json/case_file.hpp>

namespace bowout {

namespace detail {

/// Turns the tree into values. Every method takes the place it reads and reports what is wrong there; what could not be read
/// is left out, and the whole file is refused at the end.
class CaseReader {
  public:
    [[nodiscard]] std::optional<CaseFile> read(const CaseNode& root) {
        const Place file{&root, root.at};
        if (!is(file, CaseNode::Kind::object, "an object")) return std::nullopt;
        check_version(member(file, "bowout"));
        read_ids(member(file, "contacts"));

        auto candidate = read_candidate(member(file, "candidate"));
        auto position = read_position(member(file, "position"));
        auto offer = read_offer(member(file, "offer"));
        auto contacts = list<Contact>(member(file, "contacts"), [this](const Place& at) { return read_contact(at); });
        auto timeline = list<Event>(member(file, "timeline"), [this](const Place& at) { return read_event(at); });
        const auto reason = word<Reason>(member(file, "reason"));
        const auto today = day(member(file, "today"));
        auto language = read_language(member(file, "language"));
        const Place policy_at = member(file, "policy");
        const auto profile = word<Profile>(member(policy_at, "profile"));
        Policy policy = read_policy(policy_at, policy_for(profile.value_or(Profile::seed)));
        if (!problems.empty() || !candidate || !position) return std::nullopt;
        return CaseFile{.candidacy = {.candidate = std::move(*candidate),
                                      .position = std::move(*position),
                                      .offer = offer,
                                      .contacts = std::move(contacts),
                                      .timeline = std::move(timeline),
                                      .reason = reason},
                        .today = today,
                        .language = std::move(language),
                        .profile = profile,
                        .policy = std::move(policy),
                        .has_version = member(file, "bowout").node != nullptr,
                        .spelled_out = std::move(spelled_out_)};
    }

    std::vector<PlacedProblem> problems{};

  private:
    /// A place of the file: a member or an item of the place `in`, which outlives it. `node` is null where the key is absent or
    /// null; `at` is then where its object begins. Its pointer is only worked out when it is told.
    struct Place {
        const CaseNode* node;
        std::size_t at;
        const Place* in = nullptr;
        std::string_view key{};
        std::size_t item = 0;

        [[nodiscard]] std::string pointer() const {
            if (!in) return {};
            return in->pointer() + step(key.empty() ? std::to_string(item) : key);
        }
    };
    using Kind = CaseNode::Kind;

    void report(CaseFault fault, const Place& place, std::string message) {
        problems.push_back({fault, place.at, place.pointer(), std::move(message)});
    }
    [[nodiscard]] Place member(const Place& object, std::string_view key) {
        Place found{nullptr, object.at, &object, key};
        if (!object.node || object.node->kind != Kind::object) return found;
        const CaseNode* node = object.node->find(key);
        if (!node) return found;
        if (node->kind == Kind::null) {
            spelled_out_.insert_or_assign(found.pointer(), nullptr);
        } else {
            found.node = node;
            found.at = node->at;
        }
        return found;
    }
    [[nodiscard]] bool is(const Place& place, Kind kind, std::string_view wanted) {
        if (!place.node) return false;
        if (place.node->kind != kind) report(CaseFault::type, place, fmt::format("this has to be {}", wanted));
        return place.node->kind == kind;
    }
    template <class T>
    std::optional<T> required(const Place& place, std::optional<T> value) {
        if (!place.node) report(CaseFault::missing, place, "this is required");
        return value;
    }
    /// An absent object is read too, so that its required members are named.
    [[nodiscard]] bool may_be_object(const Place& place) { return !place.node || is(place, Kind::object, "an object"); }
    /// The value read; where it says what its absence would, that it stands there is kept.
    template <class T, class Written>
    T or_else(const Place& place, std::optional<T> value, T otherwise, const Written& written) {
        if (value == otherwise) spelled_out_.insert_or_assign(place.pointer(), nlohmann::ordered_json(written));
        return value.value_or(otherwise);
    }

    template <class T>
    [[nodiscard]] std::optional<T> text(const Place& place) {
        if (!is(place, Kind::text, "text")) return std::nullopt;
        auto parsed = T::parse(place.node->text);
        if (parsed) return parsed;
        const auto error = T::why_not(place.node->text);
        const std::string where = fmt::format(" at octet {} of the text", error->at + 1);
        switch (error->fault) {
            case TextFault::blank: report(CaseFault::blank, place, "nothing visible stands here"); break;
            case TextFault::too_long:
                report(CaseFault::size, place, fmt::format("too long: the octet {} is one too many", error->at + 1));
                break;
            case TextFault::encoding: report(CaseFault::encoding, place, "not well-formed UTF-8" + where); break;
            case TextFault::control_char: report(CaseFault::control_char, place, "a control character" + where); break;
            case TextFault::email: report(CaseFault::email, place, "not a plain mail address" + where); break;
        }
        return std::nullopt;
    }
    [[nodiscard]] std::optional<Day> day(const Place& place) {
        if (!is(place, Kind::text, "a day written YYYY-MM-DD")) return std::nullopt;
        const auto day = Day::parse(place.node->text);
        if (!day) report(CaseFault::date, place, fmt::format("\"{}\" is no existing day written YYYY-MM-DD", place.node->text));
        return day;
    }
    template <Named E>
    [[nodiscard]] std::optional<E> word(const Place& place) {
        if (!is(place, Kind::text, "a word")) return std::nullopt;
        const auto value = named<E>(place.node->text);
        if (!value) {
            std::string known;
            for (const std::string_view one : names<E>) known += fmt::format("{}{}", known.empty() ? "" : ", ", one);
            report(CaseFault::word, place, fmt::format("\"{}\" is none of {}", place.node->text, known));
        }
        return value;
    }
    [[nodiscard]] std::optional<bool> truth(const Place& place) {
        if (!is(place, Kind::boolean, "true or false")) return std::nullopt;
        return place.node->truth;
    }
    [[nodiscard]] std::optional<int> number(const Place& place, int least, int most) {
        if (!is(place, Kind::integer, "a whole number")) return std::nullopt;
        if (place.node->integer < least || place.node->integer > most) {
            report(CaseFault::range, place, fmt::format("this has to be from {} to {}", least, most));
            return std::nullopt;
        }
        return static_cast<int>(place.node->integer);
    }
    template <class T, class Read>
    [[nodiscard]] std::vector<T> list(const Place& place, Read read) {
        std::vector<T> values;
        if (!is(place, Kind::array, "a list")) return values;
        if (place.node->items.empty()) spelled_out_.insert_or_assign(place.pointer(), nlohmann::ordered_json::array());
        values.reserve(place.node->items.size());
        for (std::size_t at = 0; at < place.node->items.size(); ++at) {
            const CaseNode& item = place.node->items[at];
            if (auto value = read(Place{&item, item.at, &place, {}, at})) values.push_back(std::move(*value));
        }
        return values;
    }

    void check_version(const Place& place) {
        if (place.node) (void)number(place, 1, 1);
    }
    [[nodiscard]] std::optional<Line> read_language(const Place& place) {
        auto tag = text<Line>(place);
        if (tag && !is_language_tag(tag->view())) {
            report(CaseFault::word, place, fmt::format("\"{}\" is no language tag such as en-US", tag->view()));
            return std::nullopt;
        }
        return tag;
    }
    /// Subtags of 1 to 8 letters and digits with hyphens between, the first 2 to 8 letters (RFC 5646).
    [[nodiscard]] static bool is_language_tag(std::string_view tag) {
        std::size_t length = 0;
        bool first = true;
        for (const char c : tag) {
            if (c == '-') {
                if (length == 0 || (first && length < 2)) return false;
                first = false;
                length = 0;
            } else if (!is_ascii_alnum(c) || (first && c <= '9') || ++length > 8) {
                return false;
            }
        }
        return length > 0 && (!first || length >= 2);
    }

    [[nodiscard]] std::optional<Candidate> read_candidate(const Place& place) {
        if (!may_be_object(place)) return std::nullopt;
        const Place name_at = member(place, "name");
        auto name = required(name_at, text<Line>(name_at));
        auto email = text<EmailAddress>(member(place, "email"));
        if (!name) return std::nullopt;
        return Candidate{.name = std::move(*name), .email = std::move(email)};
    }
    [[nodiscard]] std::optional<Position> read_position(const Place& place) {
        if (!may_be_object(place)) return std::nullopt;
        const Place title_at = member(place, "title");
        const Place organization_at = member(place, "organization");
        auto title = required(title_at, text<Line>(title_at));
        auto organization = required(organization_at, text<Line>(organization_at));
        auto reference = text<Line>(member(place, "reference"));
        if (!title || !organization) return std::nullopt;
        return Position{.title = std::move(*title), .organization = std::move(*organization), .reference = std::move(reference)};
    }

    [[nodiscard]] std::optional<Offer> read_offer(const Place& place) {
        if (!is(place, Kind::object, "an object")) return std::nullopt;
        const Place extended_at = member(place, "extended");
        const auto extended = required(extended_at, day(extended_at));
        const Place form_at = member(place, "form");
        const Form form = or_else(form_at, word<Form>(form_at), Form::written, "written");
        const Place internal_at = member(place, "internal");
        const bool internal = or_else(internal_at, truth(internal_at), false, false);
        Offer offer{.extended = extended.value_or(Day::first()),
                    .form = form,
                    .written = day(member(place, "written")),
                    .answer_by = day(member(place, "answer_by")),
                    .made_by = reference(member(place, "made_by")),
                    .starts = day(member(place, "starts")),
                    .internal = internal,
                    .salary = read_salary(member(place, "salary"))};
        return extended ? std::optional(offer) : std::nullopt;
    }
    [[nodiscard]] std::optional<Salary> read_salary(const Place& place) {
        if (!is(place, Kind::object, "an object")) return std::nullopt;
        const Place amount_at = member(place, "amount");
        const Place currency_at = member(place, "currency");
        const auto per = word<PayPeriod>(member(place, "per"));
        const auto code = required(currency_at, text<Line>(currency_at));
        const bool written = is(amount_at, Kind::text, "decimal text such as \"120000.00\"");
        if (!amount_at.node) report(CaseFault::missing, amount_at, "this is required");
        const auto currency = code ? Currency::parse(code->view()) : std::nullopt;
        if (code && !currency) report(CaseFault::word, currency_at, fmt::format("\"{}\" is no currency code of ISO 4217", code->view()));
        if (!currency || !written) return std::nullopt;
        const auto amount = Money::parse(amount_at.node->text, *currency);
        if (!amount) {
            report(CaseFault::range, amount_at,
                   fmt::format("\"{}\" is no decimal amount with at most {} decimals", amount_at.node->text, currency->decimals()));
            return std::nullopt;
        }
        spelled_out_.insert_or_assign(amount_at.pointer(), amount_at.node->text);
        return Salary{.amount = *amount, .per = per};
    }

    void read_ids(const Place& place) {
        if (!place.node || place.node->kind != Kind::array) return;
        for (std::size_t at = 0; at < place.node->items.size(); ++at) {
            const CaseNode& item = place.node->items[at];
            const CaseNode* id = item.kind == Kind::object ? item.find("id") : nullptr;
            if (!id || id->kind != Kind::text) continue;
            const auto line = Line::parse(id->text);
            if (!line) continue;
            if (!ids_.emplace(line->view(), static_cast<ContactIndex>(at)).second)
                problems.push_back({CaseFault::duplicate_key, id->at, place.pointer() + step(std::to_string(at)) + "/id",
                                    fmt::format("the id \"{}\" is given twice", line->view())});
        }
    }
    [[nodiscard]] std::optional<ContactIndex> reference(const Place& place) {
        const auto id = text<Line>(place);
        if (!id) return std::nullopt;
        const auto found = ids_.find(std::string(id->view()));
        if (found != ids_.end()) return found->second;
        report(CaseFault::missing, place, fmt::format("no contact has the id \"{}\"", id->view()));
        return std::nullopt;
    }
    [[nodiscard]] std::optional<Contact> read_contact(const Place& place) {
        if (!is(place, Kind::object, "an object")) return std::nullopt;
        const Place id_at = member(place, "id");
        const Place name_at = member(place, "name");
        const Place described_at = member(place, "described");
        auto id = required(id_at, text<Line>(id_at));
        auto full = text<Line>(name_at);
        auto described = text<Line>(described_at);
        if (!name_at.node && !described_at.node) report(CaseFault::missing, name_at, "a name or a description (described) is required");
        if (name_at.node && described_at.node)
            report(CaseFault::range, described_at, "described is for someone whose name is not known, and a name is given");
        NameParts parts{.given = text<Line>(member(place, "given")),
                        .family = text<Line>(member(place, "family")),
                        .honorific = text<Line>(member(place, "honorific"))};
        const Place role_at = member(place, "role");
        const Role role = or_else(role_at, word<Role>(role_at), Role::other, "other");
        const Place formality_at = member(place, "formality");
        const Formality formality = or_else(formality_at, word<Formality>(formality_at), Formality::formal, "formal");
        const Place silent_at = member(place, "do_not_contact");
        const bool do_not_contact = or_else(silent_at, truth(silent_at), false, false);
        auto email = text<EmailAddress>(member(place, "email"));
        auto topic = text<Line>(member(place, "topic"));
        auto note = text<Prose>(member(place, "note"));
        if (!full && !described) return std::nullopt;
        return Contact{.name = full ? Name(std::move(*full), std::move(parts)) : Name::unknown(std::move(*described), std::move(parts)),
                       .role = role,
                       .email = std::move(email),
                       .topic = std::move(topic),
                       .formality = formality,
                       .do_not_contact = do_not_contact,
                       .id = std::move(id),
                       .note = std::move(note)};
    }
    [[nodiscard]] std::optional<Event> read_event(const Place& place) {
        if (!is(place, Kind::object, "an object")) return std::nullopt;
        const Place what_at = member(place, "what");
        const auto what = required(what_at, word<EventKind>(what_at));
        const Place form_at = member(place, "form");
        Event event{.what = what.value_or(EventKind::talked),
                    .on = day(member(place, "on")),
                    .who = list<ContactIndex>(member(place, "who"), [this](const Place& at) { return reference(at); }),
                    .until = day(member(place, "until")),
                    .form = or_else(form_at, word<Form>(form_at), Form::written, "written"),
                    .note = text<Prose>(member(place, "note"))};
        return what ? std::optional(std::move(event)) : std::nullopt;
    }

    [[nodiscard]] Policy read_policy(const Place& place, Policy policy) {
        if (!is(place, Kind::object, "an object")) return policy;
        if (place.node->items.empty()) spelled_out_.insert_or_assign(place.pointer(), nlohmann::ordered_json::object());
        const Policy profile = policy;
        const Place profile_at = member(place, "profile");
        if (profile_at.node && profile_at.node->text == name(Profile::seed)) spelled_out_.insert_or_assign(profile_at.pointer(), "seed");
        for (const auto& [key, of_policy] : policy_numbers) {
            const Place at = member(place, key);
            const auto value = number(at, 0, policy_most_days);
            if (!value) continue;
            policy.*of_policy = *value;
            if (of_policy == &Policy::answer_within) {
                policy.answer_counted_in = CountedIn::calendar_days;
                policy.answer_on.reset();
            }
            spelled_out_.insert_or_assign(at.pointer(), *value);
        }
        read_choice(member(place, "clock_start"), policy.clock_start);
        read_choice(member(place, "longer_deadline"), policy.longer_deadline);
        read_choice(member(place, "roll"), policy.roll);
        const Place restarts_at = member(place, "clock_restarts_on_revision");
        policy.clock_restarts_on_revision =
            or_else(restarts_at, truth(restarts_at), profile.clock_restarts_on_revision, profile.clock_restarts_on_revision);
        read_months(member(place, "reconnect_months"), policy);
        read_calendar(place, policy);
        return policy;
    }
    template <Named E>
    void read_choice(const Place& place, E& choice) {
        choice = or_else(place, word<E>(place), choice, name(choice));
    }
    void read_months(const Place& place, Policy& policy) {
        if (!place.node) return;
        ReconnectMonths months{};
        std::size_t count = 0;
        for (const int month : list<int>(place, [this](const Place& at) { return number(at, 1, 120); })) {
            if (count++ == ReconnectMonths::most)
                return report(CaseFault::size, place, fmt::format("more than {} months", ReconnectMonths::most));
            months.add(month);
        }
        or_else(place, std::optional(months), policy.reconnect_months,
                nlohmann::ordered_json(std::vector<int>(months.begin(), months.end())));
        policy.reconnect_months = months;
    }
    void read_calendar(const Place& place, Policy& policy) {
        const Place weekend_at = member(place, "weekend");
        Weekend weekend = policy.calendar.weekend();
        if (weekend_at.node) {
            const auto words = list<Weekday>(weekend_at, [this](const Place& at) { return weekday(at); });
            weekend = Weekend(std::initializer_list<Weekday>{});
            for (const Weekday one : words) {
                if (all_but(weekend, one)) return report(CaseFault::range, weekend_at, "a week needs a working day");
                weekend.add(one);
            }
            if (weekend == Weekend()) spelled_out_.insert_or_assign(weekend_at.pointer(), weekend_words(weekend));
        }
        policy.calendar = Calendar(list<Day>(member(place, "holidays"), [this](const Place& at) { return day(at); }), weekend);
    }
    [[nodiscard]] static bool all_but(Weekend weekend, Weekday day) {
        for (std::size_t at = 0; at < weekday_words.size(); ++at)
            if (static_cast<Weekday>(at) != day && !weekend.contains(static_cast<Weekday>(at))) return false;
        return true;
    }
    [[nodiscard]] std::optional<Weekday> weekday(const Place& place) {
        if (!is(place, Kind::text, "a day of the week")) return std::nullopt;
        for (std::size_t at = 0; at < weekday_words.size(); ++at)
            if (weekday_words[at] == place.node->text) return static_cast<Weekday>(at);
        report(CaseFault::word, place, fmt::format("\"{}\" is none of {}", place.node->text, fmt::join(weekday_words, ", ")));
        return std::nullopt;
    }

    std::map<std::string, ContactIndex> ids_{};
    std::map<std::string, nlohmann::ordered_json> spelled_out_{};
};

/// The problems with their lines and columns, in the order of the text.
[[nodiscard]] inline std::vector<CaseProblem> placed(std::vector<PlacedProblem> problems, std::string_view text) {
    std::sort(problems.begin(), problems.end(),
              [](const PlacedProblem& a, const PlacedProblem& b) { return std::tie(a.at, a.pointer) < std::tie(b.at, b.pointer); });
    std::vector<CaseProblem> found;
    std::size_t line = 1;
    std::size_t line_begin = 0;
    std::size_t read = 0;
    for (PlacedProblem& problem : problems) {
        for (; read < problem.at; ++read) {
            if (text[read] != '\n') continue;
            ++line;
            line_begin = read + 1;
        }
        found.push_back({problem.fault, std::move(problem.pointer), std::move(problem.message), line, problem.at - line_begin + 1});
    }
    return found;
}

}  // namespace detail

/// Reads the text of a case file. Nothing is guessed, dropped or rounded: either all of it is good, or every problem is named
/// with its place. Faults of size, encoding, syntax and depth come alone.
[[nodiscard]] inline CaseReading read_case(std::string_view text) {
    detail::CaseTree tree = detail::read_tree(text, detail::case_shape);
    if (!tree.root) return {.problems = detail::placed(std::move(tree.problems), text)};
    detail::CaseReader reader;
    reader.problems = std::move(tree.problems);
    auto file = reader.read(*tree.root);
    return {std::move(file), detail::placed(std::move(reader.problems), text)};
}

}  // namespace bowout

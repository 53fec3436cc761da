// What can be seen without reading: unfilled fields, capitals, exclamation marks.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

#include <bowout/detail/octet_set.hpp>
#include <bowout/letter/review/parts.hpp>
#include <bowout/letter/review/words_of.hpp>

namespace bowout::detail {

/// Words that stand in brackets only where a template was left unfilled.
inline constexpr std::array<std::string_view, 40> field_words{
    "name",         "your name",      "first name", "last name",  "full name", "company", "company name", "organisation",
    "organization", "employer",       "position",   "job title",  "role",      "title",   "job",          "date",
    "recipient",    "hiring manager", "manager",    "recruiter",  "insert",    "your",    "address",      "phone",
    "email",        "reason",         "signature",  "department", "salary",    "contact", "surname",      "candidate",
    "interviewer",  "interviewer's",  "city",       "time",       "day",       "xx",      "tbc",          "fill"};

/// What whoever fills in a template is told to do there.
inline constexpr std::array<std::string_view, 12> told_words{"add something", "choose one", "delete as", "delete where",
                                                             "enter",         "he/she",     "his/her",   "insert",
                                                             "mention",       "put date",   "put name",  "say something"};

/// Finds "[Company]", "{{role}}", "<NAME>", "%NAME%", "XXX", "____", "insert name here".
template <class Add>
void find_placeholders(std::string_view text, Add add) {
    static constexpr std::array<std::string_view, 4> pairs{"[]", "{}", "<>", "()"};
    static constexpr std::array<std::string_view, 19> bare{"xxx",
                                                           "xxxx",
                                                           "xxxxx",
                                                           "xx/xx",
                                                           "insert name",
                                                           "insert company",
                                                           "insert date",
                                                           "insert role",
                                                           "insert position",
                                                           "company name",
                                                           "hiring manager name",
                                                           "your name",
                                                           "firstname",
                                                           "lastname",
                                                           "tbc",
                                                           "todo",
                                                           "lorem ipsum",
                                                           "dd/mm",
                                                           "tktk"};
    static constexpr OctetSet telling([](char c) {
        for (const std::string_view one : bare)
            if (to_lower(c) == one[0]) return true;
        return std::string_view("[{<(_%$").find(c) != std::string_view::npos;
    });
    for (std::size_t at = 0; at < text.size(); ++at) {
        at += telling.run(text.substr(at));
        if (at == text.size()) return;
        const char c = text[at];
        const bool starts_word = at == 0 || !is_word_char(text[at - 1]);
        if (!starts_word && is_word_char(c)) continue;
        for (const std::string_view pair : pairs) {
            if (c != pair[0]) continue;
            const std::size_t end = text.substr(at, 60).find(pair[1]);
            if (end == text.npos) continue;
            std::string_view inside = text.substr(at + 1, end - 1);
            while (!inside.empty() && (inside.front() == pair[0] || inside.front() == ' ')) inside.remove_prefix(1);
            bool has_letter = false, has_digit = false;
            for (const char one : inside) {
                has_letter = has_letter || is_upper(one) || is_lower(one) || one == '_';
                has_digit = has_digit || is_digit(one);
            }
            const bool is_link = inside.find('@') != inside.npos || begins_with(inside, "http") || begins_with(inside, "https") ||
                                 begins_with(inside, "mailto") || inside.find('\n') != inside.npos;
            const bool is_told = begins_with_any(inside, told_words) && count_words(inside) <= 12;
            const bool is_named = pair == "()"
                                      ? begins_with_any(inside, field_words) && count_words(inside) <= 4 && !begins_with(inside, "your")
                                      : has_letter && (!has_digit || pair == "{}") && count_words(inside) <= 6;
            const bool is_field = is_told || is_named;
            if (!is_field || is_link) continue;
            std::size_t last = at + end + 1;
            while (last < text.size() && text[last] == pair[1]) ++last;
            add(Stretch{at, last});
            at = last - 1;
            break;
        }
        if (at >= text.size()) return;
        if (c == '_' && text.substr(at, 3) == "___") {
            std::size_t last = at;
            while (last < text.size() && text[last] == '_') ++last;
            add(Stretch{at, last});
            at = last;
        } else if (c == '%' && at + 2 < text.size() && is_upper(text[at + 1])) {
            const std::size_t end = text.substr(at + 1, 30).find('%');
            if (end != text.npos) add(Stretch{at, at + end + 2});
        } else if (c == '$' && at + 1 < text.size() && (is_upper(text[at + 1]) || text[at + 1] == '{')) {
            std::size_t last = at + 1;
            while (last < text.size() && (is_word_char(text[last]) || text[last] == '_')) ++last;
            add(Stretch{at, last});
        } else if (starts_word) {
            // "XX March"; behind a name, two kisses.
            if (text.substr(at, 3) == "XX " && at + 3 < text.size() && is_word_char(text[at + 3])) add(Stretch{at, at + 2});
            for (const std::string_view one : bare)
                // "Your Name" is a field, "your name" may be anybody's.
                if (begins_with(text.substr(at), one) && (one.find(' ') == one.npos || is_upper(c))) add(Stretch{at, at + one.size()});
        }
    }
}

/// Finds words in capitals that are neither acronyms nor names: two in a row, or one of five letters or more.
template <class Add>
void find_capitals(const std::vector<Word>& words, Add add) {
    constexpr ClassMask named = class_mask("<name>") | class_mask("<org>") | class_mask("<role>") | class_mask("<person>");
    const auto is_shouted = [&](std::size_t at) {
        return at < words.size() && words[at].is_all_capitals && !words[at].classes.has_any(named);
    };
    const auto size = [&](std::size_t at) { return words[at].end - words[at].begin; };
    std::size_t lone = 0, first_lone = 0;
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (!is_shouted(at)) continue;
        std::size_t end = at, known = 0;
        for (; is_shouted(end); ++end)
            if (words[end].number != 0 || size(end) > 5) ++known;
        const bool is_long = size(at) >= 5 && known > 0;
        if ((end - at > 1 && known > 0) || is_long) {
            add(Stretch{words[at].begin, words[end - 1].end});
        } else if (known > 0 && size(at) > 2) {
            if (++lone == 1) first_lone = at;
            if (lone == 2) add(Stretch{words[first_lone].begin, words[first_lone].end});
        }
        at = end;
    }
}

/// Finds two exclamation marks in a row, or the fourth of the letter.
template <class Add>
void find_exclamations(std::string_view text, const LetterParts& parts, Add add) {
    std::size_t count = 0;
    const auto look = [&](Stretch line) {
        for (std::size_t at = line.begin; at < line.end; ++at) {
            if (text[at] != '!') continue;
            std::size_t end = at + 1;
            while (end < line.end && (text[end] == '!' || text[end] == '?')) ++end;
            // The mark alone says little: the word before it belongs to it.
            std::size_t begin = at;
            while (begin > line.begin && text[begin - 1] != ' ') --begin;
            if (end - at > 1 || ++count == 4) add(Stretch{begin, end});
            at = end;
        }
    };
    for (const Stretch& line : parts.body) look(line);
    look(parts.closing);
}

template <class Add>
void find_surface(std::string_view text, const std::vector<Word>& words, const LetterParts& parts, Add add) {
    find_capitals(words, [&](Stretch where) { add(ReviewCode::all_caps, where); });
    find_exclamations(text, parts, [&](Stretch where) { add(ReviewCode::exclaim, where); });
    const auto look = [&](Stretch line) {
        find_placeholders(line.of(text), [&](Stretch where) {
            add(ReviewCode::placeholder, {line.begin + where.begin, line.begin + where.end});
        });
    };
    for (const Stretch& line : parts.head) look(line);
    look(parts.salutation);
    for (const Stretch& line : parts.body) look(line);
    if (!parts.closing.empty()) look(parts.closing);
    if (!parts.signature.empty()) look(parts.signature);
}

}  // namespace bowout::detail

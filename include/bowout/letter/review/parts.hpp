// Where the parts of a letter are: head, salutation, body, closing, name.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include <bowout/letter/review/words_of.hpp>

namespace bowout::detail {

/// A stretch of the plain text.
struct Stretch {
    std::size_t begin = 0, end = 0;
    [[nodiscard]] constexpr bool empty() const noexcept { return begin == end; }
    [[nodiscard]] constexpr std::string_view of(std::string_view text) const noexcept { return text.substr(begin, end - begin); }
};

/// The letter in its parts. What is quoted from an earlier mail, and what a mail program adds below, is in none of them.
struct LetterParts {
    std::vector<Stretch> head;  ///< subject, date, addresses
    Stretch salutation{};
    std::vector<Stretch> body;  ///< lines, in order; what follows the name (a postscript) is among them
    Stretch closing{};
    Stretch signature{};  ///< the lines below the closing
    bool has_name = false;
};

[[nodiscard]] constexpr std::string_view trimmed(std::string_view text) noexcept {
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    return text;
}

/// Whether `text` begins with `words`, written in small letters, and no letter follows.
[[nodiscard]] constexpr bool begins_with(std::string_view text, std::string_view words) noexcept {
    if (text.size() < words.size()) return false;
    for (std::size_t at = 0; at < words.size(); ++at)
        if (to_lower(text[at]) != words[at]) return false;
    return text.size() == words.size() || !is_word_char(text[words.size()]);
}

template <std::size_t N>
[[nodiscard]] constexpr bool begins_with_any(std::string_view text, const std::array<std::string_view, N>& words) noexcept {
    return std::any_of(words.begin(), words.end(), [text](std::string_view one) { return begins_with(text, one); });
}

[[nodiscard]] constexpr std::size_t count_words(std::string_view text) noexcept {
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); ++at)
        if (is_word_char(text[at]) && (at == 0 || (!is_word_char(text[at - 1]) && text[at - 1] != '\''))) ++count;
    return count;
}

inline constexpr std::array<std::string_view, 12> salutation_words{
    "dear", "hi", "hello", "hey", "good morning", "good afternoon", "good evening", "good day", "greetings", "hiya", "to whom", "my dear"};
inline constexpr std::array<std::string_view, 7> header_words{"subject", "re", "from", "to", "date", "cc", "sent"};
inline constexpr std::array<std::string_view, 30> closing_words{
    "regards",     "sincerely",      "faithfully", "wishes",         "best",       "cheers",       "yours",    "truly",
    "warmly",      "cordially",      "warmest",    "respectfully",   "gratefully", "gratitude",    "love",     "greetings",
    "thanks",      "care",           "kindly",     "affectionately", "fondly",     "appreciation", "respects", "sentiments",
    "salutations", "appreciatively", "ciao",       "thankfully",     "peace",      "thank"};
inline constexpr std::array<std::string_view, 37> closing_starts{
    "best",   "kind",         "kindest",        "warm",       "warmest", "yours", "sincerely", "regards", "many",   "with",
    "cheers", "all",          "love",           "thanks",     "thank",   "very",  "take",      "warmly",  "good",   "friendly",
    "ever",   "respectfully", "cordially",      "gratefully", "most",    "in",    "fond",      "truly",   "fondly", "faithfully",
    "a",      "your",         "affectionately", "greetings",  "lots",    "much",  "hugs"};

/// Whether a line closes a letter: "Kind regards,", "Yours sincerely", "With all good wishes from Leeds,".
[[nodiscard]] constexpr bool is_closing(std::string_view line) noexcept {
    line = trimmed(line);
    if (count_words(line) > 10 || !begins_with_any(line, closing_starts)) return false;
    for (std::size_t at = 0; at < line.size(); ++at)
        if ((at == 0 || !is_word_char(line[at - 1])) && is_word_char(line[at]) && begins_with_any(line.substr(at), closing_words))
            return true;
    return false;
}

/// Whether a line is a name, or a name and what follows it in a signature.
[[nodiscard]] constexpr bool is_name(std::string_view line) noexcept {
    line = trimmed(line);
    if (line.starts_with("/s/")) line = trimmed(line.substr(3));
    while (!line.empty() && (line.front() == '-' || line.front() == '~' || line.front() == ';')) line = trimmed(line.substr(1));
    if (line.ends_with(')')) line = trimmed(line.substr(0, line.find('(')));  // "Kian Nelson (age 16)"
    if (line.empty() || is_lower(line.front()) || !is_word_char(line.front()) || count_words(line.substr(0, line.find(','))) > 6)
        return false;
    const bool is_degree = line.back() == '.' && line.find(',') != line.npos;  // "Ikenna Obi, Ph.D."
    return line.back() != '!' && line.back() != '?' && (line.back() != '.' || is_degree || count_words(line) <= 3) &&
           count_words(line) <= 9;
}

/// The words of the body; lines without an empty one between are read as one.
inline void read_body(std::string_view text, const LetterParts& parts, std::vector<Word>& words) {
    WordReader reader(text, words);
    for (std::size_t at = 0; at < parts.body.size();) {
        const std::size_t begin = parts.body[at].begin;
        std::size_t end = parts.body[at].end;
        for (++at; at < parts.body.size() && parts.body[at].begin == end + 1; ++at) end = parts.body[at].end;
        reader.read(begin, end);
    }
}

class PartsReader {
  public:
    explicit PartsReader(std::string_view text) : text_(text) { read_lines(); }

    [[nodiscard]] LetterParts read() {
        find_salutation();
        find_closing();
        for (std::size_t at = first_; at < last_; ++at)
            if (!line(at).empty() || at > first_) parts_.body.push_back(lines_[at]);
        for (std::size_t at = after_; at < lines_.size(); ++at) parts_.body.push_back(lines_[at]);
        return std::move(parts_);
    }

  private:
    [[nodiscard]] std::string_view line(std::size_t at) const noexcept { return trimmed(lines_[at].of(text_)); }

    void read_lines() {
        for (std::size_t begin = 0; begin <= text_.size();) {
            const std::size_t found = text_.find('\n', begin);
            const std::size_t end = found == text_.npos ? text_.size() : found;
            const std::string_view one = trimmed(text_.substr(begin, end - begin));
            if (begins_with(one, "-----original message") || begins_with(one, "________")) return;
            const bool quote = one.starts_with('>') || (begins_with(one, "on") && one.ends_with("wrote:"));
            const bool added =
                begins_with(one, "sent from my") || begins_with(one, "get outlook for") || begins_with(one, "sent from outlook");
            if (!quote && !added) lines_.push_back({begin, end});
            begin = end + 1;
        }
    }

    void find_salutation() {
        std::size_t seen = 0;
        for (std::size_t at = 0; at < lines_.size() && seen < 14; ++at) {
            if (line(at).empty()) continue;
            ++seen;
            if (!begins_with_any(line(at), salutation_words) || count_words(line(at)) < 1) continue;
            for (std::size_t above = 0; above < at; ++above) parts_.head.push_back(lines_[above]);
            return take_salutation(at);
        }
        // No word of greeting: lines of a mail's head, and perhaps a name on a line of its own.
        while (first_ < lines_.size() && (line(first_).empty() || is_header(line(first_)))) {
            if (!line(first_).empty()) parts_.head.push_back(lines_[first_]);
            ++first_;
        }
        if (first_ + 1 >= lines_.size()) return;
        const std::string_view own = line(first_);
        const bool is_address = own.ends_with(',') || own.ends_with(':') || line(first_ + 1).empty();
        if (count_words(own) <= 4 && is_address && own.back() != '.' && own.back() != '!' && own.back() != '?') {
            parts_.salutation = lines_[first_];
            ++first_;
            skip_subject();
        }
    }

    [[nodiscard]] static bool is_header(std::string_view line) noexcept {
        const std::size_t colon = line.find(':');
        return colon != line.npos && colon < 8 && begins_with_any(line, header_words);
    }

    /// "Dear Priya," alone on its line, or with the letter's first sentence behind it.
    void take_salutation(std::size_t at) {
        const Stretch whole = lines_[at];
        std::size_t end = whole.begin;
        while (end < whole.end && text_[end] != ',' && text_[end] != ':' && text_[end] != ';' && text_[end] != '!' &&
               !(text_[end] == '-' && end > 0 && text_[end - 1] == ' '))
            ++end;
        const bool is_long = count_words(text_.substr(whole.begin, end - whole.begin)) > 8;
        if (is_long) {  // no mark parts it from the sentence: the capitalised words are the name
            end = whole.begin;
            bool first = true;
            while (end < whole.end) {
                std::size_t word_end = end;
                while (word_end < whole.end && text_[word_end] != ' ') ++word_end;
                if (!first && !is_upper(text_[end])) break;
                first = false;
                end = word_end;
                while (end < whole.end && text_[end] == ' ') ++end;
            }
        }
        parts_.salutation = {whole.begin, end};
        first_ = at + 1;
        if (end < whole.end && count_words(text_.substr(end, whole.end - end)) > 0) {
            lines_[at].begin = end;
            first_ = at;
            return;
        }
        skip_subject();
    }

    /// A British subject line stands below the salutation: one short line that is no sentence.
    void skip_subject() {
        std::size_t at = first_;
        while (at < lines_.size() && line(at).empty()) ++at;
        if (at + 1 >= lines_.size() || !line(at + 1).empty()) return;
        const std::string_view own = line(at);
        const bool is_label = begins_with(own, "re") || begins_with(own, "subject");
        const bool is_sentence = std::string_view(".!?,:\"").find(own.back()) != own.npos;
        if ((is_sentence && !is_label) || count_words(own) > (is_label ? 25 : 12)) return;
        if (is_closing(own)) return;
        parts_.head.push_back(lines_[at]);
        first_ = at + 1;
    }

    void find_closing() {
        last_ = after_ = lines_.size();
        std::size_t seen = 0;
        for (std::size_t at = lines_.size(); at > first_ && seen < 10;) {
            --at;
            if (line(at).empty()) continue;
            ++seen;
            const std::string_view own = line(at);
            const std::size_t comma = own.find(',');
            const bool with_name =
                (comma != own.npos && is_closing(own.substr(0, comma)) && is_name(own.substr(comma + 1)) && count_words(own) <= 10) ||
                (seen == 1 && is_signed_in_one_line(own));
            const bool signed_below = at + 1 < lines_.size() && has_name_below(at);
            // Whatever stands on a short line before the name, with a comma, takes leave: "In solidarity,".
            const bool takes_leave =
                signed_below && count_words(own) <= 10 && (own.ends_with(',') || own.ends_with(" x") || own.ends_with(" xx"));
            if (!with_name && !takes_leave && !is_closing(own)) continue;
            if (!with_name && !signed_below && own.ends_with('.') && count_words(own) > 4) continue;
            parts_.closing = lines_[at];
            parts_.has_name = with_name || signed_below;
            last_ = at;
            after_ = end_of_signature(at + 1);
            if (after_ > at + 1) parts_.signature = {lines_[at + 1].begin, lines_[after_ - 1].end};
            return;
        }
        // A name without a closing.
        std::size_t at = lines_.size();
        while (at > first_ && (line(at - 1).empty() || line(at - 1).find_first_not_of("xX") == std::string_view::npos)) --at;
        if (at > first_ + 1 && is_name(line(at - 1)) && count_words(line(at - 1)) <= 4 && line(at - 1).back() != '.') {
            last_ = at - 1;
            after_ = lines_.size();
            parts_.has_name = true;
        } else if (at > first_) {
            close_within(lines_[at - 1]);
        }
    }

    /// "... I hope we meet again. Best, Kerra", or "- Kerra", behind the last sentence.
    void close_within(Stretch& last) {
        std::size_t begin = last.of(text_).find_last_of(".!?");
        if (begin == std::string_view::npos) return;
        begin += last.begin + 1;
        const std::string_view tail = trimmed(text_.substr(begin, last.end - begin));
        const std::size_t comma = tail.find(',');
        const bool takes_leave = comma != tail.npos && is_closing(tail.substr(0, comma)) && is_name(tail.substr(comma + 1));
        if (!takes_leave && !(tail.starts_with('-') && is_name(tail) && count_words(tail) <= 4)) return;
        parts_.closing = {begin, last.end};
        parts_.has_name = true;
        last.end = begin;
    }

    /// "Love Lola xx".
    [[nodiscard]] static bool is_signed_in_one_line(std::string_view line) noexcept {
        static constexpr std::array<std::string_view, 7> words{"love", "cheers", "thanks", "best", "x", "xo", "xx"};
        const std::size_t blank = line.find(' ');
        return blank != line.npos && blank + 1 < line.size() && count_words(line) <= 4 && begins_with_any(line, words) &&
               is_upper(line[blank + 1]) && std::string_view(".!?").find(line.back()) == std::string_view::npos;
    }
    [[nodiscard]] bool has_name_below(std::size_t at) const noexcept {
        for (++at; at < lines_.size(); ++at)
            if (count_words(line(at)) > 0) return is_name(line(at));
        return false;
    }

    /// The signature is the block of short lines below the closing; whole sentences after it are the letter's again.
    [[nodiscard]] std::size_t end_of_signature(std::size_t at) const noexcept {
        while (at < lines_.size() && line(at).empty()) ++at;
        while (at < lines_.size() && !line(at).empty()) ++at;
        for (; at < lines_.size(); ++at) {
            const std::string_view own = line(at);
            if (begins_with(own, "ps") || begins_with(own, "p.s") || begins_with(own, "p.s.") || count_words(own) > 6) return at;
        }
        return at;
    }

    std::string_view text_;
    std::vector<Stretch> lines_;
    std::size_t first_ = 0;
    std::size_t last_ = 0;
    std::size_t after_ = 0;
    LetterParts parts_{};
};

}  // namespace bowout::detail

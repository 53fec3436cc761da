// The words of a letter, as constructions see them.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include <bowout/letter/review/lexicon.hpp>

namespace bowout::detail {

[[nodiscard]] constexpr bool is_upper(char c) noexcept { return c >= 'A' && c <= 'Z'; }
[[nodiscard]] constexpr bool is_lower(char c) noexcept { return c >= 'a' && c <= 'z'; }
[[nodiscard]] constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
[[nodiscard]] constexpr char to_lower(char c) noexcept { return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; }
[[nodiscard]] constexpr bool is_word_char(char c) noexcept {
    return is_upper(c) || is_lower(c) || is_digit(c) || static_cast<unsigned char>(c) >= 0x80;
}

inline constexpr ClassMask every_class = [] {
    ClassMask all;
    for (std::size_t at = 0; at < word_classes.size(); ++at) all |= ClassMask::of(at);
    return all;
}();

/// A word of the letter: where it stands in the plain text, what the lexicon knows of it, and what stands before it.
struct Word {
    std::uint32_t begin, end;
    std::uint16_t number = 0;
    bool starts_sentence = false;
    bool starts_clause = false;
    bool is_capitalized = false;
    bool is_all_capitals = false;
    ClassMask classes{};

    [[nodiscard]] constexpr Glimpse glimpse() const noexcept {
        Glimpse seen = number == 0 ? 0 : glimpse_of_word(number);
        classes.each_in(every_class, [&seen](std::size_t at) { seen |= glimpse_of_class(at); });
        return seen;
    }
};

/// A word in small letters; a word longer than any in the lexicon is read as empty.
class SmallLetters {
  public:
    explicit constexpr SmallLetters(std::string_view word) noexcept {
        if (word.size() > letters_.size()) return;
        for (const char c : word) letters_[size_++] = to_lower(c);
    }
    [[nodiscard]] constexpr std::string_view view() const noexcept { return {letters_.data(), size_}; }

  private:
    std::array<char, 32> letters_{};
    std::size_t size_ = 0;
};

/// Reads words one by one from plain text, with contractions in full.
class WordReader {
  public:
    WordReader(std::string_view text, std::vector<Word>& words) : text_(text), words_(&words) {}

    /// Reads the words between two places of the text; the first begins a sentence.
    void read(std::size_t begin, std::size_t end) {
        bool starts_sentence = true, starts_clause = true;
        for (std::size_t at = begin; at < end;) {
            const char c = text_[at];
            if (is_word_char(c)) {
                const std::size_t word_end = end_of_word(at, end);
                add(at, word_end, starts_sentence, starts_clause);
                starts_sentence = starts_clause = false;
                at = word_end;
                continue;
            }
            if (c == '.' || c == '!' || c == '?') {
                if (ends_sentence(at, end)) starts_sentence = starts_clause = true;
            } else if (c == ',' || c == ';' || c == ':' || c == '(' || c == ')' || (c == '-' && is_dash(at))) {
                starts_clause = true;
            } else if (c == '\n' && is_break(at, end)) {
                starts_sentence = starts_clause = true;
            }
            ++at;
        }
    }

  private:
    [[nodiscard]] bool is_dash(std::size_t at) const noexcept {
        return (at > 0 && text_[at - 1] == ' ') || (at + 1 < text_.size() && text_[at + 1] == '-');
    }
    /// An empty line, or one that begins an item of a list.
    [[nodiscard]] bool is_break(std::size_t at, std::size_t end) const noexcept {
        for (++at; at < end && text_[at] == ' ';) ++at;
        return at < end && (text_[at] == '\n' || text_[at] == '*' || (text_[at] == '-' && at + 1 < end && text_[at + 1] == ' '));
    }
    [[nodiscard]] bool ends_sentence(std::size_t at, std::size_t end) const noexcept {
        std::size_t next = at + 1;
        while (next < end && (text_[next] == '.' || text_[next] == '!' || text_[next] == '?' || text_[next] == '"' || text_[next] == '\'' ||
                              text_[next] == ')'))
            ++next;
        if (next < end && text_[next] != ' ' && text_[next] != '\n') return false;
        if (text_[at] != '.' || words_->empty() || words_->back().end != at) return true;
        while (next < end && (text_[next] == ' ' || text_[next] == '\n')) ++next;
        const Word& last = words_->back();
        const bool initial = last.end - last.begin == 1 && last.is_capitalized && text_[last.begin] != 'I';
        if (initial || last.classes.has_any(class_mask("<title>"))) return false;
        return !last.classes.has_any(class_mask("<abbreviation>")) || (next < end && is_upper(text_[next]));
    }

    [[nodiscard]] std::size_t end_of_word(std::size_t at, std::size_t end) const noexcept {
        while (at < end) {
            if (is_word_char(text_[at])) {
                ++at;
                continue;
            }
            const bool between = at + 1 < end && is_word_char(text_[at + 1]);
            const bool in_number = between && (text_[at] == '.' || text_[at] == ',') && is_digit(text_[at - 1]) && is_digit(text_[at + 1]);
            if (!in_number && !(between && text_[at] == '\'')) break;
            ++at;
        }
        return at;
    }

    struct Contraction {
        std::string_view ending, first, second;
    };

    void add(std::size_t begin, std::size_t end, bool starts_sentence, bool starts_clause) {
        const std::string_view written = text_.substr(begin, end - begin);
        const SmallLetters lowered(written);
        const std::string_view word = lowered.view();
        const std::size_t first = words_->size();
        // Whole words whose parts are not what their letters say, also as they are typed in haste.
        static constexpr std::array<Contraction, 27> whole{{
            {"won't", "will", "not"},    {"can't", "can", "not"},     {"cannot", "can", "not"},
            {"shan't", "shall", "not"},  {"let's", "let", "us"},      {"dont", "do", "not"},
            {"didnt", "did", "not"},     {"doesnt", "does", "not"},   {"wont", "will", "not"},
            {"cant", "can", "not"},      {"isnt", "is", "not"},       {"wasnt", "was", "not"},
            {"couldnt", "could", "not"}, {"wouldnt", "would", "not"}, {"shouldnt", "should", "not"},
            {"werent", "were", "not"},   {"arent", "are", "not"},     {"havent", "have", "not"},
            {"im", "i", "am"},           {"ive", "i", "have"},        {"youre", "you", "are"},
            {"thats", "that", "is"},     {"theres", "there", "is"},   {"lets", "let", "us"},
            {"whats", "what", "is"},     {"youve", "you", "have"},    {"y'all", "you", "all"},
        }};
        for (const auto& [ending, one, two] : whole)
            if (word == ending) return add_two(begin, end, end, one, two, starts_sentence, starts_clause);
        static constexpr std::array<Contraction, 7> endings{{{"n't", "", "not"},
                                                             {"'re", "", "are"},
                                                             {"'m", "", "am"},
                                                             {"'ve", "", "have"},
                                                             {"'ll", "", "will"},
                                                             {"'d", "", "would"},
                                                             {"'s", "", "'s"}}};
        for (const auto& [ending, one, two] : endings) {
            if (word.size() <= ending.size() || !word.ends_with(ending)) continue;
            const std::string_view stem = word.substr(0, word.size() - ending.size());
            return add_two(begin, end - ending.size(), end, stem, ending == "'s" && is_pronoun(stem) ? "is" : two, starts_sentence,
                           starts_clause);
        }
        words_->push_back(make(begin, end, word));
        (*words_)[first].starts_sentence = starts_sentence;
        (*words_)[first].starts_clause = starts_clause;
    }

    void add_two(std::size_t begin, std::size_t middle, std::size_t end, std::string_view one, std::string_view two, bool starts_sentence,
                 bool starts_clause) {
        words_->push_back(make(begin, middle, one));
        words_->back().starts_sentence = starts_sentence;
        words_->back().starts_clause = starts_clause;
        Word second = make(begin, end, two);
        second.begin = static_cast<std::uint32_t>(middle == end ? begin : middle);
        second.is_capitalized = second.is_all_capitals = false;
        words_->push_back(second);
    }

    [[nodiscard]] static bool is_pronoun(std::string_view word) noexcept {
        for (const std::string_view one : {"it", "that", "there", "what", "who", "here", "where", "how", "he", "she", "everyone",
                                           "everybody", "nobody", "something", "everything", "nothing", "this", "when", "why"})
            if (word == one) return true;
        return false;
    }

    [[nodiscard]] Word make(std::size_t begin, std::size_t end, std::string_view lowered) const noexcept {
        Word word{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
        word.number = lexicon.find(lowered);
        word.classes = lexicon.entry(word.number).classes;
        const std::string_view written = text_.substr(begin, end - begin);
        word.is_capitalized = is_upper(written.front());
        std::size_t upper = 0, lower = 0;
        for (const char c : written) {
            if (is_upper(c)) ++upper;
            if (is_lower(c)) ++lower;
        }
        word.is_all_capitals = upper > 1 && lower == 0;
        if (is_digit(written.front())) word.classes |= class_mask("<number>");
        if (begin > 0 && (text_[begin - 1] == '$' || (begin > 1 && (text_.substr(begin - 2, 2) == "\xC2\xA3")) ||
                          (begin > 2 && text_.substr(begin - 3, 3) == "\xE2\x82\xAC")))
            word.classes |= class_mask("<money>") | class_mask("<number>");
        if (end < text_.size() && text_[end] == '%') word.classes |= class_mask("<money>") | class_mask("<number>");
        return word;
    }

    std::string_view text_;
    std::vector<Word>* words_;
};

}  // namespace bowout::detail

// The names that the caller knows, and where a letter names somebody else.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <bowout/letter/review/plain_text.hpp>
#include <bowout/letter/review/words_of.hpp>

namespace bowout::detail {

/// How many letters must be changed, added or dropped to turn one word into another; no more than `most` + 1.
[[nodiscard]] inline std::size_t edit_distance(std::string_view one, std::string_view other, std::size_t most) {
    if (one.size() > other.size()) std::swap(one, other);
    if (other.size() - one.size() > most || other.size() > 40) return most + 1;
    std::array<std::size_t, 41> row{};
    for (std::size_t at = 0; at <= other.size(); ++at) row[at] = at;
    for (std::size_t at = 1; at <= one.size(); ++at) {
        std::size_t diagonal = row[0];
        row[0] = at;
        for (std::size_t to = 1; to <= other.size(); ++to) {
            const std::size_t changed = diagonal + (to_lower(one[at - 1]) == to_lower(other[to - 1]) ? 0 : 1);
            diagonal = row[to];
            row[to] = (std::min)({row[to] + 1, row[to - 1] + 1, changed});
        }
    }
    return row[other.size()];
}

[[nodiscard]] constexpr bool same_letters(std::string_view one, std::string_view other) noexcept {
    if (one.size() != other.size()) return false;
    for (std::size_t at = 0; at < one.size(); ++at)
        if (to_lower(one[at]) != to_lower(other[at])) return false;
    return true;
}

/// A name as the caller typed it, in words.
class KnownName {
  public:
    explicit KnownName(std::string_view name) : text_(plain_text(name).text) {
        std::vector<Word> words;
        WordReader(text_, words).read(0, text_.size());
        for (const Word& word : words) words_.push_back({word.begin, word.end});
    }

    [[nodiscard]] std::size_t size() const noexcept { return words_.size(); }
    [[nodiscard]] bool empty() const noexcept { return words_.empty(); }
    [[nodiscard]] std::string_view operator[](std::size_t at) const noexcept {
        return std::string_view(text_).substr(words_[at].begin, words_[at].end - words_[at].begin);
    }
    [[nodiscard]] bool has(std::string_view word) const noexcept {
        for (std::size_t at = 0; at < size(); ++at)
            if (same_letters((*this)[at], word)) return true;
        return false;
    }
    /// Drops "The" in front and "Ltd" behind.
    void strip_company_words() {
        const auto is_one = [this](std::size_t at) {
            return lexicon.entry(lexicon.find(SmallLetters((*this)[at]).view())).classes.has_any(class_mask("<company_word>"));
        };
        while (words_.size() > 1 && is_one(words_.size() - 1)) words_.pop_back();
        if (words_.size() > 1 && same_letters((*this)[0], "the")) words_.erase(words_.begin());
    }

  private:
    struct Place {
        std::size_t begin, end;
    };
    std::string text_;
    std::vector<Place> words_;
};

}  // namespace bowout::detail

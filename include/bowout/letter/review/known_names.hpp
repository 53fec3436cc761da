// The names that the caller knows, and where a letter names somebody else.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <bowout/detail/utf8.hpp>
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

/// A name in small letters and without accents: "Müller" and "Mueller" are both "muller".
[[nodiscard]] inline std::string without_accents(std::string_view name) {
    static constexpr std::string_view latin1 = "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty";
    static constexpr std::string_view extended =
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
    static_assert(latin1.size() == 64 && extended.size() == 128);
    std::string plain;
    for (std::size_t at = 0; at < name.size();) {
        const CodePoint point = decode(name.substr(at));
        const char32_t c = point.size == 0 ? U'?' : point.value;
        char letter = c < 0x80 ? to_lower(static_cast<char>(c)) : '\0';
        if (c >= 0xC0 && c < 0x100) letter = latin1[c - 0xC0];
        if (c >= 0x100 && c < 0x180) letter = extended[c - 0x100];
        // The "e" of "ae", "oe" and "ue" may stand for two dots.
        const bool stands_for_dots =
            letter == 'e' && !plain.empty() && std::string_view("aou").find(plain.back()) != std::string_view::npos;
        if (letter == '\0') plain.append(name.substr(at, point.size));
        if (letter != '\0' && !stands_for_dots) plain += letter;
        at += point.size == 0 ? 1 : point.size;
    }
    return plain;
}

/// The short forms of English first names, those of one name in a row.
inline constexpr std::array<std::string_view, 49> short_forms{
    "elizabeth liz lizzie beth betty eliza libby bess lisa",
    "margaret maggie meg peggy madge marge greta daisy",
    "katherine catherine kathryn kate kathy cathy kitty katie kit",
    "william will bill billy willie liam",
    "robert rob bob bobby robbie bert",
    "richard rick rich dick ricky richie",
    "edward ed eddie ted teddy ned",
    "james jim jimmy jamie",
    "john jack johnny jon",
    "charles charlie chuck chas",
    "henry harry hal hank",
    "anthony antony tony ant",
    "michael mike mick micky mickey",
    "thomas tom tommy",
    "joseph joe joey",
    "david dave davy dai",
    "christopher chris kit topher",
    "christine christina chris tina chrissie",
    "susan susanna suzanne sue susie suzy",
    "patricia pat patty tricia trish patsy",
    "patrick pat paddy",
    "alexander alex sandy alec lex sasha",
    "alexandra alex sandra sandy lexie sasha",
    "andrew andy drew",
    "benjamin ben benny",
    "daniel dan danny",
    "samuel sam sammy",
    "samantha sam sammy",
    "matthew matt matty",
    "nicholas nick nicky",
    "stephen steven steve stevie",
    "timothy tim timmy",
    "geoffrey jeffrey geoff jeff",
    "gerald gerard gerry jerry",
    "lawrence laurence larry laurie",
    "francis frank fran",
    "frances fran francesca frankie fanny",
    "jennifer jen jenny",
    "rebecca becky becca bex",
    "victoria vicky vikki tori",
    "deborah debra deb debbie",
    "barbara barb babs",
    "dorothy dot dottie dolly",
    "philippa pippa pip",
    "joanna joanne jo joan",
    "oliver ollie olly",
    "frederick fred freddie freddy",
    "harold harry hal",
    "eleanor ellie nell nora",
};

/// Whether two first names or family names may be one person's.
[[nodiscard]] inline bool is_same_name(std::string_view one, std::string_view other) {
    if (same_letters(one, other) || without_accents(one) == without_accents(other)) return true;
    const auto holds = [](std::string_view row, std::string_view name) {
        for (std::size_t end = 0; !row.empty(); row.remove_prefix((std::min)(end + 1, row.size()))) {
            end = (std::min)(row.find(' '), row.size());
            if (same_letters(row.substr(0, end), name)) return true;
        }
        return false;
    };
    return std::any_of(short_forms.begin(), short_forms.end(), [&](std::string_view row) { return holds(row, one) && holds(row, other); });
}

/// Whether the tables put this word, however it is written, in one of these classes.
[[nodiscard]] inline bool is_of_class(std::string_view word, ClassMask classes) noexcept {
    return lexicon.entry(lexicon.find(SmallLetters(word).view())).classes.has_any(classes);
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
        const auto is_one = [this](std::size_t at) { return is_of_class((*this)[at], class_mask("<company_word>")); };
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

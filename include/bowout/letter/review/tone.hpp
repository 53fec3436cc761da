// How a sentence sounds: what those have in common that burn a bridge, or say thanks, no or good-bye, learned from labelled letters.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include <bowout/letter/finding.hpp>
#include <bowout/letter/review/matching.hpp>
#include <bowout/letter/review/tone_weights.hpp>
#include <bowout/letter/review/words_of.hpp>

namespace bowout::detail {

/// A trait of a sentence, as a number: that it holds a word, two beside each other or one apart, a word of a class, or a construction;
/// that the sentence before holds a word; how many stand before it.
using Trait = std::uint32_t;

/// What a trait tells. The values are part of the table: a change of one asks for new weights.
enum class TraitKind : Trait { word = 0x100, neighbours, one_apart, word_class, sign, sign_of_length, word_before, place };

[[nodiscard]] constexpr Trait trait_of(Trait one, Trait other) noexcept {
    Trait value = (one * 0x9E3779B1U) ^ (other + 0x7F4A7C15U + (one << 6U) + (one >> 2U));
    value ^= value >> 15U;
    value *= 0x85EBCA6BU;
    return value ^ (value >> 13U);
}

[[nodiscard]] constexpr Trait trait_of(Trait one, TraitKind kind) noexcept { return trait_of(one, static_cast<Trait>(kind)); }

/// What stands for a word among the traits: names are all alike, and so are numbers and sums of money.
[[nodiscard]] inline Trait trait_of(const Word& word, std::string_view text) noexcept {
    constexpr std::array<std::pair<ClassMask, Trait>, 5> marks{{{class_mask("<org>"), 1},
                                                                {class_mask("<role>"), 2},
                                                                {class_mask("<person>"), 3},
                                                                {class_mask("<name>"), 4},
                                                                {class_mask("<money>"), 5}}};
    for (const auto& [mark, trait] : marks)
        if (word.classes.has_any(mark)) return trait;
    if (is_digit(text[word.begin])) return 6;
    if (word.number != 0) return lexicon.entry(word.number).hash;
    return Lexicon::hash_of(SmallLetters(text.substr(word.begin, word.end - word.begin)).view());
}

/// A sentence where it stands in its letter, and what was found in it: all that its tone depends on. What follows a sentence is no part
/// of this: nothing that is said afterwards makes a fault unsaid.
struct Spoken {
    std::span<const Word> before, words;  ///< the words of the sentence before, none at the beginning, and its own
    std::span<const Match> constructions;
    std::size_t place;  ///< how many sentences stand before
};

/// Calls `use(spoken)` for each sentence among these words; `matches` are in the order in which they begin.
template <class Use>
void each_sentence(std::span<const Word> words, std::span<const Match> matches, Use use) {
    Spoken spoken{{}, {}, {}, 0};
    std::size_t first = 0;
    for (std::size_t at = 0, end = 0; at < words.size(); at = end, ++spoken.place) {
        while (++end < words.size() && !words[end].starts_sentence) continue;
        std::size_t last = first;
        while (last < matches.size() && matches[last].begin < end) ++last;
        spoken.before = std::exchange(spoken.words, words.subspan(at, end - at));
        spoken.constructions = matches.subspan(first, last - first);
        use(std::as_const(spoken));
        first = last;
    }
}

/// The traits that a sentence has by its words alone: each, and which stand beside each other.
inline void read_word_traits(const Spoken& spoken, std::string_view text, std::vector<Trait>& row) {
    constexpr Trait begins = 7, ends = 8, comma = 9;
    row.assign(1, begins);
    for (const Word& word : spoken.words) {
        if (word.starts_clause && row.size() > 1) row.push_back(comma);
        row.push_back(trait_of(word, text));
    }
    row.push_back(ends);
    const std::size_t size = row.size();
    for (std::size_t at = 0; at < size; ++at) {
        const Trait one = row[at];
        row.push_back(trait_of(one, TraitKind::word));
        if (at + 1 < size) row.push_back(trait_of(trait_of(one, row[at + 1]), TraitKind::neighbours));
        if (at + 2 < size) row.push_back(trait_of(trait_of(one, row[at + 2]), TraitKind::one_apart));
    }
    row.erase(row.begin(), row.begin() + static_cast<std::ptrdiff_t>(size));
}

/// The traits of a sentence, one for each time that it occurs.
inline void read_traits(const Spoken& spoken, std::string_view text, std::vector<Trait>& row) {
    read_word_traits(spoken, text, row);
    for (const Word& word : spoken.words)
        word.classes.each_in(every_class,
                             [&row](std::size_t one) { row.push_back(trait_of(static_cast<Trait>(one), TraitKind::word_class)); });
    for (const Match& one : spoken.constructions) {
        const Trait length = (std::min)(one.end - one.begin, 5U);
        row.push_back(trait_of(one.sign.value, TraitKind::sign));
        row.push_back(trait_of(trait_of(one.sign.value, length), TraitKind::sign_of_length));
    }
    for (const Word& word : spoken.before) row.push_back(trait_of(trait_of(word, text), TraitKind::word_before));
    row.push_back(trait_of(static_cast<Trait>((std::min)(spoken.place, std::size_t{3})), TraitKind::place));
}

/// How a trait weighs in the scale of `tone_weights`, and which code it speaks for.
struct Weight {
    int value;
    ReviewCode code;
};

/// The weight of a trait in a table, 0 for most. The first bits of a trait say at which place it stands. A place is four characters of
/// six bits each: twelve more bits of the trait, seven of its weight and five of its code.
template <std::size_t rows>
[[nodiscard]] constexpr Weight weight_of(Trait trait, const std::array<const char*, rows>& table) noexcept {
    constexpr int place_bits = std::countr_zero(rows * tone_places_in_a_row);
    const std::uint32_t place = trait >> (32 - place_bits);
    const char* const at = table[place / tone_places_in_a_row] + std::size_t{4} * (place % tone_places_in_a_row);
    // The characters from '0' on, but for '\\' and '?', which are written as '~' and '!'.
    const auto digit = [at](std::size_t of) {
        const char written = at[of];
        return static_cast<std::uint32_t>((written == '~' ? '\\' : written == '!' ? '?' : written) - '0');
    };
    if ((digit(0) << 6U | digit(1)) != (trait >> 5U & 0xFFFU)) return {0, ReviewCode::sarcasm};
    const std::uint32_t bits = digit(2) << 6U | digit(3);
    if (bits == 0) return {0, ReviewCode::sarcasm};
    return {static_cast<int>(bits >> 5U & 0x7FU) - 64,
            static_cast<ReviewCode>((bits & 0x1FU) + static_cast<std::uint32_t>(ReviewCode::ambiguous))};
}

/// What the sum of its weights is divided by: so long a sentence must say so much more.
[[nodiscard]] inline float root_of_length(std::size_t words) noexcept { return std::sqrt(static_cast<float>(words + 2)); }

/// A sentence at or below this sounds so harmless that a construction in it is not believed; at or below the second, not even a plain one.
inline constexpr float harmless_tone = -6, utterly_harmless_tone = -36;

/// A half-hearted answer is heard from here on, sooner than other faults: little that is harmless sounds like one.
inline constexpr float half_hearted_tone = -12;

/// What a sentence sounds like, the stronger the more, and in which way it would burn a bridge.
struct Tone {
    float strength;
    ReviewCode code;
    /// Whether it is flagged.
    [[nodiscard]] constexpr bool is_flagged() const noexcept {
        return strength > (code == ReviewCode::ambiguous || code == ReviewCode::bargain ? half_hearted_tone : 0);
    }
};
[[nodiscard]] inline Tone tone_of(const Spoken& spoken, std::string_view text, std::vector<Trait>& room) {
    std::array<int, 32> voices{};
    int sum = 0;
    read_traits(spoken, text, room);
    for (const Trait trait : room) {
        const Weight weight = weight_of(trait, tone_weights);
        sum += weight.value;
        if (weight.value > 0)
            voices[static_cast<std::size_t>(weight.code) - static_cast<std::size_t>(ReviewCode::ambiguous)] += weight.value;
    }
    const auto loudest = std::max_element(voices.begin(), voices.end()) - voices.begin();
    return {tone_bias + static_cast<float>(sum) / root_of_length(spoken.words.size()),
            static_cast<ReviewCode>(static_cast<std::size_t>(loudest) + static_cast<std::size_t>(ReviewCode::ambiguous))};
}

/// Whether a sentence sounds like those that say thanks, leave a door open or say no, though no construction says so: there are more
/// ways than any table holds.
[[nodiscard]] inline bool sounds_like(Cue cue, const Spoken& spoken, std::string_view text, std::vector<Trait>& room) {
    read_word_traits(spoken, text, room);
    const auto is_heard = [&](const auto& table, float bias) {
        int sum = 0;
        for (const Trait trait : room) sum += weight_of(trait, table).value;
        return bias + static_cast<float>(sum) / root_of_length(spoken.words.size()) > 0;
    };
    return cue == Cue::thanks ? is_heard(thanks_weights, thanks_bias)
           : cue == Cue::door ? is_heard(door_weights, door_bias)
                              : is_heard(refusal_weights, refusal_bias);
}

}  // namespace bowout::detail

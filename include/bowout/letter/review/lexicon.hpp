// The tables of words and constructions, compiled: what a word may mean, and which constructions may begin with it.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>

#include <bowout/letter/review/constructions.hpp>
#include <bowout/letter/review/words.hpp>

namespace bowout::detail {

/// The classes a word belongs to, one bit each, in the order of `word_classes`.
class ClassMask {
  public:
    constexpr ClassMask() noexcept = default;
    [[nodiscard]] static constexpr ClassMask of(std::size_t at) noexcept {
        ClassMask mask;
        mask.bits_[at / 64] = std::uint64_t{1} << at % 64;
        return mask;
    }
    [[nodiscard]] constexpr bool has(std::size_t at) const noexcept { return (bits_[at / 64] >> at % 64 & 1U) != 0; }
    [[nodiscard]] constexpr bool has_any(const ClassMask& other) const noexcept {
        return ((bits_[0] & other.bits_[0]) | (bits_[1] & other.bits_[1])) != 0;
    }
    constexpr ClassMask& operator|=(const ClassMask& other) noexcept {
        bits_[0] |= other.bits_[0];
        bits_[1] |= other.bits_[1];
        return *this;
    }
    constexpr void remove(const ClassMask& other) noexcept {
        bits_[0] &= ~other.bits_[0];
        bits_[1] &= ~other.bits_[1];
    }
    /// Calls `use(at)` for each class that both have.
    template <class Use>
    constexpr void each_in(const ClassMask& other, Use use) const {
        for (std::size_t half = 0; half < 2; ++half)
            for (std::uint64_t rest = bits_[half] & other.bits_[half]; rest != 0; rest &= rest - 1)
                use(half * 64 + static_cast<std::size_t>(std::countr_zero(rest)));
    }
    friend constexpr ClassMask operator|(ClassMask one, const ClassMask& other) noexcept { return one |= other; }

  private:
    std::uint64_t bits_[2]{};
};
static_assert(word_classes.size() <= 128);

[[nodiscard]] consteval ClassMask class_mask(std::string_view name) {
    for (std::size_t at = 0; at < word_classes.size(); ++at)
        if (std::string_view(word_classes[at].name) == name) return ClassMask::of(at);
    throw "a construction names a class that words.hpp does not have";
}

/// One step of a construction: a word, a class of words, a gap, or the beginning of what else its sentence must or must not hold.
/// Steps that are alternatives to one another stand in a row, all but the last marked `or_next`.
struct Step {
    enum Kind : std::uint8_t { word, word_class, narrow_gap, wide_gap, sentence_start, sentence_end, companion, unless };
    Kind kind;
    bool or_next;
    bool optional;
    std::uint16_t value;  ///< of a word, its number in the lexicon; of a class, its place in `word_classes`
};

/// A few bits for each word and class: two sets that share no bit share no word. Most constructions fail at their second step,
/// and this tells so without looking at them.
using Glimpse = std::uint64_t;
[[nodiscard]] constexpr Glimpse glimpse_of_word(std::uint16_t number) noexcept { return Glimpse{1} << (number * 37U % 64U); }
[[nodiscard]] constexpr Glimpse glimpse_of_class(std::size_t at) noexcept { return Glimpse{1} << (at * 29U % 64U); }

/// How far behind the first word of a construction its second step is found: at once, behind a narrow or a wide gap, or nobody
/// knows.
enum class Reach : std::uint8_t { at_once, narrow, wide, unknown };
inline constexpr std::array<std::size_t, 3> reaches{1, 4, 9};

/// A construction: steps, one after the other; where its second step and its companions begin; what it is a sign of; whether it
/// begins a sentence; what its second step may be, and how far off.
struct Pattern {
    std::uint16_t first_step;
    std::uint16_t steps;
    std::uint16_t second_step;
    std::uint16_t own_steps;
    Sign sign;
    bool begins_sentence;
    Reach reach;
    Glimpse second;
};

/// A pattern that may begin with some word or class, and what tells at a glance whether it goes on.
struct Start {
    Glimpse second;
    std::uint16_t pattern;
    Reach reach;
};

struct Entry {
    const char* text;
    std::uint32_t hash;
    std::uint16_t size;
    std::uint16_t start, starts;  ///< the first of the patterns that may begin with this word, and how many there are
    ClassMask classes;
};

/// Everything that the tables say. Word number 0 is every word that they do not mention; the first numbers are the names of the
/// classes, in their brackets.
class Lexicon {
  public:
    static constexpr std::size_t most_words = 6144, slots = 16384, most_steps = 49152, most_patterns = 6144, most_starts = 16384;

    /// The words alone.
    consteval Lexicon() {
        for (const WordClass& one : word_classes) intern(one.name, hash(one.name, length(one.name)), length(one.name));
        for (std::size_t at = 0; at < word_classes.size(); ++at) add_words(word_classes[at].words, ClassMask::of(at));
    }
    /// `begun` and the groups of constructions from `first` up to `end`. A compiler gives up on a constant that takes too many
    /// steps, so that they are added in several.
    consteval Lexicon(const Lexicon& begun, std::size_t first, std::size_t end) : Lexicon(begun) {
        for (; first < end; ++first) add_patterns(constructions[first].patterns, constructions[first].sign);
        if (end == constructions.size()) gather_starts();
    }

    /// The number of a word in small letters, 0 where the tables do not mention it.
    [[nodiscard]] constexpr std::uint16_t find(std::string_view word) const noexcept {
        const std::uint32_t value = hash(word.data(), word.size());
        for (std::size_t slot = value % slots;; slot = (slot + 1) % slots) {
            const std::uint16_t number = slots_[slot];
            if (number == 0) return 0;
            const Entry& one = entries_[number];
            if (one.hash == value && std::string_view(one.text, one.size) == word) return number;
        }
    }
    /// The same number for the same word, whether or not the tables mention it.
    [[nodiscard]] static constexpr std::uint32_t hash_of(std::string_view word) noexcept { return hash(word.data(), word.size()); }
    [[nodiscard]] constexpr const Entry& entry(std::uint16_t number) const noexcept { return entries_[number]; }
    [[nodiscard]] constexpr const Pattern& pattern(std::uint16_t number) const noexcept { return patterns_[number]; }
    [[nodiscard]] constexpr const Step* steps(const Pattern& pattern) const noexcept { return steps_ + pattern.first_step; }
    /// The patterns that may begin with a word; those with a class, under its name.
    [[nodiscard]] constexpr std::span<const Start> starts_of(std::uint16_t number) const noexcept {
        return {starts_ + entries_[number].start, entries_[number].starts};
    }
    [[nodiscard]] constexpr std::span<const Start> starts_of_class(std::size_t at) const noexcept {
        return starts_of(static_cast<std::uint16_t>(at + 1));
    }
    [[nodiscard]] constexpr ClassMask starting_classes() const noexcept { return starting_classes_; }

  private:
    // The compiler walks through the tables character by character whenever it meets this file: plain loops over plain
    // pointers keep that below half a second.
    [[nodiscard]] static constexpr std::uint32_t hash(const char* text, std::size_t size) noexcept {
        std::uint32_t value = 2166136261U;
        for (const char* end = text + size; text != end; ++text) value = (value ^ static_cast<unsigned char>(*text)) * 16777619U;
        return value ^ (value >> 15U);
    }
    [[nodiscard]] static constexpr std::size_t length(const char* text) noexcept {
        const char* end = text;
        while (*end != '\0') ++end;
        return static_cast<std::size_t>(end - text);
    }

    constexpr std::uint16_t intern(const char* text, std::uint32_t value, std::size_t size) {
        std::size_t slot = value % slots;
        while (slots_[slot] != 0) {
            const Entry& one = entries_[slots_[slot]];
            if (one.hash == value) {
                if (one.size != size || *one.text != *text || one.text[size - 1] != text[size - 1])
                    throw "two words of the tables have the same hash";
                return slots_[slot];
            }
            slot = (slot + 1) % slots;
        }
        if (++words_ == most_words) throw "more words than the lexicon has room for: raise most_words";
        entries_[words_] = {text, value, static_cast<std::uint16_t>(size), 0, 0, {}};
        return slots_[slot] = words_;
    }

    constexpr void add_words(const char* at, const ClassMask& mask) {
        while (*at != '\0') {
            const char* const begin = at;
            std::uint32_t value = 2166136261U;
            for (; *at != ' ' && *at != '\0'; ++at) value = (value ^ static_cast<unsigned char>(*at)) * 16777619U;
            if (at != begin) entries_[intern(begin, value ^ (value >> 15U), static_cast<std::size_t>(at - begin))].classes |= mask;
            if (*at == ' ') ++at;
        }
    }

    constexpr void add_patterns(const char* at, Sign sign) {
        std::size_t first = step_count_;  // of the pattern
        std::size_t row = first;          // of the alternatives
        while (true) {
            const char* const begin = at;
            std::uint32_t value = 2166136261U;
            for (; *at != ' ' && *at != '\n' && *at != '/' && *at != '?' && *at != '\0'; ++at)
                value = (value ^ static_cast<unsigned char>(*at)) * 16777619U;
            if (at != begin) add_step(begin, value ^ (value >> 15U), static_cast<std::size_t>(at - begin));
            if (*at == '?') {
                for (std::size_t one = row; one < step_count_; ++one) steps_[one].optional = true;
                ++at;
            }
            if (*at == '/') {
                steps_[step_count_ - 1].or_next = true;
                ++at;
                continue;
            }
            row = step_count_;
            if (*at != ' ') {
                if (step_count_ > first) add_pattern(first, sign);
                first = step_count_;
                if (*at == '\0') return;
            }
            ++at;
        }
    }

    constexpr void add_step(const char* text, std::uint32_t value, std::size_t size) {
        if (step_count_ == most_steps) throw "more steps than the lexicon has room for: raise most_steps";
        Step& step = steps_[step_count_++];
        step = {Step::word, false, false, 0};
        if (*text == '*') {
            step.kind = size == 1 ? Step::narrow_gap : Step::wide_gap;
            step.value = size == 1 ? 3 : 8;
        } else if (*text == '&' || *text == '!') {
            step.kind = *text == '&' ? Step::companion : Step::unless;
        } else if (*text == '^') {
            step.kind = Step::sentence_start;
        } else if (*text == '$') {
            step.kind = Step::sentence_end;
        } else {
            step.value = intern(text, value, size);
            if (*text != '<') return;
            if (step.value > word_classes.size()) throw "a construction names a class that words.hpp does not have";
            step.kind = Step::word_class;
            step.value = static_cast<std::uint16_t>(step.value - 1);
        }
    }

    /// Notes in `pattern` what the second of its own steps may be, and how far off.
    constexpr void glimpse_second(Pattern& pattern) const noexcept {
        const std::size_t end = pattern.first_step + std::size_t{pattern.own_steps};
        std::size_t at = pattern.first_step + std::size_t{pattern.second_step};
        std::size_t within = 1;
        for (; at < end; ++at) {
            if (steps_[at].kind == Step::sentence_end) break;
            if (steps_[at].kind > Step::word_class) {
                within += steps_[at].value;
                continue;
            }
            Glimpse row = 0;
            bool ends_sentence = false;
            for (;; ++at) {
                const Step& step = steps_[at];
                ends_sentence = ends_sentence || step.kind > Step::word_class;
                row |= step.kind == Step::word ? glimpse_of_word(step.value) : glimpse_of_class(step.value);
                if (!step.or_next) break;
            }
            if (ends_sentence) break;
            if (steps_[at].optional) {
                ++within;
                continue;
            }
            pattern.second = row;
            for (std::size_t reach = 0; reach < reaches.size(); ++reach) {
                if (within > reaches[reach]) continue;
                pattern.reach = static_cast<Reach>(reach);
                break;
            }
            return;
        }
    }

    constexpr void add_pattern(std::size_t first, Sign sign) {
        if (pattern_count_ == most_patterns) throw "more constructions than the lexicon has room for: raise most_patterns";
        std::size_t own = first;
        while (own < step_count_ && steps_[own].kind != Step::companion && steps_[own].kind != Step::unless) ++own;
        const bool begins_sentence = steps_[first].kind == Step::sentence_start;
        std::size_t second = begins_sentence ? first + 1 : first;
        while (steps_[second++].or_next) continue;
        Pattern& pattern = patterns_[pattern_count_];
        pattern = {.first_step = static_cast<std::uint16_t>(first),
                   .steps = static_cast<std::uint16_t>(step_count_ - first),
                   .second_step = static_cast<std::uint16_t>(second - first),
                   .own_steps = static_cast<std::uint16_t>(own - first),
                   .sign = sign,
                   .begins_sentence = begins_sentence,
                   .reach = Reach::unknown,
                   .second = ~Glimpse{0}};
        glimpse_second(pattern);
        ++pattern_count_;
    }

    /// Calls `use(entry, pattern)` for each pattern with each word or class that it may begin with. What begins with an optional step or
    /// a gap could begin anywhere: such a construction is not allowed.
    template <class Use>
    constexpr void each_start(Use use) {
        for (std::size_t number = 0; number < pattern_count_; ++number) {
            const Pattern& pattern = patterns_[number];
            for (std::size_t at = pattern.first_step + (pattern.begins_sentence ? 1U : 0U);; ++at) {
                const Step& step = steps_[at];
                if (step.optional || step.kind > Step::word_class)
                    throw "a construction begins with a word or a class that may not be left out";
                if (step.kind == Step::word_class) starting_classes_ |= ClassMask::of(step.value);
                use(entries_[step.kind == Step::word ? step.value : step.value + 1], static_cast<std::uint16_t>(number));
                if (!step.or_next) break;
            }
        }
    }
    /// Lays the starts of each word and class side by side.
    constexpr void gather_starts() {
        std::size_t used = 0;
        each_start([&used](Entry& entry, std::uint16_t) { ++entry.starts, ++used; });
        if (used > most_starts) throw "more starts than the lexicon has room for: raise most_starts";
        std::uint16_t begin = 0;
        for (std::size_t number = 1; number <= words_; ++number) {
            entries_[number].start = begin;
            begin = static_cast<std::uint16_t>(begin + std::exchange(entries_[number].starts, std::uint16_t{0}));
        }
        each_start([this](Entry& entry, std::uint16_t number) {
            const Pattern& pattern = patterns_[number];
            starts_[entry.start + entry.starts++] = {pattern.second, number, pattern.reach};
        });
    }

    Entry entries_[most_words]{};
    std::uint16_t slots_[slots]{};
    Step steps_[most_steps]{};
    Pattern patterns_[most_patterns]{};
    Start starts_[most_starts]{};
    ClassMask starting_classes_;
    std::uint16_t words_ = 0;
    std::size_t step_count_ = 0, pattern_count_ = 0;
};

inline constexpr Lexicon words_of_lexicon;
inline constexpr Lexicon half_of_lexicon(words_of_lexicon, 0, constructions.size() / 2);
inline constexpr Lexicon lexicon(half_of_lexicon, constructions.size() / 2, constructions.size());

}  // namespace bowout::detail

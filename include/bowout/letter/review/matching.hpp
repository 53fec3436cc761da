// Finding constructions among the words of a letter.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <bowout/letter/review/words_of.hpp>

namespace bowout::detail {

/// A construction that was found: the words from `begin` up to `end`.
struct Match {
    Sign sign;
    std::uint32_t begin, end;
};

/// Finds the constructions that begin at a word.
class Matcher {
  public:
    explicit Matcher(std::span<const Word> words) : words_(words) {
        glimpses_.reserve(words.size());
        for (const Word& word : words) glimpses_.push_back(word.glimpse());
    }

    /// Calls `use(match)` for each construction whose own steps begin at the word `at`.
    template <class Use>
    void each_at(std::size_t at, Use use) const {
        std::array<Glimpse, reaches.size() + 1> ahead{};
        ahead[static_cast<std::size_t>(Reach::unknown)] = ~Glimpse{0};
        for (std::size_t reach = 0, next = at + 1; reach < reaches.size(); ++reach) {
            if (reach > 0) ahead[reach] = ahead[reach - 1];
            for (; next <= at + reaches[reach] && next < words_.size() && !words_[next].starts_sentence; ++next)
                ahead[reach] |= glimpses_[next];
        }
        const auto try_each = [&](std::span<const Start> starts) {
            for (const Start& start : starts) {
                if ((start.second & ahead[static_cast<std::size_t>(start.reach)]) == 0) continue;
                const Pattern& pattern = lexicon.pattern(start.pattern);
                if (pattern.begins_sentence && !words_[at].starts_sentence) continue;
                const Step* const steps = lexicon.steps(pattern);
                const Step* const own_end = steps + pattern.own_steps;
                const std::size_t end = match(steps + pattern.second_step, own_end, at + 1, at);
                if (end == 0) continue;
                Match found{pattern.sign, static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)};
                if (is_accompanied(found, own_end, steps + pattern.steps)) use(found);
            }
        };
        const Word& word = words_[at];
        if (word.number != 0) try_each(lexicon.starts_of(word.number));
        word.classes.each_in(lexicon.starting_classes(), [&](std::size_t one) { try_each(lexicon.starts_of_class(one)); });
    }

  private:
    /// What no gap steps over: the writer, and a no.
    static constexpr ClassMask stops_gap = class_mask("<we>") | class_mask("<my>") | class_mask("<not>");
    /// How far from a construction, in words, its companions are looked for.
    static constexpr std::size_t company = 40;

    /// Whether the sentence holds what the construction wants beside it, and nothing it does not; the match grows to hold it.
    [[nodiscard]] bool is_accompanied(Match& found, const Step* step, const Step* end) const noexcept {
        if (step == end) return true;
        std::size_t first = found.begin, last = found.end;
        for (std::size_t words = 0; words < company && first > 0 && !words_[first].starts_sentence; ++words) --first;
        for (std::size_t words = 0; words < company && last < words_.size() && !words_[last].starts_sentence; ++words) ++last;
        const std::size_t own_begin = found.begin, own_end = found.end;
        while (step != end) {
            const bool wanted = step->kind == Step::companion;
            const Step* const begin = ++step;
            while (step != end && step->kind != Step::companion && step->kind != Step::unless) ++step;
            bool holds = false;
            for (std::size_t at = first; at < last && !holds; ++at) {
                if (wanted && at == own_begin) at = own_end;
                const std::size_t there = at < last ? match(begin, step, at, at) : 0;
                if (there == 0) continue;
                holds = true;
                found.begin = (std::min)(found.begin, static_cast<std::uint32_t>(at));
                found.end = (std::max)(found.end, static_cast<std::uint32_t>(there));
            }
            if (holds != wanted) return false;
        }
        return true;
    }

    [[nodiscard]] bool fits(const Step& step, std::size_t at) const noexcept {
        return step.kind == Step::word ? words_[at].number == step.value : words_[at].classes.has(step.value);
    }

    [[nodiscard]] std::size_t match(const Step* step, const Step* end, std::size_t at, std::size_t first) const noexcept {
        for (; step != end;) {
            if (step->kind == Step::sentence_start) {
                if (!words_[at].starts_sentence) return 0;
                ++step;
                continue;
            }
            if (step->kind == Step::narrow_gap || step->kind == Step::wide_gap) {
                for (std::size_t skipped = 0; skipped <= step->value; ++skipped, ++at) {
                    if (const std::size_t found = match(step + 1, end, at, first)) return found;
                    if (at >= words_.size() || words_[at].starts_sentence || words_[at].classes.has_any(stops_gap)) return 0;
                    if (step->kind == Step::narrow_gap && words_[at].starts_clause) return 0;
                }
                return 0;
            }
            const bool at_end = at == words_.size() || (at != first && words_[at].starts_sentence);
            bool found = false, ends_here = false;
            const Step* last = step;
            for (;; ++last) {
                if (last->kind == Step::sentence_end)
                    ends_here = ends_here || at_end;
                else
                    found = found || (!at_end && fits(*last, at));
                if (!last->or_next) break;
            }
            const Step* const next = last + 1;
            if (found && last->optional) {
                if (const std::size_t with = match(next, end, at + 1, first)) return with;
            } else if (found) {
                ++at;
            } else if (!last->optional && !ends_here) {
                return 0;
            }
            step = next;
        }
        return at;
    }

    std::span<const Word> words_;
    std::vector<Glimpse> glimpses_{};  // of each word
};

/// The constructions found among these words, in the order in which they begin.
[[nodiscard]] inline std::vector<Match> constructions_in(std::span<const Word> words) {
    std::vector<Match> matches;
    const Matcher matcher{words};
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (words[at].number == 0 && !words[at].classes.has_any(lexicon.starting_classes())) continue;
        matcher.each_at(at, [&](const Match& found) { matches.push_back(found); });
    }
    std::sort(matches.begin(), matches.end(), [](const Match& one, const Match& other) { return one.begin < other.begin; });
    return matches;
}

}  // namespace bowout::detail

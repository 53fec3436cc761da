// Finding constructions among the words of a letter.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>

#include <bowout/letter/review/words_of.hpp>

namespace bowout::detail {

/// A construction that was found: the words from `begin` up to `end`.
struct Match {
    Sign sign;
    std::uint32_t begin, end;
};

/// Where a pattern that begins at the word `at` ends, or 0 where it does not match.
class Matcher {
  public:
    explicit Matcher(std::span<const Word> words) noexcept : words_(words) {}

    [[nodiscard]] std::size_t end_of(const Pattern& pattern, std::size_t at) const noexcept {
        const Step* const steps = lexicon.steps(pattern);
        return match(steps, steps + pattern.steps, at, at);
    }

    /// Calls `use(pattern, end)` for each pattern found at the word `at`.
    template <class Use>
    void each_at(std::size_t at, Use use) const {
        const auto try_from = [&](std::uint16_t start) {
            for (; start != 0; start = lexicon.start(start).next) {
                const Pattern& pattern = lexicon.pattern(lexicon.start(start).pattern);
                if (const std::size_t end = end_of(pattern, at)) use(pattern, end);
            }
        };
        const Word& word = words_[at];
        if (word.number != 0) try_from(lexicon.entry(word.number).start);
        for (ClassMask rest = word.classes & lexicon.starting_classes(); rest != 0; rest &= rest - 1)
            try_from(lexicon.class_start(static_cast<std::size_t>(std::countr_zero(rest))));
    }

  private:
    /// What no gap steps over: the writer, and a no.
    static constexpr ClassMask stops_gap = class_mask("<we>") | class_mask("<my>") | class_mask("<not>");

    [[nodiscard]] bool fits(const Step& step, std::size_t at) const noexcept {
        return step.kind == Step::word ? words_[at].number == step.value : (words_[at].classes >> step.value & 1U) != 0;
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
                    if (at >= words_.size() || words_[at].starts_sentence || (words_[at].classes & stops_gap) != 0) return 0;
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
};

}  // namespace bowout::detail

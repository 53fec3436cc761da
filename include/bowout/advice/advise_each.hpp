// advise_each(), applying_to_each(): many candidacies in one call.
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <bowout/advice/advise.hpp>

namespace bowout {

/// The advice on many candidacies, those of each side by side in one block of memory, in the order of the candidacies.
class AdviceTable {
  public:
    /// How many candidacies.
    [[nodiscard]] std::size_t size() const noexcept { return ends_.size(); }
    /// The advice on one of them, in the order of the rules. Throws `std::out_of_range` where there is no such candidacy.
    [[nodiscard]] std::span<const Advice> operator[](std::size_t candidacy) const& {
        const std::size_t begin = candidacy == 0 ? 0 : ends_.at(candidacy - 1);
        return std::span<const Advice>(advice_).subspan(begin, ends_.at(candidacy) - begin);
    }
    std::span<const Advice> operator[](std::size_t) const&& = delete;  // it would outlive the table
    /// The advice on all of them, one after the other.
    [[nodiscard]] std::span<const Advice> all() const& noexcept { return advice_; }
    std::span<const Advice> all() const&& = delete;

    /// Adds a candidacy, whose advice `write(sink)` hands over.
    void add(auto&& write) {
        write([this](const Advice& advice) { advice_.push_back(advice); });
        ends_.push_back(advice_.size());
    }

  private:
    std::vector<Advice> advice_{};
    std::vector<std::size_t> ends_{};  // of each candidacy's advice
};

/// The advice on each of `candidacies` as of `today`.
template <class Rules = decltype(three_tips)>
[[nodiscard]] AdviceTable advise_each(std::span<const Candidacy> candidacies, Day today, const Policy& policy = {},
                                      const Rules& rules = three_tips) {
    AdviceTable table;
    for (const Candidacy& candidacy : candidacies) table.add([&](auto&& sink) { advise_into(sink, candidacy, today, policy, rules); });
    return table;
}

/// Which rules have something to say on each of `candidacies`: `RuleSet::applying()`'s bits, without the advice itself.
template <class Rules = decltype(three_tips)>
[[nodiscard]] std::vector<std::uint64_t> applying_to_each(std::span<const Candidacy> candidacies, Day today, const Policy& policy = {},
                                                          const Rules& rules = three_tips) {
    std::vector<std::uint64_t> bits;
    bits.reserve(candidacies.size());
    for (const Candidacy& candidacy : candidacies) bits.push_back(rules.applying(Facts(candidacy, today, policy), policy));
    return bits;
}

}  // namespace bowout

// OctetSet: which octets a format has to escape.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace bowout::detail {

/// A set of octets, and how far a text runs without any of them: writers copy such a run in one piece.
class OctetSet {
  public:
    template <class Predicate>
    constexpr explicit OctetSet(Predicate is_in) {
        for (std::size_t octet = 0; octet < has_.size(); ++octet) has_[octet] = is_in(static_cast<char>(octet));
    }
    [[nodiscard]] constexpr bool contains(char octet) const noexcept { return has_[static_cast<unsigned char>(octet)]; }
    /// How many octets at the front of `text` are not in the set.
    [[nodiscard]] constexpr std::size_t run(std::string_view text) const noexcept {
        std::size_t at = 0;
        while (at < text.size() && !contains(text[at])) ++at;
        return at;
    }

  private:
    std::array<bool, 256> has_{};
};

}  // namespace bowout::detail

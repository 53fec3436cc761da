// The words for enumerators: the same ones in code, in case files and on the command line.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace bowout {

/// The words of an enumeration in the order of its enumerators; each enumeration fills this in beside its definition.
template <class E>
inline constexpr std::array<std::string_view, 0> names{};

template <class E>
concept Named = (names<E>.size() > 0);

/// The word for an enumerator, for example "hiring_manager".
template <Named E>
[[nodiscard]] constexpr std::string_view name(E value) noexcept {
    return names<E>[static_cast<std::size_t>(value)];
}

/// The enumerator a word stands for, or nothing.
template <Named E>
[[nodiscard]] constexpr std::optional<E> named(std::string_view word) noexcept {
    for (std::size_t at = 0; at < names<E>.size(); ++at)
        if (names<E>[at] == word) return static_cast<E>(at);
    return std::nullopt;
}

}  // namespace bowout

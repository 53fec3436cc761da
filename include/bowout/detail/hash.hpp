// A number that depends on every octet of a text: FNV-1a.
#pragma once

#include <cstdint>
#include <string_view>

namespace bowout::detail {

[[nodiscard]] constexpr std::uint64_t hash_of(std::string_view text, std::uint64_t hash = 14'695'981'039'346'656'037U) noexcept {
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1'099'511'628'211U;
    return hash;
}

}  // namespace bowout::detail

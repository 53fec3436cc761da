// The languages in which the candidate is spoken to.
#pragma once

#include <array>
#include <string_view>

#include <bowout/format/guide_de.hpp>
#include <bowout/format/guide_en.hpp>
#include <bowout/format/guide_es.hpp>
#include <bowout/format/guide_fr.hpp>
#include <bowout/format/guidebook.hpp>

namespace bowout {

inline constexpr std::array<const Guidebook*, 4> guidebooks{&guide_en, &guide_de, &guide_fr, &guide_es};

/// The guidebook for a language tag such as "en-GB", whatever its region, or null.
[[nodiscard]] inline const Guidebook* find_guidebook(std::string_view language) noexcept {
    const std::string_view primary = language.substr(0, language.find('-'));
    for (const Guidebook* book : guidebooks)
        if (book->language == primary) return book;
    return nullptr;
}

}  // namespace bowout

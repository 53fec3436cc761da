// Catch2 3's header names for Catch2 2; on the include path only where version 2 is installed.
#pragma once
#include <catch2/catch.hpp>

#define STATIC_CHECK STATIC_REQUIRE

namespace Catch::Matchers {
inline auto ContainsSubstring(const std::string& text) { return Catch::Matchers::Contains(text); }
}  // namespace Catch::Matchers

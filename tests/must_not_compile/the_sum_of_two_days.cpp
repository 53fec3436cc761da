// EXPECT: deleted.*operator ?\+
#include <bowout/value/day.hpp>

constexpr bowout::Day offered(2026, 3, 3);

#ifdef CONTROL
constexpr bowout::Day sum = offered + 7;
#else
constexpr bowout::Day sum = offered + offered;
#endif

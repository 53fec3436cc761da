// EXPECT: throw std::invalid_argument\("no such day
#include <bowout/value/day.hpp>

#ifdef CONTROL
constexpr bowout::Day day(2024, 2, 29);
#else
constexpr bowout::Day day(2024, 2, 30);
#endif

// EXPECT: no match for 'operator=='|invalid operands to binary expression \('const bowout::Day' and 'int'\)
#include <bowout/value/day.hpp>

constexpr bowout::Day offered(2026, 3, 3);

#ifdef CONTROL
constexpr bool same = offered == bowout::Day(2026, 3, 4);
#else
constexpr bool same = offered == 3;
#endif

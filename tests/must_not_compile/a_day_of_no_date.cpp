// EXPECT: no matching (function for call to 'bowout::Day::Day\(\)'|constructor for initialization of 'bowout::Day')
#include <bowout/value/day.hpp>

#ifdef CONTROL
bowout::Day today(2026, 3, 6);
#else
bowout::Day today;
#endif

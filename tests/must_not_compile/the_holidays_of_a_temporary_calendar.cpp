// EXPECT: deleted (member )?function.*holidays
#include <bowout/value/calendar.hpp>

#ifdef CONTROL
const bowout::Calendar calendar;
const std::vector<bowout::Day>& holidays = calendar.holidays();
#else
const std::vector<bowout::Day>& holidays = bowout::Calendar().holidays();
#endif

// EXPECT: deleted (member )?function.*code
#include <bowout/value/money.hpp>

#ifdef CONTROL
const bowout::Currency euro("EUR");
const std::string_view code = euro.code();
#else
const std::string_view code = bowout::Currency("EUR").code();
#endif

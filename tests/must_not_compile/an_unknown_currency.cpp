// EXPECT: throw std::invalid_argument\("not a currency code of ISO 4217"\)
#include <bowout/value/money.hpp>

#ifdef CONTROL
constexpr bowout::Currency currency("EUR");
#else
constexpr bowout::Currency currency("EUX");
#endif

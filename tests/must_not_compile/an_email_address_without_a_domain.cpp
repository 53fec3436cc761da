// EXPECT: EmailAddress.*throw std::invalid_argument\(Grammar::demand\)
#include <bowout/value/text.hpp>

#ifndef __cpp_lib_constexpr_vector
#error this library has no constexpr vector
#endif

#ifdef CONTROL
static_assert(bowout::EmailAddress("dana@example.net") == bowout::EmailAddress("dana@example.net"));
#else
static_assert(bowout::EmailAddress("dana") == bowout::EmailAddress("dana"));
#endif

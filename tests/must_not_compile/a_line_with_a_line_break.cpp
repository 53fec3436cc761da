// EXPECT: Line.*throw std::invalid_argument\(Grammar::demand\)
#include <bowout/value/text.hpp>

#ifndef __cpp_lib_constexpr_vector
#error this library has no constexpr vector
#endif

#ifdef CONTROL
static_assert(bowout::Line("Test Engineer") == bowout::Line("Test Engineer"));
#else
static_assert(bowout::Line("Test\nEngineer") == bowout::Line("Test\nEngineer"));
#endif

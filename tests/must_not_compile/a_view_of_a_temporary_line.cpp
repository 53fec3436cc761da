// EXPECT: deleted (member )?function.*view
#include <bowout/value/text.hpp>

#ifdef CONTROL
const bowout::Line title("Test Engineer");
const std::string_view view = title.view();
#else
const std::string_view view = bowout::Line("Test Engineer").view();
#endif

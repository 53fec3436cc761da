// EXPECT: deleted (member )?function.*full
#include <bowout/value/contact.hpp>

#ifdef CONTROL
const bowout::Name name("Dana Okafor");
const bowout::Line& full = name.full();
#else
const bowout::Line& full = bowout::Name("Dana Okafor").full();
#endif

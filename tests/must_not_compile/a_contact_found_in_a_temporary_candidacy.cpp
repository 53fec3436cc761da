// EXPECT: deleted function.*find
#include <bowout/value/candidacy.hpp>

const bowout::Candidacy candidacy{.candidate = {.name = "Dana Okafor"},
                                  .position = {.title = "Test Engineer", .organization = "Larkfield Labs"}};

#ifdef CONTROL
const bowout::Contact* first = bowout::find(candidacy, bowout::ContactIndex{0});
#else
const bowout::Contact* first = bowout::find(bowout::Candidacy(candidacy), bowout::ContactIndex{0});
#endif

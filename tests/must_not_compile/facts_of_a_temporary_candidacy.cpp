// EXPECT: deleted (constructor|function).*FactsOf
#include <bowout/advice/facts.hpp>

const bowout::Candidacy candidacy{.candidate = {.name = "Dana Okafor"},
                                  .position = {.title = "Test Engineer", .organization = "Larkfield Labs"}};

#ifdef CONTROL
const bowout::Facts facts(candidacy, {2026, 3, 6}, {});
#else
const bowout::Facts facts(bowout::Candidacy(candidacy), {2026, 3, 6}, {});
#endif

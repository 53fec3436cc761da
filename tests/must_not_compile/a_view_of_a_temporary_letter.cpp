// EXPECT: deleted (member )?function.*subject
#include <bowout/letter/compose.hpp>

const bowout::Candidacy candidacy{.candidate = {.name = "Dana Okafor"},
                                  .position = {.title = "Test Engineer", .organization = "Larkfield Labs"}};

#ifdef CONTROL
const bowout::Letter letter = bowout::withdraw(candidacy, {2026, 3, 6});
const std::string_view subject = letter.subject();
#else
const std::string_view subject = bowout::withdraw(candidacy, {2026, 3, 6}).subject();
#endif

// EXPECT: deleted function.*withdraw
#include <bowout/letter/compose.hpp>

const bowout::Candidate candidate{.name = "Dana Okafor"};
const bowout::Position position{.title = "Test Engineer", .organization = "Larkfield Labs"};
const bowout::Contact reader{.name = "Priya Nair"};
const bowout::Offer offer{.extended = {2026, 3, 3}};

#ifdef CONTROL
const auto letter = bowout::withdraw(candidate, position, reader, {2026, 3, 6});
#else
const auto letter = bowout::withdraw(candidate, position, offer, reader, {2026, 3, 6});
#endif

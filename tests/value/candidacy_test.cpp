#include <catch2/catch_test_macros.hpp>

#include <cstdint>
#include <limits>
#include <optional>
#include <type_traits>
#include <utility>

#include <bowout/value/candidacy.hpp>

using namespace bowout;

namespace {

Candidacy without_offer() {
    return {.candidate = {.name = "Ada Lovelace"}, .position = {.title = "Test Engineer", .organization = "Nordlicht AG"}};
}

Candidacy with_contacts() {
    Candidacy candidacy = without_offer();
    candidacy.contacts = {{.name = "Ingrid Berg", .role = Role::hiring_manager}, {.name = "Jonas Ruf", .role = Role::interviewer}};
    return candidacy;
}

Event offered(std::optional<Day> on) { return {.what = EventKind::offer_extended, .on = on}; }

template <class T>
concept can_be_searched = requires {
    find(std::declval<T>(), std::optional<ContactIndex>());
};

}  // namespace

static_assert(can_be_searched<const Candidacy&> && can_be_searched<Candidacy&>);
static_assert(!can_be_searched<Candidacy> && !can_be_searched<const Candidacy>);
static_assert(std::is_aggregate_v<Candidacy> && !std::is_default_constructible_v<Candidacy>);

TEST_CASE("of a candidacy only the candidate's name and the position must be known") {
    const Candidacy candidacy = without_offer();
    CHECK(candidacy.candidate.name == Name("Ada Lovelace"));
    CHECK_FALSE(candidacy.candidate.email.has_value());
    CHECK_FALSE(candidacy.offer.has_value());
    CHECK(candidacy.contacts.empty());
    CHECK(candidacy.timeline.empty());
    CHECK_FALSE(candidacy.reason.has_value());
}

TEST_CASE("a contact is found at its place in the list") {
    const Candidacy candidacy = with_contacts();
    CHECK(find(candidacy, ContactIndex{0}) == &candidacy.contacts[0]);
    CHECK(find(candidacy, ContactIndex{1}) == &candidacy.contacts[1]);
}

TEST_CASE("no contact is found beyond the list, or at no place") {
    const Candidacy candidacy = with_contacts();
    CHECK(find(candidacy, ContactIndex{2}) == nullptr);
    CHECK(find(candidacy, ContactIndex{std::numeric_limits<std::uint32_t>::max()}) == nullptr);
    CHECK(find(candidacy, std::nullopt) == nullptr);
    const Candidacy nobody = without_offer();
    CHECK(find(nobody, ContactIndex{0}) == nullptr);
    CHECK(find(nobody, std::nullopt) == nullptr);
}

TEST_CASE("an offer was made when it was first extended, in whatever form") {
    Candidacy candidacy = without_offer();
    candidacy.offer = Offer{.extended = Day(2026, 3, 3)};
    CHECK(offer_made_on(candidacy) == Day(2026, 3, 3));
    candidacy.offer->written = Day(2026, 3, 5);
    CHECK(offer_made_on(candidacy) == Day(2026, 3, 3));
    candidacy.offer->written = Day(2026, 3, 2);
    CHECK(offer_made_on(candidacy) == Day(2026, 3, 2));
}

TEST_CASE("without an offer on record the earliest event of one tells when it was made") {
    Candidacy candidacy = without_offer();
    CHECK(offer_made_on(candidacy) == std::nullopt);
    candidacy.timeline = {{.what = EventKind::applied, .on = Day(2026, 2, 2)}};
    CHECK(offer_made_on(candidacy) == std::nullopt);
    candidacy.timeline.push_back(offered(std::nullopt));
    CHECK(offer_made_on(candidacy) == std::nullopt);
    candidacy.timeline.push_back(offered(Day(2026, 3, 5)));
    CHECK(offer_made_on(candidacy) == Day(2026, 3, 5));
    candidacy.timeline.push_back(offered(Day(2026, 3, 3)));
    candidacy.timeline.push_back(offered(Day(2026, 3, 4)));
    CHECK(offer_made_on(candidacy) == Day(2026, 3, 3));
}

TEST_CASE("an offer on record tells its day before any event does") {
    Candidacy candidacy = without_offer();
    candidacy.offer = Offer{.extended = Day(2026, 3, 3)};
    candidacy.timeline = {offered(Day(2026, 3, 6))};
    CHECK(offer_made_on(candidacy) == Day(2026, 3, 3));
}

TEST_CASE("candidacies are equal if everything on record is") {
    const Candidacy candidacy = with_contacts();
    CHECK(candidacy == with_contacts());
    const auto differs = [&candidacy](auto change) {
        Candidacy other = candidacy;
        change(other);
        return other != candidacy;
    };
    CHECK(differs([](Candidacy& c) { c.candidate.email = EmailAddress("ada@example.org"); }));
    CHECK(differs([](Candidacy& c) { c.position.reference = Line("TE-7"); }));
    CHECK(differs([](Candidacy& c) { c.offer = Offer{.extended = Day(2026, 3, 3)}; }));
    CHECK(differs([](Candidacy& c) { std::swap(c.contacts[0], c.contacts[1]); }));
    CHECK(differs([](Candidacy& c) { c.timeline.push_back({.what = EventKind::applied}); }));
    CHECK(differs([](Candidacy& c) { c.reason = Reason::not_right_fit; }));
}

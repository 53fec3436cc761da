#include <catch2/catch_test_macros.hpp>

#include <type_traits>

#include <bowout/value/offer.hpp>

using namespace bowout;

static_assert(std::is_aggregate_v<Position> && std::is_aggregate_v<Offer>);
static_assert(!std::is_default_constructible_v<Position> && !std::is_default_constructible_v<Offer>);
static_assert(name(Form::verbal) == "verbal");

TEST_CASE("an offer or an acceptance is written or verbal") {
    CHECK(name(Form::written) == "written");
    CHECK(name(Form::verbal) == "verbal");
    CHECK(named<Form>("written") == Form::written);
    CHECK(named<Form>("verbal") == Form::verbal);
    CHECK_FALSE(named<Form>("spoken").has_value());
}

TEST_CASE("a position has a title and an organisation, a reference where there is one") {
    const Position position{.title = "Test Engineer", .organization = "Nordlicht AG"};
    CHECK(position.title == Line("Test Engineer"));
    CHECK(position.organization == Line("Nordlicht AG"));
    CHECK_FALSE(position.reference.has_value());
    CHECK(position == Position{.title = " Test Engineer ", .organization = "Nordlicht AG"});
    CHECK(position != Position{.title = "Test Engineer", .organization = "Nordlicht SE"});
    CHECK(position != Position{.title = "Engineer", .organization = "Nordlicht AG"});
    CHECK(position != Position{.title = "Test Engineer", .organization = "Nordlicht AG", .reference = Line("TE-7")});
}

TEST_CASE("an offer is a written one from another employer, with nothing more known, unless said otherwise") {
    const Offer offer{.extended = Day(2026, 3, 3)};
    CHECK(offer.extended == Day(2026, 3, 3));
    CHECK(offer.form == Form::written);
    CHECK_FALSE(offer.written.has_value());
    CHECK_FALSE(offer.answer_by.has_value());
    CHECK_FALSE(offer.made_by.has_value());
    CHECK_FALSE(offer.starts.has_value());
    CHECK_FALSE(offer.internal);
    CHECK_FALSE(offer.salary.has_value());
}

TEST_CASE("offers are equal if everything on record about them is") {
    const Offer offer{.extended = Day(2026, 3, 3),
                      .form = Form::verbal,
                      .written = Day(2026, 3, 5),
                      .answer_by = Day(2026, 3, 12),
                      .made_by = ContactIndex{0},
                      .starts = Day(2026, 5, 4),
                      .internal = false,
                      .salary = Salary{Money(12'000'000, Currency("USD")), PayPeriod::year}};
    CHECK(offer == Offer(offer));
    const auto differs = [&offer](auto change) {
        Offer other = offer;
        change(other);
        return other != offer;
    };
    CHECK(differs([](Offer& o) { o.extended = Day(2026, 3, 4); }));
    CHECK(differs([](Offer& o) { o.form = Form::written; }));
    CHECK(differs([](Offer& o) { o.written.reset(); }));
    CHECK(differs([](Offer& o) { o.answer_by = Day(2026, 3, 13); }));
    CHECK(differs([](Offer& o) { o.made_by = ContactIndex{1}; }));
    CHECK(differs([](Offer& o) { o.starts.reset(); }));
    CHECK(differs([](Offer& o) { o.internal = true; }));
    CHECK(differs([](Offer& o) { o.salary->per = PayPeriod::month; }));
}

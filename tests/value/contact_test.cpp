#include <catch2/catch_test_macros.hpp>

#include <initializer_list>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include <bowout/value/contact.hpp>

using namespace bowout;

namespace {

template <class T>
concept lends_its_full_form = requires {
    std::declval<T>().full();
};
template <class T>
concept lends_its_parts = requires {
    std::declval<T>().parts();
};

}  // namespace

static_assert(std::is_convertible_v<const char (&)[4], Name> && std::is_convertible_v<Line, Name>);
static_assert(!std::is_default_constructible_v<Name> && !std::is_constructible_v<Name, std::string>);
static_assert(lends_its_full_form<const Name&> && !lends_its_full_form<Name>);
static_assert(lends_its_parts<const Name&> && !lends_its_parts<Name>);
static_assert(is_of_the_organization(Role::reception) && !is_of_the_organization(Role::referee));

TEST_CASE("a name is its full form, its parts only where they are given") {
    const Name plain("Ingrid Berg");
    CHECK(plain.full() == Line("Ingrid Berg"));
    CHECK(plain.is_known());
    CHECK(plain.parts() == NameParts{});
    CHECK_FALSE(plain.parts().given.has_value());
    CHECK_FALSE(plain.parts().family.has_value());
    CHECK_FALSE(plain.parts().honorific.has_value());

    const Name full("Dr. Ingrid Berg", {.given = Line("Ingrid"), .family = Line("Berg"), .honorific = Line("Frau Dr.")});
    CHECK(full.full() == Line("Dr. Ingrid Berg"));
    CHECK(full.parts().given == Line("Ingrid"));
    CHECK(full.parts().family == Line("Berg"));
    CHECK(full.parts().honorific == Line("Frau Dr."));
}

TEST_CASE("a name follows the rules of a line") {
    CHECK(Name("  Ingrid Berg ") == Name("Ingrid Berg"));
    CHECK_THROWS_AS(Name(""), std::invalid_argument);
    CHECK_THROWS_AS(Name("Ingrid\nBerg"), std::invalid_argument);
    CHECK_THROWS_AS(Name::unknown(" "), std::invalid_argument);
    const Line line("Ingrid Berg");
    CHECK(Name(line) == Name("Ingrid Berg"));
    CHECK(line.view() == "Ingrid Berg");
}

TEST_CASE("someone whose name is not known has a description") {
    const Name unknown = Name::unknown("a panel member");
    CHECK_FALSE(unknown.is_known());
    CHECK(unknown.full() == Line("a panel member"));
    CHECK(unknown.parts() == NameParts{});
    CHECK(unknown == Name::unknown("a panel member"));
    CHECK(unknown != Name("a panel member"));
}

TEST_CASE("names are equal if form and parts are") {
    CHECK(Name("Ingrid Berg") == Name("Ingrid Berg"));
    CHECK(Name("Ingrid Berg") != Name("Ingrid Berge"));
    CHECK(Name("Ingrid Berg") != Name("Ingrid Berg", {.family = Line("Berg")}));
    CHECK(Name("Ingrid Berg", {.given = Line("Berg")}) != Name("Ingrid Berg", {.family = Line("Berg")}));
}

TEST_CASE("everyone but agency recruiters and referees is of the organisation") {
    struct Known {
        Role role;
        std::string_view word;
        bool inside;
    };
    for (const auto& [role, word, inside] : std::initializer_list<Known>{
             {Role::other, "other", true},
             {Role::offer_maker, "offer_maker", true},
             {Role::hiring_manager, "hiring_manager", true},
             {Role::recruiter_internal, "recruiter_internal", true},
             {Role::recruiter_agency, "recruiter_agency", false},
             {Role::hr, "hr", true},
             {Role::coordinator, "coordinator", true},
             {Role::interviewer, "interviewer", true},
             {Role::future_peer, "future_peer", true},
             {Role::executive, "executive", true},
             {Role::reception, "reception", true},
             {Role::referrer, "referrer", true},
             {Role::referee, "referee", false},
         }) {
        CAPTURE(word);
        CHECK(name(role) == word);
        CHECK(named<Role>(word) == role);
        CHECK(is_of_the_organization(role) == inside);
    }
}

TEST_CASE("one writes formally, neutrally or by first name") {
    CHECK(name(Formality::formal) == "formal");
    CHECK(name(Formality::neutral) == "neutral");
    CHECK(name(Formality::first_name) == "first_name");
}

TEST_CASE("a contact is written to formally, and may be written to, unless said otherwise") {
    const Contact contact{.name = "Ingrid Berg"};
    CHECK(contact.role == Role::other);
    CHECK(contact.formality == Formality::formal);
    CHECK_FALSE(contact.do_not_contact);
    CHECK_FALSE(contact.email.has_value());
    CHECK_FALSE(contact.topic.has_value());
    CHECK_FALSE(contact.id.has_value());
    CHECK_FALSE(contact.note.has_value());
}

TEST_CASE("contacts are equal if all that is known of them is") {
    const Contact ingrid{.name = "Ingrid Berg",
                         .role = Role::hiring_manager,
                         .email = EmailAddress("ingrid@example.org"),
                         .topic = Line("your tour of the test bench"),
                         .formality = Formality::neutral,
                         .id = Line("ingrid"),
                         .note = Prose("met twice\ncalls back")};
    CHECK(ingrid == Contact(ingrid));
    const auto differs = [&ingrid](auto change) {
        Contact other = ingrid;
        change(other);
        return other != ingrid;
    };
    CHECK(differs([](Contact& c) { c.name = Name("Ida Berg"); }));
    CHECK(differs([](Contact& c) { c.role = Role::hr; }));
    CHECK(differs([](Contact& c) { c.email.reset(); }));
    CHECK(differs([](Contact& c) { c.topic = Line("your time"); }));
    CHECK(differs([](Contact& c) { c.formality = Formality::formal; }));
    CHECK(differs([](Contact& c) { c.do_not_contact = true; }));
    CHECK(differs([](Contact& c) { c.id = Line("berg"); }));
    CHECK(differs([](Contact& c) { c.note.reset(); }));
}

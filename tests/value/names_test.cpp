#include <catch2/catch_test_macros.hpp>

#include <array>
#include <cstddef>
#include <set>
#include <string>
#include <string_view>

#include <bowout/value/contact.hpp>
#include <bowout/value/day.hpp>
#include <bowout/value/money.hpp>
#include <bowout/value/names.hpp>
#include <bowout/value/offer.hpp>
#include <bowout/value/reason.hpp>
#include <bowout/value/timeline.hpp>

namespace {

enum class Tide { ebb, flood };
enum class Unnamed { one, two };

}  // namespace

template <>
inline constexpr std::array<std::string_view, 2> bowout::names<Tide>{"ebb", "flood"};

using namespace bowout;

static_assert(Named<Tide> && Named<Role>);
static_assert(!Named<Unnamed> && !Named<int> && !Named<Weekday>);
static_assert(name(Tide::flood) == "flood" && named<Tide>("ebb") == Tide::ebb && !named<Tide>("slack"));
static_assert(noexcept(name(Tide::ebb)) && noexcept(named<Tide>(std::string_view())));

namespace {

template <class E>
void every_word_names_its_own_enumerator(std::size_t count, E last) {
    CHECK(names<E>.size() == count);
    CHECK(static_cast<std::size_t>(last) + 1 == count);
    std::set<std::string_view> words;
    for (std::size_t at = 0; at < names<E>.size(); ++at) {
        const auto value = static_cast<E>(at);
        const std::string_view word = name(value);
        CAPTURE(word);
        CHECK(named<E>(word) == value);
        CHECK_FALSE(word.empty());
        CHECK(word.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") == std::string_view::npos);
        words.insert(word);
    }
    CHECK(words.size() == count);
}

template <class E>
void other_words_name_nothing() {
    const std::string_view word = names<E>[1];
    const std::string capital = {static_cast<char>(word[0] - 'a' + 'A')};
    CHECK_FALSE(named<E>("").has_value());
    CHECK_FALSE(named<E>("no_such_word").has_value());
    CHECK_FALSE(named<E>(capital + std::string(word.substr(1))).has_value());
    CHECK_FALSE(named<E>(" " + std::string(word)).has_value());
    CHECK_FALSE(named<E>(std::string(word) + " ").has_value());
    CHECK_FALSE(named<E>(word.substr(0, word.size() - 1)).has_value());
    CHECK_FALSE(named<E>(std::string(word) + '\0').has_value());
    CHECK_FALSE(named<E>("1").has_value());
}

}  // namespace

TEST_CASE("every enumerator has one word, and the word leads back to it") {
    every_word_names_its_own_enumerator(13, Role::referee);
    every_word_names_its_own_enumerator(3, Formality::first_name);
    every_word_names_its_own_enumerator(2, Form::verbal);
    every_word_names_its_own_enumerator(5, PayPeriod::hour);
    every_word_names_its_own_enumerator(27, Reason::other);
    every_word_names_its_own_enumerator(35, EventKind::reflected);
}

TEST_CASE("a word that is not spelled exactly so names nothing") {
    other_words_name_nothing<Role>();
    other_words_name_nothing<Formality>();
    other_words_name_nothing<Form>();
    other_words_name_nothing<PayPeriod>();
    other_words_name_nothing<Reason>();
    other_words_name_nothing<EventKind>();
}

TEST_CASE("a word of another enumeration names nothing") {
    CHECK_FALSE(named<EventKind>("hiring_manager").has_value());
    CHECK_FALSE(named<Role>("interviewed").has_value());
    CHECK(named<Role>("other") == Role::other);
    CHECK(named<Reason>("other") == Reason::other);
}

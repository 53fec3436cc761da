#include <catch2/catch_test_macros.hpp>

#include <bowout/format/value.hpp>
#include <bowout/value/contact.hpp>

TEST_CASE("a day is printed as ISO 8601, with four digits for the year") {
    CHECK(fmt::format("{}", bowout::Day(2026, 3, 9)) == "2026-03-09");
    CHECK(fmt::format("{}", bowout::Day::first()) == "0001-01-01");
    CHECK(fmt::format("{}", bowout::Day::last()) == "9999-12-31");
}

TEST_CASE("an enumerator is printed as its word, aligned like a string") {
    CHECK(fmt::format("{}", bowout::Role::hiring_manager) == "hiring_manager");
    CHECK(fmt::format("{:>8}", bowout::Status::due) == "     due");
}

TEST_CASE("a tip is printed as its number") {
    CHECK(fmt::format("{}", bowout::Tip::stay_connected) == "3");
    CHECK(fmt::format("{}", bowout::Tip::no_is_a_lesson) == "4");
}

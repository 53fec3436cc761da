#include <catch2/catch_test_macros.hpp>

#include <vector>

#include <bowout/letter/asked_for.hpp>

#include "candidacies.hpp"

using namespace letters;
using bowout::AskedLetter;
using bowout::LetterKind;
using bowout::letters_asked_for;

namespace {

constexpr Day march(unsigned day) { return {2026, 3, day}; }
using Asked = std::vector<AskedLetter>;

Candidacy reachable(Candidacy candidacy) {
    for (bowout::Contact& contact : candidacy.contacts) contact.email = bowout::EmailAddress("someone@example.com");
    return candidacy;
}

}  // namespace

TEST_CASE("an open offer asks for an acknowledgement, and for no decline while nobody has decided") {
    CHECK(letters_asked_for(with_offer(), march(3)) == Asked{{LetterKind::acknowledge, priya}});
}

TEST_CASE("a decision asks for the call and its written twin, and for a note to the referrer") {
    Candidacy candidacy = with(with_offer(), decided, march(6));
    CHECK(letters_asked_for(candidacy, march(6)) == Asked{{LetterKind::phone_script, priya}, {LetterKind::decline, priya}});
    candidacy.contacts[3].role = bowout::Role::referrer;
    CHECK(letters_asked_for(candidacy, march(6)) ==
          Asked{{LetterKind::phone_script, priya}, {LetterKind::decline, priya}, {LetterKind::referrer_note, marcus}});
}

TEST_CASE("whoever referred the candidate and made the offer gets the decline") {
    Candidacy candidacy = with(with_offer(), decided, march(6));
    candidacy.contacts[3].role = bowout::Role::referrer;
    candidacy.offer->made_by = marcus;
    CHECK(letters_asked_for(candidacy, march(6)) == Asked{{LetterKind::phone_script, marcus}, {LetterKind::decline, marcus}});
}

TEST_CASE("what two duties ask for is asked for once") {
    const Candidacy candidacy = with(with(with_offer(), decided, march(6)), accepted_elsewhere, march(6));
    CHECK(letters_asked_for(candidacy, march(6)) == Asked{{LetterKind::phone_script, priya}, {LetterKind::decline, priya}});
}

TEST_CASE("after the decline everyone else who was met is thanked, once each") {
    CHECK(letters_asked_for(reachable(with(with_offer(), declined, march(9))), march(9)) ==
          Asked{{LetterKind::thank, tomas}, {LetterKind::thank, ingrid}, {LetterKind::thank, marcus}});
}

TEST_CASE("reconnections are asked for when they are near, not months ahead") {
    Candidacy candidacy = reachable(with(with_offer(), declined, march(9)));
    candidacy.timeline.push_back({thanked, march(10), {tomas, ingrid, marcus}});
    CHECK(letters_asked_for(candidacy, march(12)).empty());
    CHECK(letters_asked_for(candidacy, Day(2026, 6, 8)) == Asked{{LetterKind::keep_in_touch, priya},
                                                                 {LetterKind::keep_in_touch, tomas},
                                                                 {LetterKind::keep_in_touch, ingrid},
                                                                 {LetterKind::keep_in_touch, marcus}});
}

TEST_CASE("each other duty asks for the letter of its kind") {
    CHECK(letters_asked_for(with(in_process(), resolved_not_to_accept, march(2)), march(2)) == Asked{{LetterKind::withdraw, priya}});
    CHECK(letters_asked_for(with(in_process(), accepted_elsewhere, march(2)), march(2)) == Asked{{LetterKind::withdraw, priya}});
    CHECK(letters_asked_for(with(with(with_offer(), accepted, march(4)), decided, march(5)), march(5)) ==
          Asked{{LetterKind::renege, priya}});
    Candidacy pressed = with_offer();
    pressed.offer->answer_by = march(5);
    CHECK(letters_asked_for(pressed, march(3)) == Asked{{LetterKind::acknowledge, priya}, {LetterKind::ask_for_time, priya}});
    CHECK(letters_asked_for(pressed, march(6)) == Asked{{LetterKind::late_note, priya}});
    CHECK(letters_asked_for(in_process(), march(2)).empty());
}

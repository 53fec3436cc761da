#include <catch2/catch_test_macros.hpp>

#include <bowout/letter/compose.hpp>

#include "candidacies.hpp"

using namespace letters;
using bowout::LetterKind;

namespace {

std::string refusal(LetterKind kind, const Candidacy& candidacy, Day today, const bowout::LetterOptions& options = {}) {
    const auto why = bowout::why_not(kind, candidacy, today, options);
    return why ? why->message : "";
}

}  // namespace

TEST_CASE("a decline says thank you, no, and why in its first paragraph, and leaves the door open in its last") {
    const auto letter = bowout::decline(with_offer(), Day(2026, 3, 9), {.reason = bowout::Reason::schedule, .seed = 0});
    REQUIRE(letter.paragraph_count() == 3);
    const std::string first(letter.paragraph(0));
    CHECK(has(first, "Test Engineer position at Larkfield Labs"));
    CHECK(has(first, "The working hours would not fit with my other commitments."));
    CHECK((has(first, "decline") || has(first, "not to accept") || has(first, "not be accepting")));
    const std::string last(letter.paragraph(2));
    CHECK((has(last, "stay in touch") || has(last, "stay in contact")));
    CHECK(letter.kind() == LetterKind::decline);
    CHECK(letter.written_on() == Day(2026, 3, 9));
    CHECK(letter.signature() == "Dana Okafor");
}

TEST_CASE("a decline is addressed to whoever made the offer unless it is sent to someone else") {
    CHECK(salutation_of(bowout::decline(with_offer(), Day(2026, 3, 9))) == "Dear Ms. Nair:");
    CHECK(salutation_of(bowout::decline(with_offer(), Day(2026, 3, 9), {.to = ingrid})) == "Dear Ingrid Solberg:");
    CHECK(part_of(bowout::decline(with_offer(), Day(2026, 3, 9)), bowout::LetterPart::reader_email) == "priya@larkfield.example.com");
    CHECK(part_of(bowout::decline(with_offer(), Day(2026, 3, 9)), bowout::LetterPart::sender_email) == "dana@example.net");
}

TEST_CASE("a decline thanks for the reader's topic and names the others who were met") {
    const std::string body = body_of(bowout::decline(with_offer(), Day(2026, 3, 9)));
    CHECK(has(body, "your tour of the test bench"));
    CHECK(has(body, "Tomás Rivera, Ingrid Solberg, and Marcus Webb"));
    const std::string british = body_of(bowout::decline(with_offer(), Day(2026, 3, 9), {.language = "en-GB"}));
    CHECK(has(british, "Tomás Rivera, Ingrid Solberg and Marcus Webb"));
}

TEST_CASE("who is met only after today is not thanked yet") {
    Candidacy candidacy = with_offer();
    candidacy.contacts.push_back({.name = "Mei Tan", .role = bowout::Role::interviewer});
    candidacy.timeline = {{talked, Day(2026, 3, 10), {ContactIndex{6}}}, {interviewed, Day(2026, 3, 9), {ingrid}}};
    const std::string body = body_of(bowout::decline(candidacy, Day(2026, 3, 9)));
    CHECK(has(body, "Ingrid Solberg"));
    CHECK_FALSE(has(body, "Mei Tan"));
}

TEST_CASE("own words stand where they are asked for, with one blank line between, and nowhere else") {
    const auto said = [](LetterKind kind, const Candidacy& candidacy, const bowout::LetterOptions& options) {
        return body_of(bowout::compose(kind, candidacy, Day(2026, 3, 9), options));
    };
    const bowout::Prose own("We are moving.\n\n\n\nTo the coast.");
    const bowout::LetterOptions asked{.detail = bowout::ReasonDetail::brief, .own_words = own};
    const Candidacy accepted_it = with(with_offer(), accepted, Day(2026, 3, 5));
    CHECK(has(said(LetterKind::decline, with_offer(), asked), " We are moving.\n\nTo the coast."));
    CHECK(has(said(LetterKind::renege, accepted_it, asked), " We are moving.\n\nTo the coast."));
    CHECK_FALSE(has(said(LetterKind::decline, with_offer(), {.own_words = own}), "We are moving."));
    CHECK_FALSE(has(said(LetterKind::decline, with_offer(), {.detail = bowout::ReasonDetail::brief}), "We are moving."));
    const std::string reason = "The working hours would not fit with my other commitments.";
    CHECK(has(said(LetterKind::renege, accepted_it, {.reason = bowout::Reason::schedule}), reason));
    Candidacy with_reason = accepted_it;
    with_reason.reason = bowout::Reason::schedule;
    CHECK_FALSE(has(said(LetterKind::renege, with_reason, {}), reason));
}

TEST_CASE("an organization's article keeps its capital in a subject, and at the beginning of a sentence") {
    Candidacy candidacy = with_offer();
    candidacy.position.organization = "The Guardian";
    bowout::Phrasebook own = bowout::en_us;
    own.subjects.offer = {"Your offer from {organization}", "Your offer from {organization}"};
    own.decline.opening = {"{organization} made me an offer.", "{organization} made me an offer."};
    own.decline.decision = {"I cannot join {organization}.", "I cannot join {organization}."};
    const auto letter = bowout::decline(candidacy, Day(2026, 3, 9), {.phrasebook = &own});
    CHECK(subject_of(letter).starts_with("Your offer from The Guardian"));
    CHECK(body_of(letter).starts_with("The Guardian made me an offer. I cannot join the Guardian."));
}

TEST_CASE("without a record, whoever made the offer is written to, an agency too") {
    const bowout::Contact agent{.name = "Callum Reid", .role = bowout::Role::recruiter_agency};
    const Candidacy from = with_offer();
    CHECK(salutation_of(bowout::decline(from.candidate, from.position, *from.offer, agent, Day(2026, 3, 9))) == "Dear Callum Reid:");
}

TEST_CASE("four people met are thanked together, not by name") {
    Candidacy candidacy = with_offer();
    candidacy.contacts.push_back({.name = "Mei Tan", .role = bowout::Role::interviewer});
    candidacy.timeline.push_back({talked, Day(2026, 2, 20), {ContactIndex{6}}});
    const std::string body = body_of(bowout::decline(candidacy, Day(2026, 3, 9)));
    CHECK_FALSE(has(body, "Mei Tan"));
    CHECK((has(body, "every conversation") || has(body, "everyone I talked with") || has(body, "everyone who took the time")));
}

TEST_CASE("an employer who gave three rounds or more is thanked for the time, in place of a regret") {
    Candidacy candidacy = with_offer();
    const std::string two = body_of(bowout::decline(candidacy, Day(2026, 3, 9), {.seed = 1}));
    const std::string three = body_of(bowout::decline(with(candidacy, assessed, Day(2026, 2, 23)), Day(2026, 3, 9), {.seed = 1}));
    const auto speaks_of_time = [](const std::string& body) {
        return has(body, "a good deal of time") || has(body, "how many hours") || has(body, "Several rounds");
    };
    CHECK_FALSE(speaks_of_time(two));
    CHECK(speaks_of_time(three));
    CHECK(speaks_of_time(body_of(bowout::withdraw(with(in_process(), assessed, Day(2026, 2, 23)), Day(2026, 3, 2)))));
    CHECK_FALSE(speaks_of_time(body_of(bowout::withdraw(with(in_process(), assessed, Day(2026, 3, 23)), Day(2026, 3, 2)))));
}

TEST_CASE("people outside the organisation and those who want no contact are not named in a decline") {
    Candidacy candidacy = with_offer();
    candidacy.contacts[2].do_not_contact = true;
    candidacy.timeline.push_back({talked, Day(2026, 2, 20), {agency, referee}});
    const std::string body = body_of(bowout::decline(candidacy, Day(2026, 3, 9)));
    CHECK(has(body, "Tomás Rivera and Marcus Webb"));
    CHECK_FALSE(has(body, "Ingrid"));
    CHECK_FALSE(has(body, "Callum"));
    CHECK_FALSE(has(body, "Lindqvist"));
}

TEST_CASE("a timely decline does not apologise, and one a day after the week does, once") {
    const auto apologies = [](const std::string& body) {
        std::size_t count = 0;
        for (const std::string_view word : {"sorry", "apolog", "forgive"})
            for (std::size_t at = body.find(word); at != std::string::npos; at = body.find(word, at + 1)) ++count;
        return count;
    };
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        CHECK(apologies(body_of(bowout::decline(with_offer(), Day(2026, 3, 10), {.seed = seed}))) == 0);  // day 7
        CHECK(apologies(body_of(bowout::decline(with_offer(), Day(2026, 3, 11), {.seed = seed}))) == 1);  // day 8
    }
}

TEST_CASE("a decline within the employer's longer date does not apologise") {
    Candidacy candidacy = with_offer();
    candidacy.offer->answer_by = Day(2026, 3, 12);
    CHECK_FALSE(has(body_of(bowout::decline(candidacy, Day(2026, 3, 12))), "sorry"));
}

TEST_CASE("a letter written after a late decline still apologises, and one written after a timely decline does not") {
    const auto late = bowout::decline(with(with_offer(), declined, Day(2026, 3, 11)), Day(2026, 3, 12), {.seed = 1});
    CHECK((has(body_of(late), "sorry") || has(body_of(late), "forgive")));
    const auto timely = bowout::decline(with(with_offer(), declined, Day(2026, 3, 10)), Day(2026, 3, 12), {.seed = 1});
    CHECK_FALSE((has(body_of(timely), "sorry") || has(body_of(timely), "apology")));
}

TEST_CASE("of those at one's own employer only human resources get a copy, of a decline, by name") {
    Candidacy candidacy = with_offer();
    candidacy.offer->internal = true;
    for (bowout::Contact& contact : candidacy.contacts) contact.email = "someone@larkfield.example.com";
    const auto copied = [](const Candidacy& from, const bowout::LetterOptions& options = {}) {
        return part_of(bowout::decline(from, Day(2026, 3, 9), options), bowout::LetterPart::copy);
    };
    CHECK(copied(candidacy).empty());
    candidacy.contacts[2].role = bowout::Role::hr;
    CHECK(copied(candidacy) == "Ingrid Solberg");
    CHECK(copied(candidacy, {.to = ingrid}).empty());
    CHECK(part_of(bowout::acknowledge(candidacy, Day(2026, 3, 4)), bowout::LetterPart::copy).empty());
    const auto without = [&](auto change) {
        Candidacy other = candidacy;
        change(other.contacts[2]);
        return copied(other).empty();
    };
    CHECK(without([](bowout::Contact& hr) { hr.email.reset(); }));
    CHECK(without([](bowout::Contact& hr) { hr.do_not_contact = true; }));
    CHECK(without([](bowout::Contact& hr) { hr.name = bowout::Name::unknown("human resources"); }));
    candidacy.offer->internal = false;
    CHECK(copied(candidacy).empty());
}

TEST_CASE("a decline to the agency that relayed the offer thanks it for passing the offer on") {
    Candidacy candidacy = with_offer();
    candidacy.offer->made_by = agency;
    for (std::uint64_t seed = 0; seed < 9; ++seed) {
        const std::string body = body_of(bowout::decline(candidacy, Day(2026, 3, 9), {.seed = seed}));
        CHECK_FALSE(has(body, "your offer"));
        CHECK_FALSE(has(body, "offering me"));
        CHECK(has(body, "offer"));
    }
}

TEST_CASE("claim 6: a withdrawal is not a decline and never says offer, whatever the reason") {
    for (std::size_t reason = 0; reason < bowout::names<bowout::Reason>.size(); ++reason) {
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            const auto letter =
                bowout::withdraw(in_process(), Day(2026, 2, 20), {.reason = static_cast<bowout::Reason>(reason), .seed = seed});
            const std::string text = std::string(letter.subject()) + ' ' + body_of(letter);
            CHECK_FALSE(has(text, "offer"));
            CHECK((has(text, "withdraw") || has(text, "Withdraw")));
            CHECK(has(text, "LL-7"));
        }
    }
}

TEST_CASE("a withdrawal frees the day of the next planned step") {
    const Candidacy candidacy = with(with(in_process(), interview_scheduled, Day(2026, 2, 27)), interview_scheduled, Day(2026, 3, 2));
    CHECK(has(body_of(bowout::withdraw(candidacy, Day(2026, 2, 20))), "February 27"));
    CHECK(has(body_of(bowout::withdraw(candidacy, Day(2026, 2, 20), {.language = "en-GB"})), "27 February"));
    CHECK(has(body_of(bowout::withdraw(with(candidacy, interview_cancelled, Day(2026, 2, 27)), Day(2026, 2, 20))), "March 2"));
}

TEST_CASE("two days' notice of an interview owes no apology, one day's does") {
    const Candidacy candidacy = with(in_process(), interview_scheduled, Day(2026, 2, 27));
    CHECK_FALSE(has(body_of(bowout::withdraw(candidacy, Day(2026, 2, 25))), "notice"));
    CHECK(has(body_of(bowout::withdraw(candidacy, Day(2026, 2, 26))), "notice"));
}

TEST_CASE("thanks go to one person, say when they met, and mention the no without its reason") {
    const Candidacy candidacy = with(with_offer(), declined, Day(2026, 3, 9));
    const auto letter = bowout::thank(candidacy, ingrid, Day(2026, 3, 10));
    CHECK(letter.salutation() == "Dear Ingrid Solberg:");
    const std::string body = body_of(letter);
    CHECK(has(body, "February 19"));
    CHECK(has(body, "the talk about fixtures"));
    CHECK(has(body, "declined the position"));
    CHECK_FALSE(has(body, "right fit"));
}

TEST_CASE("thanks after a withdrawal speak of the application") {
    const Candidacy candidacy = with(in_process(), withdrawn, Day(2026, 2, 20));
    const std::string body = body_of(bowout::thank(candidacy, tomas, Day(2026, 2, 20)));
    CHECK((has(body, "withdrawn my application") || has(body, "withdrew")));
    CHECK_FALSE(has(body, "offer"));
}

TEST_CASE("thanks to someone with whom no talk is on record name no day") {
    Candidacy candidacy = with(with_offer(), declined, Day(2026, 3, 9));
    candidacy.contacts.push_back({.name = "Ada Quist", .role = bowout::Role::coordinator});
    const std::string body = body_of(bowout::thank(candidacy, ContactIndex{6}, Day(2026, 3, 10)));
    CHECK_FALSE(has(body, "February"));
    CHECK(has(body, "Test Engineer"));
}

TEST_CASE("thanks name the last day on which the reader was met by then, whatever the order of the rows") {
    const auto thanks = [](const bowout::Timeline& met, Day today) {
        Candidacy candidacy = with(with_offer(), declined, Day(2026, 3, 9));
        candidacy.timeline.insert(candidacy.timeline.end(), met.begin(), met.end());
        return body_of(bowout::thank(candidacy, ingrid, today));
    };
    const bowout::Event earlier{talked, Day(2026, 2, 12), {ingrid}};
    const bowout::Event later{talked, Day(2026, 2, 23), {ingrid}};
    const bowout::Event on_the_day{talked, Day(2026, 3, 10), {ingrid}};
    CHECK(has(thanks({earlier, later}, Day(2026, 3, 10)), "February 23"));
    CHECK(has(thanks({later, earlier}, Day(2026, 3, 10)), "February 23"));
    CHECK(has(thanks({on_the_day}, Day(2026, 3, 10)), "March 10"));
    CHECK(has(thanks({on_the_day}, Day(2026, 3, 9)), "February 19"));
    CHECK(has(thanks({{talked, Day(2026, 2, 23), {marcus}}}, Day(2026, 3, 10)), "February 19"));
    CHECK(has(thanks({{assessed, Day(2026, 2, 23), {ingrid}}}, Day(2026, 3, 10)), "February 19"));
}

TEST_CASE("thank-you letters to one organisation do not read alike") {
    const Candidacy candidacy = with(with_offer(), declined, Day(2026, 3, 9));
    const std::string to_tomas = body_of(bowout::thank(candidacy, tomas, Day(2026, 3, 10)));
    const std::string to_ingrid = body_of(bowout::thank(candidacy, ingrid, Day(2026, 3, 10)));
    const std::string to_marcus = body_of(bowout::thank(candidacy, marcus, Day(2026, 3, 10)));
    const auto opening = [](const std::string& body) { return body.substr(0, body.find('.')); };
    CHECK(opening(to_tomas) != opening(to_ingrid));
    CHECK(opening(to_ingrid) != opening(to_marcus));
    CHECK(opening(to_tomas) != opening(to_marcus));
}

TEST_CASE("a letter to nobody in particular begins as one to the first on the list does") {
    Candidacy nobody = in_process();
    nobody.contacts.clear();
    nobody.timeline.clear();
    Candidacy first = nobody;
    first.contacts = {{.name = "Priya Nair"}};
    const auto opening = [](const Candidacy& candidacy, std::uint64_t seed) {
        const std::string body = body_of(bowout::withdraw(candidacy, Day(2026, 2, 20), {.seed = seed}));
        return body.substr(0, body.find('.'));
    };
    for (std::uint64_t seed = 0; seed < 9; ++seed) CHECK(opening(nobody, seed) == opening(first, seed));
}

TEST_CASE("the same case gives the same letter, and a seed another one") {
    const auto letter = bowout::decline(with_offer(), Day(2026, 3, 9));
    CHECK(letter == bowout::decline(with_offer(), Day(2026, 3, 9)));
    bool differs = false;
    for (std::uint64_t seed = 0; seed < 8; ++seed)
        differs = differs || bowout::decline(with_offer(), Day(2026, 3, 9), {.seed = seed}) != letter;
    CHECK(differs);
}

TEST_CASE("claim 1: without a reason the letter says that it is not the right fit") {
    CHECK(has(body_of(bowout::decline(with_offer(), Day(2026, 3, 9))), "not the right fit"));
}

TEST_CASE("a private reason is told as not the right fit") {
    for (std::size_t at = 0; at < bowout::names<bowout::Reason>.size(); ++at) {
        const auto reason = static_cast<bowout::Reason>(at);
        const std::string body = body_of(bowout::decline(with_offer(), Day(2026, 3, 9), {.reason = reason}));
        CHECK(has(body, "not the right fit") == (bowout::is_private(reason) || reason == bowout::Reason::not_right_fit));
    }
}

TEST_CASE("the reason is the option's, else the record's, in one's own words, or left out") {
    Candidacy candidacy = with_offer();
    candidacy.reason = bowout::Reason::study;
    const Day today(2026, 3, 9);
    CHECK(has(body_of(bowout::decline(candidacy, today)), "My studies"));
    CHECK(has(body_of(bowout::decline(candidacy, today, {.reason = bowout::Reason::schedule})), "working hours"));
    const auto own = bowout::decline(candidacy, today, {.detail = bowout::ReasonDetail::brief, .own_words = "My father is unwell."});
    CHECK(has(body_of(own), "My father is unwell."));
    CHECK_FALSE(has(body_of(own), "My studies"));
    CHECK_FALSE(has(body_of(bowout::decline(candidacy, today, {.detail = bowout::ReasonDetail::none})), "studies"));
}

TEST_CASE("braces in a field are text, never a slot") {
    Candidacy candidacy = with_offer();
    candidacy.position.title = "{reader} {} Engineer";
    candidacy.contacts[0].topic = "{topic}";
    const std::string body = body_of(bowout::decline(candidacy, Day(2026, 3, 9)));
    CHECK(has(body, "{reader} {} Engineer"));
    CHECK(has(body, "{topic}"));
}

TEST_CASE("a decline is refused with what to write instead") {
    CHECK(refusal(LetterKind::decline, in_process(), Day(2026, 2, 20)) ==
          "no offer has been made, so there is none to decline: write withdraw()");
    CHECK(refusal(LetterKind::decline, with(with_offer(), accepted, Day(2026, 3, 5)), Day(2026, 3, 9)) ==
          "you accepted on 5 March: write renege()");
    Candidacy expired = with_offer();
    expired.offer->answer_by = Day(2026, 3, 8);
    CHECK(refusal(LetterKind::decline, expired, Day(2026, 3, 8)).empty());
    CHECK(refusal(LetterKind::decline, expired, Day(2026, 3, 9)) == "the offer expired on 8 March: write late_note()");
    CHECK(bowout::why_not(LetterKind::decline, expired, Day(2026, 3, 9))->instead == LetterKind::late_note);
    CHECK(refusal(LetterKind::decline, with(with_offer(), rescinded, Day(2026, 3, 5)), Day(2026, 3, 9)) ==
          "the employer took the offer back on 5 March: there is nothing left to decline");
    CHECK(refusal(LetterKind::decline, with(with(with_offer(), accepted, Day(2026, 3, 4)), started, Day(2026, 3, 5)), Day(2026, 3, 9)) ==
          "the work has begun on 5 March: leaving it is a resignation, not a decline");
    CHECK(refusal(LetterKind::decline, with(with_offer(), reneged, Day(2026, 3, 5)), Day(2026, 3, 9)) ==
          "you backed out of an acceptance on 5 March: write renege()");
}

TEST_CASE("a withdrawal is refused from the day an offer is out") {
    CHECK(refusal(LetterKind::withdraw, with_offer(), Day(2026, 3, 2)).empty());
    CHECK(refusal(LetterKind::withdraw, with_offer(), offered) == "an offer was made on 3 March: write decline()");
    CHECK(refusal(LetterKind::withdraw, with(in_process(), not_selected, Day(2026, 2, 21)), Day(2026, 2, 22)) ==
          "they chose someone else on 21 February: there is nothing left to say no to");
}

TEST_CASE("claim 23: thanks are refused before the no, and people outside get letters of their own") {
    CHECK(refusal(LetterKind::thank, with_offer(), Day(2026, 3, 9), {.to = ingrid}) ==
          "thanks follow the no, which has not been said yet: write decline()");
    CHECK(refusal(LetterKind::thank, in_process(), Day(2026, 2, 20), {.to = ingrid}) ==
          "thanks follow the no, which has not been said yet: write withdraw()");
    const Candidacy ended = with(with_offer(), declined, Day(2026, 3, 9));
    CHECK(refusal(LetterKind::thank, ended, Day(2026, 3, 9), {.to = ingrid}).empty());
    CHECK(refusal(LetterKind::thank, ended, Day(2026, 3, 9), {.to = agency}) == "an agency gets a note of its own: write agency_note()");
    CHECK(refusal(LetterKind::thank, ended, Day(2026, 3, 9), {.to = referee}) ==
          "a referee gets a note of their own: write referee_note()");
    CHECK(refusal(LetterKind::thank, with(with_offer(), rescinded, Day(2026, 3, 5)), Day(2026, 3, 9), {.to = ingrid}) ==
          "the employer took the offer back on 5 March: there is nothing left to decline");
}

TEST_CASE("nobody is written to who asked for no contact, or is not on the list") {
    Candidacy candidacy = with_offer();
    candidacy.contacts[2].do_not_contact = true;
    CHECK(refusal(LetterKind::decline, candidacy, Day(2026, 3, 9), {.to = ingrid}) == "Ingrid Solberg asked not to be contacted");
    CHECK(refusal(LetterKind::decline, candidacy, Day(2026, 3, 9), {.to = ContactIndex{99}}) ==
          "the letter is to someone who is not on the list of contacts");
}

TEST_CASE("a language without a phrasebook is refused, never written in English") {
    CHECK(refusal(LetterKind::decline, with_offer(), Day(2026, 3, 9), {.language = "pt-BR"}) ==
          "there is no phrasebook for the language pt-BR, only for en-US, en-GB, de-DE, fr-FR and es-ES");
    CHECK_THROWS_AS(bowout::decline(with_offer(), Day(2026, 3, 9), {.language = "pt-BR"}), std::domain_error);
}

TEST_CASE("a phrasebook of one's own is used instead of the language") {
    bowout::Phrasebook book = bowout::en_gb;
    book.language = "en-AU";
    const auto letter = bowout::decline(with_offer(), Day(2026, 3, 9), {.language = "xx", .phrasebook = &book});
    CHECK(letter.language() == "en-AU");
}

TEST_CASE("without a record, a letter is written from its parts") {
    const Candidacy whole = with_offer();
    const auto declined_offer = bowout::decline(whole.candidate, whole.position, *whole.offer, whole.contacts[0], Day(2026, 3, 9));
    CHECK(declined_offer.salutation() == "Dear Ms. Nair:");
    const auto withdrawal = bowout::withdraw(whole.candidate, whole.position, whole.contacts[0], Day(2026, 2, 20));
    CHECK(withdrawal.kind() == LetterKind::withdraw);
}

TEST_CASE("each kind has a function of its own, which writes what compose() writes") {
    const Candidacy open = with_offer();
    Candidacy dated = open;
    dated.offer->answer_by = Day(2026, 3, 10);
    Candidacy agency_in = open;
    Candidacy introduced = in_process();
    introduced.contacts.push_back({.name = "Robin Teale", .role = bowout::Role::referrer});
    const Candidacy accepted_it = with(open, accepted, Day(2026, 3, 5));
    const Candidacy invited = with(in_process(), interview_scheduled, Day(2026, 3, 12));
    const Candidacy lapsed = with(open, offer_expired, Day(2026, 3, 8));
    const Candidacy said = with(open, declined, Day(2026, 3, 6));
    const Day today(2026, 3, 9);
    using bowout::compose;
    CHECK(bowout::late_note(lapsed, today) == compose(LetterKind::late_note, lapsed, today));
    CHECK(bowout::decline_interview(invited, today) == compose(LetterKind::decline_interview, invited, today));
    CHECK(bowout::renege(accepted_it, today) == compose(LetterKind::renege, accepted_it, today));
    CHECK(bowout::acknowledge(open, today) == compose(LetterKind::acknowledge, open, today));
    CHECK(bowout::ask_for_time(dated, today) == compose(LetterKind::ask_for_time, dated, today));
    CHECK(bowout::keep_in_touch(said, tomas, today) == compose(LetterKind::keep_in_touch, said, today, {.to = tomas}));
    CHECK(bowout::referrer_note(introduced, today) == compose(LetterKind::referrer_note, introduced, today));
    CHECK(bowout::agency_note(agency_in, today) == compose(LetterKind::agency_note, agency_in, today));
    CHECK(bowout::referee_note(open, today) == compose(LetterKind::referee_note, open, today));
    CHECK(bowout::phone_script(open, today) == compose(LetterKind::phone_script, open, today));
}

TEST_CASE("a phrasebook of one's own may name its reader") {
    bowout::Phrasebook own = bowout::en_us;
    own.decline.opening = {"Thank you, {reader}, for everything.", "Thank you, {reader}, for everything."};
    CHECK(body_of(bowout::decline(with_offer(), Day(2026, 3, 9), {.phrasebook = &own})).starts_with("Thank you, Priya Nair, for"));
}

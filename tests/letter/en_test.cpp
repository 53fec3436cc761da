#include <catch2/catch_test_macros.hpp>

#include <array>
#include <string>
#include <vector>

#include <bowout/letter/en.hpp>

#include "candidacies.hpp"

using namespace letters;
using bowout::Contact;
using bowout::Formality;
using bowout::Reason;

namespace {

struct Frame {
    std::string salutation;
    std::string closing;
};

Frame frame_of(std::string_view language, const Contact& reader) {
    Candidacy candidacy = with_offer();
    candidacy.contacts[0] = reader;
    const auto letter = bowout::decline(candidacy, Day(2026, 3, 9), {.language = language});
    return {std::string(letter.salutation()), std::string(letter.closing())};
}

/// Without the stop of an abbreviation inside a sentence: "Acme Inc., and".
std::string without_inner_stops(std::string body) {
    for (std::size_t at = body.find("Inc."); at != std::string::npos; at = body.find("Inc.", at + 1)) {
        const std::string rest = body.substr(at + 4, 2);
        if (rest.starts_with(',') || (rest.size() == 2 && rest[0] == ' ' && rest[1] >= 'a' && rest[1] <= 'z')) body.erase(at + 3, 1);
    }
    return body;
}

/// What a reader would stumble over, or nothing.
std::string seam_in(const std::string& letter_body) {
    const std::string body = without_inner_stops(letter_body);
    for (const std::string_view seam :
         {"  ", " .", " ,", "..", ",,", ",.", ".,", "{", "}", "()", " ;", "\n\n\n", " \n", "The The", "the The"})
        if (body.find(seam) != std::string::npos) return std::string(seam);
    std::vector<std::string> words;
    std::string word;
    for (const char c : body + ' ') {
        if (c != ' ' && c != '\n') {
            word += c;
            continue;
        }
        if (!words.empty() && word == words.back() && !word.empty()) return "doubled " + word;
        words.push_back(word);
        word.clear();
    }
    std::string before_last, last;
    for (std::size_t begin = 0; begin < body.size();) {
        std::size_t end = body.find(". ", begin);
        const std::size_t paragraph = body.find("\n\n", begin);
        end = std::min(end == std::string::npos ? body.size() : end + 2, paragraph == std::string::npos ? body.size() : paragraph + 2);
        const std::string sentence = body.substr(begin, end - begin);
        const std::string first = sentence.substr(0, sentence.find(' '));
        if (first[0] >= 'a' && first[0] <= 'z') return "sentence begins with " + first;
        if (first == last && last == before_last) return "three sentences begin with " + first;
        before_last = last;
        last = first;
        begin = end;
    }
    return "";
}

std::size_t words_in(const std::string& body) {
    std::size_t count = 1;
    for (const char c : body) count += c == ' ' || c == '\n' ? 1 : 0;
    return count;
}

}  // namespace

TEST_CASE("American salutations follow what is known of the name") {
    CHECK(frame_of("en-US", {.name = {"Priya Nair", {.family = "Nair", .honorific = "Ms."}}}).salutation == "Dear Ms. Nair:");
    CHECK(frame_of("en-US", {.name = {"Priya Nair", {.family = "Nair", .honorific = "Ms"}}}).salutation == "Dear Ms. Nair:");
    CHECK(frame_of("en-US", {.name = {"Dr. Amara Bello", {.family = "Bello", .honorific = "Dr."}}}).salutation == "Dear Dr. Bello:");
    CHECK(frame_of("en-US", {.name = {"Kim Lee", {.honorific = "Mx."}}}).salutation == "Dear Mx. Kim Lee:");
    CHECK(frame_of("en-US", {.name = "Alex Rivera"}).salutation == "Dear Alex Rivera:");
    CHECK(frame_of("en-US", {.name = {"Alex Rivera", {.given = "Alex"}}, .formality = Formality::first_name}).salutation == "Dear Alex,");
    CHECK(frame_of("en-US", {.name = "Alex Rivera", .formality = Formality::first_name}).salutation == "Dear Alex Rivera,");
    CHECK(frame_of("en-US", {.name = {"Alex Rivera", {.family = "Rivera", .honorific = "Mr."}}, .formality = Formality::neutral})
              .salutation == "Dear Alex Rivera:");
    CHECK(frame_of("en-US", {.name = bowout::Name::unknown("a panel member")}).salutation == "Dear Hiring Team:");
}

TEST_CASE("British salutations have no stop after Ms, and pair with their closings") {
    const auto named = frame_of("en-GB", {.name = {"Priya Nair", {.family = "Nair", .honorific = "Ms."}}});
    CHECK(named.salutation == "Dear Ms Nair,");
    CHECK(named.closing == "Yours sincerely,");
    const auto unnamed = frame_of("en-GB", {.name = bowout::Name::unknown("a panel member")});
    CHECK(unnamed.salutation == "Dear Sir or Madam,");
    CHECK(unnamed.closing == "Yours faithfully,");
    CHECK(frame_of("en-GB", {.name = {"Jo Hart", {.family = "Hart", .honorific = "Prof."}}}).salutation == "Dear Prof. Hart,");
}

TEST_CASE("closings match the terms one is on") {
    CHECK(frame_of("en-US", {.name = "Alex Rivera"}).closing == "Sincerely,");
    CHECK(frame_of("en-US", {.name = "Alex Rivera", .formality = Formality::neutral}).closing == "Best regards,");
    CHECK(frame_of("en-US", {.name = "Alex Rivera", .formality = Formality::first_name}).closing == "Warm regards,");
    CHECK(frame_of("en-GB", {.name = "Alex Rivera", .formality = Formality::neutral}).closing == "Kind regards,");
    CHECK(frame_of("en-GB", {.name = "Alex Rivera", .formality = Formality::first_name}).closing == "Best wishes,");
}

TEST_CASE("with nobody on the list a letter still has someone to greet") {
    Candidacy candidacy = with_offer();
    candidacy.contacts.clear();
    candidacy.timeline.clear();
    candidacy.offer->made_by.reset();
    CHECK(salutation_of(bowout::decline(candidacy, Day(2026, 3, 9))) == "Dear Hiring Team:");
    CHECK(closing_of(bowout::decline(candidacy, Day(2026, 3, 9), {.language = "en-GB"})) == "Yours faithfully,");
}

TEST_CASE("dates are spelled as each country spells them") {
    CHECK(part_of(bowout::decline(with_offer(), Day(2026, 3, 9)), bowout::LetterPart::date) == "March 9, 2026");
    CHECK(part_of(bowout::decline(with_offer(), Day(2026, 3, 9), {.language = "en-GB"}), bowout::LetterPart::date) == "9 March 2026");
}

TEST_CASE("subjects name the position and its reference") {
    CHECK(subject_of(bowout::decline(with_offer(), Day(2026, 3, 9))) == "Your offer: Test Engineer (LL-7)");
    CHECK(subject_of(bowout::withdraw(in_process(), Day(2026, 2, 20))) == "Withdrawing my application: Test Engineer (LL-7)");
    Candidacy candidacy = with_offer();
    candidacy.position.reference.reset();
    CHECK(subject_of(bowout::decline(candidacy, Day(2026, 3, 9))) == "Your offer: Test Engineer");
}

TEST_CASE("inside a sentence an organisation's article is small, and a final stop is not doubled") {
    Candidacy candidacy = with_offer();
    candidacy.position.organization = "The Guardian";
    CHECK(has(body_of(bowout::decline(candidacy, Day(2026, 3, 9), {.seed = 0})), "at the Guardian"));
    candidacy.position.organization = "Acme Inc.";
    for (std::uint64_t seed = 0; seed < 12; ++seed)
        CHECK_FALSE(has(body_of(bowout::decline(candidacy, Day(2026, 3, 9), {.seed = seed})), "Inc.."));
}

TEST_CASE("no letter has a seam, whatever is known or missing, and none is long") {
    const std::array<bowout::Line, 8> titles{"MRI Technician", "UX Designer",        "European Sales Lead", "Hourly Worker",
                                             "R&D <Lead>",     "Head of Operations", "Ingénieur·e",         "テストエンジニア"};
    const std::array<bowout::Line, 6> organizations{"Acme Inc.",      "The Guardian",        "St. James's",
                                                    "Larkfield Labs", "Müller & Söhne GmbH", "株式会社 青空"};
    std::string seams;
    std::size_t letters = 0;
    std::size_t longest_no = 0;
    std::size_t longest_thanks = 0;
    const auto look_at = [&](const bowout::Letter& letter, std::size_t& longest) {
        const std::string body = body_of(letter);
        if (const std::string seam = seam_in(body); !seam.empty() && seams.size() < 4'000) seams += "[" + seam + "] in: " + body + "\n";
        longest = std::max(longest, words_in(body));
        ++letters;
    };
    for (const auto& title : titles) {
        for (const auto& organization : organizations) {
            for (unsigned known = 0; known < 32; ++known) {
                Candidacy candidacy = (known & 1U) != 0 ? with_offer() : in_process();
                candidacy.position = {.title = title, .organization = organization};
                if ((known & 2U) == 0) candidacy.contacts[0].topic.reset();
                if ((known & 4U) == 0) candidacy.timeline.clear();
                if ((known & 8U) != 0) candidacy.timeline.push_back({interview_scheduled, Day(2026, 3, 12)});
                if ((known & 16U) != 0) candidacy.contacts.erase(candidacy.contacts.begin() + 1, candidacy.contacts.end());
                for (std::uint64_t seed = 0; seed < 3; ++seed) {
                    for (const std::string_view language : {"en-US", "en-GB"}) {
                        const auto reason = static_cast<Reason>((known * 3 + seed) % bowout::names<Reason>.size());
                        const bowout::LetterOptions options{
                            .language = language,
                            .reason = reason,
                            .detail = (known + seed) % 4 == 0 ? bowout::ReasonDetail::none : bowout::ReasonDetail::category,
                            .seed = seed * 7'919 + known};
                        const Day today(2026, 3, (known & 8U) != 0 ? 11U : 9U);
                        const bool has_offer = candidacy.offer.has_value();
                        look_at(has_offer ? bowout::decline(candidacy, today, options) : bowout::withdraw(candidacy, today, options),
                                longest_no);
                        const Candidacy ended = with(candidacy, has_offer ? declined : withdrawn, today);
                        look_at(bowout::thank(ended, priya, today, options), longest_thanks);
                    }
                }
            }
        }
    }
    CHECK(letters == 8 * 6 * 32 * 3 * 2 * 2);
    CHECK(seams == "");
    CHECK(longest_no <= 200);
    CHECK(longest_thanks <= 120);
}

TEST_CASE("no sentence in the phrasebook speaks of pay, another employer's name, or in clichés") {
    std::string all;
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        for (std::size_t reason = 0; reason < bowout::names<Reason>.size(); ++reason) {
            const bowout::LetterOptions options{.reason = static_cast<Reason>(reason), .seed = seed};
            all += body_of(bowout::decline(with_offer(), Day(2026, 3, 9), options));
            all += body_of(bowout::withdraw(in_process(), Day(2026, 2, 20), options));
            all += body_of(bowout::thank(with(with_offer(), declined, Day(2026, 3, 9)), priya, Day(2026, 3, 9), options));
        }
    }
    for (const std::string_view word :
         {"salary", "pay", "money", "compensation", "careful consideration", "difficult decision", "pursue", "at this time",
          "moving forward", "not you", "unfortunately", "regret to inform", "!", "definitely", "might", "perhaps"})
        CHECK_FALSE(has(all, word));
}

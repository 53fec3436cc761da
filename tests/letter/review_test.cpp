#include <algorithm>
#include <array>
#include <cctype>
#include <fstream>
#include <functional>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include <bowout/letter/compose.hpp>
#include <bowout/letter/review.hpp>

#include "cases.hpp"
#include "every_letter.hpp"

namespace {

using bowout::Findings;
using bowout::LetterKind;
using bowout::review;
using bowout::ReviewCode;
using bowout::ReviewContext;

constexpr ReviewContext context{.title = "Data Steward", .organization = "Harwell Packaging", .reader = "Mrs Booth"};
const std::string good =
    "Dear Mrs Booth,\n\nThank you for offering me the post of Data Steward at Harwell Packaging. I have decided to decline it.\n\n"
    "I hope that our paths cross again.\n\nYours sincerely,\nG. Pearson\n";

std::string with_sentence(std::string_view sentence) {
    std::string letter = good;
    letter.insert(letter.find("I hope"), std::string(sentence) + ' ');
    return letter;
}
std::string replaced(std::string text, std::string_view from, std::string_view to) {
    for (std::size_t at = 0; (at = text.find(from, at)) != text.npos; at += to.size()) text.replace(at, from.size(), to);
    return text;
}
std::vector<ReviewCode> codes(const Findings& findings) {
    std::vector<ReviewCode> found;
    for (const auto& one : findings) found.push_back(one.code);
    return found;
}
bool has(const Findings& findings, ReviewCode code) {
    for (const auto& one : findings)
        if (one.code == code) return true;
    return false;
}
/// The words of the letter in which `code` was found.
std::string where(std::string_view letter, ReviewCode code) {
    for (const auto& one : review(letter, context))
        if (one.code == code) return std::string(letter.substr(one.begin, one.end - one.begin));
    return {};
}

/// A labelled letter, and what its caller knew.
struct Labelled {
    std::string text, title, organization, reader;
    LetterKind kind;
    bool is_bad;

    [[nodiscard]] Findings reviewed() const {
        return review(text, {.kind = kind, .title = title, .organization = organization, .reader = reader});
    }
};
std::vector<Labelled> labelled_in(const std::string& folder) {
    const auto read = [](const std::string& file) {
        std::ifstream in(file, std::ios::binary);
        std::ostringstream text;
        text << in.rdbuf();
        return std::move(text).str();
    };
    std::vector<Labelled> letters;
    std::istringstream labels(read(folder + "/labels.tsv"));
    std::string line;
    std::getline(labels, line);
    while (std::getline(labels, line)) {
        std::vector<std::string> fields;
        std::istringstream row(line);
        for (std::string field; std::getline(row, field, '\t');) fields.push_back(field);
        REQUIRE(fields.size() >= 7);
        const auto kind = fields[1] == "decline" ? LetterKind::decline : fields[1] == "withdraw" ? LetterKind::withdraw : LetterKind::thank;
        letters.push_back({read(folder + '/' + fields[0]), fields[2], fields[3], fields[4], kind, fields[5] == "bad"});
    }
    return letters;
}

struct Score {
    int found = 0, missed = 0, alarms = 0;
};
/// How a folder of labelled letters is judged: a bad letter should be flagged, a good one not.
Score score_of(const std::string& folder) {
    Score score;
    for (const Labelled& letter : labelled_in(folder)) {
        const bool flagged = flags(letter.reviewed());
        if (letter.is_bad) ++(flagged ? score.found : score.missed);
        if (!letter.is_bad && flagged) ++score.alarms;
    }
    return score;
}

/// How labelled sentences are judged, each within an otherwise gracious letter.
Score score_of_sentences(const std::string& file) {
    Score score;
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
        const std::size_t tab = line.find('\t');
        REQUIRE(tab != line.npos);
        const bool flagged = flags(review(with_sentence(line.substr(tab + 1)), context));
        if (!line.starts_with("OK")) ++(flagged ? score.found : score.missed);
        if (line.starts_with("OK") && flagged) ++score.alarms;
    }
    return score;
}

/// The letter and what is known of it, with other names for the organization and the reader.
Labelled renamed(Labelled letter) {
    letter.text = replaced(letter.text, "\u2019", "'");
    constexpr std::array<std::string_view, 8> fresh{"Harwell", "Quillon", "Sandmere", "Vostrel", "Imbrey", "Lowther", "Penhallow", "Trask"};
    const auto is_letter = [](char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0 || static_cast<unsigned char>(c) >= 0x80; };
    const auto each_word = [&](std::string_view text, const auto& use) {
        for (std::size_t at = 0; at < text.size();) {
            std::size_t end = at;
            while (end < text.size() && is_letter(text[end])) ++end;
            use(text.substr(at, std::max<std::size_t>(end - at, 1)));
            at = std::max(end, at + 1);
        }
    };
    // Titles, and words that organizations share, are no names.
    const std::set<std::string, std::less<>> kept{"Mr",     "Mrs",  "Ms",     "Miss", "Dr",   "Prof",  "Professor", "Sir",
                                                  "The",    "Lady", "Father", "Rev",  "Chef", "Judge", "Captain",   "Colonel",
                                                  "Sister", "Ltd",  "LLP",    "Inc",  "And",  "Saint"};
    std::map<std::string, std::string_view, std::less<>> names;
    for (const std::string* known : {&letter.organization, &letter.reader})
        each_word(*known, [&](std::string_view word) {
            const bool is_name = word.size() > 2 && std::isupper(static_cast<unsigned char>(word[0])) != 0 && !kept.contains(word);
            if (is_name && names.size() < fresh.size()) names.try_emplace(std::string(word), fresh[names.size()]);
        });
    for (std::string* text : {&letter.text, &letter.title, &letter.organization, &letter.reader}) {
        std::string other;
        each_word(*text, [&](std::string_view word) {
            const auto found = names.find(word);
            other += found == names.end() ? word : found->second;
        });
        *text = other;
    }
    return letter;
}

}  // namespace

TEST_CASE("nothing is found in a gracious letter") { CHECK(review(good, context).empty()); }

TEST_CASE("the labelled letters given for development are told apart") {
    const Score score = score_of(TONE_LETTERS "/given");
    CHECK(score.found == 20);
    CHECK(score.missed == 0);
    CHECK(score.alarms == 0);
}

TEST_CASE("most of our own labelled letters are told apart") {
    const Score score = score_of(TONE_LETTERS "/own");
    CHECK(score.found >= 165);
    CHECK(score.alarms <= 1);
}

TEST_CASE("most of our own labelled sentences are told apart") {
    const Score score = score_of_sentences(TONE_LETTERS "/sentences/own.tsv");
    CHECK(score.found >= 1'100);
    CHECK(score.missed <= 140);
    CHECK(score.alarms <= 14);
}

/// The lines of a file of sentences that the review flags, each put where `letter_with` puts it.
std::vector<std::string> flagged_lines(const std::string& file, const std::function<std::string(const std::string&)>& letter_with) {
    std::ifstream in(file);
    REQUIRE(in);
    std::vector<std::string> flagged;
    for (std::string line; std::getline(in, line);)
        if (flags(review(letter_with(line), context))) flagged.push_back(line);
    return flagged;
}

TEST_CASE("a no is read as one, however it is said") {
    const auto letter_with = [](const std::string& no) { return replaced(good, "I have decided to decline it.", no); };
    CHECK(flagged_lines(TONE_LETTERS "/sentences/refusals.txt", letter_with) == std::vector<std::string>{});
    CHECK(flags(review(letter_with("I have enjoyed the spring."), context)));
}

TEST_CASE("thanks are read as such, however they are said") {
    const auto letter_with = [](const std::string& thanks) { return replaced(good, "Thank you for offering", thanks + " You offered"); };
    CHECK(flagged_lines(TONE_LETTERS "/sentences/thanks.txt", letter_with) == std::vector<std::string>{});
    CHECK(flags(review(letter_with("It rained all morning."), context)));
}

TEST_CASE("another employer's name in its place is no wrong one") {
    CHECK(flagged_lines(TONE_LETTERS "/sentences/names.txt", with_sentence) == std::vector<std::string>{});
    CHECK(has(review(with_sentence("I would have loved to join Harwell Plastics."), context), ReviewCode::wrong_organization));
}

TEST_CASE("the reader, the position and the organization may be shortened as people do") {
    std::ifstream in(TONE_LETTERS "/sentences/known.tsv");
    REQUIRE(in);
    std::string line;
    std::getline(in, line);
    while (std::getline(in, line)) {
        std::array<std::string, 5> fields;
        std::istringstream row(line);
        for (std::string& field : fields) std::getline(row, field, '\t');
        const auto& [title, organization, reader, salutation, sentence] = fields;
        const std::string letter = salutation + "\n\n" + sentence + good.substr(good.find(" I have decided"));
        INFO(letter);
        CHECK_FALSE(flags(review(letter, {.title = title, .organization = organization, .reader = reader})));
    }
    CHECK(has(review(replaced(good, "Mrs Booth", "Kurt"), {.reader = "Katherine Booth"}), ReviewCode::wrong_name));
    const ReviewContext other{.title = "Data Steward", .organization = "Marks & Spencer"};
    CHECK(has(review(replaced(good, "Harwell Packaging", "BP"), other), ReviewCode::wrong_organization));
}

TEST_CASE("a span is the words in question, also behind multi-byte text") {
    CHECK(where(with_sentence("Fraülein Æsa was kind — but your process is a mess."), ReviewCode::crit_process) ==
          "your process is a mess");
}

TEST_CASE("line ends, quotes and blanks written otherwise change no code") {
    const std::string letter = with_sentence("I can't work like that, because you didn't reply - what you're paying is a joke!!");
    const auto expected = codes(review(letter, context));
    CHECK(expected.size() >= 3);
    CHECK(codes(review(replaced(letter, "\n", "\r\n"), context)) == expected);
    CHECK(codes(review(replaced(letter, "'", "\u2019"), context)) == expected);
    CHECK(codes(review(replaced(letter, " - ", " \u2014 "), context)) == expected);
    CHECK(codes(review(replaced(letter, "because ", "because\u00A0"), context)) == expected);
}

TEST_CASE("a gracious sentence removes no hostile finding") {
    const std::string hostile = with_sentence("Your interview was a farce.");
    CHECK(has(review(hostile, context), ReviewCode::crit_process));
    CHECK(has(review(replaced(hostile, "\n\nYours", " Thank you again, and all the best.\n\nYours"), context), ReviewCode::crit_process));
}

TEST_CASE("names mean nothing but themselves") {
    const ReviewContext alarming{.title = "Executioner", .organization = "Hell's Kitchen Ltd", .reader = "Mr Payne"};
    CHECK(review("Dear Mr Payne,\n\nThank you for offering me the post of Executioner at Hell's Kitchen. I have decided to decline.\n\n"
                 "All the best to Dick Savage and the team.\n\nKind regards,\nA. Moron\n",
                 alarming)
              .empty());
}

TEST_CASE("other names for the organization and the reader change no finding") {
    for (const std::string_view folder : {TONE_LETTERS "/given", TONE_LETTERS "/own"})
        for (const Labelled& letter : labelled_in(std::string(folder))) {
            const Labelled other = renamed(letter);
            INFO(other.text);
            CHECK(codes(other.reviewed()) == codes(letter.reviewed()));
        }
}

TEST_CASE("another organization, position or reader is an error") {
    CHECK(has(review(replaced(good, "Harwell Packaging", "Harwell Plastics"), context), ReviewCode::wrong_organization));
    CHECK(has(review(replaced(good, "post of Data Steward", "post of Night Porter"), context), ReviewCode::wrong_role));
    CHECK(has(review(replaced(good, "Mrs Booth", "Mrs Crane"), context), ReviewCode::wrong_name));
}

TEST_CASE("another position is seen wherever a letter may name it") {
    const auto is_wrong = [](std::string_view opening) {
        return has(review(replaced(good, "Thank you for offering me the post of Data Steward at Harwell Packaging.", opening), context),
                   ReviewCode::wrong_role);
    };
    CHECK(is_wrong("Thank you for inviting me to join Harwell Packaging as a Receptionist."));
    CHECK(is_wrong("Thank you for the offer of the Quality Inspector job at Harwell Packaging."));
    CHECK(is_wrong("Thank you for asking me to become Night Porter at Harwell Packaging."));
    CHECK(is_wrong("Thank you for inviting me to join Harwell Packaging as a court reporter."));
    CHECK(is_wrong("Thank you for calling about the receptionist job at Harwell Packaging."));
    CHECK(is_wrong("Thank you for showing me round Harwell Packaging: I wish you luck in finding a Booking Clerk."));
    CHECK_FALSE(is_wrong("Thank you for inviting me to join Harwell Packaging as a Data Steward."));
    CHECK_FALSE(is_wrong("Thank you for the summer job at Harwell Packaging."));
}

TEST_CASE("the subject line is held against what is known, where the letter names nothing else") {
    const auto with_subject = [](const std::string& letter, std::string_view subject) {
        return "Subject: " + std::string(subject) + "\n\n" + letter;
    };
    const std::string no_role = replaced(good, "the post of Data Steward", "a post");
    CHECK(has(review(with_subject(no_role, "Night Porter vacancy"), context), ReviewCode::wrong_role));
    CHECK_FALSE(has(review(with_subject(no_role, "Data Steward vacancy"), context), ReviewCode::wrong_role));
    const std::string no_organization = replaced(good, " at Harwell Packaging", "");
    CHECK(has(review(with_subject(no_organization, "Data Steward, Corby Cartons"), context), ReviewCode::wrong_organization));
    CHECK_FALSE(has(review(with_subject(good, "Data Steward, Corby Site"), context), ReviewCode::wrong_organization));
}

TEST_CASE("a reader may be called by a short name, not by another") {
    const auto is_wrong = [](std::string_view reader, std::string_view greeting) {
        return has(review(replaced(good, "Dear Mrs Booth", greeting), {.reader = reader}), ReviewCode::wrong_name);
    };
    CHECK_FALSE(is_wrong("Daniel Booth", "Dear Danny"));
    CHECK(is_wrong("Daniel Booth", "Dear Dana"));
    CHECK_FALSE(is_wrong("Jean-Luc Booth", "Dear Jean-Luc"));
    CHECK(is_wrong("Jean-Luc Booth", "Dear Jean-Marc"));
    CHECK_FALSE(is_wrong("Caoimhe Booth", "A Chaoimhe, a chara"));
    CHECK(is_wrong("Mr Bert Wragg", "Dear Mr Wragby"));
    CHECK_FALSE(is_wrong("The Booths", "Dear Mr and Mrs Booth"));
    const std::string spoken_to = replaced(good, "I hope", "Thank you again, Margaret, for the tour. I hope");
    CHECK(has(review(replaced(spoken_to, "Dear Mrs Booth", "Dear Elspeth"), {.reader = "Elspeth Booth"}), ReviewCode::wrong_name));
    CHECK_FALSE(has(review(spoken_to, {.reader = "Mrs Booth"}), ReviewCode::wrong_name));
}

TEST_CASE("another employer is seen where it only shares a word with the one that is meant") {
    const std::string letter = replaced(good, " at Harwell Packaging", "");
    const auto with = [&](std::string_view sentence) { return replaced(letter, "I hope", std::string(sentence) + " I hope"); };
    CHECK(has(review(with("I was glad to hear how Corby Packaging has grown."), context), ReviewCode::wrong_organization));
    CHECK(has(review(with("I wish all of you at Corby Cartons every success."), context), ReviewCode::wrong_organization));
    CHECK(has(review(with("I admire what you have built at Corby Cartons."), context), ReviewCode::wrong_organization));
    CHECK(has(review(with("The training plan at Corby Cartons is a marvel."), context), ReviewCode::wrong_organization));
    CHECK_FALSE(has(review(with("I hope to see you at Corby Show."), context), ReviewCode::wrong_organization));
    CHECK_FALSE(has(review(with("I hear that you have filled the post with Marcus."), context), ReviewCode::wrong_organization));
    CHECK_FALSE(has(review(with("I was glad to hear how your packaging has grown."), context), ReviewCode::wrong_organization));
    CHECK_FALSE(has(review(with("I have accepted a post at Corby Packaging."), context), ReviewCode::wrong_organization));
}

TEST_CASE("a name may be signed with a degree, or on the line of the closing") {
    CHECK_FALSE(has(review(replaced(good, "G. Pearson", "Grace Pearson, Ph.D."), context), ReviewCode::no_closing));
    CHECK_FALSE(has(review(replaced(good, "Yours sincerely,\nG. Pearson", "Love Grace xx"), context), ReviewCode::no_closing));
    CHECK_FALSE(has(review(replaced(good, "G. Pearson", "Kian Nelson (age 16)"), context), ReviewCode::no_closing));
    CHECK_FALSE(has(review(replaced(good, "\n\nYours sincerely,\nG. Pearson", " Best, Kerra"), context), ReviewCode::no_closing));
    CHECK(has(review(replaced(good, "\n\nYours sincerely,\nG. Pearson", " Best of luck!"), context), ReviewCode::no_closing));
    CHECK(has(review(replaced(good, "Yours sincerely,\nG. Pearson\n", ""), context), ReviewCode::no_closing));
}

TEST_CASE("what keeps the door open is missed, unless anything does") {
    const auto ending = [](std::string_view end) { return replaced(good, "I hope that our paths cross again.", end); };
    CHECK(has(review(ending("I return the visitor's badge with this letter."), context), ReviewCode::no_door));
    CHECK_FALSE(has(review(ending("Come and see the garden when you are next in Kent."), context), ReviewCode::no_door));
    CHECK(has(review(ending("The badge is on its way to you by post."), context), ReviewCode::no_door));
    CHECK_FALSE(has(review(ending("Could I buy you a coffee in the spring?"), context), ReviewCode::no_door));
}

TEST_CASE("thanks, a no and an open door are heard in words that no construction knows") {
    const auto without_thanks = replaced(good, "Thank you for offering me", "I have read your letter about");
    CHECK(has(review(without_thanks, context), ReviewCode::no_thanks));
    const auto instead = [&](std::string_view sentence) { return replaced(without_thanks, "I hope", std::string(sentence) + " I hope"); };
    CHECK_FALSE(has(review(instead("You and the team lent me so much of your time and good humour."), context), ReviewCode::no_thanks));
    CHECK(has(review(instead("It rained all morning."), context), ReviewCode::no_thanks));
    const auto answer = [](std::string_view sentence) { return replaced(good, "I have decided to decline it.", sentence); };
    CHECK_FALSE(has(review(answer("I am going to have to give it back."), context), ReviewCode::no_decision));
    CHECK_FALSE(
        has(review(replaced(good, "I hope that our paths cross again.", "Send me the awful submissions when you want a second opinion."),
                   context),
            ReviewCode::no_door));
}

TEST_CASE("a field left unfilled is an error, wherever it stands") {
    const auto is_found = [](const std::string& letter) { return has(review(letter, context), ReviewCode::placeholder); };
    CHECK(is_found(replaced(good, "G. Pearson", "[Your Name]")));
    CHECK(is_found(with_sentence("I return your letter of XX March.")));
    CHECK(is_found(with_sentence("I regret / am sorry (delete as appropriate) to trouble you.")));
    CHECK(is_found(with_sentence("I liked the people, and {{reason_2}}.")));
    CHECK_FALSE(is_found(replaced(good, "G. Pearson", "Grace XX")));
    CHECK_FALSE(is_found(with_sentence("I could mention (and I will) your kindness.")));
}

TEST_CASE("an oath is coarse or not as its sentence is, a curse always") {
    CHECK(has(review(with_sentence("Your bloody process took months."), context), ReviewCode::profanity));
    CHECK_FALSE(flags(review(with_sentence("Thank you for telling me of the bloody history of the regiment."), context)));
    CHECK(has(review(with_sentence("Thank you for all the shit that you put up with."), context), ReviewCode::profanity));
}

TEST_CASE("a hedged no is ambiguous, and no answer at all is no decision") {
    CHECK(has(review(replaced(good, "I have decided to decline it.", "I will probably decline it."), context), ReviewCode::ambiguous));
    CHECK(has(review(replaced(good, "I have decided to decline it.", "It is a lovely town."), context), ReviewCode::no_decision));
    // What only sounds like a no.
    CHECK(has(review(replaced(good, "I have decided to decline it.", "Brenda could not have been kinder."), context),
              ReviewCode::no_decision));
    CHECK(has(review(replaced(good, "I have decided to decline it.", "Let's stay in touch."), context), ReviewCode::no_decision));
    CHECK_FALSE(has(review(replaced(good, "I have decided to decline it.", "It is a no for now."), context), ReviewCode::ambiguous));
    CHECK(has(review(replaced(good, "I have decided to decline it.", "I think it is a no for now."), context), ReviewCode::ambiguous));
}

TEST_CASE("what is quoted from an earlier mail is not read") {
    CHECK(review(good + "\nOn Monday Mrs Booth wrote:\n> your process is a mess, you idiots\n", context).empty());
}

TEST_CASE("a fault that is denied is none") {
    CHECK(review(with_sentence("Neither your process nor your office was a mess."), context).empty());
}

TEST_CASE("text that is no UTF-8, and text that is too long, is reported") {
    CHECK(has(review("\xC3\x28 " + good, context), ReviewCode::invalid_utf8));
    CHECK(has(review(std::string(70'000, 'a'), context), ReviewCode::not_read));
}

TEST_CASE("any text can be reviewed") {
    std::uint32_t state = 1;
    for (std::size_t size : {0U, 1U, 2U, 60'000U}) {
        std::string noise;
        for (std::size_t at = 0; at < size; ++at) noise += static_cast<char>((state = state * 1664525U + 1013904223U) >> 24U);
        CHECK(review(noise, context).size() <= noise.size() + 20);
    }
    std::string quotes(60'000, '>');
    CHECK_FALSE(review(quotes, {}).empty());
    CHECK_FALSE(review(std::string(60'000, 'A'), {}).empty());
}

/// The first of our own letters of a language that the review flags, with what it found.
std::string flagged_of(std::string_view language) {
    std::string flagged;
    const auto written = letters::for_each_letter(language, [&flagged](const bowout::Letter& letter, const bowout::Candidacy& candidacy) {
        const Findings found = review(letter, candidacy);
        if (!flagged.empty() || !flags(found)) return;
        const std::string text = bowout::review_text(letter);
        for (const auto& one : found) flagged += std::string(name(one.code)) + ": " + text.substr(one.begin, one.end - one.begin) + '\n';
        flagged += text;
    });
    return written == letters::every_letter ? flagged : "letters are missing";
}

TEST_CASE("our own letters in English pass without an error or a warning") {
    CHECK(flagged_of("en-US") == "");
    CHECK(flagged_of("en-GB") == "");
    for (const std::string_view language : {"en-US", "en-GB"})
        for (const auto& [kind, candidacy, today, to] : letters::every_case(letters::referred_in_process()))
            for (std::uint64_t seed = 0; seed < 12; ++seed) {
                const auto letter = bowout::compose(kind, candidacy, today, {.language = language, .to = to, .seed = seed});
                INFO(bowout::review_text(letter));
                CHECK_FALSE(flags(review(letter, candidacy)));
            }
}

TEST_CASE("an edited letter is reviewed as a value") {
    const auto [kind, candidacy, today, to] = letters::every_case(letters::referred_in_process()).at(2);
    bowout::Letter letter = bowout::compose(kind, candidacy, today, {.to = to});
    letter.add_paragraph("Your process was a mess.");
    const Findings found = review(letter, candidacy);
    REQUIRE(has(found, ReviewCode::crit_process));
    CHECK(bowout::review_text(letter).substr(found[0].begin, found[0].end - found[0].begin) == "Your process was a mess");
}

TEST_CASE("a letter in another language is not said to be read") {
    const auto [kind, candidacy, today, to] = letters::every_case(letters::referred_in_process()).at(2);
    const bowout::Letter letter = bowout::compose(kind, candidacy, today, {.language = "de-DE", .to = to});
    CHECK(codes(review(letter, candidacy)) == std::vector{ReviewCode::not_english});
}

TEST_CASE("every code says why it matters, and what to say instead") {
    for (std::size_t at = 0; at < bowout::names<bowout::ReviewCode>.size(); ++at) {
        const bowout::Finding finding{static_cast<bowout::ReviewCode>(at), 0, 0};
        CAPTURE(bowout::name(finding.code));
        CHECK(finding.why().size() > 10);
        CHECK(finding.instead().size() > 5);
    }
}

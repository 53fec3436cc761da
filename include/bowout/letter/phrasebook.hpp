// Phrasebook: what a language must provide.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <stdexcept>
#include <string_view>

#include <bowout/letter/letter_text.hpp>
#include <bowout/value/contact.hpp>
#include <bowout/value/day.hpp>
#include <bowout/value/reason.hpp>

namespace bowout {

/// What a sentence may name. In a phrase it stands in braces: "Thank you for {topic}."
enum class Slot : std::uint8_t {
    title,
    organization,
    reader,       ///< the person written to, in full
    people,       ///< others of the organisation who were met, as a list
    topic,        ///< what the reader is thanked for in particular
    met_day,      ///< when the reader was met
    planned_day,  ///< the employer's next planned step
    answer_day,   ///< the last day for an answer
    later_day,    ///< the day asked for instead
    sender,       ///< the candidate, in full
};
template <>
inline constexpr std::array<std::string_view, 10> names<Slot>{"title",   "organization", "reader",     "people",    "topic",
                                                              "met_day", "planned_day",  "answer_day", "later_day", "sender"};

/// One way of saying something: a whole sentence, or several, with slots. Checked when it is compiled: slots must exist, and
/// nothing may leave a seam (outer or double blanks). A brace is always a slot. `Slots` is what the text may name.
template <class Slots>
class PhraseWith {
  public:
    static constexpr std::size_t most_slots = 4;
    struct Use {
        std::uint16_t begin;  ///< of the opening brace
        std::uint16_t end;    ///< behind the closing brace
        Slots slot;
    };

    constexpr PhraseWith() = default;
    consteval PhraseWith(const char* text) {
        // Bare pointers: every header that includes a phrasebook runs this for each of its sentences.
        std::uint32_t hash = hash_of_nothing;
        bool in_first_word = true, in_word = true;
        const char* at = text;
        for (; *at != '\0'; ++at) {
            if (*at == ' ') {
                if (at == text || at[1] == '\0' || at[1] == ' ') throw std::invalid_argument("a stray blank");
                if (in_first_word) first_word_ = hash;
                if (in_word) last_first_word_ = hash;
                in_first_word = in_word = false;
                if (at[-1] == '.' || at[-1] == '?') {
                    in_word = true;
                    hash = hash_of_nothing;
                }
                continue;
            }
            if (in_word) hash = (hash ^ lowered(*at, at == text ? ' ' : at[-1])) * 16'777'619U;
            if (*at == '}') throw std::invalid_argument("a closing brace without its slot");
            if (*at == '{') at = take_slot(text, at);
        }
        text_ = std::string_view(text, static_cast<std::size_t>(at - text));
        if (in_first_word) first_word_ = hash;
        if (in_word) last_first_word_ = hash;
    }

    [[nodiscard]] constexpr std::string_view text() const noexcept { return text_; }  // a literal: outlives everything
    /// The words that its first and its last sentence begin with, as numbers that differ where the words do,
    /// whatever their case.
    [[nodiscard]] constexpr std::uint32_t first_word() const noexcept { return first_word_; }
    [[nodiscard]] constexpr std::uint32_t last_first_word() const noexcept { return last_first_word_; }
    [[nodiscard]] constexpr const Use* begin() const noexcept { return uses_.data(); }
    [[nodiscard]] constexpr const Use* end() const noexcept { return uses_.data() + count_; }

  private:
    static constexpr std::uint32_t hash_of_nothing = 2'166'136'261U;

    /// The octet in lower case, in ASCII and Latin 1: German goes on in lower case after its salutation.
    [[nodiscard]] static constexpr std::uint32_t lowered(char c, char before) noexcept {
        const auto octet = static_cast<unsigned char>(c);
        const bool is_latin = static_cast<unsigned char>(before) == 0xC3 && octet >= 0x80 && octet <= 0x9E;
        return is_latin || (octet >= 'A' && octet <= 'Z') ? octet + 0x20U : octet;
    }
    /// Returns the place of the closing brace.
    consteval const char* take_slot(const char* text, const char* open) {
        const char* close = open + 1;
        while (*close != '}') {
            if (*close == '\0') throw std::invalid_argument("a slot without its closing brace");
            ++close;
        }
        if (count_ == most_slots) throw std::invalid_argument("more than four slots in a phrase");
        for (std::size_t slot = 0; slot < names<Slots>.size(); ++slot) {
            if (names<Slots>[slot] != std::string_view(open + 1, static_cast<std::size_t>(close - open - 1))) continue;
            uses_[count_++] = {static_cast<std::uint16_t>(open - text), static_cast<std::uint16_t>(close + 1 - text),
                               static_cast<Slots>(slot)};
            return close;
        }
        throw std::invalid_argument("no such slot");
    }

    std::string_view text_;
    std::uint32_t first_word_ = 0, last_first_word_ = 0;
    std::array<Use, most_slots> uses_{};
    std::uint8_t count_ = 0;
};
using Phrase = PhraseWith<Slot>;

/// The ways of saying one thing, from one to five. Which one a letter uses depends on the case, so that letters to one
/// organisation do not read alike; three or more are wanted wherever several people may get the same kind of letter.
class Choices {
  public:
    consteval Choices(const char* first, const char* second = nullptr, const char* third = nullptr, const char* fourth = nullptr,
                      const char* fifth = nullptr) {
        for (const char* text : {first, second, third, fourth, fifth})
            if (text) phrases_[count_++] = Phrase(text);
    }

    [[nodiscard]] constexpr std::size_t size() const noexcept { return count_; }
    [[nodiscard]] constexpr const Phrase& operator[](std::size_t at) const noexcept { return phrases_[at]; }

  private:
    std::array<Phrase, 5> phrases_{};
    std::size_t count_ = 0;
};

/// A sentence for every reason that may be told. Private reasons have none: they are told as "not the right fit". The same
/// sentence goes to the employer, an agency and whoever referred the candidate, so it addresses none of them.
class ReasonSentences {
  public:
    struct Entry {
        Reason reason;
        Phrase sentence;
    };
    consteval ReasonSentences(std::initializer_list<Entry> entries) {
        for (const Entry& entry : entries) {
            if (is_private(entry.reason)) throw std::invalid_argument("a private reason is never told");
            sentences_[static_cast<std::size_t>(entry.reason)] = entry.sentence;
        }
        for (std::size_t at = 0; at < sentences_.size(); ++at)
            if (is_shareable(static_cast<Reason>(at)) && sentences_[at].text().empty())
                throw std::invalid_argument("a reason without a sentence");
    }
    [[nodiscard]] constexpr const Phrase& operator[](Reason reason) const noexcept {
        return sentences_[static_cast<std::size_t>(is_private(reason) ? Reason::not_right_fit : reason)];
    }

  private:
    std::array<Phrase, names<Reason>.size()> sentences_{};
};

/// Saying no to an offer. The kinds of the article's second tip.
struct DeclinePhrases {
    Choices opening;           ///< thanks for the offer
    Choices opening_agency;    ///< the same, to an agency that relayed it
    Choices opening_internal;  ///< the same, to one's own employer
    Choices decision;
    Choices regret;         ///< one clause for the setback
    Choices regret_agency;  ///< the same, to an agency
    Choices late_decision;  ///< the no of a late answer, with its one apology
    Choices door_internal;  ///< one stays where one is: no farewell
};

/// Saying no before an offer. Never uses the word "offer".
struct WithdrawPhrases {
    Choices opening;
    Choices decision;
    Choices free_planned_day;  ///< the step planned need not take place
    Choices short_notice_apology;
};

/// Turning down the invitation to an interview. Ends the process; never uses the word "offer".
struct DeclineInterviewPhrases {
    Choices opening;  ///< thanks for the invitation
    Choices decision;
};

/// Backing out after accepting: thanks, the no, regret and one apology.
struct RenegePhrases {
    Choices opening;
    Choices decision;
    Choices apology;  ///< regret and apology, once
    Choices wish;
};

/// A belated word after an offer has expired unanswered.
struct LateNotePhrases {
    Choices opening;
    Choices decision;  ///< that it would have been a no
    Choices apology;
    Choices wish;
};

/// Thanks for an offer, and the day of the answer confirmed. Neither yes nor no.
struct AcknowledgePhrases {
    Choices opening;
    Choices answer_day;
};

/// Asking for more time, with one date. Neither yes nor no, and no other employer.
struct AskForTimePhrases {
    Choices opening;
    Choices request;  ///< names the day given and the day asked for
    Choices reason;   ///< a general one
    Choices thanks;
};

/// Thanking someone of the organisation after the no.
struct ThankPhrases {
    Choices opening_met_day;  ///< names the day
    Choices opening;
    Choices opening_recruiter;
    Choices opening_coordinator;
    Choices opening_colleague;  ///< who would have worked with the candidate
    Choices topic;
    Choices impression;  ///< where no topic is known
    Choices declined;    ///< mentions the decline
    Choices withdrawn;   ///< mentions the withdrawal
    Choices door;
    Choices door_internal;
};

/// Writing again after some months, about nothing but staying in contact.
struct KeepInTouchPhrases {
    Choices opening;
    Choices topic;
    Choices wish;
};

/// A note to someone who helped: thanks, how it ended, an open door.
struct NotePhrases {
    Choices opening;
    Choices declined;
    Choices withdrawn;
    Choices door;
};

/// What to say on the telephone, line by line, before the letter goes out.
struct PhonePhrases {
    Choices greeting;
    Choices decline;
    Choices withdraw;
    Choices thanks;
    Choices follow;     ///< that it comes in writing as well
    Choices voicemail;  ///< to be said where nobody answers: no decision, only a call back
};

/// The subject of each kind of letter, without the reference.
struct SubjectPhrases {
    Choices offer;  ///< declining, acknowledging, asking for time, a belated note
    Choices withdraw;
    Choices interview;
    Choices renege;
    Choices thank;
    Choices keep_in_touch;
    Choices note;
    Choices phone;
};

/// Whether a letter to this reader can address them by name.
[[nodiscard]] inline bool is_named(const Contact* reader) noexcept { return reader != nullptr && reader->name.is_known(); }

/// Everything one language says, and how it says it. Each member is a part of some letter; the composer chooses which parts
/// a letter needs, the phrasebook never asks about the case. A user's own language is a constant of this type.
struct Phrasebook {
    std::string_view language;  ///< BCP 47, as in "en-GB"

    /// The same language as friends speak it, where that takes other sentences ("du"); null where it does not.
    const Phrasebook* on_first_name_terms;

    // The frame. `reader` is null, or of unknown name, where nobody in particular is addressed.
    void (*salute)(LetterText& out, const Contact* reader);
    void (*close)(LetterText& out, const Contact* reader);
    void (*write_date)(LetterText& out, Day day);  ///< of the letter
    void (*write_day)(LetterText& out, Day day);   ///< in a sentence, without the year
    std::string_view list_comma;
    std::string_view (*and_before)(std::string_view last, std::size_t count);  ///< between the last two names of so many: " and "
    std::string_view article_to_lower;                   ///< at the front of an organisation's name inside a sentence: "The " in English
    std::string_view subject_label;                      ///< before the subject in a printed letter
    std::string_view reference_before, reference_after;  ///< around the organisation's reference, behind the subject
    bool subject_after_salutation;

    SubjectPhrases subjects;
    DeclinePhrases decline;
    WithdrawPhrases withdraw;
    DeclineInterviewPhrases decline_interview;
    RenegePhrases renege;
    LateNotePhrases late_note;
    AcknowledgePhrases acknowledge;
    AskForTimePhrases ask_for_time;
    ThankPhrases thank;
    KeepInTouchPhrases keep_in_touch;
    NotePhrases referrer;
    NotePhrases agency;
    NotePhrases referee;
    PhonePhrases phone;

    // In every no.
    ReasonSentences reasons;
    Choices particular_thanks;   ///< for the topic
    Choices thank_people;        ///< who took part, by name
    Choices time_invested;       ///< where the organisation gave the candidacy much of its time
    Choices thank_everyone_met;  ///< where they are too many to name
    Choices open_door;
};

}  // namespace bowout

// What a review of a letter can find, and what it says about each.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include <bowout/value/names.hpp>

namespace bowout {

/// How bad a finding is. Errors and warnings flag a letter, notes do not.
enum class ReviewSeverity : std::uint8_t { note, warning, error };
template <>
inline constexpr std::array<std::string_view, 3> names<ReviewSeverity>{"note", "warning", "error"};

/// What would burn a bridge, or is missing. The words in `names` are the codes that programs exchange.
enum class ReviewCode : std::uint8_t {
    no_thanks,
    no_decision,
    no_door,
    no_closing,
    no_role,
    no_organization,
    too_curt,
    wrong_organization,
    wrong_role,
    wrong_name,
    placeholder,
    ambiguous,
    bargain,
    insult,
    blame,
    sarcasm,
    backhanded,
    condescend,
    crit_people,
    crit_pay,
    crit_organization,
    crit_process,
    ultimatum,
    door_shut,
    profanity,
    competitor,
    confidential,
    overshare,
    over_apology,
    over_explain,
    too_long,
    cliche,
    stock_phrase,
    all_caps,
    exclaim,
    invalid_utf8,
    not_read,
    not_english,
};
template <>
inline constexpr std::array<std::string_view, 38> names<ReviewCode>{
    "NO_THANKS",    "NO_DECISION", "NO_DOOR",      "NO_CLOSING",   "NO_ROLE",      "NO_ORG",       "TOO_CURT",  "WRONG_ORG",
    "WRONG_ROLE",   "WRONG_NAME",  "PLACEHOLDER",  "AMBIGUOUS",    "BARGAIN",      "INSULT",       "BLAME",     "SARCASM",
    "BACKHANDED",   "CONDESCEND",  "CRIT_PEOPLE",  "CRIT_PAY",     "CRIT_ORG",     "CRIT_PROCESS", "ULTIMATUM", "DOOR_SHUT",
    "PROFANITY",    "COMPETITOR",  "CONFIDENTIAL", "OVERSHARE",    "OVER_APOLOGY", "OVER_EXPLAIN", "TOO_LONG",  "CLICHE",
    "STOCK_PHRASE", "ALL_CAPS",    "EXCLAIM",      "INVALID_UTF8", "NOT_READ",     "NOT_ENGLISH",
};

namespace detail {

struct ReviewRemark {
    ReviewSeverity severity;
    std::string_view why, instead;
};

/// One row a code, in the order of the codes.
inline constexpr std::array<ReviewRemark, 38> review_remarks{{
    {ReviewSeverity::warning, "nothing in the letter says thank you",
     "thank the reader for the offer, the time or the interest, by name if you can"},
    {ReviewSeverity::error, "nothing in the letter says no", "say it in one plain sentence: \"I have decided to decline.\""},
    {ReviewSeverity::warning, "the letter ends without a wish for contact or a good wish",
     "\"I hope our paths cross again\", or wish them well with the search"},
    {ReviewSeverity::warning, "a courteous closing with a name is missing", "end with \"Kind regards,\" or \"Sincerely,\" and your name"},
    {ReviewSeverity::warning, "neither the position nor the organization is named",
     "name the position, so that the reader knows at once what this is about"},
    {ReviewSeverity::note, "the organization is not named", "name it once: the reader may handle several"},
    {ReviewSeverity::warning, "so short a letter reads as a slight", "add thanks and a good wish: three or four sentences are enough"},
    {ReviewSeverity::error, "this names another organization than the one you are writing to", "check the name before you send the letter"},
    {ReviewSeverity::error, "this names another position than the one you were considered for",
     "check the position's title before you send the letter"},
    {ReviewSeverity::error, "the salutation names somebody other than the reader",
     "check the reader's name and title before you send the letter"},
    {ReviewSeverity::error, "a field of a template was left unfilled", "put the real name or word in its place"},
    {ReviewSeverity::error, "this hedges the answer, and leaves false hope", "say a plain no, or ask for more time in a letter of its own"},
    {ReviewSeverity::warning, "this reopens the terms in a letter that declines", "negotiate before you answer; here, leave the terms out"},
    {ReviewSeverity::error, "this insults the people who read it", "leave it out"},
    {ReviewSeverity::warning, "this blames the reader for your decision",
     "speak of what you have decided, and leave the cause with yourself"},
    {ReviewSeverity::warning, "this reads as irony at the reader's expense", "say what you mean kindly, or leave it out"},
    {ReviewSeverity::warning, "this praise takes back what it gives",
     "praise without a comparison or a surprise: \"I was impressed by ...\""},
    {ReviewSeverity::warning, "this speaks down to the reader", "leave the advice out, or say what you liked"},
    {ReviewSeverity::warning, "this criticizes people the reader works with", "leave people out, or thank one of them"},
    {ReviewSeverity::warning, "this finds fault with the pay", "leave pay out of a letter that declines"},
    {ReviewSeverity::warning, "this finds fault with the organization", "leave it out, or say that another role fits you better"},
    {ReviewSeverity::warning, "this finds fault with the selection process",
     "thank them for their time; give feedback only when asked for it"},
    {ReviewSeverity::error, "this is a demand or a threat", "leave it out: a no needs no conditions"},
    {ReviewSeverity::error, "this shuts the door on any later contact", "wish them well, even if you do not mean to return"},
    {ReviewSeverity::error, "this is coarse language", "leave it out"},
    {ReviewSeverity::warning, "this compares them with another employer", "say that you have accepted another position, and no more"},
    {ReviewSeverity::error, "this gives away what was said in confidence", "leave it out: what you learned there stays there"},
    {ReviewSeverity::warning, "this tells the reader more of your private life than is good for you",
     "\"for personal reasons\" says enough"},
    {ReviewSeverity::warning, "this apologizes more than a no needs", "one apology is enough, and only for lateness or trouble caused"},
    {ReviewSeverity::warning, "this explains more than a no needs", "give one short reason, or none"},
    {ReviewSeverity::warning, "the letter is longer than 300 words", "a no, thanks and a good wish need fewer than 200"},
    {ReviewSeverity::warning, "this is how a romance ends, not a candidacy", "say plainly that you have decided to decline"},
    {ReviewSeverity::note, "this is a stock phrase", "say it in your own words, or leave it out"},
    {ReviewSeverity::warning, "words in capitals read as shouting", "write them in small letters"},
    {ReviewSeverity::warning, "so many exclamation marks read as shouting", "one is plenty"},
    {ReviewSeverity::error, "this is not valid UTF-8: the reader will see other characters", "save the letter as UTF-8"},
    {ReviewSeverity::warning, "from here on the letter was not read: it is longer than 64 KiB", "shorten it"},
    {ReviewSeverity::warning, "this is not in English, and was not read", "have it read by somebody who speaks the language"},
}};

}  // namespace detail

/// One thing found in a letter: what, and where. `begin` and `end` are octets of the text as it was given; they are equal where
/// something is missing from the letter as a whole.
struct Finding {
    ReviewCode code;
    std::size_t begin, end;

    [[nodiscard]] constexpr ReviewSeverity severity() const noexcept { return remark().severity; }
    /// Why it matters, in one clause.
    [[nodiscard]] constexpr std::string_view why() const noexcept { return remark().why; }
    /// A way to say it instead.
    [[nodiscard]] constexpr std::string_view instead() const noexcept { return remark().instead; }
    friend constexpr bool operator==(const Finding&, const Finding&) = default;

  private:
    [[nodiscard]] constexpr const detail::ReviewRemark& remark() const noexcept {
        return detail::review_remarks[static_cast<std::size_t>(code)];
    }
};

/// All that a review found, in the order of the letter; what is missing comes last.
using Findings = std::vector<Finding>;

/// Whether a letter with these findings should be read again before it is sent: any error or warning.
[[nodiscard]] inline bool flags(const Findings& findings) noexcept {
    return std::any_of(findings.begin(), findings.end(), [](const Finding& one) { return one.severity() != ReviewSeverity::note; });
}

}  // namespace bowout

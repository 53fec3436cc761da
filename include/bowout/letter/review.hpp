// review(): would this letter burn a bridge?
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <bowout/letter/finding.hpp>
#include <bowout/letter/letter.hpp>
#include <bowout/letter/review/identity.hpp>
#include <bowout/letter/review/known_names.hpp>
#include <bowout/letter/review/matching.hpp>
#include <bowout/letter/review/parts.hpp>
#include <bowout/letter/review/plain_text.hpp>
#include <bowout/letter/review/surface.hpp>
#include <bowout/letter/review/tone.hpp>
#include <bowout/letter/review/words_of.hpp>
#include <bowout/value/candidacy.hpp>

namespace bowout {

/// The longest letter that is read whole, in octets.
inline constexpr std::size_t review_most_octets = 65'536;

namespace detail {

/// What each kind of letter must have (claims 18, 19, 26 and the table of required elements).
struct MustHave {
    bool decision, door, role, closing;
};
[[nodiscard]] constexpr MustHave must_have(LetterKind kind) noexcept {
    switch (kind) {
        case LetterKind::withdraw:
        case LetterKind::decline: return {true, true, true, true};
        case LetterKind::late_note:
        case LetterKind::decline_interview:
        case LetterKind::renege: return {true, false, true, true};
        case LetterKind::acknowledge:
        case LetterKind::ask_for_time: return {false, false, true, true};
        case LetterKind::thank: return {false, true, false, true};  // the reader knows what it was about
        case LetterKind::keep_in_touch: return {false, false, false, true};
        case LetterKind::referrer_note:
        case LetterKind::agency_note:
        case LetterKind::referee_note: return {false, true, true, true};
        case LetterKind::phone_script: return {true, false, true, false};
    }
    return {};
}

/// One reading of one letter.
class LetterReview {
  public:
    LetterReview(std::string_view text, const ReviewContext& context)
        : given_(text.substr(0, review_most_octets)),
          context_(&context),
          plain_(plain_text(given_)),
          parts_(PartsReader(plain_.text).read()) {
        if (given_.size() < text.size()) findings_.push_back({ReviewCode::not_read, given_.size(), text.size()});
    }

    [[nodiscard]] Findings read() && {
        if (plain_.first_invalid) add_original(ReviewCode::invalid_utf8, *plain_.first_invalid, *plain_.first_invalid + 1);
        body_.reserve(plain_.text.size() / 4);
        read_body(plain_.text, parts_, body_);
        identity_.emplace(plain_.text, body_, parts_, *context_);
        identity_->find_wrong_names(parts_, [this](ReviewCode code, Stretch where) { add(code, where); });
        find_surface(plain_.text, body_, parts_, [this](ReviewCode code, Stretch where) {
            if (code != ReviewCode::placeholder || !is_known(where.of(plain_.text))) add(code, where);
        });
        matches_ = constructions_in(body_);
        hear_sentences();
        find_constructions();
        find_tones();
        find_explanations();
        find_what_is_missing();
        sort();
        return std::move(findings_);
    }

  private:
    /// A sentence, from its first word to behind its last, as it sounds.
    struct Heard {
        std::size_t begin, end;
        Tone tone;
        bool is_denied = false;  ///< a fault in it is said not to be: "neither your process nor ..."
    };

    /// Whether what looks like a field of a template is so written in a name that the caller knows: "R&D <Lead>".
    [[nodiscard]] bool is_known(std::string_view field) const noexcept {
        const auto holds = [field](std::string_view name) { return name.find(field) != name.npos; };
        return holds(context_->title) || holds(context_->organization) || holds(context_->reader) ||
               std::any_of(context_->others.begin(), context_->others.end(), holds);
    }

    void find_constructions() {
        std::size_t apologies = 0;
        const Match* first_apology = nullptr;
        for (const Match& match : matches_) {
            if (match.sign == Sign(Cue::apology)) {
                if (first_apology == nullptr) first_apology = &match;
                if (++apologies == 3) add(ReviewCode::over_apology, {body_[first_apology->begin].begin, body_[match.end - 1].end});
            }
            if (match.sign.is_cue()) continue;
            Heard& sentence = sentence_of(match);
            if (finds_fault(match.sign.code()) && is_denied(match)) {
                sentence.is_denied = true;
                continue;
            }
            if (finds_fault(match.sign.code()) && is_part_of_another(match)) continue;
            const bool is_curse = body_[match.begin].classes.has_any(class_mask("<swear>"));
            if (!is_curse && sentence.tone.strength <= (is_plain(match, sentence) ? utterly_harmless_tone : harmless_tone)) continue;
            add(match.sign.code(), {body_[match.begin].begin, body_[match.end - 1].end});
        }
    }

    /// Whether a construction is more than said in passing: it is most of its sentence, and calls something bad.
    [[nodiscard]] bool is_plain(const Match& match, const Heard& sentence) const noexcept {
        static constexpr ClassMask calls_bad = class_mask("<bad>") | class_mask("<mess>") | class_mask("<fool>") | class_mask("<harsh>") |
                                               class_mask("<insult>") | class_mask("<swear>");
        return std::size_t{2} * (match.end - match.begin) >= sentence.end - sentence.begin &&
               std::any_of(body_.begin() + match.begin, body_.begin() + match.end,
                           [](const Word& word) { return word.classes.has_any(calls_bad); });
    }

    /// Hears how each sentence sounds.
    void hear_sentences() {
        std::vector<Trait> room;
        each_sentence(body_, matches_, [&](const Spoken& spoken) {
            const std::size_t begin = heard_.empty() ? 0 : heard_.back().end;
            heard_.push_back({begin, begin + spoken.words.size(), tone_of(spoken, plain_.text, room)});
        });
    }

    [[nodiscard]] Heard& sentence_of(const Match& match) noexcept {
        const auto starts_behind = [](std::size_t at, const Heard& one) { return at < one.begin; };
        return *std::prev(std::upper_bound(heard_.begin(), heard_.end(), match.begin, starts_behind));
    }

    /// Finds the sentences that sound like those that burn bridges, where no construction has said so yet.
    void find_tones() {
        for (const auto& [at, end, tone, is_denied] : heard_) {
            if (!tone.is_flagged() || is_denied) continue;
            const std::size_t begin_there = plain_.original[body_[at].begin], end_there = end_in_original(body_[end - 1].end - 1);
            const bool is_told = std::any_of(findings_.begin(), findings_.end(),
                                             [&](const Finding& one) { return one.begin < end_there && one.end > begin_there; });
            if (!is_told) add_original(tone.code, begin_there, end_there);
        }
    }

    /// Finds sentence after sentence about the writer's own circumstances, or one that has no end, with neither thanks nor praise nor
    /// wishes between.
    void find_explanations() {
        struct Run {
            std::size_t begin, words, sentences, links, longest;
        } run{};
        const auto end_run = [&](std::size_t at) {
            const bool is_chain = run.links >= 2 && run.words >= 45;
            if ((run.sentences >= 3 && (is_chain || run.words >= 75)) || run.longest >= 60)
                add(ReviewCode::over_explain, {body_[run.begin].begin, body_[at - 1].end});
            run = {};
        };
        constexpr ClassMask theirs = class_mask("<you>") | class_mask("<your>") | class_mask("<person>");
        constexpr ClassMask else_said = class_mask("<refuse>") | class_mask("<decided>") | class_mask("<org>");
        for (std::size_t at = 0; at < body_.size();) {
            std::size_t end = at;
            bool explains = true, addresses = false, praises = false;
            do {
                explains = explains && !body_[end].classes.has_any(else_said);
                addresses = addresses || body_[end].classes.has_any(theirs);
                praises = praises || body_[end].classes.has_any(class_mask("<praise>"));
                ++end;
            } while (end < body_.size() && !body_[end].starts_sentence);
            explains = explains && !(addresses && praises);
            for (const Match& one : matches_within(at, end))
                explains = explains && one.sign != Sign(Cue::thanks) && !(addresses && one.sign == Sign(Cue::door));
            if (!explains && run.sentences > 0) end_run(at);
            const bool is_short = end - at < 8;  // "I am not able to accept."
            if (explains && !addresses && !is_short) {
                if (run.sentences == 0) run.begin = at;
                ++run.sentences;
                run.words += end - at;
                run.longest = (std::max)(run.longest, end - at);
                const std::size_t first = at + 1 < end && body_[at].classes.has_any(class_mask("<and>")) ? at + 1 : at;
                if (body_[first].classes.has_any(class_mask("<link>"))) ++run.links;
            }
            at = end;
        }
        if (run.sentences > 0) end_run(body_.size());
    }

    [[nodiscard]] static constexpr bool finds_fault(ReviewCode code) noexcept {
        return (code >= ReviewCode::blame && code <= ReviewCode::crit_process) || code == ReviewCode::competitor ||
               code == ReviewCode::overshare || code == ReviewCode::confidential || code == ReviewCode::ambiguous ||
               code == ReviewCode::bargain || code == ReviewCode::door_shut;
    }

    /// Whether a no stands just before, in the same clause: "neither the pay nor ...".
    [[nodiscard]] bool is_denied(const Match& match) const noexcept {
        std::size_t at = match.begin;
        for (std::size_t back = 0; at > 0 && back < 8 && !body_[at].starts_sentence; ++back) {
            if (body_[at].starts_clause) return false;
            --at;
            if (body_[at].classes.has_any(class_mask("<not>"))) return !body_[at + 1].classes.has_any(class_mask("<no_denial>"));
        }
        return false;
    }

    /// Whether a harsh word is said of what another construction finds fault with: it is told once.
    [[nodiscard]] bool is_part_of_another(const Match& match) const noexcept {
        if (match.end - match.begin > 1) return false;
        const auto around = matches_within(match.begin < 8 ? 0 : match.begin - 8, match.begin + 1);
        return std::any_of(around.begin(), around.end(), [&match](const Match& one) {
            return !one.sign.is_cue() && finds_fault(one.sign.code()) && one.end - one.begin > 1 && one.end >= match.end;
        });
    }

    [[nodiscard]] bool has(Cue cue) const noexcept {
        return std::any_of(matches_.begin(), matches_.end(), [cue](const Match& one) { return one.sign == Sign(cue); });
    }

    /// The matches that begin among the words from `begin` up to `end`; they are in the order in which they begin.
    [[nodiscard]] std::span<const Match> matches_within(std::size_t begin, std::size_t end) const noexcept {
        const auto starts_before = [](const Match& one, std::size_t at) { return one.begin < at; };
        const auto first = std::lower_bound(matches_.begin(), matches_.end(), begin, starts_before);
        return {first, std::lower_bound(first, matches_.end(), end, starts_before)};
    }

    /// Thanks that no construction takes back.
    [[nodiscard]] bool has_thanks() const {
        const auto is_taken_back = [this](const Match& thanks) {
            const auto beside = matches_within(thanks.begin < 4 ? 0 : thanks.begin - 4, thanks.begin + 1);
            return std::any_of(beside.begin(), beside.end(),
                               [&thanks](const Match& one) { return one.sign == Sign(Cue::no_thanks) && one.end >= thanks.end; });
        };
        if (std::any_of(matches_.begin(), matches_.end(),
                        [&](const Match& one) { return one.sign == Sign(Cue::thanks) && !is_taken_back(one); }))
            return true;
        return closes_with(class_mask("<thank>"));
    }

    /// Whether the closing holds a word of these: "With thanks,", "All good wishes,". "Cheers" is said to everybody.
    [[nodiscard]] bool closes_with(ClassMask classes) const {
        std::vector<Word> closing;
        WordReader(plain_.text, closing).read(parts_.closing.begin, parts_.closing.end);
        return std::any_of(closing.begin(), closing.end(),
                           [&](const Word& word) { return word.classes.has_any(classes) && word.number != lexicon.find("cheers"); });
    }

    /// Whether a sentence that takes nothing back sounds as if it held this cue, where no construction has found it.
    [[nodiscard]] bool sounds(Cue cue) const {
        bool is_heard = false;
        std::vector<Trait> room;
        each_sentence(body_, matches_, [&](const Spoken& spoken) {
            const bool takes_back = std::any_of(spoken.constructions.begin(), spoken.constructions.end(),
                                                [](const Match& one) { return one.sign == Sign(Cue::no_thanks); });
            is_heard = is_heard || (!takes_back && sounds_like(cue, spoken, plain_.text, room));
        });
        return is_heard;
    }

    /// The hedge in the clause of a refusal, at most twenty words away.
    [[nodiscard]] const Match* hedge_of(const Match& refusal) const noexcept {
        std::size_t begin = refusal.begin, end = refusal.end;
        while (begin > 0 && refusal.begin - begin < 20 && !body_[begin].starts_clause) --begin;
        while (end < body_.size() && end - refusal.end < 20 && !body_[end].starts_clause) ++end;
        for (const Match& one : matches_within(begin, end))
            if (one.sign == Sign(Cue::hedge) && one.end <= end) return &one;
        return nullptr;
    }

    void find_what_is_missing() {
        const MustHave must = must_have(context_->kind);
        if (must.decision) {
            const Match* hedged = nullptr;
            bool decided = false;
            for (const Match& one : matches_) {
                if (one.sign != Sign(Cue::refusal)) continue;
                if (const Match* hedge = hedge_of(one)) {
                    if (hedged == nullptr) hedged = hedge;
                } else {
                    decided = true;
                }
            }
            if (!decided && hedged != nullptr) {
                add(ReviewCode::ambiguous, {body_[hedged->begin].begin, body_[hedged->end - 1].end});
            } else if (!decided && !found(ReviewCode::ambiguous) && !sounds(Cue::refusal)) {
                add_missing(ReviewCode::no_decision);
            }
        }
        if (!has_thanks() && context_->kind != LetterKind::keep_in_touch && !sounds(Cue::thanks)) add_missing(ReviewCode::no_thanks);
        const auto is_open = [this] { return has(Cue::door) || closes_with(class_mask("<wishing>")) || sounds(Cue::door); };
        if (must.door && (found(ReviewCode::door_shut) || !is_open())) add_missing(ReviewCode::no_door);
        if (must.closing && !parts_.has_name) add_missing(ReviewCode::no_closing);
        if (must.role && !identity_->names_role() && !identity_->names_organization()) add_missing(ReviewCode::no_role);
        if (must.role && identity_->names_role() && !identity_->names_organization() && !context_->organization.empty())
            add_missing(ReviewCode::no_organization);
        const auto length = static_cast<std::size_t>(std::count_if(
            body_.begin(), body_.end(), [this](const Word& one) { return one.begin < one.end && plain_.text[one.begin] != '\''; }));
        if (length < 12 && must.closing) add_missing(ReviewCode::too_curt);
        if (length > 300) add(ReviewCode::too_long, {body_[300].begin, body_.back().end});
    }

    [[nodiscard]] bool found(ReviewCode code) const noexcept {
        return std::any_of(findings_.begin(), findings_.end(), [code](const Finding& one) { return one.code == code; });
    }

    void add(ReviewCode code, Stretch where) {
        add_original(code, plain_.original[where.begin],
                     where.end > where.begin ? end_in_original(where.end - 1) : plain_.original[where.begin]);
    }
    /// The octet behind the character that ends at `last` in the plain text.
    [[nodiscard]] std::size_t end_in_original(std::size_t last) const noexcept {
        std::size_t at = plain_.original[last] + 1;
        while (at < given_.size() && (static_cast<unsigned char>(given_[at]) & 0xC0U) == 0x80) ++at;
        return at;
    }
    void add_original(ReviewCode code, std::size_t begin, std::size_t end) {
        // What overlaps the last finding of the same code is one with it.
        std::size_t& last = last_of_code_[static_cast<std::size_t>(code)];
        if (last != 0 && begin <= findings_[last - 1].end && end >= findings_[last - 1].begin) {
            Finding& one = findings_[last - 1];
            one.begin = (std::min)(one.begin, begin);
            one.end = (std::max)(one.end, end);
            return;
        }
        findings_.push_back({code, begin, end});
        last = findings_.size();
    }
    void add_missing(ReviewCode code) { findings_.push_back({code, given_.size(), given_.size()}); }

    void sort() {
        std::sort(findings_.begin(), findings_.end(), [](const Finding& one, const Finding& other) {
            return one.begin != other.begin ? one.begin < other.begin : one.code < other.code;
        });
    }

    std::string_view given_;
    const ReviewContext* context_;
    PlainText plain_;
    LetterParts parts_;
    std::vector<Word> body_;
    std::vector<Match> matches_;
    std::vector<Heard> heard_;
    std::optional<Identity> identity_;
    Findings findings_;
    std::array<std::size_t, names<ReviewCode>.size()> last_of_code_{};  ///< one more than the place of its last finding, 0 for none
};

}  // namespace detail

/// What in this letter, written in English, would burn a bridge or is missing (tip 2). Nothing found does not mean that the letter is
/// fine: irony without a bad word, and much else, is not seen. Never throws but for want of memory.
[[nodiscard]] inline Findings review(std::string_view text, const ReviewContext& context) {
    return detail::LetterReview(text, context).read();
}

/// The text of a letter that a review of it reads: subject, salutation, body, closing and signature, a blank line between.
[[nodiscard]] inline std::string review_text(const Letter& letter) {
    std::string text;
    if (!letter.subject().empty()) text.append("Subject: ").append(letter.subject());
    for (const LetterPart part : {LetterPart::salutation, LetterPart::body, LetterPart::closing, LetterPart::signature}) {
        if (letter.part(part).empty()) continue;
        if (!text.empty()) text += part == LetterPart::signature ? "\n" : "\n\n";
        text += letter.part(part);
    }
    return text;
}

/// The same for a letter as a value, after a person edited it, held against the case it was written for. The findings count in
/// octets of `review_text(letter)`. Only English is read: a letter in another language is one finding, NOT_ENGLISH.
[[nodiscard]] inline Findings review(const Letter& letter, const Candidacy& candidacy) {
    const std::string text = review_text(letter);
    if (!letter.language().starts_with("en")) return {{ReviewCode::not_english, 0, text.size()}};
    std::vector<std::string_view> others{candidacy.candidate.name.full().view()};
    for (const Contact& contact : candidacy.contacts) others.push_back(contact.name.full().view());
    return review(text, {.kind = letter.kind(),
                         .title = candidacy.position.title.view(),
                         .organization = candidacy.position.organization.view(),
                         .reader = letter.part(LetterPart::reader),
                         .others = others});
}

}  // namespace bowout

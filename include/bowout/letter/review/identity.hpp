// Who and what the letter names, against what the caller knows.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include <bowout/letter/finding.hpp>
#include <bowout/letter/letter.hpp>
#include <bowout/letter/review/known_names.hpp>
#include <bowout/letter/review/parts.hpp>
#include <bowout/letter/review/words_of.hpp>

namespace bowout {

/// What the caller knows of a letter, and what the letter is held against. Only the kind is needed; an empty name is not checked.
/// The views are read during the call and not kept.
struct ReviewContext {
    LetterKind kind = LetterKind::decline;
    std::string_view title{};                    ///< of the position
    std::string_view organization{};             ///< as in the record; the letter may shorten it
    std::string_view reader{};                   ///< "Ms. Priya Nair", "Mrs Booth", "Priya"
    std::span<const std::string_view> others{};  ///< the writer, people met: names that mean nothing else
};

namespace detail {

/// Marks the names among the words of a letter, so that nothing is read into them, and finds those that should be others.
class Identity {
  public:
    Identity(std::string_view text, std::vector<Word>& words, const ReviewContext& context)
        : text_(text),
          words_(&words),
          organization_(context.organization),
          whole_organization_(context.organization),
          role_(context.title),
          reader_(context.reader) {
        organization_.strip_company_words();
        people_.reserve(context.others.size());
        for (const std::string_view other : context.others) people_.emplace_back(other);
    }

    void mark_names() {
        for (std::size_t at = 0; at < words_->size();) {
            if (const std::size_t size = is_initials_of(role_, written(at)) ? 1 : match(role_, at)) {
                names_role_ = true;
                at = mark(at, size, class_mask("<role>"));
            } else if (const std::size_t found = organization_at(at)) {
                names_organization_ = true;
                at = mark(at, found, class_mask("<org>"));
            } else {
                mark_name(at);
                ++at;
            }
        }
        names_role_ = names_role_ || shares_role_word();
        names_organization_ = names_organization_ || shares_organization_word();
    }

    /// The subject line may name the position or the organization, and so may the closing: "With love to everyone at X,".
    void find_in(Stretch line) {
        std::vector<Word> words;
        WordReader(text_, words).read(line.begin, line.end);
        std::vector<Word>* const body = std::exchange(words_, &words);
        for (std::size_t at = 0; at < words.size(); ++at) {
            names_role_ = names_role_ || match(role_, at) > 0;
            names_organization_ = names_organization_ || organization_at(at) > 0;
        }
        names_role_ = names_role_ || shares_role_word();
        words_ = body;
    }

    [[nodiscard]] bool names_role() const noexcept { return names_role_; }
    [[nodiscard]] bool names_organization() const noexcept { return names_organization_; }

    template <class Add>
    void find_wrong_names(Stretch salutation, std::span<const Stretch> head, Add add) {
        find_wrong_reader(salutation, add);
        for (const Stretch& line : head) find_wrong_names_in_head(line, add);
        for (std::size_t at = 0; at < words_->size();) {
            const std::size_t end = end_of_name(at);
            if (end == at) {
                ++at;
                continue;
            }
            const Stretch where{word(at).begin, word(end - 1).end};
            if (!role_.empty() && is_another_role(at, end)) {
                add(ReviewCode::wrong_role, where);
            } else if (!organization_.empty() && is_another_organization(at, end)) {
                add(ReviewCode::wrong_organization, where);
            } else if (end == at + 1 && addresses_another(at)) {
                add(ReviewCode::wrong_name, where);
            }
            at = end;
        }
        if (!names_role_ && !role_.empty()) find_small_role(add);
    }

  private:
    static constexpr ClassMask known = class_mask("<org>") | class_mask("<role>") | class_mask("<person>");
    /// What a word that belongs to a known name does not mean in this letter: a debt adviser writes of debts.
    static constexpr ClassMask alarming = class_mask("<bad>") | class_mask("<mild>") | class_mask("<mess>") | class_mask("<fool>") |
                                          class_mask("<swear>") | class_mask("<private>") | class_mask("<failed>") | class_mask("<abject>");

    [[nodiscard]] const Word& word(std::size_t at) const noexcept { return (*words_)[at]; }
    [[nodiscard]] std::string_view written(std::size_t at) const noexcept {
        return text_.substr(word(at).begin, word(at).end - word(at).begin);
    }
    [[nodiscard]] bool is(std::size_t at, ClassMask classes) const noexcept {
        return at < words_->size() && word(at).classes.has_any(classes);
    }
    [[nodiscard]] bool is_word(std::size_t at, std::string_view lowered) const noexcept {
        return at < words_->size() && same_letters(written(at), lowered);
    }

    /// How many words of the letter from `at` on are this name, 0 where they are not; "and" may stand for "&".
    [[nodiscard]] std::size_t match(const KnownName& name, std::size_t at) const noexcept {
        const auto [matched, size] = match_beginning(name, at);
        return matched == name.size() ? size : 0;
    }
    struct Beginning {
        std::size_t words_of_name, words_of_text;
    };
    [[nodiscard]] Beginning match_beginning(const KnownName& name, std::size_t at) const noexcept {
        std::size_t matched = 0, end = at;
        for (std::size_t to = at; matched < name.size() && to < words_->size();) {
            if (same_letters(written(to), name[matched])) {
                ++matched;
                end = ++to;
            } else if (same_letters(name[matched], "and")) {
                ++matched;
            } else if (to > at && is_word(to, "and")) {
                ++to;
            } else {
                break;
            }
        }
        return {matched, end - at};
    }

    /// How many words from `at` on name the organization, in full or shortened to its first words or its initials.
    [[nodiscard]] std::size_t organization_at(std::size_t at) const noexcept {
        if (organization_.empty()) return 0;
        if (const std::size_t size = match(whole_organization_, at)) return size;
        const auto [matched, size] = match_beginning(organization_, at);
        if (matched == organization_.size()) return size;
        const bool goes_on = at + size < words_->size() && word(at + size).is_capitalized && !word(at + size).starts_sentence;
        const bool is_telling = matched > 1 || (organization_[0].size() > 2 && !same_letters(organization_[0], "the"));
        if (matched > 0 && word(at).is_capitalized && !goes_on && is_telling) return size;
        if (!word(at).is_capitalized) return 0;
        if (is_initials_of(whole_organization_, written(at)) || is_in_one_word(organization_, written(at))) return 1;
        // "M&S" is read as two words.
        const bool are_letters = at + 1 < words_->size() && written(at).size() == 1 && written(at + 1).size() == 1;
        const auto is_initial = [this](std::size_t of, std::size_t in_text) {
            return to_lower(organization_[of][0]) == to_lower(written(in_text)[0]);
        };
        return are_letters && organization_.size() == 2 && is_initial(0, at) && is_initial(1, at + 1) ? 2 : 0;
    }

    /// "JPMorgan" for "J.P. Morgan".
    [[nodiscard]] static bool is_in_one_word(const KnownName& name, std::string_view word) noexcept {
        for (std::size_t of = 0; of < name.size(); word.remove_prefix(name[of].size()), ++of)
            if (!same_letters(word.substr(0, name[of].size()), name[of])) return false;
        return word.empty();
    }

    /// Whether these letters, all capitals, are the initials of the name, of which small words may be left out, or letters of its first
    /// word besides: "DBA" for "Database Administrator".
    [[nodiscard]] static bool is_initials_of(const KnownName& name, std::string_view letters) noexcept {
        if (name.size() < 2 || letters.size() < 2 || !std::all_of(letters.begin(), letters.end(), is_upper)) return false;
        std::size_t letter = 0;
        for (std::size_t of = 0; of < name.size() && letter < letters.size(); ++of)
            if (to_lower(name[of][0]) == to_lower(letters[letter])) ++letter;
        if (letter == letters.size()) return letter > 2 || letter + 1 >= name.size();
        return letters.size() == 3 && name.size() == 2 && to_lower(name[0][0]) == to_lower(letters[0]) &&
               to_lower(name[1][0]) == to_lower(letters[2]) && name[0].find(to_lower(letters[1])) != std::string_view::npos;
    }

    /// "HR" for the first words of "Human Resources Adviser".
    [[nodiscard]] static bool begins_initials_of(const KnownName& name, std::string_view letters) noexcept {
        if (letters.size() < 2 || letters.size() > name.size() || !std::all_of(letters.begin(), letters.end(), is_upper)) return false;
        for (std::size_t at = 0; at < letters.size(); ++at)
            if (to_lower(name[at][0]) != to_lower(letters[at])) return false;
        return true;
    }

    std::size_t mark(std::size_t at, std::size_t size, ClassMask as) {
        for (std::size_t end = at + size; at < end; ++at) {
            (*words_)[at].number = 0;
            (*words_)[at].classes = as;
        }
        return at;
    }

    void mark_name(std::size_t at) {
        Word& one = (*words_)[at];
        const std::string_view letters = written(at);
        const bool is_second_part = at > 0 && one.begin < word(at - 1).end;
        if (is_second_part) return;
        const bool of_person =
            reader_.has(letters) || std::any_of(people_.begin(), people_.end(), [&](const KnownName& name) { return name.has(letters); });
        if (one.is_capitalized && of_person && letters.size() > 1 && !one.classes.has_any(class_mask("<title>"))) {
            mark(at, 1, class_mask("<person>"));
            return;
        }
        if (role_.has(letters) || organization_.has(letters)) one.classes.remove(alarming);
        if (!one.is_capitalized || one.classes.has_any(class_mask("<proper>") | class_mask("<title>"))) return;
        if (one.is_all_capitals && !is_acronym(at)) return;
        const bool after_title = at > 0 && is(at - 1, class_mask("<title>")) && word(at - 1).is_capitalized;
        if (after_title) (*words_)[at - 1].classes |= class_mask("<person>");
        // At the beginning of a sentence, a word that nobody knows before another name: "Merriden Trust".
        const bool begins_name = one.starts_sentence && (one.number == 0 || one.classes.has_any(class_mask("<institution>"))) &&
                                 at + 1 < words_->size() && word(at + 1).is_capitalized && !word(at + 1).starts_clause &&
                                 !is(at + 1, class_mask("<proper>"));
        if (!one.starts_sentence || after_title || begins_name) mark(at, 1, class_mask("<name>"));
    }

    /// Two to four capitals standing alone.
    [[nodiscard]] bool is_acronym(std::size_t at) const noexcept {
        const auto shouted = [this](std::size_t beside) {
            return beside < words_->size() && word(beside).is_all_capitals && !word(beside).classes.has_any(known);
        };
        const std::size_t size = word(at).end - word(at).begin;
        if (size > 5 || is(at, class_mask("<not>")) || (size == 5 && word(at).number != 0)) return false;
        if (size >= 4 && word(at).number != 0) return false;
        return !(at > 0 && shouted(at - 1) && !is(at - 1, class_mask("<name>"))) && !shouted(at + 1);
    }

    [[nodiscard]] bool shares_role_word() const noexcept {
        for (std::size_t at = 0; at < words_->size(); ++at)
            if (written(at).size() > 3 && !is(at, class_mask("<org>")) && !is_beside_another_name(at, role_) &&
                (written(at).size() == 4 && !word(at).is_capitalized ? role_.has(written(at)) : is_like_word_of(role_, written(at))))
                return true;
        return false;
    }
    /// Whether a word stands in a name of several of which another is not a word of this one: "Manager" in "Fermentation Manager".
    [[nodiscard]] bool is_beside_another_name(std::size_t at, const KnownName& name) const noexcept {
        const auto is_part = [this](std::size_t of) { return of < words_->size() && is(of, class_mask("<name>")); };
        if (!is_part(at)) return false;
        std::size_t begin = at, end = at + 1;
        while (begin > 0 && !word(begin).starts_clause && is_part(begin - 1)) --begin;
        while (is_part(end) && !word(end).starts_clause) ++end;
        if (begin > 0 && is(begin - 1, class_mask("<title>"))) return false;
        for (; begin < end; ++begin)
            if (word(begin).is_capitalized && !is_like_word_of(name, written(begin)) && !is_like_word_of(role_, written(begin)))
                return true;
        return false;
    }
    /// "The Sinfonia" for "Bournemouth Sinfonia".
    [[nodiscard]] bool shares_organization_word() const noexcept {
        for (std::size_t at = 0; at < words_->size(); ++at)
            if (word(at).is_capitalized && !is(at, class_mask("<role>")) && written(at).size() > 3 && organization_.has(written(at)) &&
                !is_beside_another_name(at, organization_))
                return true;
        return false;
    }

    /// Where a name of somebody or something unknown, which begins at `at`, ends.
    [[nodiscard]] std::size_t end_of_name(std::size_t at) const noexcept {
        std::size_t end = at;
        // "Quality Inspector" ends in what is a title before a name.
        const auto goes_on = [&](std::size_t to) {
            return is(to, class_mask("<name>") | class_mask("<role>")) ||
                   (to > at && is(to, class_mask("<title>")) && word(to).is_capitalized && is_occupation(to));
        };
        while (end < words_->size() && goes_on(end) && (end == at || !word(end).starts_clause)) {
            ++end;
            const bool joined = is_word(end, "of") || is_word(end, "and") || is_word(end, "'s") || is_word(end, "the");
            if (joined && end + 1 < words_->size() && is(end + 1, class_mask("<name>")) && !word(end).starts_clause) ++end;
        }
        for (std::size_t of = at; of < end; ++of)
            if (is(of, class_mask("<name>"))) return end;
        return at;
    }

    /// Whether the writer speaks of an own post, now or to come: "I have accepted a post at ...".
    [[nodiscard]] bool is_of_own_post(std::size_t at, bool in_this_clause = false) const noexcept {
        const auto denies = [this](std::size_t of) { return is(of, class_mask("<not>")) || is_word(of, "against"); };
        bool denied = false;
        for (std::size_t back = 0; at > 0 && back < 12 && !word(at).starts_sentence; ++back) {
            if (in_this_clause && word(at).starts_clause) return false;
            --at;
            denied = denied || denies(at);
            const bool takes_out = is_word(at, "take") && (is_word(at + 1, "me") || is_word(at + 1, "my"));
            const bool turns_down = is_word(at + 1, "down") && (is_word(at, "turn") || is_word(at, "turning") || is_word(at, "turned"));
            if (takes_out || turns_down || is(at, class_mask("<refuse>"))) return false;
            const bool is_yours = at > 1 && (is(at - 1, class_mask("<you>")) || is(at - 2, class_mask("<you>")));  // "you have got"
            // What was not taken is the post in question.
            if (is(at, class_mask("<occupied>")) && !is_yours) return !(at > 0 && denies(at - 1)) && !(at > 1 && denies(at - 2));
            // Where the organization is named elsewhere, "I have decided to join X" is of another post.
            if (names_organization_ && is(at, class_mask("<decided>"))) return !denied;
        }
        return false;
    }

    [[nodiscard]] bool is_another_role(std::size_t at, std::size_t end) const noexcept {
        if (!is_named_as_post(at, end)) return false;
        bool shares = false, differs = false;
        for (std::size_t of = at; of < end; ++of) {
            if (is_word(of, "of") || is_word(of, "and") || is_word(of, "the") || is_word(of, "'s") || is_grade(of)) continue;
            const bool is_known = is_like_word_of(role_, written(of)) || organization_.has(written(of)) || is_word_for_post(of);
            shares = shares || is_known;
            differs = differs || !is_known;
        }
        // "Senior Auditor" for "Auditor" names the position and more.
        return differs && !(shares && names_whole_role(at, end));
    }

    /// "Planner II", "Senior", "Grade III": the same work, higher or lower.
    [[nodiscard]] bool is_grade(std::size_t at) const noexcept {
        static constexpr std::array<std::string_view, 9> grades{"i", "ii", "iii", "iv", "grade", "level", "band", "senior", "junior"};
        return std::any_of(grades.begin(), grades.end(), [&](std::string_view one) { return is_word(at, one); });
    }
    /// "Headship", written as if it were a name.
    [[nodiscard]] bool is_word_for_post(std::size_t at) const noexcept {
        return lexicon.entry(lexicon.find(SmallLetters(written(at)).view())).classes.has_any(class_mask("<role_word>"));
    }

    /// Whether this name stands where the position's would: "the X job", "the role of X", "as your X", "to become X at".
    [[nodiscard]] bool is_named_as_post(std::size_t at, std::size_t end) const noexcept {
        std::size_t article = at;
        while (article > 0 && is(article - 1, class_mask("<det>"))) --article;
        const auto behind = [&](auto... words) { return article > 0 && (is_word(article - 1, words) || ...); };
        if (end == at + 1 && names_only_a_piece_of_work(at, behind("on"))) return false;
        if (end < words_->size() && is_digit(written(end)[0])) return false;                 // "the Year 3 class"
        if (names_role_ && !is_occupation_in(at, end) && is_unknown(at, end)) return false;  // "the Leicester Square opening"

        const bool before_noun =
            is(end, class_mask("<role_word>")) && at > 0 &&
            (is(at - 1, class_mask("<your>") | class_mask("<det>")) || is_word(at - 1, "of") || is_word(at - 1, "for"));
        // "the Domestic Assistant job at X" is the employer's, whatever the sentence says besides.
        std::size_t place = end + 2;
        while (is(place, class_mask("<det>"))) ++place;
        if (before_noun && (is_word(end + 1, "at") || is_word(end + 1, "with")) && is(place, class_mask("<org>"))) return true;
        if (article < 2) return before_noun && !is_of_own_post(article);
        const ClassMask noun = class_mask("<role_word>") | (names_role_ ? ClassMask{} : class_mask("<org>"));
        if ((before_noun || (behind("of", "as") && is(article - 2, noun))) && !is_of_own_post(article)) return true;
        if (names_role_) return false;
        const bool is_theirs = is_word(article, "your") || is_word(article, "its");
        if (is_theirs && behind("be", "being", "become", "becoming", "as")) return true;
        // "your new Booking Clerk", "in finding a Forklift Trainer", "the right Ledger Manager".
        const bool is_next = is_word(at - 1, "new") || is_word(at - 1, "next") || is_word(at - 1, "right") || is_word(at - 1, "good") ||
                             behind("finding", "find", "appoint");
        if (is_next && is_occupation(end - 1) && (end > at + 1 || is_word(at - 2, "your"))) return true;
        // "to come on board at X as Receptionist".
        const bool is_wanted = is_word(article - 2, "me") || (article > 2 && is_word(article - 3, "me"));
        if (behind("as") && ((is_wanted && !is_of_own_post(article)) || is_occupation(end - 1))) return true;
        const bool is_applied_for = is_word(article - 2, "application") || is(article - 2, class_mask("<role_word>"));
        if (behind("for") && is_applied_for && (is_occupation(end - 1) || end > at + 1)) return true;
        // "the interviews for Legal Secretary at X".
        if (is_occupation(end - 1) && (is_word(end, "at") || is_word(end, "with")) && is(end + 1, class_mask("<org>")) &&
            !is_of_own_post(at))
            return true;
        return behind("become", "becoming", "be") && is_occupation_in(at, end) && (is_word(end, "at") || is_word(end, "with")) &&
               is(end + 1, class_mask("<org>") | class_mask("<name>") | class_mask("<det>"));
    }

    [[nodiscard]] bool is_unknown(std::size_t at, std::size_t end) const noexcept {
        return std::all_of(words_->begin() + static_cast<std::ptrdiff_t>(at), words_->begin() + static_cast<std::ptrdiff_t>(end),
                           [](const Word& one) { return one.number == 0; });
    }

    /// A word that may be any name of some work: "the Windrush job", "on the Hebden job", "the Fisher place", "the QA offer".
    [[nodiscard]] bool names_only_a_piece_of_work(std::size_t at, bool is_behind_on) const noexcept {
        if (is_word(at + 1, "place") || (word(at).is_all_capitals && written(at).size() < 6)) return true;
        return (names_role_ || is_behind_on) && word(at).number == 0 && !is_occupation(at);
    }
    /// The same word, misspelled, cut short, or of the same root: "Tech" for "Technician", "lectureship" for "Lecturer".
    [[nodiscard]] static bool is_like_word_of(const KnownName& name, std::string_view word) {
        if (begins_initials_of(name, word)) return true;
        for (std::size_t at = 0; at < name.size(); ++at) {
            const bool begins_alike = to_lower(name[at][0]) == to_lower(word[0]);  // "round" is no "Ground"
            if (begins_alike && edit_distance(name[at], word, 2) <= (word.size() > 5 ? 2U : word.size() > 3 ? 1U : 0U)) return true;
            const std::size_t root = (std::max)(std::size_t{4}, name[at].size() - (std::min)(name[at].size(), std::size_t{3}));
            if (word.size() > 2 && word.size() < name[at].size() && same_letters(word, name[at].substr(0, word.size()))) return true;
            if (word.size() > 4 && word.size() < name[at].size() && same_letters(word, name[at].substr(name[at].size() - word.size())))
                return true;  // "Binder" for "Bookbinder"
            if (word.size() >= root && name[at].size() >= root && same_letters(word.substr(0, root), name[at].substr(0, root))) return true;
        }
        return false;
    }
    [[nodiscard]] bool names_whole_role(std::size_t at, std::size_t end) const {
        for (std::size_t of = 0; of < role_.size(); ++of) {
            bool named = role_[of].size() < 4;
            for (std::size_t in = at; in < end; ++in) named = named || edit_distance(role_[of], written(in), 2) <= 2;
            if (!named) return false;
        }
        return true;
    }

    /// Whether a word is one for a person of some trade: "Technician", "Receptionist".
    [[nodiscard]] bool is_occupation(std::size_t at) const noexcept {
        static constexpr std::array<std::string_view, 17> ends{"er",        "or",    "ist",   "ian",        "ant",    "man",
                                                               "ee",        "nurse", "clerk", "apprentice", "coach",  "intern",
                                                               "assistant", "lead",  "chef",  "trainee",    "captain"};
        const SmallLetters letters(written(at));
        return std::any_of(ends.begin(), ends.end(), [&letters](std::string_view one) { return letters.view().ends_with(one); });
    }

    [[nodiscard]] bool is_occupation_in(std::size_t at, std::size_t end) const noexcept {
        for (; at < end; ++at)
            if (is_occupation(at)) return true;
        return false;
    }

    /// Whether this name stands where the employer's would: "working at X", "the team of X", "welcome to X", "X's offer".
    [[nodiscard]] bool is_another_organization(std::size_t at, std::size_t end) const noexcept {
        bool is_ours = true;
        for (std::size_t of = at; of < end; ++of)
            is_ours = is_ours && (organization_.has(written(of)) || whole_organization_.has(written(of)) || role_.has(written(of)));
        const bool is_role = !role_.empty() && same_letters(written(end - 1), role_[role_.size() - 1]);  // "Diocesan Archivist"
        if (is_ours || is_role) return false;
        // "Stillwater Title" for "Brightwater Title".
        if (!names_organization_ && end > at + 1 && shares_word_behind_first(at, end) && !is_of_own_post(at) &&
            !is_of_the_writer(at, false))
            return true;
        if (names_organization_ && end == at + 1 && word(at).is_all_capitals && written(at).size() < 6) return false;  // a part of it
        if (!names_organization_ && is_institution(at, end) && !is_of_the_writer(at)) return true;
        if (!names_organization_ && is_spoken_of(at, end) && !is_of_own_post(at, true) && !gives(end)) return true;
        // "St Martin's" for "St Mary's".
        if (!names_organization_ && at > 0 && is_word(at - 1, "st") && same_letters(whole_organization_[0], "st") && !is_of_own_post(at))
            return true;
        if (at > 0 && is(at - 1, class_mask("<title>")) && word(at - 1).is_capitalized) return false;
        std::size_t before = at;
        while (before > 0 && (is(before - 1, class_mask("<det>")) && !word(before).starts_sentence)) --before;
        if (before == 0 || word(before).starts_sentence) return is_near_miss(at, end);
        if (is_of_own_post(before)) return false;
        const bool is_part = names_organization_ && before < at && end == at + 1;  // "to join the Bursary"
        const bool is_joined = !is_part && (is_word(before - 1, "join") || is_word(before - 1, "joining"));
        const bool is_town = end == at + 1 && (is_word(before - 1, "visit") || is_word(before - 1, "visiting"));
        if (is_near_miss(at, end) || is_joined || (!names_organization_ && !is_town && is(before - 1, class_mask("<joining>"))))
            return true;
        // "I have a place at X"; "a place at X has come up", where the organization is named elsewhere.
        const bool is_a_place = before > 3 && is_word(before - 1, "at") && (is_word(before - 3, "a") || is_word(before - 3, "another"));
        if (is_a_place && (names_organization_ || (is_word(before - 2, "place") && is(before - 4, class_mask("<have>"))))) return false;
        const bool is_with_you = before > 2 && is_word(before - 1, "at") && is(before - 2, class_mask("<you>")) &&
                                 (is_word(before - 3, "of") || is_word(before - 3, "both"));
        if (is_with_you || (!is_filled_with(before) && stands_as_employer(before, end > at + 1))) return true;
        if (names_organization_) return false;
        const bool is_behind_role = before > 1 && is(before - 2, class_mask("<name>")) && is_occupation(before - 2);
        if (is_behind_role && (is_word(before - 1, "at") || is_word(before - 1, "with"))) return true;
        if (end > at + 1 && is_word(before - 1, "at") && is_of_theirs(before - 1)) return true;
        return is_word(end, "'s") && !is_word(end + 1, "post") && is(end + 1, class_mask("<role_word>") | class_mask("<working>"));
    }

    /// "what you have built (at ...)", "the cooking (at ...)", not "to see you (at ...)" and not "my post (at ...)".
    [[nodiscard]] bool is_of_theirs(std::size_t at) const noexcept {
        if (at == 0 || is(at - 1, class_mask("<you>"))) return false;
        for (std::size_t back = 1; back < 10 && back <= at && !word(at - back + 1).starts_sentence; ++back) {
            if (is(at - back, class_mask("<i>") | class_mask("<my>") | class_mask("<not>"))) return false;
            if (is(at - back, class_mask("<you>") | class_mask("<your>"))) return true;
            if (back < 4 && back > 1 && is_word(at - back, "the")) return true;
        }
        return false;
    }

    /// "you have filled the post with (Marcus)".
    [[nodiscard]] bool is_filled_with(std::size_t before) const noexcept {
        for (std::size_t back = 2; back < 10 && back <= before && !word(before - back + 1).starts_sentence; ++back)
            if (is_word(before - back, "filled") || is_word(before - back, "fill")) return true;
        return false;
    }

    /// Where an employer's name stands: behind a preposition, and that behind a word of some class.
    struct EmployersPlace {
        ClassMask word;
        std::string_view preposition;
        bool is_sure;     ///< even in a letter that names the organization elsewhere
        bool is_for_any;  ///< also for a name of one word, which may be a person's or a town's
    };
    [[nodiscard]] bool stands_as_employer(std::size_t before, bool is_long) const noexcept {
        static constexpr ClassMask post = class_mask("<role_word>") | class_mask("<role>");
        static constexpr std::array<EmployersPlace, 14> all{{
            {post, "with", true, true},
            {class_mask("<working>"), "with", true, true},
            {class_mask("<interest>"), "in", true, true},
            {post | class_mask("<met_at>"), "at", false, true},
            {class_mask("<faring>"), "for", false, false},
            {class_mask("<working>"), "for", false, true},
            {class_mask("<met_at>"), "of", false, false},
            {class_mask("<part>"), "of", false, true},
            {class_mask("<liking>"), "of", false, false},
            {class_mask("<liking>"), "with", false, false},
            {class_mask("<learning>"), "about", false, true},
            {class_mask("<coming>"), "to", false, true},
            {post, "from", false, true},
            {post, "by", false, true},
        }};
        return before > 1 && std::any_of(all.begin(), all.end(), [&](const EmployersPlace& one) {
                   return (one.is_sure || !names_organization_) && (one.is_for_any || is_long) && is_word(before - 1, one.preposition) &&
                          is(before - 2, one.word);
               });
    }

    /// Whether this name begins as the organization's does not, and goes on with a word of it.
    [[nodiscard]] bool shares_word_behind_first(std::size_t at, std::size_t end) const noexcept {
        if (same_letters(written(at), organization_[0])) return false;
        for (std::size_t in = at + 1; in < end; ++in)
            for (std::size_t of = 1; of < organization_.size(); ++of)
                if (organization_[of].size() > 3 && same_letters(written(in), organization_[of])) return true;
        return false;
    }
    /// A name that says itself that it is an employer's: "St Hilary's Infirmary".
    [[nodiscard]] bool is_institution(std::size_t at, std::size_t end) const noexcept {
        for (std::size_t of = at + 1; of < end; ++of)
            if (lexicon.entry(lexicon.find(SmallLetters(written(of)).view())).classes.has_any(class_mask("<institution>"))) return true;
        return false;
    }
    /// A name of several words that something is said of: "the way that Belcourt Inns has grown", "about Tangerine Fox".
    [[nodiscard]] bool is_spoken_of(std::size_t at, std::size_t end) const noexcept {
        std::size_t names = 0;
        for (std::size_t of = at; of < end; ++of) {
            if (!is(of, class_mask("<name>")) || is_word(of, "the")) continue;
            if (is_like_word_of(role_, written(of))) return false;
            ++names;
        }
        const bool is_shop = names == 1 && is_word(end, "'s");  // "Butterworth's will"
        const bool is_quoted = word(at).begin > 0 && text_[word(at).begin - 1] == '"';
        static constexpr std::array<std::string_view, 4> ways{"road", "street", "avenue", "lane"};
        if (std::any_of(ways.begin(), ways.end(), [&](std::string_view one) { return is_word(end - 1, one); })) return false;
        const bool is_numbered = at > 0 && is_digit(written(at - 1)[0]);  // "the '58 American LaFrance"
        if ((names < 2 && !is_shop) || at == 0 || is_quoted || is_numbered || is(at - 1, class_mask("<title>"))) return false;
        static constexpr std::array<std::string_view, 7> before{"that", "about", "admired", "why", "how", "what", "joining"};
        static constexpr std::array<std::string_view, 16> behind{"has", "have",   "would", "does",  "did",   "since",  "will",  "is",
                                                                 "was", "stands", "looks", "every", "still", "struck", "seems", "seemed"};
        const auto is_one_of = [this](std::size_t place, const auto& words) {
            return std::any_of(words.begin(), words.end(), [&](std::string_view one) { return is_word(place, one); });
        };
        static constexpr std::array<std::string_view, 6> there{"to",   "in", "on",
                                                               "near", "up", "from"};  // "the hike to Hangman's Bluff was"
        const std::size_t article = is_word(at - 1, "the") && at > 1 ? at - 1 : at;
        return (!is_shop && is_one_of(article - 1, before)) ||
               (!is_one_of(article - 1, there) && is_one_of(is_shop ? end + 1 : end, behind));
    }
    /// "Aberdeen Royal have given me a training number": another employer, for whom the offer is declined.
    [[nodiscard]] bool gives(std::size_t end) const noexcept {
        return (is_word(end, "have") || is_word(end, "has")) &&
               (is_word(end + 1, "given") || is_word(end + 1, "offered") || is_word(end + 1, "asked") || is_word(end + 1, "made") ||
                is_word(end + 1, "come"));
    }
    static constexpr std::array<std::string_view, 7> places{"at", "with", "for", "from", "to", "in", "by"};
    /// Whether the sentence speaks of the writer before, or of a post of the writer's own; `looks_on` also behind the name.
    [[nodiscard]] bool is_of_the_writer(std::size_t at, bool looks_on = true) const noexcept {
        std::size_t before = at;
        while (before > 0 && is(before - 1, class_mask("<det>"))) --before;
        const bool is_placed =
            before > 0 && std::any_of(places.begin(), places.end(), [&](std::string_view one) { return is_word(before - 1, one); });
        for (std::size_t back = at; back > 0 && !word(back).starts_sentence; --back)
            if (is(back - 1, class_mask("<occupied>")) || (is_placed && is(back - 1, class_mask("<i>")))) return true;
        if (!looks_on) return false;
        for (std::size_t next = at + 1; next < words_->size() && !word(next).starts_clause; ++next)
            if (is(next, class_mask("<my>") | class_mask("<occupied>"))) return true;
        return false;
    }

    /// "Stonegate" where "Stonebridge" is meant, or "Harwell Plastics" for "Harwell Packaging".
    [[nodiscard]] bool is_near_miss(std::size_t at, std::size_t end) const {
        const std::string_view first = organization_[0];
        std::string_view found = written(at);
        if (found.size() == first.size() + 1 && to_lower(found.back()) == 's') found.remove_suffix(1);  // "the Grudges"
        if (organization_.size() > 1 && first.size() > 3 && same_letters(first, found)) return is_institution(at, end);
        if (same_letters(first, found) || first.size() < 6 || found.size() < 6 || to_lower(first[0]) != to_lower(found[0]) ||
            same_letters(found, first.substr(0, found.size())))
            return false;
        return edit_distance(first, found, 2) <= 2 || (same_letters(first.substr(0, 5), found.substr(0, 5)));
    }

    /// In a subject line, what the letter itself does not name: another position, or another organization behind the position.
    template <class Add>
    void find_wrong_names_in_head(Stretch line, Add add) {
        std::vector<Word> words;
        WordReader(text_, words).read(line.begin, line.end);
        std::vector<Word>* const body = std::exchange(words_, &words);
        for (std::size_t at = 0, end = 0; at < words.size(); at = (std::max)(end, at + 1)) {
            for (end = at; end < words.size() && words[end].is_capitalized && (end == at || !words[end].starts_clause);) ++end;
            if (end < at + 2) continue;
            const Stretch where{words[at].begin, words[end - 1].end};
            const auto is_of_role = [&](std::size_t of) { return is_like_word_of(role_, written(of)); };
            bool shares = false;
            for (std::size_t of = at; of < end; ++of) shares = shares || is_of_role(of);
            if (!role_.empty() && !names_role_ && !shares && is_occupation(end - 1)) add(ReviewCode::wrong_role, where);
            const bool is_behind_role = at > 0 && words[at].starts_clause && !role_.empty() && is_of_role(at - 1);
            const bool is_unknown = !organization_.empty() && !names_organization_ && words[at].number == 0;
            if (is_behind_role && is_unknown && end == words.size()) add(ReviewCode::wrong_organization, where);
        }
        words_ = body;
    }

    /// "Thank you again, Margaret, for the tour", where the reader's first name is another.
    [[nodiscard]] bool addresses_another(std::size_t at) const {
        const bool has_title =
            !reader_.empty() && lexicon.entry(lexicon.find(SmallLetters(reader_[0]).view())).classes.has_any(class_mask("<title>"));
        if (reader_.size() < (has_title ? 3U : 1U) || at == 0 || !word(at).starts_clause || word(at).starts_sentence) return false;
        if (at + 1 < words_->size() && !word(at + 1).starts_clause) return false;
        const bool is_behind_thanks = is_word(at - 1, "you") || is_word(at - 1, "again") || is_word(at - 1, "thanks");
        return is_behind_thanks && !is_like_reader(written(at));
    }

    /// "the job of data analyst", in small letters, where no word of the letter is the position's.
    template <class Add>
    void find_small_role(Add add) {
        for (std::size_t at = 1; at + 1 < words_->size(); ++at) {
            if (is(at + 1, class_mask("<role_word>")) && is(at - 1, class_mask("<det>")) && is_sure_occupation(at) && !is_of_own_post(at))
                add(ReviewCode::wrong_role, Stretch{word(at).begin, word(at).end});
            if (!is_word(at, "of") && !is_word(at, "as")) continue;
            if (!is(at - 1, class_mask("<org>")) && (!is(at - 1, class_mask("<role_word>")) || is_of_own_post(at))) continue;
            std::size_t begin = at + 1;
            if (is(begin, class_mask("<det>"))) ++begin;
            std::size_t end = begin;
            while (end < words_->size() && end < begin + 4 && !word(end).starts_clause && !is_word(end, "at") && !is_word(end, "with") &&
                   !is_word(end, "in") && !is(end, class_mask("<org>")))
                ++end;
            const bool stops = end == words_->size() || word(end).starts_clause || is_word(end, "at") || is_word(end, "with");
            if (end == begin || !stops || is(begin, class_mask("<org>") | class_mask("<name>"))) continue;
            const bool is_everyday = word(end - 1).number != 0 && !is_sure_occupation(end - 1);
            if (is_everyday || !is_occupation(end - 1)) continue;
            add(ReviewCode::wrong_role, Stretch{word(begin).begin, word(end - 1).end});
        }
    }

    /// One that stands in small letters and is no word for anything else: "receptionist", not "winter".
    [[nodiscard]] bool is_sure_occupation(std::size_t at) const noexcept {
        static constexpr std::array<std::string_view, 11> sure{"manager",  "assistant", "clerk",  "nurse", "teacher", "driver",
                                                               "reporter", "officer",   "keeper", "ist",   "ician"};
        const SmallLetters letters(written(at));
        return !word(at).is_capitalized &&
               std::any_of(sure.begin(), sure.end(), [&letters](std::string_view one) { return letters.view().ends_with(one); });
    }

    /// The salutation names nobody, the reader, or somebody else.
    template <class Add>
    void find_wrong_reader(Stretch salutation, Add add) {
        if (reader_.empty() || salutation.empty()) return;
        std::vector<Word> words;
        WordReader(text_, words).read(salutation.begin, salutation.end);
        std::vector<Word>* const body = std::exchange(words_, &words);
        find_wrong_reader_in_salutation(add);
        words_ = body;
    }
    template <class Add>
    void find_wrong_reader_in_salutation(Add add) const {
        std::size_t begin = words_->size(), end = 0;
        for (std::size_t at = 0; at < words_->size(); ++at) {
            const std::string_view one = written(at);
            if (is(at, class_mask("<anyone>"))) continue;
            if (is(at, class_mask("<title>"))) {
                // "Mr and Mrs Teasdale" are two.
                if (at > 0 && is_word(at - 1, "and")) continue;
                if (is_other_title(one) && !is_word(at + 1, "and"))
                    return add(ReviewCode::wrong_name, Stretch{word(at).begin, word(words_->size() - 1).end});
                continue;
            }
            if (one.size() == 1) continue;
            // "Jean-Marc" for "Jean-Luc".
            const bool is_half = at + 1 < words_->size() && text_[word(at).end] == '-' && word(at + 1).begin == word(at).end + 1;
            const bool is_titled = at > 0 && is(at - 1, class_mask("<title>"));  // "Mr Stone" of "Quillfeather & Stone"
            if (is_like_reader(one, is_titled) && (!is_half || is_like_reader(written(at + 1)))) return;
            if (!is_titled && (organization_.has(one) || whole_organization_.has(one))) return;
            begin = (std::min)(begin, at);
            end = at + 1;
        }
        const bool is_family = same_letters(reader_[0], "the");  // "The Prescotts" may have any first names
        if (begin < end && !is_family) add(ReviewCode::wrong_name, Stretch{word(begin).begin, word(end - 1).end});
    }
    /// "Kate" and "Kitty" may stand for "Katherine", not "Kurt"; behind a title, no name is cut short.
    [[nodiscard]] bool is_like_reader(std::string_view word, bool is_titled = false) const {
        for (std::size_t at = 0; at < reader_.size(); ++at) {
            const std::string_view own = reader_[at];
            // A name spoken to in Irish: "A Chaoimhe".
            const bool is_softened = word.size() == own.size() + 1 && to_lower(word[1]) == 'h' && to_lower(word[0]) == to_lower(own[0]) &&
                                     same_letters(word.substr(2), own.substr(1));
            if (is_softened || is_same_name(own, word) || (own.size() == 1 && to_lower(own[0]) == to_lower(word[0]))) return true;
            const bool is_family = own.size() == word.size() + 1 && own.back() == 's' && same_letters(word, own.substr(0, word.size()));
            if (is_family) return true;  // "Mr. and Mrs. Brubaker" for "The Brubakers"
            if (!is_titled && (is_short_for(word, own) || is_short_for(own, word))) return true;
        }
        return false;
    }
    /// "Dan", "Danny" and "Danni" for "Daniel", not "Dana".
    [[nodiscard]] static bool is_short_for(std::string_view one, std::string_view name) {
        static constexpr std::array<std::string_view, 7> endings{"", "y", "ie", "i", "ey", "o", "s"};
        std::size_t shared = 0;
        while (shared < one.size() && shared < name.size() && to_lower(one[shared]) == to_lower(name[shared])) ++shared;
        if (shared < 2) return false;
        std::string_view rest = one.substr(shared);
        const bool is_doubled = !rest.empty() && (to_lower(rest[0]) == to_lower(one[shared - 1]) || to_lower(rest[0]) == 'k');
        if (is_doubled) rest.remove_prefix(1);
        return (shared > 2 || (is_doubled && !rest.empty())) &&
               std::any_of(endings.begin(), endings.end(), [rest](std::string_view ending) { return same_letters(rest, ending); });
    }
    [[nodiscard]] bool is_other_title(std::string_view word) const {
        const auto sex = [](std::string_view title) {
            if (same_letters(title, "mr") || same_letters(title, "sir")) return 1;
            return same_letters(title, "mrs") || same_letters(title, "ms") || same_letters(title, "miss") || same_letters(title, "madam")
                       ? 2
                       : 0;
        };
        const int own = sex(reader_[0]), other = sex(word);
        return own != 0 && other != 0 && own != other;
    }

    std::string_view text_;
    std::vector<Word>* words_;
    KnownName organization_, whole_organization_, role_, reader_;
    std::vector<KnownName> people_;
    bool names_role_ = false, names_organization_ = false;
};

}  // namespace detail
}  // namespace bowout

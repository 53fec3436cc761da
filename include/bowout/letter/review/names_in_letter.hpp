// The names in a letter: those that the caller knows, marked so that nothing is read into them, and what is said around others.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

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

/// The words of a letter, with the names among them marked, and what is known of the position, the organization and the reader.
class NamesInLetter {
  public:
    NamesInLetter(std::string_view text, std::vector<Word>& words, const ReviewContext& context)
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
        in_line(line, [this] {
            for (std::size_t at = 0; at < size(); ++at) {
                names_role_ = names_role_ || match(role_, at) > 0;
                names_organization_ = names_organization_ || organization_at(at) > 0;
            }
            names_role_ = names_role_ || shares_role_word();
        });
    }

    /// Calls `use()` with the words of `line` in place of those of the body.
    template <class Use>
    void in_line(Stretch line, Use use) {
        std::vector<Word> words;
        WordReader(text_, words).read(line.begin, line.end);
        std::vector<Word>* const body = std::exchange(words_, &words);
        use();
        words_ = body;
    }

    [[nodiscard]] bool names_role() const noexcept { return names_role_; }
    [[nodiscard]] bool names_organization() const noexcept { return names_organization_; }
    [[nodiscard]] const KnownName& role() const noexcept { return role_; }
    [[nodiscard]] const KnownName& organization() const noexcept { return organization_; }  ///< without "The" and "Ltd"
    [[nodiscard]] const KnownName& whole_organization() const noexcept { return whole_organization_; }
    [[nodiscard]] const KnownName& reader() const noexcept { return reader_; }

    [[nodiscard]] std::string_view text() const noexcept { return text_; }
    [[nodiscard]] std::size_t size() const noexcept { return words_->size(); }
    [[nodiscard]] const Word& word(std::size_t at) const noexcept { return (*words_)[at]; }
    [[nodiscard]] std::string_view written(std::size_t at) const noexcept {
        return text_.substr(word(at).begin, word(at).end - word(at).begin);
    }
    [[nodiscard]] bool is(std::size_t at, ClassMask classes) const noexcept {
        return at < words_->size() && word(at).classes.has_any(classes);
    }
    /// Whether a word is one of these, given in small letters.
    template <class... Lowered>
    [[nodiscard]] bool is_word(std::size_t at, const Lowered&... lowered) const noexcept {
        return at < words_->size() && (same_letters(written(at), lowered) || ...);
    }
    template <std::size_t N>
    [[nodiscard]] bool is_word(std::size_t at, const std::array<std::string_view, N>& lowered) const noexcept {
        return std::any_of(lowered.begin(), lowered.end(), [&](std::string_view one) { return is_word(at, one); });
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
            const bool joined = is_word(end, "of", "and", "'s", "the");
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
            const bool takes_out = is_word(at, "take") && is_word(at + 1, "me", "my");
            const bool turns_down = is_word(at + 1, "down") && is_word(at, "turn", "turning", "turned");
            if (takes_out || turns_down || is(at, class_mask("<refuse>"))) return false;
            const bool is_yours = at > 1 && (is(at - 1, class_mask("<you>")) || is(at - 2, class_mask("<you>")));  // "you have got"
            // What was not taken is the post in question.
            if (is(at, class_mask("<occupied>")) && !is_yours) return !(at > 0 && denies(at - 1)) && !(at > 1 && denies(at - 2));
            // Where the organization is named elsewhere, "I have decided to join X" is of another post.
            if (names_organization_ && is(at, class_mask("<decided>"))) return !denied;
        }
        return false;
    }

    /// Whether the sentence speaks of the writer before, or of a post of the writer's own; `looks_on` also behind the name.
    [[nodiscard]] bool is_of_the_writer(std::size_t at, bool looks_on = true) const noexcept {
        static constexpr std::array<std::string_view, 7> places{"at", "with", "for", "from", "to", "in", "by"};
        std::size_t before = at;
        while (before > 0 && is(before - 1, class_mask("<det>"))) --before;
        const bool is_placed = before > 0 && is_word(before - 1, places);
        for (std::size_t back = at; back > 0 && !word(back).starts_sentence; --back)
            if (is(back - 1, class_mask("<occupied>")) || (is_placed && is(back - 1, class_mask("<i>")))) return true;
        if (!looks_on) return false;
        for (std::size_t next = at + 1; next < words_->size() && !word(next).starts_clause; ++next)
            if (is(next, class_mask("<my>") | class_mask("<occupied>"))) return true;
        return false;
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

  private:
    static constexpr ClassMask known = class_mask("<org>") | class_mask("<role>") | class_mask("<person>");
    /// What a word that belongs to a known name does not mean in this letter: a debt adviser writes of debts.
    static constexpr ClassMask alarming = class_mask("<bad>") | class_mask("<mild>") | class_mask("<mess>") | class_mask("<fool>") |
                                          class_mask("<swear>") | class_mask("<private>") | class_mask("<failed>") | class_mask("<abject>");

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

    std::string_view text_;
    std::vector<Word>* words_;
    KnownName organization_, whole_organization_, role_, reader_;
    std::vector<KnownName> people_;
    bool names_role_ = false, names_organization_ = false;
};

}  // namespace detail
}  // namespace bowout

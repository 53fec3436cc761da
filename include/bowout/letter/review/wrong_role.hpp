// Where a letter names another position than the one that is meant.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include <bowout/letter/finding.hpp>
#include <bowout/letter/review/names_in_letter.hpp>

namespace bowout::detail {

/// Whether a name in the letter is another position's.
class WrongRole {
  public:
    explicit WrongRole(const NamesInLetter& in) : in_(in) {}

    /// Whether these words, a name from `at` up to `end`, name another position.
    [[nodiscard]] bool is_another_role(std::size_t at, std::size_t end) const noexcept {
        if (!is_named_as_post(at, end)) return false;
        bool shares = false, differs = false;
        for (std::size_t of = at; of < end; ++of) {
            if (in_.is_word(of, "of", "and", "the", "'s") || is_grade(of)) continue;
            const bool is_known = in_.is_like_word_of(in_.role(), in_.written(of)) || in_.organization().has(in_.written(of)) ||
                                  is_of_class(in_.written(of), class_mask("<role_word>"));  // "Headship"
            shares = shares || is_known;
            differs = differs || !is_known;
        }
        // "Senior Auditor" for "Auditor" names the position and more.
        return differs && !(shares && names_whole_role(at, end));
    }

    /// "the job of data analyst", in small letters, where no word of the letter is the position's.
    template <class Add>
    void find_small_role(Add add) const {
        for (std::size_t at = 1; at + 1 < in_.size(); ++at) {
            if (in_.is(at + 1, class_mask("<role_word>")) && in_.is(at - 1, class_mask("<det>")) && is_sure_occupation(at) &&
                !in_.is_of_own_post(at))
                add(ReviewCode::wrong_role, Stretch{in_.word(at).begin, in_.word(at).end});
            if (!in_.is_word(at, "of") && !in_.is_word(at, "as")) continue;
            if (!in_.is(at - 1, class_mask("<org>")) && (!in_.is(at - 1, class_mask("<role_word>")) || in_.is_of_own_post(at))) continue;
            std::size_t begin = at + 1;
            if (in_.is(begin, class_mask("<det>"))) ++begin;
            std::size_t end = begin;
            while (end < in_.size() && end < begin + 4 && !in_.word(end).starts_clause && !in_.is_word(end, "at") &&
                   !in_.is_word(end, "with") && !in_.is_word(end, "in") && !in_.is(end, class_mask("<org>")))
                ++end;
            const bool stops = end == in_.size() || in_.word(end).starts_clause || in_.is_word(end, "at", "with");
            if (end == begin || !stops || in_.is(begin, class_mask("<org>") | class_mask("<name>"))) continue;
            const bool is_everyday = in_.word(end - 1).number != 0 && !is_sure_occupation(end - 1);
            if (is_everyday || !in_.is_occupation(end - 1)) continue;
            add(ReviewCode::wrong_role, Stretch{in_.word(begin).begin, in_.word(end - 1).end});
        }
    }

  private:
    /// "Planner II", "Senior", "Grade III": the same work, higher or lower.
    [[nodiscard]] bool is_grade(std::size_t at) const noexcept {
        static constexpr std::array<std::string_view, 9> grades{"i", "ii", "iii", "iv", "grade", "level", "band", "senior", "junior"};
        return in_.is_word(at, grades);
    }

    /// Whether this name stands where the position's would: "the X job", "the role of X", "as your X", "to become X at".
    [[nodiscard]] bool is_named_as_post(std::size_t at, std::size_t end) const noexcept {
        std::size_t article = at;
        while (article > 0 && in_.is(article - 1, class_mask("<det>"))) --article;
        const auto behind = [&](auto... words) { return article > 0 && in_.is_word(article - 1, words...); };
        if (end == at + 1 && names_only_a_piece_of_work(at, behind("on"))) return false;
        if (end < in_.size() && is_digit(in_.written(end)[0])) return false;                          // "the Year 3 class"
        if (in_.names_role() && !in_.is_occupation_in(at, end) && is_unknown(at, end)) return false;  // "the Leicester Square opening"

        const bool before_noun = in_.is(end, class_mask("<role_word>")) && at > 0 &&
                                 (in_.is(at - 1, class_mask("<your>") | class_mask("<det>")) || in_.is_word(at - 1, "of", "for"));
        // "the Domestic Assistant job at X" is the employer's, whatever the sentence says besides.
        std::size_t place = end + 2;
        while (in_.is(place, class_mask("<det>"))) ++place;
        if (before_noun && in_.is_word(end + 1, "at", "with") && in_.is(place, class_mask("<org>"))) return true;
        if (article < 2) return before_noun && !in_.is_of_own_post(article);
        const ClassMask noun = class_mask("<role_word>") | (in_.names_role() ? ClassMask{} : class_mask("<org>"));
        if ((before_noun || (behind("of", "as") && in_.is(article - 2, noun))) && !in_.is_of_own_post(article)) return true;
        if (in_.names_role()) return false;
        const bool is_theirs = in_.is_word(article, "your", "its");
        if (is_theirs && behind("be", "being", "become", "becoming", "as")) return true;
        // "your new Booking Clerk", "in finding a Forklift Trainer", "the right Ledger Manager".
        const bool is_next = in_.is_word(at - 1, "new", "next", "right", "good") || behind("finding", "find", "appoint");
        if (is_next && in_.is_occupation(end - 1) && (end > at + 1 || in_.is_word(at - 2, "your"))) return true;
        // "to come on board at X as Receptionist".
        const bool is_wanted = in_.is_word(article - 2, "me") || (article > 2 && in_.is_word(article - 3, "me"));
        if (behind("as") && ((is_wanted && !in_.is_of_own_post(article)) || in_.is_occupation(end - 1))) return true;
        const bool is_applied_for = in_.is_word(article - 2, "application") || in_.is(article - 2, class_mask("<role_word>"));
        if (behind("for") && is_applied_for && (in_.is_occupation(end - 1) || end > at + 1)) return true;
        // "the interviews for Legal Secretary at X".
        if (in_.is_occupation(end - 1) && in_.is_word(end, "at", "with") && in_.is(end + 1, class_mask("<org>")) && !in_.is_of_own_post(at))
            return true;
        return behind("become", "becoming", "be") && in_.is_occupation_in(at, end) && in_.is_word(end, "at", "with") &&
               in_.is(end + 1, class_mask("<org>") | class_mask("<name>") | class_mask("<det>"));
    }

    [[nodiscard]] bool is_unknown(std::size_t at, std::size_t end) const noexcept {
        while (at < end && in_.word(at).number == 0) ++at;
        return at == end;
    }

    /// A word that may be any name of some work: "the Windrush job", "on the Hebden job", "the Fisher place", "the QA offer".
    [[nodiscard]] bool names_only_a_piece_of_work(std::size_t at, bool is_behind_on) const noexcept {
        if (in_.is_word(at + 1, "place") || (in_.word(at).is_all_capitals && in_.written(at).size() < 6)) return true;
        return (in_.names_role() || is_behind_on) && in_.word(at).number == 0 && !in_.is_occupation(at);
    }
    [[nodiscard]] bool names_whole_role(std::size_t at, std::size_t end) const {
        for (std::size_t of = 0; of < in_.role().size(); ++of) {
            bool named = in_.role()[of].size() < 4;
            for (std::size_t in = at; in < end; ++in) named = named || edit_distance(in_.role()[of], in_.written(in), 2) <= 2;
            if (!named) return false;
        }
        return true;
    }

    /// One that stands in small letters and is no word for anything else: "receptionist", not "winter".
    [[nodiscard]] bool is_sure_occupation(std::size_t at) const noexcept {
        static constexpr std::array<std::string_view, 11> sure{"manager",  "assistant", "clerk",  "nurse", "teacher", "driver",
                                                               "reporter", "officer",   "keeper", "ist",   "ician"};
        const SmallLetters letters(in_.written(at));
        return !in_.word(at).is_capitalized &&
               std::any_of(sure.begin(), sure.end(), [&letters](std::string_view one) { return letters.view().ends_with(one); });
    }

    const NamesInLetter& in_;
};

}  // namespace bowout::detail

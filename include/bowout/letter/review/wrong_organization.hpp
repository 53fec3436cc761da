// Where a letter names another organization than the one that is meant.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include <bowout/letter/review/names_in_letter.hpp>

namespace bowout::detail {

/// Whether a name in the letter is another employer's, in place of the one that is meant.
class WrongOrganization {
  public:
    explicit WrongOrganization(const NamesInLetter& in) : in_(in) {}

    /// Whether this name stands where the employer's would: "working at X", "the team of X", "welcome to X", "X's offer".
    [[nodiscard]] bool is_another_organization(std::size_t at, std::size_t end) const noexcept {
        bool is_ours = true;
        for (std::size_t of = at; of < end; ++of)
            is_ours = is_ours && (in_.organization().has(in_.written(of)) || in_.whole_organization().has(in_.written(of)) ||
                                  in_.role().has(in_.written(of)));
        const bool is_role =
            !in_.role().empty() && same_letters(in_.written(end - 1), in_.role()[in_.role().size() - 1]);  // "Diocesan Archivist"
        if (is_ours || is_role) return false;
        // "Stillwater Title" for "Brightwater Title".
        if (!in_.names_organization() && end > at + 1 && shares_word_behind_first(at, end) && !in_.is_of_own_post(at) &&
            !in_.is_of_the_writer(at, false))
            return true;
        if (in_.names_organization() && end == at + 1 && in_.word(at).is_all_capitals && in_.written(at).size() < 6)
            return false;  // a part of it
        if (!in_.names_organization() && is_institution(at, end) && !in_.is_of_the_writer(at)) return true;
        if (!in_.names_organization() && is_spoken_of(at, end) && !in_.is_of_own_post(at, true) && !gives(end)) return true;
        // "St Martin's" for "St Mary's".
        if (!in_.names_organization() && at > 0 && in_.is_word(at - 1, "st") && same_letters(in_.whole_organization()[0], "st") &&
            !in_.is_of_own_post(at))
            return true;
        if (at > 0 && in_.is(at - 1, class_mask("<title>")) && in_.word(at - 1).is_capitalized) return false;
        std::size_t before = at;
        while (before > 0 && (in_.is(before - 1, class_mask("<det>")) && !in_.word(before).starts_sentence)) --before;
        if (before == 0 || in_.word(before).starts_sentence) return is_near_miss(at, end);
        if (in_.is_of_own_post(before)) return false;
        const bool is_part = in_.names_organization() && before < at && end == at + 1;  // "to join the Bursary"
        const bool is_joined = !is_part && in_.is_word(before - 1, "join", "joining");
        const bool is_town = end == at + 1 && in_.is_word(before - 1, "visit", "visiting");
        if (is_near_miss(at, end) || is_joined || (!in_.names_organization() && !is_town && in_.is(before - 1, class_mask("<joining>"))))
            return true;
        // "I have a place at X"; "a place at X has come up", where the organization is named elsewhere.
        const bool is_a_place = before > 3 && in_.is_word(before - 1, "at") && in_.is_word(before - 3, "a", "another");
        if (is_a_place && (in_.names_organization() || (in_.is_word(before - 2, "place") && in_.is(before - 4, class_mask("<have>")))))
            return false;
        const bool is_with_you =
            before > 2 && in_.is_word(before - 1, "at") && in_.is(before - 2, class_mask("<you>")) && in_.is_word(before - 3, "of", "both");
        if (is_with_you || (!is_filled_with(before) && stands_as_employer(before, end > at + 1))) return true;
        if (in_.names_organization()) return false;
        const bool is_behind_role = before > 1 && in_.is(before - 2, class_mask("<name>")) && in_.is_occupation(before - 2);
        if (is_behind_role && in_.is_word(before - 1, "at", "with")) return true;
        if (end > at + 1 && in_.is_word(before - 1, "at") && is_of_theirs(before - 1)) return true;
        return in_.is_word(end, "'s") && !in_.is_word(end + 1, "post") &&
               in_.is(end + 1, class_mask("<role_word>") | class_mask("<working>"));
    }

  private:
    /// "what you have built (at ...)", "the cooking (at ...)", not "to see you (at ...)" and not "my post (at ...)".
    [[nodiscard]] bool is_of_theirs(std::size_t at) const noexcept {
        if (at == 0 || in_.is(at - 1, class_mask("<you>"))) return false;
        for (std::size_t back = 1; back < 10 && back <= at && !in_.word(at - back + 1).starts_sentence; ++back) {
            if (in_.is(at - back, class_mask("<i>") | class_mask("<my>") | class_mask("<not>"))) return false;
            if (in_.is(at - back, class_mask("<you>") | class_mask("<your>"))) return true;
            if (back < 4 && back > 1 && in_.is_word(at - back, "the")) return true;
        }
        return false;
    }

    /// "you have filled the post with (Marcus)".
    [[nodiscard]] bool is_filled_with(std::size_t before) const noexcept {
        for (std::size_t back = 2; back < 10 && back <= before && !in_.word(before - back + 1).starts_sentence; ++back)
            if (in_.is_word(before - back, "filled", "fill")) return true;
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
                   return (one.is_sure || !in_.names_organization()) && (one.is_for_any || is_long) &&
                          in_.is_word(before - 1, one.preposition) && in_.is(before - 2, one.word);
               });
    }

    /// Whether this name begins as the organization's does not, and goes on with a word of it.
    [[nodiscard]] bool shares_word_behind_first(std::size_t at, std::size_t end) const noexcept {
        if (same_letters(in_.written(at), in_.organization()[0])) return false;
        for (std::size_t in = at + 1; in < end; ++in)
            for (std::size_t of = 1; of < in_.organization().size(); ++of)
                if (in_.organization()[of].size() > 3 && same_letters(in_.written(in), in_.organization()[of])) return true;
        return false;
    }
    /// A name that says itself that it is an employer's: "St Hilary's Infirmary".
    [[nodiscard]] bool is_institution(std::size_t at, std::size_t end) const noexcept {
        for (std::size_t of = at + 1; of < end; ++of)
            if (is_of_class(in_.written(of), class_mask("<institution>"))) return true;
        return false;
    }
    /// A name of several words that something is said of: "the way that Belcourt Inns has grown", "about Tangerine Fox".
    [[nodiscard]] bool is_spoken_of(std::size_t at, std::size_t end) const noexcept {
        std::size_t names = 0;
        for (std::size_t of = at; of < end; ++of) {
            if (!in_.is(of, class_mask("<name>")) || in_.is_word(of, "the")) continue;
            if (in_.is_like_word_of(in_.role(), in_.written(of))) return false;
            ++names;
        }
        const bool is_shop = names == 1 && in_.is_word(end, "'s");  // "Butterworth's will"
        const bool is_quoted = in_.word(at).begin > 0 && in_.text()[in_.word(at).begin - 1] == '"';
        static constexpr std::array<std::string_view, 4> ways{"road", "street", "avenue", "lane"};
        if (in_.is_word(end - 1, ways)) return false;
        const bool is_numbered = at > 0 && is_digit(in_.written(at - 1)[0]);  // "the '58 American LaFrance"
        if ((names < 2 && !is_shop) || at == 0 || is_quoted || is_numbered || in_.is(at - 1, class_mask("<title>"))) return false;
        static constexpr std::array<std::string_view, 7> before{"that", "about", "admired", "why", "how", "what", "joining"};
        static constexpr std::array<std::string_view, 16> behind{"has", "have",   "would", "does",  "did",   "since",  "will",  "is",
                                                                 "was", "stands", "looks", "every", "still", "struck", "seems", "seemed"};
        static constexpr std::array<std::string_view, 6> there{"to",   "in", "on",
                                                               "near", "up", "from"};  // "the hike to Hangman's Bluff was"
        const std::size_t article = in_.is_word(at - 1, "the") && at > 1 ? at - 1 : at;
        return (!is_shop && in_.is_word(article - 1, before)) ||
               (!in_.is_word(article - 1, there) && in_.is_word(is_shop ? end + 1 : end, behind));
    }
    /// "Aberdeen Royal have given me a training number": another employer, for whom the offer is declined.
    [[nodiscard]] bool gives(std::size_t end) const noexcept {
        return in_.is_word(end, "have", "has") && in_.is_word(end + 1, "given", "offered", "asked", "made", "come");
    }
    /// "Stonegate" where "Stonebridge" is meant, or "Harwell Plastics" for "Harwell Packaging".
    [[nodiscard]] bool is_near_miss(std::size_t at, std::size_t end) const {
        const std::string_view first = in_.organization()[0];
        std::string_view found = in_.written(at);
        if (found.size() == first.size() + 1 && to_lower(found.back()) == 's') found.remove_suffix(1);  // "the Grudges"
        if (in_.organization().size() > 1 && first.size() > 3 && same_letters(first, found)) return is_institution(at, end);
        if (same_letters(first, found) || first.size() < 6 || found.size() < 6 || to_lower(first[0]) != to_lower(found[0]) ||
            same_letters(found, first.substr(0, found.size())))
            return false;
        return edit_distance(first, found, 2) <= 2 || (same_letters(first.substr(0, 5), found.substr(0, 5)));
    }

    const NamesInLetter& in_;
};

}  // namespace bowout::detail

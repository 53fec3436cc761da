// Where a letter speaks to somebody else than its reader.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include <bowout/letter/finding.hpp>
#include <bowout/letter/review/names_in_letter.hpp>

namespace bowout::detail {

/// Whether somebody who is spoken to is not the reader.
class WrongReader {
  public:
    explicit WrongReader(const NamesInLetter& in) : in_(in) {}

    /// The salutation names nobody, the reader, or somebody else.
    template <class Add>
    void find_in_salutation(Add add) const {
        std::size_t begin = in_.size(), end = 0;
        for (std::size_t at = 0; at < in_.size(); ++at) {
            const std::string_view one = in_.written(at);
            if (in_.is(at, class_mask("<anyone>"))) continue;
            if (in_.is(at, class_mask("<title>"))) {
                // "Mr and Mrs Teasdale" are two.
                if (at > 0 && in_.is_word(at - 1, "and")) continue;
                if (is_other_title(one) && !in_.is_word(at + 1, "and"))
                    return add(ReviewCode::wrong_name, Stretch{in_.word(at).begin, in_.word(in_.size() - 1).end});
                continue;
            }
            if (one.size() == 1) continue;
            // "Jean-Marc" for "Jean-Luc".
            const bool is_half =
                at + 1 < in_.size() && in_.text()[in_.word(at).end] == '-' && in_.word(at + 1).begin == in_.word(at).end + 1;
            const bool is_titled = at > 0 && in_.is(at - 1, class_mask("<title>"));  // "Mr Stone" of "Quillfeather & Stone"
            if (is_like_reader(one, is_titled) && (!is_half || is_like_reader(in_.written(at + 1)))) return;
            if (!is_titled && (in_.organization().has(one) || in_.whole_organization().has(one))) return;
            begin = (std::min)(begin, at);
            end = at + 1;
        }
        const bool is_family = same_letters(in_.reader()[0], "the");  // "The Prescotts" may have any first names
        if (begin < end && !is_family) add(ReviewCode::wrong_name, Stretch{in_.word(begin).begin, in_.word(end - 1).end});
    }
    /// "Thank you again, Margaret, for the tour", where the reader's first name is another.
    [[nodiscard]] bool addresses_another(std::size_t at) const {
        const bool has_title = !in_.reader().empty() && is_of_class(in_.reader()[0], class_mask("<title>"));
        if (in_.reader().size() < (has_title ? 3U : 1U) || at == 0 || !in_.word(at).starts_clause || in_.word(at).starts_sentence)
            return false;
        if (at + 1 < in_.size() && !in_.word(at + 1).starts_clause) return false;
        const bool is_behind_thanks = in_.is_word(at - 1, "you", "again", "thanks");
        return is_behind_thanks && !is_like_reader(in_.written(at));
    }

  private:
    /// "Kate" and "Kitty" may stand for "Katherine", not "Kurt"; behind a title, no name is cut short.
    [[nodiscard]] bool is_like_reader(std::string_view word, bool is_titled = false) const {
        for (std::size_t at = 0; at < in_.reader().size(); ++at) {
            const std::string_view own = in_.reader()[at];
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
        const int own = sex(in_.reader()[0]), other = sex(word);
        return own != 0 && other != 0 && own != other;
    }

    const NamesInLetter& in_;
};

}  // namespace bowout::detail

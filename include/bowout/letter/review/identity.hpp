// Who and what the letter names, against what the caller knows.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

#include <bowout/letter/finding.hpp>
#include <bowout/letter/review/names_in_letter.hpp>
#include <bowout/letter/review/wrong_organization.hpp>
#include <bowout/letter/review/wrong_reader.hpp>
#include <bowout/letter/review/wrong_role.hpp>

namespace bowout::detail {

/// Marks the names among the words of a letter, so that nothing is read into them, and finds those that should be others.
class Identity {
  public:
    Identity(std::string_view text, std::vector<Word>& words, const LetterParts& parts, const ReviewContext& context)
        : names_(text, words, context) {
        names_.mark_names();
        for (const Stretch& line : parts.head) names_.find_in(line);
        names_.find_in(parts.closing);
    }

    [[nodiscard]] bool names_role() const noexcept { return names_.names_role(); }
    [[nodiscard]] bool names_organization() const noexcept { return names_.names_organization(); }

    /// Calls `add(code, where)` for each.
    template <class Add>
    void find_wrong_names(const LetterParts& parts, Add add) {
        const WrongReader reader(names_);
        const WrongRole role(names_);
        const WrongOrganization organization(names_);
        if (!names_.reader().empty() && !parts.salutation.empty())
            names_.in_line(parts.salutation, [&] { reader.find_in_salutation(add); });
        for (const Stretch& line : parts.head) names_.in_line(line, [&] { find_in_head(add); });
        for (std::size_t at = 0; at < names_.size();) {
            const std::size_t end = names_.end_of_name(at);
            if (end == at) {
                ++at;
                continue;
            }
            const Stretch where{names_.word(at).begin, names_.word(end - 1).end};
            if (!names_.role().empty() && role.is_another_role(at, end)) {
                add(ReviewCode::wrong_role, where);
            } else if (!names_.organization().empty() && organization.is_another_organization(at, end)) {
                add(ReviewCode::wrong_organization, where);
            } else if (end == at + 1 && reader.addresses_another(at)) {
                add(ReviewCode::wrong_name, where);
            }
            at = end;
        }
        if (!names_.names_role() && !names_.role().empty()) role.find_small_role(add);
    }

  private:
    /// In a subject line, what the letter itself does not name: another position, or another organization behind the position.
    template <class Add>
    void find_in_head(Add add) const {
        const auto is_of_role = [this](std::size_t of) { return names_.is_like_word_of(names_.role(), names_.written(of)); };
        for (std::size_t at = 0, end = 0; at < names_.size(); at = (std::max)(end, at + 1)) {
            for (end = at; end < names_.size() && names_.word(end).is_capitalized && (end == at || !names_.word(end).starts_clause);) ++end;
            if (end < at + 2) continue;
            const Stretch where{names_.word(at).begin, names_.word(end - 1).end};
            bool shares = false;
            for (std::size_t of = at; of < end; ++of) shares = shares || is_of_role(of);
            if (!names_.role().empty() && !names_.names_role() && !shares && names_.is_occupation(end - 1))
                add(ReviewCode::wrong_role, where);
            const bool is_behind_role = at > 0 && names_.word(at).starts_clause && !names_.role().empty() && is_of_role(at - 1);
            const bool is_unknown = !names_.organization().empty() && !names_.names_organization() && names_.word(at).number == 0;
            if (is_behind_role && is_unknown && end == names_.size()) add(ReviewCode::wrong_organization, where);
        }
    }

    NamesInLetter names_;
};

}  // namespace bowout::detail

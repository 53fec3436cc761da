// Candidacy: one person, one position.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include <bowout/value/contact.hpp>
#include <bowout/value/offer.hpp>
#include <bowout/value/reason.hpp>
#include <bowout/value/text.hpp>
#include <bowout/value/timeline.hpp>

namespace bowout {

/// Who says no.
struct Candidate {
    Name name;
    std::optional<EmailAddress> email{};
    friend bool operator==(const Candidate&, const Candidate&) = default;
};

/// Everything on record about one person's candidacy for one position. It may contradict itself: `contradictions()` says
/// where, and advice is never computed from a value that cannot be right.
struct Candidacy {
    Candidate candidate;
    Position position;
    std::optional<Offer> offer{};
    std::vector<Contact> contacts{};
    Timeline timeline{};
    std::optional<Reason> reason{};
    friend bool operator==(const Candidacy&, const Candidacy&) = default;
};

/// The contact at `index`, or null where the list has none there.
[[nodiscard]] inline const Contact* find(const Candidacy& candidacy, std::optional<ContactIndex> index) noexcept {
    const auto at = index ? static_cast<std::size_t>(*index) : candidacy.contacts.size();
    return at < candidacy.contacts.size() ? &candidacy.contacts[at] : nullptr;
}
const Contact* find(const Candidacy&& candidacy, std::optional<ContactIndex> index) = delete;

}  // namespace bowout

// Candidacy: one person, one position.
#pragma once

#include <algorithm>
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

/// The day of the first word of the offer, in whatever form, if one is on record with its day.
[[nodiscard]] inline std::optional<Day> offer_made_on(const Candidacy& candidacy) noexcept {
    if (const auto& offer = candidacy.offer) return offer->written ? (std::min)(offer->extended, *offer->written) : offer->extended;
    std::optional<Day> first;
    for (const Event& event : candidacy.timeline)
        if (event.what == EventKind::offer_extended && event.on && (!first || *event.on < *first)) first = event.on;
    return first;
}

}  // namespace bowout

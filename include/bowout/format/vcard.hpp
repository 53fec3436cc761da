// vCard: the people of a candidacy, to keep (tip 3).
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include <bowout/detail/content_line.hpp>
#include <bowout/format/value.hpp>
#include <bowout/value/candidacy.hpp>

namespace bowout {

namespace detail {

/// What a role is called on a card; nothing where it is a part played in this candidacy alone.
[[nodiscard]] inline std::string_view title_of(Role role) noexcept {
    switch (role) {
        case Role::hiring_manager: return "Hiring manager";
        case Role::recruiter_internal:
        case Role::recruiter_agency: return "Recruiter";
        case Role::hr: return "Human resources";
        case Role::coordinator: return "Coordinator";
        case Role::executive: return "Executive";
        case Role::reception: return "Reception";
        default: return {};
    }
}

/// Where one met each contact: the first event with them on a known day, or null.
[[nodiscard]] inline std::vector<const Event*> first_meetings(const Candidacy& candidacy) {
    std::vector<const Event*> first(candidacy.contacts.size(), nullptr);
    for (const Event& event : candidacy.timeline) {
        if (!meetings.contains(event.what) || !event.on) continue;
        for (const ContactIndex who : event.who) {
            const auto at = static_cast<std::size_t>(who);
            if (at < first.size() && (!first[at] || *event.on < *first[at]->on)) first[at] = &event;
        }
    }
    return first;
}

inline bool put_card(fmt::memory_buffer& out, const Candidacy& candidacy, const Contact& contact, const Event* met) {
    if (!contact.name.is_known() || contact.do_not_contact) return false;
    const auto part = [](const std::optional<Line>& line) { return line ? ContentLines::escaped(line->view()) : std::string(); };
    const NameParts& parts = contact.name.parts();

    ContentLines card(out);
    card.line("BEGIN", "VCARD");
    card.line("VERSION", "4.0");
    card.text("FN", contact.name.full().view());
    if (parts.family || parts.given || parts.honorific)
        card.line("N", fmt::format("{};{};;{};", part(parts.family), part(parts.given), part(parts.honorific)));
    if (is_of_the_organization(contact.role) && contact.role != Role::referrer) card.text("ORG", candidacy.position.organization.view());
    if (const auto title = title_of(contact.role); !title.empty()) card.text("TITLE", title);
    if (contact.email) card.text("EMAIL", contact.email->view());
    const std::string about = fmt::format("{} at {}", candidacy.position.title.view(), candidacy.position.organization.view());
    std::string note =
        met ? fmt::format("Met on {} about the position {}.", *met->on, about) : fmt::format("About the position {}.", about);
    if (contact.note) note.append("\n").append(contact.note->view());
    card.text("NOTE", note);
    card.line("END", "VCARD");
    return true;
}

}  // namespace detail

/// Appends one contact as a vCard 4 (RFC 6350): name and its parts, organisation, title, address, and a note of where you met.
/// Nothing where the name is not known, or where the person asked not to be contacted; returns whether there is a card.
inline bool write_vcard(fmt::memory_buffer& out, const Candidacy& candidacy, ContactIndex who) {
    const Contact* contact = find(candidacy, who);
    return contact && detail::put_card(out, candidacy, *contact, detail::first_meetings(candidacy)[static_cast<std::size_t>(who)]);
}

/// Appends a card for everyone of the candidacy who has one; returns how many.
inline std::size_t write_vcards(fmt::memory_buffer& out, const Candidacy& candidacy) {
    const auto met = detail::first_meetings(candidacy);
    std::size_t count = 0;
    for (std::size_t at = 0; at < candidacy.contacts.size(); ++at)
        if (detail::put_card(out, candidacy, candidacy.contacts[at], met[at])) ++count;
    return count;
}

}  // namespace bowout

// withdraw(), decline(), thank() and their kin: the letters themselves.
#pragma once

#include <array>
#include <concepts>
#include <cstddef>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

#include <bowout/advice/facts.hpp>
#include <bowout/letter/de.hpp>
#include <bowout/letter/en.hpp>
#include <bowout/letter/es.hpp>
#include <bowout/letter/fr.hpp>
#include <bowout/letter/kinds.hpp>
#include <bowout/letter/letter.hpp>
#include <bowout/letter/phrasebook.hpp>
#include <bowout/letter/refusal.hpp>
#include <bowout/letter/writer.hpp>
#include <bowout/value/candidacy.hpp>

namespace bowout {

/// The languages that letters can be written in.
inline constexpr std::array<const Phrasebook*, 5> phrasebooks{&en_us, &en_gb, &de_de, &fr_fr, &es_es};

/// The phrasebook for a language tag such as "en-GB", or null: there is no silent English.
[[nodiscard]] inline const Phrasebook* find_phrasebook(std::string_view language) noexcept {
    for (const Phrasebook* book : phrasebooks)
        if (book->language == language) return book;
    return nullptr;
}

namespace detail {

/// Whom a letter of this kind is to, unless the caller says: notes have readers of their own.
[[nodiscard]] inline std::optional<ContactIndex> reader_of(LetterKind kind, const Facts& facts, const LetterOptions& options) {
    if (options.to) return options.to;
    std::optional<Role> role;
    if (kind == LetterKind::referrer_note) role = Role::referrer;
    if (kind == LetterKind::agency_note) role = Role::recruiter_agency;
    if (kind == LetterKind::referee_note) role = Role::referee;
    if (!role) return facts.addressee();
    for (std::size_t at = 0; at < facts.contacts().size(); ++at)
        if (facts.contacts()[at].role == *role && !facts.contacts()[at].do_not_contact) return static_cast<ContactIndex>(at);
    return std::nullopt;
}

[[nodiscard]] inline const Phrasebook* chosen_phrasebook(const LetterOptions& options) noexcept {
    return options.phrasebook ? options.phrasebook : find_phrasebook(options.language);
}
/// The phrasebook, or its twin for a reader with whom one is on first-name terms.
[[nodiscard]] inline const Phrasebook& spoken_to(const Contact* reader, const Phrasebook& book) noexcept {
    const bool as_friends = reader && reader->formality == Formality::first_name && reader->name.is_known() && reader->name.parts().given;
    return as_friends && book.on_first_name_terms ? *book.on_first_name_terms : book;
}
[[nodiscard]] inline Refusal no_phrasebook(std::string_view language) {
    std::string message = "there is no phrasebook for the language " + std::string(language) + ", only for ";
    for (std::size_t at = 0; at < phrasebooks.size(); ++at) {
        if (at > 0) message += at + 1 == phrasebooks.size() ? " and " : ", ";
        message += phrasebooks[at]->language;
    }
    return {std::move(message)};
}

[[nodiscard]] inline std::optional<Refusal> refuse(LetterKind kind, const Facts& facts, const LetterOptions& options) {
    const Contact* reader = find(facts.candidacy(), reader_of(kind, facts, options));
    if (options.to && !reader) return Refusal{"the letter is to someone who is not on the list of contacts"};
    if (reader && reader->do_not_contact) return Refusal{std::string(reader->name.full().view()) + " asked not to be contacted"};
    switch (kind) {
        case LetterKind::withdraw: return refuse_withdraw(facts);
        case LetterKind::decline: return refuse_decline(facts);
        case LetterKind::late_note: return refuse_late_note(facts);
        case LetterKind::decline_interview: return refuse_decline_interview(facts);
        case LetterKind::renege: return refuse_renege(facts);
        case LetterKind::acknowledge: return refuse_acknowledge(facts);
        case LetterKind::ask_for_time: return refuse_ask_for_time(facts);
        case LetterKind::thank: return refuse_thank(facts, reader);
        case LetterKind::keep_in_touch: return refuse_keep_in_touch(facts, reader);
        case LetterKind::referrer_note: return refuse_note(facts, reader, Role::referrer);
        case LetterKind::agency_note: return refuse_note(facts, reader, Role::recruiter_agency);
        case LetterKind::referee_note: return refuse_note(facts, reader, Role::referee);
        case LetterKind::phone_script: return facts.offer() ? refuse_decline(facts) : refuse_withdraw(facts);
    }
    return std::nullopt;
}

}  // namespace detail

/// Why this case does not allow a letter of this kind as of `today`, or nothing if it does.
[[nodiscard]] inline std::optional<Refusal> why_not(LetterKind kind, const Candidacy& candidacy, Day today,
                                                    const LetterOptions& options = {}) {
    if (!detail::chosen_phrasebook(options)) return detail::no_phrasebook(options.language);
    return detail::refuse(kind, Facts(candidacy, today, options.policy), options);
}

/// A letter of any kind. Throws `std::domain_error` with the refusal's message where `why_not()` has one.
[[nodiscard]] inline Letter compose(LetterKind kind, const Candidacy& candidacy, Day today, const LetterOptions& options = {}) {
    const Phrasebook* book = detail::chosen_phrasebook(options);
    if (!book) throw std::domain_error(detail::no_phrasebook(options.language).message);
    const Facts facts(candidacy, today, options.policy);
    if (const auto refusal = detail::refuse(kind, facts, options)) throw std::domain_error(refusal->message);
    const auto to = detail::reader_of(kind, facts, options);
    Letter letter(kind, book->language, today);
    LetterWriter writer(letter, to, detail::spoken_to(find(candidacy, to), *book), facts, options);
    detail::write(kind, writer, options.policy);
    writer.finish();
    return letter;
}

/// Says no before an offer is made (tip 1). Throws as `compose()` does, for example once an offer is out.
[[nodiscard]] inline Letter withdraw(const Candidacy& candidacy, Day today, const LetterOptions& options = {}) {
    return compose(LetterKind::withdraw, candidacy, today, options);
}

/// Says no to an offer (tip 2); with one short apology if that is late. Throws as `compose()` does.
[[nodiscard]] inline Letter decline(const Candidacy& candidacy, Day today, const LetterOptions& options = {}) {
    return compose(LetterKind::decline, candidacy, today, options);
}

/// Thanks one person of the organisation after the no (tip 3). Throws as `compose()` does.
[[nodiscard]] inline Letter thank(const Candidacy& candidacy, ContactIndex to, Day today, LetterOptions options = {}) {
    options.to = to;
    return compose(LetterKind::thank, candidacy, today, options);
}

/// The other kinds, each as its case allows; all throw as `compose()` does.
[[nodiscard]] inline Letter late_note(const Candidacy& candidacy, Day today, const LetterOptions& options = {}) {
    return compose(LetterKind::late_note, candidacy, today, options);
}
[[nodiscard]] inline Letter decline_interview(const Candidacy& candidacy, Day today, const LetterOptions& options = {}) {
    return compose(LetterKind::decline_interview, candidacy, today, options);
}
[[nodiscard]] inline Letter renege(const Candidacy& candidacy, Day today, const LetterOptions& options = {}) {
    return compose(LetterKind::renege, candidacy, today, options);
}
[[nodiscard]] inline Letter acknowledge(const Candidacy& candidacy, Day today, const LetterOptions& options = {}) {
    return compose(LetterKind::acknowledge, candidacy, today, options);
}
[[nodiscard]] inline Letter ask_for_time(const Candidacy& candidacy, Day today, const LetterOptions& options = {}) {
    return compose(LetterKind::ask_for_time, candidacy, today, options);
}
[[nodiscard]] inline Letter keep_in_touch(const Candidacy& candidacy, ContactIndex to, Day today, LetterOptions options = {}) {
    options.to = to;
    return compose(LetterKind::keep_in_touch, candidacy, today, options);
}
[[nodiscard]] inline Letter referrer_note(const Candidacy& candidacy, Day today, const LetterOptions& options = {}) {
    return compose(LetterKind::referrer_note, candidacy, today, options);
}
[[nodiscard]] inline Letter agency_note(const Candidacy& candidacy, Day today, const LetterOptions& options = {}) {
    return compose(LetterKind::agency_note, candidacy, today, options);
}
[[nodiscard]] inline Letter referee_note(const Candidacy& candidacy, Day today, const LetterOptions& options = {}) {
    return compose(LetterKind::referee_note, candidacy, today, options);
}
[[nodiscard]] inline Letter phone_script(const Candidacy& candidacy, Day today, const LetterOptions& options = {}) {
    return compose(LetterKind::phone_script, candidacy, today, options);
}

/// The same without a record, to one reader. Only an `Offer` can be declined.
template <class O>
[[nodiscard]] Letter decline(const Candidate& candidate, const Position& position, const O& offer, const Contact& reader, Day today,
                             const LetterOptions& options = {}) {
    static_assert(std::same_as<O, Offer>, "to say no before an offer, call withdraw()");
    Candidacy candidacy{.candidate = candidate, .position = position, .offer = offer, .contacts = {reader}};
    candidacy.offer->made_by = ContactIndex{0};
    return decline(candidacy, today, options);
}

/// The same without a record, to one reader.
[[nodiscard]] inline Letter withdraw(const Candidate& candidate, const Position& position, const Contact& reader, Day today,
                                     const LetterOptions& options = {}) {
    return withdraw(Candidacy{.candidate = candidate, .position = position, .contacts = {reader}}, today, options);
}
Letter withdraw(const Candidate&, const Position&, const Offer&, const Contact&, Day,
                const LetterOptions& = {}) = delete;  // call decline()

}  // namespace bowout

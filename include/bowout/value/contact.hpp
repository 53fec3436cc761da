// Name, Contact, Role: the people of a candidacy.
#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <utility>

#include <bowout/value/names.hpp>
#include <bowout/value/text.hpp>

namespace bowout {

/// What is known of a name beyond its full form. An honorific is the whole title in the person's own language ("Dr.",
/// "Frau Dr.", "Madame"): it is never guessed from a given name and never translated.
struct NameParts {
    std::optional<Line> given{};
    std::optional<Line> family{};
    std::optional<Line> honorific{};
    friend bool operator==(const NameParts&, const NameParts&) = default;
};

/// A person's name: the full form as the person writes it, and parts where they are known.
class Name {
  public:
    template <std::convertible_to<Line> Full>
    constexpr Name(Full&& full, NameParts parts = {}) : full_(std::forward<Full>(full)), parts_(std::move(parts)) {}

    /// Someone met whose full name is not known: `Name::unknown("a panel member")`.
    template <std::convertible_to<Line> Description>
    [[nodiscard]] static constexpr Name unknown(Description&& description, NameParts parts = {}) {
        Name name(std::forward<Description>(description), std::move(parts));
        name.known_ = false;
        return name;
    }

    [[nodiscard]] const Line& full() const& noexcept { return full_; }  ///< or the description, if the name is not known
    [[nodiscard]] const NameParts& parts() const& noexcept { return parts_; }
    [[nodiscard]] bool is_known() const noexcept { return known_; }
    const Line& full() const&& = delete;
    const NameParts& parts() const&& = delete;

    friend bool operator==(const Name&, const Name&) = default;

  private:
    Line full_;
    NameParts parts_;
    bool known_ = true;
};

/// What someone is in this candidacy. Agency recruiters and the candidate's own referees are outside the organisation.
enum class Role : std::uint8_t {
    other,
    offer_maker,
    hiring_manager,
    recruiter_internal,
    recruiter_agency,
    hr,
    coordinator,
    interviewer,
    future_peer,
    executive,
    reception,
    referrer,
    referee,
};
template <>
inline constexpr std::array<std::string_view, 13> names<Role>{
    "other",       "offer_maker", "hiring_manager", "recruiter_internal", "recruiter_agency", "hr",     "coordinator",
    "interviewer", "future_peer", "executive",      "reception",          "referrer",         "referee"};

/// Tip 3 asks for thanks to everyone "from the organization"; people outside get letters of their own kind (claim 25).
[[nodiscard]] constexpr bool is_of_the_organization(Role role) noexcept { return role != Role::recruiter_agency && role != Role::referee; }

/// The terms on which one writes to someone.
enum class Formality : std::uint8_t { formal, neutral, first_name };
template <>
inline constexpr std::array<std::string_view, 3> names<Formality>{"formal", "neutral", "first_name"};

/// A contact's place in `Candidacy::contacts`, counted from 0. Events and offers refer to people by it.
enum class ContactIndex : std::uint32_t {};

/// One person of the process. `topic` is what a thank-you can mention, as the object of "thank you for": "your tour of the
/// test bench". `id` is the key a case file knows the person by; code needs none.
struct Contact {
    Name name;
    Role role = Role::other;
    std::optional<EmailAddress> email{};
    std::optional<Line> topic{};
    Formality formality = Formality::formal;
    bool do_not_contact = false;
    std::optional<Line> id{};
    std::optional<Prose> note{};
    friend bool operator==(const Contact&, const Contact&) = default;
};

}  // namespace bowout

// Reason: why the answer is no.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include <bowout/value/names.hpp>

namespace bowout {

/// Why a candidate says no. "Not the right fit" is always permitted and stands in when none is given (claim 1).
enum class Reason : std::uint8_t {
    not_right_fit,
    accepted_other_offer,
    staying_put,
    role_scope,
    seniority,
    career_direction,
    compensation,
    benefits,
    location_commute,
    remote_policy,
    relocation,
    schedule,
    start_date,
    visa_work_authorisation,
    contract_terms,
    growth,
    culture,
    manager_or_team,
    process_experience,
    company_outlook,
    values,
    personal_family,
    health,
    study,
    position_changed,
    timing,
    other,
};
template <>
inline constexpr std::array<std::string_view, 27> names<Reason>{
    "not_right_fit",
    "accepted_other_offer",
    "staying_put",
    "role_scope",
    "seniority",
    "career_direction",
    "compensation",
    "benefits",
    "location_commute",
    "remote_policy",
    "relocation",
    "schedule",
    "start_date",
    "visa_work_authorisation",
    "contract_terms",
    "growth",
    "culture",
    "manager_or_team",
    "process_experience",
    "company_outlook",
    "values",
    "personal_family",
    "health",
    "study",
    "position_changed",
    "timing",
    "other",
};

/// A private reason belongs in the record only: a letter says something neutral instead.
[[nodiscard]] constexpr bool is_private(Reason reason) noexcept {
    switch (reason) {
        case Reason::compensation:
        case Reason::benefits:
        case Reason::visa_work_authorisation:
        case Reason::contract_terms:
        case Reason::culture:
        case Reason::manager_or_team:
        case Reason::process_experience:
        case Reason::company_outlook:
        case Reason::values:
        case Reason::personal_family:
        case Reason::health: return true;
        default: return false;
    }
}
[[nodiscard]] constexpr bool is_shareable(Reason reason) noexcept { return !is_private(reason); }

}  // namespace bowout

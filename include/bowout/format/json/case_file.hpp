// CaseFile: what a case file holds, and the keys it may have.
#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include <bowout/advice/policy.hpp>
#include <bowout/format/json/tree.hpp>
#include <bowout/value/candidacy.hpp>

namespace bowout {

/// One case as programs exchange it: the candidacy, and how to look at it. The members may be changed and written again.
///
/// `spelled_out` keeps what a file says in more words than it needs (a null, a default, "120000" for "120000.00"), by JSON
/// pointer, so that the file is given back key for key. What no longer fits the members is passed over.
struct CaseFile {
    Candidacy candidacy;
    std::optional<Day> today{};
    std::optional<Line> language{};
    std::optional<Profile> profile{};
    Policy policy = policy_for(Profile::seed);
    bool has_version = true;
    std::map<std::string, nlohmann::ordered_json> spelled_out{};
};

/// What reading came to: the file, or what is wrong with it, in the order of the text.
struct CaseReading {
    std::optional<CaseFile> file{};
    std::vector<CaseProblem> problems{};
};

namespace detail {

inline constexpr CaseShape plain_value{};
inline constexpr CaseShape plain_list{.items = &plain_value};

inline constexpr std::array<CaseKey, 2> candidate_keys{{{"name", &plain_value}, {"email", &plain_value}}};
inline constexpr CaseShape candidate_shape{.keys = candidate_keys};

inline constexpr std::array<CaseKey, 3> position_keys{
    {{"title", &plain_value}, {"organization", &plain_value}, {"reference", &plain_value}}};
inline constexpr CaseShape position_shape{.keys = position_keys};

inline constexpr std::array<CaseKey, 3> salary_keys{{{"amount", &plain_value}, {"currency", &plain_value}, {"per", &plain_value}}};
inline constexpr CaseShape salary_shape{.keys = salary_keys};

inline constexpr std::array<CaseKey, 8> offer_keys{{{"extended", &plain_value},
                                                    {"form", &plain_value},
                                                    {"written", &plain_value},
                                                    {"answer_by", &plain_value},
                                                    {"made_by", &plain_value},
                                                    {"starts", &plain_value},
                                                    {"internal", &plain_value},
                                                    {"salary", &salary_shape}}};
inline constexpr CaseShape offer_shape{.keys = offer_keys};

inline constexpr std::array<CaseKey, 12> contact_keys{{{"id", &plain_value},
                                                       {"name", &plain_value},
                                                       {"described", &plain_value},
                                                       {"given", &plain_value},
                                                       {"family", &plain_value},
                                                       {"honorific", &plain_value},
                                                       {"role", &plain_value},
                                                       {"email", &plain_value},
                                                       {"topic", &plain_value},
                                                       {"formality", &plain_value},
                                                       {"do_not_contact", &plain_value},
                                                       {"note", &plain_value}}};
inline constexpr CaseShape contact_shape{.keys = contact_keys};
inline constexpr CaseShape contacts_shape{.items = &contact_shape};

inline constexpr std::array<CaseKey, 6> event_keys{{{"on", &plain_value},
                                                    {"what", &plain_value},
                                                    {"who", &plain_list},
                                                    {"until", &plain_value},
                                                    {"form", &plain_value},
                                                    {"note", &plain_value}}};
inline constexpr CaseShape event_shape{.keys = event_keys};
inline constexpr CaseShape timeline_shape{.items = &event_shape};

inline constexpr std::array<CaseKey, 19> policy_keys{{{"profile", &plain_value},
                                                      {"answer_within", &plain_value},
                                                      {"thank_within", &plain_value},
                                                      {"short_offer", &plain_value},
                                                      {"soon", &plain_value},
                                                      {"interview_notice", &plain_value},
                                                      {"extension_days", &plain_value},
                                                      {"acknowledge_within", &plain_value},
                                                      {"tell_within", &plain_value},
                                                      {"withdraw_within", &plain_value},
                                                      {"release_within", &plain_value},
                                                      {"knew_grace", &plain_value},
                                                      {"reconnect_months", &plain_list},
                                                      {"clock_start", &plain_value},
                                                      {"clock_restarts_on_revision", &plain_value},
                                                      {"longer_deadline", &plain_value},
                                                      {"roll", &plain_value},
                                                      {"weekend", &plain_list},
                                                      {"holidays", &plain_list}}};
inline constexpr CaseShape policy_shape{.keys = policy_keys};

inline constexpr std::array<CaseKey, 10> case_keys{{{"bowout", &plain_value},
                                                    {"today", &plain_value},
                                                    {"language", &plain_value},
                                                    {"candidate", &candidate_shape},
                                                    {"position", &position_shape},
                                                    {"offer", &offer_shape},
                                                    {"contacts", &contacts_shape},
                                                    {"timeline", &timeline_shape},
                                                    {"reason", &plain_value},
                                                    {"policy", &policy_shape}}};
inline constexpr CaseShape case_shape{.keys = case_keys};

/// The numbers of a policy under their keys, the same for reading and writing.
inline constexpr std::array<std::pair<std::string_view, int Policy::*>, 11> policy_numbers{{
    {"answer_within", &Policy::answer_within},
    {"thank_within", &Policy::thank_within},
    {"short_offer", &Policy::short_offer},
    {"soon", &Policy::soon},
    {"interview_notice", &Policy::interview_notice},
    {"extension_days", &Policy::extension_days},
    {"acknowledge_within", &Policy::acknowledge_within},
    {"tell_within", &Policy::tell_within},
    {"withdraw_within", &Policy::withdraw_within},
    {"release_within", &Policy::release_within},
    {"knew_grace", &Policy::knew_grace},
}};
inline constexpr int policy_most_days = 3'660;

/// The words for the days of a week-end.
inline constexpr std::array<std::string_view, 7> weekday_words{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
[[nodiscard]] inline nlohmann::ordered_json weekend_words(Weekend weekend) {
    auto words = nlohmann::ordered_json::array();
    for (std::size_t at = 0; at < weekday_words.size(); ++at)
        if (weekend.contains(static_cast<Weekday>(at))) words.push_back(weekday_words[at]);
    return words;
}

}  // namespace detail

}  // namespace bowout

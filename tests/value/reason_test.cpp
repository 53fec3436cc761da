#include <catch2/catch_test_macros.hpp>

#include <cstddef>
#include <initializer_list>
#include <string_view>

#include <bowout/value/reason.hpp>

using namespace bowout;

static_assert(is_private(Reason::health) && !is_shareable(Reason::health));
static_assert(is_shareable(Reason::not_right_fit) && !is_private(Reason::not_right_fit));
static_assert(Reason{} == Reason::not_right_fit);

TEST_CASE("a reason is kept to the record or may be told, and has a word") {
    struct Known {
        Reason reason;
        std::string_view word;
        bool kept_to_the_record;
    };
    const std::initializer_list<Known> all{
        {Reason::not_right_fit, "not_right_fit", false},
        {Reason::accepted_other_offer, "accepted_other_offer", false},
        {Reason::staying_put, "staying_put", false},
        {Reason::role_scope, "role_scope", false},
        {Reason::seniority, "seniority", false},
        {Reason::career_direction, "career_direction", false},
        {Reason::compensation, "compensation", true},
        {Reason::benefits, "benefits", true},
        {Reason::location_commute, "location_commute", false},
        {Reason::remote_policy, "remote_policy", false},
        {Reason::relocation, "relocation", false},
        {Reason::schedule, "schedule", false},
        {Reason::start_date, "start_date", false},
        {Reason::visa_work_authorisation, "visa_work_authorisation", true},
        {Reason::contract_terms, "contract_terms", true},
        {Reason::growth, "growth", false},
        {Reason::culture, "culture", true},
        {Reason::manager_or_team, "manager_or_team", true},
        {Reason::process_experience, "process_experience", true},
        {Reason::company_outlook, "company_outlook", true},
        {Reason::values, "values", true},
        {Reason::personal_family, "personal_family", true},
        {Reason::health, "health", true},
        {Reason::study, "study", false},
        {Reason::position_changed, "position_changed", false},
        {Reason::timing, "timing", false},
        {Reason::other, "other", false},
    };
    REQUIRE(all.size() == names<Reason>.size());
    std::size_t kept = 0;
    for (const auto& [reason, word, kept_to_the_record] : all) {
        CAPTURE(word);
        CHECK(name(reason) == word);
        CHECK(named<Reason>(word) == reason);
        CHECK(is_private(reason) == kept_to_the_record);
        CHECK(is_shareable(reason) != kept_to_the_record);
        if (is_private(reason)) ++kept;
    }
    CHECK(kept == 11);
}

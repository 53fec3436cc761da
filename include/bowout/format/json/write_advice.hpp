// advice_json(), contradictions_json(): the answers of the program as JSON.
#pragma once

#include <optional>

#include <nlohmann/json.hpp>

#include <bowout/advice/advise.hpp>
#include <bowout/format/explain.hpp>
#include <bowout/format/explain_contradiction.hpp>
#include <bowout/format/json/write_case.hpp>
#include <bowout/value/contradictions.hpp>

namespace bowout {

/// The contradictions of a record: code, severity and sentence.
[[nodiscard]] inline nlohmann::ordered_json contradictions_json(const Candidacy& candidacy, Day today) {
    auto list = nlohmann::ordered_json::array();
    for (const Contradiction& found : contradictions(candidacy, today))
        list.push_back({{"code", name(found.code)}, {"severity", name(found.severity)}, {"text", explain(found, candidacy, today)}});
    return {{"contradictions", std::move(list)}};
}

/// The advice on a record and its contradictions. People are named by the ids of the case file.
[[nodiscard]] inline nlohmann::ordered_json advice_json(const Candidacy& candidacy, Day today, const Policy& policy = {}) {
    auto list = nlohmann::ordered_json::array();
    for (const Advice& advice : advise(candidacy, today, policy)) {
        const Contact* to = find(candidacy, advice.to);
        list.push_back({{"rule", advice.rule},
                        {"tip", static_cast<int>(advice.tip)},
                        {"status", name(advice.status)},
                        {"to", to ? detail::json(to->id) : nlohmann::ordered_json()},
                        {"since", detail::json(advice.since)},
                        {"act_by", detail::json(advice.act_by)},
                        {"latest", detail::json(advice.latest)},
                        {"days_late", advice.days_late},
                        {"count", advice.count ? nlohmann::ordered_json(*advice.count) : nlohmann::ordered_json()},
                        {"text", explain(advice, candidacy, today, policy)}});
    }
    nlohmann::ordered_json answer{{"today", detail::json(today)}, {"advice", std::move(list)}};
    answer.update(contradictions_json(candidacy, today));
    return answer;
}

}  // namespace bowout

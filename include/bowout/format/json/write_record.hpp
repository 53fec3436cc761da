// record_json(): the record across candidacies as JSON.
#pragma once

#include <cstddef>
#include <span>
#include <string>

#include <nlohmann/json.hpp>

#include <bowout/advice/record.hpp>
#include <bowout/value/candidacy.hpp>

namespace bowout {

/// The record with the words of case files for keys. Give the candidacies that it is the record of.
[[nodiscard]] inline nlohmann::ordered_json record_json(const Record& record, std::span<const Candidacy> candidacies) {
    using nlohmann::ordered_json;
    const auto position_of = [&](std::size_t at) {
        const Position& position = candidacies[at].position;
        return ordered_json{{"title", position.title.view()}, {"organization", position.organization.view()}};
    };
    ordered_json conclusions = ordered_json::object();
    for (std::size_t at = 0; at < names<Conclusion>.size(); ++at)
        conclusions[std::string(names<Conclusion>[at])] = record.count(static_cast<Conclusion>(at));
    ordered_json reasons = ordered_json::object();
    for (std::size_t at = 0; at < record.reasons.size(); ++at)
        if (record.reasons[at] > 0) reasons[std::string(names<Reason>[at])] = record.reasons[at];
    ordered_json reopened = ordered_json::array(), gained = ordered_json::array(), lessons = ordered_json::array();
    for (const auto& [before, after] : record.reopened)
        reopened.push_back({{"declined", position_of(before)}, {"reopened_with", position_of(after)}});
    for (const auto& [candidacy, contact] : record.gained) {
        ordered_json one{{"name", find(candidacies[candidacy], contact)->name.full().view()}};
        one["organization"] = candidacies[candidacy].position.organization.view();
        gained.push_back(std::move(one));
    }
    for (const auto& [candidacy, event] : record.lessons) {
        ordered_json one = position_of(candidacy);
        const auto& note = candidacies[candidacy].timeline[event].note;
        one["note"] = note ? ordered_json(note->view()) : ordered_json(nullptr);
        lessons.push_back(std::move(one));
    }
    return {{"candidacies", record.conclusions.size()},
            {"conclusions", std::move(conclusions)},
            {"thanks", {{"in_time", record.thanked_in_time}, {"late", record.thanked_late}, {"not_yet", record.not_thanked}}},
            {"steps", {{"spared", record.steps_spared}, {"wasted", record.steps_that_were_wasted}}},
            {"reopened", std::move(reopened)},
            {"reasons", std::move(reasons)},
            {"without_reason", record.without_reason},
            {"people_gained", std::move(gained)},
            {"lessons", std::move(lessons)},
            {"noes_without_lesson", record.noes_without_lesson}};
}

}  // namespace bowout

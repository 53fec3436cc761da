// advice_json(), write_answer(): the answers of the program as JSON.
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <bowout/advice/advise.hpp>
#include <bowout/detail/octet_set.hpp>
#include <bowout/format/explain.hpp>
#include <bowout/format/explain_contradiction.hpp>
#include <bowout/format/json/problem.hpp>
#include <bowout/format/value.hpp>
#include <bowout/value/contradictions.hpp>

namespace bowout {

namespace detail {

/// Writes answers as JSON text on one line. Whoever writes many cases saves the tree that a JSON library would build of each.
class AnswerWriter {
  public:
    explicit AnswerWriter(fmt::memory_buffer& out) : out_(out) {}

    void put(std::string_view raw) { out_.append(raw.data(), raw.data() + raw.size()); }
    void put_number(std::int64_t number) { put(fmt::format_int(number)); }
    /// Well-formed UTF-8 as a JSON string.
    void put_string(std::string_view text) {
        constexpr OctetSet special([](char c) { return (c >= 0 && c < ' ') || c == '"' || c == '\\'; });
        put("\"");
        while (!text.empty()) {
            const std::size_t plain = special.run(text);
            put(text.substr(0, plain));
            text.remove_prefix(plain);
            if (text.empty()) break;
            if (text[0] == '"' || text[0] == '\\') {
                put("\\");
                put(text.substr(0, 1));
            } else {
                fmt::format_to(std::back_inserter(out_), "\\u{:04x}", static_cast<unsigned>(text[0]));
            }
            text.remove_prefix(1);
        }
        put("\"");
    }

    void put_advice(const Facts& facts, const Policy& policy) {
        put("\"advice\":[");
        bool is_first = true;
        three_tips(facts, policy, [&](const Advice& advice) {
            if (!is_first) put(",");
            is_first = false;
            put_one(advice, facts, policy);
        });
        put("]");
    }
    void put_contradictions(const Candidacy& candidacy, Day today) {
        put("\"contradictions\":[");
        bool is_first = true;
        for (const Contradiction& found : contradictions(candidacy, today)) {
            put(is_first ? "{\"code\":\"" : ",{\"code\":\"");
            is_first = false;
            put(name(found.code));
            put("\",\"severity\":\"");
            put(name(found.severity));
            put("\",\"text\":");
            put_string(explain(found, candidacy, today));
            put("}");
        }
        put("]");
    }

  private:
    void put(const fmt::format_int& number) { put({number.data(), number.size()}); }
    void put_one(const Advice& advice, const Facts& facts, const Policy& policy) {
        put("{\"rule\":");
        put_string(advice.rule);
        put(",\"tip\":");
        put_number(static_cast<int>(advice.tip));
        put(",\"status\":\"");
        put(name(advice.status));
        put("\",\"to\":");
        const Contact* to = find(facts.candidacy(), advice.to);
        if (to && to->id) {
            put_string(to->id->view());
        } else {
            put("null");
        }
        put(",\"since\":");
        put_day(advice.since);
        put(",\"act_by\":");
        put_day(advice.act_by);
        put(",\"latest\":");
        put_day(advice.latest);
        put(",\"days_late\":");
        put_number(advice.days_late);
        put(",\"count\":");
        if (advice.count) {
            put_number(*advice.count);
        } else {
            put("null");
        }
        put(",\"text\":");
        put_string(explain(advice, facts, policy));
        put("}");
    }
    void put_day(const std::optional<Day>& day) {
        if (day) {
            fmt::format_to(std::back_inserter(out_), "\"{}\"", *day);
        } else {
            put("null");
        }
    }

    fmt::memory_buffer& out_;
};

}  // namespace detail

/// The advice on a record and its contradictions, with the day. People are named by the ids of the case file.
[[nodiscard]] inline nlohmann::ordered_json advice_json(const Candidacy& candidacy, Day today, const Policy& policy = {}) {
    fmt::memory_buffer out;
    detail::AnswerWriter writer(out);
    fmt::format_to(std::back_inserter(out), "{{\"today\":\"{}\",", today);
    writer.put_advice(Facts(candidacy, today, policy), policy);
    writer.put(",");
    writer.put_contradictions(candidacy, today);
    writer.put("}");
    return nlohmann::ordered_json::parse(out.begin(), out.end());
}

/// The contradictions of a record: code, severity and sentence.
[[nodiscard]] inline nlohmann::ordered_json contradictions_json(const Candidacy& candidacy, Day today) {
    fmt::memory_buffer out;
    detail::AnswerWriter writer(out);
    writer.put("{");
    writer.put_contradictions(candidacy, today);
    writer.put("}");
    return nlohmann::ordered_json::parse(out.begin(), out.end());
}

/// Appends the answer to the case on line `line` of a batch: one line, its line feed included.
inline void write_answer(fmt::memory_buffer& out, std::size_t line, const Candidacy& candidacy, Day today, const Policy& policy = {}) {
    detail::AnswerWriter writer(out);
    fmt::format_to(std::back_inserter(out), "{{\"line\":{},", line);
    writer.put_advice(Facts(candidacy, today, policy), policy);
    writer.put(",");
    writer.put_contradictions(candidacy, today);
    writer.put("}\n");
}

/// Appends the answer to a line of a batch that is no case: the first thing that is wrong with it.
inline void write_refusal(fmt::memory_buffer& out, std::size_t line, const CaseProblem& problem) {
    detail::AnswerWriter writer(out);
    fmt::format_to(std::back_inserter(out), "{{\"line\":{},\"error\":{{\"kind\":\"{}\",\"path\":", line, name(problem.fault));
    writer.put_string(problem.pointer);
    writer.put(",\"message\":");
    writer.put_string(problem.message);
    writer.put("}}\n");
}

}  // namespace bowout

// The engine that comes to mind first: facts in maps by name, rules as pairs of std::function, answers with strings.
#pragma once

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "told.hpp"

namespace engines {

class ObviousEngine {
  public:
    struct Person {
        int at;
        bool referred_them, met, silent, has_email;
        int thanked_after, reconnected;
    };
    /// The working memory.
    struct Memory {
        std::map<std::string, int> numbers{};
        std::set<std::string> flags{};
        std::vector<std::pair<std::string, int>> steps{};
        std::vector<Person> people{};
        std::vector<std::map<std::string, int>> reconnections{};

        void number(const std::string& name, int is) { numbers[name] = is; }
        void flag(const std::string& name) { flags.insert(name); }
        void step(const std::string& name, int on) { steps.emplace_back(name, on); }
        void person(int at, bool referred_them, bool met, bool silent, bool has_email, int thanked_after, int reconnected) {
            people.push_back({at, referred_them, met, silent, has_email, thanked_after, reconnected});
        }
        void reconnection(int nth, int months, int on) { reconnections.push_back({{"nth", nth}, {"months", months}, {"on", on}}); }

        [[nodiscard]] bool has(const std::string& name) const { return numbers.contains(name); }
        [[nodiscard]] bool is(const std::string& name) const { return flags.contains(name); }
        [[nodiscard]] int operator[](const std::string& name) const { return numbers.at(name); }
    };
    struct Answer {
        std::string rule, status;
        std::map<std::string, int> numbers;
    };
    using Answers = std::vector<Answer>;
    struct EngineRule {
        std::string name;
        std::function<bool(const Memory&)> applies;
        std::function<void(const Memory&, Answers&)> act;
    };

    ObviousEngine() { add_rules(); }

    [[nodiscard]] Answers run(const Memory& memory) const {
        Answers answers;
        for (const EngineRule& rule : rules_)
            if (rule.applies(memory)) rule.act(memory, answers);
        return answers;
    }

  private:
    static int working_days_after(int day, int count) {
        while (count > 0)
            if (++day % 7 < 5) --count;
        return day;
    }
    static int last_working_day(int since, int limit) {
        for (int day = limit; day > since; --day)
            if (day % 7 < 5) return day;
        return limit;
    }
    static Answer owed(const std::string& rule, const Memory& memory, int to, int since, int latest) {
        const int left = latest - memory["today"];
        return {rule,
                left < 0    ? "overdue"
                : left <= 2 ? "soon"
                            : "due",
                {{"to", to},
                 {"since", since},
                 {"latest", latest},
                 {"act_by", last_working_day(since, latest)},
                 {"days_late", std::max(0, -left)}}};
    }
    static void settle(Answer& answer, int days_late) {
        answer.numbers["days_late"] = std::max(0, days_late);
        answer.status = days_late > 0 ? "done_late" : "done";
    }

    void add(std::string name, std::function<bool(const Memory&)> applies, std::function<void(const Memory&, Answers&)> act) {
        rules_.push_back({std::move(name), std::move(applies), std::move(act)});
    }

    void add_rules() {
        add(
            "withdraw_early",
            [](const Memory& memory) {
                return memory.has("resolved") && !memory.has("extended") && !memory.is("accepted") && !memory.is("over");
            },
            [](const Memory& memory, Answers& answers) {
                int latest = working_days_after(memory["resolved"], 1);
                int spared = 0;
                for (const auto& [name, on] : memory.steps) {
                    if (name != "planned") continue;
                    if (on > memory["today"]) ++spared;
                    if (on > memory["resolved"]) latest = std::min(latest, on - 1);
                }
                answers.push_back(owed("withdraw_early", memory, memory["addressee"], memory["resolved"], latest));
                answers.back().numbers["count"] = spared;
            });
        add(
            "knew_before_offer",
            [](const Memory& memory) {
                return memory.has("resolved") && memory.has("extended") && !memory.is("withdrawn") &&
                       working_days_after(memory["resolved"], 1) < memory["extended"];
            },
            [](const Memory& memory, Answers& answers) {
                const int due = working_days_after(memory["resolved"], 1);
                std::map<std::string, int> efforts;
                for (const auto& [name, on] : memory.steps)
                    if (on > memory["resolved"] && on <= memory["extended"]) ++efforts[name];
                answers.push_back({"knew_before_offer",
                                   "missed",
                                   {{"to", memory["addressee"]},
                                    {"since", memory["resolved"]},
                                    {"act_by", due},
                                    {"latest", due},
                                    {"days_late", memory["extended"] - due},
                                    {"count", efforts["attended"] + std::max(efforts["check_started"], efforts["check_finished"]) + 1}}});
            });
        add(
            "acknowledge_offer", [](const Memory& memory) { return memory.has("extended"); },
            [](const Memory& memory, Answers& answers) {
                const int latest = working_days_after(memory["extended"], 1);
                Answer answer = owed("acknowledge_offer", memory, memory["addressee"], memory["extended"], latest);
                if (memory.is("acknowledged_once")) {
                    if (!memory.has("acknowledged") || memory["acknowledged"] < memory["extended"]) return;
                    settle(answer, memory["acknowledged"] - latest);
                } else if (memory.is("declined") && memory.has("ended") && memory["ended"] > latest) {
                    answer.status = "note";
                    answer.numbers["days_late"] = memory["ended"] - latest;
                } else if (!memory.is("open") || memory.has("decided") || memory.is("accepted_elsewhere")) {
                    return;
                }
                answers.push_back(answer);
            });
        add(
            "answer_offer", [](const Memory& memory) { return memory.is("open"); },
            [](const Memory& memory, Answers& answers) {
                const int latest =
                    memory["today"] <= memory["week_end"] ? std::min(memory["week_end"], memory["last_day"]) : memory["last_day"];
                answers.push_back(owed("answer_offer", memory, memory["addressee"], memory["start"], latest));
            });
        add(
            "tell_once_decided", [](const Memory& memory) { return memory.is("open") && memory.has("decided"); },
            [](const Memory& memory, Answers& answers) {
                const int decided = memory["decided"];
                const int latest = std::max(decided, std::min(working_days_after(decided, 1), memory["last_day"]));
                answers.push_back(owed("tell_once_decided", memory, memory["addressee"], decided, latest));
                for (const Person& person : memory.people)
                    if (person.referred_them && person.at != memory["addressee"])
                        answers.push_back(owed("tell_once_decided", memory, person.at, decided, latest));
            });
        add(
            "ask_for_time",
            [](const Memory& memory) {
                return memory.is("open") && !memory.has("decided") && !memory.is("accepted_elsewhere") && memory.has("employer") &&
                       memory["employer"] - memory["start"] <= 3 && !memory.is("refused");
            },
            [](const Memory& memory, Answers& answers) {
                Answer answer = owed("ask_for_time", memory, memory["addressee"], memory["start"], memory["employer"]);
                answer.numbers["act_by"] = memory["today"];
                if (memory.is("requested_once")) {
                    answer.status = "done";
                    answer.numbers["act_by"] = memory.has("requested") ? memory["requested"] : -1;
                }
                answers.push_back(answer);
            });
        add(
            "answered_late",
            [](const Memory& memory) {
                return memory.has("extended") && memory.is("declined") && memory.has("ended") &&
                       (memory["ended"] > memory["last_day"] || memory["ended"] > memory["week_end"]);
            },
            [](const Memory& memory, Answers& answers) {
                const bool breach = memory["ended"] > memory["last_day"];
                const int latest = breach ? memory["last_day"] : memory["week_end"];
                answers.push_back({"answered_late",
                                   breach ? "done_late" : "note",
                                   {{"to", memory["addressee"]},
                                    {"since", memory["start"]},
                                    {"latest", latest},
                                    {"act_by", last_working_day(memory["start"], latest)},
                                    {"days_late", memory["ended"] - latest}}});
            });
        add(
            "no_answer", [](const Memory& memory) { return memory.is("expired") && memory.has("ended"); },
            [](const Memory& memory, Answers& answers) {
                const int note = working_days_after(memory["ended"], 1);
                answers.push_back({"no_answer",
                                   "missed",
                                   {{"to", memory["addressee"]},
                                    {"since", memory["ended"]},
                                    {"act_by", note},
                                    {"latest", note},
                                    {"days_late", memory["today"] - memory["ended"]}}});
            });
        add(
            "keep_the_promise",
            [](const Memory& memory) {
                return memory.is("backed_out") || (memory.is("accepted") && !memory.is("over") && memory.has("decided"));
            },
            [](const Memory& memory, Answers& answers) {
                const int since = memory.has("decided") ? memory["decided"] : memory["ended"];
                Answer answer = owed("keep_the_promise", memory, memory["addressee"], since, since);
                if (memory.is("backed_out")) settle(answer, memory["ended"] - since);
                answers.push_back(answer);
            });
        add(
            "release_others",
            [](const Memory& memory) { return memory.has("accepted_there") && !memory.is("accepted") && !memory.is("over"); },
            [](const Memory& memory, Answers& answers) {
                const int since = memory["accepted_there"];
                Answer answer = owed("release_others", memory, memory["addressee"], since, working_days_after(since, 1));
                if (!memory.has("extended") && !memory.is("involved")) {
                    answer.status = "note";
                    answer.numbers["days_late"] = 0;
                }
                answers.push_back(answer);
            });
        add(
            "thank_everyone", [](const Memory& memory) { return memory.is("said_no"); },
            [](const Memory& memory, Answers& answers) {
                for (const Person& person : memory.people) {
                    if (!person.met) continue;
                    Answer answer = owed("thank_everyone", memory, person.at, memory["ended"], memory["ended"] + 7);
                    if (person.thanked_after >= 0) {
                        settle(answer, person.thanked_after - 7);
                    } else if (person.silent || memory.is("withdrawn")) {
                        answer.status = person.silent ? "waived" : "note";
                        answer.numbers["days_late"] = 0;
                    } else if (!person.has_email) {
                        answer.status = "blocked";
                    }
                    answers.push_back(answer);
                }
            });
        add(
            "keep_in_touch", [](const Memory& memory) { return memory.is("said_no") && !memory.is("internal"); },
            [](const Memory& memory, Answers& answers) {
                for (const auto& reconnection : memory.reconnections)
                    for (const Person& person : memory.people) {
                        if (!person.met || person.silent) continue;
                        Answer answer = owed("keep_in_touch", memory, person.at, memory["ended"], reconnection.at("on"));
                        answer.numbers["act_by"] = reconnection.at("on");
                        answer.numbers["count"] = reconnection.at("months");
                        if (reconnection.at("nth") <= person.reconnected) settle(answer, 0);
                        answers.push_back(answer);
                    }
            });
        add(
            "learn_from_it",
            [](const Memory& memory) { return (memory.is("said_no") || memory.is("backed_out")) && !memory.is("reflected"); },
            [](const Memory& memory, Answers& answers) {
                answers.push_back({"learn_from_it", "note", {{"since", memory["ended"]}, {"count", 3}}});
            });
    }

    std::vector<EngineRule> rules_{};
};

/// What the library says, from this engine.
template <class Sink>
void advise_obviously(Sink& sink, const ObviousEngine& engine, const Candidacy& candidacy, Day today) {
    const Policy policy;
    ObviousEngine::Memory memory;
    tell(memory, Facts(candidacy, today, policy));
    for (const ObviousEngine::Answer& answer : engine.run(memory)) {
        const auto number = [&answer](const std::string& name, int otherwise) {
            const auto found = answer.numbers.find(name);
            return found == answer.numbers.end() ? otherwise : found->second;
        };
        sink(Said{answer.rule, answer.status, number("to", -1), number("since", -1), number("act_by", -1), number("latest", -1),
                  number("days_late", 0), number("count", -1)});
    }
}

}  // namespace engines

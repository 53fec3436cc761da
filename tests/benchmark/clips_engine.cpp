#include "clips_engine.hpp"

#include <array>
#include <cstddef>
#include <memory>
#include <stdexcept>
#include <vector>

extern "C" {
#include <clips/clips.h>
}

namespace {

using engines::Said;

// One construct each; days are numbers, 0 a Monday.
constexpr std::array constructs{
    "(deftemplate number (slot name) (slot is))",
    "(deftemplate flag (slot name))",
    "(deftemplate step (slot at) (slot name) (slot on))",
    "(deftemplate person (slot at) (slot referred) (slot met) (slot silent) (slot email) (slot thanked) (slot reconnected))",
    "(deftemplate reconnection (slot nth) (slot months) (slot on))",
    "(deffunction working-days-after (?day ?count)"
    "  (while (> ?count 0) (bind ?day (+ ?day 1)) (if (< (mod ?day 7) 5) then (bind ?count (- ?count 1)))) ?day)",
    "(deffunction last-working-day (?since ?limit) (bind ?day ?limit)"
    "  (while (and (> ?day ?since) (>= (mod ?day 7) 5)) (bind ?day (- ?day 1))) (if (> ?day ?since) then ?day else ?limit))",
    "(deffunction status-of (?left) (if (< ?left 0) then overdue else (if (<= ?left 2) then soon else due)))",
    "(deffunction owe (?rule ?today ?to ?since ?latest ?count) (bind ?left (- ?latest ?today))"
    "  (advise ?rule (status-of ?left) ?to ?since (last-working-day ?since ?latest) ?latest (max 0 (- 0 ?left)) ?count))",
    "(deffunction settle (?rule ?to ?since ?act-by ?latest ?late ?count)"
    "  (advise ?rule (if (> ?late 0) then done_late else done) ?to ?since ?act-by ?latest (max 0 ?late) ?count))",
    "(deffunction efforts (?name ?after ?until) (bind ?count 0)"
    "  (do-for-all-facts ((?step step)) (and (eq ?step:name ?name) (> ?step:on ?after) (<= ?step:on ?until)) (bind ?count (+ ?count 1)))"
    "  ?count)",

    "(defrule withdraw_early (number (name today) (is ?today)) (number (name addressee) (is ?to)) (number (name resolved) (is ?since))"
    "  (not (number (name extended))) (not (flag (name accepted))) (not (flag (name over))) =>"
    "  (bind ?latest (working-days-after ?since 1)) (bind ?spared 0)"
    "  (do-for-all-facts ((?step step)) (eq ?step:name planned)"
    "    (if (> ?step:on ?today) then (bind ?spared (+ ?spared 1)))"
    "    (if (> ?step:on ?since) then (bind ?latest (min ?latest (- ?step:on 1)))))"
    "  (owe withdraw_early ?today ?to ?since ?latest ?spared))",
    "(defrule knew_before_offer (number (name addressee) (is ?to)) (number (name resolved) (is ?since)) (number (name extended) (is ?on))"
    "  (not (flag (name withdrawn))) (test (< (working-days-after ?since 1) ?on)) =>"
    "  (bind ?due (working-days-after ?since 1))"
    "  (advise knew_before_offer missed ?to ?since ?due ?due (- ?on ?due) (+ 1 (efforts attended ?since ?on)"
    "    (max (efforts check_started ?since ?on) (efforts check_finished ?since ?on)))))",
    "(defrule acknowledged (number (name addressee) (is ?to)) (number (name extended) (is ?since)) (flag (name acknowledged_once))"
    "  (number (name acknowledged) (is ?on&:(>= ?on ?since))) =>"
    "  (bind ?latest (working-days-after ?since 1))"
    "  (settle acknowledge_offer ?to ?since (last-working-day ?since ?latest) ?latest (- ?on ?latest) -1))",
    "(defrule never_acknowledged (number (name addressee) (is ?to)) (number (name extended) (is ?since)) (flag (name declined))"
    "  (not (flag (name acknowledged_once))) (number (name ended) (is ?on&:(> ?on (working-days-after ?since 1)))) =>"
    "  (bind ?latest (working-days-after ?since 1))"
    "  (advise acknowledge_offer note ?to ?since (last-working-day ?since ?latest) ?latest (- ?on ?latest) -1))",
    "(defrule acknowledge_offer (number (name today) (is ?today)) (number (name addressee) (is ?to)) (flag (name open))"
    "  (number (name extended) (is ?since)) (not (flag (name acknowledged_once))) (not (number (name decided)))"
    "  (not (flag (name accepted_elsewhere))) =>"
    "  (owe acknowledge_offer ?today ?to ?since (working-days-after ?since 1) -1))",
    "(defrule answer_offer (number (name today) (is ?today)) (number (name addressee) (is ?to)) (flag (name open))"
    "  (number (name start) (is ?since)) (number (name week_end) (is ?week)) (number (name last_day) (is ?last)) =>"
    "  (owe answer_offer ?today ?to ?since (if (<= ?today ?week) then (min ?week ?last) else ?last) -1))",
    "(defrule tell_once_decided (number (name today) (is ?today)) (number (name addressee) (is ?to)) (flag (name open))"
    "  (number (name decided) (is ?since)) (number (name last_day) (is ?last)) =>"
    "  (owe tell_once_decided ?today ?to ?since (max ?since (min (working-days-after ?since 1) ?last)) -1))",
    "(defrule tell_the_referrer (number (name today) (is ?today)) (number (name addressee) (is ?first)) (flag (name open))"
    "  (number (name decided) (is ?since)) (number (name last_day) (is ?last)) (person (referred yes) (at ?to&~?first)) =>"
    "  (owe tell_once_decided ?today ?to ?since (max ?since (min (working-days-after ?since 1) ?last)) -1))",
    "(defrule asked_for_time (number (name addressee) (is ?to)) (flag (name open)) (not (number (name decided)))"
    "  (not (flag (name accepted_elsewhere))) (not (flag (name refused))) (flag (name requested_once)) (number (name start) (is ?since))"
    "  (number (name employer) (is ?latest&:(<= (- ?latest ?since) 3))) (number (name today) (is ?today)) =>"
    "  (bind ?asked -1) (do-for-fact ((?number number)) (eq ?number:name requested) (bind ?asked ?number:is))"
    "  (advise ask_for_time done ?to ?since ?asked ?latest (max 0 (- ?today ?latest)) -1))",
    "(defrule ask_for_time (number (name addressee) (is ?to)) (flag (name open)) (not (number (name decided)))"
    "  (not (flag (name accepted_elsewhere))) (not (flag (name refused))) (not (flag (name requested_once)))"
    "  (number (name start) (is ?since)) (number (name employer) (is ?latest&:(<= (- ?latest ?since) 3)))"
    "  (number (name today) (is ?today)) =>"
    "  (advise ask_for_time (status-of (- ?latest ?today)) ?to ?since ?today ?latest (max 0 (- ?today ?latest)) -1))",
    "(defrule answered_late (number (name addressee) (is ?to)) (flag (name declined)) (number (name ended) (is ?on))"
    "  (number (name start) (is ?since)) (number (name week_end) (is ?week)) (number (name last_day) (is ?last))"
    "  (test (or (> ?on ?last) (> ?on ?week))) =>"
    "  (bind ?latest (if (> ?on ?last) then ?last else ?week))"
    "  (advise answered_late (if (> ?on ?last) then done_late else note) ?to ?since (last-working-day ?since ?latest) ?latest"
    "    (- ?on ?latest) -1))",
    "(defrule no_answer (number (name today) (is ?today)) (number (name addressee) (is ?to)) (flag (name expired))"
    "  (number (name ended) (is ?since)) =>"
    "  (bind ?note (working-days-after ?since 1)) (advise no_answer missed ?to ?since ?note ?note (- ?today ?since) -1))",
    "(defrule kept_no_promise (number (name addressee) (is ?to)) (flag (name backed_out)) (number (name ended) (is ?on)) =>"
    "  (bind ?since ?on) (do-for-fact ((?number number)) (eq ?number:name decided) (bind ?since ?number:is))"
    "  (settle keep_the_promise ?to ?since ?since ?since (- ?on ?since) -1))",
    "(defrule keep_the_promise (number (name today) (is ?today)) (number (name addressee) (is ?to)) (flag (name accepted))"
    "  (not (flag (name over))) (number (name decided) (is ?since)) =>"
    "  (owe keep_the_promise ?today ?to ?since ?since -1))",
    "(defrule release_others (number (name today) (is ?today)) (number (name addressee) (is ?to)) (number (name accepted_there) (is "
    "?since))"
    "  (not (flag (name accepted))) (not (flag (name over))) (not (and (not (flag (name involved))) (not (number (name extended))))) =>"
    "  (owe release_others ?today ?to ?since (working-days-after ?since 1) -1))",
    "(defrule release_strangers (number (name addressee) (is ?to)) (number (name accepted_there) (is ?since))"
    "  (not (flag (name accepted))) (not (flag (name over))) (not (flag (name involved))) (not (number (name extended))) =>"
    "  (bind ?latest (working-days-after ?since 1))"
    "  (advise release_others note ?to ?since (last-working-day ?since ?latest) ?latest 0 -1))",
    "(defrule thank_everyone (number (name today) (is ?today)) (flag (name said_no)) (number (name ended) (is ?since))"
    "  (person (met yes) (at ?to) (silent ?silent) (email ?email) (thanked ?after)) =>"
    "  (bind ?latest (+ ?since 7)) (bind ?act-by (last-working-day ?since ?latest)) (bind ?late (max 0 (- ?today ?latest)))"
    "  (bind ?withdrawn (any-factp ((?flag flag)) (eq ?flag:name withdrawn)))"
    "  (if (>= ?after 0) then (settle thank_everyone ?to ?since ?act-by ?latest (- ?after 7) -1)"
    "   else (if (eq ?silent yes) then (advise thank_everyone waived ?to ?since ?act-by ?latest 0 -1)"
    "   else (if ?withdrawn then (advise thank_everyone note ?to ?since ?act-by ?latest 0 -1)"
    "   else (if (eq ?email no) then (advise thank_everyone blocked ?to ?since ?act-by ?latest ?late -1)"
    "   else (owe thank_everyone ?today ?to ?since ?latest -1))))))",
    "(defrule keep_in_touch (number (name today) (is ?today)) (flag (name said_no)) (not (flag (name internal)))"
    "  (number (name ended) (is ?since)) (person (met yes) (silent no) (at ?to) (reconnected ?times))"
    "  (reconnection (nth ?nth) (months ?months) (on ?on)) =>"
    "  (if (<= ?nth ?times) then (advise keep_in_touch done ?to ?since ?on ?on 0 ?months)"
    "   else (advise keep_in_touch (status-of (- ?on ?today)) ?to ?since ?on ?on (max 0 (- ?today ?on)) ?months)))",
    "(defrule learn_from_it (number (name ended) (is ?since)) (or (flag (name said_no)) (flag (name backed_out)))"
    "  (not (flag (name reflected))) => (advise learn_from_it note -1 ?since -1 -1 0 3))",
};

const std::function<void(const Said&)>* listener = nullptr;  // CLIPS calls functions, not objects

extern "C" int hear_advice(void* environment) {
    const auto number = [environment](int argument) { return static_cast<int>(EnvRtnLong(environment, argument)); };
    (*listener)(
        Said{EnvRtnLexeme(environment, 1), EnvRtnLexeme(environment, 2), number(3), number(4), number(5), number(6), number(7), number(8)});
    return 0;
}

}  // namespace

struct engines::ClipsEngine::Environment {
    void* clips = CreateEnvironment();
    int steps = 0;

    struct Slot {
        const char* name;
        const char* symbol;  ///< or else the number
        int number = 0;
    };
    void assert_fact(const char* kind, std::initializer_list<Slot> slots) {
        void* fact = EnvCreateFact(clips, EnvFindDeftemplate(clips, kind));
        for (const Slot& slot : slots) {
            DATA_OBJECT value;
            value.type = slot.symbol != nullptr ? SYMBOL : INTEGER;
            value.value = slot.symbol != nullptr ? EnvAddSymbol(clips, slot.symbol) : EnvAddLong(clips, slot.number);
            EnvPutFactSlot(clips, fact, slot.name, &value);
        }
        EnvAssert(clips, fact);
    }
    static const char* yes_or_no(bool holds) { return holds ? "yes" : "no"; }

    void number(const char* name, int is) { assert_fact("number", {{"name", name}, {"is", nullptr, is}}); }
    void flag(const char* name) { assert_fact("flag", {{"name", name}}); }
    void step(const char* name, int on) { assert_fact("step", {{"at", nullptr, ++steps}, {"name", name}, {"on", nullptr, on}}); }
    void person(int at, bool referred_them, bool met, bool silent, bool has_email, int thanked_after, int reconnected) {
        assert_fact("person", {{"at", nullptr, at},
                               {"referred", yes_or_no(referred_them)},
                               {"met", yes_or_no(met)},
                               {"silent", yes_or_no(silent)},
                               {"email", yes_or_no(has_email)},
                               {"thanked", nullptr, thanked_after},
                               {"reconnected", nullptr, reconnected}});
    }
    void reconnection(int nth, int months, int on) {
        assert_fact("reconnection", {{"nth", nullptr, nth}, {"months", nullptr, months}, {"on", nullptr, on}});
    }
};

engines::ClipsEngine::ClipsEngine() : environment_(std::make_unique<Environment>()) {
    void* clips = environment_->clips;
    EnvDefineFunction2(clips, "advise", 'v', &hear_advice, "hear_advice", "88");
    for (const char* construct : constructs)
        if (EnvBuild(clips, construct) == 0) throw std::invalid_argument(construct);
}

engines::ClipsEngine::~ClipsEngine() { DestroyEnvironment(environment_->clips); }

void engines::ClipsEngine::advise_into(const std::function<void(const Said&)>& sink, const Candidacy& candidacy, Day today) {
    const Policy policy;
    EnvReset(environment_->clips);
    environment_->steps = 0;
    tell(*environment_, bowout::Facts(candidacy, today, policy));
    listener = &sink;
    EnvRun(environment_->clips, -1);
    listener = nullptr;
}

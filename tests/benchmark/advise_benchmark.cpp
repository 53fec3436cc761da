// advise_into() and advise() beside the same advice written by hand, as ratios measured in turns in one run.
// Without arguments it measures; with --smoke it only proves that both say the same.
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "hand_written.hpp"

namespace {

using namespace bowout;
using enum EventKind;

struct Case {
    Candidacy candidacy;
    Day today;
};

/// Six contacts and up to twelve events each, at every stage a process can be in.
std::vector<Case> all_cases() {
    constexpr ContactIndex ana{0}, ben{1}, cleo{2}, dag{3}, eve{4}, fay{5};
    const auto march = [](unsigned day) { return Day(2026, 3, day); };
    const auto february = [](unsigned day) { return Day(2026, 2, day); };
    const EmailAddress email("someone@example.com");
    const Candidacy applied_there{
        .candidate = {.name = "Dana Okafor"},
        .position = {.title = "Test Engineer", .organization = "Larkfield Labs"},
        .contacts = {{.name = "Ana", .role = Role::hiring_manager, .email = email},
                     {.name = "Ben", .role = Role::recruiter_internal, .email = email},
                     {.name = "Cleo", .role = Role::interviewer, .email = email},
                     {.name = "Dag", .role = Role::interviewer},
                     {.name = "Eve", .role = Role::referrer, .email = email},
                     {.name = "Fay", .role = Role::referee, .email = email}},
        .timeline = {{referred, february(1), {eve}},
                     {applied, february(2)},
                     {screened, february(9), {ben}},
                     {assessed, february(12), {dag}},
                     {interviewed, february(19), {ana, cleo}},
                     {reference_check_started, february(23), {fay}},
                     {talked, february(25), {ben}}},
    };
    Candidacy offered = applied_there;
    offered.offer = Offer{.extended = march(3), .made_by = ana};
    Candidacy pressed = offered;
    pressed.offer->answer_by = march(5);
    Candidacy patient = offered;
    patient.offer->answer_by = march(20);

    std::vector<Case> cases;
    const auto add = [&cases](Candidacy candidacy, Timeline more, Day today) {
        candidacy.timeline.insert(candidacy.timeline.end(), more.begin(), more.end());
        cases.push_back({std::move(candidacy), today});
    };
    add(applied_there, {}, february(26));
    add(applied_there, {{interview_scheduled, march(10)}, {resolved_not_to_accept, february(27)}}, february(27));
    add(applied_there, {{resolved_not_to_accept, february(27)}, {withdrawn, march(2), {ben}}}, march(4));
    add(applied_there, {{accepted_elsewhere, march(2)}}, march(3));
    add(offered, {}, march(3));
    add(offered, {{offer_acknowledged, march(4)}}, march(6));
    add(offered, {{offer_acknowledged, march(4)}, {decided, march(6)}}, march(6));
    add(offered, {}, march(14));
    add(offered, {{resolved_not_to_accept, february(20)}, {declined, march(4), {ana}}}, march(5));
    add(offered, {{offer_acknowledged, march(3)}, {declined, march(9)}, {followed_up, march(10), {cleo, dag}}}, march(12));
    add(offered, {{declined, march(16)}, {thanked, march(30), {ben}}, {reconnected, Day(2026, 6, 20), {ben}}}, Day(2026, 7, 1));
    add(pressed, {}, march(3));
    add(pressed, {{extension_requested, march(3)}, {extension_granted, march(4), {}, march(12)}}, march(9));
    add(pressed, {}, march(9));
    add(patient, {{offer_revised, march(6)}, {declined, march(16)}, {reflected, march(17)}}, march(18));
    add(offered, {{accepted, march(5)}, {decided, march(9)}, {reneged, march(10)}}, march(11));
    return cases;
}

/// What a sink makes of advice, so that nothing is optimised away.
struct Tally {
    std::int64_t sum = 0;
    void operator()(const Advice& advice) {
        sum += static_cast<std::int64_t>(advice.rule.size()) + static_cast<std::int64_t>(advice.status) + advice.days_late +
               (advice.latest ? *advice.latest - Day::first() : 0) + (advice.act_by ? *advice.act_by - Day::first() : 0) +
               advice.count.value_or(0);
    }
};

bool same_advice(const std::vector<Case>& cases) {
    const Calendar calendar;
    bool same = true;
    for (std::size_t at = 0; at < cases.size(); ++at) {
        std::vector<Advice> by_hand;
        hand_written::advise_into([&](const Advice& advice) { by_hand.push_back(advice); }, cases[at].candidacy, cases[at].today, calendar);
        std::vector<Advice> expected = advise(cases[at].candidacy, cases[at].today);
        if (by_hand == expected) continue;
        same = false;
        fmt::print(stderr, "case {}: by hand {} pieces of advice, by the rules {}\n", at, by_hand.size(), expected.size());
    }
    return same;
}

template <class Work>
double nanoseconds(const Work& work, std::size_t times) {
    const auto begin = std::chrono::steady_clock::now();
    for (std::size_t round = 0; round < times; ++round) work();
    const std::chrono::duration<double, std::nano> taken = std::chrono::steady_clock::now() - begin;
    return taken.count() / static_cast<double>(times);
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

}  // namespace

int main(int argc, char** argv) {
    const std::vector<Case> cases = all_cases();
    if (!same_advice(cases)) return 1;
    if (argc > 1 && std::string_view(argv[1]) == "--smoke") return 0;

    const Calendar calendar;
    const Policy policy;
    Tally tally;
    const auto each = [&cases](auto advise_one) {
        return [&cases, advise_one] {
            for (const Case& one : cases) advise_one(one);
        };
    };
    const auto by_hand = each([&](const Case& one) { hand_written::advise_into(tally, one.candidacy, one.today, calendar); });
    const auto by_rules = each([&](const Case& one) { advise_into(tally, one.candidacy, one.today, policy); });
    const auto into_vector = each([&](const Case& one) {
        for (const Advice& advice : advise(one.candidacy, one.today, policy)) tally(advice);
    });

    constexpr std::size_t rounds = 301;
    constexpr std::size_t times = 200;
    std::vector<double> hand, sink_ratio, vector_ratio;
    for (std::size_t round = 0; round < rounds; ++round) {
        const double by_hand_took = nanoseconds(by_hand, times);
        hand.push_back(by_hand_took);
        sink_ratio.push_back(nanoseconds(by_rules, times) / by_hand_took);
        vector_ratio.push_back(nanoseconds(into_vector, times) / by_hand_took);
    }
    fmt::print("by hand      {:6.1f} ns a case\nadvise_into  {:6.2f} x\nadvise       {:6.2f} x\n(checksum {})\n",
               median(hand) / static_cast<double>(cases.size()), median(sink_ratio), median(vector_ratio), tally.sum);
}

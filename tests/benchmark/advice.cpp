// Advice: the rules beside the same advice written by hand, for many cases (more than any cache holds) and for few; and beside
// rule engines.
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include <bowout/advice/advise.hpp>
#include <bowout/advice/advise_each.hpp>

#include "../advice/any_candidacy.hpp"
#include "hand_written.hpp"
#include "obvious_engine.hpp"
#include "sections.hpp"
#include "side_by_side.hpp"
#include "told.hpp"

#ifdef WITH_CLIPS
#include "clips_engine.hpp"
#endif

namespace {

using namespace bowout;

/// What a sink makes of advice, so that nothing is optimised away.
struct Tally {
    std::uint64_t sum = 0;
    void operator()(const Advice& advice) {
        const std::int64_t days = (advice.latest ? *advice.latest - Day::first() : 0) + (advice.act_by ? *advice.act_by - Day::first() : 0);
        sum = sum * 31 + static_cast<std::uint64_t>(days + advice.days_late + advice.count.value_or(0)) + advice.rule.size() +
              static_cast<std::uint64_t>(advice.status);
    }
};

bool advice_on(std::string_view title, std::span<const Candidacy> candidacies, bool smoke) {
    const Calendar calendar;
    const Day today(2026, 3, 20);
    const auto each = [=](auto advise_one) {
        return [=] {
            Tally tally;
            for (const Candidacy& candidacy : candidacies) advise_one(tally, candidacy);
            return tally.sum;
        };
    };
    benchmark::SideBySide table(std::string(title), candidacies.size(), "case");
    table.way("written by hand", each([&calendar, today](Tally& tally, const Candidacy& candidacy) {
                  hand_written::advise_into(tally, candidacy, today, calendar);
              }));
    table.way("`advise_into`, a sink", each([today](Tally& tally, const Candidacy& candidacy) { advise_into(tally, candidacy, today); }));
    table.way("`advise`, a vector each", each([today](Tally& tally, const Candidacy& candidacy) {
                  for (const Advice& advice : advise(candidacy, today)) tally(advice);
              }));
    table.way("`advise_each`, one call", [=] {
        Tally tally;
        const AdviceTable advised = advise_each(candidacies, today);
        for (const Advice& advice : advised.all()) tally(advice);
        return tally.sum;
    });
    table.other("`applying_to_each`, a column", [=] {
        std::uint64_t sum = 0;
        for (const std::uint64_t bits : applying_to_each(candidacies, today)) sum += bits;
        return sum;
    });
    return table.run(smoke);
}

bool beside_engines(std::string_view title, std::span<const Candidacy> candidacies, bool smoke) {
    const Day today(2026, 3, 20);
    const auto each = [=](auto advise_one) {
        return [=] {
            engines::Sum sum;
            for (const Candidacy& candidacy : candidacies) advise_one(sum, candidacy);
            return sum.sum;
        };
    };
    benchmark::SideBySide table(std::string(title), candidacies.size(), "case");
    table.way("`advise_into`, a sink",
              each([today](engines::Sum& sum, const Candidacy& candidacy) { advise_into(sum, candidacy, today); }));
    const engines::ObviousEngine obvious;
    table.way("std::function, strings and maps", each([today, &obvious](engines::Sum& sum, const Candidacy& candidacy) {
                  engines::advise_obviously(sum, obvious, candidacy, today);
              }));
#ifdef WITH_CLIPS
    engines::ClipsEngine clips;
    table.way("CLIPS 6.30", each([today, &clips](engines::Sum& sum, const Candidacy& candidacy) {
                  clips.advise_into([&sum](const engines::Said& said) { sum(said); }, candidacy, today);
              }));
#endif
    return table.run(smoke);
}

}  // namespace

bool benchmark::advice(bool smoke) {
    advice_tests::Dice dice(20260303);
    std::vector<Candidacy> candidacies;
    const std::size_t many = smoke ? 5'000 : 100'000;
    while (candidacies.size() < many) candidacies.push_back(advice_tests::any_candidacy(dice, 6, 12));
    const std::span<const Candidacy> all(candidacies);
    bool same = advice_on(fmt::format("Advice on {} cases", many), all, smoke);
    same = advice_on("Advice on 64 cases, again and again", all.first(64), smoke) && same;
    const std::size_t some = smoke ? 1'000 : 10'000;
    same = beside_engines(fmt::format("Advice on {} cases, beside rule engines", some), all.first(some), smoke) && same;
    return beside_engines("Advice on 64 cases, again and again, beside rule engines", all.first(64), smoke) && same;
}

// A rule of one's own beside the three tips: whoever declines sends back what the organisation lent them.
#include <fmt/format.h>

#include <bowout/bowout.hpp>

struct ReturnTheLaptop {
    static constexpr std::string_view name = "return_the_laptop";
    static constexpr bowout::Tip tip = bowout::Tip::dont_burn_bridges;

    constexpr void operator()(const bowout::Facts& facts, const bowout::Policy& policy, auto&& sink) const {
        if (facts.said_no())
            sink(bowout::duty_of<ReturnTheLaptop>(facts, policy, facts.addressee(), *facts.ended_on(), *facts.ended_on() + 3));
    }
};

int main() {
    constexpr bowout::ContactIndex priya{0};
    const bowout::Candidacy candidacy{
        .candidate = {.name = "Dana Okafor"},
        .position = {.title = "Test Engineer", .organization = "Larkfield Labs"},
        .offer = bowout::Offer{.extended = {2026, 3, 3}, .made_by = priya},
        .contacts = {{.name = "Priya Nair", .role = bowout::Role::hiring_manager}},
        .timeline = {{bowout::EventKind::offer_acknowledged, bowout::Day(2026, 3, 3)},
                     {bowout::EventKind::declined, bowout::Day(2026, 3, 9)}},
    };
    const bowout::Day today(2026, 3, 10);

    constexpr auto rules = bowout::three_tips.with<ReturnTheLaptop>().without<bowout::KeepInTouch>();
    for (const auto& advice : bowout::advise(candidacy, today, {}, rules)) fmt::print("{}\n", bowout::explain(advice, candidacy, today));
}

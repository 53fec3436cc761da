// The Rule concept and RuleSet: the engine.
#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>

#include <bowout/advice/advice.hpp>
#include <bowout/advice/facts.hpp>
#include <bowout/advice/policy.hpp>

namespace bowout {

/// A rule is a small stateless function object: it looks at the facts under a policy and hands what it has to say, if
/// anything, to a sink. Its `name` is a literal in snake_case and says what is to be done: "answer_offer".
template <class R>
concept Rule = std::default_initializable<R> &&
    requires(const R& rule, const Facts& facts, const Policy& policy, void (&sink)(const Advice&)) {
    { R::name } -> std::convertible_to<std::string_view>;
    { R::tip } -> std::convertible_to<Tip>;
    rule(facts, policy, sink);
};

/// Rules in the order they are asked, known at compile time. `with` adds a rule at the end, `without` drops one.
template <Rule... Rules>
struct RuleSet {
    constexpr void operator()(const Facts& facts, const Policy& policy, auto&& sink) const { (Rules{}(facts, policy, sink), ...); }

    /// The rules that have something to say: a bit each, the first rule's the lowest. Up to 64 rules.
    [[nodiscard]] constexpr std::uint64_t applying(const Facts& facts, const Policy& policy) const {
        static_assert(sizeof...(Rules) <= 64, "a bit for each rule of at most 64");
        std::uint64_t bits = 0;
        std::uint64_t bit = 1;
        ((Rules{}(facts, policy, [&bits, bit](const Advice&) { bits |= bit; }), bit <<= 1U), ...);
        return bits;
    }

    template <Rule Extra>
    [[nodiscard]] constexpr RuleSet<Rules..., Extra> with() const noexcept {
        return {};
    }
    template <Rule Dropped>
    [[nodiscard]] constexpr auto without() const noexcept {
        static_assert((std::same_as<Rules, Dropped> || ...), "this set has no such rule");
        return (RuleSet<>{} + ... + std::conditional_t<std::same_as<Rules, Dropped>, RuleSet<>, RuleSet<Rules>>{});
    }

    template <Rule... Others>
    friend constexpr RuleSet<Rules..., Others...> operator+(RuleSet, RuleSet<Others...>) noexcept {
        return {};
    }
};

/// What rule `R` has to say: its name and tip are filled in.
template <class R>
[[nodiscard]] constexpr Advice advice_of(Status status, std::optional<ContactIndex> to = {}) {
    return {.rule = R::name, .tip = R::tip, .status = status, .to = to};
}

/// A duty that began on `since` and may be met up to `latest`: `due`, `soon` or `overdue` as of today, with the
/// recommended day before it.
template <class R>
[[nodiscard]] constexpr Advice duty_of(const Facts& facts, const Policy& policy, std::optional<ContactIndex> to, Day since, Day latest) {
    const int left = latest - facts.today();
    Advice duty = advice_of<R>(left < 0 ? Status::overdue : left <= policy.soon ? Status::soon : Status::due, to);
    duty.since = since;
    duty.act_by = policy.calendar.last_working_day(since, latest);
    duty.latest = latest;
    duty.days_late = left < 0 ? -left : 0;
    return duty;
}

}  // namespace bowout

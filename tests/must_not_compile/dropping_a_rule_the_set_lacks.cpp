// EXPECT: this set has no such rule
#include <bowout/advice/rule.hpp>

struct ReturnLaptop {
    static constexpr std::string_view name = "return_laptop";
    static constexpr bowout::Tip tip = bowout::Tip::dont_burn_bridges;
    void operator()(const bowout::Facts&, const bowout::Policy&, auto&&) const {}
};

#ifdef CONTROL
constexpr auto rules = bowout::RuleSet<ReturnLaptop>{}.without<ReturnLaptop>();
#else
constexpr auto rules = bowout::RuleSet<>{}.without<ReturnLaptop>();
#endif

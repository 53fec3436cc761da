// three_tips: the article as a set of rules.
#pragma once

#include <bowout/advice/communicate_early.hpp>
#include <bowout/advice/dont_burn_bridges.hpp>
#include <bowout/advice/rule.hpp>
#include <bowout/advice/stay_connected.hpp>

namespace bowout {

/// The article as a set of rules.
inline constexpr RuleSet<WithdrawEarly, KnewBeforeOffer, AcknowledgeOffer, AnswerOffer, TellOnceDecided, AskForTime, AnsweredLate, NoAnswer,
                         KeepThePromise, ReleaseOthers, ThankEveryone, KeepInTouch, LearnFromIt>
    three_tips;

}  // namespace bowout

// explain(): a piece of advice as a sentence for the candidate.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include <bowout/advice/advise.hpp>
#include <bowout/format/english.hpp>
#include <bowout/value/candidacy.hpp>

namespace bowout {

namespace detail {

/// A rule's name as words: "Return the laptop".
[[nodiscard]] inline std::string words_of(std::string_view rule) {
    std::string words(rule);
    for (char& c : words)
        if (c == '_') c = ' ';
    if (!words.empty() && words[0] >= 'a' && words[0] <= 'z') words[0] = static_cast<char>(words[0] - 'a' + 'A');
    return words;
}

/// Says each rule's advice. One method a rule; `duty()` is the sentence that most of them share.
class Explainer {
  public:
    enum class Tense : std::uint8_t { today, any_day };
    Explainer(const Advice& advice, const Facts& facts, const Policy& policy, Tense tense = Tense::today)
        : advice_(advice), policy_(policy), facts_(facts), tense_(tense) {}

    [[nodiscard]] std::string sentence() const {
        using Method = std::string (Explainer::*)() const;
        struct Entry {
            std::string_view rule;
            Method says;
        };
        static constexpr std::array<Entry, 13> entries{{
            {WithdrawEarly::name, &Explainer::withdraw_early},
            {KnewBeforeOffer::name, &Explainer::knew_before_offer},
            {AcknowledgeOffer::name, &Explainer::acknowledge_offer},
            {AnswerOffer::name, &Explainer::answer_offer},
            {TellOnceDecided::name, &Explainer::tell_once_decided},
            {AskForTime::name, &Explainer::ask_for_time},
            {AnsweredLate::name, &Explainer::answered_late},
            {NoAnswer::name, &Explainer::no_answer},
            {KeepThePromise::name, &Explainer::keep_the_promise},
            {ReleaseOthers::name, &Explainer::release_others},
            {ThankEveryone::name, &Explainer::thank_everyone},
            {KeepInTouch::name, &Explainer::keep_in_touch},
            {LearnFromIt::name, &Explainer::learn_from_it},
        }};
        for (const auto& [rule, says] : entries)
            if (rule == advice_.rule) return (this->*says)();
        return user_rule();
    }

  private:
    [[nodiscard]] Day today() const noexcept { return facts_.today(); }
    [[nodiscard]] std::string spelled(Day day) const { return spell(day, today()); }
    [[nodiscard]] bool is_past() const { return advice_.status == Status::done || advice_.status == Status::done_late; }
    [[nodiscard]] std::string when_done() const {
        return advice_.days_late > 0 ? count_of(advice_.days_late, "day") + " late" : std::string("in time");
    }
    /// The person meant, or a fitting word for whoever reads the organisation's mail.
    [[nodiscard]] std::string person(std::string_view otherwise = "them") const {
        const Contact* contact = find(facts_.candidacy(), advice_.to);
        return std::string(contact ? contact->name.full().view() : otherwise);
    }

    /// "Answer the offer by Tuesday 10 March, a week after it was made: 4 days left."
    [[nodiscard]] std::string duty(std::string_view what, std::string_view basis) const {
        if (!advice_.latest) return fmt::format("{}.", what);
        if (tense_ == Tense::any_day) return fmt::format("{} by {}, {}.", what, spelled(*advice_.latest), basis);
        if (advice_.days_late > 0)
            return fmt::format("{} now: it was due by {}, {}, {} ago.", what, spelled(*advice_.latest), basis,
                               count_of(advice_.days_late, "day"));
        return fmt::format("{} by {}, {}: {}.", what, spelled(*advice_.latest), basis, left_of(*advice_.latest, today()));
    }

    /// What makes the last day the last: the week, under the policy, or the employer's own date.
    [[nodiscard]] std::string answer_basis(Day latest) const {
        const AnswerClock& clock = *facts_.offer();
        if (clock.employer == latest) return "the date they gave";
        if (policy_.answer_on) return "the yearly date for answers";
        const std::string_view event = clock.start != clock.extended ? "it was put in writing or revised" : "it was made";
        const std::string span =
            policy_.answer_counted_in == CountedIn::working_days ? working_span_of(policy_.answer_within) : span_of(policy_.answer_within);
        if (latest != clock.start + policy_.answer_within && policy_.answer_counted_in == CountedIn::calendar_days)
            return fmt::format("{} after {}, moved to a working day", span, event);
        return fmt::format("{} after {}", span, event);
    }

    [[nodiscard]] std::string withdraw_early() const {
        const Day next = policy_.calendar.add_working_days(*advice_.since, policy_.withdraw_within);
        const std::string basis = advice_.latest == next ? working_span_of(policy_.withdraw_within) + " after you resolved not to accept"
                                                         : std::string("before their next planned step");
        const int spared = advice_.count.value_or(0);
        const std::string gain = spared > 0 ? fmt::format(" It spares them {}.", count_of(spared, "planned step")) : std::string();
        return duty(fmt::format("Withdraw, and tell {} so,", person()), basis) + gain;
    }

    [[nodiscard]] std::string knew_before_offer() const {
        return fmt::format(
            "You resolved never to accept on {}, {} before the offer: withdrawing was due by {}, {}. It cost them {} that could have been "
            "spared, the offer among them, and may leave them feeling that their time was wasted. Never mention it in a letter.",
            spelled(*advice_.since), count_of(facts_.offer() ? facts_.offer()->extended - *advice_.since : 0, "day"),
            spelled(*advice_.latest), working_span_of(policy_.knew_grace) + " after", count_of(advice_.count.value_or(1), "step"));
    }

    [[nodiscard]] std::string acknowledge_offer() const {
        if (is_past()) return fmt::format("You acknowledged the offer {}.", when_done());
        if (advice_.status == Status::note)
            return fmt::format("The offer was never acknowledged: a word of thanks was due by {}, {} after it was made.",
                               spelled(*advice_.latest), working_span_of(policy_.acknowledge_within));
        return duty(fmt::format("Thank {} for the offer and confirm the deadline", person()),
                    working_span_of(policy_.acknowledge_within) + " after it was made");
    }

    [[nodiscard]] std::string answer_offer() const {
        if (advice_.status == Status::overdue)
            return fmt::format("Answer the offer now: no answer yet, {} late. The last day was {}, {}.", count_of(advice_.days_late, "day"),
                               spelled(*advice_.latest), answer_basis(*advice_.latest));
        std::string sentence = duty("Answer the offer", answer_basis(*advice_.latest));
        if (facts_.offer()->week_end < today())
            sentence += fmt::format(" The courteous time for an answer ended on {}.", spelled(facts_.offer()->week_end));
        return sentence;
    }

    [[nodiscard]] std::string tell_once_decided() const {
        const std::string basis = working_span_of(policy_.tell_within) + " after you decided";
        const Day next = policy_.calendar.add_working_days(*advice_.since, policy_.tell_within);
        const std::string shown = advice_.latest == next ? basis : answer_basis(*advice_.latest);
        if (advice_.to != facts_.addressee())
            return duty(fmt::format("Tell {}, who referred you, as well (same day, same reason)", person()), shown);
        return duty(fmt::format("Tell {} your decision", person()), shown) + " " + channel();
    }
    /// By telephone first where there was a voice before (guidance B14 and B15).
    [[nodiscard]] std::string channel() const {
        const auto& offer = facts_.candidacy().offer;
        bool spoken = offer && offer->form == Form::verbal;
        for (const Event& event : facts_.events())
            for (const ContactIndex who : event.who) spoken = spoken || (advice_.to == who && event.what == EventKind::interviewed);
        return spoken ? "Call first, not by voicemail, then confirm it in writing." : "Put it in writing.";
    }

    [[nodiscard]] std::string ask_for_time() const {
        const Day date = *advice_.latest;
        if (advice_.status == Status::done)
            return fmt::format("You asked for more time. Until they grant it, their date stands: {}.", spelled(date));
        const int fuse = date - *advice_.since;
        const std::string how_short = fuse == 0 ? std::string("the day of the offer itself") : count_of(fuse, "day") + " after the offer";
        return fmt::format("If you need more time, ask {} today, by phone and then in writing: their date is {}, {}. Propose {}.", person(),
                           spelled(date), how_short, spelled(AskForTime::proposal(date, policy_)));
    }

    [[nodiscard]] std::string answered_late() const {
        const std::string basis = answer_basis(*advice_.latest);
        if (advice_.status == Status::note)
            return fmt::format("You declined {} after {}, {}, but within the date they gave.", count_of(advice_.days_late, "day"),
                               spelled(*advice_.latest), basis);
        return fmt::format("You declined {} late: the last day was {}, {}. The letter owes one short apology, and no excuses.",
                           count_of(advice_.days_late, "day"), spelled(*advice_.latest), basis);
    }

    [[nodiscard]] std::string no_answer() const {
        const std::string note =
            *advice_.latest < today()
                ? fmt::format("A short belated note to {} was due by {}; send it now.", person(), spelled(*advice_.latest))
                : fmt::format("Send {} a short belated note by {}.", person(), spelled(*advice_.latest));
        return fmt::format("The offer expired unanswered on {}. {}", spelled(*advice_.since), note);
    }

    [[nodiscard]] std::string keep_the_promise() const {
        if (is_past())
            return fmt::format("You backed out after accepting, and said so {}. Make sure it is confirmed in writing.", when_done());
        const std::string call = advice_.days_late > 0 ? fmt::format("Call {} now, {} late", person(), count_of(advice_.days_late, "day"))
                                                       : fmt::format("Call {} today", person());
        return call +
               ": you accepted and have decided to back out. Confirm it in writing with one apology. An acceptance can be binding, so "
               "check the contract and the law first.";
    }

    [[nodiscard]] std::string release_others() const {
        const std::string_view act = facts_.offer() ? "Decline" : "Withdraw";
        if (advice_.status == Status::note)
            return fmt::format(
                "You accepted another offer in writing. Nobody here has given you time yet, so withdrawing by {} is a courtesy.",
                spelled(*advice_.latest));
        return duty(fmt::format("{}, and tell {} so,", act, person()),
                    working_span_of(policy_.release_within) + " after you accepted elsewhere in writing");
    }

    [[nodiscard]] std::string thank_everyone() const {
        const std::string_view no = facts_.ending() == Ending::declined ? "declined" : "withdrew";
        const std::string basis = fmt::format("{} after you {}", span_of(policy_.thank_within), no);
        switch (advice_.status) {
            case Status::done: return fmt::format("{} has been thanked.", person());
            case Status::done_late: return fmt::format("{} has been thanked, {}.", person(), when_done());
            case Status::waived: return fmt::format("{} asked not to be contacted, so no thanks are owed.", person());
            case Status::note:
                return fmt::format("A short thank-you to {} by {}, {}, would be kind.", person(), spelled(*advice_.latest), basis);
            case Status::blocked: return duty(fmt::format("Find an address for {}, and say thank you", person()), basis);
            default: return duty(fmt::format("Thank {} for their time", person()), basis);
        }
    }

    [[nodiscard]] std::string keep_in_touch() const {
        const std::string after = count_of(advice_.count.value_or(0), "month") + " after your no";
        if (advice_.status == Status::done) return fmt::format("You have been in touch with {} again, as planned for {}.", person(), after);
        if (advice_.status == Status::overdue)
            return fmt::format("Write to {} again: {}, {}, has passed.", person(), spelled(*advice_.latest), after);
        return fmt::format("Write to {} again on {}, {}: they or a colleague may hire you one day.", person(), spelled(*advice_.latest),
                           after);
    }

    [[nodiscard]] std::string learn_from_it() const {
        return "A no is a lesson: write down whom you got to know, what you would say differently, and what this no tells you about the "
               "role you want.";
    }

    /// A rule of the user's own speaks through its name: "return_the_laptop".
    [[nodiscard]] std::string user_rule() const {
        std::string what = words_of(advice_.rule);
        if (find(facts_.candidacy(), advice_.to)) what += fmt::format(" ({})", person());
        if (is_past()) return fmt::format("{}: done {}.", what, when_done());
        if (!is_open(advice_.status)) return fmt::format("{}: {}.", what, name(advice_.status));
        if (advice_.since && advice_.latest)
            return duty(what, fmt::format("{} after {}", count_of(*advice_.latest - *advice_.since, "day"), spelled(*advice_.since)));
        return what + ".";
    }

    const Advice& advice_;
    const Policy& policy_;
    const Facts& facts_;
    Tense tense_;
};

}  // namespace detail

/// One or two plain English sentences, with the names, dates and the policy's number. Give the candidacy, day and policy that
/// the advice was given for. A rule of the user's own is told by its name.
[[nodiscard]] inline std::string explain(const Advice& advice, const Candidacy& candidacy, Day today, const Policy& policy = {}) {
    return detail::Explainer(advice, Facts(candidacy, today, policy), policy).sentence();
}
/// The same from facts that are read already, for whoever explains much advice on one case.
[[nodiscard]] inline std::string explain(const Advice& advice, const Facts& facts, const Policy& policy = {}) {
    return detail::Explainer(advice, facts, policy).sentence();
}

/// The same for a calendar: true on whatever day it is read, without a count of days left or late.
[[nodiscard]] inline std::string reminder(Advice advice, const Candidacy& candidacy, Day today, const Policy& policy = {}) {
    if (is_open(advice.status) && advice.status != Status::blocked) advice.status = Status::due;
    advice.days_late = 0;
    return detail::Explainer(advice, Facts(candidacy, today, policy), policy, detail::Explainer::Tense::any_day).sentence();
}

/// What is to be done, in a few words: "Thank Priya Nair".
[[nodiscard]] inline std::string headline(const Advice& advice, const Candidacy& candidacy) {
    struct Entry {
        std::string_view rule, before, after;
    };
    static constexpr std::array<Entry, 10> entries{{
        {WithdrawEarly::name, "Withdraw", ""},
        {AcknowledgeOffer::name, "Thank ", " for the offer"},
        {AnswerOffer::name, "Answer the offer", ""},
        {TellOnceDecided::name, "Tell ", " your decision"},
        {AskForTime::name, "Ask ", " for more time if you need it"},
        {NoAnswer::name, "Send ", " a short belated note"},
        {KeepThePromise::name, "Tell ", " that you are backing out"},
        {ReleaseOthers::name, "Say no, as you accepted elsewhere", ""},
        {ThankEveryone::name, "Thank ", ""},
        {KeepInTouch::name, "Write to ", " again"},
    }};
    const Contact* reader = find(candidacy, advice.to);
    const std::string_view person = reader ? reader->name.full().view() : std::string_view("them");
    for (const auto& [rule, before, after] : entries)
        if (rule == advice.rule) return fmt::format("{}{}{}", before, before.ends_with(' ') ? person : std::string_view(), after);
    return reader ? fmt::format("{} ({})", detail::words_of(advice.rule), person) : detail::words_of(advice.rule);
}

}  // namespace bowout

// What rule engines are told of a case and say about it: names, numbers and flags, read once by the library's own `Facts`.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <bowout/advice/advise.hpp>

namespace engines {

using namespace bowout;

/// A day as engines know it: their dates are numbers, 0 a Monday; -1 for none.
[[nodiscard]] inline int number_of(const std::optional<Day>& day) { return day ? *day - Day::first() : -1; }

/// Tells `told` the facts that the rules ask for.
template <class Told>
void tell(Told& told, const Facts& facts) {
    using enum EventKind;
    const auto day = [&](const char* name, const std::optional<Day>& on) {
        if (on) told.number(name, number_of(on));
    };
    const auto flag = [&](const char* name, bool holds) {
        if (holds) told.flag(name);
    };
    const Ending ending = facts.ending();
    day("today", facts.today());
    day("resolved", facts.first(resolved_not_to_accept));
    day("acknowledged", facts.first(offer_acknowledged));
    day("requested", facts.first(extension_requested));
    day("accepted_there", facts.first(accepted_elsewhere));
    day("decided", facts.decided());
    day("ended", facts.ended_on());
    if (const auto& offer = facts.offer()) {
        day("extended", offer->extended);
        day("start", offer->start);
        day("week_end", offer->week_end);
        day("employer", offer->employer);
        day("last_day", offer->last_day());
    }
    told.number("addressee", facts.addressee() ? static_cast<int>(*facts.addressee()) : -1);
    flag("open", facts.offer_is_open());
    flag("accepted", facts.accepted());
    flag("over", ending != Ending::none);
    flag("withdrawn", ending == Ending::withdrawn);
    flag("declined", ending == Ending::declined);
    flag("expired", ending == Ending::expired);
    flag("backed_out", ending == Ending::reneged && facts.ended_on());
    flag("said_no", facts.said_no());
    flag("internal", facts.is_internal());
    flag("acknowledged_once", facts.happened(offer_acknowledged));
    flag("requested_once", facts.happened(extension_requested));
    flag("refused", facts.happened(extension_refused));
    flag("accepted_elsewhere", facts.happened(accepted_elsewhere));
    flag("reflected", facts.happened(reflected));
    flag("involved", facts.happened_any({screened, assessed, interviewed, talked, interview_scheduled, reference_check_scheduled,
                                         reference_check_started, reference_check_finished}));
    for (const Event& event : facts.events()) {
        if (!event.on) continue;
        if (detail::is_planned(facts, event)) told.step("planned", number_of(event.on));
        if (event.what == interviewed || event.what == assessed) told.step("attended", number_of(event.on));
        if (event.what == reference_check_started) told.step("check_started", number_of(event.on));
        if (event.what == reference_check_finished) told.step("check_finished", number_of(event.on));
    }
    const auto known = facts.acquaintances();
    for (std::size_t at = 0; at < facts.contacts().size(); ++at) {
        const Contact& contact = facts.contacts()[at];
        const bool met = at < known.size() && known[at].met;
        const bool referred_them = contact.role == Role::referrer && !contact.do_not_contact;
        if (!met && !referred_them) continue;
        told.person(static_cast<int>(at), referred_them, met, contact.do_not_contact, contact.email.has_value(),
                    met ? known[at].thanked_after : -1, met ? known[at].reconnected : 0);
    }
    if (!facts.said_no()) return;
    int nth = 0;
    for (const int months : {3, 6}) told.reconnection(++nth, months, number_of(add_months(*facts.ended_on(), months)));
}

/// What an engine says, in the order of the columns: -1 for what there is none of.
struct Said {
    std::string_view rule;
    std::string_view status;
    int to = -1;
    int since = -1;
    int act_by = -1;
    int latest = -1;
    int days_late = 0;
    int count = -1;
};

/// A checksum of advice in any order, as engines say theirs in an order of their own.
struct Sum {
    std::uint64_t sum = 0;
    void operator()(const Said& said) {
        std::uint64_t one = said.rule.size() * 31 + said.status.size() * 7 + static_cast<unsigned char>(said.status.front());
        for (const int value : {said.to, said.since, said.act_by, said.latest, said.days_late, said.count})
            one = (one + static_cast<std::uint64_t>(value + 2)) * 0x9E3779B97F4A7C15U;
        sum += one ^ (one >> 29U);
    }
    void operator()(const Advice& advice) {
        operator()(Said{advice.rule, names<Status>[static_cast<std::size_t>(advice.status)], advice.to ? static_cast<int>(*advice.to) : -1,
                        number_of(advice.since), number_of(advice.act_by), number_of(advice.latest), advice.days_late,
                        advice.count.value_or(-1)});
    }
};

}  // namespace engines

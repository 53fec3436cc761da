#include <catch2/catch_test_macros.hpp>

#include <cstddef>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <bowout/value/contradictions.hpp>
#include <bowout/value/names.hpp>

using namespace bowout;
using enum EventKind;

namespace {

const Day offered(2026, 3, 2);
const Day today(2026, 4, 1);

using Codes = std::set<std::string_view>;

Codes found(std::span<const EventKind> events, bool with_offer) {
    Candidacy candidacy{.candidate = {.name = "Dana Okafor"},
                        .position = {.title = "Test Engineer", .organization = "Larkfield Labs"},
                        .contacts = {{.name = "Priya Nair", .role = Role::hiring_manager, .email = "priya@larkfield.example.com"}}};
    if (with_offer) candidacy.offer = Offer{.extended = offered, .made_by = ContactIndex{0}};
    int day = 0;
    for (const EventKind what : events) {
        Event event{.what = what, .on = offered + ++day};
        candidacy.timeline.push_back(std::move(event));
    }
    Codes codes;
    for (const Contradiction& one : contradictions(candidacy, today)) codes.insert(name(one.code));
    return codes;
}

/// What sections E1 and E3 of the domain's description say of events on the days after an offer, in plain loops.
Codes expected(std::span<const EventKind> events) {
    const auto is_one_of = [](EventKind what, std::initializer_list<EventKind> kinds) {
        for (const EventKind kind : kinds)
            if (kind == what) return true;
        return false;
    };
    const auto ends = [&](EventKind what) {
        return is_one_of(what, {withdrawn, not_selected, declined, offer_expired, rescinded, reneged, started});
    };
    const auto has = [&](EventKind what) {
        for (const EventKind event : events)
            if (event == what) return true;
        return false;
    };
    Codes codes;
    std::size_t endings = 0;
    bool ended = false, contact = false, is_accepted = false, answered = false, thanked_already = false, countered = false,
         declined_before = false;
    for (std::size_t at = 0; at < events.size(); ++at) {
        const EventKind what = events[at];
        const bool outlasts = is_one_of(what, {talked, thanked, followed_up, connected, reconnected, replied, reflected, accepted_elsewhere,
                                               interview_scheduled, interview_cancelled, reference_check_scheduled});
        if (ended && !ends(what) && !outlasts) codes.insert("E_EVENT_AFTER_TERMINAL");
        if (ends(what)) {
            ++endings;
            ended = true;
        }
        if (what == withdrawn) codes.insert("E_WITHDRAW_AFTER_OFFER");
        if (what == offer_extended) codes.insert("E_TWO_OPEN_OFFERS_ONE_PROCESS");
        if (what == declined && is_accepted) codes.insert("E_DECLINE_AFTER_ACCEPTANCE");
        if (what == declined && !declined_before) {
            if (thanked_already) codes.insert("E_FOLLOW_UP_BEFORE_DECLINE");
            if (countered) codes.insert("W_NEGOTIATING_DECLINE");
            declined_before = true;
        }
        if (what == interviewed)
            for (std::size_t later = at + 1; later < events.size(); ++later) {
                bool first = true;
                for (std::size_t earlier = 0; earlier < later; ++earlier) first = first && events[earlier] != applied;
                if (events[later] == applied && first) codes.insert("W_ORDER");
            }
        contact = contact || is_one_of(what, {screened, assessed, interviewed, talked, referred});
        if (is_one_of(what, {reference_check_started, reference_check_finished}) && !contact) codes.insert("W_ORDER");
        if (what == reference_check_finished) {
            bool begun = false, begins_later = false;
            for (std::size_t other = 0; other < events.size(); ++other) {
                if (events[other] != reference_check_started) continue;
                begun = begun || other < at;
                begins_later = begins_later || other > at;
            }
            if (!begun && begins_later) codes.insert("W_ORDER");
        }
        is_accepted = is_accepted || what == accepted;
        thanked_already = thanked_already || what == thanked || what == followed_up;
        answered = answered || is_one_of(what, {declined, withdrawn, accepted, rescinded, reneged, started, not_selected});
        if (what == counter_proposed) countered = true;
        if (what == offer_revised || what == replied) countered = false;
    }
    if (endings > 1) codes.insert("E_TWO_TERMINALS");
    if (has(accepted) && has(accepted_elsewhere) && endings == 0) codes.insert("W_TWO_ACCEPTANCES");
    if (has(offer_expired) && !answered) codes.insert("W_EXPIRED_UNANSWERED");
    return codes;
}

std::string listed(std::span<const EventKind> events, const Codes& codes) {
    std::string text;
    for (const EventKind what : events) text += std::string(name(what)) + ' ';
    for (const std::string_view code : codes) text += ' ' + std::string(code);
    return text;
}

}  // namespace

TEST_CASE("after an offer, every event, pair and triple of events contradicts itself exactly where the description says") {
    std::size_t tried = 0;
    std::string wrong;
    const auto hold = [&](std::span<const EventKind> events) {
        ++tried;
        const Codes seen = found(events, true), wanted = expected(events);
        if (seen != wanted && wrong.empty()) wrong = listed(events, seen) + " instead of" + listed({}, wanted);
    };
    for (std::size_t a = 0; a < event_kinds; ++a) {
        hold(std::vector{static_cast<EventKind>(a)});
        for (std::size_t b = 0; b < event_kinds; ++b) {
            hold(std::vector{static_cast<EventKind>(a), static_cast<EventKind>(b)});
            for (std::size_t c = 0; c < event_kinds; ++c)
                hold(std::vector{static_cast<EventKind>(a), static_cast<EventKind>(b), static_cast<EventKind>(c)});
        }
    }
    CHECK(wrong == "");
    CHECK(tried == 35 + 35 * 35 + 35 * 35 * 35);
}

TEST_CASE("before an offer, one withdraws and does not decline, and ends only once") {
    for (std::size_t a = 0; a < event_kinds; ++a)
        for (std::size_t b = 0; b < event_kinds; ++b) {
            const std::vector events{static_cast<EventKind>(a), static_cast<EventKind>(b)};
            const Codes codes = found(events, false);
            const bool offers = events[0] == offer_extended || events[1] == offer_extended;
            const bool declines = events[0] == declined || events[1] == declined;
            INFO(listed(events, codes));
            REQUIRE(codes.contains("E_DECLINE_WITHOUT_OFFER") == (declines && !offers));
            REQUIRE(codes.contains("E_DECLINE_BEFORE_OFFER") == (events[0] == declined && events[1] == offer_extended));
            REQUIRE(codes.contains("E_WITHDRAW_AFTER_OFFER") == (events[0] == offer_extended && events[1] == withdrawn));
            REQUIRE(codes.contains("E_TWO_TERMINALS") == (terminal_events.contains(events[0]) && terminal_events.contains(events[1])));
        }
}

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include <bowout/value/timeline.hpp>

using namespace bowout;

namespace {

const Event* newest(const Timeline& timeline, Day extended, Day today) {
    return newest_extension(std::span<const Event>(timeline), extended, today);
}

Event granted(Day on, Day until) { return {.what = EventKind::extension_granted, .on = on, .until = until}; }

}  // namespace

static_assert(EventKinds{EventKind::declined}.contains(EventKind::declined) && !EventKinds{}.contains(EventKind::referred));
static_assert(terminal_events.contains(EventKind::reneged) && !terminal_events.contains(EventKind::accepted));
static_assert(EventKinds{EventKind::reflected}.contains(EventKind::reflected));
static_assert(event_kinds == 35 && event_kinds < 64);

#if __cpp_lib_constexpr_vector
constexpr bool finds_while_compiling() {
    const std::vector<Event> events{
        Event{.what = EventKind::extension_granted, .on = Day(2026, 3, 6), .until = Day(2026, 3, 13)},
        Event{.what = EventKind::extension_granted, .on = Day(2026, 3, 9), .until = Day(2026, 3, 20)},
    };
    const std::span<const Event> all(events);
    return newest_extension(all, Day(2026, 3, 3), Day(2026, 3, 10)) == &events[1] &&
           newest_extension(all, Day(2026, 3, 3), Day(2026, 3, 8)) == &events[0] &&
           newest_extension(all, Day(2026, 3, 3), Day(2026, 3, 5)) == nullptr;
}
static_assert(finds_while_compiling());
#endif

TEST_CASE("an event kind has a word, and belongs to these sets and no others") {
    enum Set { planned, terminal, lasting, meeting, thanking };
    struct Member {
        EventKind kind;
        std::string_view word;
        std::vector<Set> sets;
    };
    const std::initializer_list<Member> all{
        {EventKind::referred, "referred", {meeting}},
        {EventKind::applied, "applied", {}},
        {EventKind::screened, "screened", {meeting}},
        {EventKind::assessed, "assessed", {meeting}},
        {EventKind::interviewed, "interviewed", {meeting}},
        {EventKind::reference_check_started, "reference_check_started", {meeting}},
        {EventKind::reference_check_finished, "reference_check_finished", {meeting}},
        {EventKind::talked, "talked", {lasting, meeting}},
        {EventKind::interview_scheduled, "interview_scheduled", {planned}},
        {EventKind::interview_cancelled, "interview_cancelled", {planned}},
        {EventKind::reference_check_scheduled, "reference_check_scheduled", {planned}},
        {EventKind::resolved_not_to_accept, "resolved_not_to_accept", {}},
        {EventKind::withdrawn, "withdrawn", {terminal}},
        {EventKind::not_selected, "not_selected", {terminal}},
        {EventKind::offer_extended, "offer_extended", {meeting}},
        {EventKind::offer_acknowledged, "offer_acknowledged", {}},
        {EventKind::extension_requested, "extension_requested", {}},
        {EventKind::extension_granted, "extension_granted", {}},
        {EventKind::extension_refused, "extension_refused", {}},
        {EventKind::counter_proposed, "counter_proposed", {}},
        {EventKind::offer_revised, "offer_revised", {meeting}},
        {EventKind::decided, "decided", {}},
        {EventKind::declined, "declined", {terminal}},
        {EventKind::accepted, "accepted", {}},
        {EventKind::accepted_elsewhere, "accepted_elsewhere", {lasting}},
        {EventKind::offer_expired, "offer_expired", {terminal}},
        {EventKind::rescinded, "rescinded", {terminal}},
        {EventKind::reneged, "reneged", {terminal}},
        {EventKind::started, "started", {terminal}},
        {EventKind::thanked, "thanked", {lasting, thanking}},
        {EventKind::followed_up, "followed_up", {lasting, thanking}},
        {EventKind::connected, "connected", {lasting}},
        {EventKind::reconnected, "reconnected", {lasting}},
        {EventKind::replied, "replied", {lasting}},
        {EventKind::reflected, "reflected", {lasting}},
    };
    REQUIRE(all.size() == event_kinds);
    std::size_t at = 0;
    for (const auto& [kind, word, sets] : all) {
        const auto listed = [&members = sets](Set set) { return std::find(members.begin(), members.end(), set) != members.end(); };
        CAPTURE(word);
        CHECK(static_cast<std::size_t>(kind) == at++);
        CHECK(name(kind) == word);
        CHECK(named<EventKind>(word) == kind);
        CHECK(planned_events.contains(kind) == listed(planned));
        CHECK(terminal_events.contains(kind) == listed(terminal));
        CHECK(lasting_events.contains(kind) == listed(lasting));
        CHECK(meetings.contains(kind) == listed(meeting));
        CHECK(thanks.contains(kind) == listed(thanking));
    }
}

TEST_CASE("no process ends by something that outlasts it") {
    CHECK_FALSE(terminal_events.contains_any(lasting_events));
    CHECK_FALSE(terminal_events.contains_any(planned_events));
}

TEST_CASE("a set of event kinds holds what was put in, once or twice, and nothing else") {
    EventKinds kinds;
    CHECK_FALSE(kinds.contains(EventKind::referred));
    kinds.add(EventKind::referred);
    kinds.add(EventKind::reflected);
    kinds.add(EventKind::reflected);
    for (std::size_t at = 0; at < event_kinds; ++at) {
        const auto kind = static_cast<EventKind>(at);
        CAPTURE(name(kind));
        CHECK(kinds.contains(kind) == (kind == EventKind::referred || kind == EventKind::reflected));
    }
}

TEST_CASE("two sets of event kinds meet if they share a kind") {
    const EventKinds ends{EventKind::declined, EventKind::withdrawn};
    CHECK(ends.contains_any({EventKind::applied, EventKind::declined}));
    CHECK(ends.contains_any(terminal_events));
    CHECK_FALSE(ends.contains_any({EventKind::applied, EventKind::accepted}));
    CHECK_FALSE(ends.contains_any({}));
    CHECK_FALSE(EventKinds{}.contains_any(ends));
    CHECK_FALSE(EventKinds{}.contains_any({}));
}

TEST_CASE("an event of unknown day is in writing and names nobody, unless said otherwise") {
    const Event event{.what = EventKind::interviewed};
    CHECK_FALSE(event.on.has_value());
    CHECK(event.who.empty());
    CHECK_FALSE(event.until.has_value());
    CHECK(event.form == Form::written);
    CHECK_FALSE(event.note.has_value());
}

TEST_CASE("events are equal if everything on record about them is") {
    const Event event{.what = EventKind::interviewed,
                      .on = Day(2026, 2, 19),
                      .who = {ContactIndex{0}, ContactIndex{1}},
                      .until = Day(2026, 2, 20),
                      .form = Form::verbal,
                      .note = Prose("in Kiel")};
    CHECK(event == Event(event));
    const auto differs = [&event](auto change) {
        Event other = event;
        change(other);
        return other != event;
    };
    CHECK(differs([](Event& e) { e.what = EventKind::talked; }));
    CHECK(differs([](Event& e) { e.on.reset(); }));
    CHECK(differs([](Event& e) { e.who.pop_back(); }));
    CHECK(differs([](Event& e) { std::swap(e.who[0], e.who[1]); }));
    CHECK(differs([](Event& e) { e.until.reset(); }));
    CHECK(differs([](Event& e) { e.form = Form::written; }));
    CHECK(differs([](Event& e) { e.note.reset(); }));
}

TEST_CASE("without an extension that counts there is no newest one") {
    const Day offered(2026, 3, 3);
    const Day today(2026, 3, 10);
    CHECK(newest({}, offered, today) == nullptr);
    CHECK(newest({{.what = EventKind::extension_requested, .on = Day(2026, 3, 5), .until = Day(2026, 3, 17)}}, offered, today) == nullptr);
    CHECK(newest({{.what = EventKind::extension_refused, .on = Day(2026, 3, 5), .until = Day(2026, 3, 17)}}, offered, today) == nullptr);
    CHECK(newest({{.what = EventKind::extension_granted, .until = Day(2026, 3, 17)}}, offered, today) == nullptr);
    CHECK(newest({{.what = EventKind::extension_granted, .on = Day(2026, 3, 5)}}, offered, today) == nullptr);
}

TEST_CASE("an extension counts from the offer's day, by today, to a day not before the grant") {
    const Day offered(2026, 3, 3);
    const Day today(2026, 3, 10);
    const Day until(2026, 3, 17);
    for (const Day on : {offered, offered + 1, today}) {
        const Timeline timeline{granted(on, until)};
        CHECK(newest(timeline, offered, today) == &timeline[0]);
    }
    CHECK(newest({granted(offered - 1, until)}, offered, today) == nullptr);
    CHECK(newest({granted(today + 1, until)}, offered, today) == nullptr);
    const Timeline same_day{granted(Day(2026, 3, 5), Day(2026, 3, 5))};
    CHECK(newest(same_day, offered, today) == &same_day[0]);
    CHECK(newest({granted(Day(2026, 3, 5), Day(2026, 3, 4))}, offered, today) == nullptr);
}

TEST_CASE("the newest extension is the last granted, even to an earlier day, in whatever order they stand") {
    const Timeline timeline{
        granted(Day(2026, 3, 5), Day(2026, 3, 20)),
        granted(Day(2026, 3, 9), Day(2026, 3, 16)),
        granted(Day(2026, 3, 6), Day(2026, 3, 25)),
        granted(Day(2026, 3, 11), Day(2026, 3, 30)),
    };
    CHECK(newest(timeline, Day(2026, 3, 3), Day(2026, 3, 10)) == &timeline[1]);
    CHECK(newest(timeline, Day(2026, 3, 3), Day(2026, 3, 11)) == &timeline[3]);
    CHECK(newest(timeline, Day(2026, 3, 3), Day(2026, 3, 8)) == &timeline[2]);
    const Timeline reversed(timeline.rbegin(), timeline.rend());
    CHECK(newest(reversed, Day(2026, 3, 3), Day(2026, 3, 10)) == &reversed[2]);
}

TEST_CASE("of two extensions granted on one day the later date counts") {
    const Timeline up{granted(Day(2026, 3, 5), Day(2026, 3, 13)), granted(Day(2026, 3, 5), Day(2026, 3, 17))};
    CHECK(newest(up, Day(2026, 3, 3), Day(2026, 3, 10)) == &up[1]);
    const Timeline down{granted(Day(2026, 3, 5), Day(2026, 3, 17)), granted(Day(2026, 3, 5), Day(2026, 3, 13))};
    CHECK(newest(down, Day(2026, 3, 3), Day(2026, 3, 10)) == &down[0]);
}

// TimeLine: a candidacy as marks on a line of days, for whoever would rather look than read.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <bowout/advice/advise.hpp>
#include <bowout/format/explain.hpp>
#include <bowout/format/guide_en.hpp>
#include <bowout/format/guidebook.hpp>
#include <bowout/value/candidacy.hpp>

namespace bowout {

/// What stands on a time line. Each kind has a shape of its own, so that colour is never the only sign.
enum class MarkKind : std::uint8_t {
    happened,
    offer,
    planned,      ///< by them, or noted for a day to come
    recommended,  ///< the day an answer is best given by
    last_day,     ///< for an answer
    owed,         ///< the last day of something else to do
    today,
};
template <>
inline constexpr std::array<std::string_view, 7> names<MarkKind>{"happened", "offer", "planned", "recommended",
                                                                 "last_day", "owed",  "today"};

/// One mark: its day, what it is, and the people concerned, in words.
struct Mark {
    Day day;
    MarkKind kind;
    std::string label;
    std::string people{};
    friend bool operator==(const Mark&, const Mark&) = default;
};

/// From one day to another, both included.
struct Days {
    Day first, last;
    friend bool operator==(const Days&, const Days&) = default;
};

/// A candidacy as of a day: marks by day, the time there is or was for an answer, and how far it was overrun. What has no day
/// is told apart.
struct TimeLine {
    std::string title;
    std::vector<Mark> marks;  ///< never empty: today is one of them
    std::optional<Days> time_for_answer{};
    std::optional<Days> late{};
    std::vector<std::string> undated{};
    friend bool operator==(const TimeLine&, const TimeLine&) = default;
};

namespace detail {

/// Collects what goes onto a time line.
class TimeLineReader {
  public:
    TimeLineReader(const Candidacy& candidacy, Day today, const Policy& policy, const Guidebook& book)
        : candidacy_(candidacy), facts_(candidacy, today, policy), policy_(policy), book_(book) {}

    [[nodiscard]] TimeLine read() {
        line_.title = std::string(candidacy_.position.title.view()) + ", " + std::string(candidacy_.position.organization.view());
        // On one day, an offer stands behind what led to it and before what it led to.
        read_events([](EventKind what) { return what < EventKind::offer_extended; });
        read_offer();
        read_events([](EventKind what) { return what >= EventKind::offer_extended; });
        read_last_day();
        read_advice();
        add(facts_.today(), MarkKind::today, book_.report.today);
        sort_marks();
        return std::move(line_);
    }

  private:
    /// By day, and on one day as they were added.
    void sort_marks() {
        std::vector<std::pair<Day, std::size_t>> places;
        for (std::size_t at = 0; at < line_.marks.size(); ++at) places.emplace_back(line_.marks[at].day, at);
        std::sort(places.begin(), places.end());
        std::vector<Mark> sorted;
        sorted.reserve(places.size());
        for (const auto& [day, at] : places) sorted.push_back(std::move(line_.marks[at]));
        line_.marks = std::move(sorted);
    }

    void add(Day day, MarkKind kind, std::string_view label, std::string people = {}) {
        line_.marks.push_back({day, kind, std::string(label), std::move(people)});
    }
    [[nodiscard]] std::string names_of(std::span<const ContactIndex> who) const {
        std::string names;
        for (std::size_t at = 0; at < who.size(); ++at) {
            const Contact* contact = find(candidacy_, who[at]);
            if (!contact) continue;
            if (!names.empty()) names += at + 1 == who.size() ? book_.numbers.and_word : std::string_view(", ");
            names += contact->name.full().view();
        }
        return names;
    }

    void read_events(auto belongs) {
        for (const Event& event : candidacy_.timeline) {
            if (!belongs(event.what)) continue;
            const std::string_view label = Guidebook::word(book_.events, event.what);
            const bool is_the_offer = event.what == EventKind::offer_extended && candidacy_.offer && event.on == candidacy_.offer->extended;
            if (is_the_offer) continue;
            if (!event.on) {
                line_.undated.emplace_back(label);
                continue;
            }
            const bool planned = planned_events.contains(event.what) || *event.on > facts_.today();
            add(*event.on, planned ? MarkKind::planned : MarkKind::happened, label, names_of(event.who));
        }
    }

    void read_offer() {
        if (const auto& offer = candidacy_.offer) {
            const Contact* maker = find(candidacy_, offer->made_by);
            add(offer->extended, MarkKind::offer, book_.report.offer, maker ? std::string(maker->name.full().view()) : std::string());
        }
    }

    void read_last_day() {
        if (!facts_.offer()) return;
        const Day last_day = facts_.offer()->last_day();
        add(last_day, MarkKind::last_day, book_.report.last_day);
        line_.time_for_answer = Days{facts_.offer()->extended, last_day};
        const std::optional<Day> until = facts_.offer_is_open() ? facts_.today() : facts_.ended_on();
        if (until && *until > last_day && (facts_.offer_is_open() || facts_.ending() == Ending::declined))
            line_.late = Days{last_day, *until};
    }

    /// One mark for all people to whom the same is owed on the same day.
    void read_advice() {
        struct Owed {
            std::string_view rule;
            Day day;
            std::vector<ContactIndex> who;
        };
        std::vector<Owed> owed;
        advise_into(
            [&](const Advice& advice) {
                const bool kind_thanks = advice.status == Status::note && advice.rule == ThankEveryone::name;
                if (!advice.latest || !(is_open(advice.status) || kind_thanks)) return;
                if (advice.rule == AnswerOffer::name) {
                    if (advice.act_by && advice.act_by != advice.latest)
                        add(*advice.act_by, MarkKind::recommended, book_.report.recommended_day);
                    return;
                }
                const auto same = std::find_if(owed.begin(), owed.end(),
                                               [&](const Owed& other) { return other.rule == advice.rule && other.day == *advice.latest; });
                Owed& one = same == owed.end() ? owed.emplace_back(Owed{advice.rule, *advice.latest, {}}) : *same;
                if (advice.to) one.who.push_back(*advice.to);
            },
            candidacy_, facts_.today(), policy_);
        for (const auto& [rule, day, who] : owed) add(day, MarkKind::owed, headline_of(rule, names_of(who), book_));
    }

    const Candidacy& candidacy_;
    Facts facts_;
    const Policy& policy_;
    const Guidebook& book_;
    TimeLine line_{};
};

}  // namespace detail

/// The time line of `candidacy` as of `today`, in the words of `book`.
[[nodiscard]] inline TimeLine time_line(const Candidacy& candidacy, Day today, const Policy& policy = {},
                                        const Guidebook& book = guide_en) {
    return detail::TimeLineReader(candidacy, today, policy, book).read();
}

}  // namespace bowout

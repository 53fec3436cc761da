// Record: how saying no has gone so far, across candidacies.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include <bowout/advice/advise.hpp>
#include <bowout/value/candidacy.hpp>

namespace bowout {

/// How a candidacy ended, or that it has not, as the record counts it (claim 34).
enum class Conclusion : std::uint8_t {
    still_open,
    declined_in_time,
    declined_late,
    declined_some_day,  ///< its day is not known, so nothing is said of time
    withdrawn_before_offer,
    withdrawn_after_offer,  ///< a decline by another word
    expired,
    backed_out,
    accepted,
    not_selected,
    rescinded,
};
template <>
inline constexpr std::array<std::string_view, 11> names<Conclusion>{
    "still_open", "declined_in_time", "declined_late", "declined_some_day", "withdrawn_before_offer", "withdrawn_after_offer", "expired",
    "backed_out", "accepted",         "not_selected",  "rescinded"};

/// An organisation that was told no, and met again later over another position (claim 29). Places in the list of candidacies.
struct Reopened {
    std::size_t before, after;
    friend bool operator==(const Reopened&, const Reopened&) = default;
};

/// Someone of a candidacy.
struct Acquainted {
    std::size_t candidacy;
    ContactIndex contact;
    friend bool operator==(const Acquainted&, const Acquainted&) = default;
};

/// What was written down after a no. The place of the event in its timeline; the words are its note.
struct Lesson {
    std::size_t candidacy, event;
    friend bool operator==(const Lesson&, const Lesson&) = default;
};

/// How saying no has gone, counted from what the records say and nothing else: no scores, no guesses (claims 13 and 34).
struct Record {
    std::vector<Conclusion> conclusions;  ///< one a candidacy, in their order

    // People of the organisations who were met before a no, those who asked for no contact apart (claim 24).
    int thanked_in_time = 0, thanked_late = 0, not_thanked = 0;

    int steps_spared = 0;            ///< interviews and checks planned for days after a withdrawal
    int steps_that_were_wasted = 0;  ///< taken after one had resolved never to accept, offers among them (claim 8)

    std::vector<Reopened> reopened{};
    std::array<int, names<Reason>.size()> reasons{};  ///< of the candidacies that ended with a no
    int without_reason = 0;

    // What each no taught: three questions (claim 33).
    std::vector<Acquainted> gained{};  ///< people with whom one has connected or is in touch again
    std::vector<Lesson> lessons{};
    int noes_without_lesson = 0;

    [[nodiscard]] int count(Conclusion conclusion) const noexcept {
        int count = 0;
        for (const Conclusion one : conclusions) count += one == conclusion ? 1 : 0;
        return count;
    }
    friend bool operator==(const Record&, const Record&) = default;
};

namespace detail {

[[nodiscard]] inline Conclusion conclusion_of(const Facts& facts) {
    switch (facts.ending()) {
        case Ending::none: return facts.accepted() ? Conclusion::accepted : Conclusion::still_open;
        case Ending::withdrawn: return Conclusion::withdrawn_before_offer;
        case Ending::declined:
            if (!facts.happened(EventKind::declined)) return Conclusion::withdrawn_after_offer;
            if (!facts.ended_on() || !facts.offer()) return Conclusion::declined_some_day;
            return *facts.ended_on() > facts.offer()->last_day() ? Conclusion::declined_late : Conclusion::declined_in_time;
        case Ending::not_selected: return Conclusion::not_selected;
        case Ending::expired: return Conclusion::expired;
        case Ending::rescinded: return Conclusion::rescinded;
        case Ending::reneged: return Conclusion::backed_out;
        case Ending::started: return Conclusion::accepted;
    }
    return Conclusion::still_open;
}

/// Goes through the candidacies one by one, and then once more for what lies between two of them.
class RecordReader {
  public:
    RecordReader(std::span<const Candidacy> candidacies, Day today, const Policy& policy)
        : candidacies_(candidacies), today_(today), policy_(policy) {}

    [[nodiscard]] Record read() {
        for (std::size_t at = 0; at < candidacies_.size(); ++at) read_one(at);
        read_reopened();
        return std::move(record_);
    }

  private:
    void read_one(std::size_t at) {
        const Candidacy& candidacy = candidacies_[at];
        const Facts facts(candidacy, today_, policy_);
        record_.conclusions.push_back(conclusion_of(facts));
        const bool said_no = facts.ending() == Ending::declined || facts.ending() == Ending::withdrawn || facts.ending() == Ending::reneged;
        ended_with_no_.push_back(said_no ? facts.ended_on() : std::nullopt);
        if (said_no) ++(candidacy.reason ? record_.reasons[static_cast<std::size_t>(*candidacy.reason)] : record_.without_reason);

        const auto known = facts.acquaintances();
        for (std::size_t who = 0; who < known.size(); ++who) {
            if (!known[who].met || candidacy.contacts[who].do_not_contact) continue;
            const int after = known[who].thanked_after;
            ++(after < 0 ? record_.not_thanked : after <= policy_.thank_within ? record_.thanked_in_time : record_.thanked_late);
        }

        if (facts.ending() == Ending::withdrawn && facts.ended_on())
            for (const Event& event : facts.events()) {
                const bool planned = event.what == EventKind::interview_scheduled || event.what == EventKind::reference_check_scheduled;
                if (planned && event.on && *event.on > *facts.ended_on()) ++record_.steps_spared;
            }
        KnewBeforeOffer()(facts, policy_, [this](const Advice& wasted) { record_.steps_that_were_wasted += wasted.count.value_or(0); });
        read_lessons(at, said_no);
    }

    void read_lessons(std::size_t at, bool said_no) {
        const Candidacy& candidacy = candidacies_[at];
        bool any = false;
        std::vector<bool> gained(candidacy.contacts.size());
        for (std::size_t place = 0; place < candidacy.timeline.size(); ++place) {
            const Event& event = candidacy.timeline[place];
            if (event.on && *event.on > today_) continue;
            if (event.what == EventKind::reflected) {
                any = true;
                record_.lessons.push_back({at, place});
            }
            if (event.what != EventKind::connected && event.what != EventKind::reconnected) continue;
            for (const ContactIndex who : event.who) {
                if (static_cast<std::size_t>(who) >= gained.size() || gained[static_cast<std::size_t>(who)]) continue;
                gained[static_cast<std::size_t>(who)] = true;
                record_.gained.push_back({at, who});
            }
        }
        if (said_no && !any) ++record_.noes_without_lesson;
    }

    void read_reopened() {
        std::vector<std::size_t> places;
        for (std::size_t at = 0; at < candidacies_.size(); ++at) places.push_back(at);
        const auto organization = [this](std::size_t at) { return candidacies_[at].position.organization.view(); };
        std::sort(places.begin(), places.end(),
                  [&](std::size_t a, std::size_t b) { return std::make_pair(organization(a), a) < std::make_pair(organization(b), b); });
        for (auto begin = places.begin(); begin != places.end();) {
            const auto end = std::find_if(begin, places.end(), [&](std::size_t at) { return organization(at) != organization(*begin); });
            for (auto before = begin; before != end; ++before)
                for (auto after = begin; after != end; ++after)
                    if (is_reopened(*before, *after)) record_.reopened.push_back({*before, *after});
            begin = end;
        }
        std::sort(record_.reopened.begin(), record_.reopened.end(),
                  [](const Reopened& a, const Reopened& b) { return std::tie(a.before, a.after) < std::tie(b.before, b.after); });
    }
    [[nodiscard]] bool is_reopened(std::size_t before, std::size_t after) const {
        if (!ended_with_no_[before] || candidacies_[before].position.title == candidacies_[after].position.title) return false;
        std::optional<Day> began = offer_made_on(candidacies_[after]);
        for (const Event& event : candidacies_[after].timeline)
            if (event.on && (!began || *event.on < *began)) began = event.on;
        return began && *began > *ended_with_no_[before];
    }

    std::span<const Candidacy> candidacies_;
    Day today_;
    const Policy& policy_;
    std::vector<std::optional<Day>> ended_with_no_{};
    Record record_{};
};

}  // namespace detail

/// How saying no has gone over `candidacies` as of `today`: the facts that tips 1 to 3 and the closing point ask about.
[[nodiscard]] inline Record record_of(std::span<const Candidacy> candidacies, Day today, const Policy& policy = {}) {
    return detail::RecordReader(candidacies, today, policy).read();
}

}  // namespace bowout

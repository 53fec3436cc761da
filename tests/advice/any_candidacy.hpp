// Records made up by dice, the same on every machine.
#pragma once

#include <cstdint>
#include <optional>
#include <utility>

#include <bowout/value/candidacy.hpp>

namespace advice_tests {

using namespace bowout;

/// Numbers from a fixed seed, the same on every machine.
class Dice {
  public:
    explicit Dice(std::uint64_t seed) : state_(seed) {}
    int below(int limit) {
        state_ = state_ * 6'364'136'223'846'793'005U + 1'442'695'040'888'963'407U;
        return static_cast<int>((state_ >> 33U) % static_cast<std::uint64_t>(limit));
    }

  private:
    std::uint64_t state_;
};

/// Any record at all, contradictory ones too.
inline Candidacy any_candidacy(Dice& dice, int people = 4, int most_events = 8) {
    const auto day = [&dice] { return Day(2026, 3, 1) + dice.below(40); };
    const auto maybe_day = [&] { return dice.below(4) > 0 ? std::optional(day()) : std::nullopt; };
    const auto someone = [&] { return static_cast<ContactIndex>(dice.below(people + 1)); };  // the last does not exist
    Candidacy candidacy{.candidate = {.name = "Dana Okafor"}, .position = {.title = "Test Engineer", .organization = "Larkfield Labs"}};
    if (dice.below(3) > 0)
        candidacy.offer = Offer{.extended = day(), .written = maybe_day(), .answer_by = maybe_day(), .made_by = someone()};
    for (int person = 0; person < people; ++person) {
        Contact contact{.name = "Priya Nair", .role = static_cast<Role>(dice.below(13)), .do_not_contact = dice.below(5) == 0};
        if (dice.below(2) > 0) contact.email = EmailAddress("priya@larkfield.example.com");
        candidacy.contacts.push_back(std::move(contact));
    }
    for (int events = dice.below(most_events + 1); events > 0; --events) {
        const auto what = static_cast<EventKind>(dice.below(static_cast<int>(event_kinds)));
        Event event{what, maybe_day(), {someone()}, maybe_day()};
        candidacy.timeline.push_back(std::move(event));
    }
    return candidacy;
}

}  // namespace advice_tests

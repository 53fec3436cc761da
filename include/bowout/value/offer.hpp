// Position, Offer: what the candidacy is for, and what was offered.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include <bowout/value/contact.hpp>
#include <bowout/value/day.hpp>
#include <bowout/value/money.hpp>
#include <bowout/value/names.hpp>
#include <bowout/value/text.hpp>

namespace bowout {

/// The post: its title ("Test Engineer"), who offers it, and the organisation's own reference for it.
struct Position {
    Line title;
    Line organization;
    std::optional<Line> reference{};
    friend bool operator==(const Position&, const Position&) = default;
};

/// How an offer was made, or an acceptance given.
enum class Form : std::uint8_t { written, verbal };
template <>
inline constexpr std::array<std::string_view, 2> names<Form>{"written", "verbal"};

/// An offer, open until it is accepted, declined, rescinded or expires. `extended` is the day it was first made, in whatever
/// form; `written` the day it came in writing, where that was another; `answer_by` the employer's own last day, inclusive.
struct Offer {
    Day extended;
    Form form = Form::written;
    std::optional<Day> written{};
    std::optional<Day> answer_by{};
    std::optional<ContactIndex> made_by{};
    std::optional<Day> starts{};
    bool internal = false;  ///< made by one's own employer
    std::optional<Salary> salary{};
    friend bool operator==(const Offer&, const Offer&) = default;
};

}  // namespace bowout

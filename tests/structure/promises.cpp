// What the types promise, proved by the compiler: moving never throws, small values are small and trivial, and what says noexcept is.
#include <type_traits>
#include <utility>

#include <bowout/bowout.hpp>
#include <bowout/format/guidebooks.hpp>
#include <bowout/letter/review.hpp>

namespace {

using namespace bowout;

template <class... Types>
concept MovesWithoutThrowing = ((std::is_nothrow_move_constructible_v<Types> && std::is_nothrow_move_assignable_v<Types> &&
                                 std::is_nothrow_destructible_v<Types> && std::is_copy_constructible_v<Types>)&&...);
static_assert(
    MovesWithoutThrowing<Line, Prose, EmailAddress, Day, Money, Currency, Salary, UtcTime, Calendar, NameParts, Name, Contact, Position,
                         Candidate, Offer, Event, Candidacy, Contradiction, Policy, Advice, AdviceTable, Letter, Refusal, Finding>);

template <std::size_t most, class... Types>
concept IsSmall = ((std::is_trivially_copyable_v<Types> && sizeof(Types) <= most) && ...);
static_assert(IsSmall<1, Role, EventKind, Reason, Form, Status, Tip, LetterKind, LetterPart, ReviewCode, Weekend>);
static_assert(IsSmall<4, Day, ContactIndex>);
static_assert(IsSmall<8, EventKinds, Currency, UtcTime>);
static_assert(IsSmall<16, Money>);
static_assert(IsSmall<64, Advice>);
static_assert(IsSmall<24, Finding>);

// No value has a default where none makes sense.
static_assert(!std::is_default_constructible_v<Day> && !std::is_default_constructible_v<Line> && !std::is_default_constructible_v<Money>);
static_assert(!std::is_default_constructible_v<Letter> && !std::is_default_constructible_v<Name>);

// Nothing becomes another thing unasked.
static_assert(!std::is_convertible_v<std::string_view, Line> && !std::is_convertible_v<Line, Prose> && !std::is_convertible_v<int, Day>);
static_assert(!std::is_convertible_v<int, ContactIndex> && !std::is_convertible_v<Day, int> && !std::is_convertible_v<int, Money>);

static_assert(noexcept(std::declval<const Line&>().view()) && noexcept(std::declval<const Letter&>().body()));
static_assert(noexcept(std::declval<const Day&>() == std::declval<const Day&>()) && noexcept(std::declval<const Day&>().civil()));
static_assert(noexcept(std::declval<const Money&>().minor_units()) && noexcept(find_phrasebook(std::string_view())));
static_assert(noexcept(std::declval<Day>() + 1) && noexcept(std::declval<Day>() -
                                                            std::declval<Day>()) && noexcept(add_months(std::declval<Day>(), 1)));
static_assert(noexcept(Day::why_not(std::string_view())) && noexcept(Currency::parse(std::string_view())) && noexcept(
    name(Role::other)) && noexcept(named<Role>(std::string_view())));
static_assert(noexcept(std::declval<const Calendar&>().add_working_days(std::declval<Day>(), 1)) && noexcept(
    std::declval<const Calendar&>().last_working_day(std::declval<Day>(), std::declval<Day>())));
static_assert(noexcept(find(std::declval<const Candidacy&>(), std::nullopt)) && noexcept(find_guidebook(std::string_view())));
static_assert(noexcept(std::declval<const Facts&>().offer()) && noexcept(std::declval<const Facts&>().ending()));

// Empty rules and sets of them cost nothing to pass.
static_assert(std::is_empty_v<decltype(three_tips)> && std::is_empty_v<AnswerOffer>);

}  // namespace

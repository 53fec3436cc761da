// advise_into() allocates nothing: every operator new of this program is counted.
#include <catch2/catch_test_macros.hpp>

#include <cstdlib>
#include <new>

#include <bowout/advice/advise.hpp>

namespace {
std::size_t allocations = 0;
}

void* operator new(std::size_t size) {
    ++allocations;
    if (void* memory = std::malloc(size > 0 ? size : 1)) return memory;
    throw std::bad_alloc();
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
    ++allocations;
    return std::malloc(size > 0 ? size : 1);
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

using namespace bowout;
using enum EventKind;

namespace {

/// Declined, after all its people were met; twelve events.
Candidacy declined_case(std::size_t people) {
    Candidacy candidacy{.candidate = {.name = "Dana Okafor"},
                        .position = {.title = "Test Engineer", .organization = "Larkfield Labs"},
                        .offer = Offer{.extended = {2026, 3, 3}, .answer_by = Day(2026, 3, 5), .made_by = ContactIndex{0}},
                        .contacts = std::vector<Contact>(people, Contact{.name = "Priya Nair", .email = "priya@larkfield.example.com"})};
    std::vector<ContactIndex> everyone;
    for (std::size_t at = 0; at < people; ++at) everyone.push_back(static_cast<ContactIndex>(at));
    candidacy.timeline = {{referred, Day(2026, 2, 1)},
                          {applied, Day(2026, 2, 2)},
                          {screened, Day(2026, 2, 9)},
                          {assessed, Day(2026, 2, 12)},
                          {interviewed, Day(2026, 2, 19), everyone},
                          {interview_scheduled, Day(2026, 3, 20)},
                          {resolved_not_to_accept, Day(2026, 2, 20)},
                          {reference_check_started, Day(2026, 2, 23)},
                          {extension_granted, Day(2026, 3, 4), {}, Day(2026, 3, 12)},
                          {decided, Day(2026, 3, 9)},
                          {declined, Day(2026, 3, 10)},
                          {thanked, Day(2026, 3, 11), everyone}};
    return candidacy;
}

struct Counted {
    std::size_t allocations;
    std::size_t advice;
};
Counted count(const Candidacy& candidacy, Day today) {
    const Policy policy;
    std::size_t given = 0;
    const std::size_t before = allocations;
    advise_into([&given](const Advice&) { ++given; }, candidacy, today, policy);
    return {allocations - before, given};
}

}  // namespace

TEST_CASE("advice into a sink allocates nothing, at whatever stage") {
    for (const std::size_t people : {std::size_t{6}, std::size_t{32}}) {
        const Candidacy candidacy = declined_case(people);
        for (const Day today : {Day(2026, 2, 24), Day(2026, 3, 4), Day(2026, 3, 9), Day(2026, 3, 20)}) {
            const Counted counted = count(candidacy, today);
            CHECK(counted.allocations == 0);
            CHECK(counted.advice > 0);
        }
    }
}

TEST_CASE("the count counts: more than 32 people, and a vector, do allocate") {
    CHECK(count(declined_case(33), Day(2026, 3, 20)).allocations > 0);
    const Candidacy candidacy = declined_case(6);
    const std::size_t before = allocations;
    CHECK_FALSE(advise(candidacy, Day(2026, 3, 20)).empty());
    CHECK(allocations > before);
}

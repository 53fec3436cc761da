// All benchmarks, or those that are named: benchmark [--smoke] [advice|letters|review|cases|growth]...
// With --smoke nothing is measured; it is only proved that the ways that are compared do the same.
#include <array>
#include <cstdlib>
#include <new>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "sections.hpp"
#include "side_by_side.hpp"

namespace {
std::size_t asked_for = 0;
}
std::size_t benchmark::allocations() { return asked_for; }

void* operator new(std::size_t size) {
    ++asked_for;
    if (void* memory = std::malloc(size)) return memory;
    throw std::bad_alloc();
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

int main(int argc, char** argv) {
    using Section = bool (*)(bool);
    constexpr std::array<std::pair<std::string_view, Section>, 5> sections{{{"advice", benchmark::advice},
                                                                            {"letters", benchmark::letters},
                                                                            {"review", benchmark::review},
                                                                            {"cases", benchmark::cases},
                                                                            {"growth", benchmark::growth}}};
    bool smoke = false;
    bool named = false;
    for (int at = 1; at < argc; ++at) {
        smoke = smoke || std::string_view(argv[at]) == "--smoke";
        named = named || std::string_view(argv[at]) != "--smoke";
    }
    bool same = true;
    for (const auto& [name, run] : sections) {
        bool asked = !named;
        for (int at = 1; at < argc; ++at) asked = asked || argv[at] == name;
        if (asked) same = run(smoke) && same;
    }
    return same ? 0 : 1;
}

// Fails the first, second, third ... request for memory until everything is done without one more: each failure comes out as
// std::bad_alloc, leaves what was there as it was, and under AddressSanitizer leaks nothing. Writing case files is not among it:
// nlohmann_json 3.11 asks for memory as it destroys a value, where a failure can only end the program.
#include <cstdio>
#include <cstdlib>
#include <new>

#include "everything.hpp"

namespace {
long left = -1;  // requests that are still granted; negative for all
}

void* operator new(std::size_t size) {
    if (left == 0) throw std::bad_alloc();
    if (left > 0) --left;
    if (void* memory = std::malloc(size)) return memory;
    throw std::bad_alloc();
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

int main() {
    const bowout::Candidacy candidacy = reliability::candidacy();
    const bowout::Candidacy before = candidacy;
    const bowout::Day today(2026, 3, 6);
    const std::string case_text = bowout::write_case({.candidacy = candidacy, .today = today});
    const std::string expected = reliability::everything(candidacy, today, case_text);
    for (long granted = 0;; ++granted) {
        bool failed = false;
        std::string made;
        left = granted;
        try {
            made = reliability::everything(candidacy, today, case_text);
        } catch (const std::bad_alloc&) {
            failed = true;
        }
        left = -1;
        if (candidacy != before) return std::puts("a failure changed the candidacy"), 1;
        if (failed) continue;
        if (made != expected) return std::puts("not the same after failures"), 1;
        std::printf("%ld requests, each refused once\n", granted);
        return granted > 300 ? 0 : 1;
    }
}

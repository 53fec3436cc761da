// Eight threads look at the same objects at once: const is safe to share. Built with ThreadSanitizer.
#include <array>
#include <cstdio>
#include <string>
#include <thread>
#include <vector>

#include "everything.hpp"

int main() {
    const bowout::Candidacy& candidacy = reliability::candidacy();
    const bowout::Letter letter = bowout::decline(candidacy, {2026, 3, 6});
    const std::string expected = reliability::everything(candidacy, {2026, 3, 6}) + fmt::format("{:page}", letter);
    std::array<bool, 8> same{};
    std::vector<std::thread> threads;
    for (bool& one : same)
        threads.emplace_back([&] {
            one = true;
            for (int round = 0; round < 5; ++round)
                one = one && reliability::everything(candidacy, {2026, 3, 6}) + fmt::format("{:page}", letter) == expected;
        });
    for (std::thread& thread : threads) thread.join();
    for (const bool one : same)
        if (!one) return std::puts("two threads disagree"), 1;
    return 0;
}

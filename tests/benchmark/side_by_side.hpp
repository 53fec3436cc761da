// Ways of doing the same work, measured in turns in one run: what counts are their ratios.
#pragma once

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

namespace benchmark {

/// How often memory was asked for so far.
std::size_t allocations();

/// A table of ways of doing one piece of work. The first way is what the others are compared with. Each way gives a checksum of
/// what it made; where the checksums differ the ways did not do the same, and nothing is measured.
class SideBySide {
  public:
    using Work = std::function<std::uint64_t()>;

    /// Each call of a way does `items` pieces of work, called `item` in the table.
    SideBySide(std::string title, std::size_t items, std::string item) : title_(std::move(title)), items_(items), item_(std::move(item)) {}

    SideBySide& way(std::string name, Work work) { return add(std::move(name), std::move(work), true); }
    /// One that makes something else of the same input.
    SideBySide& other(std::string name, Work work) { return add(std::move(name), std::move(work), false); }

    /// False where two ways differ. Prints the table unless `smoke`.
    bool run(bool smoke) {
        bool same = true;
        for (Way& way : ways_) {
            const std::uint64_t made = way.work();
            const std::size_t before = allocations();
            same = (way.work() == made) && same;
            way.allocations = allocations() - before;
            if (!way.same_work || made == ways_.front().work()) continue;
            fmt::print(stderr, "{}: \"{}\" does not do what \"{}\" does\n", title_, way.name, ways_.front().name);
            same = false;
        }
        if (!smoke && same) print();
        return same;
    }

  private:
    struct Way {
        std::string name;
        Work work;
        bool same_work;
        std::size_t times = 1;
        std::size_t allocations = 0;
        std::vector<double> took{}, ratio{};
    };

    SideBySide& add(std::string name, Work work, bool same_work) {
        ways_.push_back({std::move(name), std::move(work), same_work});
        return *this;
    }

    static double nanoseconds(const Way& way) {
        const auto begin = std::chrono::steady_clock::now();
        std::uint64_t made = 0;
        for (std::size_t at = 0; at < way.times; ++at) made += way.work();
        const std::chrono::duration<double, std::nano> took = std::chrono::steady_clock::now() - begin;
        kept_ = made;
        return took.count() / static_cast<double>(way.times);
    }
    /// The values at a quarter, a half and three quarters.
    static std::array<double, 3> quartiles(std::vector<double> values) {
        std::sort(values.begin(), values.end());
        return {values[values.size() / 4], values[values.size() / 2], values[values.size() * 3 / 4]};
    }

    void print() {
        constexpr double turn = 1e6;  // nanoseconds, at least, of each way in each round
        for (Way& way : ways_) {
            const double once = nanoseconds(way);
            way.times = std::max<std::size_t>(1, static_cast<std::size_t>(turn / std::max(once, 1.0)));
        }
        double round_takes = 0;
        for (const Way& way : ways_) round_takes += nanoseconds(way) * static_cast<double>(way.times);
        const auto rounds = static_cast<std::size_t>(std::clamp(3e9 / round_takes, 11.0, 301.0));
        for (std::size_t round = 0; round < rounds; ++round) {
            double first = 0;
            for (Way& way : ways_) {
                way.took.push_back(nanoseconds(way));
                if (&way == &ways_.front()) first = way.took.back();
                way.ratio.push_back(way.took.back() / first);
            }
        }
        const auto per_item = [this](double value) { return value / static_cast<double>(items_); };
        fmt::print("\n### {}\n\n| way | ratio | middle half | a {} takes | allocations |\n| --- | --- | --- | --- | --- |\n", title_,
                   item_);
        for (const Way& way : ways_) {
            const auto [low, ratio, high] = quartiles(way.ratio);
            const double took = per_item(quartiles(way.took)[1]);
            const std::string shown = took < 1000 ? fmt::format("{:.3g} ns", took) : fmt::format("{:.4g} us", took / 1000);
            fmt::print("| {} | {:.2f} | {:.2f} to {:.2f} | {} | {:.3g} |\n", way.name, ratio, low, high, shown,
                       per_item(static_cast<double>(way.allocations)));
        }
        fmt::print("\n{} rounds of all ways in turns.\n", rounds);
    }

    std::string title_;
    std::size_t items_;
    std::string item_;
    std::vector<Way> ways_{};
    inline static volatile std::uint64_t kept_ = 0;
};

}  // namespace benchmark

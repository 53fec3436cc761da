// What the fuzz targets share: a text cut into fields, and a stop where something is wrong.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>

#include <bowout/value/text.hpp>

/// A target: it returns where all is well and stops the program where it is not.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* octets, std::size_t size);

namespace fuzz {

/// Stops the run: a wrong result counts as much as a crash.
inline void require(bool holds, std::string_view what, std::string_view seen = {}) {
    if (holds) return;
    std::fprintf(stderr, "wrong: %.*s\n%.*s\n", static_cast<int>(what.size()), what.data(), static_cast<int>(seen.size()), seen.data());
    std::abort();
}

inline std::string_view text_of(const std::uint8_t* octets, std::size_t size) { return {reinterpret_cast<const char*>(octets), size}; }

/// The input as fields parted by octets of 0x1F, which no text may hold.
class Fields {
  public:
    explicit Fields(std::string_view rest) : rest_(rest) {}
    std::string_view next() {
        const std::size_t end = std::min(rest_.find('\x1f'), rest_.size());
        const std::string_view field = rest_.substr(0, end);
        rest_.remove_prefix(std::min(end + 1, rest_.size()));
        return field;
    }
    /// The next field as text, or `otherwise` where it is none.
    template <class Text>
    Text next(Text otherwise) {
        auto text = Text::parse(next());
        return text ? *std::move(text) : otherwise;
    }

  private:
    std::string_view rest_;
};

}  // namespace fuzz

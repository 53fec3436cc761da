// LetterText: a letter's characters while it is being written.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>

namespace bowout {

/// What a phrasebook and the composer append to. A letter of usual length takes no memory of its own.
class LetterText {
  public:
    LetterText() = default;
    LetterText(const LetterText&) = delete;
    LetterText& operator=(const LetterText&) = delete;
    ~LetterText() = default;

    LetterText& operator+=(std::string_view text) {
        if (text.size() > capacity_ - size_) [[unlikely]]
            grow(text.size());
        copy(begin_ + size_, text.data(), text.size());
        size_ += text.size();
        return *this;
    }
    LetterText& operator+=(char c) {
        if (size_ == capacity_) [[unlikely]]
            grow(1);
        begin_[size_++] = c;
        return *this;
    }
    /// Appends `number` in decimal digits: for dates, which are numbers among words.
    void add_number(unsigned number) {
        std::array<char, 10> digits{};
        std::size_t at = digits.size();
        do {
            digits[--at] = static_cast<char>('0' + number % 10);
            number /= 10;
        } while (number != 0);
        *this += std::string_view(digits.data() + at, digits.size() - at);
    }

    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    [[nodiscard]] std::string_view view() const noexcept { return {begin_, size_}; }

  private:
    /// Short texts, which nearly all are, in two overlapping moves of known size: a call for each would cost more than the copy.
    static void copy(char* to, const char* from, std::size_t size) noexcept {
        if (size >= 16) {
            if (size > 64) {
                std::memcpy(to, from, size);
                return;
            }
            for (std::size_t at = 0; at + 16 < size; at += 16) std::memcpy(to + at, from + at, 16);
            std::memcpy(to + size - 16, from + size - 16, 16);
        } else if (size >= 8) {
            std::memcpy(to, from, 8);
            std::memcpy(to + size - 8, from + size - 8, 8);
        } else if (size >= 4) {
            std::memcpy(to, from, 4);
            std::memcpy(to + size - 4, from + size - 4, 4);
        } else {
            for (std::size_t at = 0; at < size; ++at) to[at] = from[at];
        }
    }
    [[gnu::noinline]] void grow(std::size_t by) {
        std::string more((std::max)(2 * capacity_, size_ + by), '\0');
        std::memcpy(more.data(), begin_, size_);
        far_.swap(more);
        begin_ = far_.data();
        capacity_ = far_.size();
    }

    std::array<char, 2'000> near_;  // not cleared: what lies behind size_ is never read
    std::string far_;
    char* begin_ = near_.data();
    std::size_t capacity_ = near_.size();
    std::size_t size_ = 0;
};

}  // namespace bowout

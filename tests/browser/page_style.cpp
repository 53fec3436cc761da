// Prints the hash that pages admit, as hexadecimal digits, and on the next line the style.
#include <string_view>

#include <fmt/format.h>

#include <bowout/format/page.hpp>

int main() {
    constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    unsigned bits = 0;
    int count = 0;
    for (const char c : bowout::detail::page_style_hash) {
        if (c == '=') break;
        bits = bits << 6U | static_cast<unsigned>(digits.find(c));
        count += 6;
        if (count < 8) continue;
        count -= 8;
        fmt::print("{:02x}", bits >> static_cast<unsigned>(count) & 0xFFU);
    }
    fmt::print("\n{}", bowout::detail::page_style);
}

// Line, Prose, EmailAddress: the one place where raw strings become text that every format may rely on.
#pragma once

#include <compare>
#include <cstddef>
#include <optional>
#include <stdexcept>
#include <string_view>
#include <vector>

#include <bowout/detail/utf8.hpp>

namespace bowout {

/// Why a string is refused as text.
enum class TextFault { blank, too_long, encoding, control_char, email };

/// The fault and the octet it begins at, counted from the start of the string as it was given.
struct TextError {
    TextFault fault;
    std::size_t at;
    friend constexpr bool operator==(const TextError&, const TextError&) = default;
};

/// Text that satisfies a `Grammar`, checked once when it is built and never again.
///
/// There are two doors. Text the programmer wrote is taken by the constructors, which throw `std::invalid_argument`; in a
/// constant expression a bad literal does not compile. Text a person typed goes through `parse()`, with `why_not()` to say
/// what is wrong and where. Outer blanks are trimmed; nothing else is ever changed or dropped, save that prose reads the
/// line ending CR LF as LF. A moved-from text may only be destroyed or assigned.
template <class Grammar>
class Text {
  public:
    template <std::size_t N>
    constexpr Text(const char (&literal)[N]) : Text(std::string_view(literal, N - 1)) {}
    constexpr explicit Text(std::string_view text) {
        if (why_not(text)) throw std::invalid_argument(Grammar::demand);
        fill(text);
    }

    /// The text, or nothing where `why_not()` would name a fault.
    [[nodiscard]] static constexpr std::optional<Text> parse(std::string_view text) {
        if (why_not(text)) return std::nullopt;
        return Text(Checked{text});
    }

    /// The first fault, or nothing if `text` is good.
    [[nodiscard]] static constexpr std::optional<TextError> why_not(std::string_view text) { return Grammar::why_not(text); }

    [[nodiscard]] constexpr std::string_view view() const& noexcept { return {octets_.data(), octets_.size()}; }
    constexpr std::string_view view() const&& = delete;  // the view would outlive the text

    friend constexpr bool operator==(const Text& a, const Text& b) noexcept { return a.view() == b.view(); }
    friend constexpr auto operator<=>(const Text& a, const Text& b) noexcept { return a.view() <=> b.view(); }

  private:
    struct Checked {
        std::string_view text;
    };
    constexpr explicit Text(Checked checked) { fill(checked.text); }

    constexpr void fill(std::string_view text) {
        text = Grammar::trimmed(text);
        octets_.reserve(text.size());
        while (!text.empty()) {
            const std::size_t line_end = text.find("\r\n");
            const std::string_view kept = text.substr(0, line_end);
            octets_.insert(octets_.end(), kept.begin(), kept.end());
            text.remove_prefix(line_end == std::string_view::npos ? text.size() : line_end + 1);
        }
    }

    // Not std::string: libstdc++'s cannot be built by clang in a constant expression.
    std::vector<char> octets_;
};

namespace detail {

[[nodiscard]] constexpr std::string_view trim(std::string_view text, std::string_view blanks) noexcept {
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// What Line and Prose have in common: well-formed, harmless, something visible, not too long.
template <class Permitted>
[[nodiscard]] constexpr std::optional<TextError> text_fault(std::string_view text, std::string_view trimmed, std::size_t most,
                                                            Permitted permitted) {
    bool visible = false;
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] > ' ' && text[at] <= '~') {
            visible = true;
            ++at;
            continue;
        }
        const auto [c, size] = decode(text.substr(at));
        if (size == 0) return TextError{TextFault::encoding, at};
        if ((is_control(c) && !permitted(text.substr(at))) || is_deceptive(c)) return TextError{TextFault::control_char, at};
        visible = visible || !is_invisible(c);
        at += size;
    }
    if (!visible) return TextError{TextFault::blank, 0};
    if (trimmed.size() > most) return TextError{TextFault::too_long, static_cast<std::size_t>(trimmed.data() - text.data()) + most};
    return std::nullopt;
}

struct LineGrammar {
    static constexpr const char* demand = "a Line is one line of visible UTF-8 text, at most 512 octets, without control characters";
    static constexpr std::size_t most = 512;
    [[nodiscard]] static constexpr std::string_view trimmed(std::string_view text) noexcept { return trim(text, " "); }
    [[nodiscard]] static constexpr std::optional<TextError> why_not(std::string_view text) {
        return text_fault(text, trimmed(text), most, [](std::string_view) { return false; });
    }
};

struct ProseGrammar {
    static constexpr const char* demand =
        "Prose is visible UTF-8 text, at most 65536 octets, without control characters but line feed and tab";
    static constexpr std::size_t most = 65'536;
    [[nodiscard]] static constexpr std::string_view trimmed(std::string_view text) noexcept { return trim(text, " \t\r\n"); }
    [[nodiscard]] static constexpr std::optional<TextError> why_not(std::string_view text) {
        return text_fault(text, trimmed(text), most,
                          [](std::string_view rest) { return rest[0] == '\n' || rest[0] == '\t' || rest.starts_with("\r\n"); });
    }
};

[[nodiscard]] constexpr bool is_ascii_alnum(char c) noexcept {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}
[[nodiscard]] constexpr bool is_atom_char(char c) noexcept {
    return is_ascii_alnum(c) || std::string_view("!#$%&'*+-/=?^_`{|}~").find(c) != std::string_view::npos;
}

/// The first octet that stops `text` from being atoms of 1 to `most` permitted characters with single dots between.
template <class Permitted>
[[nodiscard]] constexpr std::optional<std::size_t> wrong_atoms(std::string_view text, Permitted permitted, std::size_t most) {
    std::size_t length = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool dot = text[at] == '.';
        if (dot ? length == 0 : !permitted(text[at]) || length == most) return at;
        length = dot ? 0 : length + 1;
    }
    if (length == 0) return text.size();
    return std::nullopt;
}

/// Labels neither begin nor end with a hyphen, there are two of them or more, and the last is no number.
[[nodiscard]] constexpr std::optional<std::size_t> wrong_domain(std::string_view domain) {
    for (std::size_t at = 0; at < domain.size(); ++at) {
        const bool edge = at == 0 || at + 1 == domain.size() || domain[at - 1] == '.' || domain[at + 1] == '.';
        if (domain[at] == '-' && edge) return at;
    }
    const std::size_t dot = domain.rfind('.');
    if (dot == std::string_view::npos) return domain.size();
    if (domain.find_first_not_of("0123456789", dot + 1) == std::string_view::npos) return dot + 1;
    return std::nullopt;
}

struct EmailGrammar {
    static constexpr const char* demand = "an EmailAddress is local@domain in ASCII, without quotes, comments or literals";
    [[nodiscard]] static constexpr std::string_view trimmed(std::string_view text) noexcept { return trim(text, " "); }

    [[nodiscard]] static constexpr std::optional<TextError> why_not(std::string_view text) {
        if (const auto fault = LineGrammar::why_not(text)) return fault;
        const std::string_view address = trimmed(text);
        const std::size_t start = text.find_first_not_of(' ');
        const auto fault_at = [start](std::size_t at) { return TextError{TextFault::email, start + at}; };

        const std::size_t sign = address.find('@');
        if (sign == std::string_view::npos) return fault_at(address.size());
        const std::string_view local = address.substr(0, sign);
        const std::string_view domain = address.substr(sign + 1);
        if (local.size() > 64) return fault_at(64);
        if (domain.size() > 255) return fault_at(sign + 1 + 255);
        // A mail program would decode "=?...?=" into something else.
        if (const auto encoded = local.find("=?"); encoded != std::string_view::npos) return fault_at(encoded);
        if (const auto wrong = wrong_atoms(local, is_atom_char, local.size())) return fault_at(*wrong);
        if (const auto wrong = wrong_atoms(
                domain, [](char c) { return is_ascii_alnum(c) || c == '-'; }, 63))
            return fault_at(sign + 1 + *wrong);
        if (const auto wrong = wrong_domain(domain)) return fault_at(sign + 1 + *wrong);
        return std::nullopt;
    }
};

}  // namespace detail

/// A name, title or subject: one line of valid UTF-8, 1 to 512 octets, no control characters and nothing that reorders text.
using Line = Text<detail::LineGrammar>;
/// A note or a paragraph: as a `Line`, but line feeds and tabs are allowed; up to 65,536 octets.
using Prose = Text<detail::ProseGrammar>;
/// A mail address in the form nobody disputes: ASCII dot-atoms around one `@`, at most 64 and 255 octets.
using EmailAddress = Text<detail::EmailGrammar>;

}  // namespace bowout

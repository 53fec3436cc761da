// Line, Prose and EmailAddress: what is taken is well-formed, harmless and as it was, and every refusal has a place.
#include "fuzz.hpp"

namespace {

/// Whether the text is well-formed UTF-8 by the table of the Unicode standard (table 3-7), octet by octet.
bool is_well_formed(std::string_view text) {
    const auto octet = [&](std::size_t at) { return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U; };
    const auto in = [&](std::size_t at, unsigned low, unsigned high) { return octet(at) >= low && octet(at) <= high; };
    for (std::size_t at = 0; at < text.size();) {
        if (octet(at) < 0x80) {
            at += 1;
        } else if (in(at, 0xC2, 0xDF) && in(at + 1, 0x80, 0xBF)) {
            at += 2;
        } else if (in(at, 0xE0, 0xEF) && in(at + 1, octet(at) == 0xE0 ? 0xA0 : 0x80, octet(at) == 0xED ? 0x9F : 0xBF) &&
                   in(at + 2, 0x80, 0xBF)) {
            at += 3;
        } else if (in(at, 0xF0, 0xF4) && in(at + 1, octet(at) == 0xF0 ? 0x90 : 0x80, octet(at) == 0xF4 ? 0x8F : 0xBF) &&
                   in(at + 2, 0x80, 0xBF) && in(at + 3, 0x80, 0xBF)) {
            at += 4;
        } else {
            return false;
        }
    }
    return true;
}

template <class Text>
void try_as(std::string_view text) {
    const auto taken = Text::parse(text);
    const auto error = Text::why_not(text);
    fuzz::require(taken.has_value() != error.has_value(), "neither taken nor refused", text);
    if (error) {
        fuzz::require(error->at <= text.size(), "a fault behind the end", text);
        if (is_well_formed(text)) fuzz::require(error->fault != bowout::TextFault::encoding, "well-formed, but refused as not", text);
        return;
    }
    fuzz::require(is_well_formed(text), "not well-formed, but taken", text);
    const std::string_view view = taken->view();
    fuzz::require(!view.empty() && view.size() <= text.size(), "more or nothing", text);
    fuzz::require(view.find('\0') == view.npos && view.find('\r') == view.npos && view.find('\x1b') == view.npos, "a control", text);
    fuzz::require(Text::parse(view) == taken, "not itself again", text);
    if constexpr (std::is_same_v<Text, bowout::Line>) fuzz::require(view.find('\n') == view.npos, "a line of two", text);
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* octets, std::size_t size) {
    const std::string_view text = fuzz::text_of(octets, size);
    try_as<bowout::Line>(text);
    try_as<bowout::Prose>(text);
    try_as<bowout::EmailAddress>(text);
    if (const auto address = bowout::EmailAddress::parse(text)) {
        const auto sign = address->view().find('@');
        fuzz::require(sign == address->view().rfind('@') && sign > 0, "an address of two, or of none", text);
        fuzz::require(address->view().find_first_of(" \"(),:;<>[\\]") == std::string_view::npos, "what needs quotes", text);
    }
    return 0;
}

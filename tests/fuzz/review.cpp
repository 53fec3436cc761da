// Review: any text is read without harm, in the same way twice; what is found lies in the text, and is told in words.
#include <bowout/letter/review.hpp>

#include "fuzz.hpp"

int LLVMFuzzerTestOneInput(const std::uint8_t* octets, std::size_t size) {
    fuzz::Fields fields(fuzz::text_of(octets, size));
    const std::string_view organization = fields.next(), title = fields.next(), reader = fields.next(), text = fields.next();
    const bowout::ReviewContext context{.title = title, .organization = organization, .reader = reader};
    const auto findings = bowout::review(text, context);
    for (const auto& one : findings) {
        fuzz::require(one.begin <= one.end && one.end <= text.size(), "outside the text", text);
        fuzz::require(!one.why().empty() && !one.instead().empty(), "without a word", text);
    }
    const auto again = bowout::review(text, context);
    fuzz::require(findings.size() == again.size() && std::equal(findings.begin(), findings.end(), again.begin()), "not the same twice",
                  text);
    return 0;
}

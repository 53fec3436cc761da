// A letter somebody wrote, read before it is sent.
#include <string_view>

#include <fmt/format.h>

#include <bowout/letter/review.hpp>

int main() {
    constexpr std::string_view letter =
        "Dear Priya,\n\n"
        "Thank you for offering me the Test Engineer position. I will probably decline it, because nobody bothered to answer my mails.\n\n"
        "All the best,\nDana Okafor\n";
    const bowout::ReviewContext context{
        .kind = bowout::LetterKind::decline, .title = "Test Engineer", .organization = "Larkfield Labs", .reader = "Priya Nair"};

    const bowout::Findings findings = bowout::review(letter, context);
    for (const bowout::Finding& one : findings)
        fmt::print("\"{}\": {}; {}\n", letter.substr(one.begin, one.end - one.begin), one.why(), one.instead());
    if (!flags(findings)) fmt::print("nothing found\n");
}

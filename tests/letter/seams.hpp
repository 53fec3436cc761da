// Reading a letter for seams: what a reader stumbles over in text that a program put together.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace letters {

/// Without the stop of an abbreviation inside a sentence: "Acme Inc., and".
inline std::string without_inner_stops(std::string body) {
    for (std::size_t at = body.find("Inc."); at != std::string::npos; at = body.find("Inc.", at + 1)) {
        const std::string rest = body.substr(at + 4, 2);
        const bool inside = rest.size() == 2 && rest[0] == ' ' && (rest[1] < 'A' || rest[1] > 'Z');
        if (rest.starts_with(',') || rest.starts_with(':') || rest.starts_with(';') || inside) body.erase(at + 3, 1);
    }
    return body;
}

/// The first seam, or nothing: doubled blanks, words or stops, blanks before stops, slots left over, brackets that do not
/// match, a wrong English article, a sentence that begins in lower case, three sentences in a row that begin alike. German goes on
/// in lower case after its salutation, so its first letter may be small.
inline std::string seam_in(const std::string& letter_body, bool first_may_be_small = false) {
    const std::string body = without_inner_stops(letter_body);
    for (const std::string_view seam :
         {"  ",     " .",  " ,",  "..",      ",,",      ",.",     ".,",     ":.",           ";.",        "{",   "}",  "()", " ;",
          "\n\n\n", " \n", "\n ", "The The", "the The", " a MRI", " an UX", " an European", " a Hourly", "« »", "„“", "“”"})
        if (body.find(seam) != std::string::npos) return std::string(seam);
    if (std::count(body.begin(), body.end(), '(') != std::count(body.begin(), body.end(), ')')) return "unbalanced bracket";
    std::vector<std::string> words;
    std::string word;
    for (const char c : body + ' ') {
        if (c != ' ' && c != '\n') {
            word += c;
            continue;
        }
        const std::string bare = word.substr(0, word.find_last_not_of(".,;:?") + 1);
        if (!words.empty() && bare == words.back() && !bare.empty()) return "doubled " + bare;
        words.push_back(word);
        word.clear();
    }
    std::string before_last, last;
    for (std::size_t begin = 0; begin < body.size();) {
        std::size_t end = body.size();
        for (const std::string_view stop : {". ", "? ", "\n\n"}) {
            const std::size_t found = body.find(stop, begin);
            if (found != std::string::npos) end = std::min(end, found + 2);
        }
        const std::string sentence = body.substr(begin, end - begin);
        const std::string first = sentence.substr(0, sentence.find(' '));
        const bool small = first[0] >= 'a' && first[0] <= 'z';
        if (small && !(first_may_be_small && begin == 0)) return "sentence begins with " + first;
        if (first == last && last == before_last) return "three sentences begin with " + first;
        before_last = last;
        last = first;
        begin = end;
    }
    return "";
}

inline std::size_t words_in(const std::string& body) {
    std::size_t count = 1;
    for (const char c : body) count += c == ' ' || c == '\n' ? 1 : 0;
    return count;
}

}  // namespace letters

// All texts of one and two octets, and a case that holds one wherever a case holds text.
#pragma once

#include <initializer_list>
#include <string>
#include <vector>

#include <bowout/value/candidacy.hpp>

namespace exhaustive {

using namespace bowout;

inline std::string octets(std::initializer_list<int> values) {
    std::string text;
    for (const int value : values) text += static_cast<char>(static_cast<unsigned char>(value));
    return text;
}

/// All texts of one and two octets.
inline std::vector<std::string> all_octets() {
    std::vector<std::string> all;
    for (int first = 0; first < 256; ++first) {
        all.push_back(octets({first}));
        for (int second = 0; second < 256; ++second) all.push_back(octets({first, second}));
    }
    return all;
}

inline Candidacy case_with(const Line& line) {
    return {.candidate = {.name = line, .email = "dana@post.example.net"},
            .position = {.title = line, .organization = line},
            .offer = Offer{.extended = Day(2026, 3, 3), .made_by = ContactIndex{0}},
            .contacts = {{.name = line, .role = Role::hiring_manager, .email = "priya@larkfield.example.com"}},
            .timeline = {{EventKind::decided, Day(2026, 3, 4)}}};
}

}  // namespace exhaustive

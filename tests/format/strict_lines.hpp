// A strict reader of the lines of calendars and cards.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <bowout/value/text.hpp>

namespace strict {

/// The content lines, unfolded; or one complaint where an octet is out of place.
inline std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = text.find("\r\n", begin);
        if (end == std::string::npos) return {"no CR LF at the end"};
        const std::string line = text.substr(begin, end - begin);
        begin = end + 2;
        if (line.size() > 75) return {"long line: " + line};
        if (!bowout::Line::parse(line + "|") && line != " ") return {"a control character, or a split one: " + line};
        if (line.starts_with(' ') && !lines.empty()) {
            lines.back() += line.substr(1);
        } else {
            lines.push_back(line);
        }
    }
    return lines;
}
/// The names of the properties, with the value where it names a component.
inline std::string skeleton_of_lines(const std::string& text) {
    std::string seen;
    for (const std::string& line : lines_of(text)) {
        const std::string name = line.substr(0, line.find(':'));
        seen += (name == "BEGIN" || name == "END" ? line : name) + '\n';
    }
    return seen;
}
inline std::vector<std::string> values_of(const std::string& text, std::string_view property) {
    std::vector<std::string> values;
    for (const std::string& line : lines_of(text))
        if (line.starts_with(property) && line.size() > property.size() && line[property.size()] == ':')
            values.push_back(line.substr(property.size() + 1));
    return values;
}

}  // namespace strict

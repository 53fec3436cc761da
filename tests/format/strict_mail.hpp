// A strict reader of mails.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace strict {

/// What a strict reader sees of a mail whatever the fields say: names of headers, types and the number of parts; or a complaint.
inline std::string skeleton_of_mail(const std::string& text) {
    std::string seen;
    bool in_header = true;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = text.find("\r\n", begin);
        if (end == std::string::npos) return "no CR LF at the end";
        const std::string line = text.substr(begin, end - begin);
        begin = end + 2;
        if (line.size() > 76 && line.find('<') == std::string::npos) return "long line: " + line;
        for (const char c : line)
            if ((c < ' ' && c != '\t') || c > '~') return "not printable ASCII: " + line;
        if (line.starts_with("--=_")) {
            in_header = true;
            seen += "part\n";
        } else if (line.empty()) {
            in_header = false;
        } else if (in_header && line[0] != ' ') {
            const std::string name = line.substr(0, line.find(':'));
            seen += (name.starts_with("Content-T") ? line : name) + '\n';
        }
    }
    return seen;
}

/// The text that quoted-printable stands for.
inline std::string decoded(std::string_view encoded) {
    const auto digit = [](char c) { return static_cast<unsigned>(c <= '9' ? c - '0' : c - 'A' + 10); };
    std::string text;
    for (std::size_t at = 0; at < encoded.size(); ++at) {
        if (encoded.substr(at).starts_with("=\r\n")) {
            at += 2;
        } else if (encoded[at] == '=') {
            text += static_cast<char>(digit(encoded[at + 1]) * 16 + digit(encoded[at + 2]));
            at += 2;
        } else if (encoded[at] != '\r') {
            text += encoded[at];
        }
    }
    return text;
}
}  // namespace strict

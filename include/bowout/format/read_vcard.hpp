// read_vcards(): people from an address book, in vCard 2.1, 3.0 or 4.0.
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <bowout/value/contact.hpp>
#include <bowout/value/text.hpp>

namespace bowout {

/// What a candidacy can use of a vCard.
struct Card {
    Contact contact;  ///< name, parts of the name and the preferred address
    std::optional<Line> organization{};
    std::optional<Line> title{};
    std::optional<Line> phone{};
    friend bool operator==(const Card&, const Card&) = default;
};

/// What is wrong, and the line it begins on, counted from 1. A card that has something wrong with it is left out whole.
struct CardProblem {
    std::size_t line;
    std::string message;
    friend bool operator==(const CardProblem&, const CardProblem&) = default;
};

struct CardReading {
    std::vector<Card> cards;
    std::vector<CardProblem> problems;
};

/// Limits of a file of cards: octets of the file and of one property, and cards. Reading ends after a hundred problems.
inline constexpr std::size_t vcards_most_octets = 1'048'576, vcard_property_most_octets = 65'536, vcards_most = 10'000;

namespace detail {

/// One property, unfolded: "item1.EMAIL;TYPE=work:a@b.example" with its name in capitals and without its group.
struct CardProperty {
    std::string name;
    std::vector<std::string> parameters;  ///< as written, names in capitals: "TYPE=work"
    std::string value;                    ///< decoded, and not yet unescaped
    std::size_t line = 0;
};

[[nodiscard]] inline std::string capital(std::string_view text) {
    std::string capitals(text);
    for (char& c : capitals)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return capitals;
}
[[nodiscard]] inline bool has_parameter(const CardProperty& property, std::string_view word) {
    return std::any_of(property.parameters.begin(), property.parameters.end(), [&](const std::string& parameter) {
        return (',' + capital(parameter.substr(parameter.find('=') + 1)) + ',').find(',' + std::string(word) + ',') != std::string::npos;
    });
}

/// The parts between unescaped separators, each unescaped.
[[nodiscard]] inline std::vector<std::string> card_parts(std::string_view value, char separator) {
    std::vector<std::string> parts(1);
    for (std::size_t at = 0; at < value.size(); ++at) {
        if (value[at] == '\\' && at + 1 < value.size()) {
            const char c = value[++at];
            if (c != 'n' && c != 'N' && c != ',' && c != ';' && c != ':' && c != '\\') parts.back() += '\\';
            parts.back() += c == 'n' || c == 'N' ? '\n' : c;
        } else if (value[at] == separator) {
            parts.emplace_back();
        } else {
            parts.back() += value[at];
        }
    }
    return parts;
}
[[nodiscard]] inline std::string unescaped(std::string_view value) { return card_parts(value, '\0').front(); }

/// Reads properties one by one. Lines end in CR LF or LF; a line that begins with a blank goes on with the one before, and so
/// does the next line after a soft break of quoted-printable.
class CardLines {
  public:
    CardLines(std::string_view text, std::vector<CardProblem>& problems) : rest_(text), problems_(problems) {
        if (rest_.starts_with("\xEF\xBB\xBF")) rest_.remove_prefix(3);
    }

    /// The next property that can be read, or nothing at the end.
    [[nodiscard]] std::optional<CardProperty> next() {
        while (!rest_.empty() && problems_.size() < most_problems) {
            const std::size_t line = line_ + 1;
            std::string text = take_line();
            while (!rest_.empty() && (rest_[0] == ' ' || rest_[0] == '\t')) {
                const std::string more = take_line();
                if (text.size() <= vcard_property_most_octets) text.append(more, 1, more.size());
            }
            if (text.empty()) continue;
            const std::size_t colon = end_of_name(text);
            if (colon == std::string::npos) {
                problems_.push_back({line, "a line without a colon is no property of a vCard"});
                continue;
            }
            CardProperty property = property_of(text.substr(0, colon), line);
            property.value = text.substr(colon + 1);
            std::size_t encoded_size = property.value.size();
            if (has_parameter(property, "QUOTED-PRINTABLE")) {
                while (property.value.ends_with('=') && !rest_.empty() && property.value.size() <= vcard_property_most_octets) {
                    property.value.pop_back();
                    property.value += take_line();
                }
                encoded_size = property.value.size();
                property.value = decoded(property.value);
            }
            if ((std::max)(text.size(), encoded_size) > vcard_property_most_octets) {
                problems_.push_back({line, "a property of more than 65,536 octets"});
                continue;
            }
            return property;
        }
        return std::nullopt;
    }

  private:
    static constexpr std::size_t most_problems = 100;

    [[nodiscard]] std::string take_line() {
        ++line_;
        const std::size_t end = (std::min)(rest_.find('\n'), rest_.size());
        std::string_view taken = rest_.substr(0, end);
        rest_.remove_prefix((std::min)(end + 1, rest_.size()));
        if (taken.ends_with('\r')) taken.remove_suffix(1);
        return std::string(taken);
    }
    /// The first colon outside quotation marks.
    [[nodiscard]] static std::size_t end_of_name(std::string_view text) {
        bool quoted = false;
        for (std::size_t at = 0; at < text.size(); ++at) {
            if (text[at] == '"') quoted = !quoted;
            if (text[at] == ':' && !quoted) return at;
        }
        return std::string_view::npos;
    }
    [[nodiscard]] static CardProperty property_of(std::string_view text, std::size_t line) {
        CardProperty property;
        property.line = line;
        std::string word;
        bool quoted = false;
        const auto end_word = [&] {
            if (property.name.empty()) {
                property.name = capital(word.substr(word.find('.') + 1));
            } else {
                property.parameters.push_back(std::move(word));
            }
            word.clear();
        };
        for (const char c : text) {
            if (c == '"') quoted = !quoted;
            if (c == ';' && !quoted) {
                end_word();
            } else if (c != '"') {
                word += c;
            }
        }
        end_word();
        return property;
    }
    [[nodiscard]] static std::string decoded(std::string_view encoded) {
        const auto digit = [](char c) {
            return c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
        };
        std::string text;
        for (std::size_t at = 0; at < encoded.size(); ++at) {
            const bool escapes =
                encoded[at] == '=' && at + 2 < encoded.size() && digit(encoded[at + 1]) >= 0 && digit(encoded[at + 2]) >= 0;
            text += escapes ? static_cast<char>(digit(encoded[at + 1]) * 16 + digit(encoded[at + 2])) : encoded[at];
            if (escapes) at += 2;
        }
        return text;
    }

    std::string_view rest_;
    std::vector<CardProblem>& problems_;
    std::size_t line_ = 0;
};

/// Puts the properties of one card together.
class CardBuilder {
  public:
    CardBuilder(std::size_t line, std::vector<CardProblem>& problems) : line_(line), problems_(problems), before_(problems.size()) {}

    void take(const CardProperty& property) {
        if (property.name == "FN") {
            take_line(full_, unescaped(property.value), property);
        } else if (property.name == "N") {
            const std::vector<std::string> parts = card_parts(property.value, ';');
            const auto part = [&](std::size_t at) { return at < parts.size() ? parts[at] : std::string(); };
            take_line(parts_.family, part(0), property);
            take_line(parts_.given, part(1), property);
            take_line(parts_.honorific, part(3), property);
        } else if (property.name == "ORG") {
            take_line(card_organization_, card_parts(property.value, ';').front(), property);
        } else if (property.name == "TITLE") {
            take_line(card_title_, unescaped(property.value), property);
        } else if (property.name == "TEL") {
            const std::string number = unescaped(property.value);
            if (!phone_) take_line(phone_, number.starts_with("tel:") ? number.substr(4) : number, property);
        } else if (property.name == "EMAIL") {
            take_email(property);
        }
    }

    /// The card, unless something in it was wrong.
    [[nodiscard]] std::optional<Card> finish() && {
        if (!full_) full_ = name_of_parts();
        if (!full_ && problems_.size() == before_) problems_.push_back({line_, "a card without a name (FN or N)"});
        if (problems_.size() > before_) return std::nullopt;
        Card card{.contact = {.name = Name(*full_, std::move(parts_)), .email = std::move(email_)}};
        card.organization = std::move(card_organization_);
        card.title = std::move(card_title_);
        card.phone = std::move(phone_);
        return card;
    }

  private:
    void take_line(std::optional<Line>& field, const std::string& text, const CardProperty& property) {
        if (field || text.find_first_not_of(" \t") == std::string::npos) return;
        field = Line::parse(text);
        if (!field) problems_.push_back({property.line, property.name + " is no line of visible UTF-8 text of at most 512 octets"});
    }
    /// The preferred one, else the first.
    void take_email(const CardProperty& property) {
        std::string address = unescaped(property.value);
        if (address.starts_with("mailto:")) address.erase(0, 7);
        const bool is_preferred = has_parameter(property, "PREF") || has_parameter(property, "1");
        if (address.empty() || (email_ && !(is_preferred && !has_preferred_))) return;
        auto parsed = EmailAddress::parse(address);
        if (!parsed) {
            problems_.push_back({property.line, "EMAIL is no address of the form local@domain"});
            return;
        }
        email_ = std::move(parsed);
        has_preferred_ = is_preferred;
    }
    [[nodiscard]] std::optional<Line> name_of_parts() const {
        std::string full;
        for (const auto* part : {&parts_.given, &parts_.family}) {
            if (!*part) continue;
            if (!full.empty()) full += ' ';
            full += (*part)->view();
        }
        return Line::parse(full);
    }

    std::size_t line_;
    std::vector<CardProblem>& problems_;
    std::size_t before_;
    std::optional<Line> full_, card_organization_, card_title_, phone_;
    NameParts parts_;
    std::optional<EmailAddress> email_;
    bool has_preferred_ = false;
};

}  // namespace detail

/// Reads names (FN, N), addresses (EMAIL, the preferred one), organisations, titles and telephone numbers. Everything else in a
/// card is passed over. Linear in the size of the text; more than the limits above is refused, not cut.
[[nodiscard]] inline CardReading read_vcards(std::string_view text) {
    CardReading reading;
    if (text.size() > vcards_most_octets) {
        reading.problems.push_back({1, "a file of more than 1,048,576 octets"});
        return reading;
    }
    detail::CardLines lines(text, reading.problems);
    std::optional<detail::CardBuilder> builder;
    std::size_t begun = 0;
    while (const auto property = lines.next()) {
        const std::string word = detail::capital(property->value);
        const bool is_card = word.find("VCARD") != std::string::npos;
        if (property->name == "BEGIN" && is_card) {
            if (builder) reading.problems.push_back({property->line, "a card begins inside another"});
            if (++begun > vcards_most) {
                reading.problems.push_back({property->line, "more than 10,000 cards"});
                return reading;
            }
            builder.emplace(property->line, reading.problems);
        } else if (property->name == "END" && is_card && builder) {
            if (auto card = std::move(*builder).finish()) reading.cards.push_back(std::move(*card));
            builder.reset();
        } else if (builder) {
            builder->take(*property);
        } else {
            reading.problems.push_back({property->line, "text outside any card"});
        }
    }
    if (builder) reading.problems.push_back({1, "the last card does not end"});
    if (begun == 0 && reading.problems.empty()) reading.problems.push_back({1, "no card"});
    return reading;
}

}  // namespace bowout

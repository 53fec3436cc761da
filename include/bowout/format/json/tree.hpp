// The text of a case file, read into a small tree that remembers where everything stands.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <bowout/detail/utf8.hpp>
#include <bowout/format/json/problem.hpp>

namespace bowout {

/// A case file is at most this long, in octets, and this deep.
inline constexpr std::size_t case_file_most_octets = 1U << 20U;
inline constexpr std::size_t case_file_most_levels = 16;

namespace detail {

struct CaseShape;
struct CaseKey {
    std::string_view name;
    const CaseShape* value;
};
/// What may stand at a place of the file: an object with these keys, a list of such items, or, with neither, a plain value.
struct CaseShape {
    std::span<const CaseKey> keys{};
    const CaseShape* items = nullptr;
};

/// A value of the file. The items of an object have keys. What the shape does not know is not kept.
struct CaseNode {
    enum class Kind : std::uint8_t { null, boolean, integer, real, text, array, object };
    Kind kind = Kind::null;
    std::size_t at = 0;  ///< the octet it begins at
    bool truth = false;
    std::int64_t integer = 0;
    std::string text{};
    std::string_view key{};  ///< its own, as a member
    std::vector<CaseNode> items{};

    /// The member, or null where it is absent.
    [[nodiscard]] const CaseNode* find(std::string_view name) const noexcept {
        for (const CaseNode& item : items)
            if (item.key == name) return &item;
        return nullptr;
    }
};

/// A problem whose line and column are not worked out yet.
struct PlacedProblem {
    CaseFault fault;
    std::size_t at;
    std::string pointer;
    std::string message;
};

/// `key` as one more step of a JSON pointer.
[[nodiscard]] inline std::string step(std::string_view key) {
    std::string escaped = "/";
    for (const char c : key) {
        if (c == '~') {
            escaped += "~0";
        } else if (c == '/') {
            escaped += "~1";
        } else {
            escaped += c;
        }
    }
    return escaped;
}

/// Lends the text to the parser and counts what it has taken.
class CountingIterator {
  public:
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;
    using iterator_category = std::input_iterator_tag;

    CountingIterator(const char* at, std::size_t* taken) : at_(at), taken_(taken) {}
    reference operator*() const { return *at_; }
    CountingIterator& operator++() {
        ++at_;
        ++*taken_;
        return *this;
    }
    CountingIterator operator++(int) {
        CountingIterator before = *this;
        ++*this;
        return before;
    }
    friend bool operator==(const CountingIterator& a, const CountingIterator& b) { return a.at_ == b.at_; }
    friend bool operator!=(const CountingIterator& a, const CountingIterator& b) { return a.at_ != b.at_; }

  private:
    const char* at_;
    std::size_t* taken_;
};

/// Builds the tree from the parser's events. Depth, duplicate and unknown keys are checked as they come, before anything is
/// stored; a fault of syntax or depth ends the reading.
class CaseTreeBuilder {
  public:
    CaseTreeBuilder(std::string_view text, const CaseShape& shape) : text_(text), shape_(&shape) { frames_.reserve(case_file_most_levels); }

    bool null() { return add({}); }
    bool boolean(bool value) { return add({.kind = CaseNode::Kind::boolean, .truth = value}); }
    bool number_integer(std::int64_t value) { return add({.kind = CaseNode::Kind::integer, .integer = value}); }
    bool number_unsigned(std::uint64_t value) {
        if (value > INT64_MAX) return add({.kind = CaseNode::Kind::integer, .integer = INT64_MAX});
        return number_integer(static_cast<std::int64_t>(value));
    }
    bool number_float(double, const std::string& written) { return add({.kind = CaseNode::Kind::real, .text = written}); }
    bool string(std::string& value) { return add({.kind = CaseNode::Kind::text, .text = std::move(value)}); }
    bool binary(nlohmann::json::binary_t&) { return false; }  // only binary formats have such values

    bool start_object(std::size_t) { return open(CaseNode::Kind::object); }
    bool start_array(std::size_t) { return open(CaseNode::Kind::array); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }

    bool key(std::string& name) {
        const std::size_t at = begin_token();
        end_token();
        Frame& frame = frames_.back();
        frame.key = name;
        frame.has_key = true;
        frame.known = nullptr;
        if (frame.node)
            for (const auto& known : frame.shape->keys)
                if (known.name == name) frame.known = &known;
        frame.keep = false;
        if (!frame.sees(name)) {
            problems.push_back({CaseFault::duplicate_key, at, pointer(), fmt::format("the key \"{}\" stands twice", name)});
            return true;
        }
        frame.keep = frame.known != nullptr;
        if (!frame.known && frame.node && !frame.shape->keys.empty()) {
            problems.push_back(
                {CaseFault::unknown_key, at, pointer(), fmt::format("unknown key \"{}\"{}", name, known_keys(*frame.shape))});
        }
        return true;
    }

    template <class Exception>
    bool parse_error(std::size_t, const std::string&, const Exception& error) {
        constexpr int number_overflow = 406;
        const std::string_view what(error.what());
        const bool surrogate = what.find("surrogate") != std::string_view::npos;
        const CaseFault fault = error.id == number_overflow ? CaseFault::range : surrogate ? CaseFault::encoding : CaseFault::syntax;
        const std::size_t colon = what.find(": ");
        const std::string_view reason = colon == std::string_view::npos ? what : what.substr(colon + 2);
        // It quotes what was read last, which may end within a character.
        fail(fault, (std::min)(begin_token(), taken > 0 ? taken - 1 : 0), escaped(reason));
        return false;
    }

    CaseNode root{};
    std::vector<PlacedProblem> problems{};
    std::size_t taken = 0;  ///< how much of the text the parser has read

  private:
    struct Frame {
        CaseNode* node;  // null where the shape does not know what stands here
        const CaseShape* shape;
        bool is_array;
        std::string key{};
        bool has_key = false;
        const CaseKey* known = nullptr;
        bool keep = true;
        std::size_t count = 0;  // items so far
        std::unordered_set<std::string> unknown_seen{};

        /// Notes the key; false where it stands for the second time.
        bool sees(const std::string& name) {
            if (!known) return unknown_seen.insert(name).second;
            return !node->find(known->name);
        }
        [[nodiscard]] std::string step() const {
            if (is_array) return count == 0 ? std::string() : "/" + std::to_string(count - 1);
            return has_key ? detail::step(key) : std::string();
        }
    };

    [[nodiscard]] std::string pointer() const {
        std::string path;
        for (const Frame& frame : frames_) path += frame.step();
        return path;
    }
    void fail(CaseFault fault, std::size_t at, std::string message) { problems = {{fault, at, pointer(), std::move(message)}}; }

    /// The lexer is past the token, and past one sign after a number; tokens begin after what cannot begin one.
    [[nodiscard]] std::size_t begin_token() const {
        const auto parts_tokens = [](char c) {
            return c == ' ' || c == ',' || c == ':' || c == '\n' || c == '\r' || c == '\t' || c == ']' || c == '}';
        };
        std::size_t at = token_end_;
        while (at < text_.size() && parts_tokens(text_[at])) ++at;
        return (std::min)(at, text_.size());
    }
    void end_token() { token_end_ = taken; }

    /// Where the next value goes, or null where it is not kept.
    CaseNode* place(CaseNode&& value) {
        value.at = begin_token();
        if (frames_.empty()) {
            root = std::move(value);
            return &root;
        }
        Frame& frame = frames_.back();
        if (frame.is_array) {
            ++frame.count;
            frame.keep = frame.shape->items != nullptr;
        }
        if (!frame.node || !frame.keep) return nullptr;
        if (frame.known) value.key = frame.known->name;
        frame.node->items.push_back(std::move(value));
        return &frame.node->items.back();
    }
    bool add(CaseNode&& value) {
        place(std::move(value));
        end_token();
        return true;
    }
    bool open(CaseNode::Kind kind) {
        CaseNode* node = place({.kind = kind});
        if (frames_.size() == case_file_most_levels) {
            fail(CaseFault::depth, begin_token(), fmt::format("nested deeper than {} levels", case_file_most_levels));
            return false;
        }
        end_token();
        if (node) node->items.reserve(8);
        static constexpr CaseShape anything{};
        const CaseShape* shape = shape_;
        if (!frames_.empty()) {
            const Frame& parent = frames_.back();
            shape = !node ? &anything : parent.known ? parent.known->value : parent.shape->items;
        }
        frames_.push_back({.node = node, .shape = shape ? shape : &anything, .is_array = kind == CaseNode::Kind::array});
        return true;
    }
    bool close() {
        frames_.pop_back();
        end_token();
        return true;
    }

    [[nodiscard]] static std::string known_keys(const CaseShape& shape) {
        std::string list;
        for (const auto& key : shape.keys) list += fmt::format("{}{}", list.empty() ? "; known here: " : ", ", key.name);
        return list;
    }

    std::string_view text_;
    const CaseShape* shape_;
    std::vector<Frame> frames_{};
    std::size_t token_end_ = 0;
};

/// The tree of `text`, with every problem of its form. A problem of size, encoding, syntax or depth stands alone, without a
/// tree: what follows it cannot be trusted.
struct CaseTree {
    std::optional<CaseNode> root{};
    std::vector<PlacedProblem> problems{};
};

[[nodiscard]] inline CaseTree read_tree(std::string_view text, const CaseShape& shape) {
    const auto refused = [](CaseFault fault, std::size_t at, std::string message) {
        return CaseTree{.problems = {{fault, at, "", std::move(message)}}};
    };
    if (text.size() > case_file_most_octets)
        return refused(CaseFault::size, case_file_most_octets, fmt::format("longer than {} octets", case_file_most_octets));
    CaseTreeBuilder builder(text, shape);
    std::size_t end_taken = 0;
    const CountingIterator begin(text.data(), &builder.taken);
    const CountingIterator end(text.data() + text.size(), &end_taken);
    if (nlohmann::json::sax_parse(begin, end, &builder)) return {std::move(builder.root), std::move(builder.problems)};
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t size = decode(text.substr(at)).size;
        if (size == 0) return refused(CaseFault::encoding, at, "not well-formed UTF-8");
        at += size;
    }
    return {.problems = std::move(builder.problems)};
}

}  // namespace detail

}  // namespace bowout

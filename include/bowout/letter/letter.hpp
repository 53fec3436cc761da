// Letter: a value you may edit.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>

#include <bowout/value/day.hpp>
#include <bowout/value/names.hpp>
#include <bowout/value/text.hpp>

namespace bowout {

/// What a letter is for.
enum class LetterKind : std::uint8_t {
    withdraw,
    decline,
    late_note,
    decline_interview,
    renege,
    acknowledge,
    ask_for_time,
    thank,
    keep_in_touch,
    referrer_note,
    agency_note,
    referee_note,
    phone_script,
};
template <>
inline constexpr std::array<std::string_view, 13> names<LetterKind>{
    "withdraw", "decline",       "late_note",     "decline_interview", "renege",       "acknowledge",  "ask_for_time",
    "thank",    "keep_in_touch", "referrer_note", "agency_note",       "referee_note", "phone_script",
};

/// The parts of a letter. Some languages name the subject line in a printed letter ("Asunto: "); an e-mail never does.
enum class LetterPart : std::uint8_t {
    date,
    subject_label,
    subject,
    salutation,
    body,
    closing,
    signature,
    sender_email,
    reader,
    reader_organization,
    reader_email,
    copy,  ///< who gets a copy
    copy_email,
};

/// A letter as plain parts: whom it is for, when, and what it says, ready to be laid out by the format floor.
///
/// All its text lies in one string, in the order in which it is printed on paper, so that composing is one pass. Parts may be
/// read and replaced; a part that does not apply is empty. Equal parts make equal letters. A moved-from letter may only
/// be destroyed or assigned.
class Letter {
  public:
    /// One that says nothing yet.
    Letter(LetterKind kind, std::string_view language, Day written_on) : kind_(kind), written_on_(written_on), language_(language) {}

    [[nodiscard]] LetterKind kind() const noexcept { return kind_; }
    [[nodiscard]] Day written_on() const noexcept { return written_on_; }
    /// Where the subject stands in a printed letter: before the salutation, or after it as in Britain.
    [[nodiscard]] bool subject_after_salutation() const noexcept { return subject_after_salutation_; }
    [[nodiscard]] std::string_view language() const& noexcept { return language_; }

    [[nodiscard]] std::string_view part(LetterPart part) const& noexcept {
        const auto [begin, end] = span(part);
        return std::string_view(text_).substr(begin, end - begin);
    }
    [[nodiscard]] std::string_view subject() const& noexcept { return part(LetterPart::subject); }
    [[nodiscard]] std::string_view salutation() const& noexcept { return part(LetterPart::salutation); }
    [[nodiscard]] std::string_view body() const& noexcept { return part(LetterPart::body); }
    [[nodiscard]] std::string_view closing() const& noexcept { return part(LetterPart::closing); }
    [[nodiscard]] std::string_view signature() const& noexcept { return part(LetterPart::signature); }
    /// Octets of all its parts, with the blank lines between.
    [[nodiscard]] std::size_t size() const noexcept { return text_.size(); }

    /// Paragraphs are what blank lines part the body into.
    [[nodiscard]] std::size_t paragraph_count() const noexcept {
        std::size_t count = 0;
        for (std::string_view rest = body(); !rest.empty(); ++count) take_paragraph(rest);
        return count;
    }
    [[nodiscard]] std::string_view paragraph(std::size_t index) const& noexcept {
        std::string_view rest = body();
        while (index-- > 0) take_paragraph(rest);
        return take_paragraph(rest);
    }
    /// The letter as printed on paper, a paragraph a line; empty once a part has been replaced.
    [[nodiscard]] std::string_view as_composed() const& noexcept { return std::string_view(text_).substr(0, composed_); }

    // Views of a temporary would outlive the letter.
    std::string_view language() const&& = delete;
    std::string_view part(LetterPart) const&& = delete;
    std::string_view subject() const&& = delete;
    std::string_view salutation() const&& = delete;
    std::string_view body() const&& = delete;
    std::string_view closing() const&& = delete;
    std::string_view signature() const&& = delete;
    std::string_view paragraph(std::size_t) const&& = delete;
    std::string_view as_composed() const&& = delete;

    /// Throws `std::invalid_argument` where a part is an address and the text is none.
    void replace(LetterPart part, const Line& text) {
        const bool is_address = part == LetterPart::sender_email || part == LetterPart::reader_email || part == LetterPart::copy_email;
        if (is_address && EmailAddress::why_not(text.view())) throw std::invalid_argument("no mail address");
        replace_part(part, text.view());
    }
    /// Throws `std::out_of_range` where there is no such paragraph.
    void replace_paragraph(std::size_t index, const Prose& text) {
        if (index >= paragraph_count()) throw std::out_of_range("no such paragraph");
        const std::string_view old = paragraph(index);
        splice(LetterPart::body, static_cast<std::size_t>(old.data() - text_.data()), old.size(), text.view());
    }
    void replace_body(const Prose& text) { replace_part(LetterPart::body, text.view()); }
    void add_paragraph(const Prose& text) {
        const std::string_view blank_line = body().empty() ? "" : "\n\n";
        splice(LetterPart::body, span(LetterPart::body).end, 0, std::string(blank_line).append(text.view()));
    }

    friend bool operator==(const Letter& a, const Letter& b) noexcept {
        if (a.kind_ != b.kind_ || a.written_on_ != b.written_on_ || a.language_ != b.language_) return false;
        if (a.subject_after_salutation_ != b.subject_after_salutation_) return false;
        for (std::size_t at = 0; at < parts; ++at)
            if (a.part(static_cast<LetterPart>(at)) != b.part(static_cast<LetterPart>(at))) return false;
        return true;
    }

  private:
    friend class LetterWriter;
    static constexpr std::size_t parts = 13;
    struct Span {
        std::uint32_t begin = 0, end = 0;
    };

    [[nodiscard]] const Span& span(LetterPart part) const noexcept { return spans_[static_cast<std::size_t>(part)]; }
    static std::string_view take_paragraph(std::string_view& rest) noexcept {
        const std::size_t end = (std::min)(rest.find("\n\n"), rest.size());
        const std::string_view taken = rest.substr(0, end);
        rest.remove_prefix((std::min)(rest.find_first_not_of('\n', end), rest.size()));
        return taken;
    }
    void replace_part(LetterPart part, std::string_view text) { splice(part, span(part).begin, this->part(part).size(), text); }
    /// Puts `text` in the place of `size` octets of a part.
    void splice(LetterPart part, std::size_t begin, std::size_t size, std::string_view text) {
        text_.replace(begin, size, text);
        const auto moved = [&](std::uint32_t at) { return static_cast<std::uint32_t>(at + text.size() - size); };
        for (Span& other : spans_)
            if (&other != &span(part) && other.begin >= begin + size) other = {moved(other.begin), moved(other.end)};
        Span& own = spans_[static_cast<std::size_t>(part)];
        own.end = moved(own.end);
        composed_ = 0;
    }

    LetterKind kind_;
    bool subject_after_salutation_ = false;
    Day written_on_;
    std::string language_;
    std::string text_;
    std::array<Span, parts> spans_{};  // of each part in text_
    std::size_t composed_ = 0;         // octets at the front of text_ that are the printed letter; 0 once it was edited
};

}  // namespace bowout

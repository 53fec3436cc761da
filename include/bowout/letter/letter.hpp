// Letter: a value you may edit.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

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

/// The parts of a letter other than its paragraphs. Some languages name the subject line in a printed letter ("Re: "); an
/// e-mail never does.
enum class LetterPart : std::uint8_t { date, subject_label, subject, salutation, closing, signature, sender_email, reader, reader_email };

/// A letter as plain parts: whom it is for, when, and what it says, ready to be laid out by the format floor.
///
/// All its text lies in one string, parts first and paragraphs behind, so that composing is one pass. Parts may be read and
/// replaced; a part that does not apply is empty. Equal facts give equal letters.
class Letter {
  public:
    Letter(LetterKind kind, std::string_view language, Day written_on) : kind_(kind), written_on_(written_on), language_(language) {}

    [[nodiscard]] LetterKind kind() const noexcept { return kind_; }
    [[nodiscard]] Day written_on() const noexcept { return written_on_; }
    /// Where the subject stands in a printed letter: before the salutation, or after it as in Britain.
    [[nodiscard]] bool subject_after_salutation() const noexcept { return subject_after_salutation_; }
    [[nodiscard]] std::string_view language() const& noexcept { return language_; }

    [[nodiscard]] std::string_view part(LetterPart part) const& noexcept { return section(static_cast<std::size_t>(part)); }
    [[nodiscard]] std::string_view subject() const& noexcept { return part(LetterPart::subject); }
    [[nodiscard]] std::string_view salutation() const& noexcept { return part(LetterPart::salutation); }
    [[nodiscard]] std::string_view closing() const& noexcept { return part(LetterPart::closing); }
    [[nodiscard]] std::string_view signature() const& noexcept { return part(LetterPart::signature); }
    /// Octets of all its parts and paragraphs.
    [[nodiscard]] std::size_t size() const noexcept { return text_.size(); }
    [[nodiscard]] std::size_t paragraph_count() const noexcept { return ends_.size() - parts; }
    [[nodiscard]] std::string_view paragraph(std::size_t index) const& noexcept { return section(parts + index); }

    // Views of a temporary would outlive the letter.
    std::string_view language() const&& = delete;
    std::string_view part(LetterPart) const&& = delete;
    std::string_view subject() const&& = delete;
    std::string_view salutation() const&& = delete;
    std::string_view closing() const&& = delete;
    std::string_view signature() const&& = delete;
    std::string_view paragraph(std::size_t) const&& = delete;

    void replace(LetterPart part, const Line& text) { replace_section(static_cast<std::size_t>(part), text.view()); }
    void replace_paragraph(std::size_t index, const Prose& text) { replace_section(parts + index, text.view()); }
    void add_paragraph(const Prose& text) {
        text_.append(text.view());
        ends_.push_back(static_cast<std::uint32_t>(text_.size()));
    }

    friend bool operator==(const Letter&, const Letter&) = default;

  private:
    friend class LetterWriter;
    static constexpr std::size_t parts = 9;

    [[nodiscard]] std::string_view section(std::size_t index) const noexcept {
        const std::size_t begin = index == 0 ? 0 : ends_[index - 1];
        return std::string_view(text_).substr(begin, ends_[index] - begin);
    }
    void replace_section(std::size_t index, std::string_view text) {
        const std::size_t begin = index == 0 ? 0 : ends_[index - 1];
        const std::size_t before = ends_[index] - begin;
        text_.replace(begin, before, text);
        for (std::size_t at = index; at < ends_.size(); ++at) ends_[at] = static_cast<std::uint32_t>(ends_[at] + text.size() - before);
    }

    LetterKind kind_;
    Day written_on_;
    bool subject_after_salutation_ = false;
    std::string language_;
    std::string text_;
    std::vector<std::uint32_t> ends_;  // where each part and paragraph ends in text_
};

}  // namespace bowout

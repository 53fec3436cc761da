// LetterWriter: one letter, sentence by sentence, from a phrasebook and the facts.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <bowout/advice/facts.hpp>
#include <bowout/advice/tips.hpp>
#include <bowout/letter/letter.hpp>
#include <bowout/letter/phrasebook.hpp>
#include <bowout/value/candidacy.hpp>

namespace bowout {

/// How much of the reason a letter tells: nothing, the sentence for its kind, or the writer's own words.
enum class ReasonDetail : std::uint8_t { none, category, brief };
template <>
inline constexpr std::array<std::string_view, 3> names<ReasonDetail>{"none", "category", "brief"};

/// What the record does not settle. Views and pointers must last as long as the call.
struct LetterOptions {
    std::string_view language = "en-US";
    const Phrasebook* phrasebook = nullptr;  ///< a language of one's own, instead of `language`
    std::optional<ContactIndex> to{};        ///< else whoever made the offer, else the main contact
    std::optional<Reason> reason{};          ///< else the record's, else "not the right fit"
    ReasonDetail detail = ReasonDetail::category;
    std::optional<Prose> own_words{};     ///< the reason as the writer puts it, for `ReasonDetail::brief`
    std::optional<std::uint64_t> seed{};  ///< chooses among the ways of saying things; else the case does
    Policy policy{};
};

/// Composes one letter from a phrasebook and the facts. Each method says one thing; which things a kind of letter says, and
/// in which order, is decided by the functions below.
class LetterWriter {
  public:
    LetterWriter(LetterKind kind, std::optional<ContactIndex> to, const Phrasebook& book, const Facts& facts, const LetterOptions& options)
        : book_(book),
          facts_(facts),
          options_(options),
          to_(to),
          letter_(kind, book.language, facts.today()),
          seed_(options.seed ? *options.seed : hash_of_case(kind)) {
        letter_.subject_after_salutation_ = book.subject_after_salutation;
        letter_.text_.reserve(1'000);
        letter_.ends_.reserve(Letter::parts + 6);
    }

    /// Everything around the body: date, subject, salutation, closing, signature, addresses.
    void frame(const Choices& subject) {
        begin_frame(subject);
        book_.salute(out(), reader());
        end();
        book_.close(out(), reader());
        end();
        out() += candidate().name.full().view();
        end();
        end_frame();
    }
    /// The same for what is said and not sent: nobody is saluted, nothing is signed.
    void spoken_frame(const Choices& subject) {
        begin_frame(subject);
        for (int absent = 0; absent < 3; ++absent) end();
        end_frame();
    }

    void say(const Choices& choices) { say(choices[pick(choices)]); }
    void say(const Phrase& phrase) {
        blank();
        write(phrase, true);
        opening_ = phrase.last_first_word();
    }
    void end_paragraph() {
        const std::size_t begin = letter_.ends_.empty() ? 0 : letter_.ends_.back();
        if (out().size() > begin) end();
    }

    void reason() {
        if (options_.detail == ReasonDetail::none) return;
        if (options_.detail == ReasonDetail::brief && options_.own_words) {
            blank();
            out() += options_.own_words->view();
            opening_ = {};
            return;
        }
        const auto& recorded = facts_.candidacy().reason;
        say(book_.reasons[options_.reason ? *options_.reason : recorded ? *recorded : Reason::not_right_fit]);
    }

    /// Thanks for what the reader in particular did, and to the others who were met.
    void particular_thanks() {
        if (reader() && reader()->topic) say(book_.particular_thanks);
        others_ = others();
        if (others_.count > Others::most_named) {
            say(book_.thank_everyone_met);
        } else if (others_.count > 0) {
            say(book_.thank_people);
        }
    }

    [[nodiscard]] const Contact* reader() const noexcept { return find(facts_.candidacy(), to_); }
    [[nodiscard]] const Phrasebook& book() const noexcept { return book_; }
    [[nodiscard]] const Facts& facts() const noexcept { return facts_; }

    /// The day of the employer's next planned step.
    [[nodiscard]] std::optional<Day> planned_day() const {
        std::optional<Day> next;
        for (const Event& event : facts_.events())
            if (detail::is_ahead(facts_, event) && (!next || *event.on < *next)) next = event.on;
        return next;
    }
    /// The last day on which the reader was met or talked to.
    [[nodiscard]] std::optional<Day> met_day() const {
        constexpr EventKinds conversations{EventKind::screened, EventKind::interviewed, EventKind::talked};
        std::optional<Day> last;
        for (const Event& event : facts_.events()) {
            if (!conversations.contains(event.what) || !event.on || *event.on > facts_.today() || (last && *event.on < *last)) continue;
            if (to_ && std::find(event.who.begin(), event.who.end(), *to_) != event.who.end()) last = event.on;
        }
        return last;
    }

    [[nodiscard]] Letter finish() && { return std::move(letter_); }

  private:
    [[nodiscard]] const Candidate& candidate() const noexcept { return facts_.candidacy().candidate; }
    void begin_frame(const Choices& subject) {
        book_.write_date(out(), facts_.today());
        end();
        out() += book_.subject_label;
        end();
        write(subject[pick(subject)], false);
        if (const auto& reference = facts_.candidacy().position.reference) {
            out() += book_.reference_before;
            out() += reference->view();
            out() += book_.reference_after;
        }
        end();
    }
    void end_frame() {
        if (candidate().email) out() += candidate().email->view();
        end();
        if (reader() && reader()->name.is_known()) out() += reader()->name.full().view();
        end();
        if (reader() && reader()->email) out() += reader()->email->view();
        end();
    }

    /// People of the organisation who were met and can be named, other than the reader and whoever referred the candidate.
    struct Others {
        static constexpr std::size_t most_named = 3;
        std::array<const Contact*, most_named + 1> people{};
        std::size_t count = 0;
    };
    [[nodiscard]] Others others() const {
        Others found;
        for (const Event& event : facts_.events()) {
            if (!meetings.contains(event.what) || (event.on && *event.on > facts_.today())) continue;
            for (const ContactIndex who : event.who) {
                const Contact* contact = find(facts_.candidacy(), who);
                if (!contact || contact == reader() || contact->do_not_contact) continue;
                if (!contact->name.is_known() || !is_of_the_organization(contact->role) || contact->role == Role::referrer) continue;
                const auto end = found.people.begin() + static_cast<std::ptrdiff_t>(found.count);
                if (found.count == found.people.size() || std::find(found.people.begin(), end, contact) != end) continue;
                found.people[found.count++] = contact;
            }
        }
        return found;
    }

    [[nodiscard]] std::string& out() noexcept { return letter_.text_; }
    void end() { letter_.ends_.push_back(static_cast<std::uint32_t>(out().size())); }
    void blank() {
        if (out().size() > letter_.ends_.back()) out() += ' ';
    }

    /// Literal text after a slot: "Acme Inc." at a sentence's end needs no second stop.
    void write_literal(std::string_view text) {
        if (text.starts_with('.') && out().ends_with('.')) text.remove_prefix(1);
        out() += text;
    }
    void write(const Phrase& phrase, bool in_sentence) {
        std::size_t at = 0;
        for (const auto& use : phrase) {
            write_literal(phrase.text().substr(at, use.begin - at));
            write_slot(use.slot, in_sentence && use.begin > 0);
            at = use.end;
        }
        write_literal(phrase.text().substr(at));
    }
    void write_slot(Slot slot, bool inside_sentence) {
        const Position& position = facts_.candidacy().position;
        switch (slot) {
            case Slot::title: out() += position.title.view(); return;
            case Slot::organization: write_organization(position.organization.view(), inside_sentence); return;
            case Slot::reader:
                if (reader()) out() += reader()->name.full().view();
                return;
            case Slot::people: write_people(); return;
            case Slot::topic:
                if (reader() && reader()->topic) out() += reader()->topic->view();
                return;
            case Slot::met_day:
                if (const auto day = met_day()) book_.write_day(out(), *day);
                return;
            case Slot::planned_day:
                if (const auto day = planned_day()) book_.write_day(out(), *day);
                return;
            case Slot::answer_day: book_.write_day(out(), facts_.offer()->last_day()); return;
            case Slot::later_day: book_.write_day(out(), AskForTime::proposal(facts_.offer()->last_day(), options_.policy)); return;
            case Slot::sender: out() += candidate().name.full().view(); return;
        }
    }
    void write_organization(std::string_view organization, bool inside_sentence) {
        const std::string_view article = book_.article_to_lower;
        if (inside_sentence && !article.empty() && organization.starts_with(article)) {
            out() += static_cast<char>(article[0] - 'A' + 'a');
            organization.remove_prefix(1);
        }
        out() += organization;
    }
    void write_people() {
        for (std::size_t at = 0; at < others_.count; ++at) {
            const std::string_view person = others_.people[at]->name.full().view();
            if (at > 0) out() += at + 1 < others_.count ? book_.list_comma : book_.and_before(person, others_.count);
            out() += person;
        }
    }

    /// One of the ways of saying it. Neighbours on the list of contacts get different ones, and no two sentences in a row
    /// begin with the same word where that can be helped.
    [[nodiscard]] std::size_t pick(const Choices& choices) {
        seed_ = seed_ * 6'364'136'223'846'793'005U + 1'442'695'040'888'963'407U;
        const std::uint64_t reader_shift = to_ ? static_cast<std::uint64_t>(*to_) : 0;
        const std::size_t start = static_cast<std::size_t>(((seed_ >> 33U) + reader_shift) % choices.size());
        for (std::size_t step = 0; step < choices.size(); ++step) {
            const std::size_t at = (start + step) % choices.size();
            if (choices[at].first_word() != opening_) return at;
        }
        return start;
    }
    [[nodiscard]] std::uint64_t hash_of_case(LetterKind kind) const {
        std::uint64_t hash = 14'695'981'039'346'656'037U;
        const auto add = [&hash](std::string_view text) {
            for (; !text.empty(); text.remove_prefix(std::min<std::size_t>(text.size(), 8))) {
                std::uint64_t eight = 0;
                for (std::size_t at = 0; at < 8 && at < text.size(); ++at)
                    eight |= static_cast<std::uint64_t>(static_cast<unsigned char>(text[at])) << (8 * at);
                hash = (hash ^ eight) * 1'099'511'628'211U;
            }
        };
        const Candidacy& candidacy = facts_.candidacy();
        add(candidacy.candidate.name.full().view());
        add(candidacy.position.title.view());
        add(candidacy.position.organization.view());
        add(name(kind));
        return hash;
    }

    const Phrasebook& book_;
    const Facts& facts_;
    const LetterOptions& options_;
    std::optional<ContactIndex> to_;
    Letter letter_;
    std::uint64_t seed_;
    Others others_{};
    std::string_view opening_{};  // the first word of the sentence before
};

}  // namespace bowout

// LetterWriter: one letter, sentence by sentence, from a phrasebook and the facts.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <bowout/advice/facts.hpp>
#include <bowout/advice/tips.hpp>
#include <bowout/letter/letter.hpp>
#include <bowout/letter/letter_text.hpp>
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

/// Composes one letter from a phrasebook and the facts, in the order in which it is printed. Each method says one thing; which
/// things a kind of letter says, and in which order, is decided in kinds.hpp.
class LetterWriter {
  public:
    LetterWriter(Letter& letter, std::optional<ContactIndex> to, const Phrasebook& book, const Facts& facts, const LetterOptions& options)
        : book_(book),
          facts_(facts),
          options_(options),
          to_(to),
          reader_(find(facts.candidacy(), to)),
          letter_(letter),
          seed_(options.seed ? *options.seed : hash_of_case(letter.kind())),
          reader_turn_(to ? static_cast<std::uint32_t>(*to) : 0) {
        letter_.subject_after_salutation_ = book.subject_after_salutation;
    }

    /// Date, subject and salutation, before the first sentence. A subject about the position carries its reference.
    void begin(const Choices& subject) { begin(subject, true); }
    void begin_personal(const Choices& subject) { begin(subject, false); }
    /// What is said and not sent: nobody is saluted, nothing is signed.
    void begin_spoken(const Choices& subject) {
        is_spoken_ = true;
        begin(subject, true);
    }

    void say(const Choices& choices) { say(choices[pick(choices)]); }
    void say(const Phrase& phrase) {
        out_ += separator_;
        write(phrase, true);
        separator_ = " ";
        opening_ = phrase.last_first_word();
    }
    void end_paragraph() {
        if (separator_ == " ") separator_ = blank_line;
    }

    void reason() {
        if (options_.detail == ReasonDetail::none) return;
        if (options_.detail == ReasonDetail::brief && options_.own_words) {
            out_ += separator_;
            say_own(options_.own_words->view());
            separator_ = " ";
            opening_ = 0;
            return;
        }
        const auto& recorded = facts_.candidacy().reason;
        say(book_.reasons[options_.reason ? *options_.reason : recorded ? *recorded : Reason::not_right_fit]);
    }

    /// Only a reason that the caller chose: after an acceptance, the record's own would sound like an excuse.
    void reason_if_asked() {
        if (options_.reason || options_.own_words) reason();
    }

    /// Thanks for what the reader in particular did, and to the others who were met.
    void particular_thanks() {
        if (reader_ && reader_->topic) say(book_.particular_thanks);
        others_ = others();
        if (others_.count > Others::most_named) {
            say(book_.thank_everyone_met);
        } else if (others_.count > 0) {
            say(book_.thank_people);
        }
    }

    [[nodiscard]] const Contact* reader() const noexcept { return reader_; }
    [[nodiscard]] const Phrasebook& book() const noexcept { return book_; }
    [[nodiscard]] const Facts& facts() const noexcept { return facts_; }

    /// Whether the employer gave the candidacy three rounds or more.
    [[nodiscard]] bool took_much_time() const {
        constexpr EventKinds rounds{EventKind::screened, EventKind::assessed, EventKind::interviewed, EventKind::reference_check_finished};
        const auto is_round = [&](const Event& event) { return rounds.contains(event.what) && !(event.on && *event.on > facts_.today()); };
        return std::count_if(facts_.events().begin(), facts_.events().end(), is_round) >= 3;
    }
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

    /// Closing and signature behind the last sentence, and behind the printed letter what goes on an envelope.
    void finish() {
        mark(LetterPart::body, body_begin_);
        out_ += '\n';
        if (!is_spoken_) {
            out_ += '\n';
            part(LetterPart::closing, [&] { book_.close(out_, reader_); });
            out_ += '\n';
            part(LetterPart::signature, [&] { out_ += candidate().name.full().view(); });
            out_ += '\n';
        }
        letter_.composed_ = out_.size();
        part(LetterPart::sender_email, [&] {
            if (candidate().email) out_ += candidate().email->view();
        });
        part(LetterPart::reader, [&] {
            if (reader_ && reader_->name.is_known()) out_ += reader_->name.full().view();
        });
        part(LetterPart::reader_organization, [&] {
            if (!reader_ || is_of_the_organization(reader_->role)) out_ += facts_.candidacy().position.organization.view();
        });
        part(LetterPart::reader_email, [&] {
            if (reader_ && reader_->email) out_ += reader_->email->view();
        });
        if (const Contact* copied = copied_on()) {
            part(LetterPart::copy, [&] { out_ += copied->name.full().view(); });
            part(LetterPart::copy_email, [&] { out_ += copied->email->view(); });
        }
        letter_.text_ = std::string(out_.view());
    }

  private:
    [[nodiscard]] const Candidate& candidate() const noexcept { return facts_.candidacy().candidate; }
    static constexpr std::string_view blank_line = "\n\n";

    /// The writer's own words, with one blank line where they have several.
    void say_own(std::string_view words) {
        for (std::size_t at = words.find("\n\n\n"); at != std::string_view::npos; at = words.find("\n\n\n")) {
            out_ += words.substr(0, at + blank_line.size());
            words.remove_prefix(words.find_first_not_of('\n', at));
        }
        out_ += words;
    }

    void mark(LetterPart part, std::size_t begin) {
        letter_.spans_[static_cast<std::size_t>(part)] = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(out_.size())};
    }
    template <class Write>
    void part(LetterPart part, const Write& write) {
        const std::size_t begin = out_.size();
        write();
        mark(part, begin);
    }
    void begin(const Choices& subject, bool with_reference) {
        part(LetterPart::date, [&] { book_.write_date(out_, facts_.today()); });
        out_ += blank_line;
        if (!book_.subject_after_salutation) write_subject(subject, with_reference);
        if (!is_spoken_) {
            part(LetterPart::salutation, [&] { book_.salute(out_, reader_); });
            out_ += blank_line;
        }
        if (book_.subject_after_salutation) write_subject(subject, with_reference);
        body_begin_ = out_.size();
    }
    void write_subject(const Choices& subject, bool with_reference) {
        part(LetterPart::subject_label, [&] { out_ += book_.subject_label; });
        part(LetterPart::subject, [&] {
            write(subject[pick(subject)], false);
            if (const auto& reference = facts_.candidacy().position.reference; reference && with_reference) {
                out_ += book_.reference_before;
                out_ += reference->view();
                out_ += book_.reference_after;
            }
        });
        out_ += blank_line;
    }

    /// Human resources get a copy of what is written within one's own organisation (guidance B40).
    [[nodiscard]] const Contact* copied_on() const {
        if (!facts_.is_internal() || letter_.kind() != LetterKind::decline) return nullptr;
        for (const Contact& contact : facts_.contacts())
            if (contact.role == Role::hr && &contact != reader_ && contact.email && contact.name.is_known() && !contact.do_not_contact)
                return &contact;
        return nullptr;
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
                if (!contact || contact == reader_ || contact->do_not_contact) continue;
                if (!contact->name.is_known() || !is_of_the_organization(contact->role) || contact->role == Role::referrer) continue;
                const auto end = found.people.begin() + static_cast<std::ptrdiff_t>(found.count);
                if (found.count == found.people.size() || std::find(found.people.begin(), end, contact) != end) continue;
                found.people[found.count++] = contact;
            }
        }
        return found;
    }

    /// Literal text after a slot: "Acme Inc." at a sentence's end needs no second stop.
    void write_literal(std::string_view text) {
        if (text.starts_with('.') && out_.view().ends_with('.')) text.remove_prefix(1);
        out_ += text;
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
            case Slot::title: out_ += position.title.view(); return;
            case Slot::organization: write_organization(position.organization.view(), inside_sentence); return;
            case Slot::reader:
                if (reader_) out_ += reader_->name.full().view();
                return;
            case Slot::people: write_people(); return;
            case Slot::topic:
                if (reader_ && reader_->topic) out_ += reader_->topic->view();
                return;
            case Slot::met_day:
                if (const auto day = met_day()) book_.write_day(out_, *day);
                return;
            case Slot::planned_day:
                if (const auto day = planned_day()) book_.write_day(out_, *day);
                return;
            case Slot::answer_day: book_.write_day(out_, facts_.offer()->last_day()); return;
            case Slot::later_day: book_.write_day(out_, AskForTime::proposal(facts_.offer()->last_day(), options_.policy)); return;
            case Slot::sender: out_ += candidate().name.full().view(); return;
        }
    }
    void write_organization(std::string_view organization, bool inside_sentence) {
        const std::string_view article = book_.article_to_lower;
        if (inside_sentence && !article.empty() && organization.starts_with(article)) {
            out_ += static_cast<char>(article[0] - 'A' + 'a');
            organization.remove_prefix(1);
        }
        out_ += organization;
    }
    void write_people() {
        for (std::size_t at = 0; at < others_.count; ++at) {
            const std::string_view person = others_.people[at]->name.full().view();
            if (at > 0) out_ += at + 1 < others_.count ? book_.list_comma : book_.and_before(person, others_.count);
            out_ += person;
        }
    }

    /// One of the ways of saying it. Neighbours on the list of contacts get different ones, and no two sentences in a row
    /// begin with the same word where that can be helped.
    [[nodiscard]] std::size_t pick(const Choices& choices) {
        seed_ = seed_ * 6'364'136'223'846'793'005U + 1'442'695'040'888'963'407U;
        constexpr std::array<std::uint32_t, 6> one_choice{0, 0, 0x8000'0000U, 0x5555'5556U, 0x4000'0000U, 0x3333'3334U};
        const auto size = static_cast<std::uint32_t>(choices.size());
        // A fraction of a full turn, in 32 bits; each further contact turns on by one choice.
        const std::uint32_t turn = static_cast<std::uint32_t>(seed_ >> 32U) + reader_turn_ * one_choice[size];
        std::size_t at = static_cast<std::size_t>((std::uint64_t{turn} * size) >> 32U);
        for (std::uint32_t step = 0; step < size && choices[at].first_word() == opening_; ++step) at = at + 1 == size ? 0 : at + 1;
        return at;
    }
    /// Eight octets as a number, the same on every machine; the last eight where fewer are left, all of a shorter text.
    [[nodiscard]] static std::uint64_t octets_of(std::string_view text, std::size_t at) noexcept {
        std::uint64_t octets = 0;
        if (text.size() < 8) {
            for (const char c : text) octets = octets << 8U | static_cast<unsigned char>(c);
            return octets;
        }
        const char* const from = text.data() + (std::min)(at, text.size() - 8);
        const auto octet = [from](unsigned index) { return std::uint64_t{static_cast<unsigned char>(from[index])} << (8 * index); };
        return octet(0) | octet(1) | octet(2) | octet(3) | octet(4) | octet(5) | octet(6) | octet(7);
    }
    [[nodiscard]] std::uint64_t hash_of_case(LetterKind kind) const {
        std::uint64_t hash = 14'695'981'039'346'656'037U + static_cast<std::uint64_t>(kind);
        const auto add = [&hash](std::string_view text) {
            for (std::size_t at = 0; at < text.size(); at += 8) hash = (hash ^ octets_of(text, at)) * 1'099'511'628'211U;
        };
        const Candidacy& candidacy = facts_.candidacy();
        add(candidacy.candidate.name.full().view());
        add(candidacy.position.title.view());
        add(candidacy.position.organization.view());
        return hash;
    }

    const Phrasebook& book_;
    const Facts& facts_;
    const LetterOptions& options_;
    std::optional<ContactIndex> to_;
    const Contact* reader_;
    Letter& letter_;
    LetterText out_;
    std::uint64_t seed_;
    std::uint32_t reader_turn_;
    Others others_{};
    std::size_t body_begin_ = 0;
    std::string_view separator_{};  // what goes before the next sentence
    std::uint32_t opening_ = 0;     // the first word of the sentence before
    bool is_spoken_ = false;
};

}  // namespace bowout

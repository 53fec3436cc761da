// withdraw(), decline(), thank(): the letters themselves.
#pragma once

#include <algorithm>
#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <bowout/advice/facts.hpp>
#include <bowout/advice/tips.hpp>
#include <bowout/letter/en.hpp>
#include <bowout/letter/letter.hpp>
#include <bowout/letter/phrasebook.hpp>
#include <bowout/letter/refusal.hpp>
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

/// The phrasebook for a language tag such as "en-GB", or null: there is no silent English.
[[nodiscard]] inline const Phrasebook* find_phrasebook(std::string_view language) noexcept {
    for (const Phrasebook* book : {&en_us, &en_gb})
        if (book->language == language) return book;
    return nullptr;
}

/// Composes one letter from a phrasebook and the facts. Each method says one thing; which things a kind of letter says, and
/// in which order, is decided by the functions below.
class LetterWriter {
  public:
    LetterWriter(LetterKind kind, const Phrasebook& book, const Facts& facts, const LetterOptions& options)
        : book_(book),
          facts_(facts),
          options_(options),
          to_(options.to ? options.to : facts.addressee()),
          letter_(kind, book.language, facts.today()),
          seed_(options.seed ? *options.seed : hash_of_case(kind)) {
        letter_.subject_after_salutation_ = book.subject_after_salutation;
        letter_.text_.reserve(1'536);
        letter_.ends_.reserve(Letter::parts + 6);
    }

    /// Everything around the body: date, subject, salutation, closing, signature, addresses.
    void frame(const Choices& subject) {
        const Candidate& candidate = facts_.candidacy().candidate;
        book_.write_date(out(), facts_.today());
        end();
        out() += book_.subject_label;
        end();
        write(subject[pick(subject)], false);
        end();
        book_.salute(out(), reader());
        end();
        book_.close(out(), reader());
        end();
        out() += candidate.name.full().view();
        end();
        if (candidate.email) out() += candidate.email->view();
        end();
        if (reader() && reader()->name.is_known()) out() += reader()->name.full().view();
        end();
        if (reader() && reader()->email) out() += reader()->email->view();
        end();
    }

    void say(const Choices& choices) { say(choices[pick(choices)]); }
    void say(const Phrase& phrase) {
        blank();
        write(phrase, true);
        opening_ = opening_word(phrase.text().substr(last_sentence(phrase.text())));
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
        if (others().count > Others::most_named) {
            say(book_.thank_everyone_met);
        } else if (others().count > 0) {
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
            case Slot::reference:
                if (position.reference) out() += position.reference->view();
                return;
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
        const Others found = others();
        for (std::size_t at = 0; at < found.count; ++at) {
            const bool is_last = at + 1 == found.count;
            if (at > 0) out() += !is_last ? book_.list_comma : found.count == 2 ? book_.list_and_two : book_.list_and;
            out() += found.people[at]->name.full().view();
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
            if (opening_word(choices[at].text()) != opening_) return at;
        }
        return start;
    }
    [[nodiscard]] static std::string_view opening_word(std::string_view text) noexcept { return text.substr(0, text.find(' ')); }
    [[nodiscard]] static std::size_t last_sentence(std::string_view text) noexcept {
        const std::size_t stop = text.rfind(". ");
        return stop == std::string_view::npos ? 0 : stop + 2;
    }

    [[nodiscard]] std::uint64_t hash_of_case(LetterKind kind) const {
        std::uint64_t hash = 14'695'981'039'346'656'037U;
        const auto add = [&hash](std::string_view text) {
            for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1'099'511'628'211U;
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
    std::string_view opening_{};  // the first word of the sentence before
};

namespace detail {

inline void write_decline(LetterWriter& letter) {
    const Phrasebook& book = letter.book();
    const Facts& facts = letter.facts();
    const bool to_agency = letter.reader() && letter.reader()->role == Role::recruiter_agency;
    const Day answered = facts.ended_on().value_or(facts.today());
    const bool is_late = answered > facts.offer()->last_day();

    letter.frame(facts.candidacy().position.reference ? book.decline_subject_reference : book.decline_subject);
    letter.say(to_agency ? book.decline_opening_agency : book.decline_opening);
    letter.say(book.decline_decision);
    letter.reason();
    letter.end_paragraph();
    letter.say(is_late ? book.late_apology : to_agency ? book.decline_regret_agency : book.decline_regret);
    letter.particular_thanks();
    letter.end_paragraph();
    letter.say(book.open_door);
    letter.end_paragraph();
}

inline void write_withdraw(LetterWriter& letter, const Policy& policy) {
    const Phrasebook& book = letter.book();
    const Facts& facts = letter.facts();

    letter.frame(facts.candidacy().position.reference ? book.withdraw_subject_reference : book.withdraw_subject);
    letter.say(book.withdraw_opening);
    letter.say(book.withdraw_decision);
    letter.reason();
    letter.end_paragraph();
    if (const auto planned = letter.planned_day()) {
        letter.say(book.free_planned_day);
        if (*planned - facts.today() < policy.interview_notice) letter.say(book.short_notice_apology);
    }
    letter.particular_thanks();
    letter.end_paragraph();
    letter.say(book.open_door);
    letter.end_paragraph();
}

inline void write_thank(LetterWriter& letter) {
    const Phrasebook& book = letter.book();
    letter.frame(book.thank_subject);
    letter.say(letter.met_day() ? book.thank_opening_met_day : book.thank_opening);
    letter.say(letter.reader()->topic ? book.thank_topic : book.thank_impression);
    letter.end_paragraph();
    letter.say(letter.facts().ending() == Ending::declined ? book.thank_declined : book.thank_withdrawn);
    letter.say(book.thank_door);
    letter.end_paragraph();
}

[[nodiscard]] inline const Phrasebook* chosen_phrasebook(const LetterOptions& options) noexcept {
    return options.phrasebook ? options.phrasebook : find_phrasebook(options.language);
}
[[nodiscard]] inline Refusal no_phrasebook(std::string_view language) {
    return {"there is no phrasebook for the language " + std::string(language) + "; there are en-US and en-GB"};
}

[[nodiscard]] inline std::optional<Refusal> refuse(LetterKind kind, const Facts& facts, const LetterOptions& options) {
    const std::optional<ContactIndex> to = options.to ? options.to : facts.addressee();
    const Contact* reader = find(facts.candidacy(), to);
    if (options.to && !reader) return Refusal{"the letter is to someone who is not on the list of contacts"};
    if (reader && reader->do_not_contact) return Refusal{std::string(reader->name.full().view()) + " asked not to be contacted"};
    switch (kind) {
        case LetterKind::withdraw: return refuse_withdraw(facts);
        case LetterKind::decline: return refuse_decline(facts);
        case LetterKind::thank: return refuse_thank(facts, reader);
        default:
            return Refusal{"letters of the kind " + std::string(name(kind)) + " cannot be written yet; withdraw, decline and thank can"};
    }
}

}  // namespace detail

/// Why this case does not allow a letter of this kind as of `today`, or nothing if it does.
[[nodiscard]] inline std::optional<Refusal> why_not(LetterKind kind, const Candidacy& candidacy, Day today,
                                                    const LetterOptions& options = {}) {
    if (!detail::chosen_phrasebook(options)) return detail::no_phrasebook(options.language);
    return detail::refuse(kind, Facts(candidacy, today, options.policy), options);
}

/// A letter of any kind. Throws `std::domain_error` with the refusal's message where `why_not()` has one.
[[nodiscard]] inline Letter compose(LetterKind kind, const Candidacy& candidacy, Day today, const LetterOptions& options = {}) {
    const Phrasebook* book = detail::chosen_phrasebook(options);
    if (!book) throw std::domain_error(detail::no_phrasebook(options.language).message);
    const Facts facts(candidacy, today, options.policy);
    if (const auto refusal = detail::refuse(kind, facts, options)) throw std::domain_error(refusal->message);
    LetterWriter letter(kind, *book, facts, options);
    if (kind == LetterKind::withdraw) detail::write_withdraw(letter, options.policy);
    if (kind == LetterKind::decline) detail::write_decline(letter);
    if (kind == LetterKind::thank) detail::write_thank(letter);
    return std::move(letter).finish();
}

/// Says no before an offer is made (tip 1). Throws as `compose()` does, for example once an offer is out.
[[nodiscard]] inline Letter withdraw(const Candidacy& candidacy, Day today, const LetterOptions& options = {}) {
    return compose(LetterKind::withdraw, candidacy, today, options);
}

/// Says no to an offer (tip 2); with one short apology if that is late. Throws as `compose()` does.
[[nodiscard]] inline Letter decline(const Candidacy& candidacy, Day today, const LetterOptions& options = {}) {
    return compose(LetterKind::decline, candidacy, today, options);
}

/// Thanks one person of the organisation after the no (tip 3). Throws as `compose()` does.
[[nodiscard]] inline Letter thank(const Candidacy& candidacy, ContactIndex to, Day today, LetterOptions options = {}) {
    options.to = to;
    return compose(LetterKind::thank, candidacy, today, options);
}

/// The same without a record, to one reader. Only an `Offer` can be declined.
template <class O>
[[nodiscard]] Letter decline(const Candidate& candidate, const Position& position, const O& offer, const Contact& reader, Day today,
                             const LetterOptions& options = {}) {
    static_assert(std::same_as<O, Offer>, "to say no before an offer, call withdraw()");
    Candidacy candidacy{.candidate = candidate, .position = position, .offer = offer, .contacts = {reader}};
    candidacy.offer->made_by = ContactIndex{0};
    return decline(candidacy, today, options);
}

/// The same without a record, to one reader.
[[nodiscard]] inline Letter withdraw(const Candidate& candidate, const Position& position, const Contact& reader, Day today,
                                     const LetterOptions& options = {}) {
    return withdraw(Candidacy{.candidate = candidate, .position = position, .contacts = {reader}}, today, options);
}
Letter withdraw(const Candidate&, const Position&, const Offer&, const Contact&, Day,
                const LetterOptions& = {}) = delete;  // call decline()

}  // namespace bowout

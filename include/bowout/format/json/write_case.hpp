// write_case(): a case becomes the text of a file.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <bowout/format/json/case_file.hpp>
#include <bowout/format/value.hpp>

namespace bowout {

namespace detail {

using Json = nlohmann::ordered_json;

[[nodiscard]] inline Json json(const Line& text) { return Json(text.view()); }
[[nodiscard]] inline Json json(const Prose& text) { return Json(text.view()); }
[[nodiscard]] inline Json json(const EmailAddress& text) { return Json(text.view()); }
[[nodiscard]] inline Json json(Day day) { return fmt::format("{}", day); }
template <Named E>
[[nodiscard]] Json json(E value) {
    return Json(name(value));
}
template <class T>
[[nodiscard]] Json json(const std::optional<T>& value) {
    return value ? json(*value) : Json();
}

/// One object being written, at its JSON pointer.
class CaseObject {
  public:
    CaseObject(const CaseFile& file, std::string pointer) : file_(file), pointer_(std::move(pointer)) {}

    /// A member that always stands.
    void put(std::string_view key, Json value) { written_[std::string(key)] = std::move(value); }
    /// A member that may be absent: null, or what its absence means. It stands where it says more, or did in the file.
    void put(std::string_view key, Json value, const Json& when_absent) {
        const auto spelled = file_.spelled_out.find(pointer(key));
        const bool absent = value == when_absent;
        const bool was_spelled = spelled != file_.spelled_out.end() && (spelled->second == value || spelled->second.is_null());
        if (!absent) {
            put(key, std::move(value));
        } else if (was_spelled) {
            put(key, spelled->second);
        }
    }
    template <class T>
    void put_optional(std::string_view key, const std::optional<T>& value) {
        put(key, json(value), Json());
    }

    [[nodiscard]] std::string pointer(std::string_view key) const { return pointer_ + step(key); }
    [[nodiscard]] Json& written() noexcept { return written_; }

  private:
    const CaseFile& file_;
    std::string pointer_;
    Json written_ = Json::object();
};

/// Writes the values under the keys of the contract, in its order.
class CaseWriter {
  public:
    explicit CaseWriter(const CaseFile& file) : file_(file) { name_contacts(); }

    [[nodiscard]] Json write() const {
        const Candidacy& candidacy = file_.candidacy;
        CaseObject whole(file_, "");
        if (file_.has_version) whole.put("bowout", 1);
        whole.put_optional("today", file_.today);
        whole.put_optional("language", file_.language);

        CaseObject candidate(file_, "/candidate");
        candidate.put("name", json(candidacy.candidate.name.full()));
        candidate.put_optional("email", candidacy.candidate.email);
        whole.put("candidate", candidate.written());

        CaseObject position(file_, "/position");
        position.put("title", json(candidacy.position.title));
        position.put("organization", json(candidacy.position.organization));
        position.put_optional("reference", candidacy.position.reference);
        whole.put("position", position.written());

        whole.put("offer", candidacy.offer ? offer(*candidacy.offer) : Json(), Json());
        whole.put("contacts", list(candidacy.contacts, "/contacts", &CaseWriter::contact), Json::array());
        whole.put("timeline", list(candidacy.timeline, "/timeline", &CaseWriter::event), Json::array());
        whole.put_optional("reason", candidacy.reason);
        whole.put("policy", policy(), Json::object());
        return whole.written();
    }

  private:
    template <class T>
    [[nodiscard]] Json list(const std::vector<T>& values, const std::string& pointer,
                            Json (CaseWriter::*one)(const T&, std::string) const) const {
        Json written = Json::array();
        for (const T& value : values) written.push_back((this->*one)(value, pointer + step(std::to_string(written.size()))));
        return written;
    }
    /// Events refer to people by id, so whoever has none, or one that is taken, gets one by place.
    void name_contacts() {
        std::set<std::string, std::less<>> taken;
        for (const Contact& contact : file_.candidacy.contacts)
            if (contact.id) taken.insert(std::string(contact.id->view()));
        std::set<std::string, std::less<>> given;
        for (const Contact& contact : file_.candidacy.contacts) {
            std::string id = contact.id ? std::string(contact.id->view()) : std::string();
            for (std::size_t place = ids_.size() + 1; id.empty() || given.contains(id); ++place)
                if (std::string by_place = fmt::format("contact-{}", place); !taken.contains(by_place)) id = std::move(by_place);
            given.insert(id);
            ids_.push_back(std::move(id));
        }
    }
    [[nodiscard]] Json id(std::optional<ContactIndex> who) const {
        return find(file_.candidacy, who) ? Json(ids_[static_cast<std::size_t>(*who)]) : Json();
    }

    [[nodiscard]] Json offer(const Offer& offer) const {
        CaseObject object(file_, "/offer");
        object.put("extended", json(offer.extended));
        object.put("form", json(offer.form), json(Form::written));
        object.put_optional("written", offer.written);
        object.put_optional("answer_by", offer.answer_by);
        object.put("made_by", id(offer.made_by), Json());
        object.put_optional("starts", offer.starts);
        object.put("internal", offer.internal, false);
        object.put("salary", offer.salary ? salary(*offer.salary) : Json(), Json());
        return object.written();
    }
    [[nodiscard]] Json salary(const Salary& salary) const {
        CaseObject object(file_, "/offer/salary");
        const Money& money = salary.amount;
        const Currency currency = money.currency();
        std::string amount = std::to_string(money.minor_units());
        if (const auto decimals = static_cast<std::size_t>(currency.decimals()); decimals > 0) {
            if (amount.size() <= decimals) amount.insert(0, decimals + 1 - amount.size(), '0');
            amount.insert(amount.size() - decimals, ".");
        }
        const auto spelled = file_.spelled_out.find(object.pointer("amount"));
        const bool as_spelled = spelled != file_.spelled_out.end() && spelled->second.is_string() &&
                                Money::parse(spelled->second.get_ref<const std::string&>(), currency) == money;
        object.put("amount", as_spelled ? spelled->second : Json(amount));
        object.put("currency", currency.code());
        object.put_optional("per", salary.per);
        return object.written();
    }
    [[nodiscard]] Json contact(const Contact& contact, std::string pointer) const {
        CaseObject object(file_, std::move(pointer));
        const NameParts& parts = contact.name.parts();
        object.put("id", ids_[static_cast<std::size_t>(&contact - file_.candidacy.contacts.data())]);
        object.put("name", contact.name.is_known() ? json(contact.name.full()) : Json(), Json());
        object.put("described", contact.name.is_known() ? Json() : json(contact.name.full()), Json());
        object.put_optional("given", parts.given);
        object.put_optional("family", parts.family);
        object.put_optional("honorific", parts.honorific);
        object.put("role", json(contact.role), json(Role::other));
        object.put_optional("email", contact.email);
        object.put_optional("topic", contact.topic);
        object.put("formality", json(contact.formality), json(Formality::formal));
        object.put("do_not_contact", contact.do_not_contact, false);
        object.put_optional("note", contact.note);
        return object.written();
    }
    [[nodiscard]] Json event(const Event& event, std::string pointer) const {
        CaseObject object(file_, std::move(pointer));
        object.put_optional("on", event.on);
        object.put("what", json(event.what));
        Json who = Json::array();
        for (const ContactIndex one : event.who)
            if (Json known = id(one); !known.is_null()) who.push_back(std::move(known));
        object.put("who", std::move(who), Json::array());
        object.put_optional("until", event.until);
        object.put("form", json(event.form), json(Form::written));
        object.put_optional("note", event.note);
        return object.written();
    }
    [[nodiscard]] Json policy() const {
        CaseObject object(file_, "/policy");
        const Policy& policy = file_.policy;
        const Policy profile = policy_for(file_.profile.value_or(Profile::seed));
        object.put_optional("profile", file_.profile);
        for (const auto& [key, number] : policy_numbers) {
            const bool counted_otherwise = number == &Policy::answer_within &&
                                           (policy.answer_counted_in != profile.answer_counted_in || policy.answer_on != profile.answer_on);
            object.put(key, policy.*number, counted_otherwise ? Json() : Json(profile.*number));
        }
        object.put("reconnect_months", months(policy), months(profile));
        object.put("clock_start", json(policy.clock_start), json(profile.clock_start));
        object.put("clock_restarts_on_revision", policy.clock_restarts_on_revision, profile.clock_restarts_on_revision);
        object.put("longer_deadline", json(policy.longer_deadline), json(profile.longer_deadline));
        object.put("roll", json(policy.roll), json(profile.roll));
        object.put("weekend", weekend_words(policy.calendar.weekend()), weekend_words(Weekend()));
        Json holidays = Json::array();
        for (const Day day : policy.calendar.holidays()) holidays.push_back(json(day));
        object.put("holidays", std::move(holidays), Json::array());
        return object.written();
    }
    [[nodiscard]] static Json months(const Policy& policy) {
        Json list = Json::array();
        for (const int month : policy.reconnect_months) list.push_back(month);
        return list;
    }

    const CaseFile& file_;
    std::vector<std::string> ids_{};  ///< one a contact
};

}  // namespace detail

/// The text of a case file, indented by two. Reading it gives the same values; what a file read from spelled out beyond need
/// still stands. A contact without an id of its own gets one, such as "contact-2"; whoever is not on the list is left out.
[[nodiscard]] inline std::string write_case(const CaseFile& file) { return detail::CaseWriter(file).write().dump(2) + "\n"; }

}  // namespace bowout

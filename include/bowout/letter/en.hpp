// English: en-US and en-GB.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include <bowout/letter/phrasebook.hpp>

namespace bowout {

namespace detail::english {

inline constexpr std::array<std::string_view, 12> months{"January", "February", "March",     "April",   "May",      "June",
                                                         "July",    "August",   "September", "October", "November", "December"};

[[nodiscard]] constexpr std::string_view month(Day day) noexcept { return months[day.month() - 1]; }

[[nodiscard]] constexpr bool is_nobody(const Contact* reader) noexcept { return reader == nullptr || !reader->name.is_known(); }

/// "Ms." in the United States, "Ms" in Britain; any other title exactly as given.
inline void write_honorific(std::string& out, std::string_view honorific, bool with_stop) {
    const std::string_view bare = honorific.ends_with('.') ? honorific.substr(0, honorific.size() - 1) : honorific;
    for (const std::string_view title : {"Mr", "Mrs", "Ms", "Mx", "Dr"}) {
        if (bare != title) continue;
        out += title;
        if (with_stop) out += '.';
        return;
    }
    out += honorific;
}

/// "Dear Ms. Nair", "Dear Alex Rivera" where no title is known, "Dear Priya" on first-name terms.
inline void write_dear(std::string& out, const Contact& reader, bool with_stop) {
    const NameParts& parts = reader.name.parts();
    out += "Dear ";
    if (reader.formality == Formality::first_name && parts.given) {
        out += parts.given->view();
    } else if (reader.formality == Formality::formal && parts.honorific) {
        write_honorific(out, parts.honorific->view(), with_stop);
        out += ' ';
        out += (parts.family ? *parts.family : reader.name.full()).view();
    } else {
        out += reader.name.full().view();
    }
}

inline void salute_us(std::string& out, const Contact* reader) {
    if (is_nobody(reader)) {
        out += "Dear Hiring Team:";
        return;
    }
    write_dear(out, *reader, true);
    out += reader->formality == Formality::first_name ? ',' : ':';
}
inline void close_us(std::string& out, const Contact* reader) {
    const Formality formality = is_nobody(reader) ? Formality::formal : reader->formality;
    out += formality == Formality::formal ? "Sincerely," : formality == Formality::neutral ? "Best regards," : "Warm regards,";
}
inline void write_date_us(std::string& out, Day day) {
    const auto [year, number, of_month] = day.civil();
    out += months[number - 1];
    out += ' ';
    write_number(out, of_month);
    out += ", ";
    write_number(out, static_cast<unsigned>(year));
}
inline void write_day_us(std::string& out, Day day) {
    out += month(day);
    out += ' ';
    write_number(out, day.day());
}

inline void salute_gb(std::string& out, const Contact* reader) {
    if (is_nobody(reader)) {
        out += "Dear Sir or Madam,";
        return;
    }
    write_dear(out, *reader, false);
    out += ',';
}
inline void close_gb(std::string& out, const Contact* reader) {
    if (is_nobody(reader)) {
        out += "Yours faithfully,";
        return;
    }
    out += reader->formality == Formality::formal    ? "Yours sincerely,"
           : reader->formality == Formality::neutral ? "Kind regards,"
                                                     : "Best wishes,";
}
inline void write_date_gb(std::string& out, Day day) {
    const auto [year, number, of_month] = day.civil();
    write_number(out, of_month);
    out += ' ';
    out += months[number - 1];
    out += ' ';
    write_number(out, static_cast<unsigned>(year));
}
inline void write_day_gb(std::string& out, Day day) {
    write_number(out, day.day());
    out += ' ';
    out += month(day);
}

}  // namespace detail::english

/// English as written in the United States.
inline constexpr Phrasebook en_us{
    .language = "en-US",
    .salute = detail::english::salute_us,
    .close = detail::english::close_us,
    .write_date = detail::english::write_date_us,
    .write_day = detail::english::write_day_us,
    .list_comma = ", ",
    .list_and_two = " and ",
    .list_and = ", and ",
    .article_to_lower = "The ",
    .subject_label = "",
    .subject_after_salutation = false,

    .decline_subject = {"Your offer: {title}"},
    .decline_subject_reference = {"Your offer: {title} ({reference})"},
    .withdraw_subject = {"Withdrawing my application: {title}"},
    .withdraw_subject_reference = {"Withdrawing my application: {title} ({reference})"},
    .thank_subject = {"Thank you", "With thanks", "A word of thanks"},

    .decline_opening = {"Thank you for offering me the {title} position at {organization}.",
                        "Thank you for your offer of the {title} position at {organization}.",
                        "It meant a lot to be offered the {title} position at {organization}, and I thank you for it."},
    .decline_opening_agency =
        {"Thank you for putting me forward for the {title} position at {organization}, and for passing on their offer.",
         "Thank you for bringing me the {title} position at {organization}, and for your help all the way to their offer.",
         "You have looked after me well from the first call to the offer of the {title} position at {organization}, and "
         "I thank you for it."},
    .decline_decision = {"I have thought it over with care, and I have decided to decline.",
                         "I have made up my mind, and I am declining it.", "I am writing to let you know that I will not be accepting it."},
    .decline_regret = {"I know this is not the answer you were hoping for.",
                       "I know how much work goes into filling a post, and yours has not gone unnoticed.",
                       "It is not an easy thing to write, because you and your team made me feel so welcome."},
    .decline_regret_agency = {"I know you were hoping for a different answer.",
                              "I know how much you have done to bring this about, and I value it.",
                              "It is not an easy thing to write after all you have done."},
    .late_apology = {"You should have heard from me sooner, and I am sorry for the delay.",
                     "My answer comes later than it should have, and I am sorry for that.",
                     "Please accept my apology for answering so late."},

    .withdraw_opening = {"Thank you for considering me for the {title} position at {organization}.",
                         "Thank you for the time you have given to my application for the {title} position at {organization}.",
                         "It has been good to learn about the {title} position at {organization}, and I thank you for considering me."},
    .withdraw_decision = {"I have decided to withdraw my application.",
                          "I am writing to withdraw my application, before you put any more work into it.",
                          "I would like to withdraw from the process now rather than later, so that your time goes to someone else."},
    .free_planned_day = {"Please cancel what you had planned with me for {planned_day}.",
                         "That frees the time you had set aside for {planned_day}.", "There is no need to keep {planned_day} open for me."},
    .short_notice_apology = {"I am sorry for the short notice.", "My apologies for the short notice.",
                             "You should have had more notice, and I am sorry about that."},

    .reasons = {{Reason::not_right_fit, "Much as I liked what I saw, the role is not the right fit for me."},
                {Reason::accepted_other_offer, "Another position came through, and I have accepted it."},
                {Reason::staying_put, "My present employer and I have agreed that I will stay where I am."},
                {Reason::role_scope, "The work I want to do most lies a little outside this role."},
                {Reason::seniority, "What I am looking for is a role at a different level."},
                {Reason::career_direction, "My plans are taking me in a different direction from this role."},
                {Reason::location_commute, "The daily journey would be longer than I can manage well."},
                {Reason::remote_policy, "The balance of home and office that I need is different from yours."},
                {Reason::relocation, "A move is not something I can take on this year."},
                {Reason::schedule, "The working hours would not fit with my other commitments."},
                {Reason::start_date, "The start date and my present obligations cannot be brought together."},
                {Reason::growth, "The next step I am aiming for is easier to reach along another path."},
                {Reason::study, "My studies will need the time that this role deserves."},
                {Reason::position_changed, "The position has changed since I applied, and it suits me less in its new form."},
                {Reason::timing, "The timing is not right for me to make a change."},
                {Reason::other, "My reasons are personal and take nothing away from my good impression of you."}},
    .particular_thanks = {"Thank you in particular for {topic}.", "I will remember {topic} with gratitude.",
                          "I am especially grateful for {topic}."},
    .thank_people = {"Please give my thanks to {people} as well, for the time they took.",
                     "It was a pleasure to meet {people} too; please pass on my thanks.",
                     "I enjoyed meeting {people} as well, and would be grateful if you passed on my thanks."},
    .thank_everyone_met = {"Please give my thanks to everyone who took the time to talk with me.",
                           "It was a pleasure to meet your colleagues too; please pass on my thanks.",
                           "I enjoyed meeting your colleagues as well, and would be grateful if you passed on my thanks."},
    .open_door = {"I hope we can stay in touch, and I wish you and the team every success.",
                  "I would be glad to stay in touch, and I hope our paths cross again.",
                  "It would be good to stay in contact. I wish you all the best in filling the position."},

    .thank_opening_met_day =
        {"Thank you for talking with me on {met_day} about the {title} position.",
         "Thank you for the time you took for me on {met_day}, when we talked about the {title} position.",
         "Our conversation on {met_day} about the {title} position has stayed with me, and I want to thank you for it.",
         "I am writing to thank you for meeting me on {met_day} to talk about the {title} position."},
    .thank_opening = {"Thank you for the time you gave me while I was a candidate for the {title} position.",
                      "I want to thank you for your part in my application for the {title} position.",
                      "I am writing to thank you for your time and help with my application for the {title} position.",
                      "Thank you for your kindness while I was being considered for the {title} position."},
    .thank_topic = {"I especially appreciated {topic}.", "I am especially grateful for {topic}.",
                    "I have thought back to {topic} more than once."},
    .thank_impression = {"It was good to learn more about {organization} from you.",
                         "You made me feel welcome at {organization}, and I will remember that.",
                         "I came away knowing a good deal more about {organization} and its work."},
    .thank_declined = {"As you may have heard, I have declined the position.",
                       "I have since declined the position, and that takes nothing away from my good impression.",
                       "Although I have declined the position, I am glad that I applied and got to know you a little.",
                       "In the end I declined the position, but I think of you and your colleagues with great respect.",
                       "You may know by now that I declined the position; I did not want to leave without a word to you."},
    .thank_withdrawn = {"As you may have heard, I have withdrawn my application.",
                        "I have since withdrawn my application, and that takes nothing away from my good impression.",
                        "Although I have withdrawn my application, I am glad that I applied and got to know you a little.",
                        "In the end I withdrew my application, but I think of you and your colleagues with great respect.",
                        "You may know by now that I withdrew my application; I did not want to leave without a word to you."},
    .thank_door = {"I hope we meet again, and I would be glad to stay in touch.",
                   "If our paths cross again, I will be glad of it. All the best to you and your team until then.",
                   "It would be good to stay in touch, and I wish you all the best."},
};

/// English as written in Britain: the same sentences in another frame.
inline constexpr Phrasebook en_gb = [] {
    Phrasebook book = en_us;
    book.language = "en-GB";
    book.salute = detail::english::salute_gb;
    book.close = detail::english::close_gb;
    book.write_date = detail::english::write_date_gb;
    book.write_day = detail::english::write_day_gb;
    book.list_and = " and ";
    book.subject_after_salutation = true;
    return book;
}();

}  // namespace bowout

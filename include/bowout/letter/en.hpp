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

/// "Ms." in the United States, "Ms" in Britain; any other title exactly as given.
inline void write_honorific(LetterText& out, std::string_view honorific, bool with_stop) {
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
inline void write_dear(LetterText& out, const Contact& reader, bool with_stop) {
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

inline void salute_us(LetterText& out, const Contact* reader) {
    if (!is_named(reader)) {
        out += "Dear Hiring Team:";
        return;
    }
    write_dear(out, *reader, true);
    out += reader->formality == Formality::formal ? ':' : ',';
}
inline void close_us(LetterText& out, const Contact* reader) {
    const Formality formality = !is_named(reader) ? Formality::formal : reader->formality;
    out += formality == Formality::formal ? "Sincerely," : formality == Formality::neutral ? "Best regards," : "Warm regards,";
}
inline void write_date_us(LetterText& out, Day day) {
    const auto [year, number, of_month] = day.civil();
    out += months[number - 1];
    out += ' ';
    out.add_number(of_month);
    out += ", ";
    out.add_number(static_cast<unsigned>(year));
}
inline void write_day_us(LetterText& out, Day day) {
    out += month(day);
    out += ' ';
    out.add_number(day.day());
}

/// A comma stands before the "and" of three.
[[nodiscard]] constexpr std::string_view and_before_us(std::string_view, std::size_t count) noexcept {
    return count == 2 ? " and " : ", and ";
}

inline void salute_gb(LetterText& out, const Contact* reader) {
    if (!is_named(reader)) {
        out += "Dear Sir or Madam,";
        return;
    }
    write_dear(out, *reader, false);
    out += ',';
}
inline void close_gb(LetterText& out, const Contact* reader) {
    if (!is_named(reader)) {
        out += "Yours faithfully,";
        return;
    }
    out += reader->formality == Formality::formal    ? "Yours sincerely,"
           : reader->formality == Formality::neutral ? "Kind regards,"
                                                     : "Best wishes,";
}
inline void write_date_gb(LetterText& out, Day day) {
    const auto [year, number, of_month] = day.civil();
    out.add_number(of_month);
    out += ' ';
    out += months[number - 1];
    out += ' ';
    out.add_number(static_cast<unsigned>(year));
}
inline void write_day_gb(LetterText& out, Day day) {
    out.add_number(day.day());
    out += ' ';
    out += month(day);
}

[[nodiscard]] constexpr std::string_view and_before_gb(std::string_view, std::size_t) noexcept { return " and "; }

}  // namespace detail::english

/// English as written in the United States.
inline constexpr Phrasebook en_us{
    .language = "en-US",
    .on_first_name_terms = nullptr,
    .salute = detail::english::salute_us,
    .close = detail::english::close_us,
    .write_date = detail::english::write_date_us,
    .write_day = detail::english::write_day_us,
    .list_comma = ", ",
    .and_before = detail::english::and_before_us,
    .article_to_lower = "The ",
    .subject_label = "",
    .reference_before = " (",
    .reference_after = ")",
    .subject_after_salutation = false,

    .subjects = {.offer = {"Your offer: {title}"},
                 .withdraw = {"Withdrawing my application: {title}"},
                 .interview = {"Your invitation: {title}"},
                 .renege = {"Withdrawing my acceptance: {title}"},
                 .thank = {"Thank you", "With thanks", "A word of thanks"},
                 .keep_in_touch = {"Staying in touch", "Hello from {sender}", "Hello again from {sender}"},
                 .note = {"The {title} position"},
                 .phone = {"Phone script: {title}"}},

    .decline = {.opening = {"Thank you for offering me the {title} position at {organization}.",
                            "Thank you for your offer of the {title} position at {organization}.",
                            "It meant a lot to be offered the {title} position at {organization}, and I thank you for it."},
                .opening_agency =
                    {"Thank you for putting me forward for the {title} position at {organization}, and for passing on their offer.",
                     "Thank you for bringing me the {title} position at {organization}, and for your help all the way to their offer.",
                     "You have looked after me well from the first call to the offer of the {title} position at {organization}, and "
                     "I thank you for it."},
                .opening_internal = {"Thank you for thinking of me for the {title} position, and for the offer.",
                                     "Thank you for offering me the {title} position; your confidence means a great deal to me.",
                                     "It meant a lot to be offered the {title} position, and I thank you for your trust."},
                .decision = {"I have decided to decline the offer.", "I have decided not to accept the offer.",
                             "I am writing to let you know that I will not be accepting the offer."},
                .regret = {"I know this is not the answer you were hoping for.",
                           "I know how much work goes into hiring, and I appreciate yours.",
                           "This is not easy to write, because you and your team made me feel so welcome."},
                .regret_agency = {"I know you were hoping for a different answer.",
                                  "I know how much you have done to bring this about, and I value it.",
                                  "This is not easy to write after all you have done."},
                .late_decision =
                    {"I have decided to decline the offer. You should have heard from me sooner, and I am sorry that I kept you waiting.",
                     "I will not be accepting the offer. You were owed an answer before now, and I am sorry that you had to wait.",
                     "I have decided not to accept the offer, and I am sorry that I kept you waiting for my answer."},
                .door_internal = {"I like the work I do now, and I would be glad to help whoever takes the position to settle in.",
                                  "I am happy where I am, and you can count on me for anything that helps the new colleague to settle in.",
                                  "My present work means a lot to me, and I hope we will talk again about what might come later."}},

    .withdraw = {.opening = {"Thank you for considering me for the {title} position at {organization}.",
                             "Thank you for your time, and for considering me for the {title} position at {organization}.",
                             "It has been good to learn about the {title} position at {organization}, and I thank you for considering me."},
                 .decision = {"I have decided to withdraw my application.",
                              "I would like to withdraw my application, so that no more of your time goes into it.",
                              "I am withdrawing my application now rather than later, so that your time can go to someone else."},
                 .free_planned_day = {"Please go ahead and cancel what we had planned for {planned_day}.",
                                      "There is no need to hold {planned_day} for me any longer.",
                                      "Please release the time you set aside for me on {planned_day}."},
                 .short_notice_apology = {"I am sorry for the short notice.", "I am sorry to tell you so late.",
                                          "You should have had more notice, and I am sorry about that."}},

    .decline_interview = {.opening = {"Thank you for inviting me to an interview for the {title} position at {organization}.",
                                      "Thank you for your invitation to talk about the {title} position at {organization}.",
                                      "I was pleased to be invited to an interview for the {title} position at {organization}, and I "
                                      "thank you for it."},
                          .decision = {"I have decided not to go further with my application, and so I will not be coming.",
                                       "I am writing to decline the invitation and to end my application here.",
                                       "I have decided to leave the spot to someone else, and I am declining the invitation."}},

    .renege =
        {.opening = {"You put your trust in me with the {title} position at {organization}, and I thank you for that.",
                     "Thank you for choosing me for the {title} position at {organization}, and for all your work since.",
                     "Thank you for the {title} position at {organization}, and for the welcome you gave me when I accepted."},
         .decision = {"It is hard to write this after saying yes, but I must withdraw my acceptance and will not be joining you.",
                      "This will be unwelcome news: I am withdrawing my acceptance and will not be joining you.",
                      "I meant it when I accepted, but I must withdraw my acceptance, and I will not be joining you."},
         .apology = {"I gave you my word, and I am truly sorry to go back on it.",
                     "You had every right to rely on my word, and I am truly sorry for the trouble this makes for you and your colleagues.",
                     "You were counting on me, and I am truly sorry to let you down."},
         .wish = {"If there is anything I can do to make this easier for you, please let me know.",
                  "I will gladly help in any way I can while you look for someone else, and I wish you and the team well.",
                  "Please tell me what I can do so that as little of your work as possible is lost."}},

    .late_note = {.opening = {"You offered me the {title} position at {organization}, and I thank you for it.",
                              "Thank you once more for offering me the {title} position at {organization}.",
                              "Thank you for your offer of the {title} position at {organization}."},
                  .decision = {"I let it expire without a word; my answer would have been no.",
                               "The day for my answer has passed, and I should have told you then that I would not accept.",
                               "The offer has expired, and I would have declined it."},
                  .apology = {"I am sorry I left you waiting for an answer.", "You should not have had to wait in vain, and I am sorry.",
                              "My silence was discourteous, and I am sorry for it."},
                  .wish = {"I wish you and the team every success.", "I hope that you have found the right person by now.",
                           "I wish you all the best in filling the position."}},

    .acknowledge = {.opening = {"Thank you for offering me the {title} position at {organization}.",
                                "Thank you for your offer of the {title} position at {organization}; I was very pleased to receive it.",
                                "I have received your offer of the {title} position at {organization}, and I thank you for it."},
                    .answer_day = {"I am giving it the thought it deserves, and you will have my answer by {answer_day}.",
                                   "You will hear from me by {answer_day} at the latest.",
                                   "I would like to read everything carefully, and I will answer by {answer_day}."}},

    .ask_for_time = {.opening = {"I was very pleased to be offered the {title} position at {organization}, and I thank you for it.",
                                 "Thank you for your offer of the {title} position at {organization}; I was delighted to receive it.",
                                 "It is a pleasure to have your offer of the {title} position at {organization}, and I thank you for it."},
                     .request = {"You asked for my answer by {answer_day}. Would you let me answer by {later_day} instead?",
                                 "Would it be possible to give you my answer by {later_day}, rather than {answer_day}?",
                                 "You asked for my answer by {answer_day}; could I have until {later_day}?"},
                     .reason = {"It is a step that I want to think through properly, and I would like to give you an answer that holds.",
                                "I want to make up my mind without haste, so that the answer I give you is a firm one.",
                                "I want to go over everything carefully, so that you can rely on my answer."},
                     .thanks = {"Thank you for considering it; if that day does not suit you, I will of course keep to yours.",
                                "If that is not possible, I will of course keep to your date. Thank you for considering it.",
                                "I know that you have plans to make, and I thank you for your understanding."}},

    .thank =
        {.opening_met_day = {"Thank you for our conversation on {met_day} about the {title} position.",
                             "Thank you for taking the time on {met_day} to talk with me about the {title} position.",
                             "Our conversation on {met_day} about the {title} position has stayed with me, and I want to thank you for it.",
                             "I am writing to thank you for meeting me on {met_day} to talk about the {title} position."},
         .opening = {"Thank you for the time you gave me while I was a candidate for the {title} position.",
                     "I want to thank you for your part in my application for the {title} position.",
                     "I am writing to thank you for your time and help with my application for the {title} position.",
                     "Thank you for your kindness while I was being considered for the {title} position."},
         .opening_recruiter = {"Thank you for guiding me through the application for the {title} position from start to finish.",
                               "You kept me informed at every step of my application for the {title} position, and I thank you for it.",
                               "I want to thank you for the way you looked after my application for the {title} position."},
         .opening_coordinator = {"Thank you for arranging everything so well while I was a candidate for the {title} position.",
                                 "Every appointment for the {title} position ran smoothly, and I have you to thank for that.",
                                 "I want to thank you for the care with which you planned my visits for the {title} position."},
         .opening_colleague =
             {"Thank you for telling me so openly what it is like to work at {organization}.",
              "It was a pleasure to meet someone I might have worked with at {organization}, and I thank you for your time.",
              "Thank you for the time you took to tell me about your team at {organization}."},
         .topic = {"I especially appreciated {topic}.", "I am especially grateful for {topic}.", "I still think about {topic}."},
         .impression = {"It was good to learn more about {organization} from you.",
                        "You made me feel welcome at {organization}, and I will remember that.",
                        "I came away knowing a good deal more about {organization} and its work."},
         .declined = {"As you may have heard, I have declined the position.",
                      "I have since declined the position, and that takes nothing away from my good impression.",
                      "Although I have declined the position, I am glad that I applied and got to know you a little.",
                      "In the end I declined the position, but I think of you and your colleagues with great respect.",
                      "You may have heard that I declined the position, but I did not want to leave without thanking you."},
         .withdrawn = {"As you may have heard, I have withdrawn my application.",
                       "I have since withdrawn my application, and that takes nothing away from my good impression.",
                       "Although I have withdrawn my application, I am glad that I applied and got to know you a little.",
                       "In the end I withdrew my application, but I think of you and your colleagues with great respect.",
                       "You may have heard that I withdrew my application, but I did not want to leave without thanking you."},
         .door = {"It would be good to meet again, and I would be glad to stay in touch.",
                  "I hope our paths cross again. Until then, all the best to you and your team.",
                  "It would be good to stay in touch, and I wish you all the best."},
         .door_internal = {"I look forward to our next conversation in the building.",
                           "I am glad that we work in the same house and will see each other again.",
                           "I look forward to working with you from where I am."}},

    .keep_in_touch =
        {.opening = {"It has been a few months since we talked about the {title} position at {organization}.",
                     "A few months have passed since I was a candidate for the {title} position at {organization}.",
                     "I was a candidate for the {title} position at {organization} a few months ago, and I remember it fondly."},
         .topic = {"I still think of {topic}.", "I have not forgotten {topic}.", "I often think about {topic}."},
         .wish = {"How are you and the team getting on? I would be glad to hear from you.",
                  "I hope all is well with you, and I would be glad to meet for a coffee one day.",
                  "I just wanted to say hello and stay in touch. I hope all is well with you."}},

    .referrer = {.opening = {"Thank you for recommending me for the {title} position at {organization}.",
                             "Thank you for putting in a word for me at {organization} when the {title} position came up.",
                             "It was kind of you to recommend me for the {title} position at {organization}, and I thank you for it."},
                 .declined = {"They made me an offer, and I have decided to decline it; I want you to hear it from me.",
                              "I wanted you to know at once that I have declined the offer they made me.",
                              "They did make me an offer, and I am declining it today."},
                 .withdrawn = {"I have decided to withdraw my application, and I want you to hear it from me.",
                               "I wanted you to know at once that I have withdrawn my application.",
                               "I am withdrawing my application today, before they put any more work into it."},
                 .door = {"Your recommendation meant a lot to me. I hope to do as much for you one day, and to see you soon.",
                          "I will not forget what you did for me, and I hope we stay in touch.",
                          "Let us talk soon; I would be glad to tell you more, and to help you in return one day."}},
    .agency = {.opening = {"Thank you for your help with the {title} position at {organization}.",
                           "Thank you for putting me forward for the {title} position at {organization}.",
                           "You have looked after me well on the way to the {title} position at {organization}, and I thank you for it."},
               .declined = {"I have decided to decline their offer; please let them know.",
                            "I am declining the offer; please pass that on, with my thanks.",
                            "Please tell them that I am declining their offer, and that I thank them for it."},
               .withdrawn = {"I have decided to withdraw my application; please let them know.",
                             "I am withdrawing my application; please pass that on, with my thanks.",
                             "Please tell them that I am withdrawing my application, and that I thank them for their time."},
               .door = {"I would be glad to hear from you again when something else comes up.",
                        "I hope we can work together again, and I wish you success in filling the position.",
                        "It was good to work with you, and I would be glad to stay in touch."}},
    .referee = {.opening = {"Thank you for being willing to be a reference for the {title} position at {organization}.",
                            "Thank you for acting as my reference for the {title} position at {organization}.",
                            "It was kind of you to stand by as a reference for the {title} position at {organization}, and I thank you."},
                .declined = {"They made me an offer, and I have declined it.", "It came to an offer, which I have decided to decline.",
                             "They made me an offer, which I have declined for reasons of my own."},
                .withdrawn = {"I have withdrawn my application, so nobody will be calling you about it.",
                              "I have decided to withdraw my application, and you need not expect a call any more.",
                              "As I have withdrawn my application, there will be no call to you after all."},
                .door = {"Your support means a lot to me, and I hope we stay in touch.", "I would be glad to do the same for you one day.",
                         "I hope all is well with you, and that I may come back to you another time."}},

    .phone =
        {.greeting = {"Hello, this is {sender}. I'm calling about the {title} position at {organization}. Do you have a minute?"},
         .decline = {"Thank you very much for the offer. I've decided to decline it, and I wanted to tell you myself."},
         .withdraw = {"Thank you very much for considering me. I've decided to withdraw my application, and I wanted to tell you myself."},
         .thanks = {"I enjoyed getting to know you and your colleagues, and I'd be glad to stay in touch."},
         .follow = {"I'll send it in writing today as well. Thank you for your time, and goodbye."},
         .voicemail = {"If you get voicemail: Hello, this is {sender}, about the {title} position. Could you please call me back today? "
                       "Thank you."}},

    .reasons = {{Reason::not_right_fit, "Much as I liked what I saw, the role is not the right fit for me."},
                {Reason::accepted_other_offer, "Another position came through, and I have accepted it."},
                {Reason::staying_put, "My present employer and I have agreed that I will stay where I am."},
                {Reason::role_scope, "The work I want to do most lies a little outside this role."},
                {Reason::seniority, "What I am looking for is a role at a different level."},
                {Reason::career_direction, "My career is moving in a different direction."},
                {Reason::location_commute, "The commute would be longer than I can manage."},
                {Reason::remote_policy, "A different balance of home and office would suit me better."},
                {Reason::relocation, "A move is not something I can take on this year."},
                {Reason::schedule, "The working hours would not fit with my other commitments."},
                {Reason::start_date, "The start date conflicts with commitments that I have already made."},
                {Reason::growth, "The next step I have in mind is a different one."},
                {Reason::study, "My studies will need the time that this role deserves."},
                {Reason::position_changed, "The position has changed since I applied, and it suits me less in its new form."},
                {Reason::timing, "The timing is not right for me to make a change."},
                {Reason::other, "My reasons are personal and take nothing away from my good impression."}},
    .particular_thanks = {"Thank you especially for {topic}.", "In particular, I want to thank you for {topic}.",
                          "I am especially grateful for {topic}."},
    .thank_people = {"Please also pass on my thanks to {people}.", "It was good to talk with {people}; please pass on my thanks.",
                     "I also enjoyed meeting {people}, and I would be grateful if you passed on my thanks."},
    .time_invested = {"You and your colleagues gave my application a good deal of time, and I have not taken it for granted.",
                      "I know how many hours you have put into my application, and I value every one of them.",
                      "Several rounds are a lot of work on your side, and I am grateful for them."},
    .thank_everyone_met = {"Please also thank everyone who took the time to talk with me.",
                           "It was a pleasure to meet everyone I talked with; please pass on my thanks.",
                           "I enjoyed every conversation I had, and would be grateful if you passed on my thanks."},
    .open_door = {"It would be good to stay in touch, and I wish you and the team every success.",
                  "I would be glad to stay in touch, and I hope our paths cross again.",
                  "I hope we can stay in touch, and that you soon find the right person for the position."},
};

/// English as written in Britain: the same sentences in another frame.
inline constexpr Phrasebook en_gb = [] {
    Phrasebook book = en_us;
    book.language = "en-GB";
    book.salute = detail::english::salute_gb;
    book.close = detail::english::close_gb;
    book.write_date = detail::english::write_date_gb;
    book.write_day = detail::english::write_day_gb;
    book.and_before = detail::english::and_before_gb;
    book.subject_after_salutation = true;
    return book;
}();

}  // namespace bowout

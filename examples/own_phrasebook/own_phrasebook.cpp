// A language of one's own: a phrasebook for Dutch as written in the Netherlands, and a letter in it.
#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include <bowout/bowout.hpp>

namespace dutch {

constexpr std::array<std::string_view, 12> months{"januari", "februari", "maart",     "april",   "mei",      "juni",
                                                  "juli",    "augustus", "september", "oktober", "november", "december"};

/// "Geachte mevrouw De Vries," with the title as given; else "Beste Robin de Vries,".
void salute(bowout::LetterText& out, const bowout::Contact* reader) {
    if (!bowout::is_named(reader)) {
        out += "Geachte heer of mevrouw,";
        return;
    }
    const bowout::NameParts& parts = reader->name.parts();
    if (reader->formality == bowout::Formality::formal && parts.honorific && parts.family) {
        out += fmt::format("Geachte {} {},", parts.honorific->view(), parts.family->view());
    } else if (reader->formality == bowout::Formality::first_name && parts.given) {
        out += fmt::format("Beste {},", parts.given->view());
    } else {
        out += fmt::format("Beste {},", reader->name.full().view());
    }
}
void close(bowout::LetterText& out, const bowout::Contact* reader) {
    const bool informal = reader && reader->formality == bowout::Formality::first_name;
    out += informal ? "Hartelijke groet," : "Met vriendelijke groet,";
}
void write_day(bowout::LetterText& out, bowout::Day day) { out += fmt::format("{} {}", day.day(), months[day.month() - 1]); }
void write_date(bowout::LetterText& out, bowout::Day day) {
    write_day(out, day);
    out += fmt::format(" {}", day.year());
}

std::string_view and_before(std::string_view /*last*/, std::size_t /*count*/) { return " en "; }

using bowout::Reason;

constexpr bowout::Phrasebook nl_nl{
    .language = "nl-NL",
    .on_first_name_terms = nullptr,
    .salute = salute,
    .close = close,
    .write_date = write_date,
    .write_day = write_day,
    .list_comma = ", ",
    .and_before = and_before,
    .article_to_lower = "",
    .subject_label = "Betreft: ",
    .reference_before = " (",
    .reference_after = ")",
    .subject_after_salutation = false,

    .subjects = {.offer = {"Uw aanbod: {title}"},
                 .withdraw = {"Mijn sollicitatie: {title}"},
                 .interview = {"Uw uitnodiging: {title}"},
                 .renege = {"Mijn toezegging: {title}"},
                 .thank = {"Met dank", "Een woord van dank", "Dank voor uw tijd"},
                 .keep_in_touch = {"Een korte groet"},
                 .note = {"De functie {title}"},
                 .phone = {"Aan de telefoon: {title}"}},

    .decline = {.opening = {"Hartelijk dank voor uw aanbod voor de functie {title} bij {organization}.",
                            "Met uw aanbod voor de functie {title} bij {organization} hebt u mij een groot plezier gedaan."},
                .opening_agency = {"Hartelijk dank dat u mij hebt voorgedragen voor de functie {title} bij {organization}."},
                .opening_internal = {"Hartelijk dank dat u voor de functie {title} aan mij hebt gedacht."},
                .decision = {"Ik heb besloten het aanbod niet aan te nemen.", "Toch zeg ik nee, en dat wil ik u meteen laten weten."},
                .regret = {"Ik weet dat u op een ander antwoord had gehoopt.",
                           "Het valt mij niet licht, want ik heb me bij u welkom gevoeld."},
                .regret_agency = {"Ik weet hoeveel werk u hierin hebt gestoken."},
                .late_decision =
                    {"Mijn antwoord komt later dan het had gemoeten, waarvoor mijn excuses: ik heb besloten het aanbod niet aan te nemen."},
                .door_internal = {"Ik blijf met plezier op mijn huidige plek en help graag waar ik kan."}},
    .withdraw =
        {.opening = {"Hartelijk dank voor de tijd die u aan mijn sollicitatie voor de functie {title} bij {organization} hebt besteed."},
         .decision = {"Ik trek mijn sollicitatie in, voordat u er nog meer werk aan hebt."},
         .free_planned_day = {"De afspraak van {planned_day} kan daarmee vervallen."},
         .short_notice_apology = {"Het spijt me dat dit zo kort van tevoren komt."}},
    .decline_interview = {.opening = {"Hartelijk dank voor uw uitnodiging voor een gesprek over de functie {title} bij {organization}."},
                          .decision = {"Ik heb besloten niet verder te gaan met mijn sollicitatie en kom dus niet."}},
    .renege = {.opening = {"U hebt mij de functie {title} bij {organization} toevertrouwd, en daarvoor dank ik u."},
               .decision = {"Ik heb toegezegd, en die toezegging moet ik nu intrekken."},
               .apology = {"U rekende op mij; het spijt me dat ik mijn woord niet kan houden."},
               .wish = {"Als ik iets kan doen om het gemakkelijker te maken, hoor ik het graag."}},
    .late_note = {.opening = {"U hebt mij de functie {title} bij {organization} aangeboden, en daarvoor dank ik u."},
                  .decision = {"De termijn is verstreken; mijn antwoord zou nee zijn geweest."},
                  .apology = {"Het spijt me dat ik u heb laten wachten."},
                  .wish = {"Ik wens u veel succes met de invulling van de functie."}},
    .acknowledge = {.opening = {"Hartelijk dank voor uw aanbod voor de functie {title} bij {organization}."},
                    .answer_day = {"Uiterlijk op {answer_day} hebt u mijn antwoord."}},
    .ask_for_time = {.opening = {"Hartelijk dank voor uw aanbod voor de functie {title} bij {organization}."},
                     .request = {"U vroeg om een antwoord op {answer_day}; mag het ook {later_day} worden?"},
                     .reason = {"Ik wil u graag een antwoord geven waar u op kunt bouwen."},
                     .thanks = {"Alvast dank voor uw begrip."}},
    .thank = {.opening_met_day = {"Dank voor ons gesprek van {met_day} over de functie {title}.",
                                  "Graag dank ik u nog eens voor de tijd die u op {met_day} voor mij hebt genomen.",
                                  "Aan ons gesprek van {met_day} denk ik met plezier terug, en daarvoor wil ik u danken."},
              .opening = {"Graag dank ik u voor uw aandeel in mijn sollicitatie voor de functie {title}.",
                          "Dank voor de tijd die u voor mij hebt genomen."},
              .opening_recruiter = {"Dank voor uw goede begeleiding bij mijn sollicitatie voor de functie {title}."},
              .opening_coordinator = {"Dank dat u alles rond mijn sollicitatie voor de functie {title} zo goed hebt geregeld."},
              .opening_colleague = {"Dank voor uw openhartige verhaal over het werk bij {organization}."},
              .topic = {"In het bijzonder dank ik u voor {topic}.", "Vooral voor {topic} ben ik u dankbaar."},
              .impression = {"Ik heb me bij {organization} welkom gevoeld."},
              .declined = {"Zoals u misschien hebt gehoord, heb ik de functie afgewezen.",
                           "Ik heb de functie afgewezen, maar mijn goede indruk blijft."},
              .withdrawn = {"Zoals u misschien hebt gehoord, heb ik mijn sollicitatie ingetrokken."},
              .door = {"Ik hoop dat we elkaar nog eens tegenkomen.", "Het zou mij een genoegen zijn als we contact houden."},
              .door_internal = {"Ik verheug me op onze verdere samenwerking."}},
    .keep_in_touch = {.opening = {"Enkele maanden geleden solliciteerde ik bij {organization} naar de functie {title}."},
                      .topic = {"Aan {topic} denk ik nog graag terug."},
                      .wish = {"Ik hoop dat het u goed gaat, en zou graag contact houden."}},
    .referrer = {.opening = {"Dank dat u mij hebt aanbevolen voor de functie {title} bij {organization}."},
                 .declined = {"Zij hebben mij een aanbod gedaan, en ik heb besloten het niet aan te nemen."},
                 .withdrawn = {"Ik heb besloten mijn sollicitatie in te trekken."},
                 .door = {"Uw aanbeveling heeft veel voor mij betekend."}},
    .agency = {.opening = {"Dank voor uw hulp bij de functie {title} bij {organization}."},
               .declined = {"Ik neem het aanbod niet aan; wilt u dat met mijn dank doorgeven?"},
               .withdrawn = {"Ik trek mijn sollicitatie in; wilt u dat met mijn dank doorgeven?"},
               .door = {"Ik hoor graag weer van u."}},
    .referee = {.opening = {"Dank dat u als referentie voor de functie {title} bij {organization} klaarstond."},
                .declined = {"Het kwam tot een aanbod, dat ik heb afgewezen."},
                .withdrawn = {"Ik heb mijn sollicitatie ingetrokken; u wordt dus niet gebeld."},
                .door = {"Uw steun betekent veel voor mij."}},
    .phone =
        {.greeting = {"Goedendag, u spreekt met {sender}. Ik bel over de functie {title} bij {organization}. Schikt het?"},
         .decline = {"Hartelijk dank voor het aanbod. Ik heb besloten het niet aan te nemen, en dat wilde ik u zelf vertellen."},
         .withdraw = {"Hartelijk dank voor uw tijd. Ik trek mijn sollicitatie in, en dat wilde ik u zelf vertellen."},
         .thanks = {"Ik vond het fijn u te leren kennen."},
         .follow = {"U krijgt het vandaag ook schriftelijk. Dank u wel, en tot ziens."},
         .voicemail = {"Bij de voicemail: u spreekt met {sender}, over de functie {title}. Wilt u mij vandaag terugbellen? Dank u wel."}},

    .reasons = {{Reason::not_right_fit, "Hoe goed mijn indruk ook was, de functie past niet bij mij."},
                {Reason::accepted_other_offer, "Ik heb een andere functie aangenomen."},
                {Reason::staying_put, "Ik blijf bij mijn huidige werkgever."},
                {Reason::role_scope, "Het werk dat ik het liefst doe, ligt net buiten deze functie."},
                {Reason::seniority, "Ik zoek een functie op een ander niveau."},
                {Reason::career_direction, "Mijn plannen gaan een andere kant op."},
                {Reason::location_commute, "De dagelijkse reis zou te lang worden."},
                {Reason::remote_policy, "Ik heb een andere verdeling tussen thuis en kantoor nodig."},
                {Reason::relocation, "Een verhuizing past dit jaar niet."},
                {Reason::schedule, "De werktijden passen niet bij mijn andere verplichtingen."},
                {Reason::start_date, "De begindatum is niet te verenigen met mijn huidige verplichtingen."},
                {Reason::growth, "De stap die ik wil zetten, ligt op een andere weg."},
                {Reason::study, "Mijn studie vraagt de tijd die deze functie verdient."},
                {Reason::position_changed, "De functie is intussen veranderd en past nu minder bij mij."},
                {Reason::timing, "Het is voor mij niet het juiste moment."},
                {Reason::other, "Mijn redenen zijn persoonlijk en doen niets af aan mijn goede indruk."}},
    .particular_thanks = {"In het bijzonder dank ik u voor {topic}."},
    .thank_people = {"Wilt u ook {people} hartelijk voor mij bedanken?"},
    .time_invested = {"U en uw team hebben veel tijd aan mijn sollicitatie besteed, en dat waardeer ik zeer."},
    .thank_everyone_met = {"Wilt u ook uw collega's hartelijk voor mij bedanken?"},
    .open_door = {"Ik hoop dat we contact houden, en wens u en uw team veel succes.",
                  "Wie weet kruisen onze wegen elkaar nog eens; dat zou mij een genoegen zijn."},
};

}  // namespace dutch

int main() {
    constexpr bowout::ContactIndex sanne{0};
    const bowout::Candidacy candidacy{
        .candidate = {.name = "Mila Jansen"},
        .position = {.title = "Testingenieur", .organization = "Duinlicht Techniek"},
        .offer = bowout::Offer{.extended = {2026, 3, 3}, .made_by = sanne},
        .contacts = {{.name = {"Sanne de Vries", {.family = "De Vries", .honorific = "mevrouw"}}, .topic = "de rondleiding door het lab"}},
    };
    fmt::print("{}", bowout::decline(candidacy, {2026, 3, 9}, {.phrasebook = &dutch::nl_nl, .reason = bowout::Reason::schedule}));
}

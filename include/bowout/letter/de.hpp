// German: de-DE.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include <bowout/letter/de_du.hpp>
#include <bowout/letter/phrasebook.hpp>

namespace bowout {

namespace detail::german {

inline constexpr std::array<std::string_view, 12> months{"Januar", "Februar", "März",      "April",   "Mai",      "Juni",
                                                         "Juli",   "August",  "September", "Oktober", "November", "Dezember"};

/// Whether `honorific` is `word`, or begins with it: "Frau Dr." with "Frau".
[[nodiscard]] constexpr bool begins_with_word(std::string_view honorific, std::string_view word) noexcept {
    return honorific.substr(0, honorific.find(' ')) == word;
}

/// "Sehr geehrte Frau Dr. Vogel,", "Guten Tag Kim Albers," where it is not known whether Frau or Herr, "Hallo Katrin," on
/// first-name terms.
inline void salute(LetterText& out, const Contact* reader) {
    if (!is_named(reader)) {
        out += "Sehr geehrte Damen und Herren,";
        return;
    }
    const NameParts& parts = reader->name.parts();
    if (reader->formality == Formality::first_name && parts.given) {
        out += "Hallo ";
        out += parts.given->view();
    } else if (reader->formality != Formality::first_name && parts.honorific) {
        const std::string_view honorific = parts.honorific->view();
        const bool is_formal = reader->formality == Formality::formal;
        out += is_formal && begins_with_word(honorific, "Frau")   ? "Sehr geehrte "
               : is_formal && begins_with_word(honorific, "Herr") ? "Sehr geehrter "
                                                                  : "Guten Tag ";
        out += honorific;
        out += ' ';
        out += (parts.family ? *parts.family : reader->name.full()).view();
    } else {
        out += "Guten Tag ";
        out += reader->name.full().view();
    }
    out += ',';
}

/// Without a comma, as German letters end.
inline void close(LetterText& out, const Contact* reader) {
    const Formality formality = !is_named(reader) ? Formality::formal : reader->formality;
    out += formality == Formality::formal    ? "Mit freundlichen Grüßen"
           : formality == Formality::neutral ? "Freundliche Grüße"
                                             : "Viele Grüße";
}

/// "8. Oktober"
inline void write_day(LetterText& out, Day day) {
    out.add_number(day.day());
    out += ". ";
    out += months[day.month() - 1];
}
inline void write_date(LetterText& out, Day day) {
    write_day(out, day);
    out += ' ';
    out.add_number(static_cast<unsigned>(day.year()));
}

[[nodiscard]] constexpr std::string_view and_before(std::string_view, std::size_t) noexcept { return " und "; }

/// To a reader addressed as Sie.
inline constexpr Phrasebook sie{
    .language = "de-DE",
    .on_first_name_terms = nullptr,
    .salute = salute,
    .close = close,
    .write_date = write_date,
    .write_day = write_day,
    .list_comma = ", ",
    .and_before = and_before,
    .article_to_lower = "",
    .subject_label = "",
    .reference_before = ", Kennziffer ",
    .reference_after = "",
    .subject_after_salutation = false,

    .subjects = {.offer = {"Ihr Angebot für die Stelle als {title}"},
                 .withdraw = {"Rückzug meiner Bewerbung als {title}"},
                 .interview = {"Ihre Einladung zum Gespräch über die Stelle als {title}"},
                 .renege = {"Meine Zusage für die Stelle als {title}"},
                 .thank = {"Vielen Dank", "Herzlichen Dank", "Ein Wort des Dankes"},
                 .keep_in_touch = {"Ein kurzer Gruß", "Herzliche Grüße", "In Verbindung bleiben"},
                 .note = {"Stelle als {title}"},
                 .phone = {"Für das Telefonat: Stelle als {title}"}},

    .decline =
        {.opening = {"vielen Dank, dass Sie mir die Stelle als {title} bei {organization} angeboten haben.",
                     "haben Sie vielen Dank für Ihr Angebot, als {title} bei {organization} zu arbeiten.",
                     "über Ihr Angebot für die Stelle als {title} bei {organization} habe ich mich sehr gefreut, und ich danke "
                     "Ihnen dafür."},
         .opening_agency = {"vielen Dank, dass Sie mich für die Stelle als {title} bei {organization} vorgeschlagen und mir das "
                            "Angebot übermittelt haben.",
                            "haben Sie vielen Dank, dass Sie mich auf die Stelle als {title} bei {organization} aufmerksam "
                            "gemacht und bis zum Angebot unterstützt haben.",
                            "vom ersten Anruf bis zum Angebot für die Stelle als {title} bei {organization} habe ich mich bei "
                            "Ihnen gut aufgehoben gefühlt, und dafür danke ich Ihnen."},
         .opening_internal = {"vielen Dank, dass Sie bei der Stelle als {title} an mich gedacht und sie mir angeboten haben.",
                              "haben Sie vielen Dank für Ihr Angebot, die Stelle als {title} zu übernehmen; Ihr Vertrauen "
                              "bedeutet mir viel.",
                              "über Ihr Angebot für die Stelle als {title} habe ich mich sehr gefreut, und ich danke Ihnen für "
                              "Ihr Vertrauen."},
         .decision = {"Ich habe es mir gründlich überlegt und werde das Angebot nicht annehmen.",
                      "Inzwischen steht meine Entscheidung fest: Ich nehme das Angebot nicht an.",
                      "Heute möchte ich Ihnen mitteilen, dass ich das Angebot nicht annehme."},
         .regret = {"Ich weiß, dass Sie auf eine andere Antwort gehofft hatten.",
                    "Wie viel Arbeit in der Besetzung einer Stelle steckt, ist mir bewusst, und Ihre Mühe weiß ich zu schätzen.",
                    "Sie und Ihr Team haben mich so freundlich aufgenommen, dass mir diese Absage nicht leichtfällt."},
         .regret_agency = {"Ich weiß, dass Sie auf eine andere Antwort gehofft hatten.",
                           "Was Sie alles dafür getan haben, ist mir bewusst, und ich weiß es zu schätzen.",
                           "Nach allem, was Sie für mich getan haben, fällt mir diese Absage nicht leicht."},
         .late_decision =
             {"Bitte entschuldigen Sie, dass ich erst jetzt antworte: Ich nehme das Angebot nicht an.",
              "Sie hätten früher von mir hören sollen, und ich bitte Sie um Entschuldigung; das Angebot nehme ich nicht an.",
              "Meine Antwort kommt später, als sie sollte, und ich bitte Sie dafür um Entschuldigung: Ich nehme das Angebot nicht an."},
         .door_internal = {"Meine jetzige Arbeit macht mir Freude, und wer die neue Stelle übernimmt, kann bei der Einarbeitung auf "
                           "mich zählen.",
                           "Ich bin gern an meinem Platz, und bei der Einarbeitung auf der neuen Stelle helfe ich gern mit.",
                           "An meiner jetzigen Aufgabe liegt mir viel, und ich freue mich, wenn wir eines Tages darüber sprechen, "
                           "wie es für mich weitergehen kann."}},

    .withdraw = {.opening = {"vielen Dank für Ihr Interesse an meiner Bewerbung um die Stelle als {title} bei {organization}.",
                             "haben Sie vielen Dank für die Zeit, die Sie sich für meine Bewerbung um die Stelle als {title} bei "
                             "{organization} genommen haben.",
                             "gern habe ich mehr über die Stelle als {title} bei {organization} erfahren, und ich danke Ihnen für Ihr "
                             "Interesse."},
                 .decision = {"Ich habe mich entschieden, meine Bewerbung zurückzuziehen.",
                              "Heute ziehe ich meine Bewerbung zurück, bevor Sie weitere Arbeit damit haben.",
                              "Damit Ihre Zeit anderen zugutekommt, ziehe ich meine Bewerbung schon jetzt zurück."},
                 .free_planned_day = {"Bitte streichen Sie, was Sie für den {planned_day} mit mir geplant hatten.",
                                      "Den Termin am {planned_day} brauchen Sie nicht mehr für mich freizuhalten.",
                                      "Was am {planned_day} mit mir geplant war, kann damit entfallen."},
                 .short_notice_apology = {"Ich bitte um Entschuldigung, dass ich mich so kurzfristig melde.",
                                          "Bitte entschuldigen Sie die kurzfristige Nachricht.",
                                          "Dass Sie es erst so spät erfahren, tut mir leid."}},

    .decline_interview =
        {.opening = {"vielen Dank für Ihre Einladung zu einem Gespräch über die Stelle als {title} bei {organization}.",
                     "haben Sie vielen Dank für Ihre Einladung zum Vorstellungsgespräch für die Stelle als {title} bei "
                     "{organization}.",
                     "über Ihre Einladung zum Gespräch über die Stelle als {title} bei {organization} habe ich mich "
                     "gefreut, und ich danke Ihnen dafür."},
         .decision = {"Ich habe mich entschieden, meine Bewerbung nicht weiterzuverfolgen, und sage das Gespräch daher ab.",
                      "Zu dem Gespräch werde ich nicht kommen, und meine Bewerbung ziehe ich zurück.",
                      "Lieber überlasse ich den Platz jemand anderem: Ich sage das Gespräch ab und ziehe meine Bewerbung "
                      "zurück."}},

    .renege =
        {.opening = {"Sie haben mir mit der Stelle als {title} bei {organization} Ihr Vertrauen geschenkt, und dafür danke ich Ihnen.",
                     "vielen Dank, dass Sie mich für die Stelle als {title} bei {organization} ausgewählt haben, und für alles, was "
                     "Sie seither getan haben.",
                     "haben Sie vielen Dank für die Stelle als {title} bei {organization} und für die freundliche Aufnahme nach "
                     "meiner Zusage."},
         .decision = {"Nun muss ich von meiner Zusage zurücktreten und werde die Stelle nicht antreten.",
                      "Heute muss ich Ihnen sagen, dass ich meine Zusage zurücknehme und die Stelle nicht antreten werde.",
                      "Trotz meiner Zusage werde ich die Stelle nicht antreten; ich nehme die Zusage zurück."},
         .apology = {"Sie hatten mein Wort; dass ich es nicht halte, bedaure ich sehr, und ich bitte Sie um Entschuldigung.",
                     "Ich bedaure, was das für Ihre Planung bedeutet, und bitte Sie und Ihr Team um Entschuldigung.",
                     "Sie haben mit mir gerechnet; ich bedaure sehr, Sie zu enttäuschen, und bitte Sie um Entschuldigung."},
         .wish = {"Wenn ich Ihnen die Umstellung irgendwie erleichtern kann, sagen Sie es mir bitte.",
                  "Ich wünsche Ihnen, dass sich rasch eine gute Lösung findet, und trage gern dazu bei, wo ich kann.",
                  "Gern tue ich, was ich kann, damit möglichst wenig von Ihrer Arbeit umsonst war."}},

    .late_note = {.opening = {"Sie haben mir die Stelle als {title} bei {organization} angeboten, und ich danke Ihnen dafür.",
                              "nochmals vielen Dank, dass Sie mir die Stelle als {title} bei {organization} angeboten haben.",
                              "für Ihr Angebot, als {title} bei {organization} zu arbeiten, bin ich Ihnen noch Dank und eine Antwort "
                              "schuldig."},
                  .decision = {"Die Frist habe ich verstreichen lassen, ohne mich zu melden; meine Antwort wäre ein Nein gewesen.",
                               "Der Tag für meine Antwort ist vorbei, und ich hätte Ihnen rechtzeitig sagen sollen, dass ich das Angebot "
                               "nicht annehme.",
                               "Inzwischen ist das Angebot abgelaufen; ich hätte es nicht angenommen."},
                  .apology = {"Ich bitte Sie um Entschuldigung, dass ich Sie habe warten lassen.",
                              "Dass Sie vergeblich gewartet haben, tut mir leid.",
                              "Mein Schweigen war unhöflich, und ich bitte Sie dafür um Entschuldigung."},
                  .wish = {"Ihnen und Ihrem Team wünsche ich viel Erfolg.",
                           "Hoffentlich haben Sie inzwischen die richtige Person gefunden.",
                           "Für die Besetzung der Stelle wünsche ich Ihnen alles Gute."}},

    .acknowledge = {.opening = {"vielen Dank, dass Sie mir die Stelle als {title} bei {organization} angeboten haben.",
                                "über Ihr Angebot für die Stelle als {title} bei {organization} habe ich mich sehr gefreut; vielen Dank "
                                "dafür.",
                                "Ihr Angebot für die Stelle als {title} bei {organization} habe ich erhalten, und ich danke Ihnen herzlich "
                                "dafür."},
                    .answer_day = {"Ich nehme mir die Zeit, die es verdient, und gebe Ihnen bis zum {answer_day} Bescheid.",
                                   "Spätestens am {answer_day} hören Sie von mir.",
                                   "Gern lese ich alles in Ruhe durch; meine Antwort haben Sie bis zum {answer_day}."}},

    .ask_for_time = {.opening = {"vielen Dank, dass Sie mir die Stelle als {title} bei {organization} angeboten haben.",
                                 "haben Sie vielen Dank für Ihr Angebot, als {title} bei {organization} zu arbeiten.",
                                 "über Ihr Angebot für die Stelle als {title} bei {organization} habe ich mich sehr gefreut; vielen Dank "
                                 "dafür."},
                     .request = {"Sie haben mich um eine Antwort bis zum {answer_day} gebeten. Wäre es Ihnen recht, wenn ich sie Ihnen bis "
                                 "zum {later_day} gebe?",
                                 "Könnten Sie mir für meine Antwort bis zum {later_day} Zeit geben statt bis zum {answer_day}?",
                                 "Darf ich Sie um etwas mehr Zeit bitten, bis zum {later_day} statt bis zum {answer_day}?"},
                     .reason = {"Es ist ein Schritt, den ich gut durchdenken möchte, damit Sie sich auf meine Antwort verlassen können.",
                                "Ich möchte mich ohne Eile entscheiden, damit meine Antwort Bestand hat.",
                                "In diesen Tagen könnte ich mir alles gründlich ansehen und Ihnen eine verlässliche Antwort geben."},
                     .thanks = {"Danke, dass Sie darüber nachdenken; falls Ihnen der Tag nicht passt, sagen Sie mir bitte, welcher besser "
                                "wäre.",
                                "Wenn das nicht möglich ist, sagen Sie es mir bitte, und ich halte mich an Ihren Termin. Für Ihre Geduld "
                                "danke ich Ihnen.",
                                "Sie haben Ihre eigenen Pläne, das weiß ich, und ich danke Ihnen für Ihr Verständnis."}},

    .thank =
        {.opening_met_day = {"vielen Dank für unser Gespräch am {met_day} über die Stelle als {title}.",
                             "haben Sie vielen Dank für die Zeit, die Sie sich am {met_day} genommen haben, um mit mir über die Stelle als "
                             "{title} zu sprechen.",
                             "unser Gespräch am {met_day} über die Stelle als {title} war mir eine Freude, und ich danke Ihnen dafür.",
                             "für unser Gespräch am {met_day} über die Stelle als {title} möchte ich Ihnen herzlich danken."},
         .opening = {"vielen Dank für die Zeit, die Sie sich für meine Bewerbung um die Stelle als {title} genommen haben.",
                     "für Ihre Unterstützung bei meiner Bewerbung um die Stelle als {title} möchte ich Ihnen danken.",
                     "Ihre Hilfe bei meiner Bewerbung um die Stelle als {title} war mir viel wert, und ich danke Ihnen dafür.",
                     "haben Sie vielen Dank für Ihre Freundlichkeit während meiner Bewerbung um die Stelle als {title}."},
         .opening_recruiter =
             {"vielen Dank, dass Sie meine Bewerbung um die Stelle als {title} von Anfang bis Ende so gut begleitet haben.",
              "bei jedem Schritt meiner Bewerbung um die Stelle als {title} haben Sie mich auf dem Laufenden gehalten, und "
              "ich danke Ihnen dafür.",
              "für die Sorgfalt, mit der Sie meine Bewerbung um die Stelle als {title} betreut haben, möchte ich Ihnen "
              "danken."},
         .opening_coordinator = {"vielen Dank, dass Sie während meiner Bewerbung um die Stelle als {title} alles so gut organisiert haben.",
                                 "alle Termine für die Stelle als {title} verliefen reibungslos, und das verdanke ich Ihnen.",
                                 "für die Sorgfalt, mit der Sie meine Besuche für die Stelle als {title} vorbereitet haben, möchte ich "
                                 "Ihnen danken."},
         .opening_colleague =
             {"vielen Dank, dass Sie mir so offen von der Arbeit bei {organization} erzählt haben.",
              "aus erster Hand zu hören, wie es sich bei {organization} arbeitet, war mir eine Freude, und ich danke Ihnen "
              "für Ihre Zeit.",
              "haben Sie vielen Dank dafür, dass Sie mir von Ihrem Team bei {organization} erzählt haben."},
         .topic = {"Besonders gefreut habe ich mich über {topic}.", "An {topic} denke ich besonders gern zurück.",
                   "Vor allem für {topic} bin ich Ihnen dankbar."},
         .impression = {"Durch Sie kenne ich {organization} nun viel besser.",
                        "Sie haben mich sehr freundlich aufgenommen, und das werde ich nicht vergessen.",
                        "Von Ihnen habe ich viel über {organization} und die Arbeit dort erfahren."},
         .declined = {"Wie Sie vielleicht schon gehört haben, habe ich die Stelle nicht angenommen.",
                      "Inzwischen habe ich die Stelle abgelehnt; an meinem guten Eindruck ändert das nichts.",
                      "Auch wenn ich die Stelle abgelehnt habe, bin ich froh, dass ich mich beworben und Sie ein wenig kennengelernt habe.",
                      "Am Ende habe ich die Stelle abgelehnt, doch Sie und Ihr Team sind mir in bester Erinnerung.",
                      "Vielleicht wissen Sie schon, dass ich die Stelle abgelehnt habe; ohne ein Wort an Sie wollte ich nicht gehen."},
         .withdrawn = {"Wie Sie vielleicht schon gehört haben, habe ich meine Bewerbung zurückgezogen.",
                       "Inzwischen habe ich meine Bewerbung zurückgezogen; an meinem guten Eindruck ändert das nichts.",
                       "Auch wenn ich meine Bewerbung zurückgezogen habe, bin ich froh, dass ich mich beworben und Sie ein wenig "
                       "kennengelernt habe.",
                       "Am Ende habe ich meine Bewerbung zurückgezogen, doch Sie und Ihr Team sind mir in bester Erinnerung.",
                       "Vielleicht wissen Sie schon, dass ich meine Bewerbung zurückgezogen habe; ohne ein Wort an Sie wollte ich nicht "
                       "gehen."},
         .door = {"Ich hoffe, dass wir uns wieder begegnen, und bleibe gern mit Ihnen in Kontakt.",
                  "Sollten sich unsere Wege wieder kreuzen, freue ich mich. Bis dahin wünsche ich Ihnen und Ihrem Team alles Gute.",
                  "Lassen Sie uns gern in Kontakt bleiben; ich wünsche Ihnen alles Gute."},
         .door_internal = {"Ich freue mich auf unser nächstes Gespräch.",
                           "Schön, dass wir im selben Haus arbeiten und uns weiterhin sehen.",
                           "Auf die weitere Zusammenarbeit mit Ihnen freue ich mich."}},

    .keep_in_touch = {.opening = {"vor einigen Monaten haben wir über die Stelle als {title} bei {organization} gesprochen.",
                                  "seit meiner Bewerbung um die Stelle als {title} bei {organization} sind einige Monate vergangen.",
                                  "meine Bewerbung um die Stelle als {title} bei {organization} liegt nun einige Monate zurück."},
                      .topic = {"Noch immer denke ich an {topic}.", "Ich habe {topic} nicht vergessen.",
                                "Oft denke ich an {topic} zurück."},
                      .wish = {"Wie geht es Ihnen und Ihrem Team? Ich würde mich freuen, von Ihnen zu hören.",
                               "Hoffentlich geht es Ihnen gut; über ein Wiedersehen bei einem Kaffee würde ich mich freuen.",
                               "Das ist nur ein kurzer Gruß, verbunden mit dem Wunsch, in Kontakt zu bleiben. Hoffentlich geht es Ihnen "
                               "gut."}},

    .referrer =
        {.opening = {"vielen Dank, dass Sie mich für die Stelle als {title} bei {organization} empfohlen haben.",
                     "haben Sie vielen Dank, dass Sie sich bei {organization} für mich eingesetzt haben, als es um die Stelle als "
                     "{title} ging.",
                     "über Ihre Empfehlung für die Stelle als {title} bei {organization} habe ich mich sehr gefreut, und ich danke "
                     "Ihnen dafür."},
         .declined = {"Ich habe ein Angebot bekommen und mich entschieden, es nicht anzunehmen; das wollte ich Ihnen selbst sagen.",
                      "Sie sollen es gleich erfahren: Das Angebot, das man mir gemacht hat, habe ich abgelehnt.",
                      "Ein Angebot habe ich tatsächlich bekommen, und heute lehne ich es ab."},
         .withdrawn = {"Ich habe mich entschieden, meine Bewerbung zurückzuziehen; das wollte ich Ihnen selbst sagen.",
                       "Sie sollen es gleich erfahren: Ich habe meine Bewerbung zurückgezogen.",
                       "Bevor dort noch mehr Arbeit anfällt, ziehe ich meine Bewerbung heute zurück."},
         .door = {"Ihre Empfehlung bedeutet mir viel. Gern tue ich eines Tages dasselbe für Sie, und hoffentlich sehen wir uns bald.",
                  "Was Sie für mich getan haben, vergesse ich nicht, und ich hoffe, dass wir in Verbindung bleiben.",
                  "Lassen Sie uns bald miteinander sprechen; ich erzähle Ihnen gern mehr und helfe Ihnen umgekehrt ebenso gern."}},
    .agency = {.opening = {"vielen Dank für Ihre Unterstützung rund um die Stelle als {title} bei {organization}.",
                           "haben Sie vielen Dank, dass Sie mich für die Stelle als {title} bei {organization} vorgeschlagen haben.",
                           "auf dem Weg zu der Stelle als {title} bei {organization} habe ich mich bei Ihnen gut aufgehoben gefühlt, und "
                           "ich danke Ihnen dafür."},
               .declined = {"Ich habe mich entschieden, das Angebot abzulehnen, und bitte Sie, das weiterzugeben.",
                            "Das Angebot nehme ich nicht an; bitte richten Sie das mit meinem Dank aus.",
                            "Bitte geben Sie dort weiter, dass ich das Angebot nicht annehme, und richten Sie meinen Dank aus."},
               .withdrawn = {"Ich habe mich entschieden, meine Bewerbung zurückzuziehen, und bitte Sie, das weiterzugeben.",
                             "Meine Bewerbung ziehe ich zurück; bitte richten Sie das mit meinem Dank aus.",
                             "Bitte geben Sie dort weiter, dass ich meine Bewerbung zurückziehe, und richten Sie meinen Dank aus."},
               .door = {"Wenn sich etwas anderes ergibt, freue ich mich, wieder von Ihnen zu hören.",
                        "Hoffentlich arbeiten wir wieder einmal zusammen; für die Besetzung der Stelle wünsche ich Ihnen viel Erfolg.",
                        "Die Zusammenarbeit mit Ihnen war mir eine Freude, und ich bleibe gern in Kontakt."}},
    .referee =
        {.opening = {"vielen Dank, dass Sie bereit waren, für die Stelle als {title} bei {organization} über mich Auskunft zu geben.",
                     "haben Sie vielen Dank, dass ich Sie für die Stelle als {title} bei {organization} als Referenz nennen durfte.",
                     "mit Ihrer Referenz für die Stelle als {title} bei {organization} haben Sie mir sehr geholfen, und ich danke "
                     "Ihnen dafür."},
         .declined = {"Ich habe ein Angebot bekommen und es abgelehnt.",
                      "Es kam zu einem Angebot, und ich habe mich entschieden, es nicht anzunehmen.",
                      "Das Angebot, das darauf folgte, habe ich abgelehnt, aus Gründen, die mit Ihrer Unterstützung nichts zu tun "
                      "haben."},
         .withdrawn = {"Ich habe meine Bewerbung zurückgezogen; es wird Sie also niemand mehr anrufen.",
                       "Einen Anruf brauchen Sie nicht mehr zu erwarten: Ich habe meine Bewerbung zurückgezogen.",
                       "Weil ich meine Bewerbung zurückgezogen habe, wird Sie nun doch niemand anrufen."},
         .door = {"Ihre Unterstützung bedeutet mir viel, und ich hoffe, dass wir in Verbindung bleiben.",
                  "Gern tue ich eines Tages dasselbe für Sie.",
                  "Hoffentlich geht es Ihnen gut, und hoffentlich darf ich ein andermal wieder auf Sie zukommen."}},

    .phone = {.greeting = {"Guten Tag, hier ist {sender}. Ich rufe wegen der Stelle als {title} bei {organization} an. Haben Sie einen "
                           "Moment Zeit?"},
              .decline = {"Vielen Dank für das Angebot. Ich habe mich entschieden, es nicht anzunehmen, und wollte Ihnen das persönlich "
                          "sagen."},
              .withdraw = {"Vielen Dank für Ihr Interesse an meiner Bewerbung. Ich habe mich entschieden, sie zurückzuziehen, und wollte "
                           "Ihnen das persönlich sagen."},
              .thanks = {"Es hat mich gefreut, Sie und Ihr Team kennenzulernen, und ich bleibe gern mit Ihnen in Kontakt."},
              .follow = {"Sie bekommen es heute auch noch schriftlich. Vielen Dank für Ihre Zeit, und auf Wiederhören."},
              .voicemail = {"Falls sich nur die Mailbox meldet: Guten Tag, hier ist {sender}, es geht um die Stelle als {title}. Könnten "
                            "Sie mich bitte heute noch zurückrufen? Vielen Dank."}},

    .reasons = {{Reason::not_right_fit, "So gut mir vieles gefallen hat: Die Stelle passt nicht recht zu mir."},
                {Reason::accepted_other_offer, "Es hat sich eine andere Stelle ergeben, für die ich mich entschieden habe."},
                {Reason::staying_put, "Mein jetziger Arbeitgeber und ich sind übereingekommen, dass ich bleibe."},
                {Reason::role_scope, "Was ich am liebsten tun möchte, liegt etwas außerhalb dieser Aufgabe."},
                {Reason::seniority, "Ich suche eine Aufgabe auf einer anderen Verantwortungsebene."},
                {Reason::career_direction, "Beruflich zieht es mich in eine andere Richtung."},
                {Reason::location_commute, "Der tägliche Weg wäre für mich auf Dauer zu weit."},
                {Reason::remote_policy, "Zu mir passt ein anderes Verhältnis von Büro und Arbeit zu Hause besser."},
                {Reason::relocation, "Ein Umzug kommt für mich in diesem Jahr nicht infrage."},
                {Reason::schedule, "Die Arbeitszeiten lassen sich mit meinen übrigen Verpflichtungen nicht vereinbaren."},
                {Reason::start_date, "Der Eintrittstermin lässt sich mit meinen jetzigen Verpflichtungen nicht vereinbaren."},
                {Reason::growth, "Meinem nächsten beruflichen Ziel komme ich auf einem anderen Weg näher."},
                {Reason::study, "Mein Studium braucht die Zeit, die diese Stelle verdient."},
                {Reason::position_changed,
                 "Die Stelle hat sich seit meiner Bewerbung verändert und passt in der neuen Form weniger zu mir."},
                {Reason::timing, "Für einen Wechsel ist jetzt nicht der richtige Zeitpunkt für mich."},
                {Reason::other, "Meine Gründe sind persönlich und ändern nichts an meinem guten Eindruck."}},
    .particular_thanks = {"Besonders danke ich Ihnen für {topic}.", "An {topic} werde ich gern zurückdenken.",
                          "Danken möchte ich Ihnen für {topic}."},
    .thank_people = {"Bitte richten Sie auch {people} meinen Dank aus.",
                     "Gefreut hat mich auch, {people} kennenzulernen; bitte geben Sie meinen Dank weiter.",
                     "Mein Dank gilt auch {people}; bitte geben Sie ihn weiter."},
    .time_invested = {"Wie viel Zeit Sie und Ihr Team in meine Bewerbung gesteckt haben, ist mir bewusst, und ich weiß es zu schätzen.",
                      "Sie und Ihr Team haben sich über mehrere Runden viel Zeit für mich genommen, und dafür bin ich dankbar.",
                      "Mehrere Runden machen viel Arbeit, und ich weiß zu schätzen, was Sie alles auf sich genommen haben."},
    .thank_everyone_met = {"Bitte richten Sie auch allen, die sich Zeit für mich genommen haben, meinen Dank aus.",
                           "Gefreut haben mich auch alle anderen Gespräche; bitte geben Sie meinen Dank weiter.",
                           "Mein Dank gilt auch allen, die sich Zeit für mich genommen haben; bitte geben Sie ihn weiter."},
    .open_door = {"Ich hoffe, dass wir in Kontakt bleiben, und wünsche Ihnen und Ihrem Team viel Erfolg.",
                  "Gern bleibe ich mit Ihnen in Kontakt, und vielleicht kreuzen sich unsere Wege wieder.",
                  "Lassen Sie uns in Kontakt bleiben. Für die Besetzung der Stelle wünsche ich Ihnen alles Gute."},
};
inline constexpr Phrasebook du = with_du(sie);

}  // namespace detail::german

/// German as written in Germany. The salutation ends in a comma, so a letter goes on in lower case: every opening begins with a
/// small word, or with one that is always capital. Topics stand in the accusative ("für den Rundgang").
inline constexpr Phrasebook de_de = [] {
    Phrasebook book = detail::german::sie;
    book.on_first_name_terms = &detail::german::du;
    return book;
}();

}  // namespace bowout

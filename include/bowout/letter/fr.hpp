// French: fr-FR.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include <bowout/letter/fr_tu.hpp>
#include <bowout/letter/phrasebook.hpp>

namespace bowout {

namespace detail::french {

inline constexpr std::array<std::string_view, 12> months{"janvier", "février", "mars",      "avril",   "mai",      "juin",
                                                         "juillet", "août",    "septembre", "octobre", "novembre", "décembre"};

/// The words that begin a title by which French salutes without the name; an abbreviation is never written there.
struct Title {
    std::string_view word;
    std::string_view in_full;
};
inline constexpr std::array<Title, 9> titles{{{"Madame", "Madame"},
                                              {"Mme", "Madame"},
                                              {"Monsieur", "Monsieur"},
                                              {"M.", "Monsieur"},
                                              {"Docteur", "Docteur"},
                                              {"Docteure", "Docteure"},
                                              {"Professeur", "Professeur"},
                                              {"Professeure", "Professeure"},
                                              {"Maître", "Maître"}}};

/// What a formal letter calls its reader, in the salutation and again in the closing: "Madame la Directrice". Empty where no
/// title is known, where it is one of another language, and on less formal terms.
[[nodiscard]] inline std::string formal_title(const Contact* reader) {
    if (!is_named(reader)) return "Madame, Monsieur";
    const auto& honorific = reader->name.parts().honorific;
    if (reader->formality != Formality::formal || !honorific) return {};
    const std::string_view given = honorific->view();
    const std::string_view word = given.substr(0, given.find(' '));
    for (const Title& title : titles)
        if (word == title.word) return std::string(title.in_full).append(given.substr(word.size()));
    return {};
}

/// "Madame,", "Bonjour Claude Trépanier," where no title is known, "Bonjour Claude," on first-name terms. A title of another
/// language stays as it is, before the name.
inline void salute(LetterText& out, const Contact* reader) {
    const std::string title = formal_title(reader);
    if (!title.empty()) {
        out += title;
        out += ',';
        return;
    }
    const NameParts& parts = reader->name.parts();
    out += "Bonjour ";
    if (reader->formality == Formality::first_name && parts.given) {
        out += parts.given->view();
    } else if (reader->formality == Formality::formal && parts.honorific) {
        out += parts.honorific->view();
        out += ' ';
        out += (parts.family ? *parts.family : reader->name.full()).view();
    } else {
        out += reader->name.full().view();
    }
    out += ',';
}

/// A formal letter ends in a sentence that repeats its salutation.
inline void close(LetterText& out, const Contact* reader) {
    if (is_named(reader) && reader->formality != Formality::formal) {
        out += reader->formality == Formality::neutral ? "Cordialement," : "Bien cordialement,";
        return;
    }
    out += "Je vous prie d’agréer";
    if (const std::string title = formal_title(reader); !title.empty()) {
        out += ", ";
        out += title;
        out += ',';
    }
    out += " l’expression de mes salutations distinguées.";
}

/// "3 mars", and "1er avril" for the first.
inline void write_day(LetterText& out, Day day) {
    out.add_number(day.day());
    if (day.day() == 1) out += "er";
    out += ' ';
    out += months[day.month() - 1];
}
inline void write_date(LetterText& out, Day day) {
    out += "Le ";
    write_day(out, day);
    out += ' ';
    out.add_number(static_cast<unsigned>(day.year()));
}

[[nodiscard]] constexpr std::string_view and_before(std::string_view, std::size_t) noexcept { return " et "; }

/// To a reader addressed as vous.
inline constexpr Phrasebook vous{
    .language = "fr-FR",
    .on_first_name_terms = nullptr,
    .salute = salute,
    .close = close,
    .write_date = write_date,
    .write_day = write_day,
    .list_comma = ", ",
    .and_before = and_before,
    .article_to_lower = "",
    .subject_label = "Objet : ",
    .reference_before = " (réf. ",
    .reference_after = ")",
    .subject_after_salutation = false,

    .subjects = {.offer = {"Votre proposition pour le poste « {title} »"},
                 .withdraw = {"Retrait de ma candidature au poste « {title} »"},
                 .interview = {"Votre invitation à un entretien pour le poste « {title} »"},
                 .renege = {"Mon acceptation du poste « {title} »"},
                 .thank = {"Merci", "Mes remerciements", "Un mot de remerciement"},
                 .keep_in_touch = {"Un petit bonjour", "Prendre de vos nouvelles", "Pour rester en contact"},
                 .note = {"Le poste « {title} »"},
                 .phone = {"Appel au sujet du poste « {title} »"}},

    .decline = {.opening = {"Merci de m’avoir proposé le poste « {title} » chez {organization}.",
                            "Je vous remercie de votre offre pour le poste « {title} » chez {organization}.",
                            "Votre offre pour le poste « {title} » chez {organization} m’a fait très plaisir, et je vous en remercie."},
                .opening_agency = {"Merci d’avoir présenté ma candidature pour le poste « {title} » chez {organization}, et de m’avoir "
                                   "transmis l’offre.",
                                   "Je vous remercie de m’avoir fait connaître le poste « {title} » chez {organization}, et de votre "
                                   "aide jusqu’à l’offre.",
                                   "Vous avez suivi ma candidature au poste « {title} » chez {organization} du premier appel jusqu’à "
                                   "l’offre, et je vous en remercie."},
                .opening_internal = {"Merci d’avoir pensé à moi pour le poste « {title} », et de me l’avoir proposé.",
                                     "Je vous remercie de m’avoir proposé le poste « {title} » ; votre confiance compte beaucoup pour "
                                     "moi.",
                                     "Votre proposition pour le poste « {title} » m’a fait très plaisir, et je vous remercie de votre "
                                     "confiance."},
                .decision = {"J’y ai bien réfléchi, et j’ai décidé de ne pas l’accepter.",
                             "Ma décision est prise : je ne donnerai pas suite à cette proposition.",
                             "Je vous écris pour vous dire que je ne l’accepterai pas."},
                .regret = {"Ce n’est pas la réponse que vous espériez, j’en ai conscience.",
                           "Un recrutement demande beaucoup de travail, et j’ai vu le soin que vous avez apporté à celui-ci.",
                           "Vous m’avez fait un si bon accueil que ces lignes ne me sont pas faciles à écrire."},
                .regret_agency = {"Vous espériez une autre réponse, j’en ai conscience.",
                                  "Je sais tout ce que vous avez fait pour en arriver là, et je ne l’oublie pas.",
                                  "Après tout ce que vous avez fait, ces lignes ne me sont pas faciles à écrire."},
                .late_decision =
                    {"Veuillez m’excuser de vous avoir fait attendre : j’ai décidé de ne pas accepter cette proposition.",
                     "Cette réponse vous parvient bien tard, et je vous prie de m’en excuser : je n’accepterai pas cette proposition.",
                     "J’aurais dû vous répondre plus tôt, et je vous présente mes excuses : je ne donnerai pas suite à cette proposition."},
                .door_internal = {"Mon travail actuel me plaît, et j’aiderai volontiers la personne qui prendra ce poste à trouver ses "
                                  "repères.",
                                  "Je me plais là où je suis, et vous pouvez compter sur moi pour faciliter l’arrivée de la personne "
                                  "que vous choisirez.",
                                  "Mes fonctions actuelles me tiennent à cœur, et j’espère que nous reparlerons un jour de la suite de "
                                  "mon parcours."}},

    .withdraw = {.opening = {"Merci de l’intérêt que vous portez à mon profil pour le poste « {title} » chez {organization}.",
                             "Je vous remercie de l’attention et du temps que vous m’avez accordés pour le poste « {title} » chez "
                             "{organization}.",
                             "Découvrir le poste « {title} » chez {organization} a été un plaisir, et je vous remercie de m’en avoir "
                             "donné l’occasion."},
                 .decision = {"J’ai décidé de retirer ma candidature.",
                              "Plutôt que de vous solliciter davantage, je préfère retirer ma "
                              "candidature dès maintenant.",
                              "Je retire aujourd’hui ma candidature, pour que vous puissiez vous tourner vers quelqu’un d’autre."},
                 .free_planned_day = {"Vous pouvez annuler ce qui était prévu avec moi le {planned_day}.",
                                      "Ce que vous aviez prévu avec moi pour le {planned_day} n’a plus lieu d’être.",
                                      "Le temps que vous m’aviez réservé le {planned_day} est de nouveau à votre disposition."},
                 .short_notice_apology = {"Je vous prie de m’excuser de vous prévenir si tard.",
                                          "Veuillez m’excuser de vous prévenir si peu de temps à l’avance.",
                                          "J’aurais dû vous prévenir plus tôt, et je vous présente mes excuses."}},

    .decline_interview = {.opening = {"Merci de votre invitation à un entretien pour le poste « {title} » chez {organization}.",
                                      "Je vous remercie de me proposer un entretien pour le poste « {title} » chez {organization}.",
                                      "Votre invitation à un entretien pour le poste « {title} » chez {organization} m’a fait plaisir, "
                                      "et je vous en remercie."},
                          .decision = {"J’ai décidé d’en rester là avec ma candidature, et je ne participerai donc pas à cet entretien.",
                                       "Je décline cette invitation, et je retire par la même occasion ma candidature.",
                                       "Mieux vaut que cette place revienne à quelqu’un d’autre : je décline l’invitation et retire ma "
                                       "candidature."}},

    .renege = {.opening = {"Vous m’avez accordé votre confiance pour le poste « {title} » chez {organization}, et je vous en remercie.",
                           "Merci de votre confiance pour le poste « {title} » chez {organization}, et de tout ce que vous avez fait "
                           "depuis.",
                           "Je vous remercie de m’avoir confié le poste « {title} » chez {organization}, et de votre accueil chaleureux."},
               .decision = {"J’avais accepté ce poste, et je reviens aujourd’hui sur mon accord : je ne vous rejoindrai pas.",
                            "Je dois vous annoncer que je reviens sur mon accord et que je ne vous rejoindrai pas.",
                            "Contrairement à ce qui était convenu, je ne vous rejoindrai pas : je reviens sur mon accord."},
               .apology = {"Je vous avais donné ma parole, et je vous prie de m’excuser de ne pas la tenir.",
                           "Ce revirement bouscule vos plans, je le sais, et je vous présente mes excuses, ainsi qu’à votre équipe.",
                           "Vous comptiez sur moi ; je regrette de vous faire faux bond, et je vous prie de m’en excuser."},
               .wish = {"Si je peux faire quoi que ce soit pour vous faciliter la suite, dites-le-moi.",
                        "J’espère que vous trouverez vite une bonne solution, et j’y contribuerai volontiers si je le peux.",
                        "Tout ce qui pourra vous faire gagner du temps, je le ferai volontiers."}},

    .late_note = {.opening = {"Vous m’avez proposé le poste « {title} » chez {organization}, et je vous en remercie.",
                              "Merci encore de m’avoir proposé le poste « {title} » chez {organization}.",
                              "Votre offre pour le poste « {title} » chez {organization} méritait un remerciement et une réponse : "
                              "voici enfin les deux."},
                  .decision = {"Le délai est passé sans un mot de ma part ; ma réponse aurait été non.",
                               "La date de réponse est passée, et j’aurais dû vous dire ce jour-là que je n’accepterais pas.",
                               "Faute de réponse de ma part, la proposition a expiré ; je l’aurais déclinée."},
                  .apology = {"Je vous prie de m’excuser de vous avoir fait attendre.",
                              "Vous n’auriez pas dû attendre en vain, et je vous présente mes excuses.",
                              "Mon silence était discourtois, et je vous prie de m’en excuser."},
                  .wish = {"Je vous souhaite, à vous et à votre équipe, une belle réussite.",
                           "J’espère que vous avez trouvé entre-temps la personne qu’il vous faut.",
                           "Bonne continuation à vous et à toute l’équipe."}},

    .acknowledge = {.opening = {"Merci de m’avoir proposé le poste « {title} » chez {organization}.",
                                "Je vous remercie de votre offre pour le poste « {title} » chez {organization} : elle m’a fait très "
                                "plaisir.",
                                "J’ai bien reçu votre offre pour le poste « {title} » chez {organization}, et je vous en remercie."},
                    .answer_day = {"Je prends le temps d’y réfléchir sérieusement, et vous aurez ma réponse au plus tard le {answer_day}.",
                                   "Ma réponse vous parviendra au plus tard le {answer_day}.",
                                   "Laissez-moi tout lire attentivement ; vous aurez ma réponse au plus tard le {answer_day}."}},

    .ask_for_time = {.opening = {"Merci de m’avoir proposé le poste « {title} » chez {organization}.",
                                 "Je vous remercie de votre offre pour le poste « {title} » chez {organization}.",
                                 "Votre offre pour le poste « {title} » chez {organization} m’a fait très plaisir, et je vous en "
                                 "remercie."},
                     .request = {"Vous attendez ma réponse pour le {answer_day}. Pourrais-je vous la donner au plus tard le {later_day} ?",
                                 "Serait-il possible que je vous réponde au plus tard le {later_day}, plutôt que le {answer_day} ?",
                                 "Puis-je vous demander un peu plus de temps, jusqu’au {later_day} au lieu du {answer_day} ?"},
                     .reason = {"C’est une étape importante, et je tiens à vous donner une réponse sur laquelle vous pourrez compter.",
                                "Je souhaite me décider sans précipitation, pour que ma réponse soit ferme.",
                                "Ces quelques jours me permettraient de tout étudier avec soin et de vous donner une réponse sûre."},
                     .thanks = {"Merci de l’attention que vous porterez à ma demande ; si cette date ne vous convient pas, dites-moi "
                                "laquelle vous irait.",
                                "Si ce n’est pas possible, dites-le-moi, et je m’en tiendrai à la date prévue. Je vous remercie de "
                                "votre patience.",
                                "Vous avez aussi votre calendrier, je le sais, et je vous remercie de votre compréhension."}},

    .thank =
        {.opening_met_day = {"Merci de l’échange que nous avons eu le {met_day} au sujet du poste « {title} ».",
                             "Je vous remercie du temps que vous m’avez accordé le {met_day} pour parler du poste « {title} ».",
                             "Notre échange du {met_day} au sujet du poste « {title} » m’a beaucoup plu, et je tiens à vous en remercier.",
                             "C’est avec plaisir que je repense à notre échange du {met_day} au sujet du poste « {title} », et je vous "
                             "en remercie."},
         .opening = {"Merci du temps que vous avez consacré à ma candidature au poste « {title} ».",
                     "Je tiens à vous remercier de votre disponibilité tout au long de ma candidature au poste « {title} ».",
                     "Votre aide pendant ma candidature au poste « {title} » m’a été précieuse, et je vous en remercie.",
                     "J’ai été sensible à votre gentillesse pendant ma candidature au poste « {title} », et je vous en remercie."},
         .opening_recruiter = {"Merci d’avoir si bien suivi ma candidature au poste « {title} », du début à la fin.",
                               "À chaque étape de ma candidature au poste « {title} », vous m’avez donné des nouvelles, et je vous en "
                               "remercie.",
                               "Je vous remercie du soin que vous avez apporté à ma candidature au poste « {title} »."},
         .opening_coordinator = {"Merci d’avoir si bien organisé mes rendez-vous pour le poste « {title} ».",
                                 "Tout s’est déroulé sans accroc pendant ma candidature au poste « {title} », et c’est à vous que je le "
                                 "dois : merci.",
                                 "Je vous remercie du soin avec lequel vous avez préparé ma venue pour le poste « {title} »."},
         .opening_colleague = {"Merci de m’avoir parlé si franchement du travail chez {organization}.",
                               "J’ai eu plaisir à découvrir avec vous ce qu’aurait été notre quotidien chez {organization}, et je vous "
                               "remercie de votre temps.",
                               "Je vous remercie d’avoir pris le temps de me parler de votre équipe chez {organization}."},
         .topic = {"J’ai particulièrement apprécié {topic}.", "En particulier, j’ai beaucoup aimé {topic}.", "Je n’oublierai pas {topic}."},
         .impression = {"Grâce à vous, je connais bien mieux {organization}.",
                        "Vous m’avez fait un très bon accueil, et je m’en souviendrai.", "J’ai beaucoup appris en vous écoutant."},
         .declined = {"Comme vous le savez peut-être, j’ai décliné le poste qui m’était proposé.",
                      "J’ai depuis décliné le poste, ce qui n’enlève rien à l’excellente impression que vous m’avez laissée.",
                      "Même si j’ai décliné le poste, je garde un très bon souvenir de nos échanges.",
                      "Finalement, j’ai décliné le poste, mais j’ai beaucoup d’estime pour vous et vos collègues.",
                      "Vous savez peut-être que j’ai décliné le poste ; je ne voulais pas en rester là sans un mot pour vous."},
         .withdrawn = {"Comme vous le savez peut-être, j’ai retiré ma candidature.",
                       "J’ai depuis retiré ma candidature, ce qui n’enlève rien à l’excellente impression que vous m’avez laissée.",
                       "Même si j’ai retiré ma candidature, je garde un très bon souvenir de nos échanges.",
                       "Finalement, j’ai retiré ma candidature, mais j’ai beaucoup d’estime pour vous et vos collègues.",
                       "Vous savez peut-être que j’ai retiré ma candidature ; je ne voulais pas en rester là sans un mot pour vous."},
         .door = {"J’espère que nos chemins se croiseront de nouveau, et je resterai volontiers en contact.",
                  "Si l’occasion se présente, j’aurai plaisir à vous revoir. D’ici là, bonne continuation à vous et à votre équipe.",
                  "Restons en contact si vous le voulez bien ; je vous souhaite une très bonne continuation."},
         .door_internal = {"Au plaisir de notre prochain échange.", "Nous travaillons dans la même maison, et je m’en réjouis.",
                           "C’est avec plaisir que je continuerai à travailler avec vous depuis mon poste actuel."}},

    .keep_in_touch = {.opening = {"Il y a quelques mois, nous avons parlé du poste « {title} » chez {organization}.",
                                  "Quelques mois ont passé depuis ma candidature au poste « {title} » chez {organization}.",
                                  "Je repense avec plaisir à ma candidature au poste « {title} » chez {organization}, il y a quelques "
                                  "mois."},
                      .topic = {"Je n’ai pas oublié {topic}.", "J’ai encore en mémoire {topic}.",
                                "De nos échanges, je retiens surtout {topic}."},
                      .wish = {"Comment allez-vous, vous et votre équipe ? J’aurais plaisir à avoir de vos nouvelles.",
                               "J’espère que tout va bien de votre côté, et je prendrais volontiers un café avec vous un de ces jours.",
                               "Ce n’est qu’un petit bonjour, avec l’envie de rester en contact. J’espère que tout va bien de votre "
                               "côté."}},

    .referrer = {.opening = {"Merci d’avoir recommandé ma candidature pour le poste « {title} » chez {organization}.",
                             "Je vous remercie d’avoir parlé de moi chez {organization} pour le poste « {title} ».",
                             "Votre recommandation pour le poste « {title} » chez {organization} m’a fait très plaisir, et je vous en "
                             "remercie."},
                 .declined = {"On m’a fait une offre que j’ai décidé de décliner ; je tenais à ce que vous l’appreniez par moi.",
                              "Je voulais que vous le sachiez sans attendre : je décline l’offre qui m’a été faite.",
                              "Une offre m’a bien été faite, et je la décline aujourd’hui."},
                 .withdrawn = {"J’ai décidé de retirer ma candidature ; je tenais à ce que vous l’appreniez par moi.",
                               "Je voulais que vous le sachiez sans attendre : je retire ma candidature.",
                               "Avant qu’on n’y consacre plus de temps, je retire aujourd’hui ma candidature."},
                 .door = {"Votre recommandation compte beaucoup pour moi. J’espère pouvoir vous rendre la pareille, et vous revoir "
                          "bientôt.",
                          "Je n’oublierai pas ce que vous avez fait pour moi, et j’espère que nous resterons en contact.",
                          "Reparlons-en bientôt de vive voix ; et si je peux vous aider à mon tour, ce sera avec plaisir."}},
    .agency =
        {.opening = {"Merci de votre aide pour le poste « {title} » chez {organization}.",
                     "Je vous remercie d’avoir présenté ma candidature pour le poste « {title} » chez {organization}.",
                     "Vous avez très bien accompagné ma candidature au poste « {title} » chez {organization}, et je vous en remercie."},
         .declined = {"J’ai décidé de décliner l’offre, et je vous prie d’en informer votre client.",
                      "Je décline l’offre qui m’a été faite ; veuillez le faire savoir à votre client, avec mes remerciements.",
                      "Pourriez-vous dire à votre client que je décline son offre, et que je l’en remercie ?"},
         .withdrawn = {"J’ai décidé de retirer ma candidature, et je vous prie d’en informer votre client.",
                       "Je retire ma candidature ; veuillez le faire savoir à votre client, avec mes remerciements.",
                       "Pourriez-vous dire à votre client que je retire ma candidature, et que je le remercie de son temps ?"},
         .door = {"J’aurai plaisir à avoir de vos nouvelles lorsqu’un autre poste se présentera.",
                  "J’espère que nous travaillerons de nouveau ensemble, et je vous souhaite de pourvoir ce poste rapidement.",
                  "Travailler avec vous a été un plaisir, et je resterai volontiers en contact."}},
    .referee = {.opening = {"Merci d’avoir accepté de parler de moi pour le poste « {title} » chez {organization}.",
                            "Je vous remercie d’avoir bien voulu me servir de référence pour le poste « {title} » chez {organization}.",
                            "Pouvoir donner votre nom en référence pour le poste « {title} » chez {organization} m’a été d’une grande "
                            "aide, et je vous en remercie."},
                .declined = {"On m’a fait une offre, et je l’ai déclinée.", "Une offre m’a été faite, et j’ai décidé de la décliner.",
                             "J’ai décliné l’offre qui a suivi, pour des raisons qui n’ont rien à voir avec votre soutien."},
                .withdrawn = {"J’ai retiré ma candidature : on ne vous appellera donc pas à ce sujet.",
                              "Vous n’avez plus d’appel à attendre : j’ai décidé de retirer ma candidature.",
                              "Comme j’ai retiré ma candidature, il n’y aura finalement pas d’appel."},
                .door = {"Votre confiance compte beaucoup pour moi, et j’espère que nous resterons en contact.",
                         "Ce sera un plaisir de vous rendre un jour le même service.",
                         "J’espère que tout va bien de votre côté, et que je pourrai de nouveau compter sur vous un jour."}},

    .phone = {.greeting = {"Bonjour, {sender} à l’appareil. Je vous appelle au sujet du poste « {title} » chez {organization}. "
                           "Avez-vous un instant ?"},
              .decline = {"Merci beaucoup pour cette offre. J’ai décidé de la décliner, et je tenais à vous le dire de vive voix."},
              .withdraw = {"Merci beaucoup de l’intérêt que vous portez à ma candidature. J’ai décidé de la retirer, et je tenais à "
                           "vous le dire de vive voix."},
              .thanks = {"J’ai eu plaisir à faire votre connaissance et celle de vos collègues, et je resterai volontiers en contact."},
              .follow = {"Je vous le confirme par écrit aujourd’hui même. Merci de votre temps, et au revoir."},
              .voicemail = {"Sur la messagerie : bonjour, ici {sender}, au sujet du poste « {title} ». Pourriez-vous me "
                            "rappeler dans la journée ? Merci."}},

    .reasons = {{Reason::not_right_fit, "Aussi intéressant soit-il, ce poste ne me correspond pas."},
                {Reason::accepted_other_offer, "Mon choix s’est porté sur un autre poste qui m’était proposé."},
                {Reason::staying_put, "Mon employeur actuel et moi avons choisi de poursuivre ensemble."},
                {Reason::role_scope, "Le travail qui me tient le plus à cœur se situe un peu en dehors de ce poste."},
                {Reason::seniority, "Le poste que je cherche se situe à un autre niveau de responsabilité."},
                {Reason::career_direction, "Mes projets professionnels prennent une autre direction."},
                {Reason::location_commute, "Le trajet quotidien serait trop long pour moi."},
                {Reason::remote_policy, "L’équilibre entre bureau et télétravail dont j’ai besoin n’est pas celui de ce poste."},
                {Reason::relocation, "Un déménagement n’est pas envisageable pour moi cette année."},
                {Reason::schedule, "Les horaires ne s’accorderaient pas avec mes autres engagements."},
                {Reason::start_date, "La date d’entrée en fonction est incompatible avec mes obligations actuelles."},
                {Reason::growth, "L’étape que je vise maintenant passe par un autre chemin."},
                {Reason::study, "Mes études vont me demander le temps que ce poste mériterait."},
                {Reason::position_changed, "Le poste a évolué depuis ma candidature, et il me correspond moins sous sa nouvelle forme."},
                {Reason::timing, "Le moment n’est pas venu pour moi de changer de poste."},
                {Reason::other, "Mes raisons sont personnelles et n’enlèvent rien à l’estime que j’ai pour l’équipe."}},
    .particular_thanks = {"Merci en particulier pour {topic}.", "J’ai beaucoup apprécié {topic}.",
                          "Je vous remercie tout particulièrement pour {topic}."},
    .thank_people = {"Pourriez-vous aussi remercier {people} de ma part ?",
                     "J’ai aussi eu plaisir à échanger avec {people}, et je compte sur vous pour transmettre mes remerciements.",
                     "Veuillez également remercier {people} de ma part pour nos échanges."},
    .time_invested = {"Votre équipe et vous-même avez consacré beaucoup de temps à ma candidature, et je ne l’oublie pas.",
                      "Je mesure tout le temps que vous avez consacré à ma candidature, étape après étape.",
                      "Plusieurs étapes de sélection, c’est beaucoup de travail, et je vous sais gré de chacune d’elles."},
    .thank_everyone_met =
        {"Pourriez-vous aussi remercier de ma part toutes les personnes qui m’ont accordé de leur temps ?",
         "J’ai aussi eu plaisir à échanger avec toute l’équipe, et je compte sur vous pour transmettre mes remerciements.",
         "Veuillez également remercier de ma part toutes les personnes qui ont pris le temps d’échanger avec moi."},
    .open_door = {"J’espère que nous resterons en contact, et je vous souhaite, à vous et à votre équipe, une belle réussite.",
                  "Je resterai volontiers en contact avec vous, et j’espère que nos chemins se croiseront de nouveau.",
                  "Restons en contact si vous le voulez bien. Je vous souhaite de trouver bientôt la personne qu’il vous faut."},
};
inline constexpr Phrasebook tu = with_tu(vous);

}  // namespace detail::french

/// French as written in France. The sentences agree with nobody: neither the candidate's gender nor the reader's is known.
inline constexpr Phrasebook fr_fr = [] {
    Phrasebook book = detail::french::vous;
    book.on_first_name_terms = &detail::french::tu;
    return book;
}();

}  // namespace bowout

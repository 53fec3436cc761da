// French among people on first-name terms.
#pragma once

#include <bowout/letter/phrasebook.hpp>

namespace bowout::detail::french {

/// The same letters with tu in the place of vous.
[[nodiscard]] consteval Phrasebook with_tu(Phrasebook book) {
    book.subjects.offer = {"Ta proposition pour le poste « {title} »"};
    book.subjects.interview = {"Ton invitation à un entretien pour le poste « {title} »"};
    book.subjects.keep_in_touch = {"Un petit bonjour", "Prendre de tes nouvelles", "Pour rester en contact"};

    book.decline.opening = {"Merci de m’avoir proposé le poste « {title} » chez {organization}.",
                            "Je te remercie de l’offre que tu m’as faite pour le poste « {title} » chez {organization}.",
                            "Ton offre pour le poste « {title} » chez {organization} m’a fait très plaisir, et je t’en remercie."};
    book.decline.opening_agency = {
        "Merci d’avoir présenté ma candidature pour le poste « {title} » chez {organization}, et de m’avoir "
        "transmis l’offre.",
        "Je te remercie de m’avoir fait connaître le poste « {title} » chez {organization}, et de ton aide "
        "jusqu’à l’offre.",
        "Tu as suivi ma candidature au poste « {title} » chez {organization} du premier appel jusqu’à "
        "l’offre, et je t’en remercie."};
    book.decline.opening_internal = {"Merci d’avoir pensé à moi pour le poste « {title} », et de me l’avoir proposé.",
                                     "Je te remercie de m’avoir proposé le poste « {title} » ; ta confiance compte beaucoup pour moi.",
                                     "Ta proposition pour le poste « {title} » m’a fait très plaisir, et je te remercie de ta confiance."};
    book.decline.decision = {"J’y ai bien réfléchi, et j’ai décidé de ne pas l’accepter.",
                             "Ma décision est prise : je ne donnerai pas suite à cette proposition.",
                             "Je t’écris pour te dire que je ne l’accepterai pas."};
    book.decline.regret = {"Ce n’est pas la réponse que tu espérais, je le sais bien.",
                           "Un recrutement demande beaucoup de travail, et j’ai vu tout le soin que tu as mis dans celui-ci.",
                           "Tu m’as fait un si bon accueil que ces lignes ne sont pas faciles à écrire."};
    book.decline.regret_agency = {"Tu espérais une autre réponse, j’en ai bien conscience.",
                                  "Je sais tout ce que tu as fait pour en arriver là, et je ne l’oublie pas.",
                                  "Après tout ce que tu as fait, ces lignes ne sont pas faciles à écrire."};
    book.decline.late_decision = {
        "Excuse-moi de t’avoir fait attendre : j’ai décidé de ne pas accepter cette proposition.",
        "Cette réponse t’arrive bien tard, et j’espère que tu m’en excuseras : je n’accepterai pas cette proposition.",
        "J’aurais dû te répondre plus tôt, et je te présente mes excuses : je ne donnerai pas suite à cette proposition."};
    book.decline.door_internal = {
        "Mon travail actuel me plaît, et j’aiderai volontiers la personne qui prendra ce poste à trouver ses "
        "repères.",
        "Je me plais là où je suis, et tu peux compter sur moi pour faciliter l’arrivée de la personne que tu "
        "choisiras.",
        "Mes fonctions actuelles me tiennent à cœur, et j’espère que nous reparlerons un jour de la suite de "
        "mon parcours."};

    book.withdraw.opening = {"Merci de l’intérêt que tu portes à mon profil pour le poste « {title} » chez {organization}.",
                             "Je te remercie de l’attention et du temps que tu m’as accordés pour le poste « {title} » chez "
                             "{organization}.",
                             "Découvrir le poste « {title} » chez {organization} a été un plaisir, et je te remercie de m’en avoir "
                             "donné l’occasion."};
    book.withdraw.decision = {"J’ai décidé de retirer ma candidature.",
                              "Plutôt que de te prendre plus de temps, je préfère retirer ma candidature dès maintenant.",
                              "Je retire aujourd’hui ma candidature, pour que tu puisses te tourner vers quelqu’un d’autre."};
    book.withdraw.free_planned_day = {"Tu peux annuler ce qui était prévu avec moi le {planned_day}.",
                                      "Ce que tu avais prévu avec moi pour le {planned_day} n’a plus lieu d’être.",
                                      "Le temps que tu m’avais réservé le {planned_day} est de nouveau libre."};
    book.withdraw.short_notice_apology = {"Excuse-moi de te prévenir si tard.", "Pardon de te prévenir si peu de temps à l’avance.",
                                          "J’aurais dû te prévenir plus tôt, et je te présente mes excuses."};

    book.decline_interview.opening = {"Merci de ton invitation à un entretien pour le poste « {title} » chez {organization}.",
                                      "Je te remercie de me proposer un entretien pour le poste « {title} » chez {organization}.",
                                      "Ton invitation à un entretien pour le poste « {title} » chez {organization} m’a fait plaisir, et "
                                      "je t’en remercie."};

    book.renege.opening = {"Tu m’as fait confiance pour le poste « {title} » chez {organization}, et je t’en remercie.",
                           "Merci de ta confiance pour le poste « {title} » chez {organization}, et de tout ce que tu as fait depuis.",
                           "Je te remercie de m’avoir confié le poste « {title} » chez {organization}, et de ton accueil chaleureux."};
    book.renege.decision = {"J’avais accepté ce poste, et je reviens aujourd’hui sur mon accord : je ne rejoindrai pas l’équipe.",
                            "Je dois t’annoncer que je reviens sur mon accord et que je ne rejoindrai pas l’équipe.",
                            "Contrairement à ce qui était convenu, je ne rejoindrai pas l’équipe : je reviens sur mon accord."};
    book.renege.apology = {"Je t’avais donné ma parole : excuse-moi de ne pas la tenir.",
                           "Ce revirement bouscule tes plans, je le sais, et je te présente mes excuses, ainsi qu’à ton équipe.",
                           "Tu comptais sur moi ; je regrette de te faire faux bond, et j’espère que tu m’en excuseras."};
    book.renege.wish = {"Si je peux faire quoi que ce soit pour te faciliter la suite, dis-le-moi.",
                        "J’espère que tu trouveras vite une bonne solution, et j’y contribuerai volontiers si je le peux.",
                        "Tout ce qui pourra te faire gagner du temps, je le ferai volontiers."};

    book.late_note.opening = {"Tu m’as proposé le poste « {title} » chez {organization}, et je t’en remercie.",
                              "Merci encore de m’avoir proposé le poste « {title} » chez {organization}.",
                              "Ton offre pour le poste « {title} » chez {organization} méritait un remerciement et une réponse : voici "
                              "enfin les deux."};
    book.late_note.decision = {"Le délai est passé sans un mot de ma part ; ma réponse aurait été non.",
                               "La date de réponse est passée, et j’aurais dû te dire ce jour-là que je n’accepterais pas.",
                               "Faute de réponse de ma part, la proposition a expiré ; je l’aurais déclinée."};
    book.late_note.apology = {"Excuse-moi de t’avoir fait attendre.", "Tu n’aurais pas dû attendre en vain, et je te présente mes excuses.",
                              "Mon silence n’était pas correct, et j’espère que tu m’en excuseras."};
    book.late_note.wish = {"Je vous souhaite une belle réussite, à toi et à ton équipe.",
                           "J’espère que tu as trouvé entre-temps la personne qu’il te faut.",
                           "Bonne continuation à toi et à toute l’équipe."};

    book.acknowledge.opening = {"Merci de m’avoir proposé le poste « {title} » chez {organization}.",
                                "Je te remercie de ton offre pour le poste « {title} » chez {organization} : elle m’a fait très plaisir.",
                                "J’ai bien reçu ton offre pour le poste « {title} » chez {organization}, et je t’en remercie."};
    book.acknowledge.answer_day = {"Je prends le temps d’y réfléchir sérieusement, et tu auras ma réponse au plus tard le {answer_day}.",
                                   "Ma réponse te parviendra au plus tard le {answer_day}.",
                                   "Laisse-moi tout lire attentivement ; tu auras ma réponse au plus tard le {answer_day}."};

    book.ask_for_time.opening = {"Merci de m’avoir proposé le poste « {title} » chez {organization}.",
                                 "Je te remercie de ton offre pour le poste « {title} » chez {organization}.",
                                 "Ton offre pour le poste « {title} » chez {organization} m’a fait très plaisir, et je t’en remercie."};
    book.ask_for_time.request = {"Tu attends ma réponse pour le {answer_day}. Pourrais-je te la donner au plus tard le {later_day} ?",
                                 "Serait-il possible que je te réponde au plus tard le {later_day}, plutôt que le {answer_day} ?",
                                 "Puis-je te demander un peu plus de temps, jusqu’au {later_day} au lieu du {answer_day} ?"};
    book.ask_for_time.reason = {"C’est une étape importante, et je tiens à te donner une réponse sur laquelle tu pourras compter.",
                                "Je souhaite me décider sans précipitation, pour que ma réponse soit ferme.",
                                "Ces quelques jours me permettraient de tout étudier avec soin et de te donner une réponse sûre."};
    book.ask_for_time.thanks = {"Merci d’avance d’y réfléchir ; si cette date ne te convient pas, dis-moi laquelle t’irait mieux.",
                                "Si ce n’est pas possible, dis-le-moi, et je m’en tiendrai à la date prévue. Je te remercie de ta "
                                "patience.",
                                "Tu as aussi ton calendrier, je le sais, et je te remercie de ta compréhension."};

    book.thank.opening_met_day = {"Merci pour l’échange que nous avons eu le {met_day} au sujet du poste « {title} ».",
                                  "Je te remercie du temps que tu m’as accordé le {met_day} pour parler du poste « {title} ».",
                                  "Notre échange du {met_day} au sujet du poste « {title} » m’a beaucoup plu, et je tiens à t’en "
                                  "remercier.",
                                  "C’est avec plaisir que je repense à notre échange du {met_day} au sujet du poste « {title} », et je "
                                  "t’en remercie."};
    book.thank.opening = {"Merci du temps que tu as consacré à ma candidature au poste « {title} ».",
                          "Je tiens à te remercier de ta disponibilité tout au long de ma candidature au poste « {title} ».",
                          "Ton aide pendant ma candidature au poste « {title} » m’a été précieuse, et je t’en remercie.",
                          "J’ai été sensible à ta gentillesse pendant ma candidature au poste « {title} », et je t’en remercie."};
    book.thank.opening_recruiter = {"Merci d’avoir si bien suivi ma candidature au poste « {title} », du début à la fin.",
                                    "À chaque étape de ma candidature au poste « {title} », tu m’as donné des nouvelles, et je t’en "
                                    "remercie.",
                                    "Je te remercie du soin que tu as apporté à ma candidature au poste « {title} »."};
    book.thank.opening_coordinator = {"Merci d’avoir si bien organisé mes entretiens pour le poste « {title} ».",
                                      "Tout s’est déroulé sans accroc pendant ma candidature au poste « {title} », et c’est à toi que "
                                      "je le dois : merci.",
                                      "Je te remercie du soin avec lequel tu as préparé ma venue pour le poste « {title} »."};
    book.thank.opening_colleague = {"Merci de m’avoir parlé si franchement du travail chez {organization}.",
                                    "J’ai eu plaisir à découvrir avec toi ce qu’aurait été notre quotidien chez {organization}, et je "
                                    "te remercie de ton temps.",
                                    "Je te remercie d’avoir pris le temps de me parler de ton équipe chez {organization}."};
    book.thank.impression = {"Grâce à toi, je connais bien mieux {organization}.",
                             "Tu m’as fait un très bon accueil, et je m’en souviendrai.", "J’ai beaucoup appris en t’écoutant."};
    book.thank.declined = {"Comme tu le sais peut-être, j’ai décliné le poste qui m’était proposé.",
                           "J’ai depuis décliné le poste, ce qui n’enlève rien à l’excellente impression que tu m’as laissée.",
                           "Même si j’ai décliné le poste, je garde un très bon souvenir de nos échanges.",
                           "Finalement, j’ai décliné le poste, mais j’ai beaucoup d’estime pour toi et tes collègues.",
                           "Tu sais peut-être que j’ai décliné le poste ; je ne voulais pas en rester là sans un mot pour toi."};
    book.thank.withdrawn = {"Comme tu le sais peut-être, j’ai retiré ma candidature.",
                            "J’ai depuis retiré ma candidature, ce qui n’enlève rien à l’excellente impression que tu m’as laissée.",
                            "Même si j’ai retiré ma candidature, je garde un très bon souvenir de nos échanges.",
                            "Finalement, j’ai retiré ma candidature, mais j’ai beaucoup d’estime pour toi et tes collègues.",
                            "Tu sais peut-être que j’ai retiré ma candidature ; je ne voulais pas en rester là sans un mot pour toi."};
    book.thank.door = {"J’espère que nos chemins se croiseront de nouveau, et je resterai volontiers en contact.",
                       "Si l’occasion se présente, j’aurai plaisir à te revoir. D’ici là, bonne continuation à toi et à ton équipe.",
                       "Restons en contact si tu le veux bien ; je te souhaite une très bonne continuation."};
    book.thank.door_internal = {"Au plaisir de notre prochain échange.", "Nous travaillons dans la même maison, et je m’en réjouis.",
                                "C’est avec plaisir que je continuerai à travailler avec toi depuis mon poste actuel."};

    book.keep_in_touch.wish = {"Comment vas-tu, et comment va ton équipe ? J’aurais plaisir à avoir de tes nouvelles.",
                               "J’espère que tout va bien de ton côté, et je prendrais volontiers un café avec toi un de ces jours.",
                               "Ce n’est qu’un petit bonjour, avec l’envie de rester en contact. J’espère que tout va bien de ton côté."};

    book.referrer.opening = {"Merci d’avoir recommandé ma candidature pour le poste « {title} » chez {organization}.",
                             "Je te remercie d’avoir parlé de moi chez {organization} pour le poste « {title} ».",
                             "Ta recommandation pour le poste « {title} » chez {organization} m’a fait très plaisir, et je t’en "
                             "remercie."};
    book.referrer.declined = {"On m’a fait une offre que j’ai décidé de décliner ; je tenais à ce que tu l’apprennes par moi.",
                              "Je voulais que tu le saches sans attendre : je décline l’offre qui m’a été faite.",
                              "Une offre m’a bien été faite, et je la décline aujourd’hui."};
    book.referrer.withdrawn = {"J’ai décidé de retirer ma candidature ; je tenais à ce que tu l’apprennes par moi.",
                               "Je voulais que tu le saches sans attendre : je retire ma candidature.",
                               "Avant qu’on n’y consacre plus de temps, je retire aujourd’hui ma candidature."};
    book.referrer.door = {"Ta recommandation compte beaucoup pour moi. J’espère pouvoir te rendre la pareille, et te revoir bientôt.",
                          "Je n’oublierai pas ce que tu as fait pour moi, et j’espère que nous resterons en contact.",
                          "Reparlons-en bientôt de vive voix ; et si je peux t’aider à mon tour, ce sera avec plaisir."};

    book.agency.opening = {"Merci de ton aide pour le poste « {title} » chez {organization}.",
                           "Je te remercie d’avoir présenté ma candidature pour le poste « {title} » chez {organization}.",
                           "Tu as très bien accompagné ma candidature au poste « {title} » chez {organization}, et je t’en remercie."};
    book.agency.declined = {"J’ai décidé de décliner l’offre ; merci d’en informer ton client.",
                            "Je décline l’offre qui m’a été faite ; dis-le à ton client, s’il te plaît, en le remerciant de ma part.",
                            "Pourrais-tu dire à ton client que je décline son offre, et que je l’en remercie ?"};
    book.agency.withdrawn = {"J’ai décidé de retirer ma candidature ; merci d’en informer ton client.",
                             "Je retire ma candidature ; dis-le à ton client, s’il te plaît, en le remerciant de ma part.",
                             "Pourrais-tu dire à ton client que je retire ma candidature, et que je le remercie de son temps ?"};
    book.agency.door = {"J’aurai plaisir à avoir de tes nouvelles lorsqu’un autre poste se présentera.",
                        "J’espère que nous travaillerons de nouveau ensemble, et je te souhaite de trouver vite quelqu’un pour ce poste.",
                        "Travailler avec toi a été un plaisir, et je resterai volontiers en contact."};

    book.referee.opening = {"Merci d’avoir accepté de parler de moi pour le poste « {title} » chez {organization}.",
                            "Je te remercie d’avoir bien voulu me servir de référence pour le poste « {title} » chez {organization}.",
                            "Pouvoir donner ton nom en référence pour le poste « {title} » chez {organization} m’a été d’une grande "
                            "aide, et je t’en remercie."};
    book.referee.declined = {"On m’a fait une offre, et je l’ai déclinée.", "Une offre m’a été faite, et j’ai décidé de la décliner.",
                             "J’ai décliné l’offre qui a suivi, pour des raisons qui n’ont rien à voir avec ton soutien."};
    book.referee.withdrawn = {"J’ai retiré ma candidature : on ne t’appellera donc pas à ce sujet.",
                              "Tu n’as plus d’appel à attendre : j’ai décidé de retirer ma candidature.",
                              "Comme j’ai retiré ma candidature, il n’y aura finalement pas d’appel."};
    book.referee.door = {"Ta confiance compte beaucoup pour moi, et j’espère que nous resterons en contact.",
                         "Ce sera un plaisir de te rendre un jour le même service.",
                         "J’espère que tout va bien de ton côté, et que je pourrai de nouveau compter sur toi un jour."};

    book.phone.greeting = {
        "Bonjour, {sender} à l’appareil. Je t’appelle au sujet du poste « {title} » chez {organization}. Tu as un "
        "instant ?"};
    book.phone.decline = {"Merci beaucoup pour cette offre. J’ai décidé de la décliner, et je tenais à te le dire de vive voix."};
    book.phone.withdraw = {
        "Merci beaucoup de l’intérêt que tu portes à ma candidature. J’ai décidé de la retirer, et je tenais à te le "
        "dire de vive voix."};
    book.phone.thanks = {"J’ai eu plaisir à faire ta connaissance et celle de tes collègues, et je resterai volontiers en contact."};
    book.phone.follow = {"Je te le confirme par écrit aujourd’hui même. Merci de ton temps, et à bientôt."};
    book.phone.voicemail = {
        "Sur la messagerie : bonjour, ici {sender}, au sujet du poste « {title} ». Pourrais-tu me rappeler dans la "
        "journée ? Merci."};

    book.particular_thanks = {"Merci en particulier pour {topic}.", "J’ai beaucoup apprécié {topic}.",
                              "Je te remercie tout particulièrement pour {topic}."};
    book.thank_people = {"Pourrais-tu aussi remercier {people} de ma part ?",
                         "J’ai aussi eu plaisir à échanger avec {people}, et je compte sur toi pour transmettre mes remerciements.",
                         "Remercie également {people} de ma part pour nos échanges, s’il te plaît."};
    book.time_invested = {"Ton équipe et toi avez consacré beaucoup de temps à ma candidature, et je ne l’oublie pas.",
                          "Je mesure tout le temps que tu as consacré à ma candidature, étape après étape.",
                          "Plusieurs étapes de sélection, c’est beaucoup de travail, et je te remercie pour chacune d’elles."};
    book.thank_everyone_met = {"Pourrais-tu aussi remercier de ma part toutes les personnes qui m’ont accordé de leur temps ?",
                               "J’ai aussi eu plaisir à échanger avec toute l’équipe, et je compte sur toi pour transmettre mes "
                               "remerciements.",
                               "Remercie également de ma part toutes les personnes qui ont pris le temps d’échanger avec moi, s’il te "
                               "plaît."};
    book.open_door = {"J’espère que nous resterons en contact, et je vous souhaite une belle réussite, à toi et à ton équipe.",
                      "Je resterai volontiers en contact avec toi, et j’espère que nos chemins se croiseront de nouveau.",
                      "Restons en contact si tu le veux bien. Je te souhaite de trouver bientôt la personne qu’il te faut."};
    return book;
}

}  // namespace bowout::detail::french

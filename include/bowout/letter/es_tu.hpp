// Spanish among people on first-name terms.
#pragma once

#include <bowout/letter/phrasebook.hpp>

namespace bowout::detail::spanish {

/// The same letters with tú in the place of usted.
[[nodiscard]] consteval Phrasebook with_tu(Phrasebook book) {
    book.subjects.offer = {"Tu oferta para el puesto de {title}"};
    book.subjects.interview = {"Tu invitación a una entrevista para el puesto de {title}"};
    book.subjects.keep_in_touch = {"Un saludo", "Unas líneas para saludarte", "Seguir en contacto"};

    book.decline.opening = {
        "Gracias por ofrecerme el puesto de {title} en {organization}.",
        "Te agradezco tu oferta para el puesto de {title} en {organization}.",
        "Tu oferta para el puesto de {title} en {organization} me ha hecho mucha ilusión, y te la agradezco de verdad."};
    book.decline.opening_agency = {
        "Gracias por proponerme para el puesto de {title} en {organization} y por hacerme llegar la oferta.",
        "Te agradezco que me hablaras del puesto de {title} en {organization} y que me ayudaras hasta llegar a la "
        "oferta.",
        "Desde la primera llamada hasta la oferta para el puesto de {title} en {organization} he contado con tu "
        "ayuda, y te la agradezco."};
    book.decline.opening_internal = {"Gracias por pensar en mí para el puesto de {title} y por ofrecérmelo.",
                                     "Te agradezco que me hayas ofrecido el puesto de {title}; tu confianza significa mucho para mí.",
                                     "Tu oferta para el puesto de {title} me ha hecho mucha ilusión, y te agradezco la confianza."};
    book.decline.decision = {"Lo he pensado con calma y he decidido no aceptar el puesto.",
                             "Mi respuesta, después de pensarlo bien, es que no.",
                             "Te escribo para decirte que no voy a aceptar la oferta."};
    book.decline.regret = {"Sé que no es la respuesta que esperabas.",
                           "Un proceso de selección lleva mucho trabajo, y he visto el cuidado que has puesto en él.",
                           "Me habéis acogido tan bien que no me resulta fácil escribirte estas líneas."};
    book.decline.regret_agency = {"Sé que esperabas otra respuesta.",
                                  "Has hecho mucho para que llegáramos hasta aquí, y lo valoro de verdad.",
                                  "Después de todo lo que has hecho por mí, no me resulta fácil escribirte estas líneas."};
    book.decline.late_decision = {
        "Te pido disculpas por haberte hecho esperar: he decidido no aceptar el puesto.",
        "Mi respuesta llega más tarde de lo debido, y espero que me disculpes: no voy a aceptar la oferta.",
        "Debería haberte respondido antes, y te pido disculpas por el retraso: he decidido no aceptar la oferta."};
    book.decline.door_internal = {"Me gusta el trabajo que hago ahora, y ayudaré con mucho gusto a quien ocupe ese puesto.",
                                  "Sigo a gusto en mi trabajo actual, y puedes contar conmigo para facilitar la llegada de quien ocupe ese "
                                  "puesto.",
                                  "Mi trabajo actual significa mucho para mí, y espero que sigamos hablando de lo que pueda venir más "
                                  "adelante."};

    book.withdraw.opening = {"Gracias por tu interés en mi candidatura al puesto de {title} en {organization}.",
                             "Te agradezco el tiempo que has dedicado a mi candidatura al puesto de {title} en {organization}.",
                             "Ha sido un placer conocer mejor el puesto de {title} en {organization}, y te agradezco el interés en mi "
                             "candidatura."};
    book.withdraw.decision = {"He decidido retirar mi candidatura.",
                              "Te escribo para retirar mi candidatura antes de que le dediques más trabajo.",
                              "Prefiero retirar mi candidatura ahora y no más tarde, para que puedas dedicar tu tiempo a otra persona."};
    book.withdraw.free_planned_day = {"Puedes anular lo que tenías previsto conmigo para el {planned_day}.",
                                      "Ya no hace falta que me reserves el {planned_day}.",
                                      "El tiempo que me habías reservado para el {planned_day} vuelve a quedar libre."};
    book.withdraw.short_notice_apology = {"Te pido disculpas por avisarte con tan poca antelación.",
                                          "Debería haberte avisado antes, y espero que me disculpes.",
                                          "Siento avisarte tan tarde, y te pido disculpas por ello."};

    book.decline_interview.opening = {
        "Gracias por invitarme a una entrevista para el puesto de {title} en {organization}.",
        "Te agradezco la invitación a hablar del puesto de {title} en {organization}.",
        "Tu invitación a una entrevista para el puesto de {title} en {organization} me ha hecho ilusión, y te "
        "la agradezco."};

    book.renege.opening = {"Confiaste en mí para el puesto de {title} en {organization}, y te lo agradezco.",
                           "Gracias por elegirme para el puesto de {title} en {organization} y por todo lo que has hecho desde entonces.",
                           "Te agradezco que contaras conmigo para el puesto de {title} en {organization}, y lo bien que me has acogido "
                           "desde entonces."};
    book.renege.decision = {"Ahora tengo que retirar mi aceptación: no voy a incorporarme.",
                            "Tengo que decirte que retiro mi aceptación y que no voy a incorporarme.",
                            "Aunque te dije que sí, no voy a incorporarme, y retiro mi aceptación."};
    book.renege.apology = {"Te di mi palabra; siento mucho no cumplirla, y te pido disculpas.",
                           "Sé lo que esto supone para tus planes; lo siento mucho, y os pido disculpas a ti y a tu equipo.",
                           "Contabas conmigo; siento no estar a la altura de tu confianza, y te pido disculpas."};
    book.renege.wish = {"Si hay algo que pueda hacer para facilitarte el cambio, dímelo, por favor.",
                        "Espero que encuentres pronto una buena solución, y ayudaré en lo que pueda.",
                        "Haré con mucho gusto lo que esté en mi mano para que se pierda lo menos posible de tu trabajo."};

    book.late_note.opening = {"Me ofreciste el puesto de {title} en {organization}, y te lo agradezco.",
                              "Gracias una vez más por ofrecerme el puesto de {title} en {organization}.",
                              "Tu oferta para el puesto de {title} en {organization} merecía una respuesta y mi agradecimiento."};
    book.late_note.decision = {"Dejé que venciera el plazo sin decirte nada; mi respuesta habría sido que no.",
                               "El día en que debía responderte ha pasado, y tendría que haberte dicho a tiempo que no aceptaba.",
                               "Entretanto ha vencido el plazo; no habría aceptado el puesto."};
    book.late_note.apology = {"Te pido disculpas por no haberte respondido.",
                              "No debería haberte dejado sin respuesta, y te pido disculpas.",
                              "Mi silencio no estuvo bien, y te pido disculpas por ello."};
    book.late_note.wish = {"Os deseo mucho éxito a ti y a tu equipo.", "Espero que ya hayas encontrado a la persona adecuada.",
                           "Ojalá hayas cubierto ya el puesto como querías."};

    book.acknowledge.opening = {"Gracias por ofrecerme el puesto de {title} en {organization}.",
                                "He recibido tu oferta para el puesto de {title} en {organization}, y te la agradezco.",
                                "Tu oferta para el puesto de {title} en {organization} me ha alegrado mucho, y te la agradezco."};
    book.acknowledge.answer_day = {"Quiero pensarlo con la calma que merece; tendrás mi respuesta a más tardar el {answer_day}.",
                                   "Tendrás noticias mías a más tardar el {answer_day}.",
                                   "Me gustaría leerlo todo con calma; te daré mi respuesta como muy tarde el {answer_day}."};

    book.ask_for_time.opening = {"Gracias por ofrecerme el puesto de {title} en {organization}.",
                                 "Te agradezco tu oferta para el puesto de {title} en {organization}.",
                                 "Tu oferta para el puesto de {title} en {organization} me ha alegrado mucho, y te la agradezco."};
    book.ask_for_time.request = {"Me pediste una respuesta a más tardar el {answer_day}. ¿Podría dártela, como muy tarde, el {later_day}?",
                                 "¿Te parecería bien que te respondiera a más tardar el {later_day}, en lugar del {answer_day}?",
                                 "¿Puedo pedirte un poco más de tiempo, hasta el {later_day} en lugar del {answer_day}?"};
    book.ask_for_time.reason = {"Es un paso que quiero pensar bien, y me gustaría darte una respuesta firme.",
                                "Quiero decidirme sin prisas, para que la respuesta que te dé sea definitiva.",
                                "Esos días me permitirían verlo todo con calma y darte una respuesta en la que puedas confiar."};
    book.ask_for_time.thanks = {"Gracias por pensarlo; si esa fecha no te viene bien, dime, por favor, cuál te convendría más.",
                                "Si no es posible, dímelo, y respetaré la fecha prevista. Te agradezco la paciencia.",
                                "Sé que tienes tus propios planes, y te agradezco la comprensión."};

    book.thank.opening_met_day = {"Gracias por la conversación que tuvimos el {met_day} sobre el puesto de {title}.",
                                  "Te agradezco el tiempo que me dedicaste el {met_day} para hablar del puesto de {title}.",
                                  "Recuerdo con gusto nuestra conversación del {met_day} sobre el puesto de {title}, y te la agradezco.",
                                  "Quiero darte las gracias por nuestra conversación del {met_day} sobre el puesto de {title}."};
    book.thank.opening = {"Gracias por el tiempo que dedicaste a mi candidatura al puesto de {title}.",
                          "Quiero agradecerte tu ayuda durante mi candidatura al puesto de {title}.",
                          "Tu ayuda durante mi candidatura al puesto de {title} fue muy valiosa, y te la agradezco.",
                          "Te agradezco la amabilidad con la que me trataste durante mi candidatura al puesto de {title}."};
    book.thank.opening_recruiter = {"Gracias por acompañarme tan bien en mi candidatura al puesto de {title}, de principio a fin.",
                                    "En cada paso de mi candidatura al puesto de {title} me mantuviste al corriente, y te lo agradezco.",
                                    "Te agradezco el cuidado con el que llevaste mi candidatura al puesto de {title}."};
    book.thank.opening_coordinator = {"Gracias por organizarlo todo tan bien durante mi candidatura al puesto de {title}.",
                                      "Todas las citas para el puesto de {title} salieron muy bien, y fue gracias a ti.",
                                      "Te agradezco el cuidado con el que preparaste mis visitas para el puesto de {title}."};
    book.thank.opening_colleague = {"Gracias por contarme con tanta franqueza cómo se trabaja en {organization}.",
                                    "Fue un placer hablar contigo del trabajo que podríamos haber compartido en {organization}, y te "
                                    "agradezco tu tiempo.",
                                    "Te agradezco que sacaras tiempo para hablarme de tu equipo en {organization}."};
    book.thank.topic = {"Valoré especialmente {topic}.", "Recuerdo con especial agrado {topic}.", "Ante todo te agradezco {topic}."};
    book.thank.impression = {"Gracias a ti conozco mucho mejor {organization}.", "Me acogiste muy bien, y lo recordaré.",
                             "Aprendí mucho con lo que me contaste sobre {organization}."};
    book.thank.declined = {"Como quizá ya sepas, he declinado el puesto.",
                           "Entretanto he declinado el puesto, y eso no cambia en nada la buena impresión que me llevé.",
                           "Aunque he declinado el puesto, me alegro de haberme presentado y de haberte conocido un poco.",
                           "Al final decliné el puesto, pero siento un gran respeto por ti y por tu equipo.",
                           "Quizá ya sepas que he declinado el puesto; no quería despedirme sin unas palabras para ti."};
    book.thank.withdrawn = {"Como quizá ya sepas, he retirado mi candidatura.",
                            "Entretanto he retirado mi candidatura, y eso no cambia en nada la buena impresión que me llevé.",
                            "Aunque he retirado mi candidatura, me alegro de haberme presentado y de haberte conocido un poco.",
                            "Al final retiré mi candidatura, pero siento un gran respeto por ti y por tu equipo.",
                            "Quizá ya sepas que he retirado mi candidatura; no quería despedirme sin unas palabras para ti."};
    book.thank.door = {"Espero que volvamos a encontrarnos, y seguiré en contacto con mucho gusto.",
                       "Si nuestros caminos vuelven a cruzarse, me alegraré mucho. Hasta entonces, os deseo lo mejor a ti y a tu equipo.",
                       "Me gustaría que siguiéramos en contacto, y te deseo lo mejor."};
    book.thank.door_internal = {"Tengo ganas de que volvamos a hablar.",
                                "Me alegra que trabajemos en la misma casa y que sigamos viéndonos.",
                                "Será un placer seguir trabajando contigo desde mi puesto actual."};

    book.keep_in_touch.wish = {"¿Cómo te va, y qué tal el equipo? Me alegraría saber de ti.",
                               "Espero que todo te vaya bien, y me encantaría tomar un café contigo algún día.",
                               "Solo quería saludarte y seguir en contacto. Espero que todo te vaya bien."};

    book.referrer.opening = {"Gracias por recomendarme para el puesto de {title} en {organization}.",
                             "Te agradezco que hablaras de mí en {organization} para el puesto de {title}.",
                             "Tu recomendación para el puesto de {title} en {organization} me alegró mucho, y te la agradezco."};
    book.referrer.declined = {"Me hicieron una oferta, y he decidido no aceptarla; quería que lo supieras por mí.",
                              "Quería que lo supieras enseguida: he declinado la oferta que me hicieron.",
                              "La oferta llegó, y hoy voy a declinarla."};
    book.referrer.withdrawn = {"He decidido retirar mi candidatura, y quería que lo supieras por mí.",
                               "Quería que lo supieras enseguida: he retirado mi candidatura.",
                               "Hoy retiro mi candidatura, antes de que le dediquen más trabajo."};
    book.referrer.door = {"Tu recomendación significa mucho para mí. Espero poder hacer lo mismo por ti algún día, y verte pronto.",
                          "No olvidaré lo que has hecho por mí, y espero que sigamos en contacto.",
                          "Hablemos pronto; te contaré más con mucho gusto, y cuenta conmigo cuando me necesites."};

    book.agency.opening = {"Gracias por tu ayuda con el puesto de {title} en {organization}.",
                           "Te agradezco que me propusieras para el puesto de {title} en {organization}.",
                           "En todo el camino hacia el puesto de {title} en {organization} he contado con tu ayuda, y te la agradezco."};
    book.agency.declined = {"He decidido declinar la oferta; díselo a tu cliente, por favor.",
                            "Voy a declinar la oferta; coméntaselo a tu cliente, por favor, con mi agradecimiento.",
                            "¿Podrías decirle a tu cliente que declino la oferta y que se la agradezco?"};
    book.agency.withdrawn = {"He decidido retirar mi candidatura; díselo a tu cliente, por favor.",
                             "Retiro mi candidatura; coméntaselo a tu cliente, por favor, con mi agradecimiento.",
                             "¿Podrías decirle a tu cliente que retiro mi candidatura y que le agradezco el tiempo dedicado?"};
    book.agency.door = {"Me alegrará volver a saber de ti cuando surja otro puesto.",
                        "Espero que podamos volver a colaborar, y que este puesto se cubra pronto.",
                        "Ha sido un placer trabajar contigo, y seguiré en contacto con mucho gusto."};

    book.referee.opening = {"Gracias por aceptar hablar de mí para el puesto de {title} en {organization}.",
                            "Te agradezco que me sirvieras de referencia para el puesto de {title} en {organization}.",
                            "Poder dar tu nombre como referencia para el puesto de {title} en {organization} ha sido una gran ayuda, y "
                            "te lo agradezco."};
    book.referee.declined = {"Me hicieron una oferta, y la he declinado.", "Hubo una oferta, y he decidido no aceptarla.",
                             "He declinado la oferta que llegó después, por motivos que no tienen nada que ver con tu apoyo."};
    book.referee.withdrawn = {"He retirado mi candidatura, así que nadie te llamará por este asunto.",
                              "Ya no tienes que esperar ninguna llamada: he decidido retirar mi candidatura.",
                              "Como he retirado mi candidatura, al final no habrá ninguna llamada."};
    book.referee.door = {"Tu confianza significa mucho para mí, y espero que sigamos en contacto.",
                         "Será un placer hacer lo mismo por ti algún día.",
                         "Espero que todo te vaya bien, y poder contar de nuevo contigo en otra ocasión."};

    book.phone.greeting = {"Hola, soy {sender}. Te llamo por el puesto de {title} en {organization}. ¿Tienes un momento?"};
    book.phone.decline = {"Muchas gracias por la oferta. He decidido no aceptarla, y quería decírtelo de viva voz."};
    book.phone.withdraw = {"Muchas gracias por tu interés en mi candidatura. He decidido retirarla, y quería decírtelo de viva voz."};
    book.phone.thanks = {"Ha sido un placer conoceros a ti y a tu equipo, y seguiré en contacto con mucho gusto."};
    book.phone.follow = {"Hoy mismo lo recibirás también por escrito. Gracias por tu tiempo, y que tengas un buen día."};
    book.phone.voicemail = {
        "Si salta el buzón de voz: hola, soy {sender}, y te llamo por el puesto de {title}. ¿Podrías devolverme la "
        "llamada hoy? Gracias."};

    book.particular_thanks = {"Gracias en particular por {topic}.", "También te agradezco {topic}.",
                              "Muy especialmente quiero agradecerte {topic}."};
    book.thank_people = {"¿Podrías dar las gracias a {people} de mi parte?",
                         "También fue un placer conocer a {people}; te agradecería que se lo dijeras de mi parte.",
                         "Transmite, por favor, mi agradecimiento a {people}."};
    book.time_invested = {"Tú y tu equipo habéis dedicado mucho tiempo a mi candidatura, y lo valoro mucho.",
                          "Sé cuántas horas has dedicado a mi candidatura, y no lo olvido.",
                          "Varias rondas de selección suponen mucho trabajo, y te agradezco cada una de ellas."};
    book.thank_everyone_met = {"¿Podrías dar las gracias de mi parte a todas las personas que me dedicaron su tiempo?",
                               "También fue un placer hablar con las demás personas; te agradecería que se lo dijeras de mi parte.",
                               "Transmite, por favor, mi agradecimiento a quienes me dedicaron su tiempo."};
    book.open_door = {"Espero que sigamos en contacto, y os deseo mucho éxito a ti y a tu equipo.",
                      "Seguiré en contacto con mucho gusto, y espero que nuestros caminos vuelvan a cruzarse.",
                      "Me gustaría que siguiéramos en contacto. Ojalá encuentres pronto a la persona adecuada."};
    return book;
}

}  // namespace bowout::detail::spanish

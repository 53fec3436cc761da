// Spanish: es-ES.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include <bowout/letter/es_tu.hpp>
#include <bowout/letter/phrasebook.hpp>

namespace bowout {

namespace detail::spanish {

inline constexpr std::array<std::string_view, 12> months{"enero", "febrero", "marzo",      "abril",   "mayo",      "junio",
                                                         "julio", "agosto",  "septiembre", "octubre", "noviembre", "diciembre"};

/// The word that "Estimada" and "Estimado" agree with.
struct Title {
    std::string_view word;
    std::string_view dear;
};
inline constexpr std::array<Title, 11> titles{{{"Sra.", "Estimada "},
                                               {"Señora", "Estimada "},
                                               {"Dra.", "Estimada "},
                                               {"Doctora", "Estimada "},
                                               {"Profesora", "Estimada "},
                                               {"Doña", "Estimada "},
                                               {"Sr.", "Estimado "},
                                               {"Señor", "Estimado "},
                                               {"Dr.", "Estimado "},
                                               {"Doctor", "Estimado "},
                                               {"Profesor", "Estimado "}}};

/// "Estimada " or "Estimado ", as the honorific says; empty where it does not.
[[nodiscard]] constexpr std::string_view dear(std::string_view honorific) noexcept {
    for (const Title& title : titles)
        if (honorific.substr(0, honorific.find(' ')) == title.word) return title.dear;
    return {};
}

/// "Estimada Sra. López:", "Buenos días, Alex López:" where no title is known, "Hola, Alex:" on first-name terms. Of two family
/// names Spanish addresses by the first; which that is, the contact's record says.
inline void salute(LetterText& out, const Contact* reader) {
    if (!is_named(reader)) {
        out += "Estimados señores:";
        return;
    }
    const NameParts& parts = reader->name.parts();
    if (reader->formality == Formality::first_name && parts.given) {
        out += "Hola, ";
        out += parts.given->view();
    } else if (reader->formality != Formality::first_name && parts.honorific) {
        const std::string_view honorific = parts.honorific->view();
        const std::string_view agreeing = reader->formality == Formality::formal ? dear(honorific) : std::string_view();
        out += agreeing.empty() ? "Buenos días, " : agreeing;
        out += honorific;
        out += ' ';
        out += (parts.family ? *parts.family : reader->name.full()).view();
    } else {
        out += "Buenos días, ";
        out += reader->name.full().view();
    }
    out += ':';
}

inline void close(LetterText& out, const Contact* reader) {
    const Formality formality = !is_named(reader) ? Formality::formal : reader->formality;
    out += formality == Formality::formal    ? "Atentamente,"
           : formality == Formality::neutral ? "Reciba un cordial saludo."
                                             : "Un saludo cordial,";
}

/// "3 de marzo"
inline void write_day(LetterText& out, Day day) {
    out.add_number(day.day());
    out += " de ";
    out += months[day.month() - 1];
}
inline void write_date(LetterText& out, Day day) {
    write_day(out, day);
    out += " de ";
    out.add_number(static_cast<unsigned>(day.year()));
}

/// "Ana y Luis", but "Ana e Ingrid":
/// before the sound of an i, and not of a y ("Iago").
[[nodiscard]] constexpr std::string_view and_before(std::string_view last, std::size_t) noexcept {
    for (const std::string_view glide : {"Hia", "Hie", "Ia", "Ie", "Io"})
        if (last.starts_with(glide)) return " y ";
    for (const std::string_view vowel : {"I", "Í", "Hi", "Hí"})
        if (last.starts_with(vowel)) return " e ";
    return " y ";
}

/// To a reader addressed as usted.
inline constexpr Phrasebook usted{
    .language = "es-ES",
    .on_first_name_terms = nullptr,
    .salute = salute,
    .close = close,
    .write_date = write_date,
    .write_day = write_day,
    .list_comma = ", ",
    .and_before = and_before,
    .article_to_lower = "",
    .subject_label = "Asunto: ",
    .reference_before = " (ref. ",
    .reference_after = ")",
    .subject_after_salutation = false,

    .subjects = {.offer = {"Su oferta para el puesto de {title}"},
                 .withdraw = {"Retirada de mi candidatura al puesto de {title}"},
                 .interview = {"Su invitación a una entrevista para el puesto de {title}"},
                 .renege = {"Mi aceptación del puesto de {title}"},
                 .thank = {"Gracias", "Mi agradecimiento", "Unas palabras de agradecimiento"},
                 .keep_in_touch = {"Un saludo", "Unas líneas para saludarle", "Seguir en contacto"},
                 .note = {"El puesto de {title}"},
                 .phone = {"Llamada sobre el puesto de {title}"}},

    .decline =
        {.opening = {"Gracias por ofrecerme el puesto de {title} en {organization}.",
                     "Le agradezco su oferta para el puesto de {title} en {organization}.",
                     "Su oferta para el puesto de {title} en {organization} me ha alegrado mucho, y se la agradezco de verdad."},
         .opening_agency = {"Gracias por proponerme para el puesto de {title} en {organization} y por hacerme llegar la oferta.",
                            "Le agradezco que me hablara del puesto de {title} en {organization} y que me ayudara hasta llegar a la "
                            "oferta.",
                            "Desde la primera llamada hasta la oferta para el puesto de {title} en {organization} he contado con su "
                            "ayuda, y se la agradezco."},
         .opening_internal = {"Gracias por pensar en mí para el puesto de {title} y por ofrecérmelo.",
                              "Le agradezco que me haya ofrecido el puesto de {title}; su confianza significa mucho para mí.",
                              "Su oferta para el puesto de {title} me ha alegrado mucho, y le agradezco la confianza."},
         .decision = {"Lo he pensado con calma y he decidido no aceptar el puesto.", "Mi respuesta, después de pensarlo bien, es que no.",
                      "Le escribo para decirle que no voy a aceptar la oferta."},
         .regret = {"Sé que no es la respuesta que esperaba.",
                    "Un proceso de selección lleva mucho trabajo, y he visto el cuidado que ha puesto en él.",
                    "Me han acogido tan bien que no me resulta fácil escribir estas líneas."},
         .regret_agency = {"Sé que esperaba otra respuesta.", "Ha hecho mucho para que llegáramos hasta aquí, y lo valoro mucho.",
                           "Después de todo lo que ha hecho por mí, no me resulta fácil escribir estas líneas."},
         .late_decision = {"Le pido disculpas por haberle hecho esperar: he decidido no aceptar el puesto.",
                           "Mi respuesta llega más tarde de lo debido, y le ruego que me disculpe: no voy a aceptar la oferta.",
                           "Debería haberle respondido antes, y le pido disculpas por el retraso: he decidido no aceptar la oferta."},
         .door_internal = {"Me gusta el trabajo que hago ahora, y ayudaré con mucho gusto a quien ocupe ese puesto.",
                           "Sigo a gusto en mi trabajo actual, y puede contar conmigo para facilitar la llegada de quien ocupe ese "
                           "puesto.",
                           "Mi trabajo actual significa mucho para mí, y espero que sigamos hablando de lo que pueda venir más "
                           "adelante."}},

    .withdraw = {.opening = {"Gracias por su interés en mi candidatura al puesto de {title} en {organization}.",
                             "Le agradezco el tiempo que ha dedicado a mi candidatura al puesto de {title} en {organization}.",
                             "Ha sido un placer conocer mejor el puesto de {title} en {organization}, y le agradezco su interés en mi "
                             "candidatura."},
                 .decision = {"He decidido retirar mi candidatura.",
                              "Le escribo para retirar mi candidatura antes de que le dedique más trabajo.",
                              "Prefiero retirar mi candidatura ahora y no más tarde, para que su tiempo sea para otra persona."},
                 .free_planned_day = {"Puede anular lo que tenía previsto conmigo para el {planned_day}.",
                                      "Ya no hace falta que me reserve el {planned_day}.",
                                      "El tiempo que me había reservado para el {planned_day} queda de nuevo a su disposición."},
                 .short_notice_apology = {"Le pido disculpas por avisarle con tan poca antelación.",
                                          "Debería haberle avisado antes, y le ruego que me disculpe.",
                                          "Siento avisarle tan tarde, y le pido disculpas por ello."}},

    .decline_interview = {.opening = {"Gracias por invitarme a una entrevista para el puesto de {title} en {organization}.",
                                      "Le agradezco su invitación a hablar del puesto de {title} en {organization}.",
                                      "Su invitación a una entrevista para el puesto de {title} en {organization} me ha alegrado, y se la "
                                      "agradezco."},
                          .decision = {"He decidido no continuar con mi candidatura, así que no acudiré a la entrevista.",
                                       "No voy a seguir en el proceso: declino la invitación y retiro mi candidatura.",
                                       "Prefiero dejar el sitio a otra persona: no acudiré a la entrevista y retiro mi candidatura."}},

    .renege =
        {.opening =
             {"Usted depositó su confianza en mí para el puesto de {title} en {organization}, y se lo agradezco.",
              "Gracias por elegirme para el puesto de {title} en {organization} y por todo lo que ha hecho desde entonces.",
              "Le agradezco que contara conmigo para el puesto de {title} en {organization}, y lo bien que me ha acogido desde entonces."},
         .decision = {"Ahora tengo que retirar mi aceptación: no voy a incorporarme.",
                      "Tengo que decirle que retiro mi aceptación y que no voy a incorporarme.",
                      "Aunque acepté, no voy a incorporarme, y retiro mi aceptación."},
         .apology = {"Le di mi palabra; siento mucho no cumplirla, y le pido disculpas.",
                     "Sé lo que esto supone para sus planes; lo lamento, y les pido disculpas a usted y a su equipo.",
                     "Usted contaba conmigo; lamento no estar a la altura de su confianza, y le pido disculpas."},
         .wish = {"Si hay algo que pueda hacer para facilitarle el cambio, dígamelo, por favor.",
                  "Espero que encuentre pronto una buena solución, y ayudaré en lo que pueda.",
                  "Haré con mucho gusto lo que esté en mi mano para que se pierda lo menos posible de su trabajo."}},

    .late_note = {.opening = {"Me ofreció el puesto de {title} en {organization}, y se lo agradezco.",
                              "Gracias una vez más por ofrecerme el puesto de {title} en {organization}.",
                              "Su oferta para el puesto de {title} en {organization} merecía una respuesta y mi agradecimiento."},
                  .decision = {"Dejé que venciera el plazo sin decirle nada; mi respuesta habría sido que no.",
                               "El día en que debía responderle ha pasado, y tendría que haberle dicho a tiempo que no aceptaba.",
                               "Entretanto ha vencido el plazo; no habría aceptado el puesto."},
                  .apology = {"Le pido disculpas por no haberle respondido.",
                              "No debería haberle dejado sin respuesta, y le pido disculpas.",
                              "Mi silencio fue una descortesía, y le pido disculpas por ello."},
                  .wish = {"Les deseo mucho éxito a usted y a su equipo.", "Espero que ya haya encontrado a la persona adecuada.",
                           "Ojalá haya cubierto ya el puesto como deseaba."}},

    .acknowledge = {.opening = {"Gracias por ofrecerme el puesto de {title} en {organization}.",
                                "He recibido su oferta para el puesto de {title} en {organization}, y se la agradezco.",
                                "Su oferta para el puesto de {title} en {organization} me ha alegrado mucho, y se la agradezco."},
                    .answer_day = {"Quiero pensarlo con el detenimiento que merece; tendrá mi respuesta a más tardar el {answer_day}.",
                                   "Tendrá noticias mías a más tardar el {answer_day}.",
                                   "Me gustaría leerlo todo con calma; le daré mi respuesta como muy tarde el {answer_day}."}},

    .ask_for_time = {.opening = {"Gracias por ofrecerme el puesto de {title} en {organization}.",
                                 "Le agradezco su oferta para el puesto de {title} en {organization}.",
                                 "Su oferta para el puesto de {title} en {organization} me ha alegrado mucho, y se la agradezco."},
                     .request = {"Me pidió una respuesta a más tardar el {answer_day}. ¿Podría dársela, como muy tarde, el {later_day}?",
                                 "¿Sería posible que le respondiera a más tardar el {later_day}, en lugar del {answer_day}?",
                                 "¿Puedo pedirle algo más de tiempo, hasta el {later_day} en lugar del {answer_day}?"},
                     .reason = {"Es un paso que quiero pensar bien, y me gustaría darle una respuesta firme.",
                                "Quiero decidirme sin prisas, para que la respuesta que le dé sea definitiva.",
                                "Esos días me permitirían verlo todo con calma y darle una respuesta en la que pueda confiar."},
                     .thanks = {"Gracias por pensarlo; si esa fecha no le conviene, dígame, por favor, cuál le vendría mejor.",
                                "Si no es posible, dígamelo, y respetaré la fecha prevista. Le agradezco su paciencia.",
                                "Sé que tiene sus propios planes, y le agradezco su comprensión."}},

    .thank =
        {.opening_met_day = {"Gracias por la conversación que tuvimos el {met_day} sobre el puesto de {title}.",
                             "Le agradezco el tiempo que me dedicó el {met_day} para hablar del puesto de {title}.",
                             "Recuerdo con gusto nuestra conversación del {met_day} sobre el puesto de {title}, y se la agradezco.",
                             "Quiero darle las gracias por nuestra conversación del {met_day} sobre el puesto de {title}."},
         .opening = {"Gracias por el tiempo que dedicó a mi candidatura al puesto de {title}.",
                     "Quiero agradecerle su ayuda durante mi candidatura al puesto de {title}.",
                     "Su ayuda durante mi candidatura al puesto de {title} fue muy valiosa, y se la agradezco.",
                     "Le agradezco su amabilidad durante mi candidatura al puesto de {title}."},
         .opening_recruiter = {"Gracias por acompañarme tan bien en mi candidatura al puesto de {title}, de principio a fin.",
                               "En cada paso de mi candidatura al puesto de {title} me mantuvo al corriente, y se lo agradezco.",
                               "Le agradezco el cuidado con el que llevó mi candidatura al puesto de {title}."},
         .opening_coordinator = {"Gracias por organizarlo todo tan bien durante mi candidatura al puesto de {title}.",
                                 "Todas las citas para el puesto de {title} transcurrieron sin contratiempos, y fue gracias a usted.",
                                 "Le agradezco el cuidado con el que preparó mis visitas para el puesto de {title}."},
         .opening_colleague = {"Gracias por contarme con tanta franqueza cómo se trabaja en {organization}.",
                               "Fue un placer hablar con alguien con quien podría haber trabajado en {organization}, y le agradezco su "
                               "tiempo.",
                               "Le agradezco que se tomara el tiempo de hablarme de su equipo en {organization}."},
         .topic = {"Valoré especialmente {topic}.", "Recuerdo con especial agrado {topic}.", "Ante todo le agradezco {topic}."},
         .impression = {"Gracias a usted conozco mucho mejor {organization}.", "Me acogió muy bien, y lo recordaré.",
                        "Aprendí mucho con lo que me contó sobre {organization}."},
         .declined = {"Como quizá ya sepa, he declinado el puesto.",
                      "Entretanto he declinado el puesto, y eso no cambia en nada mi buena impresión.",
                      "Aunque he declinado el puesto, me alegro de haberme presentado y de haberle conocido un poco.",
                      "Al final decliné el puesto, pero siento un gran respeto por usted y por su equipo.",
                      "Quizá ya sepa que he declinado el puesto; no quería irme sin unas palabras para usted."},
         .withdrawn = {"Como quizá ya sepa, he retirado mi candidatura.",
                       "Entretanto he retirado mi candidatura, y eso no cambia en nada mi buena impresión.",
                       "Aunque he retirado mi candidatura, me alegro de haberme presentado y de haberle conocido un poco.",
                       "Al final retiré mi candidatura, pero siento un gran respeto por usted y por su equipo.",
                       "Quizá ya sepa que he retirado mi candidatura; no quería irme sin unas palabras para usted."},
         .door = {"Espero que volvamos a encontrarnos, y seguiré con mucho gusto en contacto.",
                  "Si nuestros caminos vuelven a cruzarse, me alegraré mucho. Hasta entonces, les deseo lo mejor a usted y a su equipo.",
                  "Me gustaría que siguiéramos en contacto, y le deseo lo mejor."},
         .door_internal = {"Tengo ganas de que volvamos a hablar.", "Me alegra que trabajemos en la misma casa y que sigamos viéndonos.",
                           "Será un placer seguir trabajando con usted desde mi puesto actual."}},

    .keep_in_touch = {.opening = {"Hace unos meses hablamos del puesto de {title} en {organization}.",
                                  "Han pasado unos meses desde mi candidatura al puesto de {title} en {organization}.",
                                  "Recuerdo con gusto mi candidatura al puesto de {title} en {organization}, hace unos meses."},
                      .topic = {"Todavía recuerdo {topic}.", "No he olvidado {topic}.", "Pienso a menudo en {topic}."},
                      .wish = {"¿Cómo le va, y cómo va el equipo? Me alegraría tener noticias suyas.",
                               "Espero que todo le vaya bien, y me encantaría tomar un café con usted algún día.",
                               "Solo quería saludarle y seguir en contacto. Espero que todo le vaya bien."}},

    .referrer = {.opening = {"Gracias por recomendarme para el puesto de {title} en {organization}.",
                             "Le agradezco que hablara de mí en {organization} para el puesto de {title}.",
                             "Su recomendación para el puesto de {title} en {organization} me alegró mucho, y se la agradezco."},
                 .declined = {"Me hicieron una oferta, y he decidido no aceptarla; quería que lo supiera por mí.",
                              "Quería que lo supiera enseguida: he declinado la oferta que me hicieron.",
                              "La oferta llegó, y hoy voy a declinarla."},
                 .withdrawn = {"He decidido retirar mi candidatura, y quería que lo supiera por mí.",
                               "Quería que lo supiera enseguida: he retirado mi candidatura.",
                               "Hoy retiro mi candidatura, antes de que le dediquen más trabajo."},
                 .door = {"Su recomendación significa mucho para mí. Espero poder hacer lo mismo por usted algún día, y verle pronto.",
                          "No olvidaré lo que ha hecho por mí, y espero que sigamos en contacto.",
                          "Hablemos pronto; le contaré más con mucho gusto, y cuente conmigo cuando me necesite."}},
    .agency = {.opening = {"Gracias por su ayuda con el puesto de {title} en {organization}.",
                           "Le agradezco que me propusiera para el puesto de {title} en {organization}.",
                           "En todo el camino hacia el puesto de {title} en {organization} he contado con su ayuda, y se la agradezco."},
               .declined = {"He decidido declinar la oferta, y le ruego que se lo comunique a su cliente.",
                            "Declino la oferta; le ruego que lo transmita, con mi agradecimiento.",
                            "¿Podría decirle a su cliente que declino la oferta y que se la agradezco?"},
               .withdrawn = {"He decidido retirar mi candidatura, y le ruego que se lo comunique a su cliente.",
                             "Retiro mi candidatura; le ruego que lo transmita, con mi agradecimiento.",
                             "¿Podría decirle a su cliente que retiro mi candidatura y que le agradezco su tiempo?"},
               .door = {"Me alegrará volver a tener noticias suyas cuando surja otro puesto.",
                        "Espero que podamos volver a colaborar, y le deseo que este puesto se cubra pronto.",
                        "Ha sido un placer trabajar con usted, y seguiré con mucho gusto en contacto."}},
    .referee = {.opening = {"Gracias por aceptar hablar de mí para el puesto de {title} en {organization}.",
                            "Le agradezco que me sirviera de referencia para el puesto de {title} en {organization}.",
                            "Poder dar su nombre como referencia para el puesto de {title} en {organization} ha sido una gran ayuda, y se "
                            "la agradezco."},
                .declined = {"Me hicieron una oferta, y la he declinado.", "Hubo una oferta, y he decidido no aceptarla.",
                             "He declinado la oferta que llegó después, por motivos que nada tienen que ver con su apoyo."},
                .withdrawn = {"He retirado mi candidatura, así que nadie le llamará por este asunto.",
                              "Ya no tiene que esperar ninguna llamada: he decidido retirar mi candidatura.",
                              "Como he retirado mi candidatura, al final no habrá ninguna llamada."},
                .door = {"Su confianza significa mucho para mí, y espero que sigamos en contacto.",
                         "Será un placer hacer lo mismo por usted algún día.",
                         "Espero que todo le vaya bien, y poder contar de nuevo con usted en otra ocasión."}},

    .phone = {.greeting = {"Buenos días, soy {sender}. Le llamo por el puesto de {title} en {organization}. ¿Tiene un momento?"},
              .decline = {"Muchas gracias por la oferta. He decidido declinarla, y quería decírselo de viva voz."},
              .withdraw = {"Muchas gracias por su interés en mi candidatura. He decidido retirarla, y quería decírselo de viva voz."},
              .thanks = {"Ha sido un placer conocerle y conocer a su equipo, y seguiré con mucho gusto en contacto."},
              .follow = {"Hoy mismo lo recibirá también por escrito. Gracias por su tiempo, y que tenga un buen día."},
              .voicemail = {"Si salta el buzón de voz: buenos días, soy {sender}, y llamo por el puesto de {title}. ¿Podría devolverme la "
                            "llamada hoy? Gracias."}},

    .reasons = {{Reason::not_right_fit, "Por mucho que me haya gustado lo que he visto, no es el puesto que mejor encaja conmigo."},
                {Reason::accepted_other_offer, "He optado por otro puesto que me propusieron."},
                {Reason::staying_put, "Mi empresa actual y yo hemos acordado que continúe en ella."},
                {Reason::role_scope, "El trabajo que más me interesa queda algo fuera de este puesto."},
                {Reason::seniority, "El puesto que busco está en otro nivel de responsabilidad."},
                {Reason::career_direction, "Mis planes profesionales van en otra dirección."},
                {Reason::location_commute, "El trayecto diario sería demasiado largo para mí."},
                {Reason::remote_policy, "Me conviene otro equilibrio entre la oficina y el trabajo a distancia."},
                {Reason::relocation, "Este año no me es posible cambiar de residencia."},
                {Reason::schedule, "El horario no es compatible con mis otros compromisos."},
                {Reason::start_date, "La fecha de incorporación no es compatible con mis obligaciones actuales."},
                {Reason::growth, "El siguiente paso al que aspiro pasa por otro camino."},
                {Reason::study, "Mis estudios van a necesitar el tiempo que este puesto merece."},
                {Reason::position_changed, "El puesto ha cambiado desde que me presenté, y en su nueva forma encaja menos conmigo."},
                {Reason::timing, "Para mí no es el momento de cambiar de trabajo."},
                {Reason::other, "Mis motivos son personales y no cambian en nada mi buena impresión."}},
    .particular_thanks = {"Gracias en particular por {topic}.", "También le agradezco {topic}.",
                          "Muy especialmente quiero agradecerle {topic}."},
    .thank_people = {"Le ruego que dé las gracias a {people} de mi parte.",
                     "También fue un placer conocer a {people}; le ruego que transmita mi agradecimiento.",
                     "Transmita, por favor, mi agradecimiento a {people}."},
    .time_invested = {"Usted y su equipo han dedicado mucho tiempo a mi candidatura, y lo valoro mucho.",
                      "Sé cuántas horas ha dedicado a mi candidatura, y no lo olvido.",
                      "Varias rondas de selección suponen mucho trabajo, y agradezco cada una de ellas."},
    .thank_everyone_met = {"Le ruego que dé las gracias de mi parte a todas las personas que me dedicaron su tiempo.",
                           "También fue un placer hablar con las demás personas; le ruego que les transmita mi agradecimiento.",
                           "Transmita, por favor, mi agradecimiento a quienes me dedicaron su tiempo."},
    .open_door = {"Espero que sigamos en contacto, y les deseo mucho éxito a usted y a su equipo.",
                  "Seguiré con mucho gusto en contacto, y espero que nuestros caminos vuelvan a cruzarse.",
                  "Me gustaría que siguiéramos en contacto. Le deseo que encuentre pronto a la persona adecuada."},
};
inline constexpr Phrasebook tu = with_tu(usted);

}  // namespace detail::spanish

/// Spanish as written in Spain. The sentences agree with nobody: neither the candidate's gender nor the reader's is known.
/// No topic stands behind "a" or "de", which would merge with its article.
inline constexpr Phrasebook es_es = [] {
    Phrasebook book = detail::spanish::usted;
    book.on_first_name_terms = &detail::spanish::tu;
    return book;
}();

}  // namespace bowout

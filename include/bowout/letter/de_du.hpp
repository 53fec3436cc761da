// German among people on first-name terms.
#pragma once

#include <bowout/letter/phrasebook.hpp>

namespace bowout::detail::german {

/// The same letters with du in the place of Sie.
[[nodiscard]] consteval Phrasebook with_du(Phrasebook book) {
    book.subjects.offer = {"Dein Angebot für die Stelle als {title}"};
    book.subjects.interview = {"Deine Einladung zum Gespräch über die Stelle als {title}"};

    book.decline.opening = {
        "vielen Dank, dass du mir die Stelle als {title} bei {organization} angeboten hast.",
        "danke für dein Angebot, als {title} bei {organization} zu arbeiten.",
        "über dein Angebot für die Stelle als {title} bei {organization} habe ich mich sehr gefreut, und ich danke dir dafür."};
    book.decline.opening_agency = {
        "vielen Dank, dass du mich für die Stelle als {title} bei {organization} vorgeschlagen und mir das Angebot übermittelt hast.",
        "danke, dass du mich auf die Stelle als {title} bei {organization} aufmerksam gemacht und bis zum Angebot unterstützt hast.",
        "vom ersten Anruf bis zum Angebot für die Stelle als {title} bei {organization} habe ich mich bei dir gut aufgehoben gefühlt, "
        "und dafür danke ich dir."};
    book.decline.opening_internal = {
        "vielen Dank, dass du bei der Stelle als {title} an mich gedacht und sie mir angeboten hast.",
        "danke für dein Angebot, die Stelle als {title} zu übernehmen; dein Vertrauen bedeutet mir viel.",
        "über dein Angebot für die Stelle als {title} habe ich mich sehr gefreut, und ich danke dir für dein Vertrauen."};
    book.decline.decision = {"Ich habe es mir gründlich überlegt und werde das Angebot nicht annehmen.",
                             "Inzwischen steht meine Entscheidung fest: Ich nehme das Angebot nicht an.",
                             "Heute möchte ich dir sagen, dass ich das Angebot nicht annehme."};
    book.decline.regret = {"Ich weiß, dass du auf eine andere Antwort gehofft hattest.",
                           "Wie viel Arbeit in der Besetzung einer Stelle steckt, ist mir bewusst, und deine Mühe weiß ich zu schätzen.",
                           "Du und dein Team habt mich so freundlich aufgenommen, dass mir diese Absage nicht leichtfällt."};
    book.decline.regret_agency = {"Ich weiß, dass du auf eine andere Antwort gehofft hattest.",
                                  "Was du alles dafür getan hast, ist mir bewusst, und ich weiß es zu schätzen.",
                                  "Nach allem, was du für mich getan hast, fällt mir diese Absage nicht leicht."};
    book.decline.late_decision = {
        "Bitte entschuldige, dass ich erst jetzt antworte: Ich nehme das Angebot nicht an.",
        "Du hättest früher von mir hören sollen, bitte entschuldige; das Angebot nehme ich nicht an.",
        "Meine Antwort kommt später, als sie sollte, und ich bitte dich dafür um Entschuldigung: Ich nehme das Angebot nicht an."};

    book.withdraw.opening = {
        "vielen Dank für dein Interesse an meiner Bewerbung um die Stelle als {title} bei {organization}.",
        "danke für die Zeit, die du dir für meine Bewerbung um die Stelle als {title} bei {organization} genommen hast.",
        "gern habe ich mehr über die Stelle als {title} bei {organization} erfahren, und ich danke dir für dein Interesse."};
    book.withdraw.decision = {"Ich habe mich entschieden, meine Bewerbung zurückzuziehen.",
                              "Heute ziehe ich meine Bewerbung zurück, bevor du weitere Arbeit damit hast.",
                              "Damit deine Zeit anderen zugutekommt, ziehe ich meine Bewerbung schon jetzt zurück."};
    book.withdraw.free_planned_day = {"Bitte streich, was du für den {planned_day} mit mir geplant hattest.",
                                      "Den Termin am {planned_day} brauchst du nicht mehr für mich freizuhalten.",
                                      "Was am {planned_day} mit mir geplant war, kann damit entfallen."};
    book.withdraw.short_notice_apology = {"Ich bitte um Entschuldigung, dass ich mich so kurzfristig melde.",
                                          "Bitte entschuldige die kurzfristige Nachricht.",
                                          "Dass du es erst so spät erfährst, tut mir leid."};

    book.decline_interview.opening = {
        "vielen Dank für deine Einladung zu einem Gespräch über die Stelle als {title} bei {organization}.",
        "danke für deine Einladung zum Vorstellungsgespräch für die Stelle als {title} bei {organization}.",
        "über deine Einladung zum Gespräch über die Stelle als {title} bei {organization} habe ich mich gefreut, und ich danke dir "
        "dafür."};

    book.renege.opening = {
        "du hast mir mit der Stelle als {title} bei {organization} dein Vertrauen geschenkt, und dafür danke ich dir.",
        "vielen Dank, dass du mich für die Stelle als {title} bei {organization} ausgewählt hast, und für alles, was du seither getan "
        "hast.",
        "hab vielen Dank für die Stelle als {title} bei {organization} und für die freundliche Aufnahme nach meiner Zusage."};
    book.renege.decision = {"Nun muss ich von meiner Zusage zurücktreten und werde die Stelle nicht antreten.",
                            "Heute muss ich dir sagen, dass ich meine Zusage zurücknehme und die Stelle nicht antreten werde.",
                            "Trotz meiner Zusage werde ich die Stelle nicht antreten; ich nehme die Zusage zurück."};
    book.renege.apology = {"Du hattest mein Wort; dass ich es nicht halte, bedaure ich sehr, und ich bitte dich um Entschuldigung.",
                           "Ich bedaure, was das für deine Planung bedeutet, und bitte dich und dein Team um Entschuldigung.",
                           "Du hast mit mir gerechnet; ich bedaure sehr, dich zu enttäuschen, und bitte dich um Entschuldigung."};
    book.renege.wish = {"Wenn ich dir die Umstellung irgendwie erleichtern kann, sag es mir bitte.",
                        "Ich wünsche dir, dass sich rasch eine gute Lösung findet, und trage gern dazu bei, wo ich kann.",
                        "Gern tue ich, was ich kann, damit möglichst wenig von deiner Arbeit umsonst war."};

    book.late_note.opening = {
        "du hast mir die Stelle als {title} bei {organization} angeboten, und ich danke dir dafür.",
        "nochmals vielen Dank, dass du mir die Stelle als {title} bei {organization} angeboten hast.",
        "für dein Angebot, als {title} bei {organization} zu arbeiten, bin ich dir noch Dank und eine Antwort schuldig."};
    book.late_note.decision = {
        "Die Frist habe ich verstreichen lassen, ohne mich zu melden; meine Antwort wäre ein Nein gewesen.",
        "Der Tag für meine Antwort ist vorbei, und ich hätte dir rechtzeitig sagen sollen, dass ich das Angebot nicht annehme.",
        "Inzwischen ist das Angebot abgelaufen; ich hätte es nicht angenommen."};
    book.late_note.apology = {"Ich bitte dich um Entschuldigung, dass ich dich habe warten lassen.",
                              "Dass du vergeblich gewartet hast, tut mir leid.",
                              "Mein Schweigen war unhöflich, und ich bitte dich dafür um Entschuldigung."};
    book.late_note.wish = {"Dir und deinem Team wünsche ich viel Erfolg.", "Hoffentlich hast du inzwischen die richtige Person gefunden.",
                           "Für die Besetzung der Stelle wünsche ich dir alles Gute."};

    book.acknowledge.opening = {
        "vielen Dank, dass du mir die Stelle als {title} bei {organization} angeboten hast.",
        "über dein Angebot für die Stelle als {title} bei {organization} habe ich mich sehr gefreut; vielen Dank dafür.",
        "dein Angebot für die Stelle als {title} bei {organization} habe ich bekommen, und ich danke dir herzlich dafür."};
    book.acknowledge.answer_day = {"Ich nehme mir die Zeit, die es verdient, und gebe dir bis zum {answer_day} Bescheid.",
                                   "Spätestens am {answer_day} hörst du von mir.",
                                   "Gern lese ich alles in Ruhe durch; meine Antwort hast du bis zum {answer_day}."};

    book.ask_for_time.opening = {
        "vielen Dank, dass du mir die Stelle als {title} bei {organization} angeboten hast.",
        "hab vielen Dank für dein Angebot, als {title} bei {organization} zu arbeiten.",
        "über dein Angebot für die Stelle als {title} bei {organization} habe ich mich sehr gefreut; vielen Dank dafür."};
    book.ask_for_time.request = {
        "Du hast mich um eine Antwort bis zum {answer_day} gebeten. Wäre es dir recht, wenn ich sie dir bis zum {later_day} gebe?",
        "Könntest du mir für meine Antwort bis zum {later_day} Zeit geben statt bis zum {answer_day}?",
        "Darf ich dich um etwas mehr Zeit bitten, bis zum {later_day} statt bis zum {answer_day}?"};
    book.ask_for_time.reason = {"Es ist ein Schritt, den ich gut durchdenken möchte, damit du dich auf meine Antwort verlassen kannst.",
                                "Ich möchte mich ohne Eile entscheiden, damit meine Antwort Bestand hat.",
                                "In diesen Tagen könnte ich mir alles gründlich ansehen und dir eine verlässliche Antwort geben."};
    book.ask_for_time.thanks = {
        "Danke, dass du darüber nachdenkst; falls dir der Tag nicht passt, sag mir bitte, welcher besser wäre.",
        "Wenn das nicht möglich ist, sag es mir bitte, und ich halte mich an deinen Termin. Für deine Geduld danke ich dir.",
        "Du hast deine eigenen Pläne, das weiß ich, und ich danke dir für dein Verständnis."};

    book.thank.opening_met_day = {
        "vielen Dank für unser Gespräch am {met_day} über die Stelle als {title}.",
        "hab vielen Dank für die Zeit, die du dir am {met_day} genommen hast, um mit mir über die Stelle als {title} zu sprechen.",
        "unser Gespräch am {met_day} über die Stelle als {title} war mir eine Freude, und ich danke dir dafür.",
        "für unser Gespräch am {met_day} über die Stelle als {title} möchte ich dir herzlich danken."};
    book.thank.opening = {"vielen Dank für die Zeit, die du dir für meine Bewerbung um die Stelle als {title} genommen hast.",
                          "für deine Unterstützung bei meiner Bewerbung um die Stelle als {title} möchte ich dir danken.",
                          "deine Hilfe bei meiner Bewerbung um die Stelle als {title} war mir viel wert, und ich danke dir dafür.",
                          "hab vielen Dank für deine Freundlichkeit während meiner Bewerbung um die Stelle als {title}."};
    book.thank.opening_recruiter = {
        "vielen Dank, dass du meine Bewerbung um die Stelle als {title} von Anfang bis Ende so gut begleitet hast.",
        "bei jedem Schritt meiner Bewerbung um die Stelle als {title} hast du mich auf dem Laufenden gehalten, und ich danke dir dafür.",
        "für die Sorgfalt, mit der du meine Bewerbung um die Stelle als {title} betreut hast, möchte ich dir danken."};
    book.thank.opening_coordinator = {
        "vielen Dank, dass du während meiner Bewerbung um die Stelle als {title} alles so gut organisiert hast.",
        "alle Termine für die Stelle als {title} verliefen reibungslos, und das verdanke ich dir.",
        "für die Sorgfalt, mit der du meine Besuche für die Stelle als {title} vorbereitet hast, möchte ich dir danken."};
    book.thank.opening_colleague = {
        "vielen Dank, dass du mir so offen von der Arbeit bei {organization} erzählt hast.",
        "aus erster Hand zu hören, wie es sich bei {organization} arbeitet, war mir eine Freude, und ich danke dir für deine Zeit.",
        "hab vielen Dank dafür, dass du mir von deinem Team bei {organization} erzählt hast."};
    book.thank.topic = {"Besonders gefreut habe ich mich über {topic}.", "An {topic} denke ich besonders gern zurück.",
                        "Vor allem für {topic} bin ich dir dankbar."};
    book.thank.impression = {"Durch dich kenne ich {organization} nun viel besser.",
                             "Du hast mich sehr freundlich aufgenommen, und das werde ich nicht vergessen.",
                             "Von dir habe ich viel über {organization} und die Arbeit dort erfahren."};
    book.thank.declined = {
        "Wie du vielleicht schon gehört hast, habe ich die Stelle nicht angenommen.",
        "Inzwischen habe ich die Stelle abgelehnt; an meinem guten Eindruck ändert das nichts.",
        "Auch wenn ich die Stelle abgelehnt habe, bin ich froh, dass ich mich beworben und dich ein wenig kennengelernt habe.",
        "Am Ende habe ich die Stelle abgelehnt, doch du und dein Team seid mir in bester Erinnerung.",
        "Vielleicht weißt du schon, dass ich die Stelle abgelehnt habe; ohne ein Wort an dich wollte ich nicht gehen."};
    book.thank.withdrawn = {
        "Wie du vielleicht schon gehört hast, habe ich meine Bewerbung zurückgezogen.",
        "Inzwischen habe ich meine Bewerbung zurückgezogen; an meinem guten Eindruck ändert das nichts.",
        "Auch wenn ich meine Bewerbung zurückgezogen habe, bin ich froh, dass ich mich beworben und dich ein wenig kennengelernt habe.",
        "Am Ende habe ich meine Bewerbung zurückgezogen, doch du und dein Team seid mir in bester Erinnerung.",
        "Vielleicht weißt du schon, dass ich meine Bewerbung zurückgezogen habe; ohne ein Wort an dich wollte ich nicht gehen."};
    book.thank.door = {"Ich hoffe, dass wir uns wieder begegnen, und bleibe gern mit dir in Kontakt.",
                       "Sollten sich unsere Wege wieder kreuzen, freue ich mich. Bis dahin wünsche ich dir und deinem Team alles Gute.",
                       "Lass uns gern in Kontakt bleiben; ich wünsche dir alles Gute."};
    book.thank.door_internal = {"Ich freue mich auf unser nächstes Gespräch.",
                                "Schön, dass wir im selben Haus arbeiten und uns weiterhin sehen.",
                                "Auf die weitere Zusammenarbeit mit dir freue ich mich."};

    book.keep_in_touch.wish = {
        "Wie geht es dir und deinem Team? Ich würde mich freuen, von dir zu hören.",
        "Hoffentlich geht es dir gut; über ein Wiedersehen bei einem Kaffee würde ich mich freuen.",
        "Das ist nur ein kurzer Gruß, verbunden mit dem Wunsch, in Kontakt zu bleiben. Hoffentlich geht es dir gut."};

    book.referrer.opening = {
        "vielen Dank, dass du mich für die Stelle als {title} bei {organization} empfohlen hast.",
        "hab vielen Dank, dass du dich bei {organization} für mich eingesetzt hast, als es um die Stelle als {title} ging.",
        "über deine Empfehlung für die Stelle als {title} bei {organization} habe ich mich sehr gefreut, und ich danke dir dafür."};
    book.referrer.declined = {"Ich habe ein Angebot bekommen und mich entschieden, es nicht anzunehmen; das wollte ich dir selbst sagen.",
                              "Du sollst es gleich erfahren: Das Angebot, das man mir gemacht hat, habe ich abgelehnt.",
                              "Ein Angebot habe ich tatsächlich bekommen, und heute lehne ich es ab."};
    book.referrer.withdrawn = {"Ich habe mich entschieden, meine Bewerbung zurückzuziehen; das wollte ich dir selbst sagen.",
                               "Du sollst es gleich erfahren: Ich habe meine Bewerbung zurückgezogen.",
                               "Bevor dort noch mehr Arbeit anfällt, ziehe ich meine Bewerbung heute zurück."};
    book.referrer.door = {
        "Deine Empfehlung bedeutet mir viel. Gern tue ich eines Tages dasselbe für dich, und hoffentlich sehen wir uns bald.",
        "Was du für mich getan hast, vergesse ich nicht, und ich hoffe, dass wir in Verbindung bleiben.",
        "Lass uns bald miteinander sprechen; ich erzähle dir gern mehr und helfe dir umgekehrt ebenso gern."};
    book.agency.opening = {
        "vielen Dank für deine Unterstützung rund um die Stelle als {title} bei {organization}.",
        "hab vielen Dank, dass du mich für die Stelle als {title} bei {organization} vorgeschlagen hast.",
        "auf dem Weg zu der Stelle als {title} bei {organization} habe ich mich bei dir gut aufgehoben gefühlt, und ich danke dir "
        "dafür."};
    book.agency.declined = {"Ich habe mich entschieden, das Angebot abzulehnen, und bitte dich, das weiterzugeben.",
                            "Das Angebot nehme ich nicht an; bitte richte das mit meinem Dank aus.",
                            "Bitte sag dort Bescheid, dass ich das Angebot nicht annehme, und richte meinen Dank aus."};
    book.agency.withdrawn = {"Ich habe mich entschieden, meine Bewerbung zurückzuziehen, und bitte dich, das weiterzugeben.",
                             "Meine Bewerbung ziehe ich zurück; bitte richte das mit meinem Dank aus.",
                             "Bitte sag dort Bescheid, dass ich meine Bewerbung zurückziehe, und richte meinen Dank aus."};
    book.agency.door = {"Wenn sich etwas anderes ergibt, freue ich mich, wieder von dir zu hören.",
                        "Hoffentlich arbeiten wir wieder einmal zusammen; für die Besetzung der Stelle wünsche ich dir viel Erfolg.",
                        "Die Zusammenarbeit mit dir war mir eine Freude, und ich bleibe gern in Kontakt."};
    book.referee.opening = {
        "vielen Dank, dass du bereit warst, für die Stelle als {title} bei {organization} über mich Auskunft zu geben.",
        "hab vielen Dank, dass ich dich für die Stelle als {title} bei {organization} als Referenz nennen durfte.",
        "mit deiner Referenz für die Stelle als {title} bei {organization} hast du mir sehr geholfen, und ich danke dir dafür."};
    book.referee.declined = {
        "Ich habe ein Angebot bekommen und es abgelehnt.", "Es kam zu einem Angebot, und ich habe mich entschieden, es nicht anzunehmen.",
        "Das Angebot, das darauf folgte, habe ich abgelehnt, aus Gründen, die mit deiner Unterstützung nichts zu tun haben."};
    book.referee.withdrawn = {"Ich habe meine Bewerbung zurückgezogen; es wird dich also niemand mehr anrufen.",
                              "Einen Anruf brauchst du nicht mehr zu erwarten: Ich habe meine Bewerbung zurückgezogen.",
                              "Weil ich meine Bewerbung zurückgezogen habe, wird dich nun doch niemand anrufen."};
    book.referee.door = {"Deine Unterstützung bedeutet mir viel, und ich hoffe, dass wir in Verbindung bleiben.",
                         "Gern tue ich eines Tages dasselbe für dich.",
                         "Hoffentlich geht es dir gut, und hoffentlich darf ich ein andermal wieder auf dich zukommen."};

    book.phone.greeting = {
        "Hallo, hier ist {sender}. Ich rufe wegen der Stelle als {title} bei {organization} an. Hast du einen Moment Zeit?"};
    book.phone.decline = {
        "Vielen Dank für das Angebot. Ich habe mich entschieden, es nicht anzunehmen, und wollte dir das persönlich sagen."};
    book.phone.withdraw = {
        "Vielen Dank für dein Interesse an meiner Bewerbung. Ich habe mich entschieden, sie zurückzuziehen, und wollte "
        "dir das persönlich sagen."};
    book.phone.thanks = {"Es hat mich gefreut, dich und dein Team kennenzulernen, und ich bleibe gern mit dir in Kontakt."};
    book.phone.follow = {"Du bekommst es heute auch noch schriftlich. Vielen Dank für deine Zeit, und alles Gute."};
    book.phone.voicemail = {
        "Falls sich nur die Mailbox meldet: Hallo, hier ist {sender}, es geht um die Stelle als {title}. Könntest du mich bitte heute "
        "noch zurückrufen? Vielen Dank."};

    book.particular_thanks = {"Besonders danke ich dir für {topic}.", "An {topic} werde ich gern zurückdenken.",
                              "Danken möchte ich dir für {topic}."};
    book.thank_people = {"Bitte richte auch {people} meinen Dank aus.",
                         "Gefreut hat mich auch, {people} kennenzulernen; bitte gib meinen Dank weiter.",
                         "Mein Dank gilt auch {people}; bitte gib ihn weiter."};
    book.time_invested = {"Wie viel Zeit du und dein Team in meine Bewerbung gesteckt habt, ist mir bewusst, und ich weiß es zu schätzen.",
                          "Du und dein Team habt euch über mehrere Runden viel Zeit für mich genommen, und dafür bin ich dankbar.",
                          "Mehrere Runden machen viel Arbeit, und ich weiß zu schätzen, was ihr alles auf euch genommen habt."};
    book.thank_everyone_met = {"Bitte richte auch allen, die sich Zeit für mich genommen haben, meinen Dank aus.",
                               "Gefreut haben mich auch alle anderen Gespräche; bitte gib meinen Dank weiter.",
                               "Mein Dank gilt auch allen, die sich Zeit für mich genommen haben; bitte gib ihn weiter."};
    book.open_door = {"Ich hoffe, dass wir in Kontakt bleiben, und wünsche dir und deinem Team viel Erfolg.",
                      "Gern bleibe ich mit dir in Kontakt, und vielleicht kreuzen sich unsere Wege wieder.",
                      "Lass uns in Kontakt bleiben. Für die Besetzung der Stelle wünsche ich dir alles Gute."};
    return book;
}

}  // namespace bowout::detail::german

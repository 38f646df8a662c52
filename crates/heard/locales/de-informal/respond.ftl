ask-greeting = Hallo { $name }!
ask-contact = Bitte meldet euch deswegen bei mir
ask-change = Du kannst sie 30 Tage lang ändern.
ask-earlier = Das hast du uns bereits gesagt. Ändere, was du möchtest, und sende es noch einmal.
ask-privacy = Wie wir deine Antwort verwenden

nps-question = Wie wahrscheinlich ist es, dass du { $name } einem Freund oder Kollegen weiterempfiehlst?

csat-question = Wie zufrieden bist du mit { $name }?

ces-question = Inwieweit stimmst du zu: { $name } hat es mir leicht gemacht, mein Anliegen zu klären.

mistake-off-scale = Diese Bewertung gibt es auf der Skala nicht. Bitte wähle eine von diesen.
mistake-too-long = Dein Kommentar ist länger als 5.000 Zeichen. Bitte kürze ihn ein wenig; nichts ist verloren.
mistake-nothing = Es fehlen noch Bewertung und Kommentar. Bitte gib uns wenigstens eines davon.
mistake-unreadable = Einige Zeichen konnten nicht gelesen werden. Bitte sieh deinen Text durch und sende ihn noch einmal.
mistake-too-many = Von hier kamen zu viele Antworten auf einmal. Bitte warte eine Minute und sende deine noch einmal. Was du geschrieben hast, steht noch hier.
mistake-busy = Wir konnten deine Antwort gerade nicht speichern. Was du geschrieben hast, steht noch hier: Bitte sende es in ein paar Sekunden noch einmal.

thanks-safe = Deine Antwort ist sicher bei uns angekommen.
thanks-detractor = Danke für deine Offenheit. Es tut uns leid.
thanks-unscored = Danke, dass du es uns gesagt hast.
thanks-yours = Deine Antwort
thanks-contact = Du hast uns gebeten, uns zu melden, und das tun wir.

notice-expired = Links zu Umfragen gelten nur eine Weile, damit niemand sonst eine alte E-Mail benutzen kann. Was du uns schon gesagt hast, ist nicht verloren.
notice-unknown = Vielleicht fehlt ein Teil davon. Bitte öffne ihn noch einmal aus der E-Mail, oder kopiere die ganze Adresse.
notice-closed = Danke, dass du uns etwas sagen wolltest. Hier sammeln wir keine Antworten mehr.
notice-check = Diese Seite fängt nur Roboter. Wenn du ein Mensch bist, ist nichts geschehen: Bitte geh zur Frage zurück.

more-lead =
    { $n ->
        [one] Noch eine Frage, wenn du magst
       *[other] Noch ein paar Fragen, wenn du magst
    }
more-refused = Bitte sieh dir an, was unten markiert ist. Nichts, was du geschrieben hast, ist verloren.
more-wrong-too-long = Das ist zu lang. Bitte kürze es ein wenig.
more-wrong-not-a-choice = Bitte wähle eine der Antworten.
more-wrong-off-scale = Bitte wähle eine Zahl der Skala.
more-wrong-not-a-day = Bitte gib ein Datum an, zum Beispiel 2026-11-27.
more-other-words = In deinen eigenen Worten
test-page = Dies ist ein Test. Was du hier antwortest, zählt nie.
notice-early = Wir nehmen hier noch keine Antworten an. Bitte komm später wieder.

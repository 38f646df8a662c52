language-name = Deutsch

ask-title = Wie waren wir?
ask-greeting = Guten Tag, { $name }!
ask-point = { $value } von { $max }
ask-none = Ich möchte keine Bewertung abgeben
ask-why = Und warum?
ask-hint = Ein Satz genügt, in jeder Sprache.
ask-hint-promoter = Was haben wir gut gemacht? Ein Satz genügt.
ask-hint-passive = Was hätten wir besser machen können?
ask-hint-detractor = Was ist schiefgegangen, und was sollen wir tun?
ask-contact = Bitte melden Sie sich deswegen bei mir
ask-send = Antwort senden
ask-change = Sie können sie 30 Tage lang ändern.
ask-earlier = Das haben Sie uns bereits gesagt. Ändern Sie, was Sie möchten, und senden Sie es noch einmal.
ask-languages = Andere Sprachen
ask-privacy = Wie wir Ihre Antwort verwenden
ask-trap = Bitte nicht öffnen: Dieser Link fängt nur Roboter

nps-question = Wie wahrscheinlich ist es, dass Sie { $name } einem Freund oder Kollegen weiterempfehlen?
nps-low = Überhaupt nicht wahrscheinlich
nps-high = Äußerst wahrscheinlich
nps-hint-passive = Was hätte daraus eine 9 oder 10 gemacht?

csat-question = Wie zufrieden sind Sie mit { $name }?
csat-smiley-1 = Nicht zufrieden
csat-smiley-2 = In Ordnung
csat-smiley-3 = Zufrieden
csat-thumb-1 = Nicht zufrieden
csat-thumb-2 = Zufrieden
csat-star = { $value } von { $max } Sternen
csat-low = Überhaupt nicht zufrieden
csat-high = Sehr zufrieden

ces-question = Inwieweit stimmen Sie zu: { $name } hat es mir leicht gemacht, mein Anliegen zu klären.
ces-1 = Stimme überhaupt nicht zu
ces-2 = Stimme nicht zu
ces-3 = Stimme eher nicht zu
ces-4 = Weder noch
ces-5 = Stimme eher zu
ces-6 = Stimme zu
ces-7 = Stimme voll und ganz zu

mistake-off-scale = Diese Bewertung gibt es auf der Skala nicht. Bitte wählen Sie eine von diesen.
mistake-too-long = Ihr Kommentar ist länger als 5.000 Zeichen. Bitte kürzen Sie ihn ein wenig; nichts ist verloren.
mistake-nothing = Es fehlen noch Bewertung und Kommentar. Bitte geben Sie uns wenigstens eines davon.
mistake-unreadable = Einige Zeichen konnten nicht gelesen werden. Bitte sehen Sie Ihren Text durch und senden Sie ihn noch einmal.
mistake-too-many = Von hier kamen zu viele Antworten auf einmal. Bitte warten Sie eine Minute und senden Sie Ihre noch einmal. Was Sie geschrieben haben, steht noch hier.
mistake-busy = Wir konnten Ihre Antwort gerade nicht speichern. Was Sie geschrieben haben, steht noch hier: Bitte senden Sie es in ein paar Sekunden noch einmal.

thanks-title = Danke
thanks-safe = Ihre Antwort ist sicher bei uns angekommen.
thanks-almost = Fast fertig
thanks-promoter = Danke. Das freut uns sehr.
thanks-passive = Danke. Wir wissen, dass wir es besser können.
thanks-detractor = Danke für Ihre Offenheit. Es tut uns leid.
thanks-unscored = Danke, dass Sie es uns gesagt haben.
thanks-yours = Ihre Antwort
thanks-change = Antwort ändern
thanks-next-promoter = Wir geben sie an die Menschen weiter, die die Arbeit gemacht haben. Das freut sie.
thanks-next-passive = Sie geht an jemanden, der es besser machen kann.
thanks-next-detractor = Sie geht an jemanden, der es in Ordnung bringen kann.
thanks-next-unscored = Ein Mensch wird sie lesen.
thanks-contact = Sie haben uns gebeten, uns zu melden, und das tun wir.
thanks-press-title = Bitte noch einmal drücken
thanks-press = So wissen wir, dass ein Mensch das gesendet hat und nicht ein E-Mail-Programm, das Links von selbst öffnet.
thanks-press-button = Ja, das ist meine Antwort

notice-expired-title = Dieser Link ist abgelaufen
notice-expired = Links zu Umfragen gelten nur eine Weile, damit niemand sonst eine alte E-Mail benutzen kann. Was Sie uns schon gesagt haben, ist nicht verloren.
notice-unknown-title = Wir kennen diesen Link nicht
notice-unknown = Vielleicht fehlt ein Teil davon. Bitte öffnen Sie ihn noch einmal aus der E-Mail, oder kopieren Sie die ganze Adresse.
notice-closed-title = Diese Umfrage ist beendet
notice-closed = Danke, dass Sie uns etwas sagen wollten. Hier sammeln wir keine Antworten mehr.
notice-check-title = Hier ist nichts
notice-check = Diese Seite fängt nur Roboter. Wenn Sie ein Mensch sind, ist nichts geschehen: Bitte gehen Sie zur Frage zurück.
notice-back = Zurück zur Frage

more-title = Noch etwas
more-lead =
    { $n ->
        [one] Noch eine Frage, wenn Sie mögen
       *[other] Noch ein paar Fragen, wenn Sie mögen
    }
more-send = Absenden
more-skip = Nein danke
more-needed = erforderlich
more-refused = Bitte sehen Sie sich an, was unten markiert ist. Nichts, was Sie geschrieben haben, ist verloren.
more-wrong-missing = Diese Frage braucht eine Antwort.
more-wrong-too-long = Das ist zu lang. Bitte kürzen Sie es ein wenig.
more-wrong-not-a-choice = Bitte wählen Sie eine der Antworten.
more-wrong-off-scale = Bitte wählen Sie eine Zahl der Skala.
more-wrong-not-a-day = Bitte geben Sie ein Datum an, zum Beispiel 2026-11-27.
more-wrong-not-an-email = Das sieht nicht wie eine E-Mail-Adresse aus.
more-wrong-same-place = Zwei stehen auf demselben Platz.
more-other = Etwas anderes
more-other-words = In Ihren eigenen Worten
more-no-place = kein Platz
more-field-name = Name
more-field-email = E-Mail
more-field-phone = Telefon
test-page = Dies ist ein Test. Was Sie hier antworten, zählt nie.
notice-early-title = Diese Umfrage hat noch nicht begonnen
notice-early = Wir nehmen hier noch keine Antworten an. Bitte kommen Sie später wieder.

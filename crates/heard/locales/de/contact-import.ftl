# Bringing in customers.
contact-import-title = Kontakte importieren
contact-import-crumb = Kontakte importieren
contact-import-contacts = Kontakte
contact-import-lead = Fügen Sie Adressen ein, oder bringen Sie eine Tabelle mit. Wer schon bekannt ist, wird an einer Adresse erkannt; niemand bekommt deswegen eine E-Mail, und dieselbe Datei ein zweites Mal ändert nichts.
contact-import-paste = Kontakte einfügen
contact-import-paste-example =
    ana@example.com
    Bor Kos <bor@example.com>
contact-import-paste-hint = Adressen, eine je Zeile, Empfänger, wie ein E-Mail-Programm sie schreibt, oder Zellen aus einer Tabellenkalkulation, mit oder ohne Zeile, die die Spalten benennt.
contact-import-file = Oder eine Datei
contact-import-send = Prüfen
contact-import-both = Bitte fügen Sie Kontakte ein oder wählen Sie eine Datei, nicht beides.
contact-import-nothing = Bitte fügen Sie Kontakte ein oder wählen Sie eine Datei.
contact-import-pasted = Eingefügt
contact-import-column-changed = Geändert
contact-import-next-columns-about = Heard errät Namen, Adressen, Telefonnummern und mehr aus Namen und Inhalten. Sie können alles ändern.
contact-import-next-check = Sie sehen, was geschähe
contact-import-next-check-about = Wer neu ist, wer geändert würde und welche Zeilen nicht gehen, mit Zeile und Grund.
contact-import-next-start-about = Er läuft von selbst, lässt sich jederzeit anhalten und danach zurücknehmen.

contact-import-state =
    { $state ->
        [looking] Wird geprüft
        [uploaded] Nicht begonnen
        [running] Läuft
        [done] Fertig
        [stopped] Angehalten
        [undoing] Wird zurückgenommen
        [undone] Zurückgenommen
       *[failed] Fehlgeschlagen
    }
contact-import-looking =
    { $n ->
        [one] Bisher { $n } Zeile geprüft
       *[other] Bisher { $n } Zeilen geprüft
    }
contact-import-looking-about = Die Datei ist lang. Noch wird nichts geschrieben: Hier steht dann, was aus jeder Zeile würde. Sie können diese Seite schließen und wiederkommen.
contact-import-look-ended = Die Prüfung der Datei kam nicht bis zum Ende, also lässt sich noch nichts sagen. Drücken Sie „Neu prüfen“.

contact-import-remembered = Die Spalten sind verstanden wie bei { $file } am { $day }. Die Einwilligungen jener Kontakte werden nicht übernommen.
contact-import-heading = Die erste Zeile
contact-import-heading-yes = Benennt die Spalten
contact-import-heading-no = Ist ein Kontakt
contact-import-column = Spalte { $n }
contact-import-properties = Eigenschaften
contact-import-new-property = Neue Eigenschaft anlegen
contact-import-what = Was mit ihnen geschieht
contact-import-policy = Kontakte, die schon bekannt sind
contact-import-policy-update = Aktualisieren: Was in der Datei steht, ersetzt das Bekannte
contact-import-policy-fill = Lücken füllen: Was bekannt ist, bleibt
contact-import-policy-skip = Lassen, wie sie sind; Liste und Einwilligung gelten trotzdem für sie
contact-import-list = Alle auf eine Liste setzen
contact-import-list-none = Auf keine Liste
contact-import-list-new = Eine neue Liste
contact-import-list-name = Name der neuen Liste
contact-import-country = Land von Telefonnummern ohne Land
contact-import-country-hint = Zwei Buchstaben, etwa DE. Ist es leer, werden Nummern ohne + weggelassen.
contact-import-format = Schreibweise der Tage
contact-import-agreed = Einwilligung
contact-import-agreed-no = Über Einwilligung ist nichts gesagt
contact-import-agreed-yes = Sie dürfen gefragt werden, und zwar aus diesem Grund
contact-import-channels = Wie sie erreicht werden dürfen
contact-import-channel-email = Per E-Mail
contact-import-channel-call = Per Telefon
contact-import-channel-sms = Per SMS
contact-import-basis = Warum
contact-import-basis-consent = Sie haben eingewilligt
contact-import-basis-soft-opt-in = Sie sind Kunden, wurden auf ihr Widerspruchsrecht hingewiesen und haben nicht widersprochen
contact-import-basis-service-message = Es gehört zu einer Leistung, um die sie gebeten haben
contact-import-source = Woher die Einwilligung kommt
contact-import-source-hint = Zum Beispiel: Anmeldeformular des Onlineshops, 2025
contact-import-wording = Worin sie eingewilligt haben
contact-import-wording-hint = Mit genau den Worten, die sie gesehen haben, falls jemand sie aufbewahrt hat.
contact-import-agreed-about = Wer seine Einwilligung widerrufen hat, bleibt außen vor, es sei denn, eine Spalte sagt, dass er danach eingewilligt hat.
contact-import-dry-run-about = Noch ist nichts geschrieben.
contact-import-fresh =
    { $n ->
        [one] { $n } Kontakt käme hinzu
       *[other] { $n } Kontakte kämen hinzu
    }
contact-import-changes =
    { $n ->
        [one] { $n } bekannter Kontakt würde geändert
       *[other] { $n } bekannte Kontakte würden geändert
    }
contact-import-same =
    { $n ->
        [one] { $n } bekannter Kontakt bleibt, wie er ist
       *[other] { $n } bekannte Kontakte bleiben, wie sie sind
    }
contact-import-again =
    { $n ->
        [one] { $n } Zeile betrifft einen Kontakt aus einer früheren Zeile
       *[other] { $n } Zeilen betreffen Kontakte aus früheren Zeilen
    }
contact-import-remarks-about = Sie werden trotzdem übernommen.
contact-import-errors = Alles als Datei speichern
contact-import-start =
    { $n ->
        [one] { $n } Zeile importieren
       *[other] { $n } Zeilen importieren
    }
contact-import-start-none = Nichts zu importieren
contact-import-go-on-about = Was übernommen ist, bleibt. Beim Fortsetzen geht es dort weiter.
contact-import-gone-about = Dateien werden nach einer Woche gelöscht, oder einen Tag nach dem Import. Zum Fortsetzen bringen Sie die Datei noch einmal: Was übernommen ist, ändert sich dadurch nicht.
contact-import-added = Hinzugefügt
contact-import-changed = Geändert
contact-import-as-was = Wie zuvor
contact-import-to-contacts = Zu den Kontakten
contact-import-to-list = Zur Liste
contact-import-more = Mehr importieren

contact-import-undo = Diesen Import zurücknehmen
contact-import-undo-on = Weiter zurücknehmen
contact-import-undo-title = Import zurücknehmen
contact-import-undo-what = Das geschähe jetzt
contact-import-undo-gone =
    { $n ->
        [one] { $n } Kontakt, den er hinzugefügt hat, verschwindet
       *[other] { $n } Kontakte, die er hinzugefügt hat, verschwinden
    }
contact-import-undo-put-back =
    { $n ->
        [one] { $n } Kontakt bekommt zurück, was vorher bekannt war
       *[other] { $n } Kontakte bekommen zurück, was vorher bekannt war
    }
contact-import-undo-kept =
    { $n ->
        [one] { $n } Kontakt bleibt, wie er ist:
       *[other] { $n } Kontakte bleiben, wie sie sind:
    }
contact-import-undo-marks = Alle werden von der Liste genommen, auf die der Import sie gesetzt hat, und die Einwilligungen aus dem Import werden entfernt. Neue Eigenschaften bleiben.
contact-import-undo-list = Auch die angelegte Liste bleibt.
contact-import-undo-start = Import zurücknehmen
contact-import-undo-not = Import behalten
contact-import-undo-failed = Beim Zurücknehmen ist etwas fehlgeschlagen. Was getan ist, ist getan; es kann weitergehen.
contact-import-undoing = { $done } von { $total } Kontakten
contact-import-undoing-begins = Die Kontakte werden gezählt.
contact-import-undone-gone =
    { $n ->
        [one] { $n } Kontakt, den er hinzugefügt hatte, ist verschwunden
       *[other] { $n } Kontakte, die er hinzugefügt hatte, sind verschwunden
    }
contact-import-undone-put-back =
    { $n ->
        [one] { $n } Kontakt bekam zurück, was vorher bekannt war
       *[other] { $n } Kontakte bekamen zurück, was vorher bekannt war
    }
contact-import-undone-kept =
    { $n ->
        [one] { $n } Kontakt blieb, wie er war:
       *[other] { $n } Kontakte blieben, wie sie waren:
    }
contact-import-undone-addresses =
    { $n ->
        [one] { $n } Adresse kam nicht zurück: Sie gehört inzwischen einem anderen Kontakt
       *[other] { $n } Adressen kamen nicht zurück: Sie gehören inzwischen anderen Kontakten
    }
contact-import-kept-merged = inzwischen mit einem anderen Kontakt zusammengeführt
contact-import-kept-erased = inzwischen vergessen
contact-import-kept-answered = haben geantwortet
contact-import-kept-invited = wurden eingeladen
contact-import-kept-changed = inzwischen geändert
contact-import-kept-listed = stehen auf einer anderen Liste
contact-import-kept-agreed = Einwilligung anderswo gegeben oder widerrufen

contact-import-role-name = Ganzer Name
contact-import-role-first-name = Vorname
contact-import-role-last-name = Nachname
contact-import-role-email = E-Mail-Adressen
contact-import-role-phone = Telefonnummern
contact-import-role-language = Sprache
contact-import-role-zone = Zeitzone
contact-import-role-country = Land
contact-import-role-account = Firma (des Kontakts)
contact-import-role-owner = Betreuer (Agent)
contact-import-role-agreed = Tag der Einwilligung
contact-import-role-none = Weglassen
contact-import-new-text = Neu: ein Text
contact-import-new-number = Neu: eine Zahl
contact-import-new-day = Neu: ein Tag
contact-import-new-yes-no = Neu: ja oder nein

contact-import-mistake-no-address = Keine Spalte enthält E-Mail-Adressen oder Telefonnummern. Bitte wählen Sie eine: Daran werden Kontakte erkannt.
contact-import-mistake-twice = Zwei Spalten stehen für: { $name }. Bitte lassen Sie nur eine davon.
contact-import-mistake-no-format = Bitte wählen Sie, wie die Tage geschrieben sind.
contact-import-mistake-no-column = Die Datei hat keine Spalte „{ $name }“.
contact-import-mistake-no-property = Die Eigenschaft „{ $name }“ gibt es nicht mehr. Bitte wählen Sie eine andere.
contact-import-mistake-too-many-properties = Ein Arbeitsbereich hat höchstens 100 Eigenschaften. Bitte lassen Sie einige Spalten weg.
contact-import-mistake-too-many-lists = Ein Arbeitsbereich hat höchstens 500 Listen. Bitte wählen Sie eine, die es schon gibt.
contact-import-mistake-no-list = Die Liste gibt es nicht mehr. Bitte wählen Sie eine andere.
contact-import-mistake-list-name = Bitte geben Sie der neuen Liste einen Namen, den keine andere hat, mit höchstens 120 Buchstaben.
contact-import-mistake-segment = Auf ein Segment lässt sich niemand setzen: Sein Filter sagt, wer dazugehört. Bitte wählen Sie eine andere Liste.
contact-import-mistake-no-channel = Bitte wählen Sie, wie sie erreicht werden dürfen, oder sagen Sie nichts über Einwilligung.
contact-import-mistake-no-source = Bitte schreiben Sie, woher die Einwilligung kommt.
contact-import-mistake-agreed-to-what = Eine Spalte enthält den Tag der Einwilligung. Bitte sagen Sie unten, worin eingewilligt wurde, oder lassen Sie die Spalte weg.
contact-import-mistake-no-country = „{ $name }“ ist kein Land. Bitte schreiben Sie zwei Buchstaben, etwa DE.

contact-import-reason-nobody = Weder E-Mail-Adresse noch Telefonnummer
contact-import-reason-wrong-email = Das ist keine E-Mail-Adresse, und es gibt keine andere
contact-import-reason-wrong-phone = Das ist keine Telefonnummer oder eine ohne Land, und es gibt keine andere
contact-import-reason-email = Keine E-Mail-Adresse; weggelassen
contact-import-reason-phone = Keine Telefonnummer oder eine ohne Land; weggelassen
contact-import-reason-many = Mehr als 20 Adressen; der Rest ist weggelassen
contact-import-reason-language = Kein Sprachcode wie sl; weggelassen
contact-import-reason-zone = Keine solche Zeitzone; weggelassen
contact-import-reason-country = Kein Ländercode aus zwei Buchstaben; weggelassen
contact-import-reason-long = Mehr als 200 Buchstaben; weggelassen
contact-import-reason-number = Keine Zahl oder eine, die zwei sein könnte; weggelassen
contact-import-reason-day = Kein Tag; weggelassen
contact-import-reason-yes-no = Weder ja noch nein; weggelassen
contact-import-reason-not-agreed = Kein lesbarer Tag der Einwilligung; keine Einwilligung wird notiert
contact-import-reason-taken = Die Adresse gehört einem anderen Kontakt und bleibt bei ihm
contact-import-reason-again = Derselbe Kontakt wie in einer früheren Zeile

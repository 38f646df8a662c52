# The feed.
responses-file = Als Datei speichern
file-about =
    { $n ->
        [one] Die { $n } Antwort dieser Ansicht.
       *[other] Alle { $n } Antworten dieser Ansicht, nicht nur diese Seite.
    }
file-xlsx = Excel (XLSX)
file-xlsx-about = Für Excel und LibreOffice, mit echten Zahlen und Datumswerten.
file-xlsx-full = Ein Tabellenblatt fasst 1.048.575 Antworten, diese Ansicht hat mehr. Nehmen Sie CSV, oder grenzen Sie die Ansicht ein.
file-csv = CSV
file-csv-about = Für alles andere. Der Import liest es wieder ein.
file-jsonl = JSON Lines
file-jsonl-about = Für Programme: eine Antwort je Zeile, wie die API sie zeigt.
responses-feed = Antworten, neueste zuerst
responses-older = Ältere Antworten
responses-newest = Neueste
responses-keys-move = weiter, zurück
responses-waiting =
    { $n ->
        [one] { $n } Antwort wartet auf Bestätigung
       *[other] { $n } Antworten warten auf Bestätigung
    }
responses-waiting-about = Hier könnte ein E-Mail-Scanner auf die Schaltfläche geklickt haben. Diese Antworten zählen, sobald der Kunde sie bestätigt, und vorher nie.
responses-waiting-all = Alle { $n }
responses-never = Hier wird jede Antwort stehen
responses-never-about = Neueste zuerst, in den Worten des Kunden, mit Bewertung, Quelle und dem Kontakt, dem Sie zurückschreiben können.
responses-example = Freundlich wie immer, aber das Paket kam eine Woche zu spät. Eine kurze Nachricht hätte genügt.
responses-example-note = Ein Beispiel, kein Kunde.
responses-next = Noch hat niemand geantwortet
responses-next-about = Verteilen Sie den Link einer Umfrage, oder übernehmen Sie Antworten, die Sie anderswo schon haben.
responses-next-survey = Umfrage wählen

feed-none = Keine Antwort.
feed-note =
    { $n ->
        [one] { $n } Antwort, neueste zuerst.
       *[other] { $n } Antworten, neueste zuerst.
    }
feed-note-comments =
    { $n ->
        [one] { $n } Antwort, { $comments } mit Kommentar, neueste zuerst.
       *[other] { $n } Antworten, { $comments } mit Kommentar, neueste zuerst.
    }
# What came while the page was open.
feed-fresh =
    { $n ->
        [one] { $n } neue Antwort
       *[other] { $n } neue Antworten
    }
feed-days = { $days }, { $zone }.

responses-starred = Mit Stern
responses-keys-select = auswählen
responses-keys-tag = Label
responses-none-starred = Hier hat nichts einen Stern. Geben Sie ihn einer Antwort, die auch andere lesen sollten: Alle im Arbeitsbereich sehen ihn.
responses-none-tagged = Hier hat nichts dieses Label. Wählen Sie Antworten in der Liste aus, und geben Sie es in das Feld darunter ein.

# What is done to several at once. They are counted by a script.
bulk = Mit den ausgewählten Antworten
bulk-n = { $n } ausgewählt
bulk-clear = Auswahl aufheben
bulk-all =
    { $n ->
        [one] Die Antwort auf dieser Seite auswählen
       *[other] Alle { $n } auf dieser Seite auswählen
    }
bulk-select = Antwort auswählen: { $who }
bulk-tag = Label
bulk-tag-add = Label hinzufügen
bulk-tag-remove = Label entfernen
bulk-star = Stern setzen
bulk-unstar = Stern entfernen
bulk-exclude = Ausschließen…
bulk-restore = Wieder einbeziehen
bulk-none = Wählen Sie zuerst mindestens eine Antwort aus.
bulk-many = Höchstens eine Seite mit 50 Antworten auf einmal.
bulk-tag-none = Geben Sie zuerst ein Label ein.
bulk-tag-long = Ein Label hat höchstens 40 Zeichen.
bulk-tag-line = Ein Label ist eine einzige Textzeile.
bulk-no-tags = Noch keine Labels: Wählen Sie aus, was vom selben handelt, und geben Sie ein Wort dafür ein, etwa „Lieferung“. Das Label führt dann zu allen diesen Antworten.
star = Stern
tags = Labels

# What an act came to.
act-tagged =
    { $n ->
        [one] { $n } Antwort mit dem Label „{ $tag }“ versehen.
       *[other] { $n } Antworten mit dem Label „{ $tag }“ versehen.
    }
act-untagged =
    { $n ->
        [one] Label „{ $tag }“ von { $n } Antwort entfernt.
       *[other] Label „{ $tag }“ von { $n } Antworten entfernt.
    }
act-starred =
    { $n ->
        [one] { $n } Antwort hat jetzt einen Stern.
       *[other] { $n } Antworten haben jetzt einen Stern.
    }
act-unstarred =
    { $n ->
        [one] Stern von { $n } Antwort entfernt.
       *[other] Stern von { $n } Antworten entfernt.
    }
act-excluded =
    { $n ->
        [one] { $n } Antwort ausgeschlossen.
       *[other] { $n } Antworten ausgeschlossen.
    }
act-restored =
    { $n ->
        [one] { $n } Antwort wieder einbezogen.
       *[other] { $n } Antworten wieder einbezogen.
    }
act-nothing = Nichts geändert.
act-same =
    { $n ->
        [one] Bei { $n } war das schon so.
       *[other] Bei { $n } war das schon so.
    }
act-full =
    { $n ->
        [one] { $n } hat schon 20 Labels, mehr gehen nicht.
       *[other] { $n } haben schon 20 Labels, mehr gehen nicht.
    }
act-undo = Rückgängig

# A survey by two dimensions.
grid = Tabelle
grid-title = { $survey } als Tabelle
grid-line = Die Abfrage in einer Zeile
grid-line-about = Zum Beispiel: score by team, month in 12m where country = SI
grid-ask = Anzeigen
grid-measure = Wert
grid-rows = Zeilen
grid-columns = Spalten
grid-in = Zeitraum
grid-none = Keine
grid-score = Score
grid-mean = Mittelwert
grid-responses = Anzahl Antworten
grid-day = Tag
grid-week = Woche
grid-month = Monat
grid-quarter = Quartal
grid-whole = Alle Antworten
grid-no-answer = Keine Antwort
grid-of =
    { $n ->
        [one] 1 Antwort
       *[other] { $n } Antworten
    }
grid-cell = { $figure }, { $interval }, { $n ->
        [one] 1 Antwort
       *[other] { $n } Antworten
    }
grid-hidden =
    { $cells ->
        [one] 1 Zelle wird nicht gezeigt, weil darin weniger als fünf Menschen geantwortet haben (insgesamt { $n }).
       *[other] { $cells } Zellen werden nicht gezeigt: Darin haben weniger als fünf Menschen geantwortet, oder eine solche Zelle ließe sich aus ihnen errechnen (insgesamt { $n } Antworten).
    }
grid-hidden-overlapping = Zellen, in denen weniger als fünf Menschen geantwortet haben, werden nicht gezeigt, und auch nicht die, aus denen sie sich errechnen ließen.
grid-overlaps = Wer mehrere Antworten gab, zählt bei jeder: Die Gruppen überschneiden sich, ergeben zusammen nicht unbedingt das Ganze und werden nicht miteinander verglichen.
grid-more-rows =
    { $n ->
        [one] 1 kleinere Zeile fehlt hier.
       *[other] { $n } kleinere Zeilen fehlen hier.
    }
grid-more-columns =
    { $n ->
        [one] 1 Spalte fehlt hier.
       *[other] { $n } Spalten fehlen hier.
    }
grid-empty = In diesen Tagen hat niemand so geantwortet, oder es waren weniger als fünf.
grid-legend = Farbe: wie weit eine Zelle von { $whole } entfernt ist, dem Score aller Antworten
grid-below = darunter
grid-above = darüber
grid-small = Unter 30 Antworten: zu wenige für einen Vergleich
grid-none-told = nicht gezeigt
survey-table = Als Tabelle

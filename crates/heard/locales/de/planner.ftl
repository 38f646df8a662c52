# How many responses are needed, and what a number of them can show.
planner = Wie viele Antworten nötig sind
planner-mix = Antworten wie
mix-own = In dieser Umfrage
mix-nps-50-20 = Net Promoter, 50 % Promotoren, 20 % Detraktoren
mix-nps-75-7 = Net Promoter, 75 % Promotoren, 7 % Detraktoren
mix-nps-40-40 = Net Promoter, je 40 % (am vorsichtigsten)
mix-csat-80 = Zufriedenheit, 80 % zufrieden
mix-csat-90 = Zufriedenheit, 90 % zufrieden
mix-csat-50 = Zufriedenheit, 50 % zufrieden (am vorsichtigsten)
mix-ces-70 = Einfachheit, 70 % fanden es einfach
mix-ces-50 = Einfachheit, 50 % fanden es einfach (am vorsichtigsten)
planner-field =
    { $field ->
        [margin] Genau auf ± Punkte
        [change] Punkte Veränderung
        [n] Antworten
       *[rate] Antworten im Monat
    }
planner-field-about =
    { $field ->
        [margin] Wie genau der Score bekannt sein soll.
        [change] Welche Veränderung von einem Zeitraum zum nächsten erkennbar sein soll.
        [n] Was würden so viele zeigen?
       *[rate] Um zu sagen, wie lange es dauert.
    }
planner-wrong = Eine Zahl von { $low } bis { $high }.
planner-show = Berechnen

planner-to-know =
    { $n ->
        [one] Um den Score auf ±{ $n } Punkt genau zu kennen
       *[other] Um den Score auf ±{ $n } Punkte genau zu kennen
    }
planner-to-see =
    { $n ->
        [one] Um eine Veränderung von { $n } Punkt zu erkennen
       *[other] Um eine Veränderung von { $n } Punkten zu erkennen
    }
planner-to-have =
    { $n ->
        [one] Mit { $n } Antwort
       *[other] Mit { $n } Antworten
    }
planner-each =
    { $n ->
        [one] { $n } Antwort in jedem von zwei Zeiträumen
       *[other] { $n } Antworten in jedem von zwei Zeiträumen
    }
planner-within =
    { $n ->
        [one] Auf ±{ $n } Punkt genau
       *[other] Auf ±{ $n } Punkte genau
    }
planner-sees =
    { $n ->
        [one] Zwischen zwei Zeiträumen mit je so vielen Antworten ist eine Veränderung ab { $n } Punkt erkennbar.
       *[other] Zwischen zwei Zeiträumen mit je so vielen Antworten ist eine Veränderung ab { $n } Punkten erkennbar.
    }
planner-takes = Etwa { $time } bei { $rate } im Monat.
planner-takes-each = Jeder Zeitraum dauert etwa { $time } bei { $rate } im Monat.
planner-takes-unknown = Geben Sie ein, wie viele im Monat kommen, um zu sehen, wie lange es dauert.

planner-basis = So wird gerechnet
planner-basis-own = Grundlage sind die Antworten dieser Umfrage selbst: { $n } Antworten, { $days }.
planner-basis-few =
    { $n ->
        [one] Diese Umfrage hat in diesen Tagen { $n } Antwort, zu wenig als Grundlage. Daher wird eine übliche Verteilung angenommen.
       *[other] Diese Umfrage hat in diesen Tagen { $n } Antworten, zu wenige als Grundlage. Daher wird eine übliche Verteilung angenommen.
    }
planner-basis-mix = Grundlage ist eine übliche Verteilung der Antworten. Je näher sie an halb und halb liegt, desto mehr Antworten sind nötig.
planner-effect = Hier antworten dieselben Kunden immer wieder und sagen weniger aus als neue: Das erfordert { $times }-mal so viele Antworten und ist eingerechnet.
planner-effect-none = Hier antwortet kaum ein Kunde zweimal, daher zählt jede Antwort voll.
planner-effect-unknown = Angenommen wird, dass jede Antwort von einem anderen Kunden kommt. Antworten dieselben immer wieder, sind mehr nötig: bei zwei Antworten je Kunde höchstens doppelt so viele, bei drei höchstens dreimal so viele. Bei einer eigenen Umfrage ist das eingerechnet.
planner-sure = „Kennen“ heißt: mit 95 % Sicherheit. „Erkennbar“ ist eine Veränderung, wenn eine wahre Veränderung dieser Größe in vier von fünf Fällen als echt bezeichnet würde. Weniger als 30 Antworten werden nie verglichen.

planner-curve = Was mehr Antworten bringen
planner-curve-about = Doppelt so genau erfordert viermal so viele.
planner-curve-title = Punkte nach Anzahl der Antworten
planner-curve-desc = Die Spanne sinkt von { $margin } Punkten mit { $first } Antworten auf { $margin-last } mit { $last }, die kleinste erkennbare Veränderung von { $change } auf { $change-last }.
planner-line-margin = der Score, ±
planner-line-change = kleinste erkennbare Veränderung
planner-column-margin = Score, ±
planner-column-change = Erkennbare Veränderung
planner-column-time = Dauert etwa

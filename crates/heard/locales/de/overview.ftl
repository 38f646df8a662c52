# All surveys of a workspace.
overview = Übersicht
overview-empty = Noch wurde niemand befragt
overview-kind =
    { $kind ->
        [relational] Die Kundenbeziehung
        [transactional] Nach einem Erlebnis
       *[other] Weitere Umfragen
    }
overview-kind-about =
    { $kind ->
        [relational] Ab und zu gefragt, zum Gesamtbild
        [transactional] Nach einem einzelnen Kontakt gefragt, zu diesem Kontakt
       *[other] Zu etwas anderem
    }
overview-few = Einen Score gibt es ab der fünften.
overview-none = Keine Antworten in diesem Zeitraum
overview-never = Noch hat niemand geantwortet
overview-no-before = Nichts Früheres zum Vergleichen
overview-all-responses = Alle Antworten
overview-footnote = Jede Umfrage hat ihren eigenen Score: Verschiedene Fragen ergeben nie eine gemeinsame Zahl. Die Intervalle enthalten den wahren Score mit 95 % Sicherheit.

overview-ghost = Hier wird Ihr erster Score stehen, ab der fünften Antwort.
overview-ghost-note = Eine Zahl von wenigen Menschen sagt wenig. Deshalb steht hier bei jedem Score der Bereich, in dem er wirklich liegen kann.
overview-start = Vier Schritte, etwa zehn Minuten
overview-begin-survey = Umfrage erstellen
overview-begin-survey-about = Eine Frage genügt. Die üblichen sind schon da, in vielen Sprachen.
overview-begin-try = Link ausprobieren
overview-begin-try-about = Jede Umfrage hat einen Link. Öffnen Sie ihn, wählen Sie eine Zahl und sehen Sie, was hier ankommt.
overview-begin-people-about = Wer liest, was Kunden sagen, soll es am selben Tag sehen. Jeder bekommt einen Link und eine eigene Rolle.
overview-begin-import = Bisherige Antworten übernehmen
overview-begin-import-about = Sie haben schon gefragt, mit einem anderen Werkzeug oder in einer Tabelle? Diese Antworten können in wenigen Minuten hier stehen, mit ihrem Datum.

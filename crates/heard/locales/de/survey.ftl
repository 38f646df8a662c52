# The overview of one survey.
kind =
    { $kind ->
        [relational] Die Kundenbeziehung insgesamt
        [transactional] Nach einem Erlebnis
       *[other] Etwas anderes
    }
survey-print = Eine Seite drucken
survey-share = Teilen
survey-share-about = Wer diesen Link hat, kann antworten, beliebig oft. Besser sind Einladungen: Sie kennen den Kunden und zählen jeden nur einmal.
survey-try = Ausprobieren
survey-invite = Einen Kunden befragen
survey-import = Import

survey-ghost = Hier wird Ihr Score stehen, ab der fünften Antwort.
survey-ghost-about = Mit 5 Antworten ist er grau. Mit 30 lässt er sich vergleichen. Mit 232 kennen Sie ihn auf ±10 Punkte genau.
survey-begin = Drei Wege für den Anfang
survey-begin-link = Link verteilen
survey-begin-link-about = In einer E-Mail, in Ihrer Signatur, auf einem Kassenbon oder Plakat. Niemand muss sich anmelden, und er funktioniert auf jedem Handy.
survey-begin-try = Selbst ausprobieren
survey-begin-try-about = Wählen Sie eine Zahl und sehen Sie, wie sie hier ankommt. Schließen Sie Ihre Antwort danach als Probeantwort aus.
survey-begin-import = Bisherige Antworten übernehmen
survey-begin-import-about = Antworten aus einem anderen Werkzeug oder einer Tabelle: Datum, Bewertung und Kommentar bleiben, wie sie waren. Niemand bekommt deswegen eine E-Mail.

survey-distribution = So wurde geantwortet
survey-split =
    { $metric ->
        [nps] Promotoren, Passive, Detraktoren
        [csat] Zufrieden, neutral, unzufrieden
       *[ces] Einfach, mittel, schwierig
    }
survey-small = { $n } Antworten sind zu wenige für einen Vergleich: 30 sind nötig.
survey-few = Ab der fünften Antwort gibt es einen Score; mit 30 lässt er sich vergleichen.
survey-none = Nichts in dieser Ansicht
survey-none-about = Es gibt Antworten, aber keine passt zu allen diesen Filtern.
survey-none-clear = Alle anzeigen
widened-percent = Das Intervall ist um { $percent } % breiter als mit jeweils neuen Kunden, denn dieselben Kunden haben mehrmals geantwortet.
widened = Das Intervall ist { $times }-mal so breit wie mit jeweils neuen Kunden, denn dieselben Kunden haben mehrmals geantwortet.

# What will be seen at the pace at which responses come.
ahead-month = Mit etwa { $n } Antworten im Monat können Sie von einem Monat zum nächsten Veränderungen ab { $points } Punkten erkennen.
ahead-quarter =
    { $n ->
        [one] Etwa { $n } Antwort im Monat ist zu wenig, um Monate zu vergleichen. Von einem Quartal zum nächsten können Sie Veränderungen ab { $points } Punkten erkennen.
       *[other] Etwa { $n } Antworten im Monat sind zu wenige, um Monate zu vergleichen. Von einem Quartal zum nächsten können Sie Veränderungen ab { $points } Punkten erkennen.
    }
ahead-year =
    { $n ->
        [one] Etwa { $n } Antwort im Monat ist zu wenig, um Monate oder Quartale zu vergleichen. Von einem Jahr zum nächsten können Sie Veränderungen ab { $points } Punkten erkennen.
       *[other] Etwa { $n } Antworten im Monat sind zu wenige, um Monate oder Quartale zu vergleichen. Von einem Jahr zum nächsten können Sie Veränderungen ab { $points } Punkten erkennen.
    }
ahead-none =
    { $n ->
        [0] Weniger als eine Antwort im Monat ist zu wenig, um eine Veränderung zu erkennen, selbst von einem Jahr zum nächsten.
        [one] Etwa { $n } Antwort im Monat ist zu wenig, um eine Veränderung zu erkennen, selbst von einem Jahr zum nächsten.
       *[other] Etwa { $n } Antworten im Monat sind zu wenige, um eine Veränderung zu erkennen, selbst von einem Jahr zum nächsten.
    }
ahead-again = Noch einmal so viele, { $n } Antworten, würden Veränderungen ab { $points } Punkten zeigen.
ahead-plan = Vorausplanen

asked = Antwortquote
asked-of =
    { $answered ->
        [0] Keine der { $sent } in diesen Tagen versandten Einladungen wurde beantwortet (AAPOR RR1, nach Versandtag).
        [one] { $answered } der { $sent } in diesen Tagen versandten Einladungen wurde beantwortet (AAPOR RR1, nach Versandtag).
       *[other] { $answered } der { $sent } in diesen Tagen versandten Einladungen wurden beantwortet (AAPOR RR1, nach Versandtag).
    }
asked-open =
    { $n ->
        [one] { $n } kann noch beantwortet werden.
       *[other] { $n } können noch beantwortet werden.
    }
# { $half } and { $most } are in the accusative: “3 Tage”.
asked-waited = Die Hälfte der Antworten brauchte höchstens { $half }, neun von zehn höchstens { $most }.
asked-untold =
    { $n ->
        [one] Bei { $n } erstellten Einladung ist nicht bekannt, wann sie versandt wurde; sie ist nicht mitgezählt.
       *[other] Bei { $n } erstellten Einladungen ist nicht bekannt, wann sie versandt wurden; sie sind nicht mitgezählt.
    }
asked-links = Offene Links haben keine Quote: Wie viele Menschen sie gesehen haben, ist nicht bekannt.
asked-none = Nicht bekannt: In diesen Tagen wurde keine Einladung versandt, und wer offene Links gesehen hat, zählt niemand.

left-out = Nicht im Score
left-out-n =
    { $state ->
        [provisional]
            { $n ->
                [one] { $n } wartet auf Bestätigung
               *[other] { $n } warten auf Bestätigung
            }
        [excluded] { $n } ausgeschlossen
        [comment]
            { $n ->
                [one] { $n } ist nur ein Kommentar
               *[other] { $n } sind nur Kommentare
            }
       *[test]
            { $n ->
                [one] { $n } ist ein Test
               *[other] { $n } sind Tests
            }
    }

survey-trend = Zeitverlauf
survey-trend-about =
    { $unit ->
        [day] Ein Punkt je Tag; das Band ist das 95-%-Intervall
        [week] Ein Punkt je Woche; das Band ist das 95-%-Intervall
        [quarter] Ein Punkt je Quartal; das Band ist das 95-%-Intervall
       *[month] Ein Punkt je Monat; das Band ist das 95-%-Intervall
    }
survey-trend-by = Ein Punkt je
by-day = Tag
by-week = Woche
by-month = Monat
by-quarter = Quartal

survey-by =
    { $dimension ->
        [place] Nach Quelle
        [language] Nach Sprache
        [team] Nach Team
        [agent] Nach Agent
        [product] Nach Produkt
        [account] Nach Firma
       *[country] Nach Land
    }
survey-by-about = Die gepunktete Linie ist der Gesamtwert, { $overall }. Was weniger als 30 Antworten hat, ist grau und wird nicht verglichen.
survey-by-label = Aufschlüsseln nach
survey-by-few = Weniger als fünf Antworten werden nicht einzeln gezeigt, und hier sind es auch zusammen nicht genug.
survey-by-more =
    { $n ->
        [one] Eine weitere Zeile steht auf der Webseite.
       *[other] { $n } weitere Zeilen stehen auf der Webseite.
    }
survey-together = je wenige, daher zusammengefasst
survey-row-small = zum Vergleichen 30 nötig
column-interval-from = Intervall, { $min } bis { $max }
column-against = Gegenüber { $period }

survey-words = Im Wortlaut
survey-comments =
    { $n ->
        [one] { $n } Kommentar
       *[other] Alle { $n } Kommentare
    }

version = Version { $number }

# Small print below a survey's page: what the number is, so that it can be quoted.
footnote-score =
    { $kind ->
        [relational] Beziehungs-Score
        [transactional] Erlebnis-Score
       *[other] Score
    }
footnote-days = { $score }; { $days }, { $zone }, nach Tag der Antwort
footnote-facts = nur { $facts }
footnote-excluded =
    { $n ->
        [one] { $n } Antwort mit Begründung ausgeschlossen ({ $reasons }).
       *[other] { $n } Antworten mit Begründung ausgeschlossen ({ $reasons }).
    }
footnote-interval =
    { $metric ->
        [nps] Intervall: 95 %, Adjusted Wald.
       *[other] Intervall: 95 %, Wilson.
    }
footnote-widened = Es berücksichtigt Kunden, die mehrmals geantwortet haben.
filter-note = { $days }, { $zone }, nach Tag der Antwort.

# What colleagues write on the line over time.
written = Notizen im Diagramm
written-none = Der Score hat sich bewegt? Notieren Sie, was geschah, etwa „Lager umgezogen“. Dann wissen später alle, warum.
written-note = { $day }: { $words }
written-column = Notizen im Diagramm
written-desc =
    { $n ->
        [one] Eine Notiz ist eingetragen; sie steht darunter.
       *[other] { $n } Notizen sind eingetragen; sie stehen darunter.
    }
written-by = von { $name }
written-by-again = von { $name }, seitdem geändert
written-by-other = von { $name }, geändert von { $other }
written-number = { $number } im Diagramm
written-before-chart = Außerhalb der Tage dieses Diagramms
written-earlier =
    { $n ->
        [one] Eine frühere
       *[other] { $n } frühere
    }
written-more =
    { $n ->
        [one] Eine frühere Notiz steht auf der Webseite.
       *[other] { $n } frühere Notizen stehen auf der Webseite.
    }
written-elsewhere =
    { $n ->
        [one] Eine weitere steht an einem anderen Tag.
       *[other] { $n } weitere stehen an anderen Tagen.
    }
written-show-all = Alle Tage anzeigen
written-new = Notiz eintragen
written-new-about = Alle in Ihrem Arbeitsbereich sehen sie. Über öffentliche Links und deren Bilder ist sie nicht zu sehen.
written-day = Tag
written-text = Was geschehen ist
written-text-example = Lager umgezogen
written-save = Eintragen
written-edit = Bearbeiten
written-edit-of = Bearbeiten: { $text }
written-change = Speichern
written-remove = Löschen
written-remove-of = Löschen: { $text }
written-added = Die Notiz steht im Diagramm, und jede offene Seite zeigt sie.
written-added-elsewhere = Die Notiz ist eingetragen, an einem Tag, den diese Ansicht nicht zeigt.
written-changed = Die Notiz ist geändert.
written-changed-elsewhere = Die Notiz ist geändert und steht an einem Tag, den diese Ansicht nicht zeigt.
written-removed = Die Notiz ist gelöscht.
written-restored = Die Notiz ist wieder da.
written-restored-elsewhere = Die Notiz ist wieder da, an einem Tag, den diese Ansicht nicht zeigt.
written-full = Die Notiz lässt sich nicht zurückholen: Diese Umfrage hat inzwischen { $most } Notizen. Löschen Sie eine, die nichts mehr erklärt, und klicken Sie dann noch einmal auf „Rückgängig“.
written-day-not-a-day = Das ist kein Tag. Wählen Sie einen, oder schreiben Sie ihn so: 2026-11-21.
written-day-to-come = Dieser Tag liegt in der Zukunft, und das Diagramm endet heute. Tragen Sie die Notiz ein, wenn es so weit ist.
written-day-too-early = An Tagen vor 1970 lässt sich nichts eintragen. Wählen Sie einen späteren.
written-text-missing = Sagen Sie in wenigen Worten, was geschehen ist.
written-text-too-long = Das ist länger als { $most } Zeichen und passt nicht unter das Diagramm. Bitte fassen Sie sich kürzer.
written-text-control-character = Der Text enthält einen Zeilenumbruch oder ein Steuerzeichen. Bitte schreiben Sie eine einzige Zeile.
written-text-too-many = Diese Umfrage hat { $most } Notizen, für mehr ist kein Platz. Löschen Sie eine, die nichts mehr erklärt.

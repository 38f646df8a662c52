# What charts say to those who do not see them, and in their tables.
on-scale = Score { $score }, Intervall { $range }, auf einer Skala von { $min } bis { $max }.
on-scale-before =
    { $against ->
        [before] Im Zeitraum davor waren es { $before }.
        [year] Ein Jahr zuvor waren es { $before }.
       *[other] Zum Vergleich: { $before }.
    }
on-scale-ref =
    { $against ->
        [before] zuvor { $before }
        [year] Vorjahr { $before }
       *[other] Vergleich { $before }
    }
distribution = Antworten nach Bewertung, { $first } bis { $last }
distribution-highest =
    { $n ->
        [one] Am häufigsten ist { $value }, mit { $n } von { $of } Antworten.
       *[other] Am häufigsten ist { $value }, mit { $n } von { $of } Antworten.
    }
# { $other } is in the dative.
distribution-other = Der Strich auf jedem Balken: Verteilung in { $other }, auf ebenso viele Antworten umgerechnet.
column-share = Anteil
column-share-other = Anteil in { $other }
trend-title =
    { $unit ->
        [day] Score nach Tag
        [week] Score nach Woche
        [quarter] Score nach Quartal
       *[month] Score nach Monat
    }
trend-desc = Zwischen { $least } und { $most }; am Ende { $last }.
trend-few =
    { $unit ->
        [day] Noch kein Tag hat fünf Antworten; wählen Sie Woche oder Monat.
        [week] Noch keine Woche hat fünf Antworten; wählen Sie Monat.
        [quarter] Noch kein Quartal hat fünf Antworten.
       *[month] Noch kein Monat hat fünf Antworten.
    }
trend-too-few = unter 5, nicht gezeigt
trend-hidden = zu wenige, um sie zu zeigen
trend-hidden-n = wenige
trend-hidden-line = Für einen Zeitverlauf gibt es zu wenige Antworten.
as-table = Als Tabelle zeigen
column-value = Bewertung
column-band = Gruppe
column-responses = Antworten
column-score = Score
column-interval = Intervall
column-when =
    { $unit ->
        [day] Tag
        [week] Woche ab
        [quarter] Quartal
       *[month] Monat
    }

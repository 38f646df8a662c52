### Surveys to begin with.

template-begin = Mit einer Vorlage beginnen
template-without = Ohne Vorlage
template-none = Oder nur eine Frage
template-asks = Was sie fragt
template-sometimes = je nach Antwort
template-other = Eine andere Vorlage wählen
template-name =
    { $template ->
        [relational] Die Beziehung insgesamt
        [after-support] Nach einem Kontakt mit dem Support
        [ticket-effort] Der Aufwand für ein Ticket
        [after-purchase] Nach einem Kauf
        [after-delivery] Nach einer Lieferung
        [onboarding] Die ersten Wochen
        [event] Nach einer Veranstaltung
        [churn] Wenn jemand geht
       *[why] Das Interview: warum
    }
template-about =
    { $template ->
        [relational] Wie Kunden zu Ihnen stehen und was sie bewegt. Alle drei bis sechs Monate fragen.
        [after-support] Ob das Anliegen erledigt ist und was schiefging, wenn es schlecht lief.
        [ticket-effort] Wie mühsam ein gelöstes Ticket war. Aufwand sagt besser als Zufriedenheit, wer wiederkommt.
        [after-purchase] Was den Kauf entschied und was ihn beinahe verhindert hätte.
        [after-delivery] Ob sie rechtzeitig und unversehrt kam.
        [onboarding] Wo neue Kunden hängen bleiben. Nach zwei bis vier Wochen fragen.
        [event] Jeder Teil beurteilt und worum es beim nächsten Mal gehen soll. Statt der Firma die Veranstaltung eintragen.
        [churn] Der Grund, wohin sie gehen und was sie zurückbrächte.
       *[why] Einige offene Fragen, die sich aus der Bewertung ergeben. Für Kunden, mit denen Sie sprechen möchten.
    }
template-further =
    { $n ->
        [one] { $n } weitere Frage
       *[other] { $n } weitere Fragen
    }
template-minutes =
    { $n ->
        [one] etwa { $n } Minute
       *[other] etwa { $n } Minuten
    }

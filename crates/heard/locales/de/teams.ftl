# Teams, Agenten und ihre eigenen Seiten.
agents-others = Andere Agenten
agents-unranked = Nicht in der Rangfolge: zu wenige Antworten oder kein einzelner Agent
agents-level = kein echter Unterschied zur Zeile darüber
agents-ranked = In der Rangfolge stehen nur Agenten mit mindestens 30 Antworten, nach ihrem Score. Wo es so angegeben ist, zeigt nichts, dass jemand wirklich darunter liegt: Die Reihenfolge könnte Zufall sein.
agents-ranked-table = Agenten mit mindestens 30 Antworten stehen zuerst, nach ihrem Score; wo sich Intervalle überschneiden, könnte die Reihenfolge Zufall sein.
agents-kept-back = Dieser Arbeitsbereich zeigt Ihnen nicht die Scores aller Agenten. Die übrigen stehen zusammen und lassen sich nicht einzeln abfragen.

teams = Teams und Agenten
teams-tree = Die Teams
teams-about = Ein Agent ist jemand, der bewertet wird: eine Person, die in Antworten genannt wird. Teams können Teil anderer Teams sein. Wie Antworten sie nennen, bleibt; hier legen Sie fest, wie sie angezeigt werden, wer wohin gehört und wer sich anmeldet.
teams-empty = Noch keine Teams und keine Agenten
teams-empty-about = Sie erscheinen von selbst, einige Sekunden nach der ersten Antwort, die sie nennt: in den Spalten für Agent und Team eines Imports, in den Merkmalen einer Einladung oder über die API. Sie können sie auch unten hinzufügen, bevor jemand antwortet.
teams-none = Kein Team
teams-nobody = Niemand
teams-loose = In keinem Team
teams-agents =
    { $n ->
        [0] keine eigenen Agenten
        [one] { $n } Agent
       *[other] { $n } Agenten
    }
teams-key = in Antworten: { $key }
teams-signs-in = meldet sich an als { $name }
teams-no-user = meldet sich nicht an
teams-change = Ändern
teams-change-of = { $name } ändern
teams-name = Name
teams-name-about = So wird er angezeigt. Antworten nennen weiterhin { $key }.
teams-in = Im Team
teams-part-of = Teil von
teams-user = Meldet sich an als
teams-user-about = Dieses Mitglied hat dann eine Seite mit den eigenen Scores.
teams-room = Benachrichtigt in
teams-room-about = Benachrichtigt eine Regel dieses Team, erfährt es der Raum einmal, anstelle der einzelnen Mitglieder. Was dort nicht innerhalb einer Viertelstunde ankommt, erhalten die Mitglieder per E-Mail.
teams-room-none = kein Raum: jedes Mitglied auf seine Weise
teams-room-empty = Regeln benachrichtigen jedes Mitglied auf seine Weise. Gibt es einen Chatraum, kann das Team dort benachrichtigt werden.
teams-room-of = benachrichtigt in { $name }
teams-save = Speichern
teams-end = Deaktivieren
teams-end-about = Wird nicht mehr angeboten; Antworten und Scores bleiben.
teams-end-sure = { $name } deaktivieren? Antworten und Scores bleiben, und es lässt sich rückgängig machen.
teams-new = Team oder Agenten hinzufügen
teams-new-about = Schreiben Sie den Namen genau so, wie Antworten ihn nennen werden. Angezeigt werden kann er später anders.
teams-into = In
teams-new-team = Als Team hinzufügen
teams-new-agent = Als Agenten hinzufügen
teams-scores = Wessen Scores Agenten sehen
teams-scores-about = Wo Scores nach Agent stehen, in Aufschlüsselungen und Tabellen, sehen Agenten und Betrachter diese; alle anderen stehen zusammen. Inhaber und Manager sehen alle. Die Antworten selbst sehen alle.
teams-scores-own = Nur die eigenen
teams-scores-own-about = Niemand wird mit anderen verglichen.
teams-scores-team = Die ihres Teams
teams-scores-team-about = Die eigenen und die des Teams samt den Teams darin.
teams-scores-all = Die von allen
teams-scores-all-about = Alle Agenten sehen alle Agenten.
teams-scores-wrong = Wählen Sie, wessen Scores Agenten sehen.
teams-ended = Deaktiviert
teams-ended-about = Was sie taten und bekamen, bleibt.
teams-ended-agent = Agent, deaktiviert { $when }
teams-ended-team = Team, deaktiviert { $when }
teams-begin = Aktivieren
teams-begin-of = { $name } aktivieren
teams-name-wrong = Ein Name ist eine Zeile mit 1 bis 120 Zeichen.
teams-circle = Ein Team kann nicht Teil von sich selbst oder seinen eigenen Teilen sein.
teams-deep = Teams sind höchstens fünf Ebenen tief. Wählen Sie eines weiter oben.
teams-taken = Antworten nennen schon etwas so. Vielleicht ist es deaktiviert: Sehen Sie unten nach.
teams-linked = Dieses Mitglied ist schon mit einem anderen Agenten verknüpft. Lösen Sie das zuerst dort.
teams-absent = Das Team oder das Mitglied gibt es nicht mehr. Wählen Sie neu.
act-team-made = hat ein Team erstellt
act-team-changed = hat ein Team geändert
act-agent-made = hat einen Agenten erstellt
act-agent-changed = hat einen Agenten geändert
sweep-staff = Findet neue Teams und Agenten

rail-me = Meine Seite
agent-nobody = Sie sind mit keinem Agenten verknüpft
agent-nobody-about = Wenn Kunden Sie bewerten, kann ein Inhaber oder Manager Ihre Anmeldung unter „Einstellungen, Teams und Agenten“ mit dem Agenten verknüpfen, den Antworten nennen. Dann stehen Ihre Scores hier.
agent-none = Noch hat niemand zu diesem Agenten geantwortet
agent-none-about = Hier wird stehen: der Score, wie er sich bewegt und was Kunden sagen.
agent-ended = Dieser Agent ist deaktiviert. Die Scores bleiben.
agent-owned = Zuständig für
agent-praise = Lob
agent-praise-about = Das Neueste von Promotoren
agent-words = Was Kunden sagten
agent-all = Alle

told = Für Sie
told-open = Antwort öffnen
tell = Jemandem Bescheid geben
tell-about = Wer mit @ genannt wird, etwa @Maja, bekommt auch Bescheid.
mention-names = Mitglieder
mention-offered = Mitglieder zur Auswahl: { $n }. Pfeiltasten bewegen, Enter wählt, Escape schließt.
done-noted-told = Die Notiz ist da, und Bescheid ist gegeben.
mail-mention-subject = { $by } erwähnt Sie in einer Notiz
mail-mention-title = { $by } erwähnt Sie
mail-mention-what = { $by } hat für Sie eine Notiz zu einer Antwort an { $workspace } geschrieben:
mail-mention-go = Antwort öffnen

first-view = Was Sie zuerst sehen
first-view-on =
    { $page ->
        [survey] Ihre Übersicht öffnet sich mit dieser Ansicht.
       *[other] Ihre Antworten öffnen sich mit dieser Ansicht.
    }
first-view-off =
    { $page ->
        [survey] Ihre Übersicht kann sich mit dieser Ansicht öffnen. Das gilt nur für Sie.
       *[other] Ihre Antworten können sich mit dieser Ansicht öffnen. Das gilt nur für Sie.
    }
first-view-set = Zuerst zeigen
first-view-unset = Nicht mehr zuerst zeigen
first-view-without =
    { $page ->
        [survey] Zur ganzen Übersicht
       *[other] Alle Antworten
    }
done-first-set = Sie öffnet sich ab jetzt mit dieser Ansicht.
done-first-unset = Sie öffnet sich wieder wie für alle.

# One response.
response-older = Ältere Antwort
response-newer = Neuere Antwort
response-write = Zurückschreiben
response-write-to = Im E-Mail-Programm schreiben an { $name }
response-lead = Bewertung und Kommentar
response-answers = Weitere Antworten
response-other = Etwas anderes
response-versions = Frühere Fassungen
response-versions-about = Es zählt die zuletzt bestätigte.
response-timeline = Verlauf
response-about = Wer, wo und wie
response-contact = Kontakt
response-others = Andere Antworten
response-nobody = Kein Name bekannt
response-nobody-about = Die Antwort kam ohne Name und Adresse, etwa über den offenen Link. Daher können Sie niemandem zurückschreiben.
response-facts = Merkmale
response-invitation = Einladung
response-made = Erstellt
response-sent = Versandt
response-unsent = noch nicht
response-expires = Link gilt bis
response-clicks = Klicks
response-clicks-about = Ein Klick ist keine Antwort: Auch E-Mail-Scanner klicken.
response-state =
    { $state ->
        [provisional] Hier könnte ein E-Mail-Scanner auf die Schaltfläche geklickt haben. Die Antwort zählt nicht zum Score, bis der Kunde sie bestätigt.
        [excluded] Die Antwort bleibt hier und in jedem Export, zählt aber nicht zum Score.
       *[test] Die Antwort entstand beim Ausprobieren der Umfrage und zählt nicht zum Score.
    }
response-exclude = Vom Score ausschließen…
response-exclude-about = Die Antwort bleibt hier und in jedem Export. Wie viele ausgeschlossen sind und warum, steht neben dem Score.
response-reason = Warum?
reason-own-staff = Aus dem eigenen Haus
reason-duplicate = Duplikat
reason-spam = Spam
reason-trial = Probeantwort
reason-wrong-survey = Für eine andere Umfrage gedacht
reason-other = Anderer Grund
response-note = Notiz
response-note-about = Für alle, die später fragen. Bei „Anderer Grund“ sagen Sie bitte, welcher.
response-exclude-do = Ausschließen
response-excluded = Vom Score ausgeschlossen
response-restore-do = Wieder einbeziehen
response-restore-sure = Diese Antwort wieder in den Score einbeziehen?
response-wants-contact = Möchte kontaktiert werden
response-pending = Eine Änderung, die wartet
response-pending-about = Sie ersetzt die Antwort, sobald der Kunde sie bestätigt; vorher zählt sie nicht.
response-replaced = ersetzt { $when }
response-version = Version { $number } der Umfrage
response-changed = Geändert { $when }
response-mail-subject = Ihre Antwort an { $company }
origin-imported = Importiert
origin-demo = Für die Demo erfunden

exclude-no-reason = Wählen Sie zuerst einen Grund.
exclude-no-note = Nennen Sie den Grund in der Notiz.
restore-why = Ausgeschlossen von { $name }, { $when }: { $why }.
somebody = Jemand

# What happened, day by day. What was said in a few words stands in for the whole of it.
day-today = Heute
day-yesterday = Gestern
said-both = { $score } und ein Kommentar
said-score = { $score }
said-comment = ein Kommentar
time-answered = Geantwortet: { $said }
time-edited = Geändert: { $said }
time-before = Vorher: { $said }
time-pending = Gewünschte Änderung: { $said }
time-pending-detail = Nicht gezählt: Eine Bestätigung steht aus
time-confirmed = Bestätigt, zählt also ab hier
time-further = Antworten auf weitere Fragen geändert; vorher:
time-agreed = Einverständnis mit Kontakt, in diesen Worten:
time-excluded = { $name } hat sie vom Score ausgeschlossen
time-restored = { $name } hat sie wieder in den Score einbezogen
time-invited = Einladung erstellt
time-sent = Einladung versandt
time-sent-to = Einladung versandt an { $mail }
time-clicked = Der Link wurde zum ersten Mal geöffnet
time-clicks =
    { $n ->
        [one] { $n } Klick, nicht gezählt
       *[other] { $n } Klicks, nicht gezählt
    }
time-trap = Ein Link, den kein Mensch sieht, wurde geöffnet: Es war also ein Scanner da
time-other = Andere Antwort: { $said }
time-noted = Notiz von { $name }
time-note-removed = { $name } hat eine Notiz gelöscht
time-tagged = { $name } hat das Label „{ $tag }“ hinzugefügt
time-untagged = { $name } hat das Label „{ $tag }“ entfernt
time-starred = { $name } hat einen Stern gesetzt
time-unstarred = { $name } hat den Stern entfernt

# Tags and notes of one response.
tag-remove = Label { $tag } entfernen
tag-full = Die Antwort hat schon 20 Labels, mehr gehen nicht. Entfernen Sie zuerst eines.
tags-none = Noch keine Labels: Geben Sie ein Wort dafür ein, worum es geht, etwa „Lieferung“. Das Label führt dann zu allen Antworten, die es haben.
response-noting = Notiz
response-noting-about = Nur intern; der Kunde sieht sie nie.
response-noting-do = Notiz hinzufügen
response-note-remove = Notiz löschen
response-note-sure = Diese Notiz löschen? Dass es sie gab, bleibt vermerkt.
note-none = Schreiben Sie zuerst etwas.
note-long = Eine Notiz hat höchstens 4.000 Zeichen.

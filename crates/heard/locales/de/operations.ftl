# How the installation is.
operations = Betrieb
operations-about = Versionen, Sicherungen und wie es um die Arbeit im Hintergrund steht.
operations-open = Betrieb ansehen

operations-away = Es gehen keine E-Mails hinaus: Der Mailserver nimmt keine an.
operations-away-of = E-Mails von { $sender } gehen nicht hinaus: Der Mailserver nimmt keine an.
operations-away-next = Seit: { $since }. Was wartet, behält seine Reihenfolge und geht, sobald der Server wieder da ist; nächster Versuch: { $when }.

operations-backups = Sicherungen
operations-backups-about = Eine Sicherung ist eine Datei mit allem, was alle Arbeitsbereiche enthalten. Sie entsteht, während Heard läuft, und wird geprüft, bevor sie zählt. Der geheime Schlüssel ist nicht darin: Bewahren Sie an anderer Stelle eine Kopie davon auf.
operations-back-up = Jetzt sichern
operations-copying = Wird kopiert und geprüft. Heard arbeitet inzwischen weiter.
operations-made = Gesichert und geprüft: { $name }
operations-failed = Keine Sicherung entstanden: { $why }
operations-file = Datei
operations-when = Erstellt
operations-size = Größe
operations-by-upgrade = vor einem Update erstellt; die letzten drei bleiben
operations-no-backup = Noch keine Sicherung
operations-no-backup-about = Erstellen Sie eine, bevor Sie sie brauchen, und kopieren Sie sie auf einen anderen Rechner.
operations-folder = Sie liegen auf dem Server in
operations-restore = Um eine wiederherzustellen, halten Sie Heard an und führen aus:

operations-sweeps = Arbeit im Hintergrund
operations-sweep = Was
operations-last = Zuletzt
operations-took = Dauer
operations-every = { $seconds ->
    [1] jede Sekunde
    [3600] jede Stunde
   *[other] alle { $seconds } Sekunden
}
operations-milliseconds = { $n } ms
operations-not-yet = noch nicht
operations-sweep-failed = fehlgeschlagen; das Protokoll sagt, warum
sweep-judge-again = Beurteilt zweifelhafte Antworten neu
sweep-imports = Setzt unterbrochene Importe fort
sweep-forget = Löscht, was abgelaufen ist
sweep-search = Macht Kommentare durchsuchbar
sweep-mirrors = Liest große Umfragen in den Speicher
sweep-campaigns = Fragt die Menschen der Kampagnen

operations-facts = Diese Installation
operations-heard = Heard
operations-since = Läuft seit
operations-database = Datenbank
operations-schema = Schema
operations-free = Frei auf der Festplatte
operations-unknown = nicht bekannt
operations-search = Suche
operations-lag = { $n ->
    [0] auf dem neuesten Stand
    [one] { $n } Änderung im Rückstand
   *[other] { $n } Änderungen im Rückstand
}

operations-memory = Umfragen im Speicher
operations-memory-of = { $memory } von höchstens { $budget }. Abfragen werden sofort aus dem Speicher beantwortet.
operations-memory-none = Derzeit keine; bis zu { $budget } werden genutzt, wenn jemand eine abfragt.
operations-others = { $n ->
    [one] und eine aus einem anderen Arbeitsbereich
   *[other] und { $n } aus anderen Arbeitsbereichen
}

size-kb = { $n } kB
size-mb = { $n } MB
size-gb = { $n } GB

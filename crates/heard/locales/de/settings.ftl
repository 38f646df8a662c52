# Settings and account.
settings-judge = Wann zählt eine Antwort?
settings-judge-about = E-Mail-Scanner öffnen Links und klicken auf Schaltflächen. Jede Antwort wird beim Eintreffen auf Anzeichen dafür geprüft. Was ein Scanner gesendet haben könnte, wartet außerhalb des Scores, bis es jemand bestätigt.
settings-judge-none = Wählen Sie eine der beiden Möglichkeiten.
settings-judge-note = Gilt für Antworten von jetzt an. Was gezählt wurde, bleibt gezählt.
settings-save = Speichern
mode-balanced = Ausgewogen
mode-balanced-about = Ein Kommentar oder erkennbar menschliche Bedienung der Seite wiegt schwerer als das, was ein Scanner vorher tat. Nur wenige müssen bestätigen. Für fast alle gut.
mode-strict = Streng
mode-strict-about = Jedes Anzeichen eines Scanners verlangt eine Bestätigung, auch wenn sonst alles für einen Menschen spricht. Mehr Menschen müssen bestätigen, und einige werden es nicht tun. Für Umfragen, in denen eine falsche niedrige Bewertung viel Arbeit auslöst.

settings-name = Name
settings-zone = Zeitzone
settings-time = jetzt { $time }
settings-url = Adresse

account-who = Sie
account-role = Ihre Rolle dort: { $role }.
account-about = Sie arbeiten in { $workspace }. Abmelden beendet diese Sitzung; andere auf anderen Geräten laufen weiter.
account-password = Passwort ändern
account-password-about = Wo immer Sie sonst angemeldet sind, werden Sie abgemeldet.
account-password-now = Bisheriges Passwort
account-password-new = Neues Passwort
account-password-wrong = Das ist nicht Ihr bisheriges Passwort.
account-password-change = Passwort ändern
done-password-changed = Ihr Passwort ist geändert. Überall sonst wurden Sie abgemeldet.
settings-mail = E-Mail
settings-mail-about = Der Server, über den Heard E-Mails sendet, etwa Links zu einem neuen Passwort.
settings-mail-off = Noch nicht eingerichtet. Ohne ihn lässt sich ein vergessenes Passwort nicht per E-Mail zurücksetzen.
settings-mail-on = Gesendet über { $host }.
settings-mail-go = E-Mail-Einstellungen

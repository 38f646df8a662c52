# Was ein Konto schützt: Sitzungen, der zweite Schritt, das Passwort noch einmal und Schlüssel für Programme.
sessions = Wo Sie angemeldet sind
sessions-about = Beenden Sie, was Sie nicht kennen, und ändern Sie dann Ihr Passwort.
sessions-only = Sie sind sonst nirgends angemeldet.
sessions-end = Alle anderen beenden
sessions-end-sure = Alle anderen Sitzungen beenden? Wer in einer davon arbeitet, muss sich neu anmelden.
session-this = Diese Sitzung
session-device = { $browser } auf { $system }
session-unknown = unbekanntes Gerät
session-begun = seit { $when }
session-seen = zuletzt benutzt: { $when }
session-end = Beenden
session-end-of = Sitzung beenden: { $device }
done-session-ended = Die Sitzung ist beendet.
done-sessions-ended = Alle Ihre anderen Sitzungen sind beendet.

prove-title = Ihr Passwort, bitte
prove-lead = Die nächste Seite fragt danach, damit niemand sonst von einem offen gelassenen Bildschirm aus dorthin kommt.
prove-lead-again = Was Sie gedrückt haben, fragt danach, damit es niemand sonst von einem offen gelassenen Bildschirm aus tun kann. Noch ist nichts geändert.
prove-do = Weiter
prove-note = Das genügt für eine Viertelstunde.
done-proved = Das Passwort stimmt. Noch ist nichts geändert: Bitte tun Sie noch einmal, was Sie tun wollten.

code-title = Ihr Code, bitte
code-lead = Das Passwort stimmt. Ihr Konto hat noch einen zweiten Schritt.
code-label = Code
code-about = Sechs Ziffern aus Ihrer App oder einer Ihrer Wiederherstellungscodes.
code-of-app = Die sechs Ziffern, die die App zeigt
code-send = Anmelden
code-back = Zurück zum Passwort
code-lost = App und Wiederherstellungscodes verloren? Wer dieses Heard betreibt, kann den zweiten Schritt entfernen.
code-wrong = Dieser Code stimmt nicht oder wurde schon benutzt. Warten Sie auf den nächsten und geben Sie diesen ein.

second-factor = Zweiter Schritt beim Anmelden
second-about = Neben dem Passwort wird ein Code verlangt, der sich jede halbe Minute ändert und den nur eine App auf Ihrem Telefon kennt. Ein gestohlenes Passwort allein öffnet dann nichts.
second-begin = Einrichten
second-look-after = Verwalten
second-is-off = Er ist ausgeschaltet
second-on = Er ist eingeschaltet
second-on-since = Eingeschaltet seit { $when }.
second-on-about = Beim Anmelden wird nach dem Passwort ein Code aus Ihrer App verlangt.
second-needed = { $workspace } verlangt einen zweiten Schritt
second-needed-about = Alles andere öffnet sich, sobald er eingerichtet ist. Das braucht zwei Minuten und eine Authenticator-App, gleich von wem.
second-scan = 1. Scannen Sie dies mit Ihrer App
second-scan-about = Jede Authenticator-App ist recht. Haben Sie noch keine, finden Sie eine im Store Ihres Telefons oder in Ihrem Passwortmanager.
second-square = Quadrat zum Scannen; dasselbe steht darunter
second-type = Oder geben Sie diesen Schlüssel ein, zeitbasiert, mit 6 Ziffern:
second-try = 2. Geben Sie den Code ein, den sie zeigt
second-try-about = Erst ein richtiger Code schaltet den zweiten Schritt ein.
second-on-do = Einschalten
second-anew = Mit einem anderen Schlüssel neu beginnen
second-code-wrong = Dieser Code stimmt nicht oder wurde schon benutzt. Warten Sie auf den nächsten und geben Sie diesen ein. Stimmt auch er nicht, prüfen Sie die Uhr Ihres Telefons.
second-lost = Der geheime Schlüssel dieses Heard ist seitdem ein anderer, und kein Code Ihrer App stimmt mehr. Schalten Sie den zweiten Schritt mit einem Wiederherstellungscode aus und richten Sie ihn neu ein.
second-off = Ausschalten
second-off-about = Ihr Passwort allein öffnet dann Ihr Konto.
second-off-do = Ausschalten
done-second-factor-off = Der zweite Schritt ist ausgeschaltet.

recovery-codes = Wiederherstellungscodes
recovery-codes-about = Jeder öffnet einmal, was Ihre App öffnen würde: für den Tag, an dem das Telefon weg ist.
recovery-codes-left = { $n ->
    [0] Kein Wiederherstellungscode ist übrig.
    [one] { $n } Wiederherstellungscode ist übrig.
   *[other] { $n } Wiederherstellungscodes sind übrig.
  }
recovery-codes-few = Erstellen Sie bald neue.
recovery-codes-make = Neue erstellen
recovery-codes-sure = Neue Wiederherstellungscodes erstellen? Die bisherigen öffnen dann nichts mehr.
recovery-codes-new = Der zweite Schritt ist eingeschaltet. Diese zehn Codes werden nur jetzt gezeigt: Drucken Sie sie aus oder legen Sie sie in Ihren Passwortmanager, wo Sie sie ohne Telefon finden. Jeder gilt einmal.
recovery-codes-paper = Heard, { $email }. Jeder Code gilt einmal.
recovery-codes-print = Drucken
recovery-codes-kept = Ich habe sie aufbewahrt

second-needed-now = Alle, die hier arbeiten, brauchen ihn. Wer keinen hat, wird beim Anmelden zur Einrichtung geführt und sieht vorher nichts.
second-needed-not = Alle entscheiden selbst, ob neben dem Passwort ein Code verlangt wird.
second-need-you-too = Auch Sie haben noch keinen: Sie würden ihn zuerst einrichten.
second-need-yes = Von allen verlangen
second-need-no = Alle selbst entscheiden lassen
done-second-factor-needed = Alle, die hier arbeiten, brauchen ab jetzt einen zweiten Schritt.
done-second-factor-free = Alle entscheiden wieder selbst.
people-second-factor = mit zweitem Schritt
people-no-second-factor = nur Passwort

api-keys = API-Schlüssel
api-keys-card = Mit einem Schlüssel liest und schreibt Ihr Shop, Ihre Kasse oder Ihr Bericht hier von selbst.
api-keys-go = Schlüssel verwalten
api-keys-about = Ein Schlüssel lässt ein Programm in diesen Arbeitsbereich und nirgends sonst hinein.
api-keys-where = Programme finden die API unter <code>{ $address }</code>.
api-keys-none = Noch hat kein Programm einen Schlüssel.
key-make = Schlüssel erstellen
key-make-about = Einen für jedes Programm, damit einer ohne die anderen widerrufen werden kann.
key-make-do = Schlüssel erstellen
key-name = Name
key-name-about = Wofür er ist, etwa „Webshop“ oder „Monatsbericht“.
key-name-wrong = Bitte geben Sie ihm einen Namen mit höchstens 100 Zeichen.
key-scope = Was er darf
key-scope-wrong = Wählen Sie eines der drei.
key-full = Ein Arbeitsbereich hat Platz für 200 Schlüssel. Widerrufen Sie die, die niemand benutzt.
scope-read = Lesen
scope-read-about = Scores, Antworten und Umfragen. Für Berichte und Anzeigen.
scope-write = Schreiben
scope-write-about = Antworten abgeben, Kunden fragen, ändern, was da ist, und nichts sehen. Für Shops und Kassen.
scope-all = Lesen und schreiben
scope-all-about = Beides. Für das, was wirklich beides braucht.
key-made = Der Schlüssel für { $name }
key-made-about = Er wird nur jetzt gezeigt. Legen Sie ihn dorthin, wo das Programm ihn sucht, und nirgends sonst hin.
key-made-label = Der Schlüssel
key-made-by = erstellt von { $name }, { $when }
key-made-there = erstellt auf der Kommandozeile, { $when }
key-used = zuletzt benutzt: { $day }
key-unused = nie benutzt
key-revoke = Widerrufen
key-revoke-of = Schlüssel { $name } widerrufen
key-revoke-about = Was ihn benutzt, wird ab dann abgewiesen. Das lässt sich nicht rückgängig machen; ein neuer Schlüssel lässt sich erstellen.
done-key-revoked = Der Schlüssel ist widerrufen.

act-sessions-ended = hat andere eigene Sitzungen beendet
act-second-factor-on = hat einen zweiten Schritt eingeschaltet
act-second-factor-off = hat den eigenen zweiten Schritt ausgeschaltet
act-second-factor-reset = hat einen zweiten Schritt entfernt
act-recovery-codes-made = hat neue Wiederherstellungscodes erstellt
act-recovery-code-used = hat sich mit einem Wiederherstellungscode angemeldet
act-second-factor-needed = hat von allen einen zweiten Schritt verlangt
act-second-factor-free = hat alle selbst über den zweiten Schritt entscheiden lassen
act-key-made = hat einen API-Schlüssel erstellt
act-key-revoked = hat einen API-Schlüssel widerrufen

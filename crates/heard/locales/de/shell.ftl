# The frame of signed-in pages, and the pages outside.
rail-skip = Zum Inhalt springen
rail-main = Hauptmenü
rail-home = Heard, Startseite
rail-overview = Übersicht
rail-responses = Antworten
rail-surveys = Umfragen
rail-new-survey = Neue Umfrage
rail-import = Import
rail-more = Mehr
rail-settings = Einstellungen
rail-account = Konto
rail-leave = Abmelden

copy = Kopieren
copied = Kopiert
share-label = Link zur Umfrage
cancel = Abbrechen
form-mistakes = Bitte sehen Sie sich an, was markiert ist.

trademark = Net Promoter, Net Promoter System, Net Promoter Score, NPS und die NPS-Emoticons sind eingetragene Marken von Bain & Company, Inc., Fred Reichheld und Satmetrix Systems, Inc.

door-note = Ihre Daten bleiben auf diesem Server.
door-aside = Ein Wort von einem Kunden
door-voice = Sie haben noch am selben Tag geantwortet, das Problem behoben und mir dann Bescheid gegeben. Das habe ich noch nie erlebt.
door-voice-score = 10 von 10, Promotor
door-voice-who = So klingt es, wenn auf Feedback etwas folgt. Ein Beispiel, kein Kunde.

# Keys that do something by themselves.
keys = Tasten
keys-all = Alle Tasten
keys-what =
    { $key ->
        [j] Nächste Antwort
        [k] Vorherige Antwort
        [x] Auswählen oder abwählen
        [s] Stern setzen, auch für alle ausgewählten
        [t] Label hinzufügen
        [e] Vom Score ausschließen
        [n] Notiz schreiben, auf der Seite einer Antwort
       *[other] Kommentare durchsuchen
    }
keys-open = Öffnen
keys-this = Diese Tasten zeigen
keys-about = Sie tun nichts, während Sie etwas eingeben oder Strg, Alt oder ⌘ gedrückt halten.
keys-on = Tasten auf diesem Gerät verwenden
keys-close = Schließen

done-tagged = Label hinzugefügt.
done-untagged = Label entfernt.
done-starred = Stern gesetzt.
done-unstarred = Stern entfernt.
done-noted = Notiz gespeichert.
done-note-removed = Notiz gelöscht.

# Whether the page keeps up with the responses by itself.
live = live
live-about = Die Zahlen ändern sich, sobald eine Antwort eingeht
live-slow = alle 30 Sekunden aktualisiert
live-out = Sie wurden abgemeldet

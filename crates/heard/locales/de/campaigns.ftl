# Campaigns: who is asked by mail, what the mail says, when it goes, and what became of it.
rail-campaigns = Kampagnen
campaigns = Kampagnen
campaign = Kampagne
campaign-new = Neue Kampagne
campaign-new-do = E-Mail schreiben
campaign-edit = Bearbeiten
campaign-no-survey = Eine Kampagne stellt die Frage einer Umfrage. Erstellen Sie zuerst eine Umfrage.
campaign-too-many = Es gibt { $most } Kampagnen; mehr sind nicht möglich. Entfernen Sie zuerst einen Entwurf.

campaigns-none = Noch keine Kampagnen
campaigns-none-about = Eine Kampagne stellt den Personen einer Liste per E-Mail eine Frage, mit der Skala in der E-Mail: einmal, immer wieder oder jeder einige Tage, nachdem sie gekommen ist. Niemand wird zu früh wieder gefragt und niemand, der Stopp gesagt hat.
campaigns-who = Wer gefragt wird
campaigns-who-about = Eine Liste, die Sie führen, oder ein Segment, das seine Personen mit einem Filter findet. Vor dem Start sehen Sie, wer sie bekommt, wer nicht und warum.
campaigns-what = Was in der E-Mail steht
campaigns-what-about = Unsere Worte in jeder Sprache der Umfrage oder Ihre eigenen, daneben die E-Mail, wie sie ankommen wird.
campaigns-when = Wann sie geht
campaigns-when-about = Zu einem Zeitpunkt, über einige Zeit verteilt, nie nachts, wo der Leser lebt. Sie können sie jederzeit anhalten oder beenden.

campaign-state-draft = Entwurf
campaign-state-running = Läuft
campaign-state-paused = Angehalten
campaign-state-stopped = Abgebrochen
campaign-state-done = Fertig
campaign-kind = Wie oft
campaign-kind-once = Einmal
campaign-kind-once-about = Alle auf der Liste bekommen eine E-Mail.
campaign-kind-waves = In Wellen
campaign-kind-waves-about = Alle auf der Liste werden nach so vielen Tagen wieder gefragt, und jede Welle wird mit der vorigen verglichen.
campaign-kind-rolling = Jede Person zu ihrer Zeit
campaign-kind-rolling-about = Jede wird einige Tage, nachdem sie gekommen ist, gefragt und dann alle so vielen Tage, gleichmäßig verteilt. Sie läuft, bis Sie sie beenden.
campaign-kind-triggered = Wenn eine Regel es sagt
campaign-kind-triggered-about = Ohne Liste: Regeln schicken Leute her, etwa drei Wochen nach einer Bestellung. Sie läuft, bis Sie sie beenden.
campaign-start-rules = Starten? Von jetzt an fragt sie alle, die Regeln herschicken.
campaign-check-rules = Noch keine Regel schickt jemanden her
campaign-check-rules-about = Legen Sie eine an, die mit dieser Kampagne befragt.

campaign-column-state = Status
campaign-column-asked = Gefragt
campaign-column-answered = Geantwortet
campaign-column-when = Wann
campaign-column-reason = Grund
campaign-column-people = Personen
campaign-column-share = Anteil
campaign-column-do = Was Sie tun können
campaign-column-score = Score
campaign-column-change = Gegenüber der vorigen Welle
campaign-asked-of = { $asked } von { $people }

campaign-name = Name
campaign-name-about = Nur Kollegen lesen ihn.
campaign-survey-about = Die E-Mail spricht die Sprachen der Umfrage.
campaign-list-none = Noch keine Liste
campaign-list-about = Ein Segment wird jedes Mal neu bestimmt, wenn E-Mails gehen.
campaign-add-contacts = Kontakte hinzufügen
campaign-sender-about = Wer einen Kunden betreut, fragt ihn nicht: Sympathie würde antworten. Wo das der Absender ist, springt ein anderer ein.
campaign-no-sender = Noch ist kein Mailserver eingerichtet

campaign-basis-consent = Nur wer eingewilligt hat, per E-Mail gefragt zu werden. Worin, steht auf der Seite des Kontakts.
campaign-basis-soft_opt_in = Kunden, denen gesagt wurde, dass sie widersprechen können, und die es nicht getan haben.
campaign-basis-service_message = Die Frage gehört zu einer Leistung, die sie bestellt haben; ausgelassen wird nur, wer widersprochen hat.

campaign-fact-survey = Umfrage
campaign-fact-list = Liste oder Segment
campaign-fact-sender = Absender
campaign-fact-basis = Warum Sie fragen dürfen
campaign-fact-when = Wann
campaign-fact-reminder = Erinnerung
campaign-fact-languages = Sprachen

campaign-part-who = Wer gefragt wird und von wem
campaign-part-mail = Was in der E-Mail steht
campaign-part-when = Wann sie geht
campaign-mail-about = Die Frage, die Skala, der Weg zur Abmeldung und Ihre Postanschrift stehen immer darin. Wo Sie nichts schreiben, gelten die grauen Worte.
campaign-gaps = Was für jeden Leser eingesetzt wird
campaign-gaps-about = Was hinter einem Strich steht, gilt, wo nichts bekannt ist: {"{"}first_name|zusammen{"}"}.
campaign-gap-first_name = Vorname
campaign-gap-name = Name
campaign-gap-company = Ihre Firma
campaign-gap-account = Deren Firma
campaign-gap-agent = Wer sie betreut
campaign-gap-product = Produkt
campaign-gap-question = Die Frage
campaign-own-none = unsere Worte
campaign-own-n =
    { $n ->
        [one] { $n } eigener Text
       *[other] { $n } eigene Texte
    }
campaign-text-subject = Betreff
campaign-text-subject-about = Worum es geht, in wenigen Worten. Ohne Tricks: Danach entscheiden die Leute.
campaign-text-preheader = Vorschauzeile
campaign-text-preheader-about = Postfächer zeigen sie hinter dem Betreff.
campaign-text-greeting = Anrede
campaign-text-greeting-about = Die erste Zeile.
campaign-text-before = Vor der Frage
campaign-text-before-about = Eine leere Zeile beginnt einen Absatz.
campaign-text-after = Nach der Skala
campaign-text-after-about = Zum Beispiel, was mit den Antworten geschieht.
campaign-text-closing = Schluss
campaign-text-closing-about = Wer fragt.
campaign-text-why = Warum sie sie bekommen
campaign-text-why-about = Klein, am Ende: woher Sie die Adresse kennen.

campaign-at = Erste E-Mail
campaign-at-about = { $zone }. Leer: gleich nach dem Start.
campaign-clock = Nach wessen Uhr
campaign-theirs = Nach der Uhr jedes Lesers
campaign-theirs-about = Wo seine Zeitzone bekannt ist; sonst nach Ihrer.
campaign-after = Tage, nachdem sie gekommen sind
campaign-after-about = Von 0 bis 730.
campaign-every = Tage bis zur nächsten Frage
campaign-every-about = Von 7 bis 730. Niemand wird früher gefragt, als Ihr Arbeitsbereich erlaubt.
campaign-spread = Verteilen über
campaign-spread-about = Die E-Mails einer Welle gehen gleichmäßig über diese Zeit, höchstens 30 Tage. 0 heißt auf einmal.
campaign-unit = Einheit
campaign-unit-minutes = Minuten
campaign-unit-hours = Stunden
campaign-unit-days = Tage
campaign-hours = Stunden des Tages
campaign-hours-from = Nicht vor
campaign-hours-to = Ab dieser Stunde nicht mehr
campaign-hours-about = Wo der Leser lebt, wenn das bekannt ist.
campaign-reminder-none = Keine
campaign-reminder-after =
    { $n ->
        [one] Eine, nach { $n } Tag
       *[other] Eine, nach { $n } Tagen
    }
campaign-reminder-about = Nur wer nicht geantwortet hat, und nur einmal.

campaign-save = Speichern
campaign-to-check = Speichern und sehen, wer sie bekommt
campaign-overtaken = Jemand anderes hat diese Kampagne inzwischen geändert
campaign-overtaken-about = Was Sie eingegeben haben, steht noch hier und ist noch nicht gespeichert. Wenn Sie jetzt speichern, tritt Ihres an die Stelle des anderen.
campaign-overtaken-see = Das andere ansehen
campaign-preview = Die E-Mail
campaign-preview-as = Als
campaign-preview-html = Mit Bildern und Farben
campaign-preview-text = Als reiner Text
campaign-preview-language = In dieser Sprache
campaign-preview-person = Als diese Person
campaign-preview-nobody = Jemand
campaign-preview-about = Wie eingegeben, gespeichert oder nicht. Nichts darin lässt sich drücken.
campaign-test = Mir einen Test schicken
campaign-test-about = An { $to }. Ihre Antwort ist als Test markiert und zählt nie.
campaign-test-sent = Ein Test ist unterwegs an { $to }, mit dem, was hier steht. Gespeichert wurde nichts.
campaign-test-no-server = Es wurde kein Test gesendet: Kein Mailserver ist eingerichtet. Ein Inhaber richtet ihn unter Einstellungen, E-Mail ein.
campaign-test-wait =
    { $n ->
        [one] Das waren viele Tests. Bitte warten Sie { $n } Sekunde.
       *[other] Das waren viele Tests. Bitte warten Sie { $n } Sekunden.
    }

campaign-wrong-name = Eine Zeile mit 1 bis 120 Zeichen.
campaign-wrong-survey = Bitte wählen Sie eine Umfrage.
campaign-wrong-list = Diese Liste gibt es nicht mehr. Bitte wählen Sie eine andere.
campaign-wrong-sender = Diesen Absender gibt es nicht mehr. Bitte wählen Sie einen anderen.
campaign-wrong-schedule-at = Bitte geben Sie Datum und Uhrzeit ein.
campaign-wrong-schedule-to-hour = Die zweite Stunde muss nach der ersten liegen.
campaign-wrong-schedule-reminder = 3, 5 oder 7 Tage oder keine.
campaign-wrong-spread = Eine ganze Zahl, von { $low } bis { $high } Tagen.
campaign-wrong-days = Eine ganze Zahl von { $low } bis { $high }.

campaign-will = Wer sie bekommt
campaign-will-of =
    { $n ->
        [one] von { $n } Person auf der Liste bekommt sie.
       *[other] von { $n } Personen auf der Liste bekommen sie.
    }
campaign-will-later =
    { $n ->
        [one] { $n } weitere bekommt sie später, wenn sie lange genug in Ruhe gelassen wurde.
       *[other] { $n } weitere bekommen sie später, wenn sie lange genug in Ruhe gelassen wurden.
    }
campaign-will-seen = Geschätzt nach den ersten { $n } Personen der Liste.
campaign-expect =
    { $n ->
        [one] Etwa { $n } Antwort, also ein Score auf { $margin } Punkte genau.
       *[other] Etwa { $n } Antworten, also ein Score auf { $margin } Punkte genau.
    }
campaign-expect-survey = { $rate } der { $n } Personen, die diese Umfrage in den letzten zwölf Monaten fragte, haben geantwortet.
campaign-expect-workspace = { $rate } der { $n } Personen, die Ihre Umfragen in den letzten zwölf Monaten fragten, haben geantwortet.
campaign-expect-unknown = Wie viele antworten werden, ist nicht bekannt: In den letzten zwölf Monaten wurden weniger als 30 Personen gefragt.
campaign-wont =
    { $n ->
        [one] { $n } bekommt sie nicht, und warum
       *[other] { $n } bekommen sie nicht, und warum
    }
campaign-wont-again = Wird beim Senden noch einmal geprüft
campaign-reason-rest = Vor Kurzem gefragt
campaign-reason-do-rest = Sie werden von selbst wieder frei
campaign-reason-unsubscribed = Haben Stopp gesagt
campaign-reason-do-unsubscribed = Nichts: Es ist ihre Wahl
campaign-reason-complained = Haben eine E-Mail als Spam gemeldet
campaign-reason-do-complained = Nichts: Es ist ihre Wahl
campaign-reason-bounced = Adresse funktioniert nicht
campaign-reason-do-bounced = Adresse berichtigen
campaign-reason-suppressed = Werden nicht angeschrieben
campaign-reason-do-suppressed = Ein Kollege hat es so entschieden
campaign-reason-refused = Haben die Einwilligung widerrufen
campaign-reason-do-refused = Nichts: Es ist ihre Wahl
campaign-reason-no-consent = Haben nicht eingewilligt
campaign-reason-do-no-consent = Auf ihrer Seite eintragen, worin sie eingewilligt haben
campaign-reason-no-address = Keine E-Mail-Adresse
campaign-reason-do-no-address = Adresse eintragen
campaign-reason-elsewhere = Warten in einer anderen Kampagne
campaign-reason-do-elsewhere = Jene fragt sie
campaign-reason-owner = Vom Absender betreut
campaign-reason-do-owner = Einen weiteren Absender anlegen
campaign-reason-left = Nicht mehr auf der Liste
campaign-reason-do-left = Nichts
campaign-reason-gone = Vergessen oder zusammengeführt
campaign-reason-do-gone = Nichts
campaign-reason-closed = Die Umfrage wurde geschlossen
campaign-reason-do-closed = Wieder öffnen

campaign-checks = Vor dem Start
campaign-check-list = Niemand ist gewählt.
campaign-check-list-about = Wählen Sie eine Liste oder ein Segment.
campaign-check-empty = Die Liste ist leer.
campaign-check-empty-about = Setzen Sie zuerst Kontakte darauf.
campaign-check-nobody = Niemand auf der Liste bekäme sie.
campaign-check-nobody-about = Sehen Sie sich die Gründe oben an.
campaign-check-closed = Die Umfrage nimmt jetzt keine Antworten an.
campaign-check-closed-about = Das läse, wer eine Zahl drückt.
campaign-check-sender = Kein Mailserver ist eingerichtet.
campaign-check-sender-about = Ein Inhaber richtet ihn unter Einstellungen, E-Mail ein.
campaign-check-domain = Empfänger trauen E-Mails von { $domain } vielleicht noch nicht.
campaign-check-domain-about = Ohne SPF, DKIM und DMARC landen viele E-Mails im Spam.
campaign-check-domain-unknown = Niemand hat nachgesehen, ob Empfänger { $domain } trauen.
campaign-check-domain-unknown-about = Sehen Sie nach, bevor Sie vielen schreiben.
campaign-check-domain-good = SPF, DKIM und DMARC passen zu { $domain }
campaign-check-replies = Antworten per E-Mail liest Heard nicht.
campaign-check-replies-about = Wer mit einer Zahl antwortet, erreicht das Postfach des Absenders, und die Antwort zählt nicht.
campaign-check-postal = In der E-Mail steht keine Postanschrift.
campaign-check-postal-about = Viele Länder verlangen in solchen E-Mails eine.
campaign-check-postal-good = Jede E-Mail hat Ihre Postanschrift
campaign-check-stop-good = Jede E-Mail hat einen Weg zur Abmeldung
campaign-check-subject = Kein eigener Betreff in: { $languages }
campaign-check-subject-about = Dort gelten unsere Worte.
campaign-check-past = Der Zeitpunkt der ersten E-Mail ist vorbei.
campaign-check-past-about = Sie ginge gleich nach dem Start.
campaign-to-company = Eintragen
campaign-to-list = Liste ansehen
campaign-to-mail = E-Mail-Einstellungen
campaign-to-sender = Der Absender
campaign-other-sender =
    { $n ->
        [one] Bei { $n } Person springt ein anderer Absender ein.
       *[other] Bei { $n } Personen springt ein anderer Absender ein.
    }
campaign-start = Starten
campaign-start-at = Starten am { $when }
campaign-start-sure =
    { $n ->
        [one] { $n } Person wird gefragt. Starten?
       *[other] { $n } Personen werden gefragt. Starten?
    }
campaign-not-startable = Sie wurde nicht gestartet: Etwas fehlt. Bitte sehen Sie sich an, was unten markiert ist.
campaign-mail = Die Kampagne
campaign-more = Mehr
campaign-copy = Duplizieren
campaign-copy-name = { $name } (Kopie)
campaign-remove = Entfernen
campaign-remove-sure = „{ $name }“ entfernen? Was Sie geschrieben haben, geht mit.

campaign-when-now = Gleich nach dem Start.
campaign-when-at = Am { $when }.
campaign-when-theirs = Am { $when }, nach der Uhr jedes Lesers.
campaign-when-triggered = Wenn eine Regel jemanden schickt.
campaign-when-rolling = { $after } Tage, nachdem sie gekommen sind, dann alle { $every } Tage.
campaign-when-every =
    { $n ->
        [one] Wieder nach { $n } Tag.
       *[other] Wieder alle { $n } Tage.
    }
campaign-when-spread = Verteilt über { $span }.
campaign-when-hours = Zwischen { $from } und { $to } Uhr, wo der Leser lebt.

campaign-pause = Anhalten
campaign-resume = Fortsetzen
campaign-stop = Abbrechen
campaign-stop-sure =
    { $n ->
        [0] Endgültig abbrechen? Niemand wartet mehr.
        [one] Endgültig abbrechen? { $n } Person, die noch wartet, wird nicht gefragt.
       *[other] Endgültig abbrechen? { $n } Personen, die noch warten, werden nicht gefragt.
    }
campaign-stands-still = Sie steht still
campaign-paused-refused = Ein empfangender Mailserver hat den Absender abgelehnt. Sehen Sie unter Einstellungen, E-Mail nach, was Empfänger sagen, und setzen Sie sie dann fort; niemand wird zweimal angeschrieben.
campaign-paused-blocked = Empfangende Mailserver sperren den Absender. Sehen Sie unter Einstellungen, E-Mail nach, was Empfänger sagen, und setzen Sie sie dann fort; niemand wird zweimal angeschrieben.
campaign-paused-list-gone = Ihre Liste gibt es nicht mehr.
campaign-paused-closed = Ihre Umfrage nimmt jetzt keine Antworten an.
campaign-sent-of =
    { $n ->
        [one] von { $n } Person wurde gefragt
       *[other] von { $n } Personen wurden gefragt
    }
campaign-next = Geht weiter: { $when }
campaign-ended = Beendet: { $when }
campaign-funnel = Wie weit sie ist
campaign-step-listed = Auf der Liste
campaign-step-passed = { $n } ausgelassen
campaign-step-asked = Gefragt
campaign-step-waiting =
    { $n ->
        [one] { $n } wartet
       *[other] { $n } warten
    }
campaign-step-stopped =
    { $n ->
        [one] { $n } wurde nicht gefragt: abgebrochen
       *[other] { $n } wurden nicht gefragt: abgebrochen
    }
campaign-step-accepted = Von ihrem Mailserver angenommen
campaign-step-queued = { $n } unterwegs
campaign-step-answered = Geantwortet
campaign-step-of = { $share } von { $of } angenommenen
campaign-step-commented = Mit Kommentar
campaign-step-of-answers = { $share } · Antworten: { $of }
campaign-share = { $share } ({ $low } bis { $high })
campaign-beside-failed = Fehlgeschlagen
campaign-beside-failed-about = nie gesendet
campaign-beside-unknown = Unbekannt
campaign-beside-unknown-about = vielleicht angekommen; nicht noch einmal gesendet
campaign-beside-bounced = Unzustellbar
campaign-beside-bounced-about = abgewiesen oder zurückgekommen
campaign-beside-complained = Spam-Meldungen
campaign-beside-complained-about = nicht mehr angeschrieben
campaign-beside-unsubscribed = Haben Stopp gesagt
campaign-beside-unsubscribed-about = nicht mehr angeschrieben
campaign-beside-reminded = Erinnert
campaign-beside-reminded-about = hatten nicht geantwortet
campaign-beside-provisional = Nicht bestätigt
campaign-beside-provisional-about = vielleicht von einem Programm
campaign-waves = Welle gegen Welle
campaign-waves-about = Dieselben Personen, noch einmal gefragt
campaign-waves-table = Ihre Bewertungen in einer Tabelle
campaign-responses = Was sie geantwortet haben
campaign-wave = Welle
campaign-wave-n = Welle { $n }
campaign-few = weniger als 5 Antworten
campaign-owners = Wessen Kunden sie erreicht
campaign-owners-about = Nach Betreuer
campaign-coverage = Abdeckung
campaign-skipped = Ausgelassen, und warum
campaign-recipients = Alle, einzeln
campaign-recipients-none = Niemand in dieser Kampagne passt zu Ihrer Suche.
campaign-recipients-yet = Noch niemand
campaign-recipients-yet-about = Wer auf der Liste steht, ist an der Reihe, sobald die Kampagne begonnen hat.
campaign-turn-waiting = Wartet
campaign-turn-asked = Gefragt
campaign-turn-reminded = Erinnert
campaign-turn-skipped = Ausgelassen
campaign-turn-stopped = Nicht gefragt: abgebrochen
campaign-mail-queued = Unterwegs
campaign-mail-attempting = Wird übergeben
campaign-mail-accepted = Angenommen
campaign-mail-failed = Fehlgeschlagen
campaign-mail-unknown = Unbekannt
campaign-mail-bounced = Unzustellbar
campaign-mail-complained = Als Spam gemeldet
campaign-mail-answered = Geantwortet
filter-mail = E-Mail
filter-reason = Grund
filter-wave = Welle

done-campaign-started = Die Kampagne ist gestartet.
done-campaign-paused = Die Kampagne ist angehalten. E-Mails, die gerade übergeben werden, gehen noch.
done-campaign-resumed = Die Kampagne geht weiter.
done-campaign-stopped = Die Kampagne ist abgebrochen.
done-campaign-copied = Das ist eine Kopie, die niemand gestartet hat.
done-campaign-removed = Der Entwurf ist entfernt.
act-campaign-made = hat eine Kampagne angelegt
act-campaign-changed = hat eine Kampagne geändert
act-campaign-removed = hat den Entwurf einer Kampagne entfernt
act-campaign-started = hat eine Kampagne gestartet
act-campaign-paused = hat eine Kampagne angehalten
act-campaign-resumed = hat eine Kampagne fortgesetzt
act-campaign-stopped = hat eine Kampagne abgebrochen

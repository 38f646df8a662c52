### The page that asks one customer.

invite-title = Einen Kunden befragen
invite-about = Sie bekommen einen Link nur für diesen Kunden: eine Antwort, die er 30 Tage lang ändern kann. Setzen Sie ihn in Ihre Nachricht an ihn.
invite-name = Name
invite-name-about = Die Seite begrüßt den Kunden mit dem Vornamen und sagt sonst nichts über ihn.
invite-email = E-Mail-Adresse
invite-email-about = Damit Antworten desselben Kunden als solche erkennbar sind. Heard schreibt niemandem.
invite-language = Sprache
invite-language-any = Wie im Browser des Kunden
invite-more = Wer ihn betreut hat und worum es geht
invite-agent = Agent
invite-team = Team
invite-product = Produkt
invite-country = Land
invite-country-about = Zwei Buchstaben, etwa SI.
invite-account = Firma
invite-account-about = Die Firma, für die er antwortet.
invite-send = Link erstellen
invite-made = Hier ist der Link
invite-made-for = Hier ist der Link für <bdi>{ $who }</bdi>
invite-made-about = Eine erste Antwort nimmt er bis { $until } an. Er wird nur jetzt gezeigt: Heard behält keine Kopie.
invite-link = Link zur Frage
invite-scores = Ein Link für jede Bewertung
invite-scores-about = Für die Zahlen in einer E-Mail: Ein Klick öffnet die Frage mit dieser Zahl als Auswahl. Sie zählt, wenn der Kunde dort die Schaltfläche drückt.
invite-score-link = Link mit Auswahl { $score }
invite-another = Weiteren Kunden befragen
invite-try = So sieht es der Kunde

# Saved views, and their links for people outside.
views = Gespeicherte Ansichten
views-about = In dieser Reihenfolge stehen sie in der Übersicht, jede mit ihrem aktuellen Score.
views-none = Noch keine Ansicht gespeichert
views-none-about = Wählen Sie, was Sie oft ansehen (ein Team, ein Land, die letzten 30 Tage, die Kommentare von Detraktoren), auf der Seite einer Umfrage oder unter den Antworten, und klicken Sie auf „Ansicht speichern“. Sie steht dann mit ihrem aktuellen Score in der Übersicht.
views-up = { $name } nach oben
views-down = { $name } nach unten
views-outside = Alle mit dem Link

view-save = Ansicht speichern
view-name = Name der Ansicht
view-name-example = Reparaturen in Ljubljana
view-save-about = Gespeichert werden die Filter, nicht die Zahlen: Die Ansicht zeigt immer, was beim Öffnen gilt.
view-save-button = Speichern
view-settings = Ansicht verwalten
view-changed = Das ist nicht mehr die gespeicherte Ansicht.
view-changed-outside = Über den öffentlichen Link ist weiterhin die gespeicherte zu sehen.
view-save-change = Änderung speichern
view-save-new = Als neue speichern
view-back = Zur gespeicherten Ansicht
view-missing = Das hat keine Antwort mehr, daher findet die Ansicht nichts: { $facts }.
view-no-survey = Eine Umfrage, die es nicht mehr gibt
view-gone = Die Umfrage dieser Ansicht gibt es nicht mehr, daher ist nichts zu sehen. Sie können die Ansicht entfernen.
view-open = Ansicht öffnen
view-rename = Umbenennen
view-mistake =
    { $reason ->
        [missing] Geben Sie einen Namen ein.
        [too-long] Höchstens 200 Zeichen.
        [too-many] Es gibt schon 100 gespeicherte Ansichten, mehr sind nicht möglich. Entfernen Sie zuerst eine.
       *[other] Der Name enthält ein Steuerzeichen.
    }

view-link = Öffentlicher Link
view-link-off = Nur wer sich hier anmeldet, kann diese Ansicht sehen. Über einen öffentlichen Link kann sie jeder, der ihn hat, ohne Anmeldung sehen.
view-link-on = Wer diesen Link hat, kann die Ansicht ohne Anmeldung sehen. Er lässt sich jederzeit abschalten.
view-link-none = Nur die Ansicht einer Umfrage kann einen öffentlichen Link haben: Diese hier zeigt Antworten, also die eigenen Worte von Kunden.
view-link-lost = Es gibt einen Link, aber er wurde mit einem anderen geheimen Schlüssel erstellt und lässt sich nicht mehr anzeigen. Wer ihn hat, kann die Ansicht weiterhin sehen. Erstellen Sie einen neuen, oder schalten Sie ihn ab.
view-link-shows = Was mit dem Link zu sehen ist
view-shows-name = der Name dieser Ansicht, der Umfrage und Ihres Unternehmens
view-shows-score = der Score, sein Intervall und die Anzahl der Antworten
view-shows-charts =
    { $dimension ->
        [place] wie geantwortet wurde, der Score im Zeitverlauf und nach Quelle
        [language] wie geantwortet wurde, der Score im Zeitverlauf und nach Sprache
        [team] wie geantwortet wurde, der Score im Zeitverlauf und nach Team
        [agent] wie geantwortet wurde, der Score im Zeitverlauf und nach Agent, mit den Namen der Agenten
        [product] wie geantwortet wurde, der Score im Zeitverlauf und nach Produkt
        [account] wie geantwortet wurde, der Score im Zeitverlauf und nach Firma, mit den Namen der Firmen
        [country] wie geantwortet wurde, der Score im Zeitverlauf und nach Land
       *[none] wie geantwortet wurde und der Score im Zeitverlauf
    }
view-shows-facts = worauf die Ansicht eingegrenzt ist: { $facts }
view-shows-period = andere Zeiträume, wenn sie gewählt werden; nie ein anderer Filter
view-shows-few = nichts über weniger als fünf Antworten
view-shows-comments-off = keine Kommentare
view-shows-comments-on = die neuesten Kommentare mit Bewertung und Tag, ohne Namen, Adressen oder andere Merkmale
view-comments = Auch Kommentare zeigen
view-comments-about = Die Worte der Kunden, wie sie geschrieben wurden. Ein Kommentar mit einer E-Mail-Adresse oder Telefonnummer wird weggelassen; ein Name im Text wird nicht bemerkt.
view-comments-save = Auswahl speichern
view-link-make = Link erstellen
view-link-new = Neuen Link erstellen
view-link-new-sure = Der alte Link führt sofort ins Leere, und eingebundene Bilder verschwinden innerhalb von fünf Minuten.
view-link-end = Link abschalten
view-link-end-sure = Wer den Link hat, sieht nichts mehr. Eingebundene Bilder verschwinden innerhalb von fünf Minuten.
view-picture = Der Score als Bild
view-picture-about = Für ein Wiki, eine E-Mail oder einen Bildschirm an der Wand. Es zeigt den aktuellen Score, höchstens fünf Minuten alt, und führt zur Seite.
view-picture-alt =
    { $metric ->
        [nps] { $name }: aktueller Net Promoter® Score
        [csat] { $name }: aktuelle Kundenzufriedenheit
       *[ces] { $name }: aktuelle Einfachheit
    }
view-picture-now = Der aktuelle Score
view-picture-html = Für eine Webseite
view-picture-markdown = In Markdown
view-picture-dark = Für einen dunklen Bildschirm hängen Sie ?theme=dark an score.svg oder score.png an.
view-remove = Ansicht entfernen
view-remove-about = Nur der Name und die Filter verschwinden; die Antworten bleiben unberührt.
view-remove-link = Ihr Link führt dann ins Leere.
view-remove-button = Entfernen

overview-views = Gespeicherte Ansichten
overview-views-change = Reihenfolge und Einstellungen
overview-views-all = Alle { $n }, mit Reihenfolge und Einstellungen
overview-views-none = Hier kann stehen, was Sie oft ansehen: Wählen Sie Filter auf der Seite einer Umfrage oder unter den Antworten, und klicken Sie auf „Ansicht speichern“.
overview-views-counted =
    { $n ->
        [one] Antwort
       *[other] Antworten
    }
overview-views-comments =
    { $n ->
        [0] keine mit Kommentar
       *[other] { $n } mit Kommentar
    }

outside-only = Nur: { $facts }
outside-few = Weniger als { $n ->
        [5] fünf
       *[other] { $n }
    } Antworten
outside-few-about = Ein Score wird ab der fünften Antwort gezeigt, damit niemand erkennbar ist.
outside-few-period = Dieser Zeitraum unterscheidet sich von einem anderen um weniger als fünf Antworten oder hat selbst weniger als fünf. Er wird nicht gezeigt, damit niemand erkennbar ist.
outside-few-short = Ein Score wird ab der fünften Antwort gezeigt.
outside-rows = Die Aufschlüsselung wird für den geteilten Zeitraum gezeigt.
outside-voices =
    { $n ->
        [one] Der neueste Kommentar
       *[other] Die neuesten { $n } Kommentare
    }
outside-made = Gemessen mit Heard.
outside-picture-note =
    { $metric ->
        [nps] Net Promoter®
        [csat] Kundenzufriedenheit
       *[ces] Einfachheit
    } · { $days } · 95-%-Intervall

# Customers, lists of them, and what is known of them.
contacts = Kontakte
contacts-new = Kontakt hinzufügen
contacts-import = Import
contacts-import-file = Liste importieren
contacts-never = Noch ist niemand bekannt
contacts-never-about = Kontakte sind die Kunden, die Sie befragen. Importieren Sie sie aus einer Tabelle oder CSV-Datei, oder fügen Sie den ersten von Hand hinzu. Wer auf eine Einladung antwortet, erscheint hier von selbst.
contacts-come = Sie kommen auch von selbst
contacts-come-about = Ein Programm kann Kontakte über die API hinzufügen und ändern, zum Beispiel wenn jemand kauft oder sich anmeldet.
contacts-come-api = Über die API lesen
contacts-search = Kontakte suchen
contacts-n = { $n ->
    [one] { $n } Kontakt
   *[other] { $n } Kontakte
}
contacts-who = Kontakt
contacts-last = Letzte Antwort
contacts-no-answer = Noch keine
contacts-since = Bekannt seit
contacts-choose = Auswählen
contacts-choose-one = { $who } auswählen
contacts-onto = Auf eine Liste
contacts-mark-on = Auf die Liste setzen
contacts-mark-off = Von der Liste nehmen
contacts-mark-none = Niemand ist ausgewählt. Kreuzen Sie zuerst Kontakte an.
contacts-mark-no-list = Bitte wählen Sie eine Liste.
contacts-marked = { $n ->
    [one] { $n } Kontakt steht jetzt auf der Liste „{ $list }“.
   *[other] { $n } Kontakte stehen jetzt auf der Liste „{ $list }“.
}
contacts-marked-off = { $n ->
    [one] { $n } Kontakt wurde von der Liste „{ $list }“ genommen.
   *[other] { $n } Kontakte wurden von der Liste „{ $list }“ genommen.
}
contacts-keep-segment = Als Segment behalten
contacts-none = Niemand ist so
contacts-none-about = Kein Kontakt entspricht dem, was Sie suchen.
contacts-none-list = Diese Liste ist noch leer. Wählen Sie Kontakte aus und setzen Sie sie darauf, oder wählen Sie die Liste beim Import einer Datei.
contacts-all = Alle Kontakte zeigen
contacts-older = Weitere Kontakte
contacts-first = Zurück zu den ersten
filter-list = Liste
rail-contacts = Kontakte

contact-nameless = Ohne Namen
contact-name = Name
contact-emails = E-Mail
contact-emails-about = Eine Adresse pro Zeile; geschrieben wird an die erste.
contact-phones = Telefon
contact-phones-about = Eine Nummer pro Zeile, mit + und Landesvorwahl.
contact-account = Firma
contact-owner = Betreut von
contact-owner-about = Der Agent, der sich gewöhnlich um den Kontakt kümmert.
contact-nobody = Niemand
contact-unknown = Nicht bekannt
contact-language = Sprache
contact-language-about = Die Sprache, in der gefragt wird.
contact-country = Land
contact-country-about = Zwei Buchstaben, etwa SI oder DE.
contact-zone = Zeitzone
contact-zone-about = Etwa Europe/Berlin; sie bestimmt, was dort Tag und was Nacht ist.
contact-clock = Dort ist es jetzt { $time } ({ $zone })
contact-write = E-Mail schreiben
contact-save = Speichern
contact-change = Ändern
contact-known = Was bekannt ist
contact-timeline = Was geschehen ist
contact-no-lists = Auf keiner Liste.
contact-list-off = Von der Liste { $list } nehmen
contact-overtaken = Jemand anderes hat diesen Kontakt inzwischen geändert
contact-overtaken-about = Nichts wurde gespeichert. Was Sie eingegeben haben, steht noch hier; speichern Sie noch einmal, damit es gilt.
contact-overtaken-see = Ansehen, was jetzt dort steht
contact-taken = { $address } gehört schon zu { $who }
contact-taken-see = { $who } ansehen
contact-taken-merge = Das ist dieselbe Person: zusammenführen
contact-mistake-line = Zeile { $n }: { $mistake }
contact-mistake-nobody = Bitte geben Sie einen Namen, eine E-Mail-Adresse oder eine Telefonnummer ein.
contact-mistake-not-an-address = Das ist keine E-Mail-Adresse.
contact-mistake-not-a-number = Das ist keine Nummer. Eine Telefonnummer braucht + und die Landesvorwahl oder oben das Land.
contact-mistake-not-a-language = Das ist kein Sprachkürzel.
contact-mistake-not-a-country = Verwenden Sie die zwei Buchstaben des Landes, etwa DE.
contact-mistake-not-a-zone = Diese Zeitzone gibt es nicht. Wählen Sie eine aus der Liste.
contact-mistake-not-a-day = Das ist kein Tag im Kalender.
contact-mistake-not-yes-or-no = Wählen Sie Ja oder Nein.
contact-mistake-too-long = Höchstens 200 Zeichen.
contact-mistake-too-many = Höchstens 20.
contact-mistake-control-character = Darin steht ein Zeichen, das kein Text ist.
contact-mistake-unknown = Das wird von Kontakten nicht mehr festgehalten.

contact-time-rated = Hat „{ $survey }“ mit { $score } beantwortet
contact-time-wrote = Hat „{ $survey }“ mit einem Kommentar beantwortet
contact-time-asked = Wurde gefragt: „{ $survey }“
contact-time-agreed = Eingewilligt: { $channel }
contact-time-withdrew = Widerrufen: { $channel }
contact-time-listed = Kam auf die Liste „{ $list }“
contact-time-added = { $name } hat den Kontakt hinzugefügt
contact-time-changed = { $name } hat den Kontakt geändert
contact-time-merged = { $name } hat einen anderen Kontakt mit diesem zusammengeführt
contact-time-taken-back = { $name } hat einen Import zurückgenommen
contact-time-imported = Kam mit einem Import
contact-time-known = Wurde bekannt
contact-time-an-import = Ein Import

contact-consent = Einwilligung
contact-consent-never = Nichts bekannt
contact-consent-withdrawn = Widerrufen
contact-consent-given = Erteilt
contact-consent-write = Einwilligung festhalten
contact-consent-channel = Für
contact-consent-what = Was geschehen ist
contact-consent-basis = Auf welcher Grundlage
contact-consent-source = Woher sie stammt
contact-consent-source-about = Etwa „Bestellformular, 3. Mai 2026“ oder „Maja am Telefon gesagt“.
contact-consent-words = Der genaue Wortlaut, falls bekannt
contact-consent-save = Festhalten
contact-consent-choose = Bitte wählen Sie, wofür und auf welcher Grundlage.
contact-consent-source-missing = Bitte sagen Sie, woher die Einwilligung stammt.
contact-consent-long = Die Herkunft hat höchstens 200 Zeichen, der Wortlaut höchstens 2.000.
channel-email = E-Mail
channel-call = Anrufe
channel-sms = SMS
basis-consent = Hat eingewilligt
basis-soft_opt_in = Kunde, der nicht widersprochen hat
basis-service_message = Teil eines bestellten Dienstes

contact-merge = Mit einem anderen Kontakt zusammenführen
contact-merge-about = Wenn zwei Kontakte dieselbe Person sind.
contact-merge-lead = Wer ist dieselbe Person wie { $who }? Alles von dort kommt hierher.
contact-merge-search = Suchen
contact-merge-none = Niemand anderes ist so.
contact-merge-choose = Beide ansehen
contact-merge-choose-one = Beide ansehen: { $who }
contact-merge-both = { $other } wird Teil von { $who }. Was bei { $who } schon steht, bleibt; Lücken werden gefüllt.
contact-merge-field = Was
contact-merge-after = Danach
contact-merge-moves = Antworten, Einladungen, Einwilligungen und Listen von { $other } gehen an { $who } über. Das lässt sich nicht rückgängig machen.
contact-merge-do = Zusammenführen
contact-merge-other = Jemand anderen wählen
contact-export = Alles als Datei speichern
contact-export-about = Für die Person, wenn sie fragt, was Sie festhalten.
contact-erase = Diese Person vergessen
contact-erase-about = Alles, was sagt, wer sie ist, verschwindet.
contact-erased = Vergessen
contact-erased-about = Diese Person wurde { $when } vergessen. Was sie gesagt hat, zählt weiter, ohne etwas, das sagt, wer es war.

lists = Listen
lists-none = Noch keine Listen
lists-none-about = Auf eine Liste setzen Sie die Leute selbst; ein Segment findet sie mit einem Filter, immer nach dem Stand von jetzt.
list-name = Name
list-save = Speichern
list-change = Ändern
list-change-of = Liste { $name } ändern
list-remove = Liste entfernen
list-remove-about = Die Kontakte bleiben.
list-remove-sure = Liste „{ $name }“ entfernen? Die Kontakte bleiben.
list-new = Neue Liste
list-new-about = Wer darauf steht, bleibt, bis Sie ihn herunternehmen.
list-new-do = Liste anlegen
list-name-wrong = Eine Liste braucht einen Namen mit höchstens 120 Zeichen.
list-filter-missing = Ein Segment braucht einen Filter.
list-taken = So heißt schon eine andere Liste.
list-too-many = Es gibt schon 500 Listen; das ist die Grenze.
list-circle = Das Segment „{ $list }“ wäre damit ein Teil von sich selbst. Lassen Sie es in diesem Filter weg, oder fragen Sie direkt nach seinen Bedingungen.
list-nested = Ein Segment, das ein anderes nennt, darf selbst keines nennen: „{ $outer }“ würde „{ $inner }“ nennen, und das nennt „{ $within }“. Schreiben Sie stattdessen die Bedingungen von „{ $inner }“ in den Filter.
segment = Segment
segment-new = Neues Segment
segment-about = Ein Segment ist eine Liste, die sich selbst pflegt: wer dem Filter entspricht. Es fragt den Kontakt (language, country, account, owner, property.NAME) und für alles andere die letzte Antwort.
segment-filter = Filter
segment-filter-about = Dieselbe Sprache wie im Dashboard, zum Beispiel band = detractor and country = SI.
segment-new-do = Segment anlegen

properties = Eigenschaften von Kontakten
properties-about = Was Sie von Kontakten außer Name, Adresse, Firma und Sprache festhalten. Filter und Segmente fragen danach als property.KEY.
properties-none = Mehr wird noch nicht festgehalten
properties-none-about = Fügen Sie hinzu, wonach Sie Leute auswählen wollen: Tarif, Datum der Verlängerung, Anzahl der Plätze.
properties-go = Ansehen und ändern
properties-offer = Mehr von Ihren Kontakten festhalten: Tarif, Datum der Verlängerung …
property-name = Name
property-rename = Umbenennen
property-rename-of = { $name } umbenennen
property-remove = Entfernen
property-remove-of = { $name } entfernen
property-remove-sure = { $n ->
    [0] „{ $name }“ entfernen? Kein Kontakt hat es.
    [one] „{ $name }“ entfernen und was { $n } Kontakt dort hat? Das lässt sich nicht rückgängig machen.
   *[other] „{ $name }“ entfernen und was { $n } Kontakte dort haben? Das lässt sich nicht rückgängig machen.
}
property-new = Noch etwas festhalten
property-key = Schlüssel
property-key-about = Wie Filter, Dateien und Programme es nennen: Kleinbuchstaben, Ziffern und _. Bleibt es leer, entsteht er aus dem Namen.
property-kind = Art
property-kind-text = Text
property-kind-number = Zahl
property-kind-day = Tag
property-kind-yes_no = Ja oder Nein
property-yes = Ja
property-no = Nein
property-new-do = Hinzufügen
property-kind-missing = Bitte wählen Sie, welcher Art der Wert ist.
property-name-wrong = Ein Name hat 1 bis 60 Zeichen.
property-key-wrong = Ein Schlüssel hat Kleinbuchstaben von a bis z, Ziffern und _, höchstens 60.
property-taken = Diesen Schlüssel gibt es schon.
property-too-many = Es gibt schon 100 Eigenschaften; das ist die Grenze.

done-merged = Die beiden Kontakte sind jetzt einer.
done-list-made = Die Liste ist angelegt.
done-list-removed = Die Liste wurde entfernt; ihre Kontakte sind noch da.
done-property-removed = Das wird nicht mehr festgehalten.

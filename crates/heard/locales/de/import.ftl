# Bringing in history.
import-title = Import
import-title-empty = Bisherige Antworten übernehmen
import-lead = Antworten aus einem anderen Werkzeug oder einer Tabelle: Datum, Bewertung und Kommentar bleiben, wie sie waren. Niemand bekommt deswegen eine E-Mail, und dieselbe Datei ein zweites Mal fügt nichts hinzu.
import-survey = Umfrage
import-survey-new = Neue Umfrage
import-survey-name = Name der neuen Umfrage
import-survey-name-hint = Nur für eine neue Umfrage nötig. Sie erhebt den NPS nach einem Erlebnis und lässt sich später ändern.
import-file = Datei
import-file-hint = CSV mit jedem üblichen Trennzeichen und Zeichensatz oder XLSX; höchstens { $megabytes } MB und eine Million Zeilen. Sie sehen den Inhalt, bevor etwas hinzukommt.
import-send = Datei ansehen
import-no-file = Bitte wählen Sie eine Datei.
import-no-survey = Bitte wählen Sie eine Umfrage, oder geben Sie der neuen einen Namen.
import-earlier = Frühere Importe
import-what-next = So geht es weiter
import-next-columns = Sie sagen, was die Spalten bedeuten
import-next-columns-about = Heard errät Bewertung, Kommentar, Datum und mehr aus Namen und Inhalten. Alles davon können Sie ändern.
import-next-check = Sie sehen, was hinzukäme
import-next-check-about = Wie viele Zeilen hinzukämen, welche nicht gehen (mit Zeile und Grund) und welchen Score sie ergeben.
import-next-start = Sie starten den Import
import-next-start-about = Er läuft von selbst und lässt sich jederzeit anhalten. Was schon da ist, kommt nie doppelt hinzu.
import-column-file = Datei
import-column-state = Status
import-column-added = Neu
import-column-line = Zeile
import-column-reason = Grund
import-column-cell = Zelle

import-state =
    { $state ->
        [uploaded] Nicht gestartet
        [running] Läuft
        [done] Fertig
        [stopped] Angehalten
       *[failed] Fehlgeschlagen
    }

import-columns = Was die Spalten bedeuten
import-columns-about = Jede Spalte der Datei, mit einigen ihrer Zellen.
import-empty-column = In den ersten Zeilen leer
import-sheet = Tabellenblatt
import-read = Wie Zellen gelesen werden
import-format = Schreibweise der Datumswerte
import-format-choose = Bitte wählen
import-format-unclear = In dieser Datei könnten Tag und Monat vertauscht sein. Bitte wählen Sie.
import-zone = Zeitzone der Datumswerte
import-zone-hint = Für Datumswerte, die selbst keine nennen.
import-without = Zeilen mit Kommentar, aber ohne Bewertung
import-without-leave = Überspringen
import-without-keep = Als Kommentare behalten; sie zählen nicht zum Score
import-check = Neu prüfen
import-checked = Neu geprüft, mit Ihrer Auswahl.
import-dry-run = Was geschehen würde
import-dry-run-about = Noch ist nichts hinzugefügt.
import-put-right = Bitte klären Sie zuerst dies
import-rows =
    { $n ->
        [one] { $n } Zeile in der Datei
       *[other] { $n } Zeilen in der Datei
    }
import-fresh =
    { $n ->
        [one] { $n } Antwort käme hinzu
       *[other] { $n } Antworten kämen hinzu
    }
import-present =
    { $n ->
        [one] { $n } ist schon da und bleibt, wie sie ist
       *[other] { $n } sind schon da und bleiben, wie sie sind
    }
import-comments =
    { $n ->
        [one] { $n } davon ist ein Kommentar ohne Bewertung
       *[other] { $n } davon sind Kommentare ohne Bewertung
    }
import-days = Von { $from } bis { $to }
import-no-days = Kein Datum: Alle zählen, als kämen sie von heute
import-score-of = Score dieser Antworten
import-left-out =
    { $n ->
        [one] { $n } Zeile wird übersprungen
       *[other] { $n } Zeilen werden übersprungen
    }
import-none-left-out = Keine Zeile wird übersprungen
import-remarks =
    { $n ->
        [one] { $n } Zeile mit Hinweis
       *[other] { $n } Zeilen mit Hinweis
    }
import-remarks-about = Sie werden trotzdem hinzugefügt.
import-list = Zeile für Zeile
import-list-more = Die ersten { $shown } von { $n }.
import-start =
    { $n ->
        [one] { $n } Antwort hinzufügen
       *[other] { $n } Antworten hinzufügen
    }
import-start-none = Nichts hinzuzufügen
import-crumb = Import

import-reading = Die Datei wird gelesen.
import-running = { $done } von { $total } Zeilen
import-running-about = Sie können diese Seite schließen: Der Import läuft weiter.
import-stop = Anhalten
import-stopped = Angehalten nach { $done } von { $total } Zeilen.
import-stopped-early = Angehalten vor der ersten Zeile.
import-stopped-about = Was hinzugefügt wurde, bleibt. Beim Fortsetzen geht es dort weiter.
import-failed = Nach { $done } von { $total } Zeilen ging etwas schief.
import-failed-early = Vor der ersten Zeile ging etwas schief.
import-failed-about = Was hinzugefügt wurde, bleibt. Beim Fortsetzen geht es dort weiter; scheitert es noch einmal, wenden Sie sich an den Betreiber dieser Installation.
import-gone = Die Datei ist nicht mehr hier
import-gone-about = Dateien werden nach einer Woche gelöscht, oder einen Tag nach dem Import. Laden Sie die Datei zum Fortsetzen noch einmal hoch: Was schon hinzugefügt wurde, kommt nicht doppelt hinzu.
import-gone-start = Noch einmal hochladen
import-go-on = Fortsetzen
import-error = Was schiefging
import-progress = Fortschritt
import-done =
    { $n ->
        [one] { $n } Antwort hinzugefügt
       *[other] { $n } Antworten hinzugefügt
    }
import-added = Hinzugefügt
import-repeated = Schon da
import-skipped = Übersprungen
import-score-now = Der Score der Umfrage jetzt
import-few-now = Ab der fünften Antwort gibt es einen Score.
import-overview = Zur Umfrage
import-more = Weitere Datei importieren

import-role-score = Bewertung
import-role-comment = Kommentar
import-role-date = Datum
import-role-email = E-Mail-Adresse
import-role-name = Name des Kunden
import-role-language = Sprache
import-role-agent = Agent
import-role-team = Team
import-role-product = Produkt
import-role-country = Land
import-role-account = Firma (des Kunden)
import-role-place = Quelle
import-role-property = Unter eigenem Namen behalten
import-role-none = Weglassen

import-format-ymd = Jahr zuerst: { $example }
import-format-dmy = Tag zuerst: { $example }
import-format-mdy = Monat zuerst: { $example }
import-format-excel = Wie Excel zählt: { $example }
import-format-unix-s = Sekunden seit 1970: { $example }
import-format-unix-ms = Millisekunden seit 1970: { $example }

import-mistake-nothing = Keine Spalte enthält Bewertung oder Kommentar. Bitte wählen Sie eine.
import-mistake-twice = Zwei Spalten haben dieselbe Bedeutung: { $name }. Bitte behalten Sie nur eine davon bei.
import-mistake-no-format = Bitte wählen Sie, wie die Datumswerte geschrieben sind.
import-mistake-no-zone = Die Zeitzone „{ $name }“ gibt es nicht. Schreiben Sie sie so: Europe/Ljubljana.
import-mistake-no-column = Die Datei hat keine Spalte „{ $name }“.

import-reason-no-score = Keine Bewertung
import-reason-nothing-said = Weder Bewertung noch Kommentar
import-reason-not-a-number = Die Bewertung ist keine Zahl
import-reason-not-whole = Die Bewertung ist keine ganze Zahl
import-reason-off-scale = Die Bewertung liegt nicht auf der Skala der Umfrage
import-reason-no-date = Kein Datum
import-reason-not-a-date = Das Datum ist anders geschrieben
import-reason-impossible-date = Dieses Datum gibt es nicht
import-reason-future-date = Das Datum liegt in der Zukunft
import-reason-ancient-date = Das Datum liegt vor 1970
import-reason-short-row = Weniger Zellen als Spalten; der Rest bleibt leer
import-reason-long-row = Mehr Zellen als Spalten
import-reason-undecodable = Nicht lesbare Zeichen
import-reason-nul = NUL-Zeichen, weggelassen
import-reason-stray-quote = Text nach einem schließenden Anführungszeichen
import-reason-unclosed-quote = Ein Anführungszeichen, das nie geschlossen wird
import-reason-not-an-address = Keine E-Mail-Adresse; unter dem Namen der Spalte behalten
import-reason-not-a-language = Kein Sprachcode wie sl; unter dem Namen der Spalte behalten
import-reason-not-a-country = Kein Ländercode aus zwei Buchstaben; unter dem Namen der Spalte behalten
import-reason-too-long = Mehr als 200 Zeichen; unter dem Namen der Spalte behalten

import-wrong-unreadable = Die Datei konnte nicht gelesen werden. Bitte laden Sie sie noch einmal hoch.
import-wrong-disk = Auf der Festplatte dieser Installation ist kein Platz mehr. Bitte wenden Sie sich an den Betreiber.
import-wrong-empty = Die Datei ist leer. Eine Tabelle beginnt mit einer Zeile, die ihre Spalten benennt.
import-wrong-empty-sheet = Das Tabellenblatt „{ $name }“ ist leer. Bitte füllen Sie es, oder wählen Sie ein anderes.
import-wrong-old-workbook = Das ist eine Arbeitsmappe im alten Format (.xls) oder eine mit Passwort. Speichern Sie sie als .xlsx ohne Passwort.
import-wrong-pdf = Das ist ein PDF, keine Tabelle. Exportieren Sie die Tabelle als CSV oder XLSX.
import-wrong-packed = Das ist eine gepackte Datei. Entpacken Sie sie, und laden Sie die Tabelle daraus hoch.
import-wrong-web-page = Das ist eine Webseite oder XML, keine Tabelle. Öffnen Sie sie in einer Tabellenkalkulation, und speichern Sie sie als .xlsx.
import-wrong-binary = Das ist weder CSV noch XLSX. Exportieren Sie die Tabelle in einem der beiden Formate.
import-wrong-file-too-large = Die Datei ist größer als 200 MB. Bitte teilen Sie sie auf mehrere auf.
import-wrong-too-many-rows = Es gibt mehr als eine Million Zeilen (Zeile { $line } ist eine zu viel). Bitte teilen Sie die Datei auf mehrere auf.
import-wrong-too-many-columns = Zeile { $line } hat mehr als 500 Zellen. Lassen Sie nicht benötigte Spalten weg.
import-wrong-cell-too-long = Die Zelle in Spalte { $column } des Datensatzes, der in Zeile { $line } beginnt, ist länger als 32 KB. Suchen Sie dort nach einem Anführungszeichen, das nie geschlossen wird.
import-wrong-no-such-sheet = Dieses Tabellenblatt gibt es nicht; die Blätter sind { $name }.
import-wrong-no-sheet = Die Arbeitsmappe hat kein Blatt mit Zellen. Speichern Sie die Tabelle als CSV, und laden Sie diese hoch.
import-wrong-unpacks-too-large = Entpackt wäre die Arbeitsmappe größer, als sicher ist. Speichern Sie das Blatt als CSV, und laden Sie dieses hoch.
import-wrong-damaged = Die Arbeitsmappe ist beschädigt. Öffnen Sie sie in einer Tabellenkalkulation, und speichern Sie sie neu oder als CSV.

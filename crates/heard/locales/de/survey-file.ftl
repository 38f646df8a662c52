### A survey as a file: the page that makes a survey from one, and what can be wrong with it. What stands in backticks is
### typed so and is never translated.

file-link = Aus einer Datei
file-save = Als Datei speichern
file-title = Eine Umfrage aus einer Datei
file-lead = Eine Umfrage, die hier oder in einer anderen Installation gespeichert oder von Hand geschrieben wurde, wird zu einer neuen Umfrage. Bestehendes ändert sich nicht.
file-choose = Datei
file-choose-about = JSON, höchstens { $megabytes } MB. Sie geht dem unten eingefügten Text vor.
file-paste = Oder den Text einfügen
file-paste-about = Wenn etwas nicht stimmt, lässt es sich hier berichtigen.
file-send = Umfrage erstellen
file-mistakes =
    { $n ->
        [one] Noch wurde nichts erstellt: In der Datei ist { $n } Fehler.
       *[other] Noch wurde nichts erstellt: In der Datei sind { $n } Fehler.
    }
file-more =
    { $n ->
        [one] Und { $n } weiterer.
       *[other] Und { $n } weitere.
    }

survey-file-too-large = Die Datei ist größer als { $megabytes } MB. Lassen Sie etwas weg.
survey-file-empty = Sie ist leer. Wählen Sie eine Datei oder fügen Sie ihren Text ein.
survey-file-syntax = Das ist kein JSON: Der Fehler steht in Zeile { $line }, Spalte { $column }.
survey-file-not-ours = Das ist keine Umfragedatei von Heard: Eine solche beginnt mit `"heard": "survey"`.
survey-file-format = Nur Dateien mit `"format": { $format }` können gelesen werden. Eine neuere Datei braucht ein neueres Heard.
survey-file-unreadable = Das lässt sich nicht als Fragebogen lesen. Vergleichen Sie es mit einer als Datei gespeicherten Umfrage.
survey-file-missing = Das fehlt. Ergänzen Sie es.
survey-file-unknown-field = So heißt hier nichts. Es gibt: { $known }.
survey-file-one-of = `{ $value }` ist hier nicht bekannt. Schreiben Sie eines von: { $known }.
survey-file-expected-text = Hier wird ein Text in Anführungszeichen erwartet.
survey-file-expected-flag = Hier wird `true` oder `false` erwartet, ohne Anführungszeichen.
survey-file-expected-whole = Hier wird eine ganze Zahl erwartet, ohne Anführungszeichen.
survey-file-expected-wording = Hier wird ein Text für jede Sprache erwartet: `{"{"}"en": "..."{"}"}`.
survey-file-expected-list = Hier wird eine Liste in `[` und `]` erwartet.
survey-file-expected-object = Hier werden benannte Werte in `{"{"}` und `{"}"}` erwartet.
survey-file-too-many = Das sind zu viele: höchstens { $most } passen hierher.
survey-file-languages = Eine Umfrage hat mindestens eine Sprache, und jede wird einmal genannt.
survey-file-language = Die Frage gibt es nicht in `{ $code }`. Es gibt sie in: { $known }.
survey-file-no-words = Es fehlen Worte, oder sie fehlen in der ersten Sprache. Schreiben Sie welche.
survey-file-too-long = Hier passen höchstens { $most } Zeichen hin. Sagen Sie es kürzer.
survey-file-control-character = Hier steht ein Zeichen, das kein Text ist. Geben Sie es neu ein.
survey-file-key = Ein Schlüssel hat 1 bis { $most } Zeichen aus a-z, 0-9, - und _.
survey-file-key-taken = Dieser Schlüssel ist vergeben. Wählen Sie einen anderen; `other` ist nie frei.
survey-file-same-words = Auf `{ $code }` lautet es „{ $text }“, genau wie `{ $other }`, sodass niemand die beiden unterscheiden kann. Ändern Sie eines davon.
survey-file-choices = Es gibt 2 bis { $most } Möglichkeiten, oder 1, wo `other` angeboten wird, und mindestens eine Zeile.
survey-file-best = Eine Bewertung geht von 1 bis zu einer Zahl von 2 bis 10.
survey-file-fields = Mindestens eines von `name`, `email` und `phone` wird erfragt, und jedes einmal.
survey-file-ahead = Die Bedingung fragt nach `answer.{ $name }`, was vorher nicht gefragt wird. Stellen Sie jene Frage davor.
survey-file-not-a-choice = Die Bedingung fragt, ob `answer.{ $name }` gleich `{ $value }` ist, was niemand antworten kann. Möglich sind: { $known }.
survey-file-brace-open = Eine geschweifte Klammer ist geöffnet und nicht geschlossen. Ist sie selbst gemeint, steht sie doppelt: `{"{"}{"{"}`.
survey-file-brace-closed = Eine geschweifte Klammer ist geschlossen, ohne geöffnet zu sein. Ist sie selbst gemeint, steht sie doppelt: `{"}"}{"}"}`.
survey-file-gap = Hier ist nichts namens `{"{"}{ $name }{"}"}` bekannt. `{"{"}subject{"}"}` ist es immer, und `answer.KEY` nach jener Frage.
survey-file-link = Ein Link beginnt mit https://.

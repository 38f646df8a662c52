### The survey editor, publishing, versions, and trying a survey.

## The survey editor: the page and its buttons.

editor = Editor
editor-edit = Bearbeiten
editor-published = Version { $version } ist veröffentlicht, nichts ist geändert
editor-saved-by = Entwurf nach Version { $version }, gespeichert { $when } von { $name }
editor-saved = Entwurf nach Version { $version }, gespeichert { $when }
editor-undo = Rückgängig
editor-redo = Wiederholen
editor-try = Selbst ausprobieren
editor-publish = Veröffentlichen …
editor-parts = Teile der Umfrage
editor-missing = zu übersetzen
editor-missing-n =
    { $n ->
        [one] { $n } Text zu übersetzen
       *[other] { $n } Texte zu übersetzen
    }
editor-wrong-n =
    { $n ->
        [one] { $n } Fehler:
       *[other] { $n } Fehler:
    }
editor-up = Nach oben: { $name }
editor-down = Nach unten: { $name }
editor-drop = Entfernen: { $name }
editor-add = Frage hinzufügen
editor-add-text = Was soll gefragt werden?
editor-add-text-about = Leer lassen, um mit einem fertigen Text zu beginnen.
editor-add-kind = Wie soll geantwortet werden?
editor-more = Neu beginnen
editor-discard = Entwurf verwerfen
editor-discard-sure = Alles seit der veröffentlichten Version geht verloren und lässt sich nicht zurückholen.
editor-conflict-by = { $name } hat diesen Teil inzwischen geändert, um { $time }. Nichts wurde überschrieben.
editor-conflict = Der Entwurf wurde inzwischen in einem anderen Fenster geändert { $time }. Nichts wurde überschrieben.
editor-conflict-gone = Die Frage gibt es nicht mehr; „Rückgängig“ holt sie zurück. Eingegeben war:
editor-gone-add = Als neue Frage hinzufügen
editor-gone-drop = Verwerfen
editor-conflict-about = Ihre Eingaben stehen unten und sind noch nicht gespeichert. Wenn Sie jetzt speichern, ersetzen sie die anderen.
editor-conflict-theirs = Die andere Fassung ansehen
editor-line = Mit der Veröffentlichung beginnt eine neue Linie im Zeitverlauf.
editor-line-about = Andere Worte oder eine andere Skala sind ein anderes Maß. Die bisherige Linie bleibt, wie sie ist.
editor-language = Bearbeitete Sprache
editor-save = Speichern
editor-remove = Diese Frage entfernen
editor-settings = Name und Zeiten
editor-settings-about = Das gilt sofort, ohne Veröffentlichung.
editor-limited = begrenzt geöffnet
editor-unlimited = immer geöffnet
editor-language-first-is = Standardsprache; springt ein, wo andere Texte fehlen
editor-language-done = Alles übersetzt
editor-language-first = Zur Standardsprache machen
editor-language-remove = { $language } entfernen
editor-language-add = Weitere Sprache
editor-language-add-send = Hinzufügen
editor-language-foreign = In diesen Sprachen wird die Leitfrage auf Englisch gestellt, bis sie eigene Worte hat: { $languages }.
editor-tone = Wie die fertigen Texte anreden
editor-tone-about = Nur Texte, die Heard mitbringt; Ihre eigenen bleiben, wie sie sind.
editor-tone-only = Nur eine Anrede: { $languages }.
tone-formal = Förmlich (Sie)
tone-informal = Persönlich (du)
editor-leading = Leitfrage
editor-thanks = Dank
editor-thanks-shipped = fertige Texte je Bewertung
editor-thanks-own = eigene Texte
editor-conditional = { $kind }, mit Bedingung
editor-why = Und warum? Was darunter gefragt wird, je nach Bewertung
editor-contact = Angebot, sich zu melden
editor-offer = Anbieten, wo es einen Weg zu der Person gibt
editor-titles = Überschrift je nach Bewertung
editor-texts = Wie es weitergeht, je nach Bewertung
editor-best = Von 1 bis
editor-fields = Was erfragt wird
editor-ticks = Wie geantwortet wird
editor-needed = Antwort ist nötig
tick-short = Nur eine Zeile
tick-several = Mehrere Möglichkeiten sind wählbar
tick-other = Etwas anderes, in eigenen Worten
editor-key = Name in Dateien und Filtern
editor-key-about = Entsteht aus dem Text. Änderbar, bis die Frage veröffentlicht ist.
editor-key-kept = Er wurde veröffentlicht und bleibt: Antworten sind darunter abgelegt.
editor-at-once = Der Browser geht nach einigen Sekunden von selbst dorthin
editor-link-about = Alle sehen ihn, was immer sie antworten: ein Link nur für Zufriedene wäre das Filtern von Bewertungen, das Portale und Verbraucherrecht verbieten.
editor-names = Diese Namen werden in Texten ausgefüllt:
editor-unsaved = Noch nicht gespeichert. Das Formular sagt, warum.
editor-unsaved-off = Nicht gespeichert: Heard ist nicht erreichbar. Es wird von selbst wieder versucht.
editor-unsaved-out = Nicht gespeichert: Sie wurden abgemeldet.
editor-unsaved-log-in = In neuem Tab anmelden, dann zurückkommen
editor-unsaved-leave = Ihre Eingaben sind nicht gespeichert. Fortfahren und sie verlieren?

## What texts are called.

text-question = Frage
text-low = Am unteren Ende
text-high = Am oberen Ende
text-why = Frage nach einem Kommentar
text-contact = Worte des Angebots
text-hints = Nachfrage bei: { $band }
text-title = Überschrift bei: { $band }
text-text = Wie es weitergeht bei: { $band }
text-link = Link auf der letzten Seite
text-link-words = Was der Link sagt
text-url = Wohin er führt
text-choice = Möglichkeit
text-row = Zeile
text-column = Spalte
text-line = Eine Zeile darunter
list-choices = Möglichkeiten
list-rows = Zeilen: was beurteilt wird
list-columns = Spalten: die Urteile
list-add-choices = Weitere Möglichkeiten
list-add-rows = Weitere Zeilen
list-add-columns = Weitere Spalten
list-add = Hinzufügen
list-add-about = Je eine pro Zeile, in der Standardsprache.
choice-n = Nummer { $n }
kind-of-comment = In Worten
kind-of-choice = Auswahl
kind-of-rating = Bewertung
kind-of-matrix = Urteilstabelle
kind-of-ranking = Reihenfolge
kind-of-metric = Zweite Kennzahl
kind-of-date = Datum
kind-of-contact = Kontaktdaten
kind-of-hidden = Verstecktes Feld

## When a question is asked.

editor-when = Nur fragen, wenn
when-what = Was betrachtet wird
when-operator = Wie verglichen wird
when-value = Womit
when-add = Bedingung hinzufügen
when-text = Die Bedingung als Text
when-always = immer
when-clear = Immer fragen
when-of-score = die Bewertung
when-of-band = die Gruppe der Bewertung
when-of-comment = der Kommentar
when-of-place = die Quelle
when-of-language = die Sprache
when-of-country = das Land
when-of-team = das Team
when-of-product = das Produkt
when-of-answer = die Antwort auf „{ $question }“
when-is = ist
when-not = ist nicht
when-least = ist mindestens
when-most = ist höchstens
when-says = enthält das Wort
when-missing = fehlt
when-given = ist vorhanden

## The preview.

editor-preview = Vorschau
preview-width = Anzeigen als
preview-phone = Telefon
preview-desktop = Computer
preview-light = Hell oder dunkel
preview-light-own = Wie dieses Gerät
preview-light-light = Hell
preview-light-dark = Dunkel
preview-score = Gewählte Bewertung
preview-score-n = Bewertung: { $score }
preview-show = Zeigen
preview-about = Die echte Seite. Von hier lässt sie sich nicht absenden; dafür gibt es „Selbst ausprobieren“.
preview-hidden = Ein verstecktes Feld sieht niemand: die Adresse der Seite trägt es, und es wird eine Eigenschaft der Antwort.

## What keeps a draft from being published.

trouble-languages = Eine Umfrage braucht mindestens eine Sprache, jede einmal.
trouble-no-words = In der Standardsprache fehlt der Text. Bitte ergänzen.
trouble-too-long = Hier passen höchstens { $most } Zeichen hin. Bitte kürzen.
trouble-control-character = Hier steht ein Zeichen, das kein Text ist. Bitte neu eingeben.
trouble-too-many-questions = Eine Umfrage hat höchstens { $most } weitere Fragen. Bitte einige entfernen.
trouble-key-form = Erlaubt sind 1 bis { $most } Zeichen aus a-z, 0-9, - und _.
trouble-key-taken = Dieser Name ist vergeben. Bitte einen anderen wählen.
trouble-key-published = Dieser Name wurde veröffentlicht und bleibt, weil Antworten darunter abgelegt sind.
trouble-same-words = „{ $text }“ steht hier zweimal ({ $language }), sodass niemand die beiden unterscheiden kann. Bitte eines davon ändern.
trouble-choices = Es müssen 2 bis { $most } sein, und mindestens eine Zeile.
trouble-best = Eine Bewertung geht von 1 bis zu einer Zahl von 2 bis 10.
trouble-fields = Bitte mindestens eines wählen.
trouble-ahead = Die Bedingung fragt nach `answer.{ $name }`, was vor dieser Frage nicht gefragt wird. Bitte die Frage nach unten schieben oder die Bedingung ändern.
trouble-not-a-choice = Die Bedingung fragt, ob `answer.{ $name }` gleich `{ $value }` ist, was niemand antworten kann. Möglich sind: { $known }.
trouble-brace-open = Eine geschweifte Klammer ist nicht geschlossen. Als Zeichen wird sie doppelt geschrieben: {"{"}{"{"}
trouble-brace-closed = Eine geschweifte Klammer schließt, ohne dass eine geöffnet wurde. Als Zeichen wird sie doppelt geschrieben: {"}"}{"}"}
trouble-no-such-name = Hier gibt es nichts namens {"{"}{ $name }{"}"}. Die möglichen Namen nennt der Editor.
trouble-link = Ein Link beginnt mit https://
surveys-edit = { $name } bearbeiten

## When it may be answered.

settings-opens = Öffnet
settings-closes = Schließt
settings-zone-about = { $zone }. Ein leeres Feld heißt: ohne Grenze.
editor-scale = Skala
settings-most = Schließt nach so vielen Antworten
settings-most-about = Gezählt werden nur Antworten, die zum Score zählen.
settings-wrong-name = Bitte 1 bis 200 Zeichen Text eingeben.
settings-wrong-instant = Das ist kein Tag mit Uhrzeit. Schreibweise: 2026-11-27T14:40.
settings-wrong-backwards = Sie schließt, bevor sie öffnet. Bitte ein späteres Ende wählen.
settings-wrong-most = Bitte eine ganze Zahl ab 1 eingeben.
open-early = Noch nicht geöffnet: sie öffnet { $when }.
open-closed = Geschlossen seit { $when }: sie nimmt keine Antworten mehr an.
open-full = Geschlossen: sie hat die vorgesehenen { $most } Antworten.

## Publishing.

publish-title = { $name } veröffentlichen
publish-back = Zurück zum Editor
publish-same = Es gibt nichts zu veröffentlichen
publish-same-about = Der Entwurf fragt genau das, was Version { $version } fragt.
publish-stale = Inzwischen hat sich etwas geändert, veröffentlicht wurde nichts.
publish-stale-about = Unten steht, was sich jetzt ändern würde. Bitte ansehen und erneut veröffentlichen.
publish-base = Seit der Entwurf aus Version { $base } begann, wurde Version { $version } veröffentlicht.
publish-base-about = { $name } hat sie veröffentlicht. Der Entwurf würde sie ersetzen.
publish-base-nobody = Der Entwurf würde sie ersetzen.
publish-wrong = Das muss zuerst behoben werden
publish-warnings = Das ist einen Blick wert
publish-quoted = „{ $words }“
publish-untranslated =
    { $n ->
        [one] { $language }: { $n } Text erscheint in der Standardsprache
       *[other] { $language }: { $n } Texte erscheinen in der Standardsprache
    }
publish-line-new = Im Zeitverlauf beginnt eine neue Linie.
publish-line-new-about = Worte, Skala oder Name haben sich geändert, deshalb werden die Scores davor und danach nicht verglichen.
publish-line-same = Die Linie im Zeitverlauf läuft weiter.
publish-line-same-about = Leitfrage und Skala bleiben, die Scores davor und danach sind vergleichbar.
publish-changes = Was sich gegenüber Version { $version } ändert
publish-what = Was
publish-was = Bisher
publish-is = Künftig
publish-send = Als Version { $version } veröffentlichen
publish-never = Eine Version ändert sich nie. Wer eine Seite offen hat, beantwortet die gesehene Version.
change-of-scale = Die Skala
change-of-subject = Genanntes Unternehmen oder Produkt
change-of-tone = Anrede der fertigen Texte
change-of-offer = Das Angebot, sich zu melden
change-of-link = Der Link auf der letzten Seite
change-of-language-added = Eine Sprache kommt dazu
change-of-language-removed = Eine Sprache entfällt
change-of-language-first = Die Standardsprache
change-of-added = Eine Frage kommt dazu
change-of-removed = Eine Frage entfällt
change-of-moved = Die Reihenfolge der Fragen
change-of-asked = Wie eine Frage beantwortet wird
change-of-when = { $question }
offer-yes = ja
offer-no = nein

## Versions, and trying it.

versions = Versionen
versions-n = Version { $version }
versions-now = jetzt veröffentlicht
versions-line = neue Linie im Zeitverlauf
versions-by = { $at }, von { $name }
versions-questions =
    { $n ->
        [one] { $n } weitere Frage
       *[other] { $n } weitere Fragen
    }
versions-begin = Entwurf daraus beginnen
versions-has-draft = Es gibt schon einen Entwurf. Der Beginn aus einer Version ist ein weiterer Schritt, den „Rückgängig“ zurücknimmt.
try-draft = Sie sehen den Entwurf genau so, wie er jetzt ist.
try-published = Sie sehen, was veröffentlicht ist.
try-never = Ihre Antwort wird als Test markiert und zählt nie.
try-language = Sprache
try-place = Quelle
try-place-about = Für Bedingungen, die sie betrachten, etwa mail oder shop. Darf leer bleiben.
try-send = Testlink erstellen
try-again = Noch einen erstellen
try-made = Ihr Testlink
try-link = Testlink
try-open = Hier öffnen
try-until = Schicken Sie ihn an Ihr Telefon oder an ein anderes Mitglied. Er gilt bis { $date }.

## What was done.

done-question-removed = Die Frage ist entfernt. „Rückgängig“ holt sie zurück.
done-draft-removed = Der Entwurf ist verworfen. Das hier ist veröffentlicht.
done-draft-begun = Der Entwurf ist jetzt wie jene Version.
done-published = Veröffentlicht. Wer die Umfrage jetzt öffnet, sieht die neue Version.
act-survey-published = hat eine Umfrage veröffentlicht
act-survey-changed = hat Name oder Zeiten einer Umfrage geändert
act-draft-removed = hat einen Entwurf verworfen

## The first words of new questions, as respondents read them.

first-ask-comment = Was sollten wir noch wissen?
first-ask-choice = Was war am wichtigsten?
first-ask-rating = Wie zufrieden sind Sie damit?
first-ask-matrix = Wie war das im Einzelnen?
first-ask-ranking = Was ist Ihnen am wichtigsten?
first-ask-metric = Wie einfach war es?
first-ask-date = Wann war das?
first-ask-contact = Wie können wir Sie erreichen?
first-ask-hidden = Quelle
first-quality = Qualität
first-speed = Schnelligkeit
first-price = Preis
first-good = Gut
first-middling = Mittel
first-bad = Schlecht

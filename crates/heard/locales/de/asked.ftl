# Was mit einer eingetippten Bedingung oder Frage nicht stimmt. Was in `…` steht, wird so getippt und nie übersetzt.
asked-too-long = Ein Filter hat höchstens { $most } Zeichen. Lassen Sie etwas weg.
asked-too-deep = Klammern gehen höchstens { $most } Ebenen tief. Lassen Sie einige weg.
asked-too-many-conditions = Ein Filter hat höchstens { $most } Bedingungen. Setzen Sie die Werte eines Merkmals in eine Liste: `in (a, b)`.
asked-too-many-values = Ein Filter hat höchstens { $most } Werte. Lassen Sie einige weg.
asked-too-many-lists = Ein Filter nennt höchstens { $most } Listen. Machen Sie aus einigen ein Segment.
asked-character = `{ $character }` bedeutet hier nichts. Setzen Sie einen Wert mit ungewöhnlichen Zeichen in doppelte Anführungszeichen.
asked-escape = Nach `\` in Anführungszeichen kommt `"` oder `\`. Für das Zeichen selbst schreiben Sie `\\`.
asked-quote-never-closed = Ein `"` wird nie geschlossen. Setzen Sie ein zweites ans Ende des Textes.
asked-never-closed = Eine `(` wird nie geschlossen. Setzen Sie eine `)`, wo sie endet.
asked-never-opened = Eine `)` schließt nichts. Lassen Sie sie weg, oder setzen Sie eine `(` davor.
asked-expected-condition = Hier wird eine Bedingung erwartet, etwa `score <= 6` oder `country = SI`.
asked-unknown-close = Nach `{ $name }` kann nicht gefiltert werden. Meinten Sie `{ $close }`?
asked-unknown = Nach `{ $name }` kann nicht gefiltert werden. Es gibt { $facts }, property.NAME und answer.NAME.
asked-no-property-name = Eine Eigenschaft braucht ihren Namen: `property.plan` oder `property."Plan type"`.
asked-no-question-name = Eine Antwort braucht den Namen ihrer Frage: `answer.reason` oder `answer.care.speed`.
asked-expected-operator = Nach `{ $name }` kommt `=`, `!=`, `<`, `<=`, `>`, `>=`, `in`, `not in`, `~` oder `is missing`.
asked-expected-missing = Nach `is` kommt `missing` oder `not missing`. Zum Vergleichen schreiben Sie `=`.
asked-expected-value = Hier wird ein Wert erwartet. Ein Text mit Leerzeichen steht in doppelten Anführungszeichen.
asked-reserved = `{ $word }` ist ein Wort der Filtersprache. Ist es als Wert gemeint, setzen Sie es in doppelte Anführungszeichen.
asked-expected-list = Nach `in` kommen Werte in Klammern, `(a, b)`, oder ein Bereich, `3..5`.
asked-expected-comma = Hier wird `,` oder `)` erwartet.
asked-expected-and-or = Hier wird `and` oder `or` erwartet.
asked-no-ends = Ein Bereich hat mindestens ein Ende: `3..5`, `7..` oder `..6`.
asked-backwards = Der Bereich endet, bevor er beginnt. Schreiben Sie das kleinere Ende zuerst.
asked-unordered = `{ $name }` hat keine Reihenfolge. Vergleichen Sie mit `=`, `!=` oder `in (..)`.
asked-only-searched = Ein Kommentar wird durchsucht: `comment ~ "Wörter"` oder `comment is missing`.
asked-not-searched = Nur `comment` wird mit `~` durchsucht. Vergleichen Sie `{ $name }` mit `=` oder `in (..)`.
asked-no-words = Es gibt kein Wort zu suchen. Schreiben Sie mindestens einen Buchstaben oder eine Ziffer.
asked-never-missing = `{ $name }` fehlt nie. Lassen Sie die Bedingung weg.
asked-not-whole = `{ $value }` ist keine ganze Zahl, `{ $name }` aber ist eine.
asked-off-scale = { $value } ist keine Bewertung. Sie geht von 0 bis 10.
asked-not-a-day = { $value } ist kein Datum. Schreiben Sie einen Tag, den es gibt, als JJJJ-MM-TT.
asked-not-an-instant = { $value } ist kein Zeitpunkt. Schreiben Sie ihn als 2026-01-31T12:00:00Z, mit Zeitverschiebung, wenn es nicht UTC ist.
asked-not-a-number = `{ $value }` ist keine Zahl, und nur Zahlen haben Bereiche.
asked-not-a-band = `{ $value }` ist keine Gruppe. `band` ist `promoter`, `passive` oder `detractor`.
asked-not-a-state = `{ $value }` ist kein Status. `state` ist `confirmed`, `provisional`, `test` oder `excluded`.
asked-tag-empty = Ein Label braucht mindestens ein Zeichen.
asked-tag-too-long = Ein Label hat höchstens { $most } Zeichen.
asked-tag-not-a-line = Ein Label ist eine Zeile Text.
asked-not-yes-or-no = `{ $value }` ist weder `yes` noch `no`, `{ $name }` aber ist eines davon.
asked-only-named = Nach einer Liste wird mit ihrem Namen gefragt: `list = "Goldkunden"`, `!=` oder `in (..)`.
asked-no-list = Keine Liste heißt `{ $name }`. Listen und Segmente stehen bei den Kontakten.
asked-no-list-close = Keine Liste heißt `{ $name }`. Meinten Sie `{ $close }`?
asked-list-removed = Die Liste `{ $name }` wurde entfernt. Nennen Sie eine andere, oder lassen Sie die Bedingung weg.

asked-query-too-long = Eine Frage hat höchstens { $most } Zeichen. Lassen Sie etwas weg.
asked-expected-measure = Eine Frage beginnt mit dem, was gefragt wird: `score`, `mean` oder `responses`.
asked-expected-by = Nach `by` kommt, wonach unterschieden wird: ein Merkmal wie `team`, `property.plan`, `answer.reason`, `version`, `day`, `week`, `month` oder `quarter`.
asked-no-question-close = In dieser Umfrage heißt keine Frage `{ $name }`. Meinten Sie `{ $close }`?
asked-no-question = In dieser Umfrage heißt keine Frage `{ $name }`. Unterschieden werden Antworten nach { $names }.
asked-no-question-nothing = In dieser Umfrage heißt keine Frage `{ $name }`, und auch nach keiner anderen werden Antworten unterschieden.
asked-uncounted = Auf `{ $name }` antwortet jeder mit eigenen Worten, danach wird nicht unterschieden; unterschieden wird nach { $names }.
asked-uncounted-nothing = Auf `{ $name }` antwortet jeder mit eigenen Worten, danach wird nicht unterschieden; eine andere Frage, nach der das ginge, hat diese Umfrage nicht.
asked-too-many-dimensions = Es gibt höchstens zwei Dimensionen, und höchstens eine davon ist die Zeit.
asked-expected-period = Nach `in` kommt ein Zeitraum: `90d`, `12m`, `all` oder zwei Tage, `2026-01-01..2026-03-31`.
asked-expected-other = Nach `against` kommt `before`, `year`, `version 2` oder ein Filter in Klammern.
asked-expected-part = Hier wird `by`, `in`, `against` oder `where` erwartet, jedes einmal und in dieser Reihenfolge.
asked-time-compared = Das lässt sich nicht beantworten: Was nach der Zeit unterschieden wird, wird nicht verglichen. Lassen Sie `against` oder die Zeit weg.
asked-nothing-before = Das lässt sich nicht beantworten: Vor `all` gibt es nichts. Nennen Sie einen Zeitraum, etwa `in 12m`.
asked-too-many-periods = Das lässt sich nicht beantworten: Das sind mehr als { $most } Zeiträume. Fragen Sie nach Wochen, Monaten oder Quartalen oder nach weniger Tagen.

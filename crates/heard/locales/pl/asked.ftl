# Co jest nie tak z wpisanym warunkiem lub pytaniem. To, co stoi w `…`, wpisuje się dosłownie i nie jest tłumaczone.
asked-too-long = Filtr może mieć najwyżej { $most } znaków. Trzeba coś pominąć.
asked-too-deep = Nawiasy mogą być zagnieżdżone najwyżej na { $most } poziomów. Trzeba część pominąć.
asked-too-many-conditions = Filtr może mieć najwyżej { $most } warunków. Wartości jednej cechy można zebrać w listę: `in (a, b)`.
asked-too-many-values = Filtr może mieć najwyżej { $most } wartości. Trzeba część pominąć.
asked-too-many-lists = Filtr wymienia najwyżej { $most } list. Z kilku z nich można zrobić segment.
asked-character = `{ $character }` nic tu nie znaczy. Wartość z nietypowymi znakami należy ująć w cudzysłów prosty.
asked-escape = Po `\` w cudzysłowie następuje `"` lub `\`. Sam znak zapisuje się jako `\\`.
asked-quote-never-closed = Cudzysłów `"` nie jest zamknięty. Drugi należy wstawić tam, gdzie kończy się tekst.
asked-never-closed = Nawias `(` nie jest zamknięty. `)` należy wstawić tam, gdzie się kończy.
asked-never-opened = Nawias `)` niczego nie zamyka. Trzeba go pominąć albo wstawić przed nim `(`.
asked-expected-condition = Tu powinien być warunek, na przykład `score <= 6` lub `country = SI`.
asked-unknown-close = Nie można filtrować według `{ $name }`. Czy chodziło o `{ $close }`?
asked-unknown = Nie można filtrować według `{ $name }`. Dostępne są { $facts }, property.NAZWA oraz answer.NAZWA.
asked-no-property-name = Właściwość potrzebuje nazwy: `property.plan` lub `property."Plan type"`.
asked-no-question-name = Odpowiedź potrzebuje nazwy pytania: `answer.reason` lub `answer.care.speed`.
asked-expected-operator = Po `{ $name }` następuje `=`, `!=`, `<`, `<=`, `>`, `>=`, `in`, `not in`, `~` lub `is missing`.
asked-expected-missing = Po `is` następuje `missing` lub `not missing`. Do porównania służy `=`.
asked-expected-value = Tu powinna być wartość. Tekst ze spacjami należy ująć w cudzysłów prosty.
asked-reserved = `{ $word }` jest słowem języka filtrów. Jeśli ma być wartością, należy je ująć w cudzysłów prosty.
asked-expected-list = Po `in` następują wartości w nawiasach, `(a, b)`, lub zakres, `3..5`.
asked-expected-comma = Tu powinno być `,` lub `)`.
asked-expected-and-or = Tu powinno być `and` lub `or`.
asked-no-ends = Zakres ma przynajmniej jeden koniec: `3..5`, `7..` lub `..6`.
asked-backwards = Zakres kończy się, zanim się zacznie. Mniejszy koniec należy wpisać pierwszy.
asked-unordered = `{ $name }` nie ma kolejności. Porównuje się z `=`, `!=` lub `in (..)`.
asked-only-searched = Komentarz się przeszukuje: `comment ~ "słowa"` lub `comment is missing`.
asked-not-searched = Za pomocą `~` przeszukuje się tylko `comment`. `{ $name }` porównuje się z `=` lub `in (..)`.
asked-no-words = Nie ma słowa do wyszukania. Trzeba wpisać przynajmniej jedną literę lub cyfrę.
asked-never-missing = `{ $name }` nigdy nie jest puste. Ten warunek należy pominąć.
asked-not-whole = `{ $value }` nie jest liczbą całkowitą, a `{ $name }` nią jest.
asked-off-scale = { $value } nie jest oceną. Ocena jest od 0 do 10.
asked-not-a-day = { $value } nie jest datą. Istniejący dzień zapisuje się jako RRRR-MM-DD.
asked-not-an-instant = { $value } nie jest chwilą. Zapisuje się ją jako 2026-01-31T12:00:00Z, z przesunięciem, jeśli to nie UTC.
asked-not-a-number = `{ $value }` nie jest liczbą, a zakresy mają tylko liczby.
asked-not-a-band = `{ $value }` nie jest grupą. `band` to `promoter`, `passive` lub `detractor`.
asked-not-a-state = `{ $value }` nie jest stanem. `state` to `confirmed`, `provisional`, `test` lub `excluded`.
asked-tag-empty = Tag potrzebuje przynajmniej jednego znaku.
asked-tag-too-long = Tag może mieć najwyżej { $most } znaków.
asked-tag-not-a-line = Tag to jeden wiersz tekstu.
asked-not-yes-or-no = `{ $value }` to ani `yes`, ani `no`, a `{ $name }` jest jednym z nich.
asked-only-named = O listę pyta się po nazwie: `list = "Złoci klienci"`, `!=` lub `in (..)`.
asked-no-list = Żadna lista nie nazywa się `{ $name }`. Listy i segmenty są przy kontaktach.
asked-no-list-close = Żadna lista nie nazywa się `{ $name }`. Czy chodziło o `{ $close }`?
asked-list-removed = Lista `{ $name }` została usunięta. Trzeba podać inną albo pominąć ten warunek.

asked-query-too-long = Pytanie może mieć najwyżej { $most } znaków. Trzeba coś pominąć.
asked-expected-measure = Pytanie zaczyna się od tego, o co się pyta: `score`, `mean` lub `responses`.
asked-expected-by = Po `by` następuje to, według czego się dzieli: cecha taka jak `team`, `property.plan`, `answer.reason`, `version`, `day`, `week`, `month` lub `quarter`.
asked-no-question-close = Ta ankieta nie ma pytania `{ $name }`. Czy chodziło o `{ $close }`?
asked-no-question = Ta ankieta nie ma pytania `{ $name }`. Odpowiedzi można podzielić według { $names }.
asked-no-question-nothing = Ta ankieta nie ma pytania `{ $name }` ani innego, według którego można by podzielić odpowiedzi.
asked-uncounted = Na `{ $name }` każdy odpowiada własnymi słowami, więc nie można według tego dzielić; można według { $names }.
asked-uncounted-nothing = Na `{ $name }` każdy odpowiada własnymi słowami, więc nie można według tego dzielić; ta ankieta nie ma innego pytania, według którego można.
asked-too-many-dimensions = Wymiary są najwyżej dwa i najwyżej jeden z nich dotyczy czasu.
asked-expected-period = Po `in` następuje okres: `90d`, `12m`, `all` lub dwa dni, `2026-01-01..2026-03-31`.
asked-expected-other = Po `against` następuje `before`, `year`, `version 2` lub filtr w nawiasach.
asked-expected-part = Tu powinno być `by`, `in`, `against` lub `where`, każde raz i w tej kolejności.
asked-time-compared = Na to nie można odpowiedzieć: tego, co jest podzielone według czasu, się nie porównuje. Należy pominąć `against` albo czas.
asked-nothing-before = Na to nie można odpowiedzieć: przed `all` nic nie ma. Należy podać okres, na przykład `in 12m`.
asked-too-many-periods = Na to nie można odpowiedzieć: to więcej niż { $most } okresów. Lepiej zapytać o tygodnie, miesiące lub kwartały albo o mniej dni.

# Kaj je narobe z vpisanim pogojem ali vprašanjem. Kar je med krativci, se tako vpiše in se ne prevaja.
asked-too-long = Filter ima največ { $most } znakov. Kaj izpustite.
asked-too-deep = Oklepaji gredo največ { $most } ravni globoko. Kakšnega izpustite.
asked-too-many-conditions = Filter ima največ { $most } pogojev. Vrednosti istega podatka dajte na seznam: `in (a, b)`.
asked-too-many-values = Filter ima največ { $most } vrednosti. Kakšno izpustite.
asked-too-many-lists = Filter imenuje največ { $most } seznamov. Nekaj jih združite v segment.
asked-character = `{ $character }` tu nima pomena. Vrednost z nenavadnimi znaki dajte v dvojne narekovaje.
asked-escape = Za `\` v narekovajih sledi `"` ali `\`. Za sam znak vpišite `\\`.
asked-quote-never-closed = Narekovaj `"` ni zaprt. Dodajte drugega na konec besedila.
asked-never-closed = Oklepaj `(` ni zaprt. Dodajte `)`, kjer se konča.
asked-never-opened = Oklepaj `)` ne zapira ničesar. Izpustite ga ali pred njim dodajte `(`.
asked-expected-condition = Tu naj bo pogoj, na primer `score <= 6` ali `country = SI`.
asked-unknown-close = Po `{ $name }` ni mogoče filtrirati. Ste mislili `{ $close }`?
asked-unknown = Po `{ $name }` ni mogoče filtrirati. Na voljo so { $facts }, property.IME in answer.IME.
asked-no-property-name = Lastnost potrebuje ime: `property.plan` ali `property."Plan type"`.
asked-no-question-name = Odgovor potrebuje ime svojega vprašanja: `answer.reason` ali `answer.care.speed`.
asked-expected-operator = Za `{ $name }` sledi `=`, `!=`, `<`, `<=`, `>`, `>=`, `in`, `not in`, `~` ali `is missing`.
asked-expected-missing = Za `is` sledi `missing` ali `not missing`. Za primerjavo vpišite `=`.
asked-expected-value = Tu naj bo vrednost. Besedilo s presledki naj bo v dvojnih narekovajih.
asked-reserved = `{ $word }` je beseda jezika filtrov. Če je mišljena kot vrednost, jo dajte v dvojne narekovaje.
asked-expected-list = Za `in` sledijo vrednosti v oklepajih, `(a, b)`, ali razpon, `3..5`.
asked-expected-comma = Tu naj bo `,` ali `)`.
asked-expected-and-or = Tu naj bo `and` ali `or`.
asked-no-ends = Razpon ima vsaj en konec: `3..5`, `7..` ali `..6`.
asked-backwards = Razpon se konča, preden se začne. Najprej vpišite manjši konec.
asked-unordered = `{ $name }` nima vrstnega reda. Primerjajte z `=`, `!=` ali `in (..)`.
asked-only-searched = Po komentarju se išče: `comment ~ "besede"` ali `comment is missing`.
asked-not-searched = Z `~` se išče samo po `comment`. `{ $name }` primerjajte z `=` ali `in (..)`.
asked-no-words = Ni besede za iskanje. Vpišite vsaj eno črko ali števko.
asked-never-missing = `{ $name }` nikoli ne manjka. Izpustite ta pogoj.
asked-not-whole = `{ $value }` ni celo število, `{ $name }` pa je.
asked-off-scale = { $value } ni ocena. Ocena gre od 0 do 10.
asked-not-a-day = { $value } ni datum. Obstoječ dan vpišite kot LLLL-MM-DD.
asked-not-an-instant = { $value } ni trenutek. Vpišite ga kot 2026-01-31T12:00:00Z, z odmikom, če ni UTC.
asked-not-a-number = `{ $value }` ni število, razpone pa imajo samo števila.
asked-not-a-band = `{ $value }` ni skupina. `band` je `promoter`, `passive` ali `detractor`.
asked-not-a-state = `{ $value }` ni stanje. `state` je `confirmed`, `provisional`, `test` ali `excluded`.
asked-tag-empty = Oznaka potrebuje vsaj en znak.
asked-tag-too-long = Oznaka ima največ { $most } znakov.
asked-tag-not-a-line = Oznaka je ena vrstica besedila.
asked-not-yes-or-no = `{ $value }` ni ne `yes` ne `no`, `{ $name }` pa je eno od obeh.
asked-only-named = Po seznamu vprašate z imenom: `list = "Zlate stranke"`, `!=` ali `in (..)`.
asked-no-list = Noben seznam se ne imenuje `{ $name }`. Seznami in segmenti so med stiki.
asked-no-list-close = Noben seznam se ne imenuje `{ $name }`. Ste mislili `{ $close }`?
asked-list-removed = Seznam `{ $name }` je odstranjen. Navedite drugega ali izpustite pogoj.

asked-query-too-long = Vprašanje ima največ { $most } znakov. Kaj izpustite.
asked-expected-measure = Vprašanje se začne s tem, kar sprašujete: `score`, `mean` ali `responses`.
asked-expected-by = Za `by` sledi, po čem se loči: podatek, na primer `team`, `property.plan`, `answer.reason`, `version`, `day`, `week`, `month` ali `quarter`.
asked-no-question-close = Ta anketa nima vprašanja `{ $name }`. Ste mislili `{ $close }`?
asked-no-question = Ta anketa nima vprašanja `{ $name }`. Odgovori se ločijo po { $names }.
asked-no-question-nothing = Ta anketa nima vprašanja `{ $name }` niti drugega, po katerem se odgovori ločijo.
asked-uncounted = Na `{ $name }` vsak odgovori s svojimi besedami, zato se odgovori po tem ne ločijo; ločijo se po { $names }.
asked-uncounted-nothing = Na `{ $name }` vsak odgovori s svojimi besedami, zato se odgovori po tem ne ločijo; drugega takega vprašanja ta anketa nima.
asked-too-many-dimensions = Razsežnosti sta največ dve in samo ena je lahko časovna.
asked-expected-period = Za `in` sledi obdobje: `90d`, `12m`, `all` ali dva dneva, `2026-01-01..2026-03-31`.
asked-expected-other = Za `against` sledi `before`, `year`, `version 2` ali filter v oklepajih.
asked-expected-part = Tu naj bo `by`, `in`, `against` ali `where`, vsak enkrat in v tem vrstnem redu.
asked-time-compared = Na to ni mogoče odgovoriti: kar je ločeno po času, se ne primerja. Izpustite `against` ali čas.
asked-nothing-before = Na to ni mogoče odgovoriti: pred `all` ni ničesar. Navedite obdobje, na primer `in 12m`.
asked-too-many-periods = Na to ni mogoče odgovoriti: to je več kot { $most } obdobij. Vprašajte po tednih, mesecih ali četrtletjih ali za manj dni.

# Hva som er galt med en betingelse eller et spørsmål som er skrevet. Det som står i `…`, skrives slik og oversettes ikke.
asked-too-long = Et filter har høyst { $most } tegn. Utelat noe.
asked-too-deep = Parenteser kan gå høyst { $most } nivåer dypt. Utelat noen.
asked-too-many-conditions = Et filter har høyst { $most } betingelser. Sett verdiene av ett felt i en liste: `in (a, b)`.
asked-too-many-values = Et filter har høyst { $most } verdier. Utelat noen.
asked-too-many-lists = Et filter nevner høyst { $most } lister. Lag et segment av noen av dem.
asked-character = `{ $character }` betyr ingenting her. Sett en verdi med uvanlige tegn i doble anførselstegn.
asked-escape = Etter `\` i anførselstegn kommer `"` eller `\`. Skriv `\\` for selve tegnet.
asked-quote-never-closed = Et `"` blir aldri lukket. Sett et til der teksten slutter.
asked-never-closed = En `(` blir aldri lukket. Sett en `)` der den slutter.
asked-never-opened = En `)` lukker ingenting. Utelat den, eller sett en `(` foran.
asked-expected-condition = Her ventes en betingelse, for eksempel `score <= 6` eller `country = SI`.
asked-unknown-close = Det går ikke å filtrere etter `{ $name }`. Mente du `{ $close }`?
asked-unknown = Det går ikke å filtrere etter `{ $name }`. Det finnes { $facts }, property.NAVN og answer.NAVN.
asked-no-property-name = En egenskap trenger navnet sitt: `property.plan` eller `property."Plan type"`.
asked-no-question-name = Et svar trenger navnet på spørsmålet: `answer.reason` eller `answer.care.speed`.
asked-expected-operator = Etter `{ $name }` kommer `=`, `!=`, `<`, `<=`, `>`, `>=`, `in`, `not in`, `~` eller `is missing`.
asked-expected-missing = Etter `is` kommer `missing` eller `not missing`. Skriv `=` for å sammenligne.
asked-expected-value = Her ventes en verdi. En tekst med mellomrom står i doble anførselstegn.
asked-reserved = `{ $word }` er et ord i filterspråket. Er det ment som en verdi, sett det i doble anførselstegn.
asked-expected-list = Etter `in` kommer verdier i parentes, `(a, b)`, eller et område, `3..5`.
asked-expected-comma = Her ventes `,` eller `)`.
asked-expected-and-or = Her ventes `and` eller `or`.
asked-no-ends = Et område har minst én ende: `3..5`, `7..` eller `..6`.
asked-backwards = Området slutter før det begynner. Skriv den minste enden først.
asked-unordered = `{ $name }` har ingen rekkefølge. Sammenlign med `=`, `!=` eller `in (..)`.
asked-only-searched = En kommentar søkes det i: `comment ~ "ord"`, eller `comment is missing`.
asked-not-searched = Bare `comment` søkes det i med `~`. Sammenlign `{ $name }` med `=` eller `in (..)`.
asked-no-words = Det er ikke noe ord å søke etter. Skriv minst én bokstav eller ett siffer.
asked-never-missing = `{ $name }` mangler aldri. Utelat betingelsen.
asked-not-whole = `{ $value }` er ikke et heltall, og det er `{ $name }`.
asked-off-scale = { $value } er ikke en poengsum. Den går fra 0 til 10.
asked-not-a-day = { $value } er ikke en dato. Skriv en dag som finnes, som ÅÅÅÅ-MM-DD.
asked-not-an-instant = { $value } er ikke et tidspunkt. Skriv det som 2026-01-31T12:00:00Z, med forskyvning hvis det ikke er UTC.
asked-not-a-number = `{ $value }` er ikke et tall, og bare tall har områder.
asked-not-a-band = `{ $value }` er ikke en gruppe. `band` er `promoter`, `passive` eller `detractor`.
asked-not-a-state = `{ $value }` er ikke en status. `state` er `confirmed`, `provisional`, `test` eller `excluded`.
asked-tag-empty = En merkelapp trenger minst ett tegn.
asked-tag-too-long = En merkelapp har høyst { $most } tegn.
asked-tag-not-a-line = En merkelapp er én linje tekst.
asked-not-yes-or-no = `{ $value }` er verken `yes` eller `no`, og `{ $name }` er ett av dem.
asked-only-named = En liste spør du etter med navnet: `list = "Gullkunder"`, `!=` eller `in (..)`.
asked-no-list = Ingen liste heter `{ $name }`. Lister og segmenter finner du blant kontaktene.
asked-no-list-close = Ingen liste heter `{ $name }`. Mente du `{ $close }`?
asked-list-removed = Listen `{ $name }` er fjernet. Nevn en annen, eller utelat betingelsen.

asked-query-too-long = Et spørsmål har høyst { $most } tegn. Utelat noe.
asked-expected-measure = Et spørsmål begynner med det som spørres om: `score`, `mean` eller `responses`.
asked-expected-by = Etter `by` kommer det som skal skilles: et felt som `team`, `property.plan`, `answer.reason`, `version`, `day`, `week`, `month` eller `quarter`.
asked-no-question-close = Denne undersøkelsen har ikke noe spørsmål som heter `{ $name }`. Mente du `{ $close }`?
asked-no-question = Denne undersøkelsen har ikke noe spørsmål som heter `{ $name }`. Svar kan skilles etter { $names }.
asked-no-question-nothing = Denne undersøkelsen har ikke noe spørsmål som heter `{ $name }`, og heller ikke noe annet som svar kan skilles etter.
asked-uncounted = På `{ $name }` svarer hver med egne ord, og det skilles ikke etter dem; svar kan skilles etter { $names }.
asked-uncounted-nothing = På `{ $name }` svarer hver med egne ord, og det skilles ikke etter dem; denne undersøkelsen har ikke noe annet spørsmål som svar kan skilles etter.
asked-too-many-dimensions = Det er høyst to dimensjoner, og høyst én av dem gjelder tid.
asked-expected-period = Etter `in` kommer en periode: `90d`, `12m`, `all`, eller to dager, `2026-01-01..2026-03-31`.
asked-expected-other = Etter `against` kommer `before`, `year`, `version 2`, eller et filter i parentes.
asked-expected-part = Her ventes `by`, `in`, `against` eller `where`, hver én gang og i denne rekkefølgen.
asked-time-compared = Dette kan ikke besvares: det som er delt etter tid, sammenlignes ikke. Utelat `against` eller tiden.
asked-nothing-before = Dette kan ikke besvares: det finnes ingenting før `all`. Oppgi en periode, for eksempel `in 12m`.
asked-too-many-periods = Dette kan ikke besvares: det er mer enn { $most } perioder. Spør om uker, måneder eller kvartaler, eller om færre dager.

### A survey as a file: the page that makes a survey from one, and what can be wrong with it. What stands in backticks is
### typed so and is never translated.

file-link = Iz datoteke
file-save = Shrani kot datoteko
file-title = Anketa iz datoteke
file-lead = Anketa, shranjena tu ali v drugi namestitvi ali napisana ročno, postane nova anketa. Kar že obstaja, se ne spremeni.
file-choose = Datoteka
file-choose-about = JSON, največ { $megabytes } MB. Ima prednost pred spodaj prilepljenim besedilom.
file-paste = Ali prilepite besedilo
file-paste-about = Če je z njim kaj narobe, ga lahko popravite tukaj.
file-send = Ustvari anketo
file-mistakes =
    { $n ->
        [one] Ustvarjeno še ni nič: v datoteki je { $n } napaka.
        [two] Ustvarjeno še ni nič: v datoteki sta { $n } napaki.
        [few] Ustvarjeno še ni nič: v datoteki so { $n } napake.
       *[other] Ustvarjeno še ni nič: v datoteki je { $n } napak.
    }
file-more =
    { $n ->
        [one] In še { $n }.
        [two] In še { $n }.
        [few] In še { $n }.
       *[other] In še { $n }.
    }

survey-file-too-large = Datoteka je večja od { $megabytes } MB. Kaj izpustite.
survey-file-empty = V njej ni ničesar. Izberite datoteko ali prilepite njeno besedilo.
survey-file-syntax = To ni JSON: napaka je v vrstici { $line }, stolpec { $column }.
survey-file-not-ours = To ni datoteka z anketo Heard: takšna na začetku pove `"heard": "survey"`.
survey-file-format = Brati je mogoče samo datoteke z `"format": { $format }`. Novejša datoteka potrebuje novejši Heard.
survey-file-unreadable = Tega ni mogoče prebrati kot vprašalnik. Primerjajte z anketo, shranjeno v datoteko.
survey-file-missing = To manjka. Dodajte.
survey-file-unknown-field = Tu se nič ne imenuje tako. Na voljo so: { $known }.
survey-file-one-of = `{ $value }` tu ni znano. Napišite eno od: { $known }.
survey-file-expected-text = Tu je pričakovano besedilo v narekovajih.
survey-file-expected-flag = Tu je pričakovano `true` ali `false`, brez narekovajev.
survey-file-expected-whole = Tu je pričakovano celo število, brez narekovajev.
survey-file-expected-wording = Tu je pričakovano besedilo za vsak jezik: `{"{"}"en": "..."{"}"}`.
survey-file-expected-list = Tu je pričakovan seznam v `[` in `]`.
survey-file-expected-object = Tu so pričakovane poimenovane vrednosti v `{"{"}` in `{"}"}`.
survey-file-too-many = Preveč jih je: največ { $most }.
survey-file-languages = Anketa ima vsaj en jezik in vsak je naveden enkrat.
survey-file-language = Vprašanja ni v jeziku `{ $code }`. Na voljo je v: { $known }.
survey-file-no-words = Besed ni ali jih ni v prvem jeziku. Napišite jih.
survey-file-too-long = Tu je prostora za največ { $most } znakov. Povejte krajše.
survey-file-control-character = Tu je znak, ki ni besedilo. Besedilo vpišite znova.
survey-file-key = Ključ ima od 1 do { $most } znakov a-z, 0-9, - in _.
survey-file-key-taken = Ta ključ je zaseden. Izberite drugega; `other` ni nikoli prost.
survey-file-same-words = V jeziku `{ $code }` se bere »{ $text }«, tako kot `{ $other }`, zato nihče ne loči enega od drugega. Spremenite eno od besedil.
survey-file-choices = Možnosti je od 2 do { $most }, ali 1, kjer je ponujeno `other`, in vsaj ena vrstica.
survey-file-best = Ocena gre od 1 do števila od 2 do 10.
survey-file-fields = Vprašano je vsaj eno od `name`, `email` in `phone`, vsako enkrat.
survey-file-ahead = Pogoj sprašuje po `answer.{ $name }`, kar ni vprašano pred tem vprašanjem. Tisto vprašanje postavite prej.
survey-file-not-a-choice = Pogoj sprašuje, ali je `answer.{ $name }` enak `{ $value }`, česar nihče ne more odgovoriti. Možno je: { $known }.
survey-file-brace-open = Zaviti oklepaj je odprt in ni zaprt. Če je mišljen sam, ga napišite dvakrat: `{"{"}{"{"}`.
survey-file-brace-closed = Zaviti oklepaj je zaprt, a ni bil odprt. Če je mišljen sam, ga napišite dvakrat: `{"}"}{"}"}`.
survey-file-gap = Tu ni nič z imenom `{"{"}{ $name }{"}"}`. Vedno je `{"{"}subject{"}"}`, po vprašanju pa tudi `answer.KEY`.
survey-file-link = Povezava se začne s https://.

### A survey as a file: the page that makes a survey from one, and what can be wrong with it. What stands in backticks is
### typed so and is never translated.

file-link = Fra en fil
file-save = Lagre som fil
file-title = Undersøkelse fra en fil
file-lead = En undersøkelse som er lagret her eller i en annen installasjon, eller skrevet for hånd, blir en ny undersøkelse. Det som finnes fra før, endres ikke.
file-choose = Fil
file-choose-about = JSON, høyst { $megabytes } MB. Den går foran det som er limt inn nedenfor.
file-paste = Eller lim inn teksten
file-paste-about = Er noe galt, kan det rettes her.
file-send = Lag undersøkelsen
file-mistakes =
    { $n ->
        [one] Ingenting er laget ennå: det er { $n } feil i filen.
       *[other] Ingenting er laget ennå: det er { $n } feil i filen.
    }
file-more =
    { $n ->
        [one] Og { $n } til.
       *[other] Og { $n } til.
    }

survey-file-too-large = Filen er større enn { $megabytes } MB. Ta bort noe.
survey-file-empty = Den er tom. Velg en fil, eller lim inn teksten.
survey-file-syntax = Dette er ikke JSON: feilen er på linje { $line }, kolonne { $column }.
survey-file-not-ours = Dette er ikke en undersøkelsesfil fra Heard: en slik begynner med `"heard": "survey"`.
survey-file-format = Bare filer med `"format": { $format }` kan leses. En nyere fil krever en nyere Heard.
survey-file-unreadable = Dette kan ikke leses som et spørreskjema. Sammenlign med en undersøkelse lagret som fil.
survey-file-missing = Dette mangler. Legg det til.
survey-file-unknown-field = Ingenting heter det her. Det finnes: { $known }.
survey-file-one-of = `{ $value }` er ikke kjent her. Skriv en av: { $known }.
survey-file-expected-text = Her ventes en tekst i anførselstegn.
survey-file-expected-flag = Her ventes `true` eller `false`, uten anførselstegn.
survey-file-expected-whole = Her ventes et helt tall, uten anførselstegn.
survey-file-expected-wording = Her ventes en tekst for hvert språk: `{"{"}"en": "..."{"}"}`.
survey-file-expected-list = Her ventes en liste i `[` og `]`.
survey-file-expected-object = Her ventes navngitte verdier i `{"{"}` og `{"}"}`.
survey-file-too-many = Det er for mange: høyst { $most } får plass.
survey-file-languages = En undersøkelse har minst ett språk, og hvert nevnes én gang.
survey-file-language = Spørsmålet finnes ikke på `{ $code }`. Det finnes på: { $known }.
survey-file-no-words = Det er ingen ord, eller ingen på det første språket. Skriv noen.
survey-file-too-long = Her får høyst { $most } tegn plass. Si det kortere.
survey-file-control-character = Her er et tegn som ikke er tekst. Skriv det på nytt.
survey-file-key = En nøkkel har 1 til { $most } av a-z, 0-9, - og _.
survey-file-key-taken = Denne nøkkelen er i bruk. Velg en annen; `other` er aldri ledig.
survey-file-same-words = På `{ $code }` lyder det «{ $text }», akkurat som `{ $other }`, så ingen kan skille dem. Endre ett av dem.
survey-file-choices = Det er 2 til { $most } valg, eller 1 der `other` tilbys, og minst én rad.
survey-file-best = En vurdering går fra 1 til et tall fra 2 til 10.
survey-file-fields = Det spørres om minst én av `name`, `email` og `phone`, og hver én gang.
survey-file-ahead = Betingelsen spør etter `answer.{ $name }`, som ikke er spurt om før dette. Sett det spørsmålet først.
survey-file-not-a-choice = Betingelsen spør om `answer.{ $name }` er `{ $value }`, og det kan ingen svare. Mulige svar: { $known }.
survey-file-brace-open = En klammeparentes er åpnet og ikke lukket. Er den ment som tegn, skrives den to ganger: `{"{"}{"{"}`.
survey-file-brace-closed = En klammeparentes er lukket uten å være åpnet. Er den ment som tegn, skrives den to ganger: `{"}"}{"}"}`.
survey-file-gap = Her er ingenting som heter `{"{"}{ $name }{"}"}` kjent. `{"{"}subject{"}"}` er det alltid, og `answer.KEY` etter det spørsmålet.
survey-file-link = En lenke begynner med https://.

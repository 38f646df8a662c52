# All surveys of a workspace.
overview = Oversikt
overview-empty = Ingen er spurt ennå
overview-kind =
    { $kind ->
        [relational] Kundeforholdet
        [transactional] Etter en opplevelse
       *[other] Andre undersøkelser
    }
overview-kind-about =
    { $kind ->
        [relational] Spurt av og til, om helheten
        [transactional] Spurt etter én kontakt, om den kontakten
       *[other] Om noe annet
    }
overview-few = Score fra og med femte svar.
overview-none = Ingen svar i denne perioden
overview-never = Ingen har svart ennå
overview-no-before = Ingenting tidligere å sammenligne med
overview-all-responses = Alle svar
overview-footnote = Hver undersøkelse har sin egen score: ulike spørsmål slås aldri sammen til ett tall. Intervallene rommer den sanne scoren med 95 % sikkerhet.

overview-ghost = Her kommer den første scoren din, fra femte svar.
overview-ghost-note = Et tall fra få personer sier lite, så her følger det med hver score et område den egentlig kan ligge i.
overview-start = Fire ting, omtrent ti minutter
overview-begin-survey = Lag en undersøkelse
overview-begin-survey-about = Ett spørsmål holder. De vanlige ligger klare, på mange språk.
overview-begin-try = Prøv lenken
overview-begin-try-about = Hver undersøkelse har en lenke. Åpne den, trykk på et tall, og se hva som kommer inn her.
overview-begin-people-about = Den som leser hva kundene sier, bør se det samme dag. Hver får en lenke og en egen rolle.
overview-begin-import = Ta med historikken
overview-begin-import-about = Har dere spurt før, med et annet verktøy eller i en tabell? De svarene kan være på plass her om noen minutter, med datoene sine.

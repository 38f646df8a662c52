# Saved views, and their links for people outside.
views = Lagrede visninger
views-about = De står i oversikten i denne rekkefølgen, hver med gjeldende score.
views-none = Ingen visning er lagret ennå
views-none-about = Velg det du ofte ser på (et team, et land, de siste 30 dagene, kommentarene fra kritikere), på siden til en undersøkelse eller blant svarene, og trykk «Lagre visningen». Den står da i oversikten med gjeldende score.
views-up = Flytt { $name } opp
views-down = Flytt { $name } ned
views-outside = Alle med lenken

view-save = Lagre visningen
view-name = Navn på visningen
view-name-example = Reparasjoner i Ljubljana
view-save-about = Filtrene lagres, ikke tallene: visningen viser alltid det som gjelder når den åpnes.
view-save-button = Lagre
view-settings = Innstillinger for visningen
view-changed = Dette er ikke lenger den lagrede visningen.
view-changed-outside = Utenforstående ser fortsatt den lagrede.
view-save-change = Lagre endringen
view-save-new = Lagre som ny
view-back = Tilbake til den lagrede
view-missing = Ingen svar har dette lenger, så visningen finner ingenting: { $facts }.
view-no-survey = En undersøkelse som er borte
view-gone = Undersøkelsen i denne visningen er borte, så det er ingenting å vise. Visningen kan fjernes.
view-open = Åpne visningen
view-rename = Gi nytt navn
view-mistake =
    { $reason ->
        [missing] Gi den et navn.
        [too-long] Høyst 200 tegn.
        [too-many] Det finnes alt 100 lagrede visninger, og det er ikke plass til flere. Fjern en først.
       *[other] Navnet har et tegn som ikke er tekst.
    }

view-link = Lenke for utenforstående
view-link-off = Bare de som logger inn her, kan se denne visningen. Med en lenke kan alle som har den, se den uten å logge inn.
view-link-on = Alle som har denne lenken, kan se visningen uten å logge inn. Du kan slå den av når som helst.
view-link-none = Bare visningen av en undersøkelse kan ha en lenke for utenforstående: denne viser svar, som er kundenes egne ord.
view-link-lost = Det finnes en lenke, men den ble laget med en annen hemmelig nøkkel og kan ikke vises igjen. De som har den, kan fortsatt se visningen. Lag en ny, eller slå den av.
view-link-shows = Dette vises med lenken
view-shows-name = navnet på visningen, undersøkelsen og firmaet ditt
view-shows-score = scoren, intervallet og antall svar
view-shows-charts =
    { $dimension ->
        [place] hvordan folk svarte, scoren over tid og scoren per kanal
        [language] hvordan folk svarte, scoren over tid og scoren per språk
        [team] hvordan folk svarte, scoren over tid og scoren per team
        [agent] hvordan folk svarte, scoren over tid og scoren per agent, med agentenes navn
        [product] hvordan folk svarte, scoren over tid og scoren per produkt
        [account] hvordan folk svarte, scoren over tid og scoren per firma, med firmaenes navn
        [country] hvordan folk svarte, scoren over tid og scoren per land
       *[none] hvordan folk svarte, og scoren over tid
    }
view-shows-facts = hva visningen er avgrenset til: { $facts }
view-shows-period = andre perioder, hvis de velges; aldri et annet filter
view-shows-few = ingenting om færre enn fem svar
view-shows-comments-off = ingen kommentarer
view-shows-comments-on = de siste kommentarene med poengsum og dag, uten navn, adresser eller andre opplysninger
view-comments = Vis kommentarer også
view-comments-about = Kundenes ord slik de skrev dem. En kommentar med e-postadresse eller telefonnummer utelates; et navn i teksten blir ikke oppdaget.
view-comments-save = Lagre valget
view-link-make = Lag en lenke
view-link-new = Lag en ny lenke
view-link-new-sure = Den gamle lenken slutter å virke med en gang, og bilder fra den forsvinner innen fem minutter.
view-link-end = Slå av lenken
view-link-end-sure = De som har lenken, ser ingenting lenger. Bilder fra den forsvinner innen fem minutter.
view-picture = Scoren som bilde
view-picture-about = Til en wiki, en e-post eller en skjerm på veggen. Bildet viser gjeldende score, høyst fem minutter gammel, og fører til siden.
view-picture-alt =
    { $metric ->
        [nps] { $name }: gjeldende Net Promoter®-score
        [csat] { $name }: gjeldende kundetilfredshet
       *[ces] { $name }: gjeldende enkelhet
    }
view-picture-now = Scoren slik den er nå
view-picture-html = Til en nettside
view-picture-markdown = I Markdown
view-picture-dark = Legg til ?theme=dark etter score.svg eller score.png for en mørk skjerm.
view-remove = Fjern denne visningen
view-remove-about = Bare navnet og filtrene forsvinner; ingen svar berøres.
view-remove-link = Lenken slutter da å virke.
view-remove-button = Fjern

overview-views = Lagrede visninger
overview-views-change = Rekkefølge og innstillinger
overview-views-all = Alle { $n }, med rekkefølge og innstillinger
overview-views-none = Det du ofte ser på, kan stå her: velg filtre på siden til en undersøkelse eller blant svarene, og trykk «Lagre visningen».
overview-views-counted =
    { $n ->
        [one] svar
       *[other] svar
    }
overview-views-comments =
    { $n ->
        [0] ingen med kommentar
       *[other] { $n } med kommentar
    }

outside-only = Bare: { $facts }
outside-few = Færre enn { $n ->
        [5] fem
       *[other] { $n }
    } svar
outside-few-about = En score vises fra femte svar, slik at ingen kan gjenkjennes.
outside-few-period = Denne perioden skiller seg fra en annen med færre enn fem svar, eller har selv færre enn fem. Den vises ikke, slik at ingen kan gjenkjennes.
outside-few-short = En score vises fra femte svar.
outside-rows = Fordelingen vises for perioden som ble delt.
outside-voices =
    { $n ->
        [one] Den siste kommentaren
       *[other] De siste { $n } kommentarene
    }
outside-made = Målt med Heard.
outside-picture-note =
    { $metric ->
        [nps] Net Promoter®
        [csat] Kundetilfredshet
       *[ces] Enkelhet
    } · { $days } · 95 %-intervall

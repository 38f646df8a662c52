# The overview of one survey.
kind =
    { $kind ->
        [relational] Kundeforholdet som helhet
        [transactional] Etter en opplevelse
       *[other] Noe annet
    }
survey-print = Skriv ut én side
survey-share = Del
survey-share-about = Alle som har denne lenken, kan svare så ofte de vil. Invitasjoner som kjenner kunden, er bedre og teller hver kunde én gang.
survey-try = Prøv den
survey-invite = Spør én kunde
survey-import = Import

survey-ghost = Her kommer scoren din, fra femte svar.
survey-ghost-about = Med 5 svar er den grå. Med 30 kan den sammenlignes. Med 232 kjenner du den med ±10 poeng.
survey-begin = Tre måter å begynne på
survey-begin-link = Del lenken
survey-begin-link-about = I en e-post, i signaturen din, på en kvittering eller en plakat. Ingen trenger å logge inn, og den virker på alle telefoner.
survey-begin-try = Prøv den selv
survey-begin-try-about = Trykk på et tall, og se at det kommer inn her. Etterpå kan du utelate svaret ditt som en test.
survey-begin-import = Ta med historikken
survey-begin-import-about = Svar fra et annet verktøy eller en tabell: datoer, poengsummer og kommentarer blir som de var. Ingen får e-post på grunn av det.

survey-distribution = Hvordan folk svarte
survey-split =
    { $metric ->
        [nps] Promotører, passive, kritikere
        [csat] Fornøyde, nøytrale, misfornøyde
       *[ces] Enkelt, midt imellom, vanskelig
    }
survey-small = { $n } svar er for få til å sammenlignes med noe: det trengs 30.
survey-few = Fra femte svar får du en score; med 30 kan den sammenlignes.
survey-none = Ingenting i denne visningen
survey-none-about = Det finnes svar, men ingen som passer med alle disse filtrene.
survey-none-clear = Vis alt
widened-percent = Det er { $percent } % bredere enn med nye kunder hver gang, fordi de samme kundene svarte igjen.
widened = Det er { $times } ganger så bredt som med nye kunder hver gang, fordi de samme kundene svarte igjen.

# What will be seen at the pace at which responses come.
ahead-month = Med omtrent { $n } svar i måneden kan du se endringer på { $points } poeng eller mer fra én måned til den neste.
ahead-quarter =
    { $n ->
        [one] Omtrent { $n } svar i måneden er for lite til å sammenligne måneder. Fra ett kvartal til det neste kan du se endringer på { $points } poeng eller mer.
       *[other] Omtrent { $n } svar i måneden er for lite til å sammenligne måneder. Fra ett kvartal til det neste kan du se endringer på { $points } poeng eller mer.
    }
ahead-year =
    { $n ->
        [one] Omtrent { $n } svar i måneden er for lite til å sammenligne måneder eller kvartaler. Fra ett år til det neste kan du se endringer på { $points } poeng eller mer.
       *[other] Omtrent { $n } svar i måneden er for lite til å sammenligne måneder eller kvartaler. Fra ett år til det neste kan du se endringer på { $points } poeng eller mer.
    }
ahead-none =
    { $n ->
        [0] Mindre enn ett svar i måneden er for lite til å se noen endring, selv fra ett år til det neste.
        [one] Omtrent { $n } svar i måneden er for lite til å se noen endring, selv fra ett år til det neste.
       *[other] Omtrent { $n } svar i måneden er for lite til å se noen endring, selv fra ett år til det neste.
    }
ahead-again = Like mange til, { $n } svar, ville vist endringer på { $points } poeng eller mer.
ahead-plan = Planlegg

asked = Svarprosent
asked-of =
    { $answered ->
        [0] Ingen av de { $sent } invitasjonene som ble sendt disse dagene, er besvart (AAPOR RR1, etter sendedag).
        [one] { $answered } av de { $sent } invitasjonene som ble sendt disse dagene, er besvart (AAPOR RR1, etter sendedag).
       *[other] { $answered } av de { $sent } invitasjonene som ble sendt disse dagene, er besvart (AAPOR RR1, etter sendedag).
    }
asked-open =
    { $n ->
        [one] { $n } kan fortsatt besvares.
       *[other] { $n } kan fortsatt besvares.
    }
asked-waited = Halvparten av svarene kom innen { $half }, ni av ti innen { $most }.
asked-untold =
    { $n ->
        [one] { $n } ble laget uten at noen sa når den ble sendt; den telles ikke med.
       *[other] { $n } ble laget uten at noen sa når de ble sendt; de telles ikke med.
    }
asked-links = Åpne lenker har ingen svarprosent: hvor mange som så dem, er ukjent.
asked-none = Ukjent: ingen invitasjoner ble sendt disse dagene, og for åpne lenker teller ingen hvem som så dem.

left-out = Utenfor scoren
left-out-n =
    { $state ->
        [provisional]
            { $n ->
                [one] { $n } venter på bekreftelse
               *[other] { $n } venter på bekreftelse
            }
        [excluded] { $n } utelatt
        [comment]
            { $n ->
                [one] { $n } er bare en kommentar
               *[other] { $n } er bare kommentarer
            }
       *[test]
            { $n ->
                [one] { $n } er en test
               *[other] { $n } er tester
            }
    }

survey-trend = Over tid
survey-trend-about =
    { $unit ->
        [day] Ett punkt per dag; båndet er 95 %-intervallet
        [week] Ett punkt per uke; båndet er 95 %-intervallet
        [quarter] Ett punkt per kvartal; båndet er 95 %-intervallet
       *[month] Ett punkt per måned; båndet er 95 %-intervallet
    }
survey-trend-by = Ett punkt for hver
by-day = Dag
by-week = Uke
by-month = Måned
by-quarter = Kvartal

survey-by =
    { $dimension ->
        [place] Etter kanal
        [language] Etter språk
        [team] Etter team
        [agent] Etter agent
        [product] Etter produkt
        [account] Etter firma
       *[country] Etter land
    }
survey-by-about = Den prikkete linjen er helheten, { $overall }. Det som har færre enn 30 svar, er grått og sammenlignes ikke.
survey-by-label = Del opp etter
survey-by-few = Færre enn fem svar kan ikke vises alene, og her er det ikke nok av dem til sammen.
survey-by-more =
    { $n ->
        [one] Det er { $n } rad til på siden.
       *[other] Det er { $n } rader til på siden.
    }
survey-together = få hver, så vist samlet
survey-row-small = trenger 30 for å sammenlignes
column-interval-from = Intervall, { $min } til { $max }
column-against = Mot { $period }

survey-words = Med deres egne ord
survey-comments =
    { $n ->
        [one] { $n } kommentar
       *[other] Alle { $n } kommentarer
    }

version = Versjon { $number }

# Small print below a survey's page: what the number is, so that it can be quoted.
footnote-score =
    { $kind ->
        [relational] Relasjonsscore
        [transactional] Opplevelsesscore
       *[other] Score
    }
footnote-days = { $score }; { $days }, { $zone }, etter svardag
footnote-facts = bare { $facts }
footnote-excluded =
    { $n ->
        [one] { $n } svar er utelatt med en grunn ({ $reasons }).
       *[other] { $n } svar er utelatt med en grunn ({ $reasons }).
    }
footnote-interval =
    { $metric ->
        [nps] Intervall: 95 %, justert Wald.
       *[other] Intervall: 95 %, Wilson.
    }
footnote-widened = Det tar høyde for kunder som har svart mer enn én gang.
filter-note = { $days }, { $zone }, etter svardag.

# What colleagues write on the line over time.
written = Merknader i diagrammet
written-none = Har scoren flyttet seg? Skriv hva som skjedde, for eksempel «Lageret flyttet», så vet alle som ser på dette senere, hvorfor.
written-note = { $day }: { $words }
written-column = Merknader
written-desc =
    { $n ->
        [one] Det er { $n } merknad i det; den står nedenfor.
       *[other] Det er { $n } merknader i det; de står nedenfor.
    }
written-by = av { $name }
written-by-again = av { $name }, endret siden
written-by-other = av { $name }, endret av { $other }
written-number = { $number } i diagrammet
written-before-chart = Ikke på dagene i dette diagrammet
written-earlier =
    { $n ->
        [one] { $n } tidligere
       *[other] { $n } tidligere
    }
written-more =
    { $n ->
        [one] Det er { $n } tidligere merknad på siden.
       *[other] Det er { $n } tidligere merknader på siden.
    }
written-elsewhere =
    { $n ->
        [one] { $n } til er på en annen dag.
       *[other] { $n } til er på andre dager.
    }
written-show-all = Vis alle dager
written-new = Skriv en merknad
written-new-about = Teamet ditt ser den. Det gjør ikke en offentlig lenke, bildene fra den eller utenforstående.
written-day = Dag
written-text = Hva skjedde
written-text-example = Lageret flyttet
written-save = Legg til
written-edit = Rediger
written-edit-of = Rediger: { $text }
written-change = Lagre
written-remove = Slett
written-remove-of = Slett: { $text }
written-added = Merknaden står i diagrammet, og alle åpne sider viser den.
written-added-elsewhere = Merknaden er lagret, på en dag som ikke er med i denne visningen.
written-changed = Merknaden er endret.
written-changed-elsewhere = Merknaden er endret, og på en dag som ikke er med i denne visningen.
written-removed = Merknaden er slettet.
written-restored = Merknaden er tilbake.
written-restored-elsewhere = Merknaden er tilbake, på en dag som ikke er med i denne visningen.
written-full = Den kan ikke settes tilbake: undersøkelsen har i mellomtiden fått { $most } merknader. Slett en som ikke forklarer noe lenger, og trykk «Angre» igjen.
written-day-not-a-day = Dette er ikke en dag. Velg en, eller skriv den som 2026-11-21.
written-day-to-come = Denne dagen er ikke kommet ennå, og diagrammet slutter i dag. Skriv merknaden når dagen er kommet.
written-day-too-early = Dager før 1970 kan ikke ha merknader. Velg en senere dag.
written-text-missing = Skriv med noen få ord hva som skjedde.
written-text-too-long = Dette er lengre enn { $most } tegn og får ikke plass under diagrammet. Skriv det kortere.
written-text-control-character = Her er det et linjeskift eller et tegn som ikke er tekst. Skriv én linje.
written-text-too-many = Denne undersøkelsen har { $most } merknader, og det er ikke plass til flere. Slett en som ikke forklarer noe lenger.

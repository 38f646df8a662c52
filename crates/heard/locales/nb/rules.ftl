# Rules: what happens by itself when a customer speaks, and how colleagues hear of it.
rail-rules = Regler
rules = Regler
rules-about = Det som skjer av seg selv når en kunde sier noe, eller når noe skjer med kunden. En regel handler én gang for hvert svar og hver hendelse, og loggen dens sier hvorfor.
rules-none = Ingen regler ennå
rules-none-about = En regel følger med på det kundene sier, og gjør noe med en gang: sier fra til den som tar seg av dem, takker dem, setter en merkelapp på svaret.
rule-new = Ny regel
rule-first = Misfornøyde kunder: si fra med en gang
rule-column-name = Regel
rule-column-runs = På 30 dager
rule-column-order = Rekkefølge
rule-up = Flytt opp: { $name }
rule-down = Flytt ned: { $name }
rule-state-on = På
rule-state-off = Av
rule-state-halted = Stoppet av seg selv
rule-halted =
    { $why ->
        [storm] Den ville ha skrevet til for mange på én time. Se på det den gjorde, og la den så fortsette, eller endre den.
       *[review] Hvem den når, avhenger nå av hva kundene mener om dere, og den ber om offentlige anmeldelser. Det er ikke lov å be bare de fornøyde om det.
    }
rule-go-on = La den fortsette
rule-turn-on = Slå på
rule-turn-off = Slå av
rule-remove = Fjern
rule-remove-sure = Vil du fjerne denne regelen? Det den venter med å gjøre, blir ikke gjort. Loggen dens blir stående.
rule-file = Lagre som fil
rule-name = Navn
rule-when = Når
rule-when-said = en kunde svarer eller endrer svaret sitt
rule-when-changed = noe ved et svar endres, også merkelappene
rule-when-happened = et annet system melder en hendelse
rule-event = Hendelse
rule-event-about = Det som har skjedd, slik systemet som melder det, kaller det. Butikker og CRM-er melder med en innkommende webhook eller API-et.
rule-survey = Undersøkelse
rule-survey-any = alle undersøkelser
rule-if = Hvis
rule-if-about = Et filter, som i listen over svar: { $example }. La det stå tomt for alle svar.
rule-if-about-event = Et filter, som i listen over svar: { $example }. Det hendelsen sier, det som er kjent om kunden, og listene kunden står på. La det stå tomt for alle slike hendelser.
rule-or = eller hvis
rule-was = Svaret før
rule-was-any = hva som helst, eller ingen
rule-was-promoter = en promotør
rule-was-passive = passiv
rule-was-detractor = en kritiker
rule-after = Etter
rule-after-about = Tid til å tenke seg om: da sjekkes det på nytt om det fortsatt stemmer.
rule-unless = Med mindre dette skjer i mellomtiden
rule-unless-about = En hendelse: skjer den med kunden før regelen handler, blir ingenting gjort. Flere skilles med komma.
rule-within = Når den kan handle
rule-hours = bare mellom disse klokkeslettene
rule-from-hour = Fra dette klokkeslettet
rule-to-hour = Til dette klokkeslettet
rule-workdays = bare mandag til fredag og ikke på helligdager
rule-within-about = Etter kundens klokke der den er kjent, ellers etter deres. Det som kommer utenfor, venter.
rule-unit-minutes = minutter
rule-unit-hours = timer
rule-unit-days = dager
rule-notify = Si fra til kolleger
rule-who-owner = den som tar seg av svaret eller kunden
rule-who-agent = den som betjente kunden
rule-who-team = teamet som betjente kunden
rule-who-duty = den som har vakt
rule-who-managers = eiere og ledere
rule-mail = Skriv en e-post
rule-mail-about = La emne og tekst stå tomme for ikke å skrive noe. I klammeparenteser: { $names }, og hva som skal stå når opplysningen mangler: { $example }. Til kolleger også { $link }, siden der det tas hånd om.
rule-mail-to = Til
rule-mail-customer = kunden
rule-mail-address = en adresse
rule-mail-where = Adresse
rule-sender = Fra
rule-sender-usual = den vanlige avsenderen
rule-purpose = Formål
rule-purpose-message = en e-post om det kunden har sagt, eller det som har skjedd
rule-purpose-testimonial = ber om ord dere kan vise fram
rule-purpose-review = ber om en offentlig anmeldelse
rule-subject = Emne
rule-text = Tekst
rule-ask = Spør kunden med en kampanje
rule-ask-none = ikke spør
rule-ask-about = Kampanjen holder klokkeslettene sine, spør ingen for ofte og ingen som ikke vil ha e-post.
rule-ask-new = Skriv en som regler sender folk til
rule-tag = Sett på merkelappen
rule-untag = Fjern merkelappen
rule-set = Sett en egenskap ved kunden
rule-set-none = sett ingen
rule-set-value = Verdi
rule-set-about = La verdien stå tom for å fjerne den. Dager skrives 2026-12-24, ellers yes eller no, et tall eller tekst.
rule-set-new = Lag en egenskap først
rule-stop = Regler under denne lar det være
rule-stop-about = Så lenge denne regelen gjelder for et svar eller en hendelse, gjør reglene etter den i listen ingenting med det.
rule-save = Lagre
rule-try = Prøv på de siste 30 dagene
rule-wrong-empty = Her må det stå noe.
rule-wrong-long = Høyst { $most } tegn.
rule-wrong-do = Velg minst én ting den skal gjøre.
rule-wrong-me = I en regel er «me» ingen: skriv heller navnet på den som tar seg av svaret.
rule-wrong-tag = Dette kan ikke være en merkelapp.
rule-wrong-address = Dette er ingen e-postadresse.
rule-wrong-sender = Ingen sender fra «{ $name }» her. Velg en avsender fra listen.
rule-wrong-property = Det finnes ingen egenskap «{ $name }» ved kunder. Lag den først, eller velg en annen.
rule-wrong-value = «{ $name }» tar ikke en slik verdi.
rule-wrong-name = Det er ingenting som heter {"{"}{ $name }{"}"} her. Navnene som kan brukes, står over.
rule-wrong-after = Et tall fra 0, høyst ett år.
rule-wrong-response = En hendelse har ingen karakter, kommentar eller merkelapper: det har bare et svar.
rule-wrong-campaign = Det finnes ingen kampanje med denne id-en som venter på regler. Velg en fra listen, eller skriv en.
rule-wrong-hours = Klokkeslett fra 0 til 24, det første mindre enn det andre.
rule-wrong-file = Dette er ikke en regel: { $problem }
rule-changed-meanwhile = Noen endret denne regelen i mellomtiden. Her står det du skrev; regelen slik den er nå, står på sin egen side.
rule-refused = Ikke lagret: «{ $rule }» ber om offentlige anmeldelser, og hvem som blir spurt, ville avhenge av { $what }.
rule-refused-about = Å be bare de fornøyde om anmeldelser er mot reglene til anmeldelsessidene, og i EU og USA mot loven. Spør alle, eller velg etter noe som ikke sier noe om hva de mener: produkt, land, dato. Vil dere ha ord til deres egen side, velg «{ $testimonial }».
rule-by-fact = hva kundene mener («{ $name }»)
rule-by-tag = merkelappen «{ $name }», som en regel setter på etter hva kundene mener
rule-by-property = egenskapen «{ $name }», som en regel setter etter hva kundene mener
rule-by-list = segmentet «{ $name }», som spør etter hva kundene mener
rule-by-stop = regelen «{ $name }», som etter hva kundene mener holder andre fra å handle
rule-sentence = Når { $when }{ $survey }{ $if }{ $after }{ $unless }{ $within }: { $do }.
rule-sentence-happened = «{ $event }» skjer med en kunde
rule-sentence-unless = , med mindre { $events } skjedde i mellomtiden
rule-sentence-hours = , mellom { $from } og { $to }
rule-sentence-workdays = , på arbeidsdager
rule-sentence-if = , hvis { $conditions }
rule-sentence-was = , der svaret før var «{ $was }»
rule-sentence-after =
    { $unit ->
        [minutes] , { $n ->
            [one] { $n } minutt senere
           *[other] { $n } minutter senere
        }
        [hours] , { $n ->
            [one] { $n } time senere
           *[other] { $n } timer senere
        }
       *[days] , { $n ->
            [one] { $n } dag senere
           *[other] { $n } dager senere
        }
    }
rule-does-notify = si fra til { $who }
rule-does-mail = send «{ $subject }» til kunden
rule-does-write = skriv «{ $subject }» til { $who }
rule-does-ask = spør kunden med «{ $campaign }»
rule-does-tag = sett på merkelappen «{ $tag }»
rule-does-untag = fjern merkelappen «{ $tag }»
rule-does-set = sett «{ $name }» til «{ $value }»
rule-does-clear = fjern «{ $name }»
rule-does-stop = la regler under være
rule-document = Regelen som tekst
rule-document-about = Det samme som et dokument, til å kopiere, endre eller ta inn et annet sted.
rule-document-save = Lagre teksten
rule-bench = Hva den ville ha gjort de siste 30 dagene
rule-bench-n =
    { $n ->
        [0] Ingenting: ingen bekreftede svar fra disse dagene passer.
        [one] Den ville ha handlet på { $n } svar.
       *[other] Den ville ha handlet på { $n } svar.
    }
rule-bench-about = Gjelder svarene slik de er nå. Ingenting sendes når du prøver. Importerte og oppdiktede svar er med her, selv om ingen regel virker på dem. Det en regel over ville holdt den fra, er tatt med.
rule-bench-events =
    { $n ->
        [0] Ingenting: ingen hendelser fra disse dagene passer.
        [one] Den ville ha handlet på { $n } hendelse.
       *[other] Den ville ha handlet på { $n } hendelser.
    }
rule-bench-about-events = Gjelder hendelsene som ble meldt disse dagene, og kundene slik de er nå. Ingenting sendes når du prøver. Det en regel over ville holdt den fra, er tatt med.
rule-runs = Hva den har gjort
rule-runs-none = Ingenting ennå. Den handler på det kundene sier fra nå av; det de sa før, gjør den ingenting med.
rule-run-when = Når
rule-run-who = Kunde
rule-run-did = Hva
run-state-waiting = venter til { $when }
run-told =
    { $n ->
        [one] sa fra til { $n } kollega
       *[other] sa fra til { $n } kolleger
    }
run-room =
    { $n ->
        [one] sa fra i { $n } rom
       *[other] sa fra i { $n } rom
    }
run-later =
    { $n ->
        [one] { $n } kollega får vite det senere, sammen med annet
       *[other] { $n } kolleger får vite det senere, sammen med annet
    }
run-deaf =
    { $n ->
        [one] { $n } kollega vil ikke ha slike varsler
       *[other] { $n } kolleger vil ikke ha slike varsler
    }
run-no-server = ingen e-post: det er ikke satt opp hvordan den sendes
run-nobody = det var ingen å si fra til
run-mailed = skrev til kunden
run-wrote = skrev til adressen i regelen
run-no-address = skrev ikke: kundens adresse er ikke kjent
run-unwanted = skrev ikke: kunden vil ikke ha e-post
run-asked = sendt til kampanjen, som spør hvis den kan
run-waits = spurte ikke: kunden venter allerede på det
run-closed = spurte ikke: kampanjen går ikke
run-tagged = satte på en merkelapp
run-untagged = fjernet en merkelapp
run-same = merkelappene var slik fra før
run-set = satte en egenskap ved kunden
run-set-same = egenskapen var slik allerede
run-no-property = satte ingenting: egenskapen finnes ikke, eller den tar ikke en slik verdi
run-no-customer = satte ingenting: ingen vet hvem kunden er
run-gone = gjorde ingenting: det stemte ikke lenger
run-kept = gjorde ingenting: noe skjedde i mellomtiden
run-off = gjorde ingenting: regelen var slått av
run-removed = gjorde ingenting: regelen var fjernet
run-failed = gikk galt; serverloggen sier hvorfor
run-and = { $one }, { $other }
time-ruled = Regelen «{ $rule }»: { $did }
rule-versions = Versjoner
rule-version = Versjon { $n }, { $when }
rule-version-by = Versjon { $n }, { $when }, { $name }
rule-sites = Anmeldelsessider
rule-sites-about = En e-post som fører til en av disse, ber om en offentlig anmeldelse, uansett hvilket formål som er oppgitt. Kjente sider teller uansett; legg til deres egne, én per linje.
rule-sites-save = Lagre sidene
rule-holidays = Helligdager
rule-holidays-about = Dager da regler for arbeidsdager ikke gjør noe, én per linje: 2026-12-24, eller 12-25 for hvert år.
rule-holidays-save = Lagre helligdagene
rule-holidays-wrong = «{ $line }» er ingen dag. Skriv 2026-12-24, eller 12-25 for hvert år.
rule-full = Det finnes { $n } regler, og det er ikke plass til flere.
sweep-rules = Gjør det reglene sier
done-rule-saved = Regelen er lagret.
done-rule-on = Regelen er slått på.
done-rule-off = Regelen er slått av.
done-rule-removed = Regelen er fjernet.
handling = Hva som er gjort
handling-taken = Tatt
handling-contacted = Kunden nådd
handling-done = Ordnet
handling-do-taken = Jeg tar det
handling-do-contacted = Jeg har nådd kunden
handling-do-done = Det er ordnet
handling-back = Angre
handling-by = { $name }, { $after } etter svaret
handling-due = Prøv å svare kunden innen 24 timer: { $left } igjen.
handling-late = Kunden har ventet i { $waited }; målet er 24 timer.
handling-none = Når du tar det, ser kollegene at du tar deg av det. Å åpne denne siden er ikke nok.
time-handling-taken = { $name } tok det
time-handling-contacted = { $name } nådde kunden
time-handling-done = { $name } ordnet det
time-handling-not-contacted = { $name } angret «Kunden nådd»
time-handling-not-done = { $name } angret «Ordnet»
done-handled = Det er notert.
lasted-minutes =
    { $n ->
        [0] mindre enn ett minutt
        [one] { $n } minutt
       *[other] { $n } minutter
    }
lasted-hours =
    { $n ->
        [one] { $n } time
       *[other] { $n } timer
    }
lasted-days =
    { $n ->
        [one] { $n } dag
       *[other] { $n } dager
    }
alerts = Når regler sier fra om et svar
alerts-now = med en gang
alerts-hour = én gang i timen, alt samlet
alerts-day = én gang om dagen, klokken åtte om morgenen
alerts-never = ikke i det hele tatt
alerts-room = Hvor du får beskjed
alerts-by-mail = på e-post
alerts-room-about = Andre som leser i rommet eller programmet, ser det også. Det som ikke har kommet fram dit innen et kvarter, kommer på e-post.
alerts-room-rests = Den er slått av eller har stoppet. Til den virker igjen, får du e-post.
alerts-room-none = Du får beskjed på e-post. Eiere og ledere kan legge til samtalerom og programmer, som du da kan velge her.
alerts-room-wrong = Denne webhooken finnes ikke lenger. Velg en annen.
alerts-about = Regler, også den for misfornøyde kunder, sier fra til deg om svar du har noe med å gjøre.
alerts-quiet = stille mellom disse klokkeslettene
alerts-quiet-about = Etter arbeidsområdets klokke. Det som kommer imens, får du samlet etterpå.
alerts-quiet-wrong = To ulike klokkeslett fra 0 til 23.
alerts-duty = Jeg har vakt nå
alerts-duty-about = Regler kan si fra til den som har vakt. Når ingen har vakt, sier de fra til eiere og ledere.
act-rule-made = laget en regel
act-rule-changed = endret en regel
act-rule-switched = slo en regel på eller av
act-rule-removed = fjernet en regel
act-rules-ordered = endret rekkefølgen på regler
act-alerts-moved = får beskjed fra regler et annet sted

mail-alert-subject = { $score }: { $who }
mail-alert-what = Noen har svart på «{ $survey }» fra { $workspace }:
mail-alert-event = «{ $event }» har skjedd med en kunde av { $workspace }:
mail-alert-see = Se på kunden
mail-alert-who = Fra { $who }
mail-alert-earlier = Tidligere svar:
mail-alert-go = Se på det og ta det
mail-alert-why =
    { $why ->
        [owner] Du får denne e-posten etter regelen «{ $rule }», fordi du tar deg av dette svaret eller kunden.
        [agent] Du får denne e-posten etter regelen «{ $rule }», fordi du betjente denne kunden.
        [team] Du får dette gjennom regelen «{ $rule }» fordi du arbeider i teamet som betjente denne kunden.
        [duty] Du får dette gjennom regelen «{ $rule }» fordi du har vakt, eller fordi ingen har vakt og du bestemmer her.
       *[managers] Du får denne e-posten etter regelen «{ $rule }», fordi du bestemmer her. Hva du får beskjed om, stiller du inn på kontosiden din.
    }
mail-digest-subject =
    { $n ->
        [one] { $n } ting å se på: { $workspace }
       *[other] { $n } ting å se på: { $workspace }
    }
mail-digest-what = Det regler sier fra om hos { $workspace }, alt samlet:
mail-digest-missed = Noe av dette skulle til et samtalerom eller et program og har ikke kommet fram dit.
mail-digest-go = Se på det
mail-digest-more =
    { $n ->
        [one] Og { $n } til.
       *[other] Og { $n } til.
    }
mail-halted-subject = En regel har stoppet: { $rule }
mail-halted-title = En regel har stoppet
mail-halted-what = Regelen «{ $rule }» i { $workspace } har stoppet av seg selv og venter på deg:
mail-halted-go = Se på regelen
mail-rule-stop = Ikke flere slike e-poster:
mail-rule-why = Du får dette på grunn av regelen «{ $rule }».

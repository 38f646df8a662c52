# Campaigns: who is asked by mail, what the mail says, when it goes, and what became of it.
rail-campaigns = Kampanjer
campaigns = Kampanjer
campaign = Kampanje
campaign-new = Ny kampanje
campaign-new-do = Skriv e-posten
campaign-edit = Rediger
campaign-no-survey = En kampanje stiller spørsmålet i en undersøkelse. Lag en undersøkelse først.
campaign-too-many = Det finnes { $most } kampanjer, som er det meste. Fjern et utkast først.

campaigns-none = Ingen kampanjer ennå
campaigns-none-about = En kampanje stiller dem på en liste ett spørsmål på e-post, med skalaen i e-posten: én gang, igjen og igjen, eller hver enkelt noen dager etter at de kom. Ingen blir spurt for snart igjen, og ingen som har sagt stopp.
campaigns-who = Hvem som blir spurt
campaigns-who-about = En liste du fører, eller et segment som finner personene sine med et filter. Før start ser du hvem som får den, hvem som ikke får den, og hvorfor.
campaigns-what = Hva e-posten sier
campaigns-what-about = Våre ord på hvert språk i undersøkelsen, eller dine egne, med e-posten ved siden av slik den vil se ut.
campaigns-when = Når den går
campaigns-when-about = På et tidspunkt, spredt over litt tid, aldri om natten der leseren bor. Du kan sette den på pause eller stoppe den når som helst.

campaign-state-draft = Utkast
campaign-state-running = Pågår
campaign-state-paused = På pause
campaign-state-stopped = Stoppet
campaign-state-done = Ferdig
campaign-kind = Hvor ofte
campaign-kind-once = Én gang
campaign-kind-once-about = Alle på listen får én e-post.
campaign-kind-waves = I bølger
campaign-kind-waves-about = Alle på listen blir spurt igjen etter så mange dager, og hver bølge sammenlignes med den forrige.
campaign-kind-rolling = Hver enkelt til sin tid
campaign-kind-rolling-about = Alle blir spurt noen dager etter at de kom, og igjen etter så mange dager, jevnt fordelt. Den går til du stopper den.
campaign-kind-triggered = Når en regel sier det
campaign-kind-triggered-about = Uten liste: regler sender folk hit, for eksempel tre uker etter en bestilling. Den går til du stopper den.
campaign-start-rules = Starte? Fra nå av spør den alle som regler sender hit.
campaign-check-rules = Ingen regel sender noen hit ennå
campaign-check-rules-about = Skriv en som spør med denne kampanjen.

campaign-column-state = Status
campaign-column-asked = Spurt
campaign-column-answered = Svart
campaign-column-when = Når
campaign-column-reason = Grunn
campaign-column-people = Personer
campaign-column-share = Andel
campaign-column-do = Hva du kan gjøre
campaign-column-score = Score
campaign-column-change = Mot bølgen før
campaign-asked-of = { $asked } av { $people }

campaign-name = Navn
campaign-name-about = Bare kolleger leser det.
campaign-survey-about = E-posten bruker språkene i undersøkelsen.
campaign-list-none = Ingen liste ennå
campaign-list-about = Et segment slås opp på nytt hver gang e-poster går.
campaign-add-contacts = Legg til kontakter
campaign-sender-about = Den som følger opp en kunde, spør dem ikke: da ville sympatien svare. Er det avsenderen, trer en annen avsender inn.
campaign-no-sender = Ingen e-posttjener er satt opp ennå

campaign-basis-consent = Bare de som har samtykket i å bli spurt på e-post. Hva de samtykket i, står på siden deres.
campaign-basis-soft_opt_in = Kunder som fikk vite at de kan si nei, og ikke har gjort det.
campaign-basis-service_message = Spørsmålet hører til en tjeneste de ba om; bare de som sa nei, utelates.

campaign-fact-survey = Undersøkelse
campaign-fact-list = Liste eller segment
campaign-fact-sender = Fra
campaign-fact-basis = Hvorfor du kan spørre
campaign-fact-when = Når
campaign-fact-reminder = Påminnelse
campaign-fact-languages = Språk

campaign-part-who = Hvem som blir spurt, og av hvem
campaign-part-mail = Hva e-posten sier
campaign-part-when = Når den går
campaign-mail-about = Spørsmålet, skalaen, veien til å melde seg av og postadressen din er alltid med. Der du ikke skriver noe, gjelder de grå ordene.
campaign-gaps = Hva som fylles inn for hver leser
campaign-gaps-about = Det som står bak en strek, sies der ingenting er kjent: {"{"}first_name|der{"}"}.
campaign-gap-first_name = Fornavn
campaign-gap-name = Navn
campaign-gap-company = Firmaet ditt
campaign-gap-account = Firmaet deres
campaign-gap-agent = Den som følger opp
campaign-gap-product = Produkt
campaign-gap-question = Spørsmålet
campaign-own-none = våre ord
campaign-own-n =
    { $n ->
        [one] { $n } egen tekst
       *[other] { $n } egne tekster
    }
campaign-text-subject = Emne
campaign-text-subject-about = Hva det gjelder, med få ord. Ingen knep: det er etter dette folk bestemmer seg.
campaign-text-preheader = Forhåndslinje
campaign-text-preheader-about = Innbokser viser den bak emnet.
campaign-text-greeting = Hilsen
campaign-text-greeting-about = Den første linjen.
campaign-text-before = Før spørsmålet
campaign-text-before-about = En tom linje begynner et avsnitt.
campaign-text-after = Etter skalaen
campaign-text-after-about = For eksempel hva som skjer med svarene.
campaign-text-closing = Avslutning
campaign-text-closing-about = Hvem som spør.
campaign-text-why = Hvorfor de får den
campaign-text-why-about = Smått, til slutt: hvordan du kjenner adressen.

campaign-at = Første e-post
campaign-at-about = { $zone }. Tomt: så snart den er startet.
campaign-clock = Hvilken klokke
campaign-theirs = Etter hver lesers egen klokke
campaign-theirs-about = Der tidssonen deres er kjent; ellers etter din.
campaign-after = Dager etter at de kom
campaign-after-about = Fra 0 til 730.
campaign-every = Dager til de blir spurt igjen
campaign-every-about = Fra 7 til 730. Ingen blir spurt tidligere enn arbeidsområdet tillater.
campaign-spread = Spre over
campaign-spread-about = E-postene i en bølge går jevnt over denne tiden, høyst 30 dager. 0 er på én gang.
campaign-unit = Enhet
campaign-unit-minutes = minutter
campaign-unit-hours = timer
campaign-unit-days = dager
campaign-hours = Timer på dagen
campaign-hours-from = Ikke før
campaign-hours-to = Ikke fra denne timen
campaign-hours-about = Der leseren bor, hvis det er kjent.
campaign-reminder-none = Ingen
campaign-reminder-after =
    { $n ->
        [one] Én, etter { $n } dag
       *[other] Én, etter { $n } dager
    }
campaign-reminder-about = Bare de som ikke har svart, og bare én gang.

campaign-save = Lagre
campaign-to-check = Lagre og se hvem som får den
campaign-overtaken = Noen andre endret denne kampanjen i mellomtiden
campaign-overtaken-about = Det du skrev, står fortsatt her og er ikke lagret ennå. Lagrer du nå, erstatter ditt det andre.
campaign-overtaken-see = Se det andre
campaign-preview = E-posten
campaign-preview-as = Som
campaign-preview-html = Med bilder og farger
campaign-preview-text = Som ren tekst
campaign-preview-language = På dette språket
campaign-preview-person = Som denne personen
campaign-preview-nobody = Noen
campaign-preview-about = Slik det er skrevet, lagret eller ikke. Ingenting i den kan trykkes på.
campaign-test = Send meg en test
campaign-test-about = Til { $to }. Svaret ditt er merket som test og teller aldri.
campaign-test-sent = En test er på vei til { $to }, med det som står her. Ingenting ble lagret.
campaign-test-no-server = Ingen test ble sendt: ingen e-posttjener er satt opp. En eier setter den opp under Innstillinger, E-post.
campaign-test-wait =
    { $n ->
        [one] Det var mange tester. Vent { $n } sekund.
       *[other] Det var mange tester. Vent { $n } sekunder.
    }

campaign-wrong-name = Én linje med 1 til 120 tegn.
campaign-wrong-survey = Velg en undersøkelse.
campaign-wrong-list = Denne listen finnes ikke lenger. Velg en annen.
campaign-wrong-sender = Denne avsenderen finnes ikke lenger. Velg en annen.
campaign-wrong-schedule-at = Skriv inn dato og klokkeslett.
campaign-wrong-schedule-to-hour = Den andre timen må være etter den første.
campaign-wrong-schedule-reminder = 3, 5 eller 7 dager, eller ingen.
campaign-wrong-spread = Et helt tall, fra { $low } til { $high } dager.
campaign-wrong-days = Et helt tall fra { $low } til { $high }.

campaign-will = Hvem som får den
campaign-will-of =
    { $n ->
        [one] av { $n } person på listen får den.
       *[other] av { $n } personer på listen får den.
    }
campaign-will-later =
    { $n ->
        [one] { $n } til får den senere, når vedkommende har fått fred lenge nok.
       *[other] { $n } til får den senere, når de har fått fred lenge nok.
    }
campaign-will-seen = Anslått etter de første { $n } på listen.
campaign-expect =
    { $n ->
        [one] Omtrent { $n } svar, altså en score innenfor { $margin } poeng.
       *[other] Omtrent { $n } svar, altså en score innenfor { $margin } poeng.
    }
campaign-expect-survey = { $rate } av de { $n } som denne undersøkelsen spurte de siste tolv månedene, svarte.
campaign-expect-workspace = { $rate } av de { $n } som undersøkelsene dine spurte de siste tolv månedene, svarte.
campaign-expect-unknown = Hvor mange som vil svare, er ikke kjent: færre enn 30 ble spurt de siste tolv månedene.
campaign-wont =
    { $n ->
        [one] { $n } får den ikke, og hvorfor
       *[other] { $n } får den ikke, og hvorfor
    }
campaign-wont-again = Sjekkes igjen når den sendes
campaign-reason-rest = Spurt nylig
campaign-reason-do-rest = De blir ledige av seg selv
campaign-reason-unsubscribed = Sa stopp
campaign-reason-do-unsubscribed = Ingenting: det er deres valg
campaign-reason-complained = Meldte en e-post som søppel
campaign-reason-do-complained = Ingenting: det er deres valg
campaign-reason-bounced = Adressen virker ikke
campaign-reason-do-bounced = Rett adressen
campaign-reason-suppressed = Skrives ikke til
campaign-reason-do-suppressed = En kollega bestemte det
campaign-reason-refused = Trakk samtykket
campaign-reason-do-refused = Ingenting: det er deres valg
campaign-reason-no-consent = Har ikke samtykket
campaign-reason-do-no-consent = Legg inn hva de samtykket i, på siden deres
campaign-reason-no-address = Ingen e-postadresse
campaign-reason-do-no-address = Legg inn adressen
campaign-reason-elsewhere = Venter i en annen kampanje
campaign-reason-do-elsewhere = Den spør dem
campaign-reason-owner = Følges opp av avsenderen
campaign-reason-do-owner = Legg til en avsender til
campaign-reason-left = Ikke lenger på listen
campaign-reason-do-left = Ingenting
campaign-reason-gone = Glemt eller slått sammen
campaign-reason-do-gone = Ingenting
campaign-reason-closed = Undersøkelsen ble stengt
campaign-reason-do-closed = Åpne den igjen

campaign-checks = Før du starter
campaign-check-list = Ingen er valgt.
campaign-check-list-about = Velg en liste eller et segment.
campaign-check-empty = Listen er tom.
campaign-check-empty-about = Sett kontakter på den først.
campaign-check-nobody = Ingen på listen ville fått den.
campaign-check-nobody-about = Se på grunnene over.
campaign-check-closed = Undersøkelsen tar ikke imot svar nå.
campaign-check-closed-about = Det ville de lese som trykker på et tall.
campaign-check-sender = Ingen e-posttjener er satt opp.
campaign-check-sender-about = En eier setter den opp under Innstillinger, E-post.
campaign-check-domain = Mottakere stoler kanskje ikke på e-post fra { $domain } ennå.
campaign-check-domain-about = Uten SPF, DKIM og DMARC havner mange e-poster i søppelposten.
campaign-check-domain-unknown = Ingen har sett etter om mottakere stoler på { $domain }.
campaign-check-domain-unknown-about = Slå det opp før du skriver til mange.
campaign-check-domain-good = SPF, DKIM og DMARC passer til { $domain }
campaign-check-replies = Heard leser ikke svar på e-post.
campaign-check-replies-about = Den som svarer med et tall, når avsenderens innboks, og svaret teller ikke.
campaign-check-postal = Det står ingen postadresse i e-posten.
campaign-check-postal-about = Mange land krever en i slike e-poster.
campaign-check-postal-good = Hver e-post har postadressen din
campaign-check-stop-good = Hver e-post har en vei til å melde seg av
campaign-check-subject = Ikke noe eget emne på: { $languages }
campaign-check-subject-about = Der gjelder våre ord.
campaign-check-past = Tidspunktet for den første e-posten er forbi.
campaign-check-past-about = Den ville gå så snart den er startet.
campaign-to-company = Legg den inn
campaign-to-list = Se listen
campaign-to-mail = E-postinnstillinger
campaign-to-sender = Avsenderen
campaign-other-sender =
    { $n ->
        [one] For { $n } person trer en annen avsender inn.
       *[other] For { $n } personer trer en annen avsender inn.
    }
campaign-start = Start
campaign-start-at = Start { $when }
campaign-start-sure =
    { $n ->
        [one] { $n } person blir spurt. Starte den?
       *[other] { $n } personer blir spurt. Starte den?
    }
campaign-not-startable = Den ble ikke startet: noe mangler. Se på det som er merket nedenfor.
campaign-mail = Kampanjen
campaign-more = Mer
campaign-copy = Dupliser
campaign-copy-name = { $name } (kopi)
campaign-remove = Fjern
campaign-remove-sure = Fjerne «{ $name }»? Det du har skrevet, går med.

campaign-when-now = Så snart den er startet.
campaign-when-at = { $when }.
campaign-when-theirs = { $when }, etter hver lesers egen klokke.
campaign-when-triggered = Når en regel sender noen hit.
campaign-when-rolling = { $after } dager etter at de kom, deretter hver { $every }. dag.
campaign-when-every =
    { $n ->
        [one] Igjen etter { $n } dag.
       *[other] Igjen hver { $n }. dag.
    }
campaign-when-spread = Spredt over { $span }.
campaign-when-hours = Mellom { $from } og { $to } der leseren bor.

campaign-pause = Pause
campaign-resume = Fortsett
campaign-stop = Stopp
campaign-stop-sure =
    { $n ->
        [0] Stoppe den for godt? Ingen venter lenger.
        [one] Stoppe den for godt? { $n } person som fortsatt venter, blir ikke spurt.
       *[other] Stoppe den for godt? { $n } personer som fortsatt venter, blir ikke spurt.
    }
campaign-stands-still = Den står stille
campaign-paused-refused = En mottakende e-posttjener avviste avsenderen. Se hva mottakerne sier under Innstillinger, E-post, og fortsett så; ingen får to e-poster.
campaign-paused-blocked = Mottakende e-posttjenere blokkerer avsenderen. Se hva mottakerne sier under Innstillinger, E-post, og fortsett så; ingen får to e-poster.
campaign-paused-list-gone = Listen finnes ikke lenger.
campaign-paused-closed = Undersøkelsen tar ikke imot svar nå.
campaign-sent-of =
    { $n ->
        [one] av { $n } person er spurt
       *[other] av { $n } personer er spurt
    }
campaign-next = Fortsetter { $when }
campaign-ended = Avsluttet { $when }
campaign-funnel = Hvor langt den er kommet
campaign-step-listed = På listen
campaign-step-passed = { $n } hoppet over
campaign-step-asked = Spurt
campaign-step-waiting =
    { $n ->
        [one] { $n } venter
       *[other] { $n } venter
    }
campaign-step-stopped =
    { $n ->
        [one] { $n } ble ikke spurt: den ble stoppet
       *[other] { $n } ble ikke spurt: den ble stoppet
    }
campaign-step-accepted = Tatt imot av e-posttjeneren deres
campaign-step-queued = { $n } på vei
campaign-step-answered = Svart
campaign-step-of = { $share } av { $of } mottatte
campaign-step-commented = Med kommentar
campaign-step-of-answers = { $share } · svar: { $of }
campaign-share = { $share } ({ $low } til { $high })
campaign-beside-failed = Mislyktes
campaign-beside-failed-about = aldri sendt
campaign-beside-unknown = Ukjent
campaign-beside-unknown-about = kan ha kommet fram; sendes ikke igjen
campaign-beside-bounced = I retur
campaign-beside-bounced-about = avvist, eller kom tilbake
campaign-beside-complained = Meldt som søppel
campaign-beside-complained-about = skrives ikke til igjen
campaign-beside-unsubscribed = Sa stopp
campaign-beside-unsubscribed-about = skrives ikke til igjen
campaign-beside-reminded = Påminnet
campaign-beside-reminded-about = hadde ikke svart
campaign-beside-provisional = Ikke bekreftet
campaign-beside-provisional-about = kanskje gitt av et program
campaign-waves = Bølge mot bølge
campaign-waves-about = De samme personene, spurt igjen
campaign-waves-table = Karakterene deres i én tabell
campaign-responses = Hva de svarte
campaign-wave = Bølge
campaign-wave-n = Bølge { $n }
campaign-few = færre enn 5 svar
campaign-owners = Hvilke kunder den når
campaign-owners-about = Etter hvem som følger dem opp
campaign-coverage = Dekning
campaign-skipped = Hoppet over, og hvorfor
campaign-recipients = Alle, én for én
campaign-recipients-none = Ingen i denne kampanjen passer til det du ser etter.
campaign-recipients-yet = Ingen ennå
campaign-recipients-yet-about = De som står på listen, får sin tur når kampanjen har begynt.
campaign-turn-waiting = Venter
campaign-turn-asked = Spurt
campaign-turn-reminded = Påminnet
campaign-turn-skipped = Hoppet over
campaign-turn-stopped = Ikke spurt: den ble stoppet
campaign-mail-queued = På vei
campaign-mail-attempting = Overleveres
campaign-mail-accepted = Tatt imot
campaign-mail-failed = Mislyktes
campaign-mail-unknown = Ukjent
campaign-mail-bounced = I retur
campaign-mail-complained = Meldt som søppel
campaign-mail-answered = Svart
filter-mail = E-post
filter-reason = Grunn
filter-wave = Bølge

done-campaign-started = Kampanjen er startet.
done-campaign-paused = Kampanjen er på pause. E-poster som overleveres akkurat nå, går likevel.
done-campaign-resumed = Kampanjen fortsetter.
done-campaign-stopped = Kampanjen er stoppet.
done-campaign-copied = Dette er en kopi som ingen har startet.
done-campaign-removed = Utkastet er fjernet.
act-campaign-made = laget en kampanje
act-campaign-changed = endret en kampanje
act-campaign-removed = fjernet utkastet til en kampanje
act-campaign-started = startet en kampanje
act-campaign-paused = satte en kampanje på pause
act-campaign-resumed = fortsatte en kampanje
act-campaign-stopped = stoppet en kampanje

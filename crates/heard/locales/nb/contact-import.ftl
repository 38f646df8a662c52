# Bringing in customers.
contact-import-title = Importer kontakter
contact-import-crumb = Importer kontakter
contact-import-contacts = Kontakter
contact-import-lead = Lim inn adresser, eller ta med en tabell. Den som alt er kjent, gjenkjennes på adressen; ingen får e-post på grunn av det, og den samme filen en gang til endrer ingenting.
contact-import-paste = Lim inn kontakter
contact-import-paste-example =
    ana@example.com
    Bor Kos <bor@example.com>
contact-import-paste-hint = Adresser én per linje, mottakere slik et e-postprogram skriver dem, eller celler kopiert fra et regneark, med eller uten en linje som navngir kolonnene.
contact-import-file = Eller en fil
contact-import-send = Se på det
contact-import-both = Lim inn kontakter eller velg en fil, ikke begge deler.
contact-import-nothing = Lim inn kontakter eller velg en fil.
contact-import-pasted = Limt inn
contact-import-column-changed = Endret
contact-import-next-columns-about = Heard gjetter navn, adresser, telefonnumre og mer ut fra navn og innhold. Du kan endre alt.
contact-import-next-check = Du ser hva som ville skje
contact-import-next-check-about = Hvem som er ny, hvem som blir endret, og hvilke rader som ikke kan tas med, med linje og grunn.
contact-import-next-start-about = Importen går av seg selv, kan stoppes når som helst, og kan tas tilbake etterpå.

contact-import-state =
    { $state ->
        [looking] Ses på
        [uploaded] Ikke startet
        [running] Pågår
        [done] Ferdig
        [stopped] Stoppet
        [undoing] Tas tilbake
        [undone] Tatt tilbake
       *[failed] Mislyktes
    }
contact-import-looking =
    { $n ->
        [one] { $n } rad sett på hittil
       *[other] { $n } rader sett på hittil
    }
contact-import-looking-about = Det er en lang fil. Ingenting skrives ennå: dette sier hva som vil skje med hver rad. Du kan lukke siden og komme tilbake.
contact-import-look-ended = Gjennomgangen av filen kom ikke til slutten, så ingenting kan sies ennå. Trykk på «Se på nytt».

contact-import-remembered = Kolonnene er tatt som for { $file } den { $day }. Samtykkene til de kontaktene er ikke tatt med.
contact-import-heading = Den første raden
contact-import-heading-yes = Navngir kolonnene
contact-import-heading-no = Er en kontakt
contact-import-column = Kolonne { $n }
contact-import-properties = Egenskaper
contact-import-new-property = Lag en ny egenskap
contact-import-what = Hva som gjøres med dem
contact-import-policy = Kontakter som alt er kjent
contact-import-policy-update = Oppdater: det filen sier, erstatter det som er kjent
contact-import-policy-fill = Fyll hull: det som er kjent, blir stående
contact-import-policy-skip = La dem være som de er; liste og samtykke gjelder likevel for dem
contact-import-list = Sett alle på en liste
contact-import-list-none = Ikke på noen liste
contact-import-list-new = En ny liste
contact-import-list-name = Navn på den nye listen
contact-import-country = Land for telefonnumre uten land
contact-import-country-hint = To bokstaver, som NO. Er det tomt, utelates numre uten +.
contact-import-format = Dager er skrevet
contact-import-agreed = Samtykke
contact-import-agreed-no = Ingenting er sagt om samtykke
contact-import-agreed-yes = De kan spørres, av denne grunnen
contact-import-channels = Hvordan de kan nås
contact-import-channel-email = På e-post
contact-import-channel-call = På telefon
contact-import-channel-sms = Med tekstmelding
contact-import-basis = Hvorfor
contact-import-basis-consent = De samtykket til det
contact-import-basis-soft-opt-in = De er kunder, fikk vite at de kan reservere seg, og har ikke gjort det
contact-import-basis-service-message = Det hører til en tjeneste de ba om
contact-import-source = Hvor det kommer fra
contact-import-source-hint = For eksempel: påmeldingsskjema i nettbutikken, 2025
contact-import-wording = Hva de samtykket til
contact-import-wording-hint = Med nøyaktig de ordene de så, hvis noen tok vare på dem.
contact-import-agreed-about = Den som trakk samtykket tilbake, holdes utenfor, med mindre en kolonne sier at de samtykket etter det.
contact-import-dry-run-about = Ingenting er skrevet ennå.
contact-import-fresh =
    { $n ->
        [one] { $n } kontakt blir lagt til
       *[other] { $n } kontakter blir lagt til
    }
contact-import-changes =
    { $n ->
        [one] { $n } kjent kontakt blir endret
       *[other] { $n } kjente kontakter blir endret
    }
contact-import-same =
    { $n ->
        [one] { $n } kjent kontakt blir som den er
       *[other] { $n } kjente kontakter blir som de er
    }
contact-import-again =
    { $n ->
        [one] { $n } rad handler om en kontakt fra en tidligere rad
       *[other] { $n } rader handler om kontakter fra tidligere rader
    }
contact-import-remarks-about = De tas med likevel.
contact-import-errors = Lagre alt som en fil
contact-import-start =
    { $n ->
        [one] Importer { $n } rad
       *[other] Importer { $n } rader
    }
contact-import-start-none = Ingenting å importere
contact-import-go-on-about = Det som er inne, blir stående. Fortsetter du, begynner den der den stoppet.
contact-import-gone-about = Filer slettes etter en uke, eller en dag etter importen. For å fortsette må du ta med filen på nytt: det som er inne, endres ikke av det.
contact-import-added = Lagt til
contact-import-changed = Endret
contact-import-as-was = Som før
contact-import-to-contacts = Til kontaktene
contact-import-to-list = Til listen
contact-import-more = Importer mer

contact-import-undo = Ta denne importen tilbake
contact-import-undo-on = Fortsett å ta den tilbake
contact-import-undo-title = Ta importen tilbake
contact-import-undo-what = Dette ville skje nå
contact-import-undo-gone =
    { $n ->
        [one] { $n } kontakt som ble lagt til, forsvinner
       *[other] { $n } kontakter som ble lagt til, forsvinner
    }
contact-import-undo-put-back =
    { $n ->
        [one] { $n } kontakt får tilbake det som var kjent før
       *[other] { $n } kontakter får tilbake det som var kjent før
    }
contact-import-undo-kept =
    { $n ->
        [one] { $n } kontakt blir som den er:
       *[other] { $n } kontakter blir som de er:
    }
contact-import-undo-marks = Alle tas av listen importen satte dem på, og samtykkene fra importen fjernes. Nye egenskaper blir stående.
contact-import-undo-list = Listen som ble laget, blir også stående.
contact-import-undo-start = Ta importen tilbake
contact-import-undo-not = Behold importen
contact-import-undo-failed = Noe gikk galt mens den ble tatt tilbake. Det som er gjort, er gjort; det kan fortsette.
contact-import-undoing = { $done } av { $total } kontakter
contact-import-undoing-begins = Kontaktene telles.
contact-import-undone-gone =
    { $n ->
        [one] { $n } kontakt som var lagt til, er borte
       *[other] { $n } kontakter som var lagt til, er borte
    }
contact-import-undone-put-back =
    { $n ->
        [one] { $n } kontakt fikk tilbake det som var kjent før
       *[other] { $n } kontakter fikk tilbake det som var kjent før
    }
contact-import-undone-kept =
    { $n ->
        [one] { $n } kontakt ble som den var:
       *[other] { $n } kontakter ble som de var:
    }
contact-import-undone-addresses =
    { $n ->
        [one] { $n } adresse ble ikke satt tilbake: den er en annen kontakts nå
       *[other] { $n } adresser ble ikke satt tilbake: de er andre kontakters nå
    }
contact-import-kept-merged = slått sammen med en annen kontakt
contact-import-kept-erased = glemt siden
contact-import-kept-answered = har svart
contact-import-kept-invited = invitert
contact-import-kept-changed = endret siden
contact-import-kept-listed = satt på en annen liste
contact-import-kept-agreed = samtykke gitt eller trukket tilbake et annet sted

contact-import-role-name = Fullt navn
contact-import-role-first-name = Fornavn
contact-import-role-last-name = Etternavn
contact-import-role-email = E-postadresser
contact-import-role-phone = Telefonnumre
contact-import-role-language = Språk
contact-import-role-zone = Tidssone
contact-import-role-country = Land
contact-import-role-account = Firma (kontaktens)
contact-import-role-owner = Ansvarlig (agent)
contact-import-role-agreed = Dag for samtykket
contact-import-role-none = Ikke ta med
contact-import-new-text = Ny: en tekst
contact-import-new-number = Ny: et tall
contact-import-new-day = Ny: en dag
contact-import-new-yes-no = Ny: ja eller nei

contact-import-mistake-no-address = Ingen kolonne har e-postadresser eller telefonnumre. Velg en: kontakter gjenkjennes på dem.
contact-import-mistake-twice = To kolonner er tatt for: { $name }. Behold bare én av dem.
contact-import-mistake-no-format = Velg hvordan dagene er skrevet.
contact-import-mistake-no-column = Filen har ingen kolonne «{ $name }».
contact-import-mistake-no-property = Egenskapen «{ $name }» finnes ikke lenger. Velg en annen.
contact-import-mistake-too-many-properties = Et arbeidsområde har høyst 100 egenskaper. Utelat noen kolonner.
contact-import-mistake-too-many-lists = Et arbeidsområde har høyst 500 lister. Velg en som finnes.
contact-import-mistake-no-list = Listen finnes ikke lenger. Velg en annen.
contact-import-mistake-list-name = Gi den nye listen et navn som ingen annen liste har, på høyst 120 bokstaver.
contact-import-mistake-segment = Ingen kan settes på et segment: filteret avgjør hvem som er med. Velg en annen liste.
contact-import-mistake-no-channel = Velg hvordan de kan nås, eller si ingenting om samtykke.
contact-import-mistake-no-source = Skriv hvor samtykket kommer fra.
contact-import-mistake-agreed-to-what = En kolonne har dagen for samtykket. Si nedenfor hva de samtykket til, eller utelat kolonnen.
contact-import-mistake-no-country = «{ $name }» er ikke noe land. Skriv to bokstaver, som NO.

contact-import-reason-nobody = Verken e-postadresse eller telefonnummer
contact-import-reason-wrong-email = E-postadressen er ikke gyldig, og det er ingen annen
contact-import-reason-wrong-phone = Telefonnummeret er ikke gyldig eller mangler land, og det er ikke noe annet
contact-import-reason-email = Ikke en e-postadresse; utelatt
contact-import-reason-phone = Ikke et telefonnummer, eller uten land; utelatt
contact-import-reason-many = Flere enn 20 adresser; resten er utelatt
contact-import-reason-language = Ikke en språkkode som sl; utelatt
contact-import-reason-zone = Ingen slik tidssone; utelatt
contact-import-reason-country = Ikke en landskode på to bokstaver; utelatt
contact-import-reason-long = Mer enn 200 bokstaver; utelatt
contact-import-reason-number = Ikke et tall, eller kan være to; utelatt
contact-import-reason-day = Ikke en dag; utelatt
contact-import-reason-yes-no = Verken ja eller nei; utelatt
contact-import-reason-not-agreed = Ingen leselig dag for samtykket; ikke noe samtykke skrives ned
contact-import-reason-taken = Adressen er en annen kontakts og forblir det
contact-import-reason-again = Samme kontakt som i en tidligere rad

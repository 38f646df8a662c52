### The page on which is said how mail is sent.

mail-server = E-postserver
mail-about = Serveren firmaet ditt sender e-post gjennom, eller en dere leier. Den som ga dere postkassen, kjenner disse verdiene.
mail-given = Dette er satt i heard.toml eller i serverens miljø, og endres der.
mail-host = Navn på serveren
mail-host-wrong = Det trengs et navn som smtp.example.com, uten noe foran eller etter.
mail-security = Kryptering
mail-security-wrong = Velg en av de fire.
mail-security-starttls = STARTTLS
mail-security-starttls-about = Kryptert etter en hilsen. Port 587.
mail-security-tls = TLS
mail-security-tls-about = Kryptert fra starten. Port 465.
mail-security-none = Ingen, innenfor denne maskinen
mail-security-none-about = For en e-postserver på maskinen Heard kjører på.
mail-security-insecure = Ingen, overalt
mail-security-insecure-about = Andre underveis kan lese e-postene, lenkene til nye passord i dem og passordet nedenfor.
mail-port = Port
mail-port-about = 587 med STARTTLS, 465 med TLS.
mail-port-wrong = En port er et tall fra 1 til 65535.
mail-user = Bruker
mail-user-about = La feltet stå tomt hvis serveren ikke ber om noen.
mail-password = Passord
mail-password-about = Det lagres kryptert og vises aldri igjen.
mail-password-kept = Et passord er lagret. La feltet stå tomt for å beholde det.
mail-password-again = Skriv inn passordet. Et lagret passord går bare til serveren og brukeren det ble skrevet inn for.
mail-address = E-post sendes fra
mail-address-about = En adresse som serveren har lov til å sende for. Det som ikke kan leveres, kommer tilbake dit.
mail-address-wrong = Dette ser ikke ut som en e-postadresse.
mail-name = Avsenderens navn

mail-test = Prøv
mail-test-about = Sender en e-post til { $to } med innstillingene slik de ble lagret, og sier hva serveren mener om den.
mail-test-not-yet = Lagre innstillingene først; så kan du sende deg selv en e-post.
mail-test-send = Send meg en test
mail-tried-well = E-postserveren tok imot en e-post til { $to }. Den bør komme frem om et minutt eller to.
mail-tried-wrong = Testen ble ikke sendt
mail-tried-unknown = Ingen vet om testen ble sendt
mail-said = Serveren sa:

mail-wrong-name = Det finnes ingen maskin med dette navnet.
mail-do-name = Sjekk om serverens navn er skrevet riktig. Er det riktig, kan ikke maskinen Heard kjører på, slå opp navn.
mail-wrong-closed = Maskinen finnes, men ingen lytter på denne porten.
mail-do-closed = Sjekk porten: 587 med STARTTLS, 465 med TLS. Det kan også være en brannmur som avviser.
mail-wrong-unreached = Fikk ikke kontakt med maskinen.
mail-do-unreached = Sjekk serverens navn. Maskinen Heard kjører på, har kanskje ikke lov til å koble seg til den.
mail-wrong-slow = Serveren svarte ikke i tide.
mail-do-slow = En brannmur kan sluke forbindelsen, eller port og kryptering passer ikke sammen: port 465 vil ha TLS, port 587 STARTTLS.
mail-wrong-lost = Forbindelsen ble brutt før e-posten var overlevert.
mail-do-lost = Prøv igjen. Fortsetter det, sier serverens logg hvorfor den la på.
mail-wrong-lost-after = E-posten ble overlevert, og forbindelsen ble brutt før serveren sa at den tok imot den.
mail-do-lost-after = Se i e-posten din: den kan ha kommet frem. Fortsetter det, sier serverens logg hvorfor den la på.
mail-wrong-not-smtp = Det som svarer der, er ikke en e-postserver, eller det bruker TLS fra starten.
mail-do-not-smtp = Sjekk navn og port. Port 465 vil ha TLS.
mail-wrong-not-tls = Det som svarer der, begynner ikke med TLS.
mail-do-not-tls = Velg STARTTLS, eller port 465.
mail-wrong-no-starttls = Serveren tilbyr ikke STARTTLS.
mail-do-no-starttls = Prøv TLS på port 465. Kjører serveren på denne maskinen, trengs ingen kryptering.
mail-wrong-other-name = Serverens sertifikat gjelder et annet navn.
mail-do-other-name = Skriv navnet som står i sertifikatet; den som driver serveren, kjenner det. En adresse i tall holder ikke.
mail-wrong-not-trusted = Serverens sertifikat er ikke signert av noen denne maskinen stoler på.
mail-do-not-trusted = Signerer firmaet ditt sertifikatene sine selv, legg utstederen til på denne maskinen (på Debian: i /usr/local/share/ca-certificates, deretter update-ca-certificates).
mail-wrong-expired = Serverens sertifikat er utløpt, eller er ikke gyldig ennå.
mail-do-expired = Den som driver serveren, må fornye det. Er det nytt, sjekk klokken på denne maskinen.
mail-wrong-tls = Forbindelsen kunne ikke krypteres.
mail-do-tls = Serveren kan være for gammel: det trengs TLS 1.2 eller nyere.
mail-wrong-in-clear = Serveren er en annen maskin, og forbindelsen ville ikke vært kryptert.
mail-do-in-clear = Velg STARTTLS eller TLS. «Ingen, overalt» virker også, hvis du godtar det som står der.
mail-wrong-no-log-in = Serveren tar ikke imot bruker og passord her.
mail-do-no-log-in = La bruker og passord stå tomme, eller velg en kryptert forbindelse: mange servere tar bare imot passord da.
mail-wrong-log-in = Serveren avviste bruker og passord.
mail-do-log-in = Sjekk begge. Noen leverandører vil ha et eget passord for programmer i stedet for det til postkassen.
mail-wrong-log-in-needed = Serveren vil ha bruker og passord.
mail-do-log-in-needed = Fyll dem ut.
mail-wrong-needs-tls = Serveren tar ikke imot noe før forbindelsen er kryptert.
mail-do-needs-tls = Velg STARTTLS.
mail-wrong-sender = Serveren lar oss ikke sende fra denne adressen.
mail-do-sender = Velg en adresse som tilhører denne brukeren, eller få den godkjent der.
mail-wrong-recipient = Serveren tar ikke imot e-post til denne mottakeren.
mail-do-recipient = Sjekk adressen. Er den riktig, vil serveren kanskje ha bruker og passord før den sender e-post videre.
mail-wrong-letter = Serveren avviste selve e-posten.
mail-do-letter = Det den sa, forteller hvorfor; oftest regner den e-posten som søppelpost, eller avsenderens adresse er ikke en av dens egne.
mail-wrong-busy = Serveren ber oss komme tilbake senere.
mail-do-busy = E-poster som venter, prøves igjen av seg selv. Prøv testen igjen om noen minutter.
mail-wrong-malformed = En adresse er ikke skrevet slik e-postservere vil ha den.
mail-do-malformed = Sjekk avsenderens adresse og din egen.
mail-wrong-password-lost = Et passord er lagret, men kan ikke åpnes: secret.key er en annen enn da det ble skrevet inn.
mail-do-password-lost = Skriv inn passordet på nytt, eller legg tilbake den tidligere secret.key.
mail-wrong-gone = Mottakeren finnes ikke lenger, eller har ingen adresse.
mail-do-gone = Ingenting: det er ingen igjen å spørre.
mail-wrong-sealed = Den ble skrevet under en annen secret.key og kan ikke åpnes.
mail-do-sealed = Be om den på nytt.
mail-wrong-wait = Det var mange ganger på kort tid. Vent { $wait ->
    [one] ett sekund.
   *[other] { $wait } sekunder.
  }
mail-do-wait = Prøv så igjen.

mail-sent = De siste e-postene
mail-sent-what = E-post
mail-sent-became = Hva det ble av den
mail-sent-when = Skrevet
mail-kind =
    { $kind ->
        [reset] Lenke til nytt passord
        [password-changed] Passord byttet
        [colleague] Kollega invitert
        [survey] Undersøkelse
        [survey-reminder] Påminnelse om en undersøkelse
        [survey-test] Undersøkelse, for å prøve
        [inbox-trial] Prøve av mottak
        [noted] Svar på e-post notert
        [no-more] Ingen flere undersøkelser
        [test] Prøvemelding
        [mention] Kollega nevnt
        [alert] Regel sier fra til en kollega
        [digest] Regler sier fra til en kollega, alt samlet
        [rule-halted] Regel stoppet
        [webhook-halted] Webhook stoppet
        [rule] E-post fra en regel
        [report] Rapport
        [absence] E-post eller svar uteblir
       *[other] { $kind }
    }
mail-state =
    { $state ->
        [queued] Venter
        [attempting] Sendes
        [accepted] Sendt
        [failed] Ikke sendt
       *[unknown] Kanskje sendt
    }
mail-again = Prøves igjen { $when }

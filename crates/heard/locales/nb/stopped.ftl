# Hvem det ikke skrives til.

stopped = Skrives ikke til
stopped-about = De som ikke vil ha flere spørreundersøkelser på e-post, de som ikke kan nås, og de du legger til her. Det gjelder alle undersøkelser, og blir stående når en kontakt glemmes.
stopped-search = Slå opp en adresse
stopped-all = Vis alle
stopped-found = Skrives ikke til:
stopped-free = Ingenting hindrer oss i å skrive til denne adressen.
stopped-n =
    { $n ->
        [one] { $n } oppføring
       *[other] { $n } oppføringer
    }
stopped-older = Flere oppføringer
stopped-unknown = En adresse som ingen kontakt her har
stopped-over = over
stopped-scope-relational = bare faste undersøkelser
stopped-scope-transactional = bare undersøkelser etter en opplevelse
stopped-scope-other = bare andre undersøkelser
stopped-reason-unsubscribed = Meldte seg av
stopped-reason-objected = Protesterte
stopped-reason-complained = Meldte en e-post som søppelpost
stopped-reason-bounced = E-post kommer ikke fram
stopped-reason-by_hand = Lagt til for hånd
stopped-by-mail = ved en e-post fra «{ $campaign }»
stopped-until = til { $until }
stopped-none = Det kan skrives til alle
stopped-none-about = De som melder seg av, klager eller ikke kan nås, kommer hit av seg selv. Du kan også legge til en adresse eller et helt domene.
stopped-new = Legg til en adresse eller et domene
stopped-new-about = Av en adresse lagres bare en kode den kan kjennes igjen på.
stopped-address = Adresse, eller @ og et domene
stopped-note = Hvorfor (kollegene leser det)
stopped-new-do = Ikke skriv dit
stopped-address-wrong = Dette er verken en e-postadresse eller et domene. Skriv det som ana@example.com eller @example.com.
stopped-note-wrong = Notatet er én linje på høyst 300 tegn.
stopped-already = Det skrives allerede ikke til denne adressen eller dette domenet.
stopped-lift = Skriv igjen
stopped-lift-of = Skriv til { $who } igjen
stopped-lift-about = Undersøkelser sendes dit igjen.
stopped-lift-theirs = De ville selv ikke ha flere e-poster. Å skrive til dem igjen krever samtykke.
stopped-lift-agreed = De har bedt om å få undersøkelsene våre igjen
stopped-lift-needs = Uten samtykke skrives det ikke til dem. Kryss av hvis de har bedt om det.
stopped-lift-do = Skriv til dem igjen
contact-time-stopped-all = Det skrives ikke til dem mer
contact-time-stopped-relational = Får ikke flere faste undersøkelser
contact-time-stopped-transactional = Får ikke flere undersøkelser etter en opplevelse
contact-time-stopped-other = Får ikke flere andre undersøkelser
done-stopped = Ingenting sendes dit mer.
done-stop-lifted = Undersøkelser kan sendes dit igjen.
act-stopped = stoppet e-post til en adresse eller et domene
act-stop-lifted = latt noen bli skrevet til igjen

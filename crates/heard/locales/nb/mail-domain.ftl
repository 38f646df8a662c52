### Om mottakere kan stole på e-posten vår: nøkler til å signere med, og hva DNS sier om avsenderens domene.

signature = Signatur (DKIM)
signature-about = E-post kan ha en signatur som mottakere kontrollerer med det { $domain } publiserer. Signert e-post havner sjeldnere i søppelposten, og ingen kan endre den underveis.
signature-none = Det finnes ingen nøkler ennå: e-post går ut slik e-postserveren din sender den. Mange leverandører signerer selv; en signatur til skader ikke.
signature-make = Lag nøkler
signature-make-about = Det tar noen sekunder. Ingenting signeres før du sier det.
signature-make-again = Lag nye nøkler
signature-make-again-about = Én gang i året er nok, og med én gang hvis noen kan ha lest de gamle. De nåværende fortsetter å signere til du velger de nye.
signature-full = Tre nøkkelpar er nok. Slett et som ikke trengs lenger, så kan du lage et nytt.
signature-keys = Nøklene { $name }
signature-made = laget { $day }
signature-signs = Signerer
signature-signs-now = E-post fra { $domain } signeres med disse to nøklene. Oppføringene deres må forbli publisert.
signature-above = De er for { $domain } og signerer for alle avsendere i det domenet: det som gjøres med dem, gjelder for alle.
signature-who = Nøkler tilhører hele installasjonen: en eier lager dem, signerer med dem og sletter dem.
signature-signs-unseen = E-post signeres, men da DNS ble spurt sist, hadde det ikke begge oppføringene. Mottakere finner at signaturen er feil. Publiser dem, eller slutt å signere.
signature-waits = Signerer ikke ennå
signature-waits-about = Publiser disse to oppføringene der navnene til { $domain } ligger, vent en time, og signer så med dem.
signature-former = Signerte før
signature-former-about = La begge oppføringene være publisert i to uker til: e-post underveis kontrolleres fortsatt med dem. Ta dem så ut av { $domain }, og slett nøklene.
signature-lost = Disse nøklene kan ikke åpnes: secret.key er en annen enn da de ble laget. Ingenting signeres med dem. Legg tilbake den tidligere secret.key, eller lag nye nøkler.
signature-foreign = Disse nøklene er for { $domain }, og e-post kommer nå fra et annet domene. Ingenting signeres med dem.
signature-records = Oppføringer som skal publiseres (TXT)
signature-rsa = RSA, som alle mottakere kjenner
signature-ed25519 = Ed25519, kortere, for nyere mottakere
signature-on = Signer med disse nøklene
signature-off = Slutt å signere
signature-delete = Slett
signature-delete-of = Slett nøklene { $name }
signature-delete-about = Nøklene er borte for godt. En e-post som er signert med dem og ikke er kommet fram ennå, kan bli tatt for en forfalskning når oppføringene også er borte.
signature-unseen = Oppføringene var ikke å se nå nettopp
signature-unseen-about = DNS viser ennå ikke begge oppføringene for { $name }, så ingenting ble endret. Det kan ta en time eller mer før verden ser det du har publisert. E-post som signeres før det, ser feil ut for mottakere.
signature-anyway = Signer likevel

record-name = Navn
record-text = Verdi
record-zone = Som en linje i en sonefil

domain-check-of = Om mottakere kan stole på e-post fra { $domain }
domain-check-about = Mottakere spør DNS hva { $domain } sier om e-posten sin. Her spørres det om det samme, og det sies hva som mangler.
domain-check-do = Kontroller domenet
domain-checked = Kontrollert:
domain-add = Publiser denne TXT-oppføringen:
domain-state-good = Bra
domain-state-look = Se på det
domain-state-missing = Mangler
domain-silent-slow = Navneserveren svarte ikke i tide. Prøv igjen om et minutt; fortsetter det, se på domenets navneserver og på den som denne maskinen spør.
domain-silent-failed = Navneserveren klarte ikke å svare. Se på domenets navneserver og på den som denne maskinen spør.
domain-silent-endless = Det som er publisert, fører til flere spørsmål enn noen stiller. Mottakere stopper også: gjør det kortere.

domain-spf = Servere som kan sende (SPF)
domain-spf-good = { $name } sier hvilke servere som kan sende for det, og at andre ikke er til å stole på. Om e-postserveren din er blant dem, vet den som driver den.
domain-spf-neutral = { $name } nevner servere som kan sende for det, men sier ingenting om alle andre. La oppføringen slutte med ~all.
domain-spf-pass = Oppføringen til { $name } lar alle sende (+all), og er ingenting verd. La den slutte med ~all.
domain-spf-missing = { $name } sier ikke hvilke servere som kan sende for det. Gir leverandøren din en egen oppføring, publiser den i stedet for denne.
domain-spf-several = { $name } har flere oppføringer, og mottakere bruker ingen av dem. Samle alt i én.
domain-spf-malformed = Mottakere kan ikke lese oppføringen på grunn av dette: { $detail }. Rett det.
domain-spf-broken = Oppføringen viser til { $detail }, som ikke har noen oppføring selv. Mottakere tar det som en feil: ta henvisningen ut.
domain-spf-lookups = Oppføringen krever mer enn ti oppslag, og der stopper mottakere. Ta ut det som ikke trengs.

domain-key = Signaturens nøkkel (DKIM)
domain-key-good = Oppføringen er publisert.
domain-key-testing = Oppføringen er publisert med t=y: domenet prøver bare ut signaturer, og noen mottakere ser bort fra dem. Ta ut t=y.
domain-key-foreign = Oppføringen er publisert hos { $detail }, som ikke har noe med avsenderens domene å gjøre: mottakere regner den ikke med. Lag nye nøkler.
domain-key-missing = Oppføringen er ikke publisert, eller ikke synlig ennå.
domain-key-gone = Oppføringen er ikke publisert lenger. Nøklene signerer ingenting, og kan slettes.
domain-key-below = Oppføringen står nedenfor.
domain-key-other = Noe annet er publisert der. Erstatt det med oppføringen nedenfor.
domain-key-none = Heard signerer ingenting: det er ikke laget nøkler. Om e-postserveren din signerer selv, ser du av hodene i en test-e-post.
domain-key-lost = Nøklene kan ikke åpnes, så ingenting signeres: secret.key er en annen enn da de ble laget.

domain-dmarc = Hva som skal skje med forfalskninger (DMARC)
domain-dmarc-good = { $name } ber mottakere om ikke å stole på e-post som ikke er dets egen.
domain-dmarc-watch = { $name } har en regel som bare følger med (p=none). Store mottakere krever en; en strengere kan vente til alt annet har vært bra i noen uker.
domain-dmarc-missing = Det finnes ingen regel. Store mottakere krever en; denne endrer ikke noe annet.
domain-dmarc-several = Det finnes flere regler, og mottakere bruker ingen av dem. La én stå.
domain-dmarc-malformed = Mottakere kan ikke lese dette som en regel. Den begynner med v=DMARC1; p=none

domain-returns = Svar og e-post i retur (MX)
domain-returns-good = E-post til { $name } kommer fram et sted.
domain-returns-implicit = { $name } nevner ingen server som tar imot e-post; avsendere prøver maskinen med dette navnet. Publiser en MX-oppføring.
domain-returns-missing = { $name } tar ikke imot e-post: svar, og det som ikke kan leveres, går tapt. Noen mottakere avviser slike avsendere. Publiser en MX-oppføring, eller velg en avsender med et domene som tar imot e-post.
domain-returns-null = { $name } sier at det ikke tar imot e-post. Mottakere avviser slike avsendere; velg en annen.

domain-counted = Regnes som din (alignment)
domain-counted-both = E-post regnes som din på begge måter: ved signaturen, og ved adressen den kommer tilbake til.
domain-counted-signed = E-post regnes som din ved signaturen. Det er nok, og det holder når den videresendes.
domain-counted-returned = E-post regnes som din bare ved adressen den kommer tilbake til. Det går tapt når den videresendes; en signatur med publiserte nøkler gjør ikke det.
domain-counted-neither = Ingenting viser mottakere at e-posten er din. Publiser det som mangler ovenfor; en signatur er mest verd.

done-signature-made = Nøklene er laget. Publiser de to oppføringene, og signer så med dem.
done-signature-on = Hver e-post signeres fra nå av.
done-signature-off = E-post signeres ikke lenger.
done-signature-removed = Nøklene er slettet. Ta oppføringene ut av DNS når ingen e-post er underveis lenger.
done-domain-checked = DNS ble spurt nå nettopp.
act-signature-made = laget nøkler til å signere e-post med
act-signature-on = slo på signering av e-post
act-signature-off = slo av signering av e-post
act-signature-removed = slettet nøkler til å signere e-post med

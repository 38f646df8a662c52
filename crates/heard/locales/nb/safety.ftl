# Det som holder en konto trygg: økter, det andre trinnet, passordet en gang til og nøkler for programmer.
sessions = Hvor du er logget inn
sessions-about = Avslutt det du ikke kjenner igjen, og bytt så passord.
sessions-only = Du er ikke logget inn andre steder.
sessions-end = Avslutt alle andre
sessions-end-sure = Avslutte alle andre økter? Den som arbeider i en av dem, må logge inn på nytt.
session-this = Denne økten
session-device = { $browser } på { $system }
session-unknown = ukjent enhet
session-begun = siden { $when }
session-seen = sist brukt { $when }
session-end = Avslutt
session-end-of = Avslutt økten: { $device }
done-session-ended = Økten er avsluttet.
done-sessions-ended = Alle de andre øktene dine er avsluttet.

prove-title = Passordet ditt, takk
prove-lead = Neste side ber om det, slik at ingen andre kommer dit fra en skjerm som er blitt stående åpen.
prove-lead-again = Det du trykket på, ber om det, slik at ingen andre kan gjøre det fra en skjerm som er blitt stående åpen. Ingenting er endret ennå.
prove-do = Fortsett
prove-note = Det holder i et kvarter.
done-proved = Passordet er riktig. Ingenting er endret ennå: gjør en gang til det du ville gjøre.

code-title = Koden din, takk
code-lead = Passordet er riktig. Kontoen din har et trinn til.
code-label = Kode
code-about = Seks sifre fra appen, eller en av gjenopprettingskodene.
code-of-app = De seks sifrene som appen viser
code-send = Logg inn
code-back = Tilbake til passordet
code-lost = Mistet både app og gjenopprettingskoder? Den som driver denne Heard, kan fjerne det andre trinnet.
code-wrong = Koden er ikke riktig, eller den er brukt før. Vent på den neste og skriv inn den.

second-factor = Andre trinn ved innlogging
second-about = I tillegg til passordet kreves en kode som endres hvert halve minutt, og som bare en app på telefonen din kjenner. Et stjålet passord alene åpner da ingenting.
second-begin = Sett opp
second-look-after = Administrer
second-is-off = Det er av
second-on = Det er på
second-on-since = På siden { $when }.
second-on-about = Innlogging krever en kode fra appen etter passordet.
second-needed = { $workspace } krever et andre trinn
second-needed-about = Alt annet åpner seg så snart det er satt opp. Det tar to minutter og krever en autentiseringsapp, uansett hvilken.
second-scan = 1. Skann dette med appen
second-scan-about = Enhver autentiseringsapp duger. Har du ingen ennå, finnes det en i telefonens appbutikk eller i passordbehandleren.
second-square = Firkant til å skanne; det samme står nedenfor
second-type = Eller skriv inn denne nøkkelen, tidsbasert, med 6 sifre:
second-try = 2. Skriv inn koden den viser
second-try-about = Først en riktig kode slår på det andre trinnet.
second-on-do = Slå på
second-anew = Begynn på nytt med en annen nøkkel
second-code-wrong = Koden er ikke riktig, eller den er brukt før. Vent på den neste og skriv inn den. Er den også feil, se om klokken på telefonen er riktig.
second-lost = Den hemmelige nøkkelen til denne Heard er en annen siden da, og ingen kode fra appen er riktig lenger. Slå av det andre trinnet med en gjenopprettingskode og sett det opp på nytt.
second-off = Slå av
second-off-about = Da åpner passordet alene kontoen din.
second-off-do = Slå av
done-second-factor-off = Det andre trinnet er av.

recovery-codes = Gjenopprettingskoder
recovery-codes-about = Hver av dem åpner én gang det appen ville ha åpnet: til den dagen telefonen er borte.
recovery-codes-left = { $n ->
    [0] Ingen gjenopprettingskoder er igjen.
    [one] { $n } gjenopprettingskode er igjen.
   *[other] { $n } gjenopprettingskoder er igjen.
  }
recovery-codes-few = Lag nye snart.
recovery-codes-make = Lag nye
recovery-codes-sure = Lage nye gjenopprettingskoder? De du har nå, åpner da ingenting lenger.
recovery-codes-new = Det andre trinnet er på. Disse ti kodene vises bare nå: skriv dem ut, eller legg dem i passordbehandleren, der du finner dem uten telefonen. Hver virker én gang.
recovery-codes-paper = Heard, { $email }. Hver kode virker én gang.
recovery-codes-print = Skriv ut
recovery-codes-kept = Jeg har tatt vare på dem

second-needed-now = Alle som arbeider her, trenger det. Den som ikke har det, ledes til oppsettet ved innlogging og ser ingenting før det er gjort.
second-needed-not = Alle avgjør selv om det kreves en kode i tillegg til passordet.
second-need-you-too = Du har det ikke ennå: du må også sette det opp først.
second-need-yes = Krev det av alle
second-need-no = La alle avgjøre selv
done-second-factor-needed = Alle som arbeider her, trenger et andre trinn fra nå av.
done-second-factor-free = Alle avgjør selv igjen.
people-second-factor = med andre trinn
people-no-second-factor = bare passord

api-keys = API-nøkler
api-keys-card = Med en nøkkel leser og skriver nettbutikken, kassen eller rapporten her av seg selv.
api-keys-go = Administrer nøkler
api-keys-about = En nøkkel slipper et program inn i dette arbeidsområdet, og ikke lenger.
api-keys-where = Programmer finner API-et på <code>{ $address }</code>.
api-keys-none = Ingen programmer har nøkkel ennå.
key-make = Lag en nøkkel
key-make-about = Én for hvert program, slik at én kan trekkes tilbake uten de andre.
key-make-do = Lag nøkkelen
key-name = Navn
key-name-about = Hva den er til, for eksempel «Nettbutikk» eller «Månedsrapport».
key-name-wrong = Gi den et navn på høyst 100 tegn.
key-scope = Hva den kan gjøre
key-scope-wrong = Velg én av de tre.
key-full = Et arbeidsområde har plass til 200 nøkler. Trekk tilbake dem som ingen bruker.
scope-read = Lese
scope-read-about = Resultater, svar og undersøkelser. For rapporter og skjermer.
scope-write = Skrive
scope-write-about = Levere svar, spørre kunder, endre det som finnes, og ikke se noe. For butikker og kasser.
scope-all = Lese og skrive
scope-all-about = Begge deler. For det som virkelig trenger begge.
key-made = Nøkkelen til { $name }
key-made-about = Den vises bare nå. Legg den der programmet leter etter den, og ingen andre steder.
key-made-label = Nøkkelen
key-made-by = laget av { $name }, { $when }
key-made-there = laget på kommandolinjen, { $when }
key-used = sist brukt { $day }
key-unused = aldri brukt
key-revoke = Trekk tilbake
key-revoke-of = Trekk tilbake nøkkelen { $name }
key-revoke-about = Det som bruker den, blir avvist fra da av. Det kan ikke angres; en ny nøkkel kan lages.
done-key-revoked = Nøkkelen er trukket tilbake.

act-sessions-ended = avsluttet andre egne økter
act-second-factor-on = slo på et andre trinn
act-second-factor-off = slo av sitt andre trinn
act-second-factor-reset = fjernet et andre trinn
act-recovery-codes-made = laget nye gjenopprettingskoder
act-recovery-code-used = logget inn med en gjenopprettingskode
act-second-factor-needed = krevde et andre trinn av alle
act-second-factor-free = lot alle avgjøre selv om det andre trinnet
act-key-made = laget en API-nøkkel
act-key-revoked = trakk tilbake en API-nøkkel

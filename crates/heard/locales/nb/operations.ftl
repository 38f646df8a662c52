# How the installation is.
operations = Drift
operations-about = Versjoner, sikkerhetskopier og hvordan arbeidet i bakgrunnen går.
operations-open = Vis drift

operations-away = Ingen e-post går ut: e-postserveren tar ikke imot.
operations-away-of = E-posten fra { $sender } går ikke ut: e-postserveren tar ikke imot.
operations-away-next = Siden { $since }. Det som venter, beholder rekkefølgen og går så snart serveren er tilbake; neste forsøk: { $when }.

operations-backups = Sikkerhetskopier
operations-backups-about = En sikkerhetskopi er én fil med alt som alle arbeidsområder inneholder. Den lages mens Heard kjører, og kontrolleres før den teller. Den hemmelige nøkkelen er ikke med: ha en kopi av den et annet sted.
operations-back-up = Ta sikkerhetskopi nå
operations-copying = Kopierer og kontrollerer. Heard virker som vanlig imens.
operations-made = Kopiert og kontrollert: { $name }
operations-failed = Ingen sikkerhetskopi ble laget: { $why }
operations-file = Fil
operations-when = Laget
operations-size = Størrelse
operations-by-upgrade = laget før en oppgradering; de tre siste beholdes
operations-no-backup = Det finnes ingen sikkerhetskopi ennå
operations-no-backup-about = Lag en før du trenger den, og kopier den til en annen maskin.
operations-folder = De ligger på serveren i
operations-restore = For å legge en tilbake, stopp Heard og kjør

operations-sweeps = Arbeid i bakgrunnen
operations-sweep = Hva
operations-last = Sist
operations-took = Tok
operations-every = { $seconds ->
    [1] hvert sekund
    [3600] hver time
   *[other] hvert { $seconds }. sekund
}
operations-milliseconds = { $n } ms
operations-not-yet = ikke ennå
operations-sweep-failed = mislyktes; loggen sier hvorfor
sweep-judge-again = Vurderer tvilsomme svar på nytt
sweep-imports = Gjenopptar importer som ble avbrutt
sweep-forget = Glemmer det som er gått ut på dato
sweep-search = Gjør kommentarer søkbare
sweep-mirrors = Leser store undersøkelser inn i minnet
sweep-campaigns = Spør folk i kampanjene

operations-facts = Denne installasjonen
operations-heard = Heard
operations-since = Kjører siden
operations-database = Database
operations-schema = Skjema
operations-free = Ledig på disken
operations-unknown = ukjent
operations-search = Søk
operations-lag = { $n ->
    [0] oppdatert
    [one] { $n } endring på etterskudd
   *[other] { $n } endringer på etterskudd
}

operations-memory = Undersøkelser i minnet
operations-memory-of = { $memory } av høyst { $budget }. De besvares fra minnet med en gang.
operations-memory-none = Ingen nå; opptil { $budget } brukes når noen spør om en.
operations-others = { $n ->
    [one] og { $n } fra et annet arbeidsområde
   *[other] og { $n } fra andre arbeidsområder
}

size-kb = { $n } kB
size-mb = { $n } MB
size-gb = { $n } GB

# How the installation is.
operations = Delovanje
operations-about = Različice, varnostne kopije in kako teče delo v ozadju.
operations-open = Oglej si delovanje

operations-away = Nobena pošta ne gre ven: poštni strežnik je ne sprejema.
operations-away-of = Pošta pošiljatelja { $sender } ne gre ven: njegov poštni strežnik je ne sprejema.
operations-away-next = Od: { $since }. Kar čaka, ostane v svojem vrstnem redu in gre, takoj ko strežnik spet deluje; naslednji poskus: { $when }.

operations-backups = Varnostne kopije
operations-backups-about = Varnostna kopija je ena datoteka z vsem, kar vsebujejo vsi delovni prostori. Nastane, medtem ko Heard teče, in je preverjena, preden šteje. Skrivnega ključa v njej ni: njegovo kopijo hranite drugje.
operations-back-up = Naredi kopijo zdaj
operations-copying = Kopiranje in preverjanje. Heard medtem dela naprej.
operations-made = Shranjeno in preverjeno: { $name }
operations-failed = Varnostna kopija ni nastala: { $why }
operations-file = Datoteka
operations-when = Narejena
operations-size = Velikost
operations-by-upgrade = narejena pred nadgradnjo; hranijo se zadnje tri
operations-no-backup = Varnostne kopije še ni
operations-no-backup-about = Naredite jo, preden jo potrebujete, in jo prenesite na drug računalnik.
operations-folder = Na strežniku so v mapi
operations-restore = Za obnovitev ustavite Heard in zaženite

operations-sweeps = Delo v ozadju
operations-sweep = Kaj
operations-last = Nazadnje
operations-took = Trajanje
operations-every =
    { $seconds ->
        [1] vsako sekundo
        [3600] vsako uro
       *[other] na { $seconds } s
    }
operations-milliseconds = { $n } ms
operations-not-yet = še ne
operations-sweep-failed = ni uspelo; zakaj, pove dnevnik
sweep-judge-again = Znova presodi dvomljive odgovore
sweep-imports = Nadaljuje prekinjene uvoze
sweep-forget = Pozabi, čemur je potekel rok
sweep-search = Pripravi komentarje za iskanje
sweep-mirrors = Prebere velike ankete v pomnilnik
sweep-campaigns = Vpraša ljudi na seznamih kampanj

operations-facts = Ta namestitev
operations-heard = Heard
operations-since = Teče od
operations-database = Podatkovna baza
operations-schema = Shema
operations-free = Prosto na disku
operations-unknown = ni znano
operations-search = Iskanje
operations-lag =
    { $n ->
        [0] na tekočem
        [one] zaostaja za { $n } spremembo
        [two] zaostaja za { $n } spremembi
        [few] zaostaja za { $n } spremembe
       *[other] zaostaja za { $n } sprememb
    }

operations-memory = Ankete v pomnilniku
operations-memory-of = { $memory } od največ { $budget }. Nanje Heard odgovarja takoj, iz pomnilnika.
operations-memory-none = Zdaj nobena; ko kdo vpraša po kateri, se uporabi do { $budget }.
operations-others =
    { $n ->
        [one] in še { $n } iz drugega delovnega prostora
        [two] in še { $n } iz drugih delovnih prostorov
        [few] in še { $n } iz drugih delovnih prostorov
       *[other] in še { $n } iz drugih delovnih prostorov
    }

size-kb = { $n } kB
size-mb = { $n } MB
size-gb = { $n } GB

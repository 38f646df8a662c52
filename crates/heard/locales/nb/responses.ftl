# The feed.
responses-file = Lagre som fil
file-about =
    { $n ->
        [one] { $n } svar i denne visningen.
       *[other] Alle { $n } svar i denne visningen, ikke bare denne siden.
    }
file-xlsx = Excel (XLSX)
file-xlsx-about = For Excel og LibreOffice, med ekte tall og datoer.
file-xlsx-full = Et ark rommer 1 048 575 svar, og denne visningen har flere. Velg CSV, eller snevre inn visningen.
file-csv = CSV
file-csv-about = For alt annet. Importen kan lese den inn igjen.
file-jsonl = JSON Lines
file-jsonl-about = For programmer: ett svar per linje, slik API-et viser det.
responses-feed = Svar, nyeste først
responses-older = Eldre svar
responses-newest = Nyeste
responses-keys-move = neste, forrige
responses-waiting =
    { $n ->
        [one] { $n } svar venter på bekreftelse
       *[other] { $n } svar venter på bekreftelse
    }
responses-waiting-about = En e-postskanner kan ha trykket på knappen. Svarene teller så snart kunden bekrefter, og aldri før.
responses-waiting-all = Alle { $n }
responses-never = Her kommer alle svarene
responses-never-about = Nyeste først, med kundens egne ord, poengsum, kanal og hvem du kan svare.
responses-example = Hyggelige som alltid, men pakken kom en uke for sent. En SMS hadde vært fint.
responses-example-note = Et eksempel, ikke en kunde.
responses-next = Ingen har svart ennå
responses-next-about = Del lenken til en undersøkelse, eller ta med svar du har fra før.
responses-next-survey = Velg en undersøkelse

feed-none = Ingen svar.
feed-note =
    { $n ->
        [one] { $n } svar, nyeste først.
       *[other] { $n } svar, nyeste først.
    }
feed-note-comments =
    { $n ->
        [one] { $n } svar, { $comments } med kommentar, nyeste først.
       *[other] { $n } svar, { $comments } med kommentar, nyeste først.
    }
# What came while the page was open.
feed-fresh =
    { $n ->
        [one] { $n } nytt svar
       *[other] { $n } nye svar
    }
feed-days = { $days }, { $zone }.

responses-starred = Med stjerne
responses-keys-select = velg
responses-keys-tag = merkelapp
responses-none-starred = Ingenting her har stjerne. Sett en på et svar som en kollega bør lese: alle i arbeidsområdet ser den.
responses-none-tagged = Ingenting her har denne merkelappen. Velg svar i listen, og skriv den i feltet under dem.

# What is done to several at once. They are counted by a script.
bulk = Med de valgte svarene
bulk-n = { $n } valgt
bulk-clear = Velg ingen
bulk-all =
    { $n ->
        [one] Velg det ene på denne siden
       *[other] Velg alle { $n } på denne siden
    }
bulk-select = Velg svaret fra { $who }
bulk-tag = Merkelapp
bulk-tag-add = Legg til merkelapp
bulk-tag-remove = Fjern merkelapp
bulk-star = Stjerne
bulk-unstar = Fjern stjerne
bulk-exclude = Utelat…
bulk-restore = Ta med i scoren igjen
bulk-none = Velg minst ett svar først.
bulk-many = Høyst én side med 50 svar om gangen.
bulk-tag-none = Skriv en merkelapp først.
bulk-tag-long = En merkelapp kan ha høyst 40 tegn.
bulk-tag-line = En merkelapp er én linje tekst.
bulk-no-tags = Ingen merkelapper ennå: velg svar som handler om det samme, og skriv et ord for det, for eksempel «levering». Merkelappen fører deg så til alle sammen.
star = Stjerne
tags = Merkelapper

# What an act came to.
act-tagged =
    { $n ->
        [one] { $n } svar fikk merkelappen «{ $tag }».
       *[other] { $n } svar fikk merkelappen «{ $tag }».
    }
act-untagged =
    { $n ->
        [one] «{ $tag }» er fjernet fra { $n } svar.
       *[other] «{ $tag }» er fjernet fra { $n } svar.
    }
act-starred =
    { $n ->
        [one] { $n } svar fikk stjerne.
       *[other] { $n } svar fikk stjerne.
    }
act-unstarred =
    { $n ->
        [one] Stjernen er fjernet fra { $n } svar.
       *[other] Stjernen er fjernet fra { $n } svar.
    }
act-excluded =
    { $n ->
        [one] { $n } svar er utelatt fra scoren.
       *[other] { $n } svar er utelatt fra scoren.
    }
act-restored =
    { $n ->
        [one] { $n } svar er tatt med i scoren igjen.
       *[other] { $n } svar er tatt med i scoren igjen.
    }
act-nothing = Ingenting ble endret.
act-same =
    { $n ->
        [one] { $n } var slik fra før.
       *[other] { $n } var slik fra før.
    }
act-full =
    { $n ->
        [one] { $n } har 20 merkelapper, og flere går det ikke.
       *[other] { $n } har 20 merkelapper, og flere går det ikke.
    }
act-undo = Angre

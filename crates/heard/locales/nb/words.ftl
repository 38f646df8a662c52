# Ordliste. Tiltale: du. Knapper i imperativ («Lagre», «Avbryt»).
# response, answer: svar; survey: undersøkelse; invitation: invitasjon; link: lenke; open link: åpen lenke
# score of one response: poengsum; score of many: score; in/out of the score: teller i scoren, utelatt fra scoren
# promoter, passive, detractor: promotør, passiv, kritiker; band: gruppe; scale: skala; comment: kommentar
# interval: intervall; confidence: sikkerhet; points: poeng (andeler: prosentpoeng); trend: over tid; share: andel
# feed: svarliste; saved view: lagret visning; filter: filter; condition: betingelse; fact: felt, opplysninger
# place: kanal; agent: agent; team: team; product: produkt; country: land; account: firma; customer: kunde
# second press: bekreftelse; mail scanner: e-postskanner; tag: merkelapp; star: stjerne; note: notat
# note on the chart: merknad; overview: oversikt; workspace: arbeidsområde; member, colleague: kollega
# roles: eier, leder, agent, leser; end, begin somebody's work: avslutte tilgangen, gi tilgang igjen
# backup: sikkerhetskopi; this Heard: denne Heard-installasjonen; import: import; sample, trial: test
# choice: valg; draft: utkast; test link: testlenke

# Numbers and what they mean. Used by the product itself, not by one page.

percent = { $n } %
interval = fra { $low } til { $high }
interval-short = { $low } til { $high }
confidence =
    { $metric ->
        [nps] Den sanne scoren ligger mellom { $low } og { $high } med 95 % sikkerhet.
       *[other] Den sanne andelen ligger mellom { $low } og { $high } med 95 % sikkerhet.
    }
responses-n =
    { $n ->
        [one] { $n } svar
       *[other] { $n } svar
    }
responses-so-far =
    { $n ->
        [one] { $n } svar så langt
       *[other] { $n } svar så langt
    }
customers-n =
    { $n ->
        [one] fra { $n } kunde
       *[other] fra { $n } kunder
    }

change-up =
    { $metric ->
        [nps] Opp { $by }
       *[other]
            { $by ->
                [one] Opp { $by } prosentpoeng
               *[other] Opp { $by } prosentpoeng
            }
    }
change-down =
    { $metric ->
        [nps] Ned { $by }
       *[other]
            { $by ->
                [one] Ned { $by } prosentpoeng
               *[other] Ned { $by } prosentpoeng
            }
    }
change-up-little = Opp mindre enn 1
change-down-little = Ned mindre enn 1
change-same = Uendret
change-from = fra { $period } ({ $before }).
change-real = Dette er en reell endring: tilfeldigheter alene ville gitt den omtrent 1 av { $times } ganger.
change-real-rare = Dette er en reell endring: tilfeldigheter alene ville gitt den sjeldnere enn 1 av 1 000 ganger.
change-real-plain = Dette er en reell endring.
change-unclear = Ingen klar endring: tilfeldigheter alene gir like mye omtrent 1 av { $times } ganger.
change-unclear-often = Ingen klar endring: tilfeldigheter alene gir ofte like mye.
change-none = Ingen sammenligning:
change-none-why =
    { $n ->
        [0] { $period } hadde ingen svar, og det trengs 30.
        [one] { $period } hadde { $n } svar, og det trengs 30.
       *[other] { $period } hadde { $n } svar, og det trengs 30.
    }
change-short-real = { $lead }: en reell endring
change-short-unclear = { $lead }: ingen klar endring
change-end = { $bands } fra { $before } til { $now } %
change-both-ends = Begge ender har flyttet seg: { $upper }, { $lower }.
change-upper-end = Den øvre enden har flyttet seg: { $end }. Ingen klar endring blant { $other }.
change-lower-end = Den nedre enden har flyttet seg: { $end }. Ingen klar endring blant { $other }.
change-no-end = Ingen av endene har flyttet seg klart.
change-no-end-but =
    { $way ->
        [higher] Ingen av endene har flyttet seg klart, men svarene som helhet er høyere enn før.
       *[other] Ingen av endene har flyttet seg klart, men svarene som helhet er lavere enn før.
    }

# The same of other customers instead of another time.
difference-up =
    { $metric ->
        [nps] { $by } over
       *[other]
            { $by ->
                [one] { $by } prosentpoeng over
               *[other] { $by } prosentpoeng over
            }
    }
difference-down =
    { $metric ->
        [nps] { $by } under
       *[other]
            { $by ->
                [one] { $by } prosentpoeng under
               *[other] { $by } prosentpoeng under
            }
    }
difference-up-little = Mindre enn 1 over
difference-down-little = Mindre enn 1 under
difference-same = På linje med
difference-from = { $period } ({ $before }).
difference-real = Dette er en reell forskjell: tilfeldigheter alene ville gitt den omtrent 1 av { $times } ganger.
difference-real-rare = Dette er en reell forskjell: tilfeldigheter alene ville gitt den sjeldnere enn 1 av 1 000 ganger.
difference-real-plain = Dette er en reell forskjell.
difference-unclear = Ingen klar forskjell: tilfeldigheter alene gir like mye omtrent 1 av { $times } ganger.
difference-unclear-often = Ingen klar forskjell: tilfeldigheter alene gir ofte like mye.
difference-short-real = { $lead }: en reell forskjell
difference-short-unclear = { $lead }: ingen klar forskjell
difference-end = { $bands } { $now } %, der { $before } %
difference-both-ends = Begge ender er forskjellige: { $upper }; { $lower }.
difference-upper-end = Den øvre enden er forskjellig: { $end }. Ingen klar forskjell blant { $other }.
difference-lower-end = Den nedre enden er forskjellig: { $end }. Ingen klar forskjell blant { $other }.
difference-no-end = Ingen av endene er klart forskjellige.
difference-no-end-but =
    { $way ->
        [higher] Ingen av endene er klart forskjellige, men svarene som helhet er høyere her.
       *[other] Ingen av endene er klart forskjellige, men svarene som helhet er lavere her.
    }

# What a score is compared with, within a sentence.
against-year = de samme dagene året før
against-version = versjon { $number }
against-filter = «{ $filter }»
against-shared =
    { $n ->
        [one] { $n } svar er med på begge sider; testen tar høyde for det.
       *[other] { $n } svar er med på begge sider; testen tar høyde for det.
    }
against-none-same = dette er de samme svarene.
against-none-own =
    { $n ->
        [one] alle unntatt { $n } svar er med på begge sider, og det trengs 30.
       *[other] alle unntatt { $n } svar er med på begge sider, og det trengs 30.
    }
against-none-all = denne visningen går helt tilbake til begynnelsen, og det finnes ikke noe år før det.
against-none-version = denne undersøkelsen har ingen versjon { $number }.
against-none-filter = skriv hvilke andre svar det gjelder, for eksempel country = HR.
against-none-wrong = det går ikke an å lese hva det skal sammenlignes med.

before-days =
    { $n ->
        [one] dagen før
       *[other] de { $n } dagene før
    }
before-months = de { $n } månedene før

# What a metric is called where its number stands, and how it is made. Markup is ours.
metric =
    { $metric ->
        [nps] Net Promoter<sup>®</sup>
        [csat] Kundetilfredshet
       *[ces] Enkelhet
    }
formula =
    { $scale ->
        [nps] Promotører (9 og 10) minus kritikere (0 til 6)
        [csat-smileys] Andel blide fjes
        [csat-thumbs] Andel tommel opp
        [csat-stars5] Andel med 4 og 5 stjerner
        [csat-stars10] Andel med 8 til 10 stjerner
       *[ces] Andel som er enige i at det var enkelt (5 til 7)
    }

# One response, within a sentence.
band =
    { $metric ->
        [nps]
            { $band ->
                [promoter] promotør
                [passive] passiv
               *[detractor] kritiker
            }
        [csat]
            { $band ->
                [promoter] fornøyd
                [passive] nøytral
               *[detractor] misfornøyd
            }
       *[ces]
            { $band ->
                [promoter] enkelt
                [passive] midt imellom
               *[detractor] vanskelig
            }
    }
# Many responses, as a heading.
bands =
    { $metric ->
        [nps]
            { $band ->
                [promoter] Promotører
                [passive] Passive
               *[detractor] Kritikere
            }
        [csat]
            { $band ->
                [promoter] Fornøyde
                [passive] Nøytrale
               *[detractor] Misfornøyde
            }
       *[ces]
            { $band ->
                [promoter] Enkelt
                [passive] Midt imellom
               *[detractor] Vanskelig
            }
    }
# Many responses, within a sentence.
bands-within =
    { $metric ->
        [nps]
            { $band ->
                [promoter] promotører
                [passive] passive
               *[detractor] kritikere
            }
        [csat]
            { $band ->
                [promoter] fornøyde kunder
                [passive] nøytrale kunder
               *[detractor] misfornøyde kunder
            }
       *[ces]
            { $band ->
                [promoter] svarene «enkelt»
                [passive] svarene midt imellom
               *[detractor] svarene «vanskelig»
            }
    }
scale-value =
    { $scale ->
        [csat-thumbs]
            { $value ->
                [1] Tommel ned
               *[2] Tommel opp
            }
       *[csat-smileys]
            { $value ->
                [1] Ikke fornøyd
                [2] Helt greit
               *[3] Fornøyd
            }
    }
badge =
    { $scale ->
        [csat-smileys] { $value }, { $band }
        [csat-thumbs] { $value }, { $band }
       *[other] { $value } av { $max }, { $band }
    }

names-two = { $one } og { $other }
names-more =
    { $n ->
        [one] { $one } og { $n } til
       *[other] { $one } og { $n } til
    }

when-today = i dag, { $time }
when-yesterday = i går, { $time }
when-day = { $day }, { $time }

days = { $from } til { $to }
days-until = Alt til { $to }
time-minutes =
    { $n ->
        [one] { $n } minutt
       *[other] { $n } minutter
    }
time-hours =
    { $n ->
        [one] { $n } time
       *[other] { $n } timer
    }
time-days =
    { $n ->
        [one] { $n } dag
       *[other] { $n } dager
    }
time-weeks =
    { $n ->
        [one] { $n } uke
       *[other] { $n } uker
    }
time-months =
    { $n ->
        [one] { $n } måned
       *[other] { $n } måneder
    }
time-years =
    { $n ->
        [one] { $n } år
       *[other] { $n } år
    }
time-ages = en evighet
quarter = { $n }. kv. { $year }
zone = { $city }-tid
last-response = Siste svar { $when }
name-value = { $name }: { $value }
fact-unknown = Ukjent
# Where a response came from. Whatever else there is has a name that somebody gave it.
place-api = API
place-import = Importert
place-invitation = Invitasjon
place-link = Åpen lenke
place-mail = E-post
place-email = E-post
place-qr = QR-kode
place-signature = E-postsignatur
place-tablet = Nettbrett

# Why responses are not in the score, each with its count.
reasons-between = {", "}
reason-n =
    { $reason ->
        [own-staff] { $n } fra egne ansatte
        [duplicate]
            { $n ->
                [one] { $n } duplikat
               *[other] { $n } duplikater
            }
        [spam] { $n } spam
        [trial]
            { $n ->
                [one] { $n } test
               *[other] { $n } tester
            }
        [wrong-survey] { $n } ment for en annen undersøkelse
       *[other] { $n } av en annen grunn
    }
# Why one response is not in the score, within a sentence.
left-out-why =
    { $reason ->
        [own-staff] fra egne ansatte
        [duplicate] duplikat
        [spam] spam
        [trial] test
        [wrong-survey] ment for en annen undersøkelse
       *[other] annen grunn
    }

# Who gave a response that has no name on it.
who-link = Noen via den åpne lenken
who-mail = Noen som ble invitert
who-nobody = Noen

# What the last request did, said once at the top of the next page.
done-excluded = Svaret er nå utelatt fra scoren.
done-restored = Svaret teller i scoren igjen.
done-saved = Lagret.
done-view-saved = Visningen er lagret. Den står i oversikten med gjeldende score.
done-view-removed = Visningen er fjernet.
done-link-on = Alle som har lenken, kan nå se denne visningen.
done-link-new = Det er laget en ny lenke. Den gamle virker ikke lenger.
done-link-off = Lenken virker ikke lenger.

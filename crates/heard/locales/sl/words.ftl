# Besede, ki se jih držimo v vseh datotekah:
# odgovor (response, answer), anketa (survey), ocena (score enega odgovora), rezultat (score ankete ali pogleda),
# promotor / pasivni / kritik (promoter, passive, detractor), skupina (band), komentar (comment), stranka (customer),
# podjetje (account: podjetje stranke), vir (place: od kod je odgovor), ekipa (team), agent (agent), izdelek (product),
# pogled (view), filter, obdobje (period), primerjava (against), interval, različica (version), povabilo (invitation),
# oznaka (tag), opomba (note o odgovoru), zapis (note na grafikonu), zvezdica (star), izločiti (leave out),
# potrditev (second press), delovni prostor (workspace), sodelavec (colleague), uvoz (import), vprašati stranko (ask),
# možnost (choice), preizkus (test, trial), osnutek (draft), ustvariti (make),
# vloge: lastnik, upravitelj, agent, opazovalec. NPS, CSAT in CES ostanejo. Vikamo; gumbi so v velelniku ednine.

# Numbers and what they mean. Used by the product itself, not by one page.

percent = { $n } %
interval = od { $low } do { $high }
interval-short = { $low } do { $high }
confidence =
    { $metric ->
        [nps] Pravi rezultat je s 95-odstotno zanesljivostjo med { $low } in { $high }.
       *[other] Pravi delež je s 95-odstotno zanesljivostjo med { $low } in { $high }.
    }
responses-n =
    { $n ->
        [one] { $n } odgovor
        [two] { $n } odgovora
        [few] { $n } odgovori
       *[other] { $n } odgovorov
    }
responses-so-far =
    { $n ->
        [one] { $n } odgovor doslej
        [two] { $n } odgovora doslej
        [few] { $n } odgovori doslej
       *[other] { $n } odgovorov doslej
    }
customers-n =
    { $n ->
        [one] od { $n } stranke
        [two] od { $n } strank
        [few] od { $n } strank
       *[other] od { $n } strank
    }

change-up =
    { $metric ->
        [nps] Za { $by } višje
       *[other]
            { $by ->
                [one] Za { $by } točko višje
                [two] Za { $by } točki višje
                [few] Za { $by } točke višje
               *[other] Za { $by } točk višje
            }
    }
change-down =
    { $metric ->
        [nps] Za { $by } nižje
       *[other]
            { $by ->
                [one] Za { $by } točko nižje
                [two] Za { $by } točki nižje
                [few] Za { $by } točke nižje
               *[other] Za { $by } točk nižje
            }
    }
change-up-little = Višje za manj kot 1
change-down-little = Nižje za manj kot 1
change-same = Enako kot prej
change-from = ({ $period }: { $before }).
change-real = To je prava sprememba: samo po naključju bi nastala v približno 1 od { $times } primerov.
change-real-rare = To je prava sprememba: samo po naključju bi nastala v manj kot 1 od 1000 primerov.
change-real-plain = To je prava sprememba.
change-unclear = Ni jasne spremembe: tolikšna nastane že po naključju, v približno 1 od { $times } primerov.
change-unclear-often = Ni jasne spremembe: tolikšna pogosto nastane že po naključju.
change-none = Ni primerjave:
change-none-why =
    { $n ->
        [0] brez odgovorov ({ $period }), potrebnih pa je 30.
        [one] premalo odgovorov ({ $period }: { $n }), potrebnih je 30.
        [two] premalo odgovorov ({ $period }: { $n }), potrebnih je 30.
        [few] premalo odgovorov ({ $period }: { $n }), potrebnih je 30.
       *[other] premalo odgovorov ({ $period }: { $n }), potrebnih je 30.
    }
change-short-real = { $lead }: prava sprememba
change-short-unclear = { $lead }: ni jasne spremembe
change-end = { $bands } prej { $before }, zdaj { $now } %
change-both-ends = Premaknila sta se oba konca: { $upper }; { $lower }.
change-upper-end = Premaknil se je zgornji konec: { $end }. Brez jasne spremembe: { $other }.
change-lower-end = Premaknil se je spodnji konec: { $end }. Brez jasne spremembe: { $other }.
change-no-end = Noben konec se ni jasno premaknil.
change-no-end-but =
    { $way ->
        [higher] Noben konec se ni jasno premaknil, vendar so odgovori v celoti višji kot prej.
       *[other] Noben konec se ni jasno premaknil, vendar so odgovori v celoti nižji kot prej.
    }

# The same of other customers instead of another time.
difference-up =
    { $metric ->
        [nps] Za { $by } višje
       *[other]
            { $by ->
                [one] Za { $by } točko višje
                [two] Za { $by } točki višje
                [few] Za { $by } točke višje
               *[other] Za { $by } točk višje
            }
    }
difference-down =
    { $metric ->
        [nps] Za { $by } nižje
       *[other]
            { $by ->
                [one] Za { $by } točko nižje
                [two] Za { $by } točki nižje
                [few] Za { $by } točke nižje
               *[other] Za { $by } točk nižje
            }
    }
difference-up-little = Višje za manj kot 1
difference-down-little = Nižje za manj kot 1
difference-same = Enako
difference-from = ({ $period }: { $before }).
difference-real = To je prava razlika: samo po naključju bi nastala v približno 1 od { $times } primerov.
difference-real-rare = To je prava razlika: samo po naključju bi nastala v manj kot 1 od 1000 primerov.
difference-real-plain = To je prava razlika.
difference-unclear = Ni jasne razlike: tolikšna nastane že po naključju, v približno 1 od { $times } primerov.
difference-unclear-often = Ni jasne razlike: tolikšna pogosto nastane že po naključju.
difference-short-real = { $lead }: prava razlika
difference-short-unclear = { $lead }: ni jasne razlike
difference-end = { $bands } { $now } %, tam { $before } %
difference-both-ends = Razlikujeta se oba konca: { $upper }; { $lower }.
difference-upper-end = Razlikuje se zgornji konec: { $end }. Brez jasne razlike: { $other }.
difference-lower-end = Razlikuje se spodnji konec: { $end }. Brez jasne razlike: { $other }.
difference-no-end = Noben konec se jasno ne razlikuje.
difference-no-end-but =
    { $way ->
        [higher] Noben konec se jasno ne razlikuje, vendar so odgovori tu v celoti višji.
       *[other] Noben konec se jasno ne razlikuje, vendar so odgovori tu v celoti nižji.
    }

# What a score is compared with, within a sentence.
against-year = isti dnevi leto prej
against-version = različica { $number }
against-filter = »{ $filter }«
against-shared =
    { $n ->
        [one] { $n } odgovor je na obeh straneh; preizkus to upošteva.
        [two] { $n } odgovora sta na obeh straneh; preizkus to upošteva.
        [few] { $n } odgovori so na obeh straneh; preizkus to upošteva.
       *[other] { $n } odgovorov je na obeh straneh; preizkus to upošteva.
    }
against-none-same = to so isti odgovori.
against-none-own =
    { $n ->
        [one] razen { $n } odgovora so vsi na obeh straneh, potrebnih pa je 30.
        [two] razen { $n } odgovorov so vsi na obeh straneh, potrebnih pa je 30.
        [few] razen { $n } odgovorov so vsi na obeh straneh, potrebnih pa je 30.
       *[other] razen { $n } odgovorov so vsi na obeh straneh, potrebnih pa je 30.
    }
against-none-all = ta pogled sega do začetka in leta pred tem ni.
against-none-version = ta anketa nima različice { $number }.
against-none-filter = napišite, katere druge odgovore imate v mislih, na primer country = HR.
against-none-wrong = tega, s čimer naj bi primerjali, ni mogoče prebrati.

before-days =
    { $n ->
        [1] dan prej
        [one] prejšnji { $n } dan
        [two] prejšnja { $n } dneva
        [few] prejšnji { $n } dnevi
       *[other] prejšnjih { $n } dni
    }
before-months =
    { $n ->
        [one] prejšnji { $n } mesec
        [two] prejšnja { $n } meseca
        [few] prejšnji { $n } meseci
       *[other] prejšnjih { $n } mesecev
    }

# What a metric is called where its number stands, and how it is made. Markup is ours.
metric =
    { $metric ->
        [nps] Net Promoter<sup>®</sup>
        [csat] Zadovoljstvo strank
       *[ces] Enostavnost
    }
formula =
    { $scale ->
        [nps] Promotorji (9 in 10) minus kritiki (0 do 6)
        [csat-smileys] Delež veselih obrazov
        [csat-thumbs] Delež palcev gor
        [csat-stars5] Delež 4 in 5 zvezdic
        [csat-stars10] Delež 8 do 10 zvezdic
       *[ces] Delež tistih, ki se strinjajo, da je bilo enostavno (5 do 7)
    }

# One response, within a sentence.
band =
    { $metric ->
        [nps]
            { $band ->
                [promoter] promotor
                [passive] pasivni
               *[detractor] kritik
            }
        [csat]
            { $band ->
                [promoter] zadovoljno
                [passive] nevtralno
               *[detractor] nezadovoljno
            }
       *[ces]
            { $band ->
                [promoter] enostavno
                [passive] vmes
               *[detractor] težko
            }
    }
# Many responses, as a heading.
bands =
    { $metric ->
        [nps]
            { $band ->
                [promoter] Promotorji
                [passive] Pasivni
               *[detractor] Kritiki
            }
        [csat]
            { $band ->
                [promoter] Zadovoljni
                [passive] Nevtralni
               *[detractor] Nezadovoljni
            }
       *[ces]
            { $band ->
                [promoter] Enostavno
                [passive] Vmes
               *[detractor] Težko
            }
    }
# Many responses, within a sentence.
bands-within =
    { $metric ->
        [nps]
            { $band ->
                [promoter] promotorji
                [passive] pasivni
               *[detractor] kritiki
            }
        [csat]
            { $band ->
                [promoter] zadovoljne stranke
                [passive] nevtralne stranke
               *[detractor] nezadovoljne stranke
            }
       *[ces]
            { $band ->
                [promoter] odgovori »enostavno«
                [passive] odgovori »vmes«
               *[detractor] odgovori »težko«
            }
    }
scale-value =
    { $scale ->
        [csat-thumbs]
            { $value ->
                [1] Palec dol
               *[2] Palec gor
            }
       *[csat-smileys]
            { $value ->
                [1] Nezadovoljni
                [2] Srednje zadovoljni
               *[3] Zadovoljni
            }
    }
badge =
    { $scale ->
        [csat-smileys] { $value }, { $band }
        [csat-thumbs] { $value }, { $band }
       *[other] { $value } od { $max }, { $band }
    }

names-two = { $one } in { $other }
names-more =
    { $n ->
        [one] { $one } in še { $n }
        [two] { $one } in še { $n }
        [few] { $one } in še { $n }
       *[other] { $one } in še { $n }
    }

when-today = danes ob { $time }
when-yesterday = včeraj ob { $time }
when-day = { $day } ob { $time }

days = { $from } – { $to }
days-until = Vse do danes ({ $to })
time-minutes =
    { $n ->
        [one] { $n } minuto
        [two] { $n } minuti
        [few] { $n } minute
       *[other] { $n } minut
    }
time-hours =
    { $n ->
        [one] { $n } uro
        [two] { $n } uri
        [few] { $n } ure
       *[other] { $n } ur
    }
time-days =
    { $n ->
        [one] { $n } dan
        [two] { $n } dneva
        [few] { $n } dni
       *[other] { $n } dni
    }
time-weeks =
    { $n ->
        [one] { $n } teden
        [two] { $n } tedna
        [few] { $n } tedne
       *[other] { $n } tednov
    }
time-months =
    { $n ->
        [one] { $n } mesec
        [two] { $n } meseca
        [few] { $n } mesece
       *[other] { $n } mesecev
    }
time-years =
    { $n ->
        [one] { $n } leto
        [two] { $n } leti
        [few] { $n } leta
       *[other] { $n } let
    }
time-ages = celo večnost
quarter = Q{ $n } { $year }
zone = časovni pas { $city }
last-response = Zadnji odgovor { $when }
name-value = { $name }: { $value }
fact-unknown = Ni znano
# Where a response came from. Whatever else there is has a name that somebody gave it.
place-api = API
place-import = Uvoz
place-invitation = Povabilo
place-link = Odprta povezava
place-mail = E-pošta
place-email = E-pošta
place-qr = Koda QR
place-signature = E-poštni podpis
place-tablet = Tablica

# Why responses are not in the score, each with its count.
reasons-between = {", "}
reason-n =
    { $reason ->
        [own-staff] { $n } od naših zaposlenih
        [duplicate]
            { $n ->
                [one] { $n } dvojnik
                [two] { $n } dvojnika
                [few] { $n } dvojniki
               *[other] { $n } dvojnikov
            }
        [spam] { $n } neželeno
        [trial]
            { $n ->
                [one] { $n } preizkus
                [two] { $n } preizkusa
                [few] { $n } preizkusi
               *[other] { $n } preizkusov
            }
        [wrong-survey] { $n } za drugo anketo
       *[other] { $n } iz drugega razloga
    }
# Why one response is not in the score, within a sentence.
left-out-why =
    { $reason ->
        [own-staff] od naših zaposlenih
        [duplicate] dvojnik
        [spam] neželeno
        [trial] preizkus
        [wrong-survey] namenjeno drugi anketi
       *[other] drug razlog
    }

# Who gave a response that has no name on it.
who-link = Nekdo prek odprte povezave
who-mail = Nekdo s povabilom
who-nobody = Nekdo

# What the last request did, said once at the top of the next page.
done-excluded = Zdaj je izločeno iz rezultata.
done-restored = Znova je v rezultatu.
done-saved = Shranjeno.
done-view-saved = Pogled je shranjen. Na pregledu je s svojim trenutnim rezultatom.
done-view-removed = Pogled je odstranjen.
done-link-on = Ta pogled zdaj vidi vsak, ki ima povezavo.
done-link-new = Povezava je nova. Stara ne vodi več nikamor.
done-link-off = Povezava zdaj ne vodi več nikamor.

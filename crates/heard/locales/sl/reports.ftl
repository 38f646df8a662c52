# Reports by mail, and the alarm that tells when nothing comes any more.
rail-reports = Poročila
reports = Poročila
reports-about = Rezultati, kaj se je spremenilo in trije komentarji z vsakega konca, po e-pošti vsak ponedeljek ali prvega v mesecu ob 7.00. Tudi za ljudi brez prijave.
reports-latest = Najnovejši
reports-next = Naslednje pride: { $when }.
report-now = Pošlji mi ga zdaj
reports-no-server = Heard še ne ve, kako pošiljati pošto, zato ne odide nobeno poročilo.
reports-set-up-mail = Nastavi pošto
reports-who = Kdo jih dobiva
reports-none = Poročil še ne dobiva nihče
reports-none-about = Poročilo prinese rezultate ljudem, ki v Heard ne pogledajo vsak dan: upravi, delavnici, vam. Spodaj vpišite naslov.
report-add = Pošiljajte poročilo komu
report-add-do = Pošiljaj odslej
report-email = E-poštni naslov
report-email-about = Sodelavca ali koga brez prijave: ta vidi le to poročilo, s komentarji, a brez imen, po svoji povezavi.
report-every = Kako pogosto
report-every-week = vsak teden
report-every-month = vsak mesec
report-survey = Anketa
report-survey-all = vse ankete
report-show = Pokaži
report-language = Jezik
report-language-about = Za koga brez prijave. Sodelavec ga dobi v jeziku, ki ga je izbral v Heardu.
report-outside = brez prijave, jezik: { $language }
report-sent = Zadnje je bilo poslano: { $when }.
report-not-sent = Nobeno še ni bilo poslano.
report-state-paused = na čakanju
report-state-stopped = ustavil ga je prejemnik
report-state-ended = ne dela več tukaj
report-pause = Začasno ustavi
report-resume = Nadaljuj
report-remove = Odstrani
report-removed-undo = Poročilo je odstranjeno. Njegove povezave ne kažejo ničesar več.
report-undo = Razveljavi
report-wrong-address = To ni e-poštni naslov.
report-wrong-survey = Take ankete ni.
report-wrong-language = Izberite enega od jezikov.
report-wrong-there = Ta naslov to poročilo že dobiva.
report-wrong-stopped = Kdor ima ta naslov, je to poročilo ustavil. To lahko prekliče le sam, po povezavi v katerem koli sporočilu.
report-wrong-full = Poročil je toliko, kolikor jih sme biti. Najprej odstranite katero.
report-title =
    { $every ->
        [week] Teden: { $days }
       *[month] Mesec: { $days }
    }
report-earlier = Prejšnje
report-later = Poznejše
report-goes-on =
    { $every ->
        [week] Ta teden še ni končan. Poročilo o njem pride šele v ponedeljek.
       *[month] Ta mesec še ni končan. Poročilo o njem pride šele, ko bo.
    }
report-what-changed = Kaj se je spremenilo
report-changed = { $name }. { $change }.
report-changed-none = Noben rezultat se ni spremenil bolj, kot se po naključju.
report-changed-few = Odgovorov je premalo, da bi spremembo ločili od naključja: potrebnih je 30 v teh dneh in 30 v prejšnjih.
report-nobody = V teh dneh ni odgovoril nihče.
report-count = { $responses }, prej: { $before }.
report-before-week = prejšnji teden
report-before-month = prejšnji mesec
report-together = Skupaj (ankete: { $n })
report-metric =
    { $metric ->
        [nps] Net Promoter
        [csat] Zadovoljstvo strank
       *[ces] Enostavnost
    }
report-rate = Odzivnost: { $rate }.
report-values = Koliko jih je dalo posamezno oceno
report-open = Odpri
report-voices-promoter = Najboljše ocene
report-voices-detractor = Najslabše ocene
report-voices-none = Ni komentarja, ki bi ga lahko pokazali.
report-rule = Teh komentarjev ni nihče izbral. Sodelujejo tisti z upoštevano oceno in najmanj { $least } znaki, iz anket z najmanj { $few } odgovori; odloči žreb iz delovnega prostora, dni in odgovora, pokaže pa se prvih { $n } z vsakega konca, vsem enako. Izpuščeni so tisti z e-poštnim naslovom, telefonsko številko ali imenom avtorja.
report-footnote = Dnevi: { $zone }. Vse se prešteje ob branju: kar je pozneje izločeno ali pozabljeno, ga spremeni. Intervali veljajo s 95-odstotno zanesljivostjo; spremembe so popravljene za število anket.
report-until = Ta povezava deluje do: { $until }.
report-stop = Ustavi to poročilo
report-stop-about =
    { $every ->
        [week] { $company } vam to poročilo pošilja vsak teden. Pritisnite gumb in ne bo vam več poslano.
       *[month] { $company } vam to poročilo pošilja vsak mesec. Pritisnite gumb in ne bo vam več poslano.
    }
report-stop-do = Ustavi
report-stopped = To poročilo je ustavljeno
report-stopped-about = { $company } vam ga ne pošilja več. To lahko prekličete samo vi.
report-again = Spet mi ga pošiljajte
mail-report-go = Poglejte ga kot stran
mail-report-outside = Povezava vam to poročilo odpre brez prijave, 90 dni. Kdor jo ima, lahko bere poročilo; nihče ni imenovan. Dobivate ga, ker je nekdo pri { $company } vpisal vaš naslov.
mail-report-asked = Za to ste prosili sami. Nikomur drugemu ni poslano in ne bo znova.
act-report-made = je komu dodal poročilo
act-report-switched = je ustavil ali nadaljeval poročilo
act-report-removed = je odstranil ali vrnil poročilo
act-report-stopped = je ustavil prejemanje poročila ali ga spet želi
act-alarm-changed = je spremenil alarm odsotnosti
done-report-made = Poročilo se odslej pošilja.
done-report-paused = Poročilo je na čakanju.
done-report-resumed = Poročilo se spet pošilja od naslednjega dne zanj.
done-report-removed = Poročilo je odstranjeno.
done-report-restored = Poročilo je spet tu.
done-report-sent = Poročilo je na poti k vam.
done-alarm-on = Alarm je vklopljen.
done-alarm-off = Alarm je izklopljen.
done-alarm-closed = Zabeleženo: tako je prav.
sweep-reports = Pošilja poročila in gleda, kaj izostaja
alarm = Alarm odsotnosti
alarm-on = vklopljen
alarm-off = izklopljen
alarm-about = Ko pošta ali odgovori izostanejo za teden dni, dobijo lastniki in vodje eno sporočilo in še eno, ko je to mimo.
alarm-well = Nič ne izostaja.
alarm-look = Poglej
alarm-stopped = Komu ne pišemo
alarm-hint =
    { $what ->
        [mails] Se je kampanja končala ali ustavila? Poštni strežnik še sprejema pošto? Mnogim strankam ne pišemo več?
       *[responses] Pošta še odhaja? Povezave na vaših straneh in v podpisih še vodijo do odprtih anket?
    }
alarm-close = Tako je prav
alarm-turn-on = Vklopi alarm
alarm-turn-off = Izklopi alarm
alarm-rule = Natančno pravilo
alarm-rule-about = Enkrat na dan, ob 7.00, se zadnjih sedem dni primerja s štirimi tedni prej: poslana vabila in prispeli odgovori. Alarm je, ko jih je bilo v teh štirih tednih najmanj { $least }, v sedmih dneh pa manj kot v vsakem od njih, in sicer nič ali manj kot polovica običajnega in tako malo, da bi se to po naključju zgodilo v manj kot 1 od { $times } tednov. Mimo je, ko ima teden tri četrtine običajnega; čez toliko tednov zatišje velja za običajno: { $weeks }.
alarm-past =
    { $why ->
        [back] Mimo ({ $when }): spet prihajajo.
        [usual] Mimo ({ $when }): zatišje je zdaj običajno.
       *[closed] Zaprto ({ $when }): tako je prav.
    }
absence-said =
    { $what ->
        [mails]
            { $how ->
                [none] V dneh { $days } ni bilo poslano nobeno vabilo. Običajno jih je na teden približno { $usual }.
               *[less] V dneh { $days } je bilo poslanih vabil le { $n }. Običajno jih je na teden približno { $usual }.
            }
       *[responses]
            { $how ->
                [none] V dneh { $days } ni prišel noben odgovor. Običajno jih je na teden približno { $usual }.
               *[less] V dneh { $days } je prišlo odgovorov le { $n }. Običajno jih je na teden približno { $usual }.
            }
    }
absence-over =
    { $what ->
        [mails]
            { $why ->
                [back] Vabila spet odhajajo, približno toliko kot prej.
               *[usual] Pet tednov skoraj ni bilo vabil. Odslej to velja za običajno.
            }
       *[responses]
            { $why ->
                [back] Odgovori spet prihajajo, približno toliko kot prej.
               *[usual] Pet tednov skoraj ni bilo odgovorov. Odslej to velja za običajno.
            }
    }
mail-absence-subject = { $workspace }: { $said }
mail-absence-title = Nekaj izostaja
mail-absence-over = Mimo je
mail-absence-what = Alarm odsotnosti za { $workspace } je pogledal zadnjih sedem dni:
mail-absence-look = Kaj pogledati: ali se je kampanja končala ali ustavila, ali poštni strežnik sprejema pošto (Delovanje), ali mnogim strankam ne pišemo več in ali vaše povezave še vodijo do odprtih anket.
mail-absence-go = Poglejte alarm
mail-absence-once = O tem izveste enkrat in še enkrat, ko bo mimo. Tam lahko tudi poveste, da je tako prav.
mail-absence-done = Ni treba storiti ničesar.
report-gone = Ta povezava je potekla
report-gone-about = Poročilo je mogoče brati 90 dni. Povezava v najnovejšem sporočilu še deluje.

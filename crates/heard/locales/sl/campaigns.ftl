# Campaigns: who is asked by mail, what the mail says, when it goes, and what became of it.
rail-campaigns = Kampanje
campaigns = Kampanje
campaign = Kampanja
campaign-new = Nova kampanja
campaign-new-do = Napiši pošto
campaign-edit = Uredi
campaign-no-survey = Kampanja postavi vprašanje ankete. Najprej ustvarite anketo.
campaign-too-many = Kampanj je { $most }, kar je največ. Najprej odstranite kak osnutek.

campaigns-none = Kampanj še ni
campaigns-none-about = Kampanja ljudem s seznama po e-pošti postavi eno vprašanje, z lestvico kar v pošti: enkrat, znova in znova ali vsakomur nekaj dni po tem, ko je prišel. Nikogar ne vpraša prehitro znova in nikogar, ki je rekel stop.
campaigns-who = Koga vprašate
campaigns-who-about = Seznam, ki ga vodite, ali segment, ki svoje ljudi najde s filtrom. Pred začetkom vidite, kdo jo bo dobil, kdo ne in zakaj.
campaigns-what = Kaj piše v pošti
campaigns-what-about = Naše besede v vsakem jeziku ankete ali vaše lastne, ob njih pa pošta, kakršna bo prispela.
campaigns-when = Kdaj gre
campaigns-when-about = Ob določenem času, razporejeno čez nekaj časa, nikoli ponoči tam, kjer bralec živi. Kadar koli jo lahko zaustavite ali končate.

campaign-state-draft = Osnutek
campaign-state-running = Teče
campaign-state-paused = Zaustavljena
campaign-state-stopped = Končana predčasno
campaign-state-done = Končana
campaign-kind = Kako pogosto
campaign-kind-once = Enkrat
campaign-kind-once-about = Vsi s seznama dobijo eno pošto.
campaign-kind-waves = V valovih
campaign-kind-waves-about = Vse s seznama vpraša znova vsakih toliko dni, vsak val pa se primerja s prejšnjim.
campaign-kind-rolling = Vsakogar ob njegovem času
campaign-kind-rolling-about = Vsakogar vpraša nekaj dni po tem, ko je prišel, in znova vsakih toliko dni, enakomerno razporejeno. Traja, dokler je ne končate.
campaign-kind-triggered = Ko tako reče pravilo
campaign-kind-triggered-about = Brez seznama: sem pošiljajo pravila, na primer tri tedne po naročilu. Traja, dokler je ne končate.
campaign-start-rules = Začnem? Od zdaj vpraša vse, ki jih sem pošljejo pravila.
campaign-check-rules = Nobeno pravilo še nikogar ne pošilja sem
campaign-check-rules-about = Napišite pravilo, ki vpraša s to kampanjo.

campaign-column-state = Stanje
campaign-column-asked = Vprašani
campaign-column-answered = Odgovorili
campaign-column-when = Kdaj
campaign-column-reason = Razlog
campaign-column-people = Ljudje
campaign-column-share = Delež
campaign-column-do = Kaj lahko storite
campaign-column-score = Rezultat
campaign-column-change = Glede na prejšnji val
campaign-asked-of = { $asked } od { $people }

campaign-name = Ime
campaign-name-about = Berejo ga samo sodelavci.
campaign-survey-about = Pošta govori jezike ankete.
campaign-list-none = Seznama še ni
campaign-list-about = Segment se pogleda znova vsakič, ko gre pošta.
campaign-add-contacts = Dodaj stike
campaign-sender-about = Kdor skrbi za stranko, je ne vpraša: odgovorila bi naklonjenost. Kjer je to pošiljatelj, ga nadomesti drug.
campaign-no-sender = Poštni strežnik še ni nastavljen

campaign-basis-consent = Samo kdor soglaša, da ga vprašate po e-pošti. S čim soglaša, piše na njegovi strani.
campaign-basis-soft_opt_in = Stranke, ki so izvedele, da smejo ugovarjati, in niso.
campaign-basis-service_message = Vprašanje sodi k storitvi, ki so jo naročile; izpusti se samo, kdor je ugovarjal.

campaign-fact-survey = Anketa
campaign-fact-list = Seznam ali segment
campaign-fact-sender = Pošiljatelj
campaign-fact-basis = Zakaj smete vprašati
campaign-fact-when = Kdaj
campaign-fact-reminder = Opomnik
campaign-fact-languages = Jeziki

campaign-part-who = Koga vprašate in kdo vpraša
campaign-part-mail = Kaj piše v pošti
campaign-part-when = Kdaj gre
campaign-mail-about = Vprašanje, lestvica, pot do odjave in vaš poštni naslov so vedno v njej. Kjer ne napišete ničesar, stojijo sive besede.
campaign-gaps = Kaj se vpiše za vsakega bralca
campaign-gaps-about = Kar stoji za navpičnico, se reče, kjer ni nič znanega: {"{"}first_name|pozdravljeni{"}"}.
campaign-gap-first_name = Ime
campaign-gap-name = Ime in priimek
campaign-gap-company = Vaše podjetje
campaign-gap-account = Njihovo podjetje
campaign-gap-agent = Skrbnik
campaign-gap-product = Izdelek
campaign-gap-question = Vprašanje
campaign-own-none = naše besede
campaign-own-n =
    { $n ->
        [one] { $n } vaše besedilo
        [two] { $n } vaši besedili
        [few] { $n } vaša besedila
       *[other] { $n } vaših besedil
    }
campaign-text-subject = Zadeva
campaign-text-subject-about = Za kaj gre, v nekaj besedah. Brez zvijač: po njej se ljudje odločijo.
campaign-text-preheader = Predogledna vrstica
campaign-text-preheader-about = Poštni predali jo pokažejo za zadevo.
campaign-text-greeting = Pozdrav
campaign-text-greeting-about = Prva vrstica.
campaign-text-before = Pred vprašanjem
campaign-text-before-about = Prazna vrstica začne odstavek.
campaign-text-after = Za lestvico
campaign-text-after-about = Na primer, kaj se zgodi z odgovori.
campaign-text-closing = Sklep
campaign-text-closing-about = Kdo vpraša.
campaign-text-why = Zakaj jo dobijo
campaign-text-why-about = Drobno, na koncu: od kod poznate naslov.

campaign-at = Prva pošta
campaign-at-about = { $zone }. Prazno: takoj po začetku.
campaign-clock = Po čigavi uri
campaign-theirs = Po uri vsakega bralca
campaign-theirs-about = Kjer je njegov časovni pas znan; sicer po vaši.
campaign-after = Dni po prihodu
campaign-after-about = Od 0 do 730.
campaign-every = Dni do naslednjega vprašanja
campaign-every-about = Od 7 do 730. Nikogar ne vpraša prej, kot dovoli vaš delovni prostor.
campaign-spread = Razporedi čez
campaign-spread-about = Pošta enega vala gre enakomerno čez ta čas, največ 30 dni. 0 pomeni naenkrat.
campaign-unit = Enota
campaign-unit-minutes = minut
campaign-unit-hours = ur
campaign-unit-days = dni
campaign-hours = Ure dneva
campaign-hours-from = Ne pred
campaign-hours-to = Od te ure ne več
campaign-hours-about = Kjer bralec živi, če je to znano.
campaign-reminder-none = Brez
campaign-reminder-after =
    { $n ->
        [one] Eden, po { $n } dnevu
        [two] Eden, po { $n } dneh
        [few] Eden, po { $n } dneh
       *[other] Eden, po { $n } dneh
    }
campaign-reminder-about = Samo kdor ni odgovoril in samo enkrat.

campaign-save = Shrani
campaign-to-check = Shrani in poglej, kdo jo dobi
campaign-overtaken = To kampanjo je medtem spremenil nekdo drug
campaign-overtaken-about = Kar ste vpisali, je še tu in še ni shranjeno. Če shranite zdaj, vaše zamenja njegovo.
campaign-overtaken-see = Poglej njegovo
campaign-preview = Pošta
campaign-preview-as = Kot
campaign-preview-html = S slikami in barvami
campaign-preview-text = Kot golo besedilo
campaign-preview-language = V tem jeziku
campaign-preview-person = Kot ta oseba
campaign-preview-nobody = Nekdo
campaign-preview-about = Kot je vpisano, shranjeno ali ne. Ničesar v njej ni mogoče pritisniti.
campaign-test = Pošlji mi preizkus
campaign-test-about = Na { $to }. Vaš odgovor je označen kot preizkus in nikoli ne šteje.
campaign-test-sent = Preizkus je na poti na { $to }, s tem, kar je vpisano tu. Nič ni shranjeno.
campaign-test-no-server = Preizkus ni bil poslan: poštni strežnik ni nastavljen. Lastnik ga nastavi pod Nastavitve, Pošta.
campaign-test-wait =
    { $n ->
        [one] To je bilo veliko preizkusov. Počakajte { $n } sekundo.
        [two] To je bilo veliko preizkusov. Počakajte { $n } sekundi.
        [few] To je bilo veliko preizkusov. Počakajte { $n } sekunde.
       *[other] To je bilo veliko preizkusov. Počakajte { $n } sekund.
    }

campaign-wrong-name = Ena vrstica z 1 do 120 znaki.
campaign-wrong-survey = Izberite anketo.
campaign-wrong-list = Tega seznama ni več. Izberite drugega.
campaign-wrong-sender = Tega pošiljatelja ni več. Izberite drugega.
campaign-wrong-schedule-at = Vpišite datum in uro.
campaign-wrong-schedule-to-hour = Druga ura mora biti za prvo.
campaign-wrong-schedule-reminder = 3, 5 ali 7 dni ali brez.
campaign-wrong-spread = Celo število, od { $low } do { $high } dni.
campaign-wrong-days = Celo število od { $low } do { $high }.

campaign-will = Kdo jo bo dobil
campaign-will-of =
    { $n ->
        [one] od { $n } človeka na seznamu jo bo dobil.
        [two] od { $n } ljudi na seznamu jo bo dobilo.
        [few] od { $n } ljudi na seznamu jo bo dobilo.
       *[other] od { $n } ljudi na seznamu jo bo dobilo.
    }
campaign-will-later =
    { $n ->
        [one] Še { $n } jo dobi pozneje, ko ga dovolj dolgo pustimo pri miru.
        [two] Še { $n } jo dobita pozneje, ko ju dovolj dolgo pustimo pri miru.
        [few] Še { $n } jo dobijo pozneje, ko jih dovolj dolgo pustimo pri miru.
       *[other] Še { $n } jo dobi pozneje, ko jih dovolj dolgo pustimo pri miru.
    }
campaign-will-seen = Ocenjeno po prvih { $n } ljudeh s seznama.
campaign-expect =
    { $n ->
        [one] Približno { $n } odgovor, torej rezultat do { $margin } točk natančno.
        [two] Približno { $n } odgovora, torej rezultat do { $margin } točk natančno.
        [few] Približno { $n } odgovori, torej rezultat do { $margin } točk natančno.
       *[other] Približno { $n } odgovorov, torej rezultat do { $margin } točk natančno.
    }
campaign-expect-survey = Od { $n } ljudi, ki jih je ta anketa vprašala v zadnjih dvanajstih mesecih, jih je odgovorilo { $rate }.
campaign-expect-workspace = Od { $n } ljudi, ki so jih vaše ankete vprašale v zadnjih dvanajstih mesecih, jih je odgovorilo { $rate }.
campaign-expect-unknown = Koliko jih bo odgovorilo, ni znano: v zadnjih dvanajstih mesecih je bilo vprašanih manj kot 30 ljudi.
campaign-wont =
    { $n ->
        [one] { $n } je ne bo in zakaj
        [two] { $n } je ne bosta in zakaj
        [few] { $n } je ne bodo in zakaj
       *[other] { $n } je ne bo in zakaj
    }
campaign-wont-again = Ob pošiljanju se pogleda znova
campaign-reason-rest = Pred kratkim že vprašani
campaign-reason-do-rest = Sami od sebe spet pridejo na vrsto
campaign-reason-unsubscribed = Rekli so stop
campaign-reason-do-unsubscribed = Nič: to je njihova izbira
campaign-reason-complained = Pošto so označili za neželeno
campaign-reason-do-complained = Nič: to je njihova izbira
campaign-reason-bounced = Naslov ne deluje
campaign-reason-do-bounced = Popravite naslov
campaign-reason-suppressed = Jim ne pišemo
campaign-reason-do-suppressed = Tako je odločil sodelavec
campaign-reason-refused = Soglasje so preklicali
campaign-reason-do-refused = Nič: to je njihova izbira
campaign-reason-no-consent = Niso soglašali
campaign-reason-do-no-consent = Na njihovi strani dodajte, s čim soglašajo
campaign-reason-no-address = Brez e-poštnega naslova
campaign-reason-do-no-address = Dodajte naslov
campaign-reason-elsewhere = Čakajo v drugi kampanji
campaign-reason-do-elsewhere = Vpraša jih tista
campaign-reason-owner = Zanje skrbi pošiljatelj
campaign-reason-do-owner = Dodajte drugega pošiljatelja
campaign-reason-left = Niso več na seznamu
campaign-reason-do-left = Nič
campaign-reason-gone = Pozabljeni ali združeni
campaign-reason-do-gone = Nič
campaign-reason-closed = Anketa je bila zaprta
campaign-reason-do-closed = Odprite jo znova

campaign-checks = Pred začetkom
campaign-check-list = Nihče ni izbran.
campaign-check-list-about = Izberite seznam ali segment.
campaign-check-empty = Seznam je prazen.
campaign-check-empty-about = Najprej nanj dajte stike.
campaign-check-nobody = Nihče s seznama je ne bi dobil.
campaign-check-nobody-about = Poglejte razloge zgoraj.
campaign-check-closed = Anketa zdaj ne sprejema odgovorov.
campaign-check-closed-about = To bi prebral, kdor pritisne številko.
campaign-check-sender = Poštni strežnik ni nastavljen.
campaign-check-sender-about = Lastnik ga nastavi pod Nastavitve, Pošta.
campaign-check-domain = Prejemniki pošti z { $domain } morda še ne zaupajo.
campaign-check-domain-about = Brez SPF, DKIM in DMARC veliko pošte pristane med neželeno.
campaign-check-domain-unknown = Nihče še ni pogledal, ali prejemniki zaupajo { $domain }.
campaign-check-domain-unknown-about = Poglejte, preden pišete mnogim.
campaign-check-domain-good = SPF, DKIM in DMARC ustrezajo { $domain }
campaign-check-replies = Odgovorov po e-pošti Heard ne bere.
campaign-check-replies-about = Kdor odpiše s številko, pride v predal pošiljatelja in njegov odgovor ne šteje.
campaign-check-postal = V pošti ni poštnega naslova.
campaign-check-postal-about = Marsikatera država ga v taki pošti zahteva.
campaign-check-postal-good = Vsaka pošta ima vaš poštni naslov
campaign-check-stop-good = Vsaka pošta ima pot do odjave
campaign-check-subject = Brez vaše zadeve v jezikih: { $languages }
campaign-check-subject-about = Tam stojijo naše besede.
campaign-check-past = Čas prve pošte je minil.
campaign-check-past-about = Šla bi takoj po začetku.
campaign-to-company = Dodaj ga
campaign-to-list = Poglej seznam
campaign-to-mail = Nastavitve pošte
campaign-to-sender = Pošiljatelj
campaign-other-sender =
    { $n ->
        [one] Za { $n } človeka vpraša drug pošiljatelj.
        [two] Za { $n } človeka vpraša drug pošiljatelj.
        [few] Za { $n } ljudi vpraša drug pošiljatelj.
       *[other] Za { $n } ljudi vpraša drug pošiljatelj.
    }
campaign-start = Začni
campaign-start-at = Začni { $when }
campaign-start-sure =
    { $n ->
        [one] Vprašali boste { $n } človeka. Začnem?
        [two] Vprašali boste { $n } človeka. Začnem?
        [few] Vprašali boste { $n } ljudi. Začnem?
       *[other] Vprašali boste { $n } ljudi. Začnem?
    }
campaign-not-startable = Ni se začela: nekaj manjka. Poglejte, kar je označeno spodaj.
campaign-mail = Kampanja
campaign-more = Več
campaign-copy = Podvoji
campaign-copy-name = { $name } (kopija)
campaign-remove = Odstrani
campaign-remove-sure = Odstranim »{ $name }«? Kar ste napisali, gre z njo.

campaign-when-now = Takoj po začetku.
campaign-when-at = { $when }.
campaign-when-theirs = { $when }, po uri vsakega bralca.
campaign-when-triggered = Ko pravilo koga pošlje.
campaign-when-rolling = { $after } dni po prihodu, nato vsakih { $every } dni.
campaign-when-every =
    { $n ->
        [one] Znova čez { $n } dan.
        [two] Znova vsaka { $n } dneva.
        [few] Znova vsake { $n } dni.
       *[other] Znova vsakih { $n } dni.
    }
campaign-when-spread = Razporejeno čez čas: { $span }.
campaign-when-hours = Med { $from } in { $to }, kjer bralec živi.

campaign-pause = Zaustavi
campaign-resume = Nadaljuj
campaign-stop = Končaj
campaign-stop-sure =
    { $n ->
        [0] Končam za vedno? Nihče več ne čaka.
        [one] Končam za vedno? { $n } človek, ki še čaka, ne bo vprašan.
        [two] Končam za vedno? { $n } človeka, ki še čakata, ne bosta vprašana.
        [few] Končam za vedno? { $n } ljudje, ki še čakajo, ne bodo vprašani.
       *[other] Končam za vedno? { $n } ljudi, ki še čakajo, ne bo vprašanih.
    }
campaign-stands-still = Stoji
campaign-paused-refused = Poštni strežnik prejemnika je zavrnil pošiljatelja. Pod Nastavitve, Pošta poglejte, kaj pravijo prejemniki, nato jo nadaljujte; nikomur ne pišemo dvakrat.
campaign-paused-blocked = Poštni strežniki prejemnikov blokirajo pošiljatelja. Pod Nastavitve, Pošta poglejte, kaj pravijo prejemniki, nato jo nadaljujte; nikomur ne pišemo dvakrat.
campaign-paused-list-gone = Njenega seznama ni več.
campaign-paused-closed = Njena anketa zdaj ne sprejema odgovorov.
campaign-sent-of =
    { $n ->
        [one] od { $n } človeka vprašan
        [two] od { $n } ljudi vprašanih
        [few] od { $n } ljudi vprašanih
       *[other] od { $n } ljudi vprašanih
    }
campaign-next = Nadaljuje se { $when }
campaign-ended = Končana { $when }
campaign-funnel = Kako daleč je
campaign-step-listed = Na seznamu
campaign-step-passed = { $n } izpuščenih
campaign-step-asked = Vprašani
campaign-step-waiting =
    { $n ->
        [one] { $n } čaka
        [two] { $n } čakata
        [few] { $n } čakajo
       *[other] { $n } jih čaka
    }
campaign-step-stopped =
    { $n ->
        [one] { $n } ni bil vprašan: končana je bila prej
        [two] { $n } nista bila vprašana: končana je bila prej
        [few] { $n } niso bili vprašani: končana je bila prej
       *[other] { $n } jih ni bilo vprašanih: končana je bila prej
    }
campaign-step-accepted = Sprejel njihov strežnik
campaign-step-queued = { $n } na poti
campaign-step-answered = Odgovorili
campaign-step-of = { $share } od { $of } sprejetih
campaign-step-commented = S komentarjem
campaign-step-of-answers = { $share } · odgovori: { $of }
campaign-share = { $share } ({ $low } do { $high })
campaign-beside-failed = Ni uspelo
campaign-beside-failed-about = nikoli poslano
campaign-beside-unknown = Neznano
campaign-beside-unknown-about = morda prispelo; ne pošlje se znova
campaign-beside-bounced = Nedostavljeno
campaign-beside-bounced-about = zavrnjeno ali vrnjeno
campaign-beside-complained = Prijave neželene pošte
campaign-beside-complained-about = ne pišemo več
campaign-beside-unsubscribed = Rekli so stop
campaign-beside-unsubscribed-about = ne pišemo več
campaign-beside-reminded = Opomnjeni
campaign-beside-reminded-about = še niso odgovorili
campaign-beside-provisional = Nepotrjeni
campaign-beside-provisional-about = morda od programa
campaign-waves = Val proti valu
campaign-waves-about = Isti ljudje, vprašani znova
campaign-waves-table = Njihove ocene v eni tabeli
campaign-responses = Kaj so odgovorili
campaign-wave = Val
campaign-wave-n = { $n }. val
campaign-few = manj kot 5 odgovorov
campaign-owners = Čigave stranke doseže
campaign-owners-about = Po skrbnikih
campaign-coverage = Pokritost
campaign-skipped = Izpuščeni in zakaj
campaign-recipients = Vsi, eden za drugim
campaign-recipients-none = Nihče v tej kampanji ne ustreza temu, kar iščete.
campaign-recipients-yet = Še nikogar ni
campaign-recipients-yet-about = Kdor je na seznamu, pride na vrsto, ko se kampanja začne.
campaign-turn-waiting = Čaka
campaign-turn-asked = Vprašan
campaign-turn-reminded = Opomnjen
campaign-turn-skipped = Izpuščen
campaign-turn-stopped = Ni vprašan: končana je bila prej
campaign-mail-queued = Na poti
campaign-mail-attempting = Se oddaja
campaign-mail-accepted = Sprejeto
campaign-mail-failed = Ni uspelo
campaign-mail-unknown = Neznano
campaign-mail-bounced = Nedostavljeno
campaign-mail-complained = Prijavljeno kot neželeno
campaign-mail-answered = Odgovoril
filter-mail = Pošta
filter-reason = Razlog
filter-wave = Val

done-campaign-started = Kampanja se je začela.
done-campaign-paused = Kampanja je zaustavljena. Pošta, ki se ravno oddaja, še gre.
done-campaign-resumed = Kampanja se nadaljuje.
done-campaign-stopped = Kampanja je končana.
done-campaign-copied = To je kopija, ki je ni začel nihče.
done-campaign-removed = Osnutek je odstranjen.
act-campaign-made = je ustvaril/-a kampanjo
act-campaign-changed = je spremenil/-a kampanjo
act-campaign-removed = je odstranil/-a osnutek kampanje
act-campaign-started = je začel/-a kampanjo
act-campaign-paused = je zaustavil/-a kampanjo
act-campaign-resumed = je nadaljeval/-a kampanjo
act-campaign-stopped = je končal/-a kampanjo

# Rules: what happens by itself when a customer speaks, and how colleagues hear of it.
rail-rules = Pravila
rules = Pravila
rules-about = Kaj se zgodi samo od sebe, ko stranka kaj pove ali se ji kaj zgodi. Pravilo ob vsakem odgovoru in dogodku ukrepa enkrat, njegov dnevnik pa pove, zakaj.
rules-none = Pravil še ni
rules-none-about = Pravilo spremlja, kaj povejo stranke, in takoj kaj naredi: obvesti tistega, ki skrbi zanje, se jim zahvali, odgovoru doda oznako.
rule-new = Novo pravilo
rule-first = Nezadovoljne stranke: takoj obvesti
rule-column-name = Pravilo
rule-column-runs = V 30 dneh
rule-column-order = Vrstni red
rule-up = Premakni navzgor: { $name }
rule-down = Premakni navzdol: { $name }
rule-state-on = Vklopljeno
rule-state-off = Izklopljeno
rule-state-halted = Ustavilo se je samo
rule-halted =
    { $why ->
        [storm] V eni uri bi pisalo preveč ljudem. Poglejte, kaj je naredilo, nato ga nadaljujte ali spremenite.
       *[review] Koga doseže, je zdaj odvisno od tega, kaj stranke mislijo o vas, pravilo pa prosi za javne ocene. Zanje ne smete prositi samo zadovoljnih.
    }
rule-go-on = Nadaljuj
rule-turn-on = Vklopi
rule-turn-off = Izklopi
rule-remove = Odstrani
rule-remove-sure = Odstranim to pravilo? Kar še čaka, se ne bo zgodilo. Njegov dnevnik ostane.
rule-file = Shrani kot datoteko
rule-name = Ime
rule-when = Ko
rule-when-said = stranka odgovori ali odgovor spremeni
rule-when-changed = se pri odgovoru kaj spremeni, tudi oznake
rule-when-happened = drug sistem sporoči dogodek
rule-event = Dogodek
rule-event-about = Kaj se je zgodilo, kakor to imenuje sistem, ki sporoča. Trgovine in CRM-ji sporočajo z vhodnim webhookom ali prek API-ja.
rule-survey = Anketa
rule-survey-any = katera koli anketa
rule-if = Če
rule-if-about = Filter kot v seznamu odgovorov: { $example }. Za vse odgovore pustite prazno.
rule-if-about-event = Filter kot v seznamu odgovorov: { $example }. Kaj pravi dogodek, kaj je znano o stranki in na katerih seznamih je. Za vsak tak dogodek pustite prazno.
rule-or = ali če
rule-was = Odgovor pred tem
rule-was-any = kateri koli ali nobeden
rule-was-promoter = promotor
rule-was-passive = pasivni
rule-was-detractor = kritik
rule-after = Čez koliko časa
rule-after-about = Čas za premislek: takrat se še enkrat preveri, ali pogoji še veljajo.
rule-unless = Razen če se vmes zgodi
rule-unless-about = Dogodek: če se stranki zgodi, preden pravilo ukrepa, se ne naredi nič. Več dogodkov ločite z vejicami.
rule-within = Kdaj sme ukrepati
rule-hours = samo med tema urama
rule-from-hour = Od te ure
rule-to-hour = Do te ure
rule-workdays = samo od ponedeljka do petka in ne ob praznikih
rule-within-about = Po uri stranke, kjer je znana, sicer po vaši. Kar pride zunaj tega časa, počaka.
rule-unit-minutes = minut
rule-unit-hours = ur
rule-unit-days = dni
rule-notify = Obvesti sodelavce
rule-who-owner = tistega, ki skrbi za odgovor ali za stranko
rule-who-agent = tistega, ki se je ukvarjal s stranko
rule-who-team = ekipo, ki je stranki stregla
rule-who-duty = tistega, ki je v službi
rule-who-managers = lastnike in upravitelje
rule-mail = Napiši sporočilo
rule-mail-about = Če sta zadeva in besedilo prazna, se ne pošlje nič. V zavitih oklepajih: { $names } in kaj naj piše, kadar podatka ni: { $example }. Sodelavcem tudi { $link }, stran, na kateri se kdo loti zadeve.
rule-mail-to = Za koga
rule-mail-customer = stranko
rule-mail-address = naslov
rule-mail-where = Naslov
rule-sender = Pošiljatelj
rule-sender-usual = običajni pošiljatelj
rule-purpose = Namen
rule-purpose-message = sporočilo o tem, kar je stranka povedala ali se ji je zgodilo
rule-purpose-testimonial = prosi za besede, ki jih smete pokazati
rule-purpose-review = prosi za javno oceno
rule-subject = Zadeva
rule-text = Besedilo
rule-ask = Stranko vprašaj s kampanjo
rule-ask-none = ne vprašaj
rule-ask-about = Kampanja upošteva svoje ure, kako pogosto koga vprašamo in kdo pošte ne želi.
rule-ask-new = Napišite tako, v katero pošiljajo pravila
rule-tag = Dodaj oznako
rule-untag = Odstrani oznako
rule-set = Nastavi lastnost stranke
rule-set-none = ne nastavi nobene
rule-set-value = Vrednost
rule-set-about = Pustite vrednost prazno, da jo odstranite. Dnevi se pišejo 2026-12-24, sicer yes ali no, število ali besedilo.
rule-set-new = Najprej naredite lastnost
rule-stop = Pravila pod tem ga pustijo pri miru
rule-stop-about = Dokler to pravilo velja za odgovor ali dogodek, pravila za njim na seznamu z njim ne naredijo nič.
rule-save = Shrani
rule-try = Preizkusi na zadnjih 30 dneh
rule-wrong-empty = Tu mora nekaj pisati.
rule-wrong-long = Največ { $most } znakov.
rule-wrong-do = Izberite vsaj eno stvar, ki naj jo naredi.
rule-wrong-me = V pravilu »me« ne pomeni nikogar: namesto tega vpišite ime tistega, ki skrbi za odgovor.
rule-wrong-tag = To ne more biti oznaka.
rule-wrong-address = To ni e-poštni naslov.
rule-wrong-sender = Z naslova »{ $name }« tu ne pošilja nihče. Izberite pošiljatelja s seznama.
rule-wrong-property = Lastnosti strank »{ $name }« ni. Najprej jo naredite ali izberite drugo.
rule-wrong-value = »{ $name }« ne sprejme take vrednosti.
rule-wrong-name = Tu ni ničesar z imenom {"{"}{ $name }{"}"}. Možna imena so našteta zgoraj.
rule-wrong-after = Število od 0 naprej, največ eno leto.
rule-wrong-response = Dogodek nima ocene, komentarja in oznak: te ima samo odgovor.
rule-wrong-campaign = Kampanje s to oznako, ki čaka na pravila, ni. Izberite jo s seznama ali jo napišite.
rule-wrong-hours = Uri od 0 do 24, prva manjša od druge.
rule-wrong-file = To ni pravilo: { $problem }
rule-changed-meanwhile = To pravilo je medtem nekdo spremenil. Tu je, kar ste vpisali; pravilo, kakršno je zdaj, je na svoji strani.
rule-refused = Ni shranjeno: »{ $rule }« prosi za javne ocene, kdo dobi prošnjo, pa bi bilo odvisno od { $what }.
rule-refused-about = Če za ocene prosite samo zadovoljne, je to proti pravilom strani z ocenami, v EU in ZDA pa tudi proti zakonu. Prosite vse ali izbirajte po tem, kar o njihovem mnenju ne pove nič: izdelek, država, datum. Za besede na svoji strani izberite »{ $testimonial }«.
rule-by-fact = tega, kaj mislijo stranke (»{ $name }«)
rule-by-tag = oznake »{ $name }«, ki jo pravilo doda po tem, kaj mislijo stranke
rule-by-property = lastnosti »{ $name }«, ki jo pravilo nastavi po tem, kaj mislijo stranke
rule-by-list = segmenta »{ $name }«, ki sprašuje, kaj mislijo stranke
rule-by-stop = pravila »{ $name }«, ki po tem, kaj mislijo stranke, zadrži druga
rule-sentence = Ko { $when }{ $survey }{ $if }{ $after }{ $unless }{ $within }: { $do }.
rule-sentence-happened = se stranki zgodi »{ $event }«
rule-sentence-unless = , razen če se vmes zgodi { $events }
rule-sentence-hours = , med { $from } in { $to }
rule-sentence-workdays = , ob delavnikih
rule-sentence-if = , če { $conditions }
rule-sentence-was = , če je bil odgovor pred tem »{ $was }«
rule-sentence-after =
    { $unit ->
        [minutes] , { $n ->
            [one] { $n } minuto pozneje
            [two] { $n } minuti pozneje
            [few] { $n } minute pozneje
           *[other] { $n } minut pozneje
        }
        [hours] , { $n ->
            [one] { $n } uro pozneje
            [two] { $n } uri pozneje
            [few] { $n } ure pozneje
           *[other] { $n } ur pozneje
        }
       *[days] , { $n ->
            [one] { $n } dan pozneje
            [two] { $n } dneva pozneje
            [few] { $n } dni pozneje
           *[other] { $n } dni pozneje
        }
    }
rule-does-notify = obvesti { $who }
rule-does-mail = stranki pošlji »{ $subject }«
rule-does-write = pošlji »{ $subject }« za { $who }
rule-does-ask = stranko vprašaj s kampanjo »{ $campaign }«
rule-does-tag = dodaj oznako »{ $tag }«
rule-does-untag = odstrani oznako »{ $tag }«
rule-does-set = nastavi »{ $name }« na »{ $value }«
rule-does-clear = odstrani »{ $name }«
rule-does-stop = zadrži pravila pod njim
rule-document = Pravilo kot besedilo
rule-document-about = Isto kot dokument: lahko ga kopirate, spremenite ali prenesete drugam.
rule-document-save = Shrani besedilo
rule-bench = Kaj bi naredilo v zadnjih 30 dneh
rule-bench-n =
    { $n ->
        [0] Nič: noben potrjen odgovor iz teh dni ne ustreza.
        [one] Ukrepalo bi ob { $n } odgovoru.
        [two] Ukrepalo bi ob { $n } odgovorih.
        [few] Ukrepalo bi ob { $n } odgovorih.
       *[other] Ukrepalo bi ob { $n } odgovorih.
    }
rule-bench-about = Velja za odgovore, kakršni so zdaj. Preizkus ne pošlje ničesar. Med njimi so tudi uvoženi in izmišljeni odzivi, čeprav na teh pravila ne delujejo. Tisto, pred čimer bi ga zadržalo pravilo nad njim, je všteto.
rule-bench-events =
    { $n ->
        [0] Nič: noben dogodek iz teh dni ne ustreza.
        [one] Ukrepalo bi ob { $n } dogodku.
        [two] Ukrepalo bi ob { $n } dogodkih.
        [few] Ukrepalo bi ob { $n } dogodkih.
       *[other] Ukrepalo bi ob { $n } dogodkih.
    }
rule-bench-about-events = Velja za dogodke, sporočene v teh dneh, in za stranke, kakršne so zdaj. Preizkus ne pošlje ničesar. Tisto, pred čimer bi ga zadržalo pravilo nad njim, je všteto.
rule-runs = Kaj je naredilo
rule-runs-none = Nič še. Ukrepa ob tem, kar stranke povejo od zdaj naprej; ob tem, kar so povedale prej, ne naredi ničesar.
rule-run-when = Kdaj
rule-run-who = Stranka
rule-run-did = Kaj
run-state-waiting = čaka do { $when }
run-told =
    { $n ->
        [one] obveščen { $n } sodelavec
        [two] obveščena { $n } sodelavca
        [few] obveščeni { $n } sodelavci
       *[other] obveščenih { $n } sodelavcev
    }
run-room =
    { $n ->
        [one] sporočeno v { $n } klepetalnico
        [two] sporočeno v { $n } klepetalnici
        [few] sporočeno v { $n } klepetalnice
       *[other] sporočeno v { $n } klepetalnic
    }
run-later =
    { $n ->
        [one] { $n } oseba izve pozneje, skupaj z drugim
        [two] { $n } osebi izvesta pozneje, skupaj z drugim
        [few] { $n } osebe izvejo pozneje, skupaj z drugim
       *[other] { $n } oseb izve pozneje, skupaj z drugim
    }
run-deaf =
    { $n ->
        [one] { $n } sodelavec ne želi takih sporočil
        [two] { $n } sodelavca ne želita takih sporočil
        [few] { $n } sodelavci ne želijo takih sporočil
       *[other] { $n } sodelavcev ne želi takih sporočil
    }
run-no-server = brez sporočila: pošiljanje pošte ni nastavljeno
run-nobody = ni bilo koga obvestiti
run-mailed = stranki poslano sporočilo
run-wrote = poslano na naslov iz pravila
run-no-address = brez sporočila: naslov stranke ni znan
run-unwanted = brez sporočila: stranka ne želi pošte
run-asked = poslano v kampanjo, ki vpraša, če sme
run-waits = ni vprašalo: stranka na to že čaka
run-closed = ni vprašalo: kampanja ne teče
run-tagged = dodana oznaka
run-untagged = odstranjena oznaka
run-same = oznake so bile že take
run-set = nastavljena lastnost stranke
run-set-same = lastnost je bila že taka
run-no-property = nič nastavljeno: take lastnosti ni ali ne sprejme take vrednosti
run-no-customer = nič nastavljeno: ni znano, kdo je stranka
run-gone = brez ukrepa: ni več veljalo
run-kept = brez ukrepa: vmes se je nekaj zgodilo
run-off = brez ukrepa: pravilo je bilo izklopljeno
run-removed = brez ukrepa: pravilo je bilo odstranjeno
run-failed = ni uspelo; zakaj, pove dnevnik strežnika
run-and = { $one }, { $other }
time-ruled = Pravilo »{ $rule }«: { $did }
rule-versions = Različice
rule-version = Različica { $n }, { $when }
rule-version-by = Različica { $n }, { $when }, { $name }
rule-sites = Strani z ocenami
rule-sites-about = Sporočilo, ki vodi na katero od teh strani, prosi za javno oceno, kakršen koli namen že navaja. Znane strani štejejo same od sebe; dodajte svoje, vsako v svojo vrstico.
rule-sites-save = Shrani strani
rule-holidays = Prazniki
rule-holidays-about = Dnevi, ob katerih pravila za delavnike ne naredijo nič, vsak v svoji vrstici: 2026-12-24 ali 12-25 za vsako leto.
rule-holidays-save = Shrani praznike
rule-holidays-wrong = »{ $line }« ni dan. Napišite 2026-12-24 ali 12-25 za vsako leto.
rule-full = Pravil je { $n }, prostora za več ni.
sweep-rules = Izvaja pravila
done-rule-saved = Pravilo je shranjeno.
done-rule-on = Pravilo je vklopljeno.
done-rule-off = Pravilo je izklopljeno.
done-rule-removed = Pravilo je odstranjeno.
handling = Obravnava
handling-taken = Prevzeto
handling-contacted = V stiku s stranko
handling-done = Urejeno
handling-do-taken = Prevzamem
handling-do-contacted = S stranko sem v stiku
handling-do-done = Urejeno je
handling-back = Prekliči
handling-by = { $name }, { $after } po odgovoru
handling-due = Poskusite stranki odgovoriti v 24 urah: imate še { $left }.
handling-late = Stranka čaka že { $waited }; cilj je 24 ur.
handling-none = S prevzemom poveste sodelavcem, da skrbite za ta odgovor. Ni dovolj, da to stran samo odprete.
time-handling-taken = { $name }: prevzeto
time-handling-contacted = { $name }: v stiku s stranko
time-handling-done = { $name }: urejeno
time-handling-not-contacted = { $name }: preklicano »V stiku s stranko«
time-handling-not-done = { $name }: preklicano »Urejeno«
done-handled = Zabeleženo.
lasted-minutes =
    { $n ->
        [0] manj kot minuto
        [one] { $n } minuto
        [two] { $n } minuti
        [few] { $n } minute
       *[other] { $n } minut
    }
lasted-hours =
    { $n ->
        [one] { $n } uro
        [two] { $n } uri
        [few] { $n } ure
       *[other] { $n } ur
    }
lasted-days =
    { $n ->
        [one] { $n } dan
        [two] { $n } dneva
        [few] { $n } dni
       *[other] { $n } dni
    }
alerts = Ko vas pravila obvestijo o odgovoru
alerts-now = takoj
alerts-hour = enkrat na uro, vse skupaj
alerts-day = enkrat na dan, ob osmih zjutraj
alerts-never = sploh ne
alerts-room = Kje ste obveščeni
alerts-by-mail = po e-pošti
alerts-room-about = Vidijo tudi drugi, ki berejo v tej klepetalnici ali programu. Kar tja ne prispe v četrt ure, pride po e-pošti.
alerts-room-rests = Izklopljen je ali se je ustavil. Dokler spet ne deluje, dobivate e-pošto.
alerts-room-none = Obveščeni ste po e-pošti. Lastniki in upravitelji lahko dodajo klepetalnice in programe, ki jih potem izberete tukaj.
alerts-room-wrong = Tega webhooka ni več. Izberite drugega.
alerts-about = Pravila, med njimi tisto za nezadovoljne stranke, vas obveščajo o odgovorih, s katerimi imate opravka.
alerts-quiet = mir med tema urama
alerts-quiet-about = Po uri vašega delovnega prostora. Kar pride vmes, izveste skupaj po njej.
alerts-quiet-wrong = Dve različni uri od 0 do 23.
alerts-duty = Zdaj sem v službi
alerts-duty-about = Pravila lahko obvestijo tistega, ki je v službi. Kadar ni nikogar, obvestijo lastnike in upravitelje.
act-rule-made = je ustvaril/-a pravilo
act-rule-changed = je spremenil/-a pravilo
act-rule-switched = je vklopil/-a ali izklopil/-a pravilo
act-rule-removed = je odstranil/-a pravilo
act-rules-ordered = je spremenil/-a vrstni red pravil
act-alerts-moved = pravila obveščajo drugje

mail-alert-subject = { $score }: { $who }
mail-alert-what = Nekdo je odgovoril na »{ $survey }« ({ $workspace }):
mail-alert-event = Stranki ({ $workspace }) se je zgodilo »{ $event }«:
mail-alert-see = Poglej stranko
mail-alert-who = Od: { $who }
mail-alert-earlier = Prejšnji odgovori:
mail-alert-go = Poglej in prevzemi
mail-alert-why =
    { $why ->
        [owner] To sporočilo ste dobili po pravilu »{ $rule }«, ker skrbite za ta odgovor ali njegovo stranko.
        [agent] To sporočilo ste dobili po pravilu »{ $rule }«, ker ste se ukvarjali s to stranko.
        [team] To dobite po pravilu »{ $rule }«, ker delate v ekipi, ki je stregla tej stranki.
        [duty] To dobite po pravilu »{ $rule }«, ker ste v službi ali ker v službi ni nikogar, vi pa tu odločate.
       *[managers] To sporočilo ste dobili po pravilu »{ $rule }«, ker tu odločate. O čem ste obveščeni, nastavite na strani svojega računa.
    }
mail-digest-subject =
    { $n ->
        [one] { $n } stvar za ogled: { $workspace }
        [two] { $n } stvari za ogled: { $workspace }
        [few] { $n } stvari za ogled: { $workspace }
       *[other] { $n } stvari za ogled: { $workspace }
    }
mail-digest-what = Kaj vam sporočajo pravila ({ $workspace }), vse skupaj:
mail-digest-missed = Nekaj od tega naj bi prispelo v klepetalnico ali program, pa ni.
mail-digest-go = Poglej
mail-digest-more =
    { $n ->
        [one] In še { $n }.
        [two] In še { $n }.
        [few] In še { $n }.
       *[other] In še { $n }.
    }
mail-halted-subject = Pravilo se je ustavilo: { $rule }
mail-halted-title = Pravilo se je ustavilo
mail-halted-what = Pravilo »{ $rule }« ({ $workspace }) se je ustavilo samo in čaka na vas:
mail-halted-go = Poglej pravilo
mail-rule-stop = Takih sporočil ne želim več:
mail-rule-why = To ste dobili po pravilu »{ $rule }«.

# Bringing in customers.
contact-import-title = Uvoz stikov
contact-import-crumb = Uvoz stikov
contact-import-contacts = Stiki
contact-import-lead = Prilepite naslove ali prinesite tabelo. Kdor je že znan, se prepozna po naslovu; zaradi uvoza nihče ne dobi pošte, ista datoteka pa drugič ne spremeni ničesar.
contact-import-paste = Prilepite stike
contact-import-paste-example =
    ana@example.com
    Bor Kos <bor@example.com>
contact-import-paste-hint = Naslovi po eden v vrstici, prejemniki, kot jih piše poštni program, ali celice iz preglednice, z vrstico z imeni stolpcev ali brez nje.
contact-import-file = Ali datoteka
contact-import-send = Preglej
contact-import-both = Prosimo, prilepite stike ali izberite datoteko, ne obojega.
contact-import-nothing = Prosimo, prilepite stike ali izberite datoteko.
contact-import-pasted = Prilepljeno
contact-import-column-changed = Spremenjeno
contact-import-next-columns-about = Heard po imenih in vsebini ugane imena, naslove, telefonske številke in drugo. Vse lahko spremenite.
contact-import-next-check = Vidite, kaj bi se zgodilo
contact-import-next-check-about = Kdo je nov, kdo bi se spremenil in katere vrstice niso uporabne (s številko in razlogom).
contact-import-next-start-about = Teče sam, lahko ga kadar koli ustavite in pozneje prekličete.

contact-import-state =
    { $state ->
        [looking] Se pregleduje
        [uploaded] Ni začeto
        [running] Teče
        [done] Končano
        [stopped] Ustavljeno
        [undoing] Se preklicuje
        [undone] Preklicano
       *[failed] Ni uspelo
    }
contact-import-looking =
    { $n ->
        [one] Doslej pregledana { $n } vrstica
        [two] Doslej pregledani { $n } vrstici
        [few] Doslej pregledane { $n } vrstice
       *[other] Doslej pregledanih { $n } vrstic
    }
contact-import-looking-about = Datoteka je dolga. Zapisano še ni nič: to pove, kaj bi bilo s katero vrstico. Stran lahko zaprete in se vrnete.
contact-import-look-ended = Pregled datoteke ni prišel do konca, zato še ni mogoče povedati ničesar. Pritisnite »Preglej znova«.

contact-import-remembered = Stolpci so razumljeni tako kot pri { $file } dne { $day }. Privolitve tistih stikov se ne prenesejo.
contact-import-heading = Prva vrstica
contact-import-heading-yes = Poimenuje stolpce
contact-import-heading-no = Je stik
contact-import-column = Stolpec { $n }
contact-import-properties = Lastnosti
contact-import-new-property = Ustvari novo lastnost
contact-import-what = Kaj se z njimi naredi
contact-import-policy = Stiki, ki so že znani
contact-import-policy-update = Posodobi: kar piše v datoteki, zamenja, kar je znano
contact-import-policy-fill = Dopolni: kar je znano, ostane
contact-import-policy-skip = Pusti, kot so; seznam in privolitev vseeno veljata zanje
contact-import-list = Daj vse na seznam
contact-import-list-none = Na noben seznam
contact-import-list-new = Nov seznam
contact-import-list-name = Ime novega seznama
contact-import-country = Država telefonskih številk brez nje
contact-import-country-hint = Dve črki, na primer SI. Če je prazno, se številke brez + izpustijo.
contact-import-format = Zapis dni
contact-import-agreed = Privolitev
contact-import-agreed-no = O privolitvi ni nič povedano
contact-import-agreed-yes = Smemo jih vprašati, in sicer zaradi naslednjega
contact-import-channels = Kako jih smemo doseči
contact-import-channel-email = Po e-pošti
contact-import-channel-call = Po telefonu
contact-import-channel-sms = S sporočilom SMS
contact-import-basis = Zakaj
contact-import-basis-consent = Privolili so
contact-import-basis-soft-opt-in = So stranke, povedano jim je bilo, da lahko ugovarjajo, in niso ugovarjali
contact-import-basis-service-message = Sodi k storitvi, za katero so prosili
contact-import-source = Od kod privolitev
contact-import-source-hint = Na primer: prijavni obrazec spletne trgovine, 2025
contact-import-wording = V kaj so privolili
contact-import-wording-hint = Natanko z besedami, ki so jih videli, če jih je kdo shranil.
contact-import-agreed-about = Kdor je privolitev preklical, ostane zunaj, razen če stolpec pove, da je privolil pozneje.
contact-import-dry-run-about = Zapisano še ni nič.
contact-import-fresh =
    { $n ->
        [one] Dodal bi se { $n } stik
        [two] Dodala bi se { $n } stika
        [few] Dodali bi se { $n } stiki
       *[other] Dodalo bi se { $n } stikov
    }
contact-import-changes =
    { $n ->
        [one] Spremenil bi se { $n } znan stik
        [two] Spremenila bi se { $n } znana stika
        [few] Spremenili bi se { $n } znani stiki
       *[other] Spremenilo bi se { $n } znanih stikov
    }
contact-import-same =
    { $n ->
        [one] { $n } znan stik ostane, kot je
        [two] { $n } znana stika ostaneta, kot sta
        [few] { $n } znani stiki ostanejo, kot so
       *[other] { $n } znanih stikov ostane, kot so
    }
contact-import-again =
    { $n ->
        [one] { $n } vrstica je o stiku iz prejšnje vrstice
        [two] { $n } vrstici sta o stikih iz prejšnjih vrstic
        [few] { $n } vrstice so o stikih iz prejšnjih vrstic
       *[other] { $n } vrstic je o stikih iz prejšnjih vrstic
    }
contact-import-remarks-about = Vseeno se uvozijo.
contact-import-errors = Shrani vse v datoteko
contact-import-start =
    { $n ->
        [one] Uvozi { $n } vrstico
        [two] Uvozi { $n } vrstici
        [few] Uvozi { $n } vrstice
       *[other] Uvozi { $n } vrstic
    }
contact-import-start-none = Ni česa uvoziti
contact-import-go-on-about = Kar je uvoženo, ostane. Nadaljevanje se začne, kjer se je ustavilo.
contact-import-gone-about = Datoteke se izbrišejo po tednu dni ali dan po uvozu. Za nadaljevanje prinesite datoteko znova: kar je uvoženo, se s tem ne spremeni.
contact-import-added = Dodano
contact-import-changed = Spremenjeno
contact-import-as-was = Kot prej
contact-import-to-contacts = K stikom
contact-import-to-list = K seznamu
contact-import-more = Uvozi še

contact-import-undo = Prekliči ta uvoz
contact-import-undo-on = Nadaljuj preklic
contact-import-undo-title = Preklic uvoza
contact-import-undo-what = To bi se zgodilo zdaj
contact-import-undo-gone =
    { $n ->
        [one] { $n } stik, ki ga je dodal, izgine
        [two] { $n } stika, ki ju je dodal, izgineta
        [few] { $n } stiki, ki jih je dodal, izginejo
       *[other] { $n } stikov, ki jih je dodal, izgine
    }
contact-import-undo-put-back =
    { $n ->
        [one] { $n } stik dobi nazaj, kar je bilo znano prej
        [two] { $n } stika dobita nazaj, kar je bilo znano prej
        [few] { $n } stiki dobijo nazaj, kar je bilo znano prej
       *[other] { $n } stikov dobi nazaj, kar je bilo znano prej
    }
contact-import-undo-kept =
    { $n ->
        [one] { $n } stik ostane, kot je:
        [two] { $n } stika ostaneta, kot sta:
        [few] { $n } stiki ostanejo, kot so:
       *[other] { $n } stikov ostane, kot so:
    }
contact-import-undo-marks = Vsi se umaknejo s seznama, na katerega jih je dal uvoz, privolitve iz uvoza pa se odstranijo. Nove lastnosti ostanejo.
contact-import-undo-list = Ostane tudi seznam, ki ga je ustvaril.
contact-import-undo-start = Prekliči uvoz
contact-import-undo-not = Ohrani uvoz
contact-import-undo-failed = Med preklicem se je nekaj pokvarilo. Kar je narejeno, je narejeno; preklic se lahko nadaljuje.
contact-import-undoing = { $done } od { $total } stikov
contact-import-undoing-begins = Stiki se preštevajo.
contact-import-undone-gone =
    { $n ->
        [one] { $n } stik, ki ga je dodal, je izginil
        [two] { $n } stika, ki ju je dodal, sta izginila
        [few] { $n } stiki, ki jih je dodal, so izginili
       *[other] { $n } stikov, ki jih je dodal, je izginilo
    }
contact-import-undone-put-back =
    { $n ->
        [one] { $n } stik je dobil nazaj, kar je bilo znano prej
        [two] { $n } stika sta dobila nazaj, kar je bilo znano prej
        [few] { $n } stiki so dobili nazaj, kar je bilo znano prej
       *[other] { $n } stikov je dobilo nazaj, kar je bilo znano prej
    }
contact-import-undone-kept =
    { $n ->
        [one] { $n } stik je ostal, kot je bil:
        [two] { $n } stika sta ostala, kot sta bila:
        [few] { $n } stiki so ostali, kot so bili:
       *[other] { $n } stikov je ostalo, kot so bili:
    }
contact-import-undone-addresses =
    { $n ->
        [one] { $n } naslov ni vrnjen: medtem je postal naslov drugega stika
        [two] { $n } naslova nista vrnjena: medtem sta postala naslova drugih stikov
        [few] { $n } naslovi niso vrnjeni: medtem so postali naslovi drugih stikov
       *[other] { $n } naslovov ni vrnjenih: medtem so postali naslovi drugih stikov
    }
contact-import-kept-merged = medtem združeni z drugim stikom
contact-import-kept-erased = medtem pozabljene
contact-import-kept-answered = so odgovorile
contact-import-kept-invited = so bile povabljene
contact-import-kept-changed = medtem spremenjene
contact-import-kept-listed = so na drugem seznamu
contact-import-kept-agreed = privolitev dana ali preklicana drugje

contact-import-role-name = Ime in priimek
contact-import-role-first-name = Samo ime
contact-import-role-last-name = Priimek
contact-import-role-email = E-poštni naslovi
contact-import-role-phone = Telefonske številke
contact-import-role-language = Jezik
contact-import-role-zone = Časovni pas
contact-import-role-country = Država
contact-import-role-account = Podjetje (stika)
contact-import-role-owner = Skrbnik (agent)
contact-import-role-agreed = Dan privolitve
contact-import-role-none = Ne uvozi
contact-import-new-text = Novo: besedilo
contact-import-new-number = Novo: število
contact-import-new-day = Novo: dan
contact-import-new-yes-no = Novo: da ali ne

contact-import-mistake-no-address = V nobenem stolpcu ni e-poštnih naslovov ali telefonskih številk. Prosimo, izberite ga: po njih se stiki prepoznajo.
contact-import-mistake-twice = Dva stolpca pomenita isto: { $name }. Prosimo, pustite enega.
contact-import-mistake-no-format = Prosimo, izberite, kako so zapisani dnevi.
contact-import-mistake-no-column = V datoteki ni stolpca »{ $name }«.
contact-import-mistake-no-property = Lastnosti »{ $name }« ni več. Prosimo, izberite drugo.
contact-import-mistake-too-many-properties = Delovni prostor ima največ 100 lastnosti. Prosimo, izpustite kak stolpec.
contact-import-mistake-too-many-lists = Delovni prostor ima največ 500 seznamov. Prosimo, izberite katerega od obstoječih.
contact-import-mistake-no-list = Seznama ni več. Prosimo, izberite drugega.
contact-import-mistake-list-name = Prosimo, dajte novemu seznamu ime, ki ga nima noben drug, z največ 120 črkami.
contact-import-mistake-segment = Na segment ni mogoče dati nikogar: kdo je v njem, pove njegov filter. Prosimo, izberite drug seznam.
contact-import-mistake-no-channel = Prosimo, izberite, kako jih smemo doseči, ali o privolitvi ne povejte ničesar.
contact-import-mistake-no-source = Prosimo, napišite, od kod je njihova privolitev.
contact-import-mistake-agreed-to-what = V stolpcu je dan privolitve. Prosimo, spodaj povejte, v kaj so privolili, ali pa stolpec izpustite.
contact-import-mistake-no-country = »{ $name }« ni država. Prosimo, napišite dve črki, na primer SI.

contact-import-reason-nobody = Ne e-poštni naslov ne telefonska številka
contact-import-reason-wrong-email = E-poštni naslov ni pravi, drugega pa ni
contact-import-reason-wrong-phone = Telefonska številka ni prava ali je brez države, druge pa ni
contact-import-reason-email = Ni e-poštni naslov; izpuščeno
contact-import-reason-phone = Ni telefonska številka ali je brez države; izpuščeno
contact-import-reason-many = Več kot 20 naslovov; drugi so izpuščeni
contact-import-reason-language = Ni koda jezika, na primer sl; izpuščeno
contact-import-reason-zone = Takega časovnega pasu ni; izpuščeno
contact-import-reason-country = Ni koda države z dvema črkama; izpuščeno
contact-import-reason-long = Več kot 200 črk; izpuščeno
contact-import-reason-number = Ni število ali bi bilo lahko dvoje; izpuščeno
contact-import-reason-day = Ni dan; izpuščeno
contact-import-reason-yes-no = Ne da ne ne; izpuščeno
contact-import-reason-not-agreed = Ni berljivega dne privolitve; privolitev se ne zapiše
contact-import-reason-taken = Naslov je od drugega stika in ostane njegov
contact-import-reason-again = Isti stik kot v prejšnji vrstici

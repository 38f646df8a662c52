# The feed.
responses-file = Shrani kot datoteko
file-about =
    { $n ->
        [one] { $n } odgovor tega pogleda.
        [two] Vsi odgovori tega pogleda ({ $n }), ne samo ta stran.
        [few] Vsi { $n } odgovori tega pogleda, ne samo ta stran.
       *[other] Vseh { $n } odgovorov tega pogleda, ne samo ta stran.
    }
file-xlsx = Excel (XLSX)
file-xlsx-about = Za Excel in LibreOffice, s pravimi števili in datumi.
file-xlsx-full = List sprejme 1.048.575 odgovorov, ta pogled pa jih ima več. Vzemite CSV ali zožite pogled.
file-csv = CSV
file-csv-about = Za vse drugo. Uvoz ga prebere nazaj.
file-jsonl = Vrstice JSON
file-jsonl-about = Za programe: odgovor na vrstico, kot ga kaže API.
responses-feed = Odgovori, najprej najnovejši
responses-older = Starejši odgovori
responses-newest = Najnovejši
responses-keys-move = naprej, nazaj
responses-waiting =
    { $n ->
        [one] { $n } odgovor čaka na potrditev
        [two] { $n } odgovora čakata na potrditev
        [few] { $n } odgovori čakajo na potrditev
       *[other] { $n } odgovorov čaka na potrditev
    }
responses-waiting-about = Gumb bi lahko pritisnil pregledovalnik pošte. Šteti začnejo, ko jih stranka potrdi, in nikoli prej.
responses-waiting-all = Vsi ({ $n })
responses-never = Tu bo vsak odgovor
responses-never-about = Najprej najnovejši, z besedami stranke, z oceno, virom in imenom, če je komu odpisati.
responses-example = Prijazni kot vedno, le paket je zamujal en teden. Zadoščalo bi kratko sporočilo.
responses-example-note = Primer, ne stranka.
responses-next = Odgovoril ni še nihče
responses-next-about = Delite povezavo do ankete ali uvozite odgovore, ki jih imate drugje.
responses-next-survey = Izberi anketo

feed-none = Ni odgovorov.
feed-note =
    { $n ->
        [one] { $n } odgovor.
        [two] { $n } odgovora, najprej najnovejši.
        [few] { $n } odgovori, najprej najnovejši.
       *[other] { $n } odgovorov, najprej najnovejši.
    }
feed-note-comments =
    { $n ->
        [one] { $n } odgovor, s komentarjem: { $comments }.
        [two] { $n } odgovora, s komentarjem: { $comments }, najprej najnovejši.
        [few] { $n } odgovori, s komentarjem: { $comments }, najprej najnovejši.
       *[other] { $n } odgovorov, s komentarjem: { $comments }, najprej najnovejši.
    }
# What came while the page was open.
feed-fresh =
    { $n ->
        [one] { $n } nov odgovor
        [two] { $n } nova odgovora
        [few] { $n } novi odgovori
       *[other] { $n } novih odgovorov
    }
feed-days = { $days }, { $zone }.

responses-starred = Z zvezdico
responses-keys-select = izberi
responses-keys-tag = označi
responses-none-starred = Tu nima nič zvezdice. Dajte jo odgovoru, ki naj ga prebere sodelavec: vidijo jo vsi v delovnem prostoru.
responses-none-tagged = Te oznake tu nima nič. Izberite odgovore na seznamu in jo vpišite v polje pod njimi.

# What is done to several at once. They are counted by a script.
bulk = Z izbranimi odgovori
bulk-n = Izbrano: { $n }
bulk-clear = Prekliči izbiro
bulk-all =
    { $n ->
        [one] Izberi { $n } odgovor na tej strani
        [two] Izberi oba odgovora na tej strani
        [few] Izberi vse { $n } na tej strani
       *[other] Izberi vseh { $n } na tej strani
    }
bulk-select = Izberi odgovor: { $who }
bulk-tag = Oznaka
bulk-tag-add = Dodaj oznako
bulk-tag-remove = Odstrani oznako
bulk-star = Dodaj zvezdico
bulk-unstar = Odstrani zvezdico
bulk-exclude = Izloči…
bulk-restore = Vrni v rezultat
bulk-none = Najprej izberite vsaj en odgovor.
bulk-many = Naenkrat največ ena stran s 50 odgovori.
bulk-tag-none = Najprej vpišite oznako.
bulk-tag-long = Oznaka ima največ 40 znakov.
bulk-tag-line = Oznaka je ena vrstica besedila.
bulk-no-tags = Oznak še ni: izberite odgovore o isti stvari in vpišite besedo zanjo, na primer »dostava«. Oznaka potem vodi do vseh.
star = Zvezdica
tags = Oznake

# What an act came to.
act-tagged =
    { $n ->
        [one] Oznako »{ $tag }« ima zdaj { $n } odgovor.
        [two] Oznako »{ $tag }« imata zdaj { $n } odgovora.
        [few] Oznako »{ $tag }« imajo zdaj { $n } odgovori.
       *[other] Oznako »{ $tag }« ima zdaj { $n } odgovorov.
    }
act-untagged =
    { $n ->
        [one] { $n } odgovor nima več oznake »{ $tag }«.
        [two] { $n } odgovora nimata več oznake »{ $tag }«.
        [few] { $n } odgovori nimajo več oznake »{ $tag }«.
       *[other] { $n } odgovorov nima več oznake »{ $tag }«.
    }
act-starred =
    { $n ->
        [one] { $n } odgovor ima zdaj zvezdico.
        [two] { $n } odgovora imata zdaj zvezdico.
        [few] { $n } odgovori imajo zdaj zvezdico.
       *[other] { $n } odgovorov ima zdaj zvezdico.
    }
act-unstarred =
    { $n ->
        [one] { $n } odgovor nima več zvezdice.
        [two] { $n } odgovora nimata več zvezdice.
        [few] { $n } odgovori nimajo več zvezdice.
       *[other] { $n } odgovorov nima več zvezdice.
    }
act-excluded =
    { $n ->
        [one] { $n } odgovor izločen iz rezultata.
        [two] { $n } odgovora izločena iz rezultata.
        [few] { $n } odgovori izločeni iz rezultata.
       *[other] { $n } odgovorov izločenih iz rezultata.
    }
act-restored =
    { $n ->
        [one] { $n } odgovor vrnjen v rezultat.
        [two] { $n } odgovora vrnjena v rezultat.
        [few] { $n } odgovori vrnjeni v rezultat.
       *[other] { $n } odgovorov vrnjenih v rezultat.
    }
act-nothing = Nič se ni spremenilo.
act-same =
    { $n ->
        [one] { $n } je že bil tak.
        [two] { $n } sta že bila taka.
        [few] { $n } so že bili taki.
       *[other] { $n } jih je že bilo takih.
    }
act-full =
    { $n ->
        [one] { $n } ima 20 oznak, kar je največ.
        [two] { $n } imata 20 oznak, kar je največ.
        [few] { $n } imajo 20 oznak, kar je največ.
       *[other] { $n } jih ima 20 oznak, kar je največ.
    }
act-undo = Razveljavi

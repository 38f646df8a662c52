# The overview of one survey.
kind =
    { $kind ->
        [relational] Odnos v celoti
        [transactional] Po izkušnji
       *[other] Nekaj drugega
    }
survey-print = Natisni eno stran
survey-share = Deli
survey-share-about = Kdor ima to povezavo, lahko odgovori tolikokrat, kolikorkrat želi. Povabila, ki poznajo stranko, so boljša in vsako stranko štejejo enkrat.
survey-try = Preizkusi
survey-invite = Vprašaj eno stranko
survey-import = Uvoz

survey-ghost = Tu bo vaš rezultat, od petega odgovora naprej.
survey-ghost-about = S 5 odgovori je siv. S 30 ga je mogoče primerjati. Z 232 ga poznate na ±10 točk natančno.
survey-begin = Trije načini za začetek
survey-begin-link = Delite povezavo
survey-begin-link-about = V sporočilu, v podpisu, na računu ali plakatu. Nikomur se ni treba prijaviti in deluje na vsakem telefonu.
survey-begin-try = Preizkusite na sebi
survey-begin-try-about = Pritisnite številko in poglejte, kako pride sem. Potem svoj odgovor izločite kot preizkus.
survey-begin-import = Uvozite dosedanje odgovore
survey-begin-import-about = Odgovori iz drugega orodja ali tabele: datumi, ocene in komentarji ostanejo, kakršni so. Zaradi uvoza nihče ne dobi pošte.

survey-distribution = Kako so ljudje odgovorili
survey-split =
    { $metric ->
        [nps] Promotorji, pasivni, kritiki
        [csat] Zadovoljni, nevtralni, nezadovoljni
       *[ces] Enostavno, vmes, težko
    }
survey-small =
    { $n ->
        [one] { $n } odgovor je premalo za primerjavo s čimer koli: potrebnih je 30.
        [two] { $n } odgovora sta premalo za primerjavo s čimer koli: potrebnih je 30.
        [few] { $n } odgovori so premalo za primerjavo s čimer koli: potrebnih je 30.
       *[other] { $n } odgovorov je premalo za primerjavo s čimer koli: potrebnih je 30.
    }
survey-few = Rezultat se pokaže od petega odgovora naprej; s 30 odgovori ga je mogoče primerjati.
survey-none = V tem pogledu ni ničesar
survey-none-about = Odgovori so, vendar nobeden ne ustreza vsem tem filtrom.
survey-none-clear = Prikaži vse
widened-percent = Interval je za { $percent } % širši kot pri vedno novih strankah, ker so iste stranke odgovarjale večkrat.
widened = Interval je { $times }-krat tako širok kot pri vedno novih strankah, ker so iste stranke odgovarjale večkrat.

# What will be seen at the pace at which responses come.
ahead-month =
    { $n ->
        [one] S približno { $n } odgovorom na mesec vidite spremembe za { $points } ali več točk iz meseca v mesec.
        [two] S približno { $n } odgovoroma na mesec vidite spremembe za { $points } ali več točk iz meseca v mesec.
        [few] S približno { $n } odgovori na mesec vidite spremembe za { $points } ali več točk iz meseca v mesec.
       *[other] S približno { $n } odgovori na mesec vidite spremembe za { $points } ali več točk iz meseca v mesec.
    }
ahead-quarter =
    { $n ->
        [one] Približno { $n } odgovor na mesec je premalo za primerjavo mesecev. Iz četrtletja v četrtletje vidite spremembe za { $points } ali več točk.
        [two] Približno { $n } odgovora na mesec sta premalo za primerjavo mesecev. Iz četrtletja v četrtletje vidite spremembe za { $points } ali več točk.
        [few] Približno { $n } odgovori na mesec so premalo za primerjavo mesecev. Iz četrtletja v četrtletje vidite spremembe za { $points } ali več točk.
       *[other] Približno { $n } odgovorov na mesec je premalo za primerjavo mesecev. Iz četrtletja v četrtletje vidite spremembe za { $points } ali več točk.
    }
ahead-year =
    { $n ->
        [one] Približno { $n } odgovor na mesec je premalo za primerjavo mesecev ali četrtletij. Iz leta v leto vidite spremembe za { $points } ali več točk.
        [two] Približno { $n } odgovora na mesec sta premalo za primerjavo mesecev ali četrtletij. Iz leta v leto vidite spremembe za { $points } ali več točk.
        [few] Približno { $n } odgovori na mesec so premalo za primerjavo mesecev ali četrtletij. Iz leta v leto vidite spremembe za { $points } ali več točk.
       *[other] Približno { $n } odgovorov na mesec je premalo za primerjavo mesecev ali četrtletij. Iz leta v leto vidite spremembe za { $points } ali več točk.
    }
ahead-none =
    { $n ->
        [0] Manj kot en odgovor na mesec je premalo, da bi videli kakršno koli spremembo, tudi iz leta v leto.
        [one] Približno { $n } odgovor na mesec je premalo, da bi videli kakršno koli spremembo, tudi iz leta v leto.
        [two] Približno { $n } odgovora na mesec sta premalo, da bi videli kakršno koli spremembo, tudi iz leta v leto.
        [few] Približno { $n } odgovori na mesec so premalo, da bi videli kakršno koli spremembo, tudi iz leta v leto.
       *[other] Približno { $n } odgovorov na mesec je premalo, da bi videli kakršno koli spremembo, tudi iz leta v leto.
    }
ahead-again = Še enkrat toliko odgovorov ({ $n }) bi pokazalo spremembe za { $points } ali več točk.
ahead-plan = Načrtuj vnaprej

asked = Odzivnost
asked-of =
    { $answered ->
        [0] Na nobeno od { $sent } povabil, poslanih v teh dneh, ni bilo odgovora (AAPOR RR1, po dnevu pošiljanja).
        [one] Odgovor je na { $answered } od { $sent } povabil, poslanih v teh dneh (AAPOR RR1, po dnevu pošiljanja).
        [two] Odgovor je na { $answered } od { $sent } povabil, poslanih v teh dneh (AAPOR RR1, po dnevu pošiljanja).
        [few] Odgovor je na { $answered } od { $sent } povabil, poslanih v teh dneh (AAPOR RR1, po dnevu pošiljanja).
       *[other] Odgovor je na { $answered } od { $sent } povabil, poslanih v teh dneh (AAPOR RR1, po dnevu pošiljanja).
    }
asked-open =
    { $n ->
        [one] Na { $n } je še mogoče odgovoriti.
        [two] Na { $n } je še mogoče odgovoriti.
        [few] Na { $n } je še mogoče odgovoriti.
       *[other] Na { $n } je še mogoče odgovoriti.
    }
asked-waited = Na polovico odgovorov ste čakali največ { $half }, na devet od desetih največ { $most }.
asked-untold =
    { $n ->
        [one] { $n } je bilo ustvarjeno, a ni znano, kdaj poslano, zato ni šteto.
        [two] { $n } sta bili ustvarjeni, a ni znano, kdaj poslani, zato nista šteti.
        [few] { $n } so bila ustvarjena, a ni znano, kdaj poslana, zato niso šteta.
       *[other] { $n } jih je bilo ustvarjenih, a ni znano, kdaj poslanih, zato niso šteta.
    }
asked-links = Odprte povezave nimajo odzivnosti: koliko ljudi jih je videlo, ni znano.
asked-none = Ni znano: v teh dneh ni bilo poslano nobeno povabilo, pri odprtih povezavah pa nihče ne šteje, kdo jih je videl.

left-out = Ni v rezultatu
left-out-n =
    { $state ->
        [provisional]
            { $n ->
                [one] { $n } čaka na potrditev
                [two] { $n } čakata na potrditev
                [few] { $n } čakajo na potrditev
               *[other] { $n } jih čaka na potrditev
            }
        [excluded]
            { $n ->
                [one] { $n } izločen
                [two] { $n } izločena
                [few] { $n } izločeni
               *[other] { $n } izločenih
            }
        [comment]
            { $n ->
                [one] { $n } samo s komentarjem
                [two] { $n } samo s komentarjem
                [few] { $n } samo s komentarjem
               *[other] { $n } samo s komentarjem
            }
       *[test]
            { $n ->
                [one] { $n } preizkusni
                [two] { $n } preizkusna
                [few] { $n } preizkusni
               *[other] { $n } preizkusnih
            }
    }

survey-trend = Skozi čas
survey-trend-about =
    { $unit ->
        [day] Ena točka na dan; pas je 95-odstotni interval
        [week] Ena točka na teden; pas je 95-odstotni interval
        [quarter] Ena točka na četrtletje; pas je 95-odstotni interval
       *[month] Ena točka na mesec; pas je 95-odstotni interval
    }
survey-trend-by = Ena točka na
by-day = Dan
by-week = Teden
by-month = Mesec
by-quarter = Četrtletje

survey-by =
    { $dimension ->
        [place] Po virih
        [language] Po jezikih
        [team] Po ekipah
        [agent] Po agentih
        [product] Po izdelkih
        [account] Po podjetjih
       *[country] Po državah
    }
survey-by-about = Pikčasta črta je celota, { $overall }. Kar ima manj kot 30 odgovorov, je sivo in se ne primerja.
survey-by-label = Razčleni po
survey-by-few = Manj kot pet odgovorov ni mogoče prikazati posebej, skupaj pa jih tu ni dovolj.
survey-by-more =
    { $n ->
        [one] Na strani je še { $n } vrstica.
        [two] Na strani sta še { $n } vrstici.
        [few] Na strani so še { $n } vrstice.
       *[other] Na strani je še { $n } vrstic.
    }
survey-together = vsak jih ima malo, zato skupaj
survey-row-small = za primerjavo potrebnih 30
column-interval-from = Interval, { $min } do { $max }
column-against = Primerjava: { $period }

survey-words = Z njihovimi besedami
survey-comments =
    { $n ->
        [one] { $n } komentar
        [two] Vsi komentarji ({ $n })
        [few] Vsi { $n } komentarji
       *[other] Vseh { $n } komentarjev
    }

version = Različica { $number }

# Small print below a survey's page: what the number is, so that it can be quoted.
footnote-score =
    { $kind ->
        [relational] Rezultat za odnos
        [transactional] Rezultat za izkušnjo
       *[other] Rezultat
    }
footnote-days = { $score }; { $days }, { $zone }, po dnevu odgovora
footnote-facts = samo { $facts }
footnote-excluded =
    { $n ->
        [one] { $n } odgovor izločen z razlogom ({ $reasons }).
        [two] { $n } odgovora izločena z razlogom ({ $reasons }).
        [few] { $n } odgovori izločeni z razlogom ({ $reasons }).
       *[other] { $n } odgovorov izločenih z razlogom ({ $reasons }).
    }
footnote-interval =
    { $metric ->
        [nps] Interval: 95 %, prilagojeni Wald.
       *[other] Interval: 95 %, Wilson.
    }
footnote-widened = Upošteva stranke, ki so odgovorile večkrat.
filter-note = { $days }, { $zone }, po dnevu odgovora.

# What colleagues write on the line over time.
written = Zapisano na grafikonu
written-none = Se je rezultat premaknil? Zapišite, kaj se je zgodilo, na primer »Selitev skladišča«, in vsi, ki bodo gledali pozneje, bodo vedeli, zakaj.
written-note = { $day }: { $words }
written-column = Zapisano na grafikonu
written-desc =
    { $n ->
        [one] Na njem je { $n } zapis; naveden je spodaj.
        [two] Na njem sta { $n } zapisa; navedena sta spodaj.
        [few] Na njem so { $n } zapisi; navedeni so spodaj.
       *[other] Na njem je { $n } zapisov; navedeni so spodaj.
    }
written-by = { $name }
written-by-again = { $name }, pozneje spremenjeno
written-by-other = { $name }; zadnja sprememba: { $other }
written-number = { $number } na grafikonu
written-before-chart = Ni med dnevi tega grafikona
written-earlier =
    { $n ->
        [one] { $n } prejšnji
        [two] { $n } prejšnja
        [few] { $n } prejšnji
       *[other] { $n } prejšnjih
    }
written-more =
    { $n ->
        [one] Na strani je še { $n } prejšnji zapis.
        [two] Na strani sta še { $n } prejšnja zapisa.
        [few] Na strani so še { $n } prejšnji zapisi.
       *[other] Na strani je še { $n } prejšnjih zapisov.
    }
written-elsewhere =
    { $n ->
        [one] Še { $n } je na drugem dnevu.
        [two] Še { $n } sta na drugih dnevih.
        [few] Še { $n } so na drugih dnevih.
       *[other] Še { $n } jih je na drugih dnevih.
    }
written-show-all = Prikaži vse dni
written-new = Zapiši na grafikon
written-new-about = Vidi ga vaša ekipa. Na javni povezavi in njenih slikah ga ni in zunanji ga ne vidijo.
written-day = Dan
written-text = Kaj se je zgodilo
written-text-example = Selitev skladišča
written-save = Zapiši
written-edit = Uredi
written-edit-of = Uredi: { $text }
written-change = Shrani
written-remove = Izbriši
written-remove-of = Izbriši: { $text }
written-added = Na grafikonu je in vidi se na vsaki odprti strani.
written-added-elsewhere = Zapisano je, na dnevu, ki ga ta pogled ne kaže.
written-changed = Spremenjeno.
written-changed-elsewhere = Spremenjeno, in to na dnevu, ki ga ta pogled ne kaže.
written-removed = Izbrisano.
written-restored = Vrnjeno.
written-restored-elsewhere = Vrnjeno, na dnevu, ki ga ta pogled ne kaže.
written-full = Zapisa ni mogoče vrniti: ta anketa jih ima medtem že { $most }. Izbrišite takega, ki ničesar več ne pojasnjuje, in znova pritisnite Razveljavi.
written-day-not-a-day = To ni dan. Izberite ga ali vpišite kot 2026-11-21.
written-day-to-come = Ta dan še ni prišel, grafikon pa se konča danes. Zapišite, ko pride.
written-day-too-early = Na dneve pred letom 1970 ni mogoče pisati. Izberite poznejšega.
written-text-missing = Z nekaj besedami povejte, kaj se je zgodilo.
written-text-too-long = To je daljše od { $most } znakov in pod grafikonom ne bi bilo prostora. Povejte krajše.
written-text-control-character = Tu je prelom vrstice ali znak, ki ni besedilo. Zapišite eno vrstico.
written-text-too-many = Ta anketa ima že { $most } zapisov, za več ni prostora. Izbrišite takega, ki ničesar več ne pojasnjuje.

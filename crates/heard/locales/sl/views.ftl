# Saved views, and their links for people outside.
views = Shranjeni pogledi
views-about = Na pregledu so v tem vrstnem redu, vsak s svojim trenutnim rezultatom.
views-none = Shranjen ni še noben pogled
views-none-about = Na strani ankete ali med odgovori izberite, kar pogosto gledate (ekipo, državo, zadnjih 30 dni, komentarje kritikov), in pritisnite »Shrani ta pogled«. Na pregledu bo s svojim trenutnim rezultatom.
views-up = Premakni navzgor: { $name }
views-down = Premakni navzdol: { $name }
views-outside = Vsak s povezavo

view-save = Shrani ta pogled
view-name = Ime pogleda
view-name-example = Popravila v Ljubljani
view-save-about = Shranijo se filtri, ne številke: pogled vedno pokaže, kar drži, ko ga odprete.
view-save-button = Shrani
view-settings = Nastavitve pogleda
view-changed = To ni več shranjeni pogled.
view-changed-outside = Zunanji še vedno vidijo shranjenega.
view-save-change = Shrani spremembo
view-save-new = Shrani kot novega
view-back = Nazaj na shranjeni pogled
view-missing = Tega nima noben odgovor več, zato pogled ne najde ničesar: { $facts }.
view-no-survey = Anketa, ki je ni več
view-gone = Ankete tega pogleda ni več, zato ni česa pokazati. Pogled lahko odstranite.
view-open = Odpri pogled
view-rename = Preimenuj
view-mistake =
    { $reason ->
        [missing] Vpišite ime.
        [too-long] Največ 200 znakov.
        [too-many] Shranjenih pogledov je že 100, več jih ni mogoče hraniti. Najprej enega odstranite.
       *[other] V imenu je znak, ki ni besedilo.
    }

view-link = Povezava za zunanje
view-link-off = Ta pogled vidijo samo tisti, ki se prijavijo tu. S povezavo ga lahko gleda vsak, ki jo ima, brez prijave.
view-link-on = Kdor ima to povezavo, lahko gleda brez prijave. Kadar koli jo lahko izklopite.
view-link-none = Povezavo za zunanje ima lahko samo pogled ankete: ta kaže odgovore, torej besede strank.
view-link-lost = Povezava obstaja, vendar je nastala z drugim skrivnim ključem in je ni mogoče več pokazati. Kdor jo ima, lahko še gleda. Ustvarite novo ali jo izklopite.
view-link-shows = Kaj se vidi s povezavo
view-shows-name = ime tega pogleda, ankete in vašega podjetja
view-shows-score = rezultat, njegov interval in število odgovorov
view-shows-charts =
    { $dimension ->
        [place] kako so ljudje odgovorili, rezultat skozi čas in rezultat po virih
        [language] kako so ljudje odgovorili, rezultat skozi čas in rezultat po jezikih
        [team] kako so ljudje odgovorili, rezultat skozi čas in rezultat po ekipah
        [agent] kako so ljudje odgovorili, rezultat skozi čas in rezultat po agentih, z imeni agentov
        [product] kako so ljudje odgovorili, rezultat skozi čas in rezultat po izdelkih
        [account] kako so ljudje odgovorili, rezultat skozi čas in rezultat po podjetjih, z imeni podjetij
        [country] kako so ljudje odgovorili, rezultat skozi čas in rezultat po državah
       *[none] kako so ljudje odgovorili in rezultat skozi čas
    }
view-shows-facts = na kaj je pogled zožen: { $facts }
view-shows-period = druga obdobja, če jih kdo izbere; nikoli drug filter
view-shows-few = ničesar o manj kot petih odgovorih
view-shows-comments-off = brez komentarjev
view-shows-comments-on = najnovejši komentarji z oceno in dnevom, brez imen, naslovov ali drugih podatkov
view-comments = Pokaži tudi komentarje
view-comments-about = Besede strank, kakor so jih zapisale. Komentar z e-poštnim naslovom ali telefonsko številko se izpusti; imena v besedilu ne opazimo.
view-comments-save = Shrani izbiro
view-link-make = Ustvari povezavo
view-link-new = Ustvari novo povezavo
view-link-new-sure = Stara povezava takoj ne bo vodila več nikamor, njene slike pa se bodo ustavile v petih minutah.
view-link-end = Izklopi povezavo
view-link-end-sure = Kdor ima povezavo, ne bo videl ničesar več. Njene slike se bodo ustavile v petih minutah.
view-picture = Rezultat kot slika
view-picture-about = Za wiki, e-pošto ali zaslon na steni. Kaže trenutni rezultat, star največ pet minut, in vodi na stran.
view-picture-alt =
    { $metric ->
        [nps] { $name }: trenutni rezultat Net Promoter®
        [csat] { $name }: trenutno zadovoljstvo strank
       *[ces] { $name }: trenutna enostavnost
    }
view-picture-now = Rezultat, kakršen je zdaj
view-picture-html = Za spletno stran
view-picture-markdown = V Markdownu
view-picture-dark = Za temen zaslon za score.svg ali score.png dodajte ?theme=dark.
view-remove = Odstranite ta pogled
view-remove-about = Izbrišejo se samo ime in filtri; odgovori ostanejo nedotaknjeni.
view-remove-link = Njegova povezava potem ne vodi nikamor.
view-remove-button = Odstrani

overview-views = Shranjeni pogledi
overview-views-change = Vrstni red in nastavitve
overview-views-all = Vseh { $n }, z vrstnim redom in nastavitvami
overview-views-none = Tu je lahko, kar pogosto gledate: na strani ankete ali med odgovori izberite filtre in pritisnite »Shrani ta pogled«.
overview-views-counted =
    { $n ->
        [one] odgovor
        [two] odgovora
        [few] odgovori
       *[other] odgovorov
    }
overview-views-comments =
    { $n ->
        [0] nič s komentarjem
       *[other] { $n } s komentarjem
    }

outside-only = Samo: { $facts }
outside-few = Manj kot { $n ->
        [5] pet
       *[other] { $n }
    } odgovorov
outside-few-about = Rezultat se pokaže od petega odgovora naprej, da ni mogoče nikogar prepoznati.
outside-few-period = To obdobje se od drugega razlikuje za manj kot pet odgovorov ali pa jih ima samo manj kot pet. Ni prikazano, da ni mogoče nikogar prepoznati.
outside-few-short = Rezultat se pokaže od petega odgovora naprej.
outside-rows = Razčlenitev je prikazana za obdobje, ki je bilo deljeno.
outside-voices =
    { $n ->
        [one] Najnovejši komentar
        [two] Najnovejša { $n } komentarja
        [few] Najnovejši { $n } komentarji
       *[other] Najnovejših { $n } komentarjev
    }
outside-made = Izmerjeno s programom Heard.
outside-picture-note =
    { $metric ->
        [nps] Net Promoter®
        [csat] Zadovoljstvo strank
       *[ces] Enostavnost
    } · { $days } · 95-odstotni interval

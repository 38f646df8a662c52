# Skupine, ocenjevani in njihove strani.
agents-others = Drugi sodelavci
agents-unranked = Nerazvrščeno: premalo odgovorov ali ni posamezen sodelavec
agents-level = brez prave razlike od zgornjega
agents-ranked = Razvrščeni so samo sodelavci z vsaj 30 odgovori, po oceni. Kjer tako piše, nič ne kaže, da je kdo res pod zgornjim: vrstni red je lahko naključen.
agents-ranked-table = Sodelavci z vsaj 30 odgovori so prvi, po oceni; kjer se intervali prekrivajo, je vrstni red lahko naključen.
agents-kept-back = Ta delovni prostor vam ne kaže ocen vseh sodelavcev. Drugi so prikazani skupaj in jih ni mogoče izbrati posamič.

teams = Skupine in sodelavci
teams-tree = Skupine
teams-about = Sodelavec je tu oseba, ki jo stranke ocenjujejo, ker jo imenujejo odgovori. Skupine so lahko del drugih skupin. Kako jih imenujejo odgovori, ostane; tu določite, kako so prikazani, kdo kam spada in kdo se prijavlja.
teams-empty = Ni še skupin in sodelavcev
teams-empty-about = Pojavijo se sami, nekaj sekund po prvem odgovoru, ki jih imenuje: v stolpcih uvoza, v podatkih vabila ali prek API-ja. Spodaj jih lahko dodate tudi, preden kdo odgovori.
teams-none = Brez skupine
teams-nobody = Nihče
teams-loose = V nobeni skupini
teams-agents =
    { $n ->
        [0] brez svojih sodelavcev
        [one] { $n } sodelavec
        [two] { $n } sodelavca
        [few] { $n } sodelavci
       *[other] { $n } sodelavcev
    }
teams-key = v odgovorih: { $key }
teams-signs-in = prijavlja se kot { $name }
teams-no-user = se ne prijavlja
teams-change = Spremeni
teams-change-of = Spremeni: { $name }
teams-name = Ime
teams-name-about = Kot je prikazano. Odgovori ga še naprej imenujejo { $key }.
teams-in = V skupini
teams-part-of = Del skupine
teams-user = Prijavlja se kot
teams-user-about = Ta oseba ima potem stran s svojimi ocenami.
teams-save = Shrani
teams-end = Deaktiviraj
teams-end-about = Ni več na izbiro; odgovori in ocene ostanejo.
teams-end-sure = Deaktiviram { $name }? Odgovori in ocene ostanejo in mogoče je spet aktivirati.
teams-new = Dodajte skupino ali sodelavca
teams-new-about = Napišite ime natanko tako, kot ga bodo imenovali odgovori. Pozneje je lahko prikazano drugače.
teams-into = V
teams-new-team = Dodaj kot skupino
teams-new-agent = Dodaj kot sodelavca
teams-scores = Čigave ocene vidijo sodelavci
teams-scores-about = Kjer so ocene po osebah, v razčlenitvah in tabelah, agenti in opazovalci vidijo te; vsi drugi so prikazani skupaj. Lastniki in vodje vidijo vse. Same odgovore vidijo vsi.
teams-scores-own = Samo svoje
teams-scores-own-about = Nikogar ne primerjamo z nikomer.
teams-scores-team = Ocene svoje skupine
teams-scores-team-about = Svoje in ocene skupine, s skupinami v njej.
teams-scores-all = Ocene vseh
teams-scores-all-about = Vsi vidijo vse.
teams-scores-wrong = Izberite, čigave ocene vidijo sodelavci.
teams-ended = Deaktivirano
teams-ended-about = Kar so storili in dobili, ostane.
teams-ended-agent = sodelavec, deaktivirano { $when }
teams-ended-team = skupina, deaktivirano { $when }
teams-begin = Aktiviraj
teams-begin-of = Aktiviraj: { $name }
teams-name-wrong = Ime je ena vrstica z 1 do 120 znaki.
teams-circle = Skupina ne more biti del same sebe ali svojih delov.
teams-deep = Skupine so globoke največ pet ravni. Izberite višjo.
teams-taken = Odgovori nekoga že imenujejo tako. Morda je deaktiviran: poglejte spodaj.
teams-linked = Ta oseba je že povezana z drugim sodelavcem. Najprej jo tam sprostite.
teams-absent = Skupine ali osebe ni več. Izberite znova.
act-team-made = je naredil(a) skupino
act-team-changed = je spremenil(a) skupino
act-agent-made = je dodal(a) sodelavca
act-agent-changed = je spremenil(a) sodelavca
sweep-staff = Najde nove skupine in sodelavce

rail-me = Moja stran
agent-nobody = Niste povezani z nobenim ocenjevanim sodelavcem
agent-nobody-about = Če vas stranke ocenjujejo, lahko lastnik ali vodja vašo prijavo poveže z imenom v odgovorih, pod Nastavitve, Skupine in sodelavci. Potem so tu vaše ocene.
agent-none = O tem sodelavcu še ni odgovoril nihče
agent-none-about = Ocena, kako se premika in kaj pravijo stranke, bo tukaj.
agent-ended = Ta sodelavec je deaktiviran. Ocene ostanejo.
agent-owned = V skrbi
agent-praise = Pohvale
agent-praise-about = Najnovejše od promotorjev
agent-words = Kaj so rekle stranke
agent-all = Vse

told = Za vas
told-open = Odpri odgovor
tell = Obvestite sodelavca
tell-about = Obveščen je tudi, kogar imenujete z @, na primer @Maja.
mention-names = Sodelavci
mention-offered = Sodelavci na izbiro: { $n }. Puščici premikata, Enter izbere, Escape zapre.
done-noted-told = Opomba je zapisana in sodelavec obveščen.
mail-mention-subject = { $by } vas omenja v opombi
mail-mention-title = { $by } vas omenja
mail-mention-what = { $by } vam piše opombo ob odgovoru za { $workspace }:
mail-mention-go = Odpri odgovor

first-view = Kaj vidite najprej
first-view-on =
    { $page ->
        [survey] Vaš pregled se odpre s tem pogledom.
       *[other] Vaši odgovori se odprejo s tem pogledom.
    }
first-view-off =
    { $page ->
        [survey] Vaš pregled se lahko odpre s tem pogledom. To velja samo za vas.
       *[other] Vaši odgovori se lahko odprejo s tem pogledom. To velja samo za vas.
    }
first-view-set = Pokaži najprej
first-view-unset = Ne pokaži več najprej
first-view-without =
    { $page ->
        [survey] Na celoten pregled
       *[other] Vsi odgovori
    }
done-first-set = Odslej se odpre s tem pogledom.
done-first-unset = Spet se odpre kot za vse.

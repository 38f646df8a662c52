# Ekipe, agenti in njihove strani.
agents-others = Drugi agenti
agents-unranked = Nerazvrščeno: premalo odgovorov ali ni posameznega agenta
agents-level = brez prave razlike od zgornjega
agents-ranked = Razvrščeni so samo agenti z vsaj 30 odgovori, po rezultatu. Kjer tako piše, nič ne kaže, da je kdo res pod zgornjim: vrstni red je lahko naključen.
agents-ranked-table = Agenti z vsaj 30 odgovori so prvi, po rezultatu; kjer se intervali prekrivajo, je vrstni red lahko naključen.
agents-kept-back = Ta delovni prostor vam ne kaže rezultatov vseh agentov. Drugi so prikazani skupaj in jih ni mogoče izbrati posamič.

teams = Ekipe in agenti
teams-tree = Ekipe
teams-about = Agent je oseba, ki jo stranke ocenjujejo: imenujejo jo odgovori. Ekipe so lahko del drugih ekip. Kako jih imenujejo odgovori, ostane; tu določite, kako so prikazani, kdo kam spada in kdo se prijavlja.
teams-empty = Ni še ekip in agentov
teams-empty-about = Pojavijo se sami, nekaj sekund po prvem odgovoru, ki jih imenuje: v stolpcih uvoza za agenta in ekipo, v podatkih vabila ali prek API-ja. Spodaj jih lahko dodate tudi, preden kdo odgovori.
teams-none = Brez ekipe
teams-nobody = Nihče
teams-loose = V nobeni ekipi
teams-agents =
    { $n ->
        [0] brez svojih agentov
        [one] { $n } agent
        [two] { $n } agenta
        [few] { $n } agenti
       *[other] { $n } agentov
    }
teams-key = v odgovorih: { $key }
teams-signs-in = prijavlja se kot { $name }
teams-no-user = se ne prijavlja
teams-change = Spremeni
teams-change-of = Spremeni: { $name }
teams-name = Ime
teams-name-about = Kot je prikazano. Odgovori ga še naprej imenujejo { $key }.
teams-in = V ekipi
teams-part-of = Del ekipe
teams-user = Prijavlja se kot
teams-user-about = Ta sodelavec ima potem stran s svojimi rezultati.
teams-room = Obveščena v
teams-room-about = Ko pravilo obvesti to ekipo, je enkrat obveščena klepetalnica namesto vsakega člana. Kar tja ne prispe v četrt ure, dobijo člani po e-pošti.
teams-room-none = brez klepetalnice: vsak član po svoje
teams-room-empty = Pravila obveščajo vsakega člana po svoje. Ko bo dodana klepetalnica, bo ekipa lahko obveščena tam.
teams-room-of = obveščena v { $name }
teams-save = Shrani
teams-end = Deaktiviraj
teams-end-about = Ni več na izbiro; odgovori in rezultati ostanejo.
teams-end-sure = Želite deaktivirati: { $name }? Odgovori in rezultati ostanejo, aktivirati pa je mogoče znova.
teams-new = Dodajte ekipo ali agenta
teams-new-about = Napišite ime natanko tako, kot ga bodo imenovali odgovori. Pozneje je lahko prikazano drugače.
teams-into = V
teams-new-team = Dodaj kot ekipo
teams-new-agent = Dodaj kot agenta
teams-scores = Čigave rezultate vidijo agenti
teams-scores-about = Kjer so rezultati po agentih, v razčlenitvah in tabelah, agenti in opazovalci vidijo te; vsi drugi so prikazani skupaj. Lastniki in upravitelji vidijo vse. Same odgovore vidijo vsi.
teams-scores-own = Samo svoje
teams-scores-own-about = Nikogar ne primerjamo z nikomer.
teams-scores-team = Rezultate svoje ekipe
teams-scores-team-about = Svoje in rezultate svoje ekipe, z ekipami v njej.
teams-scores-all = Rezultate vseh
teams-scores-all-about = Vsi agenti vidijo vse agente.
teams-scores-wrong = Izberite, čigave rezultate vidijo agenti.
teams-ended = Deaktivirano
teams-ended-about = Kar so storili in dobili, ostane.
teams-ended-agent = agent, deaktiviran { $when }
teams-ended-team = ekipa, deaktivirana { $when }
teams-begin = Aktiviraj
teams-begin-of = Aktiviraj: { $name }
teams-name-wrong = Ime je ena vrstica z 1 do 120 znaki.
teams-circle = Ekipa ne more biti del same sebe ali svojih delov.
teams-deep = Ekipe so globoke največ pet ravni. Izberite višjo.
teams-taken = Odgovori nekoga že imenujejo tako. Morda je deaktiviran: poglejte spodaj.
teams-linked = Ta sodelavec je že povezan z drugim agentom. Najprej ga tam sprostite.
teams-absent = Ekipe ali sodelavca ni več. Izberite znova.
act-team-made = je ustvaril/-a ekipo
act-team-changed = je spremenil/-a ekipo
act-agent-made = je ustvaril/-a agenta
act-agent-changed = je spremenil/-a agenta
sweep-staff = Najde nove ekipe in agente

rail-me = Moja stran
agent-nobody = Niste povezani z nobenim agentom
agent-nobody-about = Če vas stranke ocenjujejo, lahko lastnik ali upravitelj vašo prijavo poveže z agentom, ki ga imenujejo odgovori: Nastavitve, Ekipe in agenti. Potem so tu vaši rezultati.
agent-none = O tem agentu še ni odgovoril nihče
agent-none-about = Tu bo rezultat, kako se premika in kaj pravijo stranke.
agent-ended = Ta agent je deaktiviran. Rezultati ostanejo.
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

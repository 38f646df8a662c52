# Customers, lists of them, and what is known of them.
contacts = Stiki
contacts-new = Dodaj stik
contacts-import = Uvoz
contacts-import-file = Uvozi seznam
contacts-never = Nihče še ni znan
contacts-never-about = Stiki so stranke, ki jih sprašujete. Uvozite jih iz preglednice ali datoteke CSV ali prvega dodajte ročno. Kdor odgovori na vabilo, se tu pojavi sam.
contacts-come = Pridejo tudi sami
contacts-come-about = Program lahko stike dodaja in spreminja prek API-ja, na primer ko kdo kupi ali se prijavi.
contacts-come-api = Preberi o API-ju
contacts-search = Išči stike
contacts-n = { $n ->
    [one] { $n } stik
    [two] { $n } stika
    [few] { $n } stiki
   *[other] { $n } stikov
}
contacts-who = Stik
contacts-last = Zadnji odgovor
contacts-no-answer = Še noben
contacts-since = Znan od
contacts-choose = Izberi
contacts-choose-one = Izberi: { $who }
contacts-onto = Na seznam
contacts-mark-on = Dodaj na seznam
contacts-mark-off = Vzemi s seznama
contacts-mark-none = Nihče ni izbran. Najprej označite stike.
contacts-mark-no-list = Izberite seznam.
contacts-marked = { $n ->
    [one] { $n } stik je dodan na seznam »{ $list }«.
    [two] { $n } stika sta dodana na seznam »{ $list }«.
    [few] { $n } stiki so dodani na seznam »{ $list }«.
   *[other] { $n } stikov je dodanih na seznam »{ $list }«.
}
contacts-marked-off = { $n ->
    [one] { $n } stik je vzet s seznama »{ $list }«.
    [two] { $n } stika sta vzeta s seznama »{ $list }«.
    [few] { $n } stiki so vzeti s seznama »{ $list }«.
   *[other] { $n } stikov je vzetih s seznama »{ $list }«.
}
contacts-keep-segment = Ohrani kot segment
contacts-none = Nihče ni tak
contacts-none-about = Noben stik ne ustreza temu, kar iščete.
contacts-none-list = Ta seznam je še prazen. Izberite stike in jih dodajte nanj ali pa ga izberite ob uvozu datoteke.
contacts-all = Pokaži vse stike
contacts-older = Nadaljnji stiki
contacts-first = Nazaj na prve
filter-list = Seznam
rail-contacts = Stiki

contact-nameless = Brez imena
contact-name = Ime
contact-emails = E-pošta
contact-emails-about = En naslov v vrstici; piše se na prvega.
contact-phones = Telefon
contact-phones-about = Ena številka v vrstici, s + in kodo države.
contact-account = Podjetje
contact-owner = Skrbnik
contact-owner-about = Agent, ki se običajno ukvarja s stikom.
contact-nobody = Nihče
contact-unknown = Ni znano
contact-language = Jezik
contact-language-about = Jezik, v katerem se stik sprašuje.
contact-country = Država
contact-country-about = Dve črki, na primer SI ali DE.
contact-zone = Časovni pas
contact-zone-about = Na primer Europe/Ljubljana; določa, kaj je zanj dan in kaj noč.
contact-clock = Tam je zdaj { $time } ({ $zone })
contact-write = Napiši e-pošto
contact-save = Shrani
contact-change = Spremeni
contact-known = Kaj je znano
contact-timeline = Kaj se je zgodilo
contact-no-lists = Na nobenem seznamu.
contact-list-off = Vzemi s seznama { $list }
contact-overtaken = Ta stik je medtem spremenil nekdo drug
contact-overtaken-about = Nič ni shranjeno. Kar ste vpisali, je še tu; shranite znova, da obvelja.
contact-overtaken-see = Poglej, kaj piše zdaj
contact-taken = { $address } že pripada stiku { $who }
contact-taken-see = Poglej stik { $who }
contact-taken-merge = To je ista oseba: združi
contact-mistake-line = Vrstica { $n }: { $mistake }
contact-mistake-nobody = Vpišite ime, e-poštni naslov ali telefonsko številko.
contact-mistake-not-an-address = To ni e-poštni naslov.
contact-mistake-not-a-number = To ni številka. Telefonska številka potrebuje + in kodo države ali državo zgoraj.
contact-mistake-not-a-language = To ni koda jezika.
contact-mistake-not-a-country = Uporabite dve črki države, na primer SI.
contact-mistake-not-a-zone = Takega časovnega pasu ni. Izberite ga s seznama.
contact-mistake-not-a-day = To ni dan v koledarju.
contact-mistake-not-yes-or-no = Izberite da ali ne.
contact-mistake-too-long = Največ 200 znakov.
contact-mistake-too-many = Največ 20.
contact-mistake-control-character = Vsebuje znak, ki ni besedilo.
contact-mistake-unknown = To se o stikih ne hrani več.

contact-time-rated = Odgovor na »{ $survey }«: { $score }
contact-time-wrote = Odgovor na »{ $survey }« s komentarjem
contact-time-asked = Vprašanje: »{ $survey }«
contact-time-agreed = Privolitev: { $channel }
contact-time-withdrew = Preklic: { $channel }
contact-time-listed = Dodan na seznam »{ $list }«
contact-time-added = { $name } je dodal/-a stik
contact-time-changed = { $name } je spremenil/-a stik
contact-time-merged = { $name } je s tem stikom združil/-a drugega
contact-time-taken-back = { $name } je razveljavil/-a uvoz
contact-time-imported = Prišel z uvozom
contact-time-known = Postal znan
contact-time-an-import = Uvoz

contact-consent = Privolitev
contact-consent-never = Nič ni znano
contact-consent-withdrawn = Preklicana
contact-consent-given = Dana
contact-consent-write = Zapiši privolitev
contact-consent-channel = Za
contact-consent-what = Kaj se je zgodilo
contact-consent-basis = Na kakšni podlagi
contact-consent-source = Od kod je
contact-consent-source-about = Na primer »naročilnica, 3. maja 2026« ali »povedano Maji po telefonu«.
contact-consent-words = Natančno besedilo, če je znano
contact-consent-save = Zapiši
contact-consent-choose = Izberite, za kaj in na kakšni podlagi.
contact-consent-source-missing = Povejte, od kod je privolitev.
contact-consent-long = Vir ima največ 200 znakov, besedilo največ 2000.
channel-email = E-pošta
channel-call = Klici
channel-sms = Sporočila SMS
basis-consent = Soglaša
basis-soft_opt_in = Stranka, ki ni ugovarjala
basis-service_message = Del storitve, ki jo je naročila

contact-merge = Združi z drugim stikom
contact-merge-about = Kadar sta dva stika ista oseba.
contact-merge-lead = Kdo je ista oseba kot { $who }? Vse njegovo se preseli sem.
contact-merge-search = Išči
contact-merge-none = Nihče drug ni tak.
contact-merge-choose = Poglej oba
contact-merge-choose-one = Poglej oba: { $who }
contact-merge-both = { $other } postane del stika { $who }. Kar pri { $who } že piše, ostane; vrzeli se zapolnijo.
contact-merge-field = Kaj
contact-merge-after = Po združitvi
contact-merge-moves = Odgovori, vabila, privolitve in seznami stika { $other } se preselijo k { $who }. Tega ni mogoče razveljaviti.
contact-merge-do = Združi
contact-merge-other = Izberi koga drugega
contact-export = Shrani vse v datoteko
contact-export-about = Za osebo, če vpraša, kaj hranite.
contact-erase = Pozabi to osebo
contact-erase-about = Vse, kar pove, kdo je, izgine.
contact-erased = Pozabljeno
contact-erased-about = Ta oseba je bila pozabljena { $when }. Kar je povedala, šteje naprej, brez česar koli, kar pove, kdo je bila.

lists = Seznami
lists-none = Seznamov še ni
lists-none-about = Na seznam dodate ljudi sami; segment jih najde s filtrom, vedno po trenutnem stanju.
list-name = Ime
list-save = Shrani
list-change = Spremeni
list-change-of = Spremeni seznam { $name }
list-remove = Odstrani seznam
list-remove-about = Stiki ostanejo.
list-remove-sure = Odstranim seznam »{ $name }«? Stiki ostanejo.
list-new = Nov seznam
list-new-about = Ljudje so na njem, dokler jih ne vzamete z njega.
list-new-do = Ustvari seznam
list-name-wrong = Seznam potrebuje ime z največ 120 znaki.
list-filter-missing = Segment potrebuje filter.
list-taken = Tako se imenuje že drug seznam.
list-too-many = Seznamov je že 500; to je meja.
list-circle = Segment »{ $list }« bi bil del samega sebe. Izpustite ga iz tega filtra ali vprašajte neposredno po njegovih pogojih.
list-nested = Segment, ki ga navaja drug segment, sam ne sme navajati nobenega: »{ $outer }« bi navajal »{ $inner }«, ta pa navaja »{ $within }«. V filter raje zapišite pogoje segmenta »{ $inner }«.
segment = Segment
segment-new = Nov segment
segment-about = Segment je seznam, ki se ureja sam: na njem je, kdor ustreza filtru. Sprašuje stik (language, country, account, owner, property.NAME), za vse drugo pa njegov zadnji odgovor.
segment-filter = Filter
segment-filter-about = Isti jezik kot na pregledni plošči, na primer band = detractor and country = SI.
segment-new-do = Ustvari segment

properties = Lastnosti stikov
properties-about = Kar hranite o stikih poleg imena, naslova, podjetja in jezika. Filtri in segmenti vprašajo zanje kot property.KEY.
properties-none = Več se še ne hrani
properties-none-about = Dodajte, po čemer želite izbirati ljudi: paket, datum podaljšanja, število sedežev.
properties-go = Poglej in spremeni
properties-offer = Hranite več o svojih stikih: paket, datum podaljšanja …
property-name = Ime
property-rename = Preimenuj
property-rename-of = Preimenuj { $name }
property-remove = Odstrani
property-remove-of = Odstrani { $name }
property-remove-sure = { $n ->
    [0] Odstranim »{ $name }«? Noben stik je nima.
    [one] Odstranim »{ $name }« in kar ima tam { $n } stik? Tega ni mogoče razveljaviti.
    [two] Odstranim »{ $name }« in kar imata tam { $n } stika? Tega ni mogoče razveljaviti.
    [few] Odstranim »{ $name }« in kar imajo tam { $n } stiki? Tega ni mogoče razveljaviti.
   *[other] Odstranim »{ $name }« in kar ima tam { $n } stikov? Tega ni mogoče razveljaviti.
}
property-new = Hrani še kaj
property-key = Ključ
property-key-about = Kakor jo imenujejo filtri, datoteke in programi: male črke, števke in _. Če je prazno, nastane iz imena.
property-kind = Vrsta
property-kind-text = Besedilo
property-kind-number = Število
property-kind-day = Dan
property-kind-yes_no = Da ali ne
property-yes = Da
property-no = Ne
property-new-do = Dodaj
property-kind-missing = Izberite, kakšne vrste je vrednost.
property-name-wrong = Ime ima od 1 do 60 znakov.
property-key-wrong = Ključ ima male črke od a do z, števke in _, največ 60.
property-taken = S tem ključem že obstaja.
property-too-many = Lastnosti je že 100; to je meja.

done-merged = Stika sta zdaj eden.
done-list-made = Seznam je ustvarjen.
done-list-removed = Seznam je odstranjen; njegovi stiki so še tu.
done-property-removed = To se ne hrani več.

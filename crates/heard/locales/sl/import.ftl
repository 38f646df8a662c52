# Bringing in history.
import-title = Uvoz
import-title-empty = Uvozite dosedanje odgovore
import-lead = Odgovori iz drugega orodja ali tabele: datumi, ocene in komentarji ostanejo, kakršni so. Zaradi uvoza nihče ne dobi pošte, ista datoteka pa drugič ne doda ničesar.
import-survey = Anketa
import-survey-new = Nova anketa
import-survey-name = Ime nove ankete
import-survey-name-hint = Potrebno samo za novo anketo. Ta sprašuje po NPS po izkušnji in jo lahko pozneje spremenite.
import-file = Datoteka
import-file-hint = CSV s katerim koli običajnim ločilom in kodiranjem ali XLSX; največ { $megabytes } MB in milijon vrstic. Preden se kar koli doda, vidite, kaj je v njej.
import-send = Preglej datoteko
import-no-file = Prosimo, izberite datoteko.
import-no-survey = Prosimo, izberite anketo ali poimenujte novo.
import-earlier = Prejšnji uvozi
import-what-next = Kaj sledi
import-next-columns = Poveste, kaj pomenijo stolpci
import-next-columns-about = Heard po imenih in vsebini ugane oceno, komentar, datum in drugo. Vse lahko spremenite.
import-next-check = Vidite, kaj bi se dodalo
import-next-check-about = Koliko vrstic, katere niso uporabne (s številko in razlogom) in kakšen rezultat dajo.
import-next-start = Zaženete uvoz
import-next-start-about = Teče sam in ga lahko kadar koli ustavite. Kar je že tu, se nikoli ne doda znova.
import-column-file = Datoteka
import-column-state = Stanje
import-column-added = Dodano
import-column-line = Vrstica
import-column-reason = Razlog
import-column-cell = Celica

import-state =
    { $state ->
        [uploaded] Ni začeto
        [running] Teče
        [done] Končano
        [stopped] Ustavljeno
       *[failed] Ni uspelo
    }

import-columns = Kaj pomenijo stolpci
import-columns-about = Vsi stolpci datoteke, z nekaj celicami.
import-empty-column = V prvih vrsticah ni ničesar
import-sheet = List
import-read = Kako se berejo celice
import-format = Zapis datumov
import-format-choose = Izberite
import-format-unclear = V tej datoteki sta dan in mesec lahko v enem ali drugem vrstnem redu. Prosimo, izberite.
import-zone = Časovni pas datumov
import-zone-hint = Za datume, ki ga ne navajajo sami.
import-without = Vrstice s komentarjem brez ocene
import-without-leave = Izpusti jih
import-without-keep = Ohrani jih kot komentarje; v rezultatu jih ni
import-check = Preglej znova
import-checked = Znova pregledano, z vašimi izbirami.
import-dry-run = Kaj bi se zgodilo
import-dry-run-about = Dodano še ni nič.
import-put-right = Prosimo, najprej popravite tole
import-rows =
    { $n ->
        [one] { $n } vrstica v datoteki
        [two] { $n } vrstici v datoteki
        [few] { $n } vrstice v datoteki
       *[other] { $n } vrstic v datoteki
    }
import-fresh =
    { $n ->
        [one] Dodal bi se { $n } odgovor
        [two] Dodala bi se { $n } odgovora
        [few] Dodali bi se { $n } odgovori
       *[other] Dodalo bi se { $n } odgovorov
    }
import-present =
    { $n ->
        [one] { $n } je že tu in ostane, kakršen je
        [two] { $n } sta že tu in ostaneta, kakršna sta
        [few] { $n } so že tu in ostanejo, kakršni so
       *[other] { $n } jih je že tu in ostanejo, kakršni so
    }
import-comments =
    { $n ->
        [one] Od tega { $n } komentar brez ocene
        [two] Od tega { $n } komentarja brez ocene
        [few] Od tega { $n } komentarji brez ocene
       *[other] Od tega { $n } komentarjev brez ocene
    }
import-days = { $from } – { $to }
import-no-days = Brez datumov: vsi se štejejo z današnjim dnem
import-score-of = Njihov rezultat
import-left-out =
    { $n ->
        [one] { $n } vrstica je izpuščena
        [two] { $n } vrstici sta izpuščeni
        [few] { $n } vrstice so izpuščene
       *[other] { $n } vrstic je izpuščenih
    }
import-none-left-out = Izpuščena ni nobena vrstica
import-remarks =
    { $n ->
        [one] { $n } vrstica za pregled
        [two] { $n } vrstici za pregled
        [few] { $n } vrstice za pregled
       *[other] { $n } vrstic za pregled
    }
import-remarks-about = Vseeno se dodajo.
import-list = Po vrsticah
import-list-more = Prikazanih: { $shown } od { $n }.
import-start =
    { $n ->
        [one] Dodaj { $n } odgovor
        [two] Dodaj { $n } odgovora
        [few] Dodaj { $n } odgovore
       *[other] Dodaj { $n } odgovorov
    }
import-start-none = Ni česa dodati
import-crumb = Uvoz

import-reading = Datoteka se bere.
import-running = { $done } od { $total } vrstic
import-running-about = Stran lahko zaprete: uvoz teče naprej brez nje.
import-stop = Ustavi
import-stopped = Ustavljeno po { $done } od { $total } vrstic.
import-stopped-early = Ustavljeno pred prvo vrstico.
import-stopped-about = Kar je dodano, ostane. Nadaljevanje se začne, kjer se je ustavilo.
import-failed = Po { $done } od { $total } vrstic se je nekaj pokvarilo.
import-failed-early = Nekaj se je pokvarilo pred prvo vrstico.
import-failed-about = Kar je dodano, ostane. Nadaljevanje se začne, kjer se je pokvarilo; če se pokvari znova, povejte skrbniku sistema Heard.
import-gone = Datoteke ni več tu
import-gone-about = Datoteke se izbrišejo po enem tednu ali dan po uvozu. Za nadaljevanje datoteko naložite znova: kar je dodano, se ne doda dvakrat.
import-gone-start = Naloži znova
import-go-on = Nadaljuj
import-error = Kaj se je pokvarilo
import-progress = Potek
import-done =
    { $n ->
        [one] Dodan { $n } odgovor
        [two] Dodana { $n } odgovora
        [few] Dodani { $n } odgovori
       *[other] Dodanih { $n } odgovorov
    }
import-added = Dodano
import-repeated = Že tu
import-skipped = Izpuščeno
import-score-now = Rezultat ankete zdaj
import-few-now = Rezultat se pokaže od petega odgovora naprej.
import-overview = Na anketo
import-more = Uvozi drugo datoteko

import-role-score = Ocena
import-role-comment = Komentar
import-role-date = Datum
import-role-email = E-poštni naslov
import-role-name = Ime stranke
import-role-language = Jezik
import-role-agent = Agent
import-role-team = Ekipa
import-role-product = Izdelek
import-role-country = Država
import-role-account = Podjetje (stranke)
import-role-place = Vir
import-role-property = Ohrani pod lastnim imenom
import-role-none = Ne uvozi

import-format-ymd = Najprej leto: { $example }
import-format-dmy = Najprej dan: { $example }
import-format-mdy = Najprej mesec: { $example }
import-format-excel = Kot šteje Excel: { $example }
import-format-unix-s = Sekunde od 1970: { $example }
import-format-unix-ms = Milisekunde od 1970: { $example }

import-mistake-nothing = Noben stolpec ni ocena ali komentar. Prosimo, izberite enega.
import-mistake-twice = Za to sta izbrana dva stolpca: { $name }. Prosimo, pustite samo enega.
import-mistake-no-format = Prosimo, izberite, kako so zapisani datumi.
import-mistake-no-zone = Časovnega pasu »{ $name }« ni. Zapišite ga kot Europe/Ljubljana.
import-mistake-no-column = Datoteka nima stolpca »{ $name }«.

import-reason-no-score = Brez ocene
import-reason-nothing-said = Brez ocene in brez komentarja
import-reason-not-a-number = Ocena ni število
import-reason-not-whole = Ocena ni celo število
import-reason-off-scale = Ocene ni na lestvici ankete
import-reason-no-date = Brez datuma
import-reason-not-a-date = Datum je zapisan drugače
import-reason-impossible-date = Takega datuma ni
import-reason-future-date = Datum je v prihodnosti
import-reason-ancient-date = Datum je pred letom 1970
import-reason-short-row = Manj celic kot stolpcev; ostalo je prazno
import-reason-long-row = Več celic kot stolpcev
import-reason-undecodable = Znaki, ki jih ni mogoče prebrati
import-reason-nul = Znaki NUL, izpuščeni
import-reason-stray-quote = Besedilo za zaključnim narekovajem
import-reason-unclosed-quote = Narekovaj, ki ni nikoli zaprt
import-reason-not-an-address = Ni e-poštni naslov; ohranjeno pod imenom stolpca
import-reason-not-a-language = Ni koda jezika, kot je sl; ohranjeno pod imenom stolpca
import-reason-not-a-country = Ni dvočrkovna koda države; ohranjeno pod imenom stolpca
import-reason-too-long = Več kot 200 črk; ohranjeno pod imenom stolpca

import-wrong-unreadable = Datoteke ni bilo mogoče prebrati. Prosimo, naložite jo znova.
import-wrong-disk = Na disku sistema Heard ni prostora. Prosimo, povejte skrbniku.
import-wrong-empty = Datoteka je prazna. Tabela se začne z vrstico, ki poimenuje stolpce.
import-wrong-empty-sheet = List »{ $name }« je prazen. Prosimo, izpolnite ga ali izberite drugega.
import-wrong-old-workbook = To je delovni zvezek stare vrste (.xls) ali pa je zaščiten z geslom. Shranite ga kot .xlsx brez gesla.
import-wrong-pdf = To je PDF, ne tabela. Izvozite tabelo kot CSV ali XLSX.
import-wrong-packed = To je stisnjena datoteka. Razširite jo in naložite tabelo, ki je v njej.
import-wrong-web-page = To je spletna stran ali XML, ne tabela. Odprite jo v programu za preglednice in shranite kot .xlsx.
import-wrong-binary = To ni ne CSV ne XLSX. Izvozite tabelo v eni od teh oblik.
import-wrong-file-too-large = Datoteka je večja od 200 MB. Prosimo, razdelite jo na več delov.
import-wrong-too-many-rows = Vrstic je več kot milijon (vrstica { $line } je ena preveč). Prosimo, datoteko razdelite na več delov.
import-wrong-too-many-columns = Vrstica { $line } ima več kot 500 celic. Izpustite stolpce, ki jih ne potrebujete.
import-wrong-cell-too-long = Celica v stolpcu { $column } vrstice, ki se začne v vrstici { $line }, je daljša od 32 KB. Poiščite tam narekovaj, ki ni nikoli zaprt.
import-wrong-no-such-sheet = Takega lista ni; listi so { $name }.
import-wrong-no-sheet = Delovni zvezek nima lista s celicami. Shranite tabelo kot CSV in naložite to.
import-wrong-unpacks-too-large = Delovni zvezek bi se razširil bolj, kot je varno. Shranite list kot CSV in naložite to.
import-wrong-damaged = Delovni zvezek je poškodovan. Odprite ga v programu za preglednice in shranite na novo ali kot CSV.

# One response.
response-older = Starejši odgovor
response-newer = Novejši odgovor
response-write = Piši stranki
response-write-to = Piši v poštnem programu: { $name }
response-lead = Ocena in komentar
response-answers = Dodatni odgovori
response-other = Nekaj drugega
response-versions = Prejšnje različice
response-versions-about = Šteje zadnja potrjena.
response-timeline = Vse, kar se je zgodilo
response-about = Kdo, kje in kako
response-contact = Stik
response-others = Drugi odgovori
response-nobody = Brez imena
response-nobody-about = Prišlo je brez imena in naslova, na primer prek odprte povezave, zato ni komu odpisati.
response-facts = Podatki
response-invitation = Povabilo
response-made = Ustvarjeno
response-sent = Poslano
response-unsent = še ne
response-expires = Povezava velja do
response-clicks = Zaznani kliki
response-clicks-about = Klik ni odgovor: klikajo tudi pregledovalniki pošte.
response-state =
    { $state ->
        [provisional] Gumb bi lahko pritisnil pregledovalnik pošte, zato tega ni v rezultatu, dokler stranka ne potrdi.
        [excluded] Ostane tu in v vsakem izvozu, v rezultatu pa ga ni.
       *[test] Nastalo je za preizkus ankete, zato tega ni v rezultatu.
    }
response-exclude = Izloči iz rezultata…
response-exclude-about = Ostane tu in v vsakem izvozu. Ob rezultatu piše, koliko jih je izločenih in zakaj.
response-reason = Zakaj?
reason-own-staff = Od naših zaposlenih
reason-duplicate = Dvojnik
reason-spam = Neželeno
reason-trial = Preizkus ankete
reason-wrong-survey = Namenjeno drugi anketi
reason-other = Drug razlog
response-note = Opomba
response-note-about = Za tiste, ki bodo vprašali pozneje. Če je razlog drug, povejte, kateri.
response-exclude-do = Izloči
response-excluded = Izločeno iz rezultata
response-restore-do = Vrni v rezultat
response-restore-sure = Vrnem ta odgovor v rezultat?
response-wants-contact = Želi, da se oglasite
response-pending = Sprememba, ki čaka
response-pending-about = Nadomesti odgovor, ko stranka pritisne še enkrat, in prej ne šteje.
response-replaced = zamenjano { $when }
response-version = Različica ankete { $number }
response-changed = Spremenjeno { $when }
response-mail-subject = Vaš odgovor podjetju { $company }
origin-imported = Uvoženo
origin-demo = Izmišljeno za predstavitev

exclude-no-reason = Najprej izberite razlog.
exclude-no-note = V opombi povejte, kateri razlog je.
restore-why = Izločeno { $when } ({ $name }): { $why }.
somebody = Nekdo

# What happened, day by day. What was said in a few words stands in for the whole of it.
day-today = Danes
day-yesterday = Včeraj
said-both = { $score } in komentar
said-score = { $score }
said-comment = komentar
time-answered = Odgovorjeno: { $said }
time-edited = Spremenjeno na: { $said }
time-before = Prej: { $said }
time-pending = Želena sprememba: { $said }
time-pending-detail = Ne šteje: zahtevana je bila potrditev
time-confirmed = Potrjeno, zato odslej šteje
time-further = Spremenjeni odgovori na dodatna vprašanja; prej:
time-agreed = Soglasje za stik, s temi besedami:
time-excluded = { $name }: izločeno iz rezultata
time-restored = { $name }: vrnjeno v rezultat
time-invited = Povabilo ustvarjeno
time-sent = Povabilo poslano
time-sent-to = Povabilo poslano na { $mail }
time-clicked = Povezava je bila prvič odprta
time-clicks =
    { $n ->
        [one] { $n } zaznan klik, ki ne šteje
        [two] { $n } zaznana klika, ki ne štejeta
        [few] { $n } zaznani kliki, ki ne štejejo
       *[other] { $n } zaznanih klikov, ki ne štejejo
    }
time-trap = Odprta je bila povezava, ki je človek ne vidi, torej je bil tu pregledovalnik
time-other = Drug odgovor: { $said }
time-noted = { $name }: opomba
time-note-removed = { $name }: opomba odstranjena
time-tagged = { $name }: dodana oznaka »{ $tag }«
time-untagged = { $name }: odstranjena oznaka »{ $tag }«
time-starred = { $name }: dodana zvezdica
time-unstarred = { $name }: odstranjena zvezdica

# Tags and notes of one response.
tag-remove = Odstrani oznako { $tag }
tag-full = Ima 20 oznak, kar je največ. Najprej eno odstranite.
tags-none = Oznak še ni: vpišite besedo za to, o čemer govori, na primer »dostava«. Oznaka potem vodi do vseh odgovorov, ki jo imajo.
response-noting = Opomba
response-noting-about = Za sodelavce; stranka je nikoli ne vidi.
response-noting-do = Dodaj opombo
response-note-remove = Izbriši opombo
response-note-sure = Izbrišem to opombo? Da je obstajala, ostane zapisano.
note-none = Najprej kaj napišite.
note-long = Opomba ima največ 4000 znakov.

# How many responses are needed, and what a number of them can show.
planner = Koliko odgovorov je potrebnih
planner-mix = Porazdelitev odgovorov
mix-own = Kot v tej anketi
mix-nps-50-20 = Net Promoter, 50 % promotorjev, 20 % kritikov
mix-nps-75-7 = Net Promoter, 75 % promotorjev, 7 % kritikov
mix-nps-40-40 = Net Promoter, 40 % enih in drugih (najbolj previdno)
mix-csat-80 = Zadovoljstvo, 80 % zadovoljnih
mix-csat-90 = Zadovoljstvo, 90 % zadovoljnih
mix-csat-50 = Zadovoljstvo, 50 % zadovoljnih (najbolj previdno)
mix-ces-70 = Enostavnost, 70 % je bilo enostavno
mix-ces-50 = Enostavnost, 50 % je bilo enostavno (najbolj previdno)
planner-field =
    { $field ->
        [margin] Odstopanje v točkah
        [change] Sprememba v točkah
        [n] Odgovori
       *[rate] Odgovori na mesec
    }
planner-field-about =
    { $field ->
        [margin] Kako natančno naj bo znan rezultat.
        [change] Katero spremembo med obdobjema želite opaziti.
        [n] Kaj bi toliko odgovorov pokazalo?
       *[rate] Da povemo, kako dolgo traja.
    }
planner-wrong = Število od { $low } do { $high }.
planner-show = Izračunaj

planner-to-know =
    { $n ->
        [one] Za rezultat na ±{ $n } točko natančno
        [two] Za rezultat na ±{ $n } točki natančno
        [few] Za rezultat na ±{ $n } točke natančno
       *[other] Za rezultat na ±{ $n } točk natančno
    }
planner-to-see =
    { $n ->
        [one] Da opazite spremembo za { $n } točko
        [two] Da opazite spremembo za { $n } točki
        [few] Da opazite spremembo za { $n } točke
       *[other] Da opazite spremembo za { $n } točk
    }
planner-to-have =
    { $n ->
        [one] Pri { $n } odgovoru
        [two] Pri { $n } odgovorih
        [few] Pri { $n } odgovorih
       *[other] Pri { $n } odgovorih
    }
planner-each =
    { $n ->
        [one] { $n } odgovor v vsakem od dveh obdobij
        [two] { $n } odgovora v vsakem od dveh obdobij
        [few] { $n } odgovori v vsakem od dveh obdobij
       *[other] { $n } odgovorov v vsakem od dveh obdobij
    }
planner-within =
    { $n ->
        [one] Na ±{ $n } točko natančno
        [two] Na ±{ $n } točki natančno
        [few] Na ±{ $n } točke natančno
       *[other] Na ±{ $n } točk natančno
    }
planner-sees =
    { $n ->
        [one] Med dvema tolikšnima obdobjema se vidi sprememba za { $n } točko ali več.
        [two] Med dvema tolikšnima obdobjema se vidi sprememba za { $n } točki ali več.
        [few] Med dvema tolikšnima obdobjema se vidi sprememba za { $n } točke ali več.
       *[other] Med dvema tolikšnima obdobjema se vidi sprememba za { $n } točk ali več.
    }
planner-takes = Približno { $time } pri { $rate } na mesec.
planner-takes-each = Vsako obdobje traja približno { $time } pri { $rate } na mesec.
planner-takes-unknown = Vpišite, koliko jih pride na mesec, da vidite, kako dolgo traja.

planner-basis = Kako je to izračunano
planner-basis-own = Načrt temelji na odgovorih te ankete ({ $days }; skupaj { $n }).
planner-basis-few =
    { $n ->
        [one] Ta anketa ima v teh dneh { $n } odgovor, kar je za načrt premalo, zato je vzeta običajna porazdelitev.
        [two] Ta anketa ima v teh dneh { $n } odgovora, kar je za načrt premalo, zato je vzeta običajna porazdelitev.
        [few] Ta anketa ima v teh dneh { $n } odgovore, kar je za načrt premalo, zato je vzeta običajna porazdelitev.
       *[other] Ta anketa ima v teh dneh { $n } odgovorov, kar je za načrt premalo, zato je vzeta običajna porazdelitev.
    }
planner-basis-mix = Načrt temelji na običajni porazdelitvi odgovorov. Bližje ko je polovici in polovici, več odgovorov je potrebnih.
planner-effect = Tu iste stranke odgovarjajo znova in znova in povedo manj, kot bi nove: zato je potrebnih { $times }-krat toliko odgovorov. To je že upoštevano.
planner-effect-none = Tu skoraj nobena stranka ne odgovori dvakrat, zato vsak odgovor šteje v celoti.
planner-effect-unknown = Predpostavljeno je, da je vsak odgovor od druge stranke. Kjer iste odgovarjajo znova in znova, jih je potrebnih več, največ tolikokrat, kolikorkrat odgovori vsaka; pri vaši anketi je to upoštevano.
planner-sure = »Natančno« pomeni s 95-odstotno zanesljivostjo. Sprememba »se vidi«, če bi pravo spremembo te velikosti prepoznali v štirih primerih od petih. Manj kot 30 odgovorov se nikoli ne primerja.

planner-curve = Koliko je vredno več odgovorov
planner-curve-about = Za dvakrat večjo natančnost je treba štirikrat toliko odgovorov.
planner-curve-title = Točke po številu odgovorov
planner-curve-desc = Odstopanje: { $margin } točk pri { $first } odgovorih, { $margin-last } pri { $last }; najmanjša vidna sprememba: { $change } in { $change-last }.
planner-line-margin = rezultat, gor ali dol
planner-line-change = najmanjša vidna sprememba
planner-column-margin = Rezultat, ±
planner-column-change = Vidna sprememba
planner-column-time = Traja približno

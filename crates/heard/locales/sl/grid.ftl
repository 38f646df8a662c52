# A survey by two dimensions.
grid = Tabela
grid-title = { $survey } kot tabela
grid-line = Vprašanje v eni vrstici
grid-line-about = Na primer: score by team, month in 12m where country = SI
grid-ask = Prikaži
grid-measure = Prikaži
grid-rows = Vrstice
grid-columns = Stolpci
grid-in = Obdobje
grid-none = Brez
grid-score = Rezultat
grid-mean = Povprečje
grid-responses = Število odgovorov
grid-day = Dan
grid-week = Teden
grid-month = Mesec
grid-quarter = Četrtletje
grid-whole = Vsi odgovori
grid-no-answer = Brez odgovora
grid-of =
    { $n ->
        [one] { $n } odgovor
        [two] { $n } odgovora
        [few] { $n } odgovori
       *[other] { $n } odgovorov
    }
grid-cell = { $figure }, { $interval }, { $n ->
        [one] { $n } odgovor
        [two] { $n } odgovora
        [few] { $n } odgovori
       *[other] { $n } odgovorov
    }
grid-hidden =
    { $cells ->
        [one] { $cells } celica ni prikazana, ker je v njej odgovorilo manj kot pet ljudi (skupaj odgovorov: { $n }).
        [two] { $cells } celici nista prikazani: v njih je odgovorilo manj kot pet ljudi ali pa bi se dalo katero od takih izračunati iz njih (skupaj odgovorov: { $n }).
        [few] { $cells } celice niso prikazane: v njih je odgovorilo manj kot pet ljudi ali pa bi se dalo katero od takih izračunati iz njih (skupaj odgovorov: { $n }).
       *[other] { $cells } celic ni prikazanih: v njih je odgovorilo manj kot pet ljudi ali pa bi se dalo katero od takih izračunati iz njih (skupaj odgovorov: { $n }).
    }
grid-hidden-overlapping = Celice, v katerih je odgovorilo manj kot pet ljudi, niso prikazane, in tudi tiste ne, iz katerih bi se jih dalo izračunati.
grid-overlaps = Kdor je izbral več odgovorov, šteje pri vsakem: skupine se prekrivajo, njihova vsota ni nujno celota in med seboj se ne primerjajo.
grid-more-rows =
    { $n ->
        [one] { $n } manjša vrstica je izpuščena.
        [two] { $n } manjši vrstici sta izpuščeni.
        [few] { $n } manjše vrstice so izpuščene.
       *[other] { $n } manjših vrstic je izpuščenih.
    }
grid-more-columns =
    { $n ->
        [one] { $n } stolpec je izpuščen.
        [two] { $n } stolpca sta izpuščena.
        [few] { $n } stolpci so izpuščeni.
       *[other] { $n } stolpcev je izpuščenih.
    }
grid-empty = V teh dneh ni takih odgovorov ali pa jih je manj kot pet.
grid-legend = Barva: kako daleč je celica od skupnega rezultata, { $whole }
grid-below = nižje
grid-above = višje
grid-small = Manj kot 30 odgovorov: premalo za primerjavo
grid-none-told = ni prikazano
survey-table = Kot tabela

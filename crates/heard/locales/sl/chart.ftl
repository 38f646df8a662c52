# What charts say to those who do not see them, and in their tables.
on-scale = Rezultat { $score }, interval { $range }, na lestvici od { $min } do { $max }.
on-scale-before =
    { $against ->
        [before] V obdobju prej je bil { $before }.
        [year] Leto prej je bil { $before }.
       *[other] Za primerjavo: { $before }.
    }
on-scale-ref =
    { $against ->
        [before] prej { $before }
        [year] leto prej { $before }
       *[other] primerjava { $before }
    }
distribution = Odgovori po ocenah: { $first } do { $last }
distribution-highest =
    { $n ->
        [one] Najpogostejša ocena je { $value }: { $n } od { $of } odgovorov.
        [two] Najpogostejša ocena je { $value }: { $n } od { $of } odgovorov.
        [few] Najpogostejša ocena je { $value }: { $n } od { $of } odgovorov.
       *[other] Najpogostejša ocena je { $value }: { $n } od { $of } odgovorov.
    }
distribution-other = Črta na stolpcih: { $other }, preračunano na enako število odgovorov.
column-share = Delež
column-share-other = Delež, { $other }
trend-title =
    { $unit ->
        [day] Rezultat po dnevih
        [week] Rezultat po tednih
        [quarter] Rezultat po četrtletjih
       *[month] Rezultat po mesecih
    }
trend-desc = Med { $least } in { $most }; na koncu { $last }.
trend-few =
    { $unit ->
        [day] Noben dan še nima petih odgovorov; poglejte po tednih ali mesecih.
        [week] Noben teden še nima petih odgovorov; poglejte po mesecih.
        [quarter] Nobeno četrtletje še nima petih odgovorov.
       *[month] Noben mesec še nima petih odgovorov.
    }
trend-too-few = manj kot 5, ni prikazano
trend-hidden = premalo za prikaz
trend-hidden-n = malo
trend-hidden-line = Odgovorov je premalo, da bi jih prikazali skozi čas.
as-table = Prikaži kot tabelo
column-value = Ocena
column-band = Skupina
column-responses = Odgovori
column-score = Rezultat
column-interval = Interval
column-when =
    { $unit ->
        [day] Dan
        [week] Teden od
        [quarter] Četrtletje
       *[month] Mesec
    }

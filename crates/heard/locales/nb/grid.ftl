# A survey by two dimensions.
grid = Tabell
grid-title = { $survey } som tabell
grid-line = Spørsmålet på én linje
grid-line-about = For eksempel: score by team, month in 12m where country = SI
grid-ask = Vis
grid-measure = Vis
grid-rows = Rader
grid-columns = Kolonner
grid-in = Periode
grid-none = Ingen
grid-score = Score
grid-mean = Gjennomsnitt
grid-responses = Antall svar
grid-day = Dag
grid-week = Uke
grid-month = Måned
grid-quarter = Kvartal
grid-whole = Alle svar
grid-no-answer = Ikke besvart
grid-of =
    { $n ->
        [one] { $n } svar
       *[other] { $n } svar
    }
grid-cell = { $figure }, { $interval }, { $n ->
        [one] { $n } svar
       *[other] { $n } svar
    }
grid-hidden =
    { $cells ->
        [one] { $cells } celle vises ikke, fordi færre enn fem personer har svart i den ({ $n } i alt).
       *[other] { $cells } celler vises ikke: færre enn fem personer har svart i dem, eller en slik kunne regnes ut fra dem ({ $n } svar i alt).
    }
grid-hidden-overlapping = Celler der færre enn fem personer har svart, vises ikke, og heller ikke de som slike kunne regnes ut fra.
grid-overlaps = Den som ga flere svar, telles under hvert av dem: gruppene overlapper, trenger ikke å bli hele summen til sammen, og sammenlignes ikke med hverandre.
grid-more-rows =
    { $n ->
        [one] { $n } mindre rad er utelatt.
       *[other] { $n } mindre rader er utelatt.
    }
grid-more-columns =
    { $n ->
        [one] { $n } kolonne er utelatt.
       *[other] { $n } kolonner er utelatt.
    }
grid-empty = Ingen svarte slik disse dagene, eller færre enn fem gjorde det.
grid-legend = Farge: hvor langt en celle er fra { $whole }, scoren for alle
grid-below = under
grid-above = over
grid-small = Under 30 svar: for få til å sammenlignes
grid-none-told = vises ikke
survey-table = Som tabell

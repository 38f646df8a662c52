# What charts say to those who do not see them, and in their tables.
on-scale = Score { $score }, intervall { $range }, på en skala fra { $min } til { $max }.
on-scale-before =
    { $against ->
        [before] I perioden før var den { $before }.
        [year] Året før var den { $before }.
       *[other] Den sammenlignes med { $before }.
    }
on-scale-ref =
    { $against ->
        [before] før { $before }
        [year] året før { $before }
       *[other] mot { $before }
    }
distribution = Svar etter poengsum, { $first } til { $last }
distribution-highest =
    { $n ->
        [one] Vanligst er { $value }, med { $n } av { $of } svar.
       *[other] Vanligst er { $value }, med { $n } av { $of } svar.
    }
distribution-other = Streken på hver søyle: { $other }, omregnet til like mange svar.
column-share = Andel
column-share-other = Andel, { $other }
trend-title =
    { $unit ->
        [day] Score per dag
        [week] Score per uke
        [quarter] Score per kvartal
       *[month] Score per måned
    }
trend-desc = Mellom { $least } og { $most }; { $last } til slutt.
trend-few =
    { $unit ->
        [day] Ingen dag har fem svar ennå; se per uke eller måned.
        [week] Ingen uke har fem svar ennå; se per måned.
        [quarter] Ingen kvartaler har fem svar ennå.
       *[month] Ingen måned har fem svar ennå.
    }
trend-too-few = under 5, vises ikke
trend-hidden = for få til å vises
trend-hidden-n = få
trend-hidden-line = Det er for få svar til å vise dem over tid.
as-table = Vis som tabell
column-value = Poengsum
column-band = Gruppe
column-responses = Svar
column-score = Score
column-interval = Intervall
column-when =
    { $unit ->
        [day] Dag
        [week] Uke fra
        [quarter] Kvartal
       *[month] Måned
    }

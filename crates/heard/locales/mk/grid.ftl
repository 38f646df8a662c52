# A survey by two dimensions.
grid = Табела
grid-title = { $survey } како табела
grid-line = Прашањето во еден ред
grid-line-about = На пример: score by team, month in 12m where country = SI
grid-ask = Прикажи
grid-measure = Прикажи
grid-rows = Редови
grid-columns = Колони
grid-in = Период
grid-none = Без
grid-score = Резултат
grid-mean = Просек
grid-responses = Број на одговори
grid-day = Ден
grid-week = Недела
grid-month = Месец
grid-quarter = Квартал
grid-whole = Сите одговори
grid-no-answer = Без одговор
grid-of =
    { $n ->
        [one] { $n } одговор
       *[other] { $n } одговори
    }
grid-cell = { $figure }, { $interval }, { $n ->
        [one] { $n } одговор
       *[other] { $n } одговори
    }
grid-hidden =
    { $cells ->
        [one] { $cells } ќелија не е прикажана, бидејќи во неа одговориле помалку од пет луѓе (вкупно одговори: { $n }).
       *[other] { $cells } ќелии не се прикажани: во нив одговориле помалку од пет луѓе или некоја таква би можела да се пресмета од нив (вкупно одговори: { $n }).
    }
grid-hidden-overlapping = Ќелиите во кои одговориле помалку од пет луѓе не се прикажани, ниту оние од кои би можеле да се пресметаат.
grid-overlaps = Кој дал повеќе одговори, се брои кај секој од нив: групите се преклопуваат, нивниот збир не мора да е целината и не се споредуваат меѓу себе.
grid-more-rows =
    { $n ->
        [one] { $n } помал ред е изоставен.
       *[other] { $n } помали редови се изоставени.
    }
grid-more-columns =
    { $n ->
        [one] { $n } колона е изоставена.
       *[other] { $n } колони се изоставени.
    }
grid-empty = Во овие денови никој не одговорил вака или одговориле помалку од пет.
grid-legend = Боја: колку е ќелијата далеку од вкупниот резултат, { $whole }
grid-below = под
grid-above = над
grid-small = Под 30 одговори: премалку за споредба
grid-none-told = не е прикажано
survey-table = Како табела

# What charts say to those who do not see them, and in their tables.
on-scale = Резултат { $score }, интервал { $range }, на скала од { $min } до { $max }.
on-scale-before =
    { $against ->
        [before] Во периодот претходно беше { $before }.
        [year] Една година претходно беше { $before }.
       *[other] За споредба: { $before }.
    }
on-scale-ref =
    { $against ->
        [before] претходно { $before }
        [year] пред година { $before }
       *[other] споредба { $before }
    }
distribution = Одговори по оценка: { $first } до { $last }
distribution-highest =
    { $n ->
        [one] Најчеста оценка е { $value }: { $n } од { $of } одговори.
       *[other] Најчеста оценка е { $value }: { $n } од { $of } одговори.
    }
distribution-other = Цртата на столбовите: { $other }, сведено на ист број одговори.
column-share = Удел
column-share-other = Удел, { $other }
trend-title =
    { $unit ->
        [day] Резултат по денови
        [week] Резултат по недели
        [quarter] Резултат по квартали
       *[month] Резултат по месеци
    }
trend-desc = Меѓу { $least } и { $most }; на крајот { $last }.
trend-few =
    { $unit ->
        [day] Ниеден ден сѐ уште нема пет одговори; погледнете по недели или месеци.
        [week] Ниедна недела сѐ уште нема пет одговори; погледнете по месеци.
        [quarter] Ниеден квартал сѐ уште нема пет одговори.
       *[month] Ниеден месец сѐ уште нема пет одговори.
    }
trend-too-few = под 5, не се прикажува
trend-hidden = премалку за приказ
trend-hidden-n = малку
trend-hidden-line = Одговорите се премалку за да се прикажат низ времето.
as-table = Прикажи како табела
column-value = Оценка
column-band = Група
column-responses = Одговори
column-score = Резултат
column-interval = Интервал
column-when =
    { $unit ->
        [day] Ден
        [week] Недела од
        [quarter] Квартал
       *[month] Месец
    }

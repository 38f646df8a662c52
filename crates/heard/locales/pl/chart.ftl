# What charts say to those who do not see them, and in their tables.
on-scale = Wynik { $score }, przedział { $range }, na skali od { $min } do { $max }.
on-scale-before =
    { $against ->
        [before] W poprzednim okresie: { $before }.
        [year] Rok wcześniej: { $before }.
       *[other] Dla porównania: { $before }.
    }
on-scale-ref =
    { $against ->
        [before] przedtem { $before }
        [year] rok wcześniej { $before }
       *[other] porównanie { $before }
    }
distribution = Odpowiedzi według oceny, od { $first } do { $last }
distribution-highest =
    { $n ->
        [one] Najczęstsza ocena to { $value }: { $n } z { $of } odpowiedzi.
        [few] Najczęstsza ocena to { $value }: { $n } z { $of } odpowiedzi.
        [many] Najczęstsza ocena to { $value }: { $n } z { $of } odpowiedzi.
       *[other] Najczęstsza ocena to { $value }: { $n } z { $of } odpowiedzi.
    }
# $other is in the genitive: „poprzednich 30 dni”.
distribution-other = Kreska na każdym słupku: dane dla { $other }, w przeliczeniu na tyle samo odpowiedzi.
column-share = Udział
column-share-other = Udział dla { $other }
trend-title =
    { $unit ->
        [day] Wynik według dni
        [week] Wynik według tygodni
        [quarter] Wynik według kwartałów
       *[month] Wynik według miesięcy
    }
trend-desc = Między { $least } a { $most }; na końcu { $last }.
trend-few =
    { $unit ->
        [day] Żaden dzień nie ma jeszcze pięciu odpowiedzi; można spojrzeć według tygodni lub miesięcy.
        [week] Żaden tydzień nie ma jeszcze pięciu odpowiedzi; można spojrzeć według miesięcy.
        [quarter] Żaden kwartał nie ma jeszcze pięciu odpowiedzi.
       *[month] Żaden miesiąc nie ma jeszcze pięciu odpowiedzi.
    }
trend-too-few = mniej niż 5, ukryte
trend-hidden = za mało, aby pokazać
trend-hidden-n = mało
trend-hidden-line = Odpowiedzi jest za mało, aby pokazać je w czasie.
as-table = Pokaż jako tabelę
column-value = Ocena
column-band = Grupa
column-responses = Odpowiedzi
column-score = Wynik
column-interval = Przedział
column-when =
    { $unit ->
        [day] Dzień
        [week] Tydzień od
        [quarter] Kwartał
       *[month] Miesiąc
    }

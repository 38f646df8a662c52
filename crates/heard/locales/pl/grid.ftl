# A survey by two dimensions.
grid = Tabela
grid-title = { $survey } jako tabela
grid-line = Pytanie w jednym wierszu
grid-line-about = Na przykład: score by team, month in 12m where country = SI
grid-ask = Pokaż
grid-measure = Co pokazać
grid-rows = Wiersze
grid-columns = Kolumny
grid-in = Okres
grid-none = Brak
grid-score = Wynik
grid-mean = Średnia
grid-responses = Liczba odpowiedzi
grid-day = Dzień
grid-week = Tydzień
grid-month = Miesiąc
grid-quarter = Kwartał
grid-whole = Wszystkie odpowiedzi
grid-no-answer = Brak odpowiedzi
grid-of =
    { $n ->
        [one] { $n } odpowiedź
        [few] { $n } odpowiedzi
        [many] { $n } odpowiedzi
       *[other] { $n } odpowiedzi
    }
grid-cell = { $figure }, { $interval }, { $n ->
        [one] { $n } odpowiedź
        [few] { $n } odpowiedzi
        [many] { $n } odpowiedzi
       *[other] { $n } odpowiedzi
    }
grid-hidden =
    { $cells ->
        [one] { $cells } komórka jest ukryta, bo odpowiedziało w niej mniej niż pięć osób (razem { $n }).
        [few] { $cells } komórki są ukryte: odpowiedziało w nich mniej niż pięć osób albo dałoby się z nich wyliczyć inną ukrytą komórkę (łącznie odpowiedzi: { $n }).
        [many] { $cells } komórek jest ukrytych: odpowiedziało w nich mniej niż pięć osób albo dałoby się z nich wyliczyć inną ukrytą komórkę (łącznie odpowiedzi: { $n }).
       *[other] { $cells } komórki jest ukryte: odpowiedziało w nich mniej niż pięć osób albo dałoby się z nich wyliczyć inną ukrytą komórkę (łącznie odpowiedzi: { $n }).
    }
grid-hidden-overlapping = Komórki, w których odpowiedziało mniej niż pięć osób, są ukryte, podobnie jak te, z których można by je wyliczyć.
grid-overlaps = Kto dał kilka odpowiedzi, liczy się przy każdej z nich: grupy się pokrywają, nie muszą sumować się do całości i nie są ze sobą porównywane.
grid-more-rows =
    { $n ->
        [one] Pominięto { $n } mniejszy wiersz.
        [few] Pominięto { $n } mniejsze wiersze.
        [many] Pominięto { $n } mniejszych wierszy.
       *[other] Pominięto { $n } mniejszego wiersza.
    }
grid-more-columns =
    { $n ->
        [one] Pominięto { $n } kolumnę.
        [few] Pominięto { $n } kolumny.
        [many] Pominięto { $n } kolumn.
       *[other] Pominięto { $n } kolumny.
    }
grid-empty = W tych dniach nikt tak nie odpowiedział albo odpowiedziało mniej niż pięć osób.
grid-legend = Kolor: odległość komórki od wyniku całości ({ $whole })
grid-below = niżej
grid-above = wyżej
grid-small = Mniej niż 30 odpowiedzi: za mało, aby porównywać
grid-none-told = ukryte
survey-table = Jako tabela

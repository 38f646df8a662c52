# How many responses are needed, and what a number of them can show.
planner = Ile odpowiedzi potrzeba
planner-mix = Odpowiedzi takie jak
mix-own = W tej ankiecie
mix-nps-50-20 = Net Promoter, 50% promotorów, 20% krytyków
mix-nps-75-7 = Net Promoter, 75% promotorów, 7% krytyków
mix-nps-40-40 = Net Promoter, po 40% (najostrożniej)
mix-csat-80 = Zadowolenie, 80% zadowolonych
mix-csat-90 = Zadowolenie, 90% zadowolonych
mix-csat-50 = Zadowolenie, 50% zadowolonych (najostrożniej)
mix-ces-70 = Łatwość, dla 70% było łatwo
mix-ces-50 = Łatwość, dla 50% było łatwo (najostrożniej)
planner-field =
    { $field ->
        [margin] Dokładność (± pkt)
        [change] Zmiana (pkt)
        [n] Odpowiedzi
       *[rate] Odpowiedzi miesięcznie
    }
planner-field-about =
    { $field ->
        [margin] Jak dokładnie ma być znany wynik.
        [change] Jaką zmianę między okresami ma być widać.
        [n] Co pokazałoby tyle odpowiedzi?
       *[rate] Pozwala obliczyć, ile to potrwa.
    }
planner-wrong = Liczba od { $low } do { $high }.
planner-show = Oblicz

planner-to-know =
    { $n ->
        [one] Aby znać wynik z dokładnością do ±{ $n } pkt
        [few] Aby znać wynik z dokładnością do ±{ $n } pkt
        [many] Aby znać wynik z dokładnością do ±{ $n } pkt
       *[other] Aby znać wynik z dokładnością do ±{ $n } pkt
    }
planner-to-see =
    { $n ->
        [one] Aby zobaczyć zmianę o { $n } pkt
        [few] Aby zobaczyć zmianę o { $n } pkt
        [many] Aby zobaczyć zmianę o { $n } pkt
       *[other] Aby zobaczyć zmianę o { $n } pkt
    }
planner-to-have =
    { $n ->
        [one] Mając { $n } odpowiedź
        [few] Mając { $n } odpowiedzi
        [many] Mając { $n } odpowiedzi
       *[other] Mając { $n } odpowiedzi
    }
planner-each =
    { $n ->
        [one] { $n } odpowiedź w każdym z dwóch okresów
        [few] { $n } odpowiedzi w każdym z dwóch okresów
        [many] { $n } odpowiedzi w każdym z dwóch okresów
       *[other] { $n } odpowiedzi w każdym z dwóch okresów
    }
planner-within =
    { $n ->
        [one] Z dokładnością do ±{ $n } pkt
        [few] Z dokładnością do ±{ $n } pkt
        [many] Z dokładnością do ±{ $n } pkt
       *[other] Z dokładnością do ±{ $n } pkt
    }
planner-sees =
    { $n ->
        [one] Między dwoma takimi okresami widać zmianę od { $n } pkt.
        [few] Między dwoma takimi okresami widać zmianę od { $n } pkt.
        [many] Między dwoma takimi okresami widać zmianę od { $n } pkt.
       *[other] Między dwoma takimi okresami widać zmianę od { $n } pkt.
    }
planner-takes = Mniej więcej { $time } przy { $rate } miesięcznie.
planner-takes-each = Każdy okres trwa mniej więcej { $time } przy { $rate } miesięcznie.
planner-takes-unknown = Po wpisaniu, ile odpowiedzi przychodzi miesięcznie, widać, ile to potrwa.

planner-basis = Jak to jest obliczane
planner-basis-own = Plan opiera się na odpowiedziach tej ankiety ({ $n }; { $days }).
planner-basis-few =
    { $n ->
        [one] Ta ankieta ma w tych dniach { $n } odpowiedź, za mało na plan, więc przyjęto typowy rozkład.
        [few] Ta ankieta ma w tych dniach { $n } odpowiedzi, za mało na plan, więc przyjęto typowy rozkład.
        [many] Ta ankieta ma w tych dniach { $n } odpowiedzi, za mało na plan, więc przyjęto typowy rozkład.
       *[other] Ta ankieta ma w tych dniach { $n } odpowiedzi, za mało na plan, więc przyjęto typowy rozkład.
    }
planner-basis-mix = Plan opiera się na typowym rozkładzie odpowiedzi. Im bliżej podziału pół na pół, tym więcej odpowiedzi potrzeba.
planner-effect = Tu ci sami klienci odpowiadają wielokrotnie i mówią mniej niż nowi: potrzeba przez to { $times }× tyle odpowiedzi. Jest to wliczone.
planner-effect-none = Mało który klient odpowiada tu dwa razy, więc każda odpowiedź liczy się w pełni.
planner-effect-unknown = Założono, że każda odpowiedź pochodzi od innego klienta. Gdzie ci sami odpowiadają wielokrotnie, potrzeba ich więcej, najwyżej tyle razy, ile razy odpowiada każdy; dla własnej ankiety jest to wliczone.
planner-sure = „Znać” oznacza ufność 95%. Zmianę „widać”, gdy prawdziwa zmiana tej wielkości zostałaby uznana za rzeczywistą w czterech przypadkach na pięć. Mniej niż 30 odpowiedzi nigdy nie jest porównywanych.

planner-curve = Ile warte są kolejne odpowiedzi
planner-curve-about = Dwa razy dokładniej oznacza cztery razy więcej.
planner-curve-title = Punkty według liczby odpowiedzi
planner-curve-desc = Margines maleje z { $margin } pkt (liczba odpowiedzi: { $first }) do { $margin-last } (liczba odpowiedzi: { $last }), a najmniejsza widoczna zmiana z { $change } do { $change-last }.
planner-line-margin = wynik, ± pkt
planner-line-change = najmniejsza widoczna zmiana
planner-column-margin = Wynik, ±
planner-column-change = Widać zmianę
planner-column-time = Potrwa około

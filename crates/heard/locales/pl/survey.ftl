# The overview of one survey.
kind =
    { $kind ->
        [relational] Relacja jako całość
        [transactional] Po kontakcie
       *[other] Coś innego
    }
survey-print = Drukuj jedną stronę
survey-share = Udostępnij
survey-share-about = Kto ma ten odnośnik, może odpowiadać dowolnie często. Lepsze są zaproszenia: znają klienta i liczą każdego tylko raz.
survey-try = Wypróbuj
survey-invite = Zapytaj jednego klienta
survey-import = Import

survey-ghost = Tu, od piątej odpowiedzi, pojawi się wynik.
survey-ghost-about = Przy 5 odpowiedziach jest szary. Przy 30 można go porównywać. Przy 232 znany jest z dokładnością do ±10 pkt.
survey-begin = Trzy sposoby na początek
survey-begin-link = Udostępnienie odnośnika
survey-begin-link-about = W wiadomości, w stopce, na paragonie albo plakacie. Nikt nie musi się logować, a odnośnik działa na każdym telefonie.
survey-begin-try = Próba na sobie
survey-begin-try-about = Wystarczy nacisnąć liczbę i zobaczyć, jak tu dociera. Potem można pominąć tę odpowiedź jako próbę.
survey-begin-import = Import historii
survey-begin-import-about = Odpowiedzi z innego narzędzia albo z tabeli: daty, oceny i komentarze pozostają takie, jakie były. Nikt nie dostanie z tego powodu wiadomości.

survey-distribution = Rozkład odpowiedzi
survey-split =
    { $metric ->
        [nps] Promotorzy, pasywni, krytycy
        [csat] Zadowoleni, neutralni, niezadowoleni
       *[ces] Łatwo, pośrednio, trudno
    }
survey-small = Za mało odpowiedzi ({ $n }), aby je z czymkolwiek porównywać: potrzeba 30.
survey-few = Wynik pojawi się od piątej odpowiedzi; przy 30 będzie można go porównywać.
survey-none = W tym widoku nic nie ma
survey-none-about = Są odpowiedzi, ale żadna nie pasuje do wszystkich tych filtrów.
survey-none-clear = Pokaż wszystko
widened-percent = Jest o { $percent }% szerszy niż przy samych nowych klientach, bo ci sami klienci odpowiadali ponownie.
widened = Jest { $times }× szerszy niż przy samych nowych klientach, bo ci sami klienci odpowiadali ponownie.

# What will be seen at the pace at which responses come.
ahead-month = Przy mniej więcej { $n } odpowiedziach miesięcznie widać zmiany od { $points } pkt między kolejnymi miesiącami.
ahead-quarter =
    { $n ->
        [one] Mniej więcej { $n } odpowiedź miesięcznie to za mało, aby porównywać miesiące. Między kolejnymi kwartałami widać zmiany od { $points } pkt.
        [few] Mniej więcej { $n } odpowiedzi miesięcznie to za mało, aby porównywać miesiące. Między kolejnymi kwartałami widać zmiany od { $points } pkt.
        [many] Mniej więcej { $n } odpowiedzi miesięcznie to za mało, aby porównywać miesiące. Między kolejnymi kwartałami widać zmiany od { $points } pkt.
       *[other] Mniej więcej { $n } odpowiedzi miesięcznie to za mało, aby porównywać miesiące. Między kolejnymi kwartałami widać zmiany od { $points } pkt.
    }
ahead-year =
    { $n ->
        [one] Mniej więcej { $n } odpowiedź miesięcznie to za mało, aby porównywać miesiące lub kwartały. Między kolejnymi latami widać zmiany od { $points } pkt.
        [few] Mniej więcej { $n } odpowiedzi miesięcznie to za mało, aby porównywać miesiące lub kwartały. Między kolejnymi latami widać zmiany od { $points } pkt.
        [many] Mniej więcej { $n } odpowiedzi miesięcznie to za mało, aby porównywać miesiące lub kwartały. Między kolejnymi latami widać zmiany od { $points } pkt.
       *[other] Mniej więcej { $n } odpowiedzi miesięcznie to za mało, aby porównywać miesiące lub kwartały. Między kolejnymi latami widać zmiany od { $points } pkt.
    }
ahead-none =
    { $n ->
        [0] Mniej niż jedna odpowiedź miesięcznie to za mało, aby zobaczyć jakąkolwiek zmianę, nawet między kolejnymi latami.
        [one] Mniej więcej { $n } odpowiedź miesięcznie to za mało, aby zobaczyć jakąkolwiek zmianę, nawet między kolejnymi latami.
        [few] Mniej więcej { $n } odpowiedzi miesięcznie to za mało, aby zobaczyć jakąkolwiek zmianę, nawet między kolejnymi latami.
        [many] Mniej więcej { $n } odpowiedzi miesięcznie to za mało, aby zobaczyć jakąkolwiek zmianę, nawet między kolejnymi latami.
       *[other] Mniej więcej { $n } odpowiedzi miesięcznie to za mało, aby zobaczyć jakąkolwiek zmianę, nawet między kolejnymi latami.
    }
ahead-again = Drugie tyle odpowiedzi ({ $n }) pokazałoby zmiany od { $points } pkt.
ahead-plan = Zaplanuj

asked = Odsetek odpowiedzi
asked-of =
    { $answered ->
        [0] Zaproszenia wysłane w tych dniach: { $sent }, na razie bez odpowiedzi (AAPOR RR1, według dnia wysłania).
        [one] Zaproszenia wysłane w tych dniach: { $sent }, odpowiedzi: { $answered } (AAPOR RR1, według dnia wysłania).
        [few] Zaproszenia wysłane w tych dniach: { $sent }, odpowiedzi: { $answered } (AAPOR RR1, według dnia wysłania).
        [many] Zaproszenia wysłane w tych dniach: { $sent }, odpowiedzi: { $answered } (AAPOR RR1, według dnia wysłania).
       *[other] Zaproszenia wysłane w tych dniach: { $sent }, odpowiedzi: { $answered } (AAPOR RR1, według dnia wysłania).
    }
asked-open =
    { $n ->
        [one] Na { $n } można jeszcze odpowiedzieć.
        [few] Na { $n } można jeszcze odpowiedzieć.
        [many] Na { $n } można jeszcze odpowiedzieć.
       *[other] Na { $n } można jeszcze odpowiedzieć.
    }
# The times are in the accusative: „w 5 minut”.
asked-waited = Połowa odpowiedzi przyszła w { $half }, dziewięć na dziesięć w { $most }.
asked-untold =
    { $n ->
        [one] Dla { $n } zaproszenia nikt nie podał, kiedy je wysłano; nie jest liczone.
        [few] Dla { $n } zaproszeń nikt nie podał, kiedy je wysłano; nie są liczone.
        [many] Dla { $n } zaproszeń nikt nie podał, kiedy je wysłano; nie są liczone.
       *[other] Dla { $n } zaproszenia nikt nie podał, kiedy je wysłano; nie są liczone.
    }
asked-links = Otwarte odnośniki nie mają odsetka: nie wiadomo, ile osób je widziało.
asked-none = Nieznany: w tych dniach nie wysłano zaproszeń, a przy otwartych odnośnikach nikt nie liczy, kto je widział.

left-out = Poza wynikiem
left-out-n =
    { $state ->
        [provisional]
            { $n ->
                [one] { $n } czeka na potwierdzenie
                [few] { $n } czekają na potwierdzenie
                [many] { $n } czeka na potwierdzenie
               *[other] { $n } czeka na potwierdzenie
            }
        [excluded] pominięto { $n }
        [comment]
            { $n ->
                [one] { $n } to sam komentarz
                [few] { $n } to same komentarze
                [many] { $n } to same komentarze
               *[other] { $n } to same komentarze
            }
       *[test]
            { $n ->
                [one] { $n } to próba
                [few] { $n } to próby
                [many] { $n } to próby
               *[other] { $n } to próby
            }
    }

survey-trend = W czasie
survey-trend-about =
    { $unit ->
        [day] Jeden punkt na dzień; pasmo to przedział 95%
        [week] Jeden punkt na tydzień; pasmo to przedział 95%
        [quarter] Jeden punkt na kwartał; pasmo to przedział 95%
       *[month] Jeden punkt na miesiąc; pasmo to przedział 95%
    }
survey-trend-by = Jeden punkt na każdy
by-day = Dzień
by-week = Tydzień
by-month = Miesiąc
by-quarter = Kwartał

survey-by =
    { $dimension ->
        [place] Według kanałów
        [language] Według języków
        [team] Według zespołów
        [agent] Według agentów
        [product] Według produktów
        [account] Według firm
       *[country] Według krajów
    }
survey-by-about = Linia kropkowana to całość, { $overall }. To, co ma mniej niż 30 odpowiedzi, jest szare i bez porównania.
survey-by-label = Podział
survey-by-few = Mniej niż pięciu odpowiedzi nie można pokazać osobno, a razem jest ich tu za mało.
survey-by-more =
    { $n ->
        [one] Na stronie jest jeszcze { $n } wiersz.
        [few] Na stronie są jeszcze { $n } wiersze.
        [many] Na stronie jest jeszcze { $n } wierszy.
       *[other] Na stronie jest jeszcze { $n } wiersza.
    }
survey-together = po kilka, więc razem
survey-row-small = do porównania potrzeba 30
column-interval-from = Przedział, od { $min } do { $max }
# $period is in the genitive: „poprzednich 30 dni”.
column-against = Względem { $period }

survey-words = Ich własnymi słowami
survey-comments =
    { $n ->
        [one] { $n } komentarz
        [few] Wszystkie { $n } komentarze
        [many] Wszystkie komentarze ({ $n })
       *[other] Wszystkie komentarze ({ $n })
    }

version = Wersja { $number }

# Small print below a survey's page: what the number is, so that it can be quoted.
footnote-score =
    { $kind ->
        [relational] Wynik relacyjny
        [transactional] Wynik transakcyjny
       *[other] Wynik
    }
footnote-days = { $score }; { $days }, { $zone }, według dnia odpowiedzi
footnote-facts = tylko { $facts }
footnote-excluded =
    { $n ->
        [one] Z podaniem powodu pominięto { $n } odpowiedź ({ $reasons }).
        [few] Z podaniem powodu pominięto { $n } odpowiedzi ({ $reasons }).
        [many] Z podaniem powodu pominięto { $n } odpowiedzi ({ $reasons }).
       *[other] Z podaniem powodu pominięto { $n } odpowiedzi ({ $reasons }).
    }
footnote-interval =
    { $metric ->
        [nps] Przedział: 95%, skorygowana metoda Walda.
       *[other] Przedział: 95%, metoda Wilsona.
    }
footnote-widened = Uwzględnia klientów, którzy odpowiedzieli więcej niż raz.
filter-note = { $days }, { $zone }, według dnia odpowiedzi.

# What colleagues write on the line over time.
written = Adnotacje na wykresie
written-none = Wynik się zmienił? Wystarczy napisać, co się stało, na przykład „Przeprowadzka magazynu”, a każdy, kto tu później zajrzy, będzie wiedział dlaczego.
written-note = { $day }: { $words }
written-column = Adnotacje
written-desc =
    { $n ->
        [one] Jest na nim { $n } adnotacja; podano ją niżej.
        [few] Są na nim { $n } adnotacje; podano je niżej.
        [many] Jest na nim { $n } adnotacji; podano je niżej.
       *[other] Jest na nim { $n } adnotacji; podano je niżej.
    }
written-by = wpis: { $name }
written-by-again = wpis: { $name }, później zmieniony
written-by-other = wpis: { $name }, zmiana: { $other }
written-number = { $number } na wykresie
written-before-chart = Nie w dniach tego wykresu
written-earlier =
    { $n ->
        [one] { $n } wcześniejsza
        [few] { $n } wcześniejsze
        [many] { $n } wcześniejszych
       *[other] { $n } wcześniejszej
    }
written-more =
    { $n ->
        [one] Na stronie jest jeszcze { $n } wcześniejsza adnotacja.
        [few] Na stronie są jeszcze { $n } wcześniejsze adnotacje.
        [many] Na stronie jest jeszcze { $n } wcześniejszych adnotacji.
       *[other] Na stronie jest jeszcze { $n } wcześniejszej adnotacji.
    }
written-elsewhere =
    { $n ->
        [one] Jeszcze { $n } jest w innym dniu.
        [few] Jeszcze { $n } są w innych dniach.
        [many] Jeszcze { $n } jest w innych dniach.
       *[other] Jeszcze { $n } jest w innych dniach.
    }
written-show-all = Pokaż wszystkie dni
written-new = Dodaj adnotację
written-new-about = Widzi ją cały zespół. Nie ma jej pod publicznym odnośnikiem, na jego obrazkach ani u osób z zewnątrz.
written-day = Dzień
written-text = Co się stało
written-text-example = Przeprowadzka magazynu
written-save = Dodaj
written-edit = Edytuj
written-edit-of = Edytuj: { $text }
written-change = Zapisz
written-remove = Usuń
written-remove-of = Usuń: { $text }
written-added = Adnotacja jest na wykresie i widać ją na każdej otwartej stronie.
written-added-elsewhere = Adnotacja dodana, ale w dniu, którego ten widok nie pokazuje.
written-changed = Adnotacja zmieniona.
written-changed-elsewhere = Adnotacja zmieniona, ale w dniu, którego ten widok nie pokazuje.
written-removed = Adnotacja usunięta.
written-restored = Adnotacja przywrócona.
written-restored-elsewhere = Adnotacja przywrócona, ale w dniu, którego ten widok nie pokazuje.
written-full = Nie można jej przywrócić: ta ankieta ma już { $most } adnotacji. Proszę usunąć taką, która niczego już nie wyjaśnia, i znów nacisnąć „Cofnij”.
written-day-not-a-day = To nie jest dzień. Proszę wybrać go albo wpisać tak: 2026-11-21.
written-day-to-come = Ten dzień jeszcze nie nadszedł, a wykres kończy się dzisiaj. Adnotację można dodać, gdy nadejdzie.
written-day-too-early = Do dni przed 1970 rokiem nie można dodawać adnotacji. Proszę wybrać późniejszy.
written-text-missing = Proszę napisać w kilku słowach, co się stało.
written-text-too-long = Tekst ma więcej niż { $most } znaków i nie zmieści się pod wykresem. Proszę go skrócić.
written-text-control-character = Jest tu podział wiersza albo znak, który nie jest tekstem. Proszę napisać jeden wiersz.
written-text-too-many = Ta ankieta ma już { $most } adnotacji i na więcej nie ma miejsca. Proszę usunąć taką, która niczego już nie wyjaśnia.

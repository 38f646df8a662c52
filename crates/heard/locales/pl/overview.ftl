# All surveys of a workspace.
overview = Przegląd
overview-empty = Nikogo jeszcze nie zapytano
overview-kind =
    { $kind ->
        [relational] Relacja
        [transactional] Po kontakcie
       *[other] Inne ankiety
    }
overview-kind-about =
    { $kind ->
        [relational] Pytanie co pewien czas, o całość
        [transactional] Pytanie po jednym kontakcie, o ten kontakt
       *[other] Pytanie o coś innego
    }
overview-few = Wynik pojawi się od piątej odpowiedzi.
overview-none = Brak odpowiedzi w tym okresie
overview-never = Nikt jeszcze nie odpowiedział
overview-no-before = Brak wcześniejszych danych do porównania
overview-all-responses = Wszystkie odpowiedzi
overview-footnote = Każda ankieta ma własny wynik: różnych pytań nie łączy się w jedną liczbę. Przedziały zawierają prawdziwy wynik z ufnością 95%.

overview-ghost = Tu, od piątej odpowiedzi, pojawi się pierwszy wynik.
overview-ghost-note = Liczba od kilku osób niewiele mówi, dlatego przy każdym wyniku jest tu zakres, w którym naprawdę może leżeć.
overview-start = Cztery kroki, około dziesięciu minut
overview-begin-survey = Pierwsza ankieta
overview-begin-survey-about = Wystarczy jedno pytanie. Standardowe są gotowe, w wielu językach.
overview-begin-try = Próba odnośnika
overview-begin-try-about = Każda ankieta ma odnośnik. Wystarczy go otworzyć, nacisnąć liczbę i zobaczyć, co tu dotrze.
overview-begin-people-about = Kto czyta, co mówią klienci, powinien to widzieć tego samego dnia. Dostanie odnośnik i własną rolę.
overview-begin-import = Import historii
overview-begin-import-about = Były już ankiety w innym narzędziu albo w tabeli? Tamte odpowiedzi mogą się tu znaleźć w kilka minut, razem z datami.

# Saved views, and their links for people outside.
views = Zapisane widoki
views-about = W przeglądzie są w tej kolejności, każdy z bieżącym wynikiem.
views-none = Nie ma jeszcze zapisanych widoków
views-none-about = To, na co patrzy się często (zespół, kraj, ostatnie 30 dni, komentarze krytyków), można wybrać na stronie ankiety lub wśród odpowiedzi i nacisnąć „Zapisz ten widok”. Pojawi się w przeglądzie z bieżącym wynikiem.
views-up = Przesuń wyżej: { $name }
views-down = Przesuń niżej: { $name }
views-outside = Dostępny przez odnośnik

view-save = Zapisz ten widok
view-name = Nazwa widoku
view-name-example = Naprawy w Lublanie
view-save-about = Zapisują się filtry, nie liczby: widok zawsze pokazuje to, co jest prawdą w chwili otwarcia.
view-save-button = Zapisz
view-settings = Ustawienia widoku
view-changed = To już nie jest zapisany widok.
view-changed-outside = Osoby z zewnątrz nadal widzą zapisany.
view-save-change = Zapisz zmianę
view-save-new = Zapisz jako nowy
view-back = Wróć do zapisanego
view-missing = Tej cechy nie ma już żadna odpowiedź, więc widok niczego nie znajduje: { $facts }.
view-no-survey = Ankieta, której już nie ma
view-gone = Ankiety tego widoku już nie ma, więc nie ma czego pokazać. Widok można usunąć.
view-open = Otwórz widok
view-rename = Zmień nazwę
view-mistake =
    { $reason ->
        [missing] Proszę podać nazwę.
        [too-long] Najwyżej 200 znaków.
        [too-many] Jest już 100 zapisanych widoków i więcej się nie zmieści. Najpierw proszę któryś usunąć.
       *[other] Nazwa zawiera znak, który nie jest tekstem.
    }

view-link = Odnośnik dla osób z zewnątrz
view-link-off = Ten widok widzą tylko osoby, które się tu logują. Z odnośnikiem obejrzy go każdy, bez logowania.
view-link-on = Kto ma ten odnośnik, może oglądać widok bez logowania. W każdej chwili można go wyłączyć.
view-link-none = Odnośnik dla osób z zewnątrz może mieć tylko widok ankiety: ten pokazuje odpowiedzi, czyli własne słowa klientów.
view-link-lost = Odnośnik istnieje, ale powstał z innym tajnym kluczem i nie da się go już pokazać. Kto go ma, nadal widzi widok. Można utworzyć nowy albo go wyłączyć.
view-link-shows = Co widać przez odnośnik
view-shows-name = nazwę tego widoku, ankiety i firmy
view-shows-score = wynik, jego przedział i liczbę odpowiedzi
view-shows-charts =
    { $dimension ->
        [place] rozkład odpowiedzi, wynik w czasie i wynik według kanałów
        [language] rozkład odpowiedzi, wynik w czasie i wynik według języków
        [team] rozkład odpowiedzi, wynik w czasie i wynik według zespołów
        [agent] rozkład odpowiedzi, wynik w czasie i wynik według agentów, z ich nazwiskami
        [product] rozkład odpowiedzi, wynik w czasie i wynik według produktów
        [account] rozkład odpowiedzi, wynik w czasie i wynik według firm, z ich nazwami
        [country] rozkład odpowiedzi, wynik w czasie i wynik według krajów
       *[none] rozkład odpowiedzi i wynik w czasie
    }
view-shows-facts = do czego widok jest zawężony: { $facts }
view-shows-period = inne okresy, jeśli się je wybierze; nigdy inny filtr
view-shows-few = nic o mniej niż pięciu odpowiedziach
view-shows-comments-off = bez komentarzy
view-shows-comments-on = najnowsze komentarze z oceną i dniem, bez nazwisk, adresów i innych danych
view-comments = Pokaż też komentarze
view-comments-about = Słowa klientów tak, jak je napisali. Komentarz z adresem e-mail lub numerem telefonu jest pomijany; nazwiska w tekście nie da się rozpoznać.
view-comments-save = Zapisz wybór
view-link-make = Utwórz odnośnik
view-link-new = Utwórz nowy odnośnik
view-link-new-sure = Stary odnośnik od razu przestanie działać, a obrazki z niego znikną w ciągu pięciu minut.
view-link-end = Wyłącz odnośnik
view-link-end-sure = Kto ma odnośnik, nic już nie zobaczy. Obrazki z niego znikną w ciągu pięciu minut.
view-picture = Wynik jako obrazek
view-picture-about = Do wiki, wiadomości albo na ekran na ścianie. Pokazuje bieżący wynik, najwyżej sprzed pięciu minut, i prowadzi do strony.
view-picture-alt =
    { $metric ->
        [nps] { $name }: bieżący wynik Net Promoter®
        [csat] { $name }: bieżące zadowolenie klientów
       *[ces] { $name }: bieżąca łatwość
    }
view-picture-now = Bieżący wynik
view-picture-html = Na stronę internetową
view-picture-markdown = W Markdownie
view-picture-dark = Na ciemny ekran wystarczy dopisać ?theme=dark po score.svg lub score.png.
view-remove = Usuń ten widok
view-remove-about = Znikną tylko nazwa i filtry; odpowiedzi pozostaną nietknięte.
view-remove-link = Jego odnośnik przestanie wtedy działać.
view-remove-button = Usuń

overview-views = Zapisane widoki
overview-views-change = Kolejność i ustawienia
overview-views-all = Wszystkie ({ $n }), z kolejnością i ustawieniami
overview-views-none = Tu może stać to, na co patrzy się często: wystarczy wybrać filtry na stronie ankiety lub wśród odpowiedzi i nacisnąć „Zapisz ten widok”.
overview-views-counted =
    { $n ->
        [one] odpowiedź
        [few] odpowiedzi
        [many] odpowiedzi
       *[other] odpowiedzi
    }
overview-views-comments =
    { $n ->
        [0] żadna z komentarzem
       *[other] z komentarzem: { $n }
    }

outside-only = Tylko: { $facts }
outside-few = Mniej niż { $n ->
        [5] pięć
       *[other] { $n }
    } odpowiedzi
outside-few-about = Wynik widać od piątej odpowiedzi, tak aby nikogo nie dało się rozpoznać.
outside-few-period = Ten okres różni się od innego o mniej niż pięć odpowiedzi albo sam ma ich mniej niż pięć. Nie jest pokazywany, aby nikogo nie dało się rozpoznać.
outside-few-short = Wynik widać od piątej odpowiedzi.
outside-rows = Podział widać dla okresu, który udostępniono.
outside-voices =
    { $n ->
        [one] Najnowszy komentarz
        [few] Najnowsze { $n } komentarze
        [many] Najnowsze komentarze: { $n }
       *[other] Najnowsze komentarze: { $n }
    }
outside-made = Zmierzono w Heard.
outside-picture-note =
    { $metric ->
        [nps] Net Promoter®
        [csat] Zadowolenie klientów
       *[ces] Łatwość
    } · { $days } · przedział 95%

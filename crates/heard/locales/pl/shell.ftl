# The frame of signed-in pages, and the pages outside.
rail-skip = Przejdź do treści
rail-main = Menu główne
rail-home = Heard, strona główna
rail-overview = Przegląd
rail-responses = Odpowiedzi
rail-surveys = Ankiety
rail-new-survey = Nowa ankieta
rail-import = Import
rail-more = Więcej
rail-settings = Ustawienia
rail-account = Konto
rail-leave = Wyloguj

copy = Kopiuj
copied = Skopiowano
share-label = Odnośnik do ankiety
cancel = Anuluj
form-mistakes = Proszę sprawdzić to, co zaznaczono.

trademark = Net Promoter, Net Promoter System, Net Promoter Score, NPS oraz emotikony związane z NPS są zastrzeżonymi znakami towarowymi firm Bain & Company, Inc. i Satmetrix Systems, Inc. oraz Freda Reichhelda.

door-note = Dane pozostają na tym serwerze.
door-aside = Głos klienta
door-voice = Odpowiedź jeszcze tego samego dnia, naprawa, a potem wiadomość, że już działa. Coś takiego zdarzyło mi się pierwszy raz.
door-voice-score = 10 z 10, promotor
door-voice-who = Tak brzmi sprawa doprowadzona do końca. To przykład, nie klient.

# Keys that do something by themselves.
keys = Klawisze
keys-all = Wszystkie klawisze
keys-what =
    { $key ->
        [j] Następna odpowiedź
        [k] Poprzednia odpowiedź
        [x] Zaznacz lub odznacz
        [s] Gwiazdka dla tej lub wszystkich zaznaczonych
        [t] Dodaj tag
        [e] Pomiń w wyniku
        [n] Napisz notatkę (na stronie odpowiedzi)
       *[other] Szukaj w komentarzach
    }
keys-open = Otwórz
keys-this = Pokaż te klawisze
keys-about = Nie działają podczas pisania ani razem z Ctrl, Alt lub ⌘.
keys-on = Klawisze działają na tym urządzeniu
keys-close = Zamknij

done-tagged = Dodano tag.
done-untagged = Usunięto tag.
done-starred = Dodano gwiazdkę.
done-unstarred = Usunięto gwiazdkę.
done-noted = Dodano notatkę.
done-note-removed = Usunięto notatkę.

# Whether the page keeps up with the responses by itself.
live = na żywo
live-about = Liczby zmieniają się z każdą nową odpowiedzią
live-slow = odświeżanie co 30 sekund
live-out = wylogowano

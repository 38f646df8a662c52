# The feed.
responses-file = Zapisz jako plik
file-about =
    { $n ->
        [one] { $n } odpowiedź z tego widoku.
        [few] Wszystkie { $n } odpowiedzi z tego widoku, nie tylko z tej strony.
        [many] Wszystkie odpowiedzi z tego widoku ({ $n }), nie tylko z tej strony.
       *[other] Wszystkie odpowiedzi z tego widoku ({ $n }), nie tylko z tej strony.
    }
file-xlsx = Excel (XLSX)
file-xlsx-about = Dla Excela i LibreOffice, z prawdziwymi liczbami i datami.
file-xlsx-full = Arkusz mieści 1 048 575 odpowiedzi, a w tym widoku jest ich więcej. Można wybrać CSV albo zawęzić widok.
file-csv = CSV
file-csv-about = Do wszystkiego innego. Import potrafi go odczytać.
file-jsonl = JSON Lines
file-jsonl-about = Dla programów: odpowiedź w każdym wierszu, jak w API.
responses-feed = Odpowiedzi, od najnowszych
responses-older = Starsze odpowiedzi
responses-newest = Najnowsze
responses-keys-move = dalej, wstecz
responses-waiting =
    { $n ->
        [one] { $n } odpowiedź czeka na potwierdzenie
        [few] { $n } odpowiedzi czekają na potwierdzenie
        [many] { $n } odpowiedzi czeka na potwierdzenie
       *[other] { $n } odpowiedzi czeka na potwierdzenie
    }
responses-waiting-about = Przycisk mógł nacisnąć skaner poczty. Te odpowiedzi liczą się dopiero, gdy klient je potwierdzi, nigdy wcześniej.
responses-waiting-all = Wszystkie ({ $n })
responses-never = Tu pojawią się wszystkie odpowiedzi
responses-never-about = Od najnowszych, słowami klientów, z oceną, kanałem i osobą, której można odpisać.
responses-example = Miła obsługa jak zawsze, ale paczka przyszła tydzień za późno. Wystarczyłby SMS.
responses-example-note = To przykład, nie klient.
responses-next = Nikt jeszcze nie odpowiedział
responses-next-about = Można udostępnić odnośnik do ankiety albo zaimportować odpowiedzi z innego miejsca.
responses-next-survey = Wybierz ankietę

feed-none = Brak odpowiedzi.
feed-note =
    { $n ->
        [one] { $n } odpowiedź, od najnowszych.
        [few] { $n } odpowiedzi, od najnowszych.
        [many] { $n } odpowiedzi, od najnowszych.
       *[other] { $n } odpowiedzi, od najnowszych.
    }
feed-note-comments =
    { $n ->
        [one] { $n } odpowiedź, z komentarzem: { $comments }, od najnowszych.
        [few] { $n } odpowiedzi, z komentarzem: { $comments }, od najnowszych.
        [many] { $n } odpowiedzi, z komentarzem: { $comments }, od najnowszych.
       *[other] { $n } odpowiedzi, z komentarzem: { $comments }, od najnowszych.
    }
# What came while the page was open.
feed-fresh =
    { $n ->
        [one] { $n } nowa odpowiedź
        [few] { $n } nowe odpowiedzi
        [many] { $n } nowych odpowiedzi
       *[other] { $n } nowej odpowiedzi
    }
feed-days = { $days }, { $zone }.

responses-starred = Z gwiazdką
responses-keys-select = zaznacz
responses-keys-tag = tag
responses-none-starred = Nic tu nie ma gwiazdki. Warto dać ją odpowiedzi, którą powinien przeczytać ktoś jeszcze: widzą ją wszyscy w przestrzeni roboczej.
responses-none-tagged = Nic tu nie ma tego tagu. Wystarczy zaznaczyć odpowiedzi na liście i wpisać tag w polu pod nimi.

# What is done to several at once. They are counted by a script.
bulk = Zaznaczone odpowiedzi
bulk-n = Zaznaczono: { $n }
bulk-clear = Odznacz wszystkie
bulk-all =
    { $n ->
        [one] Zaznacz jedyną na tej stronie
        [few] Zaznacz wszystkie { $n } na tej stronie
        [many] Zaznacz wszystkie { $n } na tej stronie
       *[other] Zaznacz wszystkie { $n } na tej stronie
    }
bulk-select = Zaznacz odpowiedź: { $who }
bulk-tag = Tag
bulk-tag-add = Dodaj tag
bulk-tag-remove = Usuń tag
bulk-star = Gwiazdka
bulk-unstar = Usuń gwiazdkę
bulk-exclude = Pomiń…
bulk-restore = Przywróć do wyniku
bulk-none = Najpierw proszę zaznaczyć co najmniej jedną odpowiedź.
bulk-many = Najwyżej jedna strona naraz, czyli 50 odpowiedzi.
bulk-tag-none = Najpierw proszę wpisać tag.
bulk-tag-long = Tag może mieć najwyżej 40 znaków.
bulk-tag-line = Tag to jeden wiersz tekstu.
bulk-no-tags = Nie ma jeszcze tagów. Wystarczy zaznaczyć odpowiedzi na ten sam temat i wpisać dla nich słowo, na przykład „dostawa”. Tag prowadzi potem do nich wszystkich.
star = Gwiazdka
tags = Tagi

# What an act came to.
act-tagged =
    { $n ->
        [one] Tag „{ $tag }” dodano do { $n } odpowiedzi.
        [few] Tag „{ $tag }” dodano do { $n } odpowiedzi.
        [many] Tag „{ $tag }” dodano do { $n } odpowiedzi.
       *[other] Tag „{ $tag }” dodano do { $n } odpowiedzi.
    }
act-untagged =
    { $n ->
        [one] Tag „{ $tag }” usunięto z { $n } odpowiedzi.
        [few] Tag „{ $tag }” usunięto z { $n } odpowiedzi.
        [many] Tag „{ $tag }” usunięto z { $n } odpowiedzi.
       *[other] Tag „{ $tag }” usunięto z { $n } odpowiedzi.
    }
act-starred =
    { $n ->
        [one] Gwiazdkę dodano do { $n } odpowiedzi.
        [few] Gwiazdkę dodano do { $n } odpowiedzi.
        [many] Gwiazdkę dodano do { $n } odpowiedzi.
       *[other] Gwiazdkę dodano do { $n } odpowiedzi.
    }
act-unstarred =
    { $n ->
        [one] Gwiazdkę usunięto z { $n } odpowiedzi.
        [few] Gwiazdkę usunięto z { $n } odpowiedzi.
        [many] Gwiazdkę usunięto z { $n } odpowiedzi.
       *[other] Gwiazdkę usunięto z { $n } odpowiedzi.
    }
act-excluded =
    { $n ->
        [one] W wyniku pominięto { $n } odpowiedź.
        [few] W wyniku pominięto { $n } odpowiedzi.
        [many] W wyniku pominięto { $n } odpowiedzi.
       *[other] W wyniku pominięto { $n } odpowiedzi.
    }
act-restored =
    { $n ->
        [one] Do wyniku przywrócono { $n } odpowiedź.
        [few] Do wyniku przywrócono { $n } odpowiedzi.
        [many] Do wyniku przywrócono { $n } odpowiedzi.
       *[other] Do wyniku przywrócono { $n } odpowiedzi.
    }
act-nothing = Nic się nie zmieniło.
act-same =
    { $n ->
        [one] W przypadku { $n } już tak było.
        [few] W przypadku { $n } już tak było.
        [many] W przypadku { $n } już tak było.
       *[other] W przypadku { $n } już tak było.
    }
act-full =
    { $n ->
        [one] { $n } ma już 20 tagów, a więcej mieć nie może.
        [few] { $n } mają już 20 tagów, a więcej mieć nie mogą.
        [many] { $n } ma już 20 tagów, a więcej mieć nie może.
       *[other] { $n } ma już 20 tagów, a więcej mieć nie może.
    }
act-undo = Cofnij

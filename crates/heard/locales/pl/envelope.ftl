### Koperta obok klienta: co pisze w programie pocztowym współpracownika.

# Do klientów: krótko, same pytania, nigdy pochwała w imieniu klienta.
envelope-thanks-body =
    Dziękuję za poświęcony czas. Mam tę odpowiedź przed sobą.

    Czy jest coś, co powinniśmy wyjaśnić, poprawić lub zrobić inaczej? Wystarczy odpisać na tę wiadomość.
envelope-request-subject = Prośba o opinię: { $product }
envelope-request-body =
    Chcemy pokazać, co klienci o nas myślą, dobrego i złego. Czy możemy prosić o kilka szczerych zdań? Nie oczekujemy pochwał.

    1. Co było potrzebne na początku?
    2. Co było dobre, a co nie?
    3. Co inni powinni wiedzieć przed wyborem?

    Czy możemy opublikować te słowa, z podpisem lub bez?
envelope-request-link = Wystarczy odpisać na tę wiadomość albo napisać tutaj: { $link }
envelope-request-gift = W podziękowaniu, niezależnie od treści: { $gift }. Powiemy o tym obok tych słów.

# Do współpracowników.
envelopes = Szablony wiadomości
envelopes-card = Co koperta obok klienta pisze w Twoim programie pocztowym.
envelopes-go = Zobacz szablony
envelopes-about = Koperta obok klienta otwiera Twój program pocztowy z wpisanym odbiorcą, tematem i treścią. Czytasz, zmieniasz, co chcesz, i wysyłasz samodzielnie: Heard niczego nie wysyła.
envelopes-own = Własne szablony
envelopes-none = Nie ma jeszcze własnych szablonów. Te poniżej są zawsze: zacznij od jednego z nich albo napisz nowy.
envelopes-full = Szablonów jest pięćdziesiąt. Usuń taki, który nie jest już potrzebny.
envelopes-shipped = Zawsze dostępne
envelopes-shipped-about = W języku klienta, jeśli Heard go zna, w przeciwnym razie w języku tego obszaru roboczego.
envelope-thanks = Podziękowanie za odpowiedź
envelope-thanks-about = Otwiera się jako pierwsze obok każdego, kto odpowiedział. Pasuje do każdej oceny: pyta, co trzeba zrobić.
envelope-request = Prośba o opinię
envelope-request-about = Prosi o szczere słowa, dobre lub złe, z pytaniami do odpowiedzi. Nigdy z pochwałą do przepisania.
envelope-blank = Pusta wiadomość
envelope-open = Napisz w programie pocztowym: { $name }, { $letter }
envelope-others = Inne szablony
envelope-others-of = Inne szablony: { $name }
envelope-begin = Zacznij od tego
envelope-begin-of = Napisz szablon, który zaczyna się od „{ $letter }”
envelope-add = Napisz szablon
envelope-change = Zmień szablon
envelope-name = Nazwa
envelope-name-about = Tak, jak wybierają go współpracownicy obok klienta.
envelope-name-wrong = Potrzebna jest nazwa o długości do 60 znaków.
envelope-language = Język
envelope-language-about = Proponowany najpierw klientom, którzy w nim czytają.
envelope-language-any = Dla wszystkich
envelope-language-wrong = Wybierz jeden z tych języków.
envelope-subject = Temat
envelope-body = Treść
envelope-subject-wrong = Potrzebny jest jeden wiersz o długości od 1 do 150 znaków.
envelope-body-wrong = Potrzeba od 1 do 2000 znaków.
envelope-text-unknown = Słowo w nawiasach klamrowych nie jest żadnym z poniższych.
envelope-gaps = Co jest wpisywane dla każdego klienta
envelope-gaps-about = To, co stoi za kreską, pojawia się, gdy nic nie wiadomo: {"{"}name|kliencie{"}"}.
envelope-gap-name = Imię
envelope-gap-product = Czego dotyczy odpowiedź
envelope-gap-link = Gdzie pisze się opinię
envelope-gap-gift = Co dajesz w podziękowaniu
envelope-gap-employee = Twoje imię i nazwisko
envelope-look = Zobacz wypełniony
envelope-example = Przykład
envelope-example-about = Dla klienta o imieniu { $name }, tak jak pokaże to Twój program pocztowy.
envelope-cut = Programy pocztowe przyjmują { $most } bajtów, więc tekst jest ucięty tam, gdzie widzisz …. Litery spoza angielskiego zajmują do sześciu bajtów.
envelope-hint-praise = To prosi o dobre słowa. Proś o szczere, dobre lub złe: serwisy z opiniami zabraniają prosić o pochwały, a zamówiona opinia nikogo nie przekonuje.
envelope-hint-reward = To obiecuje coś za dobre słowa. W wielu krajach jest to zabronione: obiecaj to niezależnie od treści albo pomiń.
envelope-remove = Usuń
envelope-remove-of = Usuń { $name }
envelope-remove-about = Nie będzie już proponowany obok klientów.
envelope-values = Co może powiedzieć każdy szablon
envelope-values-about = Oba pola mogą zostać puste: wtedy nic się o tym nie mówi.
envelope-link = Gdzie pisze się opinię
envelope-link-about = Twoja strona. Stoi tam, gdzie w szablonie jest {"{"}link{"}"}.
envelope-link-wrong = Potrzebny jest adres strony zaczynający się od https:// lub http://, o długości do 300 znaków.
envelope-gift = Co dajesz w podziękowaniu
envelope-gift-about = Własnymi słowami, na przykład: dzwonek do roweru. Stoi tam, gdzie w szablonie jest {"{"}gift{"}"}. Daje się go niezależnie od tego, co ktoś napisze; prezent za pochwałę jest w wielu krajach niezgodny z prawem.
envelope-gift-wrong = Jeden wiersz o długości do 100 znaków.
done-envelope-added = Szablon jest dodany.
done-envelope-changed = Szablon jest zmieniony.
done-envelope-removed = Szablon jest usunięty.
act-envelope-made = pisze szablon wiadomości
act-envelope-changed = zmienia szablon wiadomości
act-envelope-removed = usuwa szablon wiadomości

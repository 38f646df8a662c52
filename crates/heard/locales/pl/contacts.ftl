# Customers, lists of them, and what is known of them.
contacts = Kontakty
contacts-new = Dodaj kontakt
contacts-import = Import
contacts-import-file = Importuj listę
contacts-never = Nikt nie jest jeszcze znany
contacts-never-about = Kontakty to klienci, których pytasz. Wczytaj ich z arkusza lub pliku CSV albo dodaj pierwszego ręcznie. Kto odpowie na zaproszenie, pojawi się tu samodzielnie.
contacts-come = Przychodzą też sami
contacts-come-about = Program może dodawać i zmieniać kontakty przez API, na przykład gdy ktoś kupi lub się zarejestruje.
contacts-come-api = Przeczytaj o API
contacts-search = Szukaj kontaktów
contacts-n = { $n ->
    [one] { $n } kontakt
    [few] { $n } kontakty
    [many] { $n } kontaktów
   *[other] { $n } kontaktu
}
contacts-who = Kontakt
contacts-last = Ostatnia odpowiedź
contacts-no-answer = Jeszcze żadnej
contacts-since = Znany od
contacts-choose = Wybierz
contacts-choose-one = Wybierz: { $who }
contacts-onto = Na listę
contacts-mark-on = Dodaj do listy
contacts-mark-off = Zdejmij z listy
contacts-mark-none = Nikt nie jest zaznaczony. Najpierw zaznacz kontakty.
contacts-mark-no-list = Wybierz listę.
contacts-marked = { $n ->
    [one] { $n } kontakt dodano do listy „{ $list }”.
    [few] { $n } kontakty dodano do listy „{ $list }”.
    [many] { $n } kontaktów dodano do listy „{ $list }”.
   *[other] { $n } kontaktu dodano do listy „{ $list }”.
}
contacts-marked-off = { $n ->
    [one] { $n } kontakt zdjęto z listy „{ $list }”.
    [few] { $n } kontakty zdjęto z listy „{ $list }”.
    [many] { $n } kontaktów zdjęto z listy „{ $list }”.
   *[other] { $n } kontaktu zdjęto z listy „{ $list }”.
}
contacts-keep-segment = Zachowaj jako segment
contacts-none = Nikt taki
contacts-none-about = Żaden kontakt nie pasuje do tego, czego szukasz.
contacts-none-list = Ta lista jest jeszcze pusta. Zaznacz kontakty i dodaj je do niej albo wybierz ją przy imporcie pliku.
contacts-all = Pokaż wszystkie kontakty
contacts-older = Dalsze kontakty
contacts-first = Wróć do pierwszych
filter-list = Lista
rail-contacts = Kontakty

contact-nameless = Bez imienia
contact-name = Imię i nazwisko
contact-emails = E-mail
contact-emails-about = Jeden adres w wierszu; pisze się na pierwszy.
contact-phones = Telefon
contact-phones-about = Jeden numer w wierszu, z + i kodem kraju.
contact-account = Firma
contact-owner = Opiekun
contact-owner-about = Agent, który zwykle się nimi zajmuje.
contact-nobody = Nikt
contact-unknown = Nie wiadomo
contact-language = Język
contact-language-about = Język, w którym pytamy.
contact-country = Kraj
contact-country-about = Dwie litery, na przykład PL lub DE.
contact-zone = Strefa czasowa
contact-zone-about = Na przykład Europe/Warsaw; decyduje, co jest dla nich dniem, a co nocą.
contact-clock = Jest tam teraz { $time } ({ $zone })
contact-write = Napisz e-mail
contact-save = Zapisz
contact-change = Zmień
contact-known = Co wiadomo
contact-timeline = Co się wydarzyło
contact-no-lists = Na żadnej liście.
contact-list-off = Zdejmij z listy { $list }
contact-overtaken = Ktoś inny zmienił w międzyczasie ten kontakt
contact-overtaken-about = Nic nie zapisano. To, co wpisano, nadal tu jest; zapisz ponownie, żeby obowiązywało.
contact-overtaken-see = Zobacz, co jest tam teraz
contact-taken = { $address } należy już do kontaktu { $who }
contact-taken-see = Zobacz kontakt { $who }
contact-taken-merge = To ta sama osoba: połącz
contact-mistake-line = Wiersz { $n }: { $mistake }
contact-mistake-nobody = Wpisz imię, adres e-mail lub numer telefonu.
contact-mistake-not-an-address = To nie jest adres e-mail.
contact-mistake-not-a-number = To nie jest numer. Numer telefonu wymaga + i kodu kraju albo kraju powyżej.
contact-mistake-not-a-language = To nie jest kod języka.
contact-mistake-not-a-country = Użyj dwóch liter kraju, na przykład PL.
contact-mistake-not-a-zone = Nie ma takiej strefy czasowej. Wybierz ją z listy.
contact-mistake-not-a-day = To nie jest dzień w kalendarzu.
contact-mistake-not-yes-or-no = Wybierz tak lub nie.
contact-mistake-too-long = Najwyżej 200 znaków.
contact-mistake-too-many = Najwyżej 20.
contact-mistake-control-character = Zawiera znak, który nie jest tekstem.
contact-mistake-unknown = Tego nie przechowuje się już o kontaktach.

contact-time-rated = Odpowiedź na „{ $survey }”: { $score }
contact-time-wrote = Odpowiedź na „{ $survey }” z komentarzem
contact-time-asked = Pytanie: „{ $survey }”
contact-time-agreed = Zgoda: { $channel }
contact-time-withdrew = Wycofanie: { $channel }
contact-time-listed = Dodanie do listy „{ $list }”
contact-time-added = { $name } dodaje kontakt
contact-time-changed = { $name } zmienia kontakt
contact-time-merged = { $name } łączy z tym inny kontakt
contact-time-taken-back = { $name } cofa import
contact-time-imported = Z importu
contact-time-known = Stał się znany
contact-time-an-import = Import

contact-consent = Zgoda
contact-consent-never = Nic nie wiadomo
contact-consent-withdrawn = Wycofana
contact-consent-given = Udzielona
contact-consent-write = Zapisz zgodę
contact-consent-channel = Na
contact-consent-what = Co się wydarzyło
contact-consent-basis = Na jakiej podstawie
contact-consent-source = Skąd pochodzi
contact-consent-source-about = Na przykład „formularz zamówienia, 3 maja 2026” albo „powiedziane Mai przez telefon”.
contact-consent-words = Dokładne brzmienie, jeśli jest znane
contact-consent-save = Zapisz
contact-consent-choose = Wybierz, na co i na jakiej podstawie.
contact-consent-source-missing = Powiedz, skąd pochodzi zgoda.
contact-consent-long = Źródło ma najwyżej 200 znaków, brzmienie najwyżej 2000.
channel-email = E-mail
channel-call = Połączenia
channel-sms = SMS-y
basis-consent = Zgoda wyrażona
basis-soft_opt_in = Klient, który nie wyraził sprzeciwu
basis-service_message = Część zamówionej usługi

contact-merge = Połącz z innym kontaktem
contact-merge-about = Gdy dwa kontakty to ta sama osoba.
contact-merge-lead = Kto jest tą samą osobą co { $who }? Wszystko stamtąd przejdzie tutaj.
contact-merge-search = Szukaj
contact-merge-none = Nikogo innego takiego nie ma.
contact-merge-choose = Zobacz oba
contact-merge-choose-one = Zobacz oba: { $who }
contact-merge-both = { $other } stanie się częścią kontaktu { $who }. To, co już jest przy { $who }, zostaje; luki zostaną uzupełnione.
contact-merge-field = Co
contact-merge-after = Po połączeniu
contact-merge-moves = Odpowiedzi, zaproszenia, zgody i listy kontaktu { $other } przejdą do { $who }. Tego nie można cofnąć.
contact-merge-do = Połącz
contact-merge-other = Wybierz kogoś innego
contact-export = Zapisz wszystko w pliku
contact-export-about = Dla tej osoby, gdy zapyta, co przechowujesz.
contact-erase = Zapomnij tę osobę
contact-erase-about = Wszystko, co mówi, kim jest, zniknie.
contact-erased = Zapomniana
contact-erased-about = Tę osobę zapomniano { $when }. To, co powiedziała, nadal się liczy, bez niczego, co mówi, kto to był.

lists = Listy
lists-none = Nie ma jeszcze list
lists-none-about = Na listę dodajesz ludzi samodzielnie; segment znajduje ich filtrem, zawsze według stanu na teraz.
list-name = Nazwa
list-save = Zapisz
list-change = Zmień
list-change-of = Zmień listę { $name }
list-remove = Usuń listę
list-remove-about = Kontakty zostają.
list-remove-sure = Usunąć listę „{ $name }”? Kontakty zostają.
list-new = Nowa lista
list-new-about = Ludzie są na niej, dopóki ich z niej nie zdejmiesz.
list-new-do = Utwórz listę
list-name-wrong = Lista potrzebuje nazwy, najwyżej 120 znaków.
list-filter-missing = Segment potrzebuje filtra.
list-taken = Tak nazywa się już inna lista.
list-too-many = Jest już 500 list; to granica.
list-circle = Segment „{ $list }” byłby częścią samego siebie. Trzeba pominąć go w tym filtrze albo zapytać wprost o jego warunki.
list-nested = Segment, który jest wymieniony w innym, sam nie może wymieniać żadnego: „{ $outer }” wymieniałby „{ $inner }”, a ten wymienia „{ $within }”. Zamiast tego wpisz do filtra warunki segmentu „{ $inner }”.
segment = Segment
segment-new = Nowy segment
segment-about = Segment to lista, która prowadzi się sama: są na niej ci, do których pasuje filtr. Pyta o kontakt (language, country, account, owner, property.NAME), a o wszystko inne – o jego ostatnią odpowiedź.
segment-filter = Filtr
segment-filter-about = Ten sam język co w przeglądzie, na przykład band = detractor and country = PL.
segment-new-do = Utwórz segment

properties = Właściwości kontaktów
properties-about = Co przechowujesz o kontaktach poza imieniem, adresem, firmą i językiem. Filtry i segmenty pytają o to jako property.KEY.
properties-none = Nic więcej się jeszcze nie przechowuje
properties-none-about = Dodaj to, według czego chcesz wybierać ludzi: plan, datę odnowienia, liczbę miejsc.
properties-go = Zobacz i zmień
properties-offer = Przechowuj o kontaktach więcej: plan, datę odnowienia…
property-name = Nazwa
property-rename = Zmień nazwę
property-rename-of = Zmień nazwę: { $name }
property-remove = Usuń
property-remove-of = Usuń: { $name }
property-remove-sure = { $n ->
    [0] Usunąć „{ $name }”? Żaden kontakt tego nie ma.
    [one] Usunąć „{ $name }” i to, co ma tam { $n } kontakt? Tego nie można cofnąć.
    [few] Usunąć „{ $name }” i to, co mają tam { $n } kontakty? Tego nie można cofnąć.
    [many] Usunąć „{ $name }” i to, co ma tam { $n } kontaktów? Tego nie można cofnąć.
   *[other] Usunąć „{ $name }” i to, co ma tam { $n } kontaktu? Tego nie można cofnąć.
}
property-new = Przechowuj coś jeszcze
property-key = Klucz
property-key-about = Tak nazywają to filtry, pliki i programy: małe litery, cyfry i _. Pusty powstaje z nazwy.
property-kind = Rodzaj
property-kind-text = Tekst
property-kind-number = Liczba
property-kind-day = Dzień
property-kind-yes_no = Tak lub nie
property-yes = Tak
property-no = Nie
property-new-do = Dodaj
property-kind-missing = Wybierz rodzaj wartości.
property-name-wrong = Nazwa ma od 1 do 60 znaków.
property-key-wrong = Klucz ma małe litery od a do z, cyfry i _, najwyżej 60.
property-taken = Taki klucz już istnieje.
property-too-many = Jest już 100 właściwości; to granica.

done-merged = Oba kontakty są teraz jednym.
done-list-made = Lista jest utworzona.
done-list-removed = Listę usunięto; jej kontakty nadal są.
done-property-removed = Tego już się nie przechowuje.

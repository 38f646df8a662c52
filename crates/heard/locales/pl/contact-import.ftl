# Bringing in customers.
contact-import-title = Import kontaktów
contact-import-crumb = Import kontaktów
contact-import-contacts = Kontakty
contact-import-lead = Można wkleić adresy albo przynieść tabelę. Kto jest już znany, zostanie rozpoznany po adresie; nikt nie dostanie z tego powodu wiadomości, a ten sam plik drugi raz niczego nie zmieni.
contact-import-paste = Wklej kontakty
contact-import-paste-example =
    ana@example.com
    Bor Kos <bor@example.com>
contact-import-paste-hint = Adresy po jednym w wierszu, odbiorcy w zapisie programu pocztowego albo komórki skopiowane z arkusza, z wierszem nazw kolumn lub bez niego.
contact-import-file = Albo plik
contact-import-send = Sprawdź
contact-import-both = Proszę wkleić kontakty albo wybrać plik, nie jedno i drugie.
contact-import-nothing = Proszę wkleić kontakty albo wybrać plik.
contact-import-pasted = Wklejone
contact-import-column-changed = Zmieniono
contact-import-next-columns-about = Heard po nazwach i zawartości zgaduje nazwiska, adresy, numery telefonów i inne dane. Wszystko można zmienić.
contact-import-next-check = Podgląd skutków
contact-import-next-check-about = Kto jest nowy, kto by się zmienił i których wierszy nie da się przyjąć (z numerem i powodem).
contact-import-next-start-about = Import działa sam, można go w każdej chwili zatrzymać, a później cofnąć.

contact-import-state =
    { $state ->
        [looking] Trwa sprawdzanie
        [uploaded] Nie rozpoczęto
        [running] Trwa
        [done] Zakończono
        [stopped] Zatrzymano
        [undoing] Trwa cofanie
        [undone] Cofnięto
       *[failed] Nie udało się
    }
contact-import-looking =
    { $n ->
        [one] Dotąd sprawdzono { $n } wiersz
        [few] Dotąd sprawdzono { $n } wiersze
        [many] Dotąd sprawdzono { $n } wierszy
       *[other] Dotąd sprawdzono { $n } wiersza
    }
contact-import-looking-about = To długi plik. Nic nie jest jeszcze zapisywane: tu widać, co stałoby się z każdym wierszem. Tę stronę można zamknąć i wrócić później.
contact-import-look-ended = Sprawdzanie pliku nie dobiegło końca, więc nic jeszcze nie wiadomo. Naciśnij „Sprawdź ponownie”.

contact-import-remembered = Kolumny przyjęto tak jak dla pliku { $file } z dnia { $day }. Zgody tamtych kontaktów nie są przenoszone.
contact-import-heading = Pierwszy wiersz
contact-import-heading-yes = Nazywa kolumny
contact-import-heading-no = Jest kontaktem
contact-import-column = Kolumna { $n }
contact-import-properties = Właściwości
contact-import-new-property = Utwórz nową właściwość
contact-import-what = Co się z nimi stanie
contact-import-policy = Kontakty, którzy są już znani
contact-import-policy-update = Zaktualizuj: dane z pliku zastąpią to, co jest znane
contact-import-policy-fill = Uzupełnij luki: to, co jest znane, zostaje
contact-import-policy-skip = Zostaw bez zmian; lista i zgoda i tak ich dotyczą
contact-import-list = Umieść wszystkich na liście
contact-import-list-none = Na żadnej liście
contact-import-list-new = Nowa lista
contact-import-list-name = Nazwa nowej listy
contact-import-country = Kraj numerów telefonów bez kraju
contact-import-country-hint = Dwie litery, na przykład PL. Jeśli puste, numery bez + zostaną pominięte.
contact-import-format = Zapis dni
contact-import-agreed = Zgoda
contact-import-agreed-no = O zgodzie nic nie wiadomo
contact-import-agreed-yes = Wolno ich pytać, z następującego powodu
contact-import-channels = Jak wolno się z nimi kontaktować
contact-import-channel-email = Pocztą elektroniczną
contact-import-channel-call = Przez telefon
contact-import-channel-sms = Wiadomością SMS
contact-import-basis = Dlaczego
contact-import-basis-consent = Zgodzili się na to
contact-import-basis-soft-opt-in = Są klientami, wiedzieli, że mogą się sprzeciwić, i nie sprzeciwili się
contact-import-basis-service-message = Należy to do usługi, o którą prosili
contact-import-source = Skąd jest zgoda
contact-import-source-hint = Na przykład: formularz zapisu w sklepie internetowym, 2025
contact-import-wording = Na co się zgodzili
contact-import-wording-hint = Dokładnie tymi słowami, które im pokazano, jeśli ktoś je zachował.
contact-import-agreed-about = Kto wycofał zgodę, pozostaje wyłączony, chyba że kolumna mówi, że zgodził się później.
contact-import-dry-run-about = Nic jeszcze nie zapisano.
contact-import-fresh =
    { $n ->
        [one] { $n } kontakt do dodania
        [few] { $n } kontakty do dodania
        [many] { $n } kontaktów do dodania
       *[other] { $n } kontaktu do dodania
    }
contact-import-changes =
    { $n ->
        [one] { $n } znany kontakt do zmiany
        [few] { $n } znane kontakty do zmiany
        [many] { $n } znanych kontaktów do zmiany
       *[other] { $n } znanego kontaktu do zmiany
    }
contact-import-same =
    { $n ->
        [one] { $n } znany kontakt pozostaje bez zmian
        [few] { $n } znane kontakty pozostają bez zmian
        [many] { $n } znanych kontaktów pozostaje bez zmian
       *[other] { $n } znanego kontaktu pozostaje bez zmian
    }
contact-import-again =
    { $n ->
        [one] { $n } wiersz dotyczy kontaktu z wcześniejszego wiersza
        [few] { $n } wiersze dotyczą kontaktów z wcześniejszych wierszy
        [many] { $n } wierszy dotyczy kontaktów z wcześniejszych wierszy
       *[other] { $n } wiersza dotyczy kontaktów z wcześniejszych wierszy
    }
contact-import-remarks-about = Mimo to zostaną przyjęte.
contact-import-errors = Zapisz wszystko w pliku
contact-import-start =
    { $n ->
        [one] Importuj { $n } wiersz
        [few] Importuj { $n } wiersze
        [many] Importuj { $n } wierszy
       *[other] Importuj { $n } wiersza
    }
contact-import-start-none = Nie ma czego importować
contact-import-go-on-about = To, co zaimportowano, zostaje. Wznowienie zacznie się tam, gdzie przerwano.
contact-import-gone-about = Pliki są usuwane po tygodniu albo dzień po imporcie. Aby kontynuować, proszę przynieść plik ponownie: to, co zaimportowano, się przez to nie zmieni.
contact-import-added = Dodano
contact-import-changed = Zmieniono
contact-import-as-was = Bez zmian
contact-import-to-contacts = Do kontaktów
contact-import-to-list = Do listy
contact-import-more = Importuj więcej

contact-import-undo = Cofnij ten import
contact-import-undo-on = Kontynuuj cofanie
contact-import-undo-title = Cofnięcie importu
contact-import-undo-what = Teraz stałoby się to
contact-import-undo-gone =
    { $n ->
        [one] { $n } dodany kontakt zniknie
        [few] { $n } dodane kontakty znikną
        [many] { $n } dodanych kontaktów zniknie
       *[other] { $n } dodanego kontaktu zniknie
    }
contact-import-undo-put-back =
    { $n ->
        [one] { $n } kontakt odzyska to, co było znane wcześniej
        [few] { $n } kontakty odzyskają to, co było znane wcześniej
        [many] { $n } kontaktów odzyska to, co było znane wcześniej
       *[other] { $n } kontaktu odzyska to, co było znane wcześniej
    }
contact-import-undo-kept =
    { $n ->
        [one] { $n } kontakt pozostaje bez zmian:
        [few] { $n } kontakty pozostają bez zmian:
        [many] { $n } kontaktów pozostaje bez zmian:
       *[other] { $n } kontaktu pozostaje bez zmian:
    }
contact-import-undo-marks = Wszyscy znikną z listy, na której umieścił ich import, a zgody z importu zostaną usunięte. Nowe właściwości zostają.
contact-import-undo-list = Zostaje też utworzona lista.
contact-import-undo-start = Cofnij import
contact-import-undo-not = Zachowaj import
contact-import-undo-failed = Podczas cofania coś się zepsuło. To, co zrobiono, jest zrobione; można kontynuować.
contact-import-undoing = { $done } z { $total } kontaktów
contact-import-undoing-begins = Trwa liczenie kontaktów.
contact-import-undone-gone =
    { $n ->
        [one] Zniknął { $n } dodany kontakt
        [few] Zniknęły { $n } dodane kontakty
        [many] Zniknęło { $n } dodanych kontaktów
       *[other] Zniknęło { $n } dodanego kontaktu
    }
contact-import-undone-put-back =
    { $n ->
        [one] { $n } kontakt odzyskał to, co było znane wcześniej
        [few] { $n } kontakty odzyskały to, co było znane wcześniej
        [many] { $n } kontaktów odzyskało to, co było znane wcześniej
       *[other] { $n } kontaktu odzyskało to, co było znane wcześniej
    }
contact-import-undone-kept =
    { $n ->
        [one] { $n } kontakt pozostał bez zmian:
        [few] { $n } kontakty pozostały bez zmian:
        [many] { $n } kontaktów pozostało bez zmian:
       *[other] { $n } kontaktu pozostało bez zmian:
    }
contact-import-undone-addresses =
    { $n ->
        [one] { $n } adres nie wrócił: należy już do innego kontaktu
        [few] { $n } adresy nie wróciły: należą już do innych kontaktów
        [many] { $n } adresów nie wróciło: należą już do innych kontaktów
       *[other] { $n } adresu nie wróciło: należą już do innych kontaktów
    }
contact-import-kept-merged = połączone z innym kontaktem
contact-import-kept-erased = zapomniani
contact-import-kept-answered = odpowiedzieli
contact-import-kept-invited = zaproszeni
contact-import-kept-changed = zmienieni w międzyczasie
contact-import-kept-listed = umieszczeni na innej liście
contact-import-kept-agreed = zgoda udzielona lub wycofana gdzie indziej

contact-import-role-name = Imię i nazwisko
contact-import-role-first-name = Samo imię
contact-import-role-last-name = Nazwisko
contact-import-role-email = Adresy e-mail
contact-import-role-phone = Numery telefonów
contact-import-role-language = Język
contact-import-role-zone = Strefa czasowa
contact-import-role-country = Kraj
contact-import-role-account = Firma (kontaktu)
contact-import-role-owner = Opiekun (agent)
contact-import-role-agreed = Dzień zgody
contact-import-role-none = Nie importuj
contact-import-new-text = Nowa: tekst
contact-import-new-number = Nowa: liczba
contact-import-new-day = Nowa: dzień
contact-import-new-yes-no = Nowa: tak lub nie

contact-import-mistake-no-address = Żadna kolumna nie zawiera adresów e-mail ani numerów telefonów. Proszę wybrać jedną: po nich rozpoznaje się kontakty.
contact-import-mistake-twice = Dwie kolumny oznaczają to samo: { $name }. Proszę zostawić jedną.
contact-import-mistake-no-format = Proszę wybrać, jak zapisano dni.
contact-import-mistake-no-column = W pliku nie ma kolumny „{ $name }”.
contact-import-mistake-no-property = Właściwości „{ $name }” już nie ma. Proszę wybrać inną.
contact-import-mistake-too-many-properties = Przestrzeń robocza ma najwyżej 100 właściwości. Proszę pominąć część kolumn.
contact-import-mistake-too-many-lists = Przestrzeń robocza ma najwyżej 500 list. Proszę wybrać jedną z istniejących.
contact-import-mistake-no-list = Tej listy już nie ma. Proszę wybrać inną.
contact-import-mistake-list-name = Proszę nadać nowej liście nazwę, której nie ma żadna inna, o długości najwyżej 120 liter.
contact-import-mistake-segment = W segmencie nie można nikogo umieścić: decyduje o tym jego filtr. Proszę wybrać inną listę.
contact-import-mistake-no-channel = Proszę wybrać, jak wolno się z nimi kontaktować, albo nie podawać nic o zgodzie.
contact-import-mistake-no-source = Proszę napisać, skąd jest ich zgoda.
contact-import-mistake-agreed-to-what = Kolumna zawiera dzień zgody. Proszę podać niżej, na co się zgodzili, albo pominąć kolumnę.
contact-import-mistake-no-country = „{ $name }” nie jest krajem. Proszę wpisać dwie litery, na przykład PL.

contact-import-reason-nobody = Ani adresu e-mail, ani numeru telefonu
contact-import-reason-wrong-email = To nie jest adres e-mail, a innego nie ma
contact-import-reason-wrong-phone = To nie jest numer telefonu albo brakuje kraju, a innego nie ma
contact-import-reason-email = Nie jest adresem e-mail; pominięto
contact-import-reason-phone = Nie jest numerem telefonu albo brakuje kraju; pominięto
contact-import-reason-many = Ponad 20 adresów; pozostałe pominięto
contact-import-reason-language = Nie jest kodem języka, takim jak sl; pominięto
contact-import-reason-zone = Nie ma takiej strefy czasowej; pominięto
contact-import-reason-country = Nie jest dwuliterowym kodem kraju; pominięto
contact-import-reason-long = Ponad 200 liter; pominięto
contact-import-reason-number = Nie jest liczbą albo może być dwiema; pominięto
contact-import-reason-day = Nie jest dniem; pominięto
contact-import-reason-yes-no = Ani tak, ani nie; pominięto
contact-import-reason-not-agreed = Brak czytelnego dnia zgody; zgody nie zapisano
contact-import-reason-taken = Adres należy do innego kontaktu i u niego zostaje
contact-import-reason-again = Ten sam kontakt co we wcześniejszym wierszu

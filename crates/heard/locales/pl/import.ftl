# Bringing in history.
import-title = Import
import-title-empty = Import historii
import-lead = Odpowiedzi z innego narzędzia albo z tabeli: daty, oceny i komentarze pozostają takie, jakie były. Nikt nie dostanie z tego powodu wiadomości, a ten sam plik drugi raz niczego nie doda.
import-survey = Ankieta
import-survey-new = Nowa ankieta
import-survey-name = Nazwa nowej ankiety
import-survey-name-hint = Potrzebna tylko dla nowej ankiety. Będzie to pytanie NPS po kontakcie; później można to zmienić.
import-file = Plik
import-file-hint = CSV z dowolnym typowym separatorem i kodowaniem albo XLSX; najwyżej { $megabytes } MB i milion wierszy. Zanim cokolwiek zostanie dodane, widać, co jest w pliku.
import-send = Sprawdź plik
import-no-file = Proszę wybrać plik.
import-no-survey = Proszę wybrać ankietę albo podać nazwę nowej.
import-earlier = Wcześniejsze importy
import-what-next = Co będzie dalej
import-next-columns = Znaczenie kolumn
import-next-columns-about = Heard odgaduje ocenę, komentarz, datę i inne dane z nazw i zawartości. Wszystko można zmienić.
import-next-check = Podgląd tego, co zostanie dodane
import-next-check-about = Ile wierszy, których nie da się przyjąć (z numerem i powodem) i jaki dają wynik.
import-next-start = Uruchomienie
import-next-start-about = Import działa sam i można go w każdej chwili zatrzymać. To, co już tu jest, nigdy nie zostanie dodane drugi raz.
import-column-file = Plik
import-column-state = Stan
import-column-added = Dodano
import-column-line = Wiersz
import-column-reason = Powód
import-column-cell = Komórka

import-state =
    { $state ->
        [uploaded] Nierozpoczęty
        [running] W toku
        [done] Gotowy
        [stopped] Zatrzymany
       *[failed] Nieudany
    }

import-columns = Znaczenie kolumn
import-columns-about = Każda kolumna pliku z kilkoma swoimi komórkami.
import-empty-column = Nic w pierwszych wierszach
import-sheet = Arkusz
import-read = Jak czytać komórki
import-format = Zapis dat
import-format-choose = Proszę wybrać
import-format-unclear = Dzień i miesiąc mogą być w tym pliku w dowolnej kolejności. Proszę wybrać.
import-zone = Strefa czasowa dat
import-zone-hint = Dla dat, które same jej nie podają.
import-without = Wiersze z komentarzem bez oceny
import-without-leave = Pomiń
import-without-keep = Zachowaj jako komentarze; nie liczą się do wyniku
import-check = Sprawdź ponownie
import-checked = Sprawdzono ponownie, z tym wyborem.
import-dry-run = Co się stanie
import-dry-run-about = Nic jeszcze nie zostało dodane.
import-put-right = Najpierw proszę to poprawić
import-rows =
    { $n ->
        [one] { $n } wiersz w pliku
        [few] { $n } wiersze w pliku
        [many] { $n } wierszy w pliku
       *[other] { $n } wiersza w pliku
    }
import-fresh =
    { $n ->
        [one] { $n } odpowiedź do dodania
        [few] { $n } odpowiedzi do dodania
        [many] { $n } odpowiedzi do dodania
       *[other] { $n } odpowiedzi do dodania
    }
import-present =
    { $n ->
        [one] { $n } już tu jest i pozostaje bez zmian
        [few] { $n } już tu są i pozostają bez zmian
        [many] { $n } już tu jest i pozostaje bez zmian
       *[other] { $n } już tu jest i pozostaje bez zmian
    }
import-comments =
    { $n ->
        [one] { $n } z nich to komentarz bez oceny
        [few] { $n } z nich to komentarze bez oceny
        [many] { $n } z nich to komentarze bez oceny
       *[other] { $n } z nich to komentarze bez oceny
    }
import-days = Od { $from } do { $to }
import-no-days = Bez dat: wszystkie liczą się z dniem dzisiejszym
import-score-of = Ich wynik
import-left-out =
    { $n ->
        [one] { $n } wiersz zostanie pominięty
        [few] { $n } wiersze zostaną pominięte
        [many] { $n } wierszy zostanie pominiętych
       *[other] { $n } wiersza zostanie pominięte
    }
import-none-left-out = Żaden wiersz nie zostanie pominięty
import-remarks =
    { $n ->
        [one] { $n } wiersz do sprawdzenia
        [few] { $n } wiersze do sprawdzenia
        [many] { $n } wierszy do sprawdzenia
       *[other] { $n } wiersza do sprawdzenia
    }
import-remarks-about = Mimo to zostaną dodane.
import-list = Wiersz po wierszu
import-list-more = Pierwsze { $shown } z { $n }.
import-start =
    { $n ->
        [one] Dodaj { $n } odpowiedź
        [few] Dodaj { $n } odpowiedzi
        [many] Dodaj { $n } odpowiedzi
       *[other] Dodaj { $n } odpowiedzi
    }
import-start-none = Nie ma czego dodać
import-crumb = Import

import-reading = Trwa odczytywanie pliku.
import-running = { $done } z { $total } wierszy
import-running-about = Tę stronę można zamknąć: import będzie trwał bez niej.
import-stop = Zatrzymaj
import-stopped = Zatrzymano po { $done } z { $total } wierszy.
import-stopped-early = Zatrzymano przed pierwszym wierszem.
import-stopped-about = To, co dodano, zostaje. Wznowienie zacznie się tam, gdzie przerwano.
import-failed = Wystąpił błąd po { $done } z { $total } wierszy.
import-failed-early = Wystąpił błąd przed pierwszym wierszem.
import-failed-about = To, co dodano, zostaje. Wznowienie zacznie się tam, gdzie przerwano; jeśli znów się nie uda, proszę powiadomić osobę, która prowadzi tę instalację Heard.
import-gone = Pliku już tu nie ma
import-gone-about = Pliki są usuwane po tygodniu albo dzień po zaimportowaniu. Aby kontynuować, trzeba wskazać plik jeszcze raz: to, co dodano, nie zostanie dodane ponownie.
import-gone-start = Wskaż plik ponownie
import-go-on = Wznów
import-error = Błąd
import-progress = Postęp
import-done =
    { $n ->
        [one] Dodano { $n } odpowiedź
        [few] Dodano { $n } odpowiedzi
        [many] Dodano { $n } odpowiedzi
       *[other] Dodano { $n } odpowiedzi
    }
import-added = Dodano
import-repeated = Już były
import-skipped = Pominięto
import-score-now = Obecny wynik ankiety
import-few-now = Wynik pojawi się od piątej odpowiedzi.
import-overview = Do ankiety
import-more = Importuj kolejny plik

import-role-score = Ocena
import-role-comment = Komentarz
import-role-date = Data
import-role-email = Adres e-mail
import-role-name = Imię i nazwisko klienta
import-role-language = Język
import-role-agent = Agent
import-role-team = Zespół
import-role-product = Produkt
import-role-country = Kraj
import-role-account = Firma (klienta)
import-role-place = Kanał
import-role-property = Zachowaj pod własną nazwą
import-role-none = Nie importuj

import-format-ymd = Najpierw rok: { $example }
import-format-dmy = Najpierw dzień: { $example }
import-format-mdy = Najpierw miesiąc: { $example }
import-format-excel = Tak jak liczy Excel: { $example }
import-format-unix-s = Sekundy od 1970 roku: { $example }
import-format-unix-ms = Milisekundy od 1970 roku: { $example }

import-mistake-nothing = Żadna kolumna nie jest oceną ani komentarzem. Proszę wybrać.
import-mistake-twice = To znaczenie mają dwie kolumny: { $name }. Proszę zostawić jedną.
import-mistake-no-format = Proszę wybrać zapis dat.
import-mistake-no-zone = Nie ma strefy czasowej „{ $name }”. Należy ją zapisać tak: Europe/Warsaw.
import-mistake-no-column = W pliku nie ma kolumny „{ $name }”.

import-reason-no-score = Brak oceny
import-reason-nothing-said = Ani oceny, ani komentarza
import-reason-not-a-number = Ocena nie jest liczbą
import-reason-not-whole = Ocena nie jest liczbą całkowitą
import-reason-off-scale = Oceny nie ma na skali ankiety
import-reason-no-date = Brak daty
import-reason-not-a-date = Data jest zapisana inaczej
import-reason-impossible-date = Nie ma takiej daty
import-reason-future-date = Data jeszcze nie nadeszła
import-reason-ancient-date = Data sprzed 1970 roku
import-reason-short-row = Mniej komórek niż kolumn; reszta jest pusta
import-reason-long-row = Więcej komórek niż kolumn
import-reason-undecodable = Znaki, których nie da się odczytać
import-reason-nul = Znaki NUL, pominięte
import-reason-stray-quote = Tekst za zamykającym cudzysłowem
import-reason-unclosed-quote = Niezamknięty cudzysłów
import-reason-not-an-address = To nie adres e-mail; zachowano pod nazwą kolumny
import-reason-not-a-language = To nie kod języka, jak sl; zachowano pod nazwą kolumny
import-reason-not-a-country = To nie dwuliterowy kod kraju; zachowano pod nazwą kolumny
import-reason-too-long = Ponad 200 liter; zachowano pod nazwą kolumny

import-wrong-unreadable = Nie udało się odczytać pliku. Proszę wskazać go ponownie.
import-wrong-disk = Na dysku tej instalacji Heard nie ma miejsca. Proszę powiadomić osobę, która ją prowadzi.
import-wrong-empty = Plik jest pusty. Tabela zaczyna się od wiersza z nazwami kolumn.
import-wrong-empty-sheet = Arkusz „{ $name }” jest pusty. Proszę go wypełnić albo wybrać inny.
import-wrong-old-workbook = To skoroszyt starego typu (.xls) albo z hasłem. Proszę go zapisać jako .xlsx bez hasła.
import-wrong-pdf = To PDF, nie tabela. Proszę wyeksportować tabelę jako CSV lub XLSX.
import-wrong-packed = To plik skompresowany. Proszę go rozpakować i wskazać tabelę, która jest w środku.
import-wrong-web-page = To strona internetowa lub XML, nie tabela. Proszę otworzyć plik w arkuszu kalkulacyjnym i zapisać jako .xlsx.
import-wrong-binary = To ani CSV, ani XLSX. Proszę wyeksportować tabelę w jednym z tych formatów.
import-wrong-file-too-large = Plik ma ponad 200 MB. Proszę podzielić go na kilka.
import-wrong-too-many-rows = Jest ponad milion wierszy (wiersz { $line } to o jeden za dużo). Proszę podzielić plik na kilka.
import-wrong-too-many-columns = Wiersz { $line } ma ponad 500 komórek. Proszę usunąć niepotrzebne kolumny.
import-wrong-cell-too-long = W rekordzie zaczynającym się w wierszu { $line } komórka w kolumnie { $column } ma ponad 32 KB. Warto poszukać tam niezamkniętego cudzysłowu.
import-wrong-no-such-sheet = Nie ma takiego arkusza; są arkusze: { $name }.
import-wrong-no-sheet = W skoroszycie nie ma arkusza z komórkami. Proszę zapisać tabelę jako CSV i wskazać ten plik.
import-wrong-unpacks-too-large = Skoroszyt po rozpakowaniu byłby niebezpiecznie duży. Proszę zapisać arkusz jako CSV i wskazać ten plik.
import-wrong-damaged = Skoroszyt jest uszkodzony. Proszę otworzyć go w arkuszu kalkulacyjnym i zapisać od nowa albo zapisać jako CSV.

# Campaigns: who is asked by mail, what the mail says, when it goes, and what became of it.
rail-campaigns = Kampanie
campaigns = Kampanie
campaign = Kampania
campaign-new = Nowa kampania
campaign-new-do = Napisz wiadomość
campaign-edit = Edytuj
campaign-no-survey = Kampania zadaje pytanie z ankiety. Najpierw utwórz ankietę.
campaign-too-many = Kampanii jest { $most }, więcej być nie może. Najpierw usuń jakiś szkic.

campaigns-none = Nie ma jeszcze kampanii
campaigns-none-about = Kampania zadaje osobom z listy jedno pytanie e-mailem, ze skalą w samej wiadomości: raz, raz po raz albo każdemu kilka dni po tym, jak się pojawił. Nikt nie jest pytany zbyt szybko ponownie ani po tym, jak powiedział stop.
campaigns-who = Kogo się pyta
campaigns-who-about = Lista prowadzona ręcznie albo segment, który znajduje osoby filtrem. Przed startem widać, kto dostanie wiadomość, kto nie i dlaczego.
campaigns-what = Co jest w wiadomości
campaigns-what-about = Nasze słowa w każdym języku ankiety albo własne, a obok wiadomość taka, jaka dotrze.
campaigns-when = Kiedy wychodzi
campaigns-when-about = O wybranej porze, rozłożona w czasie, nigdy w nocy tam, gdzie mieszka czytelnik. Można ją w każdej chwili wstrzymać lub zakończyć.

campaign-state-draft = Szkic
campaign-state-running = Trwa
campaign-state-paused = Wstrzymana
campaign-state-stopped = Przerwana
campaign-state-done = Zakończona
campaign-kind = Jak często
campaign-kind-once = Raz
campaign-kind-once-about = Każdy z listy dostaje jedną wiadomość.
campaign-kind-waves = Falami
campaign-kind-waves-about = Każdy z listy jest pytany ponownie co tyle dni, a każda fala jest porównywana z poprzednią.
campaign-kind-rolling = Każdy w swoim czasie
campaign-kind-rolling-about = Każdy jest pytany kilka dni po tym, jak się pojawił, i ponownie co tyle dni, równomiernie. Trwa, dopóki się jej nie zakończy.
campaign-kind-triggered = Gdy tak powie reguła
campaign-kind-triggered-about = Bez listy: ludzi kierują tu reguły, na przykład trzy tygodnie po zamówieniu. Trwa, dopóki się jej nie zakończy.
campaign-start-rules = Uruchomić? Od teraz pyta każdego, kogo skierują reguły.
campaign-check-rules = Żadna reguła jeszcze nikogo tu nie kieruje
campaign-check-rules-about = Napisz taką, która pyta tą kampanią.

campaign-column-state = Stan
campaign-column-asked = Zapytani
campaign-column-answered = Odpowiedzieli
campaign-column-when = Kiedy
campaign-column-reason = Powód
campaign-column-people = Osoby
campaign-column-share = Udział
campaign-column-do = Co można zrobić
campaign-column-score = Wynik
campaign-column-change = Wobec poprzedniej fali
campaign-asked-of = { $asked } z { $people }

campaign-name = Nazwa
campaign-name-about = Czytają ją tylko współpracownicy.
campaign-survey-about = Wiadomość mówi językami ankiety.
campaign-list-none = Nie ma jeszcze listy
campaign-list-about = Segment jest ustalany na nowo za każdym razem, gdy wychodzą wiadomości.
campaign-add-contacts = Dodaj kontakty
campaign-sender-about = Opiekun klienta nie pyta go sam: odpowiadałaby sympatia. Gdzie to on jest nadawcą, zastępuje go inny.
campaign-no-sender = Nie ustawiono jeszcze serwera poczty

campaign-basis-consent = Tylko osoby, które zgodziły się na pytania e-mailem. Na co się zgodziły, jest na ich stronie.
campaign-basis-soft_opt_in = Klienci, którym powiedziano, że mogą się sprzeciwić, i którzy tego nie zrobili.
campaign-basis-service_message = Pytanie należy do usługi, którą zamówili; pomija się tylko tych, którzy się sprzeciwili.

campaign-fact-survey = Ankieta
campaign-fact-list = Lista lub segment
campaign-fact-sender = Nadawca
campaign-fact-basis = Dlaczego wolno pytać
campaign-fact-when = Kiedy
campaign-fact-reminder = Przypomnienie
campaign-fact-languages = Języki

campaign-part-who = Kogo się pyta i kto pyta
campaign-part-mail = Co jest w wiadomości
campaign-part-when = Kiedy wychodzi
campaign-mail-about = Pytanie, skala, sposób rezygnacji i adres pocztowy są w niej zawsze. Gdzie nic nie wpisano, obowiązują szare słowa.
campaign-gaps = Co jest wstawiane dla każdego czytelnika
campaign-gaps-about = To, co stoi za kreską, mówi się, gdy nic nie wiadomo: {"{"}first_name|dzień dobry{"}"}.
campaign-gap-first_name = Imię
campaign-gap-name = Imię i nazwisko
campaign-gap-company = Twoja firma
campaign-gap-account = Ich firma
campaign-gap-agent = Opiekun
campaign-gap-product = Produkt
campaign-gap-question = Pytanie
campaign-own-none = nasze słowa
campaign-own-n =
    { $n ->
        [one] { $n } własny tekst
        [few] { $n } własne teksty
        [many] { $n } własnych tekstów
       *[other] { $n } własnego tekstu
    }
campaign-text-subject = Temat
campaign-text-subject-about = O co chodzi, w kilku słowach. Bez sztuczek: po nim ludzie decydują.
campaign-text-preheader = Wiersz podglądu
campaign-text-preheader-about = Skrzynki pokazują go za tematem.
campaign-text-greeting = Powitanie
campaign-text-greeting-about = Pierwszy wiersz.
campaign-text-before = Przed pytaniem
campaign-text-before-about = Pusty wiersz zaczyna akapit.
campaign-text-after = Za skalą
campaign-text-after-about = Na przykład, co się dzieje z odpowiedziami.
campaign-text-closing = Zakończenie
campaign-text-closing-about = Kto pyta.
campaign-text-why = Dlaczego ją dostają
campaign-text-why-about = Drobno, na końcu: skąd znany jest adres.

campaign-at = Pierwsza wiadomość
campaign-at-about = { $zone }. Puste: zaraz po starcie.
campaign-clock = Według czyjego zegara
campaign-theirs = Według zegara każdego czytelnika
campaign-theirs-about = Gdzie jego strefa czasowa jest znana; w przeciwnym razie według tej przestrzeni.
campaign-after = Dni od pojawienia się
campaign-after-about = Od 0 do 730.
campaign-every = Dni do następnego pytania
campaign-every-about = Od 7 do 730. Nikt nie jest pytany wcześniej, niż pozwala przestrzeń robocza.
campaign-spread = Rozłóż na
campaign-spread-about = Wiadomości jednej fali wychodzą równomiernie w tym czasie, najwyżej 30 dni. 0 znaczy naraz.
campaign-unit = Jednostka
campaign-unit-minutes = minut
campaign-unit-hours = godzin
campaign-unit-days = dni
campaign-hours = Godziny dnia
campaign-hours-from = Nie przed
campaign-hours-to = Od tej godziny już nie
campaign-hours-about = Gdzie mieszka czytelnik, jeśli to wiadomo.
campaign-reminder-none = Bez przypomnienia
campaign-reminder-after =
    { $n ->
        [one] Jedno, po { $n } dniu
        [few] Jedno, po { $n } dniach
        [many] Jedno, po { $n } dniach
       *[other] Jedno, po { $n } dnia
    }
campaign-reminder-about = Tylko do tych, którzy nie odpowiedzieli, i tylko raz.

campaign-save = Zapisz
campaign-to-check = Zapisz i zobacz, kto ją dostanie
campaign-overtaken = Ktoś inny zmienił w międzyczasie tę kampanię
campaign-overtaken-about = To, co wpisano, nadal tu jest i nie jest jeszcze zapisane. Zapis teraz zastąpi tamtą wersję tą.
campaign-overtaken-see = Zobacz tamtą
campaign-preview = Wiadomość
campaign-preview-as = Jako
campaign-preview-html = Z obrazami i kolorami
campaign-preview-text = Jako zwykły tekst
campaign-preview-language = W tym języku
campaign-preview-person = Jako ta osoba
campaign-preview-nobody = Ktoś
campaign-preview-about = Tak jak wpisano, zapisane lub nie. Nic w niej nie da się nacisnąć.
campaign-test = Wyślij mi próbę
campaign-test-about = Na adres { $to }. Ta odpowiedź jest oznaczona jako próba i nigdy się nie liczy.
campaign-test-sent = Próba jest w drodze na adres { $to }, z tym, co tu wpisano. Nic nie zapisano.
campaign-test-no-server = Nie wysłano próby: serwer poczty nie jest ustawiony. Ustawia go właściciel w Ustawieniach, Poczta.
campaign-test-wait =
    { $n ->
        [one] Prób było dużo. Proszę poczekać { $n } sekundę.
        [few] Prób było dużo. Proszę poczekać { $n } sekundy.
        [many] Prób było dużo. Proszę poczekać { $n } sekund.
       *[other] Prób było dużo. Proszę poczekać { $n } sekundy.
    }

campaign-wrong-name = Jeden wiersz, od 1 do 120 znaków.
campaign-wrong-survey = Proszę wybrać ankietę.
campaign-wrong-list = Tej listy już nie ma. Proszę wybrać inną.
campaign-wrong-sender = Tego nadawcy już nie ma. Proszę wybrać innego.
campaign-wrong-schedule-at = Proszę podać datę i godzinę.
campaign-wrong-schedule-to-hour = Druga godzina musi być po pierwszej.
campaign-wrong-schedule-reminder = 3, 5 lub 7 dni albo bez przypomnienia.
campaign-wrong-spread = Liczba całkowita, od { $low } do { $high } dni.
campaign-wrong-days = Liczba całkowita od { $low } do { $high }.

campaign-will = Kto ją dostanie
campaign-will-of =
    { $n ->
        [one] z { $n } osoby na liście ją dostanie.
        [few] z { $n } osób na liście ją dostanie.
        [many] z { $n } osób na liście ją dostanie.
       *[other] z { $n } osoby na liście ją dostanie.
    }
campaign-will-later =
    { $n ->
        [one] Jeszcze { $n } dostanie ją później, gdy minie czas spokoju.
        [few] Jeszcze { $n } dostaną ją później, gdy minie czas spokoju.
        [many] Jeszcze { $n } dostanie ją później, gdy minie czas spokoju.
       *[other] Jeszcze { $n } dostanie ją później, gdy minie czas spokoju.
    }
campaign-will-seen = Oszacowano na podstawie pierwszych { $n } osób z listy.
campaign-expect =
    { $n ->
        [one] Około { $n } odpowiedzi, czyli wynik z dokładnością do { $margin } pkt.
        [few] Około { $n } odpowiedzi, czyli wynik z dokładnością do { $margin } pkt.
        [many] Około { $n } odpowiedzi, czyli wynik z dokładnością do { $margin } pkt.
       *[other] Około { $n } odpowiedzi, czyli wynik z dokładnością do { $margin } pkt.
    }
campaign-expect-survey = Z { $n } osób zapytanych przez tę ankietę w ostatnich dwunastu miesiącach odpowiedziało { $rate }.
campaign-expect-workspace = Z { $n } osób zapytanych przez wszystkie ankiety w ostatnich dwunastu miesiącach odpowiedziało { $rate }.
campaign-expect-unknown = Nie wiadomo, ile osób odpowie: w ostatnich dwunastu miesiącach zapytano mniej niż 30.
campaign-wont =
    { $n ->
        [one] { $n } nie dostanie, i dlaczego
        [few] { $n } nie dostaną, i dlaczego
        [many] { $n } nie dostanie, i dlaczego
       *[other] { $n } nie dostanie, i dlaczego
    }
campaign-wont-again = Sprawdzane ponownie w chwili wysyłki
campaign-reason-rest = Pytani niedawno
campaign-reason-do-rest = Sami wrócą do kolejki
campaign-reason-unsubscribed = Powiedzieli stop
campaign-reason-do-unsubscribed = Nic: to ich wybór
campaign-reason-complained = Zgłosili wiadomość jako spam
campaign-reason-do-complained = Nic: to ich wybór
campaign-reason-bounced = Adres nie działa
campaign-reason-do-bounced = Popraw adres
campaign-reason-suppressed = Nie pisze się do nich
campaign-reason-do-suppressed = Tak zdecydował współpracownik
campaign-reason-refused = Wycofali zgodę
campaign-reason-do-refused = Nic: to ich wybór
campaign-reason-no-consent = Nie wyrazili zgody
campaign-reason-do-no-consent = Dodaj na ich stronie, na co się zgodzili
campaign-reason-no-address = Brak adresu e-mail
campaign-reason-do-no-address = Dodaj adres
campaign-reason-elsewhere = Czekają w innej kampanii
campaign-reason-do-elsewhere = Pyta ich tamta
campaign-reason-owner = Ich opiekunem jest nadawca
campaign-reason-do-owner = Dodaj innego nadawcę
campaign-reason-left = Nie ma ich już na liście
campaign-reason-do-left = Nic
campaign-reason-gone = Zapomniani lub połączeni
campaign-reason-do-gone = Nic
campaign-reason-closed = Ankietę zamknięto
campaign-reason-do-closed = Otwórz ją ponownie

campaign-checks = Przed startem
campaign-check-list = Nikt nie jest wybrany.
campaign-check-list-about = Wybierz listę lub segment.
campaign-check-empty = Lista jest pusta.
campaign-check-empty-about = Najpierw dodaj do niej kontakty.
campaign-check-nobody = Nikt z listy by jej nie dostał.
campaign-check-nobody-about = Zobacz powody powyżej.
campaign-check-closed = Ankieta nie przyjmuje teraz odpowiedzi.
campaign-check-closed-about = To przeczyta każdy, kto naciśnie liczbę.
campaign-check-sender = Serwer poczty nie jest ustawiony.
campaign-check-sender-about = Ustawia go właściciel w Ustawieniach, Poczta.
campaign-check-domain = Odbiorcy mogą jeszcze nie ufać wiadomościom z { $domain }.
campaign-check-domain-about = Bez SPF, DKIM i DMARC wiele wiadomości trafia do spamu.
campaign-check-domain-unknown = Nikt nie sprawdził, czy odbiorcy ufają { $domain }.
campaign-check-domain-unknown-about = Sprawdź to, zanim napiszesz do wielu osób.
campaign-check-domain-good = SPF, DKIM i DMARC pasują do { $domain }
campaign-check-replies = Heard nie czyta odpowiedzi e-mailem.
campaign-check-replies-about = Kto odpisze liczbą, trafi do skrzynki nadawcy, a jego odpowiedź się nie liczy.
campaign-check-postal = W wiadomości nie ma adresu pocztowego.
campaign-check-postal-about = Wiele krajów go w takich wiadomościach wymaga.
campaign-check-postal-good = Każda wiadomość ma adres pocztowy
campaign-check-stop-good = Każda wiadomość ma sposób rezygnacji
campaign-check-subject = Brak własnego tematu w językach: { $languages }
campaign-check-subject-about = Obowiązują tam nasze słowa.
campaign-check-past = Pora pierwszej wiadomości minęła.
campaign-check-past-about = Wyszłaby zaraz po starcie.
campaign-to-company = Dodaj go
campaign-to-list = Zobacz listę
campaign-to-mail = Ustawienia poczty
campaign-to-sender = Nadawca
campaign-other-sender =
    { $n ->
        [one] U { $n } osoby pyta inny nadawca.
        [few] U { $n } osób pyta inny nadawca.
        [many] U { $n } osób pyta inny nadawca.
       *[other] U { $n } osoby pyta inny nadawca.
    }
campaign-start = Zacznij
campaign-start-at = Zacznij { $when }
campaign-start-sure =
    { $n ->
        [one] Zostanie zapytana { $n } osoba. Zacząć?
        [few] Zostaną zapytane { $n } osoby. Zacząć?
        [many] Zostanie zapytanych { $n } osób. Zacząć?
       *[other] Zostanie zapytanych { $n } osoby. Zacząć?
    }
campaign-not-startable = Nie zaczęto: czegoś brakuje. Proszę zobaczyć, co jest zaznaczone poniżej.
campaign-mail = Kampania
campaign-more = Więcej
campaign-copy = Powiel
campaign-copy-name = { $name } (kopia)
campaign-remove = Usuń
campaign-remove-sure = Usunąć „{ $name }”? Przepadnie też to, co napisano.

campaign-when-now = Zaraz po starcie.
campaign-when-at = { $when }.
campaign-when-theirs = { $when }, według zegara każdego czytelnika.
campaign-when-triggered = Gdy reguła kogoś skieruje.
campaign-when-rolling = { $after } dni od pojawienia się, potem co { $every } dni.
campaign-when-every =
    { $n ->
        [one] Ponownie po { $n } dniu.
        [few] Ponownie co { $n } dni.
        [many] Ponownie co { $n } dni.
       *[other] Ponownie co { $n } dnia.
    }
campaign-when-spread = Rozłożone na: { $span }.
campaign-when-hours = Między { $from } a { $to }, gdzie mieszka czytelnik.

campaign-pause = Wstrzymaj
campaign-resume = Wznów
campaign-stop = Przerwij
campaign-stop-sure =
    { $n ->
        [0] Przerwać na dobre? Nikt już nie czeka.
        [one] Przerwać na dobre? { $n } osoba, która jeszcze czeka, nie zostanie zapytana.
        [few] Przerwać na dobre? { $n } osoby, które jeszcze czekają, nie zostaną zapytane.
        [many] Przerwać na dobre? { $n } osób, które jeszcze czekają, nie zostanie zapytanych.
       *[other] Przerwać na dobre? { $n } osoby, które jeszcze czekają, nie zostaną zapytane.
    }
campaign-stands-still = Stoi
campaign-paused-refused = Serwer poczty odbiorcy odrzucił nadawcę. Zobacz w Ustawieniach, Poczta, co mówią odbiorcy, a potem wznów; do nikogo nie pisze się dwa razy.
campaign-paused-blocked = Serwery poczty odbiorców blokują nadawcę. Zobacz w Ustawieniach, Poczta, co mówią odbiorcy, a potem wznów; do nikogo nie pisze się dwa razy.
campaign-paused-list-gone = Jej listy już nie ma.
campaign-paused-closed = Jej ankieta nie przyjmuje teraz odpowiedzi.
campaign-sent-of =
    { $n ->
        [one] z { $n } osoby zapytano
        [few] z { $n } osób zapytano
        [many] z { $n } osób zapytano
       *[other] z { $n } osoby zapytano
    }
campaign-next = Dalej { $when }
campaign-ended = Zakończona { $when }
campaign-funnel = Jak daleko zaszła
campaign-step-listed = Na liście
campaign-step-passed = { $n } pominiętych
campaign-step-asked = Zapytani
campaign-step-waiting =
    { $n ->
        [one] { $n } czeka
        [few] { $n } czekają
        [many] { $n } czeka
       *[other] { $n } czeka
    }
campaign-step-stopped =
    { $n ->
        [one] { $n } nie zapytano: przerwano ją
        [few] { $n } nie zapytano: przerwano ją
        [many] { $n } nie zapytano: przerwano ją
       *[other] { $n } nie zapytano: przerwano ją
    }
campaign-step-accepted = Przyjęte przez ich serwer
campaign-step-queued = { $n } w drodze
campaign-step-answered = Odpowiedzieli
campaign-step-of = { $share } z { $of } przyjętych
campaign-step-commented = Z komentarzem
campaign-step-of-answers = { $share } · odpowiedzi: { $of }
campaign-share = { $share } ({ $low } do { $high })
campaign-beside-failed = Nieudane
campaign-beside-failed-about = nigdy nie wysłane
campaign-beside-unknown = Nieznane
campaign-beside-unknown-about = mogły dotrzeć; nie wysyła się ponownie
campaign-beside-bounced = Zwrócone
campaign-beside-bounced-about = odrzucone lub wróciły
campaign-beside-complained = Zgłoszenia spamu
campaign-beside-complained-about = nie pisze się już do nich
campaign-beside-unsubscribed = Powiedzieli stop
campaign-beside-unsubscribed-about = nie pisze się już do nich
campaign-beside-reminded = Przypomniano
campaign-beside-reminded-about = nie odpowiedzieli wcześniej
campaign-beside-provisional = Niepotwierdzone
campaign-beside-provisional-about = być może od programu
campaign-waves = Fala wobec fali
campaign-waves-about = Te same osoby, pytane ponownie
campaign-waves-table = Ich oceny w jednej tabeli
campaign-responses = Co odpowiedzieli
campaign-wave = Fala
campaign-wave-n = Fala { $n }
campaign-few = mniej niż 5 odpowiedzi
campaign-owners = Do czyich klientów dociera
campaign-owners-about = Według opiekuna
campaign-coverage = Zasięg
campaign-skipped = Pominięci, i dlaczego
campaign-recipients = Wszyscy, po kolei
campaign-recipients-none = Nikt w tej kampanii nie pasuje do tego, czego szukasz.
campaign-recipients-yet = Jeszcze nikogo
campaign-recipients-yet-about = Na osoby z listy przyjdzie kolej, gdy kampania się zacznie.
campaign-turn-waiting = Czeka
campaign-turn-asked = Zapytano
campaign-turn-reminded = Przypomniano
campaign-turn-skipped = Pominięto
campaign-turn-stopped = Nie zapytano: przerwano ją
campaign-mail-queued = W drodze
campaign-mail-attempting = Przekazywana
campaign-mail-accepted = Przyjęta
campaign-mail-failed = Nieudana
campaign-mail-unknown = Nieznana
campaign-mail-bounced = Zwrócona
campaign-mail-complained = Zgłoszona jako spam
campaign-mail-answered = Jest odpowiedź
filter-mail = Wiadomość
filter-reason = Powód
filter-wave = Fala

done-campaign-started = Kampania się zaczęła.
done-campaign-paused = Kampania jest wstrzymana. Wiadomości właśnie przekazywane jeszcze wyjdą.
done-campaign-resumed = Kampania trwa dalej.
done-campaign-stopped = Kampania jest przerwana.
done-campaign-copied = To kopia, której nikt nie zaczął.
done-campaign-removed = Szkic usunięto.
act-campaign-made = tworzy kampanię
act-campaign-changed = zmienia kampanię
act-campaign-removed = usuwa szkic kampanii
act-campaign-started = zaczyna kampanię
act-campaign-paused = wstrzymuje kampanię
act-campaign-resumed = wznawia kampanię
act-campaign-stopped = przerywa kampanię

language-name = Polski

ask-title = Jak się spisaliśmy?
ask-greeting = Dzień dobry, { $name }!
ask-point = { $value } z { $max }
ask-none = Wolę nie wystawiać oceny
ask-why = A dlaczego?
ask-hint = Wystarczy jedno zdanie, w dowolnym języku.
ask-hint-promoter = Co zrobiliśmy dobrze? Wystarczy jedno zdanie.
ask-hint-passive = Co mogliśmy zrobić lepiej?
ask-hint-detractor = Co poszło nie tak i jak możemy to naprawić?
ask-contact = Proszę o kontakt w tej sprawie
ask-send = Wyślij odpowiedź
ask-change = Odpowiedź można zmienić przez 30 dni.
ask-earlier = To Pana/Pani wcześniejsza odpowiedź. Można ją zmienić i wysłać ponownie.
ask-languages = Inne języki
ask-privacy = Jak wykorzystujemy odpowiedzi
ask-trap = Proszę nie otwierać: ten odnośnik jest pułapką na roboty

nps-question = Jak bardzo prawdopodobne jest, że poleci Pan/Pani firmę { $name } znajomemu lub współpracownikowi?
nps-low = W ogóle nieprawdopodobne
nps-high = Bardzo prawdopodobne
nps-hint-passive = Czego zabrakło do oceny 9 lub 10?

csat-question = W jakim stopniu są Państwo zadowoleni z firmy { $name }?
csat-smiley-1 = Niezadowoleni
csat-smiley-2 = Ani tak, ani nie
csat-smiley-3 = Zadowoleni
csat-thumb-1 = Niezadowoleni
csat-thumb-2 = Zadowoleni
csat-star = { $value } z { $max } gwiazdek
csat-low = Bardzo niezadowoleni
csat-high = Bardzo zadowoleni

ces-question = W jakim stopniu zgadza się Pan/Pani ze stwierdzeniem: firma { $name } ułatwiła mi załatwienie mojej sprawy.
ces-1 = Zdecydowanie się nie zgadzam
ces-2 = Nie zgadzam się
ces-3 = Raczej się nie zgadzam
ces-4 = Ani tak, ani nie
ces-5 = Raczej się zgadzam
ces-6 = Zgadzam się
ces-7 = Zdecydowanie się zgadzam

mistake-off-scale = Takiej oceny nie ma na skali. Prosimy wybrać jedną z poniższych.
mistake-too-long = Komentarz ma ponad 5000 znaków. Prosimy go nieco skrócić; nic nie zginęło.
mistake-nothing = Nie ma jeszcze ani oceny, ani komentarza. Prosimy o przynajmniej jedno z nich.
mistake-unreadable = Niektórych znaków nie udało się odczytać. Prosimy przejrzeć tekst i wysłać go ponownie.
mistake-too-many = Otrzymaliśmy stąd zbyt wiele odpowiedzi naraz. Prosimy odczekać minutę i wysłać ponownie. Wpisany tekst nadal tu jest.
mistake-busy = Nie udało się nam teraz zapisać odpowiedzi. Wpisany tekst nadal tu jest: prosimy wysłać go ponownie za kilka sekund.

thanks-title = Dziękujemy
thanks-safe = Odpowiedź bezpiecznie do nas dotarła.
thanks-almost = Już prawie gotowe
thanks-promoter = Dziękujemy. To dla nas wielka radość.
thanks-passive = Dziękujemy. Wiemy, że możemy to robić lepiej.
thanks-detractor = Dziękujemy za szczerość. Przykro nam.
thanks-unscored = Dziękujemy za te słowa.
thanks-yours = Pana/Pani odpowiedź
thanks-change = Zmień odpowiedź
thanks-next-promoter = Przekażemy ją osobom, które na to zapracowały. To je ucieszy.
thanks-next-passive = Trafi do kogoś, kto może to poprawić.
thanks-next-detractor = Trafi do kogoś, kto może to naprawić.
thanks-next-unscored = Przeczyta ją człowiek.
thanks-contact = Skontaktujemy się zgodnie z Pana/Pani prośbą.
thanks-press-title = Prosimy o jeszcze jedno naciśnięcie
thanks-press = Dzięki temu wiemy, że odpowiedź wysłał człowiek, a nie program pocztowy, który sam otwiera odnośniki.
thanks-press-button = Tak, to moja odpowiedź

notice-expired-title = Ten odnośnik wygasł
notice-expired = Odnośniki do ankiet po pewnym czasie wygasają, aby nikt obcy nie mógł skorzystać ze starej wiadomości. Nic z wcześniejszych odpowiedzi nie zginęło.
notice-unknown-title = Nie znamy tego odnośnika
notice-unknown = Być może brakuje jego części. Prosimy otworzyć go jeszcze raz z wiadomości albo skopiować cały adres.
notice-closed-title = Ta ankieta jest zamknięta
notice-closed = Dziękujemy za chęć podzielenia się opinią. Nie zbieramy tu już odpowiedzi.
notice-check-title = Tu nic nie ma
notice-check = Ta strona jest pułapką na roboty. Jeśli trafił tu człowiek, nic się nie stało: prosimy wrócić do pytania.
notice-back = Powrót do pytania

more-title = Jeszcze chwila
more-lead =
    { $n ->
        [one] Jeszcze jedno pytanie, jeśli można
        [few] Jeszcze kilka pytań, jeśli można
        [many] Jeszcze kilka pytań, jeśli można
       *[other] Jeszcze kilka pytań, jeśli można
    }
more-send = Wyślij
more-skip = Nie, dziękuję
more-needed = wymagane
more-refused = Prosimo spojrzeć na oznaczone pytania. Nic z tego, co zostało napisane, nie przepadło.
more-wrong-missing = Na to pytanie trzeba odpowiedzieć.
more-wrong-too-long = Za długie. Prosimo trochę skrócić.
more-wrong-not-a-choice = Prosimo wybrać jedną z odpowiedzi.
more-wrong-off-scale = Prosimo wybrać liczbę ze skali.
more-wrong-not-a-day = Prosimo podać datę, na przykład 2026-11-27.
more-wrong-not-an-email = To nie wygląda na adres e-mail.
more-wrong-same-place = Dwie odpowiedzi mają to samo miejsce.
more-other = Coś innego
more-other-words = Własnymi słowami
more-no-place = bez miejsca
more-field-name = Imię i nazwisko
more-field-email = E-mail
more-field-phone = Telefon
test-page = To jest próba. Odpowiedzi udzielone tutaj nie są liczone.
notice-early-title = Ta ankieta jeszcze się nie zaczęła
notice-early = Jeszcze nie przyjmujemy tu odpowiedzi. Prosimo wrócić później.

ask-greeting = Cześć, { $name }!
ask-change = Odpowiedź możesz zmienić przez 30 dni.
ask-earlier = To Twoja wcześniejsza odpowiedź. Możesz ją zmienić i wysłać ponownie.
ask-privacy = Jak wykorzystujemy Twoją odpowiedź
ask-trap = Nie otwieraj: ten odnośnik jest pułapką na roboty

nps-question = Jak bardzo prawdopodobne jest, że polecisz firmę { $name } znajomemu lub współpracownikowi?

csat-question = Jak oceniasz swoje zadowolenie z firmy { $name }?
csat-smiley-1 = Niskie
csat-smiley-2 = Średnie
csat-smiley-3 = Wysokie
csat-thumb-1 = Niskie
csat-thumb-2 = Wysokie
csat-low = Bardzo niskie
csat-high = Bardzo wysokie

ces-question = W jakim stopniu zgadzasz się ze stwierdzeniem: firma { $name } ułatwiła mi załatwienie mojej sprawy.

mistake-off-scale = Takiej oceny nie ma na skali. Wybierz jedną z poniższych.
mistake-too-long = Twój komentarz ma ponad 5000 znaków. Skróć go nieco; nic nie zginęło.
mistake-nothing = Nie ma jeszcze ani oceny, ani komentarza. Podaj przynajmniej jedno z nich.
mistake-unreadable = Niektórych znaków nie udało się odczytać. Przejrzyj tekst i wyślij go ponownie.
mistake-too-many = Otrzymaliśmy stąd zbyt wiele odpowiedzi naraz. Odczekaj minutę i wyślij ponownie. Wpisany tekst nadal tu jest.
mistake-busy = Nie udało się nam teraz zapisać Twojej odpowiedzi. Wpisany tekst nadal tu jest: wyślij go ponownie za kilka sekund.

thanks-safe = Twoja odpowiedź bezpiecznie do nas dotarła.
thanks-yours = Twoja odpowiedź
thanks-contact = Skontaktujemy się zgodnie z Twoją prośbą.
thanks-press-title = Naciśnij jeszcze raz

notice-expired = Odnośniki do ankiet po pewnym czasie wygasają, aby nikt obcy nie mógł skorzystać ze starej wiadomości. Nic z Twoich wcześniejszych odpowiedzi nie zginęło.
notice-unknown = Być może brakuje jego części. Otwórz go jeszcze raz z wiadomości albo skopiuj cały adres.
notice-check = Ta strona jest pułapką na roboty. Jeśli jesteś człowiekiem, nic się nie stało: wróć do pytania.

more-lead =
    { $n ->
        [one] Jeszcze jedno pytanie, jeśli chcesz
        [few] Jeszcze kilka pytań, jeśli chcesz
        [many] Jeszcze kilka pytań, jeśli chcesz
       *[other] Jeszcze kilka pytań, jeśli chcesz
    }
more-refused = Spójrz na oznaczone pytania. Nic z tego, co zostało napisane, nie przepadło.
more-wrong-too-long = Za długie. Skróć trochę.
more-wrong-not-a-choice = Wybierz jedną z odpowiedzi.
more-wrong-off-scale = Wybierz liczbę ze skali.
more-wrong-not-a-day = Podaj datę, na przykład 2026-11-27.
test-page = To jest próba. Twoje odpowiedzi tutaj nie są liczone.
notice-early = Jeszcze nie przyjmujemy tu odpowiedzi. Wróć później.

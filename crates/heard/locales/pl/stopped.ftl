# Do kogo nie piszemy.

stopped = Bez wiadomości
stopped-about = Ci, którzy nie chcą już ankiet e-mailem, czyj adres ich nie przyjmuje, oraz ci, których dodasz tutaj. Obowiązuje we wszystkich ankietach i zostaje także po zapomnieniu kontaktu.
stopped-search = Sprawdź adres
stopped-all = Pokaż wszystko
stopped-found = Nie piszemy na:
stopped-free = Nic nie stoi na przeszkodzie, by pisać na ten adres.
stopped-n =
    { $n ->
        [one] { $n } wpis
        [few] { $n } wpisy
        [many] { $n } wpisów
       *[other] { $n } wpisu
    }
stopped-older = Dalsze wpisy
stopped-unknown = Adres, którego nie ma żaden kontakt
stopped-over = minęło
stopped-scope-relational = tylko ankiety regularne
stopped-scope-transactional = tylko ankiety po zdarzeniu
stopped-scope-other = tylko inne ankiety
stopped-reason-unsubscribed = Rezygnacja
stopped-reason-objected = Sprzeciw
stopped-reason-complained = Zgłoszenie jako spam
stopped-reason-bounced = Poczta nie dociera
stopped-reason-by_hand = Dodano ręcznie
stopped-by-mail = po wiadomości „{ $campaign }”
stopped-until = do { $until }
stopped-none = Można pisać do wszystkich
stopped-none-about = Kto zrezygnuje, zgłosi skargę lub jest nieosiągalny, trafia tu samoczynnie. Można też dodać adres lub całą domenę.
stopped-new = Dodaj adres lub domenę
stopped-new-about = Z adresu przechowujemy tylko kod, po którym można go rozpoznać.
stopped-address = Adres albo @ i domena
stopped-note = Dlaczego (czytają to współpracownicy)
stopped-new-do = Nie pisz tam
stopped-address-wrong = To nie jest ani adres e-mail, ani domena. Zapisz go jak ana@example.com lub @example.com.
stopped-note-wrong = Notatka to jeden wiersz o długości najwyżej 300 znaków.
stopped-already = Na ten adres lub domenę już nie piszemy.
stopped-lift = Pisz znowu
stopped-lift-of = Pisz znowu na { $who }
stopped-lift-about = Ankiety będą znowu tam wysyłane.
stopped-lift-theirs = Ta osoba sama nie chciała więcej wiadomości. Ponowne pisanie wymaga jej zgody.
stopped-lift-agreed = Ta osoba prosi o ponowne wysyłanie ankiet
stopped-lift-needs = Bez zgody nie piszemy. Zaznacz pole, jeśli była taka prośba.
stopped-lift-do = Pisz znowu
contact-time-stopped-all = Nie piszemy już
contact-time-stopped-relational = Bez kolejnych ankiet regularnych
contact-time-stopped-transactional = Bez kolejnych ankiet po zdarzeniu
contact-time-stopped-other = Bez kolejnych innych ankiet
done-stopped = Nic już tam nie wysyłamy.
done-stop-lifted = Ankiety mogą być znowu tam wysyłane.
act-stopped = zatrzymuje wiadomości na adres lub domenę
act-stop-lifted = pozwala znowu pisać

# Wiadomość z pytaniem do klienta: uprzejma, krótka, nigdy nie prosi o dobrą ocenę.

letter-subject = Jedno pytanie od firmy { $company }
letter-subject-reminder = Jedno pytanie wciąż czeka
letter-preheader = Wystarczy jedno dotknięcie. Na następnej stronie można dopisać zdanie.
letter-before = Chcielibyśmy wiedzieć, jak sobie radzimy. To jedno pytanie, a odpowiedź to jedno dotknięcie.
letter-before-reminder = Kilka dni temu zadaliśmy jedno pytanie. Wciąż można na nie odpowiedzieć. Nie będziemy przypominać o nim ponownie.
letter-tap = Proszę dotknąć liczby.
letter-tap-words = Proszę dotknąć tego, co najlepiej pasuje.
letter-after = Nic nie zostanie wysłane bez naciśnięcia przycisku na stronie, która się otworzy. Jest tam też miejsce na zdanie.
letter-reply = Nie ma czasu na stronę? Wystarczy odpisać liczbą od { $min } do { $max }. Wszystko inne, co zostanie napisane, też do nas dotrze.
letter-reply-or = Wystarczy odpisać liczbą od { $min } do { $max }. Wszystko inne, co zostanie napisane, też do nas dotrze. Odpowiedź można też wybrać na tej stronie:
letter-choose = Odpowiedź można wybrać na tej stronie:
letter-closing =
    Dziękujemy
    { $company }
letter-why = Wysyłamy tę wiadomość do klientów firmy { $company }.
letter-stop = Nie chcę więcej takich wiadomości

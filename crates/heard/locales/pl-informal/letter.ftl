letter-preheader = Wystarczy jedno dotknięcie. Na następnej stronie możesz dopisać zdanie.
letter-before-reminder = Kilka dni temu zadaliśmy Ci jedno pytanie. Wciąż możesz na nie odpowiedzieć. Nie będziemy przypominać o nim ponownie.
letter-tap = Dotknij liczby.
letter-tap-words = Dotknij tego, co najlepiej pasuje.
letter-after = Nic nie zostanie wysłane, dopóki nie naciśniesz przycisku na stronie, która się otworzy. Jest tam też miejsce na zdanie.
letter-reply = Nie masz czasu na stronę? Odpisz liczbą od { $min } do { $max }. Wszystko inne, co napiszesz, też do nas dotrze.
letter-reply-or = Po prostu odpisz liczbą od { $min } do { $max }. Wszystko inne, co napiszesz, też do nas dotrze. Albo wybierz odpowiedź na tej stronie:
letter-choose = Wybierz odpowiedź na tej stronie:

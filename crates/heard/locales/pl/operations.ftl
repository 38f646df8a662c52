# How the installation is.
operations = Stan systemu
operations-about = Wersje, kopie zapasowe i przebieg prac w tle.
operations-open = Zobacz stan systemu

operations-away = Poczta nie wychodzi: serwer poczty jej nie przyjmuje.
operations-away-of = Poczta nadawcy { $sender } nie wychodzi: jego serwer poczty jej nie przyjmuje.
operations-away-next = Od: { $since }. To, co czeka, zachowuje swoją kolejność i wyjdzie, gdy serwer wróci; następna próba: { $when }.

operations-backups = Kopie zapasowe
operations-backups-about = Kopia zapasowa to jeden plik ze wszystkim, co zawierają wszystkie przestrzenie robocze. Powstaje, gdy Heard działa, i liczy się dopiero po sprawdzeniu. Nie ma w niej tajnego klucza: jego kopię trzeba trzymać w innym miejscu.
operations-back-up = Utwórz kopię teraz
operations-copying = Kopiowanie i sprawdzanie. Heard cały czas działa.
operations-made = Kopia utworzona i sprawdzona: { $name }
operations-failed = Kopia nie powstała: { $why }
operations-file = Plik
operations-when = Utworzono
operations-size = Rozmiar
operations-by-upgrade = powstała przed aktualizacją; przechowywane są trzy ostatnie
operations-no-backup = Nie ma jeszcze kopii zapasowej
operations-no-backup-about = Warto ją utworzyć, zanim będzie potrzebna, i skopiować na inną maszynę.
operations-folder = Kopie leżą na serwerze w
operations-restore = Aby przywrócić kopię, trzeba zatrzymać Heard i uruchomić

operations-sweeps = Prace w tle
operations-sweep = Co
operations-last = Ostatnio
operations-took = Czas
operations-every = { $seconds ->
    [1] co sekundę
    [3600] co godzinę
   *[other] co { $seconds } s
}
operations-milliseconds = { $n } ms
operations-not-yet = jeszcze nie
operations-sweep-failed = niepowodzenie; przyczyna jest w dzienniku
sweep-judge-again = Ponowna ocena wątpliwych odpowiedzi
sweep-imports = Wznawianie przerwanych importów
sweep-forget = Usuwanie tego, co straciło ważność
sweep-search = Udostępnianie komentarzy do wyszukiwania
sweep-mirrors = Wczytywanie dużych ankiet do pamięci
sweep-campaigns = Pyta osoby z kampanii

operations-facts = Ta instalacja
operations-heard = Heard
operations-since = Działa od
operations-database = Baza danych
operations-schema = Schemat
operations-free = Wolne na dysku
operations-unknown = nieznane
operations-search = Wyszukiwanie
operations-lag = { $n ->
    [0] aktualne
    [one] { $n } zmiana do nadrobienia
    [few] { $n } zmiany do nadrobienia
    [many] { $n } zmian do nadrobienia
   *[other] { $n } zmiany do nadrobienia
}

operations-memory = Ankiety w pamięci
operations-memory-of = { $memory } z najwyżej { $budget }. Odpowiadają z pamięci od razu.
operations-memory-none = Teraz żadna; gdy ktoś o jakąś zapyta, zajmą najwyżej { $budget }.
operations-others = { $n ->
    [one] i { $n } z innej przestrzeni roboczej
    [few] i { $n } z innych przestrzeni roboczych
    [many] i { $n } z innych przestrzeni roboczych
   *[other] i { $n } z innych przestrzeni roboczych
}

size-kb = { $n } kB
size-mb = { $n } MB
size-gb = { $n } GB

### Czy odbiorcy mogą ufać naszej poczcie: klucze do podpisywania i to, co DNS mówi o domenie nadawcy.

signature = Podpis (DKIM)
signature-about = Poczta może mieć podpis, który odbiorcy sprawdzają tym, co publikuje { $domain }. Podpisana poczta rzadziej trafia do spamu i nikt nie może jej po drodze zmienić.
signature-none = Nie ma jeszcze kluczy: poczta wychodzi tak, jak wysyła ją Państwa serwer. Wielu dostawców podpisuje samodzielnie; drugi podpis nie szkodzi.
signature-make = Utwórz klucze
signature-make-about = Trwa to kilka sekund. Nic nie jest podpisywane, dopóki się tego nie włączy.
signature-make-again = Utwórz nowe klucze
signature-make-again-about = Wystarczy raz w roku, a od razu, jeśli ktoś mógł odczytać stare. Obecne podpisują dalej, dopóki nie zostaną wybrane nowe.
signature-full = Trzy pary kluczy wystarczą. Po usunięciu niepotrzebnej można utworzyć nową.
signature-keys = Klucze { $name }
signature-made = utworzone { $day }
signature-signs = Podpisują
signature-signs-now = Poczta z { $domain } jest podpisywana tymi dwoma kluczami. Ich rekordy muszą pozostać opublikowane.
signature-above = Klucze są dla { $domain } i podpisują pocztę każdego nadawcy w tej domenie: każda zmiana dotyczy wszystkich.
signature-who = Klucze należą do całej instalacji: tworzy je, podpisuje nimi i usuwa je właściciel.
signature-signs-unseen = Poczta jest podpisywana, ale przy ostatnim sprawdzeniu DNS nie miał obu rekordów. Odbiorcy uznają podpis za błędny. Trzeba je opublikować albo przestać podpisywać.
signature-waits = Jeszcze nie podpisują
signature-waits-about = Należy opublikować te dwa rekordy tam, gdzie są nazwy domeny { $domain }, odczekać godzinę i wtedy zacząć nimi podpisywać.
signature-former = Podpisywały wcześniej
signature-former-about = Oba rekordy powinny pozostać opublikowane jeszcze przez dwa tygodnie: poczta w drodze jest nadal nimi sprawdzana. Potem należy usunąć je z { $domain } i usunąć klucze.
signature-lost = Tych kluczy nie można otworzyć: secret.key jest inny niż przy ich tworzeniu. Nic nie jest nimi podpisywane. Trzeba przywrócić poprzedni secret.key albo utworzyć nowe klucze.
signature-foreign = Te klucze są dla { $domain }, a poczta wychodzi teraz z innej domeny. Nic nie jest nimi podpisywane.
signature-records = Rekordy do opublikowania (TXT)
signature-rsa = RSA, który zna każdy odbiorca
signature-ed25519 = Ed25519, krótszy, dla nowszych odbiorców
signature-on = Podpisuj tymi kluczami
signature-off = Przestań podpisywać
signature-delete = Usuń
signature-delete-of = Usuń klucze { $name }
signature-delete-about = Kluczy nie będzie można odzyskać. Podpisana nimi wiadomość, która jeszcze nie dotarła, może zostać uznana za fałszywą, gdy znikną także rekordy.
signature-unseen = Rekordów przed chwilą nie było widać
signature-unseen-about = DNS nie pokazuje jeszcze obu rekordów { $name }, więc nic nie zostało zmienione. Może minąć godzina lub więcej, zanim świat zobaczy to, co opublikowano. Poczta podpisana wcześniej wyda się odbiorcom błędna.
signature-anyway = Podpisuj mimo to

record-name = Nazwa
record-text = Wartość
record-zone = Jako wiersz pliku strefy

domain-check-of = Czy odbiorcy mogą ufać poczcie z { $domain }
domain-check-about = Odbiorcy pytają DNS, co { $domain } mówi o swojej poczcie. Tutaj zadaje się te same pytania i mówi, czego brakuje.
domain-check-do = Sprawdź domenę
domain-checked = Sprawdzono:
domain-add = Należy opublikować ten rekord TXT:
domain-state-good = Dobrze
domain-state-look = Do sprawdzenia
domain-state-missing = Brakuje
domain-silent-slow = Serwer nazw nie odpowiedział na czas. Proszę spróbować za minutę; jeśli to się powtarza, sprawdzić serwer nazw domeny i ten, który pyta ten komputer.
domain-silent-failed = Serwer nazw nie zdołał odpowiedzieć. Proszę sprawdzić serwer nazw domeny i ten, który pyta ten komputer.
domain-silent-endless = To, co opublikowano, prowadzi do większej liczby pytań, niż ktokolwiek zadaje. Odbiorcy też przestają: trzeba to skrócić.

domain-spf = Serwery, które mogą wysyłać (SPF)
domain-spf-good = { $name } mówi, które serwery mogą wysyłać w jej imieniu, i że innym nie należy ufać. Czy jest wśród nich Państwa serwer poczty, wie ten, kto go prowadzi.
domain-spf-neutral = { $name } wymienia serwery, które mogą wysyłać w jej imieniu, ale nie mówi nic o pozostałych. Rekord powinien kończyć się na ~all.
domain-spf-pass = Rekord { $name } pozwala wysyłać każdemu (+all) i nic nie jest wart. Powinien kończyć się na ~all.
domain-spf-missing = { $name } nie mówi, które serwery mogą wysyłać w jej imieniu. Jeśli dostawca podaje własny rekord, należy opublikować tamten zamiast tego.
domain-spf-several = { $name } ma kilka rekordów, a odbiorcy nie uwzględniają żadnego. Należy połączyć je w jeden.
domain-spf-malformed = Odbiorcy nie mogą odczytać rekordu z tego powodu: { $detail }. Trzeba to poprawić.
domain-spf-broken = Rekord odwołuje się do { $detail }, która sama nie ma rekordu. Dla odbiorców to błąd: trzeba usunąć odwołanie.
domain-spf-lookups = Rekord wymaga więcej niż dziesięciu zapytań, a odbiorcy na tym kończą. Trzeba usunąć to, co niepotrzebne.

domain-key = Klucz podpisu (DKIM)
domain-key-good = Rekord jest opublikowany.
domain-key-testing = Rekord jest opublikowany z t=y: domena tylko próbuje podpisów i niektórzy odbiorcy ich nie uwzględniają. Trzeba usunąć t=y.
domain-key-foreign = Rekord jest opublikowany w { $detail }, która nie ma nic wspólnego z domeną nadawcy: odbiorcy go nie uwzględniają. Trzeba utworzyć nowe klucze.
domain-key-missing = Rekord nie jest opublikowany albo jeszcze go nie widać.
domain-key-gone = Rekord nie jest już opublikowany. Klucze niczego nie podpisują i można je usunąć.
domain-key-below = Rekord znajduje się poniżej.
domain-key-other = Opublikowano tam coś innego. Trzeba zastąpić to rekordem poniżej.
domain-key-none = Heard niczego nie podpisuje: nie ma kluczy. Czy serwer poczty podpisuje sam, pokażą nagłówki wiadomości próbnej.
domain-key-lost = Kluczy nie można otworzyć, więc nic nie jest podpisywane: secret.key jest inny niż przy ich tworzeniu.

domain-dmarc = Co robić z fałszerstwami (DMARC)
domain-dmarc-good = { $name } prosi odbiorców, by nie ufali poczcie, która nie jest jej własna.
domain-dmarc-watch = { $name } ma zasadę, która tylko obserwuje (p=none). Duzi odbiorcy jej wymagają; surowsza może poczekać, aż wszystko inne będzie dobrze przez kilka tygodni.
domain-dmarc-missing = Nie ma zasady. Duzi odbiorcy jej wymagają; ta nie zmienia niczego innego.
domain-dmarc-several = Jest kilka zasad, a odbiorcy nie uwzględniają żadnej. Należy zostawić jedną.
domain-dmarc-malformed = Odbiorcy nie mogą odczytać tego jako zasady. Zaczyna się ona od v=DMARC1; p=none

domain-returns = Odpowiedzi i zwroty (MX)
domain-returns-good = Poczta do { $name } gdzieś dociera.
domain-returns-implicit = { $name } nie wymienia serwera, który przyjmuje pocztę; nadawcy próbują komputera o tej nazwie. Należy opublikować rekord MX.
domain-returns-missing = { $name } nie przyjmuje poczty: odpowiedzi i to, czego nie można doręczyć, przepadają. Niektórzy odbiorcy odrzucają takich nadawców. Należy opublikować rekord MX albo wybrać nadawcę, którego domena przyjmuje pocztę.
domain-returns-null = { $name } mówi, że nie przyjmuje poczty. Odbiorcy odrzucają takich nadawców; trzeba wybrać innego.

domain-counted = Uznawana za Państwa (zgodność domen)
domain-counted-both = Poczta jest uznawana za Państwa na oba sposoby: po podpisie i po adresie, na który wraca.
domain-counted-signed = Poczta jest uznawana za Państwa po podpisie. To wystarczy, także gdy ktoś ją przekaże dalej.
domain-counted-returned = Poczta jest uznawana za Państwa tylko po adresie, na który wraca. To ginie, gdy ktoś ją przekaże dalej; podpis z opublikowanymi kluczami nie ginie.
domain-counted-neither = Nic nie pokazuje odbiorcom, że poczta jest Państwa. Należy opublikować to, czego powyżej brakuje; najwięcej wart jest podpis.

done-signature-made = Klucze są utworzone. Należy opublikować ich dwa rekordy, a potem zacząć nimi podpisywać.
done-signature-on = Od teraz każda wiadomość jest podpisywana.
done-signature-off = Poczta nie jest już podpisywana.
done-signature-removed = Klucze są usunięte. Rekordy można usunąć z DNS, gdy żadna wiadomość nie będzie już w drodze.
done-domain-checked = Zapytano przed chwilą DNS.
act-signature-made = tworzy klucze do podpisywania poczty
act-signature-on = włącza podpisywanie poczty
act-signature-off = wyłącza podpisywanie poczty
act-signature-removed = usuwa klucze do podpisywania poczty

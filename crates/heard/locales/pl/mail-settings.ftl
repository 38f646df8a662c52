### The page on which is said how mail is sent.

mail-server = Serwer poczty
mail-about = Serwer, przez który pocztę wysyła firma, albo wynajęty. Te wartości zna ten, kto założył skrzynkę.
mail-given = Ustawiono to w heard.toml albo w środowisku serwera i tam można to zmienić.
mail-host = Nazwa serwera
mail-host-wrong = Potrzebna jest nazwa taka jak smtp.example.com, bez niczego przed nią ani po niej.
mail-security = Szyfrowanie
mail-security-wrong = Proszę wybrać jedną z czterech możliwości.
mail-security-starttls = STARTTLS
mail-security-starttls-about = Szyfrowanie po powitaniu. Port 587.
mail-security-tls = TLS
mail-security-tls-about = Szyfrowanie od początku. Port 465.
mail-security-none = Brak, w obrębie tej maszyny
mail-security-none-about = Dla serwera poczty na maszynie, na której działa Heard.
mail-security-insecure = Brak, wszędzie
mail-security-insecure-about = Inni mogą po drodze odczytać wiadomości, zawarte w nich odnośniki do nowych haseł i hasło podane niżej.
mail-port = Port
mail-port-about = 587 przy STARTTLS, 465 przy TLS.
mail-port-wrong = Port to liczba od 1 do 65535.
mail-user = Użytkownik
mail-user-about = Proszę zostawić puste, jeśli serwer o niego nie pyta.
mail-password = Hasło
mail-password-about = Przechowywane w postaci zaszyfrowanej i nigdy więcej niepokazywane.
mail-password-kept = Hasło jest zapisane. Puste pole go nie zmieni.
mail-password-again = Proszę wpisać hasło. Zapisane trafia tylko do serwera i użytkownika, dla których je wpisano.
mail-address = Adres nadawcy
mail-address-about = Adres, z którego ten serwer może wysyłać. Wraca na niego to, czego nie da się doręczyć.
mail-address-wrong = To nie wygląda na adres e-mail.
mail-name = Nazwa nadawcy

mail-test = Próba
mail-test-about = Wysyła wiadomość na { $to } z zapisanymi ustawieniami i pokazuje, co sądzi o niej serwer.
mail-test-not-yet = Najpierw proszę zapisać ustawienia; potem można wysłać wiadomość do siebie.
mail-test-send = Wyślij wiadomość próbną
mail-tried-well = Serwer poczty przyjął wiadomość na { $to }. Powinna dotrzeć za minutę lub dwie.
mail-tried-wrong = Wiadomość próbna nie została wysłana
mail-tried-unknown = Nie wiadomo, czy wiadomość próbna została wysłana
mail-said = Serwer odpowiedział:

mail-wrong-name = Nie ma maszyny o takiej nazwie.
mail-do-name = Proszę sprawdzić, czy w nazwie serwera nie ma literówki. Jeśli jest poprawna, maszyna, na której działa Heard, nie potrafi odnajdywać nazw.
mail-wrong-closed = Maszyna istnieje, ale na tym porcie nikt nie słucha.
mail-do-closed = Proszę sprawdzić port: 587 przy STARTTLS, 465 przy TLS. Połączenie może też odrzucać zapora.
mail-wrong-unreached = Nie udało się połączyć z maszyną.
mail-do-unreached = Proszę sprawdzić nazwę serwera. Być może maszynie, na której działa Heard, nie wolno się z nim łączyć.
mail-wrong-slow = Serwer nie odpowiedział na czas.
mail-do-slow = Połączenie może pochłaniać zapora albo port i szyfrowanie do siebie nie pasują: port 465 wymaga TLS, port 587 STARTTLS.
mail-wrong-lost = Połączenie zostało przerwane, zanim wiadomość została przekazana.
mail-do-lost = Proszę spróbować ponownie. Jeśli to się powtarza, dziennik serwera mówi, dlaczego się rozłączył.
mail-wrong-lost-after = Wiadomość została przekazana, ale połączenie zostało przerwane, zanim serwer potwierdził przyjęcie.
mail-do-lost-after = Proszę zajrzeć do poczty: wiadomość mogła dotrzeć. Jeśli to się powtarza, dziennik serwera mówi, dlaczego się rozłączył.
mail-wrong-not-smtp = To, co tam odpowiada, nie jest serwerem poczty albo od początku używa TLS.
mail-do-not-smtp = Proszę sprawdzić nazwę i port. Port 465 wymaga TLS.
mail-wrong-not-tls = To, co tam odpowiada, nie zaczyna od TLS.
mail-do-not-tls = Proszę wybrać STARTTLS albo port 465.
mail-wrong-no-starttls = Serwer nie oferuje STARTTLS.
mail-do-no-starttls = Można spróbować TLS na porcie 465. Jeśli serwer działa na tej samej maszynie, szyfrowanie nie jest potrzebne.
mail-wrong-other-name = Certyfikat serwera jest wystawiony na inną nazwę.
mail-do-other-name = Proszę wpisać nazwę z certyfikatu; zna ją osoba, która prowadzi serwer. Adres liczbowy nie wystarczy.
mail-wrong-not-trusted = Certyfikatu serwera nie podpisał nikt, komu ufa ta maszyna.
mail-do-not-trusted = Jeśli firma sama podpisuje swoje certyfikaty, trzeba dodać jej urząd do zaufanych na tej maszynie (w Debianie: do /usr/local/share/ca-certificates, potem update-ca-certificates).
mail-wrong-expired = Certyfikat serwera wygasł albo jeszcze nie jest ważny.
mail-do-expired = Musi go odnowić osoba, która prowadzi serwer. Jeśli jest nowy, proszę sprawdzić zegar tej maszyny.
mail-wrong-tls = Nie udało się zaszyfrować połączenia.
mail-do-tls = Serwer może być zbyt stary: potrzebny jest TLS 1.2 lub nowszy.
mail-wrong-in-clear = Serwer jest na innej maszynie, a połączenie nie byłoby szyfrowane.
mail-do-in-clear = Proszę wybrać STARTTLS lub TLS. „Brak, wszędzie” też zadziała, jeśli opisane przy nim ryzyko jest do przyjęcia.
mail-wrong-no-log-in = Serwer nie przyjmuje tu użytkownika i hasła.
mail-do-no-log-in = Pola użytkownika i hasła proszę zostawić puste albo wybrać szyfrowane połączenie: wiele serwerów tylko wtedy przyjmuje hasła.
mail-wrong-log-in = Serwer odrzucił użytkownika i hasło.
mail-do-log-in = Proszę sprawdzić jedno i drugie. Niektórzy dostawcy wymagają osobnego hasła dla programów zamiast hasła do skrzynki.
mail-wrong-log-in-needed = Serwer wymaga użytkownika i hasła.
mail-do-log-in-needed = Proszę je wpisać.
mail-wrong-needs-tls = Serwer niczego nie przyjmuje, dopóki połączenie nie jest szyfrowane.
mail-do-needs-tls = Proszę wybrać STARTTLS.
mail-wrong-sender = Serwer nie pozwala wysyłać z tego adresu.
mail-do-sender = Proszę wybrać adres należący do tego użytkownika albo zezwolić na ten adres po stronie serwera.
mail-wrong-recipient = Serwer nie przyjmuje poczty dla tego odbiorcy.
mail-do-recipient = Proszę sprawdzić adres. Jeśli jest poprawny, serwer może wymagać użytkownika i hasła, zanim przekaże pocztę dalej.
mail-wrong-letter = Serwer odrzucił samą wiadomość.
mail-do-letter = Powód jest w jego odpowiedzi; najczęściej uznaje wiadomość za spam albo adres nadawcy nie należy do niego.
mail-wrong-busy = Serwer prosi, aby wrócić później.
mail-do-busy = Oczekujące wiadomości zostaną ponowione automatycznie. Próbę można powtórzyć za kilka minut.
mail-wrong-malformed = Adres nie jest zapisany tak, jak wymagają serwery poczty.
mail-do-malformed = Proszę sprawdzić adres nadawcy i własny.
mail-wrong-password-lost = Hasło jest zapisane, ale nie da się go odczytać: secret.key jest inny niż w chwili wpisania.
mail-do-password-lost = Proszę wpisać hasło ponownie albo przywrócić poprzedni secret.key.
mail-wrong-gone = Adresata już nie ma albo nie ma on już adresu.
mail-do-gone = Nic: nie ma już kogo pytać.
mail-wrong-sealed = Wiadomość powstała z innym secret.key i nie da się jej odczytać.
mail-do-sealed = Trzeba o nią poprosić jeszcze raz.
mail-wrong-wait = Za dużo prób w krótkim czasie. Proszę odczekać { $wait ->
    [one] sekundę.
    [few] { $wait } sekundy.
    [many] { $wait } sekund.
   *[other] { $wait } sekundy.
  }
mail-do-wait = Potem można spróbować ponownie.

mail-sent = Ostatnie wiadomości
mail-sent-what = Wiadomość
mail-sent-became = Co się z nią stało
mail-sent-when = Napisana
mail-kind =
    { $kind ->
        [reset] Odnośnik do nowego hasła
        [password-changed] Zmiana hasła
        [colleague] Zaproszenie współpracownika
        [survey] Ankieta
        [survey-reminder] Przypomnienie o ankiecie
        [survey-test] Ankieta na próbę
        [inbox-trial] Próba odbioru poczty
        [noted] Odpowiedź e-mailem zapisana
        [no-more] Żadnych więcej ankiet
        [test] Wiadomość próbna
        [mention] Wzmianka o współpracowniku
        [alert] Reguła powiadamia współpracownika
        [digest] Reguły powiadamiają współpracownika, wszystko razem
        [rule-halted] Reguła zatrzymana
        [webhook-halted] Webhook zatrzymany
        [rule] Wiadomość reguły
        [report] Raport
        [absence] Brak wiadomości lub odpowiedzi
       *[other] { $kind }
    }
mail-state =
    { $state ->
        [queued] Czeka
        [attempting] Wysyłanie
        [accepted] Wysłano
        [failed] Nie wysłano
       *[unknown] Być może wysłano
    }
mail-again = Kolejna próba: { $when }

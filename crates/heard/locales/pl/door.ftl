### Signing in, setting up, and pages that say what is the matter.

login-title = Logowanie
login-email = Adres e-mail
login-password = Hasło
login-send = Zaloguj
login-wrong = Ten adres e-mail i hasło do siebie nie pasują. Proszę sprawdzić jedno i drugie.
login-again = Formularz nie pochodził z tej strony. Proszę spróbować ponownie tutaj.
login-nowhere = Hasło jest poprawne, ale to konto nie ma już dostępu do żadnej przestrzeni roboczej. Może go przywrócić właściciel.
login-wait = Zbyt wiele prób. Proszę odczekać { $wait ->
    [one] sekundę
    [few] { $wait } sekundy
    [many] { $wait } sekund
   *[other] { $wait } sekundy
  } i spróbować ponownie.
login-forgot = Nie pamiętam hasła
login-changed = Hasło zmienione. Można się zalogować nowym.

forgot-title = Zapomniane hasło
forgot-lead = Proszę podać adres używany do logowania. Jeśli jest z nim związane konto, wyślemy wiadomość z odnośnikiem do nowego hasła.
forgot-send = Wyślij odnośnik
forgot-email-wrong = To nie wygląda na adres e-mail.
forgot-sent-title = Proszę sprawdzić pocztę
forgot-sent-lead = Jeśli z adresem { $email } jest związane konto, za minutę lub dwie dotrze tam wiadomość z odnośnikiem do nowego hasła. Odnośnik jest ważny przez godzinę.
forgot-sent-none = Nic nie przyszło? Warto zajrzeć do spamu i sprawdzić, czy w adresie nie ma literówki. Odnośnik może też utworzyć osoba, która prowadzi tę instalację Heard.
forgot-again = Podaj inny adres
forgot-back = Wróć do logowania
forgot-without-mail = Ta instalacja Heard nie może jeszcze wysyłać poczty. O odnośnik do nowego hasła można poprosić jej właściciela: na maszynie, na której działa, tworzy go to polecenie.

reset-title = Nowe hasło
reset-lead = Dla { $email }. Na wszystkich urządzeniach nastąpi wylogowanie.
reset-new = Nowe hasło
reset-send = Zmień hasło
reset-gone-title = Ten odnośnik już nie działa
reset-gone-lead = Działa raz i tylko przez godzinę. Można poprosić o kolejny.
reset-gone-again = Poproś o kolejny odnośnik

setup-title = Konfiguracja Heard
setup-lead = Jedna strona i gotowe. Ten odnośnik działa raz.
setup-name = Imię i nazwisko
setup-name-wrong = Proszę podać imię i nazwisko, najwyżej 100 znaków.
setup-email = Adres e-mail
setup-email-wrong = To nie wygląda na adres e-mail.
setup-password = Hasło
setup-password-hint = Co najmniej { $shortest } znaków. Kilka słów pod rząd to dobre hasło, łatwe do zapamiętania.
setup-workspace = Nazwa firmy
setup-workspace-hint = Klienci przeczytają ją w pytaniu. Później można pytać o poszczególne produkty.
setup-zone = Strefa czasowa
setup-zone-hint = Według tego zegara zaczynają się dni, tygodnie i miesiące.
setup-zone-wrong = Nie ma takiej strefy czasowej. Należy ją zapisać tak: Europe/Warsaw.
setup-url = Adres tej instalacji Heard
setup-url-hint = Od niego zaczynają się odnośniki wysyłane klientom. Klienci muszą mieć do niego dostęp.
setup-url-wrong = Należy go zapisać tak: https://feedback.example.com, bez niczego dalej.
setup-send = Skonfiguruj

password-short = Za krótkie: potrzeba co najmniej { $shortest } znaków.
password-long = Za długie: najwyżej 200 znaków.
password-common = Zbyt łatwe do odgadnięcia. Proszę wybrać inne.

notice-home = Do przeglądu
notice-unset = Heard nie jest jeszcze skonfigurowany
notice-unset-lead = W terminalu, w którym go uruchomiono, jest odnośnik do konfiguracji. Jeśli terminal jest już zamknięty, trzeba ponownie uruchomić `heard serve`.
notice-setup-done = Ta instalacja Heard jest już skonfigurowana
notice-setup-done-lead = Odnośnik do konfiguracji działa raz. Proszę zalogować się adresem e-mail i hasłem. Jeśli hasło przepadło, odnośnik do nowego tworzy to polecenie, na maszynie, na której działa Heard.
notice-setup-old = Ten odnośnik do konfiguracji już nie działa
notice-setup-old-lead = Przy każdym uruchomieniu powstaje nowy. Pokazuje go terminal, w którym Heard był ostatnio uruchomiony. Jeśli terminal jest już zamknięty, trzeba ponownie uruchomić `heard serve`.
notice-missing = Nie ma takiej strony
notice-missing-lead = W adresie może być literówka albo tego, co tu było, już nie ma.
notice-stale = Ten formularz stracił ważność
notice-stale-lead = Mogło nastąpić ponowne logowanie albo formularz był otwarty zbyt długo. Nic nie zostało zmienione. Proszę wrócić, odświeżyć stronę i wysłać formularz jeszcze raz.
notice-later = Zbyt wiele wyświetleń naraz
notice-later-lead = Proszę odczekać minutę i odświeżyć stronę.

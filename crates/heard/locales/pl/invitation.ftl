### The page that asks one customer.

invite-title = Pytanie do jednego klienta
invite-about = Powstanie odnośnik tylko dla tego klienta: jedna odpowiedź, którą można zmieniać przez 30 dni. Można go wstawić do dowolnej wiadomości.
invite-name = Imię i nazwisko
invite-name-about = Strona wita klienta po imieniu i nic więcej o nim nie mówi.
invite-email = Adres e-mail
invite-email-about = Po nim widać, które odpowiedzi są od tego samego klienta. Heard do nikogo nie pisze.
invite-language = Język
invite-language-any = Jak w przeglądarce
invite-more = Kto obsługiwał i czego to dotyczy
invite-agent = Agent
invite-team = Zespół
invite-product = Produkt
invite-country = Kraj
invite-country-about = Dwie litery, na przykład PL.
invite-account = Firma
invite-account-about = Firma, w której imieniu odpowiada klient.
invite-send = Utwórz odnośnik
invite-made = Odnośnik jest gotowy
invite-made-for = Odnośnik jest gotowy: <bdi>{ $who }</bdi>
invite-made-about = Pierwszą odpowiedź przyjmie do { $until }. Widać go tylko teraz: Heard nie przechowuje kopii.
invite-link = Odnośnik do pytania
invite-scores = Odnośnik dla każdej oceny
invite-scores-about = Dla liczb w wiadomości: kliknięcie otwiera pytanie z wybraną oceną. Liczy się, gdy klient naciśnie tam przycisk.
invite-score-link = Odnośnik z wybraną oceną { $score }
invite-another = Zapytaj kogoś innego
invite-try = Zobacz to oczami klienta

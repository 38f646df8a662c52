# Settings and account.
settings-judge = Kiedy odpowiedź się liczy?
settings-judge-about = Skanery poczty otwierają odnośniki i naciskają przyciski. Każda odpowiedź jest przy nadejściu sprawdzana pod tym kątem, a te, które mógł wysłać skaner, czekają poza wynikiem na potwierdzenie klienta.
settings-judge-none = Proszę wybrać jedną z dwóch możliwości.
settings-judge-note = Dotyczy odpowiedzi od tej chwili. Co już policzono, pozostaje policzone.
settings-save = Zapisz
mode-balanced = Zrównoważony
mode-balanced-about = Komentarz albo ślad ludzkiej ręki na stronie waży więcej niż to, co wcześniej zrobił skaner. Mało kto jest proszony o potwierdzenie. Dobry niemal dla wszystkich.
mode-strict = Ścisły
mode-strict-about = Każdy ślad skanera wymaga potwierdzenia, nawet jeśli inne znaki wskazują na człowieka. Proszonych jest więcej osób i nie wszystkie potwierdzą. Dla ankiet, w których błędna niska ocena uruchamia dużo pracy.

settings-name = Nazwa
settings-zone = Strefa czasowa
settings-time = teraz { $time }
settings-url = Adres

account-who = Moje konto
account-role = Rola: { $role }.
account-about = Bieżąca przestrzeń robocza: { $workspace }. Wylogowanie kończy tę sesję; sesje na innych urządzeniach trwają dalej.
account-password = Zmiana hasła
account-password-about = Na wszystkich innych urządzeniach nastąpi wylogowanie.
account-password-now = Obecne hasło
account-password-new = Nowe hasło
account-password-wrong = To nie jest obecne hasło.
account-password-change = Zmień hasło
done-password-changed = Hasło zmienione. Na innych urządzeniach nastąpiło wylogowanie.
settings-mail = Poczta
settings-mail-about = Serwer, przez który ta instalacja Heard wysyła wiadomości, na przykład odnośniki do nowego hasła.
settings-mail-off = Jeszcze nieskonfigurowana. Bez niej nikt nie zresetuje zapomnianego hasła przez e-mail.
settings-mail-on = Wysyła { $host }.
settings-mail-go = Ustawienia poczty

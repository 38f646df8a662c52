# Co chroni konto: sesje, drugi krok, hasło jeszcze raz i klucze programów.
sessions = Zalogowane urządzenia
sessions-about = Nieznane sesje należy zakończyć, a potem zmienić hasło.
sessions-only = Nie ma innych zalogowanych urządzeń.
sessions-end = Zakończ wszystkie inne
sessions-end-sure = Zakończyć wszystkie inne sesje? Praca w nich będzie wymagała ponownego zalogowania.
session-this = Ta sesja
session-device = { $browser }, { $system }
session-unknown = nieznane urządzenie
session-begun = od: { $when }
session-seen = ostatnio używana: { $when }
session-end = Zakończ
session-end-of = Zakończ sesję: { $device }
done-session-ended = Sesja jest zakończona.
done-sessions-ended = Wszystkie inne sesje są zakończone.

prove-title = Prosimy o hasło
prove-lead = Następna strona wymaga hasła, aby nikt inny nie dostał się do niej z pozostawionego ekranu.
prove-lead-again = Ta czynność wymaga hasła, aby nikt inny nie mógł jej wykonać z pozostawionego ekranu. Na razie nic nie zostało zmienione.
prove-do = Dalej
prove-note = Wystarczy na kwadrans.
done-proved = Hasło jest poprawne. Na razie nic nie zostało zmienione: prosimy powtórzyć zamierzoną czynność.

code-title = Prosimy o kod
code-lead = Hasło jest poprawne. To konto ma także drugi krok.
code-label = Kod
code-about = Sześć cyfr z aplikacji albo jeden z kodów zapasowych.
code-of-app = Sześć cyfr, które pokazuje aplikacja
code-send = Zaloguj
code-back = Powrót do hasła
code-lost = Nie ma już ani aplikacji, ani kodów zapasowych? Drugi krok może usunąć osoba, która prowadzi tę instalację Heard.
code-wrong = Kod jest niepoprawny albo został już użyty. Prosimy poczekać na następny i wpisać go.

second-factor = Drugi krok przy logowaniu
second-about = Oprócz hasła potrzebny jest kod, który zmienia się co pół minuty i który zna tylko aplikacja w telefonie. Samo skradzione hasło niczego wtedy nie otworzy.
second-begin = Skonfiguruj
second-look-after = Zarządzaj
second-is-off = Jest wyłączony
second-on = Jest włączony
second-on-since = Włączony od: { $when }.
second-on-about = Po haśle logowanie wymaga kodu z aplikacji.
second-needed = { $workspace } wymaga drugiego kroku
second-needed-about = Wszystko inne otworzy się, gdy tylko zostanie skonfigurowany. Potrzebne są dwie minuty i dowolna aplikacja uwierzytelniająca.
second-scan = 1. Zeskanuj aplikacją
second-scan-about = Wystarczy dowolna aplikacja uwierzytelniająca. Można ją znaleźć w sklepie telefonu albo w menedżerze haseł.
second-square = Kwadrat do zeskanowania; to samo jest zapisane poniżej
second-type = Albo wpisz ten klucz, oparty na czasie, 6 cyfr:
second-try = 2. Wpisz kod, który pokazuje aplikacja
second-try-about = Drugi krok włącza dopiero poprawny kod.
second-on-do = Włącz
second-anew = Zacznij od nowa z innym kluczem
second-code-wrong = Kod jest niepoprawny albo został już użyty. Prosimy poczekać na następny i wpisać go. Jeśli znów jest niepoprawny, warto sprawdzić zegar telefonu.
second-lost = Tajny klucz tej instalacji Heard jest od tego czasu inny i żaden kod z aplikacji nie jest już poprawny. Drugi krok trzeba wyłączyć kodem zapasowym i skonfigurować od nowa.
second-off = Wyłączenie
second-off-about = Konto otworzy wtedy samo hasło.
second-off-do = Wyłącz
done-second-factor-off = Drugi krok jest wyłączony.

recovery-codes = Kody zapasowe
recovery-codes-about = Każdy otwiera raz to, co otworzyłaby aplikacja: na dzień, w którym zabraknie telefonu.
recovery-codes-left = { $n ->
    [0] Nie pozostał żaden kod zapasowy.
    [one] Pozostał { $n } kod zapasowy.
    [few] Pozostały { $n } kody zapasowe.
    [many] Pozostało { $n } kodów zapasowych.
   *[other] Pozostało { $n } kodu zapasowego.
  }
recovery-codes-few = Warto wkrótce utworzyć nowe.
recovery-codes-make = Utwórz nowe
recovery-codes-sure = Utworzyć nowe kody zapasowe? Dotychczasowe niczego już nie otworzą.
recovery-codes-new = Drugi krok jest włączony. Te dziesięć kodów jest widocznych tylko teraz: należy je wydrukować albo zapisać w menedżerze haseł, dostępnym bez telefonu. Każdy działa raz.
recovery-codes-paper = Heard, { $email }. Każdy kod działa raz.
recovery-codes-print = Drukuj
recovery-codes-kept = Kody są zachowane

second-needed-now = Potrzebują go wszyscy, którzy tu pracują. Kto go nie ma, trafia przy logowaniu do konfiguracji i przedtem niczego nie widzi.
second-needed-not = Każdy decyduje sam, czy oprócz hasła potrzebny jest kod.
second-need-you-too = To konto też go jeszcze nie ma: najpierw trzeba będzie go skonfigurować.
second-need-yes = Wymagaj od wszystkich
second-need-no = Niech każdy zdecyduje sam
done-second-factor-needed = Odtąd drugiego kroku potrzebują wszyscy, którzy tu pracują.
done-second-factor-free = Znów każdy decyduje sam.
people-second-factor = z drugim krokiem
people-no-second-factor = tylko hasło

api-keys = Klucze API
api-keys-card = Z kluczem sklep, kasa lub raport sam czyta i zapisuje tutaj dane.
api-keys-go = Zarządzaj kluczami
api-keys-about = Klucz wpuszcza program do tej przestrzeni roboczej i nigdzie indziej.
api-keys-where = Programy znajdą API pod adresem <code>{ $address }</code>.
api-keys-none = Żaden program nie ma jeszcze klucza.
key-make = Nowy klucz
key-make-about = Osobny dla każdego programu, aby można było unieważnić jeden bez pozostałych.
key-make-do = Utwórz klucz
key-name = Nazwa
key-name-about = Do czego służy, na przykład „Sklep internetowy” lub „Raport miesięczny”.
key-name-wrong = Prosimy podać nazwę o długości do 100 znaków.
key-scope = Co może
key-scope-wrong = Prosimy wybrać jedną z trzech możliwości.
key-full = W przestrzeni roboczej mieści się 200 kluczy. Prosimy unieważnić te, których nikt nie używa.
scope-read = Odczyt
scope-read-about = Wyniki, odpowiedzi i ankiety. Do raportów i ekranów.
scope-write = Zapis
scope-write-about = Przekazuje odpowiedzi, pyta klientów, zmienia to, co jest, i niczego nie widzi. Do sklepów i kas.
scope-all = Odczyt i zapis
scope-all-about = Jedno i drugie. Dla tego, co naprawdę potrzebuje obu.
key-made = Klucz: { $name }
key-made-about = Jest widoczny tylko teraz. Należy zapisać go tam, gdzie szuka go program, i nigdzie indziej.
key-made-label = Klucz
key-made-by = utworzony przez: { $name }, { $when }
key-made-there = utworzony w wierszu poleceń, { $when }
key-used = ostatnio używany: { $day }
key-unused = jeszcze nieużywany
key-revoke = Unieważnij
key-revoke-of = Unieważnij klucz { $name }
key-revoke-about = Wszystko, co go używa, będzie odtąd odrzucane. Tego nie można cofnąć; można utworzyć nowy klucz.
done-key-revoked = Klucz jest unieważniony.

act-sessions-ended = kończy swoje inne sesje
act-second-factor-on = włącza drugi krok
act-second-factor-off = wyłącza swój drugi krok
act-second-factor-reset = usuwa drugi krok
act-recovery-codes-made = tworzy nowe kody zapasowe
act-recovery-code-used = loguje się kodem zapasowym
act-second-factor-needed = wymaga od wszystkich drugiego kroku
act-second-factor-free = pozostawia każdemu decyzję o drugim kroku
act-key-made = tworzy klucz API
act-key-revoked = unieważnia klucz API

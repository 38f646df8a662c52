### The survey editor, publishing, versions, and trying a survey.

## The survey editor: the page and its buttons.

editor = Edytor
editor-edit = Edytuj
editor-published = Opublikowana jest wersja { $version }, nic nie zmieniono
editor-saved-by = Szkic po wersji { $version }, zapisano { $when }, { $name }
editor-saved = Szkic po wersji { $version }, zapisano { $when }
editor-undo = Cofnij
editor-redo = Ponów
editor-try = Wypróbuj
editor-publish = Opublikuj…
editor-parts = Części ankiety
editor-missing = do przetłumaczenia
editor-missing-n =
    { $n ->
        [one] { $n } tekst do przetłumaczenia
        [few] { $n } teksty do przetłumaczenia
        [many] { $n } tekstów do przetłumaczenia
       *[other] { $n } tekstu do przetłumaczenia
    }
editor-wrong-n =
    { $n ->
        [one] { $n } błąd:
        [few] { $n } błędy:
        [many] { $n } błędów:
       *[other] { $n } błędu:
    }
editor-up = Przesuń w górę: { $name }
editor-down = Przesuń w dół: { $name }
editor-drop = Usuń: { $name }
editor-add = Dodaj pytanie
editor-add-text = O co zapytać?
editor-add-text-about = Puste pole oznacza gotowy tekst na początek.
editor-add-kind = Jak ma wyglądać odpowiedź?
editor-more = Zacznij od nowa
editor-discard = Odrzuć szkic
editor-discard-sure = Wszystko od opublikowanej wersji przepadnie i nie da się tego odzyskać.
editor-conflict-by = { $name }: ta część została w międzyczasie zmieniona, o { $time }. Nic nie zostało nadpisane.
editor-conflict = Szkic zmienił się w międzyczasie w innym oknie { $time }. Nic nie zostało nadpisane.
editor-conflict-gone = Tego pytania już nie ma; „Cofnij” je przywróci. Wpisano:
editor-gone-add = Dodaj jako nowe pytanie
editor-gone-drop = Odrzuć
editor-conflict-about = Wpisany tekst jest poniżej i nie został jeszcze zapisany. Zapisanie go teraz zastąpi tamten.
editor-conflict-theirs = Zobacz tamtą wersję
editor-line = Publikacja rozpocznie nową linię trendu.
editor-line-about = Inne słowa lub inna skala to inna miara. Dotychczasowa linia pozostaje bez zmian.
editor-language = Edytowany język
editor-save = Zapisz
editor-remove = Usuń to pytanie
editor-settings = Nazwa i terminy
editor-settings-about = Obowiązuje od razu, bez publikowania.
editor-limited = otwarta przez ograniczony czas
editor-unlimited = zawsze otwarta
editor-language-first-is = Język domyślny; zastępuje brakujące tłumaczenia
editor-language-done = Wszystko przetłumaczone
editor-language-first = Ustaw jako domyślny
editor-language-remove = Usuń: { $language }
editor-language-add = Kolejny język
editor-language-add-send = Dodaj
editor-language-foreign = W tych językach główne pytanie jest po angielsku, dopóki nie ma własnego tekstu: { $languages }.
editor-tone = Jak zwracają się gotowe teksty
editor-tone-about = Tylko teksty dostarczane przez Heard; własne pozostają bez zmian.
editor-tone-only = Tylko jeden sposób: { $languages }.
tone-formal = Oficjalnie
tone-informal = Nieoficjalnie
editor-leading = Główne pytanie
editor-thanks = Podziękowanie
editor-thanks-shipped = gotowe teksty dla każdej oceny
editor-thanks-own = własne teksty
editor-conditional = { $kind }, z warunkiem
editor-why = Dlaczego? O co pytamy niżej, według oceny
editor-contact = Propozycja kontaktu
editor-offer = Proponuj tam, gdzie można się skontaktować
editor-titles = Nagłówek według oceny
editor-texts = Co dalej, według oceny
editor-best = Od 1 do
editor-fields = O co prosimy
editor-ticks = Sposób odpowiedzi
editor-needed = Odpowiedź wymagana
tick-short = Tylko jeden wiersz
tick-several = Można wybrać kilka
tick-other = Coś innego, własnymi słowami
editor-key = Nazwa w plikach i filtrach
editor-key-about = Powstaje z tekstu. Można ją zmieniać do publikacji pytania.
editor-key-kept = Została opublikowana, więc zostaje: pod nią zapisane są odpowiedzi.
editor-at-once = Przeglądarka po kilku sekundach sama tam przejdzie
editor-link-about = Widzą go wszyscy, niezależnie od odpowiedzi: odnośnik tylko dla zadowolonych byłby filtrowaniem opinii, czego zabraniają serwisy z opiniami i prawo konsumenckie.
editor-names = Te nazwy są w tekście zastępowane wartościami:
editor-unsaved = Jeszcze nie zapisano. Formularz mówi dlaczego.
editor-unsaved-off = Nie zapisano: Heard jest nieosiągalny. Próba powtarza się sama.
editor-unsaved-out = Nie zapisano: sesja została zakończona.
editor-unsaved-log-in = Zaloguj się w nowej karcie i wróć
editor-unsaved-leave = Wpisany tekst nie jest zapisany. Kontynuować i go stracić?

## What texts are called.

text-question = Pytanie
text-low = Na dolnym końcu
text-high = Na górnym końcu
text-why = Pytanie o komentarz
text-contact = Treść propozycji
text-hints = O co pytamy po: { $band }
text-title = Nagłówek po: { $band }
text-text = Co dalej po: { $band }
text-link = Odnośnik na ostatniej stronie
text-link-words = Tekst odnośnika
text-url = Dokąd prowadzi
text-choice = Odpowiedź do wyboru
text-row = Wiersz
text-column = Kolumna
text-line = Wiersz pod pytaniem
list-choices = Odpowiedzi do wyboru
list-rows = Wiersze: co jest oceniane
list-columns = Kolumny: oceny
list-add-choices = Kolejne odpowiedzi
list-add-rows = Kolejne wiersze
list-add-columns = Kolejne kolumny
list-add = Dodaj
list-add-about = Każda w osobnym wierszu, w języku domyślnym.
choice-n = Numer { $n }
kind-of-comment = Słowami
kind-of-choice = Wybór
kind-of-rating = Ocena
kind-of-matrix = Tabela ocen
kind-of-ranking = Kolejność
kind-of-metric = Druga miara
kind-of-date = Data
kind-of-contact = Dane kontaktowe
kind-of-hidden = Ukryte pole

## When a question is asked.

editor-when = Pytaj tylko, gdy
when-what = Co jest sprawdzane
when-operator = Jak jest porównywane
when-value = Z czym
when-add = Dodaj warunek
when-text = Warunek jako tekst
when-always = zawsze
when-clear = Pytaj zawsze
when-of-score = ocena
when-of-band = grupa oceny
when-of-comment = komentarz
when-of-place = kanał
when-of-language = język
when-of-country = kraj
when-of-team = zespół
when-of-product = produkt
when-of-answer = odpowiedź na „{ $question }”
when-is = jest
when-not = nie jest
when-least = co najmniej
when-most = co najwyżej
when-says = zawiera słowo
when-missing = brak
when-given = podano

## The preview.

editor-preview = Podgląd
preview-width = Pokaż jako
preview-phone = Telefon
preview-desktop = Komputer
preview-light = Jasny lub ciemny
preview-light-own = Jak to urządzenie
preview-light-light = Jasny
preview-light-dark = Ciemny
preview-score = Wybrana ocena
preview-score-n = Ocena: { $score }
preview-show = Pokaż
preview-about = Prawdziwa strona. Stąd nie da się jej wysłać; „Wypróbuj” to umożliwia.
preview-hidden = Ukrytego pola nikt nie widzi: niesie je adres strony, a staje się właściwością odpowiedzi.

## What keeps a draft from being published.

trouble-languages = Ankieta potrzebuje co najmniej jednego języka, każdego raz.
trouble-no-words = Brak tekstu w języku domyślnym. Należy go wpisać.
trouble-too-long = Mieści się tu najwyżej { $most } znaków. Należy skrócić tekst.
trouble-control-character = Jest tu znak, który nie jest tekstem. Należy wpisać tekst ponownie.
trouble-too-many-questions = Ankieta ma najwyżej { $most } dodatkowych pytań. Należy któreś usunąć.
trouble-key-form = Dozwolone od 1 do { $most } znaków a-z, 0-9, - i _.
trouble-key-taken = Ta nazwa jest zajęta. Należy wybrać inną.
trouble-key-published = Ta nazwa została opublikowana i zostaje, bo pod nią zapisane są odpowiedzi.
trouble-same-words = „{ $text }” jest tu dwa razy ({ $language }), więc nikt nie odróżni jednego od drugiego. Proszę zmienić jedno z nich.
trouble-choices = Musi ich być od 2 do { $most }, a wierszy co najmniej jeden.
trouble-best = Ocena sięga od 1 do liczby od 2 do 10.
trouble-fields = Należy wybrać co najmniej jedno.
trouble-ahead = Warunek dotyczy `answer.{ $name }`, o co nie pytamy przed tym pytaniem. Należy przesunąć pytanie niżej albo zmienić warunek.
trouble-not-a-choice = Warunek pyta, czy `answer.{ $name }` to `{ $value }`, a tak nikt nie może odpowiedzieć. Możliwe są: { $known }.
trouble-brace-open = Klamra jest otwarta i niezamknięta. Klamrę jako znak pisze się dwa razy: {"{"}{"{"}
trouble-brace-closed = Klamra jest zamknięta, choć nie została otwarta. Klamrę jako znak pisze się dwa razy: {"}"}{"}"}
trouble-no-such-name = Nie ma tu niczego o nazwie {"{"}{ $name }{"}"}. Dozwolone nazwy wymienia edytor.
trouble-link = Odnośnik zaczyna się od https://
surveys-edit = Edytuj: { $name }

## When it may be answered.

settings-opens = Otwarcie
settings-closes = Zamknięcie
settings-zone-about = { $zone }. Puste pole oznacza brak ograniczenia.
editor-scale = Skala
settings-most = Zamknięcie po tylu odpowiedziach
settings-most-about = Liczone są tylko odpowiedzi, które liczą się do wyniku.
settings-wrong-name = Dozwolone od 1 do 200 znaków tekstu.
settings-wrong-instant = To nie jest dzień z godziną. Zapis: 2026-11-27T14:40.
settings-wrong-backwards = Zamknięcie wypada przed otwarciem. Należy wybrać późniejszy koniec.
settings-wrong-most = Należy wpisać liczbę całkowitą od 1 wzwyż.
open-early = Jeszcze nieotwarta: otwarcie { $when }.
open-closed = Zamknięta od { $when }: nie przyjmuje już odpowiedzi.
open-full = Zamknięta: ma przewidzianą liczbę odpowiedzi ({ $most }).

## Publishing.

publish-title = Publikacja: { $name }
publish-back = Wróć do edytora
publish-same = Nie ma czego publikować
publish-same-about = Szkic pyta dokładnie o to samo, co wersja { $version }.
publish-stale = Coś się w międzyczasie zmieniło i nic nie opublikowano.
publish-stale-about = Poniżej widać, co zmieniłoby się teraz. Należy to przejrzeć i opublikować ponownie.
publish-base = Odkąd szkic powstał z wersji { $base }, opublikowano wersję { $version }.
publish-base-about = Opublikował(a): { $name }. Publikacja szkicu ją zastąpi.
publish-base-nobody = Publikacja szkicu ją zastąpi.
publish-wrong = To trzeba najpierw poprawić
publish-warnings = Warto na to spojrzeć
publish-quoted = „{ $words }”
publish-untranslated =
    { $n ->
        [one] { $language }: { $n } tekst jest w języku domyślnym
        [few] { $language }: { $n } teksty są w języku domyślnym
        [many] { $language }: { $n } tekstów jest w języku domyślnym
       *[other] { $language }: { $n } tekstu jest w języku domyślnym
    }
publish-line-new = Zaczyna się nowa linia trendu.
publish-line-new-about = Zmieniły się słowa, skala lub nazwa, więc wyników sprzed publikacji i po niej się nie porównuje.
publish-line-same = Linia trendu biegnie dalej.
publish-line-same-about = Główne pytanie i skala pozostają, więc wyniki są porównywalne.
publish-changes = Co się zmienia względem wersji { $version }
publish-what = Co
publish-was = Było
publish-is = Będzie
publish-send = Opublikuj jako wersję { $version }
publish-never = Wersja nigdy się nie zmienia. Kto ma otwartą stronę, odpowiada na wersję, którą widzi.
change-of-scale = Skala
change-of-subject = Wymieniona firma lub produkt
change-of-tone = Ton gotowych tekstów
change-of-offer = Propozycja kontaktu
change-of-link = Odnośnik na ostatniej stronie
change-of-language-added = Nowy język
change-of-language-removed = Usunięty język
change-of-language-first = Język domyślny
change-of-added = Nowe pytanie
change-of-removed = Usunięte pytanie
change-of-moved = Kolejność pytań
change-of-asked = Sposób odpowiedzi na pytanie
change-of-when = { $question }
offer-yes = jest
offer-no = brak

## Versions, and trying it.

versions = Wersje
versions-n = Wersja { $version }
versions-now = teraz opublikowana
versions-line = nowa linia trendu
versions-by = { $at }, { $name }
versions-questions =
    { $n ->
        [one] { $n } dodatkowe pytanie
        [few] { $n } dodatkowe pytania
        [many] { $n } dodatkowych pytań
       *[other] { $n } dodatkowego pytania
    }
versions-begin = Zacznij z niej szkic
versions-has-draft = Szkic już istnieje. Rozpoczęcie z wersji to jego kolejny krok, który „Cofnij” odwraca.
try-draft = Widać będzie szkic dokładnie w obecnej postaci.
try-published = Widać będzie opublikowaną wersję.
try-never = Odpowiedź jest oznaczana jako próba i nigdy się nie liczy.
try-language = Język
try-place = Kanał
try-place-about = Dla warunków, które go sprawdzają, np. mail lub shop. Może pozostać pusty.
try-send = Utwórz odnośnik próbny
try-again = Utwórz kolejny
try-made = Odnośnik próbny
try-link = Odnośnik próbny
try-open = Otwórz tutaj
try-until = Można wysłać go na telefon lub do współpracownika. Działa do { $date }.

## What was done.

done-question-removed = Pytanie usunięto. „Cofnij” je przywróci.
done-draft-removed = Szkic odrzucono. To jest opublikowana wersja.
done-draft-begun = Szkic jest teraz taki jak tamta wersja.
done-published = Opublikowano. Kto teraz otworzy ankietę, widzi nową wersję.
act-survey-published = publikuje ankietę
act-survey-changed = zmienia nazwę lub terminy ankiety
act-draft-removed = odrzuca szkic

## The first words of new questions, as respondents read them.

first-ask-comment = O czym jeszcze powinniśmy wiedzieć?
first-ask-choice = Co było najważniejsze?
first-ask-rating = Jaka jest ogólna ocena?
first-ask-matrix = Jak wypadło każde z nich?
first-ask-ranking = Co jest najważniejsze?
first-ask-metric = Jak łatwo poszło?
first-ask-date = Kiedy to było?
first-ask-contact = Jak możemy się skontaktować?
first-ask-hidden = Źródło
first-quality = Jakość
first-speed = Szybkość
first-price = Cena
first-good = Dobrze
first-middling = Średnio
first-bad = Źle

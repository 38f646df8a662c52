### A survey as a file: the page that makes a survey from one, and what can be wrong with it. What stands in backticks is
### typed so and is never translated.

file-link = Z pliku
file-save = Zapisz jako plik
file-title = Ankieta z pliku
file-lead = Ankieta zapisana tutaj lub w innej instalacji albo napisana ręcznie staje się nową ankietą. To, co już jest, nie zmienia się.
file-choose = Plik
file-choose-about = JSON, najwyżej { $megabytes } MB. Ma pierwszeństwo przed tekstem wklejonym poniżej.
file-paste = Albo wklejony tekst
file-paste-about = Jeśli coś jest nie tak, można to poprawić tutaj.
file-send = Utwórz ankietę
file-mistakes =
    { $n ->
        [one] Nic jeszcze nie utworzono: w pliku jest { $n } błąd.
        [few] Nic jeszcze nie utworzono: w pliku są { $n } błędy.
        [many] Nic jeszcze nie utworzono: w pliku jest { $n } błędów.
       *[other] Nic jeszcze nie utworzono: w pliku jest { $n } błędu.
    }
file-more =
    { $n ->
        [one] I jeszcze { $n }.
        [few] I jeszcze { $n }.
        [many] I jeszcze { $n }.
       *[other] I jeszcze { $n }.
    }

survey-file-too-large = Plik jest większy niż { $megabytes } MB. Trzeba coś pominąć.
survey-file-empty = Nic tu nie ma. Trzeba wybrać plik albo wkleić jego tekst.
survey-file-syntax = To nie jest JSON: błąd jest w wierszu { $line }, kolumnie { $column }.
survey-file-not-ours = To nie jest plik ankiety Heard: taki plik zaczyna się od `"heard": "survey"`.
survey-file-format = Można czytać tylko pliki z `"format": { $format }`. Nowszy plik wymaga nowszego Heard.
survey-file-unreadable = Nie można tego odczytać jako kwestionariusza. Warto porównać z ankietą zapisaną jako plik.
survey-file-missing = Tego brakuje. Trzeba to dodać.
survey-file-unknown-field = Nic się tu tak nie nazywa. Są: { $known }.
survey-file-one-of = `{ $value }` nie jest tu znane. Trzeba napisać jedno z: { $known }.
survey-file-expected-text = Tu powinien być tekst w cudzysłowie.
survey-file-expected-flag = Tu powinno być `true` albo `false`, bez cudzysłowu.
survey-file-expected-whole = Tu powinna być liczba całkowita, bez cudzysłowu.
survey-file-expected-wording = Tu powinien być tekst dla każdego języka: `{"{"}"en": "..."{"}"}`.
survey-file-expected-list = Tu powinna być lista w `[` i `]`.
survey-file-expected-object = Tu powinny być nazwane wartości w `{"{"}` i `{"}"}`.
survey-file-too-many = Jest ich za dużo: najwyżej { $most }.
survey-file-languages = Ankieta ma co najmniej jeden język, a każdy jest podany raz.
survey-file-language = Pytania nie ma w języku `{ $code }`. Jest w: { $known }.
survey-file-no-words = Nie ma słów albo nie ma ich w pierwszym języku. Trzeba je napisać.
survey-file-too-long = Mieści się tu najwyżej { $most } znaków. Trzeba to skrócić.
survey-file-control-character = Jest tu znak, który nie jest tekstem. Trzeba wpisać tekst od nowa.
survey-file-key = Klucz ma od 1 do { $most } znaków a-z, 0-9, - i _.
survey-file-key-taken = Ten klucz jest zajęty. Trzeba wybrać inny; `other` nigdy nie jest wolny.
survey-file-same-words = W języku `{ $code }` brzmi „{ $text }”, tak samo jak `{ $other }`, więc nikt nie odróżni jednego od drugiego. Trzeba zmienić jedno z nich.
survey-file-choices = Jest od 2 do { $most } odpowiedzi do wyboru, albo 1, gdy oferowane jest `other`, i co najmniej jeden wiersz.
survey-file-best = Ocena sięga od 1 do liczby od 2 do 10.
survey-file-fields = Pyta się o co najmniej jedno z `name`, `email` i `phone`, o każde raz.
survey-file-ahead = Warunek pyta o `answer.{ $name }`, o co wcześniej nie zapytano. Tamto pytanie powinno być wcześniej.
survey-file-not-a-choice = Warunek pyta, czy `answer.{ $name }` to `{ $value }`, a tak nikt nie może odpowiedzieć. Możliwe są: { $known }.
survey-file-brace-open = Klamra jest otwarta i nie zamknięta. Jeśli chodzi o samą klamrę, pisze się ją dwa razy: `{"{"}{"{"}`.
survey-file-brace-closed = Klamra jest zamknięta, choć nie była otwarta. Jeśli chodzi o samą klamrę, pisze się ją dwa razy: `{"}"}{"}"}`.
survey-file-gap = Nic o nazwie `{"{"}{ $name }{"}"}` nie jest tu znane. Zawsze jest `{"{"}subject{"}"}`, a po pytaniu także `answer.KEY`.
survey-file-link = Odnośnik zaczyna się od https://.

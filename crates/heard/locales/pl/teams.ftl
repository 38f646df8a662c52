# Zespoły, oceniane osoby i ich strony.
agents-others = Pozostałe osoby
agents-unranked = Poza kolejnością: za mało odpowiedzi lub nie pojedyncza osoba
agents-level = brak rzeczywistej różnicy względem wiersza wyżej
agents-ranked = W kolejności według wyniku stoją tylko osoby z co najmniej 30 odpowiedziami. Gdzie tak napisano, nic nie wskazuje, by ktoś naprawdę był niżej: kolejność może być przypadkowa.
agents-ranked-table = Osoby z co najmniej 30 odpowiedziami stoją pierwsze, według wyniku; gdzie przedziały się pokrywają, kolejność może być przypadkowa.
agents-kept-back = Ten obszar roboczy nie pokazuje wyników wszystkich osób. Pozostałe stoją razem i nie można o nie pytać pojedynczo.

teams = Zespoły i osoby
teams-tree = Zespoły
teams-about = Są tu osoby oceniane, czyli te, które wymieniają odpowiedzi. Zespoły mogą być częścią innych zespołów. Nazwy w odpowiedziach pozostają; tutaj określa się, jak są pokazywane, kto gdzie należy i kto się loguje.
teams-empty = Nie ma jeszcze zespołów ani osób
teams-empty-about = Pojawiają się same, kilka sekund po pierwszej odpowiedzi, która je wymienia: w kolumnach importu, w danych zaproszenia lub przez API. Można je też dodać poniżej, zanim ktoś odpowie.
teams-none = Bez zespołu
teams-nobody = Nikt
teams-loose = W żadnym zespole
teams-agents =
    { $n ->
        [0] bez własnych osób
        [one] { $n } osoba
        [few] { $n } osoby
        [many] { $n } osób
       *[other] { $n } osoby
    }
teams-key = w odpowiedziach: { $key }
teams-signs-in = loguje się jako { $name }
teams-no-user = nie loguje się
teams-change = Zmień
teams-change-of = Zmień: { $name }
teams-name = Nazwa
teams-name-about = Tak jest pokazywana. W odpowiedziach pozostaje { $key }.
teams-in = W zespole
teams-part-of = Część zespołu
teams-user = Loguje się jako
teams-user-about = Ta osoba ma wtedy stronę z własnymi wynikami.
teams-save = Zapisz
teams-end = Dezaktywuj
teams-end-about = Nie będzie już do wyboru; odpowiedzi i wyniki pozostają.
teams-end-sure = Dezaktywować: { $name }? Odpowiedzi i wyniki pozostają, można też aktywować ponownie.
teams-new = Dodaj zespół lub osobę
teams-new-about = Nazwa powinna brzmieć dokładnie tak, jak w odpowiedziach. Później może być pokazywana inaczej.
teams-into = W
teams-new-team = Dodaj jako zespół
teams-new-agent = Dodaj jako osobę
teams-scores = Czyje wyniki widzą agenci
teams-scores-about = Gdzie wyniki stoją według osób, w podziałach i tabelach, agenci i obserwatorzy widzą te; wszystkie inne stoją razem. Właściciele i menedżerowie widzą wszystkie. Same odpowiedzi widzą wszyscy.
teams-scores-own = Tylko własne
teams-scores-own-about = Nikt nie jest z nikim porównywany.
teams-scores-team = Swojego zespołu
teams-scores-team-about = Własne oraz zespołu wraz z zespołami w nim.
teams-scores-all = Wszystkich
teams-scores-all-about = Wszyscy widzą wszystkich.
teams-scores-wrong = Należy wybrać, czyje wyniki widzą agenci.
teams-ended = Dezaktywowane
teams-ended-about = To, co zrobili i otrzymali, pozostaje.
teams-ended-agent = osoba, dezaktywowano { $when }
teams-ended-team = zespół, dezaktywowano { $when }
teams-begin = Aktywuj
teams-begin-of = Aktywuj: { $name }
teams-name-wrong = Nazwa to jeden wiersz od 1 do 120 znaków.
teams-circle = Zespół nie może być częścią samego siebie ani swoich części.
teams-deep = Zespoły mają najwyżej pięć poziomów. Trzeba wybrać zespół wyżej.
teams-taken = W odpowiedziach coś już tak się nazywa. Może jest dezaktywowane: warto spojrzeć niżej.
teams-linked = To konto jest już połączone z inną osobą. Najpierw trzeba je tam odłączyć.
teams-absent = Zespołu lub konta już nie ma. Trzeba wybrać ponownie.
act-team-made = utworzenie zespołu
act-team-changed = zmiana zespołu
act-agent-made = dodanie osoby
act-agent-changed = zmiana osoby
sweep-staff = Znajduje nowe zespoły i osoby

rail-me = Moja strona
agent-nobody = To konto nie jest połączone z żadną ocenianą osobą
agent-nobody-about = Jeśli klienci oceniają tę osobę, właściciel lub menedżer może połączyć konto z nazwą w odpowiedziach, w Ustawieniach, Zespoły i osoby. Wtedy wyniki pojawią się tutaj.
agent-none = Nikt jeszcze nie odpowiedział o tej osobie
agent-none-about = Wynik, jego zmiany i słowa klientów pojawią się tutaj.
agent-ended = Ta osoba jest dezaktywowana. Wyniki pozostają.
agent-owned = Pod opieką
agent-praise = Pochwały
agent-praise-about = Najnowsze od promotorów
agent-words = Co powiedzieli klienci
agent-all = Wszystkie

told = Do wiadomości
told-open = Otwórz odpowiedź
tell = Powiadom kogoś
tell-about = Powiadomiona zostanie także osoba wymieniona po @, na przykład @Maja.
mention-names = Współpracownicy
mention-offered = Osoby do wyboru: { $n }. Strzałki przesuwają, Enter wybiera, Escape zamyka.
done-noted-told = Notatka jest zapisana, a osoba powiadomiona.
mail-mention-subject = { $by }: wzmianka w notatce
mail-mention-title = Wzmianka od: { $by }
mail-mention-what = Notatka od { $by } przy odpowiedzi dla { $workspace }:
mail-mention-go = Otwórz odpowiedź

first-view = Co widać najpierw
first-view-on =
    { $page ->
        [survey] Przegląd otwiera się tym widokiem.
       *[other] Odpowiedzi otwierają się tym widokiem.
    }
first-view-off =
    { $page ->
        [survey] Przegląd może otwierać się tym widokiem. Dotyczy to tylko tego konta.
       *[other] Odpowiedzi mogą otwierać się tym widokiem. Dotyczy to tylko tego konta.
    }
first-view-set = Pokazuj najpierw
first-view-unset = Nie pokazuj najpierw
first-view-without =
    { $page ->
        [survey] Do całego przeglądu
       *[other] Wszystkie odpowiedzi
    }
done-first-set = Od teraz otwiera się tym widokiem.
done-first-unset = Znów otwiera się jak u wszystkich.

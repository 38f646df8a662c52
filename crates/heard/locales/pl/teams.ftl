# Zespoły, agenci i ich strony.
agents-others = Pozostali agenci
agents-unranked = Poza kolejnością: za mało odpowiedzi lub nie pojedynczy agent
agents-level = brak rzeczywistej różnicy względem wiersza wyżej
agents-ranked = W kolejności według wyniku stoją tylko agenci z co najmniej 30 odpowiedziami. Gdzie tak napisano, nic nie wskazuje, by ktoś naprawdę był niżej: kolejność może być przypadkowa.
agents-ranked-table = Najpierw stoją agenci z co najmniej 30 odpowiedziami, według wyniku; gdzie przedziały się pokrywają, kolejność może być przypadkowa.
agents-kept-back = Ta przestrzeń robocza nie pokazuje wyników wszystkich agentów. Pozostali stoją razem i nie można o nich pytać pojedynczo.

teams = Zespoły i agenci
teams-tree = Zespoły
teams-about = Agent to osoba oceniana, którą wymieniają odpowiedzi. Zespoły mogą być częścią innych zespołów. Nazwy w odpowiedziach pozostają; tutaj określa się, jak są pokazywane, kto gdzie należy i kto się loguje.
teams-empty = Nie ma jeszcze zespołów ani agentów
teams-empty-about = Pojawiają się same, kilka sekund po pierwszej odpowiedzi, która je wymienia: w kolumnach importu dla agenta i zespołu, w danych zaproszenia lub przez API. Można je też dodać poniżej, zanim ktoś odpowie.
teams-none = Bez zespołu
teams-nobody = Nikt
teams-loose = W żadnym zespole
teams-agents =
    { $n ->
        [0] bez własnych agentów
        [one] { $n } agent
        [few] { $n } agenci
        [many] { $n } agentów
       *[other] { $n } agenta
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
teams-user-about = Ten współpracownik ma wtedy stronę z własnymi wynikami.
teams-room = Powiadamiany w
teams-room-about = Gdy reguła powiadamia ten zespół, pokój dostaje jedną wiadomość zamiast każdego z członków. Co nie dotrze tam w ciągu kwadransa, członkowie dostają e-mailem.
teams-room-none = bez pokoju: każdy członek na swój sposób
teams-room-empty = Reguły powiadamiają każdego członka na jego sposób. Gdy pojawi się pokój rozmów, zespół można powiadamiać tam.
teams-room-of = powiadamiany w { $name }
teams-save = Zapisz
teams-end = Dezaktywuj
teams-end-about = Nie będzie już do wyboru; odpowiedzi i wyniki pozostają.
teams-end-sure = Dezaktywować: { $name }? Odpowiedzi i wyniki pozostają, można też aktywować ponownie.
teams-new = Dodaj zespół lub agenta
teams-new-about = Nazwa powinna brzmieć dokładnie tak, jak w odpowiedziach. Później może być pokazywana inaczej.
teams-into = W
teams-new-team = Dodaj jako zespół
teams-new-agent = Dodaj jako agenta
teams-scores = Czyje wyniki widzą agenci
teams-scores-about = Gdzie wyniki są podane według agentów, w podziałach i tabelach, agenci i obserwatorzy widzą te; wszyscy inni są pokazani razem. Właściciele i menedżerowie widzą wszystkich. Same odpowiedzi widzą wszyscy.
teams-scores-own = Tylko własne
teams-scores-own-about = Nikt nie jest z nikim porównywany.
teams-scores-team = Swojego zespołu
teams-scores-team-about = Własne oraz zespołu wraz z zespołami w nim.
teams-scores-all = Wszystkich
teams-scores-all-about = Wszyscy agenci widzą wszystkich agentów.
teams-scores-wrong = Należy wybrać, czyje wyniki widzą agenci.
teams-ended = Dezaktywowane
teams-ended-about = To, co zrobili i otrzymali, pozostaje.
teams-ended-agent = agent, dezaktywowano { $when }
teams-ended-team = zespół, dezaktywowano { $when }
teams-begin = Aktywuj
teams-begin-of = Aktywuj: { $name }
teams-name-wrong = Nazwa to jeden wiersz od 1 do 120 znaków.
teams-circle = Zespół nie może być częścią samego siebie ani swoich części.
teams-deep = Zespoły mają najwyżej pięć poziomów. Trzeba wybrać zespół wyżej.
teams-taken = W odpowiedziach coś już tak się nazywa. Może jest dezaktywowane: warto spojrzeć niżej.
teams-linked = Ten współpracownik jest już połączony z innym agentem. Najpierw trzeba go tam odłączyć.
teams-absent = Zespołu lub współpracownika już nie ma. Trzeba wybrać ponownie.
act-team-made = tworzy zespół
act-team-changed = zmienia zespół
act-agent-made = tworzy agenta
act-agent-changed = zmienia agenta
sweep-staff = Znajduje nowe zespoły i nowych agentów

rail-me = Moja strona
agent-nobody = To konto nie jest połączone z żadnym agentem
agent-nobody-about = Jeśli klienci oceniają osobę, do której należy to konto, właściciel lub menedżer może je połączyć z agentem, którego wymieniają odpowiedzi: Ustawienia, Zespoły i agenci. Wtedy wyniki pojawią się tutaj.
agent-none = Nikt jeszcze nie odpowiedział o tym agencie
agent-none-about = Wynik, jego zmiany i słowa klientów pojawią się tutaj.
agent-ended = Ten agent jest dezaktywowany. Wyniki pozostają.
agent-owned = Pod opieką
agent-praise = Pochwały
agent-praise-about = Najnowsze od promotorów
agent-words = Co powiedzieli klienci
agent-all = Wszystkie

told = Do wiadomości
told-open = Otwórz odpowiedź
tell = Powiadom współpracownika
tell-about = Powiadomiona zostanie także osoba wymieniona po @, na przykład @Maja.
mention-names = Współpracownicy
mention-offered = Współpracownicy do wyboru: { $n }. Strzałki przesuwają, Enter wybiera, Escape zamyka.
done-noted-told = Notatka jest zapisana, a współpracownik powiadomiony.
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

# Słowniczek. Forma bezosobowa („można”, „proszę wybrać”), bez Pan/Pani; przyciski w trybie rozkazującym („Zapisz”).
# response, answer: odpowiedź; survey: ankieta; invitation: zaproszenie; link: odnośnik; open link: otwarty odnośnik
# score of one response: ocena; score of many: wynik; in/out of the score: liczy się do wyniku, pominięta w wyniku
# promoter, passive, detractor: promotor, pasywny, krytyk; band: grupa; scale: skala; comment: komentarz
# interval: przedział; confidence: ufność; points: pkt (odsetki: pkt proc.); trend: w czasie; share: odsetek, udział
# feed: lista odpowiedzi; saved view: zapisany widok; filter: filtr; condition: warunek; fact: cecha, dane
# place: kanał; agent: agent; team: zespół; product: produkt; country: kraj; account: firma; customer: klient
# second press: potwierdzenie; mail scanner: skaner poczty; tag: tag; star: gwiazdka; note: notatka
# note on the chart: adnotacja; overview: przegląd; workspace: przestrzeń robocza; member, colleague: współpracownik
# roles: właściciel, menedżer, agent, obserwator; end, begin somebody's work: odebrać, przywrócić dostęp
# backup: kopia zapasowa; this Heard: ta instalacja Heard; import: import; sample, trial, test: próba
# choice: odpowiedź do wyboru; draft: szkic; test link: odnośnik próbny

# Numbers and what they mean. Used by the product itself, not by one page.

percent = { $n }%
interval = od { $low } do { $high }
interval-short = od { $low } do { $high }
confidence =
    { $metric ->
        [nps] Z 95-procentową ufnością prawdziwy wynik leży między { $low } a { $high }.
       *[other] Z 95-procentową ufnością prawdziwy odsetek leży między { $low } a { $high }.
    }
responses-n =
    { $n ->
        [one] { $n } odpowiedź
        [few] { $n } odpowiedzi
        [many] { $n } odpowiedzi
       *[other] { $n } odpowiedzi
    }
responses-so-far =
    { $n ->
        [one] Na razie { $n } odpowiedź
        [few] Na razie { $n } odpowiedzi
        [many] Na razie { $n } odpowiedzi
       *[other] Na razie { $n } odpowiedzi
    }
customers-n =
    { $n ->
        [one] od { $n } klienta
        [few] od { $n } klientów
        [many] od { $n } klientów
       *[other] od { $n } klienta
    }

change-up =
    { $metric ->
        [nps] Wzrost o { $by }
       *[other] Wzrost o { $by } pkt proc.
    }
change-down =
    { $metric ->
        [nps] Spadek o { $by }
       *[other] Spadek o { $by } pkt proc.
    }
change-up-little = Wzrost o mniej niż 1
change-down-little = Spadek o mniej niż 1
change-same = Bez zmian
# $period is in the genitive: „poprzednich 30 dni”, „wersji 2”.
change-from = względem { $period } ({ $before }).
change-real = To rzeczywista zmiana: sam przypadek dałby taką średnio raz na { $times } razy.
change-real-rare = To rzeczywista zmiana: sam przypadek dałby taką rzadziej niż raz na 1000 razy.
change-real-plain = To rzeczywista zmiana.
change-unclear = Brak wyraźnej zmiany: sam przypadek daje podobną średnio raz na { $times } razy.
change-unclear-often = Brak wyraźnej zmiany: sam przypadek często daje podobną.
change-none = Brak porównania:
change-none-why =
    { $n ->
        [0] dla { $period } nie ma żadnej odpowiedzi, a potrzeba 30.
        [one] dla { $period } jest tylko { $n } odpowiedź, a potrzeba 30.
        [few] dla { $period } są tylko { $n } odpowiedzi, a potrzeba 30.
        [many] dla { $period } jest tylko { $n } odpowiedzi, a potrzeba 30.
       *[other] dla { $period } jest tylko { $n } odpowiedzi, a potrzeba 30.
    }
change-short-real = { $lead } – rzeczywista zmiana
change-short-unclear = { $lead } – brak wyraźnej zmiany
change-end = { $bands } z { $before } na { $now }%
change-both-ends = Zmieniły się oba krańce: { $upper }, { $lower }.
change-upper-end = Zmienił się górny kraniec: { $end }. Bez wyraźnej zmiany: { $other }.
change-lower-end = Zmienił się dolny kraniec: { $end }. Bez wyraźnej zmiany: { $other }.
change-no-end = Żaden z krańców wyraźnie się nie zmienił.
change-no-end-but =
    { $way ->
        [higher] Żaden z krańców wyraźnie się nie zmienił, ale oceny jako całość są wyższe niż przedtem.
       *[other] Żaden z krańców wyraźnie się nie zmienił, ale oceny jako całość są niższe niż przedtem.
    }

# The same of other customers instead of another time.
difference-up =
    { $metric ->
        [nps] Wyżej o { $by }
       *[other] Wyżej o { $by } pkt proc.
    }
difference-down =
    { $metric ->
        [nps] Niżej o { $by }
       *[other] Niżej o { $by } pkt proc.
    }
difference-up-little = Wyżej o mniej niż 1
difference-down-little = Niżej o mniej niż 1
difference-same = Zerowa różnica
difference-from = względem { $period } ({ $before }).
difference-real = To rzeczywista różnica: sam przypadek dałby taką średnio raz na { $times } razy.
difference-real-rare = To rzeczywista różnica: sam przypadek dałby taką rzadziej niż raz na 1000 razy.
difference-real-plain = To rzeczywista różnica.
difference-unclear = Brak wyraźnej różnicy: sam przypadek daje podobną średnio raz na { $times } razy.
difference-unclear-often = Brak wyraźnej różnicy: sam przypadek często daje podobną.
difference-short-real = { $lead } – rzeczywista różnica
difference-short-unclear = { $lead } – brak wyraźnej różnicy
difference-end = { $bands } { $now }%, tam { $before }%
difference-both-ends = Różnią się oba krańce: { $upper }; { $lower }.
difference-upper-end = Różni się górny kraniec: { $end }. Bez wyraźnej różnicy: { $other }.
difference-lower-end = Różni się dolny kraniec: { $end }. Bez wyraźnej różnicy: { $other }.
difference-no-end = Żaden z krańców wyraźnie się nie różni.
difference-no-end-but =
    { $way ->
        [higher] Żaden z krańców wyraźnie się nie różni, ale oceny jako całość są tu wyższe.
       *[other] Żaden z krańców wyraźnie się nie różni, ale oceny jako całość są tu niższe.
    }

# What a score is compared with, within a sentence; always in the genitive, after „względem” or „dla”.
against-year = tych samych dni rok wcześniej
against-version = wersji { $number }
against-filter = „{ $filter }”
against-shared =
    { $n ->
        [one] { $n } odpowiedź jest po obu stronach; test to uwzględnia.
        [few] { $n } odpowiedzi są po obu stronach; test to uwzględnia.
        [many] { $n } odpowiedzi jest po obu stronach; test to uwzględnia.
       *[other] { $n } odpowiedzi jest po obu stronach; test to uwzględnia.
    }
against-none-same = to te same odpowiedzi.
against-none-own =
    { $n ->
        [one] tylko { $n } odpowiedź nie jest po obu stronach, a potrzeba 30 takich.
        [few] tylko { $n } odpowiedzi nie są po obu stronach, a potrzeba 30 takich.
        [many] tylko { $n } odpowiedzi nie jest po obu stronach, a potrzeba 30 takich.
       *[other] tylko { $n } odpowiedzi nie jest po obu stronach, a potrzeba 30 takich.
    }
against-none-all = ten widok sięga samego początku i nie ma przed nim żadnego roku.
against-none-version = ta ankieta nie ma wersji { $number }.
against-none-filter = proszę wpisać, o jakie inne odpowiedzi chodzi, na przykład country = HR.
against-none-wrong = nie da się odczytać, z czym porównywać.

before-days =
    { $n ->
        [one] poprzedniego dnia
        [few] poprzednich { $n } dni
        [many] poprzednich { $n } dni
       *[other] poprzednich { $n } dni
    }
before-months = poprzednich { $n } miesięcy

# What a metric is called where its number stands, and how it is made. Markup is ours.
metric =
    { $metric ->
        [nps] Net Promoter<sup>®</sup>
        [csat] Zadowolenie klientów
       *[ces] Łatwość
    }
formula =
    { $scale ->
        [nps] Promotorzy (9 i 10) minus krytycy (od 0 do 6)
        [csat-smileys] Odsetek uśmiechniętych buziek
        [csat-thumbs] Odsetek kciuków w górę
        [csat-stars5] Odsetek ocen z 4 i 5 gwiazdkami
        [csat-stars10] Odsetek ocen od 8 do 10 gwiazdek
       *[ces] Odsetek osób, którym było łatwo (od 5 do 7)
    }

# One response, within a sentence.
band =
    { $metric ->
        [nps]
            { $band ->
                [promoter] promotor
                [passive] pasywny
               *[detractor] krytyk
            }
        [csat]
            { $band ->
                [promoter] klient zadowolony
                [passive] klient neutralny
               *[detractor] klient niezadowolony
            }
       *[ces]
            { $band ->
                [promoter] łatwo
                [passive] pośrednio
               *[detractor] trudno
            }
    }
# Many responses, as a heading.
bands =
    { $metric ->
        [nps]
            { $band ->
                [promoter] Promotorzy
                [passive] Pasywni
               *[detractor] Krytycy
            }
        [csat]
            { $band ->
                [promoter] Zadowoleni
                [passive] Neutralni
               *[detractor] Niezadowoleni
            }
       *[ces]
            { $band ->
                [promoter] Łatwo
                [passive] Pośrednio
               *[detractor] Trudno
            }
    }
# Many responses, within a sentence; always in the nominative, after a colon.
bands-within =
    { $metric ->
        [nps]
            { $band ->
                [promoter] promotorzy
                [passive] pasywni
               *[detractor] krytycy
            }
        [csat]
            { $band ->
                [promoter] zadowoleni klienci
                [passive] neutralni klienci
               *[detractor] niezadowoleni klienci
            }
       *[ces]
            { $band ->
                [promoter] odpowiedzi „łatwo”
                [passive] odpowiedzi pośrednie
               *[detractor] odpowiedzi „trudno”
            }
    }
scale-value =
    { $scale ->
        [csat-thumbs]
            { $value ->
                [1] Kciuk w dół
               *[2] Kciuk w górę
            }
       *[csat-smileys]
            { $value ->
                [1] Niezadowoleni
                [2] Ani tak, ani nie
               *[3] Zadowoleni
            }
    }
badge =
    { $scale ->
        [csat-smileys] { $value }, { $band }
        [csat-thumbs] { $value }, { $band }
       *[other] { $value } z { $max }, { $band }
    }

names-two = { $one } i { $other }
names-more =
    { $n ->
        [one] { $one } i jeszcze { $n }
        [few] { $one } i jeszcze { $n }
        [many] { $one } i jeszcze { $n }
       *[other] { $one } i jeszcze { $n }
    }

when-today = dzisiaj, { $time }
when-yesterday = wczoraj, { $time }
when-day = { $day }, { $time }

days = { $from } – { $to }
days-until = Wszystko do { $to }
# In the accusative: „w 5 minut”, „mniej więcej 3 miesiące”.
time-minutes =
    { $n ->
        [one] { $n } minutę
        [few] { $n } minuty
        [many] { $n } minut
       *[other] { $n } minuty
    }
time-hours =
    { $n ->
        [one] { $n } godzinę
        [few] { $n } godziny
        [many] { $n } godzin
       *[other] { $n } godziny
    }
time-days =
    { $n ->
        [one] { $n } dzień
        [few] { $n } dni
        [many] { $n } dni
       *[other] { $n } dnia
    }
time-weeks =
    { $n ->
        [one] { $n } tydzień
        [few] { $n } tygodnie
        [many] { $n } tygodni
       *[other] { $n } tygodnia
    }
time-months =
    { $n ->
        [one] { $n } miesiąc
        [few] { $n } miesiące
        [many] { $n } miesięcy
       *[other] { $n } miesiąca
    }
time-years =
    { $n ->
        [one] { $n } rok
        [few] { $n } lata
        [many] { $n } lat
       *[other] { $n } roku
    }
time-ages = całe wieki
quarter = { $n } kw. { $year }
zone = czas lokalny: { $city }
last-response = Ostatnia odpowiedź: { $when }
name-value = { $name }: { $value }
fact-unknown = Nieznane
# Where a response came from. Whatever else there is has a name that somebody gave it.
place-api = API
place-import = Import
place-invitation = Zaproszenie
place-link = Otwarty odnośnik
place-mail = E-mail
place-email = E-mail
place-qr = Kod QR
place-signature = Stopka e-maila
place-tablet = Tablet

# Why responses are not in the score, each with its count.
reasons-between = {", "}
reason-n =
    { $reason ->
        [own-staff] { $n } od własnych pracowników
        [duplicate]
            { $n ->
                [one] { $n } duplikat
                [few] { $n } duplikaty
                [many] { $n } duplikatów
               *[other] { $n } duplikatu
            }
        [spam] { $n } to spam
        [trial]
            { $n ->
                [one] { $n } próba
                [few] { $n } próby
                [many] { $n } prób
               *[other] { $n } próby
            }
        [wrong-survey] { $n } do innej ankiety
       *[other] { $n } z innego powodu
    }
# Why one response is not in the score, within a sentence.
left-out-why =
    { $reason ->
        [own-staff] odpowiedź własnego pracownika
        [duplicate] duplikat
        [spam] spam
        [trial] próba
        [wrong-survey] odpowiedź do innej ankiety
       *[other] inny powód
    }

# Who gave a response that has no name on it.
who-link = Ktoś z otwartego odnośnika
who-mail = Ktoś z zaproszenia
who-nobody = Ktoś

# What the last request did, said once at the top of the next page.
done-excluded = Odpowiedź nie liczy się już do wyniku.
done-restored = Odpowiedź znów liczy się do wyniku.
done-saved = Zapisano.
done-view-saved = Widok zapisany. W przeglądzie widać go z bieżącym wynikiem.
done-view-removed = Widok usunięty.
done-link-on = Ten widok może teraz obejrzeć każdy, kto ma odnośnik.
done-link-new = Jest nowy odnośnik. Stary już nie działa.
done-link-off = Odnośnik już nie działa.

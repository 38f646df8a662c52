# Rules: what happens by itself when a customer speaks, and how colleagues hear of it.
rail-rules = Reguły
rules = Reguły
rules-about = Co dzieje się samo, gdy klient coś powie albo coś się mu przydarzy. Reguła działa raz dla każdej odpowiedzi i każdego zdarzenia, a jej dziennik mówi dlaczego.
rules-none = Nie ma jeszcze reguł
rules-none-about = Reguła śledzi, co mówią klienci, i od razu coś robi: powiadamia osobę, która się nimi zajmuje, dziękuje im, dodaje tag do odpowiedzi.
rule-new = Nowa reguła
rule-first = Niezadowoleni klienci: powiadom od razu
rule-column-name = Reguła
rule-column-runs = W 30 dni
rule-column-order = Kolejność
rule-up = Przesuń w górę: { $name }
rule-down = Przesuń w dół: { $name }
rule-state-on = Włączona
rule-state-off = Wyłączona
rule-state-halted = Zatrzymała się sama
rule-halted =
    { $why ->
        [storm] W ciągu godziny napisałaby do zbyt wielu osób. Proszę zobaczyć, co zrobiła, a potem ją wznowić albo zmienić.
       *[review] To, do kogo trafia, zależy teraz od tego, co klienci myślą o firmie, a prosi ona o publiczne opinie. Nie wolno prosić o nie wyłącznie zadowolonych.
    }
rule-go-on = Wznów
rule-turn-on = Włącz
rule-turn-off = Wyłącz
rule-remove = Usuń
rule-remove-sure = Usunąć tę regułę? To, co jeszcze czeka, już się nie stanie. Jej dziennik zostanie.
rule-file = Zapisz jako plik
rule-name = Nazwa
rule-when = Gdy
rule-when-said = klient odpowie albo zmieni odpowiedź
rule-when-changed = cokolwiek zmieni się w odpowiedzi, także w jej tagach
rule-when-happened = inny system zgłosi zdarzenie
rule-event = Zdarzenie
rule-event-about = Co się stało, tak jak nazywa to system, który zgłasza. Sklepy i CRM-y zgłaszają przychodzącym webhookiem albo przez API.
rule-survey = Ankieta
rule-survey-any = dowolna ankieta
rule-if = Jeśli
rule-if-about = Filtr, jak na liście odpowiedzi: { $example }. Puste pole oznacza każdą odpowiedź.
rule-if-about-event = Filtr, jak na liście odpowiedzi: { $example }. Co mówi zdarzenie, co wiadomo o kliencie i na jakich jest listach. Puste pole oznacza każde takie zdarzenie.
rule-or = lub jeśli
rule-was = Poprzednia odpowiedź
rule-was-any = dowolna albo żadna
rule-was-promoter = promotor
rule-was-passive = pasywny
rule-was-detractor = krytyk
rule-after = Po jakim czasie
rule-after-about = Czas na zastanowienie: potem jest sprawdzane ponownie, czy warunki nadal są spełnione.
rule-unless = Chyba że w międzyczasie
rule-unless-about = Zdarzenie: jeśli przydarzy się klientowi, zanim reguła zadziała, nic się nie robi. Kilka oddziel przecinkami.
rule-within = Kiedy może działać
rule-hours = tylko między tymi godzinami
rule-from-hour = Od tej godziny
rule-to-hour = Do tej godziny
rule-workdays = tylko od poniedziałku do piątku i nie w święta
rule-within-about = Według zegara klienta, jeśli jest znany, w przeciwnym razie według Twojego. Co przyjdzie poza tym czasem, czeka.
rule-unit-minutes = minut
rule-unit-hours = godzin
rule-unit-days = dni
rule-notify = Powiadom współpracowników
rule-who-owner = osobę, która zajmuje się odpowiedzią lub klientem
rule-who-agent = osobę, która obsłużyła klienta
rule-who-team = zespół, który obsłużył klienta
rule-who-duty = tego, kto ma dyżur
rule-who-managers = właścicieli i menedżerów
rule-mail = Napisz wiadomość
rule-mail-about = Gdy temat i treść są puste, nic nie jest wysyłane. W klamrach: { $names } oraz to, co ma się pojawić, gdy danych brak: { $example }. Do współpracowników także { $link }, strona, na której można się tym zająć.
rule-mail-to = Kogo zawiadomić
rule-mail-customer = klienta
rule-mail-address = adres
rule-mail-where = Adres
rule-sender = Nadawca
rule-sender-usual = zwykły nadawca
rule-purpose = Cel
rule-purpose-message = wiadomość o tym, co klient powiedział lub co się mu przydarzyło
rule-purpose-testimonial = prosi o słowa, które wolno pokazać
rule-purpose-review = prosi o publiczną opinię
rule-subject = Temat
rule-text = Treść
rule-ask = Zapytaj klienta kampanią
rule-ask-none = nie pytaj
rule-ask-about = Kampania przestrzega swoich godzin, tego, jak często się pyta, i tego, kto nie chce wiadomości.
rule-ask-new = Napisz taką, do której kierują reguły
rule-tag = Dodaj tag
rule-untag = Usuń tag
rule-set = Ustaw właściwość klienta
rule-set-none = nie ustawiaj
rule-set-value = Wartość
rule-set-about = Zostaw wartość pustą, aby ją usunąć. Dni zapisuje się 2026-12-24, poza tym yes lub no, liczba albo tekst.
rule-set-new = Najpierw utwórz właściwość
rule-stop = Reguły poniżej zostawiają to w spokoju
rule-stop-about = Dopóki ta reguła dotyczy odpowiedzi lub zdarzenia, reguły stojące na liście za nią nic z tym nie robią.
rule-save = Zapisz
rule-try = Wypróbuj na ostatnich 30 dniach
rule-wrong-empty = Tu trzeba coś wpisać.
rule-wrong-long = Najwyżej { $most } znaków.
rule-wrong-do = Proszę wybrać co najmniej jedną rzecz do zrobienia.
rule-wrong-me = W regule „me” nie oznacza nikogo: zamiast tego proszę podać imię i nazwisko osoby, która zajmuje się odpowiedzią.
rule-wrong-tag = To nie może być tag.
rule-wrong-address = To nie jest adres e-mail.
rule-wrong-sender = Nikt nie wysyła tu z „{ $name }”. Wybierz nadawcę z listy.
rule-wrong-property = Nie ma właściwości klientów „{ $name }”. Najpierw ją utwórz albo wybierz inną.
rule-wrong-value = „{ $name }” nie przyjmuje takiej wartości.
rule-wrong-name = Nie ma tu niczego o nazwie {"{"}{ $name }{"}"}. Dozwolone nazwy są wymienione wyżej.
rule-wrong-after = Liczba od 0, najwyżej rok.
rule-wrong-response = Zdarzenie nie ma oceny, komentarza ani etykiet: ma je tylko odpowiedź.
rule-wrong-campaign = Nie ma kampanii o tym identyfikatorze, która czeka na reguły. Wybierz z listy albo napisz nową.
rule-wrong-hours = Godziny od 0 do 24, pierwsza mniejsza od drugiej.
rule-wrong-file = To nie jest reguła: { $problem }
rule-changed-meanwhile = Ktoś zmienił tę regułę w międzyczasie. Tu jest to, co wpisano; reguła w obecnej postaci jest na swojej stronie.
rule-refused = Nie zapisano: „{ $rule }” prosi o publiczne opinie, a to, kto dostanie prośbę, zależałoby od { $what }.
rule-refused-about = Proszenie o opinie tylko zadowolonych jest sprzeczne z zasadami stron z opiniami, a w UE i USA także z prawem. Można prosić wszystkich albo wybierać według czegoś, co nie mówi nic o ich zdaniu: produkt, kraj, data. Jeśli chodzi o słowa na własnej stronie, proszę wybrać „{ $testimonial }”.
rule-by-fact = tego, co myślą klienci („{ $name }”)
rule-by-tag = tagu „{ $name }”, który reguła dodaje według tego, co myślą klienci
rule-by-property = właściwości „{ $name }”, którą reguła ustawia według tego, co myślą klienci
rule-by-list = segmentu „{ $name }”, który pyta o to, co myślą klienci
rule-by-stop = reguły „{ $name }”, która według tego, co myślą klienci, zatrzymuje inne
rule-sentence = Gdy { $when }{ $survey }{ $if }{ $after }{ $unless }{ $within }: { $do }.
rule-sentence-happened = klientowi przydarzy się „{ $event }”
rule-sentence-unless = , chyba że w międzyczasie zdarzyło się { $events }
rule-sentence-hours = , między { $from } a { $to }
rule-sentence-workdays = , w dni robocze
rule-sentence-if = , jeśli { $conditions }
rule-sentence-was = , jeśli poprzednia odpowiedź to „{ $was }”
rule-sentence-after =
    { $unit ->
        [minutes] , { $n ->
            [one] { $n } minutę później
            [few] { $n } minuty później
            [many] { $n } minut później
           *[other] { $n } minuty później
        }
        [hours] , { $n ->
            [one] { $n } godzinę później
            [few] { $n } godziny później
            [many] { $n } godzin później
           *[other] { $n } godziny później
        }
       *[days] , { $n ->
            [one] { $n } dzień później
            [few] { $n } dni później
            [many] { $n } dni później
           *[other] { $n } dnia później
        }
    }
rule-does-notify = powiadom { $who }
rule-does-mail = wyślij klientowi „{ $subject }”
rule-does-write = zawiadom { $who } wiadomością „{ $subject }”
rule-does-ask = zapytaj klienta kampanią „{ $campaign }”
rule-does-tag = dodaj tag „{ $tag }”
rule-does-untag = usuń tag „{ $tag }”
rule-does-set = ustaw „{ $name }” na „{ $value }”
rule-does-clear = usuń „{ $name }”
rule-does-stop = zatrzymaj reguły poniżej
rule-document = Reguła jako tekst
rule-document-about = To samo jako dokument: można go skopiować, zmienić albo przenieść gdzie indziej.
rule-document-save = Zapisz tekst
rule-bench = Co zrobiłaby w ostatnich 30 dniach
rule-bench-n =
    { $n ->
        [0] Nic: żadna potwierdzona odpowiedź z tych dni nie spełnia warunków.
        [one] Zadziałałaby dla { $n } odpowiedzi.
        [few] Zadziałałaby dla { $n } odpowiedzi.
        [many] Zadziałałaby dla { $n } odpowiedzi.
       *[other] Zadziałałaby dla { $n } odpowiedzi.
    }
rule-bench-about = Dotyczy odpowiedzi w obecnej postaci. Próba niczego nie wysyła. Są wśród nich także odpowiedzi zaimportowane i zmyślone, choć na takie żadna reguła nie działa. To, od czego powstrzymałaby ją reguła powyżej, jest wliczone.
rule-bench-events =
    { $n ->
        [0] Nic: żadne zdarzenie z tych dni nie spełnia warunków.
        [one] Zadziałałaby dla { $n } zdarzenia.
        [few] Zadziałałaby dla { $n } zdarzeń.
        [many] Zadziałałaby dla { $n } zdarzeń.
       *[other] Zadziałałaby dla { $n } zdarzenia.
    }
rule-bench-about-events = Dotyczy zdarzeń zgłoszonych w tych dniach i klientów w obecnej postaci. Próba niczego nie wysyła. To, od czego powstrzymałaby ją reguła powyżej, jest wliczone.
rule-runs = Co zrobiła
rule-runs-none = Jeszcze nic. Działa na to, co klienci powiedzą od teraz; na to, co powiedzieli wcześniej, nie reaguje.
rule-run-when = Kiedy
rule-run-who = Klient
rule-run-did = Co
run-state-waiting = czeka do: { $when }
run-told =
    { $n ->
        [one] powiadomiono { $n } współpracownika
        [few] powiadomiono { $n } współpracowników
        [many] powiadomiono { $n } współpracowników
       *[other] powiadomiono { $n } współpracownika
    }
run-room =
    { $n ->
        [one] powiadomiono { $n } pokój
        [few] powiadomiono { $n } pokoje
        [many] powiadomiono { $n } pokoi
       *[other] powiadomiono { $n } pokoju
    }
run-later =
    { $n ->
        [one] { $n } osoba dowie się później, razem z innymi sprawami
        [few] { $n } osoby dowiedzą się później, razem z innymi sprawami
        [many] { $n } osób dowie się później, razem z innymi sprawami
       *[other] { $n } osoby dowie się później, razem z innymi sprawami
    }
run-deaf =
    { $n ->
        [one] { $n } współpracownik nie chce takich wiadomości
        [few] { $n } współpracowników nie chce takich wiadomości
        [many] { $n } współpracowników nie chce takich wiadomości
       *[other] { $n } współpracownika nie chce takich wiadomości
    }
run-no-server = bez wiadomości: nie ustawiono wysyłania poczty
run-nobody = nie było kogo powiadomić
run-mailed = napisano do klienta
run-wrote = napisano na adres z reguły
run-no-address = nie napisano: nie wiadomo, na jaki adres pisać do klienta
run-unwanted = nie napisano: klient nie chce wiadomości
run-asked = skierowano do kampanii, która zapyta, jeśli może
run-waits = nie zapytano: klient już na to czeka
run-closed = nie zapytano: kampania nie jest uruchomiona
run-tagged = dodano tag
run-untagged = usunięto tag
run-same = tagi były już takie
run-set = ustawiono właściwość klienta
run-set-same = właściwość już taka była
run-no-property = nic nie ustawiono: nie ma takiej właściwości albo nie przyjmuje tej wartości
run-no-customer = nic nie ustawiono: nie wiadomo, kto jest klientem
run-gone = nic nie zrobiono: warunki nie były już spełnione
run-kept = nic nie zrobiono: w międzyczasie coś się stało
run-off = nic nie zrobiono: regułę wyłączono
run-removed = nic nie zrobiono: regułę usunięto
run-failed = niepowodzenie; przyczyna jest w dzienniku serwera
run-and = { $one }, { $other }
time-ruled = Reguła „{ $rule }”: { $did }
rule-versions = Wersje
rule-version = Wersja { $n }, { $when }
rule-version-by = Wersja { $n }, { $when }, { $name }
rule-sites = Strony z opiniami
rule-sites-about = Wiadomość, która prowadzi na jedną z nich, prosi o publiczną opinię, niezależnie od podanego celu. Znane strony liczą się i tak; własne można dodać, każdą w osobnym wierszu.
rule-sites-save = Zapisz strony
rule-holidays = Święta
rule-holidays-about = Dni, w które reguły na dni robocze nic nie robią, każdy w osobnym wierszu: 2026-12-24 albo 12-25 co roku.
rule-holidays-save = Zapisz święta
rule-holidays-wrong = „{ $line }” to nie dzień. Napisz 2026-12-24 albo 12-25 co roku.
rule-full = Reguł jest { $n }, na więcej nie ma miejsca.
sweep-rules = Wykonuje reguły
done-rule-saved = Reguła jest zapisana.
done-rule-on = Reguła jest włączona.
done-rule-off = Reguła jest wyłączona.
done-rule-removed = Reguła została usunięta.
handling = Co z tym zrobiono
handling-taken = Przejęte
handling-contacted = Kontakt z klientem
handling-done = Załatwione
handling-do-taken = Przejmuję
handling-do-contacted = Mam kontakt z klientem
handling-do-done = Sprawa załatwiona
handling-back = Cofnij
handling-by = { $name }, { $after } po odpowiedzi
handling-due = Klient powinien dostać odpowiedź w ciągu 24 godzin: mamy na to jeszcze { $left }.
handling-late = Klient czeka już { $waited }; cel to 24 godziny.
handling-none = Przejęcie mówi współpracownikom, kto zajmuje się odpowiedzią. Samo otwarcie tej strony nie.
time-handling-taken = { $name } przejmuje odpowiedź
time-handling-contacted = { $name } ma kontakt z klientem
time-handling-done = { $name } oznacza sprawę jako załatwioną
time-handling-not-contacted = { $name } cofa „Kontakt z klientem”
time-handling-not-done = { $name } cofa „Załatwione”
done-handled = Zapisano.
lasted-minutes =
    { $n ->
        [0] niecałą minutę
        [one] { $n } minutę
        [few] { $n } minuty
        [many] { $n } minut
       *[other] { $n } minuty
    }
lasted-hours =
    { $n ->
        [one] { $n } godzinę
        [few] { $n } godziny
        [many] { $n } godzin
       *[other] { $n } godziny
    }
lasted-days =
    { $n ->
        [one] { $n } dzień
        [few] { $n } dni
        [many] { $n } dni
       *[other] { $n } dnia
    }
alerts = Gdy reguły powiadamiają o odpowiedzi
alerts-now = od razu
alerts-hour = raz na godzinę, wszystko razem
alerts-day = raz dziennie, o ósmej rano
alerts-never = wcale
alerts-room = Gdzie przychodzą powiadomienia
alerts-by-mail = e-mailem
alerts-room-about = Widzą to także inni, którzy czytają w tym pokoju lub programie. Co nie dotrze tam w ciągu kwadransa, przychodzi e-mailem.
alerts-room-rests = Jest wyłączony albo się zatrzymał. Dopóki znów nie zadziała, powiadomienia przychodzą e-mailem.
alerts-room-none = Powiadomienia przychodzą e-mailem. Właściciele i menedżerowie mogą dodać pokoje rozmów i programy, które można potem tu wybrać.
alerts-room-wrong = Tego webhooka już nie ma. Proszę wybrać inny.
alerts-about = Reguły, w tym ta o niezadowolonych klientach, powiadamiają o odpowiedziach, z którymi ma się coś wspólnego.
alerts-quiet = cisza między tymi godzinami
alerts-quiet-about = Według zegara przestrzeni roboczej. To, co przyjdzie w tym czasie, przychodzi potem razem.
alerts-quiet-wrong = Dwie różne godziny od 0 do 23.
alerts-duty = Mam teraz dyżur
alerts-duty-about = Reguły mogą powiadomić tego, kto ma dyżur. Gdy nikt go nie ma, powiadamiają właścicieli i menedżerów.
act-rule-made = tworzy regułę
act-rule-changed = zmienia regułę
act-rule-switched = włącza lub wyłącza regułę
act-rule-removed = usuwa regułę
act-rules-ordered = zmienia kolejność reguł
act-alerts-moved = zmienia miejsce powiadomień od reguł

mail-alert-subject = { $score }: { $who }
mail-alert-what = Ktoś odpowiedział na „{ $survey }” ({ $workspace }):
mail-alert-event = Klientowi ({ $workspace }) przydarzyło się „{ $event }”:
mail-alert-see = Zobacz klienta
mail-alert-who = Od: { $who }
mail-alert-earlier = Wcześniejsze odpowiedzi:
mail-alert-go = Zobacz i przejmij
mail-alert-why =
    { $why ->
        [owner] Tę wiadomość wysłała reguła „{ $rule }” do osoby, która zajmuje się tą odpowiedzią lub jej klientem.
        [agent] Tę wiadomość wysłała reguła „{ $rule }” do osoby, która obsłużyła tego klienta.
        [team] Otrzymujesz to dzięki regule „{ $rule }”, ponieważ pracujesz w zespole, który obsłużył tego klienta.
        [duty] Otrzymujesz to dzięki regule „{ $rule }”, ponieważ masz dyżur albo nikt go nie ma, a Ty tu decydujesz.
       *[managers] Tę wiadomość wysłała reguła „{ $rule }” do osób, które tu decydują. O czym powiadamiać, ustawia się na stronie konta.
    }
mail-digest-subject =
    { $n ->
        [one] { $n } sprawa do obejrzenia: { $workspace }
        [few] { $n } sprawy do obejrzenia: { $workspace }
        [many] { $n } spraw do obejrzenia: { $workspace }
       *[other] { $n } sprawy do obejrzenia: { $workspace }
    }
mail-digest-what = O czym mówią reguły ({ $workspace }), wszystko razem:
mail-digest-missed = Część z tego miała trafić do pokoju rozmów lub programu i tam nie dotarła.
mail-digest-go = Zobacz
mail-digest-more =
    { $n ->
        [one] I jeszcze { $n }.
        [few] I jeszcze { $n }.
        [many] I jeszcze { $n }.
       *[other] I jeszcze { $n }.
    }
mail-halted-subject = Reguła się zatrzymała: { $rule }
mail-halted-title = Reguła się zatrzymała
mail-halted-what = Reguła „{ $rule }” ({ $workspace }) zatrzymała się sama i czeka na decyzję:
mail-halted-go = Zobacz regułę
mail-rule-stop = Nie chcę więcej takich wiadomości:
mail-rule-why = Otrzymujesz to na mocy reguły „{ $rule }”.

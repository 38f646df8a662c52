# Reports by mail, and the alarm that tells when nothing comes any more.
rail-reports = Raporty
reports = Raporty
reports-about = Wyniki, co się zmieniło i po trzy komentarze z obu końców skali, mailem w każdy poniedziałek lub pierwszego dnia miesiąca o 7:00. Także dla osób bez konta.
reports-latest = Najnowsze
reports-next = Następny przyjdzie: { $when }.
report-now = Wyślij mi teraz
reports-no-server = Heard jeszcze nie wie, jak wysyłać pocztę, więc żaden raport nie wychodzi.
reports-set-up-mail = Skonfiguruj pocztę
reports-who = Kto je dostaje
reports-none = Nikt jeszcze nie dostaje raportu
reports-none-about = Raport przynosi wyniki tym, którzy nie zaglądają do Heard codziennie: zarządowi, warsztatowi, Tobie. Wpisz adres poniżej.
report-add = Wysyłaj komuś raport
report-add-do = Wysyłaj od teraz
report-email = Adres e-mail
report-email-about = Współpracownika albo kogoś bez konta: taka osoba widzi tylko ten raport, z komentarzami, ale bez nazwisk, przez własny link.
report-every = Jak często
report-every-week = co tydzień
report-every-month = co miesiąc
report-survey = Ankieta
report-survey-all = wszystkie ankiety
report-show = Pokaż
report-language = Język
report-language-about = Dla osoby bez konta. Współpracownik dostaje go w języku, który wybrał w Heard.
report-outside = bez konta, język: { $language }
report-sent = Ostatni wysłano: { $when }.
report-not-sent = Żadnego jeszcze nie wysłano.
report-state-paused = wstrzymany
report-state-stopped = zatrzymany przez odbiorcę
report-state-ended = już tu nie pracuje
report-pause = Wstrzymaj
report-resume = Wznów
report-remove = Usuń
report-removed-undo = Raport usunięto. Jego linki już nic nie pokazują.
report-undo = Cofnij
report-wrong-address = To nie jest adres e-mail.
report-wrong-survey = Nie ma takiej ankiety.
report-wrong-language = Wybierz jeden z języków.
report-wrong-there = Ten adres już dostaje ten raport.
report-wrong-stopped = Właściciel tego adresu zatrzymał ten raport. Tylko on może to cofnąć, linkiem z dowolnego maila.
report-wrong-full = Raportów jest tyle, ile może być. Najpierw usuń któryś.
report-title =
    { $every ->
        [week] Tydzień: { $days }
       *[month] Miesiąc: { $days }
    }
report-earlier = Wcześniejszy
report-later = Późniejszy
report-goes-on =
    { $every ->
        [week] Ten tydzień jeszcze trwa. Raport przyjdzie dopiero w poniedziałek.
       *[month] Ten miesiąc jeszcze trwa. Raport przyjdzie dopiero po jego końcu.
    }
report-what-changed = Co się zmieniło
report-changed = { $name }. { $change }.
report-changed-none = Żaden wynik nie zmienił się bardziej niż przez przypadek.
report-changed-few = Odpowiedzi jest za mało, by odróżnić zmianę od przypadku: potrzeba 30 w tych dniach i 30 w poprzednich.
report-nobody = W tych dniach nikt nie odpowiedział.
report-count = { $responses }, poprzednio: { $before }.
report-before-week = poprzedniego tygodnia
report-before-month = poprzedniego miesiąca
report-together = Razem (ankiety: { $n })
report-metric =
    { $metric ->
        [nps] Net Promoter
        [csat] Zadowolenie klientów
       *[ces] Łatwość
    }
report-rate = Odsetek odpowiedzi: { $rate }.
report-values = Ile osób dało każdą ocenę
report-open = Otwórz
report-voices-promoter = Najlepsze oceny
report-voices-detractor = Najgorsze oceny
report-voices-none = Brak komentarza, który można pokazać.
report-rule = Nikt nie wybierał tych komentarzy. Biorą udział te z liczoną oceną i co najmniej { $least } znakami, z ankiet o co najmniej { $few } odpowiedziach; decyduje los z przestrzeni roboczej, dni i odpowiedzi, a widać pierwsze { $n } z każdego końca, dla wszystkich te same. Pominięto te z adresem e-mail, numerem telefonu lub nazwiskiem autora.
report-footnote = Dni: { $zone }. Wszystko liczy się przy czytaniu: co później pominięto lub zapomniano, zmienia go. Przedziały mają 95-procentową ufność; zmiany są skorygowane o liczbę ankiet.
report-until = Ten link działa do: { $until }.
report-stop = Zatrzymaj ten raport
report-stop-about =
    { $every ->
        [week] { $company } wysyła Ci ten raport co tydzień. Naciśnij przycisk, a więcej go nie dostaniesz.
       *[month] { $company } wysyła Ci ten raport co miesiąc. Naciśnij przycisk, a więcej go nie dostaniesz.
    }
report-stop-do = Zatrzymaj
report-stopped = Ten raport jest zatrzymany
report-stopped-about = { $company } już Ci go nie wysyła. Tylko Ty możesz to cofnąć.
report-again = Wysyłajcie mi go znowu
mail-report-go = Zobacz jako stronę
mail-report-outside = Link otwiera Ci ten raport bez konta przez 90 dni. Kto go ma, może przeczytać raport; nikogo się tam nie wymienia. Dostajesz go, bo ktoś w { $company } wpisał Twój adres.
mail-report-asked = Ten raport wysłano na Twoją prośbę. Nikt inny go nie dostaje i nie przyjdzie ponownie.
act-report-made = dodał komuś raport
act-report-switched = wstrzymał lub wznowił raport
act-report-removed = usunął lub przywrócił raport
act-report-stopped = zrezygnował z raportu lub chce go znowu
act-alarm-changed = zmienił alarm nieobecności
done-report-made = Raport jest odtąd wysyłany.
done-report-paused = Raport jest wstrzymany.
done-report-resumed = Raport będzie znów wysyłany od najbliższego terminu.
done-report-removed = Raport usunięto.
done-report-restored = Raport przywrócono.
done-report-sent = Raport jest w drodze do Ciebie.
done-alarm-on = Alarm jest włączony.
done-alarm-off = Alarm jest wyłączony.
done-alarm-closed = Zanotowano: tak ma być.
sweep-reports = Wysyła raporty i sprawdza, czego brakuje
alarm = Alarm nieobecności
alarm-on = włączony
alarm-off = wyłączony
alarm-about = Gdy maile lub odpowiedzi nie przychodzą przez tydzień, właściciele i menedżerowie dostają jeden mail, i drugi, gdy to minie.
alarm-well = Niczego nie brakuje.
alarm-look = Zobacz
alarm-stopped = Do kogo nie piszemy
alarm-hint =
    { $what ->
        [mails] Czy kampania się skończyła lub jest wstrzymana? Czy serwer poczty nadal przyjmuje maile? Czy do wielu klientów już nie piszemy?
       *[responses] Czy maile nadal wychodzą? Czy linki na stronach i w podpisach nadal prowadzą do otwartych ankiet?
    }
alarm-close = Tak ma być
alarm-turn-on = Włącz alarm
alarm-turn-off = Wyłącz alarm
alarm-rule = Dokładna reguła
alarm-rule-about = Raz dziennie, o 7:00, ostatnie siedem dni porównuje się z czterema tygodniami wcześniej: wysłane zaproszenia i otrzymane odpowiedzi. Alarm jest wtedy, gdy w tych czterech tygodniach było ich co najmniej { $least }, a w siedmiu dniach mniej niż w każdym z nich: ani jednej albo mniej niż połowa zwykłej liczby i tak mało, że przypadek dałby to rzadziej niż w 1 z { $times } tygodni. Mija, gdy tydzień ma trzy czwarte zwykłej liczby; po tylu tygodniach cisza uchodzi za zwykłą: { $weeks }.
alarm-past =
    { $why ->
        [back] Minęło ({ $when }): znów przychodzą.
        [usual] Minęło ({ $when }): cisza jest teraz zwykła.
       *[closed] Zamknięte ({ $when }): tak ma być.
    }
absence-said =
    { $what ->
        [mails]
            { $how ->
                [none] Nie wysłano żadnego zaproszenia, { $days }. Zwykle jest ich około { $usual } tygodniowo.
               *[less] Liczba wysłanych zaproszeń to tylko { $n }, { $days }. Zwykle jest ich około { $usual } tygodniowo.
            }
       *[responses]
            { $how ->
                [none] Nie przyszła żadna odpowiedź, { $days }. Zwykle jest ich około { $usual } tygodniowo.
               *[less] Liczba odpowiedzi to tylko { $n }, { $days }. Zwykle jest ich około { $usual } tygodniowo.
            }
    }
absence-over =
    { $what ->
        [mails]
            { $why ->
                [back] Zaproszenia znów wychodzą, mniej więcej tyle co wcześniej.
               *[usual] Od pięciu tygodni prawie nie ma zaproszeń. Odtąd uchodzi to za zwykłe.
            }
       *[responses]
            { $why ->
                [back] Odpowiedzi znów przychodzą, mniej więcej tyle co wcześniej.
               *[usual] Od pięciu tygodni prawie nie ma odpowiedzi. Odtąd uchodzi to za zwykłe.
            }
    }
mail-absence-subject = { $workspace }: { $said }
mail-absence-title = Czegoś brakuje
mail-absence-over = Minęło
mail-absence-what = Alarm nieobecności { $workspace } spojrzał na ostatnie siedem dni:
mail-absence-look = Na co spojrzeć: czy kampania się skończyła lub jest wstrzymana, czy serwer przyjmuje pocztę, czy do wielu klientów już nie piszemy i czy linki nadal prowadzą do otwartych ankiet.
mail-absence-go = Zobacz alarm
mail-absence-once = Dowiadujesz się o tym raz i jeszcze raz, gdy minie. Tam możesz też powiedzieć, że tak ma być.
mail-absence-done = Nie trzeba nic robić.
report-gone = Ten link wygasł
report-gone-about = Raport można czytać przez 90 dni. Link w najnowszym mailu nadal działa.

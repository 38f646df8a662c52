# One response.
response-older = Starsza odpowiedź
response-newer = Nowsza odpowiedź
response-write = Odpisz
response-write-to = Napisz w programie pocztowym: { $name }
response-lead = Ocena i komentarz
response-answers = Dalsze odpowiedzi
response-other = Coś innego
response-versions = Wcześniejsze wersje
response-versions-about = Liczy się ostatnia potwierdzona.
response-timeline = Cała historia
response-about = Kto, gdzie i jak
response-contact = Kontakt
response-others = Inne odpowiedzi
response-nobody = Bez nazwiska
response-nobody-about = Odpowiedź przyszła bez nazwiska i adresu, na przykład przez otwarty odnośnik, więc nie ma komu odpisać.
response-facts = Dane
response-invitation = Zaproszenie
response-made = Utworzone
response-sent = Wysłane
response-unsent = jeszcze nie
response-expires = Odnośnik ważny do
response-clicks = Kliknięcia
response-clicks-about = Kliknięcie to nie odpowiedź: skanery poczty też klikają.
response-state =
    { $state ->
        [provisional] Przycisk mógł nacisnąć skaner poczty, więc odpowiedź nie liczy się do wyniku, dopóki klient jej nie potwierdzi.
        [excluded] Zostaje tutaj i w każdym eksporcie, ale nie liczy się do wyniku.
       *[test] Powstała podczas próby ankiety, więc nie liczy się do wyniku.
    }
response-exclude = Pomiń w wyniku…
response-exclude-about = Odpowiedź zostaje tutaj i w każdym eksporcie. Obok wyniku widać, ile odpowiedzi pominięto i dlaczego.
response-reason = Dlaczego?
reason-own-staff = Własny pracownik
reason-duplicate = Duplikat
reason-spam = Spam
reason-trial = Próba ankiety
reason-wrong-survey = Odpowiedź do innej ankiety
reason-other = Inny powód
response-note = Notatka
response-note-about = Dla tych, którzy kiedyś o to zapytają. Inny powód proszę tu opisać.
response-exclude-do = Pomiń
response-excluded = Pominięta w wyniku
response-restore-do = Przywróć do wyniku
response-restore-sure = Przywrócić tę odpowiedź do wyniku?
response-wants-contact = Prosi o kontakt
response-pending = Zmiana czeka na potwierdzenie
response-pending-about = Zastąpi odpowiedź, gdy klient ją potwierdzi; wcześniej się nie liczy.
response-replaced = zastąpiona: { $when }
response-version = Wersja ankiety { $number }
response-changed = Zmieniono: { $when }
response-mail-subject = Odpowiedź dla firmy { $company }
origin-imported = Z importu
origin-demo = Wymyślona na potrzeby demonstracji

exclude-no-reason = Najpierw proszę wybrać powód.
exclude-no-note = Proszę opisać ten powód w notatce.
restore-why = Pominięcie: { $name }, { $when } (powód: { $why }).
somebody = Ktoś

# What happened, day by day. What was said in a few words stands in for the whole of it.
day-today = Dzisiaj
day-yesterday = Wczoraj
said-both = { $score } i komentarz
said-score = { $score }
said-comment = komentarz
time-answered = Odpowiedź: { $said }
time-edited = Zmiana na: { $said }
time-before = Przedtem: { $said }
time-pending = Próba zmiany na: { $said }
time-pending-detail = Nie liczy się: potrzebne jest potwierdzenie
time-confirmed = Potwierdzona, odtąd się liczy
time-further = Zmienione odpowiedzi na dalsze pytania; wcześniej:
time-agreed = Zgoda na kontakt, w tych słowach:
time-excluded = { $name } pomija odpowiedź w wyniku
time-restored = { $name } przywraca odpowiedź do wyniku
time-invited = Utworzono zaproszenie
time-sent = Wysłano zaproszenie
time-sent-to = Wysłano zaproszenie na { $mail }
time-clicked = Pierwsze otwarcie odnośnika
time-clicks =
    { $n ->
        [one] Zauważono { $n } kliknięcie, nie liczy się
        [few] Zauważono { $n } kliknięcia, nie liczą się
        [many] Zauważono { $n } kliknięć, nie liczą się
       *[other] Zauważono { $n } kliknięcia, nie liczą się
    }
time-trap = Otwarto odnośnik, którego człowiek nie widzi, więc był tu skaner
time-other = Inna odpowiedź: { $said }
time-noted = { $name } dodaje notatkę
time-note-removed = { $name } usuwa notatkę
time-tagged = { $name } dodaje tag „{ $tag }”
time-untagged = { $name } usuwa tag „{ $tag }”
time-starred = { $name } dodaje gwiazdkę
time-unstarred = { $name } usuwa gwiazdkę

# Tags and notes of one response.
tag-remove = Usuń tag { $tag }
tag-full = Odpowiedź ma już 20 tagów, a więcej mieć nie może. Najpierw proszę któryś usunąć.
tags-none = Nie ma jeszcze tagów. Wystarczy wpisać słowo mówiące, czego to dotyczy, na przykład „dostawa”. Tag prowadzi potem do wszystkich takich odpowiedzi.
response-noting = Notatka
response-noting-about = Dla współpracowników; klient jej nie zobaczy.
response-noting-do = Dodaj notatkę
response-note-remove = Usuń notatkę
response-note-sure = Usunąć tę notatkę? W historii zostanie ślad, że była.
note-none = Najpierw proszę coś napisać.
note-long = Notatka może mieć najwyżej 4000 znaków.

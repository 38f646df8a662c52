# A customer as a person with rights.
person-erase-title = Usuń dane: { $name }
person-erase-title-bare = Usuń ten kontakt
person-erase-lead = Osoba zostanie zapomniana wszędzie w tym obszarze roboczym. Tego nie można cofnąć.
person-goes = Co zniknie
person-goes-card = Imię i nazwisko, adresy, firma, opiekun i właściwości oraz wszystko, co było wiadomo wcześniej
person-goes-lists = Miejsca na listach oraz udzielone i wycofane zgody
person-goes-words =
    { $n ->
        [one] Wszystko, co osoba napisała w { $n } odpowiedzi: komentarze, odpowiedzi słowami, daty, dane kontaktowe, wcześniejsze wersje
        [few] Wszystko, co osoba napisała w { $n } odpowiedziach: komentarze, odpowiedzi słowami, daty, dane kontaktowe, wcześniejsze wersje
        [many] Wszystko, co osoba napisała w { $n } odpowiedziach: komentarze, odpowiedzi słowami, daty, dane kontaktowe, wcześniejsze wersje
       *[other] Wszystko, co osoba napisała w { $n } odpowiedziach: komentarze, odpowiedzi słowami, daty, dane kontaktowe, wcześniejsze wersje
    }
person-goes-beside = Notatki, etykiety, gwiazdki, opiekunowie i właściwości tych odpowiedzi, firma, którą wymieniają, oraz wiadomości o nich
person-goes-links =
    { $n ->
        [one] { $n } wysłany link: odtąd prowadzi donikąd
        [few] { $n } wysłane linki: odtąd prowadzą donikąd
        [many] { $n } wysłanych linków: odtąd prowadzą donikąd
       *[other] { $n } wysłanych linków: odtąd prowadzą donikąd
    }
person-goes-mails =
    { $n ->
        [one] { $n } wiadomość do tej osoby
        [few] { $n } wiadomości do tej osoby
        [many] { $n } wiadomości do tej osoby
       *[other] { $n } wiadomości do tej osoby
    }
person-stays = Co zostanie
person-stays-scores = Ocena, wybrane odpowiedzi, dzień, ankieta, miejsce, język, kraj, agent, zespół i produkt każdej odpowiedzi, z nikim niepowiązane. Żaden wynik się nie zmieni.
person-stays-invited = Że kogoś zaproszono i kiedy, na potrzeby wskaźnika odpowiedzi
person-stays-audit = W dzienniku zdarzeń, że kogoś usunięto: numer bez nazwiska
person-stays-others = Co napisali inni, nawet jeśli wymieniają tę osobę; nazwy widoków, list i etykiet
person-stays-backups = Wcześniejsze kopie zapasowe, dopóki nie zostaną usunięte. Gdy któraś zostanie przywrócona w tej instalacji, osoba zostanie w niej usunięta ponownie.
person-save = Najpierw zapisz wszystko, co jest przechowywane
person-sure = Wiem, że tego nie można cofnąć
person-unticked = Najpierw zaznacz pole.
person-erase-do = Usuń na zawsze
person-erased-title = Usunięto
person-erased-about = Dane tej osoby usunięto { $when }. Nie jest przechowywane nic, co mówi, kim była.
time-erased = Dane osoby usunięto: zniknęły jej słowa i wszystko, co mówi, kim była
act-contact-made = dodaje kontakt
act-contact-changed = zmienia kontakt
act-contact-erased = usuwa dane osoby
act-contact-exported = pobiera wszystko, co jest przechowywane o kontakcie

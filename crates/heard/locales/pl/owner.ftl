# Kto zajmuje się odpowiedzią.
owner = Zajmuje się
owner-none = Nikt jeszcze nie zajmuje się tą odpowiedzią. Kto ją przejmie, dba o to, by klient otrzymał odzew.
owner-of = Odpowiedzi, którymi zajmuje się { $name }
owner-mine = Moje
owner-take = Przejmij
owner-give = Przekaż
owner-give-to = Przekaż współpracownikowi
owner-nobody-choice = Nikt
owner-key = Przejmij zaznaczone albo tę odpowiedź
bulk-give-none = Najpierw trzeba wybrać, komu.
responses-none-owned = Ten współpracownik nie zajmuje się tu niczym. Można zaznaczyć odpowiedzi na liście i je przejąć albo komuś przekazać.
fact-owner = Zajmuje się (imię i nazwisko, me, none)
done-given = Teraz ktoś się tym zajmuje.
done-released = Teraz nikt się tym nie zajmuje.
time-taken = Przejęcie: { $name }
time-given = Przekazanie: { $name } → { $owner }
time-released = Nikt się tym już nie zajmuje (zmiana: { $name })
act-given =
    { $n ->
        [one] Przekazano { $n } odpowiedź, zajmuje się nią { $tag }.
        [few] Przekazano { $n } odpowiedzi, zajmuje się nimi { $tag }.
        [many] Przekazano { $n } odpowiedzi, zajmuje się nimi { $tag }.
       *[other] Przekazano { $n } odpowiedzi, zajmuje się nimi { $tag }.
    }
act-released =
    { $n ->
        [one] { $n } odpowiedzią nikt się już nie zajmuje.
        [few] { $n } odpowiedziami nikt się już nie zajmuje.
        [many] { $n } odpowiedziami nikt się już nie zajmuje.
       *[other] { $n } odpowiedziami nikt się już nie zajmuje.
    }
act-given-back =
    { $n ->
        [one] { $n } odpowiedź wróciła tam, gdzie była wcześniej.
        [few] { $n } odpowiedzi wróciły tam, gdzie były wcześniej.
        [many] { $n } odpowiedzi wróciło tam, gdzie były wcześniej.
       *[other] { $n } odpowiedzi wróciło tam, gdzie były wcześniej.
    }

# Kdo skrbi za odgovor.
owner = Skrbi
owner-none = Za ta odgovor še nihče ne skrbi. Kdor ga prevzame, poskrbi, da stranka dobi odziv.
owner-of = Odgovori, za katere skrbi { $name }
owner-mine = Moji
owner-take = Prevzemi
owner-give = Predaj
owner-give-to = Predaj sodelavcu
owner-nobody-choice = Nihče
owner-key = Prevzemi izbrane ali ta odgovor
bulk-give-none = Najprej izberite, komu.
responses-none-owned = Ta sodelavec tu ne skrbi za nič. Izberite odgovore v seznamu in jih prevzemite ali komu predajte.
fact-owner = Skrbi (ime, me, none)
done-given = Zdaj zanj nekdo skrbi.
done-released = Zdaj zanj nihče ne skrbi.
time-taken = Prevzem: { $name }
time-given = Predal/-a: { $name }, prejemnik: { $owner }
time-released = Brez skrbnika odslej ({ $name })
act-given =
    { $n ->
        [one] { $n } odgovor predan, skrbi { $tag }.
        [two] { $n } odgovora predana, skrbi { $tag }.
        [few] { $n } odgovori predani, skrbi { $tag }.
       *[other] { $n } odgovorov predanih, skrbi { $tag }.
    }
act-released =
    { $n ->
        [one] Za { $n } odgovor ne skrbi nihče več.
        [two] Za { $n } odgovora ne skrbi nihče več.
        [few] Za { $n } odgovore ne skrbi nihče več.
       *[other] Za { $n } odgovorov ne skrbi nihče več.
    }
act-given-back =
    { $n ->
        [one] { $n } odgovor je spet tam, kjer je bil prej.
        [two] { $n } odgovora sta spet tam, kjer sta bila prej.
        [few] { $n } odgovori so spet tam, kjer so bili prej.
       *[other] { $n } odgovorov je spet tam, kjer so bili prej.
    }

# Hvem som tar seg av et svar.
owner = Tas hånd om av
owner-none = Ingen tar seg av dette svaret ennå. Den som tar det, sørger for at kunden hører fra dere.
owner-of = Svar som { $name } tar seg av
owner-mine = Mine
owner-take = Ta det
owner-give = Gi
owner-give-to = Gi til en kollega
owner-nobody-choice = Ingen
owner-key = Ta det som er valgt, eller dette svaret
bulk-give-none = Velg først hvem.
responses-none-owned = Denne kollegaen tar seg ikke av noe her. Velg svar i listen og ta dem, eller gi dem til noen.
fact-owner = Tas hånd om av (et navn, me, none)
done-given = Noen tar seg av det nå.
done-released = Ingen tar seg av det nå.
time-taken = { $name } tok det
time-given = { $name } ga det til { $owner }
time-released = { $name } lot ingen ha det
act-given =
    { $n ->
        [one] { $n } svar gitt til { $tag }.
       *[other] { $n } svar gitt til { $tag }.
    }
act-released =
    { $n ->
        [one] Ingen tar seg av { $n } svar lenger.
       *[other] Ingen tar seg av { $n } svar lenger.
    }
act-given-back =
    { $n ->
        [one] { $n } svar er tilbake hos den som hadde det før.
       *[other] { $n } svar er tilbake hos dem som hadde dem før.
    }

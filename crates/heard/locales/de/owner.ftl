# Wer sich um eine Antwort kümmert.
owner = Zuständig
owner-none = Um diese Antwort kümmert sich noch niemand. Wer sie übernimmt, sorgt dafür, dass der Kunde Antwort bekommt.
owner-of = Antworten, um die sich { $name } kümmert
owner-mine = Meine
owner-take = Übernehmen
owner-give = Übergeben
owner-give-to = An ein Mitglied übergeben
owner-nobody-choice = Niemand
owner-key = Ausgewählte oder diese Antwort übernehmen
bulk-give-none = Wählen Sie zuerst, an wen.
responses-none-owned = Um nichts davon kümmert sich dieses Mitglied. Wählen Sie Antworten in der Liste aus und übernehmen oder übergeben Sie sie.
fact-owner = Zuständig (ein Name, me, none)
done-given = Jetzt kümmert sich jemand darum.
done-released = Jetzt kümmert sich niemand darum.
time-taken = { $name } hat sie übernommen
time-given = { $name } hat sie an { $owner } übergeben
time-released = { $name } hat die Zuständigkeit aufgehoben
act-given =
    { $n ->
        [one] { $n } Antwort an { $tag } übergeben.
       *[other] { $n } Antworten an { $tag } übergeben.
    }
act-released =
    { $n ->
        [one] Um { $n } Antwort kümmert sich niemand mehr.
       *[other] Um { $n } Antworten kümmert sich niemand mehr.
    }
act-given-back =
    { $n ->
        [one] { $n } Antwort ist wieder dort, wo sie vorher war.
       *[other] { $n } Antworten sind wieder dort, wo sie vorher waren.
    }

further = Hva som ellers ble svart
further-about = Andeler av dem som svarte på spørsmålet; med flere valg kan summen bli større.
further-n =
    { $n ->
        [one] { $n } svar
       *[other] { $n } svar
    }
further-answer = Svar
further-share = Andel
further-interval = Intervall
further-mean = snitt { $mean }

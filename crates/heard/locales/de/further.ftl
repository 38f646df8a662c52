further = Was sonst geantwortet wurde
further-about = Anteile derer, die geantwortet haben; bei mehreren Antworten kann die Summe größer sein.
further-n =
    { $n ->
        [one] { $n } Antwort
       *[other] { $n } Antworten
    }
further-answer = Antwort
further-share = Anteil
further-interval = Intervall
further-mean = Mittel { $mean }

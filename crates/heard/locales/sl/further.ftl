further = Kaj je bilo še odgovorjeno
further-about = Deleži tistih, ki so odgovorili na vprašanje; pri več izbirah je vsota lahko večja.
further-n =
    { $n ->
        [one] { $n } odgovor
        [two] { $n } odgovora
        [few] { $n } odgovori
       *[other] { $n } odgovorov
    }
further-answer = Odgovor
further-share = Delež
further-interval = Interval
further-mean = povprečje { $mean }

further = Co jeszcze odpowiedziano
further-about = Udziały wśród tych, którzy odpowiedzieli; przy kilku wyborach suma może być większa.
further-n =
    { $n ->
        [one] { $n } odpowiedź
        [few] { $n } odpowiedzi
        [many] { $n } odpowiedzi
       *[other] { $n } odpowiedzi
    }
further-answer = Odpowiedź
further-share = Udział
further-interval = Przedział
further-mean = średnia { $mean }

further = What else was answered
further-about = Shares of those who answered the question; with several choices they may add up to more.
further-n =
    { $n ->
        [one] { $n } answer
       *[other] { $n } answers
    }
further-answer = Answer
further-share = Share
further-interval = Interval
further-mean = mean { $mean }

further = Што уште е одговорено
further-about = Удели од оние што одговориле на прашањето; кај повеќе избори збирот може да е поголем.
further-n =
    { $n ->
        [one] { $n } одговор
       *[other] { $n } одговори
    }
further-answer = Одговор
further-share = Удел
further-interval = Интервал
further-mean = просек { $mean }

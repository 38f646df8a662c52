ask-greeting = Bok, { $name },
ask-change = Možeš ga promijeniti u roku od 30 dana.
ask-earlier = Ovo je tvoj raniji odgovor. Promijeni što želiš i pošalji ponovno.
ask-privacy = Kako koristimo tvoj odgovor
ask-trap = Ne otvaraj: ova poveznica hvata samo robote

nps-question = Kolika je vjerojatnost da ćeš prijatelju ili suradniku preporučiti tvrtku { $name }?

mistake-off-scale = Te ocjene nema na ljestvici. Molimo odaberi jednu od ovih.
mistake-too-long = Tvoj komentar dulji je od 5000 znakova. Molimo skrati ga malo; ništa nije izgubljeno.
mistake-nothing = Još nema ni ocjene ni komentara. Molimo daj nam barem jedno od toga.
mistake-unreadable = Neki se znakovi nisu mogli pročitati. Molimo pregledaj svoj tekst i pošalji ponovno.
mistake-too-many = Odavde je odjednom stiglo previše odgovora. Molimo pričekaj minutu i pošalji ponovno. Tvoj je tekst još ovdje.
mistake-busy = Tvoj odgovor trenutačno nismo uspjeli spremiti. Tvoj je tekst još ovdje: molimo pošalji ga ponovno za nekoliko sekundi.

thanks-safe = Tvoj je odgovor sigurno stigao.
thanks-promoter = Hvala. To nam je uljepšalo dan.
thanks-unscored = Hvala što ovo dijeliš s nama.
thanks-yours = Tvoj odgovor
thanks-contact = Želiš da ti se javimo i to ćemo učiniti.
thanks-press-title = Molimo pritisni još jednom

notice-expired = Poveznice na ankete nakon nekog vremena prestaju vrijediti, kako se nitko drugi ne bi mogao poslužiti starom porukom. Ništa od tvojih ranijih odgovora nije izgubljeno.
notice-unknown = Možda nedostaje njezin dio. Molimo otvori je još jednom iz poruke ili kopiraj cijelu adresu.
notice-closed = Hvala što nam želiš reći svoje mišljenje. Ovdje više ne prikupljamo odgovore.
notice-check = Ova stranica hvata samo robote. Ako si čovjek, ništa se nije dogodilo: molimo vrati se na pitanje.

more-lead =
    { $n ->
        [1] Još jedno pitanje, ako želiš
        [one] Još nekoliko pitanja, ako želiš
        [few] Još nekoliko pitanja, ako želiš
       *[other] Još nekoliko pitanja, ako želiš
    }
more-refused = Molimo pogledaj što je označeno u nastavku. Ništa od napisanog nije izgubljeno.
more-wrong-too-long = Ovo je predugo. Molimo malo skrati.
more-wrong-not-a-choice = Molimo odaberi jednu od mogućnosti.
more-wrong-off-scale = Molimo odaberi broj s ljestvice.
more-wrong-not-a-day = Molimo navedi datum, na primjer 2026-11-27.
test-page = Ovo je proba. Ono što ovdje odgovoriš ne broji se.
notice-early = Ovdje još ne primamo odgovore. Molimo vrati se kasnije.

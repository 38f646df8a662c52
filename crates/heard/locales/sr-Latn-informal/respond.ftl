ask-change = Možeš da ga promeniš u roku od 30 dana.
ask-earlier = Ovo je tvoj raniji odgovor. Promeni šta želiš i pošalji ponovo.
ask-privacy = Kako koristimo tvoj odgovor
ask-trap = Ne otvaraj: ovaj link hvata samo robote

nps-question = Koliko je verovatno da ćeš preporučiti { $name } prijatelju ili kolegi?

mistake-off-scale = Te ocene nema na skali. Molimo te da izabereš jednu od ovih.
mistake-too-long = Tvoj komentar je duži od 5.000 znakova. Molimo te da ga malo skratiš; ništa nije izgubljeno.
mistake-nothing = Još nema ni ocene ni komentara. Molimo te da nam daš bar jedno od toga.
mistake-unreadable = Neki znakovi nisu mogli da se pročitaju. Molimo te da pregledaš svoj tekst i pošalješ ponovo.
mistake-too-many = Odavde je odjednom stiglo previše odgovora. Molimo te da sačekaš jedan minut i pošalješ ponovo. Tvoj tekst je još ovde.
mistake-busy = Tvoj odgovor trenutno nismo uspeli da sačuvamo. Tvoj tekst je još ovde: molimo te da ga pošalješ ponovo za nekoliko sekundi.

thanks-safe = Tvoj odgovor je bezbedno stigao.
thanks-promoter = Hvala. To nam je ulepšalo dan.
thanks-unscored = Hvala što ovo deliš sa nama.
thanks-yours = Tvoj odgovor
thanks-contact = Želiš da ti se javimo i to ćemo učiniti.
thanks-press-title = Molimo te, pritisni još jednom

notice-expired = Linkovi ka anketama posle nekog vremena prestaju da važe, da niko drugi ne bi mogao da iskoristi staru poruku. Ništa od tvojih ranijih odgovora nije izgubljeno.
notice-unknown = Možda nedostaje jedan njegov deo. Molimo te da ga otvoriš još jednom iz poruke ili da kopiraš celu adresu.
notice-closed = Hvala što želiš da nam kažeš. Ovde više ne prikupljamo odgovore.
notice-check = Ova stranica hvata samo robote. Ako si čovek, ništa se nije dogodilo: molimo te da se vratiš na pitanje.

more-lead =
    { $n ->
        [1] Još jedno pitanje, ako želiš
        [one] Još nekoliko pitanja, ako želiš
        [few] Još nekoliko pitanja, ako želiš
       *[other] Još nekoliko pitanja, ako želiš
    }
more-refused = Molimo te da pogledaš šta je označeno ispod. Ništa od napisanog nije izgubljeno.
more-wrong-too-long = Ovo je predugo. Molimo te da malo skratiš.
more-wrong-not-a-choice = Molimo te da izabereš jednu od mogućnosti.
more-wrong-off-scale = Molimo te da izabereš broj sa skale.
more-wrong-not-a-day = Molimo te da navedeš datum, na primer 2026-11-27.
test-page = Ovo je proba. Ono što ovde odgovoriš ne računa se.
notice-early = Ovde još ne primamo odgovore. Molimo te da se vratiš kasnije.

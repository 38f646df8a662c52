language-name = Hrvatski

ask-title = Kakvi smo bili?
ask-greeting = Poštovani, { $name },
ask-point = { $value } od { $max }
ask-none = Radije bez ocjene
ask-why = A zašto?
ask-hint = Dovoljna je jedna rečenica, na bilo kojem jeziku.
ask-hint-promoter = Što smo učinili dobro? Dovoljna je jedna rečenica.
ask-hint-passive = Što smo mogli učiniti bolje?
ask-hint-detractor = Što je pošlo po zlu i kako da to popravimo?
ask-contact = Molim da mi se javite u vezi s ovim
ask-send = Pošalji odgovor
ask-change = Možete ga promijeniti u roku od 30 dana.
ask-earlier = Ovo ste nam rekli ranije. Promijenite što želite i pošaljite ponovno.
ask-languages = Drugi jezici
ask-privacy = Kako koristimo vaš odgovor
ask-trap = Ne otvarajte: ova poveznica hvata samo robote

nps-question = Kolika je vjerojatnost da ćete prijatelju ili suradniku preporučiti tvrtku { $name }?
nps-low = Nimalo vjerojatno
nps-high = Iznimno vjerojatno
nps-hint-passive = Što je nedostajalo za 9 ili 10?

mistake-off-scale = Te ocjene nema na ljestvici. Molimo odaberite jednu od ovih.
mistake-too-long = Vaš komentar dulji je od 5000 znakova. Molimo skratite ga malo; ništa nije izgubljeno.
mistake-nothing = Još nema ni ocjene ni komentara. Molimo dajte nam barem jedno od toga.
mistake-unreadable = Neki se znakovi nisu mogli pročitati. Molimo pregledajte što ste napisali i pošaljite ponovno.
mistake-too-many = Odavde je odjednom stiglo previše odgovora. Molimo pričekajte minutu i pošaljite ponovno. Ono što ste napisali još je ovdje.
mistake-busy = Vaš odgovor trenutačno nismo uspjeli spremiti. Ono što ste napisali još je ovdje: molimo pošaljite ponovno za nekoliko sekundi.

thanks-title = Hvala
thanks-safe = Vaš je odgovor sigurno stigao.
thanks-almost = Još malo
thanks-promoter = Hvala. Uljepšali ste nam dan.
thanks-passive = Hvala. Znamo da možemo bolje.
thanks-detractor = Hvala na iskrenosti. Žao nam je.
thanks-unscored = Hvala što ste nam rekli.
thanks-yours = Vaš odgovor
thanks-change = Promijeni odgovor
thanks-next-promoter = Prenijet ćemo ga ljudima koji su obavili posao. To će ih razveseliti.
thanks-next-passive = Stiže do nekoga tko to može poboljšati.
thanks-next-detractor = Stiže do nekoga tko to može ispraviti.
thanks-next-unscored = Pročitat će ga čovjek.
thanks-contact = Zamolili ste da vam se javimo i to ćemo učiniti.
thanks-press-title = Molimo pritisnite još jednom
thanks-press = Tako znamo da je ovo poslao čovjek, a ne program za e-poštu koji sam otvara poveznice.
thanks-press-button = Da, ovo je moj odgovor

notice-expired-title = Ova je poveznica istekla
notice-expired = Poveznice na ankete nakon nekog vremena prestaju vrijediti, kako se nitko drugi ne bi mogao poslužiti starom porukom. Ništa što ste nam već rekli nije izgubljeno.
notice-unknown-title = Ne poznajemo ovu poveznicu
notice-unknown = Možda nedostaje njezin dio. Molimo otvorite je još jednom iz poruke ili kopirajte cijelu adresu.
notice-closed-title = Ova je anketa zatvorena
notice-closed = Hvala što ste nam htjeli reći svoje mišljenje. Ovdje više ne prikupljamo odgovore.
notice-check-title = Ovdje nema ničega
notice-check = Ova stranica hvata samo robote. Ako ste čovjek, ništa se nije dogodilo: molimo vratite se na pitanje.
notice-back = Natrag na pitanje

more-title = Još nešto
more-lead =
    { $n ->
        [1] Još jedno pitanje, ako želite
        [one] Još nekoliko pitanja, ako želite
        [few] Još nekoliko pitanja, ako želite
       *[other] Još nekoliko pitanja, ako želite
    }
more-send = Pošalji
more-skip = Ne, hvala
more-needed = obavezno
more-refused = Molimo pogledajte što je označeno u nastavku. Ništa što ste napisali nije izgubljeno.
more-wrong-missing = Na ovo pitanje treba odgovoriti.
more-wrong-too-long = Ovo je predugo. Molimo malo skratite.
more-wrong-not-a-choice = Molimo odaberite jednu od mogućnosti.
more-wrong-off-scale = Molimo odaberite broj s ljestvice.
more-wrong-not-a-day = Molimo navedite datum, na primjer 2026-11-27.
more-wrong-not-an-email = Ovo ne izgleda kao adresa e-pošte.
more-wrong-same-place = Dvije mogućnosti imaju isto mjesto.
more-other = Nešto drugo
more-other-words = Svojim riječima
more-no-place = bez mjesta
more-field-name = Ime
more-field-email = E-pošta
more-field-phone = Telefon
test-page = Ovo je proba. Ono što ovdje odgovorite ne broji se.
notice-early-title = Ova anketa još nije počela
notice-early = Ovdje još ne primamo odgovore. Molimo vratite se kasnije.

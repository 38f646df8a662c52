language-name = Srpski (latinica)

ask-title = Kakvi smo bili?
ask-greeting = Pozdrav, { $name }!
ask-point = { $value } od { $max }
ask-none = Radije bez ocene
ask-why = A zašto?
ask-hint = Dovoljna je jedna rečenica, na bilo kom jeziku.
ask-hint-promoter = Šta smo uradili dobro? Dovoljna je jedna rečenica.
ask-hint-passive = Šta smo mogli da uradimo bolje?
ask-hint-detractor = Šta nije bilo u redu i kako to da ispravimo?
ask-contact = Molim da mi se javite u vezi sa ovim
ask-send = Pošalji odgovor
ask-change = Možete da ga promenite u roku od 30 dana.
ask-earlier = Ovo ste nam rekli ranije. Promenite šta želite i pošaljite ponovo.
ask-languages = Drugi jezici
ask-privacy = Kako koristimo vaš odgovor
ask-trap = Ne otvarajte: ovaj link hvata samo robote

nps-question = Koliko je verovatno da biste preporučili { $name } prijatelju ili kolegi?
nps-low = Nimalo verovatno
nps-high = Izuzetno verovatno
nps-hint-passive = Šta je nedostajalo za 9 ili 10?

mistake-off-scale = Te ocene nema na skali. Molimo vas da izaberete jednu od ovih.
mistake-too-long = Vaš komentar je duži od 5.000 znakova. Molimo vas da ga malo skratite; ništa nije izgubljeno.
mistake-nothing = Još nema ni ocene ni komentara. Molimo vas da nam date bar jedno od toga.
mistake-unreadable = Neki znakovi nisu mogli da se pročitaju. Molimo vas da pregledate šta ste napisali i pošaljete ponovo.
mistake-too-many = Odavde je odjednom stiglo previše odgovora. Molimo vas da sačekate jedan minut i pošaljete ponovo. To što ste napisali još je ovde.
mistake-busy = Vaš odgovor trenutno nismo uspeli da sačuvamo. To što ste napisali još je ovde: molimo vas da pošaljete ponovo za nekoliko sekundi.

thanks-title = Hvala
thanks-safe = Vaš odgovor je bezbedno stigao.
thanks-almost = Još malo
thanks-promoter = Hvala. Ulepšali ste nam dan.
thanks-passive = Hvala. Znamo da možemo bolje.
thanks-detractor = Hvala na iskrenosti. Žao nam je.
thanks-unscored = Hvala što ste nam rekli.
thanks-yours = Vaš odgovor
thanks-change = Promeni odgovor
thanks-next-promoter = Prenećemo ga ljudima koji su obavili posao. To će ih obradovati.
thanks-next-passive = Stiže do nekoga ko to može da poboljša.
thanks-next-detractor = Stiže do nekoga ko to može da ispravi.
thanks-next-unscored = Pročitaće ga čovek.
thanks-contact = Zamolili ste da vam se javimo i to ćemo učiniti.
thanks-press-title = Molimo vas, pritisnite još jednom
thanks-press = Tako znamo da je ovo poslao čovek, a ne program za e-poštu koji sam otvara linkove.
thanks-press-button = Da, ovo je moj odgovor

notice-expired-title = Ovaj link je istekao
notice-expired = Linkovi ka anketama posle nekog vremena prestaju da važe, da niko drugi ne bi mogao da iskoristi staru poruku. Ništa što ste nam već rekli nije izgubljeno.
notice-unknown-title = Ne prepoznajemo ovaj link
notice-unknown = Možda nedostaje jedan njegov deo. Molimo vas da ga otvorite još jednom iz poruke ili da kopirate celu adresu.
notice-closed-title = Ova anketa je zatvorena
notice-closed = Hvala što ste želeli da nam kažete. Ovde više ne prikupljamo odgovore.
notice-check-title = Ovde nema ničega
notice-check = Ova stranica hvata samo robote. Ako ste čovek, ništa se nije dogodilo: molimo vas da se vratite na pitanje.
notice-back = Nazad na pitanje

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
more-refused = Molimo vas da pogledate šta je označeno ispod. Ništa što ste napisali nije izgubljeno.
more-wrong-missing = Na ovo pitanje treba odgovoriti.
more-wrong-too-long = Ovo je predugo. Molimo vas da malo skratite.
more-wrong-not-a-choice = Molimo vas da izaberete jednu od mogućnosti.
more-wrong-off-scale = Molimo vas da izaberete broj sa skale.
more-wrong-not-a-day = Molimo vas da navedete datum, na primer 2026-11-27.
more-wrong-not-an-email = Ovo ne liči na imejl adresu.
more-wrong-same-place = Dve mogućnosti imaju isto mesto.
more-other = Nešto drugo
more-other-words = Svojim rečima
more-no-place = bez mesta
more-field-name = Ime
more-field-email = Imejl
more-field-phone = Telefon
test-page = Ovo je proba. Ono što ovde odgovorite ne računa se.
notice-early-title = Ova anketa još nije počela
notice-early = Ovde još ne primamo odgovore. Molimo vas da se vratite kasnije.

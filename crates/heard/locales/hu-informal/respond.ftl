ask-greeting = Szia, { $name }!
ask-contact = Kérlek, keressetek meg ezzel kapcsolatban
ask-change = 30 napig módosíthatod.
ask-earlier = Korábban ezt válaszoltad. Módosítsd, amit szeretnél, és küldd el újra.
ask-privacy = Hogyan használjuk fel a válaszodat
ask-trap = Ne nyisd meg: ez a hivatkozás csak robotokat fog

nps-question = Mennyire valószínű, hogy ajánlanád a(z) { $name } céget egy ismerősödnek vagy kollégádnak?

mistake-off-scale = Ez a pontszám nincs a skálán. Kérjük, válassz ezek közül.
mistake-too-long = A megjegyzésed hosszabb 5000 karakternél. Kérjük, rövidítsd le egy kicsit; semmi sem veszett el.
mistake-nothing = Még nincs sem pontszám, sem megjegyzés. Kérjük, legalább az egyiket add meg.
mistake-unreadable = Néhány karaktert nem lehetett elolvasni. Kérjük, nézd át, amit írtál, és küldd el újra.
mistake-too-many = Innen egyszerre túl sok válasz érkezett. Kérjük, várj egy percet, majd küldd el újra. Amit írtál, még itt van.
mistake-busy = Most nem tudtuk elmenteni a válaszodat. Amit írtál, még itt van: kérjük, küldd el újra néhány másodperc múlva.

thanks-safe = A válaszod biztonságban megérkezett.
thanks-detractor = Köszönjük az őszinteségedet. Sajnáljuk.
thanks-unscored = Köszönjük, hogy elmondtad.
thanks-yours = A válaszod
thanks-contact = Azt kérted, hogy keressünk meg, és így is teszünk.
thanks-press-title = Kérjük, nyomd meg még egyszer

notice-expired = A felmérések hivatkozásai egy idő után nem működnek, hogy egy régi e-mailt más ne használhasson fel. Semmi sem veszett el abból, amit már elmondtál nekünk.
notice-unknown = Talán hiányzik egy része. Kérjük, nyisd meg újra az e-mailből, vagy másold ki a teljes címet.
notice-closed = Köszönjük, hogy el akartad mondani a véleményedet. Itt már nem gyűjtünk válaszokat.
notice-check = Ez az oldal csak robotokat fog. Ha ember vagy, nem történt semmi: kérjük, térj vissza a kérdéshez.

more-lead =
    { $n ->
        [one] Még egy kérdés, ha szeretnéd
       *[other] Még néhány kérdés, ha szeretnéd
    }
more-refused = Kérjük, nézd meg, amit lent megjelöltünk. Semmi sem veszett el abból, amit írtál.
more-wrong-too-long = Ez túl hosszú. Kérjük, rövidítsd le egy kicsit.
more-wrong-not-a-choice = Kérjük, válassz a lehetőségek közül.
more-wrong-off-scale = Kérjük, válassz egy számot a skáláról.
more-wrong-not-a-day = Kérjük, adj meg egy dátumot, például: 2026-11-27.
more-other-words = A saját szavaiddal
test-page = Ez egy próba. Amit itt válaszolsz, nem számít bele az eredménybe.
notice-early = Itt még nem fogadunk válaszokat. Kérjük, térj vissza később.

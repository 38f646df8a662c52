language-name = Magyar

ask-title = Hogyan teljesítettünk?
ask-greeting = Üdvözöljük, { $name }!
ask-point = { $value } / { $max }
ask-none = Inkább nem adok pontszámot
ask-why = És miért?
ask-hint = Egy mondat elég, bármilyen nyelven.
ask-hint-promoter = Mit csináltunk jól? Egy mondat elég.
ask-hint-passive = Mit csinálhattunk volna jobban?
ask-hint-detractor = Mi ment rosszul, és mit tegyünk?
ask-contact = Kérem, keressenek meg ezzel kapcsolatban
ask-send = Válasz elküldése
ask-change = 30 napig módosíthatja.
ask-earlier = Korábban ezt válaszolta. Módosítsa, amit szeretne, és küldje el újra.
ask-languages = Más nyelvek
ask-privacy = Hogyan használjuk fel a válaszát
ask-trap = Ne nyissa meg: ez a hivatkozás csak robotokat fog

nps-question = Mennyire valószínű, hogy ajánlaná a(z) { $name } céget egy ismerősének vagy kollégájának?
nps-low = Egyáltalán nem valószínű
nps-high = Rendkívül valószínű
nps-hint-passive = Mi kellett volna a 9-eshez vagy a 10-eshez?

mistake-off-scale = Ez a pontszám nincs a skálán. Kérjük, válasszon ezek közül.
mistake-too-long = A megjegyzése hosszabb 5000 karakternél. Kérjük, rövidítse le egy kicsit; semmi sem veszett el.
mistake-nothing = Még nincs sem pontszám, sem megjegyzés. Kérjük, legalább az egyiket adja meg.
mistake-unreadable = Néhány karaktert nem lehetett elolvasni. Kérjük, nézze át, amit írt, és küldje el újra.
mistake-too-many = Innen egyszerre túl sok válasz érkezett. Kérjük, várjon egy percet, majd küldje el újra. Amit írt, még itt van.
mistake-busy = Most nem tudtuk elmenteni a válaszát. Amit írt, még itt van: kérjük, küldje el újra néhány másodperc múlva.

thanks-title = Köszönjük
thanks-safe = A válasza biztonságban megérkezett.
thanks-almost = Majdnem kész
thanks-promoter = Köszönjük. Nagyon örülünk neki.
thanks-passive = Köszönjük. Tudjuk, hogy ennél jobbra is képesek vagyunk.
thanks-detractor = Köszönjük az őszinteségét. Sajnáljuk.
thanks-unscored = Köszönjük, hogy elmondta.
thanks-yours = Az Ön válasza
thanks-change = Válasz módosítása
thanks-next-promoter = Továbbadjuk azoknak, akik a munkát végezték. Örülni fognak neki.
thanks-next-passive = Olyasvalakihez kerül, aki javíthat rajta.
thanks-next-detractor = Olyasvalakihez kerül, aki rendbe teheti.
thanks-next-unscored = Egy ember fogja elolvasni.
thanks-contact = Azt kérte, hogy keressük meg, és így is teszünk.
thanks-press-title = Kérjük, nyomja meg még egyszer
thanks-press = Ebből tudjuk, hogy ember küldte, nem pedig egy levelezőprogram, amely magától nyitja meg a hivatkozásokat.
thanks-press-button = Igen, ez az én válaszom

notice-expired-title = Ez a hivatkozás lejárt
notice-expired = A felmérések hivatkozásai egy idő után nem működnek, hogy egy régi e-mailt más ne használhasson fel. Semmi sem veszett el abból, amit már elmondott nekünk.
notice-unknown-title = Nem ismerjük ezt a hivatkozást
notice-unknown = Talán hiányzik egy része. Kérjük, nyissa meg újra az e-mailből, vagy másolja ki a teljes címet.
notice-closed-title = Ez a felmérés lezárult
notice-closed = Köszönjük, hogy el akarta mondani a véleményét. Itt már nem gyűjtünk válaszokat.
notice-check-title = Itt nincs semmi
notice-check = Ez az oldal csak robotokat fog. Ha Ön ember, nem történt semmi: kérjük, térjen vissza a kérdéshez.
notice-back = Vissza a kérdéshez

more-title = Még valami
more-lead =
    { $n ->
        [one] Még egy kérdés, ha szeretné
       *[other] Még néhány kérdés, ha szeretné
    }
more-send = Elküldés
more-skip = Nem, köszönöm
more-needed = kötelező
more-refused = Kérjük, nézze meg, amit lent megjelöltünk. Semmi sem veszett el abból, amit írt.
more-wrong-missing = Erre a kérdésre válaszolni kell.
more-wrong-too-long = Ez túl hosszú. Kérjük, rövidítse le egy kicsit.
more-wrong-not-a-choice = Kérjük, válasszon a lehetőségek közül.
more-wrong-off-scale = Kérjük, válasszon egy számot a skáláról.
more-wrong-not-a-day = Kérjük, adjon meg egy dátumot, például: 2026-11-27.
more-wrong-not-an-email = Ez nem tűnik e-mail-címnek.
more-wrong-same-place = Két lehetőség ugyanazon a helyen áll.
more-other = Valami más
more-other-words = A saját szavaival
more-no-place = helyezés nélkül
more-field-name = Név
more-field-email = E-mail
more-field-phone = Telefon
test-page = Ez egy próba. Amit itt válaszol, nem számít bele az eredménybe.
notice-early-title = Ez a felmérés még nem kezdődött el
notice-early = Itt még nem fogadunk válaszokat. Kérjük, térjen vissza később.

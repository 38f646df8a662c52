ask-greeting = Ahoj, { $name },
ask-change = Môžeš ju meniť počas 30 dní.
ask-earlier = Toto je tvoja skoršia odpoveď. Zmeň, čo chceš, a odošli znova.
ask-privacy = Ako používame tvoju odpoveď
ask-trap = Neotváraj: tento odkaz iba chytá roboty

nps-question = Ako pravdepodobné je, že { $name } odporučíš známemu alebo kolegovi?

mistake-off-scale = Toto hodnotenie na stupnici nie je. Vyber, prosím, jedno z týchto.
mistake-too-long = Tvoj komentár má viac ako 5 000 znakov. Skráť ho, prosím, trochu; nič sa nestratilo.
mistake-nothing = Zatiaľ tu nie je hodnotenie ani komentár. Uveď, prosím, aspoň jedno z nich.
mistake-unreadable = Niektoré znaky sa nepodarilo prečítať. Skontroluj, prosím, svoj text a odošli ho znova.
mistake-too-many = Prišlo odtiaľto priveľa odpovedí naraz. Počkaj, prosím, minútu a odošli svoju znova. Tvoj text je stále tu.
mistake-busy = Tvoju odpoveď sa nám teraz nepodarilo uložiť. Tvoj text je stále tu: odošli ho, prosím, o niekoľko sekúnd znova.

thanks-safe = Tvoja odpoveď k nám v poriadku dorazila.
thanks-promoter = Ďakujeme. Máme z toho radosť.
thanks-unscored = Ďakujeme za tvoje slová.
thanks-yours = Tvoja odpoveď
thanks-contact = Chceš, aby sme sa ozvali, a to urobíme.

notice-expired = Odkazy na prieskumy po čase prestávajú fungovať, aby starý e-mail nemohol použiť niekto iný. Nič z tvojich skorších odpovedí sa nestratilo.
notice-unknown = Možno mu časť chýba. Otvor ho, prosím, znova z e-mailu alebo skopíruj celú adresu.
notice-closed = Ďakujeme, že nám chceš odpovedať. Odpovede tu už nezbierame.
notice-check = Táto stránka iba chytá roboty. Ak si človek, nič sa nestalo: vráť sa, prosím, k otázke.

more-lead =
    { $n ->
        [one] Ešte jedna otázka, ak chceš
        [few] Ešte niekoľko otázok, ak chceš
        [many] Ešte niekoľko otázok, ak chceš
       *[other] Ešte niekoľko otázok, ak chceš
    }
more-refused = Pozri sa, prosím, čo je označené nižšie. Nič z tvojho textu sa nestratilo.
more-wrong-too-long = Je to príliš dlhé. Skráť to, prosím, trochu.
more-wrong-not-a-choice = Vyber, prosím, jednu z možností.
more-wrong-off-scale = Vyber, prosím, číslo zo stupnice.
more-wrong-not-a-day = Uveď, prosím, dátum, napríklad 2026-11-27.
test-page = Toto je skúška. Čo tu odpovieš, sa nezapočítava.
notice-early = Odpovede tu zatiaľ neprijímame. Vráť sa, prosím, neskôr.

language-name = Slovenčina

ask-title = Ako sme si viedli?
ask-greeting = Dobrý deň, { $name },
ask-point = { $value } z { $max }
ask-none = Radšej bez hodnotenia
ask-why = A prečo?
ask-hint = Stačí jedna veta, v akomkoľvek jazyku.
ask-hint-promoter = Čo sme urobili dobre? Stačí jedna veta.
ask-hint-passive = Čo sme mohli urobiť lepšie?
ask-hint-detractor = Čo sa nepodarilo a ako to máme napraviť?
ask-contact = Prosím, ozvite sa mi v tejto veci
ask-send = Odoslať odpoveď
ask-change = Môžete ju meniť počas 30 dní.
ask-earlier = Toto ste nám povedali skôr. Zmeňte, čo chcete, a odošlite znova.
ask-languages = Ďalšie jazyky
ask-privacy = Ako používame vašu odpoveď
ask-trap = Neotvárajte: tento odkaz iba chytá roboty

nps-question = Ako pravdepodobné je, že by ste { $name } odporučili známemu alebo kolegovi?
nps-low = Vôbec nie je pravdepodobné
nps-high = Veľmi pravdepodobné
nps-hint-passive = Čo chýbalo k deviatke alebo desiatke?

mistake-off-scale = Toto hodnotenie na stupnici nie je. Vyberte, prosím, jedno z týchto.
mistake-too-long = Váš komentár má viac ako 5 000 znakov. Skráťte ho, prosím, trochu; nič sa nestratilo.
mistake-nothing = Zatiaľ tu nie je hodnotenie ani komentár. Uveďte, prosím, aspoň jedno z nich.
mistake-unreadable = Niektoré znaky sa nepodarilo prečítať. Skontrolujte, prosím, svoj text a odošlite ho znova.
mistake-too-many = Prišlo odtiaľto priveľa odpovedí naraz. Počkajte, prosím, minútu a odošlite svoju znova. Čo ste napísali, je stále tu.
mistake-busy = Vašu odpoveď sa nám teraz nepodarilo uložiť. Čo ste napísali, je stále tu: odošlite to, prosím, o niekoľko sekúnd znova.

thanks-title = Ďakujeme
thanks-safe = Vaša odpoveď k nám v poriadku dorazila.
thanks-almost = Takmer hotovo
thanks-promoter = Ďakujeme. Potešili ste nás.
thanks-passive = Ďakujeme. Vieme, že to dokážeme lepšie.
thanks-detractor = Ďakujeme za úprimnosť. Je nám to ľúto.
thanks-unscored = Ďakujeme, že ste nám to povedali.
thanks-yours = Vaša odpoveď
thanks-change = Zmeniť odpoveď
thanks-next-promoter = Odovzdáme ju ľuďom, ktorí sa o to zaslúžili. Poteší ich to.
thanks-next-passive = Dostane sa k niekomu, kto to môže zlepšiť.
thanks-next-detractor = Dostane sa k niekomu, kto to môže napraviť.
thanks-next-unscored = Prečíta si ju človek.
thanks-contact = Požiadali ste, aby sme sa ozvali, a to urobíme.
thanks-press-title = Prosíme ešte o jedno stlačenie
thanks-press = Vieme tak, že odpoveď poslal človek, a nie poštový program, ktorý otvára odkazy sám.
thanks-press-button = Áno, to je moja odpoveď

notice-expired-title = Platnosť tohto odkazu sa skončila
notice-expired = Odkazy na prieskumy po čase prestávajú fungovať, aby starý e-mail nemohol použiť niekto iný. Nič z toho, čo ste nám už povedali, sa nestratilo.
notice-unknown-title = Tento odkaz nepoznáme
notice-unknown = Možno mu časť chýba. Otvorte ho, prosím, znova z e-mailu alebo skopírujte celú adresu.
notice-closed-title = Tento prieskum je uzavretý
notice-closed = Ďakujeme, že ste nám chceli odpovedať. Odpovede tu už nezbierame.
notice-check-title = Nič tu nie je
notice-check = Táto stránka iba chytá roboty. Ak ste človek, nič sa nestalo: vráťte sa, prosím, k otázke.
notice-back = Späť k otázke

more-title = Ešte niečo
more-lead =
    { $n ->
        [one] Ešte jedna otázka, ak chcete
        [few] Ešte niekoľko otázok, ak chcete
        [many] Ešte niekoľko otázok, ak chcete
       *[other] Ešte niekoľko otázok, ak chcete
    }
more-send = Odoslať
more-skip = Nie, ďakujem
more-needed = povinné
more-refused = Pozrite sa, prosím, čo je označené nižšie. Nič z toho, čo ste napísali, sa nestratilo.
more-wrong-missing = Na túto otázku treba odpovedať.
more-wrong-too-long = Je to príliš dlhé. Skráťte to, prosím, trochu.
more-wrong-not-a-choice = Vyberte, prosím, jednu z možností.
more-wrong-off-scale = Vyberte, prosím, číslo zo stupnice.
more-wrong-not-a-day = Uveďte, prosím, dátum, napríklad 2026-11-27.
more-wrong-not-an-email = Toto nevyzerá ako e-mailová adresa.
more-wrong-same-place = Dve možnosti majú rovnaké poradie.
more-other = Niečo iné
more-other-words = Vlastnými slovami
more-no-place = bez poradia
more-field-name = Meno
more-field-email = E-mail
more-field-phone = Telefón
test-page = Toto je skúška. Čo tu odpoviete, sa nezapočítava.
notice-early-title = Tento prieskum sa ešte nezačal
notice-early = Odpovede tu zatiaľ neprijímame. Vráťte sa, prosím, neskôr.

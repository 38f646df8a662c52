ask-greeting = Ahoj, { $name },
ask-change = Můžeš ji měnit po dobu 30 dnů.
ask-earlier = Toto je tvoje dřívější odpověď. Změň, co chceš, a odešli znovu.
ask-privacy = Jak s tvojí odpovědí nakládáme
ask-trap = Neotvírej: tento odkaz jen chytá roboty

nps-question = Jak pravděpodobné je, že { $name } doporučíš známému nebo kolegovi?

mistake-off-scale = Toto hodnocení na stupnici není. Vyber prosím jedno z těchto.
mistake-too-long = Tvůj komentář má více než 5 000 znaků. Zkrať ho prosím trochu; nic se neztratilo.
mistake-nothing = Zatím tu není hodnocení ani komentář. Uveď prosím alespoň jedno z nich.
mistake-unreadable = Některé znaky se nepodařilo přečíst. Zkontroluj prosím svůj text a odešli ho znovu.
mistake-too-many = Přišlo odsud příliš mnoho odpovědí najednou. Počkej prosím minutu a odešli svou znovu. Tvůj text tu stále je.
mistake-busy = Tvoji odpověď se nám teď nepodařilo uložit. Tvůj text tu stále je: odešli ho prosím za několik sekund znovu.

thanks-safe = Tvoje odpověď k nám v pořádku dorazila.
thanks-promoter = Děkujeme. Máme z toho radost.
thanks-unscored = Děkujeme za tvoje slova.
thanks-yours = Tvoje odpověď
thanks-contact = Chceš, abychom se ozvali, a to uděláme.

notice-expired = Odkazy na průzkumy po čase přestávají fungovat, aby starý e-mail nemohl použít někdo jiný. Nic z tvých dřívějších odpovědí se neztratilo.
notice-unknown = Možná mu část chybí. Otevři ho prosím znovu z e-mailu nebo zkopíruj celou adresu.
notice-closed = Děkujeme, že nám chceš odpovědět. Odpovědi tu už nesbíráme.
notice-check = Tato stránka jen chytá roboty. Pokud jsi člověk, nic se nestalo: vrať se prosím k otázce.

more-lead =
    { $n ->
        [one] Ještě jedna otázka, pokud chceš
        [few] Ještě několik otázek, pokud chceš
        [many] Ještě několik otázek, pokud chceš
       *[other] Ještě několik otázek, pokud chceš
    }
more-refused = Podívej se prosím, co je níže označeno. Nic z tvého textu se neztratilo.
more-wrong-too-long = Je to příliš dlouhé. Zkrať to prosím trochu.
more-wrong-not-a-choice = Vyber prosím jednu z možností.
more-wrong-off-scale = Vyber prosím číslo ze stupnice.
more-wrong-not-a-day = Uveď prosím datum, například 2026-11-27.
test-page = Toto je zkouška. Co zde odpovíš, se nezapočítává.
notice-early = Odpovědi tu zatím nepřijímáme. Vrať se prosím později.

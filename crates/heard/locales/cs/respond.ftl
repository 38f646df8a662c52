language-name = Čeština

ask-title = Jak jsme si vedli?
ask-greeting = Dobrý den, { $name },
ask-point = { $value } z { $max }
ask-none = Raději bez hodnocení
ask-why = A proč?
ask-hint = Stačí jedna věta, v jakémkoli jazyce.
ask-hint-promoter = Co jsme udělali dobře? Stačí jedna věta.
ask-hint-passive = Co jsme mohli udělat lépe?
ask-hint-detractor = Co se nepovedlo a jak to máme napravit?
ask-contact = Prosím, ozvěte se mi v této věci
ask-send = Odeslat odpověď
ask-change = Můžete ji měnit po dobu 30 dnů.
ask-earlier = Toto jste nám sdělili dříve. Změňte, co chcete, a odešlete znovu.
ask-languages = Další jazyky
ask-privacy = Jak s vaší odpovědí nakládáme
ask-trap = Neotevírejte: tento odkaz jen chytá roboty

nps-question = Jak pravděpodobné je, že byste { $name } doporučili známému nebo kolegovi?
nps-low = Vůbec nepravděpodobné
nps-high = Velmi pravděpodobné
nps-hint-passive = Co chybělo k devítce nebo desítce?

mistake-off-scale = Toto hodnocení na stupnici není. Vyberte prosím jedno z těchto.
mistake-too-long = Váš komentář má více než 5 000 znaků. Zkraťte ho prosím trochu; nic se neztratilo.
mistake-nothing = Zatím tu není hodnocení ani komentář. Uveďte prosím alespoň jedno z nich.
mistake-unreadable = Některé znaky se nepodařilo přečíst. Zkontrolujte prosím svůj text a odešlete ho znovu.
mistake-too-many = Přišlo odsud příliš mnoho odpovědí najednou. Počkejte prosím minutu a odešlete svou znovu. Co jste napsali, tu stále je.
mistake-busy = Vaši odpověď se nám teď nepodařilo uložit. Co jste napsali, tu stále je: odešlete to prosím za několik sekund znovu.

thanks-title = Děkujeme
thanks-safe = Vaše odpověď k nám v pořádku dorazila.
thanks-almost = Téměř hotovo
thanks-promoter = Děkujeme. Udělali jste nám radost.
thanks-passive = Děkujeme. Víme, že to umíme lépe.
thanks-detractor = Děkujeme za upřímnost. Je nám to líto.
thanks-unscored = Děkujeme, že jste nám to řekli.
thanks-yours = Vaše odpověď
thanks-change = Změnit odpověď
thanks-next-promoter = Předáme ji lidem, kteří se o to zasloužili. Potěší je to.
thanks-next-passive = Dostane se k někomu, kdo to může zlepšit.
thanks-next-detractor = Dostane se k někomu, kdo to může napravit.
thanks-next-unscored = Přečte si ji člověk.
thanks-contact = Požádali jste, abychom se ozvali, a to uděláme.
thanks-press-title = Prosíme ještě o jedno stisknutí
thanks-press = Poznáme tak, že odpověď poslal člověk, a ne poštovní program, který otevírá odkazy sám.
thanks-press-button = Ano, to je moje odpověď

notice-expired-title = Platnost tohoto odkazu vypršela
notice-expired = Odkazy na průzkumy po čase přestávají fungovat, aby starý e-mail nemohl použít někdo jiný. Nic z toho, co jste nám už řekli, se neztratilo.
notice-unknown-title = Tento odkaz neznáme
notice-unknown = Možná mu část chybí. Otevřete ho prosím znovu z e-mailu nebo zkopírujte celou adresu.
notice-closed-title = Tento průzkum je uzavřen
notice-closed = Děkujeme, že jste nám chtěli odpovědět. Odpovědi tu už nesbíráme.
notice-check-title = Nic tu není
notice-check = Tato stránka jen chytá roboty. Pokud jste člověk, nic se nestalo: vraťte se prosím k otázce.
notice-back = Zpět k otázce

more-title = Ještě něco
more-lead =
    { $n ->
        [one] Ještě jedna otázka, pokud chcete
        [few] Ještě několik otázek, pokud chcete
        [many] Ještě několik otázek, pokud chcete
       *[other] Ještě několik otázek, pokud chcete
    }
more-send = Odeslat
more-skip = Ne, děkuji
more-needed = povinné
more-refused = Podívejte se prosím, co je níže označeno. Nic z toho, co jste napsali, se neztratilo.
more-wrong-missing = Na tuto otázku je potřeba odpovědět.
more-wrong-too-long = Je to příliš dlouhé. Zkraťte to prosím trochu.
more-wrong-not-a-choice = Vyberte prosím jednu z možností.
more-wrong-off-scale = Vyberte prosím číslo ze stupnice.
more-wrong-not-a-day = Uveďte prosím datum, například 2026-11-27.
more-wrong-not-an-email = Toto nevypadá jako e-mailová adresa.
more-wrong-same-place = Dvě možnosti mají stejné pořadí.
more-other = Něco jiného
more-other-words = Vlastními slovy
more-no-place = bez pořadí
more-field-name = Jméno
more-field-email = E-mail
more-field-phone = Telefon
test-page = Toto je zkouška. Co zde odpovíte, se nezapočítává.
notice-early-title = Tento průzkum ještě nezačal
notice-early = Odpovědi tu zatím nepřijímáme. Vraťte se prosím později.

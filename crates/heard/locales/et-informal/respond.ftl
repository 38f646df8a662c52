ask-change = Saad seda muuta 30 päeva jooksul.
ask-earlier = Nii vastasid meile varem. Muuda, mida soovid, ja saada uuesti.
ask-privacy = Kuidas me sinu vastust kasutame
ask-trap = Ära ava: see link püüab ainult roboteid

nps-question = Kui tõenäoliselt soovitaksid ettevõtet { $name } sõbrale või kolleegile?

mistake-off-scale = Sellist hinnet skaalal ei ole. Palun vali üks neist.
mistake-too-long = Sinu kommentaar on pikem kui 5000 tähemärki. Palun lühenda seda veidi; midagi ei ole kaduma läinud.
mistake-nothing = Veel ei ole ei hinnet ega kommentaari. Palun anna meile vähemalt üks neist.
mistake-unreadable = Mõnda märki ei õnnestunud lugeda. Palun vaata kirjutatu üle ja saada uuesti.
mistake-too-many = Siit tuli korraga liiga palju vastuseid. Palun oota minut ja saada enda oma uuesti. Kirjutatu on alles.
mistake-busy = Me ei saanud sinu vastust praegu salvestada. Kirjutatu on alles: palun saada see mõne sekundi pärast uuesti.

thanks-safe = Sinu vastus jõudis kenasti kohale.
thanks-promoter = Aitäh. Valmistasid meile suurt rõõmu.
thanks-unscored = Aitäh, et meile ütlesid.
thanks-yours = Sinu vastus
thanks-contact = Palusid meil ühendust võtta ja me teeme seda.
thanks-press-title = Palun vajuta veel üks kord

notice-expired = Küsitluste lingid lakkavad mõne aja pärast töötamast, et keegi teine ei saaks vana e-kirja kasutada. Miski, mida meile varem ütlesid, ei ole kaduma läinud.
notice-unknown = Võib-olla on osa sellest puudu. Palun ava see uuesti e-kirjast või kopeeri terve aadress.
notice-closed = Aitäh, et tahtsid meile vastata. Me ei kogu siin enam vastuseid.
notice-check = See leht püüab ainult roboteid. Kui oled inimene, ei juhtunud midagi: palun mine tagasi küsimuse juurde.

more-lead =
    { $n ->
        [one] Veel üks küsimus, kui soovid
       *[other] Veel mõned küsimused, kui soovid
    }
more-refused = Palun vaata allpool märgitu üle. Miski, mida kirjutasid, ei ole kaduma läinud.
more-wrong-too-long = See on liiga pikk. Palun lühenda seda veidi.
more-wrong-not-a-choice = Palun vali üks võimalustest.
more-wrong-off-scale = Palun vali arv skaalalt.
more-wrong-not-a-day = Palun anna kuupäev, näiteks 2026-11-27.
test-page = See on proov. Mida siin vastad, ei lähe kunagi arvesse.
notice-early = Me ei võta siin veel vastuseid vastu. Palun tule hiljem tagasi.

language-name = Eesti

ask-title = Kuidas meil läks?
ask-greeting = Tere, { $name }!
ask-point = { $value }/{ $max }
ask-none = Eelistan hinnet mitte anda
ask-why = Ja miks?
ask-hint = Piisab ühest lausest, mis tahes keeles.
ask-hint-promoter = Mida tegime hästi? Piisab ühest lausest.
ask-hint-passive = Mida oleksime saanud teha paremini?
ask-hint-detractor = Mis läks valesti ja mida peaksime ette võtma?
ask-contact = Palun võtke minuga selle asjus ühendust
ask-send = Saada minu vastus
ask-change = Saate seda muuta 30 päeva jooksul.
ask-earlier = Nii vastasite meile varem. Muutke, mida soovite, ja saatke uuesti.
ask-languages = Teised keeled
ask-privacy = Kuidas me teie vastust kasutame
ask-trap = Ärge avage: see link püüab ainult roboteid

nps-question = Kui tõenäoliselt soovitaksite ettevõtet { $name } sõbrale või kolleegile?
nps-low = Üldse mitte tõenäoline
nps-high = Äärmiselt tõenäoline
nps-hint-passive = Mida oleks olnud vaja hindeks 9 või 10?

mistake-off-scale = Sellist hinnet skaalal ei ole. Palun valige üks neist.
mistake-too-long = Teie kommentaar on pikem kui 5000 tähemärki. Palun lühendage seda veidi; midagi ei ole kaduma läinud.
mistake-nothing = Veel ei ole ei hinnet ega kommentaari. Palun andke meile vähemalt üks neist.
mistake-unreadable = Mõnda märki ei õnnestunud lugeda. Palun vaadake kirjutatu üle ja saatke uuesti.
mistake-too-many = Siit tuli korraga liiga palju vastuseid. Palun oodake minut ja saatke enda oma uuesti. Kirjutatu on alles.
mistake-busy = Me ei saanud teie vastust praegu salvestada. Kirjutatu on alles: palun saatke see mõne sekundi pärast uuesti.

thanks-title = Aitäh
thanks-safe = Teie vastus jõudis kenasti kohale.
thanks-almost = Peaaegu valmis
thanks-promoter = Aitäh. Valmistasite meile suurt rõõmu.
thanks-passive = Aitäh. Teame, et suudame paremini.
thanks-detractor = Aitäh avameelsuse eest. Meil on kahju.
thanks-unscored = Aitäh, et meile ütlesite.
thanks-yours = Teie vastus
thanks-change = Muuda minu vastust
thanks-next-promoter = Anname selle edasi inimestele, kes töö tegid. Neil on hea meel seda kuulda.
thanks-next-passive = See jõuab kellegini, kes saab asja paremaks teha.
thanks-next-detractor = See jõuab kellegini, kes saab asja korda teha.
thanks-next-unscored = Seda loeb inimene.
thanks-contact = Palusite meil ühendust võtta ja me teeme seda.
thanks-press-title = Palun vajutage veel üks kord
thanks-press = Nii teame, et selle saatis inimene, mitte meiliprogramm, mis avab linke ise.
thanks-press-button = Jah, see on minu vastus

notice-expired-title = See link on aegunud
notice-expired = Küsitluste lingid lakkavad mõne aja pärast töötamast, et keegi teine ei saaks vana e-kirja kasutada. Miski, mida meile varem ütlesite, ei ole kaduma läinud.
notice-unknown-title = Me ei tunne seda linki
notice-unknown = Võib-olla on osa sellest puudu. Palun avage see uuesti e-kirjast või kopeerige terve aadress.
notice-closed-title = See küsitlus on suletud
notice-closed = Aitäh, et tahtsite meile vastata. Me ei kogu siin enam vastuseid.
notice-check-title = Siin ei ole midagi
notice-check = See leht püüab ainult roboteid. Kui olete inimene, ei juhtunud midagi: palun minge tagasi küsimuse juurde.
notice-back = Tagasi küsimuse juurde

more-title = Veel natuke
more-lead =
    { $n ->
        [one] Veel üks küsimus, kui soovite
       *[other] Veel mõned küsimused, kui soovite
    }
more-send = Saada
more-skip = Ei, aitäh
more-needed = kohustuslik
more-refused = Palun vaadake allpool märgitu üle. Miski, mida kirjutasite, ei ole kaduma läinud.
more-wrong-missing = Sellele küsimusele on vaja vastata.
more-wrong-too-long = See on liiga pikk. Palun lühendage seda veidi.
more-wrong-not-a-choice = Palun valige üks võimalustest.
more-wrong-off-scale = Palun valige arv skaalalt.
more-wrong-not-a-day = Palun andke kuupäev, näiteks 2026-11-27.
more-wrong-not-an-email = See ei näe välja nagu e-posti aadress.
more-wrong-same-place = Kahel neist on sama koht.
more-other = Midagi muud
more-other-words = Oma sõnadega
more-no-place = kohata
more-field-name = Nimi
more-field-email = E-post
more-field-phone = Telefon
test-page = See on proov. Mida siin vastate, ei lähe kunagi arvesse.
notice-early-title = See küsitlus ei ole veel alanud
notice-early = Me ei võta siin veel vastuseid vastu. Palun tulge hiljem tagasi.

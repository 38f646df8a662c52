ask-greeting = Hoi { $name },
ask-change = Je kunt het 30 dagen lang wijzigen.
ask-earlier = Dit heb je ons eerder verteld. Wijzig wat je wilt en verstuur het opnieuw.
ask-privacy = Hoe we je antwoord gebruiken

nps-question = Hoe waarschijnlijk is het dat je { $name } zou aanbevelen aan een vriend of collega?

mistake-too-long = Je opmerking is langer dan 5.000 tekens. Maak haar iets korter; er is niets verloren gegaan.
mistake-unreadable = Sommige tekens konden niet worden gelezen. Kijk je tekst na en verstuur hem opnieuw.
mistake-too-many = Er kwamen van hier te veel antwoorden tegelijk. Wacht een minuut en verstuur het jouwe opnieuw. Wat je hebt geschreven, staat er nog.
mistake-busy = We konden je antwoord nu niet opslaan. Wat je hebt geschreven, staat er nog: verstuur het over een paar seconden opnieuw.

thanks-safe = Je antwoord is veilig bij ons aangekomen.
thanks-detractor = Bedankt voor je openheid. Het spijt ons.
thanks-unscored = Bedankt dat je het ons hebt verteld.
thanks-yours = Jouw antwoord
thanks-contact = Je hebt gevraagd om contact, en dat nemen we op.
thanks-press-title = Nog één keer drukken, alsjeblieft

notice-expired = Links naar onze enquêtes werken maar een tijdje, zodat niemand anders een oude e-mail kan gebruiken. Wat je ons eerder hebt verteld, is niet verloren.
notice-closed = Bedankt dat je het ons wilde vertellen. We verzamelen hier geen antwoorden meer.
notice-check = Deze pagina vangt alleen robots. Ben je een mens, dan is er niets gebeurd: ga terug naar de vraag.

more-lead =
    { $n ->
        [one] Nog één vraag, als je wilt
       *[other] Nog een paar vragen, als je wilt
    }
more-refused = Kijk even naar wat hieronder is gemarkeerd. Wat je hebt geschreven, is niet verloren.
more-other-words = In je eigen woorden
test-page = Dit is een test. Wat je hier antwoordt, telt nooit mee.

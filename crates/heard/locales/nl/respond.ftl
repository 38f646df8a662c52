language-name = Nederlands

ask-title = Hoe hebben we het gedaan?
ask-greeting = Beste { $name },
ask-point = { $value } van { $max }
ask-none = Ik geef liever geen cijfer
ask-why = En waarom?
ask-hint = Eén zin is genoeg, in welke taal dan ook.
ask-hint-promoter = Wat deden we goed? Eén zin is genoeg.
ask-hint-passive = Wat hadden we beter kunnen doen?
ask-hint-detractor = Wat ging er mis, en wat kunnen we eraan doen?
ask-contact = Neem hierover graag contact met mij op
ask-send = Verstuur mijn antwoord
ask-change = U kunt het 30 dagen lang wijzigen.
ask-earlier = Dit hebt u ons eerder verteld. Wijzig wat u wilt en verstuur het opnieuw.
ask-languages = Andere talen
ask-privacy = Hoe we uw antwoord gebruiken
ask-trap = Niet openen: deze link vangt alleen robots

nps-question = Hoe waarschijnlijk is het dat u { $name } zou aanbevelen aan een vriend of collega?
nps-low = Helemaal niet waarschijnlijk
nps-high = Zeer waarschijnlijk
nps-hint-passive = Wat had er een 9 of een 10 van gemaakt?

mistake-off-scale = Dat cijfer staat niet op de schaal. Kies er een van hieronder.
mistake-too-long = Uw opmerking is langer dan 5.000 tekens. Maak haar iets korter; er is niets verloren gegaan.
mistake-nothing = Er is nog geen cijfer en geen opmerking. Geef ons er ten minste één van.
mistake-unreadable = Sommige tekens konden niet worden gelezen. Kijk uw tekst na en verstuur hem opnieuw.
mistake-too-many = Er kwamen van hier te veel antwoorden tegelijk. Wacht een minuut en verstuur het uwe opnieuw. Wat u hebt geschreven, staat er nog.
mistake-busy = We konden uw antwoord nu niet opslaan. Wat u hebt geschreven, staat er nog: verstuur het over een paar seconden opnieuw.

thanks-title = Bedankt
thanks-safe = Uw antwoord is veilig bij ons aangekomen.
thanks-almost = Bijna klaar
thanks-promoter = Bedankt. Daar worden we blij van.
thanks-passive = Bedankt. We weten dat het beter kan.
thanks-detractor = Bedankt voor uw openheid. Het spijt ons.
thanks-unscored = Bedankt dat u het ons hebt verteld.
thanks-yours = Uw antwoord
thanks-change = Mijn antwoord wijzigen
thanks-next-promoter = We geven het door aan de mensen die het werk hebben gedaan. Dat horen ze graag.
thanks-next-passive = Het gaat naar iemand die het kan verbeteren.
thanks-next-detractor = Het gaat naar iemand die het in orde kan maken.
thanks-next-unscored = Een mens zal het lezen.
thanks-contact = U hebt gevraagd om contact, en dat nemen we op.
thanks-press-title = Nog één keer drukken, alstublieft
thanks-press = Dan weten we dat een mens dit heeft verstuurd, en niet een mailprogramma dat zelf links opent.
thanks-press-button = Ja, dit is mijn antwoord

notice-expired-title = Deze link is verlopen
notice-expired = Links naar onze enquêtes werken maar een tijdje, zodat niemand anders een oude e-mail kan gebruiken. Wat u ons eerder hebt verteld, is niet verloren.
notice-unknown-title = We kennen deze link niet
notice-unknown = Misschien ontbreekt er een stuk. Open hem nog een keer vanuit de e-mail, of kopieer het hele adres.
notice-closed-title = Deze enquête is gesloten
notice-closed = Bedankt dat u het ons wilde vertellen. We verzamelen hier geen antwoorden meer.
notice-check-title = Hier is niets
notice-check = Deze pagina vangt alleen robots. Bent u een mens, dan is er niets gebeurd: ga terug naar de vraag.
notice-back = Terug naar de vraag

more-title = Nog even
more-lead =
    { $n ->
        [one] Nog één vraag, als u wilt
       *[other] Nog een paar vragen, als u wilt
    }
more-send = Verstuur
more-skip = Nee, bedankt
more-needed = verplicht
more-refused = Kijk even naar wat hieronder is gemarkeerd. Wat u hebt geschreven, is niet verloren.
more-wrong-missing = Deze vraag moet worden beantwoord.
more-wrong-too-long = Dit is te lang. Maak het iets korter.
more-wrong-not-a-choice = Kies een van de mogelijkheden.
more-wrong-off-scale = Kies een getal van de schaal.
more-wrong-not-a-day = Geef een datum op, bijvoorbeeld 2026-11-27.
more-wrong-not-an-email = Dit lijkt geen e-mailadres te zijn.
more-wrong-same-place = Twee ervan hebben dezelfde plaats.
more-other = Iets anders
more-other-words = In uw eigen woorden
more-no-place = geen plaats
more-field-name = Naam
more-field-email = E-mail
more-field-phone = Telefoon
test-page = Dit is een test. Wat u hier antwoordt, telt nooit mee.
notice-early-title = Deze enquête is nog niet begonnen
notice-early = We verzamelen hier nog geen antwoorden. Kom later nog eens terug.

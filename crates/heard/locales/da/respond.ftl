language-name = Dansk

ask-title = Hvordan klarede vi det?
ask-greeting = Hej { $name }
ask-point = { $value } ud af { $max }
ask-none = Jeg vil helst ikke give en score
ask-why = Og hvorfor?
ask-hint = Én sætning er nok, på et hvilket som helst sprog.
ask-hint-promoter = Hvad gjorde vi godt? Én sætning er nok.
ask-hint-passive = Hvad kunne vi have gjort bedre?
ask-hint-detractor = Hvad gik galt, og hvad bør vi gøre ved det?
ask-contact = Kontakt mig gerne om dette
ask-send = Send mit svar
ask-change = Du kan ændre det i 30 dage.
ask-earlier = Det svarede du tidligere. Ret, hvad du vil, og send det igen.
ask-languages = Andre sprog
ask-privacy = Sådan bruger vi dit svar
ask-trap = Følg ikke dette link: det fanger kun robotter

nps-question = Hvor sandsynligt er det, at du anbefaler { $name } til en ven eller kollega?
nps-low = Slet ikke sandsynligt
nps-high = Yderst sandsynligt
nps-hint-passive = Hvad skulle der til for at give 9 eller 10?

mistake-off-scale = Den score findes ikke på skalaen. Vælg en af disse.
mistake-too-long = Din kommentar er på mere end 5.000 tegn. Gør den lidt kortere; intet er gået tabt.
mistake-nothing = Der er endnu hverken score eller kommentar. Giv os mindst én af delene.
mistake-unreadable = Nogle tegn kunne ikke læses. Se venligst din tekst igennem, og send den igen.
mistake-too-many = Der kom for mange svar herfra på én gang. Vent et minut, og send dit igen. Det, du skrev, står her stadig.
mistake-busy = Vi kunne ikke gemme dit svar lige nu. Det, du skrev, står her stadig: send det igen om et par sekunder.

thanks-title = Tak
thanks-safe = Dit svar er nået sikkert frem.
thanks-almost = Næsten færdig
thanks-promoter = Tak. Det gjorde os glade.
thanks-passive = Tak. Vi ved, at vi kan gøre det bedre.
thanks-detractor = Tak for din ærlighed. Vi beklager.
thanks-unscored = Tak, fordi du sagde det til os.
thanks-yours = Dit svar
thanks-change = Ret mit svar
thanks-next-promoter = Vi giver det videre til dem, der gjorde arbejdet. Det bliver de glade for.
thanks-next-passive = Det går til en, der kan gøre det bedre.
thanks-next-detractor = Det går til en, der kan rette op på det.
thanks-next-unscored = Et menneske læser det.
thanks-contact = Du bad os kontakte dig, og det gør vi.
thanks-press-title = Ét tryk mere, tak
thanks-press = Så ved vi, at et menneske har sendt det, og ikke et mailprogram, der selv åbner links.
thanks-press-button = Ja, det er mit svar

notice-expired-title = Linket er udløbet
notice-expired = Links til undersøgelser holder op med at virke efter et stykke tid, så ingen andre kan bruge en gammel mail. Det, du allerede har fortalt os, er ikke gået tabt.
notice-unknown-title = Vi kender ikke dette link
notice-unknown = Måske mangler der en del af det. Åbn det igen fra mailen, eller kopiér hele adressen.
notice-closed-title = Undersøgelsen er lukket
notice-closed = Tak, fordi du ville fortælle os det. Vi indsamler ikke længere svar her.
notice-check-title = Her er ingenting
notice-check = Denne side fanger kun robotter. Er du et menneske, er der ikke sket noget: gå tilbage til spørgsmålet.
notice-back = Tilbage til spørgsmålet

more-title = Lidt mere
more-lead =
    { $n ->
        [one] Ét spørgsmål mere, hvis du vil
       *[other] Et par spørgsmål mere, hvis du vil
    }
more-send = Send
more-skip = Nej tak
more-needed = skal besvares
more-refused = Se på det, der er markeret nedenfor. Intet af det, du skrev, er gået tabt.
more-wrong-missing = Dette spørgsmål skal besvares.
more-wrong-too-long = Det er for langt. Gør det lidt kortere.
more-wrong-not-a-choice = Vælg en af mulighederne.
more-wrong-off-scale = Vælg et tal på skalaen.
more-wrong-not-a-day = Angiv en dato, for eksempel 2026-11-27.
more-wrong-not-an-email = Det ligner ikke en mailadresse.
more-wrong-same-place = To af dem har samme plads.
more-other = Noget andet
more-other-words = Med dine egne ord
more-no-place = ingen plads
more-field-name = Navn
more-field-email = Mail
more-field-phone = Telefon
test-page = Dette er en test. Det, du svarer her, tæller aldrig med.
notice-early-title = Undersøgelsen er ikke begyndt
notice-early = Vi tager ikke imod svar her endnu. Kom gerne tilbage senere.

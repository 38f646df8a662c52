language-name = Norsk bokmål

ask-title = Hvordan gjorde vi det?
ask-greeting = Hei, { $name }!
ask-point = { $value } av { $max }
ask-none = Jeg vil helst ikke gi en poengsum
ask-why = Og hvorfor?
ask-hint = Én setning holder, på hvilket som helst språk.
ask-hint-promoter = Hva gjorde vi bra? Én setning holder.
ask-hint-passive = Hva kunne vi ha gjort bedre?
ask-hint-detractor = Hva gikk galt, og hva bør vi gjøre med det?
ask-contact = Ta gjerne kontakt med meg om dette
ask-send = Send svaret mitt
ask-change = Du kan endre det i 30 dager.
ask-earlier = Dette svarte du tidligere. Endre det du vil, og send på nytt.
ask-languages = Andre språk
ask-privacy = Slik bruker vi svaret ditt
ask-trap = Ikke følg denne lenken: den fanger bare roboter

nps-question = Hvor sannsynlig er det at du vil anbefale { $name } til en venn eller kollega?
nps-low = Ikke sannsynlig i det hele tatt
nps-high = Svært sannsynlig
nps-hint-passive = Hva skulle til for en 9-er eller 10-er?

csat-question = Hvor fornøyd er du med { $name }?
csat-smiley-1 = Ikke fornøyd
csat-smiley-2 = Helt greit
csat-smiley-3 = Fornøyd
csat-thumb-1 = Ikke fornøyd
csat-thumb-2 = Fornøyd
csat-star = { $value } av { $max } stjerner
csat-low = Svært misfornøyd
csat-high = Svært fornøyd

ces-question = I hvilken grad er du enig: { $name } gjorde det enkelt for meg å få løst saken min.
ces-1 = Helt uenig
ces-2 = Uenig
ces-3 = Litt uenig
ces-4 = Verken enig eller uenig
ces-5 = Litt enig
ces-6 = Enig
ces-7 = Helt enig

mistake-off-scale = Den poengsummen finnes ikke på skalaen. Velg en av disse.
mistake-too-long = Kommentaren er lengre enn 5000 tegn. Kort den ned litt; ingenting er tapt.
mistake-nothing = Det er verken poengsum eller kommentar ennå. Gi oss minst én av delene.
mistake-unreadable = Noen tegn kunne ikke leses. Se over det du skrev, og send det på nytt.
mistake-too-many = Det kom for mange svar herfra på én gang. Vent et minutt og send på nytt. Det du skrev, står her fortsatt.
mistake-busy = Vi fikk ikke lagret svaret ditt akkurat nå. Det du skrev, står her fortsatt: send på nytt om noen sekunder.

thanks-title = Takk
thanks-safe = Svaret ditt er trygt mottatt.
thanks-almost = Nesten ferdig
thanks-promoter = Takk. Det gledet oss.
thanks-passive = Takk. Vi vet at vi kan bli bedre.
thanks-detractor = Takk for ærligheten. Vi beklager.
thanks-unscored = Takk for at du sa fra.
thanks-yours = Svaret ditt
thanks-change = Endre svaret mitt
thanks-next-promoter = Vi gir det videre til dem som gjorde jobben. De setter pris på det.
thanks-next-passive = Det går til en som kan gjøre det bedre.
thanks-next-detractor = Det går til en som kan rette det opp.
thanks-next-unscored = Et menneske leser det.
thanks-contact = Du ba oss ta kontakt, og det gjør vi.
thanks-press-title = Ett trykk til, takk
thanks-press = Da vet vi at det var et menneske som sendte dette, og ikke et e-postprogram som åpner lenker på egen hånd.
thanks-press-button = Ja, dette er svaret mitt

notice-expired-title = Lenken er utløpt
notice-expired = Lenker til undersøkelser slutter å virke etter en stund, slik at ingen andre kan bruke en gammel e-post. Det du har fortalt oss før, er ikke tapt.
notice-unknown-title = Vi kjenner ikke denne lenken
notice-unknown = Kanskje mangler en del av den. Åpne den på nytt fra e-posten, eller kopier hele adressen.
notice-closed-title = Undersøkelsen er avsluttet
notice-closed = Takk for at du ville si fra. Vi samler ikke lenger inn svar her.
notice-check-title = Her er det ingenting
notice-check = Denne siden fanger bare roboter. Er du et menneske, har ingenting skjedd: gå tilbake til spørsmålet.
notice-back = Tilbake til spørsmålet

more-title = Litt til
more-lead =
    { $n ->
        [one] Ett spørsmål til, hvis du vil
       *[other] Noen spørsmål til, hvis du vil
    }
more-send = Send
more-skip = Nei takk
more-needed = må besvares
more-refused = Se på det som er merket nedenfor. Ingenting du skrev er gått tapt.
more-wrong-missing = Dette spørsmålet må besvares.
more-wrong-too-long = Dette er for langt. Kort det ned litt.
more-wrong-not-a-choice = Velg ett av alternativene.
more-wrong-off-scale = Velg et tall på skalaen.
more-wrong-not-a-day = Oppgi en dato, for eksempel 2026-11-27.
more-wrong-not-an-email = Dette ser ikke ut som en e-postadresse.
more-wrong-same-place = To av dem har samme plass.
more-other = Noe annet
more-other-words = Med dine egne ord
more-no-place = ingen plass
more-field-name = Navn
more-field-email = E-post
more-field-phone = Telefon
test-page = Dette er en test. Det du svarer her, telles aldri med.
notice-early-title = Undersøkelsen har ikke begynt
notice-early = Vi tar ikke imot svar her ennå. Kom gjerne tilbake senere.

# E-posten som spør en kunde: vennlig, kort, ber aldri om en god poengsum.

letter-subject = Ett spørsmål fra { $company }
letter-subject-reminder = Ett spørsmål står fortsatt åpent
letter-preheader = Ett trykk er nok. Du kan legge til en setning på neste side.
letter-before = Vi vil gjerne vite hvordan vi gjør det. Det er ett spørsmål, og ett trykk svarer på det.
letter-before-reminder = For noen dager siden stilte vi deg ett spørsmål. Det står fortsatt åpent hvis du vil svare. Vi minner deg ikke på det igjen.
letter-tap = Trykk på et tall.
letter-tap-words = Trykk på det som passer best.
letter-after = Ingenting sendes før du trykker på knappen på siden som åpnes. Det er plass til en setning også.
letter-reply = Ikke tid til en side? Svar med et tall fra { $min } til { $max }. Alt annet du skriver, når oss også.
letter-reply-or = Svar rett og slett med et tall fra { $min } til { $max }. Alt annet du skriver, når oss også. Eller velg svaret ditt på denne siden:
letter-choose = Velg svaret ditt på denne siden:
letter-closing =
    Takk
    { $company }
letter-why = Du får denne e-posten fordi du er kunde hos { $company }.
letter-stop = Stopp disse e-postene

# A customer as a person with rights.
person-erase-title = Slett { $name }
person-erase-title-bare = Slett denne kontakten
person-erase-lead = Personen glemmes overalt i dette arbeidsområdet. Det kan ikke angres.
person-goes = Dette forsvinner
person-goes-card = Navn, adresser, firma, ansvarlig og egenskaper, og alt som var kjent før
person-goes-lists = Plasser på lister, og samtykker som ble gitt og trukket tilbake
person-goes-words =
    { $n ->
        [one] Alt personen skrev i { $n } svar: kommentarer, svar med ord, datoer, kontaktopplysninger, tidligere versjoner
       *[other] Alt personen skrev i { $n } svar: kommentarer, svar med ord, datoer, kontaktopplysninger, tidligere versjoner
    }
person-goes-beside = Notater, etiketter, stjerner, ansvarlige og egenskaper til disse svarene, firmaet de nevner, og e-poster om dem
person-goes-links =
    { $n ->
        [one] { $n } lenke som ble sendt til personen: den fører ingen steder fra nå av
       *[other] { $n } lenker som ble sendt til personen: de fører ingen steder fra nå av
    }
person-goes-mails =
    { $n ->
        [one] { $n } e-post til personen
       *[other] { $n } e-poster til personen
    }
person-stays = Dette blir værende
person-stays-scores = Poeng, valgte svar, dag, undersøkelse, sted, språk, land, agent, team og produkt for hvert svar, ikke knyttet til noen. Ingen score endres.
person-stays-invited = At noen ble invitert, og når, av hensyn til svarprosenten
person-stays-audit = I aktivitetsloggen, at du slettet noen: et nummer, ikke et navn
person-stays-others = Det andre skrev, selv om de nevner personen; navn på visninger, lister og etiketter
person-stays-backups = Tidligere sikkerhetskopier, til de fjernes. Når en av dem legges tilbake over denne installasjonen, slettes personen i den på nytt.
person-save = Lagre alt som er lagret, først
person-sure = Jeg vet at dette ikke kan angres
person-unticked = Kryss av i ruten først.
person-erase-do = Slett for godt
person-erased-title = Slettet
person-erased-about = Denne personen ble slettet { $when }. Ingenting som sier hvem det var, er lagret.
time-erased = Personen ble slettet: ordene og alt som sier hvem det var, forsvant
act-contact-made = la til en kontakt
act-contact-changed = endret en kontakt
act-contact-erased = slettet en person
act-contact-exported = hentet ut alt som er lagret om en kontakt

# A customer as a person with rights.
person-erase-title = Izbriši: { $name }
person-erase-title-bare = Izbriši ta stik
person-erase-lead = Oseba bo pozabljena povsod v tem delovnem prostoru. Tega ni mogoče razveljaviti.
person-goes = Kaj izgine
person-goes-card = Ime, naslovi, podjetje, skrbnik in lastnosti ter vse, kar je bilo znano prej
person-goes-lists = Mesta na seznamih ter dana in preklicana soglasja
person-goes-words =
    { $n ->
        [one] Vse, kar je oseba napisala v { $n } odgovoru: komentarji, odgovori z besedami, datumi, kontaktni podatki, prejšnje različice
        [two] Vse, kar je oseba napisala v { $n } odgovorih: komentarji, odgovori z besedami, datumi, kontaktni podatki, prejšnje različice
        [few] Vse, kar je oseba napisala v { $n } odgovorih: komentarji, odgovori z besedami, datumi, kontaktni podatki, prejšnje različice
       *[other] Vse, kar je oseba napisala v { $n } odgovorih: komentarji, odgovori z besedami, datumi, kontaktni podatki, prejšnje različice
    }
person-goes-beside = Opombe, oznake, zvezdice, skrbniki in lastnosti teh odgovorov, podjetje, ki ga navajajo, in sporočila o njih
person-goes-links =
    { $n ->
        [one] { $n } poslana povezava: odslej ne vodi nikamor
        [two] { $n } poslani povezavi: odslej ne vodita nikamor
        [few] { $n } poslane povezave: odslej ne vodijo nikamor
       *[other] { $n } poslanih povezav: odslej ne vodijo nikamor
    }
person-goes-mails =
    { $n ->
        [one] { $n } sporočilo tej osebi
        [two] { $n } sporočili tej osebi
        [few] { $n } sporočila tej osebi
       *[other] { $n } sporočil tej osebi
    }
person-stays = Kaj ostane
person-stays-scores = Ocena, izbrani odgovori, dan, anketa, mesto, jezik, država, agent, ekipa in izdelek vsakega odgovora, nepovezani z nikomer. Noben rezultat se ne spremeni.
person-stays-invited = Da je bil nekdo povabljen in kdaj, zaradi deleža odgovorov
person-stays-audit = V dnevniku dejanj, da ste nekoga izbrisali: številka brez imena
person-stays-others = Kar so napisali drugi, tudi če omenja to osebo; imena pogledov, seznamov in oznak
person-stays-backups = Prejšnje varnostne kopije, dokler niso odstranjene. Ko se katera obnovi na tej namestitvi, je oseba v njej znova izbrisana.
person-save = Najprej shrani vse, kar se hrani
person-sure = Vem, da tega ni mogoče razveljaviti
person-unticked = Najprej označite polje.
person-erase-do = Izbriši za vedno
person-erased-title = Izbrisano
person-erased-about = Ta oseba je bila izbrisana { $when }. Nič, kar bi povedalo, kdo je bila, se ne hrani.
time-erased = Oseba je bila izbrisana: njene besede in vse, kar pove, kdo je bila, je izginilo
act-contact-made = je dodal/-a stik
act-contact-changed = je spremenil/-a stik
act-contact-erased = je izbrisal/-a osebo
act-contact-exported = je izvozil/-a vse, kar se hrani o stiku

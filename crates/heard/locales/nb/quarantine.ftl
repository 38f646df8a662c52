# How long customers are left alone after being asked.

quarantine = Hvor ofte folk blir spurt
quarantine-go = Endre
quarantine-card = Hvor lenge ingen blir spurt igjen, på tvers av alle undersøkelser.
quarantine-about = Den som blir spurt for ofte, slutter å svare. Kampanjer holder seg til disse dagene på tvers av alle undersøkelser og alle måter å spørre på; det vil også undersøkelser som sendes av seg selv. En lenke som et program eller en kollega lager til én person, lages uansett, og teller fra da av.
quarantine-relational = Dager før en undersøkelse om hele kundeforholdet
quarantine-relational-about = Regnet fra sist noen ble spurt, i hvilken som helst undersøkelse. 90 er vanlig; 0 spør med en gang.
quarantine-transactional = Dager før en undersøkelse om én opplevelse
quarantine-transactional-about = Etter et kjøp, en reparasjon, en løst sak. 30 er vanlig.
quarantine-policy = Den som ble spurt nylig
quarantine-policy-short = Spurt nylig
quarantine-block = hoppes over
quarantine-block-about = De blir ikke spurt denne gangen; kampanjen sier hvor mange det var.
quarantine-delay = blir spurt senere
quarantine-delay-about = De venter til dagene deres er over.
quarantine-own = Undersøkelser med egne dager
quarantine-own-about = Et tomt felt følger dagene over.
quarantine-survey = Undersøkelse
quarantine-days = Dager
quarantine-days-of = Egne dager for «{ $survey }»
quarantine-policy-of = Den som ble spurt nylig, for «{ $survey }»
quarantine-usual = som over
quarantine-days-wrong = Skriv et helt antall dager fra 0 til { $most }.

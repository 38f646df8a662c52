# How long customers are left alone after being asked.

quarantine = Kako pogosto vprašamo
quarantine-go = Spremeni
quarantine-card = Koliko časa nikogar ne vprašamo znova, prek vseh anket.
quarantine-about = Kdor je vprašan prepogosto, ne odgovarja več. Kampanje se teh dni držijo prek vseh anket in vseh načinov vprašanja; prav tako ankete, ki se bodo pošiljale same. Povezava, ki jo za eno osebo naredi program ali sodelavec, nastane v vsakem primeru in od tedaj šteje.
quarantine-relational = Dni pred anketo o odnosu v celoti
quarantine-relational-about = Šteto od zadnjega vprašanja, ne glede na anketo. Običajno je 90; 0 vpraša takoj.
quarantine-transactional = Dni pred anketo o eni izkušnji
quarantine-transactional-about = Po nakupu, popravilu, rešeni zadevi. Običajno je 30.
quarantine-policy = Kdor je bil vprašan pred kratkim
quarantine-policy-short = Vprašan pred kratkim
quarantine-block = je izpuščen
quarantine-block-about = Tokrat ni vprašan; kampanja pove, koliko jih je bilo.
quarantine-delay = je vprašan pozneje
quarantine-delay-about = Počaka, da njegovi dnevi minejo.
quarantine-own = Ankete z lastnimi dnevi
quarantine-own-about = Prazno polje se drži dni zgoraj.
quarantine-survey = Anketa
quarantine-days = Dni
quarantine-days-of = Lastni dnevi za »{ $survey }«
quarantine-policy-of = Kdor je bil vprašan pred kratkim, za »{ $survey }«
quarantine-usual = kot zgoraj
quarantine-days-wrong = Vpišite celo število dni od 0 do { $most }.

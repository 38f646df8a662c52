# How many responses are needed, and what a number of them can show.
planner = Hvor mange svar trengs
planner-mix = Svar som
mix-own = I denne undersøkelsen
mix-nps-50-20 = Net Promoter, 50 % promotører, 20 % kritikere
mix-nps-75-7 = Net Promoter, 75 % promotører, 7 % kritikere
mix-nps-40-40 = Net Promoter, 40 % av hver (mest forsiktig)
mix-csat-80 = Tilfredshet, 80 % fornøyde
mix-csat-90 = Tilfredshet, 90 % fornøyde
mix-csat-50 = Tilfredshet, 50 % fornøyde (mest forsiktig)
mix-ces-70 = Enkelhet, 70 % syntes det var enkelt
mix-ces-50 = Enkelhet, 50 % syntes det var enkelt (mest forsiktig)
planner-field =
    { $field ->
        [margin] Nøyaktighet (± poeng)
        [change] Endring (poeng)
        [n] Svar
       *[rate] Svar i måneden
    }
planner-field-about =
    { $field ->
        [margin] Hvor nøyaktig du vil kjenne scoren.
        [change] Hvilken endring fra én periode til den neste du vil kunne se.
        [n] Hva ville så mange vise?
       *[rate] For å si hvor lang tid det tar.
    }
planner-wrong = Et tall fra { $low } til { $high }.
planner-show = Regn ut

planner-to-know =
    { $n ->
        [one] For å kjenne scoren med ±{ $n } poeng
       *[other] For å kjenne scoren med ±{ $n } poeng
    }
planner-to-see =
    { $n ->
        [one] For å se en endring på { $n } poeng
       *[other] For å se en endring på { $n } poeng
    }
planner-to-have =
    { $n ->
        [one] Med { $n } svar
       *[other] Med { $n } svar
    }
planner-each =
    { $n ->
        [one] { $n } svar i hver av to perioder
       *[other] { $n } svar i hver av to perioder
    }
planner-within =
    { $n ->
        [one] Innen ±{ $n } poeng
       *[other] Innen ±{ $n } poeng
    }
planner-sees =
    { $n ->
        [one] En endring på { $n } poeng eller mer kan ses mellom to perioder med så mange.
       *[other] En endring på { $n } poeng eller mer kan ses mellom to perioder med så mange.
    }
planner-takes = Omtrent { $time } med { $rate } i måneden.
planner-takes-each = Hver periode tar omtrent { $time } med { $rate } i måneden.
planner-takes-unknown = Skriv hvor mange som kommer i måneden, for å se hvor lang tid det tar.

planner-basis = Slik er det regnet ut
planner-basis-own = Det er planlagt ut fra undersøkelsens egne svar: { $n } svar, { $days }.
planner-basis-few =
    { $n ->
        [one] Denne undersøkelsen har { $n } svar disse dagene, for lite å planlegge ut fra, så en vanlig fordeling er brukt.
       *[other] Denne undersøkelsen har { $n } svar disse dagene, for lite å planlegge ut fra, så en vanlig fordeling er brukt.
    }
planner-basis-mix = Det er planlagt ut fra en vanlig fordeling av svar. Jo nærmere halvparten av hver, desto flere svar trengs.
planner-effect = Her svarer de samme kundene igjen og igjen, og de sier mindre enn nye ville gjort: det krever { $times } ganger så mange svar. Det er regnet med.
planner-effect-none = Nesten ingen kunder svarer to ganger her, så hvert svar teller fullt ut.
planner-effect-unknown = Hvert svar antas å være fra en ny kunde. Der de samme svarer igjen og igjen, trengs det flere, høyst så mange ganger flere som hver av dem svarer; for en undersøkelse av dine egne er det regnet med.
planner-sure = «Å kjenne» er med 95 % sikkerhet. En endring «kan ses» når en sann endring av denne størrelsen ville blitt kalt reell i fire av fem tilfeller. Færre enn 30 svar sammenlignes aldri.

planner-curve = Hva flere svar er verdt
planner-curve-about = Dobbelt så nøyaktig krever fire ganger så mange.
planner-curve-title = Poeng etter antall svar
planner-curve-desc = Marginen synker fra { $margin } poeng med { $first } svar til { $margin-last } med { $last }, den minste endringen fra { $change } til { $change-last }.
planner-line-margin = scoren, ± poeng
planner-line-change = den minste endringen som ses
planner-column-margin = Score, ±
planner-column-change = Endring som ses
planner-column-time = Tar omtrent

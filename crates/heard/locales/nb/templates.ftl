### Surveys to begin with.

template-begin = Begynn med en mal
template-without = Uten mal
template-none = Eller bare ett spørsmål
template-asks = Hva den spør om
template-sometimes = avhenger av svaret
template-other = Velg en annen mal
template-name =
    { $template ->
        [relational] Forholdet som helhet
        [after-support] Etter en kontakt med kundestøtte
        [ticket-effort] Innsatsen ved en henvendelse
        [after-purchase] Etter et kjøp
        [after-delivery] Etter en levering
        [onboarding] De første ukene
        [event] Etter et arrangement
        [churn] Når noen slutter
       *[why] Intervjuet: hvorfor
    }
template-about =
    { $template ->
        [relational] Hvor knyttet kundene er til dere, og hva som avgjør. Spør hver tredje til sjette måned.
        [after-support] Om saken er løst, og hva som gikk galt hvis det gikk dårlig.
        [ticket-effort] Hvor mye strev en løst henvendelse var. Innsats sier mer enn tilfredshet om hvem som kommer tilbake.
        [after-purchase] Hva som avgjorde kjøpet, og hva som nesten stoppet det.
        [after-delivery] Om den kom i tide og i god stand.
        [onboarding] Hvor nye kunder stopper opp. Spør etter to til fire uker.
        [event] Hver del vurdert, og hva neste bør handle om. Skriv arrangementet i stedet for bedriften.
        [churn] Grunnen, hvor de går, og hva som ville få dem tilbake.
       *[why] Noen åpne spørsmål som følger av poengsummen. For kunder du vil snakke med.
    }
template-further =
    { $n ->
        [one] { $n } spørsmål til
       *[other] { $n } spørsmål til
    }
template-minutes =
    { $n ->
        [one] omtrent { $n } minutt
       *[other] omtrent { $n } minutter
    }

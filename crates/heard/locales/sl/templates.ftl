### Surveys to begin with.

template-begin = Začnite s predlogo
template-without = Brez predloge
template-none = Ali samo eno vprašanje
template-asks = Kaj sprašuje
template-sometimes = odvisno od odgovora
template-other = Izberite drugo predlogo
template-name =
    { $template ->
        [relational] Odnos v celoti
        [after-support] Po stiku s podporo
        [ticket-effort] Trud pri zahtevku
        [after-purchase] Po nakupu
        [after-delivery] Po dostavi
        [onboarding] Prvi tedni
        [event] Po dogodku
        [churn] Ko kdo odide
       *[why] Intervju: zakaj
    }
template-about =
    { $template ->
        [relational] Kako zvesti so vam kupci in kaj jih vodi. Vprašajte na tri do šest mesecev.
        [after-support] Ali je zadeva urejena in, če je šlo slabo, kaj je bilo narobe.
        [ticket-effort] Koliko truda je bilo z rešenim zahtevkom. Trud bolje kot zadovoljstvo pove, kdo se vrne.
        [after-purchase] Kaj je odločilo nakup in kaj ga je skoraj preprečilo.
        [after-delivery] Ali je prišlo pravočasno in celo.
        [onboarding] Kje se novim kupcem zatakne. Vprašajte po dveh do štirih tednih.
        [event] Ocena vsakega dela in o čem naj bo naslednji. Namesto podjetja vpišite dogodek.
        [churn] Razlog, kam gredo in kaj bi jih pripeljalo nazaj.
       *[why] Nekaj odprtih vprašanj, ki sledijo iz ocene. Za kupce, s katerimi se želite pogovoriti.
    }
template-further =
    { $n ->
        [one] še { $n } vprašanje
        [two] še { $n } vprašanji
        [few] še { $n } vprašanja
       *[other] še { $n } vprašanj
    }
template-minutes =
    { $n ->
        [one] približno { $n } minuta
        [two] približno { $n } minuti
        [few] približno { $n } minute
       *[other] približno { $n } minut
    }

# All surveys of a workspace.
overview = Pregled
overview-empty = Nikogar še niste vprašali
overview-kind =
    { $kind ->
        [relational] Odnos
        [transactional] Po izkušnji
       *[other] Druge ankete
    }
overview-kind-about =
    { $kind ->
        [relational] Občasno, o vsem skupaj
        [transactional] Po enem stiku, o tem stiku
       *[other] O čem drugem
    }
overview-few = Rezultat od petega naprej.
overview-none = V tem obdobju ni odgovorov
overview-never = Odgovoril ni še nihče
overview-no-before = Prej ni ničesar za primerjavo
overview-all-responses = Vsi odgovori
overview-footnote = Vsaka anketa ima svoj rezultat: različna vprašanja nikoli ne dajo ene številke. Intervali s 95-odstotno zanesljivostjo zajamejo pravi rezultat.

overview-ghost = Tu bo vaš prvi rezultat, od petega odgovora naprej.
overview-ghost-note = Številka, ki jo da nekaj ljudi, pove malo, zato ima tu vsak rezultat še razpon, v katerem je lahko pravi.
overview-start = Štiri stvari, približno deset minut
overview-begin-survey = Ustvarite anketo
overview-begin-survey-about = Dovolj je eno vprašanje. Običajna so že tu, v mnogih jezikih.
overview-begin-try = Preizkusite povezavo
overview-begin-try-about = Vsaka anketa ima povezavo. Odprite jo, pritisnite številko in poglejte, kaj pride sem.
overview-begin-people-about = Kdor bere, kaj pravijo stranke, naj to vidi še isti dan. Dobi povezavo in svojo vlogo.
overview-begin-import = Uvozite dosedanje odgovore
overview-begin-import-about = Ste že spraševali, z drugim orodjem ali v tabeli? Tisti odgovori so lahko v nekaj minutah tu, s svojimi datumi.

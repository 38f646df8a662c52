# Team, agenter og deres egne sider.
agents-others = Andre agenter
agents-unranked = Ikke rangert: for få svar, eller ingen enkelt agent
agents-level = ingen reell forskjell fra den over
agents-ranked = Bare agenter med minst 30 svar rangeres, etter score. Der det står slik, er det ingenting som viser at noen virkelig ligger under den over: rekkefølgen kan være tilfeldig.
agents-ranked-table = Agenter med minst 30 svar står først, etter score; der intervallene overlapper, kan rekkefølgen være tilfeldig.
agents-kept-back = Dette arbeidsområdet viser deg ikke scoren til alle agenter. De andre står samlet og kan ikke hentes fram én og én.

teams = Team og agenter
teams-tree = Teamene
teams-about = En agent er en som blir vurdert: en person som svar nevner. Team kan være del av andre team. Hva svarene kaller dem, står fast; her bestemmer du hvordan de vises, hvem som hører til hvor, og hvem som logger inn.
teams-empty = Ingen team og agenter ennå
teams-empty-about = De dukker opp av seg selv, noen sekunder etter det første svaret som nevner dem: i kolonnene for agent og team i en import, i opplysningene til en invitasjon eller fra API-et. Du kan også legge dem til nedenfor, før noen svarer.
teams-none = Ikke noe team
teams-nobody = Ingen
teams-loose = Ikke i noe team
teams-agents =
    { $n ->
        [0] ingen egne agenter
        [one] { $n } agent
       *[other] { $n } agenter
    }
teams-key = i svar: { $key }
teams-signs-in = logger inn som { $name }
teams-no-user = logger ikke inn
teams-change = Endre
teams-change-of = Endre { $name }
teams-name = Navn
teams-name-about = Slik det vises. Svar fortsetter å si { $key }.
teams-in = I teamet
teams-part-of = Del av
teams-user = Logger inn som
teams-user-about = Denne kollegaen får da en side med sin egen score.
teams-room = Får beskjed i
teams-room-about = Når en regel sier fra til dette teamet, får rommet beskjed én gang, i stedet for hvert medlem. Det som ikke har kommet fram dit innen et kvarter, får medlemmene på e-post.
teams-room-none = ikke noe rom: hvert medlem på sin måte
teams-room-empty = Regler sier fra til hvert medlem på deres måte. Når det finnes et samtalerom, kan teamet få beskjed der.
teams-room-of = får beskjed i { $name }
teams-save = Lagre
teams-end = Deaktiver
teams-end-about = Tilbys ikke lenger; svar og score blir stående.
teams-end-sure = Deaktivere { $name }? Svar og score blir stående, og det kan aktiveres igjen.
teams-new = Legg til et team eller en agent
teams-new-about = Skriv navnet nøyaktig slik svar vil nevne det. Det kan vises annerledes senere.
teams-into = I
teams-new-team = Legg til som team
teams-new-agent = Legg til som agent
teams-scores = Hvem sin score agenter ser
teams-scores-about = Der score står per agent, i oppdelinger og tabeller, ser agenter og lesere disse; alle andre står samlet. Eiere og ledere ser alle. Selve svarene ser alle.
teams-scores-own = Bare sin egen
teams-scores-own-about = Ingen sammenlignes med noen.
teams-scores-team = Teamets
teams-scores-team-about = Sin egen og teamets, med teamene i det.
teams-scores-all = Alles
teams-scores-all-about = Alle agenter ser alle agenter.
teams-scores-wrong = Velg hvem sin score agenter ser.
teams-ended = Deaktivert
teams-ended-about = Det de gjorde og fikk, blir stående.
teams-ended-agent = agent, deaktivert { $when }
teams-ended-team = team, deaktivert { $when }
teams-begin = Aktiver
teams-begin-of = Aktiver { $name }
teams-name-wrong = Et navn er én linje på 1 til 120 tegn.
teams-circle = Et team kan ikke være del av seg selv eller sine egne deler.
teams-deep = Team er høyst fem nivåer dype. Velg et lenger opp.
teams-taken = Svar kaller allerede noe slik. Det kan være deaktivert: se nedenfor.
teams-linked = Denne kollegaen er allerede en annen agent. Løs det opp der først.
teams-absent = Teamet eller kollegaen finnes ikke lenger. Velg på nytt.
act-team-made = laget et team
act-team-changed = endret et team
act-agent-made = laget en agent
act-agent-changed = endret en agent
sweep-staff = Finner nye team og agenter

rail-me = Min side
agent-nobody = Du er ikke knyttet til en agent
agent-nobody-about = Hvis kunder vurderer deg, kan en eier eller leder knytte innloggingen din til agenten som svarene nevner, under Innstillinger, Team og agenter. Da står scoren din her.
agent-none = Ingen har svart om denne agenten ennå
agent-none-about = Scoren, hvordan den beveger seg, og hva kunder sier, vil stå her.
agent-ended = Denne agenten er deaktivert. Scoren blir stående.
agent-owned = Tar seg av
agent-praise = Ros
agent-praise-about = Det siste fra promotører
agent-words = Hva kunder sa
agent-all = Alle

told = Til deg
told-open = Åpne svaret
tell = Si fra til en kollega
tell-about = En kollega du nevner med @, som @Maja, får også beskjed.
mention-names = Kolleger
mention-offered = Kolleger å velge mellom: { $n }. Piltastene flytter, Enter velger, Escape lukker.
done-noted-told = Notatet er der, og kollegaen har fått beskjed.
mail-mention-subject = { $by } nevner deg i et notat
mail-mention-title = { $by } nevner deg
mail-mention-what = { $by } skrev et notat til deg ved et svar til { $workspace }:
mail-mention-go = Åpne svaret

first-view = Hva du ser først
first-view-on =
    { $page ->
        [survey] Oversikten din åpner med denne visningen.
       *[other] Svarene dine åpner med denne visningen.
    }
first-view-off =
    { $page ->
        [survey] Oversikten din kan åpne med denne visningen. Det gjelder bare deg.
       *[other] Svarene dine kan åpne med denne visningen. Det gjelder bare deg.
    }
first-view-set = Vis denne først
first-view-unset = Ikke vis den først
first-view-without =
    { $page ->
        [survey] Til hele oversikten
       *[other] Alle svar
    }
done-first-set = Den åpner med denne visningen fra nå av.
done-first-unset = Den åpner som for alle igjen.

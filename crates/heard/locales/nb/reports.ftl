# Reports by mail, and the alarm that tells when nothing comes any more.
rail-reports = Rapporter
reports = Rapporter
reports-about = Scorer, hva som har endret seg, og tre kommentarer fra hver ende, på e-post hver mandag eller den første i måneden kl. 7.00. Også til folk uten innlogging.
reports-latest = De siste
reports-next = Den neste kommer { $when }.
report-now = Send den til meg nå
reports-no-server = Ingen har fortalt Heard hvordan e-post sendes ennå, så ingen rapport går ut.
reports-set-up-mail = Sett opp e-post
reports-who = Hvem får dem
reports-none = Ingen får en rapport ennå
reports-none-about = En rapport bringer scorene til folk som ikke ser i Heard hver dag: styret, verkstedet, deg selv. Skriv inn en adresse nedenfor.
report-add = Send en rapport til noen
report-add-do = Send fra nå av
report-email = E-postadresse
report-email-about = Til en kollega eller noen uten innlogging: De ser bare denne rapporten, med kommentarer, men uten navn, via sin egen lenke.
report-every = Hvor ofte
report-every-week = hver uke
report-every-month = hver måned
report-survey = Undersøkelse
report-survey-all = alle undersøkelser
report-show = Vis
report-language = Språk
report-language-about = For noen uten innlogging. En kollega får den på språket hen har valgt i Heard.
report-outside = uten innlogging, språk: { $language }
report-sent = Den siste ble sendt { $when }.
report-not-sent = Ingen er sendt ennå.
report-state-paused = satt på pause
report-state-stopped = stoppet av mottakeren
report-state-ended = jobber ikke her lenger
report-pause = Sett på pause
report-resume = Fortsett
report-remove = Fjern
report-removed-undo = Rapporten er fjernet. Lenkene viser ingenting lenger.
report-undo = Angre
report-wrong-address = Dette er ingen e-postadresse.
report-wrong-survey = Det finnes ingen slik undersøkelse.
report-wrong-language = Velg ett av språkene.
report-wrong-there = Denne adressen får allerede denne rapporten.
report-wrong-stopped = Den som har denne adressen, har stoppet rapporten. Bare vedkommende kan angre det, via lenken i en av e-postene.
report-wrong-full = Det er så mange rapporter som det kan være. Fjern én først.
report-title =
    { $every ->
        [week] Uken: { $days }
       *[month] Måneden: { $days }
    }
report-earlier = Tidligere
report-later = Senere
report-goes-on =
    { $every ->
        [week] Denne uken er ikke over ennå. Rapporten kommer først på mandag.
       *[month] Denne måneden er ikke over ennå. Rapporten kommer først når den er det.
    }
report-what-changed = Hva har endret seg
report-changed = { $name }. { $change }.
report-changed-none = Ingen score har endret seg mer enn tilfeldigheter gjør.
report-changed-few = Det er for få svar til å skille en endring fra tilfeldigheter: Det trengs 30 i disse dagene og 30 i dem før.
report-nobody = Ingen svarte i disse dagene.
report-count = { $responses }, før: { $before }.
report-before-week = uken før
report-before-month = måneden før
report-together = Disse { $n } undersøkelsene samlet
report-metric =
    { $metric ->
        [nps] Net Promoter
        [csat] Kundetilfredshet
       *[ces] Enkelhet
    }
report-rate = Svarprosent: { $rate }.
report-values = Hvor mange som ga hver score
report-open = Åpne
report-voices-promoter = De beste scorene
report-voices-detractor = De dårligste scorene
report-voices-none = Ingen kommentar som kan vises.
report-rule = Ingen har plukket ut disse kommentarene. De med en tellende score og minst { $least } tegn er med, fra undersøkelser med minst { $few } svar; et lodd trukket av arbeidsområde, dager og svar avgjør, og de første { $n } fra hver ende vises, de samme for alle. Utelatt er det som inneholder en e-postadresse, et telefonnummer eller forfatterens navn.
report-footnote = Dagene følger { $zone }. Alt telles når det leses: Det som utelates eller glemmes senere, endrer den. Intervallene gjelder med 95 % sikkerhet; endringer er korrigert for antall undersøkelser.
report-until = Denne lenken virker til { $until }.
report-stop = Stopp denne rapporten
report-stop-about =
    { $every ->
        [week] { $company } sender deg denne rapporten hver uke. Trykk på knappen, så sendes den ikke til deg igjen.
       *[month] { $company } sender deg denne rapporten hver måned. Trykk på knappen, så sendes den ikke til deg igjen.
    }
report-stop-do = Stopp den
report-stopped = Denne rapporten er stoppet
report-stopped-about = { $company } sender den ikke til deg lenger. Bare du kan angre det.
report-again = Send den til meg igjen
mail-report-go = Se den som en side
mail-report-outside = Lenken åpner rapporten for deg uten innlogging i 90 dager. Den som har den, kan lese rapporten; ingen er navngitt. Du får den fordi noen hos { $company } skrev inn adressen din.
mail-report-asked = Denne ba du om. Den sendes ikke til noen andre, og ikke igjen.
act-report-made = la til en rapport for noen
act-report-switched = satte en rapport på pause eller fortsatte den
act-report-removed = fjernet en rapport eller la den tilbake
act-report-stopped = sluttet å få en rapport, eller vil ha den igjen
act-alarm-changed = endret fraværsalarmen
done-report-made = Rapporten sendes fra nå av.
done-report-paused = Rapporten er satt på pause.
done-report-resumed = Rapporten sendes igjen fra neste gang.
done-report-removed = Rapporten er fjernet.
done-report-restored = Rapporten er tilbake.
done-report-sent = Rapporten er på vei til deg.
done-alarm-on = Alarmen er på.
done-alarm-off = Alarmen er av.
done-alarm-closed = Notert: det er som det skal være.
sweep-reports = Sender rapporter og ser etter hva som uteblir
alarm = Fraværsalarm
alarm-on = på
alarm-off = av
alarm-about = Når e-poster eller svar uteblir i en uke, får eiere og ledere én e-post, og én til når det er over.
alarm-well = Ingenting uteblir.
alarm-look = Se på det
alarm-stopped = Hvem det ikke skrives til
alarm-hint =
    { $what ->
        [mails] Er en kampanje over eller satt på pause? Tar e-postserveren fortsatt imot? Skrives det ikke lenger til mange kunder?
       *[responses] Går e-postene fortsatt ut? Fører lenkene på sidene og i signaturene fortsatt til åpne undersøkelser?
    }
alarm-close = Det er som det skal være
alarm-turn-on = Slå på alarmen
alarm-turn-off = Slå av alarmen
alarm-rule = Den nøyaktige regelen
alarm-rule-about = Én gang om dagen, kl. 7.00, sammenlignes de siste sju dagene med de fire ukene før, for sendte invitasjoner og for svar som kom. Det er en alarm når det var minst { $least } i disse fire ukene og de sju dagene har færre enn hver av dem, og enten ingen i det hele tatt eller færre enn halvparten av det vanlige og så få at tilfeldigheter alene ville gjort det i færre enn 1 av { $times } uker. Den er over når en uke har tre firedeler av det vanlige; etter { $weeks } uker regnes stillheten som vanlig.
alarm-past =
    { $why ->
        [back] Over ({ $when }): de kommer igjen.
        [usual] Over ({ $when }): stillheten er det vanlige nå.
       *[closed] Lukket ({ $when }): det er som det skal være.
    }
absence-said =
    { $what ->
        [mails]
            { $how ->
                [none] Ingen invitasjon ble sendt fra { $days }. Vanligvis er det omtrent { $usual } i uken.
               *[less] Bare { $n } invitasjoner ble sendt fra { $days }. Vanligvis er det omtrent { $usual } i uken.
            }
       *[responses]
            { $how ->
                [none] Ingen svar kom fra { $days }. Vanligvis er det omtrent { $usual } i uken.
               *[less] Bare { $n } svar kom fra { $days }. Vanligvis er det omtrent { $usual } i uken.
            }
    }
absence-over =
    { $what ->
        [mails]
            { $why ->
                [back] Invitasjonene går ut igjen, omtrent så mange som før.
               *[usual] Det har nesten ikke gått ut invitasjoner på fem uker. Fra nå av regnes det som vanlig.
            }
       *[responses]
            { $why ->
                [back] Svarene kommer igjen, omtrent så mange som før.
               *[usual] Det har nesten ikke kommet svar på fem uker. Fra nå av regnes det som vanlig.
            }
    }
mail-absence-subject = { $workspace }: { $said }
mail-absence-title = Noe uteblir
mail-absence-over = Det er over
mail-absence-what = Fraværsalarmen for { $workspace } så på de siste sju dagene:
mail-absence-look = Hva du bør se på: om en kampanje er over eller satt på pause, om e-postserveren tar imot, om det ikke lenger skrives til mange kunder, og om lenkene fortsatt fører til åpne undersøkelser.
mail-absence-go = Se på alarmen
mail-absence-once = Du hører om dette én gang, og én gang til når det er over. Der kan du også si at det er som det skal være.
mail-absence-done = Det er ingenting å gjøre.
report-gone = Denne lenken er utløpt
report-gone-about = En rapport kan leses i 90 dager. Lenken i den nyeste e-posten virker fortsatt.

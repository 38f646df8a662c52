# Webhooks: addresses outside that rules tell what happened.
webhooks = Webhooker og samtalerom
webhooks-card = Hvor regler forteller andre hva som skjedde: dine egne programmer, Slack, Microsoft Teams, Mattermost, ntfy.
webhooks-go = Webhooker og rom
webhooks-about = En regel kan fortelle et av dine programmer eller et samtalerom hva som skjedde. Hva og når står i regelen; hvor, her.
webhooks-none = Ingen utenfor får vite noe ennå
webhooks-none-about = Legg til adressen til et program eller et rom nedenfor. Ingenting går ut før en regel nevner den, eller noen velger å få beskjed der.
webhooks-first = Legg til en adresse
webhooks-first-about = Et program av ditt som tar imot POST, eller adressen Slack, Teams, Mattermost eller ntfy gir deg for et rom.
webhooks-second = Send en prøve
webhooks-second-about = Siden viser hva som ble svart. Et program sjekker hodene webhook-id, webhook-timestamp og webhook-signature med hemmeligheten du får se én gang.
webhooks-third = Nevn den i en regel
webhooks-third-about = Fra da av får den vite det. Det som ikke kommer fram, prøves igjen i tre dager, og ingenting blir glemt.
webhook-add = Legg til en webhook
webhook-change = Endre den
webhook-open = Åpne
webhook-open-of = Åpne { $name }
webhook-name = Navn
webhook-name-about = Regler kaller den dette.
webhook-name-wrong = Et navn på 1 til 60 tegn.
webhook-name-taken = En annen webhook heter dette. Velg et annet navn.
webhook-name-used = Regler kaller den ved navnet den har: { $rules }. Endre dem først, eller la navnet være.
webhook-full = Det er 100 webhooker, og ikke plass til flere. Fjern en som ingen bruker.
webhook-kind = Slag
webhook-kinds = Hvor hver av dem gir deg en adresse
webhook-kind-standard = Et eget program (Standard Webhooks)
webhook-kind-standard-about = Ethvert program som tar imot POST med JSON. Alt er signert; biblioteker i mange språk sjekker det.
webhook-kind-slack = Slack
webhook-kind-slack-about = I Slack: en app med «Incoming Webhooks», og så en webhook for kanalen. Den begynner med https://hooks.slack.com/.
webhook-kind-teams = Microsoft Teams
webhook-kind-teams-about = I Teams: «Workflows» ved kanalen, og så «Post to a channel when a webhook request is received». Kopier adressen arbeidsflyten viser.
webhook-kind-mattermost = Mattermost
webhook-kind-mattermost-about = I Mattermost: Integrations, «Incoming Webhooks», og så en for kanalen.
webhook-kind-ntfy = ntfy
webhook-kind-ntfy-about = Serveren og emnet ditt, for eksempel https://ntfy.sh/ditt-emne. Den som kjenner emnet, leser med: velg et som ingen gjetter.
webhook-address = Adresse
webhook-address-about = Med https://. Den oppbevares forseglet, og siden vises bare maskinen.
webhook-address-new = En annen adresse
webhook-address-kept = Tom: den blir der den er.
webhook-lan = Dette er en av våre maskiner på lokalnettet
webhook-lan-about = Ellers sender Heard ingenting til private adresser, så ingen gjennom Heard når det bare Heard kan nå.
webhook-lan-not = Adresser på lokalnettet tillates av en eier.
webhook-lan-tag = lokalnett
webhook-wrong =
    { $why ->
        [malformed] Dette er ingen adresse man kan sende til. Kopier hele fra der du fikk den; en til ntfy ender med emnet.
        [long] Adressen er lengre enn 2 000 tegn.
        [scheme] Adressen må begynne med https://.
        [in-clear] Adressen begynner med http://, og hvem som helst på veien kunne lese med. Bruk https://; bare en egen maskin på lokalnettet kan være uten.
        [log-in] Det står en bruker eller et passord i adressen. Ta det bort; meldingen signeres i stedet.
        [fragment] Adressen fortsetter etter en #, som aldri sendes. Ta den delen bort.
        [port] Adressen nevner en annen port enn 80 eller 443. Det kan bare en egen maskin på lokalnettet.
        [not-public] Adressen fører til et privat nett, til denne maskinen eller ingen steder, så dit sendes ingenting. Er det en av deres maskiner, sier en eier det med avkryssingen nedenfor.
        [name] Det finnes ingen maskin med dette navnet. Se om adressen er riktig skrevet.
        [closed] Ingen lytter der. Kjører programmet, og er porten riktig?
        [unreached] Maskinen ble ikke nådd. Er den på, og slipper en brannmur Heard gjennom?
        [slow] Ingen forbindelse sto i tide. Er maskinen på, og slipper en brannmur Heard gjennom?
        [lost] Forbindelsen brøt før meldingen var overlevert.
        [lost-after] Meldingen ble overlevert, og det kom ikke noe svar innen 20 sekunder. Den kan ha kommet fram. Svar først, og arbeid etterpå.
        [not-http] Det som svarer der, snakker ikke HTTP. Er det riktig port?
        [not-tls] Det som svarer der, krypterer ikke. Er det riktig port?
        [other-name] Sertifikatet der gjelder et annet navn.
        [not-trusted] Sertifikatet der er ikke signert av noen man stoler på. Legg utstederen til blant dem denne maskinen stoler på.
        [expired] Sertifikatet der er ikke gyldig nå. Det må fornyes.
        [tls] Det ble ingen kryptert forbindelse.
        [redirect] Den sender videre til en annen adresse, og dit følger ikke Heard. Skriv inn den.
        [denied] Heard slipper ikke inn. Lag adressen på nytt der, og skriv den inn her.
        [missing] Det er ingenting på denne adressen. Lag en ny der, og skriv den inn her.
        [gone] Det er ikke lenger noe på denne adressen, og ingenting skal sendes dit.
        [too-large] Meldingen er for stor for den.
        [refused] Den tar ikke imot meldingen; svaret sier hvorfor.
        [busy] Den er opptatt og ber om å få det senere.
        [failed] Noe gikk galt der; loggen der sier hva.
        [sealed] Adressen eller hemmeligheten er forseglet med en annen hemmelig nøkkel enn denne serverens. Skriv inn adressen på nytt, og ta en ny hemmelighet.
        [removed] Webhooken ble fjernet.
        [off] Webhooken ble slått av.
        [erased] Personen det gjaldt, er slettet.
        [late] Det ventet i to uker.
       *[other] Noe gikk galt.
    }
webhook-halted =
    { $why ->
        [gone] Mottakeren svarte at det ikke lenger er noe der (410). Skriv inn en annen adresse, eller fjern den.
       *[failing] I tre dager har ingenting kommet fram dit. Se på det som ble svart, og la den så fortsette.
    }
webhook-go-on = La den fortsette
webhook-off-about = Det regler har til den nå, blir utelatt og fortelles heller ikke senere.
webhook-failing = Ingenting har kommet fram siden: { $when }
webhook-failing-about = Det prøves igjen og igjen. Etter tre dager stopper den av seg selv, og ledere får en e-post.
webhook-never = Den har aldri fått vite noe.
webhook-waiting =
    { $n ->
        [one] { $n } venter
       *[other] { $n } venter
    }
webhook-answered = svarte { $status }
webhook-due = igjen { $when }
webhook-rules-none = Ingen regel nevner den ennå.
webhook-test = Prøv den
webhook-test-about = Noe sendes nå, og det som blir svart, vises. Ingen kunde er med i det.
webhook-test-send = Send en prøve
webhook-test-arrived = Det kom fram.
webhook-test-not = Det kom ikke fram.
webhook-test-wait =
    { $n ->
        [one] Det er for ofte. Vent { $n } sekund.
       *[other] Det er for ofte. Vent { $n } sekunder.
    }
webhook-trial = Dette er en prøve fra Heard. Det virker.
webhook-trial-go = Åpne webhooken
webhook-by-rule = Etter regelen «{ $rule }».
webhook-deliveries = Det den har fått vite
webhook-deliveries-about = Det nyeste først; oppbevares i 14 dager. Det som ikke kommer fram, prøves igjen etter 5 sekunder, 5 minutter, en halvtime, 2, 5, 10, 14, 20 og 24 timer.
webhook-deliveries-none = Ingenting ennå. Nevn den i en regel; det kunder sier fra da av, kommer hit.
webhook-about-response = svaret
webhook-attempts =
    { $n ->
        [0] ikke prøvd ennå
        [one] { $n } forsøk
       *[other] { $n } forsøk
    }
webhook-body = Det som ble sagt
webhook-body-gone = Det som ble sagt, er glemt.
webhook-again = Send igjen
webhook-secret = Hemmelighet
webhook-secret-once = Du ser den bare nå. Skriv den inn i den andre enden; den som har den, kan signere slik Heard gjør.
webhook-check = Det mottakeren sjekker
webhook-check-about = Den som kjenner adressen, kan sende dit. Hver melding er signert etter Standard Webhooks; bibliotekene sjekker alt dette i ett kall.
webhook-check-id = Den samme uansett hvor ofte en melding kommer. Husk den, og følg hver bare én gang.
webhook-check-timestamp = Når dette forsøket ble signert, i sekunder. Avvis det som er eldre enn fem minutter.
webhook-check-signature = HMAC-SHA256 av id, tidspunkt og innhold med punktum mellom, som v1 og base64; kanskje flere med mellomrom mellom. Én som passer, er nok.
webhook-former = Den forrige hemmeligheten signerer også til: { $when }. Slik kan du bytte den i den andre enden uten å miste noe.
webhook-rotate = Lag en annen hemmelighet
webhook-rotate-sure = Vil du lage en annen hemmelighet? Den som gjelder nå, signerer også i 24 timer.
webhook-remove = Fjern
webhook-remove-used =
    { $n ->
        [one] { $n } regel nevner den, og vil ikke si fra til noen.
       *[other] { $n } regler nevner den, og vil ikke si fra til noen.
    }
webhook-readers = Får beskjed her i stedet for på e-post
webhook-remove-readers = De som får beskjed her, får e-post igjen.
webhook-remove-about = Det som venter på den, oppgis, og adressen og hemmeligheten glemmes.
delivery-state-waiting = venter
delivery-state-attempting = på vei
delivery-state-failed = mislyktes, prøves igjen
delivery-state-delivered = kom fram
delivery-state-given-up = oppgitt
rule-webhook = Si fra til en webhook eller et rom
rule-webhook-none = ingen
rule-webhook-about = Hvor det er, settes opp her:
rule-wrong-webhook = Det finnes ingen webhook som heter «{ $name }». Legg den til i innstillingene, eller velg en annen.
rule-does-webhook = si fra til webhooken «{ $name }»
run-hooked =
    { $n ->
        [one] sa fra til { $n } webhook
       *[other] sa fra til { $n } webhooker
    }
run-no-hook = det finnes ingen slik webhook
run-hook-off = sa ikke fra til noen webhook: den er slått av
done-webhook-saved = Webhooken er lagret.
done-webhook-on = Webhooken er på.
done-webhook-off = Webhooken er av.
done-webhook-removed = Webhooken ble fjernet.
done-delivery-again = Det sendes igjen, under samme id.
act-webhook-made = la til en webhook
act-webhook-changed = endret en webhook
act-webhook-secret = ga en webhook en annen hemmelighet
act-webhook-switched = slo en webhook på eller av
act-webhook-removed = fjernet en webhook
act-webhook-again = sendte noe til en webhook igjen
mail-webhook-subject = En webhook har stoppet: { $webhook }
mail-webhook-title = En webhook har stoppet
mail-webhook-what = Webhooken «{ $webhook }» i { $workspace } har stoppet av seg selv og venter på deg. Det regler har til den, venter også:
mail-webhook-go = Se på webhooken

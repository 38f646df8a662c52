# Webhooks: addresses outside that rules tell what happened.
webhooks = Webhooki in klepetalnice
webhooks-card = Kam pravila sporočajo, kaj se je zgodilo: vašim programom, v Slack, Microsoft Teams, Mattermost, ntfy.
webhooks-go = Webhooki in klepetalnice
webhooks-about = Pravilo lahko sporoči, kaj se je zgodilo, vašemu programu ali v klepetalnico. Kaj in kdaj, piše v pravilu; kam, pa tukaj.
webhooks-none = Navzven se še ničesar ne sporoča
webhooks-none-about = Spodaj dodajte naslov programa ali klepetalnice. Nič ne gre ven, dokler ga ne imenuje pravilo ali dokler kdo ne izbere, da je obveščen tam.
webhooks-first = Dodajte naslov
webhooks-first-about = Vaš program, ki sprejme POST, ali naslov, ki vam ga za klepetalnico da Slack, Teams, Mattermost ali ntfy.
webhooks-second = Pošljite preizkus
webhooks-second-about = Stran pokaže, kaj je bilo odgovorjeno. Program preveri glave webhook-id, webhook-timestamp in webhook-signature s skrivnostjo, ki jo vidite enkrat.
webhooks-third = Imenujte ga v pravilu
webhooks-third-about = Od takrat naprej je obveščen. Kar ne prispe, se poskuša tri dni, in nič se ne pozabi.
webhook-add = Dodaj webhook
webhook-change = Spremeni
webhook-open = Odpri
webhook-open-of = Odpri { $name }
webhook-name = Ime
webhook-name-about = Tako ga kličejo pravila.
webhook-name-wrong = Ime ima od 1 do 60 znakov.
webhook-name-taken = Tako se imenuje že drug webhook. Izberite drugo ime.
webhook-name-used = Pravila ga kličejo po sedanjem imenu: { $rules }. Najprej spremenite njih ali pustite ime.
webhook-full = Webhookov je že 100 in za več ni prostora. Odstranite katerega, ki ga nihče ne uporablja.
webhook-kind = Vrsta
webhook-kinds = Kje vam kateri da naslov
webhook-kind-standard = Naš program (Standard Webhooks)
webhook-kind-standard-about = Vsak program, ki sprejme POST z JSON. Vse je podpisano; to preverijo knjižnice v mnogih jezikih.
webhook-kind-slack = Slack
webhook-kind-slack-about = V Slacku: aplikacija z »Incoming Webhooks«, nato webhook za kanal. Začne se s https://hooks.slack.com/.
webhook-kind-teams = Microsoft Teams
webhook-kind-teams-about = V Teams: ob kanalu »Workflows«, nato »Post to a channel when a webhook request is received«. Prepišite naslov, ki ga pokaže potek dela.
webhook-kind-mattermost = Mattermost
webhook-kind-mattermost-about = V Mattermostu: Integrations, »Incoming Webhooks«, nato eden za kanal.
webhook-kind-ntfy = ntfy
webhook-kind-ntfy-about = Strežnik in vaša tema, na primer https://ntfy.sh/vasa-tema. Kdor pozna temo, bere zraven: izberite tako, ki je nihče ne ugane.
webhook-address = Naslov
webhook-address-about = S https://. Shrani se zapečaten, od takrat naprej pa se kaže samo njegov računalnik.
webhook-address-new = Drug naslov
webhook-address-kept = Prazno: ostane, kjer je.
webhook-lan = To je naš računalnik v krajevnem omrežju
webhook-lan-about = Sicer Heard na zasebne naslove ne pošilja ničesar, da prek njega nihče ne doseže, kar doseže samo on.
webhook-lan-not = Naslove v krajevnem omrežju dovoli lastnik.
webhook-lan-tag = krajevno omrežje
webhook-wrong =
    { $why ->
        [malformed] Na tak naslov se ne da ničesar poslati. Prepišite ga celega od tam, kjer ste ga dobili; pri ntfy se konča s temo.
        [long] Naslov je daljši od 2.000 znakov.
        [scheme] Naslov se mora začeti s https://.
        [in-clear] Naslov se začne s http://, zato bi lahko bral vsak na poti. Uporabite https://; brez tega sme samo vaš računalnik v krajevnem omrežju.
        [log-in] V naslovu je uporabnik ali geslo. Odstranite ga; sporočilo je namesto tega podpisano.
        [fragment] Naslov se nadaljuje za znakom #, ki se nikoli ne pošlje. Odstranite ta del.
        [port] Naslov imenuje druga vrata kot 80 ali 443. To sme samo vaš računalnik v krajevnem omrežju.
        [not-public] Naslov vodi v zasebno omrežje, na ta računalnik ali nikamor, zato se tja ne pošlje nič. Če je to vaš računalnik, to potrdi lastnik s kljukico spodaj.
        [name] Računalnika s tem imenom ni. Poglejte, ali je naslov pravilno napisan.
        [closed] Tam nihče ne posluša. Ali program teče in so vrata prava?
        [unreached] Računalnik ni bil dosežen. Ali je prižgan in ali ga požarni zid spusti?
        [slow] Povezava ni bila pravočasno vzpostavljena. Ali je računalnik prižgan in ali ga požarni zid spusti?
        [lost] Povezava se je prekinila, preden je bilo sporočilo predano.
        [lost-after] Sporočilo je bilo predano, odgovora pa v 20 sekundah ni bilo. Morda je prispelo. Najprej odgovorite, potem delajte.
        [not-http] Kar tam odgovarja, ne govori HTTP. So vrata prava?
        [not-tls] Kar tam odgovarja, ne šifrira. So vrata prava?
        [other-name] Tamkajšnje potrdilo je za drugo ime.
        [not-trusted] Tamkajšnjega potrdila ni podpisal nihče, ki se mu zaupa. Njegovega izdajatelja dodajte med zaupanja vredne tega računalnika.
        [expired] Tamkajšnje potrdilo zdaj ne velja. Treba ga je obnoviti.
        [tls] Šifrirana povezava ni uspela.
        [redirect] Preusmerja na drug naslov, Heard pa ne sledi. Vnesite tistega.
        [denied] Heard tja ne sme. Tam ustvarite nov naslov in ga vnesite tukaj.
        [missing] Na tem naslovu ni ničesar. Tam ustvarite novega in ga vnesite tukaj.
        [gone] Na tem naslovu ni ničesar več in tja naj se ne pošilja.
        [too-large] Sporočilo je zanj preveliko.
        [refused] Sporočila ne sprejme; zakaj, pove njegov odgovor.
        [busy] Zaseden je in prosi, naj se poskusi pozneje.
        [failed] Tam je šlo nekaj narobe; kaj, pove tamkajšnji dnevnik.
        [sealed] Naslov ali skrivnost je zapečaten z drugim skrivnim ključem, kot ga ima ta strežnik. Naslov vnesite znova in vzemite novo skrivnost.
        [removed] Webhook je bil odstranjen.
        [off] Webhook je bil izklopljen.
        [erased] Oseba, o kateri je bilo, je izbrisana.
        [late] Čakalo je dva tedna.
       *[other] Nekaj je šlo narobe.
    }
webhook-halted =
    { $why ->
        [gone] Prejemnik je odgovoril, da tam ni ničesar več (410). Vnesite drug naslov ali ga odstranite.
       *[failing] Tri dni tja ni prispelo nič. Poglejte, kaj je bilo odgovorjeno, nato ga nadaljujte.
    }
webhook-go-on = Nadaljuj
webhook-off-about = Kar imajo pravila zdaj zanj, se izpusti in se ne sporoči pozneje.
webhook-failing = Od takrat ni prispelo nič: { $when }
webhook-failing-about = Poskuša se znova in znova. Po treh dneh se ustavi sam, upravitelji pa dobijo e-sporočilo.
webhook-never = Nikoli mu ni bilo nič sporočeno.
webhook-waiting =
    { $n ->
        [one] { $n } čaka
        [two] { $n } čakata
        [few] { $n } čakajo
       *[other] { $n } jih čaka
    }
webhook-answered = odgovor { $status }
webhook-due = znova { $when }
webhook-rules-none = Nobeno pravilo ga še ne imenuje.
webhook-test = Preizkusite ga
webhook-test-about = Zdaj se nekaj pošlje in pokaže se, kaj je bilo odgovorjeno. Nobene stranke ni v tem.
webhook-test-send = Pošlji preizkus
webhook-test-arrived = Prispelo je.
webhook-test-not = Ni prispelo.
webhook-test-wait =
    { $n ->
        [one] To je prepogosto. Počakajte { $n } sekundo.
        [two] To je prepogosto. Počakajte { $n } sekundi.
        [few] To je prepogosto. Počakajte { $n } sekunde.
       *[other] To je prepogosto. Počakajte { $n } sekund.
    }
webhook-trial = To je preizkus programa Heard. Deluje.
webhook-trial-go = Odpri webhook
webhook-by-rule = Po pravilu »{ $rule }«.
webhook-deliveries = Kaj mu je bilo sporočeno
webhook-deliveries-about = Najnovejše najprej; hrani se 14 dni. Kar ne prispe, se poskusi znova po 5 sekundah, 5 minutah, pol ure, 2, 5, 10, 14, 20 in 24 urah.
webhook-deliveries-none = Še nič. Imenujte ga v pravilu; kar stranke povejo od takrat naprej, pride sem.
webhook-about-response = odgovor
webhook-attempts =
    { $n ->
        [0] še brez poskusa
        [one] { $n } poskus
        [two] { $n } poskusa
        [few] { $n } poskusi
       *[other] { $n } poskusov
    }
webhook-body = Kaj je bilo povedano
webhook-body-gone = Kar je bilo povedano, je pozabljeno.
webhook-again = Pošlji znova
webhook-secret = Skrivnost
webhook-secret-once = Vidite jo samo zdaj. Vnesite jo na drugi strani; kdor jo ima, lahko podpisuje kot Heard.
webhook-check = Kaj preveri prejemnik
webhook-check-about = Kdor pozna naslov, lahko tja pošilja. Vsako sporočilo je podpisano po Standard Webhooks; njegove knjižnice vse to preverijo z enim klicem.
webhook-check-id = Enak, kolikorkrat že sporočilo pride. Zapomnite si ga in vsakega upoštevajte samo enkrat.
webhook-check-timestamp = Kdaj je bil ta poskus podpisan, v sekundah. Zavrnite, kar je starejše od petih minut.
webhook-check-signature = HMAC-SHA256 oznake, časa in telesa s piko vmes, kot v1 in base64; morda jih je več s presledki vmes. Dovolj je eden, ki se ujema.
webhook-former = Do takrat podpisuje tudi prejšnja skrivnost: { $when }. Tako jo na drugi strani zamenjate, ne da bi kaj izgubili.
webhook-rotate = Naredi drugo skrivnost
webhook-rotate-sure = Naredim drugo skrivnost? Ta, ki velja zdaj, podpisuje zraven še 24 ur.
webhook-remove = Odstrani
webhook-remove-used =
    { $n ->
        [one] Imenuje ga { $n } pravilo, ki ne bo obvestilo nikogar.
        [two] Imenujeta ga { $n } pravili, ki ne bosta obvestili nikogar.
        [few] Imenujejo ga { $n } pravila, ki ne bodo obvestila nikogar.
       *[other] Imenuje ga { $n } pravil, ki ne bodo obvestila nikogar.
    }
webhook-readers = Obveščeni tu namesto po e-pošti
webhook-remove-readers = Kdor je obveščen tu, spet dobiva e-pošto.
webhook-remove-about = Kar še čaka, se opusti, njegov naslov in skrivnost pa se pozabita.
delivery-state-waiting = čaka
delivery-state-attempting = na poti
delivery-state-failed = ni uspelo, poskusi se znova
delivery-state-delivered = prispelo
delivery-state-given-up = opuščeno
rule-webhook = Sporoči webhooku ali v klepetalnico
rule-webhook-none = nikamor
rule-webhook-about = Kje to je, se nastavi tukaj:
rule-wrong-webhook = Webhooka z imenom »{ $name }« ni. Dodajte ga v nastavitvah ali izberite drugega.
rule-does-webhook = sporoči webhooku »{ $name }«
run-hooked =
    { $n ->
        [one] sporočeno { $n } webhooku
        [two] sporočeno { $n } webhookoma
        [few] sporočeno { $n } webhookom
       *[other] sporočeno { $n } webhookom
    }
run-no-hook = takega webhooka ni
run-hook-off = webhook ni obveščen: izklopljen je
done-webhook-saved = Webhook je shranjen.
done-webhook-on = Webhook je vklopljen.
done-webhook-off = Webhook je izklopljen.
done-webhook-removed = Webhook je odstranjen.
done-delivery-again = Poslano je znova, z isto oznako.
act-webhook-made = je dodal/-a webhook
act-webhook-changed = je spremenil/-a webhook
act-webhook-secret = je webhooku dal/-a drugo skrivnost
act-webhook-switched = je vklopil/-a ali izklopil/-a webhook
act-webhook-removed = je odstranil/-a webhook
act-webhook-again = je webhooku nekaj poslal/-a znova
mail-webhook-subject = Webhook se je ustavil: { $webhook }
mail-webhook-title = Webhook se je ustavil
mail-webhook-what = Webhook »{ $webhook }« ({ $workspace }) se je ustavil sam in čaka na vas. Čaka tudi, kar imajo pravila zanj:
mail-webhook-go = Poglej webhook

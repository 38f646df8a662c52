# Customers, lists of them, and what is known of them.
contacts = Kontakter
contacts-new = Legg til en kontakt
contacts-import = Import
contacts-import-file = Importer en liste
contacts-never = Ingen er kjent ennå
contacts-never-about = Kontakter er kundene dere spør. Hent dem fra et regneark eller en CSV-fil, eller legg til den første for hånd. De som svarer på en invitasjon, kommer hit av seg selv.
contacts-come = De kommer også av seg selv
contacts-come-about = Et program kan legge til og endre kontakter gjennom API-et, for eksempel når noen kjøper eller registrerer seg.
contacts-come-api = Les om API-et
contacts-search = Søk i kontakter
contacts-n = { $n ->
    [one] { $n } kontakt
   *[other] { $n } kontakter
}
contacts-who = Kontakt
contacts-last = Siste svar
contacts-no-answer = Ingen ennå
contacts-since = Kjent siden
contacts-choose = Velg
contacts-choose-one = Velg { $who }
contacts-onto = Sett på en liste
contacts-mark-on = Sett på listen
contacts-mark-off = Ta av listen
contacts-mark-none = Ingen er valgt. Kryss av kontakter først.
contacts-mark-no-list = Velg en liste.
contacts-marked = { $n ->
    [one] { $n } kontakt ble satt på listen «{ $list }».
   *[other] { $n } kontakter ble satt på listen «{ $list }».
}
contacts-marked-off = { $n ->
    [one] { $n } kontakt ble tatt av listen «{ $list }».
   *[other] { $n } kontakter ble tatt av listen «{ $list }».
}
contacts-keep-segment = Behold som segment
contacts-none = Ingen er slik
contacts-none-about = Ingen kontakt passer med det du leter etter.
contacts-none-list = Denne listen er tom ennå. Velg kontakter og sett dem på den, eller velg den når du importerer en fil.
contacts-all = Vis alle kontakter
contacts-older = Flere kontakter
contacts-first = Tilbake til de første
filter-list = Liste
rail-contacts = Kontakter

contact-nameless = Uten navn
contact-name = Navn
contact-emails = E-post
contact-emails-about = Én adresse per linje; det skrives til den første.
contact-phones = Telefon
contact-phones-about = Ett nummer per linje, med + og landskode.
contact-account = Firma
contact-owner = Følges opp av
contact-owner-about = Agenten som vanligvis tar seg av dem.
contact-nobody = Ingen
contact-unknown = Ikke kjent
contact-language = Språk
contact-language-about = Språket de blir spurt på.
contact-country = Land
contact-country-about = To bokstaver, for eksempel NO eller DE.
contact-zone = Tidssone
contact-zone-about = For eksempel Europe/Oslo; den avgjør hva som er dag og natt for dem.
contact-clock = Klokken er { $time } der nå ({ $zone })
contact-write = Skriv en e-post
contact-save = Lagre
contact-change = Endre
contact-known = Hva som er kjent
contact-timeline = Hva som har skjedd
contact-no-lists = På ingen liste.
contact-list-off = Ta av listen { $list }
contact-overtaken = Noen andre endret denne kontakten i mellomtiden
contact-overtaken-about = Ingenting ble lagret. Det du skrev, står fortsatt her; lagre en gang til for at det skal gjelde.
contact-overtaken-see = Se hva som står der nå
contact-taken = { $address } tilhører allerede { $who }
contact-taken-see = Se { $who }
contact-taken-merge = Det er samme person: slå sammen
contact-mistake-line = Linje { $n }: { $mistake }
contact-mistake-nobody = Skriv et navn, en e-postadresse eller et telefonnummer.
contact-mistake-not-an-address = Dette er ingen e-postadresse.
contact-mistake-not-a-number = Dette er ikke et nummer. Et telefonnummer trenger + og landskode, eller landet ovenfor.
contact-mistake-not-a-language = Dette er ingen språkkode.
contact-mistake-not-a-country = Bruk landets to bokstaver, for eksempel NO.
contact-mistake-not-a-zone = Det finnes ingen slik tidssone. Velg en fra listen.
contact-mistake-not-a-day = Dette er ingen dag i kalenderen.
contact-mistake-not-yes-or-no = Velg ja eller nei.
contact-mistake-too-long = Høyst 200 tegn.
contact-mistake-too-many = Høyst 20.
contact-mistake-control-character = Den inneholder et tegn som ikke er tekst.
contact-mistake-unknown = Dette lagres ikke lenger om kontakter.

contact-time-rated = Svarte på «{ $survey }» med { $score }
contact-time-wrote = Svarte på «{ $survey }» med en kommentar
contact-time-asked = Ble spurt: «{ $survey }»
contact-time-agreed = Samtykket: { $channel }
contact-time-withdrew = Trakk tilbake: { $channel }
contact-time-listed = Ble satt på listen «{ $list }»
contact-time-added = { $name } la til kontakten
contact-time-changed = { $name } endret kontakten
contact-time-merged = { $name } slo en annen kontakt sammen med denne
contact-time-taken-back = { $name } tok en import tilbake
contact-time-imported = Kom med en import
contact-time-known = Ble kjent
contact-time-an-import = En import

contact-consent = Samtykke
contact-consent-never = Ingenting er kjent
contact-consent-withdrawn = Trukket tilbake
contact-consent-given = Gitt
contact-consent-write = Skriv ned et samtykke
contact-consent-channel = For
contact-consent-what = Hva som skjedde
contact-consent-basis = På hvilket grunnlag
contact-consent-source = Hvor det kommer fra
contact-consent-source-about = For eksempel «bestillingsskjema, 3. mai 2026» eller «sagt til Maja på telefonen».
contact-consent-words = De nøyaktige ordene, hvis de er kjent
contact-consent-save = Skriv ned
contact-consent-choose = Velg hva det gjelder og på hvilket grunnlag.
contact-consent-source-missing = Si hvor samtykket kommer fra.
contact-consent-long = Kilden har høyst 200 tegn, ordene høyst 2000.
channel-email = E-post
channel-call = Anrop
channel-sms = Tekstmeldinger
basis-consent = Har samtykket
basis-soft_opt_in = Kunde som ikke har reservert seg
basis-service_message = Del av en tjeneste de har bedt om

contact-merge = Slå sammen med en annen kontakt
contact-merge-about = Når to kontakter er samme person.
contact-merge-lead = Hvem er samme person som { $who }? Alt derfra flyttes hit.
contact-merge-search = Søk
contact-merge-none = Ingen andre er slik.
contact-merge-choose = Se på begge
contact-merge-choose-one = Se på begge: { $who }
contact-merge-both = { $other } blir en del av { $who }. Det som allerede står hos { $who }, blir stående; hull fylles.
contact-merge-field = Hva
contact-merge-after = Etterpå
contact-merge-moves = Svar, invitasjoner, samtykker og lister fra { $other } flyttes til { $who }. Dette kan ikke angres.
contact-merge-do = Slå sammen
contact-merge-other = Velg en annen
contact-export = Lagre alt som en fil
contact-export-about = Til personen, hvis de spør hva dere har lagret.
contact-erase = Glem denne personen
contact-erase-about = Alt som sier hvem de er, forsvinner.
contact-erased = Glemt
contact-erased-about = Denne personen ble glemt { $when }. Det de sa, teller fortsatt, uten noe som sier hvem det var.

lists = Lister
lists-none = Ingen lister ennå
lists-none-about = En liste består av folk du setter på den; et segment finner sine med et filter, alltid slik det er nå.
list-name = Navn
list-save = Lagre
list-change = Endre
list-change-of = Endre listen { $name }
list-remove = Fjern listen
list-remove-about = Kontaktene blir.
list-remove-sure = Fjerne listen «{ $name }»? Kontaktene blir.
list-new = Ny liste
list-new-about = Folk står på den til du tar dem av.
list-new-do = Lag listen
list-name-wrong = En liste trenger et navn på høyst 120 tegn.
list-filter-missing = Et segment trenger et filter.
list-taken = En annen liste heter det.
list-too-many = Det finnes allerede 500 lister; det er grensen.
list-circle = Segmentet «{ $list }» ville blitt en del av seg selv. Utelat det fra dette filteret, eller spør direkte etter betingelsene i det.
list-nested = Et segment som et annet nevner, kan ikke selv nevne noe: «{ $outer }» ville nevnt «{ $inner }», som nevner «{ $within }». Skriv heller betingelsene fra «{ $inner }» inn i filteret.
segment = Segment
segment-new = Nytt segment
segment-about = Et segment er en liste som holder seg selv ved like: alle som filteret stemmer for. Det spør kontakten (language, country, account, owner, property.NAME) og for alt annet det siste svaret.
segment-filter = Filter
segment-filter-about = Samme språk som på oversikten, for eksempel band = detractor and country = NO.
segment-new-do = Lag segmentet

properties = Egenskaper ved kontakter
properties-about = Det dere lagrer om kontakter utover navn, adresse, firma og språk. Filtre og segmenter spør etter det som property.KEY.
properties-none = Ikke noe mer lagres ennå
properties-none-about = Legg til det du vil velge folk etter: abonnement, fornyelsesdato, antall plasser.
properties-go = Se og endre
properties-offer = Lagre mer om kontaktene: abonnement, fornyelsesdato …
property-name = Navn
property-rename = Gi nytt navn
property-rename-of = Gi { $name } nytt navn
property-remove = Fjern
property-remove-of = Fjern { $name }
property-remove-sure = { $n ->
    [0] Fjerne «{ $name }»? Ingen kontakt har det.
    [one] Fjerne «{ $name }» og det { $n } kontakt har der? Dette kan ikke angres.
   *[other] Fjerne «{ $name }» og det { $n } kontakter har der? Dette kan ikke angres.
}
property-new = Lagre noe mer
property-key = Nøkkel
property-key-about = Slik filtre, filer og programmer kaller det: små bokstaver, sifre og _. Er den tom, lages den av navnet.
property-kind = Type
property-kind-text = Tekst
property-kind-number = Tall
property-kind-day = Dag
property-kind-yes_no = Ja eller nei
property-yes = Ja
property-no = Nei
property-new-do = Legg til
property-kind-missing = Velg hva slags verdi det er.
property-name-wrong = Et navn har 1 til 60 tegn.
property-key-wrong = En nøkkel har små bokstaver fra a til z, sifre og _, høyst 60.
property-taken = Det finnes allerede en med denne nøkkelen.
property-too-many = Det finnes allerede 100 egenskaper; det er grensen.

done-merged = De to kontaktene er nå én.
done-list-made = Listen er laget.
done-list-removed = Listen ble fjernet; kontaktene er der fortsatt.
done-property-removed = Dette lagres ikke lenger.

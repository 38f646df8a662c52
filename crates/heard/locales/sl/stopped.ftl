# Komu ne pišemo.

stopped = Komu ne pišemo
stopped-about = Kdor ne želi več anketnih sporočil, čigar naslov jih ne sprejema in kogar dodate tukaj. Velja za vse ankete in ostane tudi, ko je stik pozabljen.
stopped-search = Poiščite naslov
stopped-all = Pokaži vse
stopped-found = Ne pišemo na:
stopped-free = Na ta naslov lahko pišemo.
stopped-n =
    { $n ->
        [one] { $n } vnos
        [two] { $n } vnosa
        [few] { $n } vnosi
       *[other] { $n } vnosov
    }
stopped-older = Nadaljnji vnosi
stopped-unknown = Naslov, ki ga nima noben stik
stopped-over = preteklo
stopped-scope-relational = samo redne ankete
stopped-scope-transactional = samo ankete po izkušnji
stopped-scope-other = samo druge ankete
stopped-reason-unsubscribed = Odjava
stopped-reason-objected = Ugovor
stopped-reason-complained = Prijava neželene pošte
stopped-reason-bounced = Pošta ne prispe
stopped-reason-by_hand = Ročni vnos
stopped-by-mail = s sporočilom kampanje »{ $campaign }«
stopped-until = do { $until }
stopped-none = Pišemo lahko vsem
stopped-none-about = Kdor se odjavi, pritoži ali ni dosegljiv, pride sem sam od sebe. Dodate lahko tudi naslov ali celo domeno.
stopped-new = Dodajte naslov ali domeno
stopped-new-about = Od naslova ne hranimo ničesar razen kode, po kateri ga prepoznamo.
stopped-address = Naslov ali @ in domena
stopped-note = Zakaj (preberejo sodelavci)
stopped-new-do = Ne pišite nanj
stopped-address-wrong = To ni ne e-poštni naslov ne domena. Zapišite ga kot ana@example.com ali @example.com.
stopped-note-wrong = Opomba je ena vrstica z največ 300 znaki.
stopped-already = Na ta naslov ali domeno že ne pišemo.
stopped-lift = Spet pišite
stopped-lift-of = Spet pišite na { $who }
stopped-lift-about = Ankete bodo spet prihajale tja.
stopped-lift-theirs = Sporočil sami niso več želeli. Za ponovno pisanje je potrebno njihovo soglasje.
stopped-lift-agreed = Želijo spet prejemati naše ankete
stopped-lift-needs = Brez soglasja jim ne pišemo. Označite polje, če so to želeli.
stopped-lift-do = Spet jim pišite
contact-time-stopped-all = Ne pišemo več
contact-time-stopped-relational = Rednih anket ne pošiljamo več
contact-time-stopped-transactional = Anket po izkušnji ne pošiljamo več
contact-time-stopped-other = Drugih anket ne pošiljamo več
done-stopped = Tja se ne pošilja nič več.
done-stop-lifted = Ankete se lahko spet pošiljajo tja.
act-stopped = je ustavil/-a pošto na naslov ali domeno
act-stop-lifted = je spet dovolil/-a pošto

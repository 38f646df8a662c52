### The page that asks one customer.

invite-title = Vprašaj eno stranko
invite-about = Dobite povezavo, ki je samo za to stranko: en odgovor, ki ga lahko 30 dni spreminja. Vstavite jo v svoje sporočilo.
invite-name = Ime
invite-name-about = Stran stranko pozdravi z imenom in o njej ne pove nič drugega.
invite-email = E-poštni naslov
invite-email-about = Da vemo, kateri odgovori so iste stranke. Heard ne piše nikomur.
invite-language = Jezik
invite-language-any = Po njenem brskalniku
invite-more = Kdo ji je pomagal in za kaj gre
invite-agent = Agent
invite-team = Ekipa
invite-product = Izdelek
invite-country = Država
invite-country-about = Dve črki, na primer SI.
invite-account = Podjetje
invite-account-about = Podjetje, v imenu katerega odgovarja.
invite-send = Ustvari povezavo
invite-made = Tu je povezava
invite-made-for = Tu je povezava za: <bdi>{ $who }</bdi>
invite-made-about = Zadnji dan za prvi odgovor: { $until }. Povezava se pokaže samo zdaj: Heard ne hrani njene kopije.
invite-link = Povezava do vprašanja
invite-scores = Ena povezava za vsako oceno
invite-scores-about = Za številke v e-pošti: klik odpre vprašanje z izbrano številko. Šteje, ko stranka tam pritisne gumb.
invite-score-link = Povezava z izbrano oceno { $score }
invite-another = Vprašaj še koga
invite-try = Poglej, kot bo stranka

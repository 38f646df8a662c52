### Ali lahko prejemniki zaupajo naši pošti: ključi za podpisovanje in kaj DNS pove o pošiljateljevi domeni.

signature = Podpis (DKIM)
signature-about = Pošta lahko nosi podpis, ki ga prejemniki preverijo s tem, kar objavi { $domain }. Podpisana pošta redkeje konča med neželeno in na poti je nihče ne more spremeniti.
signature-none = Ključev še ni: pošta gre ven takšna, kot jo pošlje vaš poštni strežnik. Številni ponudniki podpisujejo sami; drugi podpis ne škodi.
signature-make = Ustvari ključa
signature-make-about = Traja nekaj sekund. Nič ni podpisano, dokler tega ne izberete.
signature-make-again = Ustvari nova ključa
signature-make-again-about = Enkrat na leto je dovolj, takoj pa, če je stara morda kdo prebral. Sedanja ključa podpisujeta, dokler ne izberete novih.
signature-full = Trije pari ključev so dovolj. Izbrišite par, ki ga ne potrebujete več, in lahko boste ustvarili novega.
signature-keys = Ključa { $name }
signature-made = ustvarjena { $day }
signature-signs = Podpisuje
signature-signs-now = Pošta z { $domain } je podpisana s tema ključema. Njuna zapisa morata ostati objavljena.
signature-above = Ključa sta za { $domain } in podpisujeta za vse pošiljatelje v tej domeni: kar z njima naredite, velja za vse.
signature-who = Ključi so last celotne namestitve: lastnik jih naredi, podpisuje z njimi in jih izbriše.
signature-signs-unseen = Pošta je podpisana, DNS pa ob zadnjem preverjanju ni imel obeh zapisov. Prejemnikom se podpis zdi napačen. Objavite zapisa ali nehajte podpisovati.
signature-waits = Še ne podpisuje
signature-waits-about = Objavite ta zapisa tam, kjer so imena domene { $domain }, počakajte eno uro in potem podpisujte s tema ključema.
signature-former = Podpisoval prej
signature-former-about = Zapisa pustite objavljena še dva tedna: z njima se preverja pošta, ki je še na poti. Potem ju umaknite iz { $domain } in izbrišite ključa.
signature-lost = Teh ključev ni mogoče odpreti: secret.key je drug kot takrat, ko sta bila ustvarjena. Z njima se nič ne podpisuje. Vrnite prejšnji secret.key ali ustvarite nova ključa.
signature-foreign = Ta ključa sta za { $domain }, pošta pa je zdaj iz druge domene. Z njima se nič ne podpisuje.
signature-records = Zapisa za objavo (TXT)
signature-rsa = RSA, ki ga pozna vsak prejemnik
signature-ed25519 = Ed25519, krajši, za novejše prejemnike
signature-on = Podpisuj s tema ključema
signature-off = Nehaj podpisovati
signature-delete = Izbriši
signature-delete-of = Izbriši ključa { $name }
signature-delete-about = Ključev ne bo več mogoče vrniti. Podpisano sporočilo, ki še ni prispelo, lahko velja za ponarejeno, ko ne bo več niti zapisov.
signature-unseen = Zapisov ravnokar ni bilo videti
signature-unseen-about = DNS še ne pokaže obeh zapisov { $name }, zato ni nič spremenjeno. Lahko traja uro ali več, da svet vidi, kar ste objavili. Pošta, podpisana pred tem, se prejemnikom zdi napačna.
signature-anyway = Vseeno podpisuj

record-name = Ime
record-text = Vrednost
record-zone = Kot vrstica datoteke območja

domain-check-of = Ali lahko prejemniki zaupajo pošti z { $domain }
domain-check-about = Prejemniki vprašajo DNS, kaj { $domain } pove o svoji pošti. Tu vprašamo enako in povemo, kaj manjka.
domain-check-do = Preveri domeno
domain-checked = Preverjeno:
domain-add = Objavite ta zapis TXT:
domain-state-good = V redu
domain-state-look = Poglejte
domain-state-missing = Manjka
domain-silent-slow = Imenski strežnik ni odgovoril pravočasno. Poskusite znova čez minuto; če se ponavlja, preverite imenski strežnik domene in tistega, ki ga sprašuje ta računalnik.
domain-silent-failed = Imenski strežnik ni mogel odgovoriti. Preverite imenski strežnik domene in tistega, ki ga sprašuje ta računalnik.
domain-silent-endless = Objavljeno vodi do več vprašanj, kot jih kdor koli postavi. Tudi prejemniki nehajo: skrajšajte.

domain-spf = Strežniki, ki smejo pošiljati (SPF)
domain-spf-good = { $name } pove, kateri strežniki smejo pošiljati zanjo in da drugim ne gre zaupati. Ali je vaš poštni strežnik med njimi, ve tisti, ki ga vodi.
domain-spf-neutral = { $name } navaja strežnike, ki smejo pošiljati zanjo, o vseh drugih pa ne pove ničesar. Zapis naj se konča z ~all.
domain-spf-pass = Zapis domene { $name } dovoljuje pošiljanje vsakomur (+all) in je brez vrednosti. Naj se konča z ~all.
domain-spf-missing = { $name } ne pove, kateri strežniki smejo pošiljati zanjo. Če vam ponudnik da svoj zapis, objavite tistega namesto tega.
domain-spf-several = { $name } ima več zapisov, zato prejemniki ne upoštevajo nobenega. Združite jih v enega.
domain-spf-malformed = Prejemniki zapisa ne morejo prebrati zaradi tega: { $detail }. Popravite ga.
domain-spf-broken = Zapis se sklicuje na { $detail }, ki sama nima zapisa. Za prejemnike je to napaka: odstranite sklic.
domain-spf-lookups = Zapis zahteva več kot deset poizvedb, prejemniki pa se tam ustavijo. Odstranite, česar ne potrebujete.

domain-key = Ključ podpisa (DKIM)
domain-key-good = Zapis je objavljen.
domain-key-testing = Zapis je objavljen s t=y: domena podpise samo preizkuša, zato jih nekateri prejemniki ne upoštevajo. Odstranite t=y.
domain-key-foreign = Zapis je objavljen pri { $detail }, ki nima zveze s pošiljateljevo domeno: prejemniki ga ne upoštevajo. Ustvarite nova ključa.
domain-key-missing = Zapis ni objavljen ali ga še ni videti.
domain-key-gone = Zapis ni več objavljen. Ključa ničesar ne podpisujeta in ju je mogoče izbrisati.
domain-key-below = Zapis je spodaj.
domain-key-other = Tam je objavljeno nekaj drugega. Zamenjajte s spodnjim zapisom.
domain-key-none = Heard ničesar ne podpisuje: ključev ni. Če podpisuje vaš poštni strežnik sam, to pokažejo glave preizkusnega sporočila.
domain-key-lost = Ključev ni mogoče odpreti, zato ni nič podpisano: secret.key je drug kot takrat, ko so bili ustvarjeni.

domain-dmarc = Kaj naj se zgodi s ponaredki (DMARC)
domain-dmarc-good = { $name } prosi prejemnike, naj ne zaupajo pošti, ki ni njena.
domain-dmarc-watch = { $name } ima pravilo, ki samo opazuje (p=none). Veliki prejemniki ga zahtevajo; strožje lahko počaka, da bo vse drugo nekaj tednov v redu.
domain-dmarc-missing = Pravila ni. Veliki prejemniki ga zahtevajo; to pravilo ne spremeni ničesar drugega.
domain-dmarc-several = Pravil je več, zato prejemniki ne upoštevajo nobenega. Pustite eno.
domain-dmarc-malformed = Prejemniki tega ne morejo prebrati kot pravilo. Začne se z v=DMARC1; p=none

domain-returns = Odgovori in vrnjena pošta (MX)
domain-returns-good = Pošta za { $name } nekam prispe.
domain-returns-implicit = { $name } ne navaja strežnika, ki sprejema pošto; pošiljatelji poskusijo pri računalniku s tem imenom. Objavite zapis MX.
domain-returns-missing = { $name } ne sprejema pošte: odgovori in nedostavljena pošta se izgubijo. Nekateri prejemniki takšne pošiljatelje zavračajo. Objavite zapis MX ali izberite pošiljatelja, čigar domena sprejema pošto.
domain-returns-null = { $name } pove, da ne sprejema pošte. Prejemniki takšne pošiljatelje zavračajo; izberite drugega.

domain-counted = Velja za vašo pošto (ujemanje domen)
domain-counted-both = Pošta velja za vašo na oba načina: po podpisu in po naslovu, na katerega se vrača.
domain-counted-signed = Pošta velja za vašo po podpisu. To je dovolj in velja tudi, ko jo kdo posreduje.
domain-counted-returned = Pošta velja za vašo samo po naslovu, na katerega se vrača. To se izgubi, ko jo kdo posreduje; podpis z objavljenima ključema se ne.
domain-counted-neither = Nič ne pokaže prejemnikom, da je pošta vaša. Objavite, kar zgoraj manjka; največ velja podpis.

done-signature-made = Ključa sta ustvarjena. Objavite njuna zapisa, potem podpisujte z njima.
done-signature-on = Odslej je podpisano vsako sporočilo.
done-signature-off = Pošta ni več podpisana.
done-signature-removed = Ključa sta izbrisana. Zapisa umaknite iz DNS, ko na poti ne bo več nobenega sporočila.
done-domain-checked = DNS je bil pravkar vprašan.
act-signature-made = je ustvaril/-a ključa za podpisovanje pošte
act-signature-on = je vklopil/-a podpisovanje pošte
act-signature-off = je izklopil/-a podpisovanje pošte
act-signature-removed = je izbrisal/-a ključa za podpisovanje pošte

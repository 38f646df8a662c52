language-name = Slovenščina

ask-title = Kako smo se odrezali?
ask-greeting = Pozdravljeni, { $name }.
ask-point = { $value } od { $max }
ask-none = Ocene raje ne dam
ask-why = In zakaj?
ask-hint = Dovolj je en stavek, v katerem koli jeziku.
ask-hint-promoter = Kaj smo naredili dobro? Dovolj je en stavek.
ask-hint-passive = Kaj bi lahko naredili bolje?
ask-hint-detractor = Kaj je šlo narobe in kako naj to popravimo?
ask-contact = Prosim, oglasite se mi glede tega
ask-send = Pošlji odgovor
ask-change = Odgovor lahko spremenite še 30 dni.
ask-earlier = To ste nam povedali že prej. Spremenite, kar želite, in pošljite znova.
ask-languages = Drugi jeziki
ask-privacy = Kako uporabimo vaš odgovor
ask-trap = Ne odpirajte: na to povezavo se ujamejo samo roboti

nps-question = Kako verjetno je, da bi podjetje { $name } priporočili prijatelju ali sodelavcu?
nps-low = Sploh ni verjetno
nps-high = Zelo verjetno
nps-hint-passive = Kaj bi morali narediti, da bi bila ocena 9 ali 10?

csat-question = Kako zadovoljni ste s podjetjem { $name }?
csat-smiley-1 = Nezadovoljni
csat-smiley-2 = Srednje zadovoljni
csat-smiley-3 = Zadovoljni
csat-thumb-1 = Nezadovoljni
csat-thumb-2 = Zadovoljni
csat-star = { $value } od { $max } zvezdic
csat-low = Zelo nezadovoljni
csat-high = Zelo zadovoljni

ces-question = V kolikšni meri se strinjate: podjetje { $name } mi je olajšalo ureditev moje zadeve.
ces-1 = Sploh se ne strinjam
ces-2 = Ne strinjam se
ces-3 = Deloma se ne strinjam
ces-4 = Niti se strinjam niti ne
ces-5 = Deloma se strinjam
ces-6 = Strinjam se
ces-7 = Povsem se strinjam

mistake-off-scale = Te ocene ni na lestvici. Prosimo, izberite eno od spodnjih.
mistake-too-long = Vaš komentar je daljši od 5000 znakov. Prosimo, malo ga skrajšajte; nič ni izgubljeno.
mistake-nothing = Ni še ne ocene ne komentarja. Prosimo, dodajte vsaj eno od tega.
mistake-unreadable = Nekaterih znakov ni bilo mogoče prebrati. Prosimo, preglejte, kar ste napisali, in pošljite znova.
mistake-too-many = Od tod je naenkrat prišlo preveč odgovorov. Prosimo, počakajte minuto in pošljite znova. Kar ste napisali, je še tu.
mistake-busy = Vašega odgovora zdaj nismo mogli shraniti. Kar ste napisali, je še tu: prosimo, pošljite znova čez nekaj sekund.

thanks-title = Hvala
thanks-safe = Vaš odgovor je varno pri nas.
thanks-almost = Skoraj končano
thanks-promoter = Hvala. Polepšali ste nam dan.
thanks-passive = Hvala. Vemo, da zmoremo bolje.
thanks-detractor = Hvala za iskrenost. Žal nam je.
thanks-unscored = Hvala, da ste nam povedali.
thanks-yours = Vaš odgovor
thanks-change = Spremeni odgovor
thanks-next-promoter = Povedali bomo tistim, ki so delo opravili. Tega bodo veseli.
thanks-next-passive = Prebral ga bo nekdo, ki lahko to izboljša.
thanks-next-detractor = Prebral ga bo nekdo, ki lahko to popravi.
thanks-next-unscored = Prebral ga bo človek.
thanks-contact = Želeli ste, da se vam oglasimo, in to bomo storili.
thanks-press-title = Prosimo, pritisnite še enkrat
thanks-press = Tako vemo, da je odgovor poslal človek in ne poštni program, ki sam odpira povezave.
thanks-press-button = Da, to je moj odgovor

notice-expired-title = Ta povezava je potekla
notice-expired = Povezave do anket čez čas ugasnejo, da starega sporočila ne bi mogel uporabiti kdo drug. Nič, kar ste nam že povedali, ni izgubljeno.
notice-unknown-title = Te povezave ne poznamo
notice-unknown = Morda manjka del naslova. Prosimo, odprite jo še enkrat iz sporočila ali kopirajte celoten naslov.
notice-closed-title = Ta anketa je zaključena
notice-closed = Hvala, da ste nam želeli povedati. Tu odgovorov ne zbiramo več.
notice-check-title = Tu ni ničesar
notice-check = Na to stran se ujamejo samo roboti. Če ste človek, se ni zgodilo nič: prosimo, vrnite se k vprašanju.
notice-back = Nazaj k vprašanju

more-title = Še nekaj
more-lead =
    { $n ->
        [one] Še eno vprašanje, če želite
        [two] Še dve vprašanji, če želite
        [few] Še nekaj vprašanj, če želite
       *[other] Še nekaj vprašanj, če želite
    }
more-send = Pošlji
more-skip = Ne, hvala
more-needed = obvezno
more-refused = Prosimo, poglejte, kaj je označeno spodaj. Nič od napisanega se ni izgubilo.
more-wrong-missing = Na to vprašanje je treba odgovoriti.
more-wrong-too-long = To je predolgo. Prosimo, malo skrajšajte.
more-wrong-not-a-choice = Prosimo, izberite eno od možnosti.
more-wrong-off-scale = Prosimo, izberite številko z lestvice.
more-wrong-not-a-day = Prosimo, vpišite datum, na primer 2026-11-27.
more-wrong-not-an-email = To ni videti kot e-poštni naslov.
more-wrong-same-place = Dve možnosti imata isto mesto.
more-other = Nekaj drugega
more-other-words = S svojimi besedami
more-no-place = brez mesta
more-field-name = Ime
more-field-email = E-pošta
more-field-phone = Telefon
test-page = To je preizkus. Kar tukaj odgovorite, se ne šteje.
notice-early-title = Ta anketa se še ni začela
notice-early = Tukaj še ne sprejemamo odgovorov. Prosimo, vrnite se pozneje.

ask-greeting = Živjo, { $name }.
ask-change = Odgovor lahko spremeniš še 30 dni.
ask-earlier = To je tvoj prejšnji odgovor. Spremeni, kar želiš, in pošlji znova.
ask-privacy = Kako uporabimo tvoj odgovor
ask-trap = Ne odpiraj: na to povezavo se ujamejo samo roboti

nps-question = Kako verjetno je, da podjetje { $name } priporočiš prijatelju ali sodelavcu?

csat-question = Kakšno je tvoje zadovoljstvo s podjetjem { $name }?
csat-smiley-1 = Nizko
csat-smiley-2 = Srednje
csat-smiley-3 = Visoko
csat-thumb-1 = Nizko
csat-thumb-2 = Visoko
csat-low = Zelo nizko
csat-high = Zelo visoko

ces-question = V kolikšni meri se strinjaš: podjetje { $name } mi je olajšalo ureditev moje zadeve.

mistake-off-scale = Te ocene ni na lestvici. Prosimo, izberi eno od spodnjih.
mistake-too-long = Tvoj komentar je daljši od 5000 znakov. Prosimo, malo ga skrajšaj; nič ni izgubljeno.
mistake-nothing = Ni še ne ocene ne komentarja. Prosimo, dodaj vsaj eno od tega.
mistake-unreadable = Nekaterih znakov ni bilo mogoče prebrati. Prosimo, preglej svoje besedilo in ga pošlji znova.
mistake-too-many = Od tod je naenkrat prišlo preveč odgovorov. Prosimo, počakaj minuto in pošlji znova. Tvoje besedilo je še tu.
mistake-busy = Tvojega odgovora zdaj nismo mogli shraniti. Tvoje besedilo je še tu: prosimo, pošlji ga znova čez nekaj sekund.

thanks-safe = Tvoj odgovor je varno pri nas.
thanks-promoter = Hvala. To nam je polepšalo dan.
thanks-unscored = Hvala, da nam to poveš.
thanks-yours = Tvoj odgovor
thanks-contact = Želiš, da se ti oglasimo, in to bomo storili.
thanks-press-title = Prosimo, pritisni še enkrat

notice-expired = Povezave do anket čez čas ugasnejo, da starega sporočila ne bi mogel uporabiti kdo drug. Nič od tvojih prejšnjih odgovorov ni izgubljeno.
notice-unknown = Morda manjka del naslova. Prosimo, odpri jo še enkrat iz sporočila ali kopiraj celoten naslov.
notice-closed = Hvala, da nam želiš povedati. Tu odgovorov ne zbiramo več.
notice-check = Na to stran se ujamejo samo roboti. Če si človek, se ni zgodilo nič: prosimo, vrni se k vprašanju.

more-lead =
    { $n ->
        [one] Še eno vprašanje, če želiš
        [two] Še dve vprašanji, če želiš
        [few] Še nekaj vprašanj, če želiš
       *[other] Še nekaj vprašanj, če želiš
    }
more-refused = Prosimo, poglej, kaj je označeno spodaj. Nič od napisanega se ni izgubilo.
more-wrong-too-long = To je predolgo. Prosimo, malo skrajšaj.
more-wrong-not-a-choice = Prosimo, izberi eno od možnosti.
more-wrong-off-scale = Prosimo, izberi številko z lestvice.
more-wrong-not-a-day = Prosimo, vpiši datum, na primer 2026-11-27.
test-page = To je preizkus. Kar tukaj odgovoriš, se ne šteje.
notice-early = Tukaj še ne sprejemamo odgovorov. Prosimo, vrni se pozneje.

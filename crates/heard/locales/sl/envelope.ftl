### Ovojnica ob stranki: kaj napiše v poštni program sodelavca.

# Strankam: kratko, samo vprašanja, nikoli pohvala namesto stranke.
envelope-thanks-body =
    Hvala, da ste si vzeli čas. Vaš odgovor imam pred seboj.

    Je kaj, kar naj pojasnimo, popravimo ali naredimo drugače? Odgovorite kar na to sporočilo.
envelope-request-subject = Vaše mnenje: { $product }
envelope-request-body =
    Radi bi pokazali, kaj o nas mislijo stranke, dobro ali slabo. Nam napišete nekaj iskrenih stavkov? Pohvale ne pričakujemo.

    1. Kaj ste potrebovali, ko ste prišli k nam?
    2. Kaj je bilo dobro in kaj ne?
    3. Kaj naj drugi vedo, preden se odločijo?

    Smemo vaše besede objaviti, z vašim imenom ali brez njega?
envelope-request-link = Odgovorite kar na to sporočilo ali napišite tukaj: { $link }
envelope-request-gift = V zahvalo, ne glede na to, kaj napišete: { $gift }. To povemo tudi ob vaših besedah.

# Sodelavcem.
envelopes = Predloge pošte
envelopes-card = Kaj ovojnica ob stranki napiše v vaš poštni program.
envelopes-go = Poglej predloge
envelopes-about = Ovojnica ob stranki odpre vaš poštni program z vpisanim prejemnikom, zadevo in besedilom. Preberete ga, spremenite, kar želite, in pošljete sami: Heard ne pošlje ničesar.
envelopes-own = Lastne predloge
envelopes-none = Lastnih predlog še ni. Spodnje so vedno tu: začnite z eno od njih ali napišite novo.
envelopes-full = Predlog je petdeset. Odstranite katero, ki ni več potrebna.
envelopes-shipped = Vedno tu
envelopes-shipped-about = V jeziku stranke, kjer ga Heard pozna, sicer v jeziku tega delovnega prostora.
envelope-thanks = Zahvala za odgovor
envelope-thanks-about = Odpre se prva ob vsakem, ki je odgovoril. Primerna za vsako oceno: vpraša, kaj je treba storiti.
envelope-request = Prošnja za mnenje
envelope-request-about = Prosi za iskrene besede, dobre ali slabe, z vprašanji za odgovor. Nikoli s pohvalo za prepis.
envelope-blank = Prazno sporočilo
envelope-open = Piši v poštnem programu: { $name }, { $letter }
envelope-others = Druge predloge
envelope-others-of = Druge predloge: { $name }
envelope-begin = Začni s to
envelope-begin-of = Napiši predlogo, ki se začne z »{ $letter }«
envelope-add = Napiši predlogo
envelope-change = Spremeni predlogo
envelope-name = Ime
envelope-name-about = Kot jo sodelavci izberejo ob stranki.
envelope-name-wrong = Potrebno je ime z največ 60 znaki.
envelope-language = Jezik
envelope-language-about = Najprej ponujena strankam, ki ga berejo.
envelope-language-any = Za vse
envelope-language-wrong = Izberite enega od teh jezikov.
envelope-subject = Zadeva
envelope-body = Besedilo
envelope-subject-wrong = Potrebna je ena vrstica z 1 do 150 znaki.
envelope-body-wrong = Potrebnih je od 1 do 2000 znakov.
envelope-text-unknown = Beseda v zavitih oklepajih ni nobena od spodnjih.
envelope-gaps = Kaj se vpiše za vsako stranko
envelope-gaps-about = Kar stoji za črto, se pove, kjer ni znano nič: {"{"}name|stranka{"}"}.
envelope-gap-name = Ime
envelope-gap-product = O čem je odgovor
envelope-gap-link = Kje se napiše mnenje
envelope-gap-gift = Kaj se podari v zahvalo
envelope-gap-employee = Vaše ime
envelope-look = Poglej izpolnjeno
envelope-example = Primer
envelope-example-about = Za stranko z imenom { $name }, kot bi ga pokazal vaš poštni program.
envelope-cut = Poštni programi sprejmejo { $most } bajtov, zato je besedilo odrezano, kjer vidite …. Črke zunaj angleščine zavzamejo do šest bajtov.
envelope-hint-praise = To prosi za dobre besede. Prosite za iskrene, dobre ali slabe: strani z ocenami prepovedujejo prošnje za pohvalo, naročeno mnenje pa ne prepriča nikogar.
envelope-hint-reward = To obljublja nekaj za dobre besede. V mnogih državah je to prepovedano: obljubite ne glede na to, kaj kdo napiše, ali izpustite.
envelope-remove = Odstrani
envelope-remove-of = Odstrani { $name }
envelope-remove-about = Ob strankah ne bo več ponujena.
envelope-values = Kaj lahko pove vsaka predloga
envelope-values-about = Oboje lahko ostane prazno: potem o tem ne piše nič.
envelope-link = Kje se napiše mnenje
envelope-link-about = Vaša stran. Stoji tam, kjer predloga pravi {"{"}link{"}"}.
envelope-link-wrong = Potreben je naslov strani, ki se začne s https:// ali http:// in ima največ 300 znakov.
envelope-gift = Kaj se podari v zahvalo
envelope-gift-about = Z vašimi besedami, na primer: zvonec za kolo. Stoji tam, kjer predloga pravi {"{"}gift{"}"}. Podari se ne glede na to, kaj kdo napiše; darilo za pohvalo je v mnogih državah protizakonito.
envelope-gift-wrong = Ena vrstica z največ 100 znaki.
done-envelope-added = Predloga je dodana.
done-envelope-changed = Predloga je spremenjena.
done-envelope-removed = Predloga je odstranjena.
act-envelope-made = je napisal/-a predlogo pošte
act-envelope-changed = je spremenil/-a predlogo pošte
act-envelope-removed = je odstranil/-a predlogo pošte

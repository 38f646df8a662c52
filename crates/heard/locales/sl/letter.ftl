# Sporočilo, ki vpraša stranko: prijazno, kratko, nikoli ne prosi za dobro oceno.

letter-subject = Eno vprašanje podjetja { $company }
letter-subject-reminder = Eno vprašanje je še odprto
letter-preheader = En dotik zadošča. Na naslednji strani lahko dodate stavek.
letter-before = Radi bi vedeli, kako nam gre. Vprašanje je eno samo, odgovorite nanj z enim dotikom.
letter-before-reminder = Pred nekaj dnevi smo vam zastavili eno vprašanje. Še je odprto, če želite odgovoriti. Znova vas ne bomo opomnili.
letter-tap = Dotaknite se številke.
letter-tap-words = Dotaknite se tistega, kar najbolj ustreza.
letter-after = Nič se ne pošlje, dokler na strani, ki se odpre, ne pritisnete gumba. Prostor je tudi za kakšen stavek.
letter-reply = Nimate časa za stran? Odgovorite s številko od { $min } do { $max }. Tudi vse drugo, kar napišete, pride do nas.
letter-reply-or = Preprosto odgovorite s številko od { $min } do { $max }. Tudi vse drugo, kar napišete, pride do nas. Ali pa izberite odgovor na tej strani:
letter-choose = Izberite odgovor na tej strani:
letter-closing =
    Hvala
    { $company }
letter-why = To sporočilo ste dobili, ker ste stranka podjetja { $company }.
letter-stop = Ne pošiljajte mi več teh sporočil

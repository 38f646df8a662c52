ask-greeting = Bună, { $name },
ask-change = Îl poți modifica timp de 30 de zile.
ask-earlier = Iată ce ne-ai spus înainte. Modifică ce dorești și trimite din nou.
ask-privacy = Cum folosim răspunsul tău
ask-trap = Nu deschide: acest link prinde doar roboți

nps-question = Cât de probabil este să recomanzi { $name } unui prieten sau coleg?

mistake-off-scale = Nota aceasta nu este pe scală. Te rugăm să alegi una dintre acestea.
mistake-too-long = Comentariul are peste 5.000 de caractere. Te rugăm să îl scurtezi puțin; nu s-a pierdut nimic.
mistake-nothing = Nu există încă nici notă, nici comentariu. Te rugăm să ne dai cel puțin una dintre ele.
mistake-unreadable = Unele caractere nu au putut fi citite. Te rugăm să verifici ce ai scris și să trimiți din nou.
mistake-too-many = De aici au venit prea multe răspunsuri deodată. Te rugăm să aștepți un minut și să trimiți din nou. Ce ai scris este încă aici.
mistake-busy = Nu am putut salva răspunsul chiar acum. Ce ai scris este încă aici: te rugăm să trimiți din nou peste câteva secunde.

thanks-title = Îți mulțumim
thanks-safe = Răspunsul tău a ajuns cu bine la noi.
thanks-promoter = Îți mulțumim. Ne-ai bucurat mult.
thanks-passive = Îți mulțumim. Știm că putem mai bine.
thanks-detractor = Îți mulțumim pentru sinceritate. Ne pare rău.
thanks-unscored = Îți mulțumim că ne-ai spus.
thanks-yours = Răspunsul tău
thanks-contact = Ne-ai cerut să te contactăm și o vom face.
thanks-press-title = Încă o apăsare, te rugăm

notice-expired = Linkurile sondajelor nu mai funcționează după un timp, pentru ca nimeni altcineva să nu poată folosi un e-mail vechi. Nimic din ce ne-ai spus nu s-a pierdut.
notice-unknown = Poate că îi lipsește o parte. Te rugăm să îl deschizi din nou din e-mail sau să copiezi toată adresa.
notice-closed = Îți mulțumim că ai vrut să ne răspunzi. Aici nu mai colectăm răspunsuri.
notice-check = Această pagină prinde doar roboți. Dacă ești om, nu s-a întâmplat nimic: te rugăm să revii la întrebare.

more-lead =
    { $n ->
        [one] Încă o întrebare, dacă dorești
        [few] Încă câteva întrebări, dacă dorești
       *[other] Încă câteva întrebări, dacă dorești
    }
more-refused = Te rugăm să verifici ce este marcat mai jos. Nimic din ce ai scris nu s-a pierdut.
more-wrong-too-long = Este prea lung. Te rugăm să scurtezi puțin.
more-wrong-not-a-choice = Te rugăm să alegi una dintre variante.
more-wrong-off-scale = Te rugăm să alegi un număr de pe scală.
more-wrong-not-a-day = Te rugăm să indici o dată, de exemplu 2026-11-27.
test-page = Acesta este un test. Ce răspunzi aici nu se numără niciodată.
notice-early = Încă nu colectăm răspunsuri aici. Te rugăm să revii mai târziu.

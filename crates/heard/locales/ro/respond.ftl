language-name = Română

ask-title = Cum ne-am descurcat?
ask-greeting = Bună ziua, { $name },
ask-point = { $value } din { $max }
ask-none = Prefer să nu dau o notă
ask-why = Și de ce?
ask-hint = E de ajuns o propoziție, în orice limbă.
ask-hint-promoter = Ce am făcut bine? E de ajuns o propoziție.
ask-hint-passive = Ce am fi putut face mai bine?
ask-hint-detractor = Ce nu a mers bine și ce ar trebui să facem?
ask-contact = Vă rog să mă contactați în această privință
ask-send = Trimite răspunsul meu
ask-change = Îl puteți modifica timp de 30 de zile.
ask-earlier = Iată ce ne-ați spus înainte. Modificați ce doriți și trimiteți din nou.
ask-languages = Alte limbi
ask-privacy = Cum folosim răspunsul dumneavoastră
ask-trap = Nu deschideți: acest link prinde doar roboți

nps-question = Cât de probabil este să recomandați { $name } unui prieten sau coleg?
nps-low = Deloc probabil
nps-high = Foarte probabil
nps-hint-passive = Ce ar fi trebuit pentru un 9 sau un 10?

mistake-off-scale = Nota aceasta nu este pe scală. Vă rugăm să alegeți una dintre acestea.
mistake-too-long = Comentariul are peste 5.000 de caractere. Vă rugăm să îl scurtați puțin; nu s-a pierdut nimic.
mistake-nothing = Nu există încă nici notă, nici comentariu. Vă rugăm să ne dați cel puțin una dintre ele.
mistake-unreadable = Unele caractere nu au putut fi citite. Vă rugăm să verificați ce ați scris și să trimiteți din nou.
mistake-too-many = De aici au venit prea multe răspunsuri deodată. Vă rugăm să așteptați un minut și să trimiteți din nou. Ce ați scris este încă aici.
mistake-busy = Nu am putut salva răspunsul chiar acum. Ce ați scris este încă aici: vă rugăm să trimiteți din nou peste câteva secunde.

thanks-title = Vă mulțumim
thanks-safe = Răspunsul dumneavoastră a ajuns cu bine la noi.
thanks-almost = Aproape gata
thanks-promoter = Vă mulțumim. Ne-ați bucurat mult.
thanks-passive = Vă mulțumim. Știm că putem mai bine.
thanks-detractor = Vă mulțumim pentru sinceritate. Ne pare rău.
thanks-unscored = Vă mulțumim că ne-ați spus.
thanks-yours = Răspunsul dumneavoastră
thanks-change = Modifică răspunsul
thanks-next-promoter = Îl vom transmite oamenilor care au făcut treaba. Se vor bucura.
thanks-next-passive = Ajunge la cineva care poate îmbunătăți lucrurile.
thanks-next-detractor = Ajunge la cineva care poate îndrepta lucrurile.
thanks-next-unscored = Îl va citi un om.
thanks-contact = Ne-ați cerut să vă contactăm și o vom face.
thanks-press-title = Încă o apăsare, vă rugăm
thanks-press = Așa știm că răspunsul a fost trimis de o persoană, nu de un program de e-mail care deschide singur linkurile.
thanks-press-button = Da, acesta este răspunsul meu

notice-expired-title = Acest link a expirat
notice-expired = Linkurile sondajelor nu mai funcționează după un timp, pentru ca nimeni altcineva să nu poată folosi un e-mail vechi. Nimic din ce ne-ați spus nu s-a pierdut.
notice-unknown-title = Nu cunoaștem acest link
notice-unknown = Poate că îi lipsește o parte. Vă rugăm să îl deschideți din nou din e-mail sau să copiați toată adresa.
notice-closed-title = Acest sondaj este închis
notice-closed = Vă mulțumim că ați vrut să ne răspundeți. Aici nu mai colectăm răspunsuri.
notice-check-title = Aici nu este nimic
notice-check = Această pagină prinde doar roboți. Dacă sunteți om, nu s-a întâmplat nimic: vă rugăm să reveniți la întrebare.
notice-back = Înapoi la întrebare

more-title = Încă puțin
more-lead =
    { $n ->
        [one] Încă o întrebare, dacă doriți
        [few] Încă câteva întrebări, dacă doriți
       *[other] Încă câteva întrebări, dacă doriți
    }
more-send = Trimite
more-skip = Nu, mulțumesc
more-needed = obligatoriu
more-refused = Vă rugăm să verificați ce este marcat mai jos. Nimic din ce ați scris nu s-a pierdut.
more-wrong-missing = La această întrebare este nevoie de un răspuns.
more-wrong-too-long = Este prea lung. Vă rugăm să scurtați puțin.
more-wrong-not-a-choice = Vă rugăm să alegeți una dintre variante.
more-wrong-off-scale = Vă rugăm să alegeți un număr de pe scală.
more-wrong-not-a-day = Vă rugăm să indicați o dată, de exemplu 2026-11-27.
more-wrong-not-an-email = Aceasta nu pare o adresă de e-mail.
more-wrong-same-place = Două dintre ele au același loc.
more-other = Altceva
more-other-words = Cu propriile cuvinte
more-no-place = niciun loc
more-field-name = Nume
more-field-email = E-mail
more-field-phone = Telefon
test-page = Acesta este un test. Ce răspundeți aici nu se numără niciodată.
notice-early-title = Acest sondaj nu a început încă
notice-early = Încă nu colectăm răspunsuri aici. Vă rugăm să reveniți mai târziu.

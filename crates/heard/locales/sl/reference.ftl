# The documentation of the API: its frame. What it describes is English.
reference-title = API
reference-contents = Vsebina
reference-objects = Predmeti
reference-document = Dokument OpenAPI
reference-lead = S ključem vaši programi delajo to, kar tu delajo ljudje. API najdejo na naslovu <code>{ $address }</code>.
reference-english = Opisi spodaj so samo v angleščini.
reference-begin = Preden začnete
reference-begin-about = Lupini povejte, kje je API in kakšen je vaš ključ; potem lahko vsak zgled spodaj prekopirate in poženete, kot je. Oznake iz prejšnjih odgovorov so v spremenljivkah, kot sta $RESPONSE in $TEAM.
reference-needed = obvezno
reference-example-of = Zgled: { $what }
reference-path = V naslovu
reference-query = Za vprašajem
reference-header = Glave
reference-body = Telo
reference-answers = Odgovori
reference-link = Preberite, kako deluje

# The frame of signed-in pages, and the pages outside.
rail-skip = Skoči na vsebino
rail-main = Glavni meni
rail-home = Heard, domov
rail-overview = Pregled
rail-responses = Odgovori
rail-surveys = Ankete
rail-new-survey = Nova anketa
rail-import = Uvoz
rail-more = Več
rail-settings = Nastavitve
rail-account = Račun
rail-leave = Odjava

copy = Kopiraj
copied = Kopirano
share-label = Povezava do ankete
cancel = Prekliči
form-mistakes = Prosimo, poglejte, kaj je označeno.

trademark = Net Promoter, Net Promoter System, Net Promoter Score, NPS in čustveni simboli, povezani z NPS, so registrirane blagovne znamke lastnikov Bain & Company, Inc., Fred Reichheld in Satmetrix Systems, Inc.

door-note = Vaši podatki ostanejo na tem strežniku.
door-aside = Beseda stranke
door-voice = Odpisali ste še isti dan, popravili in mi potem to tudi povedali. Tega še nisem doživela.
door-voice-score = 10 od 10, promotor
door-voice-who = Tako se sliši, ko se krog sklene. Primer, ne stranka.

# Keys that do something by themselves.
keys = Tipke
keys-all = Vse tipke
keys-what =
    { $key ->
        [j] Naslednji odgovor
        [k] Prejšnji odgovor
        [x] Izberi ali prekliči izbiro
        [s] Zvezdica zanj ali za vse izbrane
        [t] Oznaka
        [e] Izloči iz rezultata
        [n] Napiši opombo, na strani odgovora
       *[other] Išči po komentarjih
    }
keys-open = Odpri
keys-this = Pokaži te tipke
keys-about = Ne delujejo med tipkanjem in skupaj s Ctrl, Alt ali ⌘.
keys-on = Tipke delujejo na tej napravi
keys-close = Zapri

done-tagged = Označeno.
done-untagged = Oznaka je odstranjena.
done-starred = Zvezdica je dodana.
done-unstarred = Zvezdica je odstranjena.
done-noted = Opomba je dodana.
done-note-removed = Opomba je izbrisana.

# Whether the page keeps up with the responses by itself.
live = v živo
live-about = Številke se spremenijo, ko pride odgovor
live-slow = osveženo vsakih 30 sekund
live-out = bili ste odjavljeni

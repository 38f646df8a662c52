# The frame of signed-in pages, and the pages outside.
rail-skip = Hopp til innholdet
rail-main = Hovedmeny
rail-home = Heard, forsiden
rail-overview = Oversikt
rail-responses = Svar
rail-surveys = Undersøkelser
rail-new-survey = Ny undersøkelse
rail-import = Import
rail-more = Mer
rail-settings = Innstillinger
rail-account = Konto
rail-leave = Logg ut

copy = Kopier
copied = Kopiert
share-label = Lenke til undersøkelsen
cancel = Avbryt
form-mistakes = Se på det som er merket.

trademark = Net Promoter, Net Promoter System, Net Promoter Score, NPS og de NPS-relaterte uttrykksikonene er registrerte varemerker for Bain & Company, Inc., Fred Reichheld og Satmetrix Systems, Inc.

door-note = Dataene dine blir på denne serveren.
door-aside = Et ord fra en kunde
door-voice = Dere svarte samme dag, ordnet det, og så ga dere meg beskjed. Det har jeg ikke opplevd før.
door-voice-score = 10 av 10, promotør
door-voice-who = Slik høres det ut når noen følger opp. Et eksempel, ikke en kunde.

# Keys that do something by themselves.
keys = Hurtigtaster
keys-all = Alle hurtigtaster
keys-what =
    { $key ->
        [j] Neste svar
        [k] Forrige svar
        [x] Velg eller opphev valget
        [s] Stjerne på dette eller alle valgte
        [t] Legg til merkelapp
        [e] Utelat fra scoren
        [n] Skriv et notat (på siden til et svar)
       *[other] Søk i kommentarene
    }
keys-open = Åpne
keys-this = Vis disse tastene
keys-about = De gjør ingenting mens du skriver, eller sammen med Ctrl, Alt eller ⌘.
keys-on = Bruk hurtigtaster på denne enheten
keys-close = Lukk

done-tagged = Merkelappen er lagt til.
done-untagged = Merkelappen er fjernet.
done-starred = Stjernen er satt.
done-unstarred = Stjernen er fjernet.
done-noted = Notatet er lagt til.
done-note-removed = Notatet er slettet.

# Whether the page keeps up with the responses by itself.
live = direkte
live-about = Tallene endrer seg når det kommer svar
live-slow = oppdateres hvert 30. sekund
live-out = du er logget ut

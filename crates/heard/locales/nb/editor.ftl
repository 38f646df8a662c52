### The survey editor, publishing, versions, and trying a survey.

## The survey editor: the page and its buttons.

editor = Redigering
editor-edit = Rediger
editor-published = Versjon { $version } er publisert, ingenting er endret
editor-saved-by = Utkast etter versjon { $version }, lagret { $when } av { $name }
editor-saved = Utkast etter versjon { $version }, lagret { $when }
editor-undo = Angre
editor-redo = Gjør om
editor-try = Prøv selv
editor-publish = Publiser …
editor-parts = Deler av undersøkelsen
editor-missing = mangler oversettelse
editor-missing-n =
    { $n ->
        [one] { $n } tekst å oversette
       *[other] { $n } tekster å oversette
    }
editor-wrong-n =
    { $n ->
        [one] { $n } feil:
       *[other] { $n } feil:
    }
editor-up = Flytt opp: { $name }
editor-down = Flytt ned: { $name }
editor-drop = Fjern: { $name }
editor-add = Legg til et spørsmål
editor-add-text = Hva skal det spørres om?
editor-add-text-about = La det stå tomt for å begynne med en ferdig tekst.
editor-add-kind = Hvordan skal det besvares?
editor-more = Begynn på nytt
editor-discard = Forkast utkastet
editor-discard-sure = Alt siden den publiserte versjonen går tapt og kan ikke hentes tilbake.
editor-conflict-by = { $name } endret denne delen i mellomtiden, kl. { $time }. Ingenting er overskrevet.
editor-conflict = Utkastet ble endret i et annet vindu i mellomtiden { $time }. Ingenting er overskrevet.
editor-conflict-gone = Spørsmålet finnes ikke lenger; «Angre» henter det tilbake. Dette ble skrevet:
editor-gone-add = Legg det til som et nytt spørsmål
editor-gone-drop = Forkast
editor-conflict-about = Det du skrev, står nedenfor og er ikke lagret ennå. Lagrer du nå, erstatter det den andre teksten.
editor-conflict-theirs = Se den andre versjonen
editor-line = Publisering begynner en ny linje i trenden.
editor-line-about = Andre ord eller en annen skala gir et annet mål. Linjen så langt blir stående.
editor-language = Språket som redigeres
editor-save = Lagre
editor-remove = Fjern dette spørsmålet
editor-settings = Navn og datoer
editor-settings-about = Dette gjelder straks, uten publisering.
editor-limited = åpen i en begrenset tid
editor-unlimited = alltid åpen
editor-language-first-is = Standardspråket; brukes der andre mangler tekst
editor-language-done = Alt er oversatt
editor-language-first = Gjør til standard
editor-language-remove = Fjern { $language }
editor-language-add = Et språk til
editor-language-add-send = Legg til
editor-language-foreign = På disse språkene stilles hovedspørsmålet på engelsk til det får egen tekst: { $languages }.
editor-tone = Hvordan de ferdige tekstene tiltaler folk
editor-tone-about = Bare tekstene som følger med Heard; egne tekster blir som de er.
editor-tone-only = Bare én måte: { $languages }.
tone-formal = Formelt, som med fremmede
tone-informal = Uformelt, som med venner
editor-leading = Hovedspørsmål
editor-thanks = Takk
editor-thanks-shipped = ferdige tekster for hver poengsum
editor-thanks-own = egne tekster
editor-conditional = { $kind }, med betingelse
editor-why = Og hvorfor? Hva det spørres om under, etter poengsum
editor-contact = Tilbud om kontakt
editor-offer = Tilby det der det finnes en måte å nå personen på
editor-titles = Overskrift etter poengsum
editor-texts = Hva som skjer videre, etter poengsum
editor-best = Går fra 1 til
editor-fields = Hva det spørres om
editor-ticks = Hvordan det besvares
editor-needed = Må besvares
tick-short = Bare én linje
tick-several = Flere kan velges
tick-other = Noe annet, med egne ord
editor-key = Navn i filer og filtre
editor-key-about = Lages av teksten. Det kan endres til spørsmålet er publisert.
editor-key-kept = Det er publisert og blir stående: svar er lagret under det.
editor-at-once = Nettleseren går dit selv etter noen sekunder
editor-link-about = Alle ser den, uansett svar: en lenke bare for fornøyde ville være filtrering av omtaler, som omtalesider og forbrukerloven forbyr.
editor-names = Disse navnene fylles ut der de står i en tekst:
editor-unsaved = Ikke lagret ennå. Skjemaet sier hvorfor.
editor-unsaved-off = Ikke lagret: Heard kan ikke nås. Det prøves igjen av seg selv.
editor-unsaved-out = Ikke lagret: du ble logget ut.
editor-unsaved-log-in = Logg inn i en ny fane, og kom tilbake
editor-unsaved-leave = Det du skrev, er ikke lagret. Gå videre og miste det?

## What texts are called.

text-question = Spørsmål
text-low = I den lave enden
text-high = I den høye enden
text-why = Spørsmål om kommentar
text-contact = Teksten i tilbudet
text-hints = Hva det spørres om etter: { $band }
text-title = Overskrift etter: { $band }
text-text = Hva som skjer videre etter: { $band }
text-link = Lenke på siste side
text-link-words = Hva lenken sier
text-url = Hvor den leder
text-choice = Valg
text-row = Rad
text-column = Kolonne
text-line = En linje under
list-choices = Valg
list-rows = Rader: hva som vurderes
list-columns = Kolonner: vurderingene
list-add-choices = Flere valg
list-add-rows = Flere rader
list-add-columns = Flere kolonner
list-add = Legg til
list-add-about = Én på hver linje, på standardspråket.
choice-n = Nummer { $n }
kind-of-comment = Med ord
kind-of-choice = Valg
kind-of-rating = Vurdering
kind-of-matrix = Tabell med vurderinger
kind-of-ranking = Rekkefølge
kind-of-metric = Et mål til
kind-of-date = Dato
kind-of-contact = Kontaktopplysninger
kind-of-hidden = Skjult felt

## When a question is asked.

editor-when = Spør bare hvis
when-what = Hva det ses på
when-operator = Hvordan det sammenlignes
when-value = Med hva
when-add = Legg til betingelse
when-text = Betingelsen som tekst
when-always = alltid
when-clear = Spør alltid
when-of-score = poengsummen
when-of-band = gruppen til poengsummen
when-of-comment = kommentaren
when-of-place = kanalen
when-of-language = språket
when-of-country = landet
when-of-team = teamet
when-of-product = produktet
when-of-answer = svaret på «{ $question }»
when-is = er
when-not = er ikke
when-least = er minst
when-most = er høyst
when-says = har ordet
when-missing = mangler
when-given = finnes

## The preview.

editor-preview = Forhåndsvisning
preview-width = Vis som
preview-phone = Telefon
preview-desktop = PC
preview-light = Lyst eller mørkt
preview-light-own = Som denne enheten
preview-light-light = Lyst
preview-light-dark = Mørkt
preview-score = Valgt poengsum
preview-score-n = Poengsum: { $score }
preview-show = Vis
preview-about = Den virkelige siden. Den kan ikke sendes herfra; det kan «Prøv selv».
preview-hidden = Ingen ser et skjult felt: sidens adresse bærer det, og det blir en egenskap ved svaret.

## What keeps a draft from being published.

trouble-languages = En undersøkelse trenger minst ett språk, hvert bare én gang.
trouble-no-words = Det mangler tekst på standardspråket. Skriv den.
trouble-too-long = Her er det plass til høyst { $most } tegn. Kort det ned.
trouble-control-character = Det er et tegn her som ikke er tekst. Skriv det på nytt.
trouble-too-many-questions = En undersøkelse har høyst { $most } spørsmål til. Fjern noen.
trouble-key-form = Bruk 1 til { $most } av a-z, 0-9, - og _.
trouble-key-taken = Dette navnet er opptatt. Velg et annet.
trouble-key-published = Dette navnet er publisert og blir stående, fordi svar er lagret under det.
trouble-same-words = «{ $text }» står her to ganger ({ $language }), så ingen kan skille dem. Endre ett av dem.
trouble-choices = Det må være 2 til { $most } av dem, og minst én rad.
trouble-best = En vurdering går fra 1 til et tall fra 2 til 10.
trouble-fields = Velg minst én av dem.
trouble-ahead = Betingelsen ser på `answer.{ $name }`, som det ikke spørres om før dette spørsmålet. Flytt det ned eller endre betingelsen.
trouble-not-a-choice = Betingelsen spør om `answer.{ $name }` er `{ $value }`, og det kan ingen svare. Mulige svar: { $known }.
trouble-brace-open = En klammeparentes er åpnet og ikke lukket. En klamme som tegn skrives to ganger: {"{"}{"{"}
trouble-brace-closed = En klammeparentes er lukket uten å være åpnet. En klamme som tegn skrives to ganger: {"}"}{"}"}
trouble-no-such-name = Det er ingenting som heter {"{"}{ $name }{"}"} her. Redigeringen viser navnene som kan brukes.
trouble-link = En lenke begynner med https://
surveys-edit = Rediger { $name }

## When it may be answered.

settings-opens = Åpner
settings-closes = Lukker
settings-zone-about = { $zone }. Tomt felt betyr ingen grense.
editor-scale = Skala
settings-most = Lukker etter så mange svar
settings-most-about = Bare svar som teller, telles.
settings-wrong-name = Bruk 1 til 200 tegn tekst.
settings-wrong-instant = Dette er ingen dag med klokkeslett. Skriv 2026-11-27T14:40.
settings-wrong-backwards = Den lukker før den åpner. Velg en senere slutt.
settings-wrong-most = Skriv et helt tall fra 1 og oppover.
open-early = Ikke åpen ennå: den åpner { $when }.
open-closed = Lukket siden { $when }: den tar ikke imot flere svar.
open-full = Lukket: den har de { $most } svarene den skulle ha.

## Publishing.

publish-title = Publiser { $name }
publish-back = Tilbake til redigeringen
publish-same = Det er ingenting å publisere
publish-same-about = Utkastet spør om nøyaktig det samme som versjon { $version }.
publish-stale = Noe ble endret i mellomtiden, og ingenting ble publisert.
publish-stale-about = Nedenfor står hva som ville endres nå. Se over og publiser på nytt.
publish-base = Versjon { $version } er publisert etter at dette utkastet begynte fra versjon { $base }.
publish-base-about = { $name } publiserte den. Publiseres utkastet, erstattes den.
publish-base-nobody = Publiseres utkastet, erstattes den.
publish-wrong = Dette må rettes først
publish-warnings = Dette kan være verdt å se på
publish-quoted = «{ $words }»
publish-untranslated =
    { $n ->
        [one] { $language }: { $n } tekst vises på standardspråket
       *[other] { $language }: { $n } tekster vises på standardspråket
    }
publish-line-new = Det begynner en ny linje i trenden.
publish-line-new-about = Ordene, skalaen eller navnet er endret, så score før og etter sammenlignes ikke.
publish-line-same = Linjen i trenden fortsetter.
publish-line-same-about = Hovedspørsmålet og skalaen er de samme, så score kan sammenlignes.
publish-changes = Hva som endres fra versjon { $version }
publish-what = Hva
publish-was = Var
publish-is = Blir
publish-send = Publiser som versjon { $version }
publish-never = En versjon endres aldri. Den som har en side åpen, besvarer versjonen de så.
change-of-scale = Skalaen
change-of-subject = Firmaet eller produktet som nevnes
change-of-tone = Tonen i de ferdige tekstene
change-of-offer = Tilbudet om kontakt
change-of-link = Lenken på siste side
change-of-language-added = Et språk kommer til
change-of-language-removed = Et språk faller bort
change-of-language-first = Standardspråket
change-of-added = Et spørsmål kommer til
change-of-removed = Et spørsmål faller bort
change-of-moved = Rekkefølgen på spørsmålene
change-of-asked = Hvordan et spørsmål besvares
change-of-when = { $question }
offer-yes = gis
offer-no = gis ikke

## Versions, and trying it.

versions = Versjoner
versions-n = Versjon { $version }
versions-now = publisert nå
versions-line = ny linje i trenden
versions-by = { $at }, av { $name }
versions-questions =
    { $n ->
        [one] { $n } spørsmål til
       *[other] { $n } spørsmål til
    }
versions-begin = Begynn et utkast fra den
versions-has-draft = Det finnes alt et utkast. Å begynne fra en versjon er ett steg til i det, som «Angre» tar tilbake.
try-draft = Du ser utkastet nøyaktig slik det er nå.
try-published = Du ser det som er publisert.
try-never = Svaret merkes som en test og teller aldri.
try-language = Språk
try-place = Kanal
try-place-about = For betingelser som ser på den, som mail eller shop. Kan stå tomt.
try-send = Lag en testlenke
try-again = Lag en til
try-made = Testlenken
try-link = Testlenke
try-open = Åpne her
try-until = Send den til telefonen eller en kollega. Den virker til { $date }.

## What was done.

done-question-removed = Spørsmålet er fjernet. «Angre» henter det tilbake.
done-draft-removed = Utkastet er forkastet. Dette er det som er publisert.
done-draft-begun = Utkastet er nå slik den versjonen var.
done-published = Publisert. Den som åpner undersøkelsen nå, ser den.
act-survey-published = publiserte en undersøkelse
act-survey-changed = endret navn eller datoer på en undersøkelse
act-draft-removed = forkastet et utkast

## The first words of new questions, as respondents read them.

first-ask-comment = Hva mer bør vi vite?
first-ask-choice = Hva betydde mest?
first-ask-rating = Hvor fornøyd er du med det?
first-ask-matrix = Hvordan var hver av disse?
first-ask-ranking = Hva er viktigst for deg?
first-ask-metric = Hvor enkelt var det?
first-ask-date = Når var det?
first-ask-contact = Hvordan kan vi nå deg?
first-ask-hidden = Kilde
first-quality = Kvalitet
first-speed = Hastighet
first-price = Pris
first-good = Bra
first-middling = Middels
first-bad = Dårlig

### The survey editor, publishing, versions, and trying a survey.

## The survey editor: the page and its buttons.

editor = Urejevalnik
editor-edit = Uredi
editor-published = Objavljena je različica { $version }, nič ni spremenjeno
editor-saved-by = Osnutek po različici { $version }, shranjeno { $when }, { $name }
editor-saved = Osnutek po različici { $version }, shranjeno { $when }
editor-undo = Razveljavi
editor-redo = Uveljavi znova
editor-try = Preizkusite sami
editor-publish = Objavi …
editor-parts = Deli ankete
editor-missing = ni prevedeno
editor-missing-n =
    { $n ->
        [one] { $n } besedilo za prevod
        [two] { $n } besedili za prevod
        [few] { $n } besedila za prevod
       *[other] { $n } besedil za prevod
    }
editor-wrong-n =
    { $n ->
        [one] { $n } napaka:
        [two] { $n } napaki:
        [few] { $n } napake:
       *[other] { $n } napak:
    }
editor-up = Premakni navzgor: { $name }
editor-down = Premakni navzdol: { $name }
editor-drop = Odstrani: { $name }
editor-add = Dodaj vprašanje
editor-add-text = Kaj želite vprašati?
editor-add-text-about = Pustite prazno, če želite začeti s pripravljenim besedilom.
editor-add-kind = Kako naj se odgovori?
editor-more = Začni znova
editor-discard = Zavrzi osnutek
editor-discard-sure = Vse od objavljene različice bo izgubljeno in se ne da vrniti.
editor-conflict-by = { $name } je ta del medtem spremenil/-a, ob { $time }. Nič ni bilo prepisano.
editor-conflict = Osnutek se je medtem spremenil v drugem oknu { $time }. Nič ni bilo prepisano.
editor-conflict-gone = Vprašanja ni več; »Razveljavi« ga vrne. Vpisano je bilo:
editor-gone-add = Dodaj kot novo vprašanje
editor-gone-drop = Zavrzi
editor-conflict-about = Vaše besedilo je spodaj in še ni shranjeno. Če ga zdaj shranite, nadomesti drugo.
editor-conflict-theirs = Poglej drugo različico
editor-line = Z objavo se v trendu začne nova črta.
editor-line-about = Druge besede ali druga lestvica pomenijo drugo merilo. Dosedanja črta ostane, kakršna je.
editor-language = Jezik, ki ga urejate
editor-save = Shrani
editor-remove = Odstrani to vprašanje
editor-settings = Ime in datumi
editor-settings-about = To velja takoj, brez objave.
editor-limited = odprta omejen čas
editor-unlimited = vedno odprta
editor-language-first-is = Privzeti jezik; drugi se opirajo nanj
editor-language-done = Vse je prevedeno
editor-language-first = Naj bo privzeti
editor-language-remove = Odstrani: { $language }
editor-language-add = Še en jezik
editor-language-add-send = Dodaj
editor-language-foreign = V teh jezikih je glavno vprašanje v angleščini, dokler nima svojega besedila: { $languages }.
editor-tone = Kako pripravljena besedila nagovarjajo
editor-tone-about = Samo besedila, ki jih prinaša Heard; vaša ostanejo, kakršna so.
editor-tone-only = Samo en način: { $languages }.
tone-formal = Vikanje
tone-informal = Tikanje
editor-leading = Glavno vprašanje
editor-thanks = Zahvala
editor-thanks-shipped = pripravljena besedila za vsako oceno
editor-thanks-own = lastna besedila
editor-conditional = { $kind }, s pogojem
editor-why = In zakaj? Kaj vprašamo spodaj, glede na oceno
editor-contact = Ponudba za stik
editor-offer = Ponudi, kjer je mogoč stik z osebo, ki odgovarja
editor-titles = Naslov glede na oceno
editor-texts = Kaj sledi, glede na oceno
editor-best = Od 1 do
editor-fields = Kaj vprašamo
editor-ticks = Kako se odgovori
editor-needed = Odgovor je obvezen
tick-short = Samo ena vrstica
tick-several = Izbrati je mogoče več možnosti
tick-other = Drugo, s svojimi besedami
editor-key = Ime v datotekah in filtrih
editor-key-about = Nastane iz besedila. Spremeniti ga je mogoče do objave vprašanja.
editor-key-kept = Je že objavljeno, zato ostane: pod njim so shranjeni odgovori.
editor-at-once = Brskalnik čez nekaj sekund tja odide sam
editor-link-about = Vidijo jo vsi, ne glede na odgovor: povezava samo za zadovoljne bi bila filtriranje ocen, kar spletišča z ocenami in potrošniško pravo prepovedujejo.
editor-names = Ta imena se v besedilu nadomestijo z vrednostmi:
editor-unsaved = Še ni shranjeno. Obrazec pove, zakaj.
editor-unsaved-off = Ni shranjeno: Heard ni dosegljiv. Poskus se ponavlja samodejno.
editor-unsaved-out = Ni shranjeno: odjavljeni ste bili.
editor-unsaved-log-in = Prijavite se v novem zavihku in se vrnite
editor-unsaved-leave = Vpisano ni shranjeno. Želite nadaljevati in to izgubiti?

## What texts are called.

text-question = Vprašanje
text-low = Na spodnjem koncu
text-high = Na zgornjem koncu
text-why = Vprašanje za komentar
text-contact = Besedilo ponudbe
text-hints = Kaj vprašamo po oceni: { $band }
text-title = Naslov po oceni: { $band }
text-text = Kaj sledi po oceni: { $band }
text-link = Povezava na zadnji strani
text-link-words = Besedilo povezave
text-url = Kam vodi
text-choice = Možnost
text-row = Vrstica
text-column = Stolpec
text-line = Vrstica pod njim
list-choices = Možnosti
list-rows = Vrstice: kaj se ocenjuje
list-columns = Stolpci: ocene
list-add-choices = Dodatne možnosti
list-add-rows = Dodatne vrstice
list-add-columns = Dodatni stolpci
list-add = Dodaj
list-add-about = Vsaka v svoji vrstici, v privzetem jeziku.
choice-n = Številka { $n }
kind-of-comment = Z besedami
kind-of-choice = Izbira
kind-of-rating = Ocena
kind-of-matrix = Tabela ocen
kind-of-ranking = Razvrstitev
kind-of-metric = Drugo merilo
kind-of-date = Datum
kind-of-contact = Podatki za stik
kind-of-hidden = Skrito polje

## When a question is asked.

editor-when = Vprašaj samo, če
when-what = Kaj se gleda
when-operator = Kako se primerja
when-value = S čim
when-add = Dodaj pogoj
when-text = Pogoj kot besedilo
when-always = vedno
when-clear = Vprašaj vedno
when-of-score = ocena
when-of-band = skupina ocene
when-of-comment = komentar
when-of-place = vir
when-of-language = jezik
when-of-country = država
when-of-team = ekipa
when-of-product = izdelek
when-of-answer = odgovor na »{ $question }«
when-is = je
when-not = ni
when-least = je vsaj
when-most = je največ
when-says = vsebuje besedo
when-missing = manjka
when-given = je vpisano

## The preview.

editor-preview = Predogled
preview-width = Prikaži kot
preview-phone = Telefon
preview-desktop = Računalnik
preview-light = Svetlo ali temno
preview-light-own = Kot ta naprava
preview-light-light = Svetlo
preview-light-dark = Temno
preview-score = Izbrana ocena
preview-score-n = Ocena: { $score }
preview-show = Prikaži
preview-about = Prava stran. Od tu je ni mogoče poslati; »Preizkusite sami« to omogoča.
preview-hidden = Skritega polja ne vidi nihče: prinese ga naslov strani in postane lastnost odgovora.

## What keeps a draft from being published.

trouble-languages = Anketa potrebuje vsaj en jezik, vsakega enkrat.
trouble-no-words = V privzetem jeziku ni besedila. Vpišite ga.
trouble-too-long = Sem gre največ { $most } znakov. Skrajšajte besedilo.
trouble-control-character = Tu je znak, ki ni besedilo. Besedilo vpišite znova.
trouble-too-many-questions = Anketa ima največ { $most } dodatnih vprašanj. Odstranite katero.
trouble-key-form = Uporabite od 1 do { $most } znakov a-z, 0-9, - in _.
trouble-key-taken = To ime je zasedeno. Izberite drugo.
trouble-key-published = To ime je objavljeno in ostane, ker so pod njim shranjeni odgovori.
trouble-same-words = »{ $text }« je tu dvakrat ({ $language }), zato nihče ne loči enega od drugega. Spremenite eno od besedil.
trouble-choices = Biti jih mora od 2 do { $most }, vrstica pa vsaj ena.
trouble-best = Ocena gre od 1 do števila med 2 in 10.
trouble-fields = Izberite vsaj en podatek.
trouble-ahead = Pogoj gleda `answer.{ $name }`, česar pred tem vprašanjem ne vprašamo. Premaknite vprašanje nižje ali spremenite pogoj.
trouble-not-a-choice = Pogoj sprašuje, ali je `answer.{ $name }` enak `{ $value }`, česar nihče ne more odgovoriti. Možno je: { $known }.
trouble-brace-open = Zaviti oklepaj je odprt in ni zaprt. Oklepaj kot znak se piše dvakrat: {"{"}{"{"}
trouble-brace-closed = Zaviti zaklepaj nima oklepaja. Zaklepaj kot znak se piše dvakrat: {"}"}{"}"}
trouble-no-such-name = Tu ni ničesar z imenom {"{"}{ $name }{"}"}. Možna imena našteje urejevalnik.
trouble-link = Povezava se začne s https://
surveys-edit = Uredi: { $name }

## When it may be answered.

settings-opens = Odpre se
settings-closes = Zapre se
settings-zone-about = { $zone }. Prazno polje pomeni brez omejitve.
editor-scale = Lestvica
settings-most = Zapre se po toliko odgovorih
settings-most-about = Upoštevani so samo odgovori, ki štejejo.
settings-wrong-name = Vpišite od 1 do 200 znakov besedila.
settings-wrong-instant = To ni dan z uro. Zapišite kot 2026-11-27T14:40.
settings-wrong-backwards = Zapre se, preden se odpre. Izberite poznejši konec.
settings-wrong-most = Vpišite celo število od 1 naprej.
open-early = Še ni odprta: odpre se { $when }.
open-closed = Zaprta od { $when }: odgovorov ne sprejema več.
open-full = Zaprta: ima predvidenih { $most } odgovorov.

## Publishing.

publish-title = Objava: { $name }
publish-back = Nazaj v urejevalnik
publish-same = Ni ničesar za objavo
publish-same-about = Osnutek vpraša natanko to, kar različica { $version }.
publish-stale = Medtem se je nekaj spremenilo in nič ni bilo objavljeno.
publish-stale-about = Spodaj je, kaj bi se spremenilo zdaj. Preglejte in objavite znova.
publish-base = Odkar se je osnutek začel iz različice { $base }, je bila objavljena različica { $version }.
publish-base-about = To različico je objavil/-a { $name }. Objava osnutka jo nadomesti.
publish-base-nobody = Objava osnutka jo nadomesti.
publish-wrong = To je treba najprej popraviti
publish-warnings = To je morda vredno pogledati
publish-quoted = »{ $words }«
publish-untranslated =
    { $n ->
        [one] { $language }: { $n } besedilo je v privzetem jeziku
        [two] { $language }: { $n } besedili sta v privzetem jeziku
        [few] { $language }: { $n } besedila so v privzetem jeziku
       *[other] { $language }: { $n } besedil je v privzetem jeziku
    }
publish-line-new = V trendu se začne nova črta.
publish-line-new-about = Spremenile so se besede, lestvica ali ime, zato se ocene pred objavo in po njej ne primerjajo.
publish-line-same = Črta v trendu se nadaljuje.
publish-line-same-about = Glavno vprašanje in lestvica ostaneta, zato so ocene primerljive.
publish-changes = Kaj se spremeni glede na različico { $version }
publish-what = Kaj
publish-was = Prej
publish-is = Po objavi
publish-send = Objavi kot različico { $version }
publish-never = Različica se nikoli ne spremeni. Kdor ima stran odprto, odgovori na različico, ki jo vidi.
change-of-scale = Lestvica
change-of-subject = Imenovano podjetje ali izdelek
change-of-tone = Nagovor pripravljenih besedil
change-of-offer = Ponudba za stik
change-of-link = Povezava na zadnji strani
change-of-language-added = Nov jezik
change-of-language-removed = Odstranjen jezik
change-of-language-first = Privzeti jezik
change-of-added = Novo vprašanje
change-of-removed = Odstranjeno vprašanje
change-of-moved = Vrstni red vprašanj
change-of-asked = Način odgovora na vprašanje
change-of-when = { $question }
offer-yes = da
offer-no = ne

## Versions, and trying it.

versions = Različice
versions-n = Različica { $version }
versions-now = zdaj objavljena
versions-line = nova črta v trendu
versions-by = { $at }, { $name }
versions-questions =
    { $n ->
        [one] { $n } dodatno vprašanje
        [two] { $n } dodatni vprašanji
        [few] { $n } dodatna vprašanja
       *[other] { $n } dodatnih vprašanj
    }
versions-begin = Začni osnutek iz nje
versions-has-draft = Osnutek že obstaja. Začetek iz različice je v njem nov korak, ki ga »Razveljavi« vrne.
try-draft = Videli boste osnutek natanko tak, kot je zdaj.
try-published = Videli boste, kar je objavljeno.
try-never = Vaš odgovor je označen kot preizkus in nikoli ne šteje.
try-language = Jezik
try-place = Vir
try-place-about = Za pogoje, ki ga preverjajo, na primer mail ali shop. Lahko ostane prazno.
try-send = Ustvari preizkusno povezavo
try-again = Ustvari še eno
try-made = Vaša preizkusna povezava
try-link = Preizkusna povezava
try-open = Odpri tukaj
try-until = Pošljite jo na telefon ali sodelavcu. Deluje do { $date }.

## What was done.

done-question-removed = Vprašanje je odstranjeno. »Razveljavi« ga vrne.
done-draft-removed = Osnutek je zavržen. To je objavljena različica.
done-draft-begun = Osnutek je zdaj tak kot tista različica.
done-published = Objavljeno. Kdor zdaj odpre anketo, vidi novo različico.
act-survey-published = je objavil/-a anketo
act-survey-changed = je spremenil/-a ime ali datume ankete
act-draft-removed = je zavrgel/-la osnutek

## The first words of new questions, as respondents read them.

first-ask-comment = Kaj bi še morali vedeti?
first-ask-choice = Kaj je bilo najpomembnejše?
first-ask-rating = Kako ste zadovoljni s tem?
first-ask-matrix = Kako je bilo s tem?
first-ask-ranking = Kaj vam je najpomembnejše?
first-ask-metric = Kako preprosto je bilo?
first-ask-date = Kdaj je bilo to?
first-ask-contact = Kako lahko stopimo v stik z vami?
first-ask-hidden = Vir
first-quality = Kakovost
first-speed = Hitrost
first-price = Cena
first-good = Dobro
first-middling = Srednje
first-bad = Slabo

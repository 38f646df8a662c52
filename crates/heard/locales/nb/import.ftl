# Bringing in history.
import-title = Import
import-title-empty = Ta med historikken
import-lead = Svar fra et annet verktøy eller en tabell: datoer, poengsummer og kommentarer blir som de var. Ingen får e-post på grunn av det, og den samme filen en gang til legger ikke til noe.
import-survey = Undersøkelse
import-survey-new = En ny undersøkelse
import-survey-name = Navn på den nye undersøkelsen
import-survey-name-hint = Trengs bare for en ny undersøkelse. Den spør om NPS etter en opplevelse, og kan endres senere.
import-file = Fil
import-file-hint = CSV med alle vanlige skilletegn og tegnsett, eller XLSX; høyst { $megabytes } MB og en million rader. Du ser hva den inneholder, før noe legges til.
import-send = Se på filen
import-no-file = Velg en fil.
import-no-survey = Velg en undersøkelse, eller gi den nye et navn.
import-earlier = Tidligere importer
import-what-next = Dette skjer videre
import-next-columns = Du sier hva kolonnene betyr
import-next-columns-about = Heard gjetter poengsum, kommentar, dato og mer ut fra navn og innhold. Du kan endre alt sammen.
import-next-check = Du ser hva som vil bli lagt til
import-next-check-about = Hvor mange rader, hvilke som ikke kan tas med (med linje og grunn), og hvilken score de gir.
import-next-start = Du setter i gang
import-next-start-about = Importen går av seg selv og kan stoppes når som helst. Det som alt er her, legges aldri til igjen.
import-column-file = Fil
import-column-state = Status
import-column-added = Lagt til
import-column-line = Linje
import-column-reason = Grunn
import-column-cell = Celle

import-state =
    { $state ->
        [uploaded] Ikke startet
        [running] Pågår
        [done] Ferdig
        [stopped] Stoppet
       *[failed] Mislyktes
    }

import-columns = Hva kolonnene betyr
import-columns-about = Alle kolonnene i filen, med noen av cellene.
import-empty-column = Ingenting i de første radene
import-sheet = Ark
import-read = Hvordan celler leses
import-format = Slik skrives datoer
import-format-choose = Velg
import-format-unclear = Dag og måned kan stå i begge rekkefølger i denne filen. Velg.
import-zone = Tidssone for datoene
import-zone-hint = For datoer som ikke oppgir en selv.
import-without = Rader med kommentar uten poengsum
import-without-leave = Utelat dem
import-without-keep = Behold dem som kommentarer; de teller ikke i scoren
import-check = Se på nytt
import-checked = Sett på igjen, med det du valgte.
import-dry-run = Hva som vil skje
import-dry-run-about = Ingenting er lagt til ennå.
import-put-right = Rett opp dette først
import-rows =
    { $n ->
        [one] { $n } rad i filen
       *[other] { $n } rader i filen
    }
import-fresh =
    { $n ->
        [one] { $n } svar blir lagt til
       *[other] { $n } svar blir lagt til
    }
import-present =
    { $n ->
        [one] { $n } er her allerede og blir som det er
       *[other] { $n } er her allerede og blir som de er
    }
import-comments =
    { $n ->
        [one] { $n } av dem er en kommentar uten poengsum
       *[other] { $n } av dem er kommentarer uten poengsum
    }
import-days = Fra { $from } til { $to }
import-no-days = Ingen datoer: alle regnes fra i dag
import-score-of = Scoren deres
import-left-out =
    { $n ->
        [one] { $n } rad utelates
       *[other] { $n } rader utelates
    }
import-none-left-out = Ingen rader utelates
import-remarks =
    { $n ->
        [one] { $n } rad å se på
       *[other] { $n } rader å se på
    }
import-remarks-about = De legges til likevel.
import-list = Linje for linje
import-list-more = De første { $shown } av { $n }.
import-start =
    { $n ->
        [one] Legg til { $n } svar
       *[other] Legg til { $n } svar
    }
import-start-none = Ingenting å legge til
import-crumb = Import

import-reading = Filen leses.
import-running = { $done } av { $total } rader
import-running-about = Du kan lukke denne siden: importen fortsetter uten den.
import-stop = Stopp
import-stopped = Stoppet etter { $done } av { $total } rader.
import-stopped-early = Stoppet før den første raden.
import-stopped-about = Det som er lagt til, blir stående. Fortsetter du, begynner den der den stoppet.
import-failed = Noe gikk galt etter { $done } av { $total } rader.
import-failed-early = Noe gikk galt før den første raden.
import-failed-about = Det som er lagt til, blir stående. Fortsetter du, begynner den der det gikk galt; skjer det igjen, si fra til den som driver denne Heard-installasjonen.
import-gone = Filen er ikke her lenger
import-gone-about = Filer slettes etter en uke, eller en dag etter at de er importert. Velg filen på nytt for å fortsette: det som er lagt til, legges ikke til to ganger.
import-gone-start = Velg filen på nytt
import-go-on = Fortsett
import-error = Hva som gikk galt
import-progress = Fremdrift
import-done =
    { $n ->
        [one] { $n } svar lagt til
       *[other] { $n } svar lagt til
    }
import-added = Lagt til
import-repeated = Her fra før
import-skipped = Utelatt
import-score-now = Undersøkelsens score nå
import-few-now = Fra femte svar får du en score.
import-overview = Til undersøkelsen
import-more = Importer en fil til

import-role-score = Poengsum
import-role-comment = Kommentar
import-role-date = Dato
import-role-email = E-postadresse
import-role-name = Kundens navn
import-role-language = Språk
import-role-agent = Agent
import-role-team = Team
import-role-product = Produkt
import-role-country = Land
import-role-account = Firma (kundens)
import-role-place = Kanal
import-role-property = Behold under eget navn
import-role-none = Ikke ta med

import-format-ymd = År først: { $example }
import-format-dmy = Dag først: { $example }
import-format-mdy = Måned først: { $example }
import-format-excel = Slik Excel teller: { $example }
import-format-unix-s = Sekunder siden 1970: { $example }
import-format-unix-ms = Millisekunder siden 1970: { $example }

import-mistake-nothing = Ingen kolonne er poengsummen eller kommentaren. Velg en.
import-mistake-twice = To kolonner er valgt som: { $name }. La én av dem stå.
import-mistake-no-format = Velg hvordan datoene er skrevet.
import-mistake-no-zone = Det finnes ingen tidssone «{ $name }». Skriv den som Europe/Oslo.
import-mistake-no-column = Filen har ingen kolonne «{ $name }».

import-reason-no-score = Ingen poengsum
import-reason-nothing-said = Verken poengsum eller kommentar
import-reason-not-a-number = Poengsummen er ikke et tall
import-reason-not-whole = Poengsummen er ikke et helt tall
import-reason-off-scale = Poengsummen er ikke på undersøkelsens skala
import-reason-no-date = Ingen dato
import-reason-not-a-date = Datoen er skrevet på en annen måte
import-reason-impossible-date = Datoen finnes ikke
import-reason-future-date = Datoen er ikke kommet ennå
import-reason-ancient-date = Datoen er før 1970
import-reason-short-row = Færre celler enn kolonner; resten er tomt
import-reason-long-row = Flere celler enn kolonner
import-reason-undecodable = Tegn som ikke kan leses
import-reason-nul = NUL-tegn, utelatt
import-reason-stray-quote = Tekst etter et avsluttende anførselstegn
import-reason-unclosed-quote = Et anførselstegn som aldri lukkes
import-reason-not-an-address = Ikke en e-postadresse; beholdt under kolonnens navn
import-reason-not-a-language = Ikke en språkkode som sl; beholdt under kolonnens navn
import-reason-not-a-country = Ikke en landkode på to bokstaver; beholdt under kolonnens navn
import-reason-too-long = Mer enn 200 bokstaver; beholdt under kolonnens navn

import-wrong-unreadable = Filen kunne ikke leses. Velg den på nytt.
import-wrong-disk = Det er ikke plass på disken til denne Heard-installasjonen. Si fra til den som driver den.
import-wrong-empty = Filen er tom. En tabell begynner med en linje som gir kolonnene navn.
import-wrong-empty-sheet = Arket «{ $name }» er tomt. Fyll det ut, eller velg et annet.
import-wrong-old-workbook = Dette er en arbeidsbok av den gamle typen (.xls) eller en med passord. Lagre den som .xlsx uten passord.
import-wrong-pdf = Dette er en PDF, ikke en tabell. Eksporter tabellen som CSV eller XLSX.
import-wrong-packed = Dette er en pakket fil. Pakk den ut, og velg tabellen som ligger i den.
import-wrong-web-page = Dette er en nettside eller XML, ikke en tabell. Åpne den i et regneark, og lagre den som .xlsx.
import-wrong-binary = Dette er verken CSV eller XLSX. Eksporter tabellen som en av dem.
import-wrong-file-too-large = Filen er større enn 200 MB. Del den i flere.
import-wrong-too-many-rows = Det er mer enn en million rader (linje { $line } er én for mye). Del filen i flere.
import-wrong-too-many-columns = Linje { $line } har mer enn 500 celler. Fjern kolonnene som ikke trengs.
import-wrong-cell-too-long = Cellen i kolonne { $column } i raden som begynner på linje { $line }, er lengre enn 32 KB. Se der etter et anførselstegn som aldri lukkes.
import-wrong-no-such-sheet = Arket finnes ikke; arkene er { $name }.
import-wrong-no-sheet = Arbeidsboken har ikke noe ark med celler. Lagre tabellen som CSV, og velg den filen.
import-wrong-unpacks-too-large = Arbeidsboken ville bli større enn det som er trygt når den pakkes ut. Lagre arket som CSV, og velg den filen.
import-wrong-damaged = Arbeidsboken er skadet. Åpne den i et regneark og lagre den på nytt, eller lagre den som CSV.

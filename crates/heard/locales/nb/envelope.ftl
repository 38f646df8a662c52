### Konvolutten ved siden av en kunde: hva den skriver i en kollegas eget e-postprogram.

# Til kunder: kort, bare spørsmål, aldri ros på kundens vegne.
envelope-thanks-body =
    Takk for at du tok deg tid. Jeg har lest svaret ditt.

    Er det noe vi bør forklare, rette opp eller gjøre annerledes? Svar gjerne på denne e-posten.
envelope-request-subject = Hva mener du om { $product }?
envelope-request-body =
    Vi vil gjerne vise hva kundene mener om oss, på godt og vondt. Vil du skrive noen ærlige setninger til oss? Vi venter ikke ros.

    1. Hva trengte du da du kom til oss?
    2. Hva var bra, og hva var ikke bra?
    3. Hva bør andre vite før de velger?

    Kan vi publisere det du skriver, med eller uten navnet ditt?
envelope-request-link = Svar på denne e-posten, eller skriv her: { $link }
envelope-request-gift = Som takk, uansett hva du skriver: { $gift }. Vi sier fra om det ved siden av ordene dine.

# Til kolleger.
envelopes = E-postmaler
envelopes-card = Hva konvolutten ved siden av en kunde skriver i ditt eget e-postprogram.
envelopes-go = Se malene
envelopes-about = Konvolutten ved siden av en kunde åpner ditt eget e-postprogram med mottaker, emne og tekst fylt inn. Du leser, endrer det du vil, og sender selv: Heard sender ingenting.
envelopes-own = Egne maler
envelopes-none = Det finnes ingen egne maler ennå. De nedenfor er alltid der: begynn med en av dem, eller skriv en ny.
envelopes-full = Det er femti maler. Fjern en som ikke trengs lenger.
envelopes-shipped = Alltid der
envelopes-shipped-about = På kundens språk der det er et av Heards, ellers på språket til dette arbeidsområdet.
envelope-thanks = Takk for svaret
envelope-thanks-about = Åpnes først ved siden av den som har svart. Passer til enhver poengsum: den spør hva som må gjøres.
envelope-request = Forespørsel om uttalelse
envelope-request-about = Ber om ærlige ord, gode eller dårlige, med spørsmål å svare på. Aldri med ros å skrive av.
envelope-blank = Tom e-post
envelope-open = Skriv til { $name } i e-postprogrammet ditt: { $letter }
envelope-others = Andre maler
envelope-others-of = Andre maler for { $name }
envelope-begin = Begynn med denne
envelope-begin-of = Skriv en mal som begynner med «{ $letter }»
envelope-add = Skriv en mal
envelope-change = Endre malen
envelope-name = Navn
envelope-name-about = Slik kolleger velger den ved siden av en kunde.
envelope-name-wrong = Det trengs et navn på høyst 60 tegn.
envelope-language = Språk
envelope-language-about = Tilbys først for kunder som leser det.
envelope-language-any = For alle
envelope-language-wrong = Velg et av disse språkene.
envelope-subject = Emne
envelope-body = Tekst
envelope-subject-wrong = Det trengs én linje på 1 til 150 tegn.
envelope-body-wrong = Det trengs 1 til 2000 tegn.
envelope-text-unknown = Et ord i klammeparentes er ikke et av dem nedenfor.
envelope-gaps = Hva som fylles inn for hver kunde
envelope-gaps-about = Det som står bak streken, sies der ingenting er kjent: {"{"}name|du{"}"}.
envelope-gap-name = Fornavn
envelope-gap-product = Det de svarte om
envelope-gap-link = Der en uttalelse skrives
envelope-gap-gift = Det som gis som takk
envelope-gap-employee = Navnet ditt
envelope-look = Se den utfylt
envelope-example = Eksempel
envelope-example-about = For en kunde som heter { $name }, slik e-postprogrammet ditt ville vist det.
envelope-cut = E-postprogrammer tar imot { $most } byte, så teksten er kuttet der du ser …. Bokstaver utenfor engelsk tar opptil seks byte hver.
envelope-hint-praise = Dette ber om gode ord. Be om ærlige, gode eller dårlige: omtalesider forbyr å be om ros, og en bestilt uttalelse overbeviser ingen.
envelope-hint-reward = Dette lover noe for gode ord. Det er forbudt i mange land: lov det uansett hva som skrives, eller la det være.
envelope-remove = Fjern
envelope-remove-of = Fjern { $name }
envelope-remove-about = Den tilbys ikke lenger ved siden av kunder.
envelope-values = Hva hver mal kan nevne
envelope-values-about = Begge kan stå tomme: da sies ingenting om dem.
envelope-link = Der en uttalelse skrives
envelope-link-about = En side hos dere. Står der en mal sier {"{"}link{"}"}.
envelope-link-wrong = Det trengs adressen til en side som begynner med https:// eller http://, på høyst 300 tegn.
envelope-gift = Det som gis som takk
envelope-gift-about = Med egne ord, for eksempel: en ringeklokke til sykkelen. Står der en mal sier {"{"}gift{"}"}. Den gis uansett hva noen skriver; en gave for ros er ulovlig i mange land.
envelope-gift-wrong = Én linje på høyst 100 tegn.
done-envelope-added = Malen er lagt til.
done-envelope-changed = Malen er endret.
done-envelope-removed = Malen er fjernet.
act-envelope-made = skrev en e-postmal
act-envelope-changed = endret en e-postmal
act-envelope-removed = fjernet en e-postmal

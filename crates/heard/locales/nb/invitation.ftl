### The page that asks one customer.

invite-title = Spør én kunde
invite-about = Du får en lenke som bare er for denne kunden: ett svar, som kan endres i 30 dager. Sett den inn i det du skriver til kunden.
invite-name = Navn
invite-name-about = Siden hilser på kunden med fornavn, og sier ellers ingenting om personen.
invite-email = E-postadresse
invite-email-about = Slik at svar fra den samme kunden kan kjennes igjen. Heard skriver ikke til noen.
invite-language = Språk
invite-language-any = Som nettleseren
invite-more = Hvem som hjalp kunden, og hva det gjelder
invite-agent = Agent
invite-team = Team
invite-product = Produkt
invite-country = Land
invite-country-about = To bokstaver, for eksempel NO.
invite-account = Firma
invite-account-about = Firmaet kunden svarer for.
invite-send = Lag lenken
invite-made = Her er lenken
invite-made-for = Her er lenken for <bdi>{ $who }</bdi>
invite-made-about = Den tar imot et første svar til { $until }. Den vises bare nå: Heard beholder ingen kopi.
invite-link = Lenke til spørsmålet
invite-scores = Én lenke for hver poengsum
invite-scores-about = Til tallene i en e-post: et klikk åpner spørsmålet med tallet valgt. Det teller når kunden trykker på knappen der.
invite-score-link = Lenke med { $score } valgt
invite-another = Spør noen andre
invite-try = Se den slik kunden gjør

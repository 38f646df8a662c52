# Hvilket språk leseren tiltales på.
language = Språk
language-yours = Språket ditt
language-of-browser = Som nettleseren ber om
language-change = Bytt språk
language-wrong = Velg ett av språkene.
language-house = Språket i arbeidsområdet
language-house-about = Alle leser Heard på språket de har valgt på kontosiden, eller som nettleseren ber om. Dette gjelder for alle andre, for e-post og for bilder som utenforstående ser.
notice-too-large = Det var for mye på en gang
notice-too-large-lead = Det som ble sendt, er større enn et skjema kan være. Ingenting ble endret. Gå tilbake og send mindre.

fault-title = Noe gikk galt her
fault-lead = Det var ikke din feil. Gå tilbake og prøv igjen om et øyeblikk; det som er bekreftet tidligere, er trygt.
fault-number = Hvis det vedvarer, gi den som driver denne Heard-installasjonen, nummeret { $operation }: loggen sier mer ved siden av det.

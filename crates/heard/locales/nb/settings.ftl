# Settings and account.
settings-judge = Når teller et svar?
settings-judge-about = E-postskannere åpner lenker og trykker på knapper. Alle svar sjekkes for tegn på det når de kommer inn, og de som en skanner kan ha sendt, venter utenfor scoren til noen bekrefter.
settings-judge-none = Velg ett av de to.
settings-judge-note = Det gjelder for svar fra nå av. Det som er talt med, forblir talt med.
settings-save = Lagre
mode-balanced = Balansert
mode-balanced-about = En kommentar, eller en hånd som ble sett på siden, veier tyngre enn det en skanner gjorde før. Få blir bedt om å bekrefte. Passer for nesten alle.
mode-strict = Streng
mode-strict-about = Ethvert tegn på en skanner krever bekreftelse, uansett hva annet som taler for et menneske. Flere blir spurt, og noen av dem bekrefter ikke. For undersøkelser der en uriktig lav poengsum setter i gang mye arbeid.

settings-name = Navn
settings-zone = Tidssone
settings-time = nå { $time }
settings-url = Adresse

account-who = Du
account-role = Rollen din: { $role }.
account-about = Du arbeider i { $workspace }. Når du logger ut, avsluttes denne økten; øktene dine på andre enheter fortsetter.
account-password = Bytt passord
account-password-about = Alle andre steder der du er logget inn, blir du logget ut.
account-password-now = Nåværende passord
account-password-new = Nytt passord
account-password-wrong = Dette er ikke ditt nåværende passord.
account-password-change = Bytt passordet
done-password-changed = Passordet er byttet. Alle andre steder er du logget ut.
settings-mail = E-post
settings-mail-about = Serveren som sender e-post fra denne Heard-installasjonen, for eksempel lenker til nytt passord.
settings-mail-off = Ikke satt opp ennå. Uten den kan ingen få nytt passord på e-post.
settings-mail-on = Sendes av { $host }.
settings-mail-go = E-postinnstillinger

### Signing in, setting up, and pages that say what is the matter.

login-title = Logg inn
login-email = E-postadresse
login-password = Passord
login-send = Logg inn
login-wrong = E-postadressen og passordet passer ikke sammen. Sjekk begge deler.
login-again = Skjemaet kom ikke fra denne siden. Prøv igjen her.
login-nowhere = Passordet er riktig, men du har ikke lenger tilgang til noe arbeidsområde her. Be en eier gi deg tilgang igjen.
login-wait = For mange forsøk. Vent { $wait ->
    [one] ett sekund
   *[other] { $wait } sekunder
  } og prøv igjen.
login-forgot = Glemt passordet?
login-changed = Passordet er byttet. Logg inn med det nye.

forgot-title = Glemt passordet?
forgot-lead = Oppgi adressen du logger inn med. Finnes det en konto med den, er en e-post med lenke til nytt passord på vei.
forgot-send = Send meg en lenke
forgot-email-wrong = Dette ser ikke ut som en e-postadresse.
forgot-sent-title = Se i e-posten din
forgot-sent-lead = Finnes det en konto med { $email }, kommer det en e-post dit med lenke til nytt passord om et minutt eller to. Lenken virker i en time.
forgot-sent-none = Kom det ingenting? Se i søppelposten, og sjekk om adressen er skrevet riktig. Den som driver denne Heard-installasjonen, kan også lage en lenke.
forgot-again = Prøv en annen adresse
forgot-back = Tilbake til innloggingen
forgot-without-mail = Denne Heard-installasjonen kan ikke sende e-post ennå. Be eieren om en lenke til nytt passord: på maskinen den kjører på, lages en med denne kommandoen.

reset-title = Velg nytt passord
reset-lead = For { $email }. Alle steder der du er logget inn nå, blir du logget ut.
reset-new = Nytt passord
reset-send = Bytt passordet
reset-gone-title = Denne lenken virker ikke lenger
reset-gone-lead = Den virker én gang, og i en time. Be om en ny.
reset-gone-again = Be om en ny lenke

setup-title = Sett opp Heard
setup-lead = Én side, så er du ferdig. Denne lenken virker én gang.
setup-name = Navnet ditt
setup-name-wrong = Oppgi et navn på høyst 100 tegn.
setup-email = E-postadressen din
setup-email-wrong = Dette ser ikke ut som en e-postadresse.
setup-password = Passord
setup-password-hint = Minst { $shortest } tegn. Noen ord etter hverandre er bra og lett å huske.
setup-workspace = Navnet på firmaet ditt
setup-workspace-hint = Kundene leser det i spørsmålet. Du kan spørre om enkeltprodukter senere.
setup-zone = Tidssone
setup-zone-hint = Dager, uker og måneder begynner etter denne klokken.
setup-zone-wrong = Det finnes ingen slik tidssone. Skriv den som Europe/Oslo.
setup-url = Adressen til denne Heard-installasjonen
setup-url-hint = Lenkene du sender til kunder, begynner med den. Kundene må kunne nå den.
setup-url-wrong = Skriv den som https://feedback.example.com, uten noe etter.
setup-send = Sett opp

password-short = For kort: minst { $shortest } tegn trengs.
password-long = For langt: høyst 200 tegn.
password-common = For lett å gjette. Velg et annet.

notice-home = Til oversikten
notice-unset = Heard er ikke satt opp ennå
notice-unset-lead = Terminalen den ble startet i, viser en lenke som setter den opp. Har du lukket den, start `heard serve` på nytt.
notice-setup-done = Denne Heard-installasjonen er allerede satt opp
notice-setup-done-lead = En oppsettslenke virker én gang. Logg inn med e-postadressen og passordet ditt. Har du mistet passordet, lager denne kommandoen en lenke til et nytt, på maskinen Heard kjører på.
notice-setup-old = Denne oppsettslenken virker ikke lenger
notice-setup-old-lead = Heard lager en ny hver gang det startes. Terminalen der det sist ble startet, viser den. Har du lukket den, starter du `heard serve` på nytt.
notice-missing = Denne siden finnes ikke
notice-missing-lead = Adressen kan være feilskrevet, eller det som var her, er borte.
notice-stale = Dette skjemaet er ikke gyldig lenger
notice-stale-lead = Du kan ha logget inn på nytt, eller det har stått åpent lenge. Ingenting ble endret. Gå tilbake, last siden på nytt og send skjemaet en gang til.
notice-later = For mange sidevisninger på én gang
notice-later-lead = Vent et minutt, og last siden på nytt.

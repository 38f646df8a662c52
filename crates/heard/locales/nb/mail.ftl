### What our own mails say.

mail-hello = Hei, { $name }!
mail-foot = Sendt av Heard på

mail-reset-subject = Nytt passord til Heard
mail-reset-title = Velg nytt passord
mail-reset-why = Noen, trolig du, har bedt om nytt passord for { $email }. Med denne lenken velger du et:
mail-reset-go = Velg nytt passord
mail-reset-plain = Hvis knappen ikke virker, kopier denne adressen inn i nettleseren:
mail-reset-lasts = Lenken virker i en time, og én gang.
mail-reset-not-you = Var det ikke deg, trenger du ikke gjøre noe: passordet ditt blir som det er. Ikke gi lenken videre; den som har den, kommer inn på kontoen din.

mail-changed-subject = Passordet ditt til Heard er byttet
mail-changed-title = Passordet ditt er byttet
mail-changed-what = Passordet for { $email } er nettopp byttet, og alle andre steder der du var logget inn, er du logget ut.
mail-changed-not-you = Var det ikke deg, velg et nytt med en gang, og si fra til den som tar seg av Heard hos dere.
mail-changed-go = Dette var ikke meg

mail-test-subject = Heard kan sende e-post
mail-test-title = E-posten virker
mail-test-what = Du ba om denne testen. Den er kommet frem, så nye passord kan sendes på e-post.
mail-test-look = Fant du den i søppelposten, be den som tar seg av domenet deres, om å la denne serveren sende for det (SPF, DKIM).

mail-colleague-subject = { $by } inviterer deg til { $workspace }
mail-colleague-title = Bli med i { $workspace }
mail-colleague-what = { $by } inviterer deg til å arbeide med det kundene til { $workspace } sier. Med denne lenken blir du med:
mail-colleague-go = Bli med
mail-colleague-lasts = Lenken virker i sju dager, én gang, og for denne adressen.
mail-colleague-unknown = Vet du ikke hva dette gjelder, trenger du ikke gjøre noe: uten deg er lenken ingenting verdt.

mail-noted-subject = { $company } har notert { $score }
mail-noted-title = Vi har notert { $score }
mail-noted-what = Takk. Du svarte { $company } på e-post med { $score }.
mail-noted-change = Med denne lenken kan du endre det eller legge til noen ord:
mail-noted-go = Endre eller legg til noen ord

mail-no-more-subject = { $company } skriver ikke til deg mer
mail-no-more-title = Ingen flere undersøkelser
mail-no-more-what = Som du ønsker: { $company } sender ingen flere undersøkelser til { $email }.

mail-trial-subject = Heard prøver om e-post kommer tilbake
mail-trial-title = En e-post til oss selv
mail-trial-what = { $name } ville vite om e-post kommer tilbake til Heard. Når denne kommer dit Heard tar imot e-post, sier siden det.

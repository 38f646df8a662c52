# One response.
response-older = Eldre svar
response-newer = Nyere svar
response-write = Skriv tilbake
response-write-to = Skriv til { $name } i e-postprogrammet ditt
response-lead = Poengsum og kommentar
response-answers = Flere svar
response-other = Noe annet
response-versions = Tidligere versjoner
response-versions-about = Den siste bekreftede teller.
response-timeline = Alt som har skjedd
response-about = Hvem, hvor og hvordan
response-contact = Kontakt
response-others = Andre svar
response-nobody = Uten navn
response-nobody-about = Svaret kom uten navn og adresse, for eksempel via den åpne lenken, så det er ingen å svare.
response-facts = Opplysninger
response-invitation = Invitasjon
response-made = Laget
response-sent = Sendt
response-unsent = ikke ennå
response-expires = Lenken virker til
response-clicks = Klikk
response-clicks-about = Et klikk er ikke et svar: e-postskannere klikker også.
response-state =
    { $state ->
        [provisional] En e-postskanner kan ha trykket på knappen, så svaret teller ikke i scoren før kunden bekrefter det.
        [excluded] Det blir stående her og i alle eksporter, men teller ikke i scoren.
       *[test] Det ble laget for å prøve undersøkelsen, så det teller ikke i scoren.
    }
response-exclude = Utelat fra scoren…
response-exclude-about = Det blir stående her og i alle eksporter. Hvor mange som er utelatt, og hvorfor, står ved siden av scoren.
response-reason = Hvorfor?
reason-own-staff = Fra egne ansatte
reason-duplicate = Duplikat
reason-spam = Spam
reason-trial = Test av undersøkelsen
reason-wrong-survey = Ment for en annen undersøkelse
reason-other = Annen grunn
response-note = Notat
response-note-about = For dem som spør senere. Er det en annen grunn, skriv hvilken.
response-exclude-do = Utelat
response-excluded = Utelatt fra scoren
response-restore-do = Ta med i scoren igjen
response-restore-sure = Vil du ta med dette svaret i scoren igjen?
response-wants-contact = Vil kontaktes
response-pending = En endring venter
response-pending-about = Den erstatter svaret når kunden bekrefter, og teller ikke før det.
response-replaced = erstattet { $when }
response-version = Undersøkelsesversjon { $number }
response-changed = Endret { $when }
response-mail-subject = Svaret ditt til { $company }
origin-imported = Importert
origin-demo = Oppdiktet for demonstrasjonen

exclude-no-reason = Velg en grunn først.
exclude-no-note = Skriv i notatet hvilken grunn det er.
restore-why = Utelatt av { $name } { $when }: { $why }.
somebody = Noen

# What happened, day by day. What was said in a few words stands in for the whole of it.
day-today = I dag
day-yesterday = I går
said-both = { $score } og en kommentar
said-score = { $score }
said-comment = en kommentar
time-answered = Svarte: { $said }
time-edited = Endret til { $said }
time-before = Før: { $said }
time-pending = Ville endre til { $said }
time-pending-detail = Teller ikke: det ble bedt om bekreftelse
time-confirmed = Bekreftet, så det teller herfra
time-further = Endrede svar på flere spørsmål; tidligere:
time-agreed = Samtykke til å bli kontaktet, med disse ordene:
time-excluded = { $name } utelot svaret fra scoren
time-restored = { $name } tok svaret med i scoren igjen
time-invited = Invitasjon laget
time-sent = Invitasjon sendt
time-sent-to = Invitasjon sendt til { $mail }
time-clicked = Lenken ble åpnet for første gang
time-clicks =
    { $n ->
        [one] { $n } klikk sett, ikke talt med
       *[other] { $n } klikk sett, ikke talt med
    }
time-trap = En lenke som ingen mennesker ser, ble fulgt, så en skanner var der
time-other = Et annet svar: { $said }
time-noted = { $name } skrev et notat
time-note-removed = { $name } slettet et notat
time-tagged = { $name } satte på merkelappen «{ $tag }»
time-untagged = { $name } fjernet merkelappen «{ $tag }»
time-starred = { $name } satte en stjerne
time-unstarred = { $name } fjernet stjernen

# Tags and notes of one response.
tag-remove = Fjern merkelappen { $tag }
tag-full = Svaret har 20 merkelapper, og flere går det ikke. Fjern en først.
tags-none = Ingen merkelapper ennå: skriv et ord for hva dette gjelder, for eksempel «levering». Merkelappen fører deg så til alle svar som har den.
response-noting = Notat
response-noting-about = For kolleger; kunden ser det aldri.
response-noting-do = Legg til notat
response-note-remove = Slett notatet
response-note-sure = Vil du slette dette notatet? At det fantes, blir stående i historikken.
note-none = Skriv noe først.
note-long = Et notat kan ha høyst 4 000 tegn.

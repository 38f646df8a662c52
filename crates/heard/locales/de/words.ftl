# Glossary. One word for one thing, in all files.
#   response, answer = Antwort; survey = Umfrage; question = Frage; comment = Kommentar
#   score of one response = Bewertung; score of many = Score (der); share = Anteil; interval = Intervall
#   promoter, passive, detractor = Promotor, Passive(r), Detraktor; NPS, CSAT, CES stay
#   CSAT bands = zufrieden, neutral, unzufrieden; CES bands = einfach, mittel, schwierig; ease = Einfachheit
#   change (over time) = Veränderung; difference (of groups) = Unterschied; real, no clear = echt, kein(e) klare(r)
#   feed = Antwortliste; view = Ansicht; filter = Filter; overview = Übersicht; table = Tabelle; trend = Zeitverlauf
#   fact = Merkmal; place = Quelle; account = Firma; agent = Agent; team = Team; product = Produkt; country = Land
#   tag = Label (das; never “Tag”, which is a day); star = Stern; note = Notiz
#   leave out = ausschließen; take back = wieder einbeziehen; left out of an import = übersprungen
#   second press = Bestätigung; mail scanner = E-Mail-Scanner; open link = offener Link; invitation = Einladung
#   workspace = Arbeitsbereich; member, colleague = Mitglied; people = Personen; link for people outside = öffentlicher Link
#   roles: owner, manager, agent, viewer = Inhaber, Manager, Agent, Betrachter
#   sign in, log out = anmelden, abmelden; settings = Einstellungen; my account = Konto; history = bisherige Antworten
#   choice = Möglichkeit; draft = Entwurf; test link = Testlink
#   operations = Betrieb; backup = Sicherung; whoever runs this Heard = Betreiber dieser Installation
# Readers are addressed as “Sie”. Buttons are infinitives: “Ansicht speichern”.

# Numbers and what they mean. Used by the product itself, not by one page.

percent = { $n } %
interval = von { $low } bis { $high }
interval-short = { $low } bis { $high }
confidence =
    { $metric ->
        [nps] Der wahre Score liegt mit 95 % Sicherheit zwischen { $low } und { $high }.
       *[other] Der wahre Anteil liegt mit 95 % Sicherheit zwischen { $low } und { $high }.
    }
responses-n =
    { $n ->
        [one] { $n } Antwort
       *[other] { $n } Antworten
    }
responses-so-far =
    { $n ->
        [one] Bisher { $n } Antwort
       *[other] Bisher { $n } Antworten
    }
customers-n =
    { $n ->
        [one] von { $n } Kunden
       *[other] von { $n } Kunden
    }

# “Plus 14” + “gegenüber den 30 Tagen davor (28).”
change-up =
    { $metric ->
        [nps] Plus { $by }
       *[other]
            { $by ->
                [one] Plus { $by } Punkt
               *[other] Plus { $by } Punkte
            }
    }
change-down =
    { $metric ->
        [nps] Minus { $by }
       *[other]
            { $by ->
                [one] Minus { $by } Punkt
               *[other] Minus { $by } Punkte
            }
    }
change-up-little = Um weniger als 1 gestiegen
change-down-little = Um weniger als 1 gesunken
change-same = Unverändert
change-from = gegenüber { $period } ({ $before }).
change-real = Das ist eine echte Veränderung: Der Zufall allein bewirkt so etwas in etwa 1 von { $times } Fällen.
change-real-rare = Das ist eine echte Veränderung: Der Zufall allein bewirkt so etwas in weniger als 1 von 1.000 Fällen.
change-real-plain = Das ist eine echte Veränderung.
change-unclear = Keine klare Veränderung: Der Zufall allein bewirkt so etwas in etwa 1 von { $times } Fällen.
change-unclear-often = Keine klare Veränderung: Der Zufall allein bewirkt so etwas oft.
change-none = Kein Vergleich:
change-none-why =
    { $n ->
        [0] in { $period } gab es keine Antwort, 30 sind nötig.
        [one] in { $period } gab es { $n } Antwort, 30 sind nötig.
       *[other] in { $period } gab es { $n } Antworten, 30 sind nötig.
    }
change-short-real = { $lead }: echte Veränderung
change-short-unclear = { $lead }: keine klare Veränderung
# { $bands } is in the nominative, without an article.
change-end = { $bands } von { $before } auf { $now } %
change-both-ends = Beide Enden haben sich verschoben: { $upper }, { $lower }.
change-upper-end = Das obere Ende hat sich verschoben: { $end }. Keine klare Veränderung: { $other }.
change-lower-end = Das untere Ende hat sich verschoben: { $end }. Keine klare Veränderung: { $other }.
change-no-end = Keines der beiden Enden hat sich klar verschoben.
change-no-end-but =
    { $way ->
        [higher] Keines der beiden Enden hat sich klar verschoben, aber insgesamt fallen die Antworten höher aus als zuvor.
       *[other] Keines der beiden Enden hat sich klar verschoben, aber insgesamt fallen die Antworten niedriger aus als zuvor.
    }

# The same of other customers instead of another time: “14 höher” + “im Vergleich zu Version 3 (28).”
difference-up =
    { $metric ->
        [nps] { $by } höher
       *[other]
            { $by ->
                [one] { $by } Punkt höher
               *[other] { $by } Punkte höher
            }
    }
difference-down =
    { $metric ->
        [nps] { $by } niedriger
       *[other]
            { $by ->
                [one] { $by } Punkt niedriger
               *[other] { $by } Punkte niedriger
            }
    }
difference-up-little = Weniger als 1 höher
difference-down-little = Weniger als 1 niedriger
difference-same = Gleich hoch
difference-from = im Vergleich zu { $period } ({ $before }).
difference-real = Das ist ein echter Unterschied: Der Zufall allein bewirkt so etwas in etwa 1 von { $times } Fällen.
difference-real-rare = Das ist ein echter Unterschied: Der Zufall allein bewirkt so etwas in weniger als 1 von 1.000 Fällen.
difference-real-plain = Das ist ein echter Unterschied.
difference-unclear = Kein klarer Unterschied: Der Zufall allein bewirkt so etwas in etwa 1 von { $times } Fällen.
difference-unclear-often = Kein klarer Unterschied: Der Zufall allein bewirkt so etwas oft.
difference-short-real = { $lead }: echter Unterschied
difference-short-unclear = { $lead }: kein klarer Unterschied
difference-end = { $bands } { $now } %, dort { $before } %
difference-both-ends = Beide Enden unterscheiden sich: { $upper }; { $lower }.
difference-upper-end = Das obere Ende unterscheidet sich: { $end }. Kein klarer Unterschied: { $other }.
difference-lower-end = Das untere Ende unterscheidet sich: { $end }. Kein klarer Unterschied: { $other }.
difference-no-end = An keinem der beiden Enden gibt es einen klaren Unterschied.
difference-no-end-but =
    { $way ->
        [higher] An keinem der beiden Enden gibt es einen klaren Unterschied, aber insgesamt fallen die Antworten hier höher aus.
       *[other] An keinem der beiden Enden gibt es einen klaren Unterschied, aber insgesamt fallen die Antworten hier niedriger aus.
    }

# What a score is compared with, within a sentence: in the dative, after “gegenüber”, “im Vergleich zu” and “in”.
against-year = denselben Tagen im Vorjahr
against-version = Version { $number }
against-filter = „{ $filter }“
against-shared =
    { $n ->
        [one] { $n } Antwort steht auf beiden Seiten; der Test berücksichtigt das.
       *[other] { $n } Antworten stehen auf beiden Seiten; der Test berücksichtigt das.
    }
# After “Kein Vergleich:”.
against-none-same = es sind dieselben Antworten.
against-none-own =
    { $n ->
        [one] bis auf { $n } stehen alle Antworten auf beiden Seiten, 30 sind nötig.
       *[other] bis auf { $n } stehen alle Antworten auf beiden Seiten, 30 sind nötig.
    }
against-none-all = diese Ansicht reicht bis zum Anfang zurück, davor gibt es kein Jahr.
against-none-version = diese Umfrage hat keine Version { $number }.
against-none-filter = geben Sie an, welche anderen Antworten gemeint sind, etwa country = HR.
against-none-wrong = die Angabe, womit verglichen werden soll, ist nicht lesbar.

# In the dative, like against-….
before-days =
    { $n ->
        [one] dem Tag davor
       *[other] den { $n } Tagen davor
    }
before-months = den { $n } Monaten davor

# What a metric is called where its number stands, and how it is made. Markup is ours.
metric =
    { $metric ->
        [nps] Net Promoter<sup>®</sup>
        [csat] Kundenzufriedenheit
       *[ces] Einfachheit
    }
formula =
    { $scale ->
        [nps] Promotoren (9 und 10) minus Detraktoren (0 bis 6)
        [csat-smileys] Anteil der lachenden Gesichter
        [csat-thumbs] Anteil der Daumen nach oben
        [csat-stars5] Anteil mit 4 und 5 Sternen
        [csat-stars10] Anteil mit 8 bis 10 Sternen
       *[ces] Anteil, der zustimmt, dass es einfach war (5 bis 7)
    }

# One response, within a sentence.
band =
    { $metric ->
        [nps]
            { $band ->
                [promoter] Promotor
                [passive] passiv
               *[detractor] Detraktor
            }
        [csat]
            { $band ->
                [promoter] zufrieden
                [passive] neutral
               *[detractor] unzufrieden
            }
       *[ces]
            { $band ->
                [promoter] einfach
                [passive] mittel
               *[detractor] schwierig
            }
    }
# Many responses, as a heading.
bands =
    { $metric ->
        [nps]
            { $band ->
                [promoter] Promotoren
                [passive] Passive
               *[detractor] Detraktoren
            }
        [csat]
            { $band ->
                [promoter] Zufrieden
                [passive] Neutral
               *[detractor] Unzufrieden
            }
       *[ces]
            { $band ->
                [promoter] Einfach
                [passive] Mittel
               *[detractor] Schwierig
            }
    }
# Many responses, within a sentence: in the nominative.
bands-within =
    { $metric ->
        [nps]
            { $band ->
                [promoter] Promotoren
                [passive] Passive
               *[detractor] Detraktoren
            }
        [csat]
            { $band ->
                [promoter] zufriedene Kunden
                [passive] neutrale Kunden
               *[detractor] unzufriedene Kunden
            }
       *[ces]
            { $band ->
                [promoter] „einfach“
                [passive] „mittel“
               *[detractor] „schwierig“
            }
    }
scale-value =
    { $scale ->
        [csat-thumbs]
            { $value ->
                [1] Daumen runter
               *[2] Daumen hoch
            }
       *[csat-smileys]
            { $value ->
                [1] Nicht zufrieden
                [2] In Ordnung
               *[3] Zufrieden
            }
    }
badge =
    { $scale ->
        [csat-smileys] { $value }, { $band }
        [csat-thumbs] { $value }, { $band }
       *[other] { $value } von { $max }, { $band }
    }

names-two = { $one } und { $other }
names-more =
    { $n ->
        [one] { $one } und { $n } weitere
       *[other] { $one } und { $n } weitere
    }

when-today = heute, { $time }
when-yesterday = gestern, { $time }
when-day = { $day }, { $time }

days = { $from } bis { $to }
days-until = Alles bis { $to }
# In the nominative or accusative.
time-minutes =
    { $n ->
        [one] { $n } Minute
       *[other] { $n } Minuten
    }
time-hours =
    { $n ->
        [one] { $n } Stunde
       *[other] { $n } Stunden
    }
time-days =
    { $n ->
        [one] { $n } Tag
       *[other] { $n } Tage
    }
time-weeks =
    { $n ->
        [one] { $n } Woche
       *[other] { $n } Wochen
    }
time-months =
    { $n ->
        [one] { $n } Monat
       *[other] { $n } Monate
    }
time-years =
    { $n ->
        [one] { $n } Jahr
       *[other] { $n } Jahre
    }
time-ages = eine Ewigkeit
quarter = Q{ $n } { $year }
zone = Ortszeit { $city }
last-response = Letzte Antwort { $when }
name-value = { $name }: { $value }
fact-unknown = Nicht bekannt
# Where a response came from. Whatever else there is has a name that somebody gave it.
place-api = API
place-import = Import
place-invitation = Einladung
place-link = Offener Link
place-mail = E-Mail
place-email = E-Mail
place-qr = QR-Code
place-signature = E-Mail-Signatur
place-tablet = Tablet

# Why responses are not in the score, each with its count.
reasons-between = {", "}
reason-n =
    { $reason ->
        [own-staff] { $n } aus dem eigenen Haus
        [duplicate]
            { $n ->
                [one] { $n } Duplikat
               *[other] { $n } Duplikate
            }
        [spam] { $n } Spam
        [trial]
            { $n ->
                [one] { $n } Probeantwort
               *[other] { $n } Probeantworten
            }
        [wrong-survey] { $n } für eine andere Umfrage gedacht
       *[other] { $n } aus anderem Grund
    }
# Why one response is not in the score, within a sentence.
left-out-why =
    { $reason ->
        [own-staff] aus dem eigenen Haus
        [duplicate] Duplikat
        [spam] Spam
        [trial] Probeantwort
        [wrong-survey] für eine andere Umfrage gedacht
       *[other] anderer Grund
    }

# Who gave a response that has no name on it.
who-link = Jemand über den offenen Link
who-mail = Jemand mit Einladung
who-nobody = Jemand

# What the last request did, said once at the top of the next page.
done-excluded = Die Antwort zählt jetzt nicht mehr zum Score.
done-restored = Die Antwort zählt wieder zum Score.
done-saved = Gespeichert.
done-view-saved = Die Ansicht ist gespeichert. Sie steht mit ihrem aktuellen Score in der Übersicht.
done-view-removed = Die Ansicht ist entfernt.
done-link-on = Wer den Link hat, kann diese Ansicht jetzt sehen.
done-link-new = Es gibt einen neuen Link. Der alte führt ins Leere.
done-link-off = Der Link führt jetzt ins Leere.

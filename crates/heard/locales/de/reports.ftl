# Reports by mail, and the alarm that tells when nothing comes any more.
rail-reports = Berichte
reports = Berichte
reports-about = Scores, was sich verändert hat und drei Kommentare von jedem Ende, per E-Mail jeden Montag oder am Ersten des Monats um 7 Uhr. Auch für Leute ohne Anmeldung.
reports-latest = Die neuesten
reports-next = Der nächste kommt: { $when }.
report-now = Jetzt an mich senden
reports-no-server = Heard weiß noch nicht, wie E-Mails gesendet werden, darum geht kein Bericht hinaus.
reports-set-up-mail = E-Mail einrichten
reports-who = Wer sie bekommt
reports-none = Noch bekommt niemand einen Bericht
reports-none-about = Ein Bericht bringt die Scores zu Leuten, die nicht jeden Tag in Heard schauen: zur Geschäftsleitung, in die Werkstatt, zu Ihnen. Geben Sie unten eine Adresse ein.
report-add = Jemandem einen Bericht senden
report-add-do = Ab jetzt senden
report-email = E-Mail-Adresse
report-email-about = Von jemandem aus dem Team oder ohne Anmeldung: Diese Person sieht nur diesen Bericht, mit Kommentaren, aber ohne Namen, über einen eigenen Link.
report-every = Wie oft
report-every-week = jede Woche
report-every-month = jeden Monat
report-survey = Umfrage
report-survey-all = alle Umfragen
report-show = Zeigen
report-language = Sprache
report-language-about = Für jemanden ohne Anmeldung. Wer im Team ist, bekommt ihn in der Sprache, die er in Heard gewählt hat.
report-outside = ohne Anmeldung, Sprache: { $language }
report-sent = Zuletzt gesendet: { $when }.
report-not-sent = Noch keiner wurde gesendet.
report-state-paused = angehalten
report-state-stopped = vom Empfänger abbestellt
report-state-ended = arbeitet nicht mehr hier
report-pause = Anhalten
report-resume = Fortsetzen
report-remove = Entfernen
report-removed-undo = Der Bericht wurde entfernt. Seine Links zeigen nichts mehr.
report-undo = Rückgängig
report-wrong-address = Das ist keine E-Mail-Adresse.
report-wrong-survey = Diese Umfrage gibt es nicht.
report-wrong-language = Wählen Sie eine der Sprachen.
report-wrong-there = Diese Adresse bekommt diesen Bericht bereits.
report-wrong-stopped = Wem diese Adresse gehört, hat diesen Bericht abbestellt. Nur diese Person kann das zurücknehmen, über den Link in einer der E-Mails.
report-wrong-full = Mehr Berichte sind nicht möglich. Entfernen Sie zuerst einen.
report-title =
    { $every ->
        [week] Die Woche: { $days }
       *[month] Der Monat: { $days }
    }
report-earlier = Früher
report-later = Später
report-goes-on =
    { $every ->
        [week] Diese Woche läuft noch. Ihr Bericht kommt erst am Montag.
       *[month] Dieser Monat läuft noch. Sein Bericht kommt erst danach.
    }
report-what-changed = Was sich verändert hat
report-changed = { $name }. { $change }.
report-changed-none = Kein Score hat sich stärker verändert als durch Zufall.
report-changed-few = Es sind zu wenige Antworten, um eine Veränderung vom Zufall zu unterscheiden: nötig sind 30 in diesen Tagen und 30 in denen davor.
report-nobody = In diesen Tagen hat niemand geantwortet.
report-count = { $responses }, davor: { $before }.
report-before-week = der Woche davor
report-before-month = dem Monat davor
report-together = Diese { $n } Umfragen zusammen
report-metric =
    { $metric ->
        [nps] Net Promoter
        [csat] Kundenzufriedenheit
       *[ces] Einfachheit
    }
report-rate = Antwortquote: { $rate }.
report-values = Wie viele welche Note gaben
report-open = Öffnen
report-voices-promoter = Die besten Noten
report-voices-detractor = Die schlechtesten Noten
report-voices-none = Kein Kommentar, der gezeigt werden kann.
report-rule = Niemand hat diese Kommentare ausgesucht. Es nehmen die mit gezählter Note und mindestens { $least } Zeichen teil, aus Umfragen mit mindestens { $few } Antworten; ein Los aus Arbeitsbereich, Tagen und Antwort entscheidet, und die ersten { $n } von jedem Ende werden gezeigt, allen dieselben. Ausgelassen ist, was eine E-Mail-Adresse, eine Telefonnummer oder den Namen des Verfassers enthält.
report-footnote = Tage: { $zone }. Alles wird beim Lesen gezählt: Was später ausgelassen oder vergessen wird, ändert ihn. Die Intervalle gelten mit 95 % Sicherheit; Veränderungen sind um die Zahl der Umfragen korrigiert.
report-until = Dieser Link gilt bis: { $until }.
report-stop = Diesen Bericht abbestellen
report-stop-about =
    { $every ->
        [week] { $company } sendet Ihnen diesen Bericht jede Woche. Drücken Sie den Knopf, und er kommt nicht wieder.
       *[month] { $company } sendet Ihnen diesen Bericht jeden Monat. Drücken Sie den Knopf, und er kommt nicht wieder.
    }
report-stop-do = Abbestellen
report-stopped = Dieser Bericht ist abbestellt
report-stopped-about = { $company } sendet ihn Ihnen nicht mehr. Nur Sie können das zurücknehmen.
report-again = Wieder an mich senden
mail-report-go = Als Seite ansehen
mail-report-outside = Der Link öffnet Ihnen diesen Bericht 90 Tage lang ohne Anmeldung. Wer ihn hat, kann den Bericht lesen; niemand ist darin genannt. Sie bekommen ihn, weil jemand bei { $company } Ihre Adresse eingegeben hat.
mail-report-asked = Diesen haben Sie angefordert. Er geht an niemanden sonst und kommt nicht wieder.
act-report-made = hat jemandem einen Bericht eingerichtet
act-report-switched = hat einen Bericht angehalten oder fortgesetzt
act-report-removed = hat einen Bericht entfernt oder zurückgeholt
act-report-stopped = hat einen Bericht abbestellt oder will ihn wieder
act-alarm-changed = hat den Ausbleibe-Alarm geändert
done-report-made = Der Bericht wird ab jetzt gesendet.
done-report-paused = Der Bericht ist angehalten.
done-report-resumed = Der Bericht wird ab dem nächsten Termin wieder gesendet.
done-report-removed = Der Bericht wurde entfernt.
done-report-restored = Der Bericht ist wieder da.
done-report-sent = Der Bericht ist unterwegs zu Ihnen.
done-alarm-on = Der Alarm ist an.
done-alarm-off = Der Alarm ist aus.
done-alarm-closed = Notiert: Es ist so, wie es sein soll.
sweep-reports = Sendet Berichte und sieht nach, was ausbleibt
alarm = Ausbleibe-Alarm
alarm-on = an
alarm-off = aus
alarm-about = Wenn E-Mails oder Antworten eine Woche ausbleiben, bekommen Inhaber und Manager eine E-Mail, und noch eine, wenn es vorbei ist.
alarm-well = Nichts bleibt aus.
alarm-look = Ansehen
alarm-stopped = Wem nicht geschrieben wird
alarm-hint =
    { $what ->
        [mails] Ist eine Kampagne zu Ende oder angehalten? Nimmt der Mailserver noch E-Mails an? Wird vielen Kunden nicht mehr geschrieben?
       *[responses] Gehen noch E-Mails hinaus? Führen die Links auf Ihren Seiten und in Signaturen noch zu offenen Umfragen?
    }
alarm-close = Das soll so sein
alarm-turn-on = Alarm einschalten
alarm-turn-off = Alarm ausschalten
alarm-rule = Die genaue Regel
alarm-rule-about = Einmal am Tag, um 7 Uhr, werden die letzten sieben Tage mit den vier Wochen davor verglichen: gesendete Einladungen und eingegangene Antworten. Alarm ist, wenn es in diesen vier Wochen mindestens { $least } waren und in den sieben Tagen weniger als in jeder davon, und zwar gar keine oder weniger als die Hälfte des Üblichen und so wenige, dass der Zufall allein es in weniger als 1 von { $times } Wochen bewirkt. Er ist vorbei, wenn eine Woche drei Viertel des Üblichen hat; nach { $weeks } Wochen gilt die Stille als üblich.
alarm-past =
    { $why ->
        [back] Vorbei ({ $when }): Sie kommen wieder.
        [usual] Vorbei ({ $when }): Die Stille ist jetzt das Übliche.
       *[closed] Geschlossen ({ $when }): Es soll so sein.
    }
absence-said =
    { $what ->
        [mails]
            { $how ->
                [none] Keine Einladung wurde gesendet ({ $days }). Üblich sind etwa { $usual } in der Woche.
               *[less] Nur { $n } Einladungen wurden gesendet ({ $days }). Üblich sind etwa { $usual } in der Woche.
            }
       *[responses]
            { $how ->
                [none] Keine Antwort ging ein ({ $days }). Üblich sind etwa { $usual } in der Woche.
               *[less] Nur { $n } Antworten gingen ein ({ $days }). Üblich sind etwa { $usual } in der Woche.
            }
    }
absence-over =
    { $what ->
        [mails]
            { $why ->
                [back] Einladungen gehen wieder hinaus, etwa so viele wie zuvor.
               *[usual] Seit fünf Wochen gehen kaum Einladungen hinaus. Ab jetzt gilt das als üblich.
            }
       *[responses]
            { $why ->
                [back] Antworten kommen wieder, etwa so viele wie zuvor.
               *[usual] Seit fünf Wochen kommen kaum Antworten. Ab jetzt gilt das als üblich.
            }
    }
mail-absence-subject = { $workspace }: { $said }
mail-absence-title = Etwas bleibt aus
mail-absence-over = Es ist vorbei
mail-absence-what = Der Ausbleibe-Alarm von { $workspace } hat auf die letzten sieben Tage gesehen:
mail-absence-look = Worauf Sie sehen sollten: ob eine Kampagne zu Ende oder angehalten ist, ob der Mailserver E-Mails annimmt, ob vielen Kunden nicht mehr geschrieben wird und ob Ihre Links noch zu offenen Umfragen führen.
mail-absence-go = Alarm ansehen
mail-absence-once = Sie hören davon einmal, und noch einmal, wenn es vorbei ist. Dort können Sie auch sagen, dass es so sein soll.
mail-absence-done = Es ist nichts zu tun.
report-gone = Dieser Link ist abgelaufen
report-gone-about = Ein Bericht kann 90 Tage lang gelesen werden. Der Link in der neuesten E-Mail gilt noch.

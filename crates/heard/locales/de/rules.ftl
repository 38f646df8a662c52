# Rules: what happens by itself when a customer speaks, and how colleagues hear of it.
rail-rules = Regeln
rules = Regeln
rules-about = Was von selbst geschieht, wenn ein Kunde etwas sagt oder ihm etwas widerfährt. Eine Regel handelt bei jeder Antwort und jedem Ereignis einmal, und ihr Protokoll sagt, warum.
rules-none = Noch keine Regeln
rules-none-about = Eine Regel achtet darauf, was Kunden sagen, und tut sofort etwas: Sie benachrichtigt die zuständige Person, bedankt sich beim Kunden oder gibt der Antwort ein Label.
rule-new = Neue Regel
rule-first = Unzufriedene Kunden: sofort melden
rule-column-name = Regel
rule-column-runs = In 30 Tagen
rule-column-order = Reihenfolge
rule-up = Nach oben: { $name }
rule-down = Nach unten: { $name }
rule-state-on = Eingeschaltet
rule-state-off = Ausgeschaltet
rule-state-halted = Automatisch angehalten
rule-halted =
    { $why ->
        [storm] Sie hätte innerhalb einer Stunde zu vielen Personen geschrieben. Sehen Sie nach, was sie getan hat, und lassen Sie sie dann weiterlaufen, oder ändern Sie sie.
       *[review] Wen sie erreicht, hängt inzwischen davon ab, was Kunden von Ihnen halten, und sie bittet um öffentliche Bewertungen. Um Bewertungen dürfen Sie nicht nur die Zufriedenen bitten.
    }
rule-go-on = Weiterlaufen lassen
rule-turn-on = Einschalten
rule-turn-off = Ausschalten
rule-remove = Entfernen
rule-remove-sure = Diese Regel entfernen? Was noch aussteht, geschieht nicht mehr. Ihr Protokoll bleibt.
rule-file = Als Datei speichern
rule-name = Name
rule-when = Wenn
rule-when-said = ein Kunde antwortet oder seine Antwort ändert
rule-when-changed = sich an einer Antwort etwas ändert, auch an ihren Labels
rule-when-happened = ein anderes System ein Ereignis meldet
rule-event = Ereignis
rule-event-about = Was geschehen ist, so genannt wie das System, das es meldet. Shops und CRMs melden es über einen eingehenden Webhook oder die API.
rule-survey = Umfrage
rule-survey-any = alle Umfragen
rule-if = Falls
rule-if-about = Ein Filter wie in der Liste der Antworten: { $example }. Bleibt das Feld leer, gilt die Regel für jede Antwort.
rule-if-about-event = Ein Filter wie in der Liste der Antworten: { $example }. Was das Ereignis sagt, was über den Kunden bekannt ist und auf welchen Listen er steht. Bleibt das Feld leer, gilt die Regel für jedes solche Ereignis.
rule-or = oder falls
rule-was = Die Antwort davor
rule-was-any = beliebig, oder keine
rule-was-promoter = ein Promotor
rule-was-passive = ein Passiver
rule-was-detractor = ein Detraktor
rule-after = Wartezeit
rule-after-about = Zeit, es sich anders zu überlegen: Danach wird noch einmal geprüft, ob es noch zutrifft.
rule-unless = Außer inzwischen geschieht
rule-unless-about = Ein Ereignis: Widerfährt es dem Kunden, bevor die Regel handelt, geschieht nichts. Mehrere durch Kommas getrennt.
rule-within = Wann sie handeln darf
rule-hours = nur zwischen diesen Stunden
rule-from-hour = Ab dieser Stunde
rule-to-hour = Bis zu dieser Stunde
rule-workdays = nur von Montag bis Freitag und nicht an Feiertagen
rule-within-about = Nach der Uhr des Kunden, wo sie bekannt ist, sonst nach Ihrer. Was außerhalb kommt, wartet.
rule-unit-minutes = Minuten
rule-unit-hours = Stunden
rule-unit-days = Tage
rule-notify = Mitglieder benachrichtigen
rule-who-owner = die für die Antwort oder den Kunden zuständige Person
rule-who-agent = die Person, die den Kunden bedient hat
rule-who-team = das Team, das den Kunden betreut hat
rule-who-duty = wer Dienst hat
rule-who-managers = Inhaber und Manager
rule-mail = Eine E-Mail schreiben
rule-mail-about = Lassen Sie Betreff und Text leer, um nichts zu schreiben. In geschweiften Klammern: { $names } und was dort steht, wenn nichts bekannt ist: { $example }. An Mitglieder auch { $link }, die Seite, auf der man sich darum kümmert.
rule-mail-to = An
rule-mail-customer = den Kunden
rule-mail-address = eine Adresse
rule-mail-where = Adresse
rule-sender = Von
rule-sender-usual = dem üblichen Absender
rule-purpose = Zweck
rule-purpose-message = eine Nachricht zu dem, was der Kunde gesagt hat oder ihm geschehen ist
rule-purpose-testimonial = bittet um Worte, die Sie zeigen dürfen
rule-purpose-review = bittet um eine öffentliche Bewertung
rule-subject = Betreff
rule-text = Text
rule-ask = Den Kunden mit einer Kampagne befragen
rule-ask-none = nicht befragen
rule-ask-about = Die Kampagne hält ihre Stunden ein, fragt niemanden zu oft und niemanden, der keine E-Mail will.
rule-ask-new = Eine anlegen, an die Regeln Leute schicken
rule-tag = Label hinzufügen
rule-untag = Label entfernen
rule-set = Eine Eigenschaft des Kunden setzen
rule-set-none = keine setzen
rule-set-value = Wert
rule-set-about = Lassen Sie den Wert leer, um ihn zu entfernen. Tage schreibt man 2026-12-24, sonst yes oder no, eine Zahl oder Text.
rule-set-new = Erst eine Eigenschaft anlegen
rule-stop = Regeln unter dieser lassen es in Ruhe
rule-stop-about = Solange diese Regel für eine Antwort oder ein Ereignis gilt, handeln die Regeln, die in der Liste nach ihr stehen, nicht.
rule-save = Speichern
rule-try = Mit den letzten 30 Tagen ausprobieren
rule-wrong-empty = Hier muss etwas stehen.
rule-wrong-long = Höchstens { $most } Zeichen.
rule-wrong-do = Wählen Sie mindestens eines aus, was zu tun ist.
rule-wrong-me = In einer Regel ist „me“ niemand: Nennen Sie stattdessen die zuständige Person mit Namen.
rule-wrong-tag = Das kann kein Label sein.
rule-wrong-address = Das ist keine E-Mail-Adresse.
rule-wrong-sender = Von „{ $name }“ schreibt hier niemand. Wählen Sie einen Absender aus der Liste.
rule-wrong-property = Es gibt keine Eigenschaft „{ $name }“ von Kunden. Legen Sie sie erst an oder wählen Sie eine andere.
rule-wrong-value = „{ $name }“ nimmt keinen solchen Wert an.
rule-wrong-name = Hier gibt es nichts namens {"{"}{ $name }{"}"}. Die möglichen Namen stehen darüber.
rule-wrong-after = Eine Zahl ab 0, höchstens ein Jahr.
rule-wrong-response = Ein Ereignis hat keine Bewertung, keinen Kommentar und keine Labels: Die hat nur eine Antwort.
rule-wrong-campaign = Eine Kampagne mit dieser Kennung, die auf Regeln wartet, gibt es nicht. Wählen Sie eine aus der Liste, oder legen Sie eine an.
rule-wrong-hours = Stunden von 0 bis 24, die erste kleiner als die zweite.
rule-wrong-file = Das ist keine Regel: { $problem }
rule-changed-meanwhile = Jemand hat diese Regel inzwischen geändert. Hier steht, was Sie eingegeben haben; die Regel, wie sie jetzt ist, steht auf ihrer Seite.
rule-refused = Nicht gespeichert: „{ $rule }“ bittet um öffentliche Bewertungen, und wer die Bitte bekommt, hinge ab von { $what }.
rule-refused-about = Nur Zufriedene um Bewertungen zu bitten, verstößt gegen die Regeln der Bewertungsportale und in der EU und den USA gegen das Gesetz. Bitten Sie alle, oder wählen Sie nach etwas, das nichts über die Meinung sagt: Produkt, Land, Datum. Für Worte auf Ihrer eigenen Seite wählen Sie „{ $testimonial }“.
rule-by-fact = dem, was Kunden denken („{ $name }“)
rule-by-tag = dem Label „{ $name }“, das eine Regel danach vergibt, was Kunden denken
rule-by-property = der Eigenschaft „{ $name }“, die eine Regel danach setzt, was Kunden denken
rule-by-list = dem Segment „{ $name }“, das danach fragt, was Kunden denken
rule-by-stop = der Regel „{ $name }“, die danach, was Kunden denken, andere vom Handeln abhält
rule-sentence = Wenn { $when }{ $survey }{ $if }{ $after }{ $unless }{ $within }: { $do }.
rule-sentence-happened = einem Kunden „{ $event }“ widerfährt
rule-sentence-unless = , außer inzwischen geschah { $events }
rule-sentence-hours = , zwischen { $from } und { $to } Uhr
rule-sentence-workdays = , an Werktagen
rule-sentence-if = , falls { $conditions }
rule-sentence-was = , wenn die Antwort davor „{ $was }“ war
rule-sentence-after =
    { $unit ->
        [minutes] , { $n ->
            [one] { $n } Minute später
           *[other] { $n } Minuten später
        }
        [hours] , { $n ->
            [one] { $n } Stunde später
           *[other] { $n } Stunden später
        }
       *[days] , { $n ->
            [one] { $n } Tag später
           *[other] { $n } Tage später
        }
    }
rule-does-notify = E-Mail an { $who }
rule-does-mail = E-Mail „{ $subject }“ an den Kunden
rule-does-write = „{ $subject }“ schreiben an { $who }
rule-does-ask = den Kunden mit „{ $campaign }“ befragen
rule-does-tag = Label „{ $tag }“ hinzufügen
rule-does-untag = Label „{ $tag }“ entfernen
rule-does-set = „{ $name }“ auf „{ $value }“ setzen
rule-does-clear = „{ $name }“ entfernen
rule-does-stop = Regeln darunter nicht handeln lassen
rule-document = Die Regel als Text
rule-document-about = Dasselbe als Dokument, zum Kopieren, Ändern oder Übernehmen an anderer Stelle.
rule-document-save = Text speichern
rule-bench = Was sie in den letzten 30 Tagen getan hätte
rule-bench-n =
    { $n ->
        [0] Nichts: Auf keine bestätigte Antwort dieser Tage trifft sie zu.
        [one] Sie hätte bei { $n } Antwort gehandelt.
       *[other] Sie hätte bei { $n } Antworten gehandelt.
    }
rule-bench-about = Geprüft an den Antworten, wie sie jetzt sind. Beim Ausprobieren wird nichts gesendet. Importierte und erfundene Antworten zählen hier mit, obwohl keine Regel auf sie wirkt. Wovon eine Regel darüber sie abhielte, ist mitgezählt.
rule-bench-events =
    { $n ->
        [0] Nichts: Auf kein Ereignis dieser Tage trifft sie zu.
        [one] Sie hätte bei { $n } Ereignis gehandelt.
       *[other] Sie hätte bei { $n } Ereignissen gehandelt.
    }
rule-bench-about-events = Geprüft an den Ereignissen, die in diesen Tagen gemeldet wurden, und an den Kunden, wie sie jetzt sind. Beim Ausprobieren wird nichts gesendet. Wovon eine Regel darüber sie abhielte, ist mitgezählt.
rule-runs = Was sie getan hat
rule-runs-none = Noch nichts. Sie handelt bei dem, was Kunden von jetzt an sagen; bei dem, was sie vorher gesagt haben, tut sie nichts.
rule-run-when = Wann
rule-run-who = Kunde
rule-run-did = Was
run-state-waiting = wartet bis { $when }
run-told =
    { $n ->
        [one] { $n } Mitglied benachrichtigt
       *[other] { $n } Mitglieder benachrichtigt
    }
run-room =
    { $n ->
        [one] { $n } Raum benachrichtigt
       *[other] { $n } Räume benachrichtigt
    }
run-later =
    { $n ->
        [one] { $n } Person erfährt es später, mit anderem zusammen
       *[other] { $n } Personen erfahren es später, mit anderem zusammen
    }
run-deaf =
    { $n ->
        [one] { $n } Mitglied möchte keine solchen Meldungen
       *[other] { $n } Mitglieder möchten keine solchen Meldungen
    }
run-no-server = keine E-Mail: Das Senden ist nicht eingerichtet
run-nobody = niemand da, der zu benachrichtigen wäre
run-mailed = dem Kunden geschrieben
run-wrote = an die Adresse der Regel geschrieben
run-no-address = nicht geschrieben: Die Adresse des Kunden ist nicht bekannt
run-unwanted = nicht geschrieben: Der Kunde möchte keine E-Mails
run-asked = an die Kampagne geschickt, die fragt, wenn sie darf
run-waits = nicht befragt: Der Kunde wartet schon darauf
run-closed = nicht befragt: Die Kampagne läuft nicht
run-tagged = Label hinzugefügt
run-untagged = Label entfernt
run-same = die Labels waren schon so
run-set = eine Eigenschaft des Kunden gesetzt
run-set-same = die Eigenschaft war schon so
run-no-property = nichts gesetzt: es gibt die Eigenschaft nicht, oder sie nimmt den Wert nicht an
run-no-customer = nichts gesetzt: niemand weiß, wer der Kunde ist
run-gone = nichts getan: Es traf nicht mehr zu
run-kept = nichts getan: Inzwischen ist etwas geschehen
run-off = nichts getan: Die Regel wurde ausgeschaltet
run-removed = nichts getan: Die Regel wurde entfernt
run-failed = fehlgeschlagen; das Protokoll des Servers sagt, warum
run-and = { $one }, { $other }
time-ruled = Regel „{ $rule }“: { $did }
rule-versions = Versionen
rule-version = Version { $n }, { $when }
rule-version-by = Version { $n }, { $when }, { $name }
rule-sites = Bewertungsportale
rule-sites-about = Eine E-Mail, die zu einem davon führt, bittet um eine öffentliche Bewertung, welchen Zweck sie auch angibt. Bekannte Portale zählen ohnehin; fügen Sie eigene hinzu, eines je Zeile.
rule-sites-save = Portale speichern
rule-holidays = Feiertage
rule-holidays-about = Tage, an denen Regeln für Werktage nichts tun, je einer pro Zeile: 2026-12-24, oder 12-25 für jedes Jahr.
rule-holidays-save = Feiertage speichern
rule-holidays-wrong = „{ $line }“ ist kein Tag. Schreiben Sie 2026-12-24, oder 12-25 für jedes Jahr.
rule-full = Es gibt { $n } Regeln; mehr sind nicht möglich.
sweep-rules = Führt Regeln aus
done-rule-saved = Die Regel ist gespeichert.
done-rule-on = Die Regel ist eingeschaltet.
done-rule-off = Die Regel ist ausgeschaltet.
done-rule-removed = Die Regel ist entfernt.
handling = Was damit geschieht
handling-taken = Übernommen
handling-contacted = Kunde erreicht
handling-done = Erledigt
handling-do-taken = Ich übernehme
handling-do-contacted = Ich habe den Kunden erreicht
handling-do-done = Es ist erledigt
handling-back = Zurücknehmen
handling-by = { $name }, { $after } nach der Antwort
handling-due = Antworten Sie dem Kunden möglichst innerhalb von 24 Stunden: noch { $left }.
handling-late = Der Kunde wartet schon { $waited }; das Ziel sind 24 Stunden.
handling-none = Wenn Sie übernehmen, sieht Ihr Team, dass Sie sich darum kümmern. Diese Seite nur zu öffnen, genügt nicht.
time-handling-taken = { $name } hat übernommen
time-handling-contacted = { $name } hat den Kunden erreicht
time-handling-done = { $name } hat es erledigt
time-handling-not-contacted = { $name } hat „Kunde erreicht“ zurückgenommen
time-handling-not-done = { $name } hat „Erledigt“ zurückgenommen
done-handled = Das ist vermerkt.
lasted-minutes =
    { $n ->
        [0] weniger als eine Minute
        [one] { $n } Minute
       *[other] { $n } Minuten
    }
lasted-hours =
    { $n ->
        [one] { $n } Stunde
       *[other] { $n } Stunden
    }
lasted-days =
    { $n ->
        [one] { $n } Tag
       *[other] { $n } Tage
    }
alerts = Wenn Regeln Sie auf eine Antwort hinweisen
alerts-now = sofort
alerts-hour = einmal in der Stunde, alles zusammen
alerts-day = einmal am Tag, um acht Uhr morgens
alerts-never = gar nicht
alerts-room = Wo Sie benachrichtigt werden
alerts-by-mail = per E-Mail
alerts-room-about = Wer in diesem Raum oder Programm mitliest, sieht es auch. Was dort nicht innerhalb einer Viertelstunde ankommt, kommt per E-Mail.
alerts-room-rests = Er ist ausgeschaltet oder wurde angehalten. Bis er wieder läuft, bekommen Sie E-Mails.
alerts-room-none = Sie werden per E-Mail benachrichtigt. Inhaber und Manager können Chaträume und Programme hinzufügen, die Sie dann hier wählen.
alerts-room-wrong = Diesen Webhook gibt es nicht mehr. Wählen Sie einen anderen.
alerts-about = Regeln, darunter die für unzufriedene Kunden, weisen Sie auf Antworten hin, mit denen Sie zu tun haben.
alerts-quiet = Ruhe zwischen diesen Stunden
alerts-quiet-about = Nach der Uhr Ihres Arbeitsbereichs. Was inzwischen kommt, erfahren Sie danach zusammen.
alerts-quiet-wrong = Zwei verschiedene Stunden von 0 bis 23.
alerts-duty = Ich habe jetzt Dienst
alerts-duty-about = Regeln können benachrichtigen, wer Dienst hat. Hat niemand Dienst, erfahren es Inhaber und Manager.
act-rule-made = hat eine Regel angelegt
act-rule-changed = hat eine Regel geändert
act-rule-switched = hat eine Regel ein- oder ausgeschaltet
act-rule-removed = hat eine Regel entfernt
act-rules-ordered = hat Regeln anders gereiht
act-alerts-moved = wird von Regeln anderswo benachrichtigt

mail-alert-subject = { $score }: { $who }
mail-alert-what = Jemand hat auf „{ $survey }“ von { $workspace } geantwortet:
mail-alert-event = „{ $event }“ ist einem Kunden von { $workspace } widerfahren:
mail-alert-see = Den Kunden ansehen
mail-alert-who = Von { $who }
mail-alert-earlier = Frühere Antworten:
mail-alert-go = Ansehen und übernehmen
mail-alert-why =
    { $why ->
        [owner] Sie bekommen diese E-Mail durch die Regel „{ $rule }“, weil Sie sich um diese Antwort oder ihren Kunden kümmern.
        [agent] Sie bekommen diese E-Mail durch die Regel „{ $rule }“, weil Sie diesen Kunden bedient haben.
        [team] Sie erhalten dies durch die Regel „{ $rule }“, weil Sie in dem Team arbeiten, das diesen Kunden betreut hat.
        [duty] Sie erhalten dies durch die Regel „{ $rule }“, weil Sie Dienst haben oder niemand Dienst hat und Sie hier entscheiden.
       *[managers] Sie bekommen diese E-Mail durch die Regel „{ $rule }“, weil Sie hier entscheiden. Worauf Sie hingewiesen werden, stellen Sie auf der Seite Ihres Kontos ein.
    }
mail-digest-subject =
    { $n ->
        [one] { $n } Sache zum Ansehen: { $workspace }
       *[other] { $n } Sachen zum Ansehen: { $workspace }
    }
mail-digest-what = Was Regeln Ihnen von { $workspace } melden, alles zusammen:
mail-digest-missed = Einiges davon sollte in einem Chatraum oder bei einem Programm ankommen und ist dort nicht angekommen.
mail-digest-go = Ansehen
mail-digest-more =
    { $n ->
        [one] Und { $n } weitere.
       *[other] Und { $n } weitere.
    }
mail-halted-subject = Eine Regel wurde angehalten: { $rule }
mail-halted-title = Eine Regel wurde angehalten
mail-halted-what = Die Regel „{ $rule }“ von { $workspace } wurde automatisch angehalten und wartet auf Sie:
mail-halted-go = Regel ansehen
mail-rule-stop = Keine solchen E-Mails mehr:
mail-rule-why = Sie erhalten dies durch die Regel „{ $rule }“.

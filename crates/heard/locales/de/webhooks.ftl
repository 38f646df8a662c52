# Webhooks: addresses outside that rules tell what happened.
webhooks = Webhooks und Chaträume
webhooks-card = Wohin Regeln melden, was geschehen ist: an Ihre Programme, Slack, Microsoft Teams, Mattermost, ntfy.
webhooks-go = Webhooks und Räume
webhooks-about = Eine Regel kann einem Ihrer Programme oder einem Chatraum melden, was geschehen ist. Was und wann, steht in der Regel; wohin, hier.
webhooks-none = Noch wird nach außen nichts gemeldet
webhooks-none-about = Fügen Sie unten die Adresse eines Programms oder Raums hinzu. Nichts geht hinaus, bevor eine Regel sie nennt oder jemand wählt, dort benachrichtigt zu werden.
webhooks-first = Adresse hinzufügen
webhooks-first-about = Eines Ihrer Programme, das ein POST annimmt, oder die Adresse, die Slack, Teams, Mattermost oder ntfy Ihnen für einen Raum gibt.
webhooks-second = Test senden
webhooks-second-about = Die Seite zeigt, was geantwortet wurde. Ein Programm prüft die Kopfzeilen webhook-id, webhook-timestamp und webhook-signature mit dem Geheimnis, das Ihnen einmal gezeigt wird.
webhooks-third = In einer Regel nennen
webhooks-third-about = Von da an wird gemeldet. Was nicht ankommt, wird drei Tage lang wieder versucht, und nichts wird vergessen.
webhook-add = Webhook hinzufügen
webhook-change = Ändern
webhook-open = Öffnen
webhook-open-of = { $name } öffnen
webhook-name = Name
webhook-name-about = So nennen ihn die Regeln.
webhook-name-wrong = Ein Name von 1 bis 60 Zeichen.
webhook-name-taken = So heißt schon ein anderer Webhook. Wählen Sie einen anderen Namen.
webhook-name-used = Regeln nennen ihn bei seinem jetzigen Namen: { $rules }. Ändern Sie erst diese, oder lassen Sie den Namen.
webhook-full = Es gibt 100 Webhooks und keinen Platz für mehr. Entfernen Sie einen, den niemand braucht.
webhook-kind = Art
webhook-kinds = Wo Sie von jedem eine Adresse bekommen
webhook-kind-standard = Ein eigenes Programm (Standard Webhooks)
webhook-kind-standard-about = Jedes Programm, das ein POST mit JSON annimmt. Alles ist signiert; Bibliotheken in vielen Sprachen prüfen das.
webhook-kind-slack = Slack
webhook-kind-slack-about = In Slack: eine App mit „Incoming Webhooks“, dann ein Webhook für den Kanal. Er beginnt mit https://hooks.slack.com/.
webhook-kind-teams = Microsoft Teams
webhook-kind-teams-about = In Teams: beim Kanal „Workflows“, dann „Post to a channel when a webhook request is received“. Übernehmen Sie die Adresse, die der Workflow zeigt.
webhook-kind-mattermost = Mattermost
webhook-kind-mattermost-about = In Mattermost: Integrationen, „Incoming Webhooks“, dann einer für den Kanal.
webhook-kind-ntfy = ntfy
webhook-kind-ntfy-about = Der Server und Ihr Thema, etwa https://ntfy.sh/ihr-thema. Wer das Thema kennt, liest mit: Wählen Sie eines, das niemand errät.
webhook-address = Adresse
webhook-address-about = Mit https://. Sie wird versiegelt aufbewahrt; gezeigt wird danach nur noch ihr Rechner.
webhook-address-new = Andere Adresse
webhook-address-kept = Leer: Sie bleibt, wo sie ist.
webhook-lan = Das ist ein Rechner von uns im lokalen Netz
webhook-lan-about = Sonst sendet Heard nichts an private Adressen, damit niemand durch Heard erreicht, was nur Heard erreicht.
webhook-lan-not = Adressen im lokalen Netz erlaubt ein Inhaber.
webhook-lan-tag = lokales Netz
webhook-wrong =
    { $why ->
        [malformed] An eine solche Adresse kann nichts gesendet werden. Übernehmen Sie sie ganz von dort, wo Sie sie bekommen haben; bei ntfy endet sie mit dem Thema.
        [long] Die Adresse ist länger als 2.000 Zeichen.
        [scheme] Die Adresse muss mit https:// beginnen.
        [in-clear] Die Adresse beginnt mit http://, und unterwegs könnte jeder mitlesen. Nehmen Sie https://; ohne darf nur ein Rechner von Ihnen im lokalen Netz sein.
        [log-in] In der Adresse steht ein Benutzer oder ein Passwort. Nehmen Sie es heraus; die Nachricht ist stattdessen signiert.
        [fragment] Die Adresse geht hinter einem # weiter, das nie gesendet wird. Nehmen Sie diesen Teil weg.
        [port] Die Adresse nennt einen anderen Port als 80 oder 443. Das darf nur ein Rechner von Ihnen im lokalen Netz.
        [not-public] Die Adresse führt in ein privates Netz, zu diesem Rechner oder nirgendwohin; dorthin wird nichts gesendet. Ist es ein Rechner von Ihnen, bestätigt das ein Inhaber mit dem Häkchen unten.
        [name] Einen Rechner dieses Namens gibt es nicht. Ist die Adresse richtig geschrieben?
        [closed] Dort antwortet niemand. Läuft das Programm, und stimmt der Port?
        [unreached] Der Rechner wurde nicht erreicht. Ist er an, und lässt eine Firewall Heard durch?
        [slow] Es kam rechtzeitig keine Verbindung zustande. Ist der Rechner an, und lässt eine Firewall Heard durch?
        [lost] Die Verbindung brach ab, bevor die Nachricht übergeben war.
        [lost-after] Die Nachricht wurde übergeben, aber binnen 20 Sekunden kam keine Antwort. Vielleicht ist sie angekommen. Antworten Sie erst, und arbeiten Sie danach.
        [not-http] Was dort antwortet, spricht kein HTTP. Stimmt der Port?
        [not-tls] Was dort antwortet, verschlüsselt nicht. Stimmt der Port?
        [other-name] Das Zertifikat dort gilt für einen anderen Namen.
        [not-trusted] Das Zertifikat dort ist von keiner Stelle signiert, der vertraut wird. Fügen Sie diese Stelle denen dieses Rechners hinzu.
        [expired] Das Zertifikat dort gilt zurzeit nicht. Es muss erneuert werden.
        [tls] Es kam keine verschlüsselte Verbindung zustande.
        [redirect] Von dort wird an eine andere Adresse verwiesen, und Heard folgt nicht. Tragen Sie jene ein.
        [denied] Heard wird dort nicht eingelassen. Legen Sie dort eine neue Adresse an, und tragen Sie sie hier ein.
        [missing] Unter dieser Adresse gibt es nichts. Legen Sie dort eine neue an, und tragen Sie sie hier ein.
        [gone] Unter dieser Adresse gibt es nichts mehr, und dorthin soll nichts gesendet werden.
        [too-large] Die Nachricht ist dort zu groß.
        [refused] Die Nachricht wird nicht angenommen; warum, sagt die Antwort.
        [busy] Dort ist man beschäftigt und bittet, später wiederzukommen.
        [failed] Dort ging etwas schief; was, sagt das Protokoll dort.
        [sealed] Adresse oder Geheimnis wurden mit einem anderen geheimen Schlüssel versiegelt, als dieser Server hat. Tragen Sie die Adresse neu ein, und nehmen Sie ein neues Geheimnis.
        [removed] Der Webhook wurde entfernt.
        [off] Der Webhook wurde ausgeschaltet.
        [erased] Die Person, um die es ging, wurde gelöscht.
        [late] Es wartete zwei Wochen.
       *[other] Etwas ging schief.
    }
webhook-halted =
    { $why ->
        [gone] Der Empfänger hat geantwortet, dass es dort nichts mehr gibt (410). Tragen Sie eine andere Adresse ein, oder entfernen Sie ihn.
       *[failing] Drei Tage lang ist dort nichts angekommen. Sehen Sie nach, was geantwortet wurde, und lassen Sie ihn dann weiterlaufen.
    }
webhook-go-on = Weiterlaufen lassen
webhook-off-about = Was Regeln jetzt für ihn haben, fällt weg und wird auch später nicht gemeldet.
webhook-failing = Seither kam nichts an: { $when }
webhook-failing-about = Es wird immer wieder versucht. Nach drei Tagen hält er von selbst an, und Manager bekommen eine E-Mail.
webhook-never = Ihm wurde noch nie etwas gemeldet.
webhook-waiting =
    { $n ->
        [one] { $n } wartet
       *[other] { $n } warten
    }
webhook-answered = Antwort { $status }
webhook-due = wieder { $when }
webhook-rules-none = Noch nennt ihn keine Regel.
webhook-test = Ausprobieren
webhook-test-about = Jetzt wird etwas gesendet, und gezeigt wird, was geantwortet wurde. Kein Kunde kommt darin vor.
webhook-test-send = Test senden
webhook-test-arrived = Es ist angekommen.
webhook-test-not = Es ist nicht angekommen.
webhook-test-wait =
    { $n ->
        [one] Das ist zu oft. Warten Sie { $n } Sekunde.
       *[other] Das ist zu oft. Warten Sie { $n } Sekunden.
    }
webhook-trial = Das ist ein Test von Heard. Es funktioniert.
webhook-trial-go = Webhook öffnen
webhook-by-rule = Nach der Regel „{ $rule }“.
webhook-deliveries = Was ihm gemeldet wurde
webhook-deliveries-about = Das Neueste zuerst; 14 Tage lang aufbewahrt. Was nicht ankommt, wird nach 5 Sekunden, 5 Minuten, einer halben Stunde, 2, 5, 10, 14, 20 und 24 Stunden wieder versucht.
webhook-deliveries-none = Noch nichts. Nennen Sie ihn in einer Regel; was Kunden von da an sagen, kommt hierher.
webhook-about-response = die Antwort
webhook-attempts =
    { $n ->
        [0] noch nicht versucht
        [one] { $n } Versuch
       *[other] { $n } Versuche
    }
webhook-body = Was gesagt wurde
webhook-body-gone = Was gesagt wurde, ist vergessen.
webhook-again = Noch einmal senden
webhook-secret = Geheimnis
webhook-secret-once = Sie sehen es nur jetzt. Tragen Sie es am anderen Ende ein; wer es hat, kann wie Heard signieren.
webhook-check = Was der Empfänger prüft
webhook-check-about = Wer die Adresse kennt, kann dorthin senden. Jede Nachricht ist nach Standard Webhooks signiert; dessen Bibliotheken prüfen all das mit einem Aufruf.
webhook-check-id = Dieselbe, wie oft eine Nachricht auch kommt. Merken Sie sie sich, und folgen Sie jeder nur einmal.
webhook-check-timestamp = Wann dieser Versuch signiert wurde, in Sekunden. Weisen Sie ab, was älter als fünf Minuten ist.
webhook-check-signature = HMAC-SHA256 von Kennung, Zeit und Text mit Punkten dazwischen, als v1 und base64; vielleicht mehrere mit Leerzeichen dazwischen. Eine, die passt, genügt.
webhook-former = Das frühere Geheimnis signiert noch mit bis: { $when }. So können Sie am anderen Ende wechseln, ohne etwas zu verlieren.
webhook-rotate = Anderes Geheimnis
webhook-rotate-sure = Ein anderes Geheimnis anlegen? Das jetzige signiert noch 24 Stunden mit.
webhook-remove = Entfernen
webhook-remove-used =
    { $n ->
        [one] { $n } Regel nennt ihn und wird niemandem etwas melden.
       *[other] { $n } Regeln nennen ihn und werden niemandem etwas melden.
    }
webhook-readers = Hier statt per E-Mail benachrichtigt
webhook-remove-readers = Wer hier benachrichtigt wird, bekommt wieder E-Mails.
webhook-remove-about = Was noch wartet, wird aufgegeben; Adresse und Geheimnis werden vergessen.
delivery-state-waiting = wartet
delivery-state-attempting = unterwegs
delivery-state-failed = fehlgeschlagen, wird wieder versucht
delivery-state-delivered = angekommen
delivery-state-given-up = aufgegeben
rule-webhook = Einem Webhook oder Raum melden
rule-webhook-none = keinem
rule-webhook-about = Wo das ist, wird hier eingerichtet:
rule-wrong-webhook = Einen Webhook namens „{ $name }“ gibt es nicht. Fügen Sie ihn in den Einstellungen hinzu, oder wählen Sie einen anderen.
rule-does-webhook = dem Webhook „{ $name }“ melden
run-hooked =
    { $n ->
        [one] { $n } Webhook gemeldet
       *[other] { $n } Webhooks gemeldet
    }
run-no-hook = einen solchen Webhook gibt es nicht
run-hook-off = keinem Webhook gemeldet: er ist ausgeschaltet
done-webhook-saved = Der Webhook ist gespeichert.
done-webhook-on = Der Webhook ist eingeschaltet.
done-webhook-off = Der Webhook ist ausgeschaltet.
done-webhook-removed = Der Webhook wurde entfernt.
done-delivery-again = Es wird noch einmal gesendet, unter derselben Kennung.
act-webhook-made = hat einen Webhook hinzugefügt
act-webhook-changed = hat einen Webhook geändert
act-webhook-secret = hat einem Webhook ein anderes Geheimnis gegeben
act-webhook-switched = hat einen Webhook ein- oder ausgeschaltet
act-webhook-removed = hat einen Webhook entfernt
act-webhook-again = hat einem Webhook etwas noch einmal gesendet
mail-webhook-subject = Ein Webhook wurde angehalten: { $webhook }
mail-webhook-title = Ein Webhook wurde angehalten
mail-webhook-what = Der Webhook „{ $webhook }“ von { $workspace } wurde automatisch angehalten und wartet auf Sie. Was Regeln für ihn haben, wartet ebenfalls:
mail-webhook-go = Webhook ansehen

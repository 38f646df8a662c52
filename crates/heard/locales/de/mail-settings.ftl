### The page on which is said how mail is sent.

mail-server = Mailserver
mail-about = Der Server, über den Ihr Unternehmen E-Mails sendet, oder ein gemieteter. Wer Ihnen das Postfach eingerichtet hat, kennt diese Angaben.
mail-given = Das ist in heard.toml oder in der Umgebung des Servers festgelegt und wird dort geändert.
mail-host = Name des Servers
mail-host-wrong = Nötig ist ein Name wie smtp.example.com, ohne etwas davor oder dahinter.
mail-security = Verschlüsselung
mail-security-wrong = Wählen Sie eine der vier.
mail-security-starttls = STARTTLS
mail-security-starttls-about = Verschlüsselt nach einer Begrüßung. Port 587.
mail-security-tls = TLS
mail-security-tls-about = Von Anfang an verschlüsselt. Port 465.
mail-security-none = Keine, auf diesem Rechner
mail-security-none-about = Für einen Mailserver auf dem Rechner, auf dem Heard läuft.
mail-security-insecure = Keine, auch zu anderen Rechnern
mail-security-insecure-about = Andere auf dem Weg können die E-Mails lesen, die Links zu neuen Passwörtern darin und das Passwort unten.
mail-port = Port
mail-port-about = 587 mit STARTTLS, 465 mit TLS.
mail-port-wrong = Ein Port ist eine Zahl von 1 bis 65535.
mail-user = Benutzer
mail-user-about = Leer lassen, wenn der Server keinen verlangt.
mail-password = Passwort
mail-password-about = Es wird verschlüsselt gespeichert und nie wieder gezeigt.
mail-password-kept = Eines ist gespeichert. Leer lassen, um es zu behalten.
mail-password-again = Bitte geben Sie das Passwort ein. Ein gespeichertes geht nur an den Server und Benutzer, für die es eingegeben wurde.
mail-address = Absenderadresse
mail-address-about = Eine Adresse, für die dieser Server senden darf. Was sich nicht zustellen lässt, kommt dorthin zurück.
mail-address-wrong = Das sieht nicht nach einer E-Mail-Adresse aus.
mail-name = Name des Absenders

mail-test = Ausprobieren
mail-test-about = Sendet eine E-Mail an { $to } mit den gespeicherten Einstellungen und zeigt, was der Server dazu sagt.
mail-test-not-yet = Speichern Sie zuerst die Einstellungen; dann können Sie sich selbst eine E-Mail senden.
mail-test-send = Test-E-Mail senden
mail-tried-well = Der Mailserver hat eine E-Mail an { $to } angenommen. Sie sollte in ein, zwei Minuten ankommen.
mail-tried-wrong = Die Test-E-Mail wurde nicht gesendet
mail-tried-unknown = Ob die Test-E-Mail gesendet wurde, ist nicht bekannt
mail-said = Der Server sagte:

mail-wrong-name = Einen Rechner mit diesem Namen gibt es nicht.
mail-do-name = Prüfen Sie den Namen des Servers auf Tippfehler. Stimmt er, kann der Rechner, auf dem Heard läuft, keine Namen auflösen.
mail-wrong-closed = Den Rechner gibt es, aber auf diesem Port antwortet niemand.
mail-do-closed = Prüfen Sie den Port: 587 mit STARTTLS, 465 mit TLS. Auch eine Firewall kann ihn sperren.
mail-wrong-unreached = Der Rechner war nicht erreichbar.
mail-do-unreached = Prüfen Sie den Namen des Servers. Vielleicht darf der Rechner, auf dem Heard läuft, sich nicht mit ihm verbinden.
mail-wrong-slow = Der Server hat nicht rechtzeitig geantwortet.
mail-do-slow = Vielleicht verschluckt eine Firewall die Verbindung, oder Port und Verschlüsselung passen nicht zusammen: Port 465 verlangt TLS, Port 587 STARTTLS.
mail-wrong-lost = Die Verbindung brach ab, bevor die E-Mail übergeben war.
mail-do-lost = Versuchen Sie es noch einmal. Geschieht es wieder, sagt das Protokoll des Servers, warum er die Verbindung beendet hat.
mail-wrong-lost-after = Die E-Mail war übergeben, aber die Verbindung brach ab, bevor der Server die Annahme bestätigte.
mail-do-lost-after = Sehen Sie in Ihr Postfach: Vielleicht ist sie angekommen. Geschieht es wieder, sagt das Protokoll des Servers, warum er die Verbindung beendet hat.
mail-wrong-not-smtp = Was dort antwortet, ist kein Mailserver oder spricht von Anfang an TLS.
mail-do-not-smtp = Prüfen Sie Name und Port. Port 465 verlangt TLS.
mail-wrong-not-tls = Was dort antwortet, beginnt nicht mit TLS.
mail-do-not-tls = Wählen Sie STARTTLS oder Port 465.
mail-wrong-no-starttls = Der Server bietet kein STARTTLS an.
mail-do-no-starttls = Versuchen Sie TLS auf Port 465. Läuft der Server auf demselben Rechner, ist keine Verschlüsselung nötig.
mail-wrong-other-name = Das Zertifikat des Servers gilt für einen anderen Namen.
mail-do-other-name = Geben Sie den Namen ein, der im Zertifikat steht; der Betreiber des Servers kennt ihn. Eine Adresse aus Zahlen genügt nicht.
mail-wrong-not-trusted = Das Zertifikat des Servers ist von keiner Stelle signiert, der dieser Rechner vertraut.
mail-do-not-trusted = Wenn Ihr Unternehmen seine Zertifikate selbst signiert, fügen Sie dessen Zertifizierungsstelle auf diesem Rechner hinzu (unter Debian: nach /usr/local/share/ca-certificates, dann update-ca-certificates).
mail-wrong-expired = Das Zertifikat des Servers ist abgelaufen oder noch nicht gültig.
mail-do-expired = Der Betreiber des Servers muss es erneuern. Ist es neu, prüfen Sie die Uhr dieses Rechners.
mail-wrong-tls = Die Verbindung ließ sich nicht verschlüsseln.
mail-do-tls = Vielleicht ist der Server zu alt: TLS 1.2 oder neuer ist nötig.
mail-wrong-in-clear = Der Server ist ein anderer Rechner, und die Verbindung wäre nicht verschlüsselt.
mail-do-in-clear = Wählen Sie STARTTLS oder TLS. Möglich ist auch „Keine, auch zu anderen Rechnern“, wenn Sie in Kauf nehmen, was dort steht.
mail-wrong-no-log-in = Der Server nimmt hier keinen Benutzer und kein Passwort an.
mail-do-no-log-in = Lassen Sie Benutzer und Passwort leer, oder wählen Sie eine verschlüsselte Verbindung: Viele Server nehmen Passwörter nur dann an.
mail-wrong-log-in = Der Server hat Benutzer und Passwort abgelehnt.
mail-do-log-in = Prüfen Sie beides. Manche Anbieter verlangen statt des Passworts des Postfachs ein eigenes für Programme.
mail-wrong-log-in-needed = Der Server verlangt Benutzer und Passwort.
mail-do-log-in-needed = Füllen Sie beides aus.
mail-wrong-needs-tls = Der Server nimmt nichts an, bevor die Verbindung verschlüsselt ist.
mail-do-needs-tls = Wählen Sie STARTTLS.
mail-wrong-sender = Der Server erlaubt uns nicht, von dieser Adresse zu senden.
mail-do-sender = Wählen Sie eine Adresse, die zu diesem Benutzer gehört, oder lassen Sie sie dort freigeben.
mail-wrong-recipient = Der Server nimmt für diesen Empfänger keine E-Mails an.
mail-do-recipient = Prüfen Sie die Adresse. Stimmt sie, verlangt der Server vielleicht Benutzer und Passwort, bevor er E-Mails weiterleitet.
mail-wrong-letter = Der Server hat die E-Mail selbst abgelehnt.
mail-do-letter = Seine Antwort nennt den Grund; meistens hält er sie für Spam, oder die Absenderadresse gehört nicht zu seinen eigenen.
mail-wrong-busy = Der Server bittet, später wiederzukommen.
mail-do-busy = Wartende E-Mails werden von selbst noch einmal versucht. Wiederholen Sie den Test in einigen Minuten.
mail-wrong-malformed = Eine Adresse ist nicht so geschrieben, wie Mailserver es verlangen.
mail-do-malformed = Prüfen Sie die Absenderadresse und Ihre eigene.
mail-wrong-password-lost = Ein Passwort ist gespeichert, lässt sich aber nicht öffnen: secret.key ist ein anderer als bei der Eingabe.
mail-do-password-lost = Geben Sie das Passwort neu ein, oder setzen Sie den früheren secret.key wieder ein.
mail-wrong-gone = Den Empfänger gibt es nicht mehr, oder er hat keine Adresse mehr.
mail-do-gone = Nichts: Es ist niemand mehr da, den man fragen könnte.
mail-wrong-sealed = Die E-Mail wurde mit einem anderen secret.key geschrieben und lässt sich nicht öffnen.
mail-do-sealed = Fordern Sie sie noch einmal an.
mail-wrong-wait = Das war oft in kurzer Zeit. Bitte warten Sie { $wait ->
    [one] eine Sekunde.
   *[other] { $wait } Sekunden.
  }
mail-do-wait = Versuchen Sie es dann noch einmal.

mail-sent = Die letzten E-Mails
mail-sent-what = E-Mail
mail-sent-became = Was daraus wurde
mail-sent-when = Geschrieben
mail-kind =
    { $kind ->
        [reset] Link zu einem neuen Passwort
        [password-changed] Passwort geändert
        [colleague] Mitglied eingeladen
        [survey] Umfrage
        [survey-reminder] Erinnerung an eine Umfrage
        [survey-test] Umfrage zum Ausprobieren
        [inbox-trial] Versuch des Empfangs
        [noted] Antwort per E-Mail notiert
        [no-more] Keine Umfragen mehr
        [test] Testmail
        [mention] Mitglied erwähnt
        [alert] Regel meldet einem Mitglied
        [digest] Regeln melden einem Mitglied, alles zusammen
        [rule-halted] Regel angehalten
        [webhook-halted] Webhook angehalten
        [rule] E-Mail einer Regel
        [report] Bericht
        [absence] E-Mails oder Antworten bleiben aus
       *[other] { $kind }
    }
mail-state =
    { $state ->
        [queued] Wartet
        [attempting] Wird gesendet
        [accepted] Gesendet
        [failed] Nicht gesendet
       *[unknown] Vielleicht gesendet
    }
mail-again = Nächster Versuch { $when }

### Ob Empfänger unseren E-Mails trauen können: Schlüssel zum Signieren, und was das DNS über die Domain des Absenders sagt.

signature = Signatur (DKIM)
signature-about = E-Mails können eine Signatur tragen, die Empfänger mit dem prüfen, was { $domain } veröffentlicht. Signierte Post gilt seltener als Spam, und unterwegs kann sie niemand ändern.
signature-none = Es gibt noch keine Schlüssel: E-Mails gehen so hinaus, wie Ihr Mailserver sie sendet. Viele Anbieter signieren selbst; eine zweite Signatur schadet nicht.
signature-make = Schlüssel erzeugen
signature-make-about = Das dauert einige Sekunden. Signiert wird erst, wenn Sie es sagen.
signature-make-again = Neue Schlüssel erzeugen
signature-make-again-about = Einmal im Jahr genügt, und sofort, wenn jemand die alten gelesen haben könnte. Die jetzigen signieren weiter, bis Sie die neuen wählen.
signature-full = Drei Schlüsselpaare genügen. Löschen Sie eines, das nicht mehr gebraucht wird, dann können Sie ein neues erzeugen.
signature-keys = Schlüssel { $name }
signature-made = erzeugt am { $day }
signature-signs = Signiert
signature-signs-now = E-Mails von { $domain } werden mit diesen beiden Schlüsseln signiert. Ihre Einträge müssen veröffentlicht bleiben.
signature-above = Sie sind für { $domain } und signieren für alle Absender in dieser Domain: Was mit ihnen geschieht, gilt für alle.
signature-who = Schlüssel gehören zur ganzen Installation: Ein Inhaber erstellt sie, signiert mit ihnen und löscht sie.
signature-signs-unseen = E-Mails werden signiert, aber bei der letzten Abfrage hatte das DNS nicht beide Einträge. Empfänger halten die Signatur für falsch. Veröffentlichen Sie die Einträge, oder signieren Sie nicht mehr.
signature-waits = Signiert noch nicht
signature-waits-about = Veröffentlichen Sie diese beiden Einträge dort, wo die Namen von { $domain } geführt werden, warten Sie eine Stunde, und signieren Sie dann damit.
signature-former = Signierte früher
signature-former-about = Lassen Sie beide Einträge noch zwei Wochen veröffentlicht: E-Mails, die unterwegs sind, werden noch damit geprüft. Nehmen Sie sie dann aus { $domain } heraus, und löschen Sie die Schlüssel.
signature-lost = Diese Schlüssel lassen sich nicht öffnen: secret.key ist ein anderer als bei ihrer Erzeugung. Mit ihnen wird nichts signiert. Legen Sie den früheren secret.key zurück, oder erzeugen Sie neue Schlüssel.
signature-foreign = Diese Schlüssel sind für { $domain }, und E-Mails kommen jetzt von einer anderen Domain. Mit ihnen wird nichts signiert.
signature-records = Zu veröffentlichende Einträge (TXT)
signature-rsa = RSA, das jeder Empfänger kennt
signature-ed25519 = Ed25519, kürzer, für neuere Empfänger
signature-on = Mit diesen Schlüsseln signieren
signature-off = Nicht mehr signieren
signature-delete = Löschen
signature-delete-of = Schlüssel { $name } löschen
signature-delete-about = Die Schlüssel sind dann endgültig weg. Eine damit signierte E-Mail, die noch nicht angekommen ist, kann als Fälschung gelten, sobald auch die Einträge weg sind.
signature-unseen = Die Einträge waren gerade nicht zu sehen
signature-unseen-about = Das DNS zeigt noch nicht beide Einträge von { $name }; deshalb wurde nichts geändert. Es kann eine Stunde oder länger dauern, bis alle Welt sieht, was Sie veröffentlicht haben. E-Mails, die vorher signiert werden, wirken auf Empfänger falsch.
signature-anyway = Trotzdem signieren

record-name = Name
record-text = Wert
record-zone = Als Zeile einer Zonendatei

domain-check-of = Ob Empfänger E-Mails von { $domain } trauen können
domain-check-about = Empfänger fragen das DNS, was { $domain } über ihre E-Mails sagt. Hier wird dasselbe gefragt und gesagt, was fehlt.
domain-check-do = Domain prüfen
domain-checked = Geprüft:
domain-add = Veröffentlichen Sie diesen TXT-Eintrag:
domain-state-good = Gut
domain-state-look = Ansehen
domain-state-missing = Fehlt
domain-silent-slow = Der Nameserver hat nicht rechtzeitig geantwortet. Versuchen Sie es in einer Minute wieder; bleibt es dabei, prüfen Sie den Nameserver der Domain und den, den dieser Rechner fragt.
domain-silent-failed = Der Nameserver konnte nicht antworten. Prüfen Sie den Nameserver der Domain und den, den dieser Rechner fragt.
domain-silent-endless = Was veröffentlicht ist, führt zu mehr Fragen, als irgendjemand stellt. Auch Empfänger hören dann auf: Kürzen Sie es.

domain-spf = Server, die senden dürfen (SPF)
domain-spf-good = { $name } sagt, welche Server für sie senden dürfen, und dass anderen nicht zu trauen ist. Ob Ihr Mailserver dazugehört, weiß, wer ihn betreibt.
domain-spf-neutral = { $name } nennt Server, die für sie senden dürfen, sagt aber nichts über alle anderen. Lassen Sie den Eintrag mit ~all enden.
domain-spf-pass = Der Eintrag von { $name } erlaubt allen das Senden (+all) und ist nichts wert. Lassen Sie ihn mit ~all enden.
domain-spf-missing = { $name } sagt nicht, welche Server für sie senden dürfen. Nennt Ihr Anbieter einen eigenen Eintrag, veröffentlichen Sie jenen statt dieses.
domain-spf-several = { $name } hat mehrere Einträge, und Empfänger nehmen keinen davon. Fassen Sie alles in einem zusammen.
domain-spf-malformed = Empfänger können den Eintrag deswegen nicht lesen: { $detail }. Berichtigen Sie ihn.
domain-spf-broken = Der Eintrag verweist auf { $detail }, wo selbst keiner steht. Empfänger halten das für einen Fehler: Nehmen Sie den Verweis heraus.
domain-spf-lookups = Der Eintrag braucht mehr als zehn Abfragen, und dort hören Empfänger auf. Nehmen Sie heraus, was nicht gebraucht wird.

domain-key = Schlüssel der Signatur (DKIM)
domain-key-good = Der Eintrag ist veröffentlicht.
domain-key-testing = Der Eintrag ist mit t=y veröffentlicht: Die Domain probiert Signaturen nur aus, und manche Empfänger beachten sie dann nicht. Nehmen Sie t=y heraus.
domain-key-foreign = Der Eintrag steht bei { $detail }, was mit der Domain des Absenders nichts zu tun hat: Empfänger zählen ihn nicht. Erzeugen Sie neue Schlüssel.
domain-key-missing = Der Eintrag ist nicht veröffentlicht oder noch nicht zu sehen.
domain-key-gone = Der Eintrag ist nicht mehr veröffentlicht. Die Schlüssel signieren nichts und können gelöscht werden.
domain-key-below = Der Eintrag steht unten.
domain-key-other = Dort ist etwas anderes veröffentlicht. Ersetzen Sie es durch den Eintrag unten.
domain-key-none = Heard signiert nichts: Es wurden keine Schlüssel erzeugt. Ob Ihr Mailserver selbst signiert, zeigt ein Blick in die Kopfzeilen einer Testmail.
domain-key-lost = Die Schlüssel lassen sich nicht öffnen, deshalb wird nichts signiert: secret.key ist ein anderer als bei ihrer Erzeugung.

domain-dmarc = Was mit Fälschungen geschehen soll (DMARC)
domain-dmarc-good = { $name } bittet Empfänger, E-Mails nicht zu trauen, die nicht von ihr sind.
domain-dmarc-watch = { $name } hat eine Regel, die nur beobachtet (p=none). Große Empfänger verlangen eine; eine strengere kann warten, bis alles andere einige Wochen lang gut war.
domain-dmarc-missing = Es gibt keine Regel. Große Empfänger verlangen eine; diese ändert sonst nichts.
domain-dmarc-several = Es gibt mehrere Regeln, und Empfänger nehmen keine davon. Lassen Sie eine stehen.
domain-dmarc-malformed = Empfänger können das nicht als Regel lesen. Sie beginnt mit v=DMARC1; p=none

domain-returns = Antworten und Rückläufer (MX)
domain-returns-good = E-Mails an { $name } kommen irgendwo an.
domain-returns-implicit = { $name } nennt keinen Server, der E-Mails annimmt; Absender versuchen es beim Rechner dieses Namens. Veröffentlichen Sie einen MX-Eintrag.
domain-returns-missing = { $name } nimmt keine E-Mails an: Antworten und Unzustellbares gehen verloren. Manche Empfänger weisen solche Absender ab. Veröffentlichen Sie einen MX-Eintrag, oder wählen Sie einen Absender, dessen Domain E-Mails annimmt.
domain-returns-null = { $name } sagt, dass sie keine E-Mails annimmt. Empfänger weisen solche Absender ab; wählen Sie einen anderen.

domain-counted = Gilt als Ihre (Alignment)
domain-counted-both = E-Mails gelten auf beiden Wegen als Ihre: durch die Signatur und durch die Adresse, an die sie zurückkommen.
domain-counted-signed = E-Mails gelten durch die Signatur als Ihre. Das genügt, und es hält, wenn sie weitergeleitet werden.
domain-counted-returned = E-Mails gelten nur durch die Adresse als Ihre, an die sie zurückkommen. Das geht beim Weiterleiten verloren; eine Signatur mit veröffentlichten Schlüsseln nicht.
domain-counted-neither = Nichts zeigt Empfängern, dass E-Mails Ihre sind. Veröffentlichen Sie, was oben fehlt; am meisten wert ist eine Signatur.

done-signature-made = Die Schlüssel sind erzeugt. Veröffentlichen Sie ihre beiden Einträge, und signieren Sie dann damit.
done-signature-on = Ab jetzt wird jede E-Mail signiert.
done-signature-off = E-Mails werden nicht mehr signiert.
done-signature-removed = Die Schlüssel sind gelöscht. Nehmen Sie ihre Einträge aus dem DNS, wenn keine E-Mail mehr unterwegs ist.
done-domain-checked = Das DNS wurde gerade gefragt.
act-signature-made = hat Schlüssel zum Signieren von E-Mails erzeugt
act-signature-on = lässt E-Mails signieren
act-signature-off = lässt E-Mails nicht mehr signieren
act-signature-removed = hat Schlüssel zum Signieren von E-Mails gelöscht

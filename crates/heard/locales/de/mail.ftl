### What our own mails say.

mail-hello = Guten Tag, { $name }!
mail-foot = Gesendet von Heard unter

mail-reset-subject = Ein neues Passwort für Heard
mail-reset-title = Neues Passwort wählen
mail-reset-why = Jemand, wahrscheinlich Sie, hat ein neues Passwort für { $email } angefordert. Mit diesem Link wählen Sie eines:
mail-reset-go = Neues Passwort wählen
mail-reset-plain = Falls die Schaltfläche nicht funktioniert, kopieren Sie diese Adresse in Ihren Browser:
mail-reset-lasts = Der Link gilt eine Stunde lang und nur einmal.
mail-reset-not-you = Wenn Sie das nicht waren, tun Sie nichts: Ihr Passwort bleibt, wie es ist. Geben Sie diesen Link nicht weiter; wer ihn hat, kommt in Ihr Konto.

mail-changed-subject = Ihr Passwort für Heard wurde geändert
mail-changed-title = Ihr Passwort wurde geändert
mail-changed-what = Das Passwort für { $email } wurde soeben geändert, und wo Sie sonst noch angemeldet waren, wurden Sie abgemeldet.
mail-changed-not-you = Wenn Sie das nicht waren, wählen Sie sofort ein anderes, und sagen Sie dem Betreiber Ihrer Installation Bescheid.
mail-changed-go = Das war ich nicht

mail-test-subject = Heard kann E-Mails senden
mail-test-title = E-Mails funktionieren
mail-test-what = Sie haben diesen Test angefordert. Er ist angekommen, also lassen sich Passwörter per E-Mail zurücksetzen.
mail-test-look = Falls er im Spam-Ordner lag, bitten Sie die Verwaltung Ihrer Domain, diesem Server das Senden zu erlauben (SPF, DKIM).

mail-colleague-subject = { $by } lädt Sie zu { $workspace } ein
mail-colleague-title = Einladung zu { $workspace }
mail-colleague-what = { $by } lädt Sie ein, gemeinsam mit dem zu arbeiten, was die Kunden von { $workspace } sagen. Mit diesem Link treten Sie bei:
mail-colleague-go = Beitreten
mail-colleague-lasts = Der Link gilt sieben Tage lang, einmal und für diese Adresse.
mail-colleague-unknown = Wenn Sie nicht wissen, worum es geht, tun Sie nichts: Ohne Sie führt der Link ins Leere.

mail-noted-subject = { $company } hat Ihre { $score } notiert
mail-noted-title = Wir haben { $score } notiert
mail-noted-what = Vielen Dank. Sie haben { $company } per E-Mail mit { $score } geantwortet.
mail-noted-change = Mit diesem Link können Sie das ändern oder etwas hinzufügen:
mail-noted-go = Ändern oder etwas hinzufügen

mail-no-more-subject = { $company } schreibt Ihnen nicht mehr
mail-no-more-title = Keine Umfragen mehr
mail-no-more-what = Wie Sie wünschen: { $company } sendet keine Umfragen mehr an { $email }.

mail-trial-subject = Heard prüft, ob E-Mails zurückkommen
mail-trial-title = Eine E-Mail an uns selbst
mail-trial-what = { $name } wollte wissen, ob E-Mails zu Heard zurückkommen. Sobald diese dort eintrifft, wo Heard seine E-Mails empfängt, steht es auf der Seite.

# Die E-Mail, die einen Kunden fragt: freundlich, kurz, bittet nie um eine gute Note.

letter-subject = Eine Frage von { $company }
letter-subject-reminder = Eine Frage ist noch offen
letter-preheader = Ein Tippen genügt. Auf der nächsten Seite ist Platz für einen Satz.
letter-before = Wir möchten wissen, wie wir unsere Arbeit machen. Es ist eine einzige Frage, und ein Tippen beantwortet sie.
letter-before-reminder = Vor einigen Tagen haben wir Ihnen eine Frage gestellt. Sie ist noch offen, falls Sie antworten möchten. Wir erinnern Sie nicht noch einmal.
letter-tap = Tippen Sie auf eine Zahl.
letter-tap-words = Tippen Sie auf das, was am besten passt.
letter-after = Gesendet wird erst, wenn Sie auf der Seite, die sich öffnet, auf die Schaltfläche drücken. Dort ist auch Platz für einen Satz.
letter-reply = Keine Zeit für eine Seite? Antworten Sie mit einer Zahl von { $min } bis { $max }. Was Sie sonst schreiben, erreicht uns auch.
letter-reply-or = Antworten Sie einfach mit einer Zahl von { $min } bis { $max }. Was Sie sonst schreiben, erreicht uns auch. Oder wählen Sie Ihre Antwort auf dieser Seite:
letter-choose = Wählen Sie Ihre Antwort auf dieser Seite:
letter-closing =
    Vielen Dank
    { $company }
letter-why = Sie erhalten diese E-Mail, weil Sie bei { $company } Kunde sind.
letter-stop = Diese E-Mails abbestellen

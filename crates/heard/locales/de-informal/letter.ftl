letter-before-reminder = Vor einigen Tagen haben wir dir eine Frage gestellt. Sie ist noch offen, falls du antworten möchtest. Wir erinnern dich nicht noch einmal.
letter-tap = Tipp auf eine Zahl.
letter-tap-words = Tipp auf das, was am besten passt.
letter-after = Gesendet wird erst, wenn du auf der Seite, die sich öffnet, auf die Schaltfläche drückst. Dort ist auch Platz für einen Satz.
letter-reply = Keine Zeit für eine Seite? Antworte mit einer Zahl von { $min } bis { $max }. Was du sonst schreibst, erreicht uns auch.
letter-reply-or = Antworte einfach mit einer Zahl von { $min } bis { $max }. Was du sonst schreibst, erreicht uns auch. Oder wähle deine Antwort auf dieser Seite:
letter-choose = Wähle deine Antwort auf dieser Seite:
letter-why = Du erhältst diese E-Mail, weil du bei { $company } Kunde bist.

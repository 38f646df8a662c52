# How long customers are left alone after being asked.

quarantine = Wie oft gefragt wird
quarantine-go = Ändern
quarantine-card = Wie lange niemand erneut gefragt wird, über alle Umfragen.
quarantine-about = Wer zu oft gefragt wird, antwortet nicht mehr. Kampagnen halten diese Tage über alle Umfragen und alle Wege ein; ebenso Umfragen, die von selbst verschickt werden. Ein Link, den ein Programm oder ein Mitglied für eine Person erstellt, entsteht in jedem Fall und zählt von da an.
quarantine-relational = Tage vor einer Umfrage zur Kundenbeziehung insgesamt
quarantine-relational-about = Gezählt ab dem letzten Mal, mit welcher Umfrage auch immer. Üblich sind 90; 0 fragt sofort.
quarantine-transactional = Tage vor einer Umfrage zu einem Erlebnis
quarantine-transactional-about = Nach einem Kauf, einer Reparatur, einem gelösten Ticket. Üblich sind 30.
quarantine-policy = Wer kürzlich gefragt wurde
quarantine-policy-short = Kürzlich gefragt
quarantine-block = wird übergangen
quarantine-block-about = Die Person wird diesmal nicht gefragt; die Kampagne sagt, wie viele das waren.
quarantine-delay = wird später gefragt
quarantine-delay-about = Die Person wartet, bis ihre Tage vorbei sind.
quarantine-own = Umfragen mit eigenen Tagen
quarantine-own-about = Ein leeres Feld hält die Tage oben ein.
quarantine-survey = Umfrage
quarantine-days = Tage
quarantine-days-of = Eigene Tage für „{ $survey }“
quarantine-policy-of = Wer kürzlich gefragt wurde, für „{ $survey }“
quarantine-usual = wie oben
quarantine-days-wrong = Schreiben Sie eine ganze Zahl von Tagen von 0 bis { $most }.

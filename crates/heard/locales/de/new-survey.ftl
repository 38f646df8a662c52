### The form that makes a survey.

new-survey-title = Neue Umfrage
new-survey-name = Name
new-survey-name-about = Nur für den internen Gebrauch; Kunden sehen ihn nicht.
new-survey-subject = Unternehmen oder Produkt
new-survey-subject-about = Steht in der Frage: „Wie wahrscheinlich ist es, dass Sie … einem Freund oder Kollegen weiterempfehlen?“
new-survey-scale = Frage
new-survey-kind = Worum es geht
new-survey-languages = Sprachen
new-survey-languages-more = { $n } weitere Sprachen, für die NPS-Frage
new-survey-languages-about = Kunden sehen ihre eigene Sprache, wenn sie dabei ist, und können wechseln. Die erste gewählte ist die Standardsprache.
new-survey-send = Umfrage erstellen

scale-choice = { $scale ->
    [nps] Wie wahrscheinlich eine Empfehlung ist, 0 bis 10
    [csat-smileys] Wie zufrieden, drei Gesichter
    [csat-thumbs] Wie zufrieden, zwei Daumen
    [csat-stars5] Wie zufrieden, fünf Sterne
    [csat-stars10] Wie zufrieden, zehn Sterne
   *[ces] Wie einfach es war, 1 bis 7
  }
scale-choice-about = { $scale ->
    [nps] Net Promoter: Würden sie sich für Sie einsetzen? Die Zahl liegt zwischen −100 und 100.
    [csat-smileys] Schnell, nach einem Kontakt mit dem Support. Die Zahl ist der Anteil der zufriedenen Kunden.
    [csat-thumbs] Die kürzeste Frage, die es gibt. Die Zahl ist der Anteil der Daumen nach oben.
    [csat-stars5] Von überall bekannt. Vier und fünf Sterne gelten als zufrieden.
    [csat-stars10] Feiner als fünf. Ab acht Sternen gilt ein Kunde als zufrieden.
   *[ces] Kundenaufwand: für gelöste Tickets. Die Zahl ist der Anteil derer, die es einfach fanden.
  }
kind-choice = { $kind ->
    [relational] Die Kundenbeziehung insgesamt
    [transactional] Ein einzelnes Erlebnis
   *[other] Etwas anderes
  }
kind-choice-about = { $kind ->
    [relational] Alle paar Monate gefragt, bei allen.
    [transactional] Gefragt nach einem Kauf, einer Reparatur, einem gelösten Ticket.
   *[other] Von beiden getrennt.
  }

mistake-field = { $reason ->
    [missing] Bitte füllen Sie das aus.
    [too-long] Bitte verwenden Sie höchstens 200 Zeichen.
    [control-character] Das enthält ein Steuerzeichen. Bitte geben Sie es neu ein.
    [unknown] Bitte wählen Sie etwas aus.
    [unknown-language] Die gewählte Frage ist nicht in alle diese Sprachen übersetzt. Nehmen Sie NPS oder nur Sprachen aus der ersten Gruppe.
    [template-language] Die Vorlage ist nicht in alle diese Sprachen übersetzt. Wählen Sie nur unter den folgenden, oder beginnen Sie ohne Vorlage.
    [taken] Bitte wählen Sie einen anderen Namen.
    [not-an-address] Das sieht nicht nach einer E-Mail-Adresse aus.
    [not-a-country] Bitte verwenden Sie zwei Buchstaben, etwa SI.
    [not-a-language] Bitte verwenden Sie einen Code wie sl oder pt-BR.
   *[off-range] Das liegt außerhalb des möglichen Bereichs.
  }

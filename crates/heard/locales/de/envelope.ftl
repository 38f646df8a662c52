### Der Umschlag neben einem Kunden: was er im eigenen E-Mail-Programm eines Mitglieds schreibt.

# An Kunden: kurz, nur Fragen, nie Lob an Stelle des Kunden.
envelope-thanks-body =
    Vielen Dank, dass Sie sich Zeit genommen haben. Ich habe Ihre Antwort gelesen.

    Gibt es etwas, das wir erklären, in Ordnung bringen oder anders machen sollten? Antworten Sie einfach auf diese E-Mail.
envelope-request-subject = Ihre Meinung zu { $product }
envelope-request-body =
    Wir möchten zeigen, was Kunden über uns denken, Gutes wie Schlechtes. Schreiben Sie uns ein paar ehrliche Sätze? Lob erwarten wir nicht.

    1. Was brauchten Sie, als Sie zu uns kamen?
    2. Was war gut, und was nicht?
    3. Was sollten andere wissen, bevor sie wählen?

    Dürfen wir Ihre Worte veröffentlichen, mit oder ohne Ihren Namen?
envelope-request-link = Antworten Sie auf diese E-Mail, oder schreiben Sie hier: { $link }
envelope-request-gift = Als Dank, gleich was Sie schreiben: { $gift }. Das sagen wir auch neben Ihren Worten.

# An Mitglieder.
envelopes = E-Mail-Vorlagen
envelopes-card = Was der Umschlag neben einem Kunden in Ihrem eigenen E-Mail-Programm schreibt.
envelopes-go = Vorlagen ansehen
envelopes-about = Der Umschlag neben einem Kunden öffnet Ihr eigenes E-Mail-Programm, Empfänger, Betreff und Text sind ausgefüllt. Sie lesen, ändern, was Sie möchten, und senden selbst: Heard sendet nichts.
envelopes-own = Eigene Vorlagen
envelopes-none = Es gibt noch keine eigenen. Die unten sind immer da: Beginnen Sie mit einer davon, oder schreiben Sie eine neue.
envelopes-full = Es gibt fünfzig Vorlagen. Entfernen Sie eine, die nicht mehr gebraucht wird.
envelopes-shipped = Immer da
envelopes-shipped-about = In der Sprache des Kunden, wo Heard sie spricht, sonst in der dieses Arbeitsbereichs.
envelope-thanks = Dank für die Antwort
envelope-thanks-about = Öffnet sich zuerst neben allen, die geantwortet haben. Passt zu jeder Note: Sie fragt, was zu tun ist.
envelope-request = Bitte um eine Kundenstimme
envelope-request-about = Bittet um ehrliche Worte, gute oder schlechte, mit Fragen zum Beantworten. Nie mit Lob zum Abschreiben.
envelope-blank = Leere E-Mail
envelope-open = Im E-Mail-Programm schreiben an { $name }: { $letter }
envelope-others = Andere Vorlagen
envelope-others-of = Andere Vorlagen für { $name }
envelope-begin = Damit beginnen
envelope-begin-of = Eine Vorlage schreiben, die mit „{ $letter }“ beginnt
envelope-add = Vorlage schreiben
envelope-change = Vorlage ändern
envelope-name = Name
envelope-name-about = So wählen Mitglieder sie neben einem Kunden.
envelope-name-wrong = Ein Name von höchstens 60 Zeichen ist nötig.
envelope-language = Sprache
envelope-language-about = Wird Kunden, die sie lesen, zuerst angeboten.
envelope-language-any = Für alle
envelope-language-wrong = Bitte wählen Sie eine dieser Sprachen.
envelope-subject = Betreff
envelope-body = Text
envelope-subject-wrong = Eine Zeile mit 1 bis 150 Zeichen ist nötig.
envelope-body-wrong = 1 bis 2.000 Zeichen sind nötig.
envelope-text-unknown = Ein Wort in geschweiften Klammern ist keines von denen unten.
envelope-gaps = Was für jeden Kunden ausgefüllt wird
envelope-gaps-about = Was hinter einem Strich steht, wird gesagt, wo nichts bekannt ist: {"{"}name|zusammen{"}"}.
envelope-gap-name = Vorname
envelope-gap-product = Worum es in der Antwort geht
envelope-gap-link = Wo eine Kundenstimme geschrieben wird
envelope-gap-gift = Was es als Dank gibt
envelope-gap-employee = Ihr Name
envelope-look = Ausgefüllt ansehen
envelope-example = Beispiel
envelope-example-about = Für jemanden namens { $name }, wie Ihr E-Mail-Programm es zeigen würde.
envelope-cut = E-Mail-Programme nehmen { $most } Bytes an, deshalb ist der Text abgeschnitten, wo Sie … sehen. Buchstaben außerhalb des Englischen brauchen bis zu sechs Bytes.
envelope-hint-praise = Das bittet um gute Worte. Bitten Sie um ehrliche, gute oder schlechte: Bewertungsportale verbieten, um Lob zu bitten, und eine bestellte Kundenstimme überzeugt niemanden.
envelope-hint-reward = Das verspricht etwas für gute Worte. In vielen Ländern ist das verboten: Versprechen Sie es, gleich was geschrieben wird, oder lassen Sie es weg.
envelope-remove = Entfernen
envelope-remove-of = { $name } entfernen
envelope-remove-about = Sie wird neben Kunden nicht mehr angeboten.
envelope-values = Was jede Vorlage nennen kann
envelope-values-about = Beides darf leer bleiben: Dann wird davon nichts gesagt.
envelope-link = Wo eine Kundenstimme geschrieben wird
envelope-link-about = Eine Seite von Ihnen. Steht, wo eine Vorlage {"{"}link{"}"} sagt.
envelope-link-wrong = Die Adresse einer Seite ist nötig, die mit https:// oder http:// beginnt, mit höchstens 300 Zeichen.
envelope-gift = Was es als Dank gibt
envelope-gift-about = In Ihren eigenen Worten, etwa: eine Klingel für Ihr Fahrrad. Steht, wo eine Vorlage {"{"}gift{"}"} sagt. Es gibt sie, gleich was jemand schreibt; ein Geschenk für Lob ist in vielen Ländern verboten.
envelope-gift-wrong = Eine Zeile mit höchstens 100 Zeichen.
done-envelope-added = Die Vorlage ist hinzugefügt.
done-envelope-changed = Die Vorlage ist geändert.
done-envelope-removed = Die Vorlage ist entfernt.
act-envelope-made = hat eine E-Mail-Vorlage geschrieben
act-envelope-changed = hat eine E-Mail-Vorlage geändert
act-envelope-removed = hat eine E-Mail-Vorlage entfernt

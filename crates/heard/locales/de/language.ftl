# In welcher Sprache jemand angesprochen wird.
language = Sprache
language-yours = Ihre Sprache
language-of-browser = Wie im Browser eingestellt
language-change = Sprache ändern
language-wrong = Bitte wählen Sie eine der Sprachen.
language-house = Sprache des Arbeitsbereichs
language-house-about = Alle lesen Heard in der Sprache, die sie in ihrem Konto gewählt haben oder die ihr Browser wünscht. Diese gilt für alle anderen, für E-Mails und für Bilder, die Außenstehende sehen.
notice-too-large = Das war zu viel auf einmal
notice-too-large-lead = Was gesendet wurde, ist größer, als ein Formular sein kann. Nichts wurde geändert. Gehen Sie zurück und senden Sie weniger.

fault-title = Hier ist etwas schiefgegangen
fault-lead = Es lag nicht an Ihnen. Bitte gehen Sie zurück und versuchen Sie es gleich noch einmal; was vorher bestätigt wurde, ist sicher.
fault-number = Wenn es bleibt, nennen Sie dem Betreiber dieser Installation die Nummer { $operation }: Im Protokoll steht mehr dazu.

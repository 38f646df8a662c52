# The documentation of the API: its frame. What it describes is English.
reference-title = API
reference-contents = Inhalt
reference-objects = Objekte
reference-document = OpenAPI-Dokument
reference-lead = Mit einem Schlüssel tun Ihre eigenen Programme, was Menschen hier tun. Sie finden die API unter <code>{ $address }</code>.
reference-english = Die Beschreibungen unten gibt es nur auf Englisch.
reference-begin = Bevor Sie beginnen
reference-begin-about = Sagen Sie Ihrer Shell, wo die API ist und wie Ihr Schlüssel lautet; dann lässt sich jedes Beispiel unten kopieren und ausführen, wie es dasteht. Kennungen aus früheren Antworten stehen in Variablen wie $RESPONSE oder $TEAM.
reference-needed = nötig
reference-example-of = Beispiel: { $what }
reference-path = In der Adresse
reference-query = Nach dem Fragezeichen
reference-header = Kopfzeilen
reference-body = Inhalt der Anfrage
reference-answers = Antworten
reference-link = Lesen, wie sie funktioniert

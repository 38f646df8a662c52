# The documentation of the API: its frame. What it describes is English.
reference-title = API
reference-contents = Innhold
reference-objects = Objekter
reference-document = OpenAPI-dokument
reference-lead = Med en nøkkel gjør dine egne programmer det folk gjør her. De finner API-et på <code>{ $address }</code>.
reference-english = Beskrivelsene nedenfor finnes bare på engelsk.
reference-begin = Før du begynner
reference-begin-about = Fortell skallet hvor API-et er og hva nøkkelen din er; da kan hvert eksempel nedenfor kopieres og kjøres som det står. Id-er fra tidligere svar står i variabler som $RESPONSE eller $TEAM.
reference-needed = påkrevd
reference-example-of = Eksempel: { $what }
reference-path = I adressen
reference-query = Etter spørsmålstegnet
reference-header = Hoder
reference-body = Innhold i forespørselen
reference-answers = Svar
reference-link = Les hvordan det virker

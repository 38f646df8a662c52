# The documentation of the API: its frame. What it describes is English.
reference-title = API
reference-contents = Spis treści
reference-objects = Obiekty
reference-document = Dokument OpenAPI
reference-lead = Dzięki kluczowi własne programy robią to, co ludzie robią tutaj. API znajduje się pod adresem <code>{ $address }</code>.
reference-english = Opisy poniżej są tylko po angielsku.
reference-begin = Na początek
reference-begin-about = Powłoce trzeba podać, gdzie jest API i jaki jest klucz; potem każdy przykład poniżej można skopiować i uruchomić bez zmian. Identyfikatory z wcześniejszych odpowiedzi stoją w zmiennych, takich jak $RESPONSE czy $TEAM.
reference-needed = wymagane
reference-example-of = Przykład: { $what }
reference-path = W adresie
reference-query = Po znaku zapytania
reference-header = Nagłówki
reference-body = Treść
reference-answers = Odpowiedzi
reference-link = Jak to działa

### What is worth a thought in the wording of a survey before it is published. Nothing here keeps anybody from it.

lint-good-score = Das bittet um eine gute Bewertung. Kunden sagen dann, was gewünscht ist, und die Bewertung sagt nichts: Fragen Sie offen.
lint-two-in-one = Das fragt zwei Dinge auf einmal. Niemand weiß, was davon beantwortet wurde: Fragen Sie eines oder stellen Sie zwei Fragen.
lint-loaded = Das sagt, was es hören will. Nehmen Sie neutrale Worte.
lint-reward = Das verspricht etwas für eine gute Bewertung. Bei Rezensionen ist das verboten: Versprechen Sie es allen, die antworten, oder lassen Sie es weg.
lint-praise-link = Dieser Link bittet um Lob oder nennt Sterne. Bewertungsportale verbieten das: Laden Sie zu einer Bewertung ein, wie auch immer sie ausfällt.
lint-many-questions = Ein Kunde bekommt mehr als fünf weitere Fragen. Die meisten hören vorher auf: Lassen Sie einige weg oder stellen Sie sie nur bei bestimmten Bewertungen.
lint-needed = Diese Frage muss beantwortet werden. Wer nicht will, geht: Lassen Sie sie überspringen, wenn es geht.
lint-long = Diese Frage hat mehr als 200 Zeichen. Auf dem Telefon wird sie nicht zu Ende gelesen: Sagen Sie es kürzer.
lint-capitals = Das schreit. Kleinbuchstaben und höchstens ein Ausrufezeichen sind freundlicher.

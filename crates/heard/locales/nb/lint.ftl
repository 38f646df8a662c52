### What is worth a thought in the wording of a survey before it is published. Nothing here keeps anybody from it.

lint-good-score = Dette ber om en god poengsum. Da svarer kundene det du vil høre, og poengsummen sier ingenting: spør åpent.
lint-two-in-one = Dette spør om to ting på én gang. Ingen vet hvilken av dem det ble svart på: spør om én, eller lag to spørsmål.
lint-loaded = Dette sier hva det vil høre. Bruk nøytrale ord.
lint-reward = Dette lover noe for en god poengsum. For anmeldelser er det forbudt: lov det til alle som svarer, eller la det være.
lint-praise-link = Denne lenken ber om skryt eller nevner stjerner. Anmeldelsessidene forbyr det: inviter til en anmeldelse, hva den enn sier.
lint-many-questions = Én kunde får mer enn fem spørsmål til. De fleste slutter før det: dropp noen, eller still noen av dem bare ved visse poengsummer.
lint-needed = Dette spørsmålet må besvares. Den som ikke vil, går: la det kunne hoppes over hvis det går an.
lint-long = Dette spørsmålet er lengre enn 200 tegn. På telefonen blir det ikke lest til slutt: si det kortere.
lint-capitals = Dette roper. Små bokstaver og høyst ett utropstegn er vennligere.

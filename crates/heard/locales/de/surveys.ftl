# The list of surveys.
surveys-link = Link zu { $name }
surveys-invite = Einen Kunden befragen: { $name }
surveys-none = Hier werden Ihre Umfragen stehen
surveys-none-about = Jede mit ihrer Frage, ihrem Link und dem, was zurückkam. Für den Anfang genügt eine Frage.

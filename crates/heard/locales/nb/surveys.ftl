# The list of surveys.
surveys-link = Lenke til { $name }
surveys-invite = Spør én kunde: { $name }
surveys-none = Her kommer undersøkelsene dine
surveys-none-about = Hver med spørsmålet, lenken og det som kom tilbake. Ett spørsmål holder for å begynne.

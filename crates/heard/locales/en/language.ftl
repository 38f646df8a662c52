# In which language somebody is spoken to.
language = Language
language-yours = The language you read
language-of-browser = As my browser asks
language-change = Change the language
language-wrong = Choose one of the languages.
language-house = The language of this workspace
language-house-about = Everybody reads Heard in the language they chose on their account page, or that their browser asks for. This one is for those who did neither, for mails, and for pictures that people outside see.
notice-too-large = That was too much at once
notice-too-large-lead = What was sent is larger than a form can be. Nothing was changed. Go back and send less.

# Something failed in Heard itself. Shown in all languages, because nobody knows then who reads.
fault-title = Something failed here
fault-lead = It was not your doing. Please go back and try again in a moment; what was acknowledged before is safe.
fault-number = If it stays, tell the person who runs this Heard the number { $operation }: the log says more beside it.

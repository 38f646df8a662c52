# The list of surveys.
surveys-link = Link to { $name }
surveys-invite = Ask one customer: { $name }
surveys-none = Your surveys will stand here
surveys-none-about = Each with its question, its link and what came back. One question is enough to begin.

# All surveys of a workspace.
overview = Overview
overview-empty = Nobody has been asked yet
overview-kind =
    { $kind ->
        [relational] The relationship
        [transactional] After an experience
       *[other] Other surveys
    }
overview-kind-about =
    { $kind ->
        [relational] Asked now and then, about all of it
        [transactional] Asked after one contact, about that contact
       *[other] About something else
    }
overview-few = A score from the fifth on.
overview-none = No responses in this period
overview-never = Nobody has answered yet
overview-no-before = Nothing before to compare with
overview-all-responses = All responses
overview-footnote = Each survey has its own score: different questions never make one number. Intervals hold the true score with 95% confidence.

overview-ghost = Your first score will stand here, from the fifth response on.
overview-ghost-note = A number from few people says little, so every score here comes with the range it may truly lie in.
overview-start = Four things, about ten minutes
overview-begin-survey = Make a survey
overview-begin-survey-about = One question is enough. The standard ones are there, in many languages.
overview-begin-try = Try the link
overview-begin-try-about = Every survey has a link. Open it, press a number, and see what arrives here.
overview-begin-people-about = Whoever reads what customers say should see it the same day. They get a link and a role of their own.
overview-begin-import = Bring your history
overview-begin-import-about = Have you asked before, with another tool or in a table? Its responses can stand here in a few minutes, with their dates.

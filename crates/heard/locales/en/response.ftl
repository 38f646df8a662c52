# One response.
response-older = Older response
response-newer = Newer response
response-write = Write back
response-write-to = Write to { $name } in your mail program
response-lead = Score and comment
response-answers = Further answers
response-versions = Earlier versions
response-versions-about = The last confirmed one counts.
response-timeline = Everything that happened
response-about = Who, where and how
response-contact = Contact
response-others = Other responses
response-nobody = Nobody is named
response-nobody-about = It came without a name or an address, as through the open link, so nobody can be written back to.
response-facts = Facts
response-invitation = Invitation
response-made = Made
response-sent = Sent
response-unsent = not yet
response-expires = Link works until
response-clicks = Clicks seen
response-clicks-about = A click is not a response: mail scanners click too.
response-state =
    { $state ->
        [provisional] A mail scanner could have pressed the button, so this is not in the score until the customer confirms it.
        [excluded] It stays here and in every export, but is not in the score.
       *[test] It was made to try the survey, so it is not in the score.
    }
response-exclude = Leave out of the score…
response-exclude-about = It stays here and in every export. How many were left out, and why, stands beside the score.
response-reason = Why?
reason-staff = By our own staff
reason-test = A test
reason-duplicate = A duplicate
reason-spam = Spam
reason-survey = Meant for another survey
reason-other = Another reason
response-note = Note
response-note-about = For those who ask later. With another reason, say which.
response-exclude-do = Leave out
response-excluded = Left out of the score
response-restore-do = Take it back into the score
response-restore-sure = Take this response back into the score?

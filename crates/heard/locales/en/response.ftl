# One response.
response-older = Older response
response-newer = Newer response
response-write = Write back
response-write-to = Write to { $name } in your mail program
response-lead = Score and comment
response-answers = Further answers
response-other = Something else
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
reason-own-staff = By our own staff
reason-duplicate = A duplicate
reason-spam = Spam
reason-trial = A trial of the survey
reason-wrong-survey = Meant for another survey
reason-other = Another reason
response-note = Note
response-note-about = For those who ask later. With another reason, say which.
response-exclude-do = Leave out
response-excluded = Left out of the score
response-restore-do = Take it back into the score
response-restore-sure = Take this response back into the score?
response-wants-contact = Wants to be contacted
response-pending = A change that waits
response-pending-about = It replaces the answer when the customer presses once more, and does not count before.
response-replaced = replaced { $when }
response-version = Survey version { $number }
response-changed = Changed { $when }
response-mail-subject = Your answer to { $company }
origin-imported = Imported
origin-demo = Made up for the demonstration

exclude-no-reason = Choose a reason first.
exclude-no-note = Say in the note which reason it is.
restore-why = { $name } left it out { $when }: { $why }.
somebody = Somebody

# What happened, day by day. What was said in a few words stands in for the whole of it.
day-today = Today
day-yesterday = Yesterday
said-both = { $score } and a comment
said-score = { $score }
said-comment = a comment
time-answered = Answered: { $said }
time-edited = Changed to { $said }
time-before = Before: { $said }
time-pending = Wanted to change it to { $said }
time-pending-detail = Not counted: a second press was asked for
time-confirmed = Confirmed, so it counts from here on
time-further = Changed answers to further questions; before:
time-agreed = Agreed to be contacted, in these words:
time-excluded = { $name } left it out of the score
time-restored = { $name } took it back into the score
time-invited = Invitation made
time-sent = Invitation sent
time-sent-to = Invitation sent to { $mail }
time-clicked = The link was opened for the first time
time-clicks =
    { $n ->
        [one] { $n } click seen, not counted
       *[other] { $n } clicks seen, not counted
    }
time-trap = A link that no person sees was followed, so a scanner was there
time-other = Another response: { $said }
time-noted = { $name } noted
time-note-removed = { $name } took a note away
time-tagged = { $name } added the tag “{ $tag }”
time-untagged = { $name } took off the tag “{ $tag }”
time-starred = { $name } gave it a star
time-unstarred = { $name } took the star away

# Tags and notes of one response.
tag-remove = Remove the tag { $tag }
tag-full = It has 20 tags, which is the most. Remove one first.
tags-none = No tags yet: type a word for what this is about, such as “delivery”. The tag then leads to all responses that have it.
response-noting = Note
response-noting-about = For colleagues; the customer never sees it.
response-noting-do = Add note
response-note-remove = Delete note
response-note-sure = Delete this note? That there was one stays on record.
note-none = Write something first.
note-long = A note has at most 4,000 characters.

# Campaigns: who is asked by mail, what the mail says, when it goes, and what became of it.
rail-campaigns = Campaigns
campaigns = Campaigns
campaign = Campaign
campaign-new = New campaign
campaign-new-do = Write the mail
campaign-edit = Edit
campaign-no-survey = A campaign asks a survey’s question. Make a survey first.
campaign-too-many = There are { $most } campaigns, which is the most. Remove a draft first.

campaigns-none = No campaigns yet
campaigns-none-about = A campaign asks the people of a list one question by mail, with the scale in the mail: once, again and again, or each some days after they came. Nobody is asked twice too soon, and nobody who said stop.
campaigns-who = Who is asked
campaigns-who-about = A list that you keep, or a segment that finds its people by a filter. Before it starts you see who will get it, who will not, and why.
campaigns-what = What the mail says
campaigns-what-about = Our words in each language of the survey, or your own, with the mail beside them as it will arrive.
campaigns-when = When it goes
campaigns-when-about = At a moment, spread over some time, never at night where the reader lives. You can pause or stop it at any time.

campaign-state-draft = Draft
campaign-state-running = Running
campaign-state-paused = Paused
campaign-state-stopped = Stopped
campaign-state-done = Done
campaign-kind = How often
campaign-kind-once = Once
campaign-kind-once-about = Everybody on the list gets one mail.
campaign-kind-waves = In waves
campaign-kind-waves-about = Everybody on the list is asked again every so many days, and each wave is compared with the one before.
campaign-kind-rolling = Each in their own time
campaign-kind-rolling-about = Everybody is asked some days after they came, and again every so many days, spread evenly. It goes on until you stop it.
campaign-kind-triggered = When a rule says so
campaign-kind-triggered-about = No list: rules send people here, such as three weeks after an order. It goes on until you stop it.
campaign-start-rules = Start? From now on it asks whomever rules send here.
campaign-check-rules = No rule sends anybody here yet
campaign-check-rules-about = Write one whose action is to ask by this campaign.

campaign-column-state = State
campaign-column-asked = Asked
campaign-column-answered = Answered
campaign-column-when = When
campaign-column-reason = Reason
campaign-column-people = People
campaign-column-share = Share
campaign-column-do = What you can do
campaign-column-score = Score
campaign-column-change = Against the wave before
campaign-asked-of = { $asked } of { $people }

campaign-name = Name
campaign-name-about = Only colleagues read it.
campaign-survey-about = The mail speaks the languages of the survey.
campaign-list-none = No list yet
campaign-list-about = A segment is looked at again whenever mails go out.
campaign-add-contacts = Add contacts
campaign-sender-about = Whoever looks after a customer does not ask them: sympathy would answer. Where that is the sender, another sender stands in.
campaign-no-sender = No mail server is set yet

campaign-basis-consent = Only who agreed to be asked by mail. What they agreed to is on their page.
campaign-basis-soft_opt_in = Customers who were told that they may object, and have not.
campaign-basis-service_message = The question belongs to a service they asked for; only who objected is left out.

campaign-fact-survey = Survey
campaign-fact-list = List or segment
campaign-fact-sender = From
campaign-fact-basis = Why you may ask
campaign-fact-when = When
campaign-fact-reminder = Reminder
campaign-fact-languages = Languages

campaign-part-who = Who is asked, and by whom
campaign-part-mail = What the mail says
campaign-part-when = When it goes
campaign-mail-about = The question, the scale, the way to say stop and your postal address are always in it. Where you write nothing, the grey words are said.
campaign-gaps = What is filled in for each reader
campaign-gaps-about = What stands behind a bar is said where nothing is known: {"{"}first_name|there{"}"}.
campaign-gap-first_name = First name
campaign-gap-name = Name
campaign-gap-company = Your company
campaign-gap-account = Their company
campaign-gap-agent = Who looks after them
campaign-gap-product = Product
campaign-gap-question = The question
campaign-own-none = our words
campaign-own-n =
    { $n ->
        [one] { $n } text of your own
       *[other] { $n } texts of your own
    }
campaign-text-subject = Subject
campaign-text-subject-about = What it is about, in a few words. No tricks: it is what people decide by.
campaign-text-preheader = Preview line
campaign-text-preheader-about = Mailboxes show it behind the subject.
campaign-text-greeting = Greeting
campaign-text-greeting-about = The first line.
campaign-text-before = Before the question
campaign-text-before-about = An empty line begins a paragraph.
campaign-text-after = Behind the scale
campaign-text-after-about = For example what happens with the answers.
campaign-text-closing = Closing
campaign-text-closing-about = Who asks.
campaign-text-why = Why they get it
campaign-text-why-about = Small, at the end: how you know the address.

campaign-at = First mail
campaign-at-about = { $zone }. Empty: as soon as it is started.
campaign-clock = Whose clock
campaign-theirs = By each reader’s own clock
campaign-theirs-about = Where their time zone is known; otherwise by yours.
campaign-after = Days after they came
campaign-after-about = From 0 to 730.
campaign-every = Days until they are asked again
campaign-every-about = From 7 to 730. Nobody is asked sooner than your workspace allows.
campaign-spread = Spread over
campaign-spread-about = The mails of a wave go evenly over this time, at most 30 days. 0 is at once.
campaign-unit = Unit
campaign-unit-minutes = minutes
campaign-unit-hours = hours
campaign-unit-days = days
campaign-hours = Hours of the day
campaign-hours-from = Not before
campaign-hours-to = Not from this hour on
campaign-hours-about = Where the reader lives, if that is known.
campaign-reminder-none = None
campaign-reminder-after =
    { $n ->
        [one] One, after { $n } day
       *[other] One, after { $n } days
    }
campaign-reminder-about = Only who has not answered, and only once.

campaign-save = Save
campaign-to-check = Save and see who gets it
campaign-overtaken = Somebody else changed this campaign meanwhile
campaign-overtaken-about = What you typed is still here and not saved yet. Saving now puts yours in place of theirs.
campaign-overtaken-see = See theirs
campaign-preview = The mail
campaign-preview-as = As
campaign-preview-html = With pictures and colours
campaign-preview-text = As plain text
campaign-preview-language = In this language
campaign-preview-person = As this person
campaign-preview-nobody = Somebody
campaign-preview-about = As it is typed, saved or not. Nothing in it can be pressed.
campaign-test = Send me a test
campaign-test-about = To { $to }. Your answer is marked as a test and never counts.
campaign-test-sent = A test is on its way to { $to }, with what is typed here. Nothing was saved.
campaign-test-no-server = No test was sent: no mail server is set. An owner sets it under Settings, Mail.
campaign-test-wait =
    { $n ->
        [one] That was many tests. Please wait { $n } second.
       *[other] That was many tests. Please wait { $n } seconds.
    }

campaign-wrong-name = One line of 1 to 120 characters.
campaign-wrong-survey = Please choose a survey.
campaign-wrong-list = This list is not there any more. Please choose another.
campaign-wrong-sender = This sender is not there any more. Please choose another.
campaign-wrong-schedule-at = Please enter a date and a time.
campaign-wrong-schedule-to-hour = The second hour must be after the first.
campaign-wrong-schedule-reminder = One of 3, 5 or 7 days, or none.
campaign-wrong-spread = A whole number, from { $low } to { $high } days.
campaign-wrong-days = A whole number from { $low } to { $high }.

campaign-will = Who will get it
campaign-will-of =
    { $n ->
        [one] of { $n } person on the list will get it.
       *[other] of { $n } people on the list will get it.
    }
campaign-will-later =
    { $n ->
        [one] { $n } more gets it later, when they have been left alone for long enough.
       *[other] { $n } more get it later, when they have been left alone for long enough.
    }
campaign-will-seen = Taken from the first { $n } people of the list.
campaign-expect =
    { $n ->
        [one] About { $n } answer, so a score to within { $margin } points.
       *[other] About { $n } answers, so a score to within { $margin } points.
    }
campaign-expect-survey = { $rate } of the { $n } people this survey asked in the last twelve months answered.
campaign-expect-workspace = { $rate } of the { $n } people your surveys asked in the last twelve months answered.
campaign-expect-unknown = How many will answer is not known: fewer than 30 people were asked in the last twelve months.
campaign-wont =
    { $n ->
        [one] { $n } will not, and why
       *[other] { $n } will not, and why
    }
campaign-wont-again = Looked at again at the moment of sending
campaign-reason-rest = Asked too recently
campaign-reason-do-rest = They become free by themselves
campaign-reason-unsubscribed = Said stop
campaign-reason-do-unsubscribed = Nothing: it is their choice
campaign-reason-complained = Called a mail spam
campaign-reason-do-complained = Nothing: it is their choice
campaign-reason-bounced = Address does not work
campaign-reason-do-bounced = Correct the address
campaign-reason-suppressed = Not written to
campaign-reason-do-suppressed = A colleague decided so
campaign-reason-refused = Took their agreement back
campaign-reason-do-refused = Nothing: it is their choice
campaign-reason-no-consent = Did not agree to be asked
campaign-reason-do-no-consent = Add what they agreed to, on their page
campaign-reason-no-address = No e-mail address
campaign-reason-do-no-address = Add the address
campaign-reason-elsewhere = Waits in another campaign
campaign-reason-do-elsewhere = That one asks them
campaign-reason-owner = Looked after by the sender
campaign-reason-do-owner = Add another sender
campaign-reason-left = Left the list
campaign-reason-do-left = Nothing
campaign-reason-gone = Forgotten or merged
campaign-reason-do-gone = Nothing
campaign-reason-closed = The survey was closed
campaign-reason-do-closed = Open it again

campaign-checks = Before you start
campaign-check-list = Nobody is chosen.
campaign-check-list-about = Choose a list or a segment.
campaign-check-empty = The list is empty.
campaign-check-empty-about = Put contacts on it first.
campaign-check-nobody = Nobody on the list would get it.
campaign-check-nobody-about = Look at the reasons above.
campaign-check-closed = The survey takes no answers now.
campaign-check-closed-about = Whoever presses a number would read that.
campaign-check-sender = No mail server is set.
campaign-check-sender-about = An owner sets it under Settings, Mail.
campaign-check-domain = Receivers may not trust mails from { $domain } yet.
campaign-check-domain-about = Without SPF, DKIM and DMARC many mails land in spam.
campaign-check-domain-unknown = Nobody has looked at whether receivers trust { $domain }.
campaign-check-domain-unknown-about = Look it up before you write to many.
campaign-check-domain-good = SPF, DKIM and DMARC fit { $domain }
campaign-check-replies = Replies are not read by Heard.
campaign-check-replies-about = Whoever replies with a number reaches the sender’s mailbox, and their answer does not count.
campaign-check-postal = There is no postal address in the mail.
campaign-check-postal-about = Many countries ask for one in such mails.
campaign-check-postal-good = Every mail has your postal address
campaign-check-stop-good = Every mail has a way to say stop
campaign-check-subject = No subject of your own in: { $languages }
campaign-check-subject-about = Our words are used there.
campaign-check-past = The first mail’s moment is over.
campaign-check-past-about = It would begin as soon as it is started.
campaign-to-company = Add it
campaign-to-list = See the list
campaign-to-mail = Mail settings
campaign-to-sender = The sender
campaign-other-sender =
    { $n ->
        [one] For { $n } person another sender stands in.
       *[other] For { $n } people another sender stands in.
    }
campaign-start = Start
campaign-start-at = Start on { $when }
campaign-start-sure =
    { $n ->
        [one] { $n } person will be asked. Start it?
       *[other] { $n } people will be asked. Start it?
    }
campaign-not-startable = It was not started: something is missing. Please look at what is marked below.
campaign-mail = The campaign
campaign-more = More
campaign-copy = Duplicate
campaign-copy-name = { $name } (copy)
campaign-remove = Remove
campaign-remove-sure = Remove “{ $name }”? What you wrote goes with it.

campaign-when-now = As soon as it is started.
campaign-when-at = On { $when }.
campaign-when-theirs = On { $when }, by each reader’s own clock.
campaign-when-triggered = When a rule sends somebody here.
campaign-when-rolling = { $after } days after they came, then every { $every } days.
campaign-when-every =
    { $n ->
        [one] Again every { $n } day.
       *[other] Again every { $n } days.
    }
campaign-when-spread = Spread over { $span }.
campaign-when-hours = Between { $from } and { $to } where the reader lives.

campaign-pause = Pause
campaign-resume = Resume
campaign-stop = Stop
campaign-stop-sure =
    { $n ->
        [0] Stop it for good? Nobody is waiting any more.
        [one] Stop it for good? { $n } person who is still waiting will not be asked.
       *[other] Stop it for good? { $n } people who are still waiting will not be asked.
    }
campaign-stands-still = It stands still
campaign-paused-refused = A receiving mail server refused the sender. Look at what receivers say under Settings, Mail, then resume it; nobody is written to twice.
campaign-paused-blocked = Receiving mail servers block the sender. Look at what receivers say under Settings, Mail, then resume it; nobody is written to twice.
campaign-paused-list-gone = Its list is not there any more.
campaign-paused-closed = Its survey takes no answers now.
campaign-sent-of =
    { $n ->
        [one] of { $n } person was asked
       *[other] of { $n } people were asked
    }
campaign-next = Goes on { $when }
campaign-ended = Ended { $when }
campaign-funnel = How far it is
campaign-step-listed = On the list
campaign-step-passed = { $n } passed over
campaign-step-asked = Asked
campaign-step-waiting =
    { $n ->
        [one] { $n } waits
       *[other] { $n } wait
    }
campaign-step-stopped =
    { $n ->
        [one] { $n } was not asked: it was stopped
       *[other] { $n } were not asked: it was stopped
    }
campaign-step-accepted = Accepted by their mail server
campaign-step-queued = { $n } on the way
campaign-step-answered = Answered
campaign-step-of = { $share } of { $of } accepted
campaign-step-commented = With a comment
campaign-step-of-answers = { $share } · answers: { $of }
campaign-share = { $share } ({ $low } to { $high })
campaign-beside-failed = Failed
campaign-beside-failed-about = never sent
campaign-beside-unknown = Unknown
campaign-beside-unknown-about = may have arrived; not sent again
campaign-beside-bounced = Bounced
campaign-beside-bounced-about = refused, or came back
campaign-beside-complained = Spam reports
campaign-beside-complained-about = not written to again
campaign-beside-unsubscribed = Said stop
campaign-beside-unsubscribed-about = not written to again
campaign-beside-reminded = Reminded
campaign-beside-reminded-about = had not answered
campaign-beside-provisional = Not confirmed
campaign-beside-provisional-about = perhaps given by a program
campaign-waves = Wave against wave
campaign-waves-about = The same people, asked again
campaign-waves-table = Their scores in one table
campaign-responses = What they answered
campaign-wave = Wave
campaign-wave-n = Wave { $n }
campaign-few = fewer than 5 answers
campaign-owners = Whose customers it reaches
campaign-owners-about = By who looks after them
campaign-coverage = Coverage
campaign-skipped = Passed over, and why
campaign-recipients = Everybody, one by one
campaign-recipients-none = Nobody of this campaign matches what you are looking for.
campaign-recipients-yet = Nobody yet
campaign-recipients-yet-about = Whoever is on the list is looked at once the campaign has begun.
campaign-turn-waiting = Waits
campaign-turn-asked = Asked
campaign-turn-reminded = Reminded
campaign-turn-skipped = Passed over
campaign-turn-stopped = Not asked: it was stopped
campaign-mail-queued = On the way
campaign-mail-attempting = Being handed over
campaign-mail-accepted = Accepted
campaign-mail-failed = Failed
campaign-mail-unknown = Unknown
campaign-mail-bounced = Bounced
campaign-mail-complained = Reported as spam
campaign-mail-answered = Answered
filter-mail = Mail
filter-reason = Reason
filter-wave = Wave

done-campaign-started = The campaign is started.
done-campaign-paused = The campaign is paused. Mails that are being handed over still go.
done-campaign-resumed = The campaign goes on.
done-campaign-stopped = The campaign is stopped.
done-campaign-copied = This is a copy, which nobody has started.
done-campaign-removed = The draft is removed.
act-campaign-made = made a campaign
act-campaign-changed = changed a campaign
act-campaign-removed = removed the draft of a campaign
act-campaign-started = started a campaign
act-campaign-paused = paused a campaign
act-campaign-resumed = resumed a campaign
act-campaign-stopped = stopped a campaign

# Rules: what happens by itself when a customer speaks, and how colleagues hear of it.
rail-rules = Rules
rules = Rules
rules-about = What happens by itself when a customer speaks, or when something happens to them. A rule acts once on each response or event, and its run log says why.
rules-none = No rule yet
rules-none-about = A rule watches what customers say and does something at once: tells whoever looks after them, thanks them, tags the response.
rule-new = New rule
rule-first = Unhappy customers: tell at once
rule-column-name = Rule
rule-column-runs = In 30 days
rule-column-order = Order
rule-up = Move up: { $name }
rule-down = Move down: { $name }
rule-state-on = On
rule-state-off = Off
rule-state-halted = Stopped by itself
rule-halted =
    { $why ->
        [storm] It would have mailed too many people within an hour. Look at what it did, then let it go on or change it.
       *[review] Its audience has come to depend on what customers think of you, and it asks for public reviews. Only the happy ones must not be asked.
    }
rule-go-on = Let it go on
rule-turn-on = Switch on
rule-turn-off = Switch off
rule-remove = Remove
rule-remove-sure = Remove this rule? What it waits to do is not done. Its run log stays.
rule-file = Save as a file
rule-name = Name
rule-when = When
rule-when-said = a customer answers, or says something else
rule-when-changed = anything about a response changes, its tags too
rule-when-happened = another system tells of an event
rule-event = Event
rule-event-about = What happened, as the system that tells it calls it. Shops and CRMs tell by an incoming webhook or the API.
rule-survey = Survey
rule-survey-any = any survey
rule-if = If
rule-if-about = A filter, as in the feed: { $example }. Leave it empty for every response.
rule-if-about-event = A filter, as in the feed: { $example }. What the event says, what is kept of the customer, and the lists they are on. Leave it empty for every such event.
rule-or = or if
rule-was = The response before
rule-was-any = any, or none
rule-was-promoter = a promoter
rule-was-passive = passive
rule-was-detractor = a detractor
rule-after = After
rule-after-about = Time for a second thought: whether it still holds is asked again then.
rule-unless = Unless meanwhile
rule-unless-about = An event: if it happens to the customer before the rule acts, nothing is done. Several with commas between them.
rule-within = When it may act
rule-hours = between these hours only
rule-from-hour = From this hour
rule-to-hour = To this hour
rule-workdays = from Monday to Friday only, and not on holidays
rule-within-about = By the customer’s clock where it is known, otherwise by yours. What comes outside waits.
rule-unit-minutes = minutes
rule-unit-hours = hours
rule-unit-days = days
rule-notify = Tell colleagues
rule-who-owner = whoever looks after it, or after the customer
rule-who-agent = who served the customer
rule-who-team = the team that served the customer
rule-who-duty = whoever is on duty
rule-who-managers = owners and managers
rule-mail = Write a mail
rule-mail-about = Leave subject and text empty to write nothing. In braces: { $names }, and what to say without one: { $example }. To colleagues also { $link }, the page where it is taken up.
rule-mail-to = To
rule-mail-customer = the customer
rule-mail-address = an address
rule-mail-where = Address
rule-sender = From
rule-sender-usual = the usual sender
rule-purpose = What for
rule-purpose-message = a message about what they said, or what happened to them
rule-purpose-testimonial = asks for words that you may show
rule-purpose-review = asks for a public review
rule-subject = Subject
rule-text = Text
rule-ask = Ask the customer by a campaign
rule-ask-none = do not ask
rule-ask-about = The campaign keeps its hours, how often people are asked, and who wants no mail.
rule-ask-new = Write one that rules send people to
rule-tag = Add the tag
rule-untag = Remove the tag
rule-set = Set a property of the customer
rule-set-none = set none
rule-set-value = Value
rule-set-about = Leave the value empty to take it away. Days are written 2026-12-24, other than that yes or no, a number, or text.
rule-set-new = Make a property first
rule-stop = Rules below this one leave it alone
rule-stop-about = As long as this rule holds for a response or an event, the rules after it in the list do not act on it.
rule-save = Save
rule-try = Try on the last 30 days
rule-wrong-empty = Something must stand here.
rule-wrong-long = At most { $most } characters.
rule-wrong-do = Choose at least one thing to do.
rule-wrong-me = A rule is read by nobody in particular: name the owner instead of me.
rule-wrong-tag = This cannot be a tag.
rule-wrong-address = This is no e-mail address.
rule-wrong-sender = Nobody sends from “{ $name }” here. Choose a sender of the list.
rule-wrong-property = There is no property “{ $name }” of customers. Make it first, or choose another.
rule-wrong-value = “{ $name }” takes no such value.
rule-wrong-name = There is nothing called {"{"}{ $name }{"}"} here. The names that may stand here are listed above.
rule-wrong-after = A number from 0, a year at most.
rule-wrong-response = An event has no score, no comment and no tags: only a response does.
rule-wrong-campaign = There is no campaign of this id that waits for rules. Choose one of the list, or write one.
rule-wrong-hours = Hours from 0 to 24, the first below the second.
rule-wrong-file = This is no rule: { $problem }
rule-changed-meanwhile = Somebody changed this rule meanwhile. This is what you typed; the rule as it is now is on its page.
rule-refused = Not saved: “{ $rule }” asks for public reviews, and who gets it would depend on { $what }.
rule-refused-about = Asking only those who are happy for reviews is against the rules of review sites and, in the EU and the US, against the law. Ask everybody, or choose by what says nothing about their opinion: product, country, date. For words on your own page choose “{ $testimonial }”.
rule-by-fact = what customers think (“{ $name }”)
rule-by-tag = the tag “{ $name }”, which a rule sets by what customers think
rule-by-property = the property “{ $name }”, which a rule sets by what customers think
rule-by-list = the segment “{ $name }”, which asks what customers think
rule-by-stop = the rule “{ $name }”, which by what customers think keeps others from acting
rule-sentence = When { $when }{ $survey }{ $if }{ $after }{ $unless }{ $within }: { $do }.
rule-sentence-happened = “{ $event }” happens to a customer
rule-sentence-unless = , unless { $events } happened meanwhile
rule-sentence-hours = , between { $from } and { $to }
rule-sentence-workdays = , on workdays
rule-sentence-if = , if { $conditions }
rule-sentence-was = , where the response before was { $was }
rule-sentence-after =
    { $unit ->
        [minutes] , { $n ->
            [one] { $n } minute later
           *[other] { $n } minutes later
        }
        [hours] , { $n ->
            [one] { $n } hour later
           *[other] { $n } hours later
        }
       *[days] , { $n ->
            [one] { $n } day later
           *[other] { $n } days later
        }
    }
rule-does-notify = tell { $who }
rule-does-mail = write “{ $subject }” to the customer
rule-does-write = write “{ $subject }” to { $who }
rule-does-ask = ask the customer by “{ $campaign }”
rule-does-tag = add the tag “{ $tag }”
rule-does-untag = remove the tag “{ $tag }”
rule-does-set = set “{ $name }” to “{ $value }”
rule-does-clear = take away “{ $name }”
rule-does-stop = keep rules below from acting
rule-document = The rule as text
rule-document-about = The same as a document, to copy, change or bring in elsewhere.
rule-document-save = Save the text
rule-bench = What it would have done in the last 30 days
rule-bench-n =
    { $n ->
        [0] Nothing: no confirmed response of these days is one of these.
        [one] It would have acted on { $n } response.
       *[other] It would have acted on { $n } responses.
    }
rule-bench-about = Asked of responses as they are now. Nothing is sent by trying. Responses that were brought in or made up are among them here, though no rule acts on those. What a rule above would keep it from is not left out.
rule-bench-events =
    { $n ->
        [0] Nothing: no event of these days is one of these.
        [one] It would have acted on { $n } event.
       *[other] It would have acted on { $n } events.
    }
rule-bench-about-events = Asked of the events that were told in these days, and of customers as they are now. Nothing is sent by trying. What a rule above would keep it from is not left out.
rule-runs = What it did
rule-runs-none = Nothing yet. It acts on what customers say from now on; what they said before makes it do nothing.
rule-run-when = When
rule-run-who = Customer
rule-run-did = What
run-state-waiting = waits until { $when }
run-told =
    { $n ->
        [one] told { $n } colleague
       *[other] told { $n } colleagues
    }
run-room =
    { $n ->
        [one] told a room
       *[other] told { $n } rooms
    }
run-later =
    { $n ->
        [one] { $n } colleague is told later, with other things
       *[other] { $n } colleagues are told later, with other things
    }
run-deaf =
    { $n ->
        [one] { $n } colleague does not want to be told
       *[other] { $n } colleagues do not want to be told
    }
run-no-server = no mail: nobody has said how it is sent
run-nobody = nobody was there to be told
run-mailed = wrote to the customer
run-wrote = wrote to the address of the rule
run-no-address = nobody knows where to write to the customer
run-unwanted = did not write: the customer wants no mail
run-asked = sent to the campaign, which asks if it may
run-waits = did not ask: the customer waits for that already
run-closed = did not ask: the campaign does not run
run-tagged = added a tag
run-untagged = removed a tag
run-same = the tags were so already
run-set = set a property of the customer
run-set-same = the property was so already
run-no-property = set nothing: there is no such property, or it takes no such value
run-no-customer = set nothing: nobody knows who the customer is
run-gone = did nothing: it did not hold any more
run-kept = did nothing: something happened meanwhile
run-off = did nothing: the rule was switched off
run-removed = did nothing: the rule was removed
run-failed = went wrong; the log says why
run-and = { $one }, { $other }
time-ruled = The rule “{ $rule }”: { $did }
rule-versions = Versions
rule-version = Version { $n }, { $when }
rule-version-by = Version { $n }, { $when }, { $name }
rule-sites = Review pages
rule-sites-about = A mail that leads to one of these asks for a public review, whatever it says it is for. Well-known sites count anyway; add your own, a line each.
rule-sites-save = Save the pages
rule-holidays = Holidays
rule-holidays-about = Days on which rules for workdays do nothing, a line each: 2026-12-24, or 12-25 for every year.
rule-holidays-save = Save the holidays
rule-holidays-wrong = “{ $line }” is no day. Write 2026-12-24, or 12-25 for every year.
rule-full = There are { $n } rules, and no room for more.
sweep-rules = Does what rules say
done-rule-saved = The rule is saved.
done-rule-on = The rule is on.
done-rule-off = The rule is off.
done-rule-removed = The rule was removed.
handling = What is done about it
handling-taken = Taken
handling-contacted = Customer reached
handling-done = Done
handling-do-taken = I take it
handling-do-contacted = I reached the customer
handling-do-done = It is done
handling-back = Take back
handling-by = { $name }, { $after } after the answer
handling-due = Aim for an answer to the customer within 24 hours: { $left } left.
handling-late = The customer has waited for { $waited }; the aim is 24 hours.
handling-none = Taking it tells colleagues that you look after it. Opening this page does not.
time-handling-taken = { $name } took it up
time-handling-contacted = { $name } reached the customer
time-handling-done = { $name } is done with it
time-handling-not-contacted = { $name } took back having reached the customer
time-handling-not-done = { $name } took back being done
done-handled = That is noted.
lasted-minutes =
    { $n ->
        [0] less than a minute
        [one] { $n } minute
       *[other] { $n } minutes
    }
lasted-hours =
    { $n ->
        [one] { $n } hour
       *[other] { $n } hours
    }
lasted-days =
    { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
alerts = When rules tell you of a response
alerts-now = at once
alerts-hour = once an hour, all of it together
alerts-day = once a day, at eight in the morning
alerts-never = not at all
alerts-room = Where you are told
alerts-by-mail = by e-mail
alerts-room-about = Others who read that room or program see it too. What has not arrived there within a quarter of an hour comes by e-mail.
alerts-room-rests = It is switched off or has stopped. Until it works again, you are mailed.
alerts-room-none = You are told by e-mail. Owners and managers can add chat rooms and programs, which you can choose then.
alerts-room-wrong = This webhook is not there any more. Choose another.
alerts-about = Rules, the one for unhappy customers among them, tell you of responses that you have to do with.
alerts-quiet = be quiet between these hours
alerts-quiet-about = By your workspace’s clock. What comes meanwhile is told together when they are over.
alerts-quiet-wrong = Two different hours from 0 to 23.
alerts-duty = I am on duty now
alerts-duty-about = Rules can tell whoever is on duty. While nobody is, they tell owners and managers.
act-rule-made = made a rule
act-rule-changed = changed a rule
act-rule-switched = switched a rule on or off
act-rule-removed = removed a rule
act-rules-ordered = put rules into another order
act-alerts-moved = is told by rules elsewhere

mail-alert-subject = { $score }: { $who }
mail-alert-what = Somebody answered “{ $survey }” of { $workspace }:
mail-alert-event = “{ $event }” happened to a customer of { $workspace }:
mail-alert-see = Look at the customer
mail-alert-who = From { $who }
mail-alert-earlier = Said before:
mail-alert-go = Look at it and take it
mail-alert-why =
    { $why ->
        [owner] You get this by the rule “{ $rule }”, because you look after this response or its customer.
        [agent] You get this by the rule “{ $rule }”, because you served this customer.
        [team] You get this by the rule “{ $rule }”, because you work in the team that served this customer.
        [duty] You get this by the rule “{ $rule }”, because you are on duty, or nobody is and you decide here.
       *[managers] You get this by the rule “{ $rule }”, because you decide here. What you are told is set on your account page.
    }
mail-digest-subject =
    { $n ->
        [one] { $n } thing to look at: { $workspace }
       *[other] { $n } things to look at: { $workspace }
    }
mail-digest-what = What rules tell you of { $workspace }, all of it together:
mail-digest-missed = Some of it was to be told in a chat room or to a program, and has not arrived there.
mail-digest-go = Look at it
mail-digest-more =
    { $n ->
        [one] And { $n } more.
       *[other] And { $n } more.
    }
mail-halted-subject = A rule has stopped: { $rule }
mail-halted-title = A rule has stopped
mail-halted-what = The rule “{ $rule }” of { $workspace } has stopped by itself and waits for you:
mail-halted-go = Look at the rule
mail-rule-stop = No more mails like this:
mail-rule-why = You get this by the rule “{ $rule }”.

# Customers, lists of them, and what is known of them.
contacts = Contacts
contacts-new = Add a contact
contacts-import = Import
contacts-import-file = Import a list
contacts-never = Nobody is known yet
contacts-never-about = Contacts are the customers you ask. Bring them in from a spreadsheet or a CSV file, or add the first one by hand. Who answers an invitation appears here by themselves.
contacts-come = They also come by themselves
contacts-come-about = A program can add and change contacts through the API, for example when somebody buys or signs up.
contacts-come-api = Read about the API
contacts-search = Search contacts
contacts-n = { $n ->
    [one] { $n } contact
   *[other] { $n } contacts
}
contacts-who = Contact
contacts-last = Last answer
contacts-no-answer = None yet
contacts-since = Known since
contacts-choose = Select
contacts-choose-one = Select { $who }
contacts-onto = Put on a list
contacts-mark-on = Put on it
contacts-mark-off = Take off it
contacts-mark-none = Nobody is selected. Tick the contacts first.
contacts-mark-no-list = Please choose a list.
contacts-marked = { $n ->
    [one] { $n } contact was put on the list “{ $list }”.
   *[other] { $n } contacts were put on the list “{ $list }”.
}
contacts-marked-off = { $n ->
    [one] { $n } contact was taken off the list “{ $list }”.
   *[other] { $n } contacts were taken off the list “{ $list }”.
}
contacts-keep-segment = Keep as a segment
contacts-none = Nobody is like that
contacts-none-about = No contact matches what you are looking for.
contacts-none-list = This list is still empty. Select contacts and put them on it, or choose it when you import a file.
contacts-all = Show all contacts
contacts-older = Further contacts
contacts-first = Back to the first
filter-list = List
rail-contacts = Contacts

contact-nameless = Without a name
contact-name = Name
contact-emails = E-mail
contact-emails-about = One address a line; the first is the one that is written to.
contact-phones = Phone
contact-phones-about = One number a line, with + and the country’s code.
contact-account = Company
contact-owner = Looked after by
contact-owner-about = The agent who usually deals with them.
contact-nobody = Nobody
contact-unknown = Not known
contact-language = Language
contact-language-about = The language they are asked in.
contact-country = Country
contact-country-about = Two letters, such as SI or DE.
contact-zone = Time zone
contact-zone-about = Such as Europe/Ljubljana; it decides what is day and night for them.
contact-clock = { $time } there now ({ $zone })
contact-write = Write an e-mail
contact-save = Save
contact-change = Change
contact-known = What is known
contact-timeline = What happened
contact-no-lists = On no list.
contact-list-off = Take off the list { $list }
contact-overtaken = Somebody else changed this contact meanwhile
contact-overtaken-about = Nothing was saved. What you typed is still here; save again to make it what counts.
contact-overtaken-see = See what it says now
contact-taken = { $address } already belongs to { $who }
contact-taken-see = See { $who }
contact-taken-merge = They are the same person: merge
contact-mistake-line = Line { $n }: { $mistake }
contact-mistake-nobody = Please enter a name, an e-mail address or a phone number.
contact-mistake-not-an-address = This is no e-mail address.
contact-mistake-not-a-number = This is no number. A phone number needs + and the country’s code, or the country above.
contact-mistake-not-a-language = This is no language code.
contact-mistake-not-a-country = Use the two letters of the country, such as SI.
contact-mistake-not-a-zone = There is no such time zone. Choose one from the list.
contact-mistake-not-a-day = This is no day of the calendar.
contact-mistake-not-yes-or-no = Choose yes or no.
contact-mistake-too-long = At most 200 characters.
contact-mistake-too-many = At most 20.
contact-mistake-control-character = It holds a character that is no text.
contact-mistake-unknown = This is not kept of contacts any more.

contact-time-rated = Answered “{ $survey }” with { $score }
contact-time-wrote = Answered “{ $survey }” with a comment
contact-time-asked = Was asked: “{ $survey }”
contact-time-agreed = Agreed: { $channel }
contact-time-withdrew = Withdrew: { $channel }
contact-time-listed = Was put on the list “{ $list }”
contact-time-added = { $name } added the contact
contact-time-changed = { $name } changed the contact
contact-time-merged = { $name } merged another contact into this one
contact-time-taken-back = { $name } took an import back
contact-time-imported = Came with an import
contact-time-known = Became known
contact-time-an-import = An import

contact-consent = Consent
contact-consent-never = Nothing is known
contact-consent-withdrawn = Withdrawn
contact-consent-given = Given
contact-consent-write = Write down a consent
contact-consent-channel = For
contact-consent-what = What happened
contact-consent-basis = On what ground
contact-consent-source = Where it comes from
contact-consent-source-about = Such as “order form, 3 May 2026” or “told Maja on the phone”.
contact-consent-words = The exact words, if they are known
contact-consent-save = Write it down
contact-consent-choose = Please choose for what and on what ground.
contact-consent-source-missing = Please say where the consent comes from.
contact-consent-long = The source has at most 200 characters, the words at most 2,000.
channel-email = E-mail
channel-call = Calls
channel-sms = Text messages
basis-consent = They agreed
basis-soft_opt_in = Customer who did not object
basis-service_message = Part of a service they asked for

contact-merge = Merge with another contact
contact-merge-about = When two contacts are the same person.
contact-merge-lead = Who is the same person as { $who }? Everything of theirs moves here.
contact-merge-search = Search
contact-merge-none = Nobody else is like that.
contact-merge-choose = Look at both
contact-merge-choose-one = Look at both: { $who }
contact-merge-both = { $other } becomes part of { $who }. What { $who } already says stays; gaps are filled.
contact-merge-field = What
contact-merge-after = After merging
contact-merge-moves = Answers, invitations, consents and lists of { $other } move to { $who }. This cannot be undone.
contact-merge-do = Merge
contact-merge-other = Choose somebody else
contact-export = Save everything as a file
contact-export-about = For the person, if they ask what you keep.
contact-erase = Forget this person
contact-erase-about = Everything that says who they are goes.
contact-erased = Forgotten
contact-erased-about = This person was forgotten { $when }. What they said counts on, without anything that says who it was.

lists = Lists
lists-none = No lists yet
lists-none-about = A list is made of people you put on it; a segment finds its people by a filter, always as of now.
list-name = Name
list-save = Save
list-change = Change
list-change-of = Change the list { $name }
list-remove = Remove the list
list-remove-about = The contacts stay.
list-remove-sure = Remove the list “{ $name }”? The contacts stay.
list-new = New list
list-new-about = People stay on it until you take them off.
list-new-do = Make the list
list-name-wrong = A list needs a name of at most 120 characters.
list-filter-missing = A segment needs a filter.
list-taken = Another list is called like that.
list-too-many = There are 500 lists already; that is the limit.
list-circle = That would make the segment “{ $list }” a part of itself. Leave it out of this filter, or ask for its conditions directly.
list-nested = A segment that another one names may name none itself: “{ $outer }” would name “{ $inner }”, which names “{ $within }”. Write the conditions of “{ $inner }” into the filter instead.
segment = Segment
segment-new = New segment
segment-about = A segment is a list that keeps itself: whoever the filter is true of. It asks the contact (language, country, account, owner, property.NAME) and, for everything else, their latest answer.
segment-filter = Filter
segment-filter-about = The same language as on the dashboard, for example band = detractor and country = SI.
segment-new-do = Make the segment

properties = Contact properties
properties-about = What you keep of contacts besides name, address, company and language. Filters and segments ask for it as property.KEY.
properties-none = Nothing more is kept yet
properties-none-about = Add what you want to choose people by: a plan, a renewal date, a number of seats.
properties-go = See and change them
properties-offer = Keep more of your contacts: plan, renewal date…
property-name = Name
property-rename = Rename
property-rename-of = Rename { $name }
property-remove = Remove
property-remove-of = Remove { $name }
property-remove-sure = { $n ->
    [0] Remove “{ $name }”? No contact has it.
    [one] Remove “{ $name }”, and what { $n } contact has there? This cannot be undone.
   *[other] Remove “{ $name }”, and what { $n } contacts have there? This cannot be undone.
}
property-new = Keep something more
property-key = Key
property-key-about = As filters, files and programs name it: lower-case letters, digits and _. Left empty, it is made of the name.
property-kind = Kind
property-kind-text = Text
property-kind-number = Number
property-kind-day = Day
property-kind-yes_no = Yes or no
property-yes = Yes
property-no = No
property-new-do = Add
property-kind-missing = Please choose what kind of value it is.
property-name-wrong = A name has 1 to 60 characters.
property-key-wrong = A key has lower-case letters a to z, digits and _, at most 60 of them.
property-taken = There is one with this key already.
property-too-many = There are 100 properties already; that is the limit.

done-merged = The two contacts are one now.
done-list-made = The list is made.
done-list-removed = The list was removed; its contacts are still there.
done-property-removed = It is not kept any more.

# Bringing in customers.
contact-import-title = Import contacts
contact-import-crumb = Import contacts
contact-import-contacts = Contacts
contact-import-lead = Paste addresses, or bring a table. Who is known already is recognised by an address; nobody is mailed because of it, and the same file again changes nothing.
contact-import-paste = Paste contacts
contact-import-paste-example =
    ana@example.com
    Bor Kos <bor@example.com>
contact-import-paste-hint = Addresses one a line, recipients as a mail program writes them, or cells copied from a spreadsheet, with or without a line that names the columns.
contact-import-file = Or a file
contact-import-send = Look at it
contact-import-both = Please either paste contacts or choose a file, not both.
contact-import-nothing = Please paste contacts or choose a file.
contact-import-pasted = Pasted
contact-import-column-changed = Changed
contact-import-next-columns-about = Heard guesses names, addresses, telephone numbers and more from names and contents. You can change every part of it.
contact-import-next-check = You see what would happen
contact-import-next-check-about = Who is new, who would be changed, and which rows cannot be taken, with line and reason.
contact-import-next-start-about = It runs by itself, can be stopped at any time, and can be taken back afterwards.

contact-import-state =
    { $state ->
        [looking] Being looked at
        [uploaded] Not started
        [running] Running
        [done] Done
        [stopped] Stopped
        [undoing] Being taken back
        [undone] Taken back
       *[failed] Failed
    }
contact-import-looking =
    { $n ->
        [one] { $n } row looked at so far
       *[other] { $n } rows looked at so far
    }
contact-import-looking-about = It is a long file. Nothing is written yet: this says what would become of each row. You may close this page and come back.
contact-import-look-ended = The look at the file did not come to its end, so nothing can be said yet. Press “Look again”.

contact-import-remembered = The columns are taken as they were for { $file } on { $day }. What those contacts agreed to is not taken over.
contact-import-heading = The first row
contact-import-heading-yes = Names the columns
contact-import-heading-no = Is a contact
contact-import-column = Column { $n }
contact-import-properties = Properties
contact-import-new-property = Make a new property
contact-import-what = What is done with them
contact-import-policy = Contacts that are known already
contact-import-policy-update = Update them: what the file says goes over what is known
contact-import-policy-fill = Fill gaps: what is known stays
contact-import-policy-skip = Leave them as they are; a list and consent count for them all the same
contact-import-list = Put everybody on a list
contact-import-list-none = On no list
contact-import-list-new = A new list
contact-import-list-name = Name of the new list
contact-import-country = Country of telephone numbers without one
contact-import-country-hint = Two letters, such as SI. Where it is empty, numbers without + are left out.
contact-import-format = Days are written
contact-import-agreed = Consent
contact-import-agreed-no = Nothing is said about consent
contact-import-agreed-yes = They may be asked, because of what follows
contact-import-channels = How they may be reached
contact-import-channel-email = By e-mail
contact-import-channel-call = By telephone
contact-import-channel-sms = By text message
contact-import-basis = Why
contact-import-basis-consent = They agreed to it
contact-import-basis-soft-opt-in = They are customers, were told that they may object, and have not
contact-import-basis-service-message = It belongs to a service that they asked for
contact-import-source = Where that comes from
contact-import-source-hint = For example: sign-up form of the online shop, 2025
contact-import-wording = What they agreed to
contact-import-wording-hint = In exactly the words that they were shown, if somebody kept them.
contact-import-agreed-about = Whoever took their consent back stays out, unless a column says that they agreed after that.
contact-import-dry-run-about = Nothing has been written yet.
contact-import-fresh =
    { $n ->
        [one] { $n } contact would be added
       *[other] { $n } contacts would be added
    }
contact-import-changes =
    { $n ->
        [one] { $n } known contact would be changed
       *[other] { $n } known contacts would be changed
    }
contact-import-same =
    { $n ->
        [one] { $n } known contact stays as it is
       *[other] { $n } known contacts stay as they are
    }
contact-import-again =
    { $n ->
        [one] { $n } row is about a contact of an earlier row
       *[other] { $n } rows are about contacts of earlier rows
    }
contact-import-remarks-about = They are taken all the same.
contact-import-errors = Save all of it as a file
contact-import-start =
    { $n ->
        [one] Bring in { $n } row
       *[other] Bring in { $n } rows
    }
contact-import-start-none = Nothing to bring in
contact-import-go-on-about = What is in stays. Going on begins where it stopped.
contact-import-gone-about = Files are deleted after a week, or a day after they were brought in. To go on, bring the file again: what is in does not change by it.
contact-import-added = Added
contact-import-changed = Changed
contact-import-as-was = As they were
contact-import-to-contacts = To the contacts
contact-import-to-list = To the list
contact-import-more = Import more

contact-import-undo = Take this import back
contact-import-undo-on = Go on taking it back
contact-import-undo-title = Take the import back
contact-import-undo-what = This would happen now
contact-import-undo-gone =
    { $n ->
        [one] { $n } contact that it added goes
       *[other] { $n } contacts that it added go
    }
contact-import-undo-put-back =
    { $n ->
        [one] { $n } contact gets back what was known before
       *[other] { $n } contacts get back what was known before
    }
contact-import-undo-kept =
    { $n ->
        [one] { $n } contact stays as it is:
       *[other] { $n } contacts stay as they are:
    }
contact-import-undo-marks = Everybody is taken off the list that the import put them on, and the consent that it brought is removed. New properties stay.
contact-import-undo-list = The list that it made stays too.
contact-import-undo-start = Take it back
contact-import-undo-not = Keep it
contact-import-undo-failed = Something broke while it was taken back. What was done is done; it can go on.
contact-import-undoing = { $done } of { $total } contacts
contact-import-undoing-begins = The contacts are being counted.
contact-import-undone-gone =
    { $n ->
        [one] { $n } contact that it had added is gone
       *[other] { $n } contacts that it had added are gone
    }
contact-import-undone-put-back =
    { $n ->
        [one] { $n } contact got back what was known before
       *[other] { $n } contacts got back what was known before
    }
contact-import-undone-kept =
    { $n ->
        [one] { $n } contact stayed as it was:
       *[other] { $n } contacts stayed as they were:
    }
contact-import-undone-addresses =
    { $n ->
        [one] { $n } address was not put back: it is another contact’s by now
       *[other] { $n } addresses were not put back: they are other contacts’ by now
    }
contact-import-kept-merged = merged with another contact since
contact-import-kept-erased = forgotten since
contact-import-kept-answered = answered
contact-import-kept-invited = invited
contact-import-kept-changed = changed since
contact-import-kept-listed = put on another list
contact-import-kept-agreed = consent given or taken back elsewhere

contact-import-role-name = Name
contact-import-role-first-name = First name
contact-import-role-last-name = Last name
contact-import-role-email = E-mail addresses
contact-import-role-phone = Telephone numbers
contact-import-role-language = Language
contact-import-role-zone = Time zone
contact-import-role-country = Country
contact-import-role-account = Account (their company)
contact-import-role-owner = Owner (agent)
contact-import-role-agreed = Day of their consent
contact-import-role-none = Leave behind
contact-import-new-text = New: a text
contact-import-new-number = New: a number
contact-import-new-day = New: a day
contact-import-new-yes-no = New: yes or no

contact-import-mistake-no-address = No column holds e-mail addresses or telephone numbers. Please choose one: contacts are recognised by them.
contact-import-mistake-twice = Two columns are taken for: { $name }. Please leave one of them.
contact-import-mistake-no-format = Please choose how the days are written.
contact-import-mistake-no-column = The file has no column “{ $name }”.
contact-import-mistake-no-property = There is no property “{ $name }” any more. Please choose another.
contact-import-mistake-too-many-properties = A workspace has at most 100 properties. Please leave some columns behind.
contact-import-mistake-too-many-lists = A workspace has at most 500 lists. Please put them on one that is there.
contact-import-mistake-no-list = The list is not there any more. Please choose another.
contact-import-mistake-list-name = Please give the new list a name that no other list has, of at most 120 letters.
contact-import-mistake-segment = Nobody can be put on a segment: its filter says who is in it. Please choose another list.
contact-import-mistake-no-channel = Please choose how they may be reached, or say nothing about consent.
contact-import-mistake-no-source = Please write where their consent comes from.
contact-import-mistake-agreed-to-what = A column holds the day of their consent. Please say below what they agreed to, or leave the column behind.
contact-import-mistake-no-country = “{ $name }” is no country. Please write two letters, such as SI.

contact-import-reason-nobody = Neither an e-mail address nor a telephone number
contact-import-reason-wrong-email = The e-mail address is none, and there is no other
contact-import-reason-wrong-phone = The telephone number is none or names no country, and there is no other
contact-import-reason-email = Not an e-mail address; left out
contact-import-reason-phone = Not a telephone number, or one that names no country; left out
contact-import-reason-many = More than 20 addresses; the rest is left out
contact-import-reason-language = Not a language code such as sl; left out
contact-import-reason-zone = No such time zone; left out
contact-import-reason-country = Not a country code of two letters; left out
contact-import-reason-long = More than 200 letters; left out
contact-import-reason-number = Not a number, or one that could be two; left out
contact-import-reason-day = Not a day; left out
contact-import-reason-yes-no = Neither yes nor no; left out
contact-import-reason-not-agreed = No day of consent that can be read; no consent is written down
contact-import-reason-taken = The address is another contact’s and stays theirs
contact-import-reason-again = The same contact as in an earlier row

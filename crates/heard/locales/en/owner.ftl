# Who looks after a response, and notes that colleagues are told of.
owner = Looked after by
owner-none = Nobody looks after this response yet. Whoever takes it sees to it that the customer hears back.
owner-of = Responses that { $name } looks after
owner-mine = Mine
owner-take = Take it
owner-give = Give
owner-give-to = Give to a colleague
owner-nobody-choice = Nobody
owner-key = Take what is selected, or this response
bulk-give-none = Choose to whom first.
responses-none-owned = Nothing here is looked after by this colleague. Select responses in the feed and take them, or give them to somebody.
fact-owner = Looked after by (a name, me, none)
done-given = Somebody looks after it now.
done-released = Nobody looks after it now.
time-taken = { $name } took it
time-given = { $name } gave it to { $owner }
time-released = { $name } left it to nobody
act-given =
    { $n ->
        [one] { $n } response given to { $tag }.
       *[other] { $n } responses given to { $tag }.
    }
act-released =
    { $n ->
        [one] Nobody looks after { $n } response any more.
       *[other] Nobody looks after { $n } responses any more.
    }
act-given-back =
    { $n ->
        [one] { $n } response is with whoever had it before.
       *[other] { $n } responses are with whoever had them before.
    }

# Who is not written to. "Not written to" is what colleagues read; whoever is asked reads "stop these e-mails".

stopped = Not written to
stopped-about = Whoever said that they want no more survey e-mails, whose address takes none, and whom you add here. It holds for every survey, and stays when a contact is forgotten.
stopped-search = Look up an address
stopped-all = Show all
stopped-found = Not written to:
stopped-free = Nothing keeps us from writing to this address.
stopped-n =
    { $n ->
        [one] { $n } entry
       *[other] { $n } entries
    }
stopped-older = Further entries
stopped-unknown = An address that no contact here has
stopped-over = over
stopped-scope-relational = regular surveys only
stopped-scope-transactional = surveys after an experience only
stopped-scope-other = other surveys only
stopped-reason-unsubscribed = Unsubscribed
stopped-reason-objected = Objected
stopped-reason-complained = Reported a mail as spam
stopped-reason-bounced = Mail does not arrive
stopped-reason-by_hand = Added by hand
stopped-by-mail = by a mail of “{ $campaign }”
stopped-until = until { $until }
stopped-none = Everybody may be written to
stopped-none-about = Who unsubscribes, complains, or cannot be reached comes here by themselves. You can add an address or a whole domain too.
stopped-new = Add an address or a domain
stopped-new-about = Nothing is kept of an address but a code that it can be recognised by.
stopped-address = Address, or @ and a domain
stopped-note = Why (your colleagues read it)
stopped-new-do = Do not write to it
stopped-address-wrong = This is neither an e-mail address nor a domain. Write it like ana@example.com or @example.com.
stopped-note-wrong = The note is one line of at most 300 characters.
stopped-already = This address or domain is not written to already.
stopped-lift = Write again
stopped-lift-of = Write to { $who } again
stopped-lift-about = Surveys will be sent there again.
stopped-lift-theirs = They themselves wanted no more e-mails. Writing to them again needs their consent.
stopped-lift-agreed = They have asked to get our surveys again
stopped-lift-needs = Without their consent they are not written to. Tick the box if they have asked for it.
stopped-lift-do = Write to them again
contact-time-stopped-all = Is not written to any more
contact-time-stopped-relational = Gets no more regular surveys
contact-time-stopped-transactional = Gets no more surveys after an experience
contact-time-stopped-other = Gets no more surveys of other kinds
done-stopped = Nothing is sent there any more.
done-stop-lifted = Surveys may be sent there again.
act-stopped = stopped mails to an address or domain
act-stop-lifted = lets somebody be written to again

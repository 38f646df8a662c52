# A customer as a person with rights: everything that is kept of them, and being forgotten.
person-erase-title = Erase { $name }
person-erase-title-bare = Erase this contact
person-erase-lead = The person is forgotten everywhere in this workspace. This cannot be undone.
person-goes = What goes
person-goes-card = Name, addresses, company, owner and properties, and everything that was known before
person-goes-lists = Places on lists, and what they agreed to and took back
person-goes-words =
    { $n ->
        [one] Everything they wrote in { $n } response: comments, answers in words, days, contact data, earlier versions
       *[other] Everything they wrote in { $n } responses: comments, answers in words, days, contact data, earlier versions
    }
person-goes-beside = Notes, tags, stars, owners and properties of these responses, the company they name, and mails about them
person-goes-links =
    { $n ->
        [one] { $n } link that was sent to them: it leads nowhere from now on
       *[other] { $n } links that were sent to them: they lead nowhere from now on
    }
person-goes-mails =
    { $n ->
        [one] { $n } mail to them
       *[other] { $n } mails to them
    }
person-stays = What stays
person-stays-scores = Score, chosen answers, day, survey, place, language, country, agent, team and product of each response, linked to nobody. No score changes.
person-stays-invited = That somebody was invited, and when, for the response rates
person-stays-audit = In the audit log, that you erased somebody: a number, no name
person-stays-others = What other people wrote, even where it names this person; names of views, lists and tags
person-stays-backups = Backups made before, until they are removed. When one is put back over this installation, the person is erased in it again.
person-save = Save everything that is kept first
person-sure = I know that this cannot be undone
person-unticked = Tick the box first.
person-erase-do = Erase for good
person-erased-title = Erased
person-erased-about = This person was erased on { $when }. Nothing that says who they were is kept.
time-erased = The person was erased: their words and everything that says who they were went
act-contact-made = made a contact
act-contact-changed = changed a contact
act-contact-erased = erased a person
act-contact-exported = took out everything that is kept of a contact

# Numbers and what they mean. Used by the product itself, not by one page.

percent = { $n } %
interval = from { $low } to { $high }
interval-short = { $low } to { $high }
confidence =
    { $metric ->
        [nps] The true score lies between { $low } and { $high } with 95 % confidence.
       *[other] The true share lies between { $low } and { $high } with 95 % confidence.
    }
responses-n =
    { $n ->
        [one] { $n } response
       *[other] { $n } responses
    }
responses-so-far =
    { $n ->
        [one] { $n } response so far
       *[other] { $n } responses so far
    }
customers-n =
    { $n ->
        [one] from { $n } customer
       *[other] from { $n } customers
    }

change-up =
    { $metric ->
        [nps] Up { $by }
       *[other]
            { $by ->
                [one] Up { $by } point
               *[other] Up { $by } points
            }
    }
change-down =
    { $metric ->
        [nps] Down { $by }
       *[other]
            { $by ->
                [one] Down { $by } point
               *[other] Down { $by } points
            }
    }
change-up-little = Up by less than 1
change-down-little = Down by less than 1
change-same = As before
change-from = on { $period } ({ $before }).
change-real = This is a real change: chance alone would do it about 1 time in { $times }.
change-real-rare = This is a real change: chance alone would do it less than 1 time in 1,000.
change-real-plain = This is a real change.
change-unclear = No clear change: chance alone does as much about 1 time in { $times }.
change-unclear-often = No clear change: chance alone often does as much.
change-none = No comparison:
change-none-why =
    { $n ->
        [one] { $period } had { $n } response, and 30 are needed.
       *[other] { $period } had { $n } responses, and 30 are needed.
    }
change-short-real = { $lead }: a real change
change-short-unclear = { $lead }: no clear change

before-days =
    { $n ->
        [one] the day before
       *[other] the { $n } days before
    }
before-months = the { $n } months before

# What a metric is called where its number stands, and how it is made. Markup is ours.
metric =
    { $metric ->
        [nps] Net Promoter<sup>®</sup>
        [csat] Customer satisfaction
       *[ces] Ease
    }
formula =
    { $scale ->
        [nps] Promoters (9 and 10) minus detractors (0 to 6)
        [csat-smileys] Share of happy faces
        [csat-thumbs] Share of thumbs up
        [csat-stars5] Share of 4 and 5 stars
        [csat-stars10] Share of 8 to 10 stars
       *[ces] Share who agree that it was easy (5 to 7)
    }

# One response, within a sentence.
band =
    { $metric ->
        [nps]
            { $band ->
                [promoter] promoter
                [passive] passive
               *[detractor] detractor
            }
        [csat]
            { $band ->
                [promoter] satisfied
                [passive] neutral
               *[detractor] dissatisfied
            }
       *[ces]
            { $band ->
                [promoter] easy
                [passive] in between
               *[detractor] hard
            }
    }
# Many responses, as a heading.
bands =
    { $metric ->
        [nps]
            { $band ->
                [promoter] Promoters
                [passive] Passives
               *[detractor] Detractors
            }
        [csat]
            { $band ->
                [promoter] Satisfied
                [passive] Neutral
               *[detractor] Dissatisfied
            }
       *[ces]
            { $band ->
                [promoter] Easy
                [passive] In between
               *[detractor] Hard
            }
    }
scale-value =
    { $scale ->
        [csat-thumbs]
            { $value ->
                [1] Thumb down
               *[2] Thumb up
            }
       *[csat-smileys]
            { $value ->
                [1] Not satisfied
                [2] It was okay
               *[3] Satisfied
            }
    }
badge =
    { $scale ->
        [csat-smileys] { $value }, { $band }
        [csat-thumbs] { $value }, { $band }
       *[other] { $value } of { $max }, { $band }
    }

names-two = { $one } and { $other }
names-more =
    { $n ->
        [one] { $one } and { $n } other
       *[other] { $one } and { $n } others
    }

when-today = today, { $time }
when-yesterday = yesterday, { $time }
when-day = { $day }, { $time }

days = { $from } to { $to }
days-until = Everything to { $to }
zone = { $city } time
last-response = Last response { $when }
name-value = { $name }: { $value }
fact-unknown = Not known
# Where a response came from. Whatever else there is has a name that somebody gave it.
place-api = API
place-import = Imported
place-invitation = Invitation
place-link = Open link
place-mail = E-mail
place-qr = QR code
place-signature = E-mail signature
place-tablet = Tablet

# Why responses are not in the score, each with its count.
reasons-between = {", "}
reason-n =
    { $reason ->
        [own-staff] { $n } by our own staff
        [duplicate]
            { $n ->
                [one] { $n } a duplicate
               *[other] { $n } duplicates
            }
        [spam] { $n } spam
        [trial]
            { $n ->
                [one] { $n } a trial
               *[other] { $n } trials
            }
        [wrong-survey] { $n } meant for another survey
       *[other] { $n } for another reason
    }
# Why one response is not in the score, within a sentence.
left-out-why =
    { $reason ->
        [own-staff] by our own staff
        [duplicate] a duplicate
        [spam] spam
        [trial] a trial
        [wrong-survey] meant for another survey
       *[other] another reason
    }

# Who gave a response that has no name on it.
who-link = Somebody, through the open link
who-mail = Somebody who was invited
who-nobody = Somebody

# What the last request did, said once at the top of the next page.
done-excluded = It is left out of the score now.
done-restored = It is in the score again.
done-saved = Saved.
done-view-saved = The view is saved. It stands on the overview with its score of now.
done-view-removed = The view is removed.
done-link-on = Anybody with the link can see this view now.
done-link-new = There is a new link. The old one leads nowhere.
done-link-off = The link leads nowhere now.

# Numbers and what they mean. Used by the product itself, not by one page.

percent = { $n }%
interval = from { $low } to { $high }
interval-short = { $low } to { $high }
confidence =
    { $metric ->
        [nps] The true score lies between { $low } and { $high } with 95% confidence.
       *[other] The true share lies between { $low } and { $high } with 95% confidence.
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
        [0] { $period } had no response, and 30 are needed.
        [one] { $period } had { $n } response, and 30 are needed.
       *[other] { $period } had { $n } responses, and 30 are needed.
    }
change-short-real = { $lead }: a real change
change-short-unclear = { $lead }: no clear change
change-end = { $bands } from { $before } to { $now }%
change-both-ends = Both ends moved: { $upper }, { $lower }.
change-upper-end = The upper end moved: { $end }. No clear change among { $other }.
change-lower-end = The lower end moved: { $end }. No clear change among { $other }.
change-no-end = Neither end clearly moved.
change-no-end-but =
    { $way ->
        [higher] Neither end clearly moved, but answers as a whole are higher than before.
       *[other] Neither end clearly moved, but answers as a whole are lower than before.
    }

# The same of other customers instead of another time.
difference-up =
    { $metric ->
        [nps] { $by } above
       *[other]
            { $by ->
                [one] { $by } point above
               *[other] { $by } points above
            }
    }
difference-down =
    { $metric ->
        [nps] { $by } below
       *[other]
            { $by ->
                [one] { $by } point below
               *[other] { $by } points below
            }
    }
difference-up-little = Less than 1 above
difference-down-little = Less than 1 below
difference-same = Level with
difference-from = { $period } ({ $before }).
difference-real = This is a real difference: chance alone would make it about 1 time in { $times }.
difference-real-rare = This is a real difference: chance alone would make it less than 1 time in 1,000.
difference-real-plain = This is a real difference.
difference-unclear = No clear difference: chance alone makes as much about 1 time in { $times }.
difference-unclear-often = No clear difference: chance alone often makes as much.
difference-short-real = { $lead }: a real difference
difference-short-unclear = { $lead }: no clear difference
difference-end = { $bands } { $now }%, there { $before }%
difference-both-ends = Both ends differ: { $upper }; { $lower }.
difference-upper-end = The upper end differs: { $end }. No clear difference among { $other }.
difference-lower-end = The lower end differs: { $end }. No clear difference among { $other }.
difference-no-end = Neither end clearly differs.
difference-no-end-but =
    { $way ->
        [higher] Neither end clearly differs, but answers as a whole are higher here.
       *[other] Neither end clearly differs, but answers as a whole are lower here.
    }

# What a score is compared with, within a sentence.
against-year = the same days a year before
against-version = version { $number }
against-filter = “{ $filter }”
against-shared =
    { $n ->
        [one] { $n } response is on both sides; the test allows for it.
       *[other] { $n } responses are on both sides; the test allows for them.
    }
against-none-same = these are the same responses.
against-none-own =
    { $n ->
        [one] all but { $n } response are on both sides, and 30 are needed.
       *[other] all but { $n } responses are on both sides, and 30 are needed.
    }
against-none-all = this view goes back to the beginning, and there is no year before that.
against-none-version = this survey has no version { $number }.
against-none-filter = write which other responses are meant, such as country = HR.
against-none-wrong = what it should be made with cannot be read.

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
# Many responses, within a sentence.
bands-within =
    { $metric ->
        [nps]
            { $band ->
                [promoter] promoters
                [passive] passives
               *[detractor] detractors
            }
        [csat]
            { $band ->
                [promoter] satisfied customers
                [passive] neutral customers
               *[detractor] dissatisfied customers
            }
       *[ces]
            { $band ->
                [promoter] those who found it easy
                [passive] those in between
               *[detractor] those who found it hard
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
time-minutes =
    { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    }
time-hours =
    { $n ->
        [one] { $n } hour
       *[other] { $n } hours
    }
time-days =
    { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
time-weeks =
    { $n ->
        [one] { $n } week
       *[other] { $n } weeks
    }
time-months =
    { $n ->
        [one] { $n } month
       *[other] { $n } months
    }
time-years =
    { $n ->
        [one] { $n } year
       *[other] { $n } years
    }
time-ages = ages
quarter = Q{ $n } { $year }
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
place-email = E-mail
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

# The overview of one survey.
kind =
    { $kind ->
        [relational] The relationship as a whole
        [transactional] After an experience
       *[other] Something else
    }
survey-print = Print one page
survey-share = Share
survey-share-about = Anybody who has this link can answer, as often as they like. Invitations that know the customer are better, and count each customer once.
survey-try = Try it
survey-invite = Ask one customer
survey-import = Import

survey-ghost = Your score will stand here, from the fifth response on.
survey-ghost-about = With 5 responses it is grey. With 30 it can be compared. With 232 you know it to within 10 points either way.
survey-begin = Three ways to begin
survey-begin-link = Give the link away
survey-begin-link-about = In a mail, in your signature, on a receipt or a poster. Nobody has to sign in, and it works on any phone.
survey-begin-try = Try it on yourself
survey-begin-try-about = Press a number and see it arrive here. Afterwards, leave your response out as a test.
survey-begin-import = Bring your history
survey-begin-import-about = Responses from another tool or a table: dates, scores and comments stay what they were. Nobody is mailed because of it.

survey-distribution = How people answered
survey-split =
    { $metric ->
        [nps] Promoters, passives, detractors
        [csat] Satisfied, neutral, dissatisfied
       *[ces] Easy, in between, hard
    }
survey-small = { $n } responses are too few to compare with anything: 30 are needed.
survey-few = From the fifth response on there is a score; with 30 it can be compared.
survey-none = Nothing in this view
survey-none-about = There are responses, but none that fits all of these filters.
survey-none-clear = Show all
widened-percent = It is { $percent }% wider than with new customers each time, because the same customers answered again.
widened = It is { $times } times as wide as with new customers each time, because the same customers answered again.

# What will be seen at the pace at which responses come.
ahead-month = With about { $n } responses a month you can see changes of { $points } points or more from one month to the next.
ahead-quarter =
    { $n ->
        [one] About { $n } response a month is too few to compare months. From one quarter to the next you can see changes of { $points } points or more.
       *[other] About { $n } responses a month are too few to compare months. From one quarter to the next you can see changes of { $points } points or more.
    }
ahead-year =
    { $n ->
        [one] About { $n } response a month is too few to compare months or quarters. From one year to the next you can see changes of { $points } points or more.
       *[other] About { $n } responses a month are too few to compare months or quarters. From one year to the next you can see changes of { $points } points or more.
    }
ahead-none =
    { $n ->
        [0] Less than one response a month is too few to see any change, even from one year to the next.
        [one] About { $n } response a month is too few to see any change, even from one year to the next.
       *[other] About { $n } responses a month are too few to see any change, even from one year to the next.
    }
ahead-again = As many again, { $n } responses, would show changes of { $points } points or more.
ahead-plan = Plan ahead

asked = Response rate
asked-of =
    { $answered ->
        [0] None of the { $sent } invitations sent in these days was answered (AAPOR RR1, by day of sending).
        [one] { $answered } of the { $sent } invitations sent in these days was answered (AAPOR RR1, by day of sending).
       *[other] { $answered } of the { $sent } invitations sent in these days were answered (AAPOR RR1, by day of sending).
    }
asked-open =
    { $n ->
        [one] { $n } can still be answered.
       *[other] { $n } can still be answered.
    }
asked-waited = Half of the answers came within { $half }, nine of ten within { $most }.
asked-untold =
    { $n ->
        [one] { $n } was made and nobody said when it was sent; it is not counted.
       *[other] { $n } were made and nobody said when they were sent; they are not counted.
    }
asked-links = Open links have no rate: how many saw them is not known.
asked-none = Not known: no invitation was sent in these days, and of open links nobody counts who saw them.

left-out = Not in the score
left-out-n =
    { $state ->
        [provisional]
            { $n ->
                [one] { $n } waits for a second press
               *[other] { $n } wait for a second press
            }
        [excluded] { $n } left out
        [comment]
            { $n ->
                [one] { $n } is a comment only
               *[other] { $n } are comments only
            }
       *[test]
            { $n ->
                [one] { $n } is a test
               *[other] { $n } are tests
            }
    }

survey-trend = Over time
survey-trend-about =
    { $unit ->
        [day] One point a day; the band is the 95% interval
        [week] One point a week; the band is the 95% interval
        [quarter] One point a quarter; the band is the 95% interval
       *[month] One point a month; the band is the 95% interval
    }
survey-trend-by = One point for each
by-day = Day
by-week = Week
by-month = Month
by-quarter = Quarter

survey-by =
    { $dimension ->
        [place] By place
        [language] By language
        [team] By team
        [agent] By agent
        [product] By product
        [account] By account
       *[country] By country
    }
survey-by-about = The dotted line is the whole, { $overall }. What has fewer than 30 responses is grey and not compared.
survey-by-label = Break down by
survey-by-few = Fewer than five responses cannot be shown alone, and here there are not enough of them together.
survey-by-more =
    { $n ->
        [one] One more row is on the page.
       *[other] { $n } more rows are on the page.
    }
survey-together = few each, so shown together
survey-row-small = 30 needed to compare
column-interval-from = Interval, { $min } to { $max }
column-against = Against { $period }

survey-words = In their words
survey-comments =
    { $n ->
        [one] { $n } comment
       *[other] All { $n } comments
    }

version = Version { $number }

# Small print below a survey's page: what the number is, so that it can be quoted.
footnote-score =
    { $kind ->
        [relational] Relationship score
        [transactional] Experience score
       *[other] Score
    }
footnote-days = { $score }; { $days }, { $zone }, by day of response
footnote-facts = only { $facts }
footnote-excluded =
    { $n ->
        [one] { $n } response left out with a reason ({ $reasons }).
       *[other] { $n } responses left out with a reason ({ $reasons }).
    }
footnote-interval =
    { $metric ->
        [nps] Interval: 95%, adjusted Wald.
       *[other] Interval: 95%, Wilson.
    }
footnote-widened = It allows for customers who answered more than once.
filter-note = { $days }, { $zone }, by day of response.

# What colleagues write on the line over time.
written = Written on the chart
written-none = The score moved? Write what happened, such as “Warehouse moved”, and everybody who looks here later knows why.
written-note = { $day }: { $words }
written-column = Written on the chart
written-desc =
    { $n ->
        [one] One note is written on it; it is listed below.
       *[other] { $n } notes are written on it; they are listed below.
    }
written-by = by { $name }
written-by-again = by { $name }, changed since
written-by-other = by { $name }, changed by { $other }
written-number = { $number } on the chart
written-before-chart = Not on the days of this chart
written-earlier =
    { $n ->
        [one] One earlier
       *[other] { $n } earlier ones
    }
written-more =
    { $n ->
        [one] One earlier note is on the page.
       *[other] { $n } earlier notes are on the page.
    }
written-elsewhere =
    { $n ->
        [one] One more is on another day.
       *[other] { $n } more are on other days.
    }
written-show-all = Show all days
written-new = Write on the chart
written-new-about = Your team sees it. A public link, its pictures and the people outside do not.
written-day = Day
written-text = What happened
written-text-example = Warehouse moved
written-save = Write it
written-edit = Edit
written-edit-of = Edit: { $text }
written-change = Save
written-remove = Delete
written-remove-of = Delete: { $text }
written-added = It stands on the chart, and every open page shows it.
written-added-elsewhere = It is written, on a day that this view does not show.
written-changed = It is changed.
written-changed-elsewhere = It is changed, and on a day that this view does not show.
written-removed = It is deleted.
written-restored = It is back.
written-restored-elsewhere = It is back, on a day that this view does not show.
written-full = It cannot be put back: this survey has { $most } notes meanwhile. Delete one that explains nothing any more, then press Undo again.
written-day-not-a-day = This is no day. Choose one, or type it as 2026-11-21.
written-day-to-come = This day has not come yet, and the chart ends today. Write it on the day when it has come.
written-day-too-early = Days before 1970 cannot be written on. Choose a later one.
written-text-missing = Say in a few words what happened.
written-text-too-long = This is longer than { $most } characters, and would not fit below the chart. Say it shorter.
written-text-control-character = This has a line break or a character that is no text. Write one line.
written-text-too-many = This survey has { $most } notes, and there is no room for more. Delete one that explains nothing any more.

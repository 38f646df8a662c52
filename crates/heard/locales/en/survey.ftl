# The overview of one survey.
percent-sign = %
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
widened-percent = It is { $percent } % wider than with new customers each time, because the same customers answered again.
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
        [day] One point a day; the band is the 95 % interval
        [week] One point a week; the band is the 95 % interval
        [quarter] One point a quarter; the band is the 95 % interval
       *[month] One point a month; the band is the 95 % interval
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
        [nps] Interval: 95 %, adjusted Wald.
       *[other] Interval: 95 %, Wilson.
    }
footnote-widened = It allows for customers who answered more than once.
filter-note = { $days }, { $zone }, by day of response.

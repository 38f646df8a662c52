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
       *[month] One point a month; the band is the 95 % interval
    }
survey-trend-by = One point for each
by-day = Day
by-week = Week
by-month = Month

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

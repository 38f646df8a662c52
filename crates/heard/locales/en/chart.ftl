# What charts say to those who do not see them, and in their tables.
on-scale = Score { $score }, interval { $range }, on a scale from { $min } to { $max }.
on-scale-before =
    { $against ->
        [before] In the period before it was { $before }.
        [year] A year before it was { $before }.
       *[other] It is compared with { $before }.
    }
on-scale-ref =
    { $against ->
        [before] before { $before }
        [year] a year before { $before }
       *[other] compared { $before }
    }
distribution = Responses by score, { $first } to { $last }
distribution-highest =
    { $n ->
        [one] Most common is { $value }, with { $n } of { $of } responses.
       *[other] Most common is { $value }, with { $n } of { $of } responses.
    }
distribution-other = The line on each bar: { $other }, drawn for as many responses.
column-share = Share
column-share-other = Share, { $other }
trend-title =
    { $unit ->
        [day] Score by day
        [week] Score by week
        [quarter] Score by quarter
       *[month] Score by month
    }
trend-desc = Between { $least } and { $most }; { $last } at the end.
trend-few =
    { $unit ->
        [day] No day has five responses yet; look by week or month.
        [week] No week has five responses yet; look by month.
        [quarter] No quarter has five responses yet.
       *[month] No month has five responses yet.
    }
trend-too-few = under 5, not shown
trend-hidden = too few to be shown
trend-hidden-n = few
trend-hidden-line = There are too few responses to show them over time.
as-table = Show as a table
column-value = Score
column-band = Band
column-responses = Responses
column-score = Score
column-interval = Interval
column-when =
    { $unit ->
        [day] Day
        [week] Week from
        [quarter] Quarter
       *[month] Month
    }

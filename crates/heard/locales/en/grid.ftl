# A survey by two dimensions.
grid = Table
grid-title = { $survey } as a table
grid-line = The question in one line
grid-line-about = For example: score by team, month in 12m where country = SI
grid-ask = Show
grid-measure = Show
grid-rows = Rows
grid-columns = Columns
grid-in = Period
grid-none = None
grid-score = Score
grid-mean = Mean
grid-responses = Number of responses
grid-day = Day
grid-week = Week
grid-month = Month
grid-quarter = Quarter
grid-whole = All responses
grid-no-answer = No answer
grid-of =
    { $n ->
        [one] 1 response
       *[other] { $n } responses
    }
grid-cell = { $figure }, { $interval }, { $n ->
        [one] 1 response
       *[other] { $n } responses
    }
grid-hidden =
    { $cells ->
        [one] 1 cell is not shown, because fewer than five people answered in it ({ $n } in all).
       *[other] { $cells } cells are not shown: fewer than five people answered in them, or one of those could be worked out from them ({ $n } responses in all).
    }
grid-hidden-overlapping = Cells in which fewer than five people answered are not shown, nor those from which they could be worked out.
grid-overlaps = Whoever gave several answers counts under each of them: the groups overlap, need not add up to all, and are not compared with one another.
grid-more-rows =
    { $n ->
        [one] 1 smaller row is left out.
       *[other] { $n } smaller rows are left out.
    }
grid-more-columns =
    { $n ->
        [one] 1 column is left out.
       *[other] { $n } columns are left out.
    }
grid-empty = Nobody answered like this in these days, or fewer than five did.
grid-legend = Colour: how far a cell is from { $whole }, the score of all
grid-below = below
grid-above = above
grid-small = Under 30 responses: too few to compare
grid-none-told = not shown
survey-table = As a table

# How many responses are needed, and what a number of them can show.
planner = How many responses are needed
planner-mix = Answers like
mix-own = Those of this survey
mix-nps-50-20 = Net Promoter, 50% promoters, 20% detractors
mix-nps-75-7 = Net Promoter, 75% promoters, 7% detractors
mix-nps-40-40 = Net Promoter, 40% of each (the most careful)
mix-csat-80 = Satisfaction, 80% satisfied
mix-csat-90 = Satisfaction, 90% satisfied
mix-csat-50 = Satisfaction, 50% satisfied (the most careful)
mix-ces-70 = Ease, 70% found it easy
mix-ces-50 = Ease, 50% found it easy (the most careful)
planner-field =
    { $field ->
        [margin] Points either way
        [change] Points of change
        [n] Responses
       *[rate] Responses a month
    }
planner-field-about =
    { $field ->
        [margin] How exactly the score should be known.
        [change] Which change from one period to the next should be seen.
        [n] What would so many show?
       *[rate] To say how long it takes.
    }
planner-wrong = A number from { $low } to { $high }.
planner-show = Work it out

planner-to-know =
    { $n ->
        [one] To know the score to within { $n } point either way
       *[other] To know the score to within { $n } points either way
    }
planner-to-see =
    { $n ->
        [one] To see a change of { $n } point
       *[other] To see a change of { $n } points
    }
planner-to-have =
    { $n ->
        [one] With { $n } response
       *[other] With { $n } responses
    }
planner-each =
    { $n ->
        [one] { $n } response in each of two periods
       *[other] { $n } responses in each of two periods
    }
planner-within =
    { $n ->
        [one] Within { $n } point either way
       *[other] Within { $n } points either way
    }
planner-sees =
    { $n ->
        [one] A change of { $n } point or more can be seen between two periods of so many.
       *[other] A change of { $n } points or more can be seen between two periods of so many.
    }
planner-takes = About { $time } at { $rate } a month.
planner-takes-each = Each period takes about { $time } at { $rate } a month.
planner-takes-unknown = Type how many come a month to see how long it takes.

planner-basis = How this is worked out
planner-basis-own = It is planned from this survey’s own answers: { $n } responses, { $days }.
planner-basis-few =
    { $n ->
        [one] This survey has { $n } response in these days, too few to plan from, so a usual mix is taken.
       *[other] This survey has { $n } responses in these days, too few to plan from, so a usual mix is taken.
    }
planner-basis-mix = It is planned from a mix of answers that is usual. The nearer to half and half, the more responses are needed.
planner-effect = Here the same customers answer again and again, and say less than new ones would: that takes { $times } times as many responses. It is reckoned with.
planner-effect-none = Hardly any customer answers twice here, so each response counts in full.
planner-effect-unknown = Each response is taken to be of another customer. Where the same ones answer again and again more are needed, at most as many times as each answers; for a survey of yours that is reckoned with.
planner-sure = “To know” is with 95% confidence. A change “can be seen” when a true change of this size would be called real in four cases of five. Fewer than 30 responses are never compared.

planner-curve = What more responses are worth
planner-curve-about = Twice as exact takes four times as many.
planner-curve-title = Points by number of responses
planner-curve-desc = The margin falls from { $margin } points with { $first } responses to { $margin-last } with { $last }, the smallest change from { $change } to { $change-last }.
planner-line-margin = the score, either way
planner-line-change = the smallest change seen
planner-column-margin = Score, either way
planner-column-change = Change seen
planner-column-time = Takes about

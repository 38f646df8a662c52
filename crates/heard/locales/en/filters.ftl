# Choosing what to look at.
filters = Choose what to look at
filters-show = Show
filters-clear = Clear
filters-from = From
filters-to = To
filters-address = The address of this page holds the whole view.
filter-all = All
filter-period = Period
filter-survey = Survey
filter-place = Place
filter-language = Language
filter-team = Team
filter-agent = Agent
filter-product = Product
filter-country = Country
filter-account = Account
filter-band = Score
filter-comment = Comment
filter-state = State
period-7d = Last 7 days
period-30d = Last 30 days
period-90d = Last 90 days
period-12m = Last 12 months
period-all = Since the beginning
period-days = Choose days…
comment-any = With or without
comment-with = With
comment-without = Without
state-confirmed = Counted
state-provisional = Waiting for a second press
state-excluded = Left out
state-excluded-why = Left out: { $why }
state-test = Test

entry-no-comment = No comment
entry-no-score = No score
entry-contact-me = wants to be contacted

# The bands as a choice; where surveys with different scales stand together, in words that fit all of them.
band-range = { $band }, { $low } to { $high }
band-value = { $band }, { $value }
band-promoter = The best
band-passive = In between
band-detractor = The worst
band-none = No score

# What is wrong with a condition or a question that somebody typed. What stands in backticks is typed so and is never
# translated.
asked-too-long = A filter has at most { $most } characters. Leave something out.
asked-too-deep = Parentheses go at most { $most } deep. Leave some out.
asked-too-many-conditions = A filter has at most { $most } conditions. Put the values of one fact in a list: `in (a, b)`.
asked-too-many-values = A filter has at most { $most } values. Leave some out.
asked-too-many-lists = A filter names at most { $most } lists. Make a segment of some of them.
asked-character = `{ $character }` means nothing here. Put a value with unusual characters in double quotes.
asked-escape = After `\` in quotes comes `"` or `\`. Write `\\` for the character itself.
asked-quote-never-closed = A `"` is never closed. Put another where the text ends.
asked-never-closed = A `(` is never closed. Put a `)` where it ends.
asked-never-opened = A `)` closes nothing. Leave it out, or put a `(` before it.
asked-expected-condition = A condition is expected here, such as `score <= 6` or `country = SI`.
asked-unknown-close = `{ $name }` is not something to filter by. Did you mean `{ $close }`?
asked-unknown = `{ $name }` is not something to filter by. There are { $facts }, property.NAME and answer.NAME.
asked-no-property-name = A property needs its name: `property.plan` or `property."Plan type"`.
asked-no-question-name = An answer needs the name of its question: `answer.reason` or `answer.care.speed`.
asked-expected-operator = After `{ $name }` comes `=`, `!=`, `<`, `<=`, `>`, `>=`, `in`, `not in`, `~` or `is missing`.
asked-expected-missing = After `is` comes `missing` or `not missing`. To compare, write `=`.
asked-expected-value = A value is expected here. A text with blanks stands in double quotes.
asked-reserved = `{ $word }` is a word of the filter language. If it is meant as a value, put it in double quotes.
asked-expected-list = After `in` come values in parentheses, `(a, b)`, or a range, `3..5`.
asked-expected-comma = A `,` or a `)` is expected here.
asked-expected-and-or = `and` or `or` is expected here.
asked-no-ends = A range has at least one end: `3..5`, `7..` or `..6`.
asked-backwards = The range ends before it begins. Write the smaller end first.
asked-unordered = `{ $name }` has no order. Compare it with `=`, `!=` or `in (..)`.
asked-only-searched = A comment is searched: `comment ~ "words"`, or `comment is missing`.
asked-not-searched = Only `comment` is searched with `~`. Compare `{ $name }` with `=` or `in (..)`.
asked-no-words = There is no word to search for. Write at least one letter or digit.
asked-never-missing = `{ $name }` is never missing. Leave the condition out.
asked-not-whole = `{ $value }` is no whole number, and `{ $name }` is one.
asked-off-scale = { $value } is no score. A score goes from 0 to 10.
asked-not-a-day = { $value } is no date. Write a day that exists as YYYY-MM-DD.
asked-not-an-instant = { $value } is no instant. Write it as 2026-01-31T12:00:00Z, with its offset if it is not UTC.
asked-not-a-number = `{ $value }` is no number, and only numbers have ranges.
asked-not-a-band = `{ $value }` is no band. A `band` is `promoter`, `passive` or `detractor`.
asked-not-a-state = `{ $value }` is no state. A `state` is `confirmed`, `provisional`, `test` or `excluded`.
asked-tag-empty = A tag needs at least one character.
asked-tag-too-long = A tag has at most { $most } characters.
asked-tag-not-a-line = A tag is one line of text.
asked-not-yes-or-no = `{ $value }` is neither `yes` nor `no`, and `{ $name }` is one of them.
asked-only-named = A list is asked for by its name: `list = "Gold customers"`, `!=` or `in (..)`.
asked-no-list = No list is called `{ $name }`. Lists and segments stand among the contacts.
asked-no-list-close = No list is called `{ $name }`. Did you mean `{ $close }`?
asked-list-removed = The list `{ $name }` was removed. Name another, or leave the condition out.

# The same of a whole question of the table.
asked-query-too-long = A question has at most { $most } characters. Leave something out.
asked-expected-measure = A question begins with what is asked: `score`, `mean` or `responses`.
asked-expected-by = After `by` comes what is told apart: a fact such as `team`, `property.plan`, `answer.reason`, `version`, `day`, `week`, `month` or `quarter`.
asked-no-question-close = This survey asks nothing called `{ $name }`. Did you mean `{ $close }`?
asked-no-question = This survey asks nothing called `{ $name }`. Responses are told apart by { $names }.
asked-no-question-nothing = This survey asks nothing called `{ $name }`, and nothing else by which responses are told apart.
asked-uncounted = Answers to `{ $name }` are words of each person's own, by which responses are not told apart; they are by { $names }.
asked-uncounted-nothing = Answers to `{ $name }` are words of each person's own, by which responses are not told apart; this survey asks nothing else by which they are.
asked-too-many-dimensions = There are at most two dimensions, and at most one of them is of time.
asked-expected-period = After `in` comes a period: `90d`, `12m`, `all`, or two days, `2026-01-01..2026-03-31`.
asked-expected-other = After `against` comes `before`, `year`, `version 2`, or a filter in parentheses.
asked-expected-part = `by`, `in`, `against` or `where` is expected here, each once and in this order.
asked-time-compared = This cannot be answered: what is told apart by time is not compared. Leave `against` out, or the time.
asked-nothing-before = This cannot be answered: there is nothing before `all`. Name a period, such as `in 12m`.
asked-too-many-periods = This cannot be answered: these are more than { $most } periods. Ask for weeks, months or quarters, or for fewer days.

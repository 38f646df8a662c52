### A survey as a file: the page that makes a survey from one, and what can be wrong with it. What stands in backticks is
### typed so and is never translated.

file-link = From a file
file-save = Save as a file
file-title = A survey from a file
file-lead = A survey saved here or in another installation, or written by hand, becomes a new survey. Nothing that exists is changed.
file-choose = File
file-choose-about = JSON, at most { $megabytes } MB. It goes before what is pasted below.
file-paste = Or paste its text
file-paste-about = If something is wrong with it, it can be put right here.
file-send = Make the survey
file-mistakes =
    { $n ->
        [one] Nothing was made yet: there is { $n } mistake in the file.
       *[other] Nothing was made yet: there are { $n } mistakes in the file.
    }
file-more =
    { $n ->
        [one] And { $n } more.
       *[other] And { $n } more.
    }

survey-file-too-large = The file is larger than { $megabytes } MB. Leave something out.
survey-file-empty = There is nothing in it. Choose a file, or paste its text.
survey-file-syntax = This is no JSON: the mistake is at line { $line }, column { $column }.
survey-file-not-ours = This is no survey file of Heard: such a file says `"heard": "survey"` at its beginning.
survey-file-format = Only files with `"format": { $format }` can be read. A newer file needs a newer Heard.
survey-file-unreadable = This cannot be read as a questionnaire. Compare it with a survey saved as a file.
survey-file-missing = This is missing. Add it.
survey-file-unknown-field = Nothing is called so here. There are: { $known }.
survey-file-one-of = `{ $value }` is not known here. Write one of: { $known }.
survey-file-expected-text = A text in quotes is expected here.
survey-file-expected-flag = `true` or `false` is expected here, without quotes.
survey-file-expected-whole = A whole number is expected here, without quotes.
survey-file-expected-wording = A text for each language is expected here: `{"{"}"en": "..."{"}"}`.
survey-file-expected-list = A list in `[` and `]` is expected here.
survey-file-expected-object = Named values in `{"{"}` and `{"}"}` are expected here.
survey-file-too-many = There are too many: at most { $most } fit here.
survey-file-languages = A survey is asked in at least one language, and each is named once.
survey-file-language = The question does not speak `{ $code }`. It speaks: { $known }.
survey-file-no-words = There are no words, or none in the first language. Write some.
survey-file-too-long = At most { $most } characters fit here. Say it shorter.
survey-file-control-character = This holds a character that is no text. Type it anew.
survey-file-key = A key has 1 to { $most } of a-z, 0-9, - and _.
survey-file-key-taken = This key is taken. Choose another; `other` is never free.
survey-file-same-words = In `{ $code }` it reads “{ $text }”, as `{ $other }` does, so nobody can tell the two apart. Change one of them.
survey-file-choices = There are 2 to { $most } choices, or 1 where `other` is offered, and at least one row.
survey-file-best = A rating goes from 1 to a number from 2 to 10.
survey-file-fields = At least one of `name`, `email` and `phone` is asked for, and each once.
survey-file-ahead = The condition asks for `answer.{ $name }`, which is not asked before this question. Put that question first.
survey-file-not-a-choice = The condition asks whether `answer.{ $name }` is `{ $value }`, which nobody can answer. It can be: { $known }.
survey-file-brace-open = A brace is opened and never closed. One that is meant is written twice: `{"{"}{"{"}`.
survey-file-brace-closed = A brace is closed that was never opened. One that is meant is written twice: `{"}"}{"}"}`.
survey-file-gap = Nothing called `{"{"}{ $name }{"}"}` is known here. `{"{"}subject{"}"}` always is, and `answer.KEY` after that question.
survey-file-link = A link begins with https://.

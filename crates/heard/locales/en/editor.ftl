### The survey editor, publishing, versions, and trying a survey.

## The survey editor: the page and its buttons.

editor = Editor
editor-edit = Edit
editor-published = Version { $version } is published, nothing is changed
editor-saved-by = Draft after version { $version }, saved { $when } by { $name }
editor-saved = Draft after version { $version }, saved { $when }
editor-undo = Undo
editor-redo = Redo
editor-try = Try it yourself
editor-publish = Publish…
editor-parts = Parts of the survey
editor-missing = needs translation
editor-missing-n =
    { $n ->
        [one] { $n } text to translate
       *[other] { $n } texts to translate
    }
editor-wrong-n =
    { $n ->
        [one] { $n } thing is wrong:
       *[other] { $n } things are wrong:
    }
editor-up = Move up: { $name }
editor-down = Move down: { $name }
editor-drop = Remove: { $name }
editor-add = Add a question
editor-add-text = What should be asked?
editor-add-text-about = Leave it empty to begin with ready words.
editor-add-kind = How should it be answered?
editor-more = Start over
editor-discard = Throw the draft away
editor-discard-sure = Everything since the published version is lost, and cannot be brought back.
editor-conflict-by = { $name } changed this part meanwhile, at { $time }. Nothing was overwritten.
editor-conflict = The draft changed meanwhile { $time }, in another window. Nothing was overwritten.
editor-conflict-gone = The question is not there any more; “Undo” brings it back. This was typed:
editor-gone-add = Add it as a new question
editor-gone-drop = Drop it
editor-conflict-about = What you typed stands below and is not saved yet. Saving it now replaces the other version.
editor-conflict-theirs = Look at the other version
editor-line = Publishing this begins a new line in the trend.
editor-line-about = Other words or another scale make another measure. The line so far stays as it is.
editor-language = Language you are editing
editor-save = Save
editor-remove = Remove this question
editor-settings = Name and dates
editor-settings-about = These hold at once, without publishing.
editor-limited = open for a limited time
editor-unlimited = always open
editor-language-first-is = The default; the others fall back to it
editor-language-done = Nothing to translate
editor-language-first = Make it the default
editor-language-remove = Remove { $language }
editor-language-add = Another language
editor-language-add-send = Add
editor-language-foreign = In these languages the leading question is asked in English until it has words of its own: { $languages }.
editor-tone = How the ready words speak to people
editor-tone-about = Only words that Heard brings along; your own stay as they are.
editor-tone-only = One way only: { $languages }.
tone-formal = Formal, as with strangers
tone-informal = Informal, as with friends
editor-leading = Leading question
editor-thanks = Thank you
editor-thanks-shipped = ready words for each score
editor-thanks-own = your own words
editor-conditional = { $kind }, with a condition
editor-why = And why? What is asked for below, by score
editor-contact = Offer to get in touch
editor-offer = Offer it, where there is a way to reach who answers
editor-titles = Heading, by score
editor-texts = What happens next, by score
editor-best = Goes from 1 to
editor-fields = What is asked for
editor-ticks = How it is answered
editor-needed = Must be answered
tick-short = One line only
tick-several = Several can be chosen
tick-other = Something else, in words of one's own
editor-key = Name in files and filters
editor-key-about = Made from the text. It can be changed until the question is published.
editor-key-kept = It was published, so it stays: answers are kept under it.
editor-at-once = The browser goes there by itself after a few seconds
editor-link-about = Everybody sees it, whatever they answered: a link for happy people only would be a review gate, which review sites and consumer law forbid.
editor-names = These names are filled in where they stand in a text:
editor-unsaved = Not saved yet. The form says why.
editor-unsaved-off = Not saved: Heard cannot be reached. It is tried again by itself.
editor-unsaved-out = Not saved: you were logged out.
editor-unsaved-log-in = Log in in a new tab, then come back
editor-unsaved-leave = What you typed is not saved. Go on and lose it?

## What texts are called.

text-question = Question
text-low = At the low end
text-high = At the high end
text-why = Question for a comment
text-contact = Words of the offer
text-hints = What is asked for after: { $band }
text-title = Heading after: { $band }
text-text = What happens next after: { $band }
text-link = Link on the last page
text-link-words = What the link says
text-url = Where it leads
text-choice = Choice
text-row = Row
text-column = Column
text-line = A line below it
list-choices = Choices
list-rows = Rows: what is judged
list-columns = Columns: the verdicts
list-add-choices = More choices
list-add-rows = More rows
list-add-columns = More columns
list-add = Add
list-add-about = One on each line, in the default language.
choice-n = Number { $n }
kind-of-comment = In words
kind-of-choice = Choices
kind-of-rating = Rating
kind-of-matrix = Table of verdicts
kind-of-ranking = Order
kind-of-metric = Second metric
kind-of-date = Date
kind-of-contact = Contact data
kind-of-hidden = Hidden field

## When a question is asked.

editor-when = Ask it only if
when-what = What is looked at
when-operator = How it is compared
when-value = With what
when-add = Add condition
when-text = The condition as text
when-always = always
when-clear = Ask it always
when-of-score = the score
when-of-band = the group of the score
when-of-comment = the comment
when-of-place = the place
when-of-language = the language
when-of-country = the country
when-of-team = the team
when-of-product = the product
when-of-answer = the answer to “{ $question }”
when-is = is
when-not = is not
when-least = is at least
when-most = is at most
when-says = has the word
when-missing = is missing
when-given = is there

## The preview.

editor-preview = Preview
preview-width = Show as
preview-phone = Phone
preview-desktop = Desktop
preview-light = Light or dark
preview-light-own = As this device
preview-light-light = Light
preview-light-dark = Dark
preview-score = Chosen score
preview-score-n = Score: { $score }
preview-show = Show
preview-about = The real page. It cannot be sent from here; “Try it yourself” can.
preview-hidden = Nobody sees a hidden field: the address of the page carries it, and it becomes a property of the response.

## What keeps a draft from being published.

trouble-languages = A survey needs at least one language, and each once.
trouble-no-words = There are no words in the default language. Write some.
trouble-too-long = At most { $most } characters fit here. Shorten it.
trouble-control-character = There is a character that is no text. Type it anew.
trouble-too-many-questions = A survey has at most { $most } further questions. Remove some.
trouble-key-form = Use 1 to { $most } of a-z, 0-9, - and _.
trouble-key-taken = This name is taken. Choose another one.
trouble-key-published = This name was published and stays, because answers are kept under it.
trouble-same-words = “{ $text }” stands here twice ({ $language }), so nobody can tell the two apart. Change one of them.
trouble-choices = There must be 2 to { $most } of them, and at least one row.
trouble-best = A rating goes from 1 to a number from 2 to 10.
trouble-fields = Ask for at least one of them.
trouble-ahead = The condition asks for `answer.{ $name }`, which is not asked before this question. Move this one below it, or change the condition.
trouble-not-a-choice = The condition asks whether `answer.{ $name }` is `{ $value }`, which nobody can answer. It can be: { $known }.
trouble-brace-open = A brace is opened and never closed. A brace that is meant is written twice: {"{"}{"{"}
trouble-brace-closed = A brace is closed that was never opened. A brace that is meant is written twice: {"}"}{"}"}
trouble-no-such-name = There is nothing called {"{"}{ $name }{"}"} here. The editor lists the names that may stand here.
trouble-link = A link begins with https://
surveys-edit = Edit { $name }

## When it may be answered.

settings-opens = Opens
settings-closes = Closes
settings-zone-about = { $zone }. Leave a field empty for no limit.
editor-scale = Scale
settings-most = Closes after so many responses
settings-most-about = Only responses that count are counted.
settings-wrong-name = Use 1 to 200 characters of text.
settings-wrong-instant = This is no day with an hour. Write it as 2026-11-27T14:40.
settings-wrong-backwards = It closes before it opens. Choose a later end.
settings-wrong-most = Write a whole number from 1 on.
open-early = Not open yet: it opens { $when }.
open-closed = Closed since { $when }: it takes no more answers.
open-full = Closed: it has the { $most } responses it was to have.

## Publishing.

publish-title = Publish { $name }
publish-back = Back to the editor
publish-same = There is nothing to publish
publish-same-about = The draft asks exactly what version { $version } asks.
publish-stale = Something changed meanwhile, and nothing was published.
publish-stale-about = Below is what would change now. Look it over and publish again.
publish-base = Version { $version } was published since this draft began from version { $base }.
publish-base-about = { $name } published it. Publishing the draft replaces it.
publish-base-nobody = Publishing the draft replaces it.
publish-wrong = This must be mended first
publish-warnings = You may want to look at this
publish-quoted = “{ $words }”
publish-untranslated =
    { $n ->
        [one] { $language }: { $n } text is shown in the default language
       *[other] { $language }: { $n } texts are shown in the default language
    }
publish-line-new = It begins a new line in the trend.
publish-line-new-about = The words, the scale or what is named changed, so scores before and after are not compared.
publish-line-same = The line in the trend goes on.
publish-line-same-about = The leading question and its scale stay, so scores before and after can be compared.
publish-changes = What changes against version { $version }
publish-what = What
publish-was = Was
publish-is = Will be
publish-send = Publish as version { $version }
publish-never = A version never changes. Whoever has a page open answers the version they saw.
change-of-scale = The scale
change-of-subject = The company or product that is named
change-of-tone = How the ready words speak
change-of-offer = The offer to get in touch
change-of-link = The link on the last page
change-of-language-added = A language comes
change-of-language-removed = A language goes
change-of-language-first = The default language
change-of-added = A question comes
change-of-removed = A question goes
change-of-moved = The order of the questions
change-of-asked = How a question is answered
change-of-when = { $question }
offer-yes = made
offer-no = not made

## Versions, and trying it.

versions = Versions
versions-n = Version { $version }
versions-now = published now
versions-line = new line in the trend
versions-by = { $at }, by { $name }
versions-questions =
    { $n ->
        [one] { $n } further question
       *[other] { $n } further questions
    }
versions-begin = Begin a draft from it
versions-has-draft = There is a draft already. Beginning from a version is one more step of it, which “Undo” takes back.
try-draft = You will see the draft exactly as it is now.
try-published = You will see what is published.
try-never = What you answer is marked as a test and never counts.
try-language = Language
try-place = Place
try-place-about = For conditions that look at it, such as mail or shop. It may stay empty.
try-send = Make a test link
try-again = Make another one
try-made = Your test link
try-link = Test link
try-open = Open it here
try-until = Send it to your phone, or to a colleague. It works until { $date }.

## What was done.

done-question-removed = The question is removed. “Undo” brings it back.
done-draft-removed = The draft is thrown away. This is what is published.
done-draft-begun = The draft is now what that version asked.
done-published = Published. Whoever opens the survey now sees it.
act-survey-published = published a survey
act-survey-changed = changed a survey's name or dates
act-draft-removed = threw a draft away

## The first words of new questions, as respondents read them.

first-ask-comment = What else should we know?
first-ask-choice = What mattered most?
first-ask-rating = How satisfied are you with it?
first-ask-matrix = How was each of these?
first-ask-ranking = What is most important to you?
first-ask-metric = How easy was it?
first-ask-date = When was that?
first-ask-contact = How can we reach you?
first-ask-hidden = Source
first-quality = Quality
first-speed = Speed
first-price = Price
first-good = Good
first-middling = So-so
first-bad = Bad

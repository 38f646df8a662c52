# Bringing in history.
import-title = Import
import-title-empty = Bring your history
import-lead = Responses from another tool or a table: dates, scores and comments stay what they were. Nobody is mailed because of it, and the same file again adds nothing.
import-survey = Survey
import-survey-new = A new survey
import-survey-name = Name of the new survey
import-survey-name-hint = Only needed for a new survey. It asks for an NPS after an experience, and can be changed later.
import-file = File
import-file-hint = CSV with any usual delimiter and encoding, or XLSX; at most { $megabytes } MB and a million rows. You see what it holds before anything is added.
import-send = Look at the file
import-no-file = Please choose a file.
import-no-survey = Please choose a survey, or give the new one a name.
import-earlier = Earlier imports
import-what-next = What happens next
import-next-columns = You say what the columns mean
import-next-columns-about = Heard guesses the score, the comment, the date and more from names and contents. You can change every part of it.
import-next-check = You see what would be added
import-next-check-about = How many rows, which cannot be taken with line and reason, and the score they make.
import-next-start = You start it
import-next-start-about = It runs by itself and can be stopped at any time. What is there already is never added again.
import-column-file = File
import-column-state = State
import-column-added = Added
import-column-line = Line
import-column-reason = Reason
import-column-cell = Cell

import-state =
    { $state ->
        [uploaded] Not started
        [running] Running
        [done] Done
        [stopped] Stopped
       *[failed] Failed
    }

import-columns = What the columns mean
import-columns-about = Every column of the file, with some of its cells.
import-empty-column = Nothing in the first rows
import-sheet = Sheet
import-read = How cells are read
import-format = Dates are written
import-format-choose = Please choose
import-format-unclear = Day and month could be either way round in this file. Please choose.
import-zone = Time zone of the dates
import-zone-hint = For dates that do not name one themselves.
import-without = Rows with a comment and no score
import-without-leave = Leave them out
import-without-keep = Keep them as comments; they are not in the score
import-check = Look again
import-checked = Looked at again, with what you chose.
import-dry-run = What would happen
import-dry-run-about = Nothing has been added yet.
import-put-right = Please put this right first
import-rows =
    { $n ->
        [one] { $n } row in the file
       *[other] { $n } rows in the file
    }
import-fresh =
    { $n ->
        [one] { $n } response would be added
       *[other] { $n } responses would be added
    }
import-present =
    { $n ->
        [one] { $n } is here already and stays as it is
       *[other] { $n } are here already and stay as they are
    }
import-comments =
    { $n ->
        [one] { $n } of them is a comment without a score
       *[other] { $n } of them are comments without a score
    }
import-days = From { $from } to { $to }
import-no-days = No dates: all of them count as of today
import-score-of = Their score
import-left-out =
    { $n ->
        [one] { $n } row is left out
       *[other] { $n } rows are left out
    }
import-none-left-out = No row is left out
import-remarks =
    { $n ->
        [one] { $n } row to look at
       *[other] { $n } rows to look at
    }
import-remarks-about = They are added all the same.
import-list = Line by line
import-list-more = The first { $shown } of { $n }.
import-start =
    { $n ->
        [one] Add { $n } response
       *[other] Add { $n } responses
    }
import-start-none = Nothing to add
import-crumb = Import

import-reading = The file is being read.
import-running = { $done } of { $total } rows
import-running-about = You may close this page: it goes on without it.
import-stop = Stop
import-stopped = Stopped after { $done } of { $total } rows.
import-stopped-early = Stopped before the first row.
import-stopped-about = What was added stays. Going on begins where it stopped.
import-failed = Something broke after { $done } of { $total } rows.
import-failed-early = Something broke before the first row.
import-failed-about = What was added stays. Going on begins where it broke; if it breaks again, tell whoever runs this Heard.
import-gone = The file is no longer here
import-gone-about = Files are deleted after a week, or a day after they were brought in. To go on, bring the file again: what was added is not added twice.
import-gone-start = Bring it again
import-go-on = Go on
import-error = What broke
import-progress = Progress
import-done =
    { $n ->
        [one] { $n } response added
       *[other] { $n } responses added
    }
import-added = Added
import-repeated = Here already
import-skipped = Left out
import-score-now = The survey’s score now
import-few-now = From the fifth response on there is a score.
import-overview = To the survey
import-more = Import another file

import-role-score = Score
import-role-comment = Comment
import-role-date = Date
import-role-email = E-mail address
import-role-name = Customer’s name
import-role-language = Language
import-role-agent = Agent
import-role-team = Team
import-role-product = Product
import-role-country = Country
import-role-account = Account (their company)
import-role-place = Place
import-role-property = Keep under its own name
import-role-none = Leave behind

import-format-ymd = Year first: { $example }
import-format-dmy = Day first: { $example }
import-format-mdy = Month first: { $example }
import-format-excel = As Excel counts: { $example }
import-format-unix-s = Seconds since 1970: { $example }
import-format-unix-ms = Milliseconds since 1970: { $example }

import-mistake-nothing = No column is the score or the comment. Please choose one.
import-mistake-twice = Two columns are taken for: { $name }. Please leave one of them.
import-mistake-no-format = Please choose how the dates are written.
import-mistake-no-zone = There is no time zone “{ $name }”. Write it as Europe/Ljubljana.
import-mistake-no-column = The file has no column “{ $name }”.

import-reason-no-score = No score
import-reason-nothing-said = Neither a score nor a comment
import-reason-not-a-number = The score is not a number
import-reason-not-whole = The score is not a whole number
import-reason-off-scale = The score is not on the survey’s scale
import-reason-no-date = No date
import-reason-not-a-date = The date is written in another way
import-reason-impossible-date = There is no such date
import-reason-future-date = The date has not come yet
import-reason-ancient-date = The date is before 1970
import-reason-short-row = Fewer cells than columns; the rest is blank
import-reason-long-row = More cells than columns
import-reason-undecodable = Characters that cannot be read
import-reason-nul = NUL characters, left out
import-reason-stray-quote = Text after a closing quotation mark
import-reason-unclosed-quote = A quotation mark that is never closed
import-reason-not-an-address = Not an e-mail address; kept under the column’s name
import-reason-not-a-language = Not a language code such as sl; kept under the column’s name
import-reason-not-a-country = Not a country code of two letters; kept under the column’s name
import-reason-too-long = More than 200 letters; kept under the column’s name

import-wrong-unreadable = The file could not be read. Please bring it again.
import-wrong-disk = There is no room on the disk of this Heard. Please tell whoever runs it.
import-wrong-empty = The file is empty. A table starts with a line that names its columns.
import-wrong-empty-sheet = The sheet “{ $name }” is empty. Please fill it, or choose another.
import-wrong-old-workbook = This is a workbook of the old kind (.xls) or one with a password. Save it as .xlsx without a password.
import-wrong-pdf = This is a PDF, not a table. Export the table as CSV or XLSX.
import-wrong-packed = This is a packed file. Unpack it, and bring the table that is inside.
import-wrong-web-page = This is a web page or XML, not a table. Open it in a spreadsheet program and save it as .xlsx.
import-wrong-binary = This is neither CSV nor XLSX. Export the table as one of them.
import-wrong-file-too-large = The file is larger than 200 MB. Please split it into several.
import-wrong-too-many-rows = There are more than a million rows (line { $line } is one too many). Please split the file into several.
import-wrong-too-many-columns = Line { $line } has more than 500 cells. Leave out the columns that are not needed.
import-wrong-cell-too-long = The cell in column { $column } of the row that starts in line { $line } is longer than 32 KB. Look there for a quotation mark that is never closed.
import-wrong-no-such-sheet = There is no such sheet; the sheets are { $name }.
import-wrong-no-sheet = The workbook has no sheet with cells. Save the table as CSV and bring that.
import-wrong-unpacks-too-large = The workbook would unpack to more than is safe. Save the sheet as CSV and bring that.
import-wrong-damaged = The workbook is damaged. Open it in a spreadsheet program and save it anew, or save it as CSV.

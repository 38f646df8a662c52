# The feed.
responses-file = Save as a file
file-about =
    { $n ->
        [one] The { $n } response of this view.
       *[other] All { $n } responses of this view, not only this page.
    }
file-xlsx = Excel (XLSX)
file-xlsx-about = For Excel and LibreOffice, with real numbers and dates.
file-xlsx-full = A sheet holds 1,048,575 responses and this view has more. Take CSV, or narrow the view.
file-csv = CSV
file-csv-about = For everything else. Import reads it back.
file-jsonl = JSON lines
file-jsonl-about = For programs: a response a line, as the API shows it.
responses-feed = Responses, newest first
responses-older = Older responses
responses-newest = Newest
responses-keys-move = next, back
responses-waiting =
    { $n ->
        [one] { $n } response waits for a second press
       *[other] { $n } responses wait for a second press
    }
responses-waiting-about = A mail scanner could have pressed the button. They count as soon as their customer confirms, and never before.
responses-waiting-all = All { $n }
responses-never = Every response will stand here
responses-never-about = Newest first, in the customer’s own words, with the score, the place and whoever can be written back to.
responses-example = Friendly as ever, but the parcel came a week late. A text message would do.
responses-example-note = An example, not a customer.
responses-next = Nobody has answered yet
responses-next-about = Give the link of a survey away, or bring the responses you have from elsewhere.
responses-next-survey = Choose a survey

feed-none = No response.
feed-note =
    { $n ->
        [one] { $n } response, newest first.
       *[other] { $n } responses, newest first.
    }
feed-note-comments =
    { $n ->
        [one] { $n } response, { $comments } with a comment, newest first.
       *[other] { $n } responses, { $comments } with a comment, newest first.
    }
# What came while the page was open.
feed-fresh =
    { $n ->
        [one] { $n } new response
       *[other] { $n } new responses
    }
feed-days = { $days }, { $zone }.

responses-starred = Starred
responses-keys-select = select
responses-keys-tag = tag
responses-none-starred = Nothing here has a star. Give one to a response that a colleague should read: everybody in the workspace sees it.
responses-none-tagged = Nothing here has this tag. Select responses in the feed and type it in the field below them.

# What is done to several at once. They are counted by a script.
bulk = With the selected responses
bulk-n = { $n } selected
bulk-clear = Select none
bulk-all =
    { $n ->
        [one] Select the one on this page
       *[other] Select all { $n } on this page
    }
bulk-select = Select the response of { $who }
bulk-tag = Tag
bulk-tag-add = Add tag
bulk-tag-remove = Remove tag
bulk-star = Star
bulk-unstar = Remove star
bulk-exclude = Leave out…
bulk-restore = Take back into the score
bulk-none = Select at least one response first.
bulk-many = At most one page of 50 responses at a time.
bulk-tag-none = Type a tag first.
bulk-tag-long = A tag has at most 40 characters.
bulk-tag-line = A tag is one line of text.
bulk-no-tags = No tags yet: select what is about the same thing and type a word for it, such as “delivery”. The tag then leads to all of them.
star = Star
tags = Tags

# What an act came to.
act-tagged =
    { $n ->
        [one] { $n } response tagged “{ $tag }”.
       *[other] { $n } responses tagged “{ $tag }”.
    }
act-untagged =
    { $n ->
        [one] “{ $tag }” taken off { $n } response.
       *[other] “{ $tag }” taken off { $n } responses.
    }
act-starred =
    { $n ->
        [one] { $n } response starred.
       *[other] { $n } responses starred.
    }
act-unstarred =
    { $n ->
        [one] Star removed from { $n } response.
       *[other] Star removed from { $n } responses.
    }
act-excluded =
    { $n ->
        [one] { $n } response left out of the score.
       *[other] { $n } responses left out of the score.
    }
act-restored =
    { $n ->
        [one] { $n } response taken back into the score.
       *[other] { $n } responses taken back into the score.
    }
act-nothing = Nothing changed.
act-same =
    { $n ->
        [one] { $n } was so already.
       *[other] { $n } were so already.
    }
act-full =
    { $n ->
        [one] { $n } has 20 tags, which is the most.
       *[other] { $n } have 20 tags, which is the most.
    }
act-undo = Undo

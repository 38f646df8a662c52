# The feed.
responses-file = Save as a file
responses-feed = Responses, newest first
responses-older = Older responses
responses-newest = Newest
responses-keys-move = next, back
responses-keys-open = open
responses-keys-search = search
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
feed-days = { $days }, { $zone }.

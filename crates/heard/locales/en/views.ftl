# Saved views, and their links for people outside.
views = Saved views
views-about = They stand on the overview in this order, each with its score of now.
views-none = No view is saved yet
views-none-about = Choose what you look at often (a team, a country, the last 30 days, the comments of detractors) on a survey’s page or among the responses, then press “Save this view”. It will stand on the overview with its score of now.
views-up = Move { $name } up
views-down = Move { $name } down
views-outside = Anybody with the link

view-save = Save this view
view-name = Name of the view
view-name-example = Repairs in Ljubljana
view-save-about = The filters are kept, not the numbers: the view always shows what is true when it is opened.
view-save-button = Save
view-settings = View settings
view-changed = This is not the saved view any more.
view-changed-outside = People outside still see the saved one.
view-save-change = Save the change
view-save-new = Save as new
view-back = Back to the saved view
view-missing = No response has this any more, so the view finds nothing: { $facts }.
view-no-survey = A survey that is gone
view-gone = The survey of this view is gone, so there is nothing to show. The view can be removed.
view-open = Open the view
view-rename = Rename
view-mistake =
    { $reason ->
        [missing] Give it a name.
        [too-long] At most 200 characters.
        [too-many] There are 100 saved views already, and more cannot be kept. Remove one first.
       *[other] It holds a character that is no text.
    }

view-link = Link for people outside
view-link-off = Only people who sign in here can see this view. A link lets anybody who has it look, without signing in.
view-link-on = Anybody who has this link can look, without signing in. It can be turned off at any time.
view-link-none = Only the view of a survey can have a link for people outside: this one shows responses, which are customers’ own words.
view-link-lost = There is a link, but it was made with another secret key and cannot be shown again. Whoever has it can still look. Make a new one, or turn it off.
view-link-shows = What is seen with the link
view-shows-name = the name of this view, of the survey and of your company
view-shows-score = the score, its interval and the number of responses
view-shows-charts =
    { $dimension ->
        [place] how people answered, the score over time, and the score by place
        [language] how people answered, the score over time, and the score by language
        [team] how people answered, the score over time, and the score by team
        [agent] how people answered, the score over time, and the score by agent, with the agents’ names
        [product] how people answered, the score over time, and the score by product
        [account] how people answered, the score over time, and the score by account, with the accounts’ names
        [country] how people answered, the score over time, and the score by country
       *[none] how people answered, and the score over time
    }
view-shows-facts = what the view is narrowed to: { $facts }
view-shows-period = other periods, if they are chosen; never another filter
view-shows-few = nothing about fewer than five responses
view-shows-comments-off = no comments
view-shows-comments-on = the latest comments with their score and day, without names, addresses or other facts
view-comments = Show comments too
view-comments-about = Customers’ words as they were written. A comment that holds an e-mail address or a telephone number is left out; a name in the text is not noticed.
view-comments-save = Save the choice
view-link-make = Make a link
view-link-new = Make a new link
view-link-new-sure = The old link will lead nowhere at once, and pictures of it will stop within five minutes.
view-link-end = Turn the link off
view-link-end-sure = Whoever has the link will see nothing any more. Pictures of it will stop within five minutes.
view-picture = The score as a picture
view-picture-about = For a wiki, a mail or a screen on a wall. It shows the score of the moment, up to five minutes old, and leads to the page.
view-picture-alt =
    { $metric ->
        [nps] { $name }: current Net Promoter® score
        [csat] { $name }: current customer satisfaction
       *[ces] { $name }: current ease
    }
view-picture-now = The score as it is now
view-picture-html = For a web page
view-picture-markdown = In Markdown
view-picture-dark = Add ?theme=dark behind score.svg or score.png for a dark screen.
view-remove = Remove this view
view-remove-about = Only the name and the filters go; no response is touched.
view-remove-link = Its link leads nowhere then.
view-remove-button = Remove it

overview-views = Saved views
overview-views-change = Order and settings
overview-views-all = All { $n }, with their order and settings
overview-views-none = What you look at often can stand here: choose filters on a survey’s page or among the responses, and press “Save this view”.
overview-views-counted =
    { $n ->
        [one] response
       *[other] responses
    }
overview-views-comments =
    { $n ->
        [0] none with a comment
       *[other] { $n } with a comment
    }

outside-only = Only: { $facts }
outside-few = Fewer than { $n ->
        [5] five
       *[other] { $n }
    } responses
outside-few-about = A score is shown from the fifth response on, so that nobody can be recognised.
outside-few-period = This period differs from another one by fewer than five responses, or has fewer than five itself. It is not shown, so that nobody can be recognised.
outside-few-short = A score is shown from the fifth response on.
outside-rows = The breakdown is shown for the period that was shared.
outside-voices =
    { $n ->
        [one] The latest comment
       *[other] The latest { $n } comments
    }
outside-made = Measured with Heard.
outside-picture-note =
    { $metric ->
        [nps] Net Promoter®
        [csat] Customer satisfaction
       *[ces] Ease
    } · { $days } · 95% interval

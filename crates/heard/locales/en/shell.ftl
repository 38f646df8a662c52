# The frame of signed-in pages, and the pages outside.
rail-skip = Skip to content
rail-main = Main
rail-home = Heard, home
rail-overview = Overview
rail-responses = Responses
rail-surveys = Surveys
rail-new-survey = New survey
rail-import = Import
rail-more = More
rail-settings = Settings
rail-account = Account
rail-leave = Log out

copy = Copy
copied = Copied
share-label = Link to the survey
cancel = Cancel
form-mistakes = Please look at what is marked.

trademark = Net Promoter, Net Promoter System, Net Promoter Score, NPS and the NPS-related emoticons are registered trademarks of Bain & Company, Inc., Fred Reichheld and Satmetrix Systems, Inc.

door-note = Your data stays on this machine.
door-aside = A word from a customer
door-voice = You wrote back the same day, you fixed it, and then you told me so. I have not seen that before.
door-voice-score = 10 of 10, promoter
door-voice-who = What closing the loop sounds like. An example, not a customer.

# Keys that do something by themselves.
keys = Keyboard
keys-all = All keys
keys-what =
    { $key ->
        [j] Next response
        [k] The one before
        [x] Select it, or not
        [s] Star it, or all that are selected
        [t] Tag
        [e] Leave out of the score
        [n] Write a note, on the page of a response
       *[other] Search comments
    }
keys-open = Open it
keys-this = Show these keys
keys-about = They do nothing while something is being typed, or together with Ctrl, Alt or ⌘.
keys-on = Keys work on this device
keys-close = Close

done-tagged = Tagged.
done-untagged = The tag is removed.
done-starred = Starred.
done-unstarred = The star is removed.
done-noted = Noted.
done-note-removed = The note is deleted.

# Whether the page keeps up with the responses by itself.
live = live
live-about = Numbers change when a response comes
live-slow = refreshed every 30 seconds
live-out = you were logged out

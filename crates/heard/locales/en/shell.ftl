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

trademark = Net Promoter, Net Promoter System, Net Promoter Score, NPS and the NPS-related emoticons are registered trademarks of Bain & Company, Inc., Fred Reichheld and Satmetrix Systems, Inc.

door-note = Your data stays on this machine.
door-aside = A word from a customer
door-voice = You wrote back the same day, you fixed it, and then you told me so. I have not seen that before.
door-voice-score = 10 of 10, promoter
door-voice-who = What closing the loop sounds like. An example, not a customer.

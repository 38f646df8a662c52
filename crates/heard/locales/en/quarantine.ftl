# How long customers are left alone after being asked.

quarantine = How often people are asked
quarantine-go = Change
quarantine-card = For how long nobody is asked again, over all surveys.
quarantine-about = Whoever is asked too often stops answering. Campaigns keep to these days over all surveys and all ways of asking; so will surveys that are sent by themselves. A link that a program or a colleague makes for one person is made in any case, and counts from then on.
quarantine-relational = Days before a survey of the whole relationship
quarantine-relational-about = Counted from the last time somebody was asked, by whatever survey. 90 is usual; 0 asks at once.
quarantine-transactional = Days before a survey about one experience
quarantine-transactional-about = After a purchase, a repair, a solved ticket. 30 is usual.
quarantine-policy = Whoever was asked too recently
quarantine-policy-short = Asked too recently
quarantine-block = is passed over
quarantine-block-about = They are not asked this time; the campaign says how many that were.
quarantine-delay = is asked later
quarantine-delay-about = They wait until their days are over.
quarantine-own = Surveys with their own days
quarantine-own-about = An empty field keeps to the days above.
quarantine-survey = Survey
quarantine-days = Days
quarantine-days-of = Days of their own for “{ $survey }”
quarantine-policy-of = Whoever was asked too recently, for “{ $survey }”
quarantine-usual = as above
quarantine-days-wrong = Write a whole number of days from 0 to { $most }.

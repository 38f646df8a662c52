# What respondents read: kind, short, never asking for a good score. "Answer", not "response".
# { $name } in a question is the company's or product's name: it stays in the nominative, after a generic noun where
# the language inflects. In the greeting it is a first name. { $value } and { $max } are digits.
# The csat-* and ces-* texts exist in the six shipped languages; elsewhere those questions are asked in English.

language-name = English

ask-title = How did we do?
ask-greeting = Hello { $name },
ask-point = { $value } out of { $max }
ask-none = I’d rather not give a score
ask-why = And why?
ask-hint = A sentence is plenty, in any language.
ask-hint-promoter = What did we do well? A sentence is plenty.
ask-hint-passive = What could we have done better?
ask-hint-detractor = What went wrong, and what should we do about it?
ask-contact = Please get in touch with me about this
ask-send = Send my answer
ask-change = You can change it for 30 days.
ask-earlier = This is what you told us before. Change what you like and send it again.
ask-languages = Other languages
ask-privacy = How we use your answer
ask-trap = Do not follow: this link only catches robots

nps-question = How likely is it that you would recommend { $name } to a friend or colleague?
nps-low = Not at all likely
nps-high = Extremely likely
nps-hint-passive = What would have made it a 9 or a 10?

csat-question = How satisfied are you with { $name }?
csat-smiley-1 = Not satisfied
csat-smiley-2 = It was okay
csat-smiley-3 = Satisfied
csat-thumb-1 = Not satisfied
csat-thumb-2 = Satisfied
csat-star = { $value } out of { $max } stars
csat-low = Not at all satisfied
csat-high = Very satisfied

ces-question = To what extent do you agree: { $name } made it easy for me to handle my issue.
ces-1 = Strongly disagree
ces-2 = Disagree
ces-3 = Somewhat disagree
ces-4 = Neither agree nor disagree
ces-5 = Somewhat agree
ces-6 = Agree
ces-7 = Strongly agree

mistake-off-scale = That score is not on the scale. Please choose one of these.
mistake-too-long = Your comment is longer than 5,000 characters. Please shorten it a little; nothing is lost.
mistake-nothing = There is neither a score nor a comment yet. Please give us at least one of them.
mistake-unreadable = Some characters could not be read. Please look over what you wrote, and send it again.
mistake-too-many = Too many answers came from here at once. Please wait a minute and send yours again. What you wrote is still here.
mistake-busy = We could not save your answer just now. What you wrote is still here: please send it again in a few seconds.

thanks-title = Thank you
thanks-safe = Your answer is safely with us.
thanks-almost = Almost done
thanks-promoter = Thank you. That made our day.
thanks-passive = Thank you. We know that we can do better.
thanks-detractor = Thank you for being frank. We are sorry.
thanks-unscored = Thank you for telling us.
thanks-yours = Your answer
thanks-change = Change my answer
thanks-next-promoter = We will pass it on to the people who did the work. They like to know.
thanks-next-passive = Your answer goes to somebody who can make it better.
thanks-next-detractor = Your answer goes to somebody who can put things right.
thanks-next-unscored = A person will read your answer.
thanks-contact = You asked us to get in touch, and we will.
thanks-press-title = One more press, please
thanks-press = It tells us that a person sent this, and not a mail program that opens links by itself.
thanks-press-button = Yes, I sent this

notice-expired-title = This link has expired
notice-expired = Survey links rest after a while, so that an old e-mail cannot be used by somebody else. Nothing you told us before is lost.
notice-unknown-title = We do not know this link
notice-unknown = Perhaps a part of it is missing. Please open it from the e-mail once more, or copy the whole address.
notice-closed-title = This survey is closed
notice-closed = Thank you for wanting to tell us. We are no longer collecting answers here.
notice-check-title = There is nothing here
notice-check = This page only catches robots. If you are a person, nothing has happened: please go back to the question.
notice-back = Back to the question

# Further questions, shown after the leading answer is kept.
more-title = A little more
more-lead =
    { $n ->
        [one] One more question, if you like
       *[other] A few more questions, if you like
    }
more-send = Send
more-skip = No, thank you
more-needed = needed
more-refused = Please look at what is marked below. Nothing you wrote is lost.
more-wrong-missing = This one is needed.
more-wrong-too-long = This is too long. Please shorten it a little.
more-wrong-not-a-choice = Please choose one of these.
more-wrong-off-scale = Please choose a number of the scale.
more-wrong-not-a-day = Please give a day, such as 2026-11-27.
more-wrong-not-an-email = This does not look like an e-mail address.
more-wrong-same-place = Two of them have the same place.
more-other = Something else
more-other-words = In your own words
more-no-place = no place
more-field-name = Name
more-field-email = E-mail
more-field-phone = Telephone
test-page = This is a test. What you answer here is never counted.
notice-early-title = This survey has not begun
notice-early = We do not take answers here yet. Please come back later.

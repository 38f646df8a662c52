# The mail that asks a customer: kind, short, never asking for a good score. A campaign may say most of it in its own
# words. { $company } is the company's name, { $min } and { $max } are digits.

letter-subject = One question from { $company }
letter-subject-reminder = One question is still open
letter-preheader = One tap is enough. You can add a sentence on the next page.
letter-before = We would like to know how we are doing. It is one question, and one tap answers it.
letter-before-reminder = A few days ago we asked you one question. It is still open, if you would like to answer it. We will not remind you again.
letter-tap = Tap a number.
letter-tap-words = Tap what fits best.
letter-after = Nothing is sent until you press the button on the page that opens. There is room for a sentence, too.
letter-reply = No time for a page? Reply with a number from { $min } to { $max }. Whatever else you write reaches us too.
letter-reply-or = Simply reply with a number from { $min } to { $max }. Whatever else you write reaches us too. Or choose your answer on this page:
letter-choose = Choose your answer on this page:
letter-closing =
    Thank you
    { $company }
letter-why = You are getting this because you are a customer of { $company }.
letter-stop = Stop these e-mails

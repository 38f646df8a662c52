### The envelope beside a customer: what it writes in a colleague's own mail program.

# To customers. An address that opens a mail program takes 1,900 bytes, and what is not ASCII takes three to six each: short, and
# questions only. What a customer should say is never written for them. { $product } is a name of any form, { $link } and { $gift }
# are the workspace's own words.
envelope-thanks-body =
    Thank you for taking the time to answer. I have read your answer.

    Is there anything we should explain, put right, or do differently? Just reply to this mail.
envelope-request-subject = Your words about { $product }
envelope-request-body =
    We would like to show what customers think of us, good or bad. Would you write us a few honest sentences? We do not expect praise.

    1. What did you need when you came to us?
    2. What went well, and what did not?
    3. What should others know before they choose?

    May we publish your words, with or without your name?
envelope-request-link = Reply to this mail, or write here: { $link }
envelope-request-gift = As thanks, whatever you write: { $gift }. We say so beside your words.

# To colleagues.
envelopes = Mail templates
envelopes-card = What the envelope beside a customer writes in your own mail program.
envelopes-go = See the templates
envelopes-about = The envelope beside a customer opens your own mail program, with recipient, subject and text filled in. You read it, change what you like and send it yourself: Heard sends nothing.
envelopes-own = Your own templates
envelopes-none = There are none of your own yet. Those below are always there: begin with one of them, or write a new one.
envelopes-full = There are fifty templates. Remove one that is not needed any more.
envelopes-shipped = Always there
envelopes-shipped-about = In the customer’s language where it is one of Heard’s, otherwise in that of this workspace.
envelope-thanks = Thanks for the answer
envelope-thanks-about = Opens first beside whoever answered. Fits every score: it asks what there is to do.
envelope-request = Request for a testimonial
envelope-request-about = Asks for honest words, good or bad, with questions to answer. Never with praise to copy.
envelope-blank = Empty mail
envelope-open = Write to { $name } in your mail program: { $letter }
envelope-others = Other templates
envelope-others-of = Other templates for { $name }
envelope-begin = Begin with this
envelope-begin-of = Write a template that begins with “{ $letter }”
envelope-add = Write a template
envelope-change = Change the template
envelope-name = Name
envelope-name-about = As colleagues choose it beside a customer.
envelope-name-wrong = A name of at most 60 characters is needed.
envelope-language = Language
envelope-language-about = Offered first to customers who read it.
envelope-language-any = For everybody
envelope-language-wrong = Please choose one of these languages.
envelope-subject = Subject
envelope-body = Text
envelope-subject-wrong = One line of 1 to 150 characters is needed.
envelope-body-wrong = 1 to 2,000 characters are needed.
envelope-text-unknown = A word in braces is none of those below.
envelope-gaps = What is filled in for each customer
envelope-gaps-about = What stands behind a bar is said where nothing is known: {"{"}name|there{"}"}.
envelope-gap-name = First name
envelope-gap-product = What they answered about
envelope-gap-link = Where a testimonial is written
envelope-gap-gift = What is given as thanks
envelope-gap-employee = Your name
envelope-look = See it filled in
envelope-example = Example
envelope-example-about = For a customer called { $name }, as your mail program would show it.
envelope-cut = Mail programs take { $most } bytes, so this is cut where you see …. Letters outside English take up to six bytes each.
envelope-hint-praise = This asks for good words. Ask for honest ones, good or bad: review sites forbid asking for praise, and a testimonial that was ordered convinces nobody.
envelope-hint-reward = This promises something for good words. That is forbidden in many countries: promise it whatever is written, or leave it out.
envelope-remove = Remove
envelope-remove-of = Remove { $name }
envelope-remove-about = It is offered beside customers no more.
envelope-values = What every template can name
envelope-values-about = Both may stay empty: then nothing is said about them.
envelope-link = Where a testimonial is written
envelope-link-about = A page of yours. Stands where a template says {"{"}link{"}"}.
envelope-link-wrong = The address of a page is needed, beginning with https:// or http://, of at most 300 characters.
envelope-gift = What is given as thanks
envelope-gift-about = In your own words, such as: a bell for your bicycle. Stands where a template says {"{"}gift{"}"}. It is given whatever somebody writes; a gift for praise is against the law in many countries.
envelope-gift-wrong = One line of at most 100 characters.
done-envelope-added = The template is added.
done-envelope-changed = The template is changed.
done-envelope-removed = The template is removed.
act-envelope-made = wrote a mail template
act-envelope-changed = changed a mail template
act-envelope-removed = removed a mail template

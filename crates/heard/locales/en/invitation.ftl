### The page that asks one customer.

invite-title = Ask one customer
invite-about = You get a link that is this customer’s alone: one answer, which can be changed for 30 days. Put it into whatever you write to them.
invite-name = Name
invite-name-about = The page greets the customer by the first name, and says nothing else about them.
invite-email = E-mail address
invite-email-about = So that answers of the same customer are known as such. Heard writes to nobody.
invite-language = Language
invite-language-any = As their browser speaks
invite-more = Who served them, and what it is about
invite-agent = Agent
invite-team = Team
invite-product = Product
invite-country = Country
invite-country-about = Two letters, such as SI.
invite-account = Account
invite-account-about = The company they answer for.
invite-send = Make the link
invite-made = Here is the link
invite-made-for = Here is the link for <bdi>{ $who }</bdi>
invite-made-about = It takes a first answer until { $until }. It is shown only now: Heard keeps no copy of it.
invite-link = Link to the question
invite-scores = One link for each score
invite-scores-about = For the numbers in an e-mail: a click opens the question with that number chosen. It counts when the customer presses the button there.
invite-score-link = Link with { $score } chosen
invite-another = Ask somebody else
invite-try = Look at it as they will

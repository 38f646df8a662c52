# The documentation of the API: its frame. What it describes is English.
reference-title = API
reference-contents = Contents
reference-objects = Objects
reference-document = OpenAPI document
reference-lead = With a key, your own programs do what people do here. They find the API at <code>{ $address }</code>.
reference-english = The descriptions below are in English only.
reference-begin = Before you begin
reference-begin-about = Tell your shell where the API is and what your key is; then every example below can be copied and run as it is. Ids from earlier answers stand in variables such as $RESPONSE or $TEAM.
reference-needed = needed
reference-example-of = Example: { $what }
reference-path = In the address
reference-query = After the question mark
reference-header = Headers
reference-body = Body
reference-answers = Answers
reference-link = Read how it works

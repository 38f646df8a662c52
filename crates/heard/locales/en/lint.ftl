### What is worth a thought in the wording of a survey before it is published. Nothing here keeps anybody from it.

lint-good-score = This asks for a good score. Customers then say what is wanted, and the score says nothing: ask openly.
lint-two-in-one = This asks two things at once. Nobody knows which of them was answered: ask one, or make two questions.
lint-loaded = This says what it wants to hear. Take neutral words.
lint-reward = This promises something for a good score. That is forbidden for reviews: promise it to everybody who answers, or leave it out.
lint-praise-link = This link asks for praise or names stars. Review sites forbid it: invite to a review, whatever it says.
lint-many-questions = One customer is asked more than five further questions. Most people stop before that: leave some out, or ask some of them only by score.
lint-needed = This question has to be answered. Whoever does not want to leaves: let it be skipped, if you can.
lint-long = This question is longer than 200 characters. On a phone it is not read to its end: say it shorter.
lint-capitals = This shouts. Small letters and no more than one exclamation mark are friendlier.

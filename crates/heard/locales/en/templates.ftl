### Surveys to begin with.

template-begin = Begin with a template
template-without = Without a template
template-none = Or only one question
template-asks = What it asks
template-sometimes = depends on the answer
template-other = Choose another template
template-name =
    { $template ->
        [relational] The relationship as a whole
        [after-support] After a contact with support
        [ticket-effort] The effort of a ticket
        [after-purchase] After a purchase
        [after-delivery] After a delivery
        [onboarding] The first weeks
        [event] After an event
        [churn] When somebody leaves
       *[why] The interview: why
    }
template-about =
    { $template ->
        [relational] How customers stand by you and what moves them. Ask every three to six months.
        [after-support] Whether the matter is settled and, if it went badly, what went wrong.
        [ticket-effort] How much trouble a solved ticket was. Effort tells better than satisfaction who comes back.
        [after-purchase] What decided the purchase, and what nearly kept somebody from it.
        [after-delivery] Whether it came in time and whole.
        [onboarding] Where new customers get stuck. Ask after two to four weeks.
        [event] Each part judged, and what the next one should be about. Put the event in place of the company.
        [churn] The reason, where they go, and what would bring them back.
       *[why] A few open questions that follow from the score. For customers with whom you want to talk.
    }
template-further =
    { $n ->
        [one] { $n } more question
       *[other] { $n } more questions
    }
template-minutes =
    { $n ->
        [one] about { $n } minute
       *[other] about { $n } minutes
    }

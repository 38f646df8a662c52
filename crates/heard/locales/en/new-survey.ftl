### The form that makes a survey.

new-survey-title = New survey
new-survey-name = Name
new-survey-name-about = For you and your colleagues; customers do not see it.
new-survey-subject = Company or product
new-survey-subject-about = The question names it: “How likely is it that you would recommend … to a friend or colleague?”
new-survey-scale = Question
new-survey-kind = What it is about
new-survey-languages = Languages
new-survey-languages-more = { $n } more languages, for the NPS question
new-survey-languages-about = Customers see their own language where it is among these, and can switch. The first one chosen is the default.
new-survey-send = Make the survey

scale-choice = { $scale ->
    [nps] How likely to recommend, 0 to 10
    [csat-smileys] How satisfied, three faces
    [csat-thumbs] How satisfied, two thumbs
    [csat-stars5] How satisfied, five stars
    [csat-stars10] How satisfied, ten stars
   *[ces] How easy it was, 1 to 7
  }
scale-choice-about = { $scale ->
    [nps] Net Promoter: would they stand up for you? The number is from −100 to 100.
    [csat-smileys] Quick after a contact with support. The number is the share of satisfied customers.
    [csat-thumbs] The shortest question there is. The number is the share of thumbs up.
    [csat-stars5] Known from everywhere. Four and five stars count as satisfied.
    [csat-stars10] Finer than five. Eight stars and more count as satisfied.
   *[ces] Customer effort: for solved tickets. The number is the share of those who found it easy.
  }
kind-choice = { $kind ->
    [relational] The relationship as a whole
    [transactional] One experience
   *[other] Something else
  }
kind-choice-about = { $kind ->
    [relational] Asked every few months, of everybody.
    [transactional] Asked after a purchase, a repair, a solved ticket.
   *[other] Kept apart from both.
  }

mistake-field = { $reason ->
    [missing] Please fill this in.
    [too-long] Please use at most 200 characters.
    [control-character] This holds a character that is no text. Please type it anew.
    [unknown] Please choose one.
    [unknown-language] The chosen question is not translated into one of these languages. Take NPS, or only languages from the first group.
    [template-language] The template is not translated into one of these languages. Choose only from those below, or begin without a template.
    [taken] Please choose another name.
    [not-an-address] This does not look like an e-mail address.
    [not-a-country] Please use two letters, such as SI.
    [not-a-language] Please use a code such as sl or pt-BR.
   *[off-range] This is out of range.
  }

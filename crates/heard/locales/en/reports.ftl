# Reports by mail, and the alarm that tells when nothing comes any more.
rail-reports = Reports
reports = Reports
reports-about = Scores, what changed, and three comments of each end, by mail every Monday or on the first of the month at 7:00. Also for people without a log-in.
reports-latest = The latest
reports-next = The next comes { $when }.
report-now = Send it to me now
reports-no-server = Nobody has told Heard yet how to send mail, so no report goes out.
reports-set-up-mail = Set up mail
reports-who = Who gets them
reports-none = Nobody gets a report yet
reports-none-about = A report brings the scores to people who do not look into Heard every day: the board, the workshop, yourself. Enter an address below.
report-add = Send a report to somebody
report-add-do = Send it from now on
report-email = E-mail address
report-email-about = Of a colleague, or of somebody without a log-in: they see this report alone, with comments but without names, by a link of their own.
report-every = How often
report-every-week = every week
report-every-month = every month
report-survey = Survey
report-survey-all = all surveys
report-show = Show
report-language = Language
report-language-about = For somebody without a log-in. A colleague gets it in the language that they chose in Heard.
report-outside = without a log-in, in { $language }
report-sent = The latest was sent { $when }.
report-not-sent = None was sent yet.
report-state-paused = paused
report-state-stopped = stopped by whoever got it
report-state-ended = works here no more
report-pause = Pause
report-resume = Resume
report-remove = Remove
report-removed-undo = The report was removed. Its links show nothing any more.
report-undo = Undo
report-wrong-address = This is no e-mail address.
report-wrong-survey = There is no such survey.
report-wrong-language = Choose one of the languages.
report-wrong-there = This address gets this report already.
report-wrong-stopped = Whoever has this address stopped this report. Only they can take that back, by the link in any of its mails.
report-wrong-full = There are as many reports as there may be. Remove one first.
report-title =
    { $every ->
        [week] The week from { $days }
       *[month] The month from { $days }
    }
report-earlier = Earlier
report-later = Later
report-goes-on =
    { $every ->
        [week] This week is not over yet. Nobody gets its report before Monday.
       *[month] This month is not over yet. Nobody gets its report before it is.
    }
report-what-changed = What changed
report-changed = { $name }. { $change }.
report-changed-none = No score changed by more than chance would.
report-changed-few = There are too few responses to tell a change from chance: 30 in these days and 30 in those before are needed.
report-nobody = Nobody answered in these days.
report-count = { $responses }, before: { $before }.
report-before-week = the week before
report-before-month = the month before
report-together = These { $n } surveys together
report-metric =
    { $metric ->
        [nps] Net Promoter
        [csat] Customer satisfaction
       *[ces] Ease
    }
report-rate = Response rate { $rate }.
report-values = How many gave each score
report-open = Open
report-voices-promoter = The best scores
report-voices-detractor = The worst scores
report-voices-none = No comment that could be shown.
report-rule = Nobody picked these comments. Those with a counted score and at least { $least } characters take part, of surveys with at least { $few } responses; a lot drawn from workspace, days and response decides, and the first { $n } of each end are shown, the same to everybody. Left out is what holds an e-mail address, a telephone number or its author’s name.
report-footnote = Days are those of { $zone }. Everything is counted when it is read: what is left out or forgotten later changes it. Intervals hold with 95% confidence; changes are corrected for the number of surveys.
report-until = This link works until { $until }.
report-stop = Stop this report
report-stop-about =
    { $every ->
        [week] { $company } sends you this report every week. Press the button, and it is never sent to you again.
       *[month] { $company } sends you this report every month. Press the button, and it is never sent to you again.
    }
report-stop-do = Stop it
report-stopped = This report is stopped
report-stopped-about = { $company } does not send it to you any more. Only you can take that back.
report-again = Send it to me again
mail-report-go = See it as a page
mail-report-outside = The link opens this report for you without a log-in, for 90 days. Whoever has it can read the report; nobody is named there. You get it because somebody at { $company } entered your address.
mail-report-asked = You asked for this one. It is sent to nobody else, and not again.
act-report-made = lets somebody get a report
act-report-switched = paused or resumed a report
act-report-removed = removed a report or put it back
act-report-stopped = stopped getting a report, or wants it again
act-alarm-changed = changed the absence alarm
done-report-made = The report is sent from now on.
done-report-paused = The report is paused.
done-report-resumed = The report is sent again from its next day on.
done-report-removed = The report was removed.
done-report-restored = The report is there again.
done-report-sent = The report is on its way to you.
done-alarm-on = The alarm is on.
done-alarm-off = The alarm is off.
done-alarm-closed = Noted: it is as it should be.
sweep-reports = Sends reports and looks for what stays away
alarm = Absence alarm
alarm-on = on
alarm-off = off
alarm-about = When mails or responses stay away for a week, owners and managers get one mail, and another one when that is over.
alarm-well = Nothing stays away.
alarm-look = Look at it
alarm-stopped = Who is not written to
alarm-hint =
    { $what ->
        [mails] Did a campaign end or pause? Does the mail server still take mails? Are many customers not written to any more?
       *[responses] Do mails still go out? Do the links on your pages and in your signatures still lead to open surveys?
    }
alarm-close = This is as it should be
alarm-turn-on = Switch the alarm on
alarm-turn-off = Switch the alarm off
alarm-rule = The exact rule
alarm-rule-about = Once a day, at 7:00, the last seven days are compared with the four weeks before, for survey invitations that were sent and for responses that came. It is an alarm when there were at least { $least } in these four weeks, and the seven days have fewer than each of them, and either none at all, or fewer than half of the usual and so few that chance alone would do it in less than 1 of { $times } weeks. It is over when a week has three quarters of what was usual; after { $weeks } weeks the quiet counts as usual.
alarm-past =
    { $why ->
        [back] Over { $when }: they come again.
        [usual] Over { $when }: the quiet is what is usual now.
       *[closed] Closed { $when }: it is as it should be.
    }
absence-said =
    { $what ->
        [mails]
            { $how ->
                [none] No survey invitation was sent from { $days }. Usually it is about { $usual } a week.
               *[less] Only { $n } survey invitations were sent from { $days }. Usually it is about { $usual } a week.
            }
       *[responses]
            { $how ->
                [none] No response came from { $days }. Usually it is about { $usual } a week.
               *[less] Only { $n } responses came from { $days }. Usually it is about { $usual } a week.
            }
    }
absence-over =
    { $what ->
        [mails]
            { $why ->
                [back] Survey invitations go out again, about as many as before.
               *[usual] Hardly any survey invitations have gone out for five weeks. From now on that counts as usual.
            }
       *[responses]
            { $why ->
                [back] Responses come again, about as many as before.
               *[usual] Hardly any responses have come for five weeks. From now on that counts as usual.
            }
    }
mail-absence-subject = { $workspace }: { $said }
mail-absence-title = Something stays away
mail-absence-over = It is over
mail-absence-what = The absence alarm of { $workspace } looked at the last seven days:
mail-absence-look = What to look at: whether a campaign ended or was paused, whether the mail server takes mails (Operations), whether many customers are not written to any more, and whether your links still lead to open surveys.
mail-absence-go = Look at the alarm
mail-absence-once = You hear of this once, and once more when it is over. There you can also say that it is as it should be.
mail-absence-done = There is nothing to do.
report-gone = This link has expired
report-gone-about = A report can be read for 90 days. The link in the latest mail still works.

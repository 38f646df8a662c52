### What our own mails say.

mail-hello = Hello { $name },
mail-foot = Sent by Heard at

mail-reset-subject = A new password for Heard
mail-reset-title = Choose a new password
mail-reset-why = Somebody, probably you, asked for a new password for { $email }. With this link you choose one:
mail-reset-go = Choose a new password
mail-reset-plain = If the button does nothing, copy this address into your browser:
mail-reset-lasts = The link works for an hour, and once.
mail-reset-not-you = If it was not you, do nothing: your password stays as it is. Do not pass this link on; whoever has it can get into your account.

mail-changed-subject = Your password for Heard was changed
mail-changed-title = Your password was changed
mail-changed-what = The password for { $email } has just been changed, and wherever else you were signed in, you were signed out.
mail-changed-not-you = If it was not you, choose another one at once and tell whoever looks after your Heard.
mail-changed-go = I did not do this

mail-test-subject = Heard can send mail
mail-test-title = Mail works
mail-test-what = You asked for this test. It has arrived, so passwords can be reset by mail.
mail-test-look = If you found it among spam, ask whoever looks after your domain to let this server send for it (SPF, DKIM).

mail-colleague-subject = { $by } asks you in to { $workspace }
mail-colleague-title = Come in to { $workspace }
mail-colleague-what = { $by } asks you to work with what customers of { $workspace } say. With this link you come in:
mail-colleague-go = Come in
mail-colleague-lasts = The link works for seven days, once, and for this address.
mail-colleague-unknown = If you do not know what this is about, do nothing: without you, the link leads nowhere.

mail-noted-subject = { $company } noted your { $score }
mail-noted-title = We noted { $score }
mail-noted-what = Thank you. You answered { $company } by mail with { $score }.
mail-noted-change = With this link you can change it, or add a word:
mail-noted-go = Change it or add a word

mail-no-more-subject = { $company } writes to you no more
mail-no-more-title = No more surveys
mail-no-more-what = As you wish: { $company } sends no more surveys to { $email }.

mail-trial-subject = Heard tries whether mail comes back
mail-trial-title = A mail to ourselves
mail-trial-what = { $name } asked whether mail comes back to Heard. When this one arrives where Heard receives its mail, the page says so.

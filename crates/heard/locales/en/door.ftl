### Signing in, setting up, and pages that say what is the matter.

login-title = Sign in
login-email = E-mail address
login-password = Password
login-send = Sign in
login-wrong = This e-mail address and password do not go together. Please check both.
login-again = The form did not come from this page. Please try again here.
login-nowhere = The password is right, but you work in no workspace here any more. Ask an owner to let you begin again.
login-wait = Too many tries. Please wait { $wait ->
    [one] a second
   *[other] { $wait } seconds
  } and try again.
login-forgot = Forgot your password?
login-changed = Your password is changed. Sign in with the new one.

forgot-title = Forgot your password?
forgot-lead = Give the address you sign in with. If there is an account with it, a mail with a link to a new password is on its way.
forgot-send = Send me a link
forgot-email-wrong = This does not look like an e-mail address.
forgot-sent-title = Look into your mail
forgot-sent-lead = If there is an account with { $email }, a mail with a link to a new password will arrive there in a minute or two. The link works for an hour.
forgot-sent-none = Nothing came? Look among the spam, and check the address for a slip. Whoever runs this Heard can make a link as well.
forgot-again = Try another address
forgot-back = Back to signing in
forgot-without-mail = This Heard cannot send mail yet. Ask its owner for a link to a new password: on the machine it runs on, this command makes one.

reset-title = Choose a new password
reset-lead = For { $email }. Wherever you are signed in now, you will be signed out.
reset-new = New password
reset-send = Change the password
reset-gone-title = This link does not work any more
reset-gone-lead = It works once, and for an hour. Ask for another one.
reset-gone-again = Ask for another link

setup-title = Set up Heard
setup-lead = One page, and you are done. This link works once.
setup-name = Your name
setup-name-wrong = Please give a name of at most 100 characters.
setup-email = Your e-mail address
setup-email-wrong = This does not look like an e-mail address.
setup-password = Password
setup-password-hint = At least { $shortest } characters. A few words in a row are good and easy to remember.
setup-workspace = Name of your company
setup-workspace-hint = Customers read it in the question. You can ask about single products later.
setup-zone = Time zone
setup-zone-hint = Days, weeks and months begin by this clock.
setup-zone-wrong = There is no such time zone. Write it as Europe/Ljubljana.
setup-url = Address of this Heard
setup-url-hint = The links you send to customers begin with it. Customers must be able to reach it.
setup-url-wrong = Write it as https://feedback.example.com, without anything after it.
setup-send = Set up

password-short = Too short: at least { $shortest } characters are needed.
password-long = Too long: at most 200 characters.
password-common = Too easy to guess. Please choose another one.

notice-home = To the overview
notice-unset = Heard is not set up yet
notice-unset-lead = The terminal in which it was started shows a link that sets it up. If you have closed it, start `heard serve` again.
notice-setup-done = This Heard is set up already
notice-setup-done-lead = A set-up link works once. Sign in with your e-mail address and password. If you have lost the password, this command makes a link to a new one, on the machine Heard runs on.
notice-setup-old = This set-up link does not work any more
notice-setup-old-lead = Each start of Heard makes a new one. The terminal in which it was started last shows it. If you have closed it, start `heard serve` again.
notice-missing = There is no such page
notice-missing-lead = The address may be mistyped, or what was here is gone.
notice-stale = This form is no longer valid
notice-stale-lead = You may have signed in again, or it was open for a long time. Nothing was changed. Go back, load the page again and send the form once more.
notice-later = Too many looks at once
notice-later-lead = Please wait a minute and load the page again.

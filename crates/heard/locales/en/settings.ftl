# Settings and account.
settings-judge = When does a response count?
settings-judge-about = Mail scanners open links and press buttons. Every response is looked at for signs of them when it arrives, and those that a scanner could have sent wait, outside the score, until somebody presses once more.
settings-judge-none = Choose one of the two.
settings-judge-note = It holds for responses from now on. What was counted stays counted.
settings-save = Save
mode-balanced = Balanced
mode-balanced-about = A comment, or a hand that was seen on the page, outweighs what a scanner did before. Few people are asked for a second press. Good for nearly everybody.
mode-strict = Strict
mode-strict-about = Any sign of a scanner asks for a second press, whatever else speaks for a person. More people are asked, and some of them will not press again. For surveys in which a wrong low score sets off a lot of work.

settings-name = Name
settings-zone = Time zone
settings-time = now { $time }
settings-url = Address

account-who = You
account-role = You are { $role } there.
account-about = You work in { $workspace }. Logging out ends this session; others of yours, on other devices, go on.
account-password = Change your password
account-password-about = Wherever else you are signed in, you will be signed out.
account-password-now = Present password
account-password-new = New password
account-password-wrong = This is not your present password.
account-password-change = Change the password
done-password-changed = Your password is changed. Elsewhere you were signed out.
settings-mail = Mail
settings-mail-about = The server that sends this Heard's mails, such as links to a new password.
settings-mail-off = Not set up yet. Without it, nobody can reset a forgotten password by mail.
settings-mail-on = Sent by { $host }.
settings-mail-go = Mail settings

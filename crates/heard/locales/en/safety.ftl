# What keeps an account safe: sessions, the second factor, the password once more, and keys of programs.
sessions = Where you are signed in
sessions-about = End what you do not know, and change your password then.
sessions-only = You are signed in nowhere else.
sessions-end = End all others
sessions-end-sure = End all other sessions? Whoever works in one of them has to sign in again.
session-this = This session
session-device = { $browser } on { $system }
session-unknown = unknown device
session-begun = since { $when }
session-seen = last used { $when }
session-end = End
session-end-of = End the session: { $device }
done-session-ended = The session is ended.
done-sessions-ended = All your other sessions are ended.

prove-title = Your password, please
prove-lead = The next page asks for it, so that nobody else gets there from a screen that was left open.
prove-lead-again = What you pressed asks for it, so that nobody else can do it from a screen that was left open. Nothing has been changed yet.
prove-do = Go on
prove-note = It is enough for a quarter of an hour.
done-proved = Your password was right. Nothing has been changed yet: please do again what you wanted to do.

code-title = Your code, please
code-lead = Your password was right. Your account has a second step as well.
code-label = Code
code-about = Six digits from your app, or one of your recovery codes.
code-of-app = The six digits that the app shows
code-send = Sign in
code-back = Back to the password
code-lost = App and recovery codes lost? Whoever runs this Heard can take the second step away.
code-wrong = This code is not right, or was used before. Wait for the next one and type that.

second-factor = Second step when signing in
second-about = Besides your password, a code is asked for that changes every half minute and that only an app on your phone knows. A stolen password alone then opens nothing.
second-begin = Set it up
second-look-after = Look after it
second-is-off = It is off
second-on = It is on
second-on-since = On since { $when }.
second-on-about = Signing in asks for a code of your app after the password.
second-needed = { $workspace } asks for a second step
second-needed-about = Everything else opens as soon as it is set up. It takes two minutes and an authenticator app, of any maker.
second-scan = 1. Scan this with your app
second-scan-about = Any authenticator app will do. If you have none yet, your phone’s store or your password manager has one.
second-square = Square to be scanned; the same is written below
second-type = Or type this key, by time, with 6 digits:
second-try = 2. Type the code that it shows
second-try-about = Only a right code switches the second step on.
second-on-do = Switch it on
second-anew = Begin again with another key
second-code-wrong = This code is not right, or was used before. Wait for the next one and type that. If it is wrong again, see whether the clock of your phone is right.
second-lost = The secret key of this Heard is another one since then, and no code of your app is right any more. Switch the second step off with a recovery code and set it up again.
second-off = Switch it off
second-off-about = Your password alone opens your account then.
second-off-do = Switch it off
done-second-factor-off = The second step is off.

recovery-codes = Recovery codes
recovery-codes-about = Each opens once what your app would open, for the day on which your phone is gone.
recovery-codes-left = { $n ->
    [0] No recovery code is left.
    [one] { $n } recovery code is left.
   *[other] { $n } recovery codes are left.
  }
recovery-codes-few = Make new ones soon.
recovery-codes-make = Make new ones
recovery-codes-sure = Make new recovery codes? Those that you have now open nothing any more.
recovery-codes-new = The second step is on. These ten codes are shown only now: print them, or put them into your password manager, where you find them without your phone. Each works once.
recovery-codes-paper = Heard, { $email }. Each code works once.
recovery-codes-print = Print
recovery-codes-kept = I have kept them

second-needed-now = Everybody who works here needs one. Who has none is led to its set-up when they sign in, and sees nothing before.
second-needed-not = Everybody decides for themselves whether a code is asked for besides the password.
second-need-you-too = You have none yet: you would set it up first, too.
second-need-yes = Ask everybody for it
second-need-no = Let everybody decide
done-second-factor-needed = Everybody who works here needs a second step from now on.
done-second-factor-free = Everybody decides for themselves again.
people-second-factor = with a second step
people-no-second-factor = password only

api-keys = API keys
api-keys-card = With a key, your shop, till or report reads and writes here by itself.
api-keys-go = Look after keys
api-keys-about = A key lets a program into this workspace, and nothing beyond it.
api-keys-where = Programs find the API at <code>{ $address }</code>.
api-keys-none = No program has a key yet.
key-make = Make a key
key-make-about = One for each program, so that one can be revoked without the others.
key-make-do = Make the key
key-name = Name
key-name-about = What it is for, such as “Webshop” or “Monthly report”.
key-name-wrong = Please give it a name of at most 100 characters.
key-scope = What it may do
key-scope-wrong = Choose one of the three.
key-full = A workspace has room for 200 keys. Revoke those that nobody uses.
scope-read = Read
scope-read-about = Scores, responses and surveys. For reports and displays.
scope-write = Write
scope-write-about = Hand in responses, ask customers, change what is there, and see nothing. For shops and tills.
scope-all = Read and write
scope-all-about = Both. For what really needs both.
key-made = The key for { $name }
key-made-about = It is shown only now. Put it where the program looks for it, and nowhere else.
key-made-label = The key
key-made-by = made by { $name }, { $when }
key-made-there = made on the command line, { $when }
key-used = last used { $day }
key-unused = never used
key-revoke = Revoke
key-revoke-of = Revoke the key { $name }
key-revoke-about = Whatever uses it is refused from then on. It cannot be taken back; a new key can be made.
done-key-revoked = The key is revoked.

act-sessions-ended = ended other sessions of their own
act-second-factor-on = switched a second step on
act-second-factor-off = switched their second step off
act-second-factor-reset = took a second step away
act-recovery-codes-made = made new recovery codes
act-recovery-code-used = came in with a recovery code
act-second-factor-needed = asked everybody for a second step
act-second-factor-free = let everybody decide about a second step
act-key-made = made an API key
act-key-revoked = revoked an API key

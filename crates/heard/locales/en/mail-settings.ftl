### The page on which is said how mail is sent.

mail-server = Mail server
mail-about = The server your company sends mail through, or one that you rent. Whoever gave you the mailbox knows these values.
mail-given = This is set in heard.toml or in the environment of the server, and is changed there.
mail-host = Name of the server
mail-host-wrong = A name such as smtp.example.com is needed, without anything before or after it.
mail-security = Encryption
mail-security-wrong = Choose one of the four.
mail-security-starttls = STARTTLS
mail-security-starttls-about = Encrypted after a greeting. Port 587.
mail-security-tls = TLS
mail-security-tls-about = Encrypted from the start. Port 465.
mail-security-none = None, within this machine
mail-security-none-about = For a mail server on the machine that Heard runs on.
mail-security-insecure = None, anywhere
mail-security-insecure-about = Others on the way can read the mails, the links to new passwords in them, and the password below.
mail-port = Port
mail-port-about = 587 with STARTTLS, 465 with TLS.
mail-port-wrong = A port is a number from 1 to 65535.
mail-user = User
mail-user-about = Leave it empty if the server asks for none.
mail-password = Password
mail-password-about = It is kept encrypted, and never shown again.
mail-password-kept = One is kept. Leave this empty to keep it.
mail-password-again = Please type the password. One that is kept goes only to the server and user it was typed for.
mail-address = Mails are from
mail-address-about = An address that this server may send for. What cannot be delivered comes back to it.
mail-address-wrong = This does not look like an e-mail address.
mail-name = Name of the sender

mail-test = Try it
mail-test-about = Sends a mail to { $to } with the settings as they were saved, and says what the server thinks of it.
mail-test-not-yet = Save the settings first; then you can send yourself a mail.
mail-test-send = Send me a test mail
mail-tried-well = The mail server took a mail to { $to }. It should arrive in a minute or two.
mail-tried-wrong = The test mail was not sent
mail-tried-unknown = Nobody knows whether the test mail was sent
mail-said = The server said:

mail-wrong-name = There is no machine of this name.
mail-do-name = Check the server's name for a slip. If it is right, the machine that Heard runs on cannot look up names.
mail-wrong-closed = The machine is there, but nobody listens on this port.
mail-do-closed = Check the port: 587 with STARTTLS, 465 with TLS. A firewall may refuse it, too.
mail-wrong-unreached = The machine was not reached.
mail-do-unreached = Check the server's name. The machine that Heard runs on may not be allowed to connect to it.
mail-wrong-slow = The server did not answer in time.
mail-do-slow = A firewall may swallow the connection, or port and encryption do not go together: port 465 wants TLS, port 587 STARTTLS.
mail-wrong-lost = The connection broke before the mail was handed over.
mail-do-lost = Try again. If it goes on, the server's log says why it hung up.
mail-wrong-lost-after = The mail was handed over, and the connection broke before the server said that it took it.
mail-do-lost-after = Look into your mail: it may have arrived. If it goes on, the server's log says why it hung up.
mail-wrong-not-smtp = What answers there is not a mail server, or speaks TLS from the start.
mail-do-not-smtp = Check name and port. Port 465 wants TLS.
mail-wrong-not-tls = What answers there does not begin with TLS.
mail-do-not-tls = Choose STARTTLS, or port 465.
mail-wrong-no-starttls = The server offers no STARTTLS.
mail-do-no-starttls = Try TLS on port 465. If the server runs on this very machine, encryption is not needed.
mail-wrong-other-name = The server's certificate is for another name.
mail-do-other-name = Write the name that the certificate has; whoever runs the server knows it. An address in numbers does not do.
mail-wrong-not-trusted = The server's certificate is signed by nobody that this machine trusts.
mail-do-not-trusted = If your company signs its certificates itself, add its authority to this machine's (on Debian: into /usr/local/share/ca-certificates, then update-ca-certificates).
mail-wrong-expired = The server's certificate has expired, or is not valid yet.
mail-do-expired = Whoever runs the server must renew it. If it is new, check this machine's clock.
mail-wrong-tls = The connection could not be encrypted.
mail-do-tls = The server may be too old: TLS 1.2 or newer is needed.
mail-wrong-in-clear = The server is another machine, and the connection would not be encrypted.
mail-do-in-clear = Choose STARTTLS or TLS. "None, anywhere" works too, if you accept what it says.
mail-wrong-no-log-in = The server takes no user and password here.
mail-do-no-log-in = Leave user and password empty, or choose an encrypted connection: many servers take passwords only then.
mail-wrong-log-in = The server refused user and password.
mail-do-log-in = Check both. Some providers want a password made for programs in place of that of the mailbox.
mail-wrong-log-in-needed = The server wants user and password.
mail-do-log-in-needed = Fill them in.
mail-wrong-needs-tls = The server takes nothing before the connection is encrypted.
mail-do-needs-tls = Choose STARTTLS.
mail-wrong-sender = The server does not let us send from this address.
mail-do-sender = Choose an address that belongs to this user, or have it allowed there.
mail-wrong-recipient = The server does not take mail for this recipient.
mail-do-recipient = Check the address. If it is right, the server may want user and password before it passes mail on.
mail-wrong-letter = The server refused the mail itself.
mail-do-letter = What it said tells why; most often it takes the mail for spam, or the sender's address is not one of its own.
mail-wrong-busy = The server asks to come back later.
mail-do-busy = Mails that wait are tried again by themselves. Try the test again in some minutes.
mail-wrong-malformed = An address is not written as mail servers want it.
mail-do-malformed = Check the sender's address and your own.
mail-wrong-password-lost = A password is kept, and cannot be opened: secret.key is another one than when it was typed.
mail-do-password-lost = Type the password again, or put the former secret.key back.
mail-wrong-gone = Whom it was for is gone, or has no address any more.
mail-do-gone = Nothing: nobody is left to ask.
mail-wrong-sealed = It was written under another secret.key, and cannot be opened.
mail-do-sealed = Ask for it again.
mail-wrong-wait = That was often in a short time. Please wait { $wait ->
    [one] a second.
   *[other] { $wait } seconds.
  }
mail-do-wait = Then try again.

mail-sent = The last mails
mail-sent-what = Mail
mail-sent-became = What became of it
mail-sent-when = Written
mail-kind =
    { $kind ->
        [reset] Link to a new password
        [password-changed] Password changed
        [colleague] Colleague asked in
        [survey] Survey
        [survey-reminder] Reminder of a survey
        [survey-test] Survey, to try it
        [inbox-trial] Try of received mail
        [noted] Answer by mail noted
        [no-more] No more surveys
        [test] Test mail
        [mention] Colleague mentioned
        [alert] Rule tells a colleague
        [digest] Rules tell a colleague, all together
        [rule-halted] Rule stopped
        [webhook-halted] Webhook stopped
        [rule] Mail of a rule
        [report] Report
        [absence] Mails or responses stay away
       *[other] { $kind }
    }
mail-state =
    { $state ->
        [queued] Waits
        [attempting] Being sent
        [accepted] Sent
        [failed] Not sent
       *[unknown] Perhaps sent
    }
mail-again = Tried again { $when }

### Whether receivers can trust our mails: keys to sign with, and what DNS says of the sender's domain.

signature = Signature (DKIM)
signature-about = Mails can carry a signature that receivers check with what { $domain } publishes. Signed mail is taken for spam less often, and nobody can change it on its way.
signature-none = There are no keys yet: mails go out as your mail server sends them. Many providers sign by themselves; a second signature does no harm.
signature-make = Make keys
signature-make-about = It takes some seconds. Nothing is signed until you say so.
signature-make-again = Make new keys
signature-make-again-about = Once a year is enough, and at once if somebody may have read the old ones. The present keys go on signing until you choose the new ones.
signature-full = Three pairs of keys are enough. Delete one that is not needed any more, and you can make new ones.
signature-keys = Keys { $name }
signature-made = made { $day }
signature-signs = Signs
signature-signs-now = Mails from { $domain } are signed with these two keys. Their records must stay published.
signature-above = They are for { $domain } and sign for every sender within it: whatever is done with them holds for all of these.
signature-who = Keys belong to the whole installation: an owner makes them, signs with them and deletes them.
signature-signs-unseen = Mails are signed, but when DNS was asked last, it did not have both records. Receivers find the signature wrong. Publish them, or stop signing.
signature-waits = Does not sign yet
signature-waits-about = Publish these two records where the names of { $domain } are kept, wait an hour, then sign with them.
signature-former = Signed before
signature-former-about = Leave both records published for two weeks: mails on their way are still checked with them. Then take them out of { $domain }, and delete the keys.
signature-lost = These keys cannot be opened: secret.key is another one than when they were made. Nothing is signed with them. Put the former secret.key back, or make new keys.
signature-foreign = These keys are for { $domain }, and mails are from another domain now. Nothing is signed with them.
signature-records = Records to publish (TXT)
signature-rsa = RSA, which every receiver knows
signature-ed25519 = Ed25519, shorter, for newer receivers
signature-on = Sign with these keys
signature-off = Stop signing
signature-delete = Delete
signature-delete-of = Delete the keys { $name }
signature-delete-about = The keys are gone for good. A mail that was signed with them and has not arrived yet may be taken for a forgery once their records are gone, too.
signature-unseen = The records were not seen just now
signature-unseen-about = DNS does not show both records of { $name } yet, so nothing was changed. It can take an hour or more until the world sees what you published. Mails that are signed before then look wrong to receivers.
signature-anyway = Sign all the same

record-name = Name
record-text = Value
record-zone = As a line of a zone file

domain-check-of = Whether receivers can trust mails from { $domain }
domain-check-about = Receivers ask DNS what { $domain } says of its mails. This asks the same, and says what is missing.
domain-check-do = Check the domain
domain-checked = Checked:
domain-add = Publish this TXT record:
domain-state-good = Good
domain-state-look = Look at it
domain-state-missing = Missing
domain-silent-slow = The name server did not answer in time. Try again in a minute; if it goes on, look at the name server of the domain, and at the one this machine asks.
domain-silent-failed = The name server failed to answer. Look at the name server of the domain, and at the one this machine asks.
domain-silent-endless = What is published leads to more questions than anybody asks. Receivers stop as well: make it shorter.

domain-spf = Servers that may send (SPF)
domain-spf-good = { $name } says which servers may send for it, and that others should be distrusted. Whether your mail server is among them, whoever runs it can tell you.
domain-spf-neutral = { $name } names servers that may send for it, but says nothing of all others. Let the record end with ~all.
domain-spf-pass = The record of { $name } allows everybody to send (+all), and is worth nothing. Let it end with ~all.
domain-spf-missing = { $name } does not say which servers may send for it. If your provider gives a record of its own, publish that one in place of this.
domain-spf-several = { $name } has several records, and receivers take none of them. Put everything into one.
domain-spf-malformed = Receivers cannot read the record because of this: { $detail }. Correct it.
domain-spf-broken = The record refers to { $detail }, which has no record itself. Receivers take that as an error: take it out.
domain-spf-lookups = The record takes more than ten look-ups, and receivers stop there. Take out what is not needed.

domain-key = Key of the signature (DKIM)
domain-key-good = The record is published.
domain-key-testing = The record is published with t=y: the domain only tries signatures out, and some receivers make nothing of them. Take t=y out.
domain-key-foreign = The record is published at { $detail }, which has nothing to do with the sender's domain: receivers do not count it. Make new keys.
domain-key-missing = The record is not published, or not seen yet.
domain-key-gone = The record is not published any more. The keys sign nothing, and can be deleted.
domain-key-below = Its record stands below.
domain-key-other = Something else is published there. Replace it with the record below.
domain-key-none = Heard signs nothing: no keys were made. If your mail server signs by itself, a look at the headers of a test mail shows it.
domain-key-lost = The keys cannot be opened, so nothing is signed: secret.key is another one than when they were made.

domain-dmarc = What to do with forgeries (DMARC)
domain-dmarc-good = { $name } asks receivers not to trust mails that are not its own.
domain-dmarc-watch = { $name } has a policy that only watches (p=none). Large receivers want one; a stricter one can wait until everything else has been good for some weeks.
domain-dmarc-missing = There is no policy. Large receivers want one; this one changes nothing else.
domain-dmarc-several = There are several policies, and receivers take none of them. Leave one.
domain-dmarc-malformed = Receivers cannot read this as a policy. It begins with v=DMARC1; p=none

domain-returns = Answers and returned mail (MX)
domain-returns-good = Mails to { $name } arrive somewhere.
domain-returns-implicit = { $name } names no server that takes mail; senders try the machine of this name. Publish an MX record.
domain-returns-missing = { $name } takes no mail: answers, and what cannot be delivered, are lost. Some receivers refuse such senders. Publish an MX record, or choose a sender whose domain takes mail.
domain-returns-null = { $name } says that it takes no mail. Receivers refuse such senders; choose another one.

domain-counted = Counts as yours (alignment)
domain-counted-both = Mails count as yours in both ways: by the signature, and by the address they return to.
domain-counted-signed = Mails count as yours by the signature. That is enough, and it holds when mails are forwarded.
domain-counted-returned = Mails count as yours only by the address they return to. That is lost when a mail is forwarded; a signature with published keys is not.
domain-counted-neither = Nothing shows receivers that mails are yours. Publish what is missing above; a signature is worth most.

done-signature-made = The keys are made. Publish their two records, then sign with them.
done-signature-on = Every mail is signed from now on.
done-signature-off = Mails are not signed any more.
done-signature-removed = The keys are deleted. Take their records out of DNS when no mail is on its way any more.
done-domain-checked = DNS was asked just now.
act-signature-made = made keys to sign mails with
act-signature-on = had mails signed
act-signature-off = stopped signing mails
act-signature-removed = deleted keys that signed mails

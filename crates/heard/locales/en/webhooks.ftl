# Webhooks: addresses outside that rules tell what happened.
webhooks = Webhooks and chat rooms
webhooks-card = Where rules tell others what happened: your own programs, Slack, Microsoft Teams, Mattermost, ntfy.
webhooks-go = Webhooks and rooms
webhooks-about = A rule can tell what happened to a program of yours or to a chat room. What it tells, and when, is written in the rule; where, here.
webhooks-none = Nobody outside is told anything yet
webhooks-none-about = Add the address of a program or a room below. Nothing leaves before a rule names it, or somebody chooses to be told there.
webhooks-first = Add an address
webhooks-first-about = A program of yours that takes a POST, or the address that Slack, Teams, Mattermost or ntfy gives you for a room.
webhooks-second = Send a test
webhooks-second-about = The page shows what was answered. A program checks the headers webhook-id, webhook-timestamp and webhook-signature with the secret that you are shown once.
webhooks-third = Name it in a rule
webhooks-third-about = From then on it is told. What does not arrive is tried again for three days, and nothing is forgotten.
webhook-add = Add a webhook
webhook-change = Change it
webhook-open = Open
webhook-open-of = Open { $name }
webhook-name = Name
webhook-name-about = Rules call it so.
webhook-name-wrong = A name of 1 to 60 characters.
webhook-name-taken = Another webhook has this name. Choose another name.
webhook-name-used = Rules call it by the name that it has: { $rules }. Change them first, or leave the name.
webhook-full = There are 100 webhooks, and no room for more. Remove one that nobody uses.
webhook-kind = Kind
webhook-kinds = Where each of them gives you an address
webhook-kind-standard = A program of ours (Standard Webhooks)
webhook-kind-standard-about = Any program that takes a POST with JSON. Each is signed; libraries in many languages check that.
webhook-kind-slack = Slack
webhook-kind-slack-about = In Slack: an app with “Incoming Webhooks”, then a webhook for the channel. It begins with https://hooks.slack.com/.
webhook-kind-teams = Microsoft Teams
webhook-kind-teams-about = In Teams: beside the channel “Workflows”, then “Post to a channel when a webhook request is received”. Copy the address that the workflow shows.
webhook-kind-mattermost = Mattermost
webhook-kind-mattermost-about = In Mattermost: Integrations, “Incoming Webhooks”, then one for the channel.
webhook-kind-ntfy = ntfy
webhook-kind-ntfy-about = The server and your topic, such as https://ntfy.sh/your-topic. Whoever knows the topic reads along: choose one that nobody guesses.
webhook-address = Address
webhook-address-about = With https://. It is kept sealed, and only its machine is shown from then on.
webhook-address-new = Another address
webhook-address-kept = Empty: it stays where it is.
webhook-lan = This is a machine of ours on the local network
webhook-lan-about = Otherwise Heard sends nothing to private addresses, so that nobody reaches through it what only it can reach.
webhook-lan-not = Addresses on the local network are allowed by an owner.
webhook-lan-tag = local network
webhook-wrong =
    { $why ->
        [malformed] This is no address where something can be sent. Copy it whole from where you were given it; one of ntfy ends with its topic.
        [long] The address is longer than 2,000 characters.
        [scheme] The address must begin with https://.
        [in-clear] The address begins with http://, and anybody on the way could read along. Use https://; only a machine of yours on the local network may do without.
        [log-in] There is a user or a password in the address. Take it out; the message is signed instead.
        [fragment] The address goes on after a #, which is never sent. Take that part away.
        [port] The address names another port than 80 or 443. Only a machine of yours on the local network may have one.
        [not-public] The address leads to a private network, to this machine or nowhere, so nothing is sent there. If it is a machine of yours, an owner says so with the tick below.
        [name] There is no machine of this name. Look whether the address is written right.
        [closed] Nobody listens there. Is the program running, and the port right?
        [unreached] The machine was not reached. Is it on, and does a firewall let Heard through?
        [slow] No connection stood in time. Is the machine on, and does a firewall let Heard through?
        [lost] The connection broke before the message was handed over.
        [lost-after] The message was handed over, and no answer came within 20 seconds. It may have arrived. Answer first, and work afterwards.
        [not-http] What answers there does not speak HTTP. Is it the right port?
        [not-tls] What answers there does not encrypt. Is it the right port?
        [other-name] The certificate there is for another name.
        [not-trusted] Nobody who is believed has signed the certificate there. Add its authority to those of this machine.
        [expired] The certificate there is not valid now. It must be renewed.
        [tls] No encrypted connection came about.
        [redirect] It sends on to another address, where Heard does not follow. Enter that one.
        [denied] It does not let Heard in. Make the address anew there and enter it here.
        [missing] There is nothing at this address. Make it anew there and enter it here.
        [gone] There is nothing at this address any more, and nothing should be sent there.
        [too-large] The message is too large for it.
        [refused] It does not take the message; its answer says why.
        [busy] It is busy and asks to come back later.
        [failed] Something failed there; its own log says what.
        [sealed] The address or the secret was sealed with another secret key than this server’s. Enter the address again, and take a new secret.
        [removed] The webhook was removed.
        [off] The webhook was switched off.
        [erased] The person it was about was erased.
        [late] It waited for two weeks.
       *[other] Something went wrong.
    }
webhook-halted =
    { $why ->
        [gone] Its receiver answered that there is nothing any more (410). Enter another address, or remove it.
       *[failing] For three days nothing has arrived there. Look at what was answered, then let it go on.
    }
webhook-go-on = Let it go on
webhook-off-about = What rules have for it now is left out, and is not told later.
webhook-failing = Nothing has arrived since: { $when }
webhook-failing-about = It is tried again and again. After three days it stops by itself, and managers get a mail.
webhook-never = It was never told anything.
webhook-waiting =
    { $n ->
        [one] { $n } waits
       *[other] { $n } wait
    }
webhook-answered = answered { $status }
webhook-due = again { $when }
webhook-rules-none = No rule names it yet.
webhook-test = Try it
webhook-test-about = Something is sent now, and what is answered is shown. No customer is in it.
webhook-test-send = Send a test
webhook-test-arrived = It arrived.
webhook-test-not = It did not arrive.
webhook-test-wait =
    { $n ->
        [one] That is too often. Wait { $n } second.
       *[other] That is too often. Wait { $n } seconds.
    }
webhook-trial = This is a test of Heard. It works.
webhook-trial-go = Open the webhook
webhook-by-rule = By the rule “{ $rule }”.
webhook-deliveries = What it was told
webhook-deliveries-about = The latest first; kept for 14 days. What does not arrive is tried again after 5 seconds, 5 minutes, half an hour, 2, 5, 10, 14, 20 and 24 hours.
webhook-deliveries-none = Nothing yet. Name it in a rule; what customers say from then on comes here.
webhook-about-response = the response
webhook-attempts =
    { $n ->
        [0] not tried yet
        [one] { $n } attempt
       *[other] { $n } attempts
    }
webhook-body = What was said
webhook-body-gone = What was said is forgotten.
webhook-again = Send again
webhook-secret = Secret
webhook-secret-once = You see it only now. Enter it at the other end; whoever has it can sign as Heard does.
webhook-check = What the receiver checks
webhook-check-about = Whoever knows the address can send there. Each message is signed after Standard Webhooks; its libraries check all of this in one call.
webhook-check-id = The same however often a message comes. Remember it, and follow each only once.
webhook-check-timestamp = When this attempt was signed, in seconds. Refuse what is older than five minutes.
webhook-check-signature = HMAC-SHA256 of id, timestamp and body with a full stop between, as v1 and base64; perhaps several with blanks between. One that fits is enough.
webhook-former = The former secret signs as well until { $when }, so that you can change it at the other end without losing anything.
webhook-rotate = Make another secret
webhook-rotate-sure = Make another secret? The one that holds now signs as well for 24 hours.
webhook-remove = Remove
webhook-remove-used =
    { $n ->
        [one] { $n } rule names it, and will tell nobody.
       *[other] { $n } rules name it, and will tell nobody.
    }
webhook-readers = Told here in place of mail
webhook-remove-readers = Whoever is told here in place of mail is mailed again.
webhook-remove-about = What waits for it is given up, and its address and secret are forgotten.
delivery-state-waiting = waits
delivery-state-attempting = on its way
delivery-state-failed = failed, is tried again
delivery-state-delivered = arrived
delivery-state-given-up = given up
rule-webhook = Tell a webhook or a room
rule-webhook-none = none
rule-webhook-about = Where that is, is set up here:
rule-wrong-webhook = There is no webhook called “{ $name }”. Add it in the settings, or choose another.
rule-does-webhook = tell the webhook “{ $name }”
run-hooked =
    { $n ->
        [one] told a webhook
       *[other] told { $n } webhooks
    }
run-no-hook = there is no such webhook
run-hook-off = told no webhook: it is switched off
done-webhook-saved = The webhook is saved.
done-webhook-on = The webhook is on.
done-webhook-off = The webhook is off.
done-webhook-removed = The webhook was removed.
done-delivery-again = It is sent again, under the same id.
act-webhook-made = added a webhook
act-webhook-changed = changed a webhook
act-webhook-secret = gave a webhook another secret
act-webhook-switched = switched a webhook on or off
act-webhook-removed = removed a webhook
act-webhook-again = sent something to a webhook again
mail-webhook-subject = A webhook has stopped: { $webhook }
mail-webhook-title = A webhook has stopped
mail-webhook-what = The webhook “{ $webhook }” of { $workspace } has stopped by itself and waits for you. What rules have for it waits as well:
mail-webhook-go = Look at the webhook

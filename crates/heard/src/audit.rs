//! What is told of what somebody did: by whom, from where, to what. Added in the transaction of the deed itself.

use std::net::IpAddr;

use feedback::keyed;
use store::Tx;
use store::audit::Entry;
use store::contact::Doing;
use uuid::Uuid;

use crate::chance::Chance;

keyed! {
    /// What can be done that leaves no trace of its own.
    pub enum Act {
        /// The installation was set up.
        SetUp = "set-up",
        /// Somebody signed in.
        SignedIn = "signed-in",
        /// Somebody signed out.
        SignedOut = "signed-out",
        /// A colleague was asked in; the subject is their address.
        ColleagueAsked = "colleague-asked",
        /// That was taken back.
        ColleagueUnasked = "colleague-unasked",
        /// A colleague came in.
        ColleagueJoined = "colleague-joined",
        /// A colleague is something else now.
        RoleChanged = "role-changed",
        /// A colleague's work here ended.
        MemberEnded = "member-ended",
        /// It began again.
        MemberBegan = "member-began",
        /// Settings of the workspace were changed.
        SettingsChanged = "settings-changed",
        /// The server that sends mail is another.
        MailChanged = "mail-changed",
        /// Mail comes back elsewhere, or is received otherwise; the subject is the address.
        InboxChanged = "inbox-changed",
        /// Keys to sign mails with were made; the subject is the name of the first.
        SignatureMade = "signature-made",
        /// Mails are signed with them from now on.
        SignatureOn = "signature-on",
        /// Mails go unsigned from now on.
        SignatureOff = "signature-off",
        /// Keys were deleted.
        SignatureRemoved = "signature-removed",
        /// Somebody chose a new password for themselves.
        PasswordChanged = "password-changed",
        /// Somebody ended sessions of theirs on other devices.
        SessionsEnded = "sessions-ended",
        /// Somebody switched a second factor on.
        SecondFactorOn = "second-factor-on",
        /// Somebody switched it off.
        SecondFactorOff = "second-factor-off",
        /// The command line took it away from somebody; the subject is their address.
        SecondFactorReset = "second-factor-reset",
        /// Somebody made new recovery codes.
        RecoveryCodesMade = "recovery-codes-made",
        /// Somebody came in with a recovery code.
        RecoveryCodeUsed = "recovery-code-used",
        /// Everybody needs a second factor from now on.
        SecondFactorNeeded = "second-factor-needed",
        /// Nobody needs one any more.
        SecondFactorFree = "second-factor-free",
        /// Somebody mails can come from was added; the subject is the address.
        SenderAdded = "sender-added",
        /// A sender was changed.
        SenderChanged = "sender-changed",
        /// A sender was removed.
        SenderRemoved = "sender-removed",
        /// A text to write to customers with was made.
        EnvelopeMade = "envelope-made",
        /// It was changed.
        EnvelopeChanged = "envelope-changed",
        /// It was removed.
        EnvelopeRemoved = "envelope-removed",
        /// A key for programs was made; the subject is its name and scope.
        KeyMade = "key-made",
        /// A key was revoked.
        KeyRevoked = "key-revoked",
        /// Everything was copied into a file.
        BackedUp = "backed-up",
        /// A survey was made.
        SurveyMade = "survey-made",
        /// A version of a survey was published; the subject is its name and number.
        SurveyPublished = "survey-published",
        /// A survey was renamed, or may be answered at other times.
        SurveyChanged = "survey-changed",
        /// The draft of a survey was thrown away.
        DraftRemoved = "draft-removed",
        /// History was brought in.
        Imported = "imported",
        /// Customers were brought in.
        ContactsImported = "contacts-imported",
        /// An import of customers was taken back.
        ContactsImportUndone = "contacts-import-undone",
        /// An incoming webhook was made; the subject is its name, as below.
        IncomingMade = "incoming-made",
        /// Its name or what its messages become was changed.
        IncomingChanged = "incoming-changed",
        /// It has another secret.
        IncomingSecret = "incoming-secret",
        /// It was switched on or off.
        IncomingSwitched = "incoming-switched",
        /// It was removed.
        IncomingRemoved = "incoming-removed",
        /// A rule was made; the subject is its name, as below.
        RuleMade = "rule-made",
        /// A rule was changed.
        RuleChanged = "rule-changed",
        /// A rule was switched on or off.
        RuleSwitched = "rule-switched",
        /// A rule was removed.
        RuleRemoved = "rule-removed",
        /// Rules were put into another order.
        RulesOrdered = "rules-ordered",
        /// Somebody is told by rules elsewhere; the subject is where, and where before.
        AlertsMoved = "alerts-moved",
        /// A webhook was made; the subject is its name, as below.
        WebhookMade = "webhook-made",
        /// A webhook was renamed, or is elsewhere.
        WebhookChanged = "webhook-changed",
        /// A webhook was given another secret.
        WebhookSecret = "webhook-secret",
        /// A webhook was switched on or off.
        WebhookSwitched = "webhook-switched",
        /// A webhook was removed.
        WebhookRemoved = "webhook-removed",
        /// Something was handed to a webhook again.
        WebhookAgain = "webhook-again",
        /// Somebody is to get a report by mail; the subject is their address and how often, as below.
        ReportMade = "report-made",
        /// A report rests, or goes on.
        ReportSwitched = "report-switched",
        /// A report was removed, or that was taken back.
        ReportRemoved = "report-removed",
        /// Whoever gets a report stopped it, or wants it again.
        ReportStopped = "report-stopped",
        /// The absence alarm was switched on or off, or what it told was called usual.
        AlarmChanged = "alarm-changed",
        /// A view was saved.
        ViewSaved = "view-saved",
        /// A saved view was taken away.
        ViewRemoved = "view-removed",
        /// A team was made.
        TeamMade = "team-made",
        /// A team was renamed, moved, deactivated or activated.
        TeamChanged = "team-changed",
        /// An agent was made.
        AgentMade = "agent-made",
        /// An agent was renamed, moved, linked, deactivated or activated.
        AgentChanged = "agent-changed",
        /// Contacts were made one by one; the subject is the contact's id, never a name, or how many they were.
        ContactMade = "contact-made",
        /// What is known of contacts, or what they agreed to, was changed; the subject as above.
        ContactChanged = "contact-changed",
        /// A person was forgotten; the subject is the contact's id.
        ContactErased = "contact-erased",
        /// Everything that is kept of a contact was taken out; the subject is their id.
        ContactExported = "contact-exported",
        /// Two customers became one; the subject is the id of the one that stays.
        ContactsMerged = "contacts-merged",
        /// Somebody is not written to any more; nobody's address is told.
        Stopped = "stopped",
        /// Somebody may be written to again; the subject is the contact's id where one is known.
        StopLifted = "stop-lifted",
        /// A list of customers was made.
        ListMade = "list-made",
        /// A list was renamed, or asks for others.
        ListChanged = "list-changed",
        /// A list was taken away.
        ListRemoved = "list-removed",
        /// Something more is kept of customers; the subject is its key.
        PropertyMade = "property-made",
        /// It was renamed.
        PropertyChanged = "property-changed",
        /// It is not kept any more.
        PropertyRemoved = "property-removed",
        /// A campaign was made.
        CampaignMade = "campaign-made",
        /// Its draft was changed.
        CampaignChanged = "campaign-changed",
        /// Its draft was taken away.
        CampaignRemoved = "campaign-removed",
        /// A campaign was started: it asks customers.
        CampaignStarted = "campaign-started",
        /// It asks nobody until it is resumed.
        CampaignPaused = "campaign-paused",
        /// It asks again.
        CampaignResumed = "campaign-resumed",
        /// It was ended before everybody was asked.
        CampaignStopped = "campaign-stopped",
        /// A view is shown to people outside.
        LinkMade = "link-made",
        /// It is not any more.
        LinkEnded = "link-ended",
    }
}

/// Tells what somebody did that concerns every workspace where they work; how many these are.
///
/// # Errors
/// When the database fails.
pub async fn tell_everywhere(
    stamp: (&Chance, i64),
    tx: &mut Tx,
    (id, name): (Uuid, &str),
    address: Option<IpAddr>,
    act: Act,
) -> store::Result<usize> {
    let theirs = store::member::list_of_user(tx, id).await?;
    for (workspace, _) in &theirs {
        Doer { workspace: workspace.id, id: Some(id), name, address }.tell(stamp, tx, act, "").await?;
    }
    Ok(theirs.len())
}

/// Who does something.
#[derive(Clone, Copy, Debug)]
pub struct Doer<'a> {
    /// In which workspace.
    pub workspace: i64,
    /// The user or API key.
    pub id: Option<Uuid>,
    /// What they are called.
    pub name: &'a str,
    /// From where.
    pub address: Option<IpAddr>,
}

impl<'a> Doer<'a> {
    /// Whoever sits at this machine's command line.
    pub fn command_line(workspace: i64) -> Doer<'static> {
        Doer { workspace, id: None, name: "heard", address: None }
    }

    /// The same to what is known of customers.
    pub fn doing(&self, at: i64) -> Doing<'a> {
        Doing { workspace: self.workspace, at, actor: self.id, name: Some(self.name), import: None }
    }

    /// Tells what is done.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn tell(&self, (chance, at): (&Chance, i64), tx: &mut Tx, act: Act, subject: &str) -> store::Result<()> {
        let entry = Entry {
            id: chance.id(at),
            at,
            actor: self.id,
            name: self.name.to_owned(),
            address: self.address.map(|address| address.to_string()),
            act: act.key().to_owned(),
            subject: subject.to_owned(),
        };
        store::audit::add(tx, self.workspace, &entry).await
    }
}

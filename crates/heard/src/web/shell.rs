//! What every signed-in page shows around itself: where one is, in which workspace, as whom, and what just happened.
//! The shell never shows anything about respondents.

use std::collections::BTreeMap;

use feedback::keyed;
use serde::Serialize;
#[cfg(test)]
use store::member::Role;
use store::workspace::Workspace;

use super::member::Member;
use crate::form::Fields;
use crate::right::{self, Right};
use crate::words::Words;

/// The frame of a page.
#[derive(Clone, Debug, Serialize)]
pub struct Shell {
    /// The entry of the rail that is marked.
    pub here: Here,
    /// The workspace's name.
    pub workspace: String,
    /// Who is signed in.
    pub member: String,
    /// Two letters of that.
    pub initials: String,
    /// What they are here: the key of a role.
    pub role: &'static str,
    /// What they may do, by the keys of rights.
    pub may: BTreeMap<&'static str, bool>,
    /// Whether they have a page of their own: they are rated, or work with responses.
    pub has_page: bool,
    /// Where else they work.
    pub others: Vec<Place>,
    /// Goes into every form that changes something.
    pub csrf: String,
    /// What the last request did, in a sentence.
    pub notice: Option<String>,
    /// Nothing else opens before there is a second factor.
    pub confined: bool,
}

/// Another workspace.
#[derive(Clone, Debug, Serialize)]
pub struct Place {
    /// Its number.
    pub id: i64,
    /// Its name.
    pub name: String,
}

impl From<&Workspace> for Place {
    fn from(workspace: &Workspace) -> Place {
        Place { id: workspace.id, name: workspace.name.clone() }
    }
}

impl Shell {
    /// The frame that a member sees.
    pub fn new(member: &Member, here: Here) -> Shell {
        Shell {
            here,
            workspace: member.workspace.name.clone(),
            member: member.name.clone(),
            initials: initials(&member.name),
            role: member.role.key(),
            may: right::table(member.role),
            has_page: member.is_rated || member.may(Right::Handle),
            others: member.others.iter().map(Place::from).collect(),
            csrf: member.csrf.clone(),
            notice: None,
            confined: member.lacks_second_factor(),
        }
    }

    /// The same, with what the last request did.
    pub fn after(self, words: &Words<'_>, fields: &Fields) -> Shell {
        let done = Done::from_key(fields.text(DONE));
        Shell { notice: done.map(|done| words.text(&format!("done-{}", done.key()))), ..self }
    }
}

/// The name under which an address carries a [`Done`].
pub const DONE: &str = "done";

keyed! {
    /// What a request did. The next page is told in its address, by one of these words and no others, so that no link
    /// can make a page say what its author likes.
    pub enum Done {
        /// A response was left out of the score.
        Excluded = "excluded",
        /// A response was taken back.
        Restored = "restored",
        /// A response was given a tag.
        Tagged = "tagged",
        /// A tag was taken from it.
        Untagged = "untagged",
        /// It was given a star.
        Starred = "starred",
        /// The star was taken from it.
        Unstarred = "unstarred",
        /// A rule was saved.
        RuleSaved = "rule-saved",
        /// A rule is on.
        RuleOn = "rule-on",
        /// A rule is off.
        RuleOff = "rule-off",
        /// A rule was taken away.
        RuleRemoved = "rule-removed",
        /// Somebody gets a report from now on.
        ReportMade = "report-made",
        /// A report rests.
        ReportPaused = "report-paused",
        /// It goes on.
        ReportResumed = "report-resumed",
        /// It was removed.
        ReportRemoved = "report-removed",
        /// That was taken back.
        ReportRestored = "report-restored",
        /// A report was sent to whoever asked.
        ReportSent = "report-sent",
        /// The absence alarm is on.
        AlarmOn = "alarm-on",
        /// It is off.
        AlarmOff = "alarm-off",
        /// What it told is usual.
        AlarmClosed = "alarm-closed",
        /// An incoming webhook was saved.
        IncomingSaved = "incoming-saved",
        /// It takes messages.
        IncomingOn = "incoming-on",
        /// It takes none.
        IncomingOff = "incoming-off",
        /// It was removed.
        IncomingRemoved = "incoming-removed",
        /// Another secret holds.
        IncomingSecret = "incoming-secret",
        /// What was done about a response was noted.
        Handled = "handled",
        /// A response was given to somebody to look after.
        Given = "given",
        /// Nobody looks after it any more.
        Released = "released",
        /// A note was written.
        Noted = "noted",
        /// A note was written, and a colleague was told.
        NotedTold = "noted-told",
        /// A note was taken away.
        NoteRemoved = "note-removed",
        /// A message was handled.
        MessageHandled = "message-handled",
        /// That was taken back.
        MessageOpen = "message-open",
        /// Settings were saved.
        Saved = "saved",
        /// One's own password was changed.
        PasswordChanged = "password-changed",
        /// The password was given; what was meant may be done now.
        Proved = "proved",
        /// A session of one's own was ended.
        SessionEnded = "session-ended",
        /// All others were.
        SessionsEnded = "sessions-ended",
        /// One's second factor was switched off.
        SecondFactorOff = "second-factor-off",
        /// Everybody needs a second factor from now on.
        SecondFactorNeeded = "second-factor-needed",
        /// Nobody needs one any more.
        SecondFactorFree = "second-factor-free",
        /// A key was revoked.
        KeyRevoked = "key-revoked",
        /// Somebody mails can come from was added.
        SenderAdded = "sender-added",
        /// A sender was changed.
        SenderChanged = "sender-changed",
        /// A sender was removed.
        SenderRemoved = "sender-removed",
        /// A text to write to customers with was added.
        EnvelopeAdded = "envelope-added",
        /// It was changed.
        EnvelopeChanged = "envelope-changed",
        /// It was removed.
        EnvelopeRemoved = "envelope-removed",
        /// A webhook was changed.
        WebhookSaved = "webhook-saved",
        /// It is on.
        WebhookOn = "webhook-on",
        /// It is off.
        WebhookOff = "webhook-off",
        /// It was removed.
        WebhookRemoved = "webhook-removed",
        /// What was handed to it is handed over again.
        DeliveryAgain = "delivery-again",
        /// Keys to sign mails with were made.
        SignatureMade = "signature-made",
        /// Mails are signed.
        SignatureOn = "signature-on",
        /// They are not any more.
        SignatureOff = "signature-off",
        /// Keys were deleted.
        SignatureRemoved = "signature-removed",
        /// DNS was asked of the sender's domain.
        DomainChecked = "domain-checked",
        /// A view was saved.
        ViewSaved = "view-saved",
        /// A saved view was taken away.
        ViewRemoved = "view-removed",
        /// A page opens with a view.
        FirstSet = "first-set",
        /// It does not any more.
        FirstUnset = "first-unset",
        /// People outside may see a view.
        LinkOn = "link-on",
        /// They may see it by another link.
        LinkNew = "link-new",
        /// They may not any more.
        LinkOff = "link-off",
        /// A colleague is something else now.
        RoleChanged = "role-changed",
        /// A colleague's work here ended.
        MemberEnded = "member-ended",
        /// It began again.
        MemberBegan = "member-began",
        /// An invitation of a colleague was taken back.
        Unasked = "unasked",
        /// A question was taken out of a draft.
        QuestionRemoved = "question-removed",
        /// A draft was thrown away.
        DraftRemoved = "draft-removed",
        /// A draft was begun from a version.
        DraftBegun = "draft-begun",
        /// A version was published.
        Published = "published",
        /// Two customers became one.
        Merged = "merged",
        /// A list was made.
        ListMade = "list-made",
        /// Somebody is not written to any more.
        Stopped = "stopped",
        /// Somebody may be written to again.
        StopLifted = "stop-lifted",
        /// A list was taken away.
        ListRemoved = "list-removed",
        /// A property was taken away.
        PropertyRemoved = "property-removed",
        /// A campaign asks from now on.
        CampaignStarted = "campaign-started",
        /// It asks nobody for now.
        CampaignPaused = "campaign-paused",
        /// It goes on.
        CampaignResumed = "campaign-resumed",
        /// It was ended.
        CampaignStopped = "campaign-stopped",
        /// Another was made like it.
        CampaignCopied = "campaign-copied",
        /// A draft of one was taken away.
        CampaignRemoved = "campaign-removed",
    }
}

/// The entries of the rail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Here {
    /// All surveys with their scores.
    Overview,
    /// The feed.
    Responses,
    /// Customers, and lists of them.
    Contacts,
    /// What customers wrote that is no answer.
    Messages,
    /// The list of surveys, and each of them.
    Surveys,
    /// Who is asked by mail, and when.
    Campaigns,
    /// What happens by itself.
    Rules,
    /// Who gets which report, and what stayed away.
    Reports,
    /// Bringing in history.
    Import,
    /// The workspace's settings.
    Settings,
    /// One's own account.
    Account,
    /// One's own scores, and what is for oneself.
    Me,
}

/// The first letters of the first and the last word of a name, for a round mark.
pub fn initials(name: &str) -> String {
    let mut words = name.split_whitespace().filter_map(|word| word.chars().find(|c| c.is_alphanumeric()));
    let first = words.next();
    first.into_iter().chain(words.next_back()).flat_map(char::to_uppercase).collect()
}

#[cfg(test)]
pub(crate) fn sample(here: Here) -> Shell {
    Shell {
        here,
        workspace: "Lindentree Cycles".into(),
        member: "Iva Hrast".into(),
        initials: initials("Iva Hrast"),
        role: Role::Owner.key(),
        may: right::table(Role::Owner),
        has_page: true,
        others: Vec::new(),
        csrf: "c5rf".into(),
        notice: None,
        confined: false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_are_of_the_first_and_the_last_word() {
        assert_eq!(initials("Iva Hrast"), "IH");
        assert_eq!(initials("ana maria de souza"), "AS");
        assert_eq!(initials("Жељко"), "Ж");
        assert_eq!(initials("(+48) 600"), "46");
        assert_eq!(initials(" – "), "");
    }
}

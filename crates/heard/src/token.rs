//! Tokens: 128 random bits, bound to one purpose, kept only as a hash. They carry their workspace's number in clear, so
//! that every look-up is within one workspace. What cannot be kept (a press on a page) carries a MAC instead.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::{digest, hmac};
use uuid::Uuid;

use crate::chance::Chance;
use crate::safe::Safe;

/// What a token is for. A token of one purpose is worth nothing for another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// A customer's link.
    Invitation,
    /// A program's key.
    ApiKey,
    /// A person's cookie.
    Session,
    /// The link of a saved view.
    View,
    /// The link to a new password.
    Reset,
    /// The link by which a colleague comes in.
    Colleague,
    /// The cookie of a person who has given the password and not yet the code.
    HalfSession,
    /// A code for whoever has lost the second factor.
    Recovery,
}

impl Purpose {
    fn prefix(self) -> &'static str {
        match self {
            Purpose::Invitation => "invitation:",
            Purpose::ApiKey => "api-key:",
            Purpose::Session => "session:",
            Purpose::View => "view:",
            Purpose::Reset => "reset:",
            Purpose::Colleague => "colleague:",
            Purpose::HalfSession => "half-session:",
            Purpose::Recovery => "recovery:",
        }
    }
}

/// A new token of a workspace.
pub fn make(workspace: i64, chance: &Chance) -> String {
    format!("{workspace}.{}", chance.word())
}

/// The workspace a token names. None for anything that is not a token.
pub fn workspace(token: &str) -> Option<i64> {
    let (workspace, random) = token.split_once('.')?;
    let shaped = random.len() == 22 && random.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
    workspace.parse().ok().filter(|n| shaped && *n > 0)
}

/// What is kept of a token.
pub fn hash(purpose: Purpose, token: &str) -> [u8; 32] {
    let mut context = digest::Context::new(&digest::SHA256);
    context.update(purpose.prefix().as_bytes());
    context.update(token.as_bytes());
    sized(context.finish())
}

/// The key under which a repeated request is known: within one survey (of the workspace that keeps it) and one way in.
/// It stands as it was given, so that keys that count up, or begin with the time, stay neighbours; of one over 64
/// bytes only the beginning, and its hash.
pub fn idempotency(survey: i64, way: &str, key: &str) -> Vec<u8> {
    let mut kept = format!("{way}:{survey}:").into_bytes();
    match key.as_bytes().split_at_checked(KEY_SHOWN) {
        None => kept.extend_from_slice(key.as_bytes()),
        Some((beginning, _)) => {
            kept.extend_from_slice(beginning);
            kept.extend_from_slice(digest::digest(&digest::SHA256, key.as_bytes()).as_ref());
        }
    }
    kept
}

/// So many bytes of an idempotency key are kept as they are: strangers choose how long it is.
const KEY_SHOWN: usize = 64;

/// The key of a page that is shown now: 128 random bits behind the time (epoch milliseconds), so that the pages of one
/// minute have keys that lie together.
pub fn nonce(now: i64, chance: &Chance) -> String {
    format!("{now:x}.{}", chance.word())
}

fn sized(digest: digest::Digest) -> [u8; 32] {
    let mut bytes = [0; 32];
    bytes.copy_from_slice(digest.as_ref());
    bytes
}

/// The server's own key for MACs, derived from the secret beside the data, and its safe for secrets of others.
#[derive(Clone)]
pub struct Seal(hmac::Key, Safe, [u8; 32]);

impl Seal {
    /// From the 32 bytes of `secret.key`; the key for links is derived, so that the secret itself signs nothing.
    pub fn new(secret: &[u8; 32]) -> Seal {
        let derived = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, secret), b"heard link mac 1");
        let mailbox = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, secret), b"heard mailbox mac 1");
        let mut third = [0; 32];
        third.copy_from_slice(mailbox.as_ref());
        Seal(hmac::Key::new(hmac::HMAC_SHA256, derived.as_ref()), Safe::new(secret), third)
    }

    /// The key of the addresses that mail comes back to.
    pub fn mailbox(&self) -> &[u8; 32] {
        &self.2
    }

    /// Where secrets of others lie.
    pub fn safe(&self) -> &Safe {
        &self.1
    }

    /// What a page carries so that its next press may confirm this response.
    pub fn press(&self, workspace: i64, response: Uuid) -> String {
        let tag = hmac::sign(&self.0, pressing(workspace, response).as_bytes());
        format!("{workspace}.{}.{}", response.simple(), URL_SAFE_NO_PAD.encode(tag))
    }

    /// The response that a press confirms, if the page that carried it was ours.
    pub fn pressed(&self, text: &str) -> Option<(i64, Uuid)> {
        self.named(text, pressing)
    }

    fn named(&self, text: &str, what: fn(i64, Uuid) -> String) -> Option<(i64, Uuid)> {
        let (named, tag) = text.rsplit_once('.')?;
        let (workspace, id) = named.split_once('.')?;
        let (workspace, id) = (workspace.parse().ok()?, Uuid::try_parse(id).ok()?);
        let tag = URL_SAFE_NO_PAD.decode(tag).ok()?;
        hmac::verify(&self.0, what(workspace, id).as_bytes(), &tag).ok()?;
        Some((workspace, id))
    }

    /// The token by which whoever was asked says that they are not to be asked any more. It names workspace and invitation,
    /// because it is good for as long as anybody keeps the mail, and nothing is kept for it.
    pub fn stop(&self, workspace: i64, invitation: Uuid) -> String {
        let tag = hmac::sign(&self.0, stopping(workspace, invitation).as_bytes());
        format!("{workspace}.{}.{}", invitation.simple(), URL_SAFE_NO_PAD.encode(tag))
    }

    /// The invitation whose mail carried such a token, if it was ours.
    pub fn stopped(&self, text: &str) -> Option<(i64, Uuid)> {
        self.named(text, stopping)
    }

    /// The token by which a customer who was written to without having been asked anything says that they want no more mails.
    pub fn quit(&self, workspace: i64, contact: Uuid) -> String {
        let tag = hmac::sign(&self.0, quitting(workspace, contact).as_bytes());
        format!("{workspace}.{}.{}", contact.simple(), URL_SAFE_NO_PAD.encode(tag))
    }

    /// The customer whose mail carried such a token, if it was ours.
    pub fn quitted(&self, text: &str) -> Option<(i64, Uuid)> {
        self.named(text, quitting)
    }

    /// The token by which one report of these days is read without a log-in. Nothing is kept for it.
    pub fn report(&self, workspace: i64, report: Uuid, first_day: i64) -> String {
        let what = format!("report:{workspace}:{report}:{first_day}");
        let tag = hmac::sign(&self.0, what.as_bytes());
        format!("{workspace}.{}.{first_day}.{}", report.simple(), URL_SAFE_NO_PAD.encode(tag))
    }

    /// Workspace, report and first day of such a token, if it was ours.
    pub fn reported(&self, text: &str) -> Option<(i64, Uuid, i64)> {
        let mut parts = text.split('.');
        let (workspace, report) = (parts.next()?.parse().ok()?, Uuid::try_parse(parts.next()?).ok()?);
        let (first_day, tag) = (parts.next()?.parse().ok()?, URL_SAFE_NO_PAD.decode(parts.next()?).ok()?);
        let what = format!("report:{workspace}:{report}:{first_day}");
        hmac::verify(&self.0, what.as_bytes(), &tag).ok().filter(|()| parts.next().is_none())?;
        Some((workspace, report, first_day))
    }

    /// The token by which whoever gets a report stops it: good for as long as anybody keeps the mail.
    pub fn no_report(&self, workspace: i64, report: Uuid) -> String {
        let tag = hmac::sign(&self.0, stopping_report(workspace, report).as_bytes());
        format!("{workspace}.{}.{}", report.simple(), URL_SAFE_NO_PAD.encode(tag))
    }

    /// Workspace and report of such a token, if it was ours.
    pub fn report_stopped(&self, text: &str) -> Option<(i64, Uuid)> {
        self.named(text, stopping_report)
    }

    /// The token of an invitation that was asked for with an idempotency key: the same each time, and known to nobody
    /// who does not hold the seal. Cut to the 128 bits that every token has.
    pub fn invitation(&self, workspace: i64, key: &str) -> String {
        self.token(workspace, &format!("invitation:{workspace}:{key}"))
    }

    /// The token of an invitation that a campaign's mail carries: the same each time the mail is written.
    pub fn asked(&self, workspace: i64, invitation: Uuid) -> String {
        self.token(workspace, &format!("asked:{workspace}:{}", invitation.simple()))
    }

    /// The token of the link of a saved view: the same as often as it is shown, and another for each number.
    pub fn view(&self, workspace: i64, view: i64, number: i64) -> String {
        self.token(workspace, &format!("view:{workspace}:{view}:{number}"))
    }

    fn token(&self, workspace: i64, what: &str) -> String {
        let tag = hmac::sign(&self.0, what.as_bytes());
        format!("{workspace}.{}", URL_SAFE_NO_PAD.encode(&tag.as_ref()[..16]))
    }

    /// The id of a note that was sent with an idempotency key: the same each time.
    pub fn note(&self, workspace: i64, author: Uuid, response: Uuid, key: &str) -> Uuid {
        self.id(&format!("note:{workspace}:{author}:{response}:{key}"))
    }

    /// The id of an annotation that was sent with an idempotency key: the same each time.
    pub fn annotation(&self, workspace: i64, author: Uuid, survey: i64, key: &str) -> Uuid {
        self.id(&format!("annotation:{workspace}:{author}:{survey}:{key}"))
    }

    /// The id of another thing that was asked for with an idempotency key: the same each time. `what` is the kind of thing,
    /// and in what it is made where that is not the workspace.
    pub fn request(&self, what: &str, workspace: i64, author: Uuid, key: &str) -> Uuid {
        self.id(&format!("{what}:{workspace}:{author}:{key}"))
    }

    /// The id of what a run of a rule hands to a webhook in a language: the same each time, so that a room is told it once.
    pub fn delivery(&self, workspace: i64, rule: Uuid, run: &str, webhook: Uuid, language: &str) -> Uuid {
        self.id(&format!("delivery:{workspace}:{rule}:{run}:{webhook}:{language}"))
    }

    fn id(&self, what: &str) -> Uuid {
        let tag = hmac::sign(&self.0, what.as_bytes());
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&tag.as_ref()[..16]);
        uuid::Builder::from_custom_bytes(bytes).into_uuid()
    }
}

fn pressing(workspace: i64, response: Uuid) -> String {
    format!("press:{workspace}:{response}")
}

fn quitting(workspace: i64, contact: Uuid) -> String {
    format!("quit:{workspace}:{contact}")
}

fn stopping(workspace: i64, invitation: Uuid) -> String {
    format!("stop:{workspace}:{invitation}")
}

fn stopping_report(workspace: i64, report: Uuid) -> String {
    format!("no-report:{workspace}:{report}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_names_its_workspace_and_nothing_else_is_a_token() {
        let token = make(12, &Chance::seeded(1));
        assert_eq!(workspace(&token), Some(12));
        for text in ["", "12", "12.", ".abc", "12.short", "x.AAAAAAAAAAAAAAAAAAAAAA", "0.AAAAAAAAAAAAAAAAAAAAAA"] {
            assert_eq!(workspace(text), None, "{text}");
        }
    }

    #[test]
    fn a_token_of_one_purpose_is_worth_nothing_for_another() {
        let token = make(1, &Chance::seeded(1));
        assert_ne!(hash(Purpose::Invitation, &token), hash(Purpose::ApiKey, &token));
    }

    #[test]
    fn keys_stay_apart_and_short_whatever_a_stranger_sends() {
        let long = "x".repeat(1_000_000);
        let keys = ["", "1", "2", &long, &format!("{long}y"), &"x".repeat(KEY_SHOWN), &"x".repeat(KEY_SHOWN - 1)];
        let kept = keys.map(|key| idempotency(7, "page", key));
        assert!(kept.iter().all(|key| key.len() < 120));
        assert_eq!(kept.iter().collect::<std::collections::HashSet<_>>().len(), keys.len());
        assert_ne!(idempotency(7, "page", "1"), idempotency(7, "json", "1"));
        assert_ne!(idempotency(7, "page", "1"), idempotency(71, "page", ""));
    }

    #[test]
    fn a_token_made_from_a_key_is_a_token_and_only_ours() {
        let (ours, theirs) = (Seal::new(&[1; 32]), Seal::new(&[2; 32]));
        let token = ours.invitation(3, "order 7");
        assert_eq!(workspace(&token), Some(3));
        assert_eq!(token, ours.invitation(3, "order 7"));
        assert_ne!(token, theirs.invitation(3, "order 7"));
        assert_ne!(token, ours.invitation(3, "order 8"));
    }

    #[test]
    fn every_link_of_a_view_is_another_and_only_ours() {
        let (ours, theirs) = (Seal::new(&[1; 32]), Seal::new(&[2; 32]));
        let token = ours.view(3, 7, 1);
        assert_eq!((workspace(&token), token == ours.view(3, 7, 1)), (Some(3), true));
        for other in [ours.view(3, 7, 2), ours.view(3, 8, 1), ours.view(4, 7, 1), theirs.view(3, 7, 1)] {
            assert_ne!(token, other);
        }
        assert_ne!(ours.view(3, 71, 1), ours.view(3, 7, 11));
    }

    #[test]
    fn only_our_own_page_can_confirm() {
        let (ours, theirs) = (Seal::new(&[1; 32]), Seal::new(&[2; 32]));
        let response = Chance::seeded(1).id(0);
        assert_eq!(ours.pressed(&ours.press(3, response)), Some((3, response)));
        assert_eq!(ours.pressed(&theirs.press(3, response)), None);
        assert_eq!(ours.pressed(&ours.press(3, response).replacen('3', "4", 1)), None);
    }

    #[test]
    fn a_link_to_a_report_is_ours_and_of_these_days_alone() {
        let (ours, theirs) = (Seal::new(&[1; 32]), Seal::new(&[2; 32]));
        let id = Chance::seeded(1).id(0);
        let token = ours.report(3, id, 20_772);
        assert_eq!(ours.reported(&token), Some((3, id, 20_772)));
        for other in [
            theirs.report(3, id, 20_772),
            token.replacen("20772", "20779", 1),
            token.replacen('3', "4", 1),
            format!("{token}.x"),
            ours.no_report(3, id),
            String::new(),
        ] {
            assert_eq!(ours.reported(&other), None, "{other}");
        }
        assert_eq!(ours.report_stopped(&ours.no_report(3, id)), Some((3, id)));
        assert_eq!((ours.report_stopped(&ours.stop(3, id)), ours.stopped(&ours.no_report(3, id))), (None, None));
    }

    #[test]
    fn a_token_to_stop_is_ours_and_confirms_nothing() {
        let (ours, theirs) = (Seal::new(&[1; 32]), Seal::new(&[2; 32]));
        let id = Chance::seeded(1).id(0);
        assert_eq!(ours.stopped(&ours.stop(3, id)), Some((3, id)));
        assert_eq!((ours.stopped(&theirs.stop(3, id)), ours.stopped(&ours.press(3, id))), (None, None));
        assert_eq!((ours.pressed(&ours.stop(3, id)), ours.stopped("3.x.y")), (None, None));
    }
}

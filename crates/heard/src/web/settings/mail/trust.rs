//! What receivers go by, of the sender that a page is about: the one of the mail settings, or another. The same rooms stand
//! on both pages, and come back to the one where somebody pressed.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Serialize;
use store::Read;

use super::{domain, senders, signature};
use crate::app::App;
use crate::form::Fields;
use crate::limits::Wait;
use crate::mail;
use crate::mail::domain::Way;
use crate::mail::signature::{Pair, Signature};
use crate::right::Right;
use crate::web::fault::Fault;
use crate::web::member::Member;
use crate::web::shell::{DONE, Done};
use crate::web::{door, respondent, signed};
use crate::words::Words;

/// The id in an address; the mail settings' sender has none.
pub(super) type Id = Option<Path<String>>;

/// The sender that a page is about.
#[derive(Clone, Debug)]
pub(super) struct Subject {
    /// None for the one of the mail settings.
    other: Option<store::sender::Sender>,
    pub(super) way: Way,
}

/// What receivers go by.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Trust {
    /// Whose mails they are, in ASCII.
    domain: String,
    /// The page, where its forms go to.
    at: String,
    /// Whoever looks may make keys and sign with them.
    may_sign: bool,
    /// Seconds to wait until keys are made or DNS is asked again.
    wait: Option<u64>,
    signature: signature::View,
    /// What DNS last said of the domain.
    check: Option<domain::View>,
}

impl Subject {
    /// The sender of the mail settings. None where none is set, or where it has no domain.
    pub(super) async fn common(app: &App) -> Result<Option<Subject>, Fault> {
        let sender = mail::find(app).await?;
        Ok(sender.as_ref().and_then(Way::of).map(|way| Subject { other: None, way }))
    }

    /// Another. None where it has no server to write through, or no domain.
    pub(super) async fn other(app: &App, sender: &store::sender::Sender) -> Result<Option<Subject>, Fault> {
        let common = mail::find(app).await?;
        let whole = mail::senders::whole(app.seal.safe(), sender, common.as_ref())?;
        let mailbox = mail::returns::of(app).await?;
        let way = whole.and_then(|whole| Way::of_other(&whole, mailbox.as_ref()));
        Ok(way.map(|way| Subject { other: Some(sender.clone()), way }))
    }

    /// The one that an address names.
    pub(super) async fn find(app: &App, member: &Member, id: &Id) -> Result<Option<Subject>, Fault> {
        match id {
            None => Subject::common(app).await,
            Some(Path(id)) => match senders::find(app, member, id).await? {
                Some(sender) => Subject::other(app, &sender).await,
                None => Ok(None),
            },
        }
    }

    /// What an address answers that names none.
    pub(super) fn absent(app: &App, member: &Member, id: &Id) -> Result<Response, Fault> {
        match id {
            None => Ok(Redirect::to("/settings/mail").into_response()),
            Some(_) => door::not_found(app, &member.language),
        }
    }

    /// The page.
    fn page(&self) -> String {
        self.other.as_ref().map_or_else(|| "/settings/mail".to_owned(), |other| senders::address_of(other.id))
    }

    /// Back to the page. Where nothing was done somebody else was first, and the page shows what they did.
    pub(super) fn back(&self, done: Option<Done>, part: &str) -> Response {
        let told = done.map(|done| format!("?{DONE}={done}")).unwrap_or_default();
        Redirect::to(&format!("{}{told}#{part}", self.page())).into_response()
    }

    /// The page for whoever has keys made or DNS asked too often.
    pub(super) async fn early(&self, app: &App, member: &Member, wait: Wait) -> Result<Response, Fault> {
        let tell = |trust: &mut Trust| trust.wait = Some(wait.0);
        Ok(respondent::later(self.again(app, member, StatusCode::TOO_MANY_REQUESTS, tell).await?, wait))
    }

    /// The page for whoever wants to sign with keys whose records are not seen.
    pub(super) async fn vainly(&self, app: &App, member: &Member, number: u32) -> Result<Response, Fault> {
        let tell = |trust: &mut Trust| trust.signature.vainly(number);
        self.again(app, member, StatusCode::UNPROCESSABLE_ENTITY, tell).await
    }

    async fn again(
        &self,
        app: &App,
        member: &Member,
        status: StatusCode,
        tell: impl FnOnce(&mut Trust),
    ) -> Result<Response, Fault> {
        let none = Fields::default();
        match &self.other {
            None => {
                let mut view = super::view(app, member, &none).await?;
                view.trust.as_mut().map(tell);
                signed::html(app, &member.language, status, "settings-mail.html", &view)
            }
            Some(other) => {
                let mut view = senders::view(app, member, &none, Some(other)).await?;
                view.trust.as_mut().map(tell);
                signed::html(app, &member.language, status, "settings-senders.html", &view)
            }
        }
    }

    /// The keys that are shown with it: those that can sign its mails; with the mail settings' sender, those of nobody, too.
    async fn pairs(&self, app: &App, read: &mut Read, signature: &Signature) -> Result<Vec<u32>, Fault> {
        let used = match self.other {
            None => mail::senders::ways(read, &app.settings, &app.seal).await?,
            Some(_) => Vec::new(),
        };
        let is_strays = |pair: &Pair| self.other.is_none() && !used.iter().any(|way| pair.covers(&way.domain));
        let shown = signature.pairs.iter().filter(|pair| pair.covers(&self.way.domain) || is_strays(pair));
        Ok(shown.map(|pair| pair.number).collect())
    }
}

impl Trust {
    pub(super) async fn new(
        app: &App,
        (words, member): (&Words<'_>, &Member),
        subject: &Subject,
    ) -> Result<Trust, Fault> {
        let mut read = app.store.read().await?;
        let signature = mail::signature::find(&mut read).await?;
        let check = mail::domain::all(&mut read).await?.of(&subject.way, &signature);
        let shown = subject.pairs(app, &mut read, &signature).await?;
        drop(read);
        let domain = subject.way.domain.clone();
        let view = signature::View::new(app, (words, &domain), (&signature, &shown), check.as_ref());
        Ok(Trust {
            domain,
            at: subject.page(),
            may_sign: member.may(Right::Install),
            wait: None,
            signature: view,
            check: check.map(|check| domain::View::new(words, check, app.now())),
        })
    }
}

#[cfg(test)]
pub(super) mod sample {
    use uuid::Uuid;

    use super::*;

    fn trust(signature: signature::View, check: Option<domain::View>) -> Trust {
        let (domain, at) = ("lindentree.example".to_owned(), "/settings/mail".to_owned());
        Trust { domain, at, may_sign: true, wait: None, signature, check }
    }

    /// Nobody has made keys, or looked.
    pub(crate) fn none() -> Trust {
        trust(signature::sample::none(), None)
    }

    /// Name and state of each.
    pub(crate) fn all() -> Vec<(&'static str, Trust)> {
        vec![
            ("signed", trust(signature::sample::signs(), Some(domain::sample::good()))),
            ("signature-waits", trust(signature::sample::waits(), None)),
            ("signature-unseen", trust(signature::sample::unseen(), Some(domain::sample::everything()))),
            ("signature-lost", trust(signature::sample::lost(), None)),
            ("signature-above", trust(signature::sample::above(), None)),
            ("checked-often", Trust { wait: Some(12), ..none() }),
        ]
    }

    /// Of another sender, for whoever may look and not sign.
    pub(crate) fn looks(signature: signature::View, check: Option<domain::View>) -> Trust {
        let at = senders::address_of(Uuid::from_u128(0x01a1_fdfa_4600_7b4b_b718_9a6b_7f50_3429));
        Trust { at, may_sign: false, ..trust(signature, check) }
    }
}

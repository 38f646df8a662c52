//! The people of a campaign, page by page: how far each is and why, found by words, each with the way to their page.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Serialize;
use store::recipient::{self, Reason, Row, State as Far, Wanted};
use uuid::Uuid;

use super::{address_of, find};
use crate::app::App;
use crate::form::Fields;
use crate::right::See;
use crate::web::address::{Asked, Pairs, address, with};
use crate::web::door;
use crate::web::fault::Fault;
use crate::web::filters::{Filters, Pick};
use crate::web::member::May;
use crate::web::shell::{Here, Shell};
use crate::web::signed;
use crate::words::{When, Words};

/// How many stand on a page.
const PAGE: i64 = 50;

/// How far a mail can be, in the words of addresses.
pub const MAILS: [&str; 8] =
    ["queued", "attempting", "accepted", "failed", "unknown", "bounced", "complained", "answered"];

/// The page.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// The frame.
    pub shell: Shell,
    /// The campaign's page.
    pub address: String,
    /// As it is called.
    pub name: String,
    /// What is looked at.
    pub form: Filters,
    /// There are several waves.
    pub waves: bool,
    /// Them.
    pub rows: Vec<Line>,
    /// Those after them.
    pub older: Option<String>,
    /// The first of them, where this is not the first page.
    pub first: Option<String>,
}

/// One of them.
#[derive(Clone, Debug, Serialize)]
pub struct Line {
    /// Their page.
    pub address: String,
    /// The name, or the address.
    pub who: String,
    /// The address, where that is not who it is.
    pub email: Option<String>,
    /// In which wave.
    pub wave: i64,
    /// The key of how far they are: of the answer, of the mail, or of their turn.
    pub state: String,
    /// Why, in words.
    pub reason: Option<String>,
    /// When something is done about them next, or was done last.
    pub when: Option<When>,
    /// Their answer.
    pub response: Option<String>,
}

/// What an address asks for.
#[derive(Clone, Debug, Default)]
struct Looked {
    wanted: Wanted,
    after: Option<(i64, Uuid)>,
}

impl Looked {
    fn parse(fields: &Fields) -> Looked {
        let mail = fields.text("mail");
        let after = fields.text("after").split_once('.');
        let after = after.and_then(|(wave, id)| Some((wave.parse().ok()?, Uuid::try_parse(id).ok()?)));
        let wanted = Wanted {
            wave: fields.text("wave").parse().ok(),
            state: Far::from_key(fields.text("state")),
            reason: Reason::from_key(fields.text("reason")),
            mail: MAILS.contains(&mail).then(|| mail.to_owned()),
            words: fields.text("q").to_owned(),
        };
        Looked { wanted, after }
    }

    fn pairs(&self) -> Pairs {
        let wanted = &self.wanted;
        let words = Some(wanted.words.clone()).filter(|words| !words.is_empty());
        let pairs = [
            ("wave", wanted.wave.map(|wave| wave.to_string())),
            ("state", wanted.state.map(|state| state.key().to_owned())),
            ("reason", wanted.reason.map(|reason| reason.key().to_owned())),
            ("mail", wanted.mail.clone()),
            ("q", words),
        ];
        pairs.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
    }
}

/// `GET /campaigns/{id}/recipients`.
pub async fn show(
    State(app): State<App>,
    May { member, .. }: May<See>,
    Path(id): Path<String>,
    Asked(fields): Asked,
) -> Result<Response, Fault> {
    let looked = Looked::parse(&fields);
    let workspace = member.workspace.id;
    let mut read = app.store.read().await?;
    let Some(campaign) = find(&mut read, workspace, &id).await? else {
        drop(read);
        return door::not_found(&app, &member.language);
    };
    let waves = store::wave::all(&mut read, workspace, campaign.id).await?;
    let rows = recipient::page(&mut read, workspace, campaign.id, &looked.wanted, looked.after, PAGE + 1).await?;
    drop(read);
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format);
    let here = format!("{}/recipients", address_of(campaign.id));
    let pairs = looked.pairs();
    let next = rows.get(PAGE as usize - 1).filter(|_| rows.len() > PAGE as usize);
    let next = next.map(|row| format!("{}.{}", row.wave, row.contact.simple()));
    let numbers: Vec<i64> = waves.iter().map(|wave| wave.wave).collect();
    let view = View {
        shell: Shell::new(&member, Here::Campaigns),
        address: address_of(campaign.id),
        name: campaign.name,
        form: filters(&words, &here, &looked, &numbers),
        waves: numbers.len() > 1,
        rows: rows.iter().take(PAGE as usize).map(|row| line(&words, row, app.now())).collect(),
        older: next.map(|after| address(&here, &with(&pairs, &[("after", &after)]))),
        first: looked.after.map(|_| address(&here, &pairs)),
    };
    signed::html(&app, &member.language, StatusCode::OK, "campaign-recipients.html", &view)
}

fn filters(words: &Words<'_>, here: &str, looked: &Looked, waves: &[i64]) -> Filters {
    let wanted = &looked.wanted;
    let said = |kind: &str, key: &str| (key.to_owned(), words.text(&format!("campaign-{kind}-{key}")));
    let of = |value: Option<&str>| value.unwrap_or_default().to_owned();
    let wave = wanted.wave.map(|wave| wave.to_string()).unwrap_or_default();
    let states = Far::ALL.iter().map(|state| said("turn", state.key()));
    let mails = MAILS.iter().map(|mail| said("mail", mail));
    let reasons = Reason::ALL.iter().map(|reason| said("reason", reason.key()));
    let mut picks = vec![
        Pick::any("state", words, &of(wanted.state.map(Far::key)), states),
        Pick::any("mail", words, &of(wanted.mail.as_deref()), mails),
        Pick::any("reason", words, &of(wanted.reason.map(Reason::key)), reasons),
    ];
    if waves.len() > 1 {
        let waves = waves.iter().map(|wave| (wave.to_string(), wave.to_string()));
        picks.insert(0, Pick::any("wave", words, &wave, waves));
    }
    Filters {
        action: here.to_owned(),
        picks,
        days: None,
        clear: (!looked.pairs().is_empty()).then(|| here.to_owned()),
        keep: Vec::new(),
        search: Some(wanted.words.clone()),
        asking: None,
        rival: None,
    }
}

fn line(words: &Words<'_>, row: &Row, now: i64) -> Line {
    let who = row.name.clone().or_else(|| row.email.clone()).unwrap_or_else(|| words.text("contact-nameless"));
    let (kind, state) = match (&row.bounce, &row.mail) {
        _ if row.is_answered => ("mail", "answered"),
        (Some(_), _) => ("mail", "bounced"),
        (None, Some(mail)) => ("mail", mail.as_str()),
        (None, None) => ("turn", row.state.as_str()),
    };
    let reason = match (&row.reason, &row.bounce) {
        (_, Some(bounce)) => Some(bounce.clone()),
        (Some(reason), None) => Some(words.text(&format!("campaign-reason-{reason}"))),
        (None, None) => row.said.clone().filter(|_| matches!(state, "failed" | "unknown")),
    };
    // Of who was asked, when; a reminder to come is not told here.
    let at = row.attempted_at.or(row.due_at);
    Line {
        address: format!("/contacts/{}", row.contact.simple()),
        email: row.email.clone().filter(|email| *email != who),
        who,
        wave: row.wave,
        state: words.text(&format!("campaign-{kind}-{state}")),
        reason,
        when: at.map(|at| words.when(at, now)),
        response: row.invitation.filter(|_| row.is_answered).map(|id| format!("/responses/{}", id.simple())),
    }
}

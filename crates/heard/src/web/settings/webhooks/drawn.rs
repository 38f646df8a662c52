//! The pages of webhooks as they are shown.

use std::collections::HashMap;

use serde::Serialize;
use store::delivery::{Delivery, State};
use store::webhook::{Kind, Webhook};

use super::address_of;
use crate::app::App;
use crate::form::Fields;
use crate::limits::Wait;
use crate::right::{Install, Named};
use crate::web::fault::Fault;
use crate::web::filters::Choice;
use crate::web::member::Member;
use crate::web::shell::{Here, Shell};
use crate::webhook::draft::{Draft, Wrong};
use crate::webhook::{Came, readers_of, rules_of};
use crate::words::{When, Words};

/// How many deliveries are shown.
const SHOWN: i64 = 50;

/// What was sent to a page, and what became of it.
#[derive(Default)]
pub(super) struct Sent {
    pub(super) draft: Option<Draft>,
    pub(super) kind: Option<Kind>,
    pub(super) wrong: Option<Wrong>,
    /// A secret that is shown once.
    pub(super) secret: Option<String>,
    /// It was just made.
    pub(super) is_new: bool,
    /// What came of trying it.
    pub(super) came: Option<Came>,
    /// It was tried too often.
    pub(super) wait: Option<Wait>,
}

/// The fields of a form.
#[derive(Clone, Debug, Default, Serialize)]
pub(super) struct Form {
    pub(super) name: String,
    pub(super) address: String,
    pub(super) lan: bool,
    /// Whoever looks may say that.
    pub(super) may_lan: bool,
    /// The field that is wrong.
    pub(super) field: Option<&'static str>,
    /// Why, in words.
    pub(super) said: String,
}

/// All of them.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct List {
    pub(super) shell: Shell,
    /// By name.
    pub(super) webhooks: Vec<Line>,
    pub(super) form: Form,
    pub(super) kinds: Vec<Choice>,
}

/// One in the list.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Line {
    pub(super) name: String,
    pub(super) page: String,
    pub(super) kind: String,
    /// Its machine.
    pub(super) host: String,
    pub(super) lan: bool,
    /// The key of how it is: on, off, halted.
    pub(super) state: &'static str,
    /// Why it stopped by itself, where it did.
    pub(super) halted: Option<String>,
    /// What it was last told.
    pub(super) last: Option<Told>,
    /// How many deliveries wait.
    pub(super) waiting: i64,
}

/// What a webhook was told.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Told {
    pub(super) id: String,
    pub(super) when: When,
    /// The key of how far it is.
    pub(super) state: String,
    /// The rule that told it.
    pub(super) rule: Option<String>,
    /// The page of what it is about.
    pub(super) about: Option<String>,
    pub(super) attempts: i64,
    /// When it is tried next, in words.
    pub(super) due: Option<String>,
    /// What went wrong, in words.
    pub(super) said: Option<String>,
    /// What was answered.
    pub(super) status: Option<i64>,
    pub(super) answer: Option<String>,
    /// What is handed over; empty once its person is forgotten.
    pub(super) body: String,
    /// It can be handed over again.
    pub(super) again: bool,
}

/// What came of a test.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Tried {
    pub(super) arrived: bool,
    pub(super) said: String,
    pub(super) status: Option<i64>,
    pub(super) answer: Option<String>,
}

/// The page of one.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct One {
    pub(super) shell: Shell,
    pub(super) page: String,
    pub(super) name: String,
    pub(super) kind: String,
    pub(super) host: String,
    pub(super) lan: bool,
    pub(super) state: &'static str,
    pub(super) halted: Option<String>,
    /// Since when nothing arrives, in words.
    pub(super) failing: Option<String>,
    /// It was just made.
    pub(super) is_new: bool,
    /// A secret that is shown once.
    pub(super) secret: Option<String>,
    /// Until when the former one signs as well, in words.
    pub(super) former: Option<String>,
    pub(super) form: Form,
    pub(super) tried: Option<Tried>,
    /// Rules that tell it something.
    pub(super) rules: Vec<String>,
    /// Teams and colleagues who are told there in place of mail.
    pub(super) readers: Vec<String>,
    /// The latest first.
    pub(super) deliveries: Vec<Told>,
}

fn state(webhook: &Webhook) -> &'static str {
    match (webhook.off_at, &webhook.halted) {
        (Some(_), _) => "off",
        (None, Some(_)) => "halted",
        (None, None) => "on",
    }
}

/// Why something did not arrive, or cannot be kept.
fn why(words: &Words<'_>, why: &str) -> String {
    words.text_with("webhook-wrong", [("why", why.into())])
}

impl Told {
    fn new(words: &Words<'_>, of: &Delivery, now: i64) -> Told {
        Told {
            id: of.id.simple().to_string(),
            when: words.when(of.tried_at.unwrap_or(of.at), now),
            state: of.state.clone(),
            rule: of.rule_name.clone(),
            about: of.response.map(|response| format!("/responses/{}", response.simple())),
            attempts: of.attempts,
            due: of.due_at.filter(|due| *due > now).map(|due| words.when(due, now).words),
            said: of.said.as_deref().map(|said| why(words, said)),
            status: of.status,
            answer: of.answer.clone(),
            body: serde_json::from_str::<serde_json::Value>(&of.body)
                .and_then(|body| serde_json::to_string_pretty(&body))
                .unwrap_or_default(),
            again: !of.body.is_empty() && of.state != State::Attempting.key(),
        }
    }
}

impl Form {
    fn new(words: &Words<'_>, member: &Member, kept: Option<&Webhook>, sent: &Sent) -> Form {
        let may_lan = Install::RIGHT.is_of(member.role);
        let (name, lan) = kept.map_or((String::new(), false), |kept| (kept.name.clone(), kept.lan));
        let typed = sent.draft.clone();
        let typed = typed.map_or((name, String::new(), lan), |draft| (draft.name, draft.address, draft.lan));
        let said = match &sent.wrong {
            None => String::new(),
            Some(Wrong::Name) => words.text("webhook-name-wrong"),
            Some(Wrong::Taken) => words.text("webhook-name-taken"),
            Some(Wrong::Full) => words.text("webhook-full"),
            Some(Wrong::Used(rules)) => words.text_with("webhook-name-used", [("rules", words.names(rules).into())]),
            Some(Wrong::Address(wrong)) => why(words, wrong),
        };
        let (name, address, lan) = typed;
        Form { name, address, lan, may_lan, field: sent.wrong.as_ref().map(Wrong::field), said }
    }
}

impl List {
    pub(super) async fn find(app: &App, member: &Member, fields: &Fields, sent: Sent) -> Result<List, Fault> {
        let workspace = member.workspace.id;
        let mut read = app.store.read().await?;
        let all = store::webhook::list(&mut read, workspace).await?;
        let last: HashMap<_, _> = store::delivery::last(&mut read, workspace).await?.into_iter().collect();
        let waiting: HashMap<_, _> = store::delivery::waiting(&mut read, workspace).await?.into_iter().collect();
        drop(read);
        let format = member.format();
        let words = Words::new(&app.texts, &member.language, &format);
        let line = |one: &Webhook| Line {
            name: one.name.clone(),
            page: address_of(one.id),
            kind: one.kind.clone(),
            host: one.host.clone(),
            lan: one.lan,
            state: state(one),
            halted: one.halted.clone(),
            last: last.get(&one.id).map(|last| Told::new(&words, last, app.now())),
            waiting: waiting.get(&one.id).copied().unwrap_or_default(),
        };
        let chosen = sent.kind.unwrap_or(Kind::Standard);
        let kind = |kind: Kind| Choice {
            value: kind.key().to_owned(),
            label: words.text(&format!("webhook-kind-{kind}")),
            chosen: kind == chosen,
        };
        Ok(List {
            shell: Shell::new(member, Here::Settings).after(&words, fields),
            webhooks: all.iter().map(line).collect(),
            form: Form::new(&words, member, None, &sent),
            kinds: Kind::ALL.map(kind).into(),
        })
    }
}

impl One {
    pub(super) async fn find(
        app: &App,
        member: &Member,
        (one, fields): (&Webhook, &Fields),
        sent: Sent,
    ) -> Result<One, Fault> {
        let now = app.now();
        let mut read = app.store.read().await?;
        let deliveries = store::delivery::list(&mut read, one.workspace, one.id, SHOWN).await?;
        let rules = rules_of(&mut read, one.workspace, &one.name).await?;
        let readers = readers_of(&mut read, one.workspace, one.id).await?;
        drop(read);
        let format = member.format();
        let words = Words::new(&app.texts, &member.language, &format);
        let tried = |came: &Came| Tried {
            arrived: came.arrived,
            said: came.heard.said.as_deref().map(|said| why(&words, said)).unwrap_or_default(),
            status: came.heard.status,
            answer: came.heard.answer.clone(),
        };
        let waits = |Wait(seconds)| Tried {
            arrived: false,
            said: words.text_with("webhook-test-wait", [("n", seconds.into())]),
            status: None,
            answer: None,
        };
        Ok(One {
            shell: Shell::new(member, Here::Settings).after(&words, fields),
            page: address_of(one.id),
            name: one.name.clone(),
            kind: one.kind.clone(),
            host: one.host.clone(),
            lan: one.lan,
            state: state(one),
            halted: one.halted.clone(),
            failing: one.failing_since.map(|since| words.when(since, now).words),
            is_new: sent.is_new,
            form: Form::new(&words, member, Some(one), &sent),
            tried: sent.came.as_ref().map(tried).or_else(|| sent.wait.map(waits)),
            secret: sent.secret,
            former: one.former_until.filter(|until| *until > now).map(|until| words.when(until, now).words),
            rules,
            readers,
            deliveries: deliveries.iter().map(|of| Told::new(&words, of, now)).collect(),
        })
    }
}

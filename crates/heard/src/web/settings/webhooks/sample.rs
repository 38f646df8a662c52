//! Invented webhooks: none, several, one that was just made, one that stopped, one that cannot be so.

use store::webhook::Kind;

use super::drawn::{Form, Line, List, One, Told, Tried};
use crate::web::filters::Choice;
use crate::web::samples::{NOW, Page, page, with_words};
use crate::web::shell::{self, Here};

const PAGE: &str = "/settings/webhooks/0192f1a0000070008000000000000001";

fn told(state: &str) -> Told {
    with_words(|words| Told {
        id: "0192f1a0000070008000000000000002".into(),
        when: words.when(NOW, NOW),
        state: state.into(),
        rule: Some("Unhappy <customers>".into()),
        about: Some("/responses/1".into()),
        attempts: 2,
        due: (state == "failed").then(|| words.when(NOW + 300_000, NOW).words),
        said: (state != "delivered").then(|| words.text_with("webhook-wrong", [("why", "busy".into())])),
        status: Some(if state == "delivered" { 204 } else { 503 }),
        answer: Some("come back <later>".into()),
        body: "{\n  \"type\": \"response.confirmed\"\n}".into(),
        again: true,
    })
}

fn line(name: &str, kind: Kind, state: &'static str) -> Line {
    Line {
        name: name.into(),
        page: PAGE.into(),
        kind: kind.key().into(),
        host: "https://hooks.lindentree.example".into(),
        lan: kind == Kind::Mattermost,
        state,
        halted: (state == "halted").then(|| "gone".into()),
        last: (state != "off").then(|| told(if state == "on" { "delivered" } else { "failed" })),
        waiting: i64::from(state == "halted"),
    }
}

fn kinds() -> Vec<Choice> {
    let kind = |kind: Kind| Choice {
        value: kind.key().into(),
        label: with_words(|words| words.text(&format!("webhook-kind-{kind}"))),
        chosen: kind == Kind::Standard,
    };
    Kind::ALL.map(kind).into()
}

fn none() -> List {
    List {
        shell: shell::sample(Here::Settings),
        webhooks: Vec::new(),
        form: Form { may_lan: true, ..Form::default() },
        kinds: kinds(),
    }
}

fn several() -> List {
    let webhooks = vec![
        line("Shop", Kind::Standard, "on"),
        line("Workshop's room", Kind::Mattermost, "halted"),
        line("Old one", Kind::Slack, "off"),
    ];
    List { webhooks, ..none() }
}

fn wrong(field: &'static str) -> Form {
    let said = with_words(|words| words.text_with("webhook-wrong", [("why", "not-public".into())]));
    Form { name: "Shop".into(), address: "http://10.0.0.7/".into(), lan: true, may_lan: true, field: Some(field), said }
}

fn one() -> One {
    One {
        shell: shell::sample(Here::Settings),
        page: PAGE.into(),
        name: "Shop".into(),
        kind: "standard".into(),
        host: "https://hooks.lindentree.example".into(),
        lan: false,
        state: "on",
        halted: None,
        failing: None,
        is_new: false,
        secret: None,
        former: None,
        form: Form { name: "Shop".into(), may_lan: true, ..Form::default() },
        tried: None,
        rules: vec!["Unhappy".into()],
        readers: vec!["Workshop".into(), "Iva <Hrast>".into()],
        deliveries: vec![told("delivered"), told("failed"), told("given-up"), told("waiting"), told("attempting")],
    }
}

/// The template, the name and the page of each.
pub(crate) fn all() -> Vec<Page> {
    let made = One {
        is_new: true,
        secret: Some("whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD".into()),
        former: Some("tomorrow".into()),
        rules: Vec::new(),
        readers: Vec::new(),
        deliveries: Vec::new(),
        ..one()
    };
    let tried = |arrived: bool| Tried {
        arrived,
        said: if arrived { String::new() } else { "Nobody listens.".into() },
        status: arrived.then_some(200),
        answer: arrived.then(|| "ok".into()),
    };
    let halted = One {
        state: "halted",
        halted: Some("failing".into()),
        failing: Some("three days ago".into()),
        kind: "slack".into(),
        lan: true,
        form: Form { may_lan: false, lan: true, ..one().form },
        ..one()
    };
    vec![
        page("settings-webhooks.html", "webhooks", several()),
        page("settings-webhooks.html", "webhooks-none", none()),
        page("settings-webhooks.html", "webhooks-wrong", List { form: wrong("address"), ..several() }),
        page("settings-webhook.html", "webhook", one()),
        page("settings-webhook.html", "webhook-made", made),
        page("settings-webhook.html", "webhook-halted", halted),
        page("settings-webhook.html", "webhook-off", One { state: "off", form: wrong("name"), ..one() }),
        page("settings-webhook.html", "webhook-tried", One { tried: Some(tried(true)), ..one() }),
        page("settings-webhook.html", "webhook-tried-in-vain", One { tried: Some(tried(false)), ..one() }),
    ]
}

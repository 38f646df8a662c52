//! Invented rules: the list, a new one with everything wrong, one that ran, one that stopped, one that is refused.

use super::drawn::{Bench, Hit, Ran, Refused, Version, View};
use super::form::{Form, Group};
use super::{All, Line};
use crate::web::asking::Wrong;
use crate::web::filters::Choice;
use crate::web::samples::{NOW, Page, page, with_words};
use crate::web::shell::{self, Here};
use crate::words::{Badge, When};

const ADDRESS: &str = "/rules/0192f1a0000070008000000000000001";

fn when() -> When {
    with_words(|words| words.when(NOW, NOW))
}

fn hit() -> Hit {
    let score =
        Badge { text: "3".into(), best: None, label: "3 of 10, detractor".into(), band: feedback::Band::Detractor };
    Hit { address: "/responses/1".into(), who: "Iva Hrast".into(), score: Some(score), event: None, when: when() }
}

fn list() -> All {
    let line = Line {
        id: "1".into(),
        name: "Unhappy customers: tell at once".into(),
        address: ADDRESS.into(),
        state: "on",
        halted: None,
        sentence: "When a customer answers (any survey), if band = detractor: tell owners and managers.".into(),
        runs: 12,
    };
    let off = Line { id: "2".into(), state: "off", runs: 0, ..line.clone() };
    let halted = Line { id: "3".into(), state: "halted", halted: Some("storm".into()), ..line.clone() };
    let shell = shell::sample(Here::Rules);
    All {
        shell,
        rules: vec![line, off, halted],
        sites: "reviews.lindentree.example".into(),
        holidays: "12-25".into(),
        wrong: None,
    }
}

fn form() -> Form {
    Form {
        version: 2,
        name: "Thanks".into(),
        when: "said".into(),
        groups: vec![Group { text: "score >= 9".into(), wrong: None }, Group::default()],
        after: "3".into(),
        unit: "days".into(),
        who: vec!["owner".into()],
        purpose: "testimonial".into(),
        subject: "Thank you, {first_name|there}".into(),
        text: "We read it.".into(),
        tag: "thanked".into(),
        webhook: "Shop".into(),
        document: "{}".into(),
        ..Form::default()
    }
}

pub(crate) fn view() -> View {
    View {
        shell: shell::sample(Here::Rules),
        address: ADDRESS.into(),
        name: Some("Thanks".into()),
        state: Some("on"),
        halted: None,
        sentence: "When a customer answers (any survey), if score >= 9, 3 days later: write to the customer.".into(),
        refused: None,
        surveys: vec![Choice { value: "7".into(), label: "After a repair".into(), chosen: true }],
        senders: vec![Choice {
            value: "feedback@example.com".into(),
            label: "feedback@example.com".into(),
            chosen: false,
        }],
        properties: vec![Choice { value: "plan".into(), label: "Plan".into(), chosen: true }],
        webhooks: vec![Choice { value: "Shop".into(), label: "Shop".into(), chosen: true }],
        names: "{first_name}, {name}".into(),
        link: "{link}".into(),
        campaigns: vec![Choice { value: "1".into(), label: "After delivery".into(), chosen: false }],
        events: vec!["order placed".into()],
        bench: Some(Bench { n: 1, of_events: false, first: vec![hit()] }),
        runs: vec![Ran { hit: hit(), did: "wrote to the customer".into() }],
        versions: vec![Version { words: "Version 1".into(), sentence: "When a customer answers.".into() }],
        form: form(),
    }
}

fn wrong() -> View {
    let fields = [
        "name",
        "event",
        "after",
        "unless",
        "within",
        "who",
        "do",
        "campaign",
        "subject",
        "text",
        "tag",
        "untag",
        "webhook",
        "if",
        "mail_address",
        "sender",
        "property",
        "value",
    ];
    let mut form =
        Form { wrong: fields.map(|field| (field.to_owned(), "Something is wrong.".to_owned())).into(), ..form() };
    let wrong = Wrong { words: "No such fact.".into(), before: "a ".into(), from: "b".into() };
    form.groups[0].wrong = Some(wrong);
    let refused = Refused { said: "Not saved.".into(), about: "Ask everybody.".into() };
    View { name: None, state: None, bench: None, refused: Some(refused), form, ..view() }
}

fn of_event() -> View {
    let form = Form { when: "happened".into(), event: "order placed".into(), hours: true, workdays: true, ..form() };
    let hit = Hit { score: None, event: Some("order placed".into()), ..hit() };
    let bench = Some(Bench { n: 1, of_events: true, first: vec![hit.clone()] });
    let runs = vec![Ran { hit, did: "sent to the campaign".into() }];
    let (campaigns, senders, properties) = Default::default();
    View { form, bench, runs, campaigns, senders, properties, ..view() }
}

fn stopped() -> View {
    let form = Form { is_text: true, wrong: vec![("document".into(), "No rule.".into())], ..form() };
    View { state: Some("halted"), halted: Some("review".into()), runs: Vec::new(), form, ..view() }
}

pub(crate) fn pages() -> Vec<Page> {
    vec![
        page("rules.html", "rules", list()),
        page("rules.html", "rules, none", All { rules: Vec::new(), ..list() }),
        page("rules.html", "rules, no holiday", All { wrong: Some("No day.".into()), ..list() }),
        page("rule.html", "rule of an event", of_event()),
        page("rule.html", "rule", view()),
        page("rule.html", "rule, everything wrong", wrong()),
        page("rule.html", "rule, stopped", stopped()),
        page(
            "rule.html",
            "rule, off, would do nothing",
            View { state: Some("off"), bench: Some(Bench { n: 0, of_events: false, first: Vec::new() }), ..view() },
        ),
    ]
}

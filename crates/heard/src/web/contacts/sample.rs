//! Invented customers: a page of them, one with everything that can happen, forms with mistakes, and before anybody is known.

use std::collections::BTreeMap;

use feedback::Scale;
use feedback::filter::Problem;
use store::contact::consent::Basis;

use super::form::{Own, Taken, Typed as InForm};
use super::lists::Typed as InList;
use super::merge::{Both, Other};
use super::one::{Held, On, Reach, TypedConsent};
use super::{Last, Line, Named, View, form, lists, merge, one, properties, stopped};
use crate::form::Fields;
use crate::web::asking::{Typed, Wrong};
use crate::web::filters::{Choice, Filters, Pick};
use crate::web::response::{Day, Happened};
use crate::web::samples::{NOW, page, with_words};
use crate::web::shell::{Here, initials, sample as shell};
use crate::words::{Badge, When};

fn choice(value: &str, label: &str, chosen: bool) -> Choice {
    Choice { value: value.into(), label: label.into(), chosen }
}

fn when(before: i64) -> When {
    with_words(|words| words.when(NOW - before, NOW))
}

fn badge(score: i64) -> Badge {
    with_words(|words| words.badge(Scale::Nps, Scale::Nps.score(score).expect("on the scale")))
}

fn filters(query: &str) -> Filters {
    with_words(|words| {
        let typed = Typed::parse(&Fields::parse(query.as_bytes()));
        Filters {
            action: "/contacts".into(),
            picks: vec![Pick::any("list", words, "", [("7".to_owned(), "Key customers".to_owned())])],
            days: None,
            clear: (!query.is_empty()).then(|| "/contacts".into()),
            keep: Vec::new(),
            search: Some("hrast".into()),
            asking: Some(typed.form(words, "/contacts", &Vec::new())),
            rival: None,
        }
    })
}

fn line(nth: usize, who: &str, reach: Option<&str>, score: Option<i64>) -> Line {
    Line {
        id: format!("c{nth}"),
        address: format!("/contacts/c{nth}"),
        who: who.into(),
        initials: initials(who),
        reach: reach.map(str::to_owned),
        account: (nth == 1).then(|| "Šport & Co <Ljubljana>".into()),
        owner: (nth < 3).then(|| "Maja Kos".into()),
        last: score.map(|score| Last {
            address: "/responses/r1".into(),
            score: Some(badge(score)),
            when: when(90_000_000),
        }),
        since: when(9_000_000_000),
    }
}

fn several() -> View {
    View {
        shell: shell(Here::Contacts),
        form: filters("filter=language+%3D+sl"),
        ever: true,
        n: 1_203,
        list: None,
        segment: Some("/lists?filter=language%20%3D%20sl".into()),
        onto: vec![choice("7", "Key customers", false)],
        rows: vec![
            line(1, "Iva Hrast", Some("iva.hrast@a-rather-long-domain.example.com"), Some(9)),
            line(2, "Nik <Novak>", Some("+38641234567"), Some(3)),
            line(3, "ana@example.com", None, None),
        ],
        older: Some("/contacts?after=c3".into()),
        first: Some("/contacts".into()),
        view: "filter=language%20%3D%20sl".into(),
        marked: Some("3 contacts were put on the list “Key customers”.".into()),
    }
}

fn none() -> View {
    View {
        ever: false,
        n: 0,
        segment: None,
        onto: Vec::new(),
        rows: Vec::new(),
        older: None,
        first: None,
        marked: None,
        ..several()
    }
}

fn of_a_list(filter: Option<&str>) -> View {
    let list = Named { id: "7".into(), name: "Key <customers>".into(), filter: filter.map(str::to_owned) };
    View { ever: true, list: Some(list), ..none() }
}

fn mistaken() -> View {
    View { form: filters("filter=band+%3D"), ever: true, ..none() }
}

fn one_of() -> one::View {
    let happened = |words: &str, detail: Option<&str>, address: Option<&str>| Happened {
        time: "14:21".into(),
        machine: "2026-11-21T13:21:00Z".into(),
        words: words.into(),
        detail: detail.map(str::to_owned),
        band: None,
        now: false,
        note: None,
        address: address.map(str::to_owned),
    };
    let held = |channel, given, basis| Held { channel, given, basis, when: given.map(|_| when(1_000_000)) };
    one::View {
        shell: shell(Here::Contacts),
        address: "/contacts/c1".into(),
        who: "Iva <Hrast>".into(),
        initials: "IH".into(),
        erased: None,
        emails: vec![
            Reach { text: "iva.hrast@a-rather-long-domain.example.com".into(), link: "mailto:iva".into() },
            Reach { text: "iva@example.com".into(), link: "mailto:iva2".into() },
        ],
        envelope: Some(crate::web::response::sample::offered()),
        phones: vec![Reach { text: "+38641234567".into(), link: "tel:+38641234567".into() }],
        facts: vec![("Company".into(), "Šport & Co".into()), ("Plan".into(), "gold".into())],
        clock: Some("14:52 there now (Europe/Ljubljana)".into()),
        last: Some((Some(badge(9)), when(90_000_000))),
        channels: vec![
            held("email", Some(true), Some("soft_opt_in")),
            held("call", Some(false), None),
            held("sms", None, None),
        ],
        stopped: vec![("Is not written to any more".into(), "Unsubscribed · by a mail of “Autumn <2026>”".into())],
        bases: Basis::ALL.map(Basis::key).into(),
        typed: TypedConsent::default(),
        on: vec![On { id: "7".into(), name: "Key <customers>".into() }],
        onto: vec![choice("8", "Others", false)],
        since: when(9_000_000_000),
        days: vec![Day {
            name: "Today".into(),
            happened: vec![
                Happened {
                    band: Some(feedback::Band::Promoter),
                    ..happened("Answered with 9", Some("“Hitro”"), Some("/responses/r1"))
                },
                happened(
                    "Maja changed the contact",
                    Some("Company: Šport → Šport & Co · Phone: – → +38641234567"),
                    None,
                ),
            ],
        }],
    }
}

fn one_bare() -> one::View {
    one::View {
        emails: Vec::new(),
        phones: Vec::new(),
        facts: Vec::new(),
        clock: None,
        last: None,
        stopped: Vec::new(),
        on: Vec::new(),
        onto: Vec::new(),
        days: Vec::new(),
        typed: TypedConsent { mistake: Some("contact-consent-source-missing"), ..TypedConsent::default() },
        ..one_of()
    }
}

fn erased() -> one::View {
    one::View { erased: Some(when(90_000_000)), ..one_bare() }
}

fn form_new() -> form::View {
    form::View {
        shell: shell(Here::Contacts),
        action: "/contacts/new".into(),
        back: "/contacts".into(),
        who: None,
        change: None,
        typed: InForm::default(),
        mistakes: BTreeMap::new(),
        owners: vec![choice("", "Nobody", true), choice("maja", "Maja Kos", false)],
        languages: vec![choice("", "Not known", true), choice("sl", "Slovenian", false)],
        zones: vec!["Europe/Ljubljana".into()],
        taken: Vec::new(),
        overtaken: false,
    }
}

fn form_wrong() -> form::View {
    let own = |kind: &'static str, value: &str| Own {
        key: kind.into(),
        name: format!("A <{kind}>"),
        kind,
        value: value.into(),
    };
    let fields = ["name", "emails", "phones", "account", "owner", "language", "country", "zone", "properties.number"];
    form::View {
        action: "/contacts/c1/change".into(),
        back: "/contacts/c1".into(),
        who: Some("Iva <Hrast>".into()),
        change: Some(3),
        typed: InForm {
            name: "Iva".into(),
            emails: "iva\niva@example.com".into(),
            properties: vec![own("text", "x"), own("number", "many"), own("day", "2026-01-31"), own("yes_no", "yes")],
            ..InForm::default()
        },
        mistakes: fields.map(|field| (field.to_owned(), "This cannot be so.".to_owned())).into(),
        taken: vec![Taken {
            value: "iva@example.com".into(),
            who: "Iva H.".into(),
            address: "/contacts/c2".into(),
            merge: Some("/contacts/c1/merge?with=c2".into()),
        }],
        overtaken: true,
        ..form_new()
    }
}

fn merge_sought() -> merge::View {
    merge::View {
        shell: shell(Here::Contacts),
        address: "/contacts/c1".into(),
        who: "Iva <Hrast>".into(),
        sought: "iva".into(),
        others: vec![Other {
            id: "c2".into(),
            who: "Iva H.".into(),
            reach: Some("iva@example.com".into()),
            account: Some("Šport & Co".into()),
        }],
        both: None,
    }
}

fn merge_none() -> merge::View {
    merge::View { others: Vec::new(), ..merge_sought() }
}

fn merge_both() -> merge::View {
    let row = |name: &str, own: &str, other: &str, after: &str| (name.into(), own.into(), other.into(), after.into());
    merge::View {
        both: Some(Both {
            id: "c2".into(),
            who: "Iva H.".into(),
            address: "/contacts/c2".into(),
            rows: vec![
                row("Name", "Iva Hrast", "Iva H.", "Iva Hrast"),
                row("E-mail", "iva@example.com", "iva@example.org", "iva@example.com, iva@example.org"),
                row("Language", "", "Slovenian", "Slovenian"),
            ],
        }),
        ..merge_none()
    }
}

fn lists_some() -> lists::View {
    let list = |id: &str, name: &str, filter: Option<&str>, n| lists::Line {
        id: id.into(),
        name: name.into(),
        filter: filter.map(str::to_owned),
        n,
        address: format!("/contacts?list={id}"),
        wrong: filter
            .filter(|filter| filter.contains("list"))
            .map(|_| with_words(|words| words.no_filter(&Problem::ListRemoved("Dealers".to_owned())))),
        edit: None,
    };
    let edited = |one: lists::Line| lists::Line {
        edit: Some(InList {
            name: one.name.clone(),
            filter: one.filter.clone(),
            mistake: Some("list-taken"),
            wrong: None,
        }),
        ..one
    };
    lists::View {
        shell: shell(Here::Contacts),
        lists: vec![
            list("7", "Key <customers>", None, 12),
            list("9", "Dealers of today", Some("list = Dealers and country = SI"), 0),
            edited(list("8", "Angry & gold", Some("band = detractor and property.plan = gold"), 1)),
        ],
        typed: InList {
            name: "Angry".into(),
            filter: Some("band =".into()),
            mistake: None,
            wrong: with_words(|words| {
                let error = feedback::Filter::parse("band =").expect_err("no value");
                Some(Wrong::new(words, "band =", &error))
            }),
        },
    }
}

fn lists_none() -> lists::View {
    lists::View { lists: Vec::new(), typed: InList::default(), ..lists_some() }
}

fn properties_some() -> properties::View {
    let line = |key: &str, kind, n| properties::Line {
        key: key.into(),
        ask: format!("property.{key}"),
        name: format!("A <{key}>"),
        kind,
        n,
    };
    properties::View {
        shell: shell(Here::Settings),
        properties: vec![line("plan", "text", 0), line("seats", "number", 1), line("renewal", "day", 1_203)],
        kinds: store::property::Kind::ALL.map(store::property::Kind::key).into(),
        typed: properties::Typed {
            name: "Plan".into(),
            key: "plan".into(),
            kind: "text".into(),
            mistake: Some("property-taken"),
        },
    }
}

fn properties_none() -> properties::View {
    properties::View { properties: Vec::new(), typed: properties::Typed::default(), ..properties_some() }
}

fn stopped_some() -> stopped::View {
    let line = |id: &str, reason: &'static str, who: Option<&str>| stopped::Line {
        id: format!("email.all.{id}"),
        who: who.map(str::to_owned),
        name: None,
        address: None,
        scope: "all",
        reason,
        since: when(90_000_000),
        until: None,
        is_over: false,
        campaign: None,
        by: None,
        note: None,
        lift: format!("/contacts/stopped?lift=email.all.{id}"),
        lifting: false,
        is_their_will: reason != "by_hand",
        needs_word: false,
    };
    let ana = stopped::Line {
        name: Some("Ana <Novak>".into()),
        address: Some("/contacts/c1".into()),
        campaign: Some("Autumn & winter".into()),
        ..line("a", "unsubscribed", Some("ana.novak@a-rather-long-domain.example.com"))
    };
    let paused = stopped::Line {
        id: "email.transactional.a".into(),
        until: Some("21 May 2027".into()),
        scope: "transactional",
        ..ana.clone()
    };
    let domain = stopped::Line {
        by: Some("Iva Hrast".into()),
        note: Some("asked by <phone>".into()),
        ..line("d", "by_hand", Some("@example.org"))
    };
    stopped::View {
        shell: shell(Here::Contacts),
        n: 1_203,
        sought: String::new(),
        unreadable: false,
        rows: vec![
            stopped::Line { lifting: true, needs_word: true, ..ana },
            stopped::Line { is_over: true, ..paused },
            stopped::Line { lifting: true, ..domain },
            line("b", "bounced", None),
            stopped::Line { scope: "relational", ..line("c", "complained", None) },
            stopped::Line { scope: "other", ..line("o", "objected", None) },
        ],
        older: Some("/contacts/stopped?after=1".into()),
        typed: stopped::Typed {
            address: "ana".into(),
            note: "by <phone>".into(),
            mistake: Some("stopped-address-wrong"),
        },
    }
}

fn stopped_sought(sought: &str, unreadable: bool) -> stopped::View {
    let typed = stopped::Typed::default();
    stopped::View { sought: sought.into(), unreadable, rows: Vec::new(), older: None, typed, ..stopped_some() }
}

fn stopped_none() -> stopped::View {
    stopped::View { n: 0, ..stopped_sought("", false) }
}

/// All of them.
pub(crate) fn all() -> Vec<crate::web::samples::Page> {
    vec![
        page("contacts.html", "contacts", several()),
        page("contacts.html", "contacts-none", none()),
        page("contacts.html", "contacts-list", of_a_list(None)),
        page("contacts.html", "contacts-segment", of_a_list(Some("language = sl"))),
        page("contacts.html", "contacts-mistaken", mistaken()),
        page("contact.html", "contact", one_of()),
        page("contact.html", "contact-bare", one_bare()),
        page("contact.html", "contact-erased", erased()),
        page("contact-form.html", "contact-new", form_new()),
        page("contact-form.html", "contact-wrong", form_wrong()),
        page("contact-merge.html", "contact-merge", merge_both()),
        page("contact-merge.html", "contact-merge-sought", merge_sought()),
        page("contact-merge.html", "contact-merge-none", merge_none()),
        page("lists.html", "lists", lists_some()),
        page("lists.html", "lists-none", lists_none()),
        page("stopped.html", "stopped", stopped_some()),
        page("stopped.html", "stopped-sought", stopped_sought("ana@example.com", false)),
        page("stopped.html", "stopped-unreadable", stopped_sought("ana", true)),
        page("stopped.html", "stopped-none", stopped_none()),
        page("properties.html", "properties", properties_some()),
        page("properties.html", "properties-none", properties_none()),
    ]
}

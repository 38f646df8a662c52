//! Invented reports: the list with everybody in it, the empty one, one with an alarm, and a report as it is read inside and outside.

use feedback::{Band, Histogram, Kind, Scale, headline};
use store::absence::{What, Why};
use store::report::Every;

use super::outside::{Gone, Stopping, View};
use super::{Alarm, All, Form, Latest, Line, Missing, One, Past};
use crate::chart::{OnScale, Split};
use crate::report::told::{Group, Line as Part, Score, Told, Value, Voice, Voices};
use crate::web::entry::Verbatim;
use crate::web::filters::Choice;
use crate::web::samples::{NOW, Page, page, with_words};
use crate::web::shell::{self, Here};
use crate::web::survey::invited::Asked;
use crate::words::{Badge, ChangeWords, When};

fn when() -> When {
    with_words(|words| words.when(NOW, NOW))
}

fn score() -> Score {
    let counts = Histogram::from_counts([6, 1, 2, 7, 5, 13, 14, 31, 57, 74, 108]);
    let estimate = headline(Scale::Nps, &counts, 1.0).expect("it has a score");
    let value = |value: u8| Value {
        label: value.to_string(),
        count: counts.count(value),
        band: Scale::Nps.band(Scale::Nps.score(i64::from(value)).expect("on the scale")),
    };
    Score {
        figure: "42".into(),
        percent: false,
        interval: with_words(|words| words.interval(feedback::Metric::Nps, estimate.interval)),
        small: false,
        change: Some(ChangeWords {
            lead: "Up 14".into(),
            rest: "on the week before (28). This is a real change: chance alone would do it less than 1 time in 1,000."
                .into(),
            band: Some(Band::Promoter),
        }),
        moved: Some("The lower end moved: detractors from 22 to 15%.".into()),
        on_scale: OnScale::new(feedback::Metric::Nps, estimate, Some(28.0)),
        split: Split::new(counts.bands(Scale::Nps)),
        values: (0..=10).map(value).collect(),
    }
}

fn part(name: Option<&str>, n: Option<u64>, score: Option<Score>) -> Part {
    Part {
        name: name.map(str::to_owned),
        surveys: if name.is_some() { 1 } else { 2 },
        address: name.map(|_| "/surveys/7?period=days&from=2026-11-16&to=2026-11-22".into()),
        metric: feedback::Metric::Nps,
        n,
        score,
        asked: name
            .map(|_| Asked { rate: Some("24%".into()), about: "76 of the 318 invitations were answered.".into() }),
    }
}

fn voices(band: Band, text: &str) -> Voices {
    let score = if band == Band::Promoter { "10" } else { "3" };
    let voice = Voice {
        score: Badge { text: score.into(), best: None, label: format!("{score} of 10"), band },
        comment: Verbatim { text: text.into(), pieces: Vec::new(), language: "en".into() },
        when: When { machine: "2026-11-20".into(), words: "November 20, 2026".into() },
        survey: Some("After a repair".into()),
        address: Some("/responses/0192f1a0000070008000000000000001".into()),
    };
    Voices { name: with_words(|words| words.bands(feedback::Metric::Nps, band)), voices: vec![voice] }
}

/// A report of a company that is called so.
pub(crate) fn of(company: &str) -> Told {
    let repair = part(Some("After a repair"), Some(318), Some(score()));
    let small = Score { small: true, change: None, moved: None, percent: true, ..score() };
    let experience =
        vec![repair, part(Some("After delivery"), Some(18), Some(small)), part(None, Some(336), Some(score()))];
    let relation = vec![part(Some("The relationship"), Some(3), None), part(Some("A year on"), None, None)];
    with_words(|words| Told {
        company: company.into(),
        every: Every::Week,
        survey: None,
        days: words.days(jiff::civil::date(2026, 11, 16), jiff::civil::date(2026, 11, 22)),
        zone: words.zone("Europe/Ljubljana"),
        headline: Some("After a repair 42".into()),
        changed: vec![words.text_with(
            "report-changed",
            [("name", "After a repair".into()), ("change", "Up 14: a real change".into())],
        )],
        count: Some(
            words.text_with("report-count", [("responses", words.responses(339).into()), ("before", 298.into())]),
        ),
        groups: vec![
            Group { kind: Kind::Relational, parts: relation },
            Group { kind: Kind::Transactional, parts: experience },
        ],
        best: voices(Band::Promoter, "Ready a day early, and the brakes are silent."),
        worst: Voices { voices: Vec::new(), ..voices(Band::Detractor, "") },
        most: 3,
        least: 15,
        few: 5,
        trademark: true,
    })
}

fn empty() -> Told {
    let full = of("Lindentree Cycles");
    with_words(|words| Told {
        survey: Some("After a repair".into()),
        headline: None,
        changed: vec![words.text("report-nobody")],
        count: None,
        groups: Vec::new(),
        best: Voices::default(),
        worst: Voices::default(),
        ..full
    })
}

fn line(name: Option<&str>, state: &'static str) -> Line {
    Line {
        id: "0192f1a0000070008000000000000001".into(),
        name: name.map(str::to_owned),
        email: "iva@lindentree.example".into(),
        every: Every::Week,
        survey: name.is_none().then(|| "After a repair".to_owned()),
        language: name.is_none().then(|| with_words(|words| words.language("sl"))),
        state,
        sent: (state == "on" && name.is_some()).then(when),
    }
}

fn alarm() -> Alarm {
    Alarm { is_on: true, open: Vec::new(), past: Vec::new(), least: 28, once_in: 2_000, weeks: 5 }
}

fn list() -> All {
    let latest = |every| Latest {
        every,
        address: "/reports/2026-W47".into(),
        days: "November 16 to 22, 2026".into(),
        next: when().words,
    };
    All {
        shell: shell::sample(Here::Reports),
        latest: Every::ALL.map(latest).into(),
        reports: vec![
            line(Some("Iva Hrast"), "on"),
            line(None, "on"),
            line(None, "paused"),
            line(None, "stopped"),
            line(Some("Marko Kovač"), "ended"),
        ],
        undo: Some("0192f1a0000070008000000000000001".into()),
        sends: true,
        form: Form { wrong: Some("stopped"), email: "ana@board.example".into(), ..Form::fresh("sl") },
        surveys: choices(),
        languages: crate::texts::SHIPPED.into(),
        alarm: Alarm {
            open: What::ALL.map(|what| Missing { what, said: "No survey mail went out.".into() }).into(),
            past: Why::ALL.map(|why| Past { said: "No response came.".into(), why, when: when() }).into(),
            ..alarm()
        },
    }
}

fn choices() -> Vec<Choice> {
    vec![Choice { value: "7".into(), label: "After a repair".into(), chosen: true }]
}

fn first() -> All {
    let form = Form::fresh("en");
    All { reports: Vec::new(), undo: None, sends: false, form, alarm: alarm(), ..list() }
}

fn one(report: Told, later: bool) -> One {
    One {
        shell: shell::sample(Here::Reports),
        report,
        surveys: choices(),
        address: "/reports/2026-W47".into(),
        earlier: "/reports/2026-W46".into(),
        later: later.then(|| "/reports/2026-W48".into()),
        goes_on: !later,
    }
}

fn outside() -> View {
    let mut report = of("Lindentree Cycles");
    for part in report.groups.iter_mut().flat_map(|group| &mut group.parts) {
        part.address = None;
    }
    report.best.voices.iter_mut().for_each(|voice| voice.address = None);
    View { report, until: "February 21, 2027".into(), stop: "/no-report/1.x.y".into() }
}

fn stopping(stopped: bool) -> Stopping {
    Stopping {
        company: "Lindentree Cycles".into(),
        every: Every::Month.key(),
        survey: stopped.then(|| "After a repair".into()),
        stopped,
        address: "/no-report/1.x.y".into(),
    }
}

pub(crate) fn pages() -> Vec<Page> {
    vec![
        page("reports.html", "reports", list()),
        page("reports.html", "reports-empty", first()),
        page("report.html", "report", one(of("Lindentree Cycles"), true)),
        page("report.html", "report-empty", one(empty(), false)),
        page("report-outside.html", "report-outside", outside()),
        page("report-gone.html", "report-gone", Gone { company: "Lindentree Cycles".into() }),
        page("report-stop.html", "report-stop", stopping(false)),
        page("report-stop.html", "report-stopped", stopping(true)),
    ]
}

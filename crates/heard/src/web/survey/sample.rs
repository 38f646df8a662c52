//! Invented surveys in every state that a survey's page can be in.

use feedback::{Histogram, Kind, Metric, Scale, headline};
use jiff::ToSpan;
use jiff::civil::date;

use super::against::Against;
use super::further::{Further, Line};
use super::invited::Asked;
use super::part::{Breakdown, Counts, Other, Score, Trend};
use super::written::sample as written;
use super::{LeftOut, Links, View};
use crate::breakdown::Counted;
use crate::chart::Reading;
use crate::web::entry::Entry;
use crate::web::filters::Pick;
use crate::web::live;
use crate::web::responses::sample::entries;
use crate::web::samples::{NOW, filters, links, options, with_words};
use crate::web::shell::{self, Here};
use crate::web::views;
use crate::words::Words;

const YEAR: &str = "May 25 to November 21, 2026";
pub(crate) const NOW_COUNTS: [u64; 11] = [6, 1, 2, 7, 5, 13, 14, 31, 57, 74, 108];
pub(crate) const BEFORE_COUNTS: [u64; 11] = [9, 3, 4, 10, 9, 21, 24, 42, 58, 75, 105];

/// Every sample with its name.
pub(crate) fn all() -> Vec<(&'static str, View)> {
    with_words(|words| {
        vec![
            ("survey", nps(words)),
            ("survey-saved", saved(words)),
            ("survey-csat", csat(words)),
            ("survey-ces", ces(words)),
            ("survey-thumbs", thumbs(words)),
            ("survey-small", small(words)),
            ("survey-few", few(words)),
            ("survey-none", none(words)),
            ("survey-empty", empty(words)),
        ]
    })
}

/// Three choices, one of which nobody made.
fn further() -> Further {
    let line = |label: &str, n: u64, of: u64| Line {
        label: label.to_owned(),
        n,
        share: format!("{}%", n * 100 / of),
        interval: "from 12 to 48".to_owned(),
        length: n * 100 / of,
        address: "/responses?survey=7".to_owned(),
    };
    Further {
        question: "Za kaj je šlo?".to_owned(),
        n: 25,
        mean: Some("mean 3.4".to_owned()),
        lines: vec![line("Cena", 18, 25), line("Čakanje", 7, 25), line("Drugo", 0, 25)],
    }
}

fn base(words: &Words<'_>, counts: &Counts) -> View {
    View {
        further: vec![further()],
        shell: shell::sample(Here::Surveys),
        live: Some(live::sample()),
        name: "After a repair".into(),
        address: "/surveys/7".into(),
        saving: views::sample::saving(None),
        metric: counts.scale.metric(),
        kind: Kind::Transactional,
        question: "How likely is it that you would recommend Lindentree Cycles to a friend or colleague?".into(),
        language: "en".into(),
        links: Links {
            open: "https://feedback.lindentree.example/s/after-a-repair".into(),
            invite: "/surveys/7/invite".into(),
            edit: "/surveys/7/edit".into(),
            file: "/surveys/7/survey.json".into(),
            responses: "/responses?survey=7&comment=with".into(),
            import: "/import?survey=7".into(),
            planner: "/surveys/7/planner".into(),
            table: "/surveys/7/table?query=score%20by%20place%20in%2030d".into(),
        },
        not_open: None,
        last: Some("Last response today, 14:32".into()),
        form: form(words, "30d"),
        note: "October 23 to November 21, 2026, Ljubljana time, by day of response.".into(),
        facts: Vec::new(),
        ever: true,
        is_kept_back: false,
        n: counts.now.n(),
        score: Score::new(words, counts),
        ahead: None,
        asked: Some(Asked {
            rate: None,
            about: "Not known: no invitation was sent in these days, and of open links nobody counts who saw them."
                .into(),
        }),
        left_out: Vec::new(),
        trend: None,
        written: None,
        breakdown: None,
        latest: Vec::new(),
        comments: 0,
        everything: "/surveys/7?period=all".into(),
        footnote:
            "Experience score, asked after a repair; October 23 to November 21, 2026; 3 responses left out with a \
                   reason (2 by our own staff, 1 a duplicate). Interval: 95%, adjusted Wald."
                .into(),
    }
}

fn form(words: &Words<'_>, period: &str) -> crate::web::filters::Filters {
    let places = ["Ljubljana workshop", "Kraków workshop", "Online shop", "Skopje workshop", "Oslo workshop"];
    let picks = vec![
        Pick::any("place", words, "", options(&places)),
        Pick::any("language", words, "", options(&["Slovenian", "Polish", "Macedonian", "Norwegian", "German"])),
        Pick::any("team", words, "", options(&["Workshop", "Shop"])),
        Pick::any("agent", words, "", options(&["Jonas Eik", "Nadia Olcha"])),
        Pick::any("country", words, "", options(&["SI", "PL", "MK", "NO", "DE"])),
    ];
    filters(words, "/surveys/7", period, picks)
}

pub(crate) fn counts(scale: Scale, now: [u64; 11], before: Option<[u64; 11]>) -> Counts {
    Counts {
        scale,
        now: Histogram::from_counts(now),
        other: before.map(|before| Other::before(Histogram::from_counts(before), "the 30 days before".to_owned())),
        why_none: None,
        design_effect: 1.0,
        customers: Some(304),
    }
}

fn nps(words: &Words<'_>) -> View {
    let counts = counts(Scale::Nps, NOW_COUNTS, Some(BEFORE_COUNTS));
    let left_out = |n, key: &str, detail: Option<&str>| LeftOut {
        n,
        key: key.to_owned(),
        detail: detail.map(str::to_owned),
        address: format!("/responses?survey=7&state={key}"),
    };
    let asked = Asked {
        rate: Some("24%".into()),
        about:
            "76 of the 318 invitations sent in these days were answered (AAPOR RR1, by day of sending). Half of the \
                answers came within 5 hours, nine of ten within 3 days."
                .into(),
    };
    let line = Trend::new(
        Metric::Nps,
        &weeks(words, Scale::Nps),
        "week",
        YEAR.into(),
        links(&["Day", "Week", "Month", "Quarter"], 1),
    );
    View {
        ahead: Some(
            "With about 318 responses a month you can see changes of 17 points or more from one month to the next."
                .into(),
        ),
        asked: Some(asked),
        left_out: vec![
            left_out(4, "provisional", None),
            left_out(3, "excluded", Some("2 by our own staff, 1 a duplicate")),
            left_out(12, "comment", None),
            left_out(2, "test", None),
        ],
        trend: Some(Trend { chart: line.chart.clone().written(&written::on_line(words)), ..line }),
        written: Some(written::full(words)),
        breakdown: Breakdown::new(
            words,
            &counts,
            places(),
            "place",
            links(&["Place", "Language", "Team", "Agent", "Country"], 0),
        ),
        latest: entries(words).into_iter().filter(|entry: &Entry| entry.comment.is_some()).take(4).collect(),
        comments: 211,
        ..base(words, &counts)
    }
}

fn csat(words: &Words<'_>) -> View {
    let counts = Counts {
        design_effect: 1.44,
        ..counts(Scale::Stars5, [0, 9, 11, 24, 61, 98, 0, 0, 0, 0, 0], Some([0, 12, 14, 22, 60, 70, 0, 0, 0, 0, 0]))
    };
    View {
        name: "After a delivery".into(),
        question: "How satisfied are you with the delivery?".into(),
        trend: Some(Trend::new(
            Metric::Csat,
            &weeks(words, Scale::Stars5),
            "month",
            YEAR.into(),
            links(&["Day", "Week", "Month", "Quarter"], 2),
        )),
        written: Some(written::none(words)),
        footnote: "Experience score, asked after a delivery; interval: 95%, Wilson.".into(),
        form: against(words, form(words, "days")),
        ..base(words, &counts)
    }
}

/// Compared with others, who cannot be read.
fn against(words: &Words<'_>, form: crate::web::filters::Filters) -> crate::web::filters::Filters {
    let against = Against::read("filter:contry = HR");
    let mut picks = form.picks;
    picks.insert(1, against.pick(words, &[1, 2]));
    crate::web::filters::Filters { picks, rival: against.rival(words), ..form }
}

fn ces(words: &Words<'_>) -> View {
    let counts = counts(Scale::Ces, [0, 8, 10, 14, 22, 40, 66, 71, 0, 0, 0], None);
    View {
        name: "After a support call".into(),
        question: "To what extent do you agree: Lindentree Cycles made it easy for me to handle my issue.".into(),
        ..base(words, &counts)
    }
}

fn thumbs(words: &Words<'_>) -> View {
    let counts = counts(Scale::Thumbs, [0, 1412, 9021, 0, 0, 0, 0, 0, 0, 0, 0], None);
    View {
        name: "Help pages".into(),
        question: "Did this page help?".into(),
        kind: Kind::Other,
        ..base(words, &counts)
    }
}

/// A saved view that is shown to people outside, after a change.
fn saved(words: &Words<'_>) -> View {
    let opened = views::sample::opened(true, &["Team: Hamburg"]);
    View { saving: views::sample::saving(Some(opened)), facts: vec!["Team: Hamburg".into()], ..nps(words) }
}

fn small(words: &Words<'_>) -> View {
    let before = Some([0, 0, 0, 1, 0, 0, 0, 2, 3, 2, 3]);
    let counts = counts(Scale::Nps, [0, 0, 1, 0, 0, 0, 1, 2, 2, 3, 3], before);
    View {
        name: "Winter service".into(),
        trend: Some(Trend::new(Metric::Nps, &[], "day", YEAR.into(), links(&["Day", "Week", "Month", "Quarter"], 0))),
        written: Some(written::wrong(words)),
        ..base(words, &counts)
    }
}

fn few(words: &Words<'_>) -> View {
    let counts = counts(Scale::Nps, [0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1], None);
    View {
        name: "Test rides".into(),
        latest: entries(words).into_iter().skip(1).take(1).collect(),
        comments: 1,
        ..base(words, &counts)
    }
}

fn none(words: &Words<'_>) -> View {
    View { form: form(words, "7d"), ..base(words, &counts(Scale::Nps, [0; 11], None)) }
}

fn empty(words: &Words<'_>) -> View {
    View { ever: false, last: None, footnote: String::new(), ..base(words, &counts(Scale::Nps, [0; 11], None)) }
}

/// Half a year of weeks with a fair in between when the shop was closed, and a new version of the survey.
pub(crate) fn weeks(words: &Words<'_>, scale: Scale) -> Vec<Reading> {
    const SCORES: [i64; 26] =
        [22, 25, 19, 24, 28, 26, 23, 27, 21, 24, 18, 23, 26, 22, 27, 0, 29, 24, 26, 30, 27, 25, 29, 27, 40, 44];
    let first = date(2026, 5, 25);
    SCORES
        .iter()
        .zip(0_i64..)
        .map(|(score, week)| {
            let n = if week == 15 { 0 } else { 52 + (week * 37) % 31 };
            let day = first.checked_add((week * 7).days()).expect("a day of 2026");
            Reading {
                label: words.format().short_day(day),
                score: headline(scale, &histogram(scale, n, *score), 1.0),
                begins: (week == 8).then(|| "Version 4".to_owned()),
            }
        })
        .collect()
}

/// Answers whose Net Promoter is about `score`.
fn histogram(scale: Scale, n: i64, score: i64) -> Histogram {
    let part = |share: i64| u64::try_from(n * share / 200).unwrap_or_default();
    let (promoters, detractors) = (part(74 + score), part(74 - score));
    let passives = u64::try_from(n).unwrap_or_default().saturating_sub(promoters + detractors);
    let mut counts = [0; 11];
    counts[usize::from(scale.max())] = promoters;
    counts[if scale == Scale::Nps { 8 } else { 3 }] = passives;
    counts[usize::from(scale.min()) + 1] = detractors;
    Histogram::from_counts(counts)
}

fn places() -> Vec<Counted> {
    let place = |name: &str, now: [u64; 3], before: [u64; 3]| {
        let counts = |[promoters, passives, detractors]: [u64; 3]| {
            Histogram::from_counts([0, 0, 0, 0, detractors, 0, 0, passives, 0, 0, promoters])
        };
        Counted {
            name: name.to_owned(),
            address: Some(format!("/surveys/7?place={name}")),
            now: counts(now),
            before: counts(before),
            shared: 0,
        }
    };
    vec![
        place("Ljubljana workshop", [60, 23, 11], [42, 34, 20]),
        place("Kraków workshop", [43, 19, 9], [34, 26, 14]),
        place("Online shop", [26, 20, 20], [30, 19, 20]),
        place("Skopje workshop", [23, 11, 4], [20, 10, 5]),
        place("Oslo workshop", [17, 8, 3], [14, 9, 4]),
        place("Hamburg pop-up", [9, 4, 1], [0, 0, 0]),
        place("Bergen", [2, 2, 0], [3, 0, 0]),
        place("Poznań", [2, 1, 0], [1, 0, 1]),
    ]
}

#[test]
fn the_samples_are_of_today() {
    assert_eq!(with_words(|words| words.when(NOW, NOW).words), "today, 14:52");
}

//! The table by team and month with a small cell, the whole alone, a question that cannot be read, one without an answer.

use feedback::Histogram;
use feedback::query::{Dimension, Query, Unit};
use store::response::Fact;
use store::score::Key;

use super::View;
use super::drawn::Drawing;
use crate::clock::day_of;
use crate::query::{Answer, Hidden, Refused, Told};
use crate::web::import::sample::survey;
use crate::web::samples::with_words;
use crate::web::shell::{self, Here};

const TODAY: i64 = 20_778;

/// Every sample with its name.
pub(crate) fn all() -> Vec<(&'static str, View)> {
    vec![
        ("grid", draw("score by team, month in 12m", Some(Ok(months())))),
        ("grid-whole", draw("mean", Some(Ok(of(vec![cell(Vec::new(), 60, 20)]))))),
        ("grid-empty", draw("score by team where team = Gone", Some(Ok(of(Vec::new()))))),
        ("grid-agents", View { is_kept_back: true, ..draw("score by agent", Some(Ok(agents()))) }),
        ("grid-wrong", draw("score by mood where team = a", None)),
        ("grid-refused", draw("score in all against before", Some(Err(Refused::NothingBefore)))),
    ]
}

fn months() -> Answer {
    let key = |team: &str, month: i8| {
        vec![Key::Text(team.to_owned()), Key::Period(day_of(jiff::civil::date(2026, month, 1)))]
    };
    let cells = vec![
        cell(key("Workshop", 9), 60, 10),
        cell(key("Workshop", 10), 55, 20),
        cell(key("Online shop", 9), 10, 40),
        cell(key("Online shop", 10), 9, 4),
    ];
    Answer { hidden: Hidden { cells: 2, n: 7 }, ..of(cells) }
}

fn agents() -> Answer {
    let key = |agent: &str| vec![Key::Text(agent.to_owned())];
    of(vec![cell(key("Bor"), 60, 40), cell(key("Nik"), 70, 10), cell(key("Eva"), 8, 1)])
}

fn of(cells: Vec<Told>) -> Answer {
    Answer { first: Some(TODAY - 89), last: TODAY, cells, design_effect: 1.0, hidden: Hidden::default() }
}

fn cell(keys: Vec<Key>, promoters: u64, detractors: u64) -> Told {
    let histogram = Histogram::from_counts([0, 0, 0, detractors, 0, 0, 0, 0, 9, promoters, 0]);
    Told { keys, histogram, other: None, compared: None }
}

fn draw(text: &str, answer: Option<Result<Answer, Refused>>) -> View {
    let asked = Query::parse(text).map_err(|error| (text.to_owned(), error));
    let whole = answer.as_ref().and_then(|answer| answer.as_ref().ok()).map(|answer| {
        let all: Histogram = answer.cells.iter().map(|cell| &cell.histogram).sum();
        of(vec![Told { keys: Vec::new(), histogram: all, other: None, compared: None }])
    });
    with_words(|words| {
        let query = asked.clone().unwrap_or_default();
        let dimensions = vec![
            Dimension::Fact(Fact::Team),
            Dimension::Fact(Fact::Country),
            Dimension::Property("Plan type".to_owned()),
            Dimension::Time(Unit::Month),
        ];
        let survey = survey();
        let drawing = Drawing { words, survey: &survey, query, dimensions };
        drawing.view(shell::sample(Here::Surveys), asked, answer, whole, TODAY)
    })
}

//! The table by team and month with a small cell, by answers of which some gave several, the whole alone, questions that
//! cannot be read, one without an answer.

use feedback::query::{Dimension, Query, Unit};
use feedback::questionnaire::{Asked, Choice, Question, Wording};
use feedback::{Histogram, Questionnaire, Scale};
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
        ("grid-answers", draw("score by answer.mattered", Some(Ok(answers())))),
        ("grid-wrong", draw("score by mood where team = a", None)),
        ("grid-uncounted", draw("score by answer.why", None)),
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

fn answers() -> Answer {
    let key = |key: &str| vec![Key::Text(key.to_owned())];
    let missing = cell(vec![Key::Missing], 12, 9);
    let cells = vec![missing, cell(key("other"), 9, 1), cell(key("price"), 20, 40), cell(key("speed"), 60, 10)];
    Answer { hidden: Hidden { cells: 2, n: 7 }, ..of(cells) }
}

/// What the survey asks.
pub(crate) fn asked() -> Questionnaire {
    let wording = |text: &str| Wording::of("en", text);
    let choice = |key: &str, text: &str| Choice { key: key.to_owned(), text: wording(text) };
    let choices = vec![choice("speed", "How fast it was"), choice("price", "The price")];
    let mattered = Asked::Choice { choices, several: true, other: true };
    let care = Asked::Rating { best: 5, low: Wording::default(), high: Wording::default() };
    Questionnaire {
        questions: vec![
            Question::new("mattered", mattered, wording("What mattered most?")),
            Question::new("care", care, wording("How well were you looked after?")),
            Question::new("why", Asked::Comment { short: false }, wording("Why?")),
        ],
        ..Questionnaire::plain(Scale::Nps, "Lindentree Cycles", &["en".to_owned()])
    }
}

fn of(cells: Vec<Told>) -> Answer {
    Answer { first: Some(TODAY - 89), last: TODAY, cells, design_effect: 1.0, hidden: Hidden::default() }
}

fn cell(keys: Vec<Key>, promoters: u64, detractors: u64) -> Told {
    let histogram = Histogram::from_counts([0, 0, 0, detractors, 0, 0, 0, 0, 9, promoters, 0]);
    Told { keys, histogram, other: None, compared: None }
}

fn draw(text: &str, answer: Option<Result<Answer, Refused>>) -> View {
    let ever = [asked()];
    let asked = Query::parse_of(text, &ever).map_err(|error| (text.to_owned(), error));
    let whole = answer.as_ref().and_then(|answer| answer.as_ref().ok()).map(|answer| {
        let all: Histogram = answer.cells.iter().map(|cell| &cell.histogram).sum();
        of(vec![Told { keys: Vec::new(), histogram: all, other: None, compared: None }])
    });
    with_words(|words| {
        let query = asked.clone().unwrap_or_default();
        let dimensions = vec![
            Dimension::Fact(Fact::Team),
            Dimension::Fact(Fact::Country),
            Dimension::Answer("mattered".to_owned()),
            Dimension::Property("Plan type".to_owned()),
            Dimension::Time(Unit::Month),
        ];
        let survey = survey();
        let drawing = Drawing { words, survey: &survey, query, dimensions, ever: &ever };
        drawing.view(shell::sample(Here::Surveys), asked, answer, whole, TODAY)
    })
}

//! A saved view in words: what it is of, which days, and what it is narrowed to.

use feedback::Questionnaire;
use serde::Serialize;
use store::response::State;
use store::survey::Survey;
use store::view::{Page, View};

use crate::form::Fields;
use crate::survey::questionnaire;
use crate::web::lens::Lens;
use crate::web::responses::feed::Feed;
use crate::web::survey::Look;
use crate::words::{Eyes, Words};

/// A saved view in words.
#[derive(Clone, Debug, Serialize)]
pub struct Said {
    /// The survey's name, or that it is of responses.
    pub of: String,
    /// The days, and what it is narrowed to.
    pub parts: Vec<String>,
    /// Whether the survey that it is of is no longer there.
    pub is_gone: bool,
}

impl Said {
    /// The words for a view.
    pub fn new(words: &Words<'_>, view: &View, surveys: &[Survey], today: i64) -> Said {
        let named = |id: Option<i64>| surveys.iter().find(|survey| Some(survey.id) == id).map(|one| one.name.clone());
        // What cannot be read is told by its own page.
        let asked = |id: Option<i64>| -> Vec<Questionnaire> {
            let of = surveys.iter().filter(|survey| id.is_none_or(|id| id == survey.id));
            of.filter_map(|survey| questionnaire(survey).ok()).collect()
        };
        let fields = Fields::parse(view.query.as_bytes());
        match view.page {
            Page::Survey => {
                let name = named(view.survey);
                let look = Look::parse(&fields, today);
                Said {
                    is_gone: name.is_none(),
                    of: name.unwrap_or_else(|| words.text("view-no-survey")),
                    parts: lens(words, &look.lens, &asked(view.survey)),
                }
            }
            Page::Responses => {
                let feed = Feed::parse(&fields, today);
                let name = feed.survey.map(|id| named(Some(id)));
                Said {
                    of: words.text("rail-responses"),
                    is_gone: matches!(name, Some(None)),
                    parts: name
                        .map(|name| name.unwrap_or_else(|| words.text("view-no-survey")))
                        .into_iter()
                        .chain(of_feed(words, &feed))
                        .chain(lens(words, &feed.lens, &asked(feed.survey)))
                        .collect(),
                }
            }
        }
    }

    /// All of it in one line.
    pub fn line(&self) -> String {
        std::iter::once(&self.of).chain(&self.parts).cloned().collect::<Vec<_>>().join(" · ")
    }
}

/// The period by its name, days as they are, and the facts.
fn lens(words: &Words<'_>, lens: &Lens, asked: &[Questionnaire]) -> Vec<String> {
    let period = match lens.period.key {
        "days" => lens.period.words(words),
        key => words.text(&format!("period-{key}")),
    };
    std::iter::once(period).chain(lens.words(words, asked, Eyes::Inside)).collect()
}

fn of_feed<'a>(words: &'a Words<'_>, feed: &Feed) -> impl Iterator<Item = String> + 'a {
    let band = feed.band.map(|band| ("band", format!("band-{}", band.key())));
    let comment = feed.comment.map(|with| ("comment", format!("comment-{}", if with { "with" } else { "without" })));
    let state = (feed.state != State::Confirmed).then(|| ("state", format!("state-{}", feed.state)));
    [band, comment, state].into_iter().flatten().map(|(name, value)| {
        let args = [("name", words.text(&format!("filter-{name}")).into()), ("value", words.text(&value).into())];
        words.text_with("name-value", args)
    })
}

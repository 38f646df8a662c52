//! All surveys of a workspace with their scores, by kind.
//! There is never one number for all of them: a relation and an experience are different questions.

#[cfg(test)]
pub(crate) mod sample;

use feedback::compare::ENOUGH;
use feedback::{Kind, Metric, headline};
use serde::Serialize;

use crate::breakdown::ALONE;
use crate::chart::{Reading, Spark};
use crate::web::entry::Entry;
use crate::web::filters::Filters;
use crate::web::shell::Shell;
use crate::web::survey::{Counts, compare};
use crate::words::{ShortChange, Words};

/// The page.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// The frame.
    pub shell: Shell,
    /// The period.
    pub form: Filters,
    /// The days and the zone in words.
    pub note: String,
    /// The surveys by kind; empty before the first survey, and the page then explains how to begin.
    pub groups: Vec<Group>,
    /// The latest comments of all surveys.
    pub latest: Vec<Entry>,
    /// Whether any survey is about Net Promoter, so that the trademark is named.
    pub trademark: bool,
}

/// Surveys of one kind.
#[derive(Clone, Debug, Serialize)]
pub struct Group {
    /// The kind.
    pub kind: Kind,
    /// Its surveys.
    pub surveys: Vec<Card>,
}

/// One survey.
#[derive(Clone, Debug, Serialize)]
pub struct Card {
    /// Its name.
    pub name: String,
    /// Its page.
    pub address: String,
    /// What it measures.
    pub metric: Metric,
    /// How many responses are in its score.
    pub n: u64,
    /// The score; `None` under five responses.
    pub score: Option<Score>,
    /// The score over time.
    pub spark: Option<Spark>,
    /// `Last response today, 14:32`; `None` before the first.
    pub last: Option<String>,
}

/// The score of one survey.
#[derive(Clone, Debug, Serialize)]
pub struct Score {
    /// The number without unit.
    pub figure: String,
    /// Whether a per cent sign follows.
    pub percent: bool,
    /// Whether there are too few responses to compare it with anything.
    pub small: bool,
    /// `from 34 to 50`.
    pub interval: String,
    /// Against the period before.
    pub change: Option<ShortChange>,
}

impl Score {
    /// The score of these counts; `None` under five responses.
    pub fn new(words: &Words<'_>, counts: &Counts) -> Option<Score> {
        let metric = counts.scale.metric();
        let score = headline(counts.scale, &counts.now, counts.design_effect).filter(|score| score.n >= ALONE)?;
        Some(Score {
            figure: words.whole(score.value),
            percent: metric != Metric::Nps,
            small: score.n < ENOUGH,
            interval: words.interval(metric, score.interval),
            change: compare(counts).and_then(|(compared, _)| words.short_change(metric, &compared)),
        })
    }
}

/// The line of a survey's card; `None` where it would be less than a line.
pub fn spark(metric: Metric, readings: &[Reading]) -> Option<Spark> {
    Some(Spark::new(metric, readings)).filter(|spark| !spark.runs.is_empty())
}

#[cfg(test)]
mod tests {
    use super::sample;
    use crate::web::samples::{render, text_of};

    #[test]
    fn surveys_stand_by_kind_and_are_never_pooled() {
        let text = text_of(&render("overview.html", &sample::full()));
        let (relation, experience) = (text.find("The relationship"), text.find("After an experience"));
        assert!(relation.is_some() && relation < experience, "{text}");
        assert!(text.contains("42 from 34 to 50"), "{text}");
        assert!(text.contains("3 responses so far"), "{text}");
        assert!(!text.to_lowercase().contains("overall"), "{text}");
    }

    #[test]
    fn the_first_day_says_what_to_do() {
        let html = render("overview.html", &sample::empty());
        assert!(html.contains("href=\"/surveys/new\"") && html.contains("href=\"/import\""), "{html}");
    }
}

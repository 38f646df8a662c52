//! What the company's people marked lately: a few tags where a comment speaks of the thing, some stars, some notes. Made
//! from the responses that are there, so that an interrupted filling is continued without a mark twice.

use feedback::{Band, Tag, fold};
use store::Store;
use store::act::Act;
use store::mark::Mark;
use store::note::NewNote;
use store::response::{Filter, Row, State};
use uuid::Uuid;

use super::chance::{Chance, Stream};
use super::company::Company;

/// How many of the latest comments somebody has read so far.
const READ: i64 = 240;

/// How many responses get the same tag, a star, a note.
const TAGGED: usize = 9;
const STARRED: usize = 4;

/// Tags, and how words begin that speak of them, in the languages of the customers and folded.
const TAGS: [(&str, &[&str]); 4] = [
    (
        "Delivery",
        &["deliver", "parcel", "dostav", "paket", "przesylk", "dostaw", "levering", "pakke", "liefer", "pratka"],
    ),
    ("Waiting time", &["wait", "caka", "cekal", "czeka", "vente", "warte", "gewartet"]),
    ("Appointment", &["appointment", "slot", "termin", "rezerv", "zakaz", "timebestilling"]),
    ("Invoice", &["invoice", "racun", "faktur", "smetk", "rechnung", "regning"]),
];

/// What is noted beside the latest who were not content, and beside the latest who praised.
const NOTES: [(Band, &str); 3] = [
    (Band::Detractor, "Called back and apologised; promised an answer by Friday."),
    (Band::Detractor, "The second one this month. Bring it up on Monday."),
    (Band::Promoter, "Read out in the morning round. May we quote it? Asked by mail."),
];

/// Marks the latest responses that have a comment.
///
/// # Errors
/// When the database fails.
pub(super) async fn add(store: &Store, company: &Company) -> anyhow::Result<()> {
    let filter = Filter {
        workspace: company.workspace.id,
        states: vec![State::Confirmed],
        comment: Some(true),
        ..Filter::default()
    };
    let mut read = store.read().await?;
    let rows = store::response::list(&mut read, &filter, None, READ).await?;
    drop(read);
    let mut desk = Desk { store, company, chance: Chance::new(company.ground().seed, Stream::Marks) };
    for (name, begins) in TAGS {
        let tag = Tag::new(name)?;
        for row in rows.iter().filter(|row| speaks_of(row, begins)).take(TAGGED) {
            desk.mark(row, &Mark::Tag(tag.clone())).await?;
        }
    }
    let is_in = |row: &&Row, band| is_long(row) && company.band(row) == Some(band);
    for row in rows.iter().filter(|row| is_in(row, Band::Promoter)).take(STARRED) {
        desk.mark(row, &Mark::Star).await?;
    }
    for (nth, (band, text)) in NOTES.into_iter().enumerate() {
        let row = rows.iter().filter(|row| is_in(row, band)).nth(nth);
        if let Some(row) = row {
            desk.note(row, text).await?;
        }
    }
    Ok(())
}

/// Somebody who reads and marks.
struct Desk<'a> {
    store: &'a Store,
    company: &'a Company,
    chance: Chance,
}

impl Desk<'_> {
    /// Some minutes after the response came, on the same day.
    fn moment(&mut self, row: &Row) -> (i64, Uuid) {
        let at = row.at + 600_000 + (self.chance.unit() * 2_400_000.0) as i64;
        (at, self.chance.id(at))
    }

    async fn mark(&mut self, row: &Row, mark: &Mark) -> anyhow::Result<()> {
        let (at, id) = self.moment(row);
        let (workspace, by) = (self.company.workspace.id, self.company.visitor);
        self.store.mark(&Act { workspace, responses: &[row.id], by, at, id }, mark).await?;
        Ok(())
    }

    async fn note(&mut self, row: &Row, text: &str) -> anyhow::Result<()> {
        let (at, id) = self.moment(row);
        let (workspace, by) = (self.company.workspace.id, self.company.visitor);
        self.store.add_note(&NewNote { workspace, response: row.id, id, at, by, text }).await?;
        Ok(())
    }
}

fn speaks_of(row: &Row, begins: &[&str]) -> bool {
    let words = fold::words(row.said.comment.as_deref().unwrap_or_default());
    words.iter().any(|word| begins.iter().any(|begin| word.starts_with(begin)))
}

fn is_long(row: &Row) -> bool {
    row.said.comment.as_ref().is_some_and(|comment| comment.chars().count() > 80)
}

impl Company {
    pub(super) fn band(&self, row: &Row) -> Option<Band> {
        let survey = self.surveys.iter().find(|survey| survey.id == row.survey)?;
        let score = survey.scale.score(i64::from(row.said.score?)).ok()?;
        Some(survey.scale.band(score))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_beginnings_of_words_are_folded_as_comments_are() {
        for begin in TAGS.iter().flat_map(|(_, begins)| *begins) {
            assert_eq!(fold::words(begin), [*begin]);
        }
    }
}

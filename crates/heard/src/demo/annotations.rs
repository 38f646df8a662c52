//! What the company's people wrote on the lines over time: why they fell in the bad weeks, and why they rose again. The
//! days come from the story itself, so that what is written always explains what is seen.

use store::Store;
use store::annotation::{LONGEST, NewAnnotation};

use super::cast::Topic;
use super::chance::{Chance, Stream};
use super::company::Company;
use super::mood::BAD_WEEKS;
use crate::clock::{DAY, MINUTE};

/// On which survey, how many days ago, and what. The most recent bad day is the first of the range.
const WRITTEN: [(Topic, i64, &str); 4] = [
    (Topic::Repair, BAD_WEEKS.end - 1, "Kraków workshop moves to the new hall, half of its stands are in boxes"),
    (Topic::Repair, BAD_WEEKS.start - 1, "Kraków: all stands are back, two new mechanics"),
    (Topic::Relation, BAD_WEEKS.end - 1, "Warehouse of the online shop moved"),
    (Topic::Relation, BAD_WEEKS.start - 1, "New warehouse packs on weekends too"),
];

/// Writes them. One that is there already stays as it is, so that an interrupted filling can be continued.
pub(super) async fn add(store: &Store, company: &Company) -> anyhow::Result<()> {
    let mut chance = Chance::new(company.ground().seed, Stream::Annotations);
    let today = company.calendar().day(company.workspace.created_at)?.number;
    for (topic, ago, text) in WRITTEN {
        anyhow::ensure!(text.chars().count() <= LONGEST, "`{text}` is too long");
        let at = company.workspace.created_at - ago * DAY + (chance.unit() * 60.0) as i64 * MINUTE;
        let new = NewAnnotation {
            workspace: company.workspace.id,
            survey: company.surveys[topic as usize].id,
            id: chance.id(at),
            day: today - ago,
            text,
            at,
            by: company.visitor,
        };
        store.add_annotation(&new).await?;
    }
    Ok(())
}

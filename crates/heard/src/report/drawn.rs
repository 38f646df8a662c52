//! Which comments stand in a report: nobody picks them. Every comment that is long enough and holds no address takes part, a
//! lot is drawn from the workspace, the days and the response, and the first of each end are shown: the same ones to
//! everybody, as often as they look.

use std::collections::BTreeSet;

use feedback::Band;
use ring::digest;
use store::Read;
use store::report::{Wanted, lots};
use store::response::Row;
use store::survey::Survey;
use uuid::Uuid;

use super::span::Span;
use crate::web::outside::tells_whom;

/// How many comments of each end stand in a report.
pub const COMMENTS: usize = 3;

/// How many characters a comment has at least that takes part.
pub const LEAST: i64 = 15;

/// How many of those that were drawn are looked at: some hold an address, and stand in no report.
const LOOKED_AT: usize = 60;

/// A comment that was drawn.
#[derive(Clone, Debug)]
pub struct Drawn {
    /// The response.
    pub row: Row,
    /// The name of its survey.
    pub survey: String,
    /// The scale on which its score is.
    pub scale: feedback::Scale,
}

/// Its place among all others.
fn lot(workspace: i64, span: Span, response: Uuid) -> [u8; 32] {
    let mut context = digest::Context::new(&digest::SHA256);
    context.update(format!("report:{workspace}:{}:", span.key()).as_bytes());
    context.update(response.as_bytes());
    let mut place = [0; 32];
    place.copy_from_slice(context.finish().as_ref());
    place
}

/// The comments of one end of the scale, of these surveys.
pub(super) async fn draw(
    read: &mut Read,
    workspace: i64,
    span: Span,
    surveys: &[&Survey],
    band: Band,
) -> anyhow::Result<Vec<Drawn>> {
    let mut wanted = Wanted { workspace, surveys: Vec::new(), first: span.first, last: span.last, least: LEAST };
    for survey in surveys {
        let of_band = survey
            .scale
            .values()
            .filter(|value| survey.scale.score(i64::from(*value)).is_ok_and(|score| survey.scale.band(score) == band));
        let values: Vec<u8> = of_band.collect();
        if let (Some(low), Some(high)) = (values.first(), values.last()) {
            wanted.surveys.push((survey.id, *low, *high));
        }
    }
    let mut first: BTreeSet<([u8; 32], Uuid)> = BTreeSet::new();
    lots(read, &wanted, |one| {
        first.insert((lot(workspace, span, one.id), one.id));
        if first.len() > LOOKED_AT {
            first.pop_last();
        }
    })
    .await?;
    let mut drawn = Vec::with_capacity(COMMENTS);
    for (_, id) in first {
        let Some(row) = store::response::find(read, workspace, id).await? else { continue };
        let Some(survey) = surveys.iter().find(|survey| survey.id == row.survey) else { continue };
        let words = row.said.comment.as_deref().unwrap_or_default();
        let is_short = (words.trim().chars().count() as i64) < LEAST;
        if is_short || tells_whom(words) || names(words, row.contact_name.as_deref()) {
            continue;
        }
        drawn.push(Drawn { survey: survey.name.clone(), scale: survey.scale, row });
        if drawn.len() == COMMENTS {
            break;
        }
    }
    Ok(drawn)
}

/// Whether somebody signed their comment: a part of their name stands in it.
fn names(words: &str, name: Option<&str>) -> bool {
    let said = feedback::fold::words(words);
    let parts = name.map(feedback::fold::words).unwrap_or_default();
    parts.iter().any(|part| part.chars().count() > 2 && said.contains(part))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::date_of;
    use store::report::Every;

    #[test]
    fn a_lot_is_the_same_each_time_and_another_in_other_days_and_elsewhere() {
        let week = Span::holding(Every::Week, date_of(20_778));
        let id = Uuid::from_u128(7);
        assert_eq!(lot(1, week, id), lot(1, week, id));
        for other in [lot(2, week, id), lot(1, week.before(), id), lot(1, week, Uuid::from_u128(8))] {
            assert_ne!(other, lot(1, week, id));
        }
    }

    #[test]
    fn who_signs_a_comment_is_not_quoted() {
        assert!(names("Hvala! Lp, Žiga Novak", Some("Ziga NOVAK")));
        assert!(!names("The novel bell rings", Some("Ana Novak")));
        assert!(!names("Bi ali ne bi", Some("Bi Li")), "so short a name is a word of its own");
        assert!(!names("Anything", None));
    }
}

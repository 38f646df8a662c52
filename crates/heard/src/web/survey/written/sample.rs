//! Invented annotations on the line over time of the samples, by week from May to November 2026.

use jiff::civil::date;
use store::annotation::Annotation;
use uuid::Uuid;

use super::{Did, Notes, Page, Vain, Written};
use crate::chart::Note;
use crate::clock::day_of;
use crate::form::Fields;
use crate::mistake::Mistake;
use crate::web::survey::Look;
use crate::web::survey::over_time::Unit;
use crate::words::Words;

const LONG: &str = "The repair stands of Kraków moved to the new hall in the north; for four weeks half of them were still in boxes here.";

/// What Iva and Marko wrote: on the week of a new version, twice in one week, in weeks that touch, and before the chart.
pub(crate) fn notes() -> Notes {
    let all = [
        (4, 2, "First workshop opens on Sundays", None),
        (7, 21, "New question text & a shorter mail <b>", None),
        (9, 8, "Fair in Friedrichshafen, shops closed", None),
        (9, 10, LONG, Some("Marko Kovač")),
        (9, 15, "Warehouse moved", None),
        (11, 19, "Loyalty programme starts", Some("Iva Hrast")),
    ];
    let annotation = |(nth, (month, day, text, changed_by)): (usize, (i8, i8, &str, Option<&str>))| Annotation {
        id: Uuid::from_u128(nth as u128 + 1),
        survey: 7,
        day: day_of(date(2026, month, day)),
        text: text.to_owned(),
        written_at: 0,
        by_name: Some("Iva Hrast".to_owned()),
        changed_at: changed_by.map(|_| 1),
        changed_by_name: changed_by.map(str::to_owned),
    };
    Notes { all: all.into_iter().enumerate().map(annotation).collect(), did: None }
}

fn with_page<T>(words: &Words<'_>, vain: Option<&Vain<'_>>, run: impl FnOnce(&Page<'_>) -> T) -> T {
    let (first, today) = (day_of(date(2026, 5, 25)), day_of(date(2026, 11, 21)));
    let look = Look::parse(&Fields::parse(b"period=30d"), today);
    run(&Page { words, path: "/surveys/7", look: &look, unit: Unit::Week, stretch: (first, today), today, vain })
}

/// On the line.
pub(crate) fn on_line(words: &Words<'_>) -> Vec<Note> {
    with_page(words, None, |page| notes().on_line(words, page.unit, page.stretch))
}

/// Below it, one of them just taken away.
pub(crate) fn full(words: &Words<'_>) -> Written {
    let notes = Notes { did: Some((Did::Removed, Some(Uuid::from_u128(9)))), ..notes() };
    with_page(words, None, |page| Written::new(page, &notes))
}

/// Before anything was written.
pub(crate) fn none(words: &Words<'_>) -> Written {
    with_page(words, None, |page| Written::new(page, &Notes::default()))
}

/// Sent in vain.
pub(crate) fn wrong(words: &Words<'_>) -> Written {
    let fields = Fields::parse(b"day=2026-11-30&text=");
    let mistake = |field: &str, reason| Mistake { field: field.to_owned(), reason, detail: String::new() };
    let vain =
        Vain { which: None, fields: &fields, mistakes: vec![mistake("day", "to-come"), mistake("text", "missing")] };
    with_page(words, Some(&vain), |page| Written::new(page, &notes()))
}

//! Everything that happened to a response, by day, newest first: the invitation, the clicks, the answer and its
//! changes, what colleagues did and noted, and what the same customer said at other times.

use feedback::Band;
use store::response::HistoryEntry;
use store::survey::Survey;

use uuid::Uuid;

use super::found::Found;
use super::{Day, Happened, Note};
use crate::web::address::{Pairs, address};
use crate::web::{entry, rules};
use crate::words::Words;

/// One thing that happened, before it stands in its day.
struct Moment {
    at: i64,
    words: String,
    detail: Option<String>,
    band: Option<Band>,
    now: bool,
    note: Option<Note>,
}

impl Moment {
    fn new(at: i64, words: String) -> Moment {
        Moment { at, words, detail: None, band: None, now: false, note: None }
    }
}

/// A score and a comment, as far as there are any.
#[derive(Clone, Copy)]
struct Said<'a> {
    score: Option<i64>,
    comment: Option<&'a str>,
}

impl<'a> Said<'a> {
    fn before(entry: &'a HistoryEntry) -> Said<'a> {
        Said { score: entry.score, comment: entry.comment.as_deref() }
    }

    /// `3 and a comment`.
    fn words(self, words: &Words<'_>, survey: &Survey) -> String {
        let score = self.score.and_then(|score| survey.scale.score(score).ok());
        let score = score.map(|score| words.scale_value(survey.scale, score.get()));
        match (score, self.comment) {
            (Some(score), Some(_)) => words.text_with("said-both", [("score", score.into())]),
            (Some(score), None) => words.text_with("said-score", [("score", score.into())]),
            (None, _) => words.text("said-comment"),
        }
    }

    fn band(self, survey: &Survey) -> Option<Band> {
        survey.scale.score(self.score?).ok().map(|score| survey.scale.band(score))
    }
}

/// All of it, by day, for a member who came from the view of these pairs.
pub fn days(words: &Words<'_>, found: &Found, member: Uuid, now: i64, view: &Pairs) -> Vec<Day> {
    let mut moments = notes(words, found, member, view);
    moments.extend(answer_and_changes(words, found));
    moments.extend(agreed(words, found));
    moments.extend(before_the_answer(words, found));
    moments.extend(others(words, found));
    moments.extend(ruled(words, found, now));
    // Stable: what happened at the same instant stays newest first.
    moments.sort_by_key(|moment| std::cmp::Reverse(moment.at));
    let mut days: Vec<Day> = Vec::new();
    for moment in moments {
        let name = day_name(words, moment.at, now);
        let happened = Happened {
            time: words.format().time(moment.at),
            machine: words.format().machine(moment.at),
            words: moment.words,
            detail: moment.detail,
            band: moment.band,
            now: moment.now,
            note: moment.note,
            address: None,
        };
        match days.last_mut().filter(|day| day.name == name) {
            Some(day) => day.happened.push(happened),
            None => days.push(Day { name, happened: vec![happened] }),
        }
    }
    days
}

/// `Today`, or the day.
pub fn day_name(words: &Words<'_>, at: i64, now: i64) -> String {
    let (day, today) = (words.format().date(at), words.format().date(now));
    if day == today {
        words.text("day-today")
    } else if today.yesterday().is_ok_and(|yesterday| day == yesterday) {
        words.text("day-yesterday")
    } else {
        words.format().civil_day(day)
    }
}

/// What colleagues noted. Its author may take a note away.
fn notes(words: &Words<'_>, found: &Found, member: Uuid, view: &Pairs) -> Vec<Moment> {
    let moment = |note: &store::note::Note| {
        let name = note.by_name.clone().unwrap_or_else(|| words.text("somebody"));
        let path = format!("/responses/{}/notes/{}/remove", found.row.id.simple(), note.id.simple());
        let remove = (note.by_user == member).then(|| address(&path, view));
        let told = words.text_with("time-noted", [("name", name.into())]);
        Moment { note: Some(Note { text: note.text.clone(), remove }), ..Moment::new(note.at, told) }
    };
    found.notes.iter().map(moment).collect()
}

/// The history keeps what was said before each change, so what was said after it is what the next one kept.
fn answer_and_changes(words: &Words<'_>, found: &Found) -> Vec<Moment> {
    let survey = &found.survey;
    let mut said = Said { score: found.row.said.score.map(i64::from), comment: found.row.said.comment.as_deref() };
    let mut now = true;
    let mut moments = Vec::with_capacity(found.history.len() + 1);
    for (nth, entry) in found.history.iter().enumerate() {
        let name = || entry.by_name.clone().unwrap_or_else(|| words.text("somebody"));
        let moment = match entry.what.as_str() {
            "edited" => {
                let before = Said::before(entry);
                let moment = Moment {
                    detail: Some(words.text_with("time-before", [("said", before.words(words, survey).into())])),
                    band: said.band(survey),
                    now: std::mem::take(&mut now),
                    ..Moment::new(
                        entry.at,
                        words.text_with("time-edited", [("said", said.words(words, survey).into())]),
                    )
                };
                said = before;
                moment
            }
            "pending" => {
                let proposed = Said::before(entry).words(words, survey);
                let moment = Moment::new(entry.at, words.text_with("time-pending", [("said", proposed.into())]));
                Moment { detail: Some(words.text("time-pending-detail")), ..moment }
            }
            "excluded" => {
                let moment = Moment::new(entry.at, words.text_with("time-excluded", [("name", name().into())]));
                Moment { detail: why(words, found, nth).or_else(|| entry.note.clone()), ..moment }
            }
            "restored" => Moment::new(entry.at, words.text_with("time-restored", [("name", name().into())])),
            "given-back" if entry.note.is_none() => {
                Moment::new(entry.at, words.text_with("time-released", [("name", name().into())]))
            }
            "given" | "given-back" => {
                let owner = entry.note.clone().unwrap_or_default();
                let is_own = entry.by_name.as_deref() == Some(owner.as_str());
                let args = [("name", name().into()), ("owner", owner.into())];
                Moment::new(entry.at, words.text_with(if is_own { "time-taken" } else { "time-given" }, args))
            }
            what @ ("tagged" | "untagged" | "starred" | "unstarred" | "released" | "note-removed") => {
                let tag = entry.note.clone().unwrap_or_default();
                let args = [("name", name().into()), ("tag", tag.into())];
                Moment::new(entry.at, words.text_with(&format!("time-{what}"), args))
            }
            what @ ("taken" | "contacted" | "done" | "not-contacted" | "not-done") => {
                Moment::new(entry.at, words.text_with(&format!("time-handling-{what}"), [("name", name().into())]))
            }
            "erased" => Moment::new(entry.at, words.text("time-erased")),
            "answered" => {
                let moment = Moment::new(entry.at, words.text("time-further"));
                Moment { detail: entry.note.clone(), ..moment }
            }
            _ => Moment::new(entry.at, words.text("time-confirmed")),
        };
        moments.push(moment);
    }
    let answered = words.text_with("time-answered", [("said", said.words(words, survey).into())]);
    moments.push(Moment { band: said.band(survey), now, ..Moment::new(found.row.at, answered) });
    moments
}

/// The reason and the note of an exclusion. The history of older ones kept no reason; that of the one that holds is
/// known all the same.
fn why(words: &Words<'_>, found: &Found, nth: usize) -> Option<String> {
    let entry = &found.history[nth];
    let holds = found.history.iter().position(|entry| entry.what == "excluded") == Some(nth);
    let reason = entry.reason.as_deref().or_else(|| found.row.reason.as_deref().filter(|_| holds))?;
    let label = words.text(&format!("reason-{reason}"));
    Some(entry.note.as_ref().map_or_else(|| label.clone(), |note| format!("{label}. {note}")))
}

/// What rules did by themselves: why a customer got that mail.
fn ruled(words: &Words<'_>, found: &Found, now: i64) -> Vec<Moment> {
    let moment = |run: &store::rule::Run| {
        let did = rules::did(words, run, now);
        let told = words.text_with("time-ruled", [("rule", run.name.as_str().into()), ("did", did.into())]);
        Moment::new(run.ended_at.unwrap_or(run.at), told)
    };
    found.runs.iter().map(moment).collect()
}

/// What the customer agreed to, in the words that were shown.
fn agreed(words: &Words<'_>, found: &Found) -> Vec<Moment> {
    let moment = |consent: &store::consent::Consent| {
        let moment = Moment::new(consent.at, words.text("time-agreed"));
        Moment { detail: Some(format!("“{}”", consent.words)), ..moment }
    };
    found.consents.iter().map(moment).collect()
}

fn before_the_answer(words: &Words<'_>, found: &Found) -> Vec<Moment> {
    let clicked = found.seen.map(|seen| {
        let mut detail = words.text_with("time-clicks", [("n", i64::from(seen.requests).into())]);
        if seen.honeypot {
            detail = format!("{detail}. {}", words.text("time-trap"));
        }
        Moment { detail: Some(detail), ..Moment::new(seen.first_at, words.text("time-clicked")) }
    });
    let invitation = found.invitation.as_ref();
    let sent = invitation.and_then(|invitation| invitation.sent_at).map(|at| {
        let mail = found.contact.as_ref().and_then(|contact| contact.email.clone());
        let sent = match mail {
            Some(mail) => words.text_with("time-sent-to", [("mail", mail.into())]),
            None => words.text("time-sent"),
        };
        Moment::new(at, sent)
    });
    let made = invitation.map(|invitation| Moment::new(invitation.created_at, words.text("time-invited")));
    [clicked, sent, made].into_iter().flatten().collect()
}

fn others(words: &Words<'_>, found: &Found) -> Vec<Moment> {
    let moment = |(row, survey): &(store::response::Row, Survey)| {
        let said = Said { score: row.said.score.map(i64::from), comment: row.said.comment.as_deref() };
        let told = words.text_with("time-other", [("said", said.words(words, survey).into())]);
        let state = entry::State::of(words, row).map(|state| state.words);
        let detail = [Some(survey.name.clone()), state].into_iter().flatten().collect::<Vec<_>>().join(" · ");
        Moment { band: said.band(survey), detail: Some(detail), ..Moment::new(row.at, told) }
    };
    found.others.iter().map(moment).collect()
}

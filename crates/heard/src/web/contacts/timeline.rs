//! Everything that happened between a customer and the company, by day, newest first: how they were asked, what they said,
//! what they agreed to, which lists they were put on, and what was changed of what is known of them.

use feedback::Band;
use store::contact::{Card, Event, What};
use store::happening::Happening;
use store::property::Property;
use store::response::Row;
use store::rule::Run;
use store::suppression::Entry;
use store::survey::Survey;

use super::found::Found;
use crate::web::entry;
use crate::web::response::timeline::day_name;
use crate::web::response::{Day, Happened};
use crate::web::rules::did;
use crate::words::Words;

/// One thing that happened, before it stands in its day.
struct Moment {
    at: i64,
    words: String,
    detail: Option<String>,
    band: Option<Band>,
    address: Option<String>,
}

impl Moment {
    fn new(at: i64, words: String) -> Moment {
        Moment { at, words, detail: None, band: None, address: None }
    }
}

/// All of it, by day.
pub fn days(words: &Words<'_>, found: &Found, now: i64) -> Vec<Day> {
    let mut moments = Vec::new();
    moments.extend(responses(words, found));
    moments.extend(invitations(words, found));
    moments.extend(consents(words, found));
    moments.extend(stops(words, found));
    moments.extend(lists(words, found));
    moments.extend(changes(words, found));
    moments.extend(mails(words, found));
    moments.extend(happenings(words, found));
    moments.extend(ruled(words, found, now));
    // Stable: what happened at the same instant stays in this order.
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
            now: false,
            note: None,
            address: moment.address,
        };
        match days.last_mut().filter(|day| day.name == name) {
            Some(day) => day.happened.push(happened),
            None => days.push(Day { name, happened: vec![happened] }),
        }
    }
    days
}

fn responses(words: &Words<'_>, found: &Found) -> Vec<Moment> {
    let moment = |(row, survey): &(Row, Survey)| {
        let score = row.said.score.and_then(|score| survey.scale.score(i64::from(score)).ok());
        let told = match score {
            Some(score) => words.text_with(
                "contact-time-rated",
                [
                    ("score", words.scale_value(survey.scale, score.get()).into()),
                    ("survey", survey.name.clone().into()),
                ],
            ),
            None => words.text_with("contact-time-wrote", [("survey", survey.name.clone().into())]),
        };
        let state = entry::State::of(words, row).map(|state| state.words);
        let comment = row.said.comment.as_ref().map(|comment| format!("“{comment}”"));
        let detail = [comment, state].into_iter().flatten().collect::<Vec<_>>().join(" · ");
        Moment {
            band: score.map(|score| survey.scale.band(score)),
            detail: Some(detail).filter(|detail| !detail.is_empty()),
            address: Some(format!("/responses/{}", row.id.simple())),
            ..Moment::new(row.at, told)
        }
    };
    found.responses.iter().map(moment).collect()
}

fn invitations(words: &Words<'_>, found: &Found) -> Vec<Moment> {
    let name = |survey: i64| found.surveys.iter().find(|one| one.id == survey).map(|one| one.name.clone());
    let mut moments = Vec::new();
    for invitation in found.invitations.iter().filter(|one| !one.is_test) {
        let survey = name(invitation.survey).unwrap_or_default();
        let at = invitation.sent_at.unwrap_or(invitation.created_at);
        let place = words.fact(feedback::Fact::Place, &invitation.facts.place);
        let told = words.text_with("contact-time-asked", [("survey", survey.into())]);
        moments.push(Moment { detail: Some(place), ..Moment::new(at, told) });
    }
    moments
}

fn consents(words: &Words<'_>, found: &Found) -> Vec<Moment> {
    let moment = |consent: &store::contact::consent::Consent| {
        let key = if consent.given { "contact-time-agreed" } else { "contact-time-withdrew" };
        let channel = words.text(&format!("channel-{}", consent.channel));
        let told = words.text_with(key, [("channel", channel.into())]);
        let quoted = Some(&consent.words).filter(|words| !words.is_empty()).map(|words| format!("“{words}”"));
        let source = Some(consent.source.clone()).filter(|source| !source.is_empty());
        let basis = consent.given.then(|| words.text(&format!("basis-{}", consent.basis)));
        let detail = [basis, source, quoted].into_iter().flatten().collect::<Vec<_>>().join(" · ");
        Moment { detail: Some(detail), ..Moment::new(consent.at, told) }
    };
    found.consents.iter().map(moment).collect()
}

fn stops(words: &Words<'_>, found: &Found) -> Vec<Moment> {
    let moment = |entry: &Entry| {
        let (told, detail) = stop(words, entry);
        let address = Some("/contacts/stopped".to_owned());
        Moment { detail: Some(detail), address, ..Moment::new(entry.at, told) }
    };
    found.stopped.iter().map(moment).collect()
}

/// What is not written to them, and why and until when.
pub fn stop(words: &Words<'_>, entry: &Entry) -> (String, String) {
    let format = words.format();
    let reason = words.text(&format!("stopped-reason-{}", entry.reason));
    let by_mail = |name: &String| words.text_with("stopped-by-mail", [("campaign", name.clone().into())]);
    let until = |at| words.text_with("stopped-until", [("until", format.civil_day(format.date(at)).into())]);
    let note = entry.note.as_ref().map(|note| format!("“{note}”"));
    let detail = [Some(reason), entry.campaign.as_ref().map(by_mail), entry.until.map(until), note];
    let told = words.text(&format!("contact-time-stopped-{}", entry.target.scope));
    (told, detail.into_iter().flatten().collect::<Vec<_>>().join(" · "))
}

fn lists(words: &Words<'_>, found: &Found) -> Vec<Moment> {
    let moment = |(list, at): &(store::list::List, i64)| {
        let told = words.text_with("contact-time-listed", [("list", list.name.clone().into())]);
        Moment { address: Some(format!("/contacts?list={}", list.id.simple())), ..Moment::new(*at, told) }
    };
    found.on.iter().map(moment).collect()
}

/// What other systems told of them.
fn happenings(words: &Words<'_>, found: &Found) -> Vec<Moment> {
    let moment = |one: &Happening| {
        let said = one.properties.iter().map(|(name, one)| format!("{name}: {}", words.property_value(one)));
        let detail = said.collect::<Vec<_>>().join(" · ");
        Moment { detail: Some(detail).filter(|detail| !detail.is_empty()), ..Moment::new(one.at, one.name.clone()) }
    };
    found.happenings.iter().map(moment).collect()
}

/// What rules did about that.
fn ruled(words: &Words<'_>, found: &Found, now: i64) -> Vec<Moment> {
    let moment = |run: &Run| {
        let args = [("rule", run.name.clone().into()), ("did", did(words, run, now).into())];
        let address = Some(format!("/rules/{}", run.rule.simple()));
        Moment { address, ..Moment::new(run.ended_at.unwrap_or(run.at), words.text_with("time-ruled", args)) }
    };
    found.ruled.iter().map(moment).collect()
}

/// The mails to them and what came back of these, and what they wrote that is no answer.
fn mails(words: &Words<'_>, found: &Found) -> Vec<Moment> {
    let mut moments = Vec::new();
    for message in &found.messages {
        let said = [&message.subject, &message.words].into_iter().find(|text| !text.is_empty());
        let address = Some("/messages".to_owned() + if message.handled_at.is_some() { "?handled=yes" } else { "" });
        let detail = said.map(|text| format!("“{text}”"));
        moments.push(Moment { detail, address, ..Moment::new(message.at, words.text("contact-time-message")) });
    }
    for one in &found.mails {
        let told = |key: &str| words.text_with(key, [("address", one.to.clone().into())]);
        let kind = words.text_with("mail-kind", [("kind", one.kind.clone().into())]);
        let state = words.text_with("mail-state", [("state", one.state.clone().into())]);
        let detail = Some(format!("{kind} · {state}"));
        moments.push(Moment { detail, ..Moment::new(one.at, told("contact-time-mailed")) });
        if let Some(at) = one.bounced_at {
            let (how, status) = one.bounce.as_deref().unwrap_or("soft").split_once(' ').unwrap_or(("soft", ""));
            let detail = Some(format!("{} {status}", words.text(&format!("bounce-{how}"))).trim().to_owned());
            moments.push(Moment { detail, ..Moment::new(at, told("contact-time-bounced")) });
        }
        if let Some(at) = one.complained_at {
            moments.push(Moment::new(at, told("contact-time-complained")));
        }
    }
    moments
}

/// What was changed: the state after a change is the one before the next, or what is known now.
fn changes(words: &Words<'_>, found: &Found) -> Vec<Moment> {
    let mut after = &found.known.card;
    let mut moments = Vec::with_capacity(found.events.len() + 1);
    for event in &found.events {
        moments.push(Moment {
            detail: difference(words, event, after, &found.properties),
            ..Moment::new(event.at, told(words, event))
        });
        after = &event.before;
    }
    if !found.events.iter().any(|event| event.what == What::Added) {
        let key = if found.known.import.is_some() { "contact-time-imported" } else { "contact-time-known" };
        let address = found.known.import.map(|import| format!("/contacts/import/{}", import.simple()));
        moments.push(Moment { address, ..Moment::new(found.known.created_at, words.text(key)) });
    }
    moments
}

fn told(words: &Words<'_>, event: &Event) -> String {
    let name = match (&event.name, event.import) {
        (Some(name), _) => name.clone(),
        (None, Some(_)) => words.text("contact-time-an-import"),
        (None, None) => words.text("somebody"),
    };
    words.text_with(&format!("contact-time-{}", event.what), [("name", name.into())])
}

/// What is another than before, field by field: `E-mail: old → new`.
fn difference(words: &Words<'_>, event: &Event, after: &Card, properties: &[Property]) -> Option<String> {
    let before = fields(words, &event.before, properties);
    let now = fields(words, after, properties);
    let mut lines = Vec::new();
    let mut names: Vec<&String> = Vec::new();
    names.extend(before.iter().chain(&now).map(|(name, _)| name));
    let mut seen = Vec::new();
    for name in names {
        let of = |fields: &[(String, String)]| fields.iter().find(|(one, _)| one == name).map(|(_, text)| text.clone());
        let (was, is) = (of(&before), of(&now));
        if seen.contains(name) || was == is {
            continue;
        }
        seen.push(name.clone());
        lines.push(match (was, is) {
            (None, Some(is)) => format!("{name}: {is}"),
            (Some(was), Some(is)) => format!("{name}: {was} → {is}"),
            (was, None) => format!("{name}: {} → –", was.unwrap_or_default()),
        });
    }
    (!lines.is_empty()).then(|| lines.join(" · "))
}

/// What a card says, each field with its name.
pub fn fields(words: &Words<'_>, card: &Card, properties: &[Property]) -> Vec<(String, String)> {
    let usual = [
        ("contact-name", card.name.clone()),
        ("contact-emails", Some(card.emails.join(", ")).filter(|text| !text.is_empty())),
        ("contact-phones", Some(card.phones.join(", ")).filter(|text| !text.is_empty())),
        ("contact-account", card.account.clone()),
        ("contact-owner", card.owner.as_deref().map(|owner| words.fact(feedback::Fact::Agent, owner))),
        ("contact-language", card.language.as_deref().map(|code| words.language(code))),
        ("contact-country", card.country.clone()),
        ("contact-zone", card.zone.clone()),
    ];
    let usual = usual.into_iter().filter_map(|(key, text)| Some((words.text(key), text?)));
    let named = |key: &String| properties.iter().find(|one| one.key == *key).map_or(key, |one| &one.name).clone();
    let own = card.properties.iter().map(|(key, one)| (named(key), words.property_value(one)));
    usual.chain(own).collect()
}

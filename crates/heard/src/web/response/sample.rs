//! Invented single responses: one with all there can be, one from an open link, one left out.

use feedback::{Band, Scale};
use store::response::Reason;

use super::handling::{Clock, Handling, Made};
use super::owner::Owning;
use super::{Action, Answer, Contact, Day, Fact, Happened, Invitation, Link, Note, Other, Typed, Version, View};
use crate::envelope::{Letter, Offered};
use crate::web::entry::{Chip, Owned, State, Verbatim};
use crate::web::filters::Choice;
use crate::web::samples::{NOW, with_words};
use crate::web::shell::{self, Here, initials};
use crate::words::{Badge, Words};

const MINUTE: i64 = 60_000;
const DAY: i64 = 1_440 * MINUTE;
const AT: i64 = NOW - 31 * MINUTE;

/// Taken, and nobody has reached the customer yet.
fn handled() -> Handling {
    let made = |key, by: Option<&str>, back| Made { key, by: by.map(str::to_owned), back };
    let steps = vec![
        made("taken", Some("Maja Zupan, 12 minutes after the answer"), false),
        made("contacted", Some("Maja Zupan, 20 minutes after the answer"), true),
        made("done", None, false),
    ];
    let clock = Some(Clock { words: "The customer has waited for 25 hours; the aim is 24 hours.".into(), late: true });
    Handling { steps, next: Some("done"), clock }
}

/// All there can be.
pub(crate) fn full() -> View {
    with_words(|words| View {
        answers: vec![Answer {
            question: "Co możemy zrobić lepiej?".into(),
            answer: said("pl", "Dawać znać, kiedy coś się opóźnia."),
        }],
        contact: Some(Contact {
            address: "/contacts/0197aa09".into(),
            name: "Zofia Lipowa".into(),
            initials: initials("Zofia Lipowa"),
            mail: Some("zofia.lipowa@example.com".into()),
            envelope: Some(offered()),
            others: vec![Other {
                address: "/responses/0197aa01".into(),
                score: badge(words, 8),
                when: words.when(AT - 252 * DAY, NOW),
            }],
        }),
        invitation: Some(Invitation {
            made: words.when(AT - 140 * MINUTE, NOW),
            sent: Some(words.when(AT - 16 * MINUTE, NOW)),
            expires: Some(words.when(AT + 90 * DAY, NOW)),
            clicks: 3,
        }),
        versions: vec![Version {
            score: badge(words, 4),
            comment: Some(said("pl", "Czekałam dwa tygodnie.")),
            when: words.when(AT - 4 * MINUTE, NOW),
            until: Some(words.when(AT, NOW)),
        }],
        pending: Some(Version {
            score: badge(words, 10),
            comment: Some(said("pl", "Dziękuję, już wszystko dobrze.")),
            when: words.when(AT + 9 * MINUTE, NOW),
            until: None,
        }),
        starred: true,
        tags: ["Delivery", "Call <back>"]
            .map(|name| Chip { name: name.into(), address: "/responses?survey=7&filter=tag+%3D+x".into() })
            .into(),
        offered: vec!["Call <back>".into(), "Delivery".into()],
        wants_contact: true,
        owner: owning("Maja Zupan"),
        handling: handled(),
        newer: None,
        older: Some("/responses/0198f2c3".into()),
        ..base(words)
    })
}

/// What may be written to somebody who answered.
pub(crate) fn offered() -> Offered {
    let letter = |name: &str, language: Option<&str>| Letter {
        name: name.into(),
        language: language.map(str::to_owned),
        url: format!("mailto:zofia.lipowa@example.com?subject=Your%20answer&body={}", name.len()),
    };
    let others = vec![letter("Request <for> a testimonial", None), letter("Po popravilu", Some("Slovenian"))];
    Offered { first: letter("Thanks for the answer", None), others }
}

fn owning(name: &str) -> Owning {
    let choice = |label: &str| Choice { value: label.to_lowercase(), label: label.into(), chosen: label == name };
    let now = Owned { name: name.into(), initials: initials(name), address: "/responses?filter=owner".into() };
    Owning { now: Some(now), is_me: false, colleagues: ["Iva Hrast", "Maja Zupan"].map(choice).into() }
}

/// Through the open link, without a comment.
pub(crate) fn anonymous() -> View {
    with_words(|words| View {
        who: "Somebody, through the open link".into(),
        comment: None,
        state: Some(State { key: "provisional".into(), words: words.text("state-provisional") }),
        facts: Vec::new(),
        action: Action::Nothing,
        ..base(words)
    })
}

/// A tag and a note that cannot be.
pub(crate) fn mistaken() -> View {
    with_words(|words| {
        let vain = |text: &str, key| Typed { text: text.into(), error: Some(words.text(key)) };
        View { tagging: vain("x", "bulk-tag-long"), noting: vain("", "note-none"), ..base(words) }
    })
}

/// Left out of the score.
pub(crate) fn excluded() -> View {
    with_words(|words| View {
        state: Some(State { key: "excluded".into(), words: "Left out: a duplicate".into() }),
        action: Action::Restore {
            why: "Iva Hrast left it out today, 14:40: a duplicate.".into(),
            note: Some("She answered the reminder as well.".into()),
        },
        ..base(words)
    })
}

fn base(words: &Words<'_>) -> View {
    View {
        shell: shell::sample(Here::Responses),
        address: "/responses/0198f2c4".into(),
        query: "?survey=7".into(),
        feed: "/responses?survey=7".into(),
        wants_contact: false,
        who: "Zofia Lipowa".into(),
        survey: Link { words: "After a repair".into(), address: "/surveys/7".into() },
        state: None,
        score: badge(words, 3),
        question: said("pl", "Jak bardzo prawdopodobne jest, że poleci Pani firmę Lindentree Cycles znajomemu?"),
        comment: Some(said(
            "pl",
            "Obsługa miła, ale na przesyłkę czekałam dwa tygodnie, a na infolinii trzy razy usłyszałam co innego. Wystarczyłby jeden SMS z informacją o opóźnieniu.",
        )),
        answers: Vec::new(),
        starred: false,
        tags: Vec::new(),
        offered: Vec::new(),
        owner: Owning::default(),
        handling: Handling::default(),
        to_tell: owning("").colleagues,
        tagging: Typed::default(),
        noting: Typed::default(),
        when: words.when(AT, NOW),
        how: vec!["Polish".into(), "E-mail".into(), "Survey version 4".into()],
        contact: None,
        facts: facts(&[
            ("Place", "Online shop"),
            ("Language", "Polish"),
            ("Team", "Shop"),
            ("Agent", "Jonas Eik"),
            ("Country", "Poland"),
            ("order", "88-1207"),
        ]),
        invitation: None,
        pending: None,
        versions: Vec::new(),
        days: days(),
        action: Action::Exclude {
            reasons: Reason::ALL.map(|reason| reason_of(words, reason.key())).into(),
            note: String::new(),
            error: None,
        },
        older: None,
        newer: None,
    }
}

fn days() -> Vec<Day> {
    let happened = |time: &str, words: &str, detail: Option<&str>| Happened {
        time: time.to_owned(),
        machine: format!("2026-11-21T{time}:00+01:00"),
        words: words.to_owned(),
        detail: detail.map(str::to_owned),
        band: None,
        now: false,
        note: None,
        address: None,
    };
    let note = |text: &str, remove: Option<&str>| Happened {
        note: Some(Note { text: text.to_owned(), remove: remove.map(str::to_owned) }),
        ..happened("14:40", "Iva Hrast noted", None)
    };
    let confirmed = Happened {
        band: Some(Band::Detractor),
        now: true,
        ..happened("14:21", "Confirmed a score of 3 and wrote a comment", Some("First pressed 4, then chose 3."))
    };
    vec![
        Day {
            name: "Today".into(),
            happened: vec![
                note(
                    "Called her.\nThe parcel <em>is</em> there.",
                    Some("/responses/0198f2c4/notes/0198f2c5/remove?survey=7"),
                ),
                note("Ask the carrier.", None),
                confirmed,
                happened("14:05", "The link was opened by a mail scanner", Some("Not counted")),
                happened("14:05", "Survey sent to zofia.lipowa@example.com and accepted by its server", None),
            ],
        },
        Day {
            name: "March 14, 2026".into(),
            happened: vec![Happened {
                band: Some(Band::Passive),
                ..happened("09:12", "Earlier response: 8, no comment", None)
            }],
        },
    ]
}

fn badge(words: &Words<'_>, score: i64) -> Option<Badge> {
    Scale::Nps.score(score).ok().map(|score| words.badge(Scale::Nps, score))
}

fn said(language: &str, text: &str) -> Verbatim {
    Verbatim::new(text, language)
}

fn reason_of(words: &Words<'_>, reason: &str) -> Choice {
    Choice { value: reason.to_owned(), label: words.text(&format!("reason-{reason}")), chosen: false }
}

fn facts(facts: &[(&str, &str)]) -> Vec<Fact> {
    facts.iter().map(|(name, value)| Fact { name: (*name).to_owned(), value: (*value).to_owned() }).collect()
}

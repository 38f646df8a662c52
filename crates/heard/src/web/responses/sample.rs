//! Invented responses in six languages.

use feedback::Scale;

use super::bulk::{Acted, Bulk};
use super::{Files, Fresh, View, Waiting};
use crate::web::entry::{Chip, Entry, Marked, Owned, State, Verbatim};
use crate::web::filters::{Filters, Pick};
use crate::web::live;
use crate::web::response::reasons;
use crate::web::samples::{NOW, filters, options, with_words};
use crate::web::shell::{self, Here};
use crate::words::Words;

/// A feed in which some wait for a second press.
pub(crate) fn full() -> View {
    with_words(|words| View {
        waiting: Some(Waiting { n: 2, entries: waiting(words), address: "/responses?state=provisional".into() }),
        bulk: Some(bulk(words, &marked(entries(words)))),
        acted: Some(Acted {
            words: "12 responses tagged “Delivery”. 1 was so already.".into(),
            undo: Some("0198f2c4".into()),
            query: "?survey=7".into(),
        }),
        entries: marked(entries(words)),
        older: Some("/responses?before=0198f2c4".into()),
        file: Some(file()),
        note: "318 responses, 211 with a comment, newest first.".into(),
        ..base(words, form(words, "After a repair"))
    })
}

fn file() -> Files {
    let [sheet, csv, lines] = ["xlsx", "csv", "jsonl"].map(|format| format!("/responses.{format}?survey=1"));
    Files { n: 318, sheet: Some(sheet), csv, lines }
}

/// More than a sheet takes.
pub(crate) fn huge() -> View {
    View { file: Some(Files { n: 1_200_000, sheet: None, ..file() }), ..full() }
}

/// A view that nothing fits.
pub(crate) fn none() -> View {
    with_words(|words| View {
        note: "No response.".into(),
        newest: Some("/responses".into()),
        ..base(words, form(words, "After a repair"))
    })
}

/// A form that was sent in vain, in a workspace without a tag.
pub(crate) fn mistaken() -> View {
    with_words(|words| {
        let entries = marked(entries(words));
        let vain = Bulk {
            tags: Vec::new(),
            tag: "a tag that is far too long to be one at all".into(),
            mistake: Some(words.text("bulk-tag-long")),
            can_restore: false,
            ..bulk(words, &entries)
        };
        let acted = Acted { words: "Nothing changed.".into(), undo: None, query: String::new() };
        View { bulk: Some(vain), acted: Some(acted), entries, starred: None, ..base(words, form(words, "")) }
    })
}

/// Nothing has the mark that is asked for.
pub(crate) fn unmarked() -> View {
    View { asked_marks: Some("starred"), ..none() }
}

/// Before the first response.
pub(crate) fn empty() -> View {
    with_words(|words| View { ever: false, survey: None, ..base(words, form(words, "")) })
}

fn base(_: &Words<'_>, form: Filters) -> View {
    View {
        shell: shell::sample(Here::Responses),
        live: live::sample().asking("seen", 318),
        fresh: Some(Fresh { n: 1200, address: "/responses".into() }),
        survey: Some("After a repair".into()),
        saving: crate::web::views::sample::saving(None),
        form,
        note: String::new(),
        waiting: None,
        entries: Vec::new(),
        bulk: None,
        acted: None,
        starred: Some("/responses?filter=starred+%3D+yes".into()),
        mine: Some("/responses?filter=owner+%3D+me".into()),
        asked_marks: None,
        older: None,
        newest: None,
        ever: true,
        everything: "/responses".into(),
        file: None,
    }
}

fn form(words: &Words<'_>, survey: &str) -> Filters {
    let bands = [("detractor", "0 to 6"), ("passive", "7 and 8"), ("promoter", "9 and 10")];
    let comments = ["any", "with", "without"].map(|key| (key.to_owned(), words.text(&format!("comment-{key}"))));
    let states = ["confirmed", "provisional", "excluded", "test"]
        .map(|key| (key.to_owned(), words.text(&format!("state-{key}"))));
    let picks = vec![
        Pick::any("survey", words, &survey.to_lowercase(), options(&["After a repair", "Twice a year"])),
        Pick::any("band", words, "", bands.map(|(value, label)| (value.to_owned(), label.to_owned()))),
        Pick::any("place", words, "", options(&["Ljubljana workshop", "Online shop"])),
        Pick::any("language", words, "", options(&["Slovenian", "Polish"])),
        Pick::one_of("comment", words, ["any", "any"], comments),
        Pick::one_of("state", words, ["confirmed", "confirmed"], states),
    ];
    filters(words, "/responses", "30d", picks)
}

/// The feed, newest first.
pub(crate) fn entries(words: &Words<'_>) -> Vec<Entry> {
    let entry = |minutes: i64, score, [who, place, language]: [&str; 3], comment| {
        entry(words, NOW - minutes * 60_000, score, [who, place, language], comment)
    };
    vec![
        entry(
            31,
            3,
            ["Zofia Lipowa", "Online shop", "pl"],
            "Obsługa miła, ale na przesyłkę czekałam dwa tygodnie, a na infolinii trzy razy usłyszałam co innego. Wystarczyłby jeden SMS z informacją o opóźnieniu.",
        ),
        entry(
            64,
            10,
            ["Mila Javornik", "Ljubljana workshop", "sl"],
            "Kolo so mi popravili še isti dan, mojster pa mi je mimogrede pokazal, kako naj si sama nastavim zavore. Super bi bilo, če bi termin lahko rezervirali tudi zvečer.",
        ),
        entry(
            107,
            6,
            ["Tor Granskog", "Oslo workshop", "nb"],
            "Sykkelen ble bra, men jeg måtte ringe tre ganger for å få vite at den var ferdig.",
        ),
        entry(
            142,
            9,
            ["Петар Јасенов", "Skopje workshop", "mk"],
            "Многу љубезен персонал и чесна цена. Единствено, паркингот пред сервисот е секогаш полн.",
        ),
        entry(
            175,
            8,
            ["Hanna Birkenfeld", "Hamburg pop-up", "de"],
            "Saubere Arbeit und freundliche Beratung. Die Rechnung hätte ich lieber per E-Mail statt auf Papier.",
        ),
        entry(
            1_500,
            2,
            ["Rowan Ashdown", "Ljubljana workshop", "en"],
            "The new chain slipped on the first hill. I called twice and nobody rang back.\n\nFrankly it felt <b>unsafe</b>.",
        ),
        entry(5_000, 9, ["Vid Brezar", "Ljubljana workshop", ""], ""),
        entry(
            5_400,
            10,
            ["Somebody, through the open link", "Kraków workshop", "pl"],
            "Szybko i uczciwie. Polecam każdemu, kto dojeżdża rowerem do pracy.",
        ),
    ]
}

fn waiting(words: &Words<'_>) -> Vec<Entry> {
    let provisional = State { key: "provisional".into(), words: words.text("state-provisional") };
    let entry = |minutes: i64, score, who: &str| Entry {
        state: Some(provisional.clone()),
        ..entry(words, NOW - minutes * 60_000, score, [who, "Online shop", ""], "")
    };
    vec![entry(12, 0, "Anton Breza"), entry(55, 10, "Filip Gaj")]
}

fn entry(words: &Words<'_>, at: i64, score: i64, [who, place, language]: [&str; 3], comment: &str) -> Entry {
    let mut facts = vec![place.to_owned()];
    if !language.is_empty() {
        facts.push(words.language(language));
    }
    Entry {
        address: format!("/responses/{at}"),
        score: Scale::Nps.score(score).ok().map(|score| words.badge(Scale::Nps, score)),
        comment: (!comment.is_empty()).then(|| Verbatim::new(comment, language)),
        who: who.to_owned(),
        facts,
        when: words.when(at, NOW),
        state: None,
        envelope: who.starts_with(['H', 'Z']).then(|| "mailto:hanna@example.com?subject=Ihre%20Antwort".into()),
        marks: None,
    }
}

/// The same as in the feed: two of them starred, three with tags, one selected.
fn marked(entries: Vec<Entry>) -> Vec<Entry> {
    let chip = |name: &&str| Chip { name: (*name).to_owned(), address: format!("/responses?filter=tag+%3D+{name}") };
    let marked = |(nth, entry): (usize, Entry)| {
        let tags: &[&str] = match nth {
            0 => &["Delivery", "Call back"],
            2 => &["Waiting time"],
            5 => &["<i>Safety</i>"],
            _ => &[],
        };
        let marks = Marked {
            can_change: true,
            id: format!("{nth:032x}"),
            tags: tags.iter().map(chip).collect(),
            starred: [0, 5].contains(&nth),
            owner: (nth == 0).then(|| Owned {
                name: "Maja Zupan".into(),
                initials: "MZ".into(),
                address: "/responses?filter=owner".into(),
            }),
            star: format!("/responses/{nth:032x}/star?survey=7"),
            chosen: nth == 2,
        };
        Entry { marks: Some(marks), ..entry }
    };
    entries.into_iter().enumerate().map(marked).collect()
}

fn bulk(words: &Words<'_>, entries: &[Entry]) -> Bulk {
    Bulk {
        query: "?survey=7".into(),
        shown: entries.iter().filter_map(|entry| Some(entry.marks.as_ref()?.id.clone())).collect(),
        all: false,
        tag: String::new(),
        tags: vec!["Call back".into(), "Delivery".into(), "Waiting time".into()],
        colleagues: super::super::response::owner::choices(&[], None),
        reasons: reasons(words, None),
        excluding: false,
        note: String::new(),
        can_exclude: true,
        can_restore: true,
        mistake: None,
    }
}

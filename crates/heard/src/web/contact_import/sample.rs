//! How the pages of imports of customers look; what the samples say is invented.

use std::collections::BTreeMap;

use store::contact::consent::{Basis, Channel};
use store::contact::import::{Kept, Undone};
use store::list::List;
use store::property::{Kind, Property};
use uuid::Uuid;

use super::{Earlier, View, mapping, run, undo};
use crate::contact_import::{Agreed, Around, Findings, Look, Mapping, Onto, Remark, Role, Wrong};
use crate::import::{Column, Listed};
use crate::table::Fault;
use crate::web::samples::{NOW, with_words};
use crate::web::shell::{Here, sample as shell};

pub(crate) fn empty() -> View {
    View { shell: shell(Here::Contacts), pasted: String::new(), mistake: None, megabytes: 200, imports: Vec::new() }
}

pub(crate) fn first() -> View {
    let earlier = |file: &str, state, added, before| Earlier {
        address: "/contacts/import/0199".into(),
        file: file.into(),
        state,
        added,
        changed: added / 7,
        when: with_words(|words| words.when(NOW - before, NOW)),
    };
    View {
        pasted: "Ana <ana@example.com>\n<b>".into(),
        mistake: Some("Please either paste customers or choose a file, not both.".into()),
        imports: vec![
            earlier("customers-2026.csv", "running", 12_000, 60_000),
            earlier("Kunden <final>.xlsx", "stopped", 500, 90_000_000),
            earlier("fair.csv", "undone", 2_353, 9_000_000_000),
            earlier("old.csv", "done", 2_353, 9_000_000_000),
        ],
        ..empty()
    }
}

fn findings() -> Findings {
    let mut findings = Findings {
        rows: 2_390,
        total: 2_358,
        fresh: 2_101,
        changed: 212,
        same: 40,
        again: 5,
        wrong: Listed::default(),
        remarks: Listed::default(),
    };
    for line in 0..31 {
        findings.wrong.add(200 + line * 7, Wrong::Nobody.key(), "");
    }
    findings.wrong.add(900, Wrong::Email.key(), "ana at example <b>");
    findings.remarks.add(14, Remark::Table(Fault::Undecodable).key(), "");
    findings.remarks.add(15, Remark::Taken.key(), "ana@example.com");
    findings
}

fn around() -> Around {
    let list = |id: u128, name: &str| List { id: Uuid::from_u128(id), name: name.into(), filter: None, added_at: 0 };
    Around {
        properties: vec![Property { key: "plan".into(), name: "Plan".into(), kind: Kind::Text }],
        lists: vec![list(1, "Newsletter"), list(2, "Fair <2026>")],
    }
}

fn meant() -> Mapping {
    let column = |name: &str, role: Role| (name.to_owned(), role);
    Mapping {
        sheet: Some("Sheet1".into()),
        heading: true,
        columns: vec![
            column("Vorname", Role::FirstName),
            column("E-Mail", Role::Email),
            column("Seats", Role::New(Kind::Number)),
            column("Opt-in", Role::Agreed),
            column("Notes", Role::LeftBehind),
        ],
        format: None,
        policy: store::contact::Policy::Fill,
        list: Onto::New("Fair 2026".into()),
        country: Some("SI".into()),
        agreed: Some(Agreed {
            channels: vec![Channel::Email],
            basis: Basis::SoftOptIn,
            source: "Order form".into(),
            words: "You may object at any time.".into(),
        }),
        made_list: false,
    }
}

pub(crate) fn mapping() -> mapping::View {
    looked_at(Some(findings()))
}

/// The look at it was stopped.
pub(crate) fn unlooked() -> mapping::View {
    looked_at(None)
}

fn looked_at(findings: Option<Findings>) -> mapping::View {
    let mapping = meant();
    let examples = ["Ana", "ana@example.com", "5", "21.11.2025", "said <b>hello</b>"];
    let columns = mapping.columns.iter().zip(examples);
    let look = Look {
        sheets: vec!["Sheet1".into(), "Sheet2".into()],
        sheet: Some("Sheet1".into()),
        columns: columns.map(|((name, _), one)| Column { name: name.clone(), examples: vec![one.into()] }).collect(),
        unclear: true,
        remembered: Some(("customers-2025.csv".into(), NOW - 9_000_000_000)),
        findings,
        halted: None,
    };
    let view = with_words(|words| mapping::view(words, shell(Here::Contacts), &mapping, &look, &around()));
    mapping::View { address: "/contacts/import/0199".into(), file: "Kunden <final>.xlsx".into(), ..view }
}

fn undone() -> Undone {
    let kept = Kept::ALL.into_iter().zip(1..).map(|(reason, n)| (reason.key().to_owned(), n));
    Undone { gone: 2_090, put_back: 209, kept: kept.collect::<BTreeMap<_, _>>(), addresses: 1 }
}

pub(crate) fn undo() -> undo::View {
    undo::View {
        shell: shell(Here::Contacts),
        address: "/contacts/import/0199".into(),
        file: "Kunden <final>.xlsx".into(),
        fate: with_words(|words| undo::fate(words, &undone())),
        made_list: true,
    }
}

pub(crate) fn run(state: &'static str) -> run::View {
    let is_back = matches!(state, "undoing" | "undone");
    let is_done = state == "done" || is_back;
    let undone = with_words(|words| undo::fate(words, &undone()));
    run::View {
        shell: shell(Here::Contacts),
        address: "/contacts/import/0199".into(),
        file: "Kunden <final>.xlsx".into(),
        state,
        total: 2_358,
        done: if is_done { 2_358 } else { 1_500 },
        added: if is_done { 2_101 } else { 1_300 },
        changed: 212,
        same: 45,
        skipped: 32,
        can_go_on: state == "stopped",
        can_undo: matches!(state, "stopped" | "failed" | "done"),
        list: Some("/contacts?list=0199".into()),
        error: (state == "failed").then(|| "the database failed: disk I/O <error>".into()),
        found: with_words(|words| Some(mapping::found(words, &findings(), &meant()))),
        undo: is_back.then_some(run::Undo { total: 2_327, done: 1_200, fate: undone }),
    }
}

mod tests {
    use super::*;
    use crate::contact_import::{Mistake, reasons};
    use crate::texts::Texts;

    #[test]
    fn every_reason_role_and_mistake_of_customers_has_its_text() {
        let texts = Texts::load().expect("the shipped texts load");
        let tables: Vec<&str> = Fault::ALL.map(Fault::key).into();
        let own = reasons().map(|(key, _)| key).filter(|key| !tables.contains(key));
        let mut keys: Vec<String> = own.map(|key| format!("contact-import-reason-{key}")).collect();
        let plain = Role::PLAIN.into_iter().chain([Role::LeftBehind]);
        keys.extend(plain.map(|role| format!("contact-import-role-{}", role.key())));
        keys.extend(Kind::ALL.map(|kind| format!("contact-import-new-{}", kind.key().replace('_', "-"))));
        keys.extend(Kept::ALL.map(|reason| format!("contact-import-kept-{reason}")));
        let name = String::new;
        let mistakes = [
            Mistake::NoAddress,
            Mistake::Twice(Role::Name),
            Mistake::NoFormat,
            Mistake::NoColumn(name()),
            Mistake::NoProperty(name()),
            Mistake::TooManyProperties,
            Mistake::NoList,
            Mistake::ListName,
            Mistake::Segment,
            Mistake::NoChannel,
            Mistake::NoSource,
            Mistake::AgreedToWhat,
            Mistake::NoCountry(name()),
        ];
        keys.extend(mistakes.map(|mistake| format!("contact-import-mistake-{}", mistake.key())));
        let missing: Vec<String> = keys.into_iter().filter(|key| !texts.has("en", key)).collect();
        assert_eq!(missing, Vec::<String>::new());
    }
}

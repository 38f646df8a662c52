//! How the pages of imports look; what the samples say is invented.

use feedback::{Kind, Scale};
use store::survey::Survey;

use super::{Earlier, View, mapping, run};
use crate::import::{Findings, Listed, Remark, Role, Wrong};
use crate::table::Fault;
use crate::table::columns::Meaning;
use crate::table::date::DateFormat;
use crate::web::filters::Choice;
use crate::web::samples::{NOW, with_words};
use crate::web::shell::{Here, sample as shell};

pub(crate) fn empty() -> View {
    View {
        shell: shell(Here::Import),
        surveys: Vec::new(),
        is_new: true,
        name: String::new(),
        mistake: None,
        megabytes: 200,
        imports: Vec::new(),
    }
}

pub(crate) fn first() -> View {
    let survey = |value: &str, label: &str| Choice { value: value.into(), label: label.into(), chosen: value == "1" };
    let earlier = |file: &str, state, added, before| Earlier {
        address: "/import/0199".into(),
        file: file.into(),
        survey: "After a repair".into(),
        state,
        added,
        when: with_words(|words| words.when(NOW - before, NOW)),
    };
    View {
        surveys: vec![survey("1", "After a repair"), survey("2", "Once a year")],
        is_new: false,
        mistake: Some("This is a PDF, not a table. Export the table as CSV or XLSX.".into()),
        imports: vec![
            earlier("repairs-2025.csv", "running", 12_000, 60_000),
            earlier("Antworten 2024 <final>.xlsx", "stopped", 500, 90_000_000),
            earlier("old.csv", "done", 2_353, 9_000_000_000),
        ],
        ..empty()
    }
}

pub(in crate::web) fn survey() -> Survey {
    Survey {
        workspace: 1,
        id: 1,
        name: "After a repair".into(),
        kind: Kind::Transactional,
        version: 1,
        scale: Scale::Nps,
        subject: "Lindentree Cycles".into(),
        languages: vec!["en".into()],
        slug: "repair".into(),
        created_at: 0,
        open: Default::default(),
        edition: 0,
        content: None,
    }
}

fn findings() -> Findings {
    let mut findings = Findings {
        rows: 2_390,
        total: 2_356,
        scores: [310, 60, 50, 90, 130, 300, 331, 190, 202, 310, 380],
        comments: 3,
        present: 12,
        span: Some((NOW - 30_000_000_000, NOW)),
        wrong: Listed::default(),
        remarks: Listed::default(),
    };
    for line in 0..32 {
        findings.wrong.add(200 + line * 7, Wrong::NoScore.key(), "");
    }
    findings.wrong.add(900, Wrong::Future.key(), "21.11.2062 <b>");
    findings.remarks.add(14, Remark::Table(Fault::Undecodable).key(), "");
    findings.remarks.add(15, Remark::NotAnAddress.key(), "ana at example");
    findings
}

fn choices(chosen: &str, keys: impl Iterator<Item = &'static str>) -> Vec<Choice> {
    keys.map(|key| Choice { value: key.into(), label: key.into(), chosen: key == chosen }).collect()
}

pub(crate) fn mapping() -> mapping::View {
    let column = |name: &str, role: Role, examples: &[&str]| mapping::Column {
        name: name.into(),
        examples: examples.iter().map(|one| (*one).to_owned()).collect(),
        roles: with_words(|words| {
            let label = |role: Role| words.text(&format!("import-role-{}", role.key()));
            Role::all().map(|one| Choice { value: one.key().into(), label: label(one), chosen: one == role }).collect()
        }),
        used: role != Role::LeftBehind,
    };
    mapping::View {
        shell: shell(Here::Import),
        address: "/import/0199".into(),
        file: "repairs-2025.csv".into(),
        survey: "After a repair".into(),
        sheets: choices("Sheet1", ["Sheet1", "Sheet2"].into_iter()),
        columns: vec![
            column("When", Role::Means(Meaning::Date), &["11/04/2018 20:09", "01/05/2018 20:23"]),
            column("NPS_SCORE", Role::Means(Meaning::Score), &["7", "0", "10"]),
            column("text", Role::Means(Meaning::Comment), &["The process was good & I need <b>to see</b>"]),
            column("Qtr", Role::LeftBehind, &[]),
        ],
        formats: choices("dmy", DateFormat::ALL.map(DateFormat::key).into_iter()),
        unclear: true,
        zone: "Europe/Ljubljana".into(),
        zones: vec!["Europe/Ljubljana".into(), "UTC".into()],
        keep_comments: true,
        mistakes: vec!["Please choose how the dates are written.".into()],
        found: with_words(|words| Some(mapping::found(words, &findings(), &survey()))),
    }
}

pub(crate) fn run(state: &'static str) -> run::View {
    let is_done = state == "done";
    run::View {
        shell: shell(Here::Import),
        address: "/import/0199".into(),
        file: "repairs-2025.csv".into(),
        survey: "After a repair".into(),
        overview: "/surveys/1".into(),
        state,
        total: 2_356,
        done: if is_done { 2_356 } else { 1_500 },
        added: if is_done { 2_344 } else { 1_488 },
        repeated: 12,
        skipped: 33,
        can_go_on: state == "stopped",
        error: (state == "failed").then(|| "the database failed: disk I/O <error>".into()),
        found: with_words(|words| Some(mapping::found(words, &findings(), &survey()))),
        score: with_words(|words| {
            let histogram = feedback::Histogram::from_counts(findings().scores);
            mapping::score(words, &histogram, &survey()).filter(|_| is_done)
        }),
    }
}

mod tests {
    use crate::import::{Mistake, Role};
    use crate::table::columns::Meaning;
    use crate::table::date::DateFormat;
    use crate::texts::Texts;

    #[test]
    fn every_reason_role_and_mistake_has_its_text() {
        let texts = Texts::load().expect("the shipped texts load");
        let mut keys: Vec<String> = Role::all().map(|role| format!("import-role-{}", role.key())).collect();
        keys.extend(DateFormat::ALL.map(|format| format!("import-format-{}", format.key())));
        keys.extend(crate::import::reasons().map(|(key, _)| format!("import-reason-{key}")));
        let mistakes = [
            Mistake::Nothing,
            Mistake::Twice(Meaning::Score),
            Mistake::NoFormat,
            Mistake::NoZone(String::new()),
            Mistake::NoColumn(String::new()),
        ];
        keys.extend(mistakes.map(|mistake| format!("import-mistake-{}", mistake.key())));
        let missing: Vec<String> = keys.into_iter().filter(|key| !texts.has("en", key)).collect();
        assert_eq!(missing, Vec::<String>::new());
    }
}

//! History is brought in: what a person sees on the way, and that every row is added once, whatever happens.

mod once;
mod saved;
#[path = "../../src/table/tests/workbook.rs"]
pub mod workbook;

use std::fmt::Write;
use std::time::Duration;

use axum::http::Method;
use feedback::{Histogram, Scale, rounding};
use heard::import::{BATCH, Job, Stop, folder, run};
use heard::sweeps;
use heard::table::Source;
use store::import::{Import, State as Step};
use store::response::{Origin, Row};
use store::score::Slice;
use uuid::Uuid;

use crate::stage::{DAY, MINUTE, Reply, Stage};
use workbook::{Workbook, sheet};

const BOUNDARY: &str = "----heard";

/// Four good rows and three others.
const REPAIRS: &str = "When;Score;Comment;Mail;Shop;Till\n\
    21.10.2026 10:00;9;Hitro in prijazno;Ana@Example.com;Maribor;3\n\
    20.10.2026 09:30;3;\"Predolgo, in\nbrez klica\";;Celje;1\n\
    22.10.2026 11:00;10;;ana@example.com;Maribor;3\n\
    22.10.2026 11:00;10;;ana@example.com;Maribor;3\n\
    22.10.2026;;Samo komentar;;Celje;\n\
    23.10.2026;11;Preveč;;Celje;\n\
    31.9.2026;8;Ta dan ne obstaja;;Celje;\n";

impl Stage {
    /// Somebody with a cookie brings a file to the stage's survey.
    pub async fn bring(&self, cookie: &str, name: &str, bytes: &[u8]) -> Reply {
        let csrf = self.get_as(cookie, "/import").await.field("csrf");
        let survey = self.survey.as_ref().expect("a survey").id.to_string();
        self.upload(cookie, &[("csrf", &csrf), ("survey", &survey), ("name", "")], name, bytes).await
    }

    async fn upload(&self, cookie: &str, fields: &[(&str, &str)], name: &str, bytes: &[u8]) -> Reply {
        let mut body = String::new();
        for (field, value) in fields {
            write!(body, "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n")
                .expect("a String takes any text");
        }
        write!(body, "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n")
            .expect("a String takes any text");
        let mut body = body.into_bytes();
        body.extend(bytes);
        body.extend(format!("\r\n--{BOUNDARY}--\r\n").bytes());
        let media = format!("multipart/form-data; boundary={BOUNDARY}");
        self.send(Method::POST, "/import", &[("cookie", cookie), ("content-type", &media)], body).await
    }

    async fn press(&self, cookie: &str, address: &str, what: &str, form: &str) -> Reply {
        let csrf = self.get_as(cookie, address).await.field("csrf");
        self.post_as(cookie, &format!("{address}/{what}"), &format!("csrf={csrf}{form}")).await
    }

    /// The page of an import, as soon as it does not run any more.
    async fn ended(&self, cookie: &str, address: &str) -> Reply {
        let waiting = async {
            loop {
                let page = self.get_as(cookie, address).await;
                if page.header("refresh").is_empty() {
                    return page;
                }
            }
        };
        tokio::time::timeout(Duration::from_secs(60), waiting).await.expect("an import ends")
    }

    async fn one_import(&self) -> Import {
        let mut read = self.app.store.read().await.expect("read");
        store::import::list(&mut read, self.workspace, 1).await.expect("list").remove(0)
    }

    async fn histogram(&self) -> Histogram {
        let mut read = self.app.store.read().await.expect("read");
        let survey = self.survey.as_ref().expect("a survey").id;
        let slice = Slice { workspace: self.workspace, survey, ..Slice::default() };
        store::score::histogram(&mut read, &slice, Scale::Nps).await.expect("a histogram")
    }

    async fn sums_agree(&self) {
        let mut read = self.app.store.read().await.expect("read");
        assert_eq!(store::rollup::differences(&mut read, self.workspace).await.expect("differences"), []);
    }
}

fn address(reply: &Reply) -> String {
    assert_eq!(reply.status, 303, "{}", reply.body);
    reply.header("location").to_owned()
}

/// A table of `rows` answers, the newest first.
fn many(rows: u64) -> String {
    let mut csv = String::from("date,score,comment\n");
    for row in (0..rows).rev() {
        let (day, minute) = (1 + row / 1_440 % 28, row % 1_440);
        writeln!(csv, "2026-10-{day:02} {:02}:{:02},{},row {row}", minute / 60, minute % 60, row % 11)
            .expect("a String takes any text");
    }
    csv
}

#[tokio::test]
async fn a_file_is_brought_looked_at_started_and_done() {
    let stage = Stage::new().await.with_iva().await;
    let cookie = stage.iva().await;
    let at = address(&stage.bring(&cookie, "C:\\repairs.csv", REPAIRS.as_bytes()).await);
    let page = stage.get_as(&cookie, &at).await.text();
    assert!(page.contains("Lindentree Cycles repairs.csv") || page.contains("repairs.csv What"), "{page}");
    assert!(page.contains("4 responses would be added") && page.contains("3 rows are left out"), "{page}");
    for reason in ["No score", "not on the survey’s scale", "There is no such date"] {
        assert!(page.contains(reason), "{reason}");
    }
    assert!(stage.responses().await.is_empty(), "nothing is added before somebody starts it");

    let to = stage.press(&cookie, &at, "mapping", "&role-5=property&without=keep").await;
    assert_eq!(to.header("location"), format!("{at}?checked"));
    let page = stage.get_as(&cookie, to.header("location")).await.text();
    assert!(page.contains("5 responses would be added") && page.contains("Looked at again"), "{page}");

    assert_eq!(stage.press(&cookie, &at, "start", "").await.header("location"), at);
    let page = stage.ended(&cookie, &at).await.text();
    assert!(page.contains("5 responses added"), "{page}");
    assert!(stage.get_as(&cookie, &at).await.body.contains("href=\"/surveys/1\""));

    let rows = stage.responses().await;
    let said: Vec<(Option<u8>, Option<&str>)> =
        rows.iter().rev().map(|row| (row.said.score, row.said.comment.as_deref())).collect();
    let expected = [
        (Some(3), Some("Predolgo, in\nbrez klica")),
        (Some(9), Some("Hitro in prijazno")),
        (None, Some("Samo komentar")),
        (Some(10), None),
        (Some(10), None),
    ];
    assert_eq!(said, expected);
    assert!(rows.iter().rev().map(|row| row.seq).eq(0..5), "numbers follow the time, not the file");
    assert!(rows.iter().all(|row| row.origin == Origin::Imported));
    let ana: Vec<Uuid> = rows.iter().filter_map(|row| row.contact).collect();
    assert!(ana.len() == 3 && ana.iter().all(|one| *one == ana[0]), "one address is one customer");
    assert_eq!(stage.events().await, 0, "history mails nobody");
    let mut read = stage.app.store.read().await.expect("read");
    let kept = store::response::properties(&mut read, stage.workspace, rows[0].id).await.expect("properties");
    assert_eq!(kept.first().map(|(key, _)| key.as_str()), Some("Till"));
    drop(read);
    stage.sums_agree().await;
}

#[tokio::test]
async fn the_same_file_again_adds_nothing_and_a_longer_one_only_what_is_new() {
    let stage = Stage::new().await.with_iva().await;
    let cookie = stage.iva().await;
    let at = address(&stage.bring(&cookie, "a.csv", many(20).as_bytes()).await);
    stage.press(&cookie, &at, "start", "").await;
    stage.ended(&cookie, &at).await;
    stage.move_clock(400 * DAY);
    sweeps::run(&stage.app, true).await.expect("swept");

    // The session has ended in four hundred days.
    let cookie = stage.iva().await;
    let csv = many(20);
    let mut lines: Vec<&str> = csv.lines().collect();
    lines[1..].reverse();
    let turned = lines.join("\r\n").replace(',', ";");
    let at = address(&stage.bring(&cookie, "b.csv", turned.as_bytes()).await);
    let page = stage.get_as(&cookie, &at).await.text();
    assert!(page.contains("20 are here already") && page.contains("Nothing to add"), "{page}");
    stage.press(&cookie, &at, "start", "").await;
    let page = stage.ended(&cookie, &at).await.text();
    assert!(page.contains("0 responses added"), "{page}");

    let at = address(&stage.bring(&cookie, "c.csv", many(25).as_bytes()).await);
    assert!(stage.get_as(&cookie, &at).await.body.contains("5 responses would be added"));
    stage.press(&cookie, &at, "start", "").await;
    stage.ended(&cookie, &at).await;
    assert_eq!(stage.responses().await.len(), 25);
    stage.sums_agree().await;
}

#[tokio::test]
async fn a_wrong_file_says_what_is_wrong_and_is_not_kept() {
    let stage = Stage::new().await.with_iva().await;
    let cookie = stage.iva().await;
    let wrong: [(&[u8], &str); 5] = [
        (b"%PDF-1.7 ...", "This is a PDF"),
        (b"", "The file is empty"),
        (b"<html><table></table>", "This is a web page"),
        (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "old kind"),
        (b"PK\x03\x04 and nothing more", "damaged"),
    ];
    for (bytes, words) in wrong {
        let reply = stage.bring(&cookie, "x.csv", bytes).await;
        assert_eq!(reply.status, 422);
        assert!(reply.body.contains(words), "{words}: {}", reply.body);
    }
    let uploads = folder(&stage.app.data).expect("a folder");
    assert_eq!(std::fs::read_dir(uploads).expect("a folder").count(), 0);
    let reply = stage.bring(&cookie, "words.csv", b"name,town\nAna,Celje\n").await;
    let page = stage.get_as(&cookie, &address(&reply)).await.text();
    assert!(page.contains("No column is the score or the comment"), "{page}");
}

#[tokio::test]
async fn a_form_that_is_not_ours_writes_nothing() {
    let stage = Stage::new().await.with_iva().await;
    let cookie = stage.iva().await;
    let csrf = stage.get_as(&cookie, "/import").await.field("csrf");
    for fields in [&[("csrf", "wrong"), ("survey", "1")][..], &[("survey", "1")][..]] {
        assert_eq!(stage.upload(&cookie, fields, "a.csv", REPAIRS.as_bytes()).await.status, 403);
    }
    assert!(!stage.app.data.join("uploads").exists());
    let nameless = stage.upload(&cookie, &[("csrf", &csrf), ("survey", "new")], "a.csv", REPAIRS.as_bytes()).await;
    assert_eq!(nameless.status, 422);
    let named = [("csrf", csrf.as_str()), ("survey", "new"), ("name", "Od prej")];
    let at = address(&stage.upload(&cookie, &named, "a.csv", REPAIRS.as_bytes()).await);
    assert!(stage.get_as(&cookie, &at).await.body.contains("Od prej"));
    assert_eq!(stage.post_as(&cookie, &format!("{at}/start"), "csrf=wrong").await.status, 403);
    assert_eq!(stage.get(&at).await.status, 303, "whoever is not signed in is sent to the door");
}

#[tokio::test]
async fn a_stranger_does_not_see_the_import_of_another_workspace() {
    let stage = Stage::new().await.with_iva().await;
    let cookie = stage.iva().await;
    let at = address(&stage.bring(&cookie, "a.csv", REPAIRS.as_bytes()).await);
    let mut tx = stage.app.store.begin().await.expect("begin");
    let other = store::workspace::add(&mut tx, "other", "Other", "UTC", stage.now()).await.expect("add").expect("free");
    let password = heard::password::hash("druga pot do doma".to_owned(), &stage.app.chance).await.expect("hashed");
    let id = stage.app.chance.id(stage.now());
    let bor = store::user::User { id, email: "bor@example.com".into(), name: "Bor".into(), password };
    assert!(store::user::add(&mut tx, &bor, stage.now()).await.expect("added"));
    store::member::join(&mut tx, other.id, bor.id, store::member::Role::Owner).await.expect("joined");
    tx.commit().await.expect("commit");
    let reply = stage.log_in("bor@example.com", "druga pot do doma").await;
    let bor = reply.header("set-cookie").split(';').next().expect("a cookie").to_owned();
    let page = stage.get_as(&bor, "/import").await;
    assert!(!page.body.contains("a.csv"));
    assert_eq!(stage.get_as(&bor, &at).await.status, 404);
    for what in ["mapping", "start", "stop"] {
        let form = format!("csrf={}", page.field("csrf"));
        assert_eq!(stage.post_as(&bor, &format!("{at}/{what}"), &form).await.status, 404);
    }
    let survey = [("csrf", page.field("csrf")), ("survey", "1".to_owned())];
    let survey: Vec<(&str, &str)> = survey.iter().map(|(name, value)| (*name, value.as_str())).collect();
    assert_eq!(stage.upload(&bor, &survey, "a.csv", REPAIRS.as_bytes()).await.status, 422, "not their survey");
}

#[tokio::test]
async fn dates_that_could_be_either_way_round_wait_for_a_person() {
    let stage = Stage::new().await.with_iva().await;
    let cookie = stage.iva().await;
    let at = address(&stage.bring(&cookie, "a.csv", b"date,score\n03/04/2026,9\n05/06/2026,8\n").await);
    let page = stage.get_as(&cookie, &at).await.text();
    assert!(page.contains("could be either way round") && page.contains("Please choose how the dates"), "{page}");
    stage.press(&cookie, &at, "start", "").await;
    assert_eq!(stage.one_import().await.state, Step::Uploaded, "nothing starts");
    // A choice that comes with the start is shown before it is acted upon.
    stage.press(&cookie, &at, "start", "&format=mdy").await;
    assert_eq!(stage.one_import().await.state, Step::Uploaded);
    stage.press(&cookie, &at, "start", "&format=mdy").await;
    stage.ended(&cookie, &at).await;
    let days: Vec<String> = stage.responses().await.iter().map(day).collect();
    assert_eq!(days, ["2026-05-06", "2026-03-04"]);
}

fn day(row: &Row) -> String {
    let zone = heard::clock::zone("Europe/Ljubljana");
    heard::clock::date_of(heard::clock::day(row.at, &zone)).to_string()
}

#[tokio::test]
async fn a_workbook_is_brought_in_and_another_sheet_is_guessed_anew() {
    let stage = Stage::new().await.with_iva().await;
    let cookie = stage.iva().await;
    let rows = r#"<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>
        <row r="2"><c r="A2" s="1"><v>46316.5</v></c><c r="B2"><v>9</v></c></row>
        <row r="3"><c r="A3" s="1"><v>46317</v></c><c r="B3"><v>4</v></c></row>"#;
    let book = Workbook::new(&sheet(rows), &["Date", "Score"]).zip(true);
    let at = address(&stage.bring(&cookie, "a.xlsx", &book).await);
    assert!(stage.get_as(&cookie, &at).await.body.contains("2 responses would be added"));
    stage.press(&cookie, &at, "mapping", "&sheet=Notes").await;
    assert!(stage.get_as(&cookie, &at).await.body.contains("only here"));
    stage.press(&cookie, &at, "mapping", "&sheet=Answers").await;
    stage.press(&cookie, &at, "start", "").await;
    stage.ended(&cookie, &at).await;
    let days: Vec<String> = stage.responses().await.iter().map(day).collect();
    assert_eq!(days, ["2026-10-22", "2026-10-21"]);
}

#[tokio::test]
async fn what_was_cut_off_half_way_is_taken_up_again() {
    let stage = Stage::new().await.with_iva().await;
    let cookie = stage.iva().await;
    let at = address(&stage.bring(&cookie, "a.csv", many(1_200).as_bytes()).await);
    let import = stage.one_import().await;
    let mut tx = stage.app.store.begin().await.expect("begin");
    store::import::start(&mut tx, import.workspace, import.id, stage.now()).await.expect("started");
    tx.commit().await.expect("commit");
    // A runner takes the lease, writes a batch, and its machine falls.
    let job = stage.job(import.clone());
    let (fall, mut fallen) = tokio::sync::mpsc::unbounded_channel();
    let stop = Stop::default();
    let running = run(&stage.app.store, &stage.app.clock, &stage.app.chance, &job, &stop, |progress| {
        if progress.done == 1_000 {
            fall.send(()).expect("somebody listens");
        }
    });
    tokio::select! {
        biased;
        _ = fallen.recv() => {}
        _ = running => panic!("it was to be cut off in the middle"),
    }
    assert_eq!(stage.responses().await.len(), BATCH * 2);
    assert_eq!(stage.one_import().await.state, Step::Running);

    sweeps::run(&stage.app, false).await.expect("swept");
    assert_eq!(stage.one_import().await.progress.done, 1_000, "its lease still holds");
    stage.move_clock(6 * MINUTE);
    sweeps::run(&stage.app, false).await.expect("swept");
    stage.ended(&cookie, &at).await;
    let progress = stage.one_import().await.progress;
    assert_eq!((progress.added, progress.repeated), (1_200, 0));
    assert_eq!(stage.responses().await.len(), 1_200);
    stage.sums_agree().await;
}

#[tokio::test]
async fn ten_thousand_rows_can_be_stopped_and_go_on_and_the_file_is_forgotten() {
    let stage = Stage::new().await.with_iva().await;
    let cookie = stage.iva().await;
    let at = address(&stage.bring(&cookie, "a.csv", many(10_000).as_bytes()).await);
    stage.press(&cookie, &at, "start", "").await;
    let page = stage.get_as(&cookie, &at).await;
    assert_eq!(page.header("refresh"), "1", "the page of a running import comes again by itself");
    stage.press(&cookie, &at, "stop", "").await;
    let page = stage.ended(&cookie, &at).await.text();
    assert!(page.contains("Go on"), "{page}");
    stage.press(&cookie, &at, "start", "").await;
    let page = stage.ended(&cookie, &at).await.text();
    assert!(page.contains("10,000 responses added"), "{page}");
    let histogram = stage.histogram().await;
    assert_eq!((histogram.n(), rounding::points_hundredths(histogram.bands(Scale::Nps))), (10_000, Some(-4546)));

    let stored = || async { stage.one_import().await.stored };
    assert!(stored().await.is_some());
    let stray = std::fs::File::create(stage.app.data.join("uploads/stray")).expect("a file");
    stray.set_modified(std::time::UNIX_EPOCH).expect("an old file");
    stage.move_clock(DAY + MINUTE);
    sweeps::run(&stage.app, true).await.expect("swept");
    assert_eq!(stored().await, None);
    assert_eq!(std::fs::read_dir(folder(&stage.app.data).expect("a folder")).expect("a folder").count(), 0);
    stage.sums_agree().await;
}

impl Stage {
    fn job(&self, import: Import) -> Job {
        let folder = folder(&self.app.data).expect("a folder");
        let source = Source::File(folder.join(import.stored.as_ref().expect("its file")));
        let zone = heard::clock::zone("Europe/Ljubljana");
        Job { import, survey: self.survey.clone().expect("a survey"), zone, source, folder, batch: BATCH }
    }
}

//! A view is saved: all of it and nothing else, in a form that can do no harm, and only what somebody takes is read.

use axum::body::{Body, Bytes};
use axum::http::{Request, header};
use calamine::{DataType, Reader, Xlsx};
use feedback::Tag;
use futures_util::StreamExt;
use heard::table::{Source, Table};
use store::act::Act;
use store::mark::Mark;
use store::response::{Exclusion, Facts, Intake, Property, Reason, State};
use tower::ServiceExt;
use uuid::Uuid;

use crate::stage::{DAY, MINUTE, NOON, Stage};

/// What spreadsheet programs would run, or take for something else than words.
const HOSTILE: [&str; 10] = [
    "=HYPERLINK(\"http://evil.example\",\"click\")",
    "+1+1",
    "-2+3",
    "@SUM(A1:A9)",
    "'=1+1",
    "=cmd|' /C calc'!A0",
    "http://evil.example",
    "plain, with \"quotes\"\nand two lines",
    "_x0041_ is not A",
    "﻿＝1+1",
];

fn tag(name: &str) -> Mark {
    Mark::Tag(Tag::new(name).expect("a tag"))
}

impl Stage {
    /// A file as it is sent, not yet read.
    async fn file(&self, cookie: &str, path: &str) -> axum::response::Response {
        let request = Request::builder().uri(path).header(header::HOST, "heard.test").header(header::COOKIE, cookie);
        let request = request.body(Body::empty()).expect("a request");
        self.router.clone().oneshot(request).await.expect("the router answers")
    }

    pub async fn bytes(&self, cookie: &str, path: &str) -> Vec<u8> {
        let reply = self.file(cookie, path).await;
        assert_eq!(reply.status(), 200, "{path}");
        axum::body::to_bytes(reply.into_body(), usize::MAX).await.expect("a whole file").to_vec()
    }

    pub async fn put_mark(&self, mark: Mark, responses: &[Uuid]) {
        let by = self.app.chance.id(NOON);
        let act = Act { workspace: self.workspace, responses, by, at: NOON, id: self.app.chance.id(NOON) };
        assert_eq!(self.app.store.mark(&act, &mark).await.expect("marked").changed, responses.len() as u64);
    }

    /// The rows of a CSV file with the values of these columns.
    async fn rows<const N: usize>(&self, cookie: &str, path: &str, columns: [&str; N]) -> Vec<[String; N]> {
        let bytes = self.bytes(cookie, path).await;
        let text = bytes.strip_prefix(b"\xEF\xBB\xBF").expect("the mark that Excel knows UTF-8 by");
        let mut reader = csv::Reader::from_reader(text);
        let head = reader.headers().expect("names").clone();
        let place = |name: &str| head.iter().position(|own| own == name).unwrap_or_else(|| panic!("{name}: {head:?}"));
        let places = columns.map(place);
        let rows = reader.records().map(|row| row.expect("a row"));
        rows.map(|row| places.map(|place| row[place].to_owned())).collect()
    }
}

#[tokio::test]
async fn a_view_is_saved_with_all_its_pages_and_nothing_else() {
    let stage = Stage::new().await.with_iva().await;
    let mut low = Vec::new();
    for nth in 0..130_u8 {
        let score = nth % 11;
        let id = stage.given(NOON - i64::from(nth / 3) * MINUTE, score, |_| ()).await;
        if score <= 6 {
            low.push((NOON - i64::from(nth / 3) * MINUTE, id));
        }
    }
    stage.given(NOON, 3, |response| response.intake = Intake::Known(State::Test)).await;
    low.sort_unstable();
    let low: Vec<[String; 1]> = low.iter().rev().map(|(_, id)| [id.to_string()]).collect();
    let cookie = stage.iva().await;
    let feed = stage.get_as(&cookie, "/responses?filter=score+%3C%3D+6&period=7d").await;
    let files = feed.links("/responses.");
    let asked = "?period=7d&filter=score%20%3C%3D%206";
    assert_eq!(files, ["xlsx", "csv", "jsonl"].map(|format| format!("/responses.{format}{asked}")));
    assert!(low.len() > 80 && feed.text().contains(&format!("All {} responses of this view", low.len())));
    assert_eq!(stage.rows(&cookie, &files[1], ["id"]).await, low);
    let name = stage.file(&cookie, &files[1]).await.headers()["content-disposition"].clone();
    assert_eq!(name, "attachment; filename=\"responses-2026-11-15-to-2026-11-21.csv\"");
    let lines = stage.bytes(&cookie, &files[2]).await;
    let lines: Vec<serde_json::Value> = lines
        .split(|byte| *byte == b'\n')
        .filter(|line| !line.is_empty())
        .map(|line| serde_json::from_slice(line).expect("JSON"))
        .collect();
    assert!(lines.iter().map(|line| line["id"].as_str().expect("an id")).eq(low.iter().map(|[id]| id.as_str())));
    let mut table = Table::open(Source::from(stage.bytes(&cookie, &files[0]).await), None).expect("a workbook");
    let mut rows = table.rows().expect("rows");
    for [id] in &low {
        assert_eq!(rows.read().expect("a row").map(|row| row.cell(0)), Some(id.as_str()));
    }
    assert!(rows.read().expect("the end").is_none());
    let none = stage.get_as(&cookie, "/responses?band=none").await;
    assert_eq!(none.links("/responses."), Vec::<String>::new(), "there is nothing to save");
}

#[tokio::test]
async fn a_search_is_saved_as_it_was_found() {
    let stage = Stage::new().await.with_iva().await;
    for (nth, comment) in (0..).zip(["Dostava je bila počasna", "Доставата беше брза", "Hitro in prijazno"])
    {
        stage.given(NOON - nth, 9, |response| response.said.comment = Some(comment.to_owned())).await;
    }
    heard::sweeps::follow(&stage.app).await.expect("indexed");
    let cookie = stage.iva().await;
    let found = stage.rows(&cookie, "/responses.csv?q=dostav", ["comment"]).await;
    assert_eq!(found, [["Dostava je bila počasna"], ["Доставата беше брза"]]);
    let none = stage.rows(&cookie, "/responses.csv?q=dostav&filter=score+%3C%3D+6", ["comment"]).await;
    assert!(none.is_empty(), "a file of nothing has its names");
}

#[tokio::test]
async fn a_row_says_all_that_is_known_of_a_response() {
    let stage = Stage::new().await.with_iva().await;
    let ana = stage.customer("Ana Novak").await;
    stage
        .given(NOON + 7, 9, |response| {
            response.contact = Some(ana);
            response.said.comment = Some("Hitro, in prijazno".to_owned());
            response.said.contact_me = true;
            response.facts = Facts {
                place: "shop".to_owned(),
                language: Some("sl".to_owned()),
                agent: Some("Bor".to_owned()),
                country: Some("SI".to_owned()),
                account: Some("Novak d.o.o.".to_owned()),
                ..Facts::default()
            };
            response.properties = vec![
                ("basket".to_owned(), Property::Number(-84.5)),
                ("order".to_owned(), Property::Text("-118".to_owned())),
                ("score".to_owned(), Property::Text("high".to_owned())),
            ];
        })
        .await;
    stage.given(NOON, 2, |response| response.said.score = None).await;
    let cookie = stage.iva().await;
    let told = ["given_at", "given_at_utc", "survey", "metric", "version", "score", "band", "comment", "contact_me"];
    let rows = stage.rows(&cookie, "/responses.csv", told).await;
    let first = "2026-11-21T13:00:00.007+01:00,2026-11-21T12:00:00.007Z,After a repair,nps,1,9,promoter";
    assert_eq!(rows[0].join(","), format!("{first},Hitro, in prijazno,yes"));
    assert_eq!(rows[1][2..].join(","), "After a repair,nps,1,,,,no");
    let facts = ["state", "reason", "origin", "place", "language", "agent", "team", "country", "account"];
    let rows = stage.rows(&cookie, "/responses.csv", facts).await;
    assert_eq!(rows[0].join(","), "confirmed,,lived,shop,sl,Bor,,SI,Novak d.o.o.");
    let more = ["customer_name", "basket", "order", "score (property)"];
    let rows = stage.rows(&cookie, "/responses.csv", more).await;
    assert_eq!(rows, [["Ana Novak", "-84.5", "'-118", "high"], ["", "", "", ""]]);
}

#[tokio::test]
async fn a_file_says_the_marks_and_is_narrowed_by_them_as_the_feed_is() {
    let stage = Stage::new().await.with_iva().await;
    let mut ids = Vec::new();
    for nth in 0..60 {
        ids.push(stage.given(NOON - nth * MINUTE, 3, |_| ()).await);
    }
    let cookie = stage.iva().await;
    let plain = stage.rows(&cookie, "/responses.csv", ["tags", "starred"]).await;
    assert!(plain.len() == 60 && plain.iter().flatten().all(String::is_empty), "nothing is marked yet");
    stage.put_mark(tag("Slow delivery"), &ids[..58]).await;
    stage.put_mark(tag("angry"), &ids[..1]).await;
    stage.put_mark(Mark::Star, &[ids[0], ids[59]]).await;
    let told = ["id", "tags", "starred", "customer_name"];
    let rows = stage.rows(&cookie, "/responses.csv", told).await;
    assert_eq!(rows[0][1..].join("|"), "angry, Slow delivery|yes|");
    assert_eq!((rows[1][1..].join("|"), rows[59][1..].join("|")), ("Slow delivery||".into(), "|yes|".into()));
    for (asked, n) in [("tag+%3D+%22slow++DELIVERY%22", 58), ("tag+%3D+angry", 1), ("starred+%3D+yes", 2)] {
        let feed = stage.get_as(&cookie, &format!("/responses?filter={asked}")).await;
        let files = feed.links("/responses.");
        assert!(feed.text().contains(&format!("{n} response")) && files.len() == 3, "{asked}: {}", feed.text());
        let rows = stage.rows(&cookie, &files[1], told).await;
        assert_eq!(rows.len(), n, "{asked}");
        let mut table = Table::open(Source::from(stage.bytes(&cookie, &files[0]).await), None).expect("a workbook");
        assert_eq!(table.header()[20..22], ["tags", "starred"]);
        let mut cells = table.rows().expect("rows");
        for row in &rows {
            let cells = cells.read().expect("a row").expect("one more");
            assert_eq!([0, 20, 21, 22].map(|at| cells.cell(at)), row.each_ref().map(String::as_str), "{asked}");
        }
        assert!(cells.read().expect("the end").is_none(), "{asked}");
        let lines = String::from_utf8(stage.bytes(&cookie, &files[2]).await).expect("text");
        for (line, [id, tags, starred, _]) in lines.lines().zip(&rows) {
            let line: serde_json::Value = serde_json::from_str(line).expect("JSON");
            let tags: Vec<&str> = tags.split(", ").filter(|tag| !tag.is_empty()).collect();
            assert_eq!((&line["id"], &line["tags"]), (&serde_json::json!(id), &serde_json::json!(tags)), "{asked}");
            assert_eq!(line["starred"], starred == "yes", "{asked}");
        }
        assert_eq!(lines.lines().count(), n, "{asked}");
    }
}

#[tokio::test]
async fn more_properties_than_a_hundred_share_a_column() {
    let stage = Stage::new().await.with_iva().await;
    for nth in 0..3 {
        stage
            .given(NOON - nth, 9, |response| {
                let often = (0..50).map(|n| (format!("often {n:02}"), Property::Number(f64::from(n))));
                response.properties = match nth {
                    0 => (0..60).map(|n| (format!("seldom {n:02}"), Property::Text(format!("\"{n}\"")))).collect(),
                    _ => often.collect(),
                };
            })
            .await;
    }
    let cookie = stage.iva().await;
    let rows = stage.rows(&cookie, "/responses.csv", ["often 49", "seldom 49", "other_properties"]).await;
    let rest: serde_json::Value = serde_json::from_str(&rows[0][2]).expect("JSON");
    assert_eq!((rows[0][1].as_str(), rest.as_object().map(serde_json::Map::len)), ("\"49\"", Some(10)));
    assert_eq!(rest["seldom 59"], "\"59\"");
    assert_eq!(rows[1], ["49", "", ""]);
}

#[tokio::test]
async fn nothing_that_a_stranger_wrote_runs_in_a_spreadsheet() {
    let stage = Stage::new().await.with_iva().await;
    for (nth, words) in (0..).zip(HOSTILE) {
        let name = stage.customer(words).await;
        let id = stage
            .given(NOON - nth, 9, |response| {
                response.said.comment = Some(words.to_owned());
                response.contact = Some(name);
                response.facts.team = Some(words.to_owned());
                response.properties = vec![(words.to_owned(), Property::Text(words.to_owned()))];
            })
            .await;
        if let Ok(tag) = Tag::new(words) {
            stage.put_mark(Mark::Tag(tag), &[id]).await;
        }
    }
    let cookie = stage.iva().await;
    let bytes = stage.bytes(&cookie, "/responses.csv").await;
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(&bytes[3..]);
    for cell in reader.records().flat_map(|row| row.expect("a row").iter().map(str::to_owned).collect::<Vec<_>>()) {
        assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r', '＝']), "{cell}");
    }
    let bytes = stage.bytes(&cookie, "/responses.xlsx").await;
    let mut book = Xlsx::new(std::io::Cursor::new(&bytes)).expect("a workbook");
    assert_eq!(book.worksheet_formula("responses").expect("a sheet").used_cells().count(), 0);
    let cells = book.worksheet_range("responses").expect("a sheet");
    let comments: Vec<String> = cells.rows().skip(1).map(|row| row[8].to_string()).collect();
    assert_eq!(comments, HOSTILE, "words are as they were written");
    assert!(cells.rows().skip(1).all(|row| row[6].is_float() && row[2].is_datetime()), "numbers and dates are such");
    for (file, ending) in [(stage.bytes(&cookie, "/responses.csv").await, "csv"), (bytes, "xlsx")] {
        let mut table = Table::open(Source::from(file), None).expect("a table");
        let mut rows = table.rows().expect("rows");
        for words in HOSTILE.into_iter().filter(|words| ending == "csv" || !words.starts_with('\'')) {
            let mut row = rows.read().expect("a row").expect("one more");
            if ending == "xlsx" && row.cell(8) == "=1+1" {
                row = rows.read().expect("a row").expect("one more");
            }
            assert_eq!(row.cell(8), words, "our own import reads what was said, {ending}");
        }
    }
}

#[tokio::test]
async fn a_filter_that_cannot_be_read_leads_back_to_the_feed_which_says_why() {
    let stage = Stage::new().await.with_iva().await;
    stage.given(NOON, 9, |_| ()).await;
    let cookie = stage.iva().await;
    for format in ["csv", "xlsx", "jsonl"] {
        let reply = stage.get_as(&cookie, &format!("/responses.{format}?filter=contry+%3D+SI&period=7d")).await;
        assert_eq!((reply.status.as_u16(), reply.body.as_str()), (303, ""));
        let feed = stage.get_as(&cookie, reply.header("location")).await;
        assert!(feed.text().contains("Did you mean `country`?"), "{}", feed.text());
    }
    assert_eq!(stage.get("/responses.csv").await.status, 303, "whoever is not signed in is sent to the door");
}

#[tokio::test]
async fn another_company_is_in_no_file_whatever_is_asked() {
    let stage = Stage::new().await.with_iva().await;
    let (theirs, survey) = stage.neighbour().await;
    for (nth, words) in (0..).zip(["Ours", "Ours too"]) {
        stage.given(NOON - nth * DAY, 9, |response| response.said.comment = Some(words.to_owned())).await;
    }
    for survey in [1, survey] {
        stage
            .given(NOON, 0, |response| {
                (response.workspace, response.survey) = (theirs, survey);
                response.said.comment = Some("Theirs".to_owned());
                response.properties = vec![("their order".to_owned(), Property::Text("Theirs".to_owned()))];
            })
            .await;
    }
    let cookie = stage.iva().await;
    let queries = [
        "",
        "?survey=1",
        "?survey=2",
        "?filter=comment+is+not+missing",
        "?filter=property.%22their+order%22+%3D+Theirs",
    ];
    for query in queries {
        for format in ["csv", "jsonl"] {
            let text = String::from_utf8(stage.bytes(&cookie, &format!("/responses.{format}{query}")).await);
            let text = text.expect("text").to_lowercase();
            assert!(!text.contains("their"), "{format}{query}: {text}");
            let ours = if query.contains("survey=2") || query.contains("order") { 0 } else { 2 };
            assert_eq!(text.matches("\"ours").count() + text.matches(",ours").count(), ours, "{format}{query}: {text}");
        }
        let mut table = Table::open(Source::from(stage.bytes(&cookie, &format!("/responses.xlsx{query}")).await), None);
        let table = table.as_mut().expect("a workbook");
        assert!(!table.header().iter().any(|name| name.contains("their")), "{query}");
        assert!(table.sample().expect("rows").iter().all(|row| row.cell(8).starts_with("Ours")), "{query}");
    }
}

#[tokio::test]
async fn only_what_is_taken_is_read_and_a_file_that_is_given_up_leaves_nothing() {
    let stage = Stage::new().await.with_iva().await;
    let mut oldest = None;
    for nth in 0..1_100 {
        oldest = Some(stage.given(NOON - nth, 9, |_| ()).await);
    }
    let cookie = stage.iva().await;
    let mut body = stage.file(&cookie, "/responses.csv").await.into_body().into_data_stream();
    let first: Bytes = body.next().await.expect("a page").expect("no fault");
    assert_eq!(first.iter().filter(|byte| **byte == b'\n').count(), 1_001);
    // Had it been read ahead, the change would not be in it.
    let exclusion = Exclusion { reason: Reason::Spam, note: None, by: stage.app.chance.id(NOON) };
    let (id, oldest) = (stage.app.chance.id(NOON), oldest.expect("an id"));
    stage.app.store.exclude(stage.workspace, oldest, &exclusion, NOON, id).await.expect("left out");
    let second: Bytes = body.next().await.expect("a page").expect("no fault");
    assert_eq!(second.iter().filter(|byte| **byte == b'\n').count(), 99);
    assert!(body.next().await.is_none());

    let whole = stage.file(&cookie, "/responses.xlsx").await;
    let length: usize = whole.headers()["content-length"].to_str().expect("digits").parse().expect("a number");
    let mut body = whole.into_body().into_data_stream();
    let mut taken = body.next().await.expect("a block").expect("no fault").len();
    let left = || std::fs::read_dir(stage.app.data.join("exports")).expect("a folder").count();
    assert_eq!(left(), 0, "it has no name while it is sent");
    while let Some(block) = body.next().await {
        taken += block.expect("no fault").len();
    }
    assert_eq!(taken, length);
    drop(stage.file(&cookie, "/responses.xlsx").await);
    assert_eq!(left(), 0);
}

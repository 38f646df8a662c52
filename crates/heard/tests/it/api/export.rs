//! A program takes everything at once, and gets what it would get page by page.

use axum::http::Method;
use serde_json::{Value, json};

use super::Program;
use crate::stage::{MINUTE, Stage};

impl Program<'_> {
    async fn takes(&self, query: &str) -> Vec<Value> {
        let reply = self.get(&format!("/responses/export?format=jsonl{query}")).await;
        assert_eq!((reply.status.as_u16(), reply.header("content-type")), (200, "application/jsonl; charset=utf-8"));
        assert_eq!(
            (reply.header("cache-control"), reply.header("ratelimit-policy")),
            ("no-store", r#""key";q=6000;w=60"#)
        );
        reply.body.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
    }

    async fn lists(&self, query: &str) -> Vec<Value> {
        let page = self.sees(&format!("/responses?limit=200{query}")).await;
        page["responses"].as_array().expect("a page").clone()
    }
}

async fn furnish(stage: &Stage, program: &Program<'_>) {
    for nth in 0..30 {
        stage.move_clock(MINUTE);
        let sent = json!({
            "survey": 1, "score": nth % 11, "comment": if nth % 3 == 0 { json!("Počasi, \"a\"\nprijazno") } else { Value::Null },
            "contact_me": nth % 2 == 0, "place": if nth % 2 == 0 { "shop" } else { "mail" },
            "language": if nth % 4 == 0 { json!("sl") } else { Value::Null }, "test": nth % 7 == 6,
            "contact": if nth % 5 == 0 { json!({"email": format!("ana{nth}@example.com"), "name": "Ana"}) } else { Value::Null },
            "properties": if nth % 6 == 0 { json!({"order": format!("{nth}"), "basket": f64::from(nth) / 4.0}) } else { Value::Null },
        });
        let made = program.post("/responses", &sent).await.made();
        let id = made["id"].as_str().expect("an id");
        let marks = [(nth % 10 == 1, "tags/Slow%20delivery"), (nth == 21, "tags/a%2C%20b"), (nth % 15 == 7, "star")];
        for (_, mark) in marks.into_iter().filter(|(is_so, _)| *is_so) {
            let marked = program.send(Method::PUT, &format!("/responses/{id}/{mark}"), &[], "").await;
            assert_eq!(marked.status, 200, "{mark}");
        }
    }
}

#[tokio::test]
async fn the_lines_are_what_the_list_has_for_every_filter() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    furnish(&stage, &program).await;
    for (query, n) in [
        ("", 30),
        ("&survey=1&band=detractor", 21),
        ("&state=test", 4),
        ("&score_from=9&state=confirmed,provisional", 3),
        ("&has_comment=true&place=shop", 5),
        ("&language=", 22),
        ("&filter=property.basket%20%3E%3D%203", 3),
        ("&filter=tag%20%3D%20%22slow%20delivery%22", 3),
        ("&filter=starred%20%3D%20yes%20or%20tag%20%3D%20%22a%2C%20b%22", 3),
        ("&from=2026-11-22", 0),
    ] {
        let taken = program.takes(query).await;
        assert_eq!(taken.len(), n, "{query}");
        assert_eq!(taken, program.lists(query).await, "{query}");
    }
    let one = &program.takes("").await[11];
    assert_eq!(one, &program.sees(&format!("/responses/{}", one["id"].as_str().expect("an id"))).await);
    let csv = program.get("/responses/export?format=csv&filter=score%20%3D%2010").await;
    assert_eq!(csv.header("content-type"), "text/csv; charset=utf-8");
    assert_eq!(csv.header("content-disposition"), "attachment; filename=\"responses.csv\"");
    let mut reader = csv::Reader::from_reader(csv.body.trim_start_matches('\u{feff}').as_bytes());
    assert_eq!(reader.headers().expect("names").get(1), Some("given_at"));
    assert_eq!(reader.records().count(), program.lists("&score_from=10").await.len());
}

#[tokio::test]
async fn what_cannot_be_asked_is_refused_and_never_an_empty_file() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    for (query, status, word) in [
        ("", 400, "format"),
        ("?format=xlsx", 400, "csv, jsonl"),
        ("?format=csv&format=csv", 400, "format"),
        ("?format=csv&limit=5", 400, "limit"),
        ("?format=csv&next=x", 400, "next"),
        ("?format=csv&colour=red", 400, "colour"),
        ("?format=csv&band=promoter", 400, "survey"),
        ("?format=csv&survey=9", 404, "no survey 9"),
        ("?format=csv&filter=contry%20%3D%20SI", 400, "country"),
        ("?format=csv&place=%00", 400, "U+0000"),
    ] {
        program.get(&format!("/responses/export{query}")).await.refuses(status, word);
    }
    program.get("/responses?format=csv").await.refuses(400, "format");
    let writer = stage.program_of(stage.workspace, store::api_key::Scope::Write).await;
    writer.get("/responses/export?format=csv").await.refuses(403, "may write");
    stage.get("/api/v1/responses/export?format=csv").await.refuses(401, "Bearer");
}

#[tokio::test]
async fn a_program_takes_nothing_of_another_workspace() {
    let stage = Stage::new().await;
    furnish(&stage, &stage.program().await).await;
    let (theirs, _) = stage.neighbour().await;
    let program = stage.program_of(theirs, store::api_key::Scope::Read).await;
    for query in ["", "&survey=1", "&filter=comment%20is%20not%20missing"] {
        assert_eq!(program.takes(query).await, Vec::<Value>::new(), "{query}");
        let csv = program.get(&format!("/responses/export?format=csv{query}")).await.body;
        assert!(csv.lines().count() == 1 && !csv.contains("order"), "{query}: {csv}");
    }
}

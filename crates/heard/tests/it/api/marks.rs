//! A program marks responses: tags, a star, notes.

use axum::http::Method;
use serde_json::{Value, json};

use super::Program;
use crate::stage::{MINUTE, Reply, Stage};

impl Program<'_> {
    async fn put(&self, path: &str) -> Reply {
        self.send(Method::PUT, path, &[], "").await
    }

    async fn delete(&self, path: &str) -> Reply {
        self.send(Method::DELETE, path, &[], "").await
    }

    async fn response(&self) -> String {
        let made = self.post("/responses", &json!({"survey": 1, "score": 3})).await.made();
        made["id"].as_str().expect("an id").to_owned()
    }
}

#[tokio::test]
async fn a_tag_is_put_on_once_and_taken_off_however_it_is_spelled() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    let path = format!("/responses/{}", program.response().await);
    let reply = program.put(&format!("{path}/tags/Po%C4%8Dasna%20dostava")).await;
    assert_eq!((reply.status.as_u16(), reply.header("etag")), (200, "\"2\""));
    assert_eq!(reply.json()["tags"], json!(["Počasna dostava"]));
    let again = program.put(&format!("{path}/tags/pocasna%20DOSTAVA")).await;
    assert_eq!((again.header("etag"), &again.json()["tags"]), ("\"2\"", &json!(["Počasna dostava"])));
    program.put(&format!("{path}/tags/a%2Fb")).await;
    assert_eq!(program.sees(&path).await["tags"], json!(["a/b", "Počasna dostava"]));
    stage.move_clock(MINUTE);
    let none = program.delete(&format!("{path}/tags/POCASNA%20dostava")).await;
    assert_eq!(none.json()["tags"], json!(["a/b"]));
    assert_eq!(program.delete(&format!("{path}/tags/never")).await.status, 200);
    let told = program.sees(&format!("{path}/history")).await["history"].clone();
    assert_eq!(told[0]["what"], "untagged");
    assert_eq!((&told[0]["note"], &told[0]["by"]), (&json!("Počasna dostava"), &json!("Program (all)")));
}

#[tokio::test]
async fn what_cannot_be_a_tag_is_refused_and_so_is_the_twenty_first() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    let path = format!("/responses/{}", program.response().await);
    program.put(&format!("{path}/tags/%20")).await.refuses(422, "at least one character");
    program.put(&format!("{path}/tags/a%0Ab")).await.refuses(422, "one line");
    program.put(&format!("{path}/tags/a%FF")).await.refuses(422, "no text");
    program.put(&format!("{path}/tags/{}", "x".repeat(41))).await.refuses(422, "40");
    program.put("/responses/nonsense/tags/x").await.refuses(404, "in this workspace");
    for n in 0..20 {
        assert_eq!(program.put(&format!("{path}/tags/{n}")).await.status, 200);
    }
    program.put(&format!("{path}/tags/more")).await.refuses(409, "20 tags");
    assert_eq!(program.put(&format!("{path}/tags/7")).await.status, 200);
}

#[tokio::test]
async fn responses_are_listed_by_tag_and_star() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    let (mut all, mut starred) = (Vec::new(), Vec::new());
    for n in 0..4 {
        stage.move_clock(MINUTE);
        let id = program.response().await;
        if n % 2 == 0 {
            assert_eq!(program.put(&format!("/responses/{id}/star")).await.json()["starred"], true);
            starred.push(id.clone());
        }
        all.push(id);
    }
    program.put(&format!("/responses/{}/tags/slow", all[0])).await;
    program.put(&format!("/responses/{}/tags/late", all[3])).await;
    let listed = async |filter: &str| {
        let page = program.sees(&format!("/responses?filter={filter}")).await;
        let rows = page["responses"].as_array().expect("a page").clone();
        rows.iter().map(|row| row["id"].as_str().expect("an id").to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(listed("tag%20%3D%20SLOW").await, all[..1]);
    assert_eq!(listed("tag%20in%20(slow,%20late)").await, [all[3].clone(), all[0].clone()]);
    assert_eq!(listed("tag%20is%20missing").await, [all[2].clone(), all[1].clone()]);
    assert_eq!(listed("starred%20%3D%20yes%20and%20tag%20!%3D%20slow").await, starred[1..]);
    program.delete(&format!("/responses/{}/star", all[2])).await;
    assert_eq!(listed("starred%20%3D%20yes").await, all[..1]);
    let rows = program.sees("/responses").await["responses"].clone();
    let marks: Vec<[Value; 2]> = (0..4).map(|n| ["tags", "starred"].map(|key| rows[n][key].clone())).collect();
    assert_eq!(marks[0], [json!(["late"]), json!(false)]);
    assert_eq!(marks[3], [json!(["slow"]), json!(true)]);
}

#[tokio::test]
async fn a_note_is_written_once_under_a_key() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    let path = format!("/responses/{}/notes", program.response().await);
    let note = json!({"text": " Called back\r\nand solved. "});
    let made = program.post_once(&path, "call 7", &note).await.made();
    assert_eq!((&made["text"], &made["by"]), (&json!("Called back\nand solved."), &json!("Program (all)")));
    stage.move_clock(MINUTE);
    let again = program.post_once(&path, "call 7", &note).await;
    assert_eq!((again.status.as_u16(), again.json()), (200, made.clone()));
    program.post_once(&path, "call 7", &json!({"text": "Other"})).await.refuses(422, "another note");
    let second = program.post(&path, &json!({"text": "Other"})).await.made();
    assert_eq!(program.sees(&path).await, json!({"notes": [second, made]}));
    program.post(&path, &json!({"text": "  "})).await.refuses(422, "empty");
    program.post(&path, &json!({"text": "ž".repeat(4_001)})).await.refuses(422, "4000");
    program.post(&path, &json!({"note": "x"})).await.refuses(400, "note");
    assert_eq!(program.sees(&path).await["notes"].as_array().expect("notes").len(), 2);
}

#[tokio::test]
async fn a_note_of_a_program_tells_the_colleague_whom_it_names_once() {
    let stage = Stage::new().await.with_iva().await;
    let program = stage.program().await;
    let path = format!("/responses/{}/notes", program.response().await);
    for _ in 0..2 {
        program.post_once(&path, "call 7", &json!({"text": "@iva, the parcel is back."})).await;
    }
    let mut read = stage.app.store.read().await.expect("read");
    let users = store::member::list(&mut read, stage.workspace).await.expect("listed");
    let iva = users.iter().find(|one| one.name == "Iva Hrast").expect("Iva").user;
    let told = store::mention::list(&mut read, stage.workspace, iva, 9).await.expect("told");
    let told: Vec<_> = told.iter().map(|one| (one.by_name.as_deref(), one.text.as_str())).collect();
    assert_eq!(told, [(Some("Program (all)"), "@iva, the parcel is back.")]);
}

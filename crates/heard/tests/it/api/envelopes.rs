//! A program reads what people write to customers with.

use serde_json::json;
use store::envelope::{Envelope, Values};
use uuid::Uuid;

use crate::stage::{NOON, Stage};

#[tokio::test]
async fn a_program_reads_the_texts_and_what_all_of_them_can_name() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    assert_eq!(program.sees("/envelopes").await, json!({"link": "", "gift": "", "envelopes": []}));
    let envelope = Envelope {
        workspace: stage.workspace,
        id: Uuid::from_u128(7),
        name: "Po popravilu".to_owned(),
        language: Some("sl".to_owned()),
        subject: "Kako teče, {name}?".to_owned(),
        body: "Pozdravljeni!".to_owned(),
        made_at: NOON,
        made_by: Uuid::nil(),
        changed_at: None,
        changed_by: None,
    };
    let mut tx = stage.app.store.begin().await.expect("begin");
    assert!(store::envelope::add(&mut tx, &envelope).await.expect("added"));
    let values = Values { link: "https://example.com/words".to_owned(), gift: "a bell".to_owned() };
    store::envelope::change_values(&mut tx, stage.workspace, &values).await.expect("changed");
    tx.commit().await.expect("commit");
    let seen = program.sees("/envelopes").await;
    assert_eq!((&seen["link"], &seen["gift"]), (&json!("https://example.com/words"), &json!("a bell")));
    assert_eq!(
        seen["envelopes"],
        json!([{
            "id": Uuid::from_u128(7), "name": "Po popravilu", "language": "sl", "subject": "Kako teče, {name}?",
            "body": "Pozdravljeni!", "made_at": "2026-11-21T12:00:00Z", "changed_at": null,
        }])
    );
}

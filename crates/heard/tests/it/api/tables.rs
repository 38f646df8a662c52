//! A question in one line: scores by whatever is asked, on both sides of a comparison.

use serde_json::{Value, json};

use super::Program;
use crate::stage::Stage;

async fn add(program: &Program<'_>, scores: &[u8], more: Value) {
    for score in scores {
        let mut sent = json!({"survey": 1, "score": score});
        sent.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        program.post("/responses", &sent).await.made();
    }
}

async fn table(program: &Program<'_>, query: &str) -> Value {
    let query = query.replace(' ', "%20").replace('=', "%3D").replace('"', "%22");
    program.sees(&format!("/tables?survey=1&query={query}")).await
}

fn cells(table: &Value) -> Vec<(Value, Value, Value)> {
    let cells = table["cells"].as_array().expect("cells");
    cells.iter().map(|cell| (cell["keys"].clone(), cell["score"]["n"].clone(), cell["measure"].clone())).collect()
}

#[tokio::test]
async fn a_line_asks_for_a_table_by_facts_properties_and_time() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    add(&program, &[10, 10, 9, 9, 8], json!({"team": "Shop", "properties": {"plan": "gold", "seats": 5}})).await;
    add(&program, &[0, 1, 2, 3, 10, 10], json!({"team": "Van", "properties": {"plan": "gold"}})).await;
    add(&program, &[9; 7], json!({"country": "SI"})).await;

    let whole = table(&program, "").await;
    assert_eq!((&whole["query"], &whole["to"]), (&json!("score"), &json!("2026-11-21")));
    assert_eq!(cells(&whole)[0].1, 18);
    let by_team = table(&program, "responses by team").await;
    assert_eq!(
        cells(&by_team),
        [
            (json!([null]), json!(7), json!(7.0)),
            (json!(["Shop"]), json!(5), json!(5.0)),
            (json!(["Van"]), json!(6), json!(6.0))
        ]
    );
    let mean = table(&program, "mean by property.plan, month where country is missing").await;
    assert_eq!(cells(&mean), [(json!(["gold", "2026-11-01"]), json!(11), json!(72.0 / 11.0))]);
    assert_eq!(table(&program, "score by property.seats").await["cells"][1]["keys"], json!([5.0]));
    assert_eq!(table(&program, "score in 2020-01-01..2020-12-31").await["cells"], json!([]));
}

#[tokio::test]
async fn a_table_compares_and_tells_nobody_apart() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    let many = |score: u8, n: usize| vec![score; n];
    add(&program, &many(10, 40), json!({"team": "Shop", "country": "SI"})).await;
    add(&program, &many(3, 40), json!({"team": "Shop", "country": "HR"})).await;
    let compared = table(&program, "score by team against (country = HR) where country = SI").await;
    let shop = &compared["cells"][0];
    assert_eq!((&shop["keys"], &shop["other"]["n"]), (&json!(["Shop"]), &json!(40)));
    assert_eq!(shop["comparison"]["change"], "real");
    add(&program, &[9, 9], json!({"team": "Van", "country": "SI"})).await;
    let hidden = table(&program, "score by team where country = SI").await;
    assert_eq!(hidden["cells"], json!([]), "the van would be worked out by the shop");
    assert_eq!(hidden["hidden"], json!({"cells": 2, "n": 42}));
}

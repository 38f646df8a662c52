//! A question in one line: scores by whatever is asked, on both sides of a comparison.

use feedback::questionnaire::{Asked, Choice, Question, Wording};
use feedback::{Questionnaire, Scale};
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

/// What mattered, of which several can be chosen; how well one was looked after; and why, in words.
fn questionnaire() -> Questionnaire {
    let choice = |key: &str, text: &str| Choice { key: key.to_owned(), text: Wording::of("en", text) };
    let choices = vec![choice("speed", "How fast it was"), choice("price", "The price")];
    let mattered = Asked::Choice { choices, several: true, other: true };
    let care = Asked::Rating { best: 5, low: Wording::default(), high: Wording::default() };
    Questionnaire {
        questions: vec![
            Question::new("mattered", mattered, Wording::of("en", "What mattered most?")),
            Question::new("care", care, Wording::of("en", "How well were you looked after?")),
            Question::new("why", Asked::Comment { short: false }, Wording::of("en", "Why?")),
        ],
        ..Questionnaire::plain(Scale::Nps, "Lindentree Cycles", &["en".to_owned()])
    }
}

#[tokio::test]
async fn responses_are_told_apart_by_what_else_was_answered_and_several_choices_count_each() {
    let stage = Stage::new().await;
    stage.publishes(&questionnaire()).await;
    let program = stage.program().await;
    add(&program, &[10; 6], json!({"answers": {"mattered": ["speed", "price"], "care": 5}})).await;
    add(&program, &[9; 5], json!({"answers": {"mattered": "speed", "care": 4}})).await;
    add(&program, &[0; 7], json!({"answers": {"care": 4, "why": "Too dear"}})).await;
    let mattered = table(&program, "score by answer.mattered").await;
    assert_eq!(mattered["query"], "score by answer.mattered");
    let of = |key: Value, n: u64, nps: f64| (json!([key]), json!(n), json!(nps));
    assert_eq!(
        cells(&mattered),
        [of(Value::Null, 7, -100.0), of(json!("price"), 6, 100.0), of(json!("speed"), 11, 100.0)],
        "18 responses, of which six count twice"
    );
    let care = table(&program, "mean by answer.care where answer.mattered is not missing").await;
    assert_eq!(cells(&care), [of(json!(4.0), 5, 9.0), of(json!(5.0), 6, 10.0)]);
    let compared = table(&program, "responses by answer.mattered against (answer.care = 4)").await;
    let others: Vec<&Value> =
        compared["cells"].as_array().expect("cells").iter().map(|cell| &cell["other"]["n"]).collect();
    assert_eq!(others, [7, 0, 5]);

    let scores = program.sees("/scores?survey=1&by=answer.mattered").await;
    let groups = scores["groups"].as_array().expect("groups").iter();
    let groups: Vec<(&Value, &Value)> = groups.map(|group| (&group["key"], &group["n"])).collect();
    assert_eq!(groups, [(&Value::Null, &json!(7)), (&json!("price"), &json!(6)), (&json!("speed"), &json!(11))]);
    assert_eq!(scores["hidden"], json!({"cells": 0, "n": 0}));
    add(&program, &[3, 4], json!({"answers": {"mattered": ["other"]}})).await;
    let scores = program.sees("/scores?survey=1&by=answer.mattered").await;
    assert_eq!(scores["hidden"], json!({"cells": 2, "n": 8}), "the smallest of the others is left out with it");
    assert_eq!(program.sees("/scores?survey=1&by=answer.care").await["groups"][0]["key"], "4");
}

#[tokio::test]
async fn answers_in_words_are_not_told_apart_and_a_slip_is_recognised() {
    let stage = Stage::new().await;
    stage.publishes(&questionnaire()).await;
    let program = stage.program().await;
    for (path, detail) in [
        (
            "/tables?survey=1&query=score%20by%20answer.why",
            "`query`: answers to `why` are words of each person's own, which are not told apart; told apart are \
             `answer.mattered`, `answer.care` (at character 10).",
        ),
        (
            "/tables?survey=1&query=score%20by%20team,%20answer.matered",
            "`query`: this survey asks nothing called `matered`; did you mean `answer.mattered`? (at character 16).",
        ),
        (
            "/scores?survey=1&by=answer.cara",
            "this survey asks nothing called `cara`; did you mean `answer.care`? (in `by`).",
        ),
    ] {
        program.get(path).await.refuses(400, detail);
    }
}

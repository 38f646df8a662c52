//! Scores as programs read them: the same numbers as everywhere, and nobody told apart.

use feedback::Scale;
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

fn groups(scores: &Value) -> Vec<(Value, Value)> {
    let groups = scores["groups"].as_array().expect("groups");
    groups.iter().map(|group| (group["key"].clone(), group["n"].clone())).collect()
}

#[tokio::test]
async fn a_score_comes_with_its_n_its_counts_and_its_interval() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    add(&program, &[10, 9, 9, 9, 8, 7, 6, 0, 9], json!({})).await;
    program.post("/responses", &json!({"survey": 1, "comment": "Only words"})).await.made();
    let scores = program.sees("/scores?survey=1").await;
    assert_eq!((&scores["scale"], &scores["metric"]), (&json!("nps"), &json!("nps")));
    let score = &scores["score"];
    assert_eq!((&score["n"], &score["rounded"]), (&json!(9), &json!(33)));
    let value = score["value"].as_f64().expect("a value");
    assert!((value - 100.0 / 3.0).abs() < 1e-9);
    assert!(score["low"].as_f64() < Some(value) && Some(value) < score["high"].as_f64());
    assert!((score["mean"].as_f64().expect("a mean") - 67.0 / 9.0).abs() < 1e-9);
    let counts = &score["counts"];
    assert_eq!(["promoters", "passives", "detractors"].map(|band| counts[band].clone()), [5, 2, 2].map(Value::from));
    assert_eq!((&counts["histogram"]["9"], &counts["histogram"]["1"]), (&json!(4), &json!(0)));
    assert_eq!(scores["aside"]["without_score"], 1);
    assert_eq!((scores.get("groups"), scores.get("previous")), (None, None));
}

/// Thirty answers, as many 10 as 0, of so many customers who each say the same again and again.
async fn add_of_customers(program: &Program<'_>, place: &str, customers: usize) {
    for nth in 0..30 {
        let customer = nth % customers;
        let more = json!({"place": place, "contact": {"email": format!("{place}{customer}@example.com")}});
        add(program, &[if customer.is_multiple_of(2) { 10 } else { 0 }], more).await;
    }
}

#[tokio::test]
async fn what_customers_say_again_makes_a_score_no_surer() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    add_of_customers(&program, "once", 30).await;
    add_of_customers(&program, "again", 10).await;
    let width = |score: &Value| score["high"].as_f64().expect("a number") - score["low"].as_f64().expect("a number");
    let once = program.sees("/scores?survey=1&place=once").await;
    let again = program.sees("/scores?survey=1&place=again&against=filter:place+%3D+once").await;
    assert_eq!((&once["score"]["n"], &once["score"]["value"]), (&again["score"]["n"], &again["score"]["value"]));
    assert_eq!(once["design_effect"], 1.0);
    let effect = again["design_effect"].as_f64().expect("a number");
    // Three answers are worth one, and of ten customers one cannot be sure either.
    assert!((3.0..4.5).contains(&effect), "{effect}");
    let wider = width(&again["score"]) / width(&once["score"]);
    assert!((wider - effect.sqrt()).abs() < 1e-6, "{wider}");
    assert!(width(&again["compared"]["comparison"]) > 1.3 * width(&once["score"]), "{again}");

    let asked = "score by place where place = again".replace(' ', "+").replace('=', "%3D");
    let table = program.sees(&format!("/tables?survey=1&query={asked}")).await;
    assert_eq!(table["design_effect"], again["design_effect"]);
    assert_eq!(table["cells"][0]["score"]["low"], again["score"]["low"]);
}

#[tokio::test]
async fn fewer_than_five_answers_are_only_counted() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    add(&program, &[10, 9, 0, 3], json!({"team": "Shop"})).await;
    let scores = program.sees("/scores?survey=1&by=team").await;
    let hidden =
        json!({"n": 4, "counts": null, "value": null, "rounded": null, "low": null, "high": null, "mean": null});
    assert_eq!((&scores["score"], &scores["groups"]), (&hidden, &json!([])));
    add(&program, &[9; 6], json!({"team": "Workshop"})).await;
    add(&program, &[9; 5], json!({})).await;
    let scores = program.sees("/scores?survey=1&by=team").await;
    // Shown alone, the workshop and the unknown would give the shop away.
    assert_eq!(groups(&scores), [(json!("Workshop"), json!(6)), (json!("other"), json!(9))]);
    assert_eq!(scores["groups"][1]["merged"], 2);
    add(&program, &[1], json!({"team": "Van"})).await;
    let scores = program.sees("/scores?survey=1&by=team").await;
    assert_eq!(groups(&scores), [(Value::Null, json!(5)), (json!("Workshop"), json!(6)), (json!("other"), json!(5))]);
}

#[tokio::test]
async fn periods_are_compared_in_the_workspaces_days() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    add(&program, &[9; 30], json!({"at": "2026-11-20T23:30:00Z", "place": "shop"})).await;
    add(&program, &[3; 30], json!({"at": "2026-11-20T22:30:00Z"})).await;
    let scores = program.sees("/scores?survey=1&from=2026-11-21&to=2026-11-21&by=place").await;
    assert_eq!((&scores["score"]["value"], groups(&scores)), (&json!(100.0), vec![(json!("shop"), json!(30))]));
    let previous = &scores["previous"];
    assert_eq!((&previous["from"], &previous["to"]), (&json!("2026-11-20"), &json!("2026-11-20")));
    assert_eq!(previous["score"]["value"], -100.0);
    let comparison = &previous["comparison"];
    assert_eq!((&comparison["difference"], &comparison["change"]), (&json!(200.0), &json!("real")));
    assert!(comparison["p"].as_f64() < Some(0.001));
    let narrow = program.sees("/scores?survey=1&from=2026-11-20&to=2026-11-21&by=day&place=shop").await;
    assert_eq!(groups(&narrow), [(json!("2026-11-21"), json!(30))]);
    assert_eq!(narrow["previous"]["comparison"], Value::Null);
    for (by, keys) in [
        ("day", vec!["2026-11-20", "2026-11-21"]),
        ("week", vec!["2026-W47"]),
        ("month", vec!["2026-11"]),
        ("country", vec!["null"]),
    ] {
        let scores = program.sees(&format!("/scores?survey=1&by={by}")).await;
        let told: Vec<String> =
            groups(&scores).iter().map(|(key, _)| key.as_str().unwrap_or("null").to_owned()).collect();
        assert_eq!(told, keys);
    }
}

#[tokio::test]
async fn every_scale_has_its_own_headline() {
    for scale in Scale::ALL {
        let stage = Stage::asking(scale).await;
        let program = stage.program().await;
        add(&program, &[scale.max(), scale.max(), scale.max(), scale.min(), scale.min()], json!({})).await;
        let scores = program.sees("/scores?survey=1").await;
        let expected = if scale == Scale::Nps { 20.0 } else { 60.0 };
        assert_eq!((&scores["scale"], &scores["score"]["value"]), (&json!(scale), &json!(expected)));
        let histogram = scores["score"]["counts"]["histogram"].as_object().expect("counts");
        assert_eq!(histogram.len(), scale.values().count());
    }
}

#[tokio::test]
async fn a_score_is_compared_with_what_is_asked_for() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    add(&program, &[[10; 40], [8; 40]].concat(), json!({"country": "SI"})).await;
    add(&program, &[3; 40], json!({"country": "HR"})).await;
    add(&program, &[9; 30], json!({"country": "SI", "at": "2025-11-21T09:00:00Z"})).await;
    let scores = program.sees("/scores?survey=1&from=2026-11-21&to=2026-11-21&country=SI&against=year").await;
    let compared = &scores["compared"];
    assert_eq!((&compared["against"], &compared["score"]["n"]), (&json!("year"), &json!(30)), "{scores}");
    assert_eq!(compared["comparison"]["difference"], -50.0, "{scores}");
    assert_eq!(compared["comparison"]["change"], "real");
    let scores = program.sees("/scores?survey=1&from=2026-11-21&against=filter:country%20%3D%20HR").await;
    let compared = &scores["compared"];
    assert_eq!((&compared["shared"], &compared["score"]["n"]), (&json!(40), &json!(40)), "{scores}");
    assert_eq!(compared["comparison"]["change"], "real", "{scores}");
    let scores = program.sees("/scores?survey=1&filter=score%20%3E%203&against=version:1").await;
    assert_eq!(scores["compared"]["shared"], 110, "{scores}");
    let itself = program.sees("/scores?survey=1&country=HR&against=filter:country%20%3D%20HR").await;
    assert_eq!(itself["compared"]["comparison"], Value::Null, "there is nothing to compare: {itself}");
    for wrong in ["christmas", "year", "version:two", "filter:", "filter:contry%20%3D%20HR"] {
        let refused = program.get(&format!("/scores?survey=1&against={wrong}")).await;
        assert_eq!(refused.status, 400, "{wrong}: {}", refused.body);
    }
    let refused = program.get("/scores?survey=1&against=filter:contry%20%3D%20HR").await;
    assert!(refused.body.contains("did you mean"), "{}", refused.body);
}

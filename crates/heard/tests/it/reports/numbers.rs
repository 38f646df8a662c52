//! A report as numbers, what is summed and what never is, and what programs do with reports.

use axum::http::Method;
use feedback::{Kind, Scale};
use serde_json::json;
use store::report::Every;
use store::survey::NewSurvey;

use super::MONDAY;
use crate::stage::{DAY, Stage};

impl Stage {
    /// Another survey; its number.
    async fn further_survey(&self, slug: &str, kind: Kind, scale: Scale) -> i64 {
        let languages = ["en".to_owned()];
        let new = NewSurvey {
            workspace: self.workspace,
            name: slug,
            kind,
            scale,
            subject: "Trees",
            languages: &languages,
            slug,
            content: None,
            at: self.now(),
        };
        let mut tx = self.app.store.begin().await.expect("begin");
        let survey = store::survey::add(&mut tx, &new).await.expect("added").expect("a free slug");
        tx.commit().await.expect("commit");
        survey.id
    }
}

#[tokio::test]
async fn only_one_kind_and_scale_make_one_number_and_every_number_has_its_interval() {
    let stage = Stage::new().await.with_iva().await;
    let friday = MONDAY - 3 * DAY;
    let of = [
        (stage.survey_id(), 40),
        (stage.further_survey("delivery", Kind::Transactional, Scale::Nps).await, 30),
        (stage.further_survey("smiles", Kind::Transactional, Scale::Stars5).await, 20),
        (stage.further_survey("whole", Kind::Relational, Scale::Nps).await, 10),
    ];
    for (survey, n) in of {
        for at in [friday, friday - 7 * DAY] {
            for nth in 0..n {
                let score = if nth % 2 == 0 { 5 } else { 3 };
                stage.given(at, score, |response| response.survey = survey).await;
            }
        }
    }
    stage.clock.store(MONDAY, std::sync::atomic::Ordering::SeqCst);
    let program = stage.program().await;
    let report = program.sees("/reports/of/2026-W47").await;
    assert_eq!(
        (&report["first"], &report["last"], &report["over"]),
        (&json!("2026-11-16"), &json!("2026-11-22"), &json!(true))
    );
    let surveys = report["surveys"].as_array().expect("surveys");
    let told: Vec<(String, i64, bool)> = surveys
        .iter()
        .map(|one| {
            let name = one["name"].as_str().unwrap_or("together").to_owned();
            (name, one["n"].as_i64().expect("a number"), one["low"].as_f64() < one["high"].as_f64())
        })
        .collect();
    let expected = [("whole", 10), ("After a repair", 40), ("delivery", 30), ("together", 70), ("smiles", 20)];
    assert_eq!(told, expected.map(|(name, n)| (name.to_owned(), n, true)), "{report}");
    let changes: Vec<_> = surveys.iter().map(|one| one["change"].as_str()).collect();
    assert_eq!(changes, [None, Some("unclear"), Some("unclear"), Some("unclear"), None], "{report}");
    let one = program.sees(&format!("/reports/of/2026-11?survey={}", of[2].0)).await;
    assert_eq!((one["surveys"].as_array().map(Vec::len), &one["over"]), (Some(1), &json!(false)), "{one}");
    for nowhere in ["/reports/of/2026-W49", "/reports/of/soon", "/reports/of/2026-W47?survey=99"] {
        assert_eq!(program.get(nowhere).await.status, 404, "{nowhere}");
    }
    let cookie = stage.iva().await;
    let page = stage.get_as(&cookie, "/reports/2026-W47").await.text();
    assert!(page.contains("These 2 surveys together") && page.contains("No score changed by more"), "{page}");
}

#[tokio::test]
async fn a_program_lets_somebody_get_a_report_and_no_more() {
    let stage = Stage::new().await.with_iva().await;
    let program = stage.program().await;
    let new = json!({"email": "Board@Example.com", "every": "month", "language": "sl"});
    let made = program.post_once("/reports", "r-1", &new).await.made();
    assert_eq!(
        (&made["email"], &made["colleague"], &made["state"]),
        (&json!("board@example.com"), &json!(false), &json!("on"))
    );
    assert_eq!(program.post_once("/reports", "r-1", &new).await.status, 200, "the same request makes one");
    assert_eq!(program.post("/reports", &new).await.status, 422, "they get it already");
    for wrong in [
        json!({"email": "nonsense", "every": "week"}),
        json!({"email": "a@example.com", "every": "day"}),
        json!({"email": "a@example.com", "every": "week", "survey": 99}),
        json!({"email": "a@example.com", "every": "week", "language": "tlh"}),
    ] {
        assert_eq!(program.post("/reports", &wrong).await.status, 422, "{wrong}");
    }
    let iva = program.post("/reports", &json!({"email": "iva@example.com", "every": "week"})).await.made();
    assert_eq!((&iva["colleague"], &iva["language"]), (&json!(true), &json!(null)));
    assert_eq!(program.sees("/reports").await["reports"].as_array().map(Vec::len), Some(2));
    let path = format!("/reports/{}", made["id"].as_str().expect("an id"));
    assert_eq!(program.send(Method::DELETE, &path, &[], "").await.status, 200);
    assert_eq!(program.send(Method::DELETE, &path, &[], "").await.status, 404);
    assert_eq!(program.sees("/reports").await["reports"].as_array().map(Vec::len), Some(1));
}

#[tokio::test]
async fn two_servers_at_the_same_instant_send_one() {
    let stage = Stage::new().await.with_iva().await.with_mail(9).await;
    for n in 0..5 {
        stage.report_to(&format!("board-{n}@example.com"), Every::Week, Some("en")).await;
    }
    let others = [stage.another_node().await, stage.another_node().await];
    stage.clock.store(MONDAY, std::sync::atomic::Ordering::SeqCst);
    let passes = [&stage, &others[0], &others[1]].map(|one| {
        let app = one.app.clone();
        tokio::spawn(async move { heard::report::pass(&app).await })
    });
    for pass in passes {
        pass.await.expect("it ends").expect("reports are sent");
    }
    assert_eq!(stage.mails_of("report").await, 5);
}

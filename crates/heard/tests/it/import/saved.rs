//! What Heard saved it brings in again: a view of one survey as a file, and the file into another survey.

use std::collections::BTreeSet;

use feedback::Tag;
use store::mark::Mark;
use store::response::{Facts, Filter, Origin, Row};
use store::survey::{NewSurvey, Survey};

use super::address;
use crate::stage::{MINUTE, NOON, Stage};

/// Half an hour before and after the clocks of Ljubljana are put back.
const TWO_O_CLOCKS: [i64; 2] = [1_792_889_100_000, 1_792_892_700_000];

/// What must come back.
type Kept = (i64, Option<u8>, Option<String>, [Option<String>; 7], Option<String>, Option<String>);

fn kept(row: &Row) -> Kept {
    let facts = row.facts.clone();
    let facts =
        [Some(facts.place), facts.language, facts.agent, facts.team, facts.product, facts.country, facts.account];
    (row.at, row.said.score, row.said.comment.clone(), facts, row.contact_name.clone(), row.contact_email.clone())
}

impl Stage {
    async fn another_survey(&self) -> Survey {
        let first = self.survey.as_ref().expect("a survey");
        let new = NewSurvey {
            workspace: self.workspace,
            name: "Brought back",
            kind: first.kind,
            scale: first.scale,
            subject: &first.subject,
            languages: &first.languages,
            slug: "brought-back",
            content: None,
            at: NOON,
        };
        let mut tx = self.app.store.begin().await.expect("begin");
        let survey = store::survey::add(&mut tx, &new).await.expect("add").expect("a free slug");
        tx.commit().await.expect("commit");
        survey
    }

    async fn kept_of(&self, survey: i64) -> BTreeSet<Kept> {
        let mut read = self.app.store.read().await.expect("read");
        let filter = Filter { workspace: self.workspace, survey: Some(survey), ..Filter::default() };
        let rows = store::response::list(&mut read, &filter, None, 10_000).await.expect("list");
        rows.iter().map(kept).collect()
    }

    /// Responses of every kind: with words that could harm, with none, with facts and without, marked
    /// and not; marks are said in the file, and are not the customers' to bring in.
    async fn furnish(&self) {
        let fact = |nth: u8, of: u8, text: &str| nth.is_multiple_of(of).then(|| format!("{text} {}", nth % 4));
        for nth in 0..60_u8 {
            let customer = if nth.is_multiple_of(3) { Some(self.customer(&format!("=Ana {nth}")).await) } else { None };
            let at = NOON - i64::from(nth) * (97 * MINUTE + 1);
            let id = self
                .given(TWO_O_CLOCKS.get(usize::from(nth)).copied().unwrap_or(at), nth % 11, |response| {
                    response.origin = Origin::Imported;
                    response.contact = customer;
                    response.said.comment = match nth % 5 {
                        0 => Some(format!("=SUM(A{nth}), or \"so\"\nand on the next line")),
                        1 => Some(format!("-{nth} points; počasi, še vedno predolgo čakanje na odgovor")),
                        2 => Some(format!("Hitro in prijazno, kot vedno, vsem bi priporočil {nth}")),
                        _ => None,
                    };
                    if nth % 10 == 1 {
                        response.said.score = None;
                    }
                    response.facts = Facts {
                        place: ["shop", "mail", "@home"][usize::from(nth % 3)].to_owned(),
                        language: nth.is_multiple_of(2).then(|| "sl".to_owned()),
                        agent: fact(nth, 2, "Bor"),
                        team: fact(nth, 3, "+Workshop"),
                        product: fact(nth, 4, "City bike"),
                        country: nth.is_multiple_of(5).then(|| "SI".to_owned()),
                        account: fact(nth, 6, "Novak"),
                    };
                })
                .await;
            if nth % 4 == 1 {
                self.put_mark(Mark::Tag(Tag::new("Slow, and 3 points").expect("a tag")), &[id]).await;
                self.put_mark(Mark::Star, &[id]).await;
            }
        }
    }
}

#[tokio::test]
async fn what_was_saved_is_brought_in_again_as_it_was() {
    for ending in ["csv", "xlsx"] {
        let mut stage = Stage::new().await.with_iva().await;
        stage.furnish().await;
        let first = stage.survey_id();
        let cookie = stage.iva().await;
        let file = stage.bytes(&cookie, &format!("/responses.{ending}?survey={first}")).await;
        let before = stage.kept_of(first).await;
        assert_eq!(before.len(), 60);
        stage.survey = Some(stage.another_survey().await);
        let at = address(&stage.bring(&cookie, &format!("saved.{ending}"), &file).await);
        // Nobody maps a column by hand: the file is known by the names that we gave it.
        stage.press(&cookie, &at, "mapping", "&without=keep").await;
        stage.press(&cookie, &at, "start", "").await;
        let page = stage.ended(&cookie, &at).await.text();
        assert!(page.contains("60 responses added"), "{ending}: {page}");
        let after = stage.kept_of(stage.survey_id()).await;
        assert!(after == before, "{ending}: {:#?}", after.symmetric_difference(&before).take(4).collect::<Vec<_>>());
        assert_eq!(stage.histogram().await.n(), 54, "{ending}");
        stage.sums_agree().await;
    }
}

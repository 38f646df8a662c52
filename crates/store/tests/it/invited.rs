//! Response rates are by day of sending: who was asked, who answered, who still can, and how long it took.

use feedback::State;
use store::invitation::NewInvitation;
use store::invited::{Fate, Sent, fate, within};
use store::response::{Exclusion, Fact, Facts, Intake, NewResponse, Reason, Said};
use uuid::Uuid;

use crate::stage::{NOON, Stage, id};

const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;

/// Somebody is asked; the link is good for ten days.
async fn asked(stage: &Stage, made_at: i64, sent_at: Option<i64>, team: Option<&str>) -> Uuid {
    let invitation = id();
    let mut token_hash = [0; 32];
    token_hash[..16].copy_from_slice(invitation.as_bytes());
    let facts = Facts { place: "mail".to_owned(), team: team.map(str::to_owned), ..Facts::default() };
    let new = NewInvitation {
        workspace: stage.workspace,
        id: invitation,
        token_hash,
        survey: stage.survey,
        contact: None,
        facts: &facts,
        created_at: made_at,
        sent_at,
        expires_at: made_at + 10 * DAY,
        is_test: false,
        draft_step: None,
        ticket: None,
    };
    let mut tx = stage.store.begin().await.expect("begin");
    store::invitation::add(&mut tx, &new).await.expect("add");
    tx.commit().await.expect("commit");
    invitation
}

async fn answers(stage: &Stage, invitation: Uuid, at: i64) {
    let said = Said { score: Some(9), comment: Some("Quick.".to_owned()), contact_me: false };
    stage.record(NewResponse { at, said, ..stage.answer(invitation, 9) }).await;
}

fn sent(stage: &Stage, from: Option<i64>, before: i64) -> Sent {
    Sent { workspace: stage.workspace, survey: stage.survey, from, before, facts: Vec::new() }
}

async fn fate_of(stage: &Stage, sent: &Sent) -> Fate {
    let mut read = stage.store.read().await.expect("read");
    fate(&mut read, sent, NOON).await.expect("counted")
}

#[tokio::test]
async fn a_rate_is_of_those_who_were_sent_it_in_these_days() {
    let stage = Stage::new().await;
    let monday = NOON - 20 * DAY;
    for nth in 0..6 {
        let invitation = asked(&stage, monday, Some(monday + nth), None).await;
        if nth < 2 {
            answers(&stage, invitation, NOON - DAY).await;
        }
    }
    // A later sending of which one is answered and two can still be; one of which nobody told when it was sent.
    let first = asked(&stage, NOON - DAY, Some(NOON - DAY), Some("Shop")).await;
    answers(&stage, first, NOON).await;
    for team in [Some("Shop"), None] {
        asked(&stage, NOON - DAY, Some(NOON - DAY), team).await;
    }
    asked(&stage, NOON - DAY, None, None).await;
    let of = |sent, answered, open, untold| Fate { sent, answered, open, untold };
    assert_eq!(fate_of(&stage, &sent(&stage, None, NOON)).await, of(9, 3, 2, 1));
    // The answers of yesterday belong to the Monday when they were asked for.
    assert_eq!(fate_of(&stage, &sent(&stage, Some(monday), monday + 6)).await, of(6, 2, 0, 0));
    assert_eq!(fate_of(&stage, &sent(&stage, Some(monday + 1), monday + 5)).await, of(4, 1, 0, 0));
    assert_eq!(fate_of(&stage, &sent(&stage, Some(NOON - DAY), NOON)).await, of(3, 1, 2, 1));
    let in_shop = |value: &str| Sent { facts: vec![(Fact::Team, value.to_owned())], ..sent(&stage, None, NOON) };
    assert_eq!(fate_of(&stage, &in_shop("Shop")).await, of(2, 1, 1, 0));
    assert_eq!(fate_of(&stage, &in_shop("")).await, of(7, 2, 1, 1));
    assert_eq!(fate_of(&stage, &Sent { survey: 99, ..sent(&stage, None, NOON) }).await, Fate::default());
    assert_eq!(fate_of(&stage, &Sent { workspace: 99, ..sent(&stage, None, NOON) }).await, Fate::default());
}

#[tokio::test]
async fn an_answer_that_waits_is_none_yet_and_one_left_out_was_asked_by_mistake() {
    let stage = Stage::new().await;
    let sent_at = NOON - DAY;
    let mut invitations = Vec::new();
    for _ in 0..5 {
        invitations.push(asked(&stage, sent_at, Some(sent_at), None).await);
    }
    stage.record(NewResponse { intake: Intake::Known(State::Provisional), ..stage.answer(invitations[0], 9) }).await;
    stage.record(NewResponse { intake: Intake::Known(State::Test), ..stage.answer(invitations[1], 9) }).await;
    let words = Said { comment: Some("Words only".to_owned()), ..Said::default() };
    stage.record(NewResponse { said: words, ..stage.answer(invitations[2], 9) }).await;
    answers(&stage, invitations[3], NOON).await;
    let exclusion = Exclusion { reason: Reason::OwnStaff, note: None, by: id() };
    stage.store.exclude(stage.workspace, invitations[3], &exclusion, NOON, id()).await.expect("excluded");
    let fate = fate_of(&stage, &sent(&stage, None, NOON)).await;
    assert_eq!((fate.sent, fate.answered), (3, 0), "{fate:?}");
}

#[tokio::test]
async fn how_long_it_took_is_exact_at_every_rank() {
    let stage = Stage::new().await;
    let mut read = stage.store.read().await.expect("read");
    let all = sent(&stage, None, NOON);
    assert_eq!(within(&mut read, &all, 0, 50).await.expect("none"), None);
    drop(read);
    // All in one batch, which must not lend its last instant to the others.
    let mut batch = Vec::new();
    for hours in [7, 1, 3, 90, 2, 5, 30, 4, 6, 8] {
        let sent_at = NOON - 10 * DAY + hours;
        let invitation = asked(&stage, sent_at, Some(sent_at), None).await;
        let said = Said { score: Some(9), comment: Some("Quick.".to_owned()), contact_me: false };
        batch.push(NewResponse { at: sent_at + hours * HOUR, said, ..stage.answer(invitation, 9) });
    }
    stage.store.writer().record_all(batch).await.expect("recorded");
    asked(&stage, NOON - 10 * DAY, Some(NOON - 10 * DAY), None).await;
    let mut read = stage.store.read().await.expect("read");
    for (part, hours) in [(1, 1), (10, 1), (11, 2), (50, 5), (51, 6), (90, 30), (91, 90), (100, 90)] {
        assert_eq!(within(&mut read, &all, 10, part).await.expect("some"), Some(hours * HOUR), "{part} %");
    }
}

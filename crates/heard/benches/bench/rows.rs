//! The responses that the store's figures write: a score, a comment of 120 bytes, a key, lived and confirmed, from one
//! survey's open link. Whoever writes them gets the same ones, made before its time is taken.

use heard::chance::Chance;
use heard::token;
use store::response::{Facts, Hand, Intake, NewResponse, Origin, Said, State};

/// 2026-11-21T12:00:00Z.
pub const NOON: i64 = 1_795_262_400_000;

/// The calendar day of [`NOON`].
pub const DAY: i64 = 20_778;

const COMMENT: &str = "The repair took two days longer than promised, but Marko called me every evening, and the brakes \
                       are better than new now";

/// So many responses, a millisecond apart.
pub fn make(n: usize, workspace: i64, survey: i64) -> Vec<NewResponse> {
    assert_eq!(COMMENT.len(), 120);
    let chance = Chance::seeded(1);
    (0..n).map(|number| one(i64::try_from(number).unwrap_or_default(), workspace, survey, &chance)).collect()
}

/// One of them.
pub fn one(number: i64, workspace: i64, survey: i64, chance: &Chance) -> NewResponse {
    let at = NOON + number;
    NewResponse {
        workspace,
        survey,
        version: 1,
        id: chance.id(at),
        ids: chance.two_ids(at),
        key: Some((format!("page:{survey}:{}", token::nonce(at, chance)).into_bytes(), at + 30 * 86_400_000)),
        intake: Intake::Known(State::Confirmed),
        origin: Origin::Lived,
        at,
        day: DAY,
        facts: Facts { place: "link".to_owned(), language: Some("en".to_owned()), ..Facts::default() },
        contact: None,
        said: Said { score: u8::try_from(number * 7 % 11).ok(), comment: Some(COMMENT.to_owned()), contact_me: false },
        hand: Hand::Unknown,
        properties: Vec::new(),
        answers: Vec::new(),
        consent: None,
    }
}

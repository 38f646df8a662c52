//! The scene of every story: an empty database with one workspace, one survey, and a clock and ids that the story moves.

use std::sync::atomic::{AtomicI64, Ordering};

use feedback::{Kind, Mode, Scale};
use store::click::{Click, Kind as Request};
use store::invitation::NewInvitation;
use store::response::{Facts, Filter, Hand, Intake, Judgement, NewResponse, Origin, Recorded, Row, Said};
use store::{Location, Options, Store};
use tempfile::TempDir;
use uuid::Uuid;

/// 2026-11-21T12:00:00Z.
pub const NOON: i64 = 1_795_262_400_000;

pub struct Stage {
    pub store: Store,
    pub location: Location,
    pub workspace: i64,
    pub survey: i64,
    _folder: TempDir,
}

static NEXT: AtomicI64 = AtomicI64::new(1);

/// Ids that grow: good enough for a story.
pub fn id() -> Uuid {
    let n = u128::from(NEXT.fetch_add(1, Ordering::Relaxed).unsigned_abs());
    Uuid::from_u128((0x7000 << 64) | (0x8000 << 48) | n)
}

impl Stage {
    pub async fn new() -> Stage {
        Stage::with(Options::default()).await
    }

    #[expect(clippy::disallowed_methods, reason = "./test says through it which database to use")]
    pub async fn with(options: Options) -> Stage {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let server = std::env::var("HEARD_TEST_POSTGRES").ok();
        let name = format!("store_{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let location = store::scratch::location(folder.path(), server.as_deref(), &name).await;
        let store = Store::open(&location, options).await.expect("a fresh database opens");
        let mut tx = store.begin().await.expect("begin");
        let workspace = store::workspace::add(&mut tx, "trees", "Lindentree Cycles", "Europe/Ljubljana", NOON)
            .await
            .expect("add")
            .expect("a free key");
        let languages = ["en".to_owned(), "sl".to_owned()];
        let survey = store::survey::add(
            &mut tx,
            &store::survey::NewSurvey {
                workspace: workspace.id,
                name: "After a repair",
                kind: Kind::Transactional,
                scale: Scale::Nps,
                subject: "Lindentree Cycles",
                languages: &languages,
                slug: "repair",
                content: None,
                at: NOON,
            },
        )
        .await
        .expect("add")
        .expect("a free slug");
        tx.commit().await.expect("commit");
        Stage { store, location, workspace: workspace.id, survey: survey.id, _folder: folder }
    }

    /// A lived response with this score, as the API would hand it in.
    pub fn response(&self, score: u8) -> NewResponse {
        NewResponse {
            workspace: self.workspace,
            survey: self.survey,
            version: 1,
            id: id(),
            ids: [id(), id()],
            key: None,
            intake: Intake::Known(store::response::State::Confirmed),
            origin: Origin::Lived,
            at: NOON,
            day: 20_778,
            facts: Facts { place: "link".to_owned(), ..Facts::default() },
            contact: None,
            said: Said { score: Some(score), ..Said::default() },
            hand: Hand::Unknown,
            properties: Vec::new(),
            answers: Vec::new(),
            consent: None,
        }
    }

    /// Somebody is asked, an hour before noon.
    pub async fn invite(&self) -> Uuid {
        let invitation = id();
        let mut tx = self.store.begin().await.expect("begin");
        store::invitation::add(
            &mut tx,
            &NewInvitation {
                workspace: self.workspace,
                id: invitation,
                token_hash: [u8::try_from(NEXT.load(Ordering::Relaxed) % 251).expect("below 251"); 32],
                survey: self.survey,
                contact: None,
                facts: &Facts { place: "mail".to_owned(), ..Facts::default() },
                created_at: NOON - 3_600_000,
                sent_at: Some(NOON - 3_600_000),
                expires_at: NOON + 30 * 86_400_000,
                is_test: false,
                draft_step: None,
                ticket: None,
            },
        )
        .await
        .expect("add");
        tx.commit().await.expect("commit");
        invitation
    }

    /// The page of an invitation hands in an answer, without any evidence of a hand.
    pub fn answer(&self, invitation: Uuid, score: u8) -> NewResponse {
        let judgement = Judgement { mode: Mode::Balanced, sent_at: Some(NOON - 3_600_000), links: 11, is_test: false };
        NewResponse {
            id: invitation,
            intake: Intake::Invited(judgement),
            facts: Facts { place: "mail".to_owned(), ..Facts::default() },
            ..self.response(score)
        }
    }

    /// A scanner fetches the links of these scores.
    pub fn scanner_fetches(&self, invitation: Uuid, scores: impl IntoIterator<Item = u8>) {
        for score in scores {
            self.store.writer().click(Click {
                workspace: self.workspace,
                invitation,
                id: id(),
                at: NOON - 3_590_000,
                kind: Request::Get,
                score: Some(score),
            });
        }
    }

    pub async fn record(&self, response: NewResponse) -> Recorded {
        self.store.writer().record(response).await.expect("recorded")
    }

    pub async fn find(&self, response: Uuid) -> Row {
        let mut read = self.store.read().await.expect("read");
        store::response::find(&mut read, self.workspace, response).await.expect("find").expect("it is there")
    }

    pub async fn all(&self) -> Vec<Row> {
        let mut read = self.store.read().await.expect("read");
        let filter = Filter { workspace: self.workspace, ..Filter::default() };
        store::response::list(&mut read, &filter, None, 10_000).await.expect("list")
    }

    /// The sums agree with the facts.
    pub async fn sums_agree(&self) {
        let mut read = self.store.read().await.expect("read");
        let differences = store::rollup::differences(&mut read, self.workspace).await.expect("differences");
        assert_eq!(differences, []);
    }
}

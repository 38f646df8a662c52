//! A place to measure: a fresh folder with a database that the store made, a workspace and its survey.

use std::path::PathBuf;

use feedback::{Kind, Scale};
use store::{Location, Options, Store};
use tempfile::TempDir;

use crate::rows::NOON;
use crate::served::Server;

/// The survey's open link.
pub const SLUG: &str = "repair";

pub struct Site {
    pub folder: TempDir,
    pub workspace: i64,
    pub survey: i64,
}

impl Site {
    pub fn new() -> Site {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("heard.db");
        let (workspace, survey) = runtime().block_on(async {
            let store = Store::open(&Location::Sqlite(path), Options::default()).await.expect("it opens");
            let made = furnish(&store).await.expect("furnished");
            store.close().await;
            made
        });
        Site { folder, workspace, survey }
    }

    pub fn database(&self) -> PathBuf {
        self.folder.path().join("heard.db")
    }

    pub async fn open(&self) -> Store {
        Store::open(&Location::Sqlite(self.database()), Options::default()).await.expect("it opens")
    }

    /// The release program on this site, with its survey's open link free of limits.
    pub fn server(&self) -> Server {
        let program = PathBuf::from(env!("CARGO_BIN_EXE_heard"));
        Server::new(&program, self.folder.path(), &[("HEARD_UNLIMITED", SLUG)])
    }
}

async fn furnish(store: &Store) -> store::Result<(i64, i64)> {
    let mut tx = store.begin().await?;
    let workspace = store::workspace::add(&mut tx, "trees", "Lindentree Cycles", "Europe/Ljubljana", NOON).await?;
    let workspace = workspace.expect("a free key").id;
    let new = store::survey::NewSurvey {
        workspace,
        name: "After a repair",
        kind: Kind::Transactional,
        scale: Scale::Nps,
        subject: "Lindentree Cycles",
        languages: &["en", "sl", "mk", "pl", "nb", "de"].map(str::to_owned),
        slug: SLUG,
        content: None,
        at: NOON,
    };
    let survey = store::survey::add(&mut tx, &new).await?.expect("a free slug").id;
    tx.commit().await?;
    Ok((workspace, survey))
}

/// One thread: callers that wait for a commit have all asked again before the next one begins, so that groups are as
/// large as there are callers.
pub fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime")
}

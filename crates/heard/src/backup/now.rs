//! The backup that somebody asks the server for: one at a time, beside everything else, with how far it is.

use std::sync::{Mutex, PoisonError};

use super::{Why, free, make};
use crate::app::App;

/// How the latest backup that was asked for goes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum State {
    /// None was asked for since the server was started.
    #[default]
    Never,
    /// So many of so many pieces are copied; 0 of 0 while nobody can tell.
    Running(u64, u64),
    /// It lies under this name in the folder of backups.
    Made(String),
    /// Why there is none.
    Failed(String),
}

/// Where the latest backup that was asked for tells how it goes.
#[derive(Debug, Default)]
pub struct Now(Mutex<State>);

impl Now {
    /// How it goes.
    pub fn state(&self) -> State {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn tell(&self, state: State) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = state;
    }

    /// Takes the turn; false while another backup has it.
    fn begin(&self) -> bool {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let is_free = !matches!(*state, State::Running(..));
        if is_free {
            *state = State::Running(0, 0);
        }
        is_free
    }
}

/// Begins a backup into the folder beside the data, unless one is being made.
pub fn begin(app: &App) {
    if !app.backing_up.begin() {
        return;
    }
    let app = app.clone();
    tokio::spawn(async move {
        let to = free(&app.data, Why::Asked, app.now());
        let telling = app.clone();
        let progress = move |done, of| telling.backing_up.tell(State::Running(done, of));
        let state = match make(app.store.location(), &to, app.now(), progress).await {
            Ok(made) => {
                tracing::info!(bytes = made.bytes, "a backup was made: {}", made.path.display());
                State::Made(made.path.file_name().unwrap_or_default().to_string_lossy().into_owned())
            }
            Err(error) => {
                tracing::error!(?error, "a backup could not be made");
                State::Failed(format!("{error:#}"))
            }
        };
        app.backing_up.tell(state);
    });
}

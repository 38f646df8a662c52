//! Coming in by the link that a colleague was given: with a new account, or with the one that the address has. The link
//! alone opens nothing of somebody's account, and works once.

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use axum::routing::get;
use serde::Serialize;
use store::colleague::Colleague;
use store::user::User;
use store::workspace::Workspace;

use crate::app::App;
use crate::audit::{Act, Doer};
use crate::form::Fields;
use crate::password;
use crate::token::{self, Purpose};
use crate::web::answer::is_foreign;
use crate::web::fault::Fault;
use crate::web::member::Stranger;
use crate::web::{door, respondent, session, signed};

pub(super) fn routes() -> Router<App> {
    Router::new().route("/join/{token}", get(show).post(join))
}

/// The page.
#[derive(Clone, Debug, Default, Serialize)]
pub struct View {
    /// The link's token.
    pub token: String,
    /// Where one comes in.
    pub workspace: String,
    /// Who asked.
    pub asked_by: String,
    /// Who was asked.
    pub email: String,
    /// What they will be.
    pub role: &'static str,
    /// Whether the address has an account already.
    pub is_known: bool,
    /// The name that was typed.
    pub name: String,
    /// How many characters a password has at least.
    pub shortest: usize,
    /// The key of what is wrong with the name.
    pub name_mistake: Option<&'static str>,
    /// The key of what is wrong with the password.
    pub password_mistake: Option<&'static str>,
    /// Seconds to wait, where too many were tried.
    pub wait: u64,
}

/// What a link leads to.
struct Found {
    workspace: Workspace,
    colleague: Colleague,
    user: Option<User>,
    view: View,
}

async fn find(app: &App, token: &str) -> Result<Option<Found>, Fault> {
    let Some(id) = token::workspace(token) else { return Ok(None) };
    let mut read = app.store.read().await?;
    let hash = token::hash(Purpose::Colleague, token);
    let colleague = store::colleague::find(&mut read, id, &hash, app.now()).await?;
    let workspace = store::workspace::find_by_id(&mut read, id).await?;
    let (Some(colleague), Some(workspace)) = (colleague, workspace) else { return Ok(None) };
    let asked_by = store::member::find(&mut read, id, colleague.asked_by).await?;
    let user = store::user::find(&mut read, &colleague.email).await?;
    let view = View {
        token: token.to_owned(),
        workspace: workspace.name.clone(),
        asked_by: asked_by.map(|member| member.name).unwrap_or_default(),
        email: colleague.email.clone(),
        role: colleague.role.key(),
        is_known: user.is_some(),
        shortest: password::SHORTEST,
        ..View::default()
    };
    Ok(Some(Found { workspace, colleague, user, view }))
}

async fn show(State(app): State<App>, stranger: Stranger, Path(token): Path<String>) -> Result<Response, Fault> {
    match find(&app, &token).await? {
        Some(found) => signed::html(&app, &stranger.language, StatusCode::OK, "join.html", &found.view),
        None => gone(&app, &stranger).await,
    }
}

/// The link worked once, or its time is over. Guesses are counted.
async fn gone(app: &App, stranger: &Stranger) -> Result<Response, Fault> {
    if app.limits.stranger(stranger.visitor.address).is_err() {
        return door::too_many(app, &stranger.language);
    }
    door::link_gone(app, &stranger.language)
}

async fn join(
    State(app): State<App>,
    stranger: Stranger,
    headers: HeaderMap,
    Path(token): Path<String>,
    body: Bytes,
) -> Result<Response, Fault> {
    if is_foreign(&headers) {
        return door::stale_form(&app, &stranger.language);
    }
    let Some(Found { workspace, colleague, user, view }) = find(&app, &token).await? else {
        return gone(&app, &stranger).await;
    };
    let fields = Fields::parse(&body);
    let typed: String = fields.get("password").unwrap_or_default().chars().take(password::LONGEST).collect();
    let mut view = View { name: fields.text("name").to_owned(), ..view };
    if let Err(wait) = app.limits.log_in(&colleague.email, stranger.visitor.address) {
        (view.password_mistake, view.wait) = (Some("login-wait"), wait.0);
        let page = signed::html(&app, &stranger.language, StatusCode::TOO_MANY_REQUESTS, "join.html", &view)?;
        return Ok(respondent::later(page, wait));
    }
    let at = app.now();
    let user = match user {
        Some(user) => {
            if !password::verify(typed, Some(user.password.clone()), &app.chance).await? {
                view.password_mistake = Some("join-password-wrong");
            }
            user
        }
        None => {
            if view.name.is_empty() || view.name.chars().count() > 100 {
                view.name_mistake = Some("setup-name-wrong");
            }
            view.password_mistake = password::check(&typed, &colleague.email).err().map(password::Weak::key);
            let hash = match (view.name_mistake, view.password_mistake) {
                (None, None) => password::hash(typed, &app.chance).await?,
                _ => String::new(),
            };
            User { id: app.chance.id(at), email: colleague.email.clone(), name: view.name.clone(), password: hash }
        }
    };
    if view.name_mistake.or(view.password_mistake).is_some() {
        return signed::html(&app, &stranger.language, StatusCode::UNPROCESSABLE_ENTITY, "join.html", &view);
    }
    let mut tx = app.store.begin().await?;
    // Whoever takes the invitation comes in; a second press finds it taken.
    if store::colleague::take(&mut tx, workspace.id, colleague.id).await?.is_none() {
        drop(tx);
        return gone(&app, &stranger).await;
    }
    if !view.is_known && !store::user::add(&mut tx, &user, at).await? {
        drop(tx);
        // Somebody made an account for this address in between: the page asks for its password now.
        return show(State(app), stranger, Path(token)).await;
    }
    store::member::join(&mut tx, workspace.id, user.id, colleague.role).await?;
    let address = stranger.visitor.address;
    let doer = Doer { workspace: workspace.id, id: Some(user.id), name: &user.name, address };
    doer.tell(app.stamp(), &mut tx, Act::ColleagueJoined, &format!("{} ({})", colleague.email, colleague.role)).await?;
    session::come_in(&app, tx, &stranger, &user, "/", Some(workspace.id)).await
}

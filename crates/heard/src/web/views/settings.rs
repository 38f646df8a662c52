//! What can be done with one saved view: another name, a link for people outside, an end. What a link shows is said
//! before it is made, and nobody outside sees a view that was not shared.

use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use serde::Serialize;
use store::view::{Page, View as Kept};

use super::link::Link;
use super::said::Said;
use super::saving::address_of;
use crate::app::App;
use crate::audit::Act;
use crate::form::Fields;
use crate::right::{Arrange, Own};
use crate::web::address::Asked;
use crate::web::fault::Fault;
use crate::web::member::{Member, Posted};
use crate::web::shell::{DONE, Done, Here, Shell};
use crate::web::{door, signed};
use crate::words::Words;

pub(super) fn routes() -> Router<App> {
    Router::new().route("/views/{id}", get(show).post(rename)).route("/views/{id}/first", post(first))
}

/// The page.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// The frame.
    pub shell: Shell,
    /// Its number.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// The page it is of: `survey` or `responses`.
    pub page: &'static str,
    /// Its name as it was typed.
    pub typed: String,
    /// The key of what is wrong with that.
    pub mistake: Option<&'static str>,
    /// Where the view is.
    pub address: String,
    /// What it is, in words.
    pub said: Said,
    /// Whether its page opens with it, for whoever looks.
    pub is_first: bool,
    /// Its link; `None` for a view of responses, or of a survey that is gone.
    pub link: Option<Link>,
}

/// A name that was sent in vain.
pub struct Vain<'a> {
    /// As it was typed.
    typed: &'a str,
    /// The key of what was wrong.
    mistake: &'static str,
}

async fn show(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Asked(fields): Asked,
) -> Result<Response, Fault> {
    match find(&app, &member, &id).await? {
        Some(kept) => page(&app, &member, &kept, &fields, None).await,
        None => door::not_found(&app, &member.language),
    }
}

/// The view of the member's workspace with this number.
pub(super) async fn find(app: &App, member: &Member, id: &str) -> Result<Option<Kept>, Fault> {
    let Ok(id) = id.parse() else { return Ok(None) };
    let mut read = app.store.read().await?;
    Ok(store::view::find(&mut read, member.workspace.id, id).await?)
}

/// The page of one view.
///
/// # Errors
/// When the store fails, or a page of ours is wrong.
pub async fn page(
    app: &App,
    member: &Member,
    kept: &Kept,
    fields: &Fields,
    vain: Option<Vain<'_>>,
) -> Result<Response, Fault> {
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format);
    let mut read = app.store.read().await?;
    let surveys = store::survey::list(&mut read, member.workspace.id).await?;
    let first = store::view::first(&mut read, member.workspace.id, member.user, kept.page).await?;
    let link = Link::find(&mut read, app, member, kept, &words).await?;
    drop(read);
    let status = if vain.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let view = View {
        shell: Shell::new(member, Here::Overview).after(&words, fields),
        id: kept.id,
        name: kept.name.clone(),
        page: kept.page.key(),
        typed: vain.as_ref().map_or(kept.name.as_str(), |vain| vain.typed).to_owned(),
        mistake: vain.map(|vain| vain.mistake),
        address: address_of(kept),
        is_first: first.is_some_and(|first| first.id == kept.id),
        said: Said::new(&words, kept, &surveys, member.today(app.now())),
        link,
    };
    signed::html(app, &member.language, status, "view.html", &view)
}

async fn rename(State(app): State<App>, Path(id): Path<String>, posted: Posted<Arrange>) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let Some(kept) = find(&app, &member, &id).await? else { return door::not_found(&app, &member.language) };
    let name = match super::name(&fields) {
        Ok(name) => name,
        Err(mistake) => {
            let vain = Vain { typed: fields.text("name"), mistake };
            return page(&app, &member, &kept, &Fields::default(), Some(vain)).await;
        }
    };
    let mut tx = app.store.begin().await?;
    store::view::rename(&mut tx, member.workspace.id, kept.id, &name).await?;
    let subject = if name == kept.name { name } else { format!("{} – {name}", kept.name) };
    member.doer().tell(app.stamp(), &mut tx, Act::ViewSaved, &subject).await?;
    tx.commit().await?;
    Ok(Redirect::to(&format!("/views/{}?{DONE}={}", kept.id, Done::Saved)).into_response())
}

/// Makes the view the one that its page opens with for oneself, or not any more.
async fn first(State(app): State<App>, Path(id): Path<String>, posted: Posted<Own>) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let Some(kept) = find(&app, &member, &id).await? else { return door::not_found(&app, &member.language) };
    let wished = (fields.text("first") != "no").then_some(kept.id);
    let mut tx = app.store.begin().await?;
    store::view::set_first(&mut tx, member.workspace.id, member.user, kept.page, wished).await?;
    tx.commit().await?;
    let done = if wished.is_some() { Done::FirstSet } else { Done::FirstUnset };
    Ok(Redirect::to(&format!("/views/{}?{DONE}={done}", kept.id)).into_response())
}

/// Where a page opens that was asked for without saying what of it: at the view that the member chose to see first.
///
/// # Errors
/// When the store fails.
pub async fn opens_with(app: &App, member: &Member, fields: &Fields, page: Page) -> Result<Option<Response>, Fault> {
    if !fields.is_empty() {
        return Ok(None);
    }
    let mut read = app.store.read().await?;
    let first = store::view::first(&mut read, member.workspace.id, member.user, page).await?;
    // A view whose survey is gone would be a dead end.
    let there = match first.as_ref().and_then(|view| view.survey) {
        Some(survey) => store::survey::find(&mut read, member.workspace.id, survey).await?.is_some(),
        None => true,
    };
    Ok(first.filter(|_| there).map(|view| Redirect::to(&format!("{}&first=yes", address_of(&view))).into_response()))
}

#[cfg(test)]
mod tests {
    use crate::web::samples::{render, text_of};
    use crate::web::views::sample;

    #[test]
    fn what_a_link_shows_is_said_before_there_is_one() {
        let html = render("view.html", &sample::inside());
        let text = text_of(&html);
        assert!(text.contains("Only people who sign in here can see this view."), "{text}");
        assert!(text.contains("the score, its interval and the number of responses"), "{text}");
        assert!(text.contains("by team"), "{text}");
        assert!(!html.contains("/v/"), "{html}");
        assert!(html.contains("name=\"comments\" value=\"yes\">"), "comments are not chosen: {html}");
    }

    #[test]
    fn a_link_can_be_copied_embedded_made_anew_and_turned_off() {
        let html = render("view.html", &sample::outside());
        assert!(html.contains("https://feedback.lindentree.example/v/1.k3vQ9x2mTfZ7k3vQ9x2mTf\""), "{html}");
        assert!(html.contains("&lt;img src=&quot;https://feedback.lindentree.example/v/"), "{html}");
        assert!(html.contains("value=\"new\"") && html.contains("value=\"off\""), "{html}");
    }

    #[test]
    fn a_view_whose_survey_is_gone_says_so() {
        assert!(text_of(&render("view.html", &sample::gone())).contains("The survey of this view is gone"));
    }
}

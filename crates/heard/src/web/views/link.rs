//! The link by which people outside may see one view of a survey: off until somebody turns it on, derived from the
//! view's number and the count of its links, so that it can be shown again though only its hash is kept. A link that
//! was turned off or replaced is dead at once.

use axum::Router;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::post;
use serde::Serialize;
use store::view::{Page, View as Kept};
use store::{Read, Tx};

use super::settings;
use crate::app::{App, Heard};
use crate::audit::Act;
use crate::form::Fields;
use crate::right::Share;
use crate::token::{self, Purpose};
use crate::web::door;
use crate::web::fault::Fault;
use crate::web::member::{Member, Posted};
use crate::web::outside::picture::{HEIGHT, WIDTH};
use crate::web::shell::{DONE, Done};
use crate::web::survey::{Found, Look};
use crate::words::{Eyes, Words};

pub(super) fn routes() -> Router<App> {
    Router::new().route("/views/{id}/link", post(change))
}

/// The link of a view, as its page shows it.
#[derive(Clone, Debug, Serialize)]
pub struct Link {
    /// Where it leads; `None` while it is off, or where it cannot be shown.
    pub url: Option<String>,
    /// Its picture, on this server by whatever name the page was asked for.
    pub picture: Option<String>,
    /// Whether there is one that this server cannot show, because its secret key was exchanged.
    pub is_lost: bool,
    /// Whether comments are shown too.
    pub comments: bool,
    /// The fact that the breakdown is by.
    pub dimension: Option<String>,
    /// What the view is narrowed to, in words.
    pub facts: Vec<String>,
    /// The picture of the score, in a web page and in a text that is written in Markdown.
    pub snippets: Option<Snippets>,
}

/// Ready to be pasted.
#[derive(Clone, Debug, Serialize)]
pub struct Snippets {
    /// For a web page.
    pub html: String,
    /// For a wiki.
    pub markdown: String,
}

impl Link {
    /// The link of a view; `None` for one that cannot have any.
    pub(super) async fn find(
        read: &mut Read,
        app: &App,
        member: &Member,
        kept: &Kept,
        words: &Words<'_>,
    ) -> Result<Option<Link>, Fault> {
        let (Page::Survey, Some(survey)) = (kept.page, kept.survey) else { return Ok(None) };
        let Some(survey) = store::survey::find(read, kept.workspace, survey).await? else { return Ok(None) };
        let look = Look::parse(&Fields::parse(kept.query.as_bytes()), member.today(app.now()));
        let found = Found::find(read, &survey, &look, &member.zone, app.now()).await?;
        let url = address(app, kept);
        let alt = words.text_with(
            "view-picture-alt",
            [("name", kept.name.clone().into()), ("metric", survey.scale.metric().key().into())],
        );
        Ok(Some(Link {
            is_lost: url.is_none() && kept.link_hash.is_some(),
            comments: kept.link_comments,
            picture: token(app, kept).map(|token| format!("/v/{token}/score.svg")),
            dimension: found.by.map(|by| by.fact.key().to_owned()),
            facts: look.lens.words(words, &found.ever, Eyes::Outside),
            snippets: url.as_deref().map(|url| Snippets::new(url, &alt)),
            url,
        }))
    }
}

impl Snippets {
    /// For a view at this address, with these words in place of its picture. Markdown ends its words with a bracket.
    pub fn new(url: &str, alt: &str) -> Snippets {
        let escaped = crate::template::escape(alt);
        let marked: String = alt.chars().filter(|c| !matches!(c, '[' | ']' | '\\' | '`' | '<' | '>')).collect();
        Snippets {
            html: format!(
                "<a href=\"{url}\"><img src=\"{url}/score.svg\" width=\"{WIDTH}\" height=\"{HEIGHT}\" \
                 alt=\"{escaped}\"></a>"
            ),
            markdown: format!("[![{marked}]({url}/score.png)]({url})"),
        }
    }
}

/// Where a view's link leads; `None` while it is off, or where the secret key is not the one it was made with.
pub fn address(app: &Heard, kept: &Kept) -> Option<String> {
    token(app, kept).map(|token| format!("{}/v/{token}", app.public_url()))
}

fn token(app: &Heard, kept: &Kept) -> Option<String> {
    let token = app.seal.view(kept.workspace, kept.id, kept.links);
    (kept.link_hash == Some(token::hash(Purpose::View, &token))).then_some(token)
}

async fn change(State(app): State<App>, Path(id): Path<String>, posted: Posted<Share>) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let kept = settings::find(&app, &member, &id).await?.filter(|kept| kept.page == Page::Survey);
    let Some(kept) = kept else { return door::not_found(&app, &member.language) };
    let comments = fields.text("comments") == "yes";
    let mut tx = app.store.begin().await?;
    let done = match fields.text("do") {
        "on" => {
            // Pressed twice it must not kill the link that was just copied.
            if kept.link_hash.is_none() {
                make(&mut tx, &app, &kept).await?;
            }
            store::view::set_comments(&mut tx, kept.workspace, kept.id, comments).await?;
            Done::LinkOn
        }
        "new" => {
            make(&mut tx, &app, &kept).await?;
            Done::LinkNew
        }
        "off" => {
            store::view::set_link(&mut tx, kept.workspace, kept.id, None).await?;
            Done::LinkOff
        }
        "comments" => {
            store::view::set_comments(&mut tx, kept.workspace, kept.id, comments).await?;
            Done::Saved
        }
        _ => return door::not_found(&app, &member.language),
    };
    let act = if done == Done::LinkOff { Act::LinkEnded } else { Act::LinkMade };
    member.doer().tell(app.stamp(), &mut tx, act, &kept.name).await?;
    tx.commit().await?;
    Ok(Redirect::to(&format!("/views/{}?{DONE}={done}", kept.id)).into_response())
}

/// Makes the view's next link, in place of any other.
///
/// # Errors
/// When the store fails.
pub async fn make(tx: &mut Tx, app: &App, kept: &Kept) -> store::Result<()> {
    if let Some(number) = store::view::next_link(tx, kept.workspace, kept.id).await? {
        let token = app.seal.view(kept.workspace, kept.id, number);
        let hash = token::hash(Purpose::View, &token);
        store::view::set_link(tx, kept.workspace, kept.id, Some(&hash)).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_break_out_of_a_snippet() {
        let snippets = Snippets::new("https://x.example/v/1.a", "\"><script>[x](y)");
        assert!(!snippets.html.contains("<script") && !snippets.html.contains("alt=\"\">"), "{}", snippets.html);
        assert_eq!(snippets.markdown, "[![\"scriptx(y)](https://x.example/v/1.a/score.png)](https://x.example/v/1.a)");
    }
}

//! What is done to several responses of the feed at once, and undone. One page of them at most, and an act is undone
//! from what the store remembers of it, never from what an address says.

use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use feedback::Tag;
use serde::Serialize;
use store::Read;
use store::act::{self, Act, Deed, Outcome};
use store::mark::Mark;
use store::member::Member as Colleague;
use store::owner::Give;
use store::response::{Reason, Row, State as Standing};
use uuid::Uuid;

use super::feed::Feed;
use super::{PAGE, page};
use crate::app::App;
use crate::form::Fields;
use crate::right::{Handle, Right};
use crate::web::address::{Asked, address, with};
use crate::web::door;
use crate::web::fault::Fault;
use crate::web::filters::Choice;
use crate::web::member::{Member, Posted};
use crate::web::response::marks::tag_mistake;
use crate::web::response::owner::{self, choices};
use crate::web::response::{LONGEST_NOTE, reason_mistake, reasons};
use crate::words::Words;

/// The names under which an address carries what an act came to: its id, and how many were so already or had no room.
const ACTED: [&str; 3] = ["act", "same", "full"];

/// What can be done to the responses that are selected.
#[derive(Clone, Debug, Serialize)]
pub struct Bulk {
    /// The view, which the forms carry in their addresses: `?survey=7`, or nothing.
    pub query: String,
    /// The responses of this page, as forms name them.
    pub shown: Vec<String>,
    /// Whether all of them are meant.
    pub all: bool,
    /// The tag that was just typed in vain.
    pub tag: String,
    /// The tags there are.
    pub tags: Vec<String>,
    /// To whom they can be given.
    pub colleagues: Vec<Choice>,
    /// Why they may be left out.
    pub reasons: Vec<Choice>,
    /// Whether they were just to be left out.
    pub excluding: bool,
    /// The note that was just typed in vain.
    pub note: String,
    /// Whether one of them is in the score or could be.
    pub can_exclude: bool,
    /// Whether one of them is left out.
    pub can_restore: bool,
    /// What was wrong with what was just sent.
    pub mistake: Option<String>,
}

/// What is offered to work with.
pub struct Offered {
    /// The tags there are.
    pub tags: Vec<String>,
    /// Colleagues who may look after responses.
    pub colleagues: Vec<Colleague>,
}

/// What the last act came to.
#[derive(Clone, Debug, Serialize)]
pub struct Acted {
    /// In a sentence or two.
    pub words: String,
    /// The act, to undo it; none where it changed nothing.
    pub undo: Option<String>,
    /// The view, as [`Bulk::query`].
    pub query: String,
}

/// A form that was sent in vain.
pub struct Vain<'a> {
    fields: &'a Fields,
    /// The key of what was wrong.
    mistake: &'static str,
}

impl Vain<'_> {
    /// Whether a response was selected.
    pub fn is_chosen(&self, id: Uuid) -> bool {
        self.fields.all("id").any(|text| Uuid::try_parse(text) == Ok(id))
    }
}

impl Bulk {
    /// The form under a page of responses.
    pub fn new(words: &Words<'_>, feed: &Feed, rows: &[Row], offered: Offered, vain: Option<&Vain<'_>>) -> Bulk {
        let sent = |name: &str| vain.map(|vain| vain.fields.text(name)).unwrap_or_default().to_owned();
        let chosen = Reason::from_key(&sent("reason"));
        Bulk {
            query: address("", &feed.here()),
            shown: rows.iter().map(|row| row.id.simple().to_string()).collect(),
            all: !sent("all").is_empty(),
            tag: sent("tag"),
            tags: offered.tags,
            colleagues: choices(&offered.colleagues, Uuid::try_parse(&sent("to")).ok()),
            reasons: reasons(words, chosen),
            excluding: sent("do") == "exclude",
            note: sent("note"),
            can_exclude: rows.iter().any(|row| row.state != Standing::Excluded),
            can_restore: rows.iter().any(|row| row.state == Standing::Excluded),
            mistake: vain.map(|vain| words.text(vain.mistake)),
        }
    }
}

impl Bulk {
    /// Without what a member may not do.
    pub fn within(self, member: &Member) -> Bulk {
        let may = member.may(Right::Judge);
        Bulk { can_exclude: self.can_exclude && may, can_restore: self.can_restore && may, ..self }
    }
}

/// What is wished of the selected ones.
enum Wish {
    Mark(Mark),
    Exclude(Reason, Option<String>),
    Restore,
    Give,
}

/// What was sent, where it can be done; else the key of what is wrong with it.
fn read(fields: &Fields) -> Result<(Vec<Uuid>, Wish), &'static str> {
    let shown = fields.text("shown").split(',').filter(|_| !fields.text("all").is_empty());
    let mut ids: Vec<Uuid> = shown.chain(fields.all("id")).filter_map(|text| Uuid::try_parse(text).ok()).collect();
    ids.sort_unstable();
    ids.dedup();
    match ids.len() {
        0 => return Err("bulk-none"),
        n if n > PAGE => return Err("bulk-many"),
        _ => {}
    }
    let tag = || Tag::new(fields.text("tag")).map_err(tag_mistake);
    let wish = match fields.text("do") {
        "untag" => Wish::Mark(Mark::Untag(tag()?)),
        "star" => Wish::Mark(Mark::Star),
        "unstar" => Wish::Mark(Mark::Unstar),
        "exclude" => {
            let note: String = fields.text("note").chars().take(LONGEST_NOTE).collect();
            let reason = Reason::from_key(fields.text("reason"));
            if let Some(mistake) = reason_mistake(reason, &note) {
                return Err(mistake);
            }
            Wish::Exclude(reason.ok_or("exclude-no-reason")?, Some(note).filter(|note| !note.is_empty()))
        }
        "restore" => Wish::Restore,
        "take" | "give" => Wish::Give,
        // What Enter in the field of the tag sends.
        _ => Wish::Mark(Mark::Tag(tag()?)),
    };
    Ok((ids, wish))
}

/// Does it to the selected ones, and goes back to the page one was on.
pub async fn act(State(app): State<App>, Asked(fields): Asked, posted: Posted<Handle>) -> Result<Response, Fault> {
    let (responses, wish) = match read(&posted.fields) {
        Ok(read) => read,
        Err(mistake) => {
            let vain = Vain { fields: &posted.fields, mistake };
            return page(&app, &posted.member, &fields, Some(&vain)).await;
        }
    };
    if matches!(wish, Wish::Exclude(..) | Wish::Restore) && !posted.member.may(Right::Judge) {
        return door::not_allowed(&app, &posted.member);
    }
    let act = new_act(&app, &posted.member, &responses);
    let outcome = match &wish {
        Wish::Mark(mark) => app.store.mark(&act, mark).await?,
        Wish::Exclude(reason, note) => app.store.exclude_all(&act, *reason, note.as_deref()).await?,
        Wish::Restore => app.store.restore_all(&act).await?,
        Wish::Give => match given(&app, &posted).await? {
            Some(give) => app.store.give(&act, give).await?,
            None => {
                let vain = Vain { fields: &posted.fields, mistake: "bulk-give-none" };
                return page(&app, &posted.member, &fields, Some(&vain)).await;
            }
        },
    };
    Ok(back(&app, &posted.member, &fields, &act, outcome))
}

/// To whom they are to be given.
async fn given(app: &App, posted: &Posted<Handle>) -> Result<Option<Give>, Fault> {
    let mut read = app.store.read().await?;
    let (what, whom) = (posted.fields.text("do"), posted.fields.text("to"));
    // Nothing chosen is not nobody: that has a word of its own.
    if what == "give" && whom.is_empty() {
        return Ok(None);
    }
    Ok(owner::wish(&mut read, &posted.member, what, if whom == "nobody" { "" } else { whom }).await?)
}

/// Does the opposite to those that an act changed. That is an act as well, and can be undone.
pub async fn undo(State(app): State<App>, Asked(fields): Asked, posted: Posted<Handle>) -> Result<Response, Fault> {
    let member = &posted.member;
    let mut read = app.store.read().await?;
    let before = Uuid::try_parse(posted.fields.text("act")).unwrap_or_default();
    let done = act::find(&mut read, member.workspace.id, before, member.user).await?;
    drop(read);
    let Some(done) = done else { return door::not_found(&app, &member.language) };
    if matches!(done.deed, Deed::Excluded | Deed::Restored) && !member.may(Right::Judge) {
        return door::not_allowed(&app, member);
    }
    let act = new_act(&app, member, &done.responses);
    let tag = || Tag::new(done.note.as_deref().unwrap_or_default());
    let outcome = match done.deed {
        Deed::Tagged => app.store.mark(&act, &Mark::Untag(tag()?)).await?,
        Deed::Untagged => app.store.mark(&act, &Mark::Tag(tag()?)).await?,
        Deed::Starred => app.store.mark(&act, &Mark::Unstar).await?,
        Deed::Unstarred => app.store.mark(&act, &Mark::Star).await?,
        Deed::Excluded => app.store.restore_all(&act).await?,
        Deed::Restored => app.store.exclude_again(&act).await?,
        Deed::Given | Deed::Released | Deed::GivenBack => app.store.give(&act, Give::Back(before)).await?,
    };
    Ok(back(&app, member, &fields, &act, outcome))
}

fn new_act<'a>(app: &App, member: &Member, responses: &'a [Uuid]) -> Act<'a> {
    let at = app.now();
    Act { workspace: member.workspace.id, responses, by: member.user, at, id: app.chance.id(at) }
}

fn back(app: &App, member: &Member, fields: &Fields, act: &Act<'_>, outcome: Outcome) -> Response {
    let feed = Feed::parse(fields, member.today(app.now()));
    let id = if outcome.changed > 0 { act.id.simple().to_string() } else { String::new() };
    let told = [id, outcome.same.to_string(), outcome.full.to_string()];
    let named: Vec<(&'static str, &str)> = ACTED.into_iter().zip(told.iter().map(String::as_str)).collect();
    let told: Vec<_> = named.into_iter().filter(|(_, value)| !["", "0"].contains(value)).collect();
    Redirect::to(&address("/responses", &with(&feed.here(), &told))).into_response()
}

/// What an address says that one has just done, in words. An act of somebody else is as if it were not there.
///
/// # Errors
/// When the store fails.
pub async fn acted(
    read: &mut Read,
    member: &Member,
    words: &Words<'_>,
    (feed, fields): (&Feed, &Fields),
) -> Result<Option<Acted>, Fault> {
    let [act, same, full] = ACTED.map(|name| fields.text(name));
    let done = match Uuid::try_parse(act) {
        Ok(id) => act::find(read, member.workspace.id, id, member.user).await?,
        Err(_) => None,
    };
    let mut told = Vec::new();
    if let Some(done) = &done {
        let n = i64::try_from(done.responses.len()).unwrap_or(i64::MAX);
        let tag = done.note.clone().unwrap_or_default();
        told.push(words.text_with(&format!("act-{}", done.deed), [("n", n.into()), ("tag", tag.into())]));
    }
    for (key, text) in [("act-same", same), ("act-full", full)] {
        let n = text.parse().ok().filter(|n| (1..=PAGE as i64).contains(n));
        told.extend(n.map(|n: i64| words.text_with(key, [("n", n.into())])));
    }
    if told.is_empty() {
        return Ok(None);
    }
    if done.is_none() {
        told.insert(0, words.text("act-nothing"));
    }
    let query = address("", &feed.here());
    Ok(Some(Acted { words: told.join(" "), undo: done.map(|_| act.to_owned()), query }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mistake(form: &str) -> &'static str {
        read(&Fields::parse(form.as_bytes())).err().unwrap_or("none")
    }

    fn ids(n: usize) -> String {
        (0..n).map(|n| format!("&id={n:032x}")).collect()
    }

    #[test]
    fn what_is_wrong_is_told_apart() {
        let one = ids(1);
        for (form, wrong) in [
            ("do=star".to_owned(), "bulk-none"),
            ("do=star&id=nonsense".to_owned(), "bulk-none"),
            (format!("do=star&{}", ids(PAGE)), "none"),
            (format!("do=star&{}", ids(PAGE + 1)), "bulk-many"),
            (format!("do=tag{one}"), "bulk-tag-none"),
            (format!("tag=a%0Ab{one}"), "bulk-tag-line"),
            (format!("do=untag&tag={}{one}", "x".repeat(41)), "bulk-tag-long"),
            (format!("tag=slow{one}"), "none"),
            (format!("do=exclude{one}"), "exclude-no-reason"),
            (format!("do=exclude&reason=other{one}"), "exclude-no-note"),
            (format!("do=exclude&reason=spam{one}"), "none"),
        ] {
            assert_eq!(mistake(&form), wrong, "{form}");
        }
    }

    #[test]
    fn all_are_those_that_were_shown_each_once() {
        let form = format!("do=star&all=yes&shown={:032x},{:032x}{}", 7, 0, ids(2));
        let (all, _) = read(&Fields::parse(form.as_bytes())).unwrap_or_else(|wrong| panic!("{wrong}"));
        assert_eq!(all, [0, 1, 7].map(Uuid::from_u128));
        let form = form.replace("all=yes", "all=");
        let (some, _) = read(&Fields::parse(form.as_bytes())).unwrap_or_else(|wrong| panic!("{wrong}"));
        assert_eq!(some, [0, 1].map(Uuid::from_u128));
    }
}

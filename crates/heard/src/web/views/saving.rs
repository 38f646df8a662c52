//! What a page says about keeping what it shows: the form that saves it under a name, or, where a saved view was
//! opened, its name and whether the page still shows it. The view travels in the page's address; nothing is remembered
//! of where somebody is.

use serde::Serialize;
use store::Read;
use store::response::Fact;
use store::view::{Page, View};

use crate::form::Fields;
use crate::web::address::{Pairs, query};
use crate::web::fault::Fault;
use crate::web::responses::feed::Feed;
use crate::web::survey::Look;
use crate::words::Words;

/// The name under which an address carries the saved view that was opened.
pub const VIEW: &str = "view";

/// What a view is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    /// One survey's scores.
    Survey(i64),
    /// The feed.
    Responses,
}

impl Of {
    /// What this saved view is of; `None` where it names no survey though its page is of one.
    pub fn view(view: &View) -> Option<Of> {
        match view.page {
            Page::Survey => view.survey.map(Of::Survey),
            Page::Responses => Some(Of::Responses),
        }
    }

    /// What a form says.
    pub fn parse(fields: &Fields) -> Option<Of> {
        match Page::from_key(fields.text("page"))? {
            Page::Survey => fields.text("survey").parse().ok().map(Of::Survey),
            Page::Responses => Some(Of::Responses),
        }
    }

    /// The page.
    pub fn page(self) -> Page {
        match self {
            Of::Survey(_) => Page::Survey,
            Of::Responses => Page::Responses,
        }
    }

    /// The survey, where the page is of one.
    pub fn survey(self) -> Option<i64> {
        match self {
            Of::Survey(survey) => Some(survey),
            Of::Responses => None,
        }
    }

    /// Where the page is.
    pub fn path(self) -> String {
        match self {
            Of::Survey(survey) => format!("/surveys/{survey}"),
            Of::Responses => "/responses".to_owned(),
        }
    }

    /// What an address asks of the page, as the page itself writes it: what it does not know is left out.
    pub fn understood(self, asked: &str, today: i64) -> String {
        let fields = Fields::parse(asked.as_bytes());
        query(&match self {
            Of::Survey(_) => Look::parse(&fields, today).asked(),
            Of::Responses => Feed::parse(&fields, today).asked(),
        })
    }
}

/// Where a saved view is; the address names it, so that the page knows what it shows.
pub fn address_of(view: &View) -> String {
    let path = Of::view(view).map_or_else(|| format!("/views/{}", view.id), Of::path);
    let asked = if view.query.is_empty() { String::new() } else { format!("{}&", view.query) };
    format!("{path}?{asked}{VIEW}={}", view.id)
}

/// Where a page is as it opens for somebody who has chosen no view to see first.
pub fn plain(page: Page) -> &'static str {
    match page {
        Page::Survey => "/?first=no",
        Page::Responses => "/responses?first=no",
    }
}

/// The saved view that an address names, if it is one of this page.
///
/// # Errors
/// When the store fails.
pub async fn opened(read: &mut Read, workspace: i64, id: Option<i64>, of: Of) -> Result<Option<View>, Fault> {
    let Some(id) = id else { return Ok(None) };
    let view = store::view::find(read, workspace, id).await?;
    Ok(view.filter(|view| Of::view(view) == Some(of)))
}

/// What the page says about it.
#[derive(Clone, Debug, Serialize)]
pub struct Saving {
    /// The page: `survey` or `responses`.
    pub page: Page,
    /// The survey, where the page is of one.
    pub survey: Option<i64>,
    /// What the page shows now, as its address asks for it.
    pub query: String,
    /// The saved view that was opened.
    pub opened: Option<Opened>,
}

/// A saved view that was opened.
#[derive(Clone, Debug, Serialize)]
pub struct Opened {
    /// Its number.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// Whether the page shows something else by now.
    pub changed: bool,
    /// Where it is as it was saved.
    pub address: String,
    /// Whether people outside may see it.
    pub is_outside: bool,
    /// Where the page is without it, where the page opens with it for whoever looks.
    pub first: Option<&'static str>,
    /// What it asks for that no response has, in words.
    pub missing: Vec<String>,
}

impl Saving {
    /// Of a page that shows this, opened as that saved view.
    pub fn new(of: Of, asked: &Pairs, opened: Option<View>) -> Saving {
        let query = query(asked);
        let opened = opened.map(|view| Opened {
            id: view.id,
            changed: view.query != query,
            address: address_of(&view),
            is_outside: view.link_hash.is_some(),
            name: view.name,
            first: None,
            missing: Vec::new(),
        });
        Saving { page: of.page(), survey: of.survey(), query, opened }
    }

    /// The same, saying where the page is without the view, where it is the one that the page opens with.
    #[must_use]
    pub fn first(mut self, first: Option<&View>) -> Saving {
        if let (Some(opened), Some(first)) = (&mut self.opened, first)
            && opened.id == first.id
        {
            opened.first = Some(plain(self.page));
        }
        self
    }

    /// The same, saying which of these facts a saved view asks for though no response has them any more.
    #[must_use]
    pub fn missing(mut self, words: &Words<'_>, facts: &[(Fact, String)], values: &[(Fact, Vec<String>)]) -> Saving {
        let is_there = |(fact, value): &&(Fact, String)| {
            value.is_empty() || values.iter().any(|(one, values)| one == fact && values.contains(value))
        };
        let said = |(fact, value): &(Fact, String)| {
            let args =
                [("name", words.text(&format!("filter-{fact}")).into()), ("value", words.fact(*fact, value).into())];
            words.text_with("name-value", args)
        };
        if let Some(opened) = &mut self.opened {
            opened.missing = facts.iter().filter(|one| !is_there(one)).map(said).collect();
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_what_the_page_understood() {
        let asked = "period=7d&team=Workshop&nonsense=1&view=4&done=saved&by=place";
        assert_eq!(Of::Survey(3).understood(asked, 20_778), "period=7d&team=Workshop&by=place");
        assert_eq!(Of::Responses.understood("survey=3&before=1.2&comment=with", 20_778), "survey=3&comment=with");
        assert_eq!(Of::Survey(3).understood("period=90d", 20_778), "", "what is usual is not written");
    }
}

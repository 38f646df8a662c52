//! Invented views: a list of them, and one in every state that its link can be in.

use store::view::Page;

use super::link::{Link, Snippets};
use super::said::Said;
use super::saving::{Opened, Saving};
use super::settings::View;
use super::{Again, List, Row};
use crate::web::shell::{self, Here};

const URL: &str = "https://feedback.lindentree.example/v/1.k3vQ9x2mTfZ7k3vQ9x2mTf";

/// What a survey's page says.
pub(crate) fn saving(opened: Option<Opened>) -> Saving {
    Saving { page: Page::Survey, survey: Some(7), query: "team=Ljubljana".to_owned(), opened }
}

/// A saved view that people outside see.
pub(crate) fn opened(changed: bool, missing: &[&str]) -> Opened {
    Opened {
        id: 4,
        name: "Repairs in Ljubljana".to_owned(),
        changed,
        address: "/surveys/7?team=Ljubljana&view=4".to_owned(),
        is_outside: true,
        first: None,
        missing: missing.iter().map(|one| (*one).to_owned()).collect(),
    }
}

fn said(of: &str, parts: &[&str]) -> Said {
    Said { of: of.to_owned(), parts: parts.iter().map(|part| (*part).to_owned()).collect(), is_gone: false }
}

fn repairs() -> Said {
    said("After a repair", &["Last 90 days", "Team: Ljubljana"])
}

/// The list.
pub(crate) fn list() -> List {
    let row = |id: i64, name: &str, said: Said, is_outside| Row {
        id,
        name: name.to_owned(),
        address: format!("/surveys/7?view={id}"),
        said,
        is_outside,
    };
    List {
        shell: shell::sample(Here::Overview),
        views: vec![
            row(4, "Repairs in Ljubljana", repairs(), true),
            row(5, "Unhappy, with a comment", said("Responses", &["Score: The worst", "Comment: With"]), false),
            row(9, "Old one", Said { is_gone: true, ..said("A survey that is gone", &["Last 7 days"]) }, false),
        ],
    }
}

/// Before the first.
pub(crate) fn none() -> List {
    List { views: Vec::new(), ..list() }
}

/// The form again.
pub(crate) fn again(mistake: &'static str) -> Again {
    Again {
        shell: shell::sample(Here::Overview),
        page: "survey",
        survey: Some(7),
        query: "team=Ljubljana".to_owned(),
        name: String::new(),
        mistake,
        address: "/surveys/7?team=Ljubljana".to_owned(),
    }
}

fn base(link: Option<Link>) -> View {
    View {
        shell: shell::sample(Here::Overview),
        id: 4,
        name: "Repairs in Ljubljana".to_owned(),
        page: "survey",
        is_first: false,
        typed: "Repairs in Ljubljana".to_owned(),
        mistake: None,
        address: "/surveys/7?team=Ljubljana&view=4".to_owned(),
        said: repairs(),
        link,
    }
}

fn off() -> Link {
    Link {
        url: None,
        picture: None,
        is_lost: false,
        comments: false,
        dimension: Some("team".to_owned()),
        facts: vec!["Team: Ljubljana".to_owned()],
        snippets: None,
    }
}

/// Nobody outside sees it.
pub(crate) fn inside() -> View {
    base(Some(off()))
}

/// People outside see it.
pub(crate) fn outside() -> View {
    let snippets = Snippets::new(URL, "Repairs in Ljubljana: current Net Promoter® score");
    let picture = Some("/v/1.k3vQ9x2mTfZ7k3vQ9x2mTf/score.svg".to_owned());
    base(Some(Link { url: Some(URL.to_owned()), picture, comments: true, snippets: Some(snippets), ..off() }))
}

/// They see it by a link that cannot be shown.
pub(crate) fn lost() -> View {
    base(Some(Link { is_lost: true, dimension: None, ..off() }))
}

/// Its survey is gone, and the name that was sent was none.
pub(crate) fn gone() -> View {
    View { said: Said { is_gone: true, ..repairs() }, mistake: Some("missing"), typed: String::new(), ..base(None) }
}

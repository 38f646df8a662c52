//! The saved views on the overview: each survey's view as a card like those of the surveys, with the score that it has
//! now; each view of responses with their number. What a view asks is asked anew each time.

use serde::Serialize;
use store::Read;
use store::survey::Survey;
use store::view::View as Saved;

use super::Card;
use crate::form::Fields;
use crate::reader::Reader;
use crate::web::fault::Fault;
use crate::web::responses::feed::Feed;
use crate::web::survey::Look;
use crate::web::survey::scored::Scored;
use crate::web::views::said::Said;
use crate::web::views::saving::{Of, address_of};
use crate::words::Words;

/// So many stand here, the first in their order: an overview of a hundred would be none, and would take as many looks
/// at the store.
const SHOWN: usize = 12;

/// A saved view on the overview.
#[derive(Clone, Debug, Serialize)]
pub struct Kept {
    /// Its name.
    pub name: String,
    /// Where it is.
    pub address: String,
    /// What it is, in words.
    pub said: String,
    /// Its score, where it is of a survey that is there.
    pub card: Option<Card>,
    /// How many responses, and how many of them with a comment, where it is of responses.
    pub counted: Option<(i64, i64)>,
}

/// What the views are asked with.
pub struct Shelf<'a> {
    /// In whose words.
    pub words: &'a Words<'a>,
    /// The workspace's surveys.
    pub surveys: &'a [Survey],
    /// Epoch milliseconds.
    pub now: i64,
    /// The calendar day in the workspace.
    pub today: i64,
    /// Who looks.
    pub reader: &'a Reader,
}

impl Shelf<'_> {
    /// The first of these views with what they show now.
    pub async fn fill(&self, read: &mut Read, views: &[Saved]) -> Result<Vec<Kept>, Fault> {
        let mut all = Vec::with_capacity(views.len().min(SHOWN));
        for view in views.iter().take(SHOWN) {
            let said = Said::new(self.words, view, self.surveys, self.today);
            let fields = Fields::parse(view.query.as_bytes());
            let mut kept = Kept {
                name: view.name.clone(),
                address: address_of(view),
                said: said.line(),
                card: None,
                counted: None,
            };
            match Of::view(view) {
                _ if said.is_gone => {}
                Some(Of::Survey(id)) => kept.card = self.card(read, view, id, &fields, &said).await?,
                Some(Of::Responses) => {
                    let filter = Feed::parse(&fields, self.today)
                        .read_by(self.reader.clone())
                        .filter(view.workspace, self.surveys);
                    kept.counted = Some(store::response::count(read, &filter).await?);
                }
                None => {}
            }
            all.push(kept);
        }
        Ok(all)
    }

    async fn card(
        &self,
        read: &mut Read,
        view: &Saved,
        survey: i64,
        fields: &Fields,
        said: &Said,
    ) -> Result<Option<Card>, Fault> {
        let Some(survey) = self.surveys.iter().find(|one| one.id == survey) else { return Ok(None) };
        let lens = Look::parse(fields, self.today).lens.read_by(self.reader.clone());
        let scored = Scored::find(read, survey, &lens).await?;
        let card = Card::new(self.words, survey, &scored, &lens, [self.now, self.today], None);
        Ok(Some(Card { name: view.name.clone(), address: address_of(view), last: Some(said.line()), ..card }))
    }
}

//! Everything that a customer's page asks of the store, in one place: what it costs can be read here. A customer of another
//! workspace is not there.

use store::Read;
use store::contact::consent::{self, Consent};
use store::contact::{self, Event, Known};
use store::happening::Happening;
use store::invitation::Invitation;
use store::list::List;
use store::message::Message;
use store::property::Property;
use store::response::{self as stored, Filter, Row};
use store::returned::Mailed;
use store::rule::Run;
use store::suppression;
use store::survey::Survey;
use uuid::Uuid;

use crate::envelope::Stationery;
use crate::web::fault::Fault;

/// How many things of each kind stand on the page.
const EACH: i64 = 200;

/// What the store says.
pub struct Found {
    /// The customer.
    pub known: Known,
    /// Their responses, newest first, each with its survey.
    pub responses: Vec<(Row, Survey)>,
    /// How they were asked, newest first.
    pub invitations: Vec<Invitation>,
    /// What was done to what is known of them, newest first.
    pub events: Vec<Event>,
    /// What they agreed to and took back, newest first.
    pub consents: Vec<Consent>,
    /// What of theirs is not written to, the latest first.
    pub stopped: Vec<suppression::Entry>,
    /// The lists they stand on, and since when.
    pub on: Vec<(List, i64)>,
    /// Every list there is.
    pub lists: Vec<List>,
    /// What the workspace keeps besides the usual.
    pub properties: Vec<Property>,
    /// The surveys, for what invitations ask.
    pub surveys: Vec<Survey>,
    /// What they wrote that is no answer, newest first.
    pub messages: Vec<Message>,
    /// What may be written to them.
    pub stationery: Stationery,
    /// The mails to them, newest first.
    pub mails: Vec<Mailed>,
    /// What other systems told of them, newest first.
    pub happenings: Vec<Happening>,
    /// What rules did about that, newest first.
    pub ruled: Vec<Run>,
}

impl Found {
    /// Asks the store. `None` when the workspace has no such customer.
    pub async fn find(read: &mut Read, workspace: i64, id: Uuid) -> Result<Option<Found>, Fault> {
        let Some(known) = contact::find_known(read, workspace, id).await? else { return Ok(None) };
        let surveys = store::survey::list(read, workspace).await?;
        let filter = Filter { workspace, contact: Some(id), ..Filter::default() };
        let rows = stored::list(read, &filter, None, EACH).await?;
        let of = |row: &Row| surveys.iter().find(|survey| survey.id == row.survey).cloned();
        Ok(Some(Found {
            responses: rows.into_iter().filter_map(|row| of(&row).map(|survey| (row, survey))).collect(),
            invitations: store::invitation::list_of(read, workspace, id, EACH).await?,
            events: contact::events(read, workspace, id, EACH).await?,
            consents: consent::list(read, workspace, id).await?,
            stopped: suppression::of(read, workspace, id).await?,
            on: store::list::of(read, workspace, id).await?,
            lists: store::list::all(read, workspace).await?,
            properties: store::property::list(read, workspace).await?,
            messages: store::message::list_of(read, workspace, id, EACH).await?,
            stationery: Stationery::find(read, workspace).await?,
            mails: store::returned::list_of(read, workspace, id, EACH).await?,
            happenings: store::happening::of(read, workspace, id, EACH).await?,
            ruled: store::rule::of_contact(read, workspace, id, EACH).await?,
            surveys,
            known,
        }))
    }
}

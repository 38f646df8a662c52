//! Everything that a response's page asks of the store, in one place: what it costs can be read here. A response of
//! another workspace is not there.

use feedback::Questionnaire;
use store::Read;
use store::answer::Answers;
use store::click::{self, Seen};
use store::consent::Consent;
use store::contact::Contact;
use store::invitation::Invitation;
use store::mark::Marks;
use store::note::Note;
use store::response::{self as stored, Filter, HistoryEntry, Position, Property, Row};
use store::survey::Survey;
use uuid::Uuid;

use crate::envelope::Stationery;
use crate::web::fault::Fault;
use crate::web::responses::feed::Feed;

/// How many other responses of the same customer stand on the page.
const OTHERS: i64 = 10;

/// What the store says.
pub struct Found {
    /// What is done about it.
    pub handling: store::handling::Handling,
    /// What rules did about it, the latest first.
    pub runs: Vec<store::rule::Run>,
    /// The response.
    pub row: Row,
    /// The survey it answers.
    pub survey: Survey,
    /// The workspace's own facts.
    pub properties: Vec<(String, Property)>,
    /// What the version that was shown asked.
    pub questionnaire: Questionnaire,
    /// Answers to further questions.
    pub answers: Answers,
    /// What was agreed to, oldest first.
    pub consents: Vec<Consent>,
    /// What happened to it after it came, newest first.
    pub history: Vec<HistoryEntry>,
    /// What colleagues marked it with.
    pub marks: Marks,
    /// What colleagues noted, newest first.
    pub notes: Vec<Note>,
    /// Colleagues who may look after it.
    pub colleagues: Vec<store::member::Member>,
    /// Everybody who works here.
    pub everybody: Vec<store::member::Member>,
    /// The tags there are.
    pub tags: Vec<String>,
    /// The invitation it answers.
    pub invitation: Option<Invitation>,
    /// What was seen of that invitation's links.
    pub seen: Option<Seen>,
    /// Who gave it.
    pub contact: Option<Contact>,
    /// Their other responses, newest first, each with its survey.
    pub others: Vec<(Row, Survey)>,
    /// What may be written to them.
    pub stationery: Stationery,
    /// The next older one in the feed.
    pub older: Option<Uuid>,
    /// The next newer one in the feed.
    pub newer: Option<Uuid>,
}

impl Found {
    /// Asks the store. `None` when the workspace has no such response.
    pub async fn find(read: &mut Read, workspace: i64, id: Uuid, feed: &Feed) -> Result<Option<Found>, Fault> {
        let Some(row) = stored::find(read, workspace, id).await? else { return Ok(None) };
        let surveys = store::survey::list(read, workspace).await?;
        let of = |row: &Row| surveys.iter().find(|survey| survey.id == row.survey).cloned();
        let Some(survey) = of(&row) else { return Ok(None) };
        let here = Position { at: row.at, id };
        let filter = feed.filter(workspace, &surveys);
        let older = stored::list(read, &filter, Some(here), 1).await?;
        let contact = match row.contact {
            Some(contact) => store::contact::find(read, workspace, contact).await?,
            None => None,
        };
        let invitation = match row.invitation {
            Some(invitation) => store::invitation::find(read, workspace, invitation).await?,
            None => None,
        };
        let seen = match &invitation {
            Some(invitation) => click::seen(read, workspace, &[invitation.id]).await?.remove(&invitation.id),
            None => None,
        };
        let others = others(read, workspace, &row).await?;
        let edition = store::survey::edition(read, workspace, row.survey, row.version).await?;
        let questionnaire = match &edition {
            Some(edition) => crate::survey::questionnaire_of(edition)?,
            // History that was brought in says of itself which version it was.
            None => crate::survey::questionnaire(&survey)?,
        };
        Ok(Some(Found {
            properties: stored::properties(read, workspace, id).await?,
            questionnaire,
            answers: store::answer::list(read, workspace, id).await?,
            consents: store::consent::list(read, workspace, id).await?,
            history: stored::history(read, workspace, id).await?,
            marks: store::mark::of(read, workspace, &[id]).await?.remove(&id).unwrap_or_default(),
            handling: store::handling::find(read, workspace, id).await?,
            runs: store::rule::list_of(read, workspace, id).await?,
            notes: store::note::list(read, workspace, id).await?,
            tags: store::mark::tags(read, workspace).await?,
            colleagues: super::owner::colleagues(read, workspace).await?,
            everybody: store::member::list(read, workspace).await?,
            stationery: Stationery::find(read, workspace).await?,
            newer: stored::newer(read, &filter, here).await?,
            older: older.first().map(|row| row.id),
            others: others.into_iter().filter_map(|row| of(&row).map(|survey| (row, survey))).collect(),
            row,
            survey,
            invitation,
            seen,
            contact,
        }))
    }
}

async fn others(read: &mut Read, workspace: i64, row: &Row) -> Result<Vec<Row>, Fault> {
    if row.contact.is_none() {
        return Ok(Vec::new());
    }
    let filter = Filter { workspace, contact: row.contact, ..Filter::default() };
    let mut others = stored::list(read, &filter, None, OTHERS + 1).await?;
    others.retain(|other| other.id != row.id);
    Ok(others)
}

//! Lindentree Cycles in the store: one workspace, four surveys, one visitor who may look at all of it. The visitor is
//! written last and in one transaction with the right to look: a company with a visitor is complete, one without was
//! interrupted.

use feedback::keyed;
use store::member::Role;
use store::survey::{NewSurvey, Survey};
use store::user::User;
use store::workspace::Workspace;
use store::{Read, Store, Tx};
use uuid::Uuid;

use super::calendar::{Calendar, ZONE};
use super::cast::{Language, Topic};
use super::chance::{Chance, Stream};
use super::person::Person;
use super::questions::Asking;
use super::teller::Ground;
use super::waves::Waves;
use super::{Plan, campaigns, contacts, envelopes, incoming, questions, reports, rules, staff, views, webhooks};
use crate::token::Seal;

/// The workspace's key.
pub const KEY: &str = "demo";

/// Who looks at the demonstration. Nobody can sign in as this user: there is no password.
pub const VISITOR: &str = "demo@example.com";

const NAME: &str = "Lindentree Cycles";

/// Who else works there.
const COLLEAGUES: [(&str, &str, Role); 4] = [
    ("Maja Zupan", "maja@example.com", Role::Manager),
    ("Marko Kovač", "marko@example.com", Role::Agent),
    ("Lars Nygård", "lars@example.com", Role::Agent),
    ("Agnieszka Wrona", "agnieszka@example.com", Role::Viewer),
];

keyed! {
    /// How far the filling got.
    pub enum Progress {
        /// It was interrupted, or is going on.
        Begun = "begun",
        /// Nothing is missing.
        Complete = "complete",
    }
}

/// The company, as it is in a store.
#[derive(Clone, Debug)]
pub struct Company {
    /// Its workspace. Made at the instant that its history ends with.
    pub workspace: Workspace,
    /// Overall, after a repair, after support, after a ticket: in this order.
    pub surveys: [Survey; Topic::ALL.len()],
    /// The user who looks at it.
    pub visitor: Uuid,
    ground: Ground,
    calendar: Calendar,
}

impl Company {
    /// The company that is there, as `plan` would have made it, and whether it is complete.
    ///
    /// # Errors
    /// When the database fails, or has a workspace of this key that is not the demonstration.
    pub async fn find(store: &Store, plan: &Plan) -> anyhow::Result<Option<(Company, Progress)>> {
        let mut read = store.read().await?;
        let Some(workspace) = store::workspace::find(&mut read, KEY).await? else {
            return Ok(None);
        };
        let surveys = store::survey::list(&mut read, workspace.id).await?;
        let mut company = Company::new(workspace, surveys, plan)?;
        let visitor = store::user::find(&mut read, VISITOR).await?;
        let progress = match visitor {
            Some(visitor) if company.admits(&mut read, visitor.id).await? => {
                company.visitor = visitor.id;
                company.know_customers(&mut read).await?;
                Progress::Complete
            }
            _ => Progress::Begun,
        };
        Ok(Some((company, progress)))
    }

    /// Makes the workspace and its surveys: the company without customers and answers.
    pub(crate) async fn begin(store: &Store, plan: &Plan) -> anyhow::Result<Company> {
        let mut tx = store.begin().await?;
        let workspace = store::workspace::add(&mut tx, KEY, NAME, ZONE, plan.now)
            .await?
            .ok_or_else(|| anyhow::anyhow!("a workspace `{KEY}` was made by somebody else at the same moment"))?;
        let languages = Language::ALL.map(|language| language.key().to_owned());
        let calendar = Calendar::new(workspace.created_at)?;
        let (start, more) = (calendar.start()?, calendar.days_ago(questions::days(plan))?);
        let mut surveys = Vec::with_capacity(Topic::ALL.len());
        for topic in Topic::ALL {
            let survey = add_survey(&mut tx, &workspace, topic, &languages, start).await?;
            surveys.push(questions::publish(&mut tx, survey, topic, more).await?);
        }
        let company = Company::new(workspace, surveys, plan)?;
        tx.commit().await?;
        Ok(company)
    }

    /// Lets the visitor look, at views too that somebody saved, and so declares the company complete.
    pub(crate) async fn open(&mut self, store: &Store, seal: &Seal, past: Option<&Waves>) -> anyhow::Result<()> {
        let mut tx = store.begin().await?;
        let visitor = User {
            id: self.visitor,
            email: VISITOR.to_owned(),
            name: "Demo visitor".to_owned(),
            password: String::new(),
        };
        if !store::user::add(&mut tx, &visitor, self.workspace.created_at).await? {
            let there = store::user::find(&mut tx, VISITOR).await?;
            self.visitor = there.map_or(self.visitor, |user| user.id);
        }
        store::member::join(&mut tx, self.workspace.id, self.visitor, Role::Owner).await?;
        self.add_colleagues(&mut tx).await?;
        staff::add(&mut tx, self).await?;
        staff::tell(&mut tx, self).await?;
        views::add(&mut tx, self, seal).await?;
        contacts::add(&mut tx, self).await?;
        campaigns::add(&mut tx, self, past).await?;
        envelopes::add(&mut tx, self).await?;
        rules::add(&mut tx, self).await?;
        webhooks::add(&mut tx, self, seal).await?;
        reports::add(&mut tx, self).await?;
        incoming::add(&mut tx, self, seal).await?;
        tx.commit().await?;
        staff::give(store, self).await?;
        Ok(())
    }

    /// Those whom the visitor finds on the page of people. They have no password, so nobody can sign in as them.
    async fn add_colleagues(&self, tx: &mut Tx) -> anyhow::Result<()> {
        let mut chance = Chance::new(self.ground.seed, Stream::Colleagues);
        for (name, email, role) in COLLEAGUES {
            let id = chance.id(self.ground.start);
            let user = User { id, email: email.to_owned(), name: name.to_owned(), password: String::new() };
            if store::user::add(tx, &user, self.workspace.created_at).await? {
                store::member::join(tx, self.workspace.id, id, role).await?;
            }
        }
        Ok(())
    }

    fn new(workspace: Workspace, surveys: Vec<Survey>, plan: &Plan) -> anyhow::Result<Company> {
        // The plan's instant counts only when the company is made: it grows no second history on another day.
        let calendar = Calendar::new(workspace.created_at)?;
        let start = calendar.start()?;
        let surveys = ours(surveys)?;
        let more = calendar.days_ago(questions::days(plan))?;
        let asking = surveys.iter().map(|survey| Asking::of(survey, more)).collect::<anyhow::Result<Vec<_>>>()?;
        Ok(Company {
            visitor: Chance::new(plan.seed, Stream::Visitor).id(start),
            ground: Ground {
                workspace: workspace.id,
                surveys: asking.try_into().map_err(|_| anyhow::anyhow!("as many surveys as topics"))?,
                seed: plan.seed,
                customers: plan.customers(),
                start,
            },
            calendar,
            workspace,
            surveys,
        })
    }

    async fn admits(&self, read: &mut Read, visitor: Uuid) -> anyhow::Result<bool> {
        let theirs = store::member::list_of_user(read, visitor).await?;
        Ok(theirs.iter().any(|(workspace, _)| workspace.id == self.workspace.id))
    }

    /// A plan that is not the one the company was made with knows none of its customers.
    async fn know_customers(&mut self, read: &mut Read) -> anyhow::Result<()> {
        if let Some(last) = self.ground.customers.checked_sub(1) {
            let last = self.customer(last);
            let there = store::contact::find(read, self.workspace.id, last.id).await?;
            if there.is_none() {
                self.ground.customers = 0;
            }
        }
        Ok(())
    }

    pub(crate) fn customer(&self, index: u64) -> Person {
        Person::new(self.ground.seed, index, self.ground.start)
    }

    pub(crate) fn ground(&self) -> &Ground {
        &self.ground
    }

    pub(crate) fn calendar(&self) -> &Calendar {
        &self.calendar
    }
}

/// The demonstration's own surveys, in the order of their topics; a visitor may have made more.
fn ours(surveys: Vec<Survey>) -> anyhow::Result<[Survey; Topic::ALL.len()]> {
    let mut ours = Vec::with_capacity(Topic::ALL.len());
    for topic in Topic::ALL {
        let of_topic = surveys.iter().find(|survey| survey.slug == topic.slug());
        ours.extend(of_topic.cloned());
    }
    ours.try_into().map_err(|_| anyhow::anyhow!("the workspace `{KEY}` lacks surveys: it is not the demonstration"))
}

async fn add_survey(
    tx: &mut Tx,
    workspace: &Workspace,
    topic: Topic,
    languages: &[String],
    at: i64,
) -> anyhow::Result<Survey> {
    let new = NewSurvey {
        workspace: workspace.id,
        name: topic.survey(),
        kind: topic.kind(),
        scale: topic.scale(),
        subject: NAME,
        languages,
        slug: topic.slug(),
        content: None,
        at,
    };
    let survey = store::survey::add(tx, &new).await?;
    survey.ok_or_else(|| anyhow::anyhow!("the link /s/{} belongs to another survey", topic.slug()))
}

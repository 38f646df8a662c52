//! Mails that ask customers: what they say of them, and where they went.

use uuid::Uuid;

use crate::cells::{Cells, Fill};
use crate::clause::Clause;
use crate::database::{Read, sql};
use crate::error::Result;
use crate::mirror;

/// What a mail says of the customer it goes to, and what it rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// The mail.
    pub id: Uuid,
    /// What it asks by.
    pub invitation: Uuid,
    /// Which survey.
    pub survey: i64,
    /// When it was first answered, epoch milliseconds.
    pub answered_at: Option<i64>,
    /// Who served them; where nobody is named, the invitation and then the customer say who looks after them.
    pub agent: Option<String>,
    /// What it is about.
    pub product: Option<String>,
    /// The company they answer for: the customer's, else the invitation's.
    pub account: Option<String>,
    /// As they are called.
    pub name: Option<String>,
    /// What they read.
    pub language: Option<String>,
}

/// What these mails (at most 500) say of their customers. Left out are those of whom something is gone: the invitation, the
/// customer, or their address.
///
/// # Errors
/// When the database fails.
pub async fn about(read: &mut Read, workspace: i64, mails: &[Uuid]) -> Result<Vec<About>> {
    if mails.is_empty() {
        return Ok(Vec::new());
    }
    let mut clause = Clause::new(
        "select o.id, i.id as invitation, i.survey, i.answered_at, coalesce(i.agent, c.owner) as agent, i.product, \
         coalesce(c.account, i.account) as account, c.name, c.language from outbox o \
         join invitation i on i.workspace = o.workspace and i.id = o.invitation \
         join contact c on c.workspace = i.workspace and c.id = i.contact \
         where exists (select 1 from address a where a.workspace = c.workspace and a.contact = c.id \
         and a.kind = 'email' and a.value = o.recipient) and o.workspace = ",
    );
    clause.bind(workspace).push(" and o.id in (").list(mails.iter().copied()).push(")");
    let all = mirror::filled(read, clause, All::default()).await?;
    Ok(all.0)
}

#[derive(Default)]
struct All(Vec<About>);

impl Fill for All {
    /// In the order of [`about`].
    fn take(&mut self, row: &impl Cells) -> Result<()> {
        let text = |column| row.text(column).map(|text| text.map(str::to_owned));
        let (Some(id), Some(invitation), Some(survey)) = (row.id(0)?, row.id(1)?, row.number(2)?) else {
            return Ok(());
        };
        self.0.push(About {
            id,
            invitation,
            survey,
            answered_at: row.number(3)?,
            agent: text(4)?,
            product: text(5)?,
            account: text(6)?,
            name: text(7)?,
            language: text(8)?,
        });
        Ok(())
    }
}

/// The address that the last mail of an invitation went to.
///
/// # Errors
/// When the database fails.
pub async fn told_of(read: &mut Read, workspace: i64, invitation: Uuid) -> Result<Option<String>> {
    Ok(sql!(read, conn => {
        sqlx::query_scalar(
            "select recipient from outbox where workspace = $1 and invitation = $2 order by id desc limit 1",
        )
        .bind(workspace)
        .bind(invitation)
        .fetch_optional(conn)
        .await?
    }))
}

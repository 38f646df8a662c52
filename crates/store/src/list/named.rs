//! What the lists of a workspace are called now and were before: what a filter means that names one, and what is wrong with
//! one that names a list that is not there. Nothing of it is kept beyond a question.

use std::collections::HashMap;

use feedback::filter::{Condition, Listed};
use feedback::{Filter, FilterError, Scale};
use uuid::Uuid;

use super::{List, all, key};
use crate::database::{Read, sql};
use crate::error::Result;

/// The lists of a workspace, by what they are called and were called.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Named {
    /// By name.
    lists: Vec<List>,
    /// Where each name leads: into the lists; `None` for one that was removed.
    by_key: HashMap<String, Option<usize>>,
}

impl Named {
    /// All of a workspace.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn all(read: &mut Read, workspace: i64) -> Result<Named> {
        let lists = all(read, workspace).await?;
        let former: Vec<(String, Uuid)> = sql!(read, conn => {
            sqlx::query_as("select key, list from contact_list_name where workspace = $1")
                .bind(workspace)
                .fetch_all(conn)
                .await?
        });
        let at = |id: Uuid| lists.iter().position(|list| list.id == id);
        let mut by_key: HashMap<String, Option<usize>> = former.into_iter().map(|(key, id)| (key, at(id))).collect();
        // What a list is called now is no other's, whatever was called so before.
        by_key.extend(lists.iter().enumerate().map(|(at, list)| (key(&list.name), Some(at))));
        Ok(Named { lists, by_key })
    }

    /// The lists there are, by name.
    pub fn lists(&self) -> &[List] {
        &self.lists
    }

    /// The list that is called so, or was.
    pub fn find(&self, name: &str) -> Option<&List> {
        self.lists.get((*self.by_key.get(&key(name))?)?)
    }

    /// Finds the first list that a filter names and that is not there. `text` is what it was read from.
    ///
    /// # Errors
    /// [`FilterError`] with that list and where it stands in the text.
    pub fn check(&self, text: &str, filter: &Filter) -> std::result::Result<(), FilterError> {
        let listed = |name: &str| match self.by_key.get(&key(name)) {
            Some(Some(_)) => Listed::There,
            Some(None) => Listed::Removed,
            None => Listed::Absent,
        };
        filter.knows_lists(text, listed, self.lists.iter().map(|list| list.name.as_str()))
    }

    /// The same filter with the lists as they are called now.
    #[must_use]
    pub fn renamed(&self, filter: Filter) -> Filter {
        filter.mapped(&|condition| match condition {
            Condition::List(names) => {
                let now = |name: String| self.find(&name).map_or(name, |list| list.name.clone());
                Condition::List(names.into_iter().map(now).collect())
            }
            other => other,
        })
    }

    /// Finds segments that stand in one another as they may not: whoever makes or changes a list asks before it is kept,
    /// also where only a name changes, because then filters mean another.
    pub fn nested(&self) -> Option<Nested> {
        let pairs = self.lists.iter().flat_map(|outer| self.segments_in(outer).map(move |inner| [outer, inner]));
        let chains = pairs.flat_map(|[outer, inner]| self.segments_in(inner).map(move |within| [outer, inner, within]));
        let mut deep = None;
        for chain @ [outer, inner, within] in chains {
            if [outer.id, inner.id].contains(&within.id) {
                return Some(Nested::Circle(within.name.clone()));
            }
            deep = deep.or_else(|| Some(Nested::TooDeep(chain.map(|list| list.name.clone()))));
        }
        deep
    }

    /// The segments that a list's filter names.
    fn segments_in<'n>(&'n self, list: &'n List) -> impl Iterator<Item = &'n List> {
        let names = list.filter.iter().flat_map(Filter::lists);
        names.filter_map(|name| self.find(name)).filter(|list| list.filter.is_some())
    }
}

/// How segments stand in one another that may not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Nested {
    /// This one is within itself, or within one that is within it.
    Circle(String),
    /// The first names the second, which names the third: a segment that another names may name none.
    TooDeep([String; 3]),
}

/// The lists that a filter names, and what must be known to ask for their customers.
#[derive(Default)]
pub(crate) struct Lists {
    named: Named,
    /// Of all surveys: a segment asks for what somebody said in whatever survey.
    pub(crate) scales: Vec<(i64, Scale)>,
}

impl Lists {
    /// Asks the database only where a filter names a list.
    pub(crate) async fn of(read: &mut Read, workspace: i64, filter: &Filter) -> Result<Lists> {
        if filter.lists().is_empty() {
            return Ok(Lists::default());
        }
        let surveys = crate::survey::list(read, workspace).await?;
        let scales = surveys.into_iter().map(|survey| (survey.id, survey.scale)).collect();
        Ok(Lists { named: Named::all(read, workspace).await?, scales })
    }

    /// Of these names, the lists that people were put on, and what the segments ask.
    pub(crate) fn find(&self, names: &[String]) -> (Vec<Uuid>, Vec<&Filter>) {
        let (mut kept, mut asked) = (Vec::new(), Vec::new());
        for list in names.iter().filter_map(|name| self.named.find(name)) {
            match &list.filter {
                Some(filter) => asked.push(filter),
                None => kept.push(list.id),
            }
        }
        (kept, asked)
    }
}

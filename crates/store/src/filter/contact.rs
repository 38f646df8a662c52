//! The filter language asked of customers: a condition on a contact `c`. What a customer has (language, country, account,
//! owner, properties) is asked of the customer; everything else is asked of the latest confirmed response of theirs, in
//! whatever survey, so that `band = detractor` is whoever was one when last heard. Who never answered has none of it.

use feedback::filter::{Condition, Filter, Name, Wanted, Whose};
use feedback::{Fact, Scale};
use uuid::Uuid;

use super::{NOTHING, Writing, is_one_of, named, of_any};
use crate::clause::Clause;
use crate::database::Driver;
use crate::dialect::by_contact;
use crate::list::Lists;

/// Adds ` and (..)`; nothing for everything. `scales` are those of all surveys of the workspace.
pub(crate) fn and_contacts(
    clause: &mut Clause,
    driver: Driver,
    workspace: i64,
    filter: &Filter,
    scales: &[(i64, Scale)],
    lists: &Lists,
) {
    if !filter.is_everything() {
        clause.push(" and ");
        Asked { workspace, responses: Writing { driver, workspace, scales, lists }, within: 0 }.filter(clause, filter);
    }
}

/// ` (..)`: the customer `c` is in one of these segments.
pub(super) fn segments(clause: &mut Clause, driver: Driver, workspace: i64, asked: &[&Filter], lists: &Lists) {
    let responses = Writing { driver, workspace, scales: &lists.scales, lists };
    Asked { workspace, responses, within: 0 }.segments(clause, asked);
}

/// The customers who were put on one of these lists, as a `select`.
pub(super) fn members(clause: &mut Clause, workspace: i64, lists: &[Uuid]) {
    clause.push("select m.contact from contact_list_member m where m.workspace = ").bind(workspace);
    clause.push(" and m.list in (").list(lists.iter().copied()).push(")");
}

/// How deep segments are within one another: one that a filter names may name others, and those no more.
const DEEPEST: usize = 2;

struct Asked<'a> {
    workspace: i64,
    responses: Writing<'a>,
    /// In how many segments it stands.
    within: usize,
}

impl Asked<'_> {
    fn filter(&self, clause: &mut Clause, filter: &Filter) {
        match filter {
            Filter::All(parts) => self.join(clause, parts, " and ", "(1 = 1)"),
            Filter::Any(parts) => self.join(clause, parts, " or ", NOTHING),
            Filter::Not(inner) => {
                clause.push("not ");
                self.filter(clause, inner);
            }
            Filter::Is(condition) => self.condition(clause, condition),
        }
    }

    fn join(&self, clause: &mut Clause, parts: &[Filter], between: &str, none: &str) {
        if parts.is_empty() {
            clause.push(none);
            return;
        }
        for (at, part) in parts.iter().enumerate() {
            clause.push(if at == 0 { "(" } else { between });
            self.filter(clause, part);
        }
        clause.push(")");
    }

    fn condition(&self, clause: &mut Clause, condition: &Condition) {
        match condition {
            Condition::Fact(fact, values) if let Some(column) = column(*fact) => {
                is_one_of(clause, column, values.iter().map(|value| value.as_str().into()));
            }
            Condition::Property(name, wanted) => self.property(clause, name, Some(wanted)),
            Condition::Owner(wanted) => self.owner(clause, wanted),
            Condition::List(names) => self.lists(clause, names),
            Condition::Missing(Name::Fact(fact)) if let Some(column) = column(*fact) => {
                clause.push("(").push(column).push(" is null)");
            }
            Condition::Missing(Name::Owner) => drop(clause.push("(c.owner is null)")),
            Condition::Missing(Name::Property(name)) => {
                clause.push("not ");
                self.property(clause, name, None);
            }
            Condition::Missing(_) => self.latest(clause, "not ", |clause| {
                clause.push("not ");
                self.responses.condition(clause, condition);
            }),
            _ => self.latest(clause, "", |clause| self.responses.condition(clause, condition)),
        }
    }

    /// The property is one of what is wanted; with `None`, whatever it is.
    fn property(&self, clause: &mut Clause, name: &str, wanted: Option<&[Wanted]>) {
        clause.push("exists (select 1 from contact_property p where p.workspace = ").bind(self.workspace);
        clause.push(" and p.contact = c.id and p.property = ").bind(name);
        if let Some(wanted) = wanted {
            of_any(clause, wanted);
        }
        clause.push(")");
    }

    /// The customer is on one of these lists, or in one of these segments.
    fn lists(&self, clause: &mut Clause, names: &[String]) {
        let (kept, asked) = self.responses.lists.find(names);
        clause.push("(");
        if kept.is_empty() {
            clause.push(NOTHING);
        } else {
            clause.push("c.id in (");
            members(clause, self.workspace, &kept);
            clause.push(")");
        }
        clause.push(" or ");
        self.segments(clause, &asked);
        clause.push(")");
    }

    fn segments(&self, clause: &mut Clause, asked: &[&Filter]) {
        if asked.is_empty() || self.within == DEEPEST {
            clause.push(NOTHING);
            return;
        }
        let lists = self.responses.lists;
        let responses = Writing { scales: &lists.scales, lists, ..self.responses };
        let within = Asked { workspace: self.workspace, responses, within: self.within + 1 };
        for (at, filter) in asked.iter().enumerate() {
            clause.push(if at == 0 { "(" } else { " or " });
            within.filter(clause, filter);
        }
        clause.push(")");
    }

    /// The agent of this key or name, or whoever has this log-in.
    fn owner(&self, clause: &mut Clause, wanted: &[Whose]) {
        let names = named(wanted);
        clause.push("(");
        if names.is_empty() {
            clause.push(NOTHING);
        } else {
            clause.push("(c.owner is not null and (c.owner in (").list(names.iter().copied());
            clause.push(") or c.owner in (select a.key from agent a left join \"user\" u on u.id = a.user_id");
            clause.push(" where a.workspace = ").bind(self.workspace);
            clause.push(" and (a.name in (").list(names.iter().copied());
            clause.push(") or u.email in (").list(names.iter().copied()).push(")))))");
        }
        clause.push(if wanted.contains(&Whose::Nobody) { " or c.owner is null)" } else { ")" });
    }

    /// There is a latest confirmed response, and what is said of it (as `r`) holds.
    fn latest(&self, clause: &mut Clause, not: &str, holds: impl FnOnce(&mut Clause)) {
        let by_contact = by_contact(self.responses.driver);
        clause.push(not).push("exists (select 1 from response r").push(by_contact);
        clause.push(" where r.workspace = ").bind(self.workspace).push(" and r.contact is not null");
        clause.push(" and r.contact = c.id and r.state = 'confirmed' and not exists (select 1 from response l");
        clause.push(by_contact).push(" where l.workspace = ").bind(self.workspace);
        clause.push(" and l.contact is not null and l.contact = c.id and l.state = 'confirmed'");
        clause.push(" and (l.at > r.at or l.at = r.at and l.id > r.id)) and ");
        holds(clause);
        clause.push(")");
    }
}

/// The column of what a customer has themselves.
fn column(fact: Fact) -> Option<&'static str> {
    match fact {
        Fact::Language => Some("c.language"),
        Fact::Country => Some("c.country"),
        Fact::Account => Some("c.account"),
        Fact::Place | Fact::Agent | Fact::Team | Fact::Product => None,
    }
}

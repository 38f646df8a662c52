//! The filter language as SQL: one condition on a response `r` that means what `feedback::filter` says it means for one
//! response. Every part is true or false and never null, so that `not` only inverts; a test compares the two.

mod contact;

use feedback::filter::{Condition, Filter, Name, Span, Wanted, Whole, Whose};
use feedback::{Band, Fact, Scale, Tag};

use crate::clause::{Bound, Clause};
use crate::database::Driver;
use crate::list::Lists;
use crate::search;

pub(crate) use contact::and_contacts;

/// A filter, and what it must know of the surveys that are asked: a band is other scores on each scale.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Which {
    /// Which responses.
    pub filter: Filter,
    /// The scale of each survey that is asked. Responses of other surveys are in no band.
    pub scales: Vec<(i64, Scale)>,
}

impl Which {
    /// Those of one survey.
    pub fn of(filter: Filter, survey: i64, scale: Scale) -> Which {
        Which { filter, scales: vec![(survey, scale)] }
    }

    /// The scale of a survey; `None` for one that is not asked.
    pub(crate) fn scale_of(&self, survey: i64) -> Option<Scale> {
        self.scales.iter().find(|(other, _)| *other == survey).map(|(_, scale)| *scale)
    }

    /// Whether it asks about nothing but these.
    pub(crate) fn asks_only(&self, names: &[Name]) -> bool {
        self.filter.names().iter().all(|name| names.contains(name))
    }
}

/// Adds ` and (..)`; nothing for everything. The responses are those of the workspace, the lists those that the filter names.
pub(crate) fn and_which(clause: &mut Clause, driver: Driver, workspace: i64, which: &Which, lists: &Lists) {
    if !which.filter.is_everything() {
        clause.push(" and ");
        Writing { driver, workspace, scales: &which.scales, lists }.filter(clause, &which.filter);
    }
}

struct Writing<'a> {
    driver: Driver,
    workspace: i64,
    scales: &'a [(i64, Scale)],
    lists: &'a Lists,
}

impl Writing<'_> {
    fn filter(&self, clause: &mut Clause, filter: &Filter) {
        match filter {
            Filter::All(parts) => self.join(clause, parts, " and ", "(1 = 1)"),
            Filter::Any(parts) => self.join(clause, parts, " or ", NOTHING),
            // Twice `not` would hide the list of those that have one.
            Filter::Not(inner) if **inner == Filter::Is(Condition::Missing(Name::Tag)) => self.tags(clause, None),
            Filter::Not(inner) if let Filter::Is(Condition::Missing(Name::Answer(name))) = &**inner => {
                self.answers(clause, name, None);
            }
            Filter::Not(inner) if let Filter::Is(Condition::Owner(wanted)) = inner.as_ref() => {
                self.owner(clause, wanted, true);
            }
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
            Condition::Whole(whole, spans) => of_spans(clause, column(*whole), spans),
            Condition::Band(bands) => self.bands(clause, bands),
            Condition::State(states) => is_one_of(clause, "r.state", states.iter().map(|state| state.key().into())),
            Condition::Fact(fact, values) => {
                is_one_of(clause, &of_fact(*fact), values.iter().map(|value| value.as_str().into()));
            }
            Condition::Property(name, wanted) => of_property(clause, name, Some(wanted)),
            Condition::Answer(name, wanted) => self.answers(clause, name, Some(wanted)),
            Condition::Comment(needle) => search::where_words(clause, self.driver, needle.words()),
            Condition::Tag(tags) => self.tags(clause, Some(tags)),
            Condition::Starred(wanted) => self.star(clause, wanted),
            Condition::Owner(wanted) => self.owner(clause, wanted, false),
            Condition::List(names) => self.lists(clause, names),
            Condition::Missing(Name::Owner) => self.owner(clause, &[Whose::Nobody], false),
            Condition::Missing(Name::Tag) => {
                clause.push("not ");
                self.tags(clause, None);
            }
            Condition::Missing(Name::Answer(name)) => {
                clause.push("not ");
                self.answers(clause, name, None);
            }
            Condition::Missing(name) => is_missing(clause, name),
        }
    }

    /// One of the answers is wanted; with `None`, whatever it is. Few responses have one: the list is made once.
    fn answers(&self, clause: &mut Clause, name: &str, wanted: Option<&[Wanted]>) {
        clause.push("(r.id in (select p.response from answer p where p.workspace = ").bind(self.workspace);
        clause.push(" and p.name = ").bind(name);
        if let Some(wanted) = wanted {
            of_any(clause, wanted);
        }
        clause.push("))");
    }

    /// The scores of the bands, for each scale that is asked.
    fn bands(&self, clause: &mut Clause, bands: &[Band]) {
        let mut is_first = true;
        for scale in Scale::ALL {
            let surveys: Vec<Bound> =
                self.scales.iter().filter(|(_, of)| *of == scale).map(|(survey, _)| (*survey).into()).collect();
            let scores: Vec<Bound> = scale
                .values()
                .map(i64::from)
                .filter(|value| scale.score(*value).is_ok_and(|score| bands.contains(&scale.band(score))))
                .map(Bound::from)
                .collect();
            if surveys.is_empty() || scores.is_empty() {
                continue;
            }
            clause.push(if is_first { "(" } else { " or " });
            is_first = false;
            clause.push("(");
            is_one_of(clause, "r.survey", surveys.into_iter());
            clause.push(" and ");
            is_one_of(clause, "r.score", scores.into_iter());
            clause.push(")");
        }
        clause.push(if is_first { NOTHING } else { ")" });
    }

    /// One of the tags is wanted; with `None`, whatever it is. The list depends on no response, so that it is made once,
    /// and few tagged ones are looked up by id: `exists` would look at every response there is.
    fn tags(&self, clause: &mut Clause, wanted: Option<&[Tag]>) {
        if wanted.is_some_and(<[Tag]>::is_empty) {
            clause.push(NOTHING);
            return;
        }
        clause.push("(r.id in (select t.response from response_tag t where t.workspace = ").bind(self.workspace);
        if let Some(wanted) = wanted {
            clause.push(" and t.tag in (").list(wanted.iter().map(Tag::key)).push(")");
        }
        clause.push("))");
    }

    fn star(&self, clause: &mut Clause, wanted: &[bool]) {
        let not = match (wanted.contains(&true), wanted.contains(&false)) {
            (true, false) => "",
            (false, true) => "not ",
            (all, _) => {
                clause.push(if all { "(1 = 1)" } else { NOTHING });
                return;
            }
        };
        clause.push(not).push("(r.id in (select s.response from response_star s where s.workspace = ");
        clause.bind(self.workspace).push("))");
    }

    /// Whoever gave it is on one of these lists: who that is, is found once.
    fn lists(&self, clause: &mut Clause, names: &[String]) {
        let (kept, asked) = self.lists.find(names);
        if kept.is_empty() && asked.is_empty() {
            clause.push(NOTHING);
            return;
        }
        clause.push("(r.contact is not null and r.contact in (");
        if !kept.is_empty() {
            contact::members(clause, self.workspace, &kept);
        }
        if !asked.is_empty() {
            clause.push(if kept.is_empty() { "" } else { " union " });
            clause.push("select c.id from contact c where c.workspace = ").bind(self.workspace);
            clause.push(" and c.merged_into is null and c.erased_at is null and ");
            contact::segments(clause, self.driver, self.workspace, &asked, self.lists);
        }
        clause.push("))");
    }

    /// As tags: the list of those that somebody looks after is made once. Where nobody is meant as well, those are left
    /// whom others look after.
    fn owner(&self, clause: &mut Clause, wanted: &[Whose], negated: bool) {
        let names: Vec<&str> = named(wanted);
        let is_nobody = wanted.contains(&Whose::Nobody);
        if names.is_empty() && !is_nobody {
            clause.push(if negated { "(1 = 1)" } else { NOTHING });
            return;
        }
        // Twice `not` would hide the list.
        clause.push(if is_nobody == negated { "(r.id in (" } else { "not (r.id in (" });
        clause.push("select o.response from response_owner o");
        owned_by(clause, &names, is_nobody);
        clause.push(" and o.workspace = ").bind(self.workspace).push("))");
    }
}

/// The names and addresses that are meant.
fn named(wanted: &[Whose]) -> Vec<&str> {
    fn name(whose: &Whose) -> Option<&str> {
        match whose {
            Whose::Named(name) => Some(name),
            Whose::Me | Whose::Nobody => None,
        }
    }
    wanted.iter().filter_map(name).collect()
}

/// The rest of a `select` from owners `o`: those of these names, or, with `others`, those of all but these.
pub(crate) fn owned_by(clause: &mut Clause, names: &[&str], others: bool) {
    clause.push(" join \"user\" u on u.id = o.owner where ");
    if names.is_empty() {
        clause.push(if others { "(1 = 1)" } else { NOTHING });
        return;
    }
    clause.push(if others { "not (u.name in (" } else { "(u.name in (" }).list(names.iter().copied());
    clause.push(") or u.email in (").list(names.iter().copied()).push("))");
}

/// Those whom a condition on the owner means or, where nobody is meant as well, those whom it does not mean.
pub(crate) fn owner_of(clause: &mut Clause, wanted: &[Whose]) {
    owned_by(clause, &named(wanted), wanted.contains(&Whose::Nobody));
}

const NOTHING: &str = "(1 = 0)";

fn column(whole: Whole) -> &'static str {
    match whole {
        Whole::Score => "r.score",
        Whole::Version => "r.version",
        Whole::Day => "r.day",
        Whole::Time => "r.at",
    }
}

fn of_fact(fact: Fact) -> String {
    format!("r.{}", fact.key())
}

/// `column in (..)`, false where the column is null.
fn is_one_of(clause: &mut Clause, column: &str, values: impl ExactSizeIterator<Item = Bound>) {
    if values.len() == 0 {
        clause.push(NOTHING);
        return;
    }
    clause.push("(").push(column).push(" is not null and ").push(column).push(" in (");
    for (at, value) in values.enumerate() {
        clause.push(if at == 0 { "" } else { ", " }).bind(value);
    }
    clause.push("))");
}

fn of_spans(clause: &mut Clause, column: &str, spans: &[Span]) {
    if spans.is_empty() {
        clause.push(NOTHING);
        return;
    }
    clause.push("(").push(column).push(" is not null and (");
    for (at, span) in spans.iter().enumerate() {
        clause.push(if at == 0 { "" } else { " or " }).push(column).push(" between ");
        clause.bind(span.from.unwrap_or(i64::MIN)).push(" and ").bind(span.to.unwrap_or(i64::MAX));
    }
    clause.push("))");
}

/// The property is one of what is wanted; with `None`, whatever it is.
fn of_property(clause: &mut Clause, name: &str, wanted: Option<&[Wanted]>) {
    clause.push("exists (select 1 from response_property p where p.workspace = r.workspace and p.response = r.id");
    clause.push(" and p.property = ").bind(name);
    if let Some(wanted) = wanted {
        of_any(clause, wanted);
    }
    clause.push(")");
}

/// ` and (..)`: the value `p` is one of what is wanted.
pub(crate) fn of_any(clause: &mut Clause, wanted: &[Wanted]) {
    clause.push(if wanted.is_empty() { " and (1 = 0" } else { " and (" });
    for (at, wanted) in wanted.iter().enumerate() {
        clause.push(if at == 0 { "" } else { " or " });
        of_wanted(clause, wanted);
    }
    clause.push(")");
}

/// Both ends are always written and finite: PostgreSQL takes NaN for the greatest number of all, and equal to itself.
fn of_wanted(clause: &mut Clause, wanted: &Wanted) {
    let mut between = |from: f64, to: f64| {
        if from.is_nan() || to.is_nan() {
            clause.push(NOTHING);
        } else {
            clause.push("p.number between ").bind(from.max(-f64::MAX)).push(" and ").bind(to.min(f64::MAX));
        }
    };
    match wanted {
        Wanted::Text(text) => drop(clause.push("p.text = ").bind(text.as_str())),
        Wanted::Plain(text) => {
            clause.push("(p.text = ").bind(text.as_str());
            if let Some(number) = wanted.number() {
                clause.push(" or p.number = ").bind(number);
            }
            clause.push(")");
        }
        Wanted::Between(from, to) => between(*from, *to),
        Wanted::AtLeast(from) => between(*from, f64::MAX),
        Wanted::AtMost(to) => between(-f64::MAX, *to),
        Wanted::Above(from) => {
            between(*from, f64::MAX);
            clause.push(" and p.number > ").bind(*from);
        }
        Wanted::Below(to) => {
            between(-f64::MAX, *to);
            clause.push(" and p.number < ").bind(*to);
        }
    }
}

fn is_missing(clause: &mut Clause, name: &Name) {
    match name {
        Name::Whole(Whole::Score) | Name::Band => drop(clause.push("r.score is null")),
        Name::Fact(fact) if *fact != Fact::Place => drop(clause.push(&of_fact(*fact)).push(" is null")),
        Name::Comment => drop(clause.push("r.comment is null")),
        Name::Property(name) => {
            clause.push("not ");
            of_property(clause, name, None);
        }
        Name::Whole(_)
        | Name::State
        | Name::Starred
        | Name::Tag
        | Name::Owner
        | Name::List
        | Name::Answer(_)
        | Name::Fact(_) => {
            clause.push(NOTHING);
        }
    }
}

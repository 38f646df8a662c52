//! Which responses are meant: what a caller's filter becomes, and what the planes make of that before they look at any
//! block. It must never choose a position that holds no response, whatever is negated.

use std::sync::Arc;

use super::block::Block;
use super::codes::Codes;
use super::column::Verdict;
use super::mask::{self, Marks, Mask, NONE};
use super::shape::Field;
use super::wanted::Wanted;

/// A condition on responses.
#[derive(Clone, Debug)]
pub enum Sieve {
    /// Every response, of any state.
    Everything,
    /// None.
    Nothing,
    /// The field has one of the codes.
    Field(Field, Codes),
    /// The day is from the first to the second, both included.
    Days(i64, i64),
    /// Those that were found by other means.
    Marked(Arc<Marks>),
    /// All of them hold; so does the empty list.
    And(Vec<Sieve>),
    /// One of them holds; none of the empty list does.
    Or(Vec<Sieve>),
    /// It does not hold.
    Not(Box<Sieve>),
}

/// A sieve made ready: the cheap conditions first, negations where they cost nothing.
pub(super) enum Plan {
    Everything,
    Nothing,
    Field(Field, Wanted),
    Days(i64, i64),
    Marked(Arc<Marks>),
    And(Vec<Plan>),
    Or(Vec<Plan>),
    Not(Box<Plan>),
}

impl Plan {
    pub(super) fn new(sieve: &Sieve) -> Plan {
        let all = |sieves: &[Sieve]| {
            let mut plans: Vec<Plan> = sieves.iter().map(Plan::new).collect();
            plans.sort_by_key(Plan::cost);
            plans
        };
        match sieve {
            Sieve::Everything => Plan::Everything,
            Sieve::Nothing => Plan::Nothing,
            Sieve::Field(field, codes) => Plan::Field(*field, Wanted::new(codes.clone())),
            Sieve::Days(from, to) => Plan::Days(*from, *to),
            Sieve::Marked(marks) => Plan::Marked(marks.clone()),
            Sieve::And(sieves) => Plan::And(all(sieves)),
            Sieve::Or(sieves) => Plan::Or(all(sieves)),
            Sieve::Not(sieve) => match &**sieve {
                Sieve::Field(field, codes) => Plan::Field(*field, Wanted::new(codes.clone().complement())),
                Sieve::Not(sieve) => Plan::new(sieve),
                sieve => Plan::Not(Box::new(Plan::new(sieve))),
            },
        }
    }

    /// What it costs a block whose header says nothing, in comparisons of one field.
    fn cost(&self) -> usize {
        match self {
            Plan::Everything | Plan::Nothing | Plan::Marked(_) => 0,
            Plan::Field(_, wanted) => wanted.cost(),
            Plan::Days(..) => 1,
            Plan::And(plans) | Plan::Or(plans) => plans.iter().map(Plan::cost).sum::<usize>() + 1,
            Plan::Not(plan) => plan.cost() + 1,
        }
    }

    /// The responses of a block that are meant; `None` when there are none.
    pub(super) fn sift(&self, block: &Block, at: usize, state: Field) -> Option<Mask> {
        let verdict = self.verdict(block, at);
        if verdict == Verdict::Never {
            return None;
        }
        let mut mask = block.filled(state);
        if verdict == Verdict::Perhaps {
            self.look(block, at, &mut mask);
        }
        (!mask::is_empty(&mask)).then_some(mask)
    }

    /// What the headers say of all responses of a block.
    fn verdict(&self, block: &Block, at: usize) -> Verdict {
        match self {
            Plan::Everything => Verdict::Always,
            Plan::Nothing => Verdict::Never,
            Plan::Field(field, wanted) => block.field(*field).verdict(wanted.codes()),
            Plan::Days(from, to) => block.day().verdict_between(*from, *to),
            Plan::Marked(marks) => marks.block(at).map_or(Verdict::Never, |_| Verdict::Perhaps),
            Plan::And(plans) => decide(plans, block, at, Verdict::Never, Verdict::Always),
            Plan::Or(plans) => decide(plans, block, at, Verdict::Always, Verdict::Never),
            Plan::Not(plan) => match plan.verdict(block, at) {
                Verdict::Never => Verdict::Always,
                Verdict::Always => Verdict::Never,
                Verdict::Perhaps => Verdict::Perhaps,
            },
        }
    }

    /// Takes away from the mask what is not meant.
    fn keep(&self, block: &Block, at: usize, mask: &mut Mask) {
        match self.verdict(block, at) {
            Verdict::Never => *mask = NONE,
            Verdict::Always => {}
            Verdict::Perhaps => self.look(block, at, mask),
        }
    }

    /// Takes away what is not meant by a plan of which the headers did not say all.
    fn look(&self, block: &Block, at: usize, mask: &mut Mask) {
        match self {
            Plan::Everything | Plan::Nothing => {}
            Plan::Field(field, wanted) => wanted.keep(block.field(*field), mask),
            Plan::Days(from, to) => block.day().keep_between(*from, *to, mask),
            Plan::Marked(marks) => mask::keep(mask, marks.block(at).unwrap_or(&NONE)),
            Plan::And(plans) => {
                for plan in plans {
                    plan.keep(block, at, mask);
                    if mask::is_empty(mask) {
                        return;
                    }
                }
            }
            Plan::Or(plans) => keep_any(plans, mask, |plan, mask| plan.keep(block, at, mask)),
            Plan::Not(plan) => {
                let mut other = *mask;
                plan.keep(block, at, &mut other);
                mask::remove(mask, &other);
            }
        }
    }
}

/// One that is `decisive` decides; all must be `neutral` for the opposite.
fn decide(plans: &[Plan], block: &Block, at: usize, decisive: Verdict, neutral: Verdict) -> Verdict {
    let mut verdict = neutral;
    for plan in plans {
        let one = plan.verdict(block, at);
        if one == decisive {
            return decisive;
        }
        if one == Verdict::Perhaps {
            verdict = Verdict::Perhaps;
        }
    }
    verdict
}

/// Keeps what one of several keeps. What was found is not searched again.
pub(super) fn keep_any<T>(ways: &[T], mask: &mut Mask, keep: impl Fn(&T, &mut Mask)) {
    let mut left = *mask;
    for way in ways {
        let mut found = left;
        keep(way, &mut found);
        mask::remove(&mut left, &found);
        if mask::is_empty(&left) {
            return;
        }
    }
    mask::remove(mask, &left);
}
